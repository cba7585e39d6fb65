package affiliate

import "github.com/endorse-go/endorse"

// dealt is what one party gets of an amount.
type dealt struct {
	party  *partyState
	role   Role
	amount int64
	onTop  bool // not part of what the plan gave
}

// deal splits what a line earned: the winners by weight, members of teams by
// weight, then of each what cuts take inside, then what cuts and levels add on
// top. Those inside add up to the line.
func (f *fold) deal(dst []dealt, s *sale, item int, paid int64) []dealt {
	base := s.items[item].base
	amounts, bases := []int64{paid}, []int64{base}
	if len(s.winners) > 1 {
		weights := make([]endorse.Rate, len(s.winners))
		for i, w := range s.winners {
			weights[i] = w.weight
		}
		amounts, bases = allocate(paid, weights), allocate(base, weights)
	}
	for i, w := range s.winners {
		dst = f.team(dst, w.party, amounts[i], bases[i], s.day, false)
	}
	return dst
}

// team splits an amount among the members of a party, or gives it to the party.
func (f *fold) team(dst []dealt, p *partyState, amount, base int64, day endorse.Date, advance bool) []dealt {
	members := p.terms.Members
	if len(members) == 0 {
		return f.own(dst, p, amount, base, day, advance)
	}
	weights := make([]endorse.Rate, len(members))
	for i, m := range members {
		weights[i] = m.Weight
	}
	amounts, bases := allocate(amount, weights), allocate(base, weights)
	for i, m := range members {
		dst = f.own(dst, f.partyOf(m.Party), amounts[i], bases[i], day, advance)
	}
	return dst
}

// own is what one seller gets, and what others get with it.
func (f *fold) own(dst []dealt, p *partyState, amount, base int64, day endorse.Date, advance bool) []dealt {
	if p == nil {
		return dst
	}
	at := len(dst)
	dst = append(dst, dealt{p, Seller, amount, false})
	for _, c := range p.terms.Cuts {
		if !c.Days.Contains(day) || advance && !c.SharesAdvance {
			continue
		}
		n := c.Of.of(c.Rate, amount, base)
		if c.Paid == Inside {
			n = within(n, dst[at].amount)
			dst[at].amount -= n
		}
		if to := f.partyOf(c.To); to != nil && n != 0 {
			dst = append(dst, dealt{to, CutTaker, n, c.Paid == OnTop})
		}
	}
	if advance {
		return dst
	}
	return f.levels(dst, p, amount, base, day)
}

// levels is what those above a seller get on top, on their days.
func (f *fold) levels(dst []dealt, p *partyState, amount, base int64, day endorse.Date) []dealt {
	below := amount
	for _, l := range f.c.Levels {
		if p = f.partyOf(p.terms.Parent); p == nil {
			break
		}
		if l.Of == OfSellerCommission {
			below = amount
		}
		below = l.Of.of(l.Rate, below, base)
		if !p.terms.Days.Contains(day) {
			below = 0
		}
		if below != 0 {
			dst = append(dst, dealt{p, LevelUp, below, true})
		}
	}
	return dst
}

// of is a share of what was earned below or of the sale. What a span posts rests
// on no sale, and shares of sales have nothing of it.
func (b Basis) of(rate endorse.Rate, below, base int64) int64 {
	switch {
	case !b.ofSales():
		return times(below, rate)
	case base == 0:
		return 0
	case b == OfSalesLessOwn:
		return max(times(base, rate)-below, 0)
	}
	return times(base, rate)
}

// ofSales reports whether it is a share of a sale, and not of what was earned.
func (b Basis) ofSales() bool { return b == OfSales || b == OfSalesLessOwn }

// within is n, no farther from zero than limit and on its side.
func within(n, limit int64) int64 {
	if limit < 0 {
		return max(min(n, 0), limit)
	}
	return min(max(n, 0), limit)
}

// allocate splits minor units by weights, as [endorse.Money.Allocate] does.
func allocate(amount int64, weights []endorse.Rate) []int64 {
	out := make([]int64, len(weights))
	parts, err := euros(amount).Allocate(weights...)
	if err != nil {
		return out
	}
	for i, m := range parts {
		out[i], _ = m.Minor()
	}
	return out
}
