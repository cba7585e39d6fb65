package campaign_test

import (
	"cmp"
	"maps"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/roi"
)

// model is a campaign in maps and slices.
type model struct {
	state    campaign.State
	day      endorse.Date
	creators map[string]*modelCreator
	deals    map[string]*modelDeal
	posts    map[string]*modelPost
	money    map[string]bool
	spent    []string
	paid     []string
	history  []campaign.Kind
}

type modelCreator struct {
	platform endorse.Platform
	name     string
	out      bool
	credited endorse.Money
}

type modelDeal struct {
	version   int
	creators  []string
	agreement contract.Agreement
	works     map[int]contract.Work
}

type modelPost struct {
	creator       string
	on            endorse.Date
	removed, seen endorse.Date
	amplified     endorse.Money
	wider         bool
	likes         [2]int64
}

// clone is a model that shares nothing with the old one.
func (m *model) clone() *model {
	n := *m
	n.creators, n.deals, n.posts, n.money = cloned(m.creators), map[string]*modelDeal{}, cloned(m.posts), maps.Clone(m.money)
	for id, d := range m.deals {
		n.deals[id] = &modelDeal{d.version, slices.Clone(d.creators), d.agreement, maps.Clone(d.works)}
	}
	n.spent, n.paid, n.history = slices.Clone(m.spent), slices.Clone(m.paid), slices.Clone(m.history)
	return &n
}

func cloned[T any](m map[string]*T) map[string]*T {
	n := map[string]*T{}
	for k, v := range m {
		w := *v
		n[k] = &w
	}
	return n
}

// machine holds a campaign against its model, and every few steps goes back to one
// of the campaigns before.
type machine struct {
	c     campaign.Campaign
	m     *model
	saved []machine
}

// try applies an event and holds that it is taken if the model takes it.
func (x *machine) try(t *rapid.T, e campaign.Event, change func(m *model) bool) {
	day := x.m.day.AddDays(rapid.IntRange(-1, 2).Draw(t, "days"))
	kind := campaign.Taken{Event: e}.Kind()
	next := x.m.clone()
	ok := slices.Contains(x.c.Steps(), kind) && (len(x.m.history) == 0 || !day.Before(x.m.day))
	next.day = day
	ok = ok && change(next)
	c, err := x.c.Apply(e, day)
	if (err == nil) != ok {
		t.Fatalf("%v %+v on %v: %v, the model says %t", kind, e, day, err, ok)
	}
	if err == nil {
		next.history = append(next.history, kind)
		x.saved = append(x.saved, machine{c: x.c, m: x.m})
		x.c, x.m = c, next
	} else if !c.Equal(x.c) {
		t.Fatalf("%v was refused and changed the campaign", kind)
	}
}

var (
	anyCreator  = rapid.SampledFrom([]string{"ada", "bo", "eve"})
	anyPlatform = rapid.SampledFrom([]endorse.Platform{endorse.Instagram, endorse.TikTok})
	anyPost     = rapid.SampledFrom([]string{"p1", "p2", "p3", "p4"})
	anyMoney    = rapid.SampledFrom([]string{"m1", "m2", "m3", "m4"})
	anyAmount   = rapid.SampledFrom([]endorse.Money{eur("1"), eur("2.50"), endorse.MustMoney("USD 1"), eur("-1"), {}})
)

func TestStateMachine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := &machine{m: &model{
			state: campaign.StatePlanned, day: on(2026, 3, 1), creators: map[string]*modelCreator{}, deals: map[string]*modelDeal{},
			posts: map[string]*modelPost{}, money: map[string]bool{},
		}}
		c, err := campaign.New(spring())
		if err != nil {
			t.Fatal(err)
		}
		x.c = c
		if rapid.Bool().Draw(t, "running already") {
			x.begin(t)
		}
		t.Repeat(map[string]func(*rapid.T){
			"change": x.change, "select": x.sel, "drop": x.drop, "offer": x.offer, "negotiate": x.negotiate, "work": x.work,
			"start": x.start, "publish": x.publish, "see": x.see, "take down": x.takeDown, "amplify": x.amplify, "measure": x.measure,
			"credit": x.credit, "spend": x.spend, "pay": x.pay, "end": x.end, "go back": x.back, "": x.check,
		})
	})
}

