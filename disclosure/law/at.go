package law

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// InForce is what holds in a region on a day: the rows of its own regime and
// of its parents, with those of the parents left out that an own row stands
// for. Rows stand in the order of their regimes, the region's own first.
type InForce struct {
	Region endorse.Region // as asked
	Day    endorse.Date   // as asked; zero has no rows

	// Regimes are the regions whose law holds, the region's own first. None
	// means that the book knows nothing of the place on that day.
	Regimes []endorse.Region

	// Own reports whether the region has a regime of its own in the book that
	// says anything.
	Own bool

	// CompleteFrom is the first day from which the rows are meant to be whole;
	// zero is on no day.
	CompleteFrom endorse.Date

	// Languages are those a label is expected in.
	Languages []string

	Connections []Connection  // of each tie, those of the nearest regime
	Wordings    []Wording     // of each text, language and set of ties, likewise
	Placements  []Placement   // of each rule, for the formats that it names, likewise
	Tools       []Tool        // those of the nearest regime that has any
	Content     []ContentRule // of all regimes together
	Actors      []ActorRule   // of all regimes together
}

// Complete reports whether the rows are meant to hold all that was asked on
// the day.
func (f InForce) Complete() bool {
	return !f.CompleteFrom.IsZero() && !f.Day.Before(f.CompleteFrom)
}

// At is what holds in the region on the day: the rows of its regime and of the
// parents that the regime names. Where it names none, or there is no regime, a
// part of a country has the country's rows, and a region that another regime
// names as a member has that one's. A regime without rows is passed over. A day
// that is not said has no rows. The slices are the caller's.
func (b *Book) At(region endorse.Region, day endorse.Date) InForce {
	f := InForce{Region: region, Day: day}
	if day.IsZero() {
		return f
	}
	f.Own = b.speaking(region) != nil
	for _, r := range b.holding(region, day) {
		f.Regimes = append(f.Regimes, r.Region)
		b.add(&f, r)
	}
	return f
}

// holding lists the regimes that hold in the region on the day, nearest first.
func (b *Book) holding(region endorse.Region, day endorse.Date) []*Regime {
	return b.climb(region, func(days endorse.Period) bool { return days.Contains(day) })
}

// climb lists the region's regime and those above it, nearest first, each once.
// It follows the memberships whose days the caller wants.
func (b *Book) climb(region endorse.Region, follows func(endorse.Period) bool) []*Regime {
	var line []*Regime
	var seen []endorse.Region
	var up func(region endorse.Region)
	up = func(region endorse.Region) {
		if slices.Contains(seen, region) {
			return
		}
		seen = append(seen, region)
		if r := b.speaking(region); r != nil {
			line = append(line, r)
		}
		for _, m := range b.above(region) {
			if follows(m.Days) {
				up(m.Region)
			}
		}
	}
	up(region)
	return line
}

// speaking is the region's regime; nil if it has none, or one that says nothing.
func (b *Book) speaking(region endorse.Region) *Regime {
	r := b.find(region)
	if r == nil || r.isEmpty() {
		return nil
	}
	return r
}

// above lists what a region belongs to: the parents that its regime names; else
// the country that it is part of; else whatever names it as a member.
func (b *Book) above(region endorse.Region) []Membership {
	if r := b.find(region); r != nil && len(r.Parents) > 0 {
		return r.Parents
	}
	if region.IsPart() {
		return []Membership{{Region: region.Country()}}
	}
	var up []Membership
	for _, r := range b.regimes {
		for _, m := range r.Members {
			if m.Region == region {
				up = append(up, Membership{r.Region, m.Days})
			}
		}
	}
	return up
}

