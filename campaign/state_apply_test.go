package campaign_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/roi"
)

// TestLife holds what a campaign knows after a whole life.
func TestLife(t *testing.T) {
	c := played(t, life()...)
	if c.State() != campaign.StateClosed || c.Phase() != campaign.PhaseMonitor || c.Day() != on(2026, 4, 1) || len(c.Steps()) != 0 {
		t.Errorf("%v, %v, %v, %v", c.State(), c.Phase(), c.Day(), c.Steps())
	}
	if got := c.Brief().Budget; !got.Equal(eur("12000")) {
		t.Errorf("budget %v, want the changed one", got)
	}
	if reason, out := c.Dropped("bo"); !out || reason != "no time in March" {
		t.Errorf("bo: %q, %t", reason, out)
	}
	if _, out := c.Dropped("ada"); out {
		t.Error("ada is out")
	}
	var creators []string
	for a := range c.Creators() {
		creators = append(creators, a.ID)
	}
	if diff := cmp.Diff([]string{"ada", "bo"}, creators); diff != "" {
		t.Errorf("creators (-want +got):\n%s", diff)
	}
	credited, ok := c.Credited("ada")
	if n, _ := credited.Counts.Conversions.Int64(); !ok || n != 12 || !credited.Revenue.Equal(eur("420")) || credited.On != on(2026, 4, 1) {
		t.Errorf("credited %+v, %t", credited, ok)
	}
	if _, ok := c.Credited("bo"); ok {
		t.Error("bo is credited with something")
	}
}

func TestLifeDeals(t *testing.T) {
	c := played(t, life()...)
	d, ok := c.Deal("deal-ada")
	if !ok || d.Agreement.State() != contract.Active || !slices.Equal(d.Creators, []string{"ada"}) || len(d.Filed) != 1 {
		t.Fatalf("deal %+v, %t", d, ok)
	}
	if len(d.Works) != 1 || d.Works[0].Asset != 1 || d.Works[0].Life.State() != contract.Approved {
		t.Errorf("works %+v", d.Works)
	}
	if _, ok := c.Deal("deal-bo"); ok {
		t.Error("there is a deal with bo")
	}
	n := 0
	for d := range c.Deals() {
		n += len(d.Terms.Parties)
	}
	if n != 2 {
		t.Errorf("parties of all deals: %d", n)
	}
}

func TestLifePosts(t *testing.T) {
	c := played(t, life()...)
	p, ok := c.Post("p1")
	if !ok || p.Creator != "ada" || p.Terms != "deal-ada" || !p.Wider || !p.Advert || !p.Amplified.Equal(eur("150")) {
		t.Fatalf("p1: %+v, %t", p, ok)
	}
	if p.Post.On != on(2026, 3, 3) || p.Post.Seen != on(2026, 3, 10) || !p.Post.Removed.IsZero() || p.Post.Platform != endorse.Instagram {
		t.Errorf("p1 as found: %+v", p.Post)
	}
	if n, _ := p.Results[campaign.Primary].Counts.Likes.Int64(); n != 1970 || !p.Results[0].Revenue.Equal(eur("810.40")) {
		t.Errorf("p1, primary: %+v", p.Results[0])
	}
	if n, _ := p.Results[campaign.Secondary].Counts.Impressions.Int64(); n != 23391 {
		t.Errorf("p1, secondary: %+v", p.Results[1])
	}
	q, _ := c.Post("p2")
	if q.Post.On != on(2026, 3, 8) || q.Post.Removed != on(2026, 3, 10) || !q.Results[0].On.IsZero() {
		t.Errorf("p2: %+v", q)
	}
	if _, ok := c.Post("p3"); ok {
		t.Error("there is a third post")
	}
}

func TestLifeMoney(t *testing.T) {
	c := played(t, life()...)
	spent := slices.Collect(c.Spent())
	if len(spent) != 2 || spent[0].ID != "kettle" || spent[1].Cost != roi.CostAmplification || spent[1].Post != "p1" || spent[1].Creator != "ada" || spent[1].On != on(2026, 3, 10) {
		t.Errorf("spent: %+v", spent)
	}
	paid := slices.Collect(c.Paid())
	if len(paid) != 2 || paid[0].For != "deposit" || paid[1].ID != "second half" || paid[1].On != on(2026, 4, 1) {
		t.Errorf("paid: %+v", paid)
	}
}