// begin brings the campaign to where posts are.
func (x *machine) begin(t *rapid.T) {
	x.m.creators["ada"] = &modelCreator{platform: endorse.Instagram}
	x.m.posts["p1"] = &modelPost{creator: "ada", on: x.m.day}
	x.m.state = campaign.StateRunning
	for _, e := range []campaign.Event{
		campaign.Selected{Creator: campaign.Creator{ID: "ada", Platform: endorse.Instagram}}, campaign.Started{},
		campaign.Published{Creator: "ada", Post: contract.Post{ID: "p1"}},
	} {
		next, err := x.c.Apply(e, x.m.day)
		if err != nil {
			t.Fatal(err)
		}
		x.c, x.m.history = next, append(x.m.history, campaign.Taken{Event: e}.Kind())
	}
}

func (x *machine) change(t *rapid.T) {
	b := spring()
	b.ID = rapid.SampledFrom([]string{"spring", "autumn"}).Draw(t, "id")
	x.try(t, campaign.Changed{Brief: b}, func(*model) bool { return b.ID == "spring" })
}

func (x *machine) sel(t *rapid.T) {
	id, platform, name := anyCreator.Draw(t, "id"), anyPlatform.Draw(t, "platform"), anyPost.Draw(t, "name")
	x.try(t, campaign.Selected{Creator: campaign.Creator{ID: id, Platform: platform, Name: name}}, func(m *model) bool {
		before, ok := m.creators[id]
		if ok && before.platform != platform {
			return false
		}
		fresh := &modelCreator{platform: platform, name: name}
		if ok {
			fresh.credited = before.credited
		}
		m.creators[id] = fresh
		return true
	})
}

func (x *machine) drop(t *rapid.T) {
	id := anyCreator.Draw(t, "id")
	x.try(t, campaign.Dropped{Creator: id}, func(m *model) bool {
		c, ok := m.creators[id]
		if !ok || c.out {
			return false
		}
		c.out = true
		return true
	})
}

// versioned are terms with a creator in a version.
func versioned(creator string, version int) contract.Terms {
	terms := deal(creator)
	terms.Version = version
	return terms
}

func (x *machine) offer(t *rapid.T) {
	id, version := anyCreator.Draw(t, "creator"), rapid.IntRange(1, 3).Draw(t, "version")
	terms := versioned(id, version)
	x.try(t, campaign.Offered{Creators: []string{id}, Terms: terms}, func(m *model) bool {
		d, ok := m.deals[terms.ID]
		if m.creators[id] == nil || ok && version <= d.version {
			return false
		}
		a, err := contract.NewAgreement(terms)
		switch {
		case err != nil:
			return false
		case !ok:
			m.deals[terms.ID] = &modelDeal{version: version, creators: []string{id}, agreement: a, works: map[int]contract.Work{}}
		case len(d.agreement.History()) == 0:
			d.version, d.agreement = version, a
		default:
			d.version = version
		}
		return true
	})
}

func (x *machine) negotiate(t *rapid.T) {
	id := anyCreator.Draw(t, "creator")
	by := rapid.SampledFrom([]string{"teapots", id}).Draw(t, "by")
	version := rapid.IntRange(1, 3).Draw(t, "version")
	step := rapid.SampledFrom([]contract.AgreementStep{contract.Offer, contract.Counter, contract.Accept, contract.Sign, contract.Start, contract.Decline}).Draw(t, "step")
	e := campaign.Negotiated{Terms: "deal-" + id, Step: contract.AgreementEvent{Step: step, By: by, Version: version, Digest: digest(versioned(id, version))}}
	filed := map[int]bool{}
	if d, ok := x.c.Deal(e.Terms); ok {
		for _, f := range d.Filed {
			filed[f.Version] = true
		}
	}
	x.try(t, e, func(m *model) bool {
		d, ok := m.deals[e.Terms]
		if !ok {
			return false
		}
		next, err := d.agreement.Apply(e.Step, m.day)
		if err != nil || step == contract.Counter && !filed[version] {
			return false
		}
		d.agreement = next
		return true
	})
}

