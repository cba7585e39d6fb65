package affiliate

import (
	"math/bits"
	"slices"

	"github.com/endorse-go/endorse"
)

// priced is one order line: what the customer pays for it, by which refunds are
// measured, and what of that earns. Both in minor units of the order's currency.
type worth struct {
	value    int64
	base     int64
	excluded bool
}

// worths is what the lines of an order are worth, into dst.
func (c *compiled) worths(n *names, r *reader, dst []worth) []worth {
	rec := &r.rec
	for i := range rec.items {
		it := &rec.items[i]
		dst = append(dst, worth{value: it.gross - it.discount})
	}
	var discount, tax, shipping []int64
	if rec.amount|rec.tax|rec.shipping != 0 {
		discount, tax, shipping = spread(rec.amount, dst), spread(rec.tax, dst), spread(rec.shipping, dst)
	}
	for i := range dst {
		it, w := &rec.items[i], &dst[i]
		w.value -= of(discount, i)
		if w.excluded = c.excluding && c.excludes(n, r, it); !w.excluded {
			w.base = c.base(it.gross, w.value, it.tax+of(tax, i), it.shipping+of(shipping, i))
		}
	}
	return dst
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

// spread splits a total over lines by their value, with nothing lost: what is
// left after rounding down goes, a unit each, to the largest remainders, among
// equals to the first. Lines that are all worth nothing share alike.
func spread(total int64, lines []worth) []int64 {
	if total == 0 {
		return nil
	}
	sum := int64(0)
	for _, w := range lines {
		sum += w.value
	}
	weight := func(i int) int64 { return lines[i].value }
	if sum == 0 {
		sum = int64(len(lines))
		weight = func(int) int64 { return 1 }
	}
	out, rest, order := make([]int64, len(lines)), make([]uint64, len(lines)), make([]int, len(lines))
	left := total
	for i := range lines {
		hi, lo := bits.Mul64(uint64(total), uint64(weight(i)))
		q, r := bits.Div64(hi, lo, uint64(sum))
		out[i], rest[i], order[i] = int64(q), r, i
		left -= int64(q)
	}
	slices.SortStableFunc(order, func(i, j int) int {
		switch {
		case rest[i] > rest[j]:
			return -1
		case rest[i] < rest[j]:
			return 1
		}
		return 0
	})
	for _, i := range order[:left] {
		out[i]++
	}
	return out
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
