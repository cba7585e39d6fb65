package story

import (
	"fmt"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
)

// briefPart is the brief and what somebody should look at in it.
type briefPart struct {
	Brief   campaign.Brief `json:"brief"`
	Notices []notice       `json:"notices,omitempty"`
}

type notice struct {
	campaign.Notice
	Says string `json:"says"`
}

func tellBrief(t *teller) (Part, error) {
	b := t.Campaign.Brief()
	part := &briefPart{Brief: b}
	for _, n := range b.Notices(t.Creators...) {
		part.Notices = append(part.Notices, notice{n, n.Says()})
	}
	return part, nil
}

func (b *briefPart) draw(p *page) {
	brief := b.Brief
	p.say(0, "%s for %s: %s", orElse(brief.Title, brief.ID), orElse(first(brief.Brand), "a brand that is not said"),
		list(said(brief.Objective, brief.Approach, brief.Trade, brief.Journey, brief.Partnership)))
	p.b.WriteByte('\n')
	p.fact("Days", "%s to %s", brief.Days.From, brief.Days.Until)
	p.fact("Markets", "%s", orElse(list(brief.Markets), "not said"))
	p.fact("Budget", "%s%s", money(brief.Budget), marginText(brief))
	for i, fx := range brief.Rates {
		p.fact(once("Rates", i), "1 %s is %s %s on %s (%s)", fx.From, fx.Rate, fx.To, fx.On, fx.Source)
	}
	for i, g := range brief.Goals {
		p.fact(once("Goals", i), "%s: %s", g.ID, goalText(g))
	}
	for i, w := range brief.Wanted {
		p.fact(once("Wanted", i), "%s", wantedText(w))
	}
	for i, l := range brief.Do {
		p.fact(once("Do", i), "%s", l)
	}
	for i, l := range brief.Dont {
		p.fact(once("Don't", i), "%s", l)
	}
	if in := append(append(append([]string(nil), brief.Mentions...), brief.Hashtags...), brief.Links...); len(in) > 0 {
		p.fact("Stands in it", "%s", list(in))
	}
	if len(b.Notices) == 0 {
		return
	}
	p.head("To look at before it goes out")
	for _, n := range b.Notices {
		p.say(2, "%s (%s)", n.Says, n.Code)
	}
}

func goalText(g campaign.Goal) string {
	text := ""
	switch {
	case g.Revenue.Currency() != 0:
		text = money(g.Revenue) + " of revenue"
	case g.Rate != engagement.Definition{}:
		text = "at least " + g.AtLeast.Percent() + " " + g.Rate.String()
	case g.Engagements != 0:
		text = count(g.Of) + " " + g.Engagements.String()
	default:
		text = count(g.Of) + " " + g.Count.String()
	}
	if !g.By.IsZero() {
		text += " by " + g.By.String()
	}
	return text
}

func wantedText(w campaign.Wanted) string {
	text := fmt.Sprintf("%d × %s on %s", w.Count, w.Format, w.Platform.Name())
	if w.Each {
		text += ", of each creator"
	}
	if w.Wave != campaign.Primary {
		text += ", brought to a wider audience"
	}
	if w.Seconds > 0 {
		text += fmt.Sprintf(", %d seconds at least", w.Seconds)
	}
	return text
}

func marginText(b campaign.Brief) string {
	if b.Margin.IsZero() {
		return ""
	}
	return ", " + percent(b.Margin, 0) + " of revenue is left after the goods"
}
