package contract

import "github.com/endorse-go/endorse"

// Grant is a right to use what was made, or the person in it. A use is allowed
// only if every field allows it.
type Grant struct {
	// ID is its own among the rights; it must be said.
	ID string `json:"id"`

	// Deliverables names those of these terms that it is for, empty for all; Works
	// names content from elsewhere, and then Deliverables are those named alone.
	Deliverables []string `json:"deliverables,omitempty"`
	Works        []string `json:"works,omitempty"`

	Uses      Uses               `json:"uses,omitzero"`       // the ways that it allows; none allows nothing
	Platforms []endorse.Platform `json:"platforms,omitempty"` // empty is any
	Territory Territory          `json:"territory,omitzero"`  // where; not said may be anywhere

	// Start is when it begins, Term how long it lasts.
	Start Anchor `json:"start,omitzero"`
	Term  Term   `json:"term,omitzero"`

	// Holder names the party that has it, empty for the brand; Holding says who
	// else may have it.
	Holder  string  `json:"holder,omitempty"`
	Holding Holding `json:"holding,omitzero"`

	// Impressions and Spend are caps; Limit says what happens there, Overage the
	// price of a thousand impressions beyond a soft cap.
	Impressions int64         `json:"impressions,omitzero"`
	Spend       endorse.Money `json:"spend,omitzero"`
	Limit       Limit         `json:"limit,omitzero"`
	Overage     endorse.Money `json:"overage,omitzero"`

	// Edits says how the content may be changed, Raw whether the raw footage is in
	// the right.
	Edits Edits        `json:"edits,omitzero"`
	Raw   endorse.Fact `json:"raw_footage,omitzero"`

	// Sublicence lists who else may use it under the holder.
	Sublicence []string `json:"sublicence,omitempty"`

	// SellOff is how many days advertising that runs may go on after the end.
	SellOff int `json:"sell_off_days,omitzero"`

	// After names the instalment that has to be paid before it begins.
	After string `json:"after_payment,omitempty"`

	// Permissions are those of platforms, such as ad codes. They are not the
	// right, and their days have to lie inside its.
	Permissions []Permission `json:"permissions,omitempty"`

	// Fee is the part of the whole fee that is for the right.
	Fee endorse.Money `json:"fee,omitzero"`
}

// Term is a length of time. The zero value is not said.
type Term struct {
	Days      int  `json:"days,omitzero"`       // beside the months, 0 is none; the first day counts
	Months    int  `json:"months,omitzero"`     // calendar months, 0 is none
	Perpetual bool `json:"perpetual,omitempty"` // without end, on purpose; excludes days and months
}

// Said reports whether the term has an end or has none on purpose.
func (t Term) Said() bool { return t.Days > 0 || t.Months > 0 || t.Perpetual }

// Until is the last day of the term from its first; not said without an end. Three
// months from 1 March end on 31 May, one day on the first.
func (t Term) Until(first endorse.Date) endorse.Date {
	if t.Perpetual || !t.Said() {
		return endorse.Date{}
	}
	return first.AddMonths(t.Months).AddDays(t.Days - 1)
}

// Permission is a platform's leave to run a creator's post as an advertisement.
type Permission struct {
	Platform endorse.Platform `json:"platform"`       // whose leave it is
	Post     string           `json:"post,omitempty"` // id or address of the post; empty is any
	Days     endorse.Period   `json:"days,omitzero"`  // both included; an open end has to be open in the right too
}

// Days is the days of the right, once its start is a day ([Terms.Anchored]);
// false before. An open last day is a right without end, or without a term.
func (g Grant) Days() (endorse.Period, bool) {
	if g.Start.Event != OnDay || g.Start.On.IsZero() {
		return endorse.Period{}, false
	}
	return endorse.Period{From: g.Start.On, Until: g.Term.Until(g.Start.On)}, true
}

// Allows reports whether one use is allowed in a region on a day, by the grant
// alone: what else has to be true, such as a payment, is in its [License]. It is
// not said where a field that decides is not.
func (g Grant) Allows(use Uses, region endorse.Region, day endorse.Date) endorse.Fact {
	place := g.Territory.Contains(region)
	days, known := g.Days()
	switch {
	case g.Uses&use != use || use == 0 || place == endorse.No:
		return endorse.No
	case !known || day.IsZero():
		return endorse.NotSaid
	case !days.Contains(day):
		return endorse.No
	case !g.Term.Said():
		return endorse.NotSaid
	}
	return place
}

// AllAllow reports whether every grant allows the use, as an edit of several works
// needs: the narrowest decides. Without grants it is no.
func AllAllow(grants []Grant, use Uses, region endorse.Region, day endorse.Date) endorse.Fact {
	all := endorse.FactOf(len(grants) > 0)
	for _, g := range grants {
		switch g.Allows(use, region, day) {
		case endorse.No:
			return endorse.No
		case endorse.NotSaid:
			all = endorse.NotSaid
		}
	}
	return all
}

// UsageFee is the fee for months of paid use at a share of a
// base fee a month, as price guides have it, rounded once.
func UsageFee(base endorse.Money, perMonth endorse.Rate, months int) endorse.Money {
	return base.Times(perMonth).TimesInt(int64(months)).Round(endorse.HalfAway)
}

// widest is the days on which the right may be held by the terms.
func (t *Terms) widest(g *Grant) endorse.Period {
	p := t.span(g.Start)
	p.Until = g.Term.Until(p.Until)
	return p
}