func (x *machine) work(t *rapid.T) {
	id, asset := anyCreator.Draw(t, "creator"), rapid.IntRange(0, 3).Draw(t, "asset")
	step := rapid.SampledFrom([]contract.WorkStep{contract.Begin, contract.Submit, contract.Publish}).Draw(t, "step")
	e := campaign.Worked{Terms: "deal-" + id, Deliverable: "stories", Asset: asset, Step: contract.WorkEvent{Step: step, By: id, Draft: "v1"}}
	x.try(t, e, func(m *model) bool {
		d, ok := m.deals[e.Terms]
		if !ok || asset < 1 || asset > 2 {
			return false
		}
		w, begun := d.works[asset]
		if !begun {
			w, _ = contract.NewWork(deal(id), "stories")
		}
		w, err := w.Apply(e.Step, m.day)
		if err == nil {
			d.works[asset] = w
		}
		return err == nil
	})
}

func (x *machine) start(t *rapid.T) {
	x.try(t, campaign.Started{}, func(m *model) bool { m.state = campaign.StateRunning; return true })
}

func (x *machine) end(t *rapid.T) {
	switch rapid.IntRange(0, 8).Draw(t, "how") {
	case 0:
		x.try(t, campaign.Cancelled{}, func(m *model) bool { m.state = campaign.StateCancelled; return true })
	case 1:
		x.try(t, campaign.Closed{}, func(m *model) bool { m.state = campaign.StateClosed; return true })
	case 2:
		x.try(t, campaign.Finished{}, func(m *model) bool { m.state = campaign.StateEnded; return true })
	}
}

func (x *machine) publish(t *rapid.T) {
	id, creator := anyPost.Draw(t, "post"), anyCreator.Draw(t, "creator")
	e := campaign.Published{Creator: creator, Post: contract.Post{ID: id}}
	if rapid.Bool().Draw(t, "dated") {
		e.Post.On = x.m.day.AddDays(rapid.IntRange(-2, 1).Draw(t, "on"))
	}
	if rapid.Bool().Draw(t, "under terms") {
		e.Terms = "deal-" + anyCreator.Draw(t, "terms")
	}
	x.try(t, e, func(m *model) bool {
		d, agreed := m.deals[e.Terms]
		if m.creators[creator] == nil || m.posts[id] != nil || e.Post.On.After(m.day) || e.Terms != "" && (!agreed || !slices.Contains(d.creators, creator)) {
			return false
		}
		m.posts[id] = &modelPost{creator: creator, on: cmp.Or(e.Post.On, m.day)}
		return true
	})
}

func (x *machine) see(t *rapid.T) {
	id := anyPost.Draw(t, "post")
	x.try(t, campaign.Seen{Post: id}, func(m *model) bool {
		p, ok := m.posts[id]
		if !ok || !p.removed.IsZero() {
			return false
		}
		p.seen = m.day
		return true
	})
}

func (x *machine) takeDown(t *rapid.T) {
	id := anyPost.Draw(t, "post")
	x.try(t, campaign.TakenDown{Post: id}, func(m *model) bool {
		p, ok := m.posts[id]
		if !ok || !p.removed.IsZero() {
			return false
		}
		p.removed = m.day
		return true
	})
}