// TestStates holds which kinds of event each state allows.
func TestStates(t *testing.T) {
	rows := []struct {
		name string
		last campaign.Event // brings the campaign into the state
		want []campaign.Kind
	}{
		{"planned", nil, []campaign.Kind{
			campaign.KindChanged, campaign.KindSelected, campaign.KindDropped, campaign.KindOffered, campaign.KindNegotiated,
			campaign.KindWorked, campaign.KindStarted, campaign.KindSpent, campaign.KindPaid, campaign.KindCancelled,
		}},
		{"running", campaign.Started{}, []campaign.Kind{
			campaign.KindChanged, campaign.KindSelected, campaign.KindDropped, campaign.KindOffered, campaign.KindNegotiated,
			campaign.KindWorked, campaign.KindPublished, campaign.KindSeen, campaign.KindTakenDown, campaign.KindAmplified,
			campaign.KindMeasured, campaign.KindSpent, campaign.KindPaid, campaign.KindFinished, campaign.KindCancelled,
		}},
		{"ended", campaign.Finished{}, []campaign.Kind{
			campaign.KindOffered, campaign.KindNegotiated, campaign.KindWorked, campaign.KindPublished, campaign.KindSeen,
			campaign.KindTakenDown, campaign.KindAmplified, campaign.KindMeasured, campaign.KindSpent, campaign.KindPaid, campaign.KindClosed,
		}},
		{"closed", campaign.Closed{}, nil},
	}
	c := played(t)
	for _, r := range rows {
		if r.last != nil {
			next, err := c.Apply(r.last, on(2026, 3, 1))
			if err != nil {
				t.Fatal(err)
			}
			c = next
		}
		if diff := cmp.Diff(r.want, c.Steps()); diff != "" || c.State().String() != r.name {
			t.Errorf("%s: Steps() mismatch (-want +got):\n%s", c.State(), diff)
		}
	}
	var none campaign.Campaign
	if none.Steps() != nil || none.State() != campaign.StateNotSaid || none.Phase() != campaign.PhaseNotSaid {
		t.Error("the zero campaign allows something")
	}
	if _, err := none.Apply(campaign.Started{}, on(2026, 3, 1)); !errors.Is(err, campaign.ErrState) {
		t.Errorf("the zero campaign: %v", err)
	}
}

// What a refusal has no word for, it says in others.
func TestRefusalsWithoutWords(t *testing.T) {
	t.Parallel()
	var none campaign.Campaign
	begun, err := campaign.New(campaign.Brief{ID: "x", Days: endorse.Between(on(2026, 3, 1), on(2026, 3, 31)), Budget: eur("0")})
	if err != nil {
		t.Fatal(err)
	}
	rows := []struct {
		c    campaign.Campaign
		e    campaign.Event
		day  endorse.Date
		want string
	}{
		{none, campaign.Started{}, on(2026, 3, 1), "campaign: started on 2026-03-01 before there is a campaign: no such event in this state"},
		{none, nil, endorse.Date{}, "campaign: no event before there is a campaign: event: not said"},
		{begun, campaign.Started{}, endorse.Date{}, "campaign: started while planned: the day is not said, or before the last event"},
	}
	for _, r := range rows {
		if _, err := r.c.Apply(r.e, r.day); err == nil || err.Error() != r.want {
			t.Errorf("Apply(%v, %v) = %v, want %s", r.e, r.day, err, r.want)
		}
	}
}

// TestSteps tries every kind of event in every state: what Steps does not list is
// refused for the state, and nothing that it lists is.
func TestSteps(t *testing.T) {
	events := []campaign.Event{
		campaign.Changed{}, campaign.Selected{}, campaign.Dropped{}, campaign.Offered{}, campaign.Negotiated{}, campaign.Worked{},
		campaign.Started{}, campaign.Published{}, campaign.Seen{}, campaign.TakenDown{}, campaign.Amplified{}, campaign.Measured{},
		campaign.Spent{}, campaign.Paid{}, campaign.Finished{}, campaign.Cancelled{}, campaign.Closed{},
	}
	day := on(2026, 3, 1)
	for _, path := range [][]campaign.Event{
		{}, {campaign.Started{}}, {campaign.Started{}, campaign.Finished{}}, {campaign.Cancelled{}},
		{campaign.Started{}, campaign.Cancelled{}}, {campaign.Cancelled{}, campaign.Closed{}},
	} {
		c := played(t)
		for _, e := range path {
			c, _ = c.Apply(e, day)
		}
		for i, e := range events {
			_, err := c.Apply(e, day)
			if allowed := slices.Contains(c.Steps(), campaign.Kind(i+1)); errors.Is(err, campaign.ErrState) == allowed {
				t.Errorf("%v while %v: Steps says %t, Apply %v", campaign.Kind(i+1), c.State(), allowed, err)
			}
		}
	}
}

