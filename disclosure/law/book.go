package law

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/endorse-go/endorse"
)

// Book is a set of regimes. It is immutable and safe for concurrent use; its
// methods give copies. The zero Book is empty.
type Book struct {
	regimes     []*Regime // by region
	instruments map[string]*Instrument
	digest      func() string
}

// NewBook is the book of these regimes, which it copies. It returns joined
// errors, each with its path and with no more after a thousand, where a regime is not valid, stands twice, has an
// instrument of another, names a parent that is not in the book, or is its own
// ancestor.
func NewBook(regimes ...*Regime) (*Book, error) {
	var errs []error
	b := newBook(regimes)
	for i, r := range b.regimes {
		if len(errs) >= maxFaults {
			break
		}
		errs = append(errs, r.faults()...)
		if i > 0 && b.regimes[i-1].Region == r.Region {
			errs = append(errs, fmt.Errorf("%s: region stands twice", clip(string(r.Region))))
		}
		errs = append(errs, b.checkParents(r)...)
	}
	errs = append(errs, b.sharedInstruments()...)
	if len(errs) > 0 {
		return nil, errors.Join(errs[:min(len(errs), maxFaults)]...)
	}
	return b, nil
}

func newBook(regimes []*Regime) *Book {
	b := &Book{instruments: map[string]*Instrument{}}
	for _, r := range regimes {
		if r != nil {
			b.regimes = append(b.regimes, r.clone())
		}
	}
	slices.SortStableFunc(b.regimes, func(x, y *Regime) int {
		return strings.Compare(string(x.Region), string(y.Region))
	})
	for _, r := range b.regimes {
		for i := range r.Instruments {
			b.instruments[r.Instruments[i].ID] = &r.Instruments[i]
		}
	}
	b.digest = sync.OnceValue(func() string { return digest(b.regimes) })
	return b
}

// sharedInstruments finds ids that two regimes have: "aq-ros-code" may be one of
// AQ and of AQ-ROS.
func (b *Book) sharedInstruments() []error {
	var errs []error
	owners := map[string]endorse.Region{}
	for _, r := range b.regimes {
		for i := range r.Instruments {
			id := r.Instruments[i].ID
			if of, known := owners[id]; known && of != r.Region && len(errs) < maxFaults {
				errs = append(errs, fmt.Errorf("%s.instruments[%d]: %q is an instrument of %s", clip(string(r.Region)), i, clip(id), clip(string(of))))
			}
			owners[id] = r.Region
		}
	}
	return errs
}

// maxAncestors bounds how deep parents go: part, country, union, and one more.
const maxAncestors = 4

func (b *Book) checkParents(r *Regime) []error {
	var errs []error
	for i, m := range r.Parents {
		if b.find(m.Region) == nil && len(errs) < maxFaults {
			errs = append(errs, fmt.Errorf("%s.parents[%d]: no regime %q in the book", clip(string(r.Region)), i, clip(string(m.Region))))
		}
	}
	if b.tooDeep(r) {
		errs = append(errs, fmt.Errorf("%s.parents: deeper than %d, or a circle", clip(string(r.Region)), maxAncestors))
	}
	return errs
}

// tooDeep reports whether parents of parents go on for more than maxAncestors
// levels, as they do in a circle.
func (b *Book) tooDeep(r *Regime) bool {
	level := []*Regime{r}
	for range maxAncestors + 1 {
		var next []*Regime
		for _, child := range level {
			for _, m := range child.Parents {
				if p := b.find(m.Region); p != nil && !slices.Contains(next, p) {
					next = append(next, p)
				}
			}
		}
		level = next
	}
	return len(level) > 0
}

func (b *Book) find(region endorse.Region) *Regime {
	i, ok := slices.BinarySearchFunc(b.regimes, region, func(r *Regime, want endorse.Region) int {
		return strings.Compare(string(r.Region), string(want))
	})
	if !ok {
		return nil
	}
	return b.regimes[i]
}

