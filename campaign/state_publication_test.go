package campaign_test

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestPublication has what each part of a campaign adds to a post.
func TestPublication(t *testing.T) {
	brief := spring()
	brief.Sector = law.Food
	strict := brief
	strict.Do = []string{"show the lid"}
	gift := deal("ada")
	gift.Compensation = contract.Compensation{InKind: []contract.Gift{{Kind: law.FreeProduct, Value: eur("48")}}}
	gift.Payment, gift.Markets, gift.Sector = contract.Payment{}, nil, 0
	nameless := brief
	nameless.Brand = nil
	unbound := deal("ada")
	unbound.Deliverables = nil
	elsewhere := deal("ada")
	elsewhere.Deliverables = []contract.Deliverable{{ID: "tok", Platform: endorse.TikTok, Format: endorse.FormatStory, Count: 1}}
	rows := []struct {
		name  string
		brief campaign.Brief
		terms contract.Terms
		e     campaign.Published
		look  func(q disclosure.Publication) any
		want  any
	}{
		{"ties of the terms", brief, deal("ada"), campaign.Published{Post: contract.Post{For: "reel"}}, kinds, law.Payment | law.Affiliate},
		{"ties of goods", brief, gift, campaign.Published{Post: contract.Post{For: "reel"}}, kinds, law.FreeProduct},
		{"ties that the post says stand", brief, deal("ada"), campaign.Published{Text: disclosure.Publication{Ties: []disclosure.Tie{{Kind: law.Loan}}}}, kinds, law.Loan},
		{"no terms, no ties that are known", brief, contract.Terms{}, campaign.Published{}, kinds, law.Ties(0)},
		{"a tie names the brand", brief, deal("ada"), campaign.Published{}, func(q disclosure.Publication) any { return q.Ties[1].Brand }, "Nowhere Teapots"},

		{"a tie of a brand without a name", nameless, deal("ada"), campaign.Published{}, func(q disclosure.Publication) any { return q.Ties[1].Brand }, ""},
		{"owed for a deliverable", brief, deal("ada"), campaign.Published{Post: contract.Post{For: "stories"}}, duty, endorse.Yes},
		{"owed in the format of one", brief, deal("ada"), campaign.Published{Post: contract.Post{Format: endorse.FormatStory}}, duty, endorse.Yes},
		{"not known to be owed in another", brief, deal("ada"), campaign.Published{Post: contract.Post{Format: endorse.FormatLive}}, duty, endorse.NotSaid},
		{"not known to be owed on another platform", brief, elsewhere, campaign.Published{Post: contract.Post{Format: endorse.FormatStory}}, duty, endorse.NotSaid},
		{"not known to be owed in no format", brief, deal("ada"), campaign.Published{}, duty, endorse.NotSaid},
		{"not known to be owed where nothing is", brief, unbound, campaign.Published{Post: contract.Post{Format: endorse.FormatStory}}, duty, endorse.NotSaid},
		{"control by approval", brief, deal("ada"), campaign.Published{Post: contract.Post{For: "reel"}}, control, endorse.Yes},
		{"no control that is known", brief, deal("ada"), campaign.Published{Post: contract.Post{For: "stories"}}, control, endorse.NotSaid},
		{"control by the brief", strict, deal("ada"), campaign.Published{Post: contract.Post{For: "stories"}}, control, endorse.Yes},

		{"markets of the terms", brief, deal("ada"), campaign.Published{}, markets, []endorse.Region{"DE"}},
		{"markets of the brief", brief, gift, campaign.Published{}, markets, []endorse.Region{"GB", "DE"}},
		{"markets of the post", brief, deal("ada"), campaign.Published{Text: disclosure.Publication{Markets: []endorse.Region{"FR"}}}, markets, []endorse.Region{"FR"}},
		{"sector of the brief", brief, contract.Terms{}, campaign.Published{}, func(q disclosure.Publication) any { return q.Sector }, law.Food},
		{"sector of the post", brief, deal("ada"), campaign.Published{Text: disclosure.Publication{Sector: law.Travel}}, func(q disclosure.Publication) any { return q.Sector }, law.Travel},
		{"names of the brand", brief, contract.Terms{}, campaign.Published{}, func(q disclosure.Publication) any { return q.Brand }, brief.Brand},
		{"names that the post says", brief, contract.Terms{}, campaign.Published{Text: disclosure.Publication{Brand: []string{"x"}}}, func(q disclosure.Publication) any { return q.Brand }, []string{"x"}},
		{"followers of the creator", brief, contract.Terms{}, campaign.Published{}, func(q disclosure.Publication) any { return q.Followers }, endorse.MustCount(48200)},

		{"running time", brief, contract.Terms{}, campaign.Published{Post: contract.Post{Seconds: endorse.MustCount(42)}}, func(q disclosure.Publication) any { return q.Duration }, 42 * time.Second},
		{"running time of a week", brief, contract.Terms{}, campaign.Published{Post: contract.Post{Seconds: endorse.MustCount(604800)}}, func(q disclosure.Publication) any { return q.Duration }, 168 * time.Hour},
		{"running time that the text says", brief, contract.Terms{}, campaign.Published{Post: contract.Post{Seconds: endorse.MustCount(42)}, Text: disclosure.Publication{Duration: time.Minute}}, func(q disclosure.Publication) any { return q.Duration }, time.Minute},
		{"running time beyond a week", brief, contract.Terms{}, campaign.Published{Post: contract.Post{Seconds: endorse.MustCount(604801)}}, func(q disclosure.Publication) any { return q.Duration }, time.Duration(0)},
		{"nobody looked at it", brief, contract.Terms{}, campaign.Published{}, func(q disclosure.Publication) any { return q.Seen }, disclosure.OnTags},
		{"its links were looked at", brief, contract.Terms{}, campaign.Published{Post: contract.Post{Links: []string{"l"}}}, func(q disclosure.Publication) any { return q.Seen }, disclosure.OnTags | disclosure.OnLinks},
		{"its links were looked at, and there are none", brief, contract.Terms{}, campaign.Published{Post: contract.Post{Links: []string{}}}, func(q disclosure.Publication) any { return q.Seen }, disclosure.OnTags | disclosure.OnLinks},
		{"somebody looked at it", brief, contract.Terms{}, campaign.Published{Text: disclosure.Publication{Caption: "x"}}, func(q disclosure.Publication) any { return q.Seen }, disclosure.Surfaces(0)},
		{"not amplified", brief, contract.Terms{}, campaign.Published{}, func(q disclosure.Publication) any { return q.Facts.Boosted }, endorse.NotSaid},
	}
	for _, r := range rows {
		c, err := campaign.New(r.brief)
		if err != nil {
			t.Fatal(err)
		}
		events := []campaign.Event{campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram, Followers: endorse.MustCount(48200)}}}
		r.e.Creator, r.e.Post.ID = "ada", "p"
		if r.terms.ID != "" {
			events, r.e.Terms = append(events, campaign.Offered{Creators: []string{"ada"}, Terms: r.terms}), r.terms.ID
		}
		for _, e := range append(events, campaign.Started{}, r.e) {
			if c, err = c.Apply(e, on(2026, 3, 4)); err != nil {
				t.Fatalf("%s: %v", r.name, err)
			}
		}
		p, _ := c.Post("p")
		q := p.Publication()
		if diff := cmp.Diff(r.want, r.look(q)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.name, diff)
		}
		if q.ID != "p" || q.On != on(2026, 3, 4) || q.Platform != endorse.Instagram || q.Validate() != nil {
			t.Errorf("%s: %+v", r.name, q)
		}
	}
}

