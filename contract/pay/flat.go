package pay

import "github.com/endorse-go/endorse"

func (r *run) flat(o *op, sel []int32, dst []piece) {
	clear(dst)
	for k, i := range sel {
		switch l := r.line(i); o.per {
		case PerItem, PerLine:
			dst[k].money = o.flatOf(l)
		case PerProduct:
			if l.Quantity > 0 && !r.seen(sel[:k], l.product()) {
				dst[k].money = o.amount
			}
		}
	}
	if o.per == PerOrder && r.sold(sel) {
		r.overLines(sel, dst, o.amount)
	}
}

// flatOf is a flat amount of an item or a line.
func (o *op) flatOf(l *OrderLine) (m endorse.Money) {
	switch {
	case o.per == PerItem:
		return o.amount.TimesInt(l.Quantity)
	case l.Quantity > 0:
		return o.amount
	}
	return m
}

// product is what PerProduct tells apart.
func (l *OrderLine) product() string {
	if l.Product != "" {
		return l.Product
	}
	return l.SKU
}

// seen reports whether one of the lines has the product and is sold. Products
// without a name are each their own.
func (r *run) seen(sel []int32, product string) bool {
	if product == "" {
		return false
	}
	for _, i := range sel {
		if l := r.line(i); l.Quantity > 0 && l.product() == product {
			return true
		}
	}
	return false
}

// sold reports whether the lines hold any item.
func (r *run) sold(sel []int32) bool {
	for _, i := range sel {
		if r.line(i).Quantity > 0 {
			return true
		}
	}
	return false
}

// overLines adds an amount of the order to its lines, by base. Credits bear
// nothing; where no line has a base, the first with a quantity bears it.
func (r *run) overLines(sel []int32, dst []piece, m endorse.Money) {
	if len(sel) == 1 {
		dst[0].money = plus(dst[0].money, m)
		return
	}
	weights := make([]endorse.Money, len(sel))
	none, first := true, -1
	for k, i := range sel {
		l := r.line(i)
		if l.Base.Sign() > 0 {
			weights[k], none = l.Base, false
		}
		if first < 0 && l.Quantity > 0 {
			first = k
		}
	}
	if none {
		dst[max(first, 0)].money = plus(dst[max(first, 0)].money, m)
		return
	}
	spread(m, weights, func(k int, share endorse.Money) {
		dst[k].money = plus(dst[k].money, share)
	})
}

// limitOrder applies a floor or cap of the item, line or order.
func (r *run) limitOrder(o *op, sel []int32, dst []piece) {
	if o.per == PerOrder {
		r.limitSum(o, sel, dst)
		return
	}
	for k, i := range sel {
		dst[k].money = o.limitLine(r.line(i), dst[k].money)
	}
}

// limitLine applies a floor or cap of the item or line.
func (o *op) limitLine(l *OrderLine, m endorse.Money) endorse.Money {
	bound := o.amount
	if q := l.Quantity; o.per == PerItem {
		bound = bound.TimesInt(max(q, -q))
	}
	switch {
	case o.kind == opCapped:
		return within(m, bound)
	case l.Base.Sign() > 0:
		return greater(m, bound)
	}
	return m
}

// limitSum bounds the lines together, as they will be rounded: an order at its
// cap is spread over the lines by what they earned, one at its floor by base.
func (r *run) limitSum(o *op, sel []int32, dst []piece) {
	sum := r.rounded(dst)
	if o.kind == opFloored {
		var base endorse.Money
		for _, i := range sel {
			base = plus(base, r.line(i).Base)
		}
		if base.Sign() > 0 && less(sum, o.amount) {
			for k := range dst {
				dst[k].money = endorse.Money{}
			}
			r.overLines(sel, dst, o.amount)
		}
		return
	}
	capped := within(sum, o.amount)
	if capped.Equal(sum) {
		return
	}
	weights := make([]endorse.Money, len(dst))
	for k := range dst {
		weights[k], dst[k].money = dst[k].money, endorse.Money{}
	}
	spread(capped, weights, func(k int, share endorse.Money) { dst[k].money = share })
}

// rounded is what the lines come to once they are rounded. Of a running total they are
// a part: no part is beyond a bound in whole minor units that is not beyond it exactly.
func (r *run) rounded(dst []piece) endorse.Money {
	switch r.p.at {
	case RoundOrder:
		return total(dst).Round(r.p.mode)
	case RoundPeriod:
		return total(dst)
	}
	var sum endorse.Money
	for k := range dst {
		sum = plus(sum, dst[k].money.Round(r.p.mode))
	}
	return sum
}
