package story

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/console"
)

// checkPart is the posts held against the law, and what would mend them.
type checkPart struct {
	Book    string                   `json:"book"`
	Version string                   `json:"version"`
	Markets []campaign.MarketOutcome `json:"markets,omitempty"`
	Posts   []postPart               `json:"posts,omitempty"`
}

type postPart struct {
	campaign.PostCheck
	Ties []law.Ties `json:"ties,omitempty"`
	Fix  *fixPart   `json:"fix,omitempty"` // of posts that breach a rule
}

func tellCheck(t *teller) (Part, error) {
	if err := t.look(); err != nil {
		return nil, err
	}
	c := t.report.Compliance
	part := &checkPart{Book: c.Book, Version: c.Version, Markets: c.Markets}
	for i, check := range c.Posts {
		t.watch(func() string { return fmt.Sprintf("checking posts, %d of %d", i, len(c.Posts)) })
		post, _ := t.Campaign.Post(check.Post)
		one := postPart{PostCheck: check}
		for _, tie := range post.Publication().Ties {
			one.Ties = append(one.Ties, tie.Kind)
		}
		if check.Outcome == disclosure.Breached {
			fix, err := mend(t.checker, post.Publication(), check)
			if err != nil {
				return nil, err
			}
			one.Fix = fix
		}
		part.Posts = append(part.Posts, one)
	}
	return part, nil
}

func (c *checkPart) draw(p *page) {
	p.say(0, "%d posts by the law of the day on which each went live; library %s, book %.12s.", len(c.Posts), c.Version, c.Book)
	p.b.WriteByte('\n')
	p.table(c.matrix())
	shown := 0
	for _, post := range c.Posts {
		if post.Outcome != disclosure.Breached {
			continue
		}
		if shown++; shown > MaxRows {
			continue
		}
		post.draw(p)
	}
	if shown > MaxRows {
		p.say(2, "%d more posts are breached: -format json has all", shown-MaxRows)
	}
}

// matrix is a row a post, a column a market, and with the fix.
func (c *checkPart) matrix() *grid {
	heads := []string{"Post", "Creator", "~Ties"}
	for _, m := range c.Markets {
		heads = append(heads, string(m.Region))
	}
	g := cols(append(heads, "~Mended")...)
	for _, post := range c.Posts {
		row := []console.Cell{{Text: post.Post}, {Text: post.Creator}, {Text: list(post.Ties)}}
		for _, m := range c.Markets {
			row = append(row, outcomeIn(post.Markets, m.Region))
		}
		g.addCells(append(row, console.Cell{Text: post.Fix.result()})...)
	}
	return g
}

func outcomeIn(checks []campaign.MarketCheck, r endorse.Region) console.Cell {
	for _, m := range checks {
		if m.Region == r {
			return outcomeCell(m.Outcome)
		}
	}
	return console.Cell{Text: "–", Style: console.Faint}
}

func outcomeCell(o disclosure.Outcome) console.Cell {
	cell := console.Cell{Text: o.String()}
	switch o {
	case disclosure.Met, disclosure.NotRequired:
		cell.Style = console.Good
	case disclosure.Breached:
		cell.Style = console.Bad
	}
	return cell
}

// draw tells what is breached, by what, and what mends it.
func (post *postPart) draw(p *page) {
	p.head("%s by %s", post.Post, post.Creator)
	for _, m := range post.Markets {
		seen := map[disclosure.Reason]bool{}
		for _, f := range m.Findings {
			if f.Must && f.Outcome == disclosure.Breached && !seen[f.Reason] {
				seen[f.Reason] = true
				drawFinding(p, m.Region, f)
			}
		}
	}
	if post.Fix == nil {
		return
	}
	p.say(2, "Fix: %s.", orElse(post.Fix.Says, "the book lists nothing that would do"))
	p.say(2, "Checked again with it: %s.", post.Fix.result())
	for _, m := range post.Fix.After {
		for _, f := range m.Findings {
			if f.Must && f.Outcome == disclosure.Breached {
				p.say(4, "still breached in %s: %s", m.Region, f.Says())
			}
		}
	}
}

func drawFinding(p *page, r endorse.Region, f disclosure.Finding) {
	p.say(2, "%s  %s: %s", r, f.Reason, f.Says())
	if f.Basis().URL != "" {
		p.say(6, "%s%s", f.Basis().URL, sureText(f))
	}
}

// sureText says how far a citation was looked at.
func sureText(f disclosure.Finding) string {
	text := " (" + f.Basis().Verified.String()
	if !f.Basis().Binding {
		text += ", not binding"
	}
	return text + ")"
}
