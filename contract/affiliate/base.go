package affiliate

import (
	"cmp"
	"math/bits"
	"slices"

	"github.com/endorse-go/endorse"
)

// itemize puts the lines of the order in the reader on a sale: what the customer
// pays for each, by which refunds are measured, and what of that earns.
func (f *fold) itemize(s *sale) {
	rec := &f.rd.rec
	var discount, tax, shipping []int64
	if rec.amount|rec.tax|rec.shipping != 0 {
		own := f.values[:0]
		for i := range rec.items {
			own = append(own, rec.items[i].gross-rec.items[i].discount)
		}
		discount, tax, shipping = spread(rec.amount, own), spread(rec.tax, own), spread(rec.shipping, own)
		f.values = own
	}
	for i := range rec.items {
		it := &rec.items[i]
		line := saleItem{value: it.gross - it.discount - of(discount, i), quantity: it.quantity}
		if line.excluded = f.c.excluding && f.c.excludes(&f.l.names, &f.rd, it); !line.excluded {
			line.base = f.c.base(it.gross, line.value, it.tax+of(tax, i), it.shipping+of(shipping, i))
		}
		s.items = append(s.items, line)
	}
}

// of is a line's part of what spread split, if it did.
func of(list []int64, i int) int64 {
	if list == nil {
		return 0
	}
	return list[i]
}

// base is the part of a line that earns: gross is before, value after discounts.
func (c *compiled) base(gross, value, tax, shipping int64) int64 {
	part := value
	switch {
	case c.Base.Prices == WithTax && c.Base.Tax == Out:
		part = value - min(tax, value)
	case c.Base.Prices == WithoutTax && c.Base.Tax == In:
		part = value + tax
	}
	base := part
	if c.Base.Discount == In {
		base = gross
		if value != 0 {
			base = proportion(gross, part, value)
		}
	}
	if c.Base.Shipping == In {
		base += shipping
	}
	return base
}

// excludes reports whether a line is of what earns nothing.
func (c *compiled) excludes(n *names, r *reader, it *itemRecord) bool {
	in := func(m map[string]bool) func(name) bool {
		return func(k name) bool { return m[n.text(k)] }
	}
	return it.sku != 0 && c.sku[n.text(it.sku)] ||
		slices.ContainsFunc(r.pool[it.categories.from:it.categories.to], in(c.class)) ||
		slices.ContainsFunc(r.pool[it.labels.from:it.labels.to], in(c.label))
}

// spread splits a total over lines by their values, with nothing lost: what is
// left after rounding down goes, a unit each, to the largest remainders, among
// equals to the first. Lines that are all worth nothing share alike.
func spread(total int64, values []int64) []int64 {
	if total == 0 {
		return nil
	}
	sum, alike := int64(0), int64(0)
	for _, v := range values {
		sum += v
	}
	if sum == 0 {
		sum, alike = int64(len(values)), 1
	}
	var room [8]uint64
	out, rest := make([]int64, len(values)), room[:0]
	left := total
	for i, v := range values {
		hi, lo := bits.Mul64(uint64(total), uint64(v+alike))
		q, r := bits.Div64(hi, lo, uint64(sum))
		out[i], rest = int64(q), append(rest, r)
		left -= int64(q)
	}
	if left > 0 {
		for _, i := range largest(rest)[:left] {
			out[i]++
		}
	}
	return out
}

// largest is the places of remainders, the largest first, equal ones in their
// order.
func largest(rest []uint64) []int {
	order := make([]int, len(rest))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(rest[j], rest[i]) })
	return order
}

// proportion is amount × part ÷ whole of minor units, rounded half away from
// zero, as [pay.Proportion] is; whole is not zero.
func proportion(amount, part, whole int64) int64 {
	if part == whole {
		return amount
	}
	if part == 0 || amount == 0 {
		return 0
	}
	hi, lo := bits.Mul64(magnitude(amount), magnitude(part))
	w := magnitude(whole)
	if hi >= w {
		return 0 // not with part within whole
	}
	q, r := bits.Div64(hi, lo, w)
	if r >= w-r {
		q++
	}
	if (amount < 0) != (part < 0) != (whole < 0) {
		return -int64(q)
	}
	return int64(q)
}

func magnitude(n int64) uint64 {
	if n < 0 {
		return uint64(-n)
	}
	return uint64(n)
}

// euros is minor units as money, of a currency that does not matter.
func euros(n int64) endorse.Money { return money(n, endorse.EUR) }

// money is minor units of a currency that is on the list.
func money(n int64, c endorse.Currency) endorse.Money {
	m, _ := endorse.MoneyOfMinor(n, c)
	return m
}

// times is minor units times a rate, rounded half away from zero.
func times(n int64, r endorse.Rate) int64 {
	out, _ := euros(n).Times(r).Round(endorse.HalfAway).Minor()
	return out
}
