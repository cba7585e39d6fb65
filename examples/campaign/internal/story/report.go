package story

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// reportPart is the report.
type reportPart struct{ campaign.Report }

func tellReport(t *teller) (Part, error) {
	if err := t.look(); err != nil {
		return nil, err
	}
	return &reportPart{t.report}, nil
}

func (r *reportPart) draw(p *page) {
	p.say(0, "%s for %s, %s to %s, %s; as of %s.", orElse(r.Title, r.Campaign), orElse(first(r.Brand), "a brand that is not said"), r.Days.From, r.Days.Until, r.State, r.On)
	p.b.WriteByte('\n')
	g := cols("", ">", "~Of what")
	for _, f := range r.Headline {
		value := figure(f)
		if !f.Known() {
			value = "not known"
		}
		g.add(f.Name, value, list(said(text(f.Base), text(f.Missing))))
	}
	p.table(g)
	r.who(p)
	for _, by := range []struct {
		name string
		rows []campaign.Row
	}{{"platform", r.Results.ByPlatform}, {"tier", r.Results.ByTier}, {"market", r.Results.ByMarket}, {"wave", r.Results.ByWave}} {
		p.head("By %s", by.name)
		p.table(rows(by.rows, "reach", "engagements", "clicks", "conversions", "revenue", "cost", "roas"))
	}
	p.say(2, "By market nothing adds up: a post is in each market that it addresses.")
	r.compliance(p)
	if len(r.Untold) > 0 {
		p.head("What cannot be told")
		for _, s := range r.Untold {
			p.say(2, "%s", s)
		}
	}
}

// text is a word that is said if it is not empty.
type text string

// String is the text.
func (t text) String() string { return string(t) }

func (r *reportPart) who(p *page) {
	p.head("Who")
	g := cols("Creator", "Platform", ">Followers", "Tier", ">Posts", "~Agreements")
	for _, w := range r.Who {
		terms := list(w.Terms)
		if w.Out {
			terms = "out: " + orElse(w.Reason, "no reason was said")
		}
		g.add(orElse(w.Name, w.Creator), w.Platform.Name(), count(w.Followers), w.Tier, whole(endorse.RateOfInt(w.Posts)), terms)
	}
	p.table(g)
}

func (r *reportPart) compliance(p *page) {
	p.head("Posts that tell their ties")
	g := cols("Market", ">Met", ">Not required", ">Unclear", ">Breached")
	for _, m := range r.Compliance.Markets {
		g.add(string(m.Region), fmt.Sprint(m.Met), fmt.Sprint(m.NotRequired), fmt.Sprint(m.Unclear), fmt.Sprint(m.Breached))
	}
	p.table(g)
}

// MarshalJSON writes the report.
func (r *reportPart) MarshalJSON() ([]byte, error) { return r.Report.MarshalJSON() }