func (x *machine) amplify(t *rapid.T) {
	id, spend := anyPost.Draw(t, "post"), anyAmount.Draw(t, "spend")
	x.try(t, campaign.Amplified{Post: id, Spend: spend}, func(m *model) bool {
		p, ok := m.posts[id]
		if !ok || spend.Sign() < 0 {
			return false
		}
		sum, err := p.amplified.Add(spend)
		p.amplified, p.wider = sum, true
		if !spend.IsZero() {
			m.spent = append(m.spent, "")
		}
		return err == nil
	})
}

func (x *machine) measure(t *rapid.T) {
	id, wave, likes := anyPost.Draw(t, "post"), rapid.IntRange(0, 1).Draw(t, "wave"), rapid.Int64Range(1, 9).Draw(t, "likes")
	x.try(t, campaign.Measured{Post: id, Wave: campaign.Wave(wave), Counts: endorse.Counts{Likes: endorse.MustCount(likes)}}, func(m *model) bool {
		p, ok := m.posts[id]
		if !ok || wave == 1 && !p.wider {
			return false
		}
		p.likes[wave] = likes
		return true
	})
}

func (x *machine) credit(t *rapid.T) {
	id, revenue := anyCreator.Draw(t, "creator"), anyAmount.Draw(t, "revenue")
	x.try(t, campaign.Measured{Creator: id, Revenue: revenue}, func(m *model) bool {
		c, ok := m.creators[id]
		if !ok || revenue.Sign() < 0 {
			return false
		}
		c.credited = revenue
		return true
	})
}

func (x *machine) spend(t *rapid.T) {
	id, amount := anyMoney.Draw(t, "id"), anyAmount.Draw(t, "amount")
	x.try(t, campaign.Spent{ID: id, Cost: roi.CostTools, Amount: amount}, func(m *model) bool {
		if m.money[id] || amount.Currency() == 0 {
			return false
		}
		m.money[id], m.spent = true, append(m.spent, id)
		return true
	})
}

func (x *machine) pay(t *rapid.T) {
	id, amount, party := anyMoney.Draw(t, "id"), anyAmount.Draw(t, "amount"), anyCreator.Draw(t, "party")
	terms := rapid.SampledFrom([]string{"", "deal-ada", "deal-bo"}).Draw(t, "terms")
	x.try(t, campaign.Paid{ID: id, Terms: terms, Party: party, Amount: amount}, func(m *model) bool {
		if m.money[id] || amount.Sign() <= 0 || terms != "" && (m.deals[terms] == nil || terms != "deal-"+party) {
			return false
		}
		m.money[id], m.paid = true, append(m.paid, id)
		return true
	})
}

// back goes on from a campaign before: the one that is left stays as it is.
func (x *machine) back(t *rapid.T) {
	if len(x.saved) == 0 {
		t.Skip("nothing before")
	}
	i := rapid.IntRange(0, len(x.saved)-1).Draw(t, "to")
	now := machine{c: x.c, m: x.m}
	x.c, x.m = x.saved[i].c, x.saved[i].m
	x.saved[i] = now
}

// check holds the campaign, and one of those before, against their models.
func (x *machine) check(t *rapid.T) {
	x.hold(t)
	if n := len(x.saved); n > 0 {
		x.saved[(n*7919)%n].hold(t)
		x.saved[0].hold(t)
	}
}

func (x *machine) hold(t *rapid.T) {
	if x.c.State() != x.m.state || len(x.m.history) > 0 && x.c.Day() != x.m.day {
		t.Fatalf("%v on %v, want %v on %v", x.c.State(), x.c.Day(), x.m.state, x.m.day)
	}
	x.holdPeople(t)
	x.holdPosts(t)
	var spent, paid []string
	for s := range x.c.Spent() {
		spent = append(spent, s.ID)
	}
	for p := range x.c.Paid() {
		paid = append(paid, p.ID)
	}
	if !slices.Equal(spent, x.m.spent) || !slices.Equal(paid, x.m.paid) {
		t.Fatalf("spent %q, paid %q, want %q, %q", spent, paid, x.m.spent, x.m.paid)
	}
	var kinds []campaign.Kind
	for _, e := range x.c.History() {
		kinds = append(kinds, e.Kind())
	}
	if !slices.Equal(kinds, x.m.history) {
		t.Fatalf("history %v, want %v", kinds, x.m.history)
	}
}

