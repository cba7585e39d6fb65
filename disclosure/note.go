package disclosure

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// note is a finding while the market is being judged: small, and pointing at
// its row.
type note struct {
	row     *source
	tie     law.Ties
	reason  Reason
	outcome Outcome
	must    bool

	at    int32 // place in the texts of the check; -1 is none
	span  label.Span
	fact  string
	on    Surfaces // where, if it is on no text of the check
	quote string   // what stands there
}

// findings writes the notes out, by code, surface and span, each once.
func (c *check) findings() []Finding {
	if len(c.notes) == 0 {
		return nil
	}
	c.order = c.order[:0]
	for i := range c.notes {
		c.order = append(c.order, int32(i))
	}
	slices.SortFunc(c.order, func(a, b int32) int {
		x, y := &c.notes[a], &c.notes[b]
		if n := c.compare(x, y); n != 0 {
			return n
		}
		if x.must != y.must {
			return soFirst(x.must)
		}
		return int(x.tie) - int(y.tie)
	})
	c.order = slices.CompactFunc(c.order, func(a, b int32) bool {
		return c.compare(&c.notes[a], &c.notes[b]) == 0
	})
	list := c.room(len(c.order))
	for i, n := range c.order {
		c.write(&c.notes[n], &list[i])
	}
	return list
}

// soFirst is the order of two things of which the first is so and the second
// not, or the other way round.
func soFirst(first bool) int {
	if first {
		return -1
	}
	return 1
}

// room is space for findings of one market. It is cut from a larger piece that
// serves the markets still to come, and belongs to the report.
func (c *check) room(n int) []Finding {
	if len(c.space) < n {
		c.space = make([]Finding, n*max(1, min(c.toCome, roomFor)))
	}
	list := c.space[:n:n]
	c.space = c.space[n:]
	return list
}

// roomFor is for how many markets space is taken at once.
const roomFor = 16

// compare orders notes by everything but strength and tie, in which twins may
// differ; of twins the one that must be kept stays.
func (c *check) compare(a, b *note) int {
	if n := a.row.rank - b.row.rank; n != 0 {
		return n
	}
	if a.at != b.at || a.on != b.on {
		if n := strings.Compare(c.surface(a), c.surface(b)); n != 0 {
			return n
		}
	}
	for _, n := range [...]int{
		a.span.Start - b.span.Start, a.span.End - b.span.End, int(a.reason) - int(b.reason),
		int(a.outcome) - int(b.outcome), strings.Compare(a.fact, b.fact), strings.Compare(a.quote, b.quote),
		strings.Compare(a.row.detail, b.row.detail),
	} {
		if n != 0 {
			return n
		}
	}
	return 0
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

// write fills in a finding.
func (c *check) write(n *note, f *Finding) {
	s := n.row
	f.Code, f.Reason, f.Outcome, f.Must, f.Tie = s.code, n.reason, n.outcome, n.must, n.tie
	f.Instrument, f.Citation, f.URL, f.Detail = s.instrument, s.citation, s.url, s.detail
	f.Verified, f.Binding, f.Undated = s.verified, s.binding, s.undated
	f.Surface, f.Span, f.Quote, f.Fact = c.surface(n), n.span, n.quote, n.fact
	if n.at >= 0 {
		f.Quote = n.span.In(c.texts[n.at].text)
	}
}
