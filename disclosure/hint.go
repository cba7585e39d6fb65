package disclosure

import (
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// hinted is a place where the post itself tells or hints of ties that the
// caller did not name: a sentence, a code, an affiliate link.
type hinted struct {
	tells      law.Ties
	at         int32 // place in the texts of the check; -1 is none
	start, end int32
	link       int32 // place in the links of the post, if it is one
}

// findHints looks for them, once for all markets.
func (c *check) findHints() {
	c.hinted = c.hinted[:0]
	for i := range c.texts {
		t := &c.texts[i]
		for j := range t.found.Matches {
			m := &t.found.Matches[j]
			if s := c.sentence(m); s != nil && !m.Negated && !m.Under.Any(label.RolesOf(label.Denial, label.OtherSense)) && c.isUntold(s) {
				c.noteHint(hinted{tells: s.Tells, at: int32(i), start: int32(m.Span.Start), end: int32(m.Span.End)})
			}
		}
		c.findAffiliateLinks(i)
	}
	for i, link := range c.post.Links {
		if c.isAffiliate(link) {
			c.noteHint(hinted{tells: law.Affiliate, at: -1, end: int32(len(link)), link: int32(i)})
		}
	}
}

// noteHint takes the first place on a surface that hints at the ties: a text
// that does so again and again is one finding.
func (c *check) noteHint(h hinted) {
	for i := len(c.hinted) - 1; i >= 0 && c.hinted[i].at == h.at; i-- {
		if c.hinted[i].tells == h.tells {
			return
		}
	}
	c.hinted = append(c.hinted, h)
}

// isUntold reports whether a sentence speaks of a tie that was not named.
// Beside named ties a vague one does not count.
func (c *check) isUntold(s *statements.Sentence) bool {
	switch s.Sense {
	case statements.Plain:
		return c.kinds == law.NoTie || s.Tells != 0 && s.Tells&c.kinds == 0
	case statements.Vague:
		return c.kinds == law.NoTie
	}
	return false
}

// findAffiliateLinks finds affiliate links by their address in a text.
func (c *check) findAffiliateLinks(at int) {
	t := &c.texts[at]
	for _, token := range t.found.Tokens {
		if token.Kind == label.Link && c.isAffiliate(token.Span.In(t.text)) {
			c.noteHint(hinted{tells: law.Affiliate, at: int32(at), start: int32(token.Span.Start), end: int32(token.Span.End)})
		}
	}
}

// isAffiliate reports whether a link earns a share that was not named.
func (c *check) isAffiliate(link string) bool {
	if c.kinds&law.Affiliate != 0 {
		return false
	}
	_, ok := statements.AffiliateLink(link)
	return ok
}

// judgeHints adds what the post tells or hints of ties that were not named.
// Beside the statement that there is no tie a hint leaves the market unclear;
// beside other ties it is for people to look at.
func (c *check) judgeHints() {
	for i := range c.hinted {
		h := &c.hinted[i]
		f := c.hint(h.tells, c.kinds == law.NoTie)
		if f.at, f.start, f.end, f.link = h.at, h.start, h.end, h.link; h.at < 0 {
			f.on = OnLinks
		}
		c.add(f)
	}
}

// hint is the finding of a tie that was not told; it cites the row that asks
// for one of the ties hinted at.
func (c *check) hint(tells law.Ties, must bool) note {
	f := c.noRow(UntoldTie, must)
	for i := range c.rules.conns {
		if row := &c.rules.conns[i]; row.Tie&tells != 0 && row.Asks == law.Required {
			f = row.on(Unclear, UntoldTie)
			f.must, f.tie = must, row.Tie
			break
		}
	}
	return f
}