// TestRefused has an event that contradicts what is known, or is bad in itself, for
// each reason.
func TestRefused(t *testing.T) {
	deal2 := deal("ada")
	deal2.Version = 2
	counter := contract.AgreementEvent{Step: contract.Amended, By: "teapots", Base: digest(deal("ada")), Version: 2, Digest: digest(deal2)}
	post := func(change func(*campaign.Published)) campaign.Event {
		e := campaign.Published{Creator: "ada", Post: contract.Post{ID: "p9", Format: endorse.FormatStory}}
		change(&e)
		return e
	}
	other := spring()
	other.ID = "autumn"
	dollars := spring()
	dollars.Budget = endorse.MustMoney("USD 5")
	many, err := endorse.MustMoney("EUR 1").Per(endorse.MustCount(3))
	if err != nil {
		t.Fatal(err)
	}
	rows := []struct {
		name string
		e    campaign.Event
		path string
		want error
	}{
		{"nothing", nil, "event", campaign.ErrNotSaid},
		{"a pointer to nothing", (*campaign.Seen)(nil), "event", campaign.ErrNotSaid},

		{"another campaign's brief", campaign.Changed{Brief: other}, "brief.id", campaign.ErrDiffers},
		{"another currency", campaign.Changed{Brief: dollars}, "brief.budget", campaign.ErrDiffers},
		{"no brief", campaign.Changed{}, "brief.id", campaign.ErrNotSaid},
		{"creator without id", campaign.Selected{Creator: campaign.Creator{Platform: endorse.TikTok}}, "creator.id", campaign.ErrNotSaid},
		{"account moves", campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.TikTok}}, "creator.platform", campaign.ErrDiffers},
		{"name that is not UTF-8", campaign.Selected{Creator: campaign.Creator{ID: "x", Name: "\xff", Platform: endorse.TikTok}}, "creator.name", campaign.ErrText},
		{"drop a stranger", campaign.Dropped{Creator: "eve"}, "creator", campaign.ErrNoSuch},
		{"drop who is out", campaign.Dropped{Creator: "bo"}, "creator", campaign.ErrOut},
		{"reason that is not UTF-8", campaign.Dropped{Creator: "ada", Reason: "\xff"}, "reason", campaign.ErrText},

		{"terms for nobody", campaign.Offered{Terms: deal("eve")}, "creators", campaign.ErrNotSaid},
		{"terms for a stranger", campaign.Offered{Creators: []string{"ada", "eve"}, Terms: deal("eve")}, "creators[1]", campaign.ErrNoSuch},
		{"terms for one twice", campaign.Offered{Creators: []string{"ada", "ada"}, Terms: deal("eve")}, "creators[1]", campaign.ErrTwice},
		{"terms that are not valid", campaign.Offered{Creators: []string{"ada"}}, "terms", contract.ErrNotSaid},
		{"version on file", campaign.Offered{Creators: []string{"ada"}, Terms: deal("ada")}, "terms.version", campaign.ErrVersion},
		{"offer while in force", campaign.Offered{Creators: []string{"ada"}, Terms: deal2, By: "teapots"}, "step", contract.ErrStep},
		{"step under no terms", campaign.Negotiated{Terms: "deal-eve"}, "terms", campaign.ErrNoSuch},
		{"step that the agreement does not allow", campaign.Negotiated{Terms: "deal-ada", Step: contract.AgreementEvent{Step: contract.Accept, By: "ada"}}, "step", contract.ErrStep},
		{"amendment that is not on file", campaign.Negotiated{Terms: "deal-ada", Step: counter}, "step.version", campaign.ErrVersion},
		{"work under no terms", campaign.Worked{Terms: "deal-eve"}, "terms", campaign.ErrNoSuch},
		{"work on nothing agreed", campaign.Worked{Terms: "deal-ada", Deliverable: "song", Asset: 1}, "deliverable", campaign.ErrNotIn},
		{"work on no asset", campaign.Worked{Terms: "deal-ada", Deliverable: "stories"}, "asset", campaign.ErrNotIn},
		{"work on a third of two", campaign.Worked{Terms: "deal-ada", Deliverable: "stories", Asset: 3}, "asset", campaign.ErrNotIn},
		{"work that is not next", campaign.Worked{Terms: "deal-ada", Deliverable: "reel", Asset: 1, Step: contract.WorkEvent{Step: contract.Verify, By: "teapots"}}, "step", contract.ErrStep},

		{"post of a stranger", post(func(e *campaign.Published) { e.Creator = "eve" }), "creator", campaign.ErrNoSuch},
		{"post without id", post(func(e *campaign.Published) { e.Post.ID = "" }), "post.id", campaign.ErrNotSaid},
		{"post id twice", post(func(e *campaign.Published) { e.Post.ID = "p1" }), "post.id", campaign.ErrTaken},
		{"post on another platform", post(func(e *campaign.Published) { e.Post.Platform = endorse.TikTok }), "post.platform", campaign.ErrDiffers},
		{"post of tomorrow", post(func(e *campaign.Published) { e.Post.On = on(2026, 3, 11) }), "post.on", campaign.ErrFuture},
		{"post that will be down", post(func(e *campaign.Published) { e.Post.Removed = on(2026, 3, 11) }), "post.removed", campaign.ErrFuture},
		{"post that will be seen", post(func(e *campaign.Published) { e.Post.Seen = on(2026, 3, 11) }), "post.seen", campaign.ErrFuture},
		{"post that was down before", post(func(e *campaign.Published) { e.Post.Removed = on(2026, 3, 9) }), "post.removed", campaign.ErrReversed},
		{"post that was seen before", post(func(e *campaign.Published) { e.Post.Seen = on(2026, 3, 9) }), "post.seen", campaign.ErrReversed},
		{"post that was seen after it was down", post(func(e *campaign.Published) {
			e.Post.On, e.Post.Removed, e.Post.Seen = on(2026, 3, 1), on(2026, 3, 2), on(2026, 3, 3)
		}), "post.seen", campaign.ErrDown},
		{"post in no format", post(func(e *campaign.Published) { e.Post.Format = 99 }), "post.format", campaign.ErrKind},
		{"post with a fact that is none", post(func(e *campaign.Published) { e.Post.Disclosed = 9 }), "post.disclosed", campaign.ErrKind},
		{"post with a tool that is none", post(func(e *campaign.Published) { e.Post.Tool = 9 }), "post.tool", campaign.ErrKind},
		{"post under terms that there are not", post(func(e *campaign.Published) { e.Terms = "deal-eve" }), "terms", campaign.ErrNoSuch},
		{"post under terms of another", post(func(e *campaign.Published) { e.Creator, e.Terms = "bo", "deal-ada" }), "creator", campaign.ErrNotIn},
		{"post for nothing agreed", post(func(e *campaign.Published) { e.Terms, e.Post.For = "deal-ada", "song" }), "post.for", campaign.ErrNotIn},
		{"post for something without terms", post(func(e *campaign.Published) { e.Post.For = "reel" }), "post.for", campaign.ErrNotIn},
		{"text of another post", post(func(e *campaign.Published) { e.Text.ID = "p1" }), "text.id", campaign.ErrDiffers},
		{"text of another day", post(func(e *campaign.Published) { e.Text.On, e.Text.Caption = on(2026, 3, 9), "x" }), "text.on", campaign.ErrDiffers},
		{"text on another platform", post(func(e *campaign.Published) { e.Text.Platform = endorse.TikTok }), "text.platform", campaign.ErrDiffers},
		{"text in another format", post(func(e *campaign.Published) { e.Text.Format = endorse.FormatPin }), "text.format", campaign.ErrDiffers},
		{"text that can't be worked with", post(func(e *campaign.Published) { e.Text.Ties = []disclosure.Tie{{}} }), "text", nil},

		{"see nothing", campaign.Seen{Post: "p9"}, "post", campaign.ErrNoSuch},
		{"see what is down", campaign.Seen{Post: "p2"}, "post", campaign.ErrDown},
		{"take down nothing", campaign.TakenDown{Post: "p9"}, "post", campaign.ErrNoSuch},
		{"take down what is down", campaign.TakenDown{Post: "p2"}, "post", campaign.ErrDown},
		{"amplify nothing", campaign.Amplified{Post: "p9"}, "post", campaign.ErrNoSuch},
		{"amplify below zero", campaign.Amplified{Post: "p2", Spend: eur("-1")}, "spend", campaign.ErrNegative},
		{"amplify in a second currency", campaign.Amplified{Post: "p1", Spend: endorse.MustMoney("USD 1")}, "spend", campaign.ErrDiffers},
		{"amplify with endless digits", campaign.Amplified{Post: "p2", Spend: many.Times(endorse.MustRate("0.5"))}, "spend", endorse.ErrTooLong},
		{"measure nothing", campaign.Measured{Post: "p9"}, "post", campaign.ErrNoSuch},
		{"measure a stranger", campaign.Measured{Creator: "eve"}, "creator", campaign.ErrNoSuch},
		{"measure both", campaign.Measured{Post: "p1", Creator: "ada"}, "creator", campaign.ErrBoth},
		{"measure a third wave", campaign.Measured{Post: "p1", Wave: 2}, "wave", campaign.ErrKind},
		{"measure a wave that there was not", campaign.Measured{Post: "p2", Wave: campaign.Secondary}, "wave", campaign.ErrNotAmplified},
		{"measure a wave of a creator", campaign.Measured{Creator: "ada", Wave: campaign.Secondary}, "wave", campaign.ErrNotAmplified},
		{"measure revenue below zero", campaign.Measured{Post: "p1", Revenue: eur("-1")}, "revenue", campaign.ErrNegative},
		{"measure endless digits", campaign.Measured{Post: "p1", Revenue: many.Times(endorse.MustRate("0.5"))}, "revenue", endorse.ErrTooLong},

		{"spend without id", campaign.Spent{Cost: roi.CostTools, Amount: eur("1")}, "id", campaign.ErrNotSaid},
		{"spend under a payment's id", campaign.Spent{ID: "first half", Cost: roi.CostTools, Amount: eur("1")}, "id", campaign.ErrTaken},
		{"spend for no cost", campaign.Spent{ID: "s", Amount: eur("1")}, "cost", campaign.ErrKind},
		{"spend for a cost that is none", campaign.Spent{ID: "s", Cost: 99, Amount: eur("1")}, "cost", campaign.ErrKind},
		{"spend no amount", campaign.Spent{ID: "s", Cost: roi.CostTools}, "amount", campaign.ErrNotSaid},
		{"spend on a stranger", campaign.Spent{ID: "s", Cost: roi.CostTools, Amount: eur("1"), Creator: "eve"}, "creator", campaign.ErrNoSuch},
		{"pay without id", campaign.Paid{Party: "ada", Amount: eur("1")}, "id", campaign.ErrNotSaid},
		{"pay twice", campaign.Paid{ID: "first half", Terms: "deal-ada", Party: "ada", Amount: eur("300")}, "id", campaign.ErrTaken},
		{"pay under a spending's id", campaign.Paid{ID: "kettle", Party: "ada", Amount: eur("300")}, "id", campaign.ErrTaken},
		{"pay nobody", campaign.Paid{ID: "x", Amount: eur("1")}, "party", campaign.ErrNotSaid},
		{"pay nothing", campaign.Paid{ID: "x", Party: "ada", Amount: eur("0")}, "amount", campaign.ErrNotPositive},
		{"pay without a currency", campaign.Paid{ID: "x", Party: "ada"}, "amount", campaign.ErrNotSaid},
		{"pay under no terms", campaign.Paid{ID: "x", Terms: "deal-eve", Party: "ada", Amount: eur("1")}, "terms", campaign.ErrNoSuch},
		{"pay who is no party", campaign.Paid{ID: "x", Terms: "deal-ada", Party: "bo", Amount: eur("1")}, "party", campaign.ErrNotIn},
	}
	c := played(t, before(life(), on(2026, 3, 11))...)
	for _, r := range rows {
		after, err := c.Apply(r.e, on(2026, 3, 10))
		var refused *campaign.TransitionError
		if !errors.As(err, &refused) || refused.From != campaign.StateRunning || refused.On != on(2026, 3, 10) {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		var fault *campaign.FaultError
		if r.path != "" && (!errors.As(err, &fault) || fault.Path != r.path) {
			t.Errorf("%s: %v, want the path %q", r.name, err, r.path)
		}
		if r.want != nil && !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
		if !after.Equal(c) {
			t.Errorf("%s: the campaign changed", r.name)
		}
	}
}