func (x *machine) holdPeople(t *rapid.T) {
	var ids []string
	for c := range x.c.Creators() {
		ids = append(ids, c.ID)
		want := x.m.creators[c.ID]
		_, out := x.c.Dropped(c.ID)
		credited, _ := x.c.Credited(c.ID)
		if want == nil || want.platform != c.Platform || want.name != c.Name || want.out != out || !want.credited.Equal(credited.Revenue) {
			t.Fatalf("%+v, out %t, credited %v, want %+v", c, out, credited.Revenue, want)
		}
	}
	if !slices.Equal(ids, slices.Sorted(maps.Keys(x.m.creators))) {
		t.Fatalf("creators %q", ids)
	}
	n := 0
	for d := range x.c.Deals() {
		n++
		want := x.m.deals[d.Terms.ID]
		if want == nil || !d.Agreement.Equal(want.agreement) || d.Filed[len(d.Filed)-1].Version != want.version || len(d.Works) != len(want.works) {
			t.Fatalf("deal %+v, want %+v", d, want)
		}
		for _, w := range d.Works {
			if !w.Life.Equal(want.works[w.Asset]) {
				t.Fatalf("work on %d is %v, want %v", w.Asset, w.Life.State(), want.works[w.Asset].State())
			}
		}
		if _, version, _ := d.Agreement.Terms(); version != d.Terms.Version {
			t.Fatalf("terms in version %d, the agreement means %d", d.Terms.Version, version)
		}
	}
	if n != len(x.m.deals) {
		t.Fatalf("%d deals, want %d", n, len(x.m.deals))
	}
}

func (x *machine) holdPosts(t *rapid.T) {
	var ids []string
	for p := range x.c.Posts() {
		ids = append(ids, p.ID)
		var likes [2]int64
		for i, r := range p.Results {
			likes[i], _ = r.Counts.Likes.Int64()
		}
		got := modelPost{p.Creator, p.Post.On, p.Post.Removed, p.Post.Seen, p.Amplified, p.Wider, likes}
		if want := x.m.posts[p.ID]; want == nil || !got.amplified.Equal(want.amplified) || !got.same(want) {
			t.Fatalf("post %s is %+v, want %+v", p.ID, got, want)
		}
	}
	if !slices.Equal(ids, slices.Sorted(maps.Keys(x.m.posts))) {
		t.Fatalf("posts %q", ids)
	}
}

// same compares all but the money.
func (p modelPost) same(q *modelPost) bool {
	return p.creator == q.creator && p.on == q.on && p.removed == q.removed && p.seen == q.seen && p.wider == q.wider && p.likes == q.likes
}

// TestReplays: the history of any campaign leads to it, by events and by JSON.
func TestReplays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		list := life()
		c, err := campaign.New(spring())
		if err != nil {
			t.Fatal(err)
		}
		for i := 0; i < len(list); i++ {
			if rapid.IntRange(0, 9).Draw(t, "skip") == 0 {
				continue // later events may then be refused, which changes nothing
			}
			c, _ = c.Apply(list[i].Event, list[i].On)
		}
		again, err := campaign.Replay(spring(), c.History())
		if err != nil || !again.Equal(c) || again.State() != c.State() {
			t.Fatalf("by events: %v", err)
		}
		data, err := c.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		read, err := campaign.Parse(data)
		if err != nil || !read.Equal(c) || read.State() != c.State() {
			t.Fatalf("by JSON: %v", err)
		}
		for p := range c.Posts() {
			if q, ok := read.Post(p.ID); !ok || !q.Equal(p) {
				t.Fatalf("post %s is another by JSON", p.ID)
			}
		}
	})
}