// Regions lists the regions that have a regime, sorted. The slice is the
// caller's.
func (b *Book) Regions() []endorse.Region {
	rs := make([]endorse.Region, 0, len(b.regimes))
	for _, r := range b.regimes {
		rs = append(rs, r.Region)
	}
	return rs
}

// Regime is a copy of the region's regime; false if it has none.
func (b *Book) Regime(region endorse.Region) (Regime, bool) {
	r := b.find(region)
	if r == nil {
		return Regime{}, false
	}
	return *r.clone(), true
}

// Instrument is the instrument with that id; false if there is none.
func (b *Book) Instrument(id string) (Instrument, bool) {
	i, ok := b.instruments[id]
	if !ok {
		return Instrument{}, false
	}
	return *i, true
}

// DaysOf is the days on which a row is in force that rests on the instrument
// and states days of its own, which may be none. A zero From is a first day
// that is not known.
func (b *Book) DaysOf(instrument string, own endorse.Period) endorse.Period {
	if i, ok := b.instruments[instrument]; ok {
		return within(own, i.Days)
	}
	return own
}

// Wordings gives every wording of every regime, in the order of regions and
// rows, whatever its days.
func (b *Book) Wordings() iter.Seq2[endorse.Region, Wording] {
	return func(yield func(endorse.Region, Wording) bool) {
		for _, r := range b.regimes {
			for _, w := range r.Wordings {
				if !yield(r.Region, w.clone()) {
					return
				}
			}
		}
	}
}

// Changes lists, for a region, the days on which a row of it or of its parents
// begins to hold there or has just ceased to, sorted, each once. Days on which a
// parent's law does not hold in the region, such as those after a member has
// left, are not its days.
func (b *Book) Changes(region endorse.Region) []endorse.Date {
	days := map[endorse.Date]bool{}
	ever := func(membership endorse.Period) bool {
		for _, d := range edges(membership) {
			days[d] = !slices.Equal(b.holding(region, d), b.holding(region, d.AddDays(-1)))
		}
		return true
	}
	for _, r := range b.climb(region, ever) {
		mark := func(p endorse.Period) {
			for _, d := range edges(p) {
				days[d] = days[d] || slices.Contains(b.holding(region, d), r)
			}
		}
		r.eachPeriod(func(instrument string, own endorse.Period) { mark(b.DaysOf(instrument, own)) })
		mark(endorse.Period{From: r.CompleteFrom})
	}
	maps.DeleteFunc(days, func(_ endorse.Date, holds bool) bool { return !holds })
	return slices.SortedFunc(maps.Keys(days), endorse.Date.Compare)
}

// edges are the first day of a period and the day after its last.
func edges(p endorse.Period) (days []endorse.Date) {
	if !p.From.IsZero() {
		days = append(days, p.From)
	}
	if next := p.Until.AddDays(1); !next.IsZero() {
		days = append(days, next)
	}
	return days
}

// isEmpty reports whether the regime has no row and no word about its place.
func (r *Regime) isEmpty() bool {
	rows := len(r.Connections) + len(r.Wordings) + len(r.Placements) + len(r.Tools) + len(r.Content) + len(r.Actors)
	return rows == 0 && len(r.Languages) == 0 && r.CompleteFrom.IsZero()
}

func (r *Regime) eachPeriod(f func(instrument string, own endorse.Period)) {
	for i := range r.Connections {
		f(r.Connections[i].Instrument, r.Connections[i].Days)
	}
	for i := range r.Wordings {
		f(r.Wordings[i].Instrument, r.Wordings[i].Days)
	}
	for i := range r.Placements {
		f(r.Placements[i].Instrument, r.Placements[i].Days)
	}
	for i := range r.Tools {
		f(r.Tools[i].Instrument, r.Tools[i].Days)
	}
	for i := range r.Content {
		f(r.Content[i].Instrument, r.Content[i].Days)
	}
	for i := range r.Actors {
		f(r.Actors[i].Instrument, r.Actors[i].Days)
	}
}