// before are the events before a day.
func before(list []campaign.Taken, day endorse.Date) []campaign.Taken {
	i := slices.IndexFunc(list, func(t campaign.Taken) bool { return !t.On.Before(day) })
	return list[:i]
}

// TestDays holds the order of days: the day before, the day, the day after.
func TestDays(t *testing.T) {
	c := played(t, campaign.Taken{On: on(2026, 3, 5), Event: campaign.Started{}})
	e := campaign.Spent{ID: "s", Cost: roi.CostTools, Amount: eur("1")}
	for _, r := range []struct {
		day  endorse.Date
		want error
	}{
		{on(2026, 3, 4), campaign.ErrDay}, {on(2026, 3, 5), nil}, {on(2026, 3, 6), nil}, {endorse.Date{}, campaign.ErrDay},
	} {
		if _, err := c.Apply(e, r.day); !errors.Is(err, r.want) {
			t.Errorf("on %v: %v, want %v", r.day, err, r.want)
		}
	}
}

// TestAmended holds that terms come into play when the agreement says so, and not
// when they are filed.
func TestAmended(t *testing.T) {
	c := played(t, before(life(), on(2026, 3, 11))...)
	next := deal("ada")
	next.Version, next.Deliverables[0].Count = 2, 3
	step := campaign.Negotiated{Terms: "deal-ada", Step: contract.AgreementEvent{
		Step: contract.Amended, By: "teapots", Base: digest(deal("ada")), Version: 2, Digest: digest(next),
	}}
	filed, err := c.Apply(campaign.Offered{Creators: []string{"ada"}, Terms: next}, on(2026, 3, 11))
	if err != nil {
		t.Fatal(err)
	}
	if d, _ := filed.Deal("deal-ada"); d.Terms.Version != 1 || len(d.Filed) != 2 {
		t.Errorf("filed: version %d of %d", d.Terms.Version, len(d.Filed))
	}
	amended, err := filed.Apply(step, on(2026, 3, 12))
	if err != nil {
		t.Fatal(err)
	}
	d, _ := amended.Deal("deal-ada")
	if d.Terms.Version != 2 || d.Terms.Deliverables[0].Count != 3 || d.Agreement.State() != contract.Active {
		t.Errorf("amended: version %d, %v", d.Terms.Version, d.Agreement.State())
	}
	third := campaign.Worked{Terms: "deal-ada", Deliverable: "stories", Asset: 3, Step: contract.WorkEvent{Step: contract.Begin, By: "ada"}}
	if _, err := filed.Apply(third, on(2026, 3, 12)); !errors.Is(err, campaign.ErrNotIn) {
		t.Errorf("a third story before the amendment: %v", err)
	}
	if _, err := amended.Apply(third, on(2026, 3, 12)); err != nil {
		t.Errorf("a third story after the amendment: %v", err)
	}
}

