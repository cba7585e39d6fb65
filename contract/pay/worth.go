package pay

import (
	"math"

	"github.com/endorse-go/endorse"
)

// worth is what a count or measure comes to in all, before rounding.
func (o *op) worth(c *cell) Posting {
	switch n := o.node.(type) {
	case PerCount:
		return Posting{Kind: CountPrice, Number: c.units, Earned: n.worth(c.units)}
	case CountTiers:
		return Posting{Kind: CountPrice, Number: c.units, Earned: n.worth(c.units)}
	case Bonus:
		m := c.of(n.By)
		return Posting{Kind: Milestones, Base: m.money, Number: m.n, Earned: n.worth(m)}
	}
	return Posting{}
}

// worth is the price of a number counted.
func (n PerCount) worth(count int64) endorse.Money {
	if n.UpTo > 0 {
		count = min(count, n.UpTo)
	}
	count = max(count-n.Above, 0)
	lot := max(n.Lot, 1)
	switch n.Lots {
	case FullLots:
		return n.Price.TimesInt(count / lot)
	case StartedLots:
		return n.Price.TimesInt(count/lot + min(count%lot, 1))
	}
	return perLot(n.Price.TimesInt(count), lot)
}

// perLot divides once, to 12 places.
func perLot(m endorse.Money, lot int64) endorse.Money {
	if lot == 1 {
		return m
	}
	size, err := endorse.NewCount(lot)
	if err != nil {
		return m
	}
	out, err := m.Per(size)
	if err != nil {
		return m
	}
	return out
}

// worth is the price of a number counted, by bands.
func (n CountTiers) worth(count int64) endorse.Money {
	count = max(count, 0)
	if n.Reading == Retroactive {
		best := n.Bands[0]
		for _, b := range n.Bands[1:] {
			if count > b.From || count == b.From && n.Edge == Reached {
				best = b
			}
		}
		return perLot(best.Price.TimesInt(count), max(n.Lot, 1))
	}
	var sum endorse.Money
	for i, b := range n.Bands {
		end := int64(math.MaxInt64)
		if i+1 < len(n.Bands) {
			end = n.Bands[i+1].From
		}
		sum = plus(sum, b.Price.TimesInt(max(min(count, end)-b.From, 0)))
	}
	return perLot(sum, max(n.Lot, 1))
}

// worth is what the milestones passed pay, and the steps beyond the last.
func (n Bonus) worth(m measure) endorse.Money {
	var sum endorse.Money
	passed := 0
	for _, s := range n.At {
		if m.under(measure{s.FromAmount, s.From}, n.By, n.Edge) {
			break
		}
		passed++
		if n.Stack == HighestOnly {
			sum = endorse.Money{}
		}
		sum = plus(sum, s.Amount)
	}
	if passed == len(n.At) && passed > 0 {
		sum = plus(sum, n.Further.Amount.TimesInt(n.steps(m)))
	}
	return sum
}

// steps is how many further steps a measure has passed.
func (n Bonus) steps(m measure) int64 {
	last := n.At[len(n.At)-1]
	if n.By.isMoney() {
		return n.moneySteps(m.money, last.FromAmount)
	}
	if n.Further.Every <= 0 {
		return 0
	}
	if n.Further.UpTo > 0 {
		m.n = min(m.n, n.Further.UpTo)
	}
	beyond := m.n - last.From
	if n.Edge == Exceeded {
		beyond--
	}
	return max(beyond/n.Further.Every, 0)
}

// moneySteps divides to 12 places and sets right what that may have rounded.
func (n Bonus) moneySteps(m, last endorse.Money) int64 {
	every := n.Further.EveryAmount
	if every.Sign() <= 0 {
		return 0
	}
	if n.Further.UpToAmount.Sign() > 0 {
		m = lesser(m, n.Further.UpToAmount)
	}
	beyond := minus(m, last)
	q, err := beyond.Over(every)
	if err != nil || q.Cmp(endorse.RateOfInt(maxSteps)) > 0 {
		return maxSteps
	}
	k := q.Decimal().IntPart() + 1
	for k > 0 && !n.passes(beyond, every.TimesInt(k)) {
		k--
	}
	return max(k, 0)
}

// maxSteps is more steps of money than anybody is paid for.
const maxSteps = 1_000_000_000_000

func (n Bonus) passes(m, threshold endorse.Money) bool {
	return less(threshold, m) || !less(m, threshold) && n.Edge == Reached
}
