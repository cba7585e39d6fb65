package contract

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// value is what terms are worth to the creator: fee and benefits in kind. It is
// open where a part is not known in advance, such as commission.
type value struct {
	sum  endorse.Money
	open bool
	err  error
}

func (v value) plus(w value) value {
	v.open = v.open || w.open
	if v.err == nil {
		v.err = w.err
	}
	if v.err == nil {
		v.sum, v.err = v.sum.Add(w.sum)
	}
	return v
}

func (t *Terms) value() value {
	fee, err := t.Fee()
	kind, known, errKind := t.Benefits()
	counts, _ := paidCounts(t.Compensation.Plan.Pay)
	v := value{fee, t.sells() || len(counts) > 0 || !known, err}
	return v.plus(value{sum: kind, err: errKind})
}

// worth is the value of terms, found once.
func (x *examiner) worth(t *Terms) value {
	v, found := x.values[t]
	if !found {
		v = t.value()
		x.values[t] = v
	}
	return v
}

// reached says whether a row's threshold is reached: yes for a row without one.
// The sum so far is given in words.
func (x *examiner) reached(a law.ActorRule) (endorse.Fact, string) {
	if a.Amount.Currency() == 0 {
		return endorse.Yes, ""
	}
	v := x.worth(x.terms)
	for i := range x.earlier {
		if x.adds(a, &x.earlier[i]) {
			v = v.plus(x.worth(&x.earlier[i]))
		}
	}
	c, err := v.sum.Cmp(a.Amount)
	switch {
	case v.err != nil || err != nil:
		return endorse.NotSaid, "amounts that do not add up to " + a.Amount.Currency().String()
	case c >= 0:
		return endorse.Yes, v.sum.String() + " of " + a.Amount.String()
	case v.open || a.Basis == law.PerYear:
		return endorse.NotSaid, v.sum.String() + " of " + a.Amount.String() + " and what is not known yet"
	}
	return endorse.No, choose(v.sum.Currency() == 0, "nothing", v.sum.String()) + " of " + a.Amount.String()
}

// adds reports whether earlier terms count towards the threshold: those of the
// same parties in the calendar year, or in the window of days before.
func (x *examiner) adds(a law.ActorRule, e *Terms) bool {
	from, then := x.began(x.terms), x.began(e)
	if e.ID == x.terms.ID || !samePair(x.terms, e) {
		return false
	}
	switch a.Basis {
	case law.PerYearAndBrand:
		return then.Year() == from.Year() && (e.Aim == x.terms.Aim || e.Aim == "" || x.terms.Aim == "")
	case law.PerYear:
		return then.Year() == from.Year()
	case law.PerRollingWindow:
		n, known := then.DaysUntil(from)
		return known && n >= 0 && n <= a.WindowDays
	}
	return false
}

// began is the first day of terms, or the day of the examination.
func (x *examiner) began(t *Terms) endorse.Date {
	return choose(t.Days.From.IsZero(), x.day, t.Days.From)
}

// samePair reports whether both are between one payer and one creator.
func samePair(a, b *Terms) bool {
	return sameParty(a, b, Creator) && sameParty(a, b, Brand)
}

func sameParty(a, b *Terms, role Role) bool {
	return slices.ContainsFunc(a.Parties, func(p Party) bool {
		q, ok := b.party(p.ID)
		return p.Role == role && ok && q.Role == role
	})
}