// TestCountered holds the way of a counter-offer, and that of a draft that is filed
// anew.
func TestCountered(t *testing.T) {
	day := on(2026, 2, 1)
	ada := campaign.Taken{On: day, Event: campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}}}
	bo := campaign.Taken{On: day, Event: campaign.Selected{Creator: campaign.Creator{ID: "bo", Platform: endorse.Instagram}}}
	first, second := deal("ada"), deal("ada")
	second.Version, second.Title = 2, "both of us"
	both := campaign.Offered{Creators: []string{"ada", "bo"}, Terms: second}

	c := played(t, ada, bo, campaign.Taken{On: day, Event: campaign.Offered{Creators: []string{"ada"}, Terms: first}})
	d, _ := c.Deal("deal-ada")
	if d.Agreement.State() != contract.Draft {
		t.Errorf("filed by nobody: %v", d.Agreement.State())
	}
	redone, err := c.Apply(both, day)
	if err != nil {
		t.Fatal(err)
	}
	if d, _ = redone.Deal("deal-ada"); d.Terms.Version != 2 || len(d.Creators) != 2 || d.Agreement.State() != contract.Draft {
		t.Errorf("a draft filed anew: version %d, %v, %v", d.Terms.Version, d.Creators, d.Agreement.State())
	}

	c = played(t, ada, bo, campaign.Taken{On: day, Event: campaign.Offered{Creators: []string{"ada"}, Terms: first, By: "teapots"}})
	own := both
	own.By = "teapots"
	if _, err := c.Apply(own, day); !errors.Is(err, contract.ErrActor) {
		t.Errorf("a counter-offer to the own offer: %v", err)
	}
	both.By = "ada"
	countered, err := c.Apply(both, day)
	if err != nil {
		t.Fatal(err)
	}
	if d, _ = countered.Deal("deal-ada"); d.Terms.Version != 2 || len(d.Creators) != 2 || d.Agreement.State() != contract.Countered {
		t.Errorf("countered: version %d, %v, %v", d.Terms.Version, d.Creators, d.Agreement.State())
	}
}