// TestPublicationControl: each thing that a deliverable or a brief prescribes is a say in
// the content, by itself.
func TestPublicationControl(t *testing.T) {
	one := []string{"#x"}
	of := map[string]func(*campaign.Brief, *contract.Deliverable){
		"tags": func(_ *campaign.Brief, d *contract.Deliverable) { d.Must.Tags = one }, "mentions": func(_ *campaign.Brief, d *contract.Deliverable) { d.Must.Mentions = one },
		"links": func(_ *campaign.Brief, d *contract.Deliverable) { d.Must.Links = one }, "codes": func(_ *campaign.Brief, d *contract.Deliverable) { d.Must.Codes = one },
		"labels": func(_ *campaign.Brief, d *contract.Deliverable) { d.Must.Labels = one }, "what it must not hold": func(_ *campaign.Brief, d *contract.Deliverable) { d.MustNot = one },
		"approval": func(_ *campaign.Brief, d *contract.Deliverable) {
			d.Approval = contract.Review{Required: endorse.Yes, Days: 3, Rounds: 1}
		},
		"do":       func(b *campaign.Brief, _ *contract.Deliverable) { b.Do = one },
		"don't":    func(b *campaign.Brief, _ *contract.Deliverable) { b.Dont = one },
		"hashtags": func(b *campaign.Brief, _ *contract.Deliverable) { b.Hashtags = one }, "mentions of the brief": func(b *campaign.Brief, _ *contract.Deliverable) { b.Mentions = one },
		"links of the brief": func(b *campaign.Brief, _ *contract.Deliverable) { b.Links = one }, "captions": func(b *campaign.Brief, _ *contract.Deliverable) { b.Captions = one },
		"": func(*campaign.Brief, *contract.Deliverable) {},
	}
	for what, prescribe := range of {
		b, terms := spring(), deal("ada")
		prescribe(&b, &terms.Deliverables[0])
		c, err := campaign.New(b)
		if err != nil {
			t.Fatal(err)
		}
		for _, e := range []campaign.Event{
			campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}},
			campaign.Offered{Creators: []string{"ada"}, Terms: terms}, campaign.Started{},
			campaign.Published{Creator: "ada", Terms: terms.ID, Post: contract.Post{ID: "p", For: terms.Deliverables[0].ID}},
		} {
			if c, err = c.Apply(e, on(2026, 3, 4)); err != nil {
				t.Fatalf("%s: %v", what, err)
			}
		}
		p, _ := c.Post("p")
		want := endorse.Yes
		if what == "" {
			want = endorse.NotSaid
		}
		if got := control(p.Publication()); got != want {
			t.Errorf("%q prescribed: control %v, want %v", what, got, want)
		}
	}
}

