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
	row, rank  int32 // number of its row among the rules' sources, and its rank
	tie        law.Ties
	fact       fact
	at         int32    // place in the texts of the check; -1 is none
	start, end int32    // of the span there
	link       int32    // place in the links of the post, if it is on them
	on         Surfaces // where, if it is on no text of the check
	reason     Reason
	outcome    Outcome
	must       bool
}

// stand fills in where the candidate stands.
func (n *note) stand(k *candidate) {
	n.at, n.start, n.end = int32(k.at), int32(k.match.Span.Start), int32(k.match.Span.End)
}

// settle puts the notes of the market at hand into the order of its findings, by
// code, surface and span, each once, behind those of the markets before.
func (c *check) settle() {
	start := len(c.order)
	for i := c.first; i < len(c.notes); i++ {
		c.order = append(c.order, uint64(c.notes[i].rank)<<32|uint64(i))
	}
	c.first = len(c.notes)
	keys := c.order[start:]
	slices.Sort(keys)
	if anyTwins(keys) {
		c.order = c.order[:start+c.settleTwins(keys)]
	}
	c.ends = append(c.ends, ending{c.rules, len(c.order)})
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

// noteOf is the note that a key of the order stands for.
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

// ending is where the notes of a market end in the order of all, and its rules.
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
		if n := strings.Compare(c.surface(a), c.surface(b)); n != 0 {
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
	if n := strings.Compare(c.quote(a), c.quote(b)); n != 0 {
		return n
	}
	return strings.Compare(c.rules.sources[a.row].basis.Detail, c.rules.sources[b.row].basis.Detail)
}

func (c *check) surface(n *note) string {
	switch {
	case n.at >= 0:
		return c.texts[n.at].path()
	case n.on != 0:
		return n.on.name()
	}
	return ""
}

// quote is what stands where the note points.
func (c *check) quote(n *note) string {
	s := label.Span{Start: int(n.start), End: int(n.end)}
	switch {
	case n.at >= 0:
		return s.In(c.texts[n.at].text)
	case n.on == OnLinks:
		return s.In(c.post.Links[n.link])
	case n.on == OnPlatformLabel:
		return s.In(c.post.PlatformLabel)
	}
	return ""
}

// findings writes out the notes of all markets; each market has a part of a
// list that belongs to the report.
func (c *check) findings(markets []Market) {
	if len(c.order) == 0 {
		return
	}
	list := make([]Finding, len(c.order))
	from, last := 0, c.noteOf(c.order[0])
	where := c.where(last)
	for i, end := range c.ends {
		for n := from; n < end.to; n++ {
			one := c.noteOf(c.order[n])
			if !one.standsWith(last) {
				last, where = one, c.where(one)
			}
			c.write(one, end.rules.sources[one.row], &where, &list[n])
		}
		if from < end.to {
			markets[i].Findings = list[from:end.to:end.to]
		}
		from = end.to
	}
}

// where is the place that a note points at.
func (c *check) where(n *note) spot {
	return spot{c.surface(n), c.quote(n), label.Span{Start: int(n.start), End: int(n.end)}}
}

// spot is a part of a surface, as findings name it.
type spot struct {
	surface, quote string
	span           label.Span
}

// standsWith reports whether two notes point at the same place.
func (n *note) standsWith(other *note) bool {
	return n.at == other.at && n.start == other.start && n.end == other.end && n.link == other.link && n.on == other.on
}

// write fills in a finding.
func (c *check) write(n *note, s *source, at *spot, f *Finding) {
	f.basis, f.Reason, f.Outcome, f.Must, f.Tie = &s.basis, n.reason, n.outcome, n.must, n.tie
	f.Surface, f.Quote, f.Span = at.surface, at.quote, at.span
	if n.fact != noFact {
		f.Fact = c.nameOf(n.fact)
	}
}
