package disclosure

import (
	"cmp"
	"slices"
	"strings"

	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// note is a finding while the market is being judged: small and without
// pointers, so that it is cheap to move.
type note struct {
	row, rank int32 // number of what it rests on among the rules' bases, and its rank
	tie       law.Ties
	sight
	label   int32 // place among the candidates plus one, if it is on one as it stands there
	reason  Reason
	outcome Outcome
	must    bool
}

// sight is what a note saw of the post.
type sight struct {
	fact       fact
	at         int32    // place in the texts of the check; -1 is none
	start, end int32    // of the span there
	link       int32    // place in the links of the post, if it is on them
	on         Surfaces // where, if it is on no text of the check
}

// stand fills in where the candidate stands.
func (n *note) stand(k *candidate) {
	n.at, n.start, n.end, n.label = int32(k.at), int32(k.match.Span.Start), int32(k.match.Span.End), k.number
}

// outline is what a finding of the report will say: a note whose market is judged.
type outline struct {
	row     int32 // number of what it rests on among the rules' bases
	sight   int32 // number of what it saw among the sights; -1 is nothing
	tie     law.Ties
	reason  Reason
	outcome Outcome
	must    bool
}

// settle outlines the notes of the market at hand in the order of its findings, by
// code, surface and span, each once, behind those of the markets before.
func (c *check) settle() {
	if cap(c.keys) < len(c.notes) {
		c.keys = make([]uint64, 2*len(c.notes))
	}
	keys := c.keys[:len(c.notes)]
	for i := range keys {
		keys[i] = uint64(c.notes[i].rank)<<32 | uint64(i)
	}
	sortKeys(keys)
	if anyTwins(keys) {
		keys = keys[:c.settleTwins(keys)]
	}
	start := len(c.outlines)
	if cap(c.outlines)-start < len(keys) {
		c.outlines = slices.Grow(c.outlines, len(keys))
	}
	c.outlines = c.outlines[:start+len(keys)]
	part := c.outlines[start:]
	for i, key := range keys {
		n, o := c.noteOf(key), &part[i]
		o.row, o.tie, o.reason, o.outcome, o.must = n.row, n.tie, n.reason, n.outcome, n.must
		o.sight = c.sightOf(n)
	}
	c.ends = append(c.ends, ending{c.rules, len(c.outlines)})
}

// sightOf is the number of what a note saw; most of it is numbered once, as markets see
// the same.
func (c *check) sightOf(n *note) int32 {
	switch {
	case n.fact != noFact || n.on != 0 || n.label == 0 && n.at >= 0:
		return c.sighted(&n.sight)
	case n.at < 0:
		return -1
	}
	seen := &c.candidates[n.label-1].seen
	if *seen < 0 {
		*seen = c.sighted(&n.sight)
	}
	return *seen
}

// sighted is the number of a sight: that of one of the last few that is the same, or
// a new one.
func (c *check) sighted(s *sight) int32 {
	for i := len(c.sights) - 1; i >= max(0, len(c.sights)-8); i-- {
		if c.sights[i] == *s {
			return int32(i)
		}
	}
	c.sights = append(c.sights, *s)
	return int32(len(c.sights) - 1)
}

// sortKeys sorts the few keys of a market in place, and many as the library does.
func sortKeys(keys []uint64) {
	if len(keys) > 16 {
		slices.Sort(keys)
		return
	}
	for i, key := range keys {
		for ; i > 0 && keys[i-1] > key; i-- {
			keys[i] = keys[i-1]
		}
		keys[i] = key
	}
}

// anyTwins reports whether notes have a code in common. The keys are in order.
func anyTwins(keys []uint64) bool {
	for i := 1; i < len(keys); i++ {
		if keys[i]>>32 == keys[i-1]>>32 {
			return true
		}
	}
	return false
}

// settleTwins orders the notes of one code among each other, leaves out those
// that are there already, and returns how many are left. The lower half of a key
// is the note's place, the upper half the rank of its code.
func (c *check) settleTwins(keys []uint64) int {
	kept := 0
	for i := 0; i < len(keys); {
		twins := i + 1
		for twins < len(keys) && keys[twins]>>32 == keys[i]>>32 {
			twins++
		}
		if twins > i+1 {
			slices.SortFunc(keys[i:twins], func(a, b uint64) int { return c.compareTwins(c.noteOf(a), c.noteOf(b)) })
		}
		first := kept
		for ; i < twins; i++ {
			if kept == first || c.compare(c.noteOf(keys[kept-1]), c.noteOf(keys[i])) != 0 {
				keys[kept] = keys[i]
				kept++
			}
		}
	}
	return kept
}

// noteOf is the note that a key stands for.
func (c *check) noteOf(key uint64) *note { return &c.notes[uint32(key)] }

// compareTwins orders notes of one code that may differ in nothing but
// strength and tie; the one that must be kept comes first.
func (c *check) compareTwins(a, b *note) int {
	if n := c.compare(a, b); n != 0 {
		return n
	}
	if a.must != b.must {
		return soFirst(a.must)
	}
	return cmp.Compare(a.tie, b.tie)
}

// ending is where the outlines of a market end, and its rules.
type ending struct {
	rules *rules
	to    int
}

// soFirst is the order of two things of which the first is so and the second
// not, or the other way round.
func soFirst(first bool) int {
	if first {
		return -1
	}
	return 1
}

// compare orders notes of one code by everything but strength and tie.
func (c *check) compare(a, b *note) int {
	if a.at != b.at || a.on != b.on {
		if n := strings.Compare(c.surface(&a.sight), c.surface(&b.sight)); n != 0 {
			return n
		}
	}
	if n := cmp.Or(a.start-b.start, a.end-b.end, int32(a.reason)-int32(b.reason), int32(a.outcome)-int32(b.outcome)); n != 0 {
		return int(n)
	}
	if a.fact != b.fact {
		if n := strings.Compare(c.nameOf(a.fact), c.nameOf(b.fact)); n != 0 {
			return n
		}
	}
	if n := strings.Compare(c.quote(&a.sight), c.quote(&b.sight)); n != 0 {
		return n
	}
	return strings.Compare(c.rules.bases[a.row].Detail, c.rules.bases[b.row].Detail)
}

func (c *check) surface(s *sight) string {
	switch {
	case s.at >= 0:
		return c.texts[s.at].path()
	case s.on != 0:
		return s.on.name()
	}
	return ""
}

// quote is what stands at a sight.
func (c *check) quote(s *sight) string {
	span := label.Span{Start: int(s.start), End: int(s.end)}
	switch {
	case s.at >= 0:
		return span.In(c.texts[s.at].text)
	case s.on == OnLinks:
		return span.In(c.post.Links[s.link])
	case s.on == OnPlatformLabel:
		return span.In(c.post.PlatformLabel)
	}
	return ""
}

// findings writes out the outlines of all markets; each market has a part of a
// list that belongs to the report, as does what they saw, for which there may be room.
func (c *check) findings(markets []Market, seen []Evidence) {
	if len(c.outlines) == 0 {
		return
	}
	list := make([]Finding, len(c.outlines))
	if len(c.sights) > len(seen) {
		seen = make([]Evidence, len(c.sights))
	}
	seen = seen[:len(c.sights)]
	for i := range seen {
		seen[i] = c.evidence(&c.sights[i])
	}
	from := 0
	for i, end := range c.ends {
		part := list[from:end.to:end.to]
		for n := range part {
			f, e := &part[n], &c.outlines[from+n]
			f.Reason, f.Outcome, f.Must, f.Tie = e.reason, e.outcome, e.must, e.tie
			if f.basis = end.rules.bases[e.row]; e.sight >= 0 {
				f.evidence = &seen[e.sight]
			}
		}
		if len(part) > 0 {
			markets[i].Findings = part
		}
		from = end.to
	}
}

// evidence spells out a sight.
func (c *check) evidence(s *sight) Evidence {
	e := Evidence{Surface: c.surface(s), Span: label.Span{Start: int(s.start), End: int(s.end)}, Quote: c.quote(s)}
	if s.fact != noFact {
		e.Fact = c.nameOf(s.fact)
	}
	return e
}
