package disclosure

import (
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// judgeHints finds what the post itself tells or hints of ties that the caller
// did not name: sentences, codes and affiliate links. Beside the statement
// that there is no tie a hint leaves the market unclear; beside other ties it
// is for people to look at.
func (c *check) judgeHints(untied bool) {
	kinds := c.kinds
	for i := range c.texts {
		t := &c.texts[i]
		for j := range t.found.Matches {
			m := &t.found.Matches[j]
			s := c.sentence(m)
			if s == nil || m.Negated || m.Under.Any(label.RolesOf(label.Denial, label.OtherSense)) {
				continue
			}
			if s.Sense != statements.Plain && s.Sense != statements.Vague {
				continue
			}
			if !untied && (s.Tells == 0 || s.Tells&kinds != 0 || s.Sense == statements.Vague) {
				continue
			}
			k := candidate{at: i, surface: t.on, match: m}
			c.add(k.point(c.hint(s.Tells, untied)))
		}
		c.judgeLinks(i, untied)
	}
	if kinds&law.Affiliate != 0 {
		return
	}
	for i, link := range c.post.Links {
		if _, ok := statements.AffiliateLink(link); ok {
			f := c.hint(law.Affiliate, untied)
			f.on, f.link, f.end = OnLinks, int32(i), int32(len(link))
			c.add(f)
		}
	}
}

// judgeLinks finds affiliate links by their address in a text.
func (c *check) judgeLinks(at int, untied bool) {
	t := &c.texts[at]
	if c.kinds&law.Affiliate != 0 {
		return
	}
	for _, token := range t.found.Tokens {
		if token.Kind != label.Link {
			continue
		}
		link := token.Span.In(t.text)
		if _, ok := statements.AffiliateLink(link); ok {
			f := c.hint(law.Affiliate, untied)
			f.at = int32(at)
			f.mark(token.Span)
			c.add(f)
		}
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