// TestNew holds that a brief that is not valid begins nothing.
func TestNew(t *testing.T) {
	for name, b := range map[string]campaign.Brief{
		"no id":  {Days: spring().Days, Budget: eur("1")},
		"no end": {ID: "b", Days: endorse.Period{From: on(2026, 3, 1)}, Budget: eur("1")},
	} {
		if c, err := campaign.New(b); err == nil || c.State() != campaign.StateNotSaid {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestReplayStops holds that a history says which event was refused.
func TestReplayStops(t *testing.T) {
	list := life()
	list[3].On = on(2026, 1, 1)
	c, err := campaign.Replay(spring(), list)
	var fault *campaign.FaultError
	if !errors.As(err, &fault) || fault.Path != "events[3]" || !errors.Is(err, campaign.ErrDay) || c.State() != campaign.StateNotSaid {
		t.Errorf("%v, %v", c.State(), err)
	}
}

// TestShared holds that neither what was handed in nor what was handed out is the
// campaign's own.
func TestShared(t *testing.T) {
	b := spring()
	terms := deal("ada")
	niches := []string{"tea"}
	post := campaign.Published{Creator: "ada", Terms: "deal-ada", Post: contract.Post{ID: "p", Tags: []string{"#a"}}, Text: disclosure.Publication{Caption: "x", Links: []string{"l"}}}
	c, err := campaign.New(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range []campaign.Event{
		campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram, Niches: niches}},
		campaign.Offered{Creators: []string{"ada"}, Terms: terms}, campaign.Started{}, &post,
	} {
		if c, err = c.Apply(e, on(2026, 3, 1)); err != nil {
			t.Fatal(err)
		}
	}
	want, _ := c.MarshalJSON()
	b.Brand[0], b.Markets[0], niches[0], terms.Deliverables[0].ID, terms.Parties[0].ID = "?", "FR", "?", "?", "?"
	post.Post.Tags[0], post.Text.Links[0] = "?", "?"
	c.Brief().Brand[0] = "?"
	a, _ := c.Creator("ada")
	a.Niches[0] = "?"
	d, _ := c.Deal("deal-ada")
	d.Terms.Deliverables[0].ID, d.Creators[0], d.Filed[0].Parties[0].ID = "?", "?", "?"
	p, _ := c.Post("p")
	p.Post.Tags[0], p.Text.Links[0], p.Publication().Links[0], p.Publication().Brand[0] = "?", "?", "?", "?"
	h := c.History()
	h[0].Event.(campaign.Selected).Creator.Niches[0] = "?"
	h[3] = h[0]
	c.Steps()[0] = 0
	if got, _ := c.MarshalJSON(); string(got) != string(want) {
		t.Errorf("mismatch (-want +got):\n%s", cmp.Diff(string(want), string(got)))
	}
	q, _ := c.Post("p")
	if q.Post.Tags[0] != "#a" || q.Publication().Links[0] != "l" || q.Publication().Brand[0] != "Nowhere Teapots" {
		t.Errorf("post %+v", q)
	}
	if d, _ := c.Deal("deal-ada"); d.Terms.Deliverables[0].ID != "stories" {
		t.Error("the terms changed")
	}
}

// TestSelectedAgain: who is chosen again is in and known anew, and keeps what was
// measured.
func TestSelectedAgain(t *testing.T) {
	day := on(2026, 3, 1)
	again := campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram, Name: "Ada S."}}
	c := played(t, life()[0], campaign.Taken{On: day, Event: campaign.Started{}},
		campaign.Taken{On: day, Event: campaign.Measured{Creator: "ada", Revenue: eur("420")}},
		campaign.Taken{On: day, Event: campaign.Dropped{Creator: "ada", Reason: "ill"}},
		campaign.Taken{On: day, Event: again})
	a, _ := c.Creator("ada")
	reason, out := c.Dropped("ada")
	r, ok := c.Credited("ada")
	if a.Name != "Ada S." || a.Followers.Known() || out || reason != "" || !ok || !r.Revenue.Equal(eur("420")) {
		t.Errorf("%+v, out %t %q, credited %+v", a, out, reason, r)
	}
}

