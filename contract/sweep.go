package contract

import (
	"cmp"
	"math"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// bucketKey is what two clauses have in common before their days are looked at.
type bucketKey struct {
	kind    ConflictKind
	creator string
	over    string
}

// entry is a clause in a bucket.
type entry struct {
	bucket      int
	from, until int // days since day one
	index       int // of the terms
	order       int // of the clause
	strong      bool
}

// agreement is what a sweep knows of one of the terms.
type agreement struct {
	terms *Terms
	ties  law.Ties
	where Territory // of its markets
}

type sweep struct {
	buckets    map[bucketKey]int
	keys       []bucketKey
	entries    []entry
	agreements []agreement
	found      []Conflict
}

// add puts the clauses of terms into their buckets.
func (s *sweep) add(index int, t *Terms) {
	where := Territory{In: t.Markets}
	if slices.Contains(t.Markets, endorse.EU) {
		where = Territory{} // which members is not said here
	}
	s.agreements = append(s.agreements, agreement{t, t.Ties(), where})
	for i := range t.Parties {
		if t.Parties[i].Role == Creator {
			s.exclusivities(index, t, t.Parties[i].ID)
			s.deliverables(index, t, t.Parties[i].ID)
			s.rights(index, t, t.Parties[i].ID)
		}
	}
}

func (s *sweep) exclusivities(index int, t *Terms, creator string) {
	for i := range t.Exclusivity {
		x := &t.Exclusivity[i]
		e := entry{index: index, order: i, strong: true}
		if len(x.Brands)+len(x.Categories) == 0 {
			s.put(e, bucketKey{Barred, creator, ""}, t.barred(x))
		}
		for _, codes := range [...][]string{x.Brands, x.Categories} {
			for _, code := range codes {
				s.put(e, bucketKey{Barred, creator, code}, t.barred(x))
			}
		}
	}
}

func (s *sweep) deliverables(index int, t *Terms, creator string) {
	for i := range t.Deliverables {
		days := t.Deliverables[i].Window
		if days == (endorse.Period{}) {
			days = t.Days
		}
		e := entry{index: index, order: i}
		s.put(e, bucketKey{Barred, creator, ""}, days)
		for _, codes := range [...][]string{t.Brands, t.Categories} {
			for _, code := range codes {
				s.put(e, bucketKey{Barred, creator, code}, days)
			}
		}
	}
}

func (s *sweep) rights(index int, t *Terms, creator string) {
	for i := range t.Rights {
		g := &t.Rights[i]
		e := entry{index: index, order: i, strong: g.Holding == Exclusive || g.Holding == Sole}
		for _, work := range g.Works {
			s.put(e, bucketKey{GrantedTwice, creator, "work " + work}, t.widest(g))
		}
		for _, use := range (g.Uses & PersonalUses).Each() {
			s.put(e, bucketKey{GrantedTwice, creator, use.String()}, t.widest(g))
		}
	}
}

func (s *sweep) put(e entry, key bucketKey, days endorse.Period) {
	b, ok := s.buckets[key]
	if !ok {
		b = len(s.keys)
		s.buckets[key] = b
		s.keys = append(s.keys, key)
	}
	e.bucket = b
	e.from, e.until = dayNumber(days.From, math.MinInt), dayNumber(days.Until, math.MaxInt)
	if e.from <= e.until {
		s.entries = append(s.entries, e)
	}
}

// dayNumber is a day as a number, or open if it is not said.
func dayNumber(d endorse.Date, open int) int {
	n, known := endorse.On(2000, 1, 1).DaysUntil(d)
	return choose(known, n, open)
}

// run goes through the entries by bucket and first day. What began before and has
// not ended meets what begins now.
func (s *sweep) run() {
	slices.SortFunc(s.entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.bucket, b.bucket), cmp.Compare(a.from, b.from),
			cmp.Compare(a.index, b.index), cmp.Compare(a.order, b.order))
	})
	var strong, weak []*entry
	for i := range s.entries {
		e := &s.entries[i]
		if i > 0 && e.bucket != s.entries[i-1].bucket {
			strong, weak = strong[:0], weak[:0]
		}
		if !e.strong || s.keys[e.bucket].kind == GrantedTwice {
			strong = s.meet(strong, e)
		}
		if e.strong {
			weak = s.meet(weak, e)
			strong = append(strong, e)
		} else {
			weak = append(weak, e)
		}
	}
}

// meet holds an entry against the open ones and gives those that are still open.
func (s *sweep) meet(open []*entry, e *entry) []*entry {
	kept := open[:0]
	for _, o := range open {
		if o.until < e.from {
			continue
		}
		kept = append(kept, o)
		a, b := o, e
		if !a.strong || b.strong && b.index < a.index {
			a, b = b, a
		}
		s.judge(a, b)
	}
	return kept
}

// judge records two entries that meet in days if all else meets as well.
func (s *sweep) judge(a, b *entry) {
	x, y := &s.agreements[a.index], &s.agreements[b.index]
	key := s.keys[a.bucket]
	if x.terms.ID == y.terms.ID {
		return
	}
	c := Conflict{Kind: key.kind, Creator: key.creator, Over: key.over, Days: meeting(a, b)}
	c.A = Clause{x.terms.ID, x.terms.Version, "", a.index, a.order}
	c.B = Clause{y.terms.ID, y.terms.Version, "", b.index, b.order}
	switch {
	case key.kind == Barred && bars(x.terms, a.order, y, b.order):
		c.A.Path, c.B.Path = path("exclusivity", a.order), path("deliverables", b.order)
	case key.kind == GrantedTwice && twice(x.terms, a.order, y.terms, b.order):
		c.A.Path, c.B.Path = path("rights", a.order), path("rights", b.order)
	default:
		return
	}
	s.found = append(s.found, c)
}

// meeting is the days of both.
func meeting(a, b *entry) endorse.Period {
	var p endorse.Period
	if from := max(a.from, b.from); from != math.MinInt {
		p.From = endorse.On(2000, 1, 1).AddDays(from)
	}
	if until := min(a.until, b.until); until != math.MaxInt {
		p.Until = endorse.On(2000, 1, 1).AddDays(until)
	}
	return p
}

// bars reports whether an exclusivity bars a deliverable that meets it in days and
// in what is promoted.
func bars(t *Terms, exclusivity int, other *agreement, deliverable int) bool {
	x := &t.Exclusivity[exclusivity]
	tie := x.Bars == 0 || other.ties == 0 || x.Bars&other.ties != 0
	same := slices.ContainsFunc(other.terms.Brands, func(b string) bool { return contains(t.Brands, b) })
	return tie && !same && !x.spares(other.terms) && x.on(other.terms.Deliverables[deliverable].Platform) &&
		x.Territory.Meets(other.where)
}

// twice reports whether two rights to one thing meet in use, medium and place.
func twice(t *Terms, right int, other *Terms, otherRight int) bool {
	g, h := &t.Rights[right], &other.Rights[otherRight]
	medium := len(g.Platforms) == 0 || len(h.Platforms) == 0 ||
		slices.ContainsFunc(g.Platforms, func(p endorse.Platform) bool { return slices.Contains(h.Platforms, p) })
	return g.Uses&h.Uses != 0 && medium && g.Territory.Meets(h.Territory)
}