// add takes the rows of one regime into what is already there from nearer ones.
func (b *Book) add(f *InForce, r *Regime) {
	holds := func(instrument string, own endorse.Period) bool {
		return b.DaysOf(instrument, own).Contains(f.Day)
	}
	if len(f.Languages) == 0 {
		f.Languages = slices.Clone(r.Languages)
	}
	if first := len(f.Regimes) == 1; first || f.Region.IsPart() && r.Region == f.Region.Country() {
		f.CompleteFrom = later(f.CompleteFrom, r.CompleteFrom, first)
	}
	f.Connections = append(f.Connections, nearest(r.Connections, f.Connections, func(c Connection) bool {
		return holds(c.Instrument, c.Days)
	}, sameTie)...)
	words := f.Wordings
	for _, w := range cloned(r.Wordings) {
		if left, any := leftOf(w.Formats, words, w.replacedBy); any && holds(w.Instrument, w.Days) {
			w.Formats = left
			f.Wordings = append(f.Wordings, w)
		}
	}
	places := f.Placements
	for _, p := range r.Placements {
		if left, any := leftOf(p.Formats, places, p.replacedBy); any && holds(p.Instrument, p.Days) {
			p = p.clone()
			p.Formats = left
			f.Placements = append(f.Placements, p)
		}
	}
	for _, t := range nearest(r.Tools, f.Tools, func(t Tool) bool {
		return holds(t.Instrument, t.Days)
	}, func(far, near Tool) bool { return true }) {
		f.Tools = append(f.Tools, t.clone())
	}
	for _, c := range r.Content {
		if holds(c.Instrument, c.Days) {
			f.Content = append(f.Content, c.clone())
		}
	}
	for _, a := range r.Actors {
		if holds(a.Instrument, a.Days) {
			f.Actors = append(f.Actors, a)
		}
	}
}

// later is the later of two first days, of which the first may not count yet.
// A day that is not said is later than all.
func later(have, next endorse.Date, first bool) endorse.Date {
	if first || next.IsZero() {
		return next
	}
	if have.IsZero() || have.After(next) {
		return have
	}
	return next
}

// nearest keeps the rows that hold and that no nearer row stands for.
func nearest[T any](rows, nearer []T, holds func(T) bool, stands func(far, near T) bool) []T {
	var kept []T
	for _, row := range rows {
		if holds(row) && !slices.ContainsFunc(nearer, func(near T) bool { return stands(row, near) }) {
			kept = append(kept, row)
		}
	}
	return kept
}

func sameTie(far, near Connection) bool {
	return far.Tie == near.Tie && (near.Sectors == 0 || near.Sectors == far.Sectors)
}

// replacedBy is the formats for which a nearer row grades the wording anew, which on
// some platforms only is none.
func (w Wording) replacedBy(near Wording) (Formats, bool) {
	same := strings.EqualFold(w.Text, near.Text) && w.Lang == near.Lang && near.Ties.covers(w.Ties)
	return near.Formats, same && len(near.Platforms) == 0
}

// replacedBy is the formats for which a nearer row places labels anew.
func (p Placement) replacedBy(near Placement) (Formats, bool) {
	same := p.Rule == near.Rule || slices.Contains(near.Replaces, p.Rule)
	return near.Formats, same && near.Ties == 0 && near.When == Always && len(near.Platforms) == 0
}

// leftOf is the formats of a parent's row that no nearer row stands for; false
// if none is left.
func leftOf[T any](far Formats, nearer []T, replaced func(T) (Formats, bool)) (Formats, bool) {
	left := far.spelled()
	for _, near := range nearer {
		if formats, is := replaced(near); is {
			left &^= formats.spelled()
		}
	}
	if left == far.spelled() {
		return far, true
	}
	return left, left != 0
}

// spelled is the set with the empty set, which speaks of all, written out.
func (f Formats) spelled() Formats {
	if f == 0 {
		return 1<<len(formatNames) - 2
	}
	return f
}

// covers reports whether every tie that a row with the set u speaks of is one
// that a row with the set t speaks of; empty is all.
func (t Ties) covers(u Ties) bool {
	if t == 0 {
		return true
	}
	return u != 0 && t&u == u
}