// TestAmplifiedTwice: spend adds up, and what once ran as an advertisement did.
func TestAmplifiedTwice(t *testing.T) {
	c := played(t, before(life(), on(2026, 3, 11))...)
	for _, e := range []campaign.Event{
		campaign.Amplified{Post: "p1", Spend: eur("50.05")}, campaign.Amplified{Post: "p1"}, campaign.Amplified{Post: "p2"},
	} {
		next, err := c.Apply(e, on(2026, 3, 11))
		if err != nil {
			t.Fatal(err)
		}
		c = next
	}
	p, _ := c.Post("p1")
	if !p.Amplified.Equal(eur("200.05")) || !p.Advert {
		t.Errorf("p1: %v, advert %t", p.Amplified, p.Advert)
	}
	if q, _ := c.Post("p2"); !q.Wider || q.Advert || !q.Amplified.IsZero() {
		t.Errorf("p2: %+v", q)
	}
	if n := len(slices.Collect(c.Spent())); n != 3 {
		t.Errorf("spent %d times, want 3: nothing is no spending", n)
	}
}

// TestBranches goes two ways from each of many campaigns: neither shows in the
// other, nor in the one that they left.
func TestBranches(t *testing.T) {
	day := on(2026, 2, 3)
	c := played(t, before(life(), on(2026, 2, 20))...)
	begin := func(asset int) campaign.Event {
		return campaign.Worked{Terms: "deal-ada", Deliverable: "stories", Asset: asset, Step: contract.WorkEvent{Step: contract.Begin, By: "ada"}}
	}
	submit := func(draft string) campaign.Event {
		return campaign.Worked{Terms: "deal-ada", Deliverable: "stories", Asset: 2, Step: contract.WorkEvent{Step: contract.Submit, By: "ada", Draft: draft}}
	}
	approve := campaign.Worked{Terms: "deal-ada", Deliverable: "stories", Asset: 2, Step: contract.WorkEvent{Step: contract.Approve, By: "teapots", Draft: "v1"}}
	titled := func(version int, title string) campaign.Event {
		terms := versioned("ada", version)
		terms.Title = title
		return campaign.Offered{Creators: []string{"ada"}, Terms: terms}
	}
	pairs := [][2]campaign.Event{{begin(2), begin(1)}, {submit("v1"), submit("v2")}, {begin(1), approve}}
	for version := 2; version < 8; version++ {
		pairs = append(pairs, [2]campaign.Event{titled(version, "left"), titled(version, "right")})
	}
	for i, pair := range pairs {
		told := tell(c)
		left, err := c.Apply(pair[0], day)
		if err != nil {
			t.Fatalf("%d: %v", i, err)
		}
		before := tell(left)
		if _, err := c.Apply(pair[1], day); err != nil {
			t.Fatalf("%d: %v", i, err)
		}
		if after := tell(left); after != before {
			t.Errorf("%d: the other way shows (-before +after):\n%s", i, cmp.Diff(before, after))
		}
		if after := tell(c); after != told {
			t.Errorf("%d: the campaign changed (-before +after):\n%s", i, cmp.Diff(told, after))
		}
		c = left
	}
}

// tell is what a campaign says of its agreements.
func tell(c campaign.Campaign) string {
	text := ""
	for d := range c.Deals() {
		for _, f := range d.Filed {
			text += fmt.Sprintln(f.Version, f.Title)
		}
		for _, w := range d.Works {
			text += fmt.Sprintln(w.Deliverable, w.Asset, w.Life.State(), w.Life.History())
		}
	}
	return text
}