func kinds(q disclosure.Publication) any {
	var set law.Ties
	for _, tie := range q.Ties {
		set |= tie.Kind
	}
	return set
}

func duty(q disclosure.Publication) any    { return q.Ties[0].Duty }
func control(q disclosure.Publication) any { return q.Ties[0].Control }
func markets(q disclosure.Publication) any { return q.Markets }

// TestPublicationIsChecked: a post that nobody looked at is unclear, one whose label
// lacks is breached, one that tells its ties is met.
func TestPublicationIsChecked(t *testing.T) {
	checker, err := disclosure.NewChecker(disclosure.Law())
	if err != nil {
		t.Fatal(err)
	}
	for caption, want := range map[string]disclosure.Outcome{
		"": disclosure.Unclear, "Mein Morgen mit dem Kessel": disclosure.Breached, "Werbung | Mein Morgen mit dem Kessel": disclosure.Met,
	} {
		c := played(t, before(life(), on(2026, 3, 3))...)
		for _, e := range []campaign.Event{campaign.Started{}, campaign.Published{
			Creator: "ada", Terms: "deal-ada", Post: contract.Post{ID: "p", For: "reel", Format: endorse.FormatPost},
			Text: disclosure.Publication{Caption: caption},
		}} {
			if c, err = c.Apply(e, on(2026, 3, 4)); err != nil {
				t.Fatal(err)
			}
		}
		p, _ := c.Post("p")
		report, err := checker.Check(p.Publication())
		if err != nil || report.Outcome() != want {
			t.Errorf("%q: %v, %v, want %v", caption, report.Outcome(), err, want)
		}
	}
}

// TestPostAlone: a post that did not come from a campaign is its text.
func TestPostAlone(t *testing.T) {
	p := campaign.Post{ID: "p", Post: contract.Post{Platform: endorse.TikTok, On: on(2026, 3, 1)}, Text: disclosure.Publication{Caption: "x"}, Advert: true}
	want := disclosure.Publication{ID: "p", Platform: endorse.TikTok, On: on(2026, 3, 1), Caption: "x", Facts: disclosure.Facts{Boosted: endorse.Yes}}
	if diff := cmp.Diff(want, p.Publication()); diff != "" {
		t.Errorf("mismatch (-want +got):\n%s", diff)
	}
}

// TestPostEqual: each thing that a post may differ in tells two apart.
func TestPostEqual(t *testing.T) {
	c := played(t, life()...)
	p, _ := c.Post("p1")
	q, _ := played(t, life()...).Post("p1")
	if !p.Equal(q) {
		t.Error("one post is two")
	}
	for name, change := range map[string]func(*campaign.Post){
		"id": func(p *campaign.Post) { p.ID = "x" }, "creator": func(p *campaign.Post) { p.Creator = "x" },
		"terms": func(p *campaign.Post) { p.Terms = "x" }, "post": func(p *campaign.Post) { p.Post.URL = "x" },
		"text": func(p *campaign.Post) { p.Text.Caption = "x" }, "wider": func(p *campaign.Post) { p.Wider = false },
		"amplified": func(p *campaign.Post) { p.Amplified = eur("1") }, "advert": func(p *campaign.Post) { p.Advert = false },
		"day of a reading": func(p *campaign.Post) { p.Results[0].On = on(2026, 4, 2) }, "revenue": func(p *campaign.Post) { p.Results[0].Revenue = eur("1") },
		"counts": func(p *campaign.Post) { p.Results[1].Counts.Likes = endorse.MustCount(1) },
	} {
		r := p
		change(&r)
		if r.Equal(p) {
			t.Errorf("%s makes no difference", name)
		}
	}
	other, err := campaign.New(func() campaign.Brief { b := spring(); b.Brand = []string{"x"}; return b }())
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range before(life(), on(2026, 3, 11)) {
		if e.Kind() == campaign.KindChanged {
			continue
		}
		if other, err = other.Apply(e.Event, e.On); err != nil {
			t.Fatal(err)
		}
	}
	late := played(t, before(life(), on(2026, 3, 11))...)
	a, _ := late.Post("p1")
	b, _ := other.Post("p1")
	if a.Equal(b) {
		t.Error("another brand makes no difference")
	}
}
