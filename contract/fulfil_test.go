package contract_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// reel is a deliverable of one reel for the first week of March, up for 90 days.
func reel() contract.Terms {
	return contract.Terms{ID: "t", Version: 1,
		Compensation: sample().Compensation,
		Deliverables: []contract.Deliverable{{
			ID: "reel", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 1,
			Window: endorse.Between(on(2026, 3, 1), on(2026, 3, 7)), Retention: contract.Retention{Days: 90}, Fee: eur("900"),
			Must: contract.Content{Tags: []string{"#Tea"}, Codes: []string{"TEA5"}, Disclosure: endorse.Yes},
		}},
	}
}

func post(change func(*contract.Post)) []contract.Post {
	p := contract.Post{ID: "p", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: on(2026, 3, 1),
		Tags: []string{"tea"}, Codes: []string{"tea5"}, Disclosed: endorse.Yes}
	if change != nil {
		change(&p)
	}
	return []contract.Post{p}
}

func TestFulfilOutcomes(t *testing.T) {
	type p = contract.Post
	none := []contract.Post{}
	rows := []struct {
		name    string
		posts   []contract.Post
		day     endorse.Date
		want    contract.Outcome
		defects string
		repair  contract.Repair
	}{
		{"before the window", none, on(2026, 2, 27), contract.Pending, "[]", contract.PostIt},
		{"last day of the window", none, on(2026, 3, 7), contract.Pending, "[]", contract.PostIt},
		{"day after", none, on(2026, 3, 8), contract.Missing, "[]", contract.PostIt},
		{"first day", post(nil), on(2026, 3, 2), contract.Running, "[]", contract.NoRepair},
		{"the day before it may come down", post(nil), on(2026, 5, 29), contract.Running, "[]", contract.NoRepair},
		{"nobody looked at the end", post(nil), on(2026, 5, 30), contract.Unclear, "[]", contract.NoRepair},
		{"seen at the end", post(func(x *p) { x.Seen = on(2026, 5, 30) }), on(2026, 5, 30), contract.Met, "[]", contract.NoRepair},
		{"seen a day too early", post(func(x *p) { x.Seen = on(2026, 5, 29) }), on(2026, 5, 30), contract.Unclear, "[]", contract.NoRepair},
		{"taken down on the last day", post(func(x *p) { x.Removed = on(2026, 5, 29) }), on(2026, 6, 1), contract.TakenDown, "[down-early by 1 day]", contract.Repost},
		{"taken down in time", post(func(x *p) { x.Removed = on(2026, 5, 30) }), on(2026, 6, 1), contract.Met, "[]", contract.NoRepair},
		{"taken down later than the day", post(func(x *p) { x.Removed = on(2026, 4, 1) }), on(2026, 3, 31), contract.Running, "[]", contract.NoRepair},
		{"last day of posting", post(func(x *p) { x.On = on(2026, 3, 7) }), on(2026, 3, 9), contract.Running, "[]", contract.NoRepair},
		{"a day late", post(func(x *p) { x.On = on(2026, 3, 8) }), on(2026, 3, 9), contract.PostedLate, "[late by 1 day]", contract.NoRepair},
		{"a day early", post(func(x *p) { x.On = on(2026, 2, 28) }), on(2026, 3, 9), contract.Incomplete, "[early by 1 day]", contract.Amend},
		{"another tag", post(func(x *p) { x.Tags = []string{"#teas"} }), on(2026, 3, 2), contract.Incomplete, "[no-tag #Tea]", contract.Amend},
		{"no code", post(func(x *p) { x.Codes = []string{} }), on(2026, 3, 2), contract.Incomplete, "[no-code TEA5]", contract.Amend},
		{"nobody looked for codes", post(func(x *p) { x.Codes = nil }), on(2026, 3, 2), contract.Unclear, "[]", contract.NoRepair},
		{"no tag, and nobody looked for codes", post(func(x *p) { x.Tags, x.Codes = []string{}, nil }), on(2026, 3, 2), contract.Incomplete, "[no-tag #Tea]", contract.Amend},
		{"nobody looked for mentions, which nobody asked for", post(func(x *p) { x.Mentions = nil }), on(2026, 3, 2), contract.Running, "[]", contract.NoRepair},
		{"not disclosed", post(func(x *p) { x.Disclosed = endorse.No }), on(2026, 3, 2), contract.Incomplete, "[no-disclosure]", contract.Amend},
		{"nobody knows whether disclosed", post(func(x *p) { x.Disclosed = endorse.NotSaid }), on(2026, 3, 2), contract.Unclear, "[]", contract.NoRepair},
		{"late and without the code", post(func(x *p) { x.On, x.Codes = on(2026, 3, 9), []string{} }), on(2026, 3, 9), contract.Incomplete, "[late by 2 days no-code TEA5]", contract.Amend},
		{"another format", post(func(x *p) { x.Format = endorse.FormatPost }), on(2026, 3, 2), contract.Pending, "[]", contract.PostIt},
		{"another platform", post(func(x *p) { x.Platform = endorse.TikTok }), on(2026, 3, 2), contract.Pending, "[]", contract.PostIt},
		{"for another deliverable", post(func(x *p) { x.For = "other" }), on(2026, 3, 2), contract.Pending, "[]", contract.PostIt},
		{"posted after the day", post(nil), on(2026, 2, 28), contract.Pending, "[]", contract.PostIt},
	}
	for _, r := range rows {
		got, err := contract.Fulfil(reel(), r.posts, r.day)
		if err != nil {
			t.Errorf("%s: %v", r.name, err)
			continue
		}
		a := got.Assets[0]
		if a.Outcome != r.want || fmt.Sprint(a.Defects) != r.defects || a.Repair != r.repair {
			t.Errorf("%s: %s %v %s, want %s %s %s", r.name, a.Outcome, a.Defects, a.Repair, r.want, r.defects, r.repair)
		}
	}
}

// TestLookedFor: each of the lists of a post says by itself whether somebody looked.
func TestLookedFor(t *testing.T) {
	must := contract.Content{Tags: []string{"#a", "#b"}, Mentions: []string{"@c"}, Links: []string{"https://d.example"}, Codes: []string{"E"}}
	none := []string{}
	rows := []struct {
		name             string
		post             contract.Post
		defects, unknown string
	}{
		{"nobody looked", contract.Post{}, "[]", "[tags mentions links codes]"},
		{"there is nothing", contract.Post{Tags: none, Mentions: none, Links: none, Codes: none}, "[no-tag #a no-tag #b no-mention @c no-link https://d.example no-code E]", "[]"},
		{"tags alone", contract.Post{Tags: []string{"B"}}, "[no-tag #a]", "[mentions links codes]"},
		{"links and codes", contract.Post{Links: must.Links, Codes: []string{"e"}}, "[]", "[tags mentions]"},
	}
	for _, r := range rows {
		terms := reel()
		terms.Deliverables[0].Must = must
		r.post.ID, r.post.Platform, r.post.Format, r.post.On = "p", endorse.Instagram, endorse.FormatShortVideo, on(2026, 3, 1)
		got, err := contract.Fulfil(terms, []contract.Post{r.post}, on(2026, 3, 2))
		if a := got.Assets[0]; err != nil || fmt.Sprint(a.Defects) != r.defects || fmt.Sprint(a.Unknown) != r.unknown {
			t.Errorf("%s: %v, %v unknown, %v, want %s, %s", r.name, a.Defects, a.Unknown, err, r.defects, r.unknown)
		}
	}
}

// TestForbidden: a tag, mention, link or code that may not be in a post is found in
// its lists; what only people can see is for them to say.
func TestForbidden(t *testing.T) {
	none := []string{}
	rows := []struct {
		name, defects, unknown string
		mustNot                []string
		change                 func(*contract.Post)
	}{
		{"nothing is forbidden", "[]", "[]", nil, func(p *contract.Post) {}},
		{"nobody looked for alcohol", "[]", "[forbidden]", []string{"alcohol", "rivals"}, func(p *contract.Post) {}},
		{"somebody did, and saw none", "[]", "[]", []string{"alcohol", "rivals"}, func(p *contract.Post) { p.Forbidden = none }},
		{"somebody saw it", "[forbidden alcohol]", "[]", []string{"alcohol", "rivals"}, func(p *contract.Post) { p.Forbidden = []string{"Alcohol"} }},
		{"somebody saw what is not forbidden", "[]", "[]", []string{"alcohol"}, func(p *contract.Post) { p.Forbidden = []string{"tobacco"} }},
		{"the rival's tag", "[forbidden #rival]", "[]", []string{"#rival"}, func(p *contract.Post) { p.Tags = append(p.Tags, "Rival") }},
		{"not among the tags", "[]", "[]", []string{"#rival"}, func(p *contract.Post) { p.Mentions = []string{"@rival"} }},
		{"nobody looked at mentions", "[]", "[forbidden]", []string{"@rival"}, func(p *contract.Post) { p.Tags = append(p.Tags, "#rival") }},
		{"not among the mentions", "[]", "[]", []string{"@rival"}, func(p *contract.Post) { p.Mentions = none }},
		{"the rival's handle", "[forbidden @rival]", "[]", []string{"@rival"}, func(p *contract.Post) { p.Mentions = []string{"rival"} }},
		{"a word that is a tag", "[forbidden rival]", "[]", []string{"rival"}, func(p *contract.Post) { p.Tags = append(p.Tags, "#rival") }},
		{"a word that is a mention", "[forbidden rival]", "[]", []string{"rival"}, func(p *contract.Post) { p.Mentions = []string{"@rival"} }},
		{"a code", "[forbidden RIVAL10]", "[]", []string{"RIVAL10"}, func(p *contract.Post) { p.Codes = append(p.Codes, "rival10") }},
		{"a link", "[forbidden https://rival.example]", "[]", []string{"https://rival.example"}, func(p *contract.Post) { p.Links = []string{"https://rival.example"} }},
		{"no code is not nothing said or shown", "[]", "[forbidden]", []string{"RIVAL10"}, func(p *contract.Post) { p.Links, p.Mentions = none, none }},
		{"one is there, of one nobody knows", "[forbidden #rival]", "[forbidden]", []string{"#rival", "alcohol"}, func(p *contract.Post) { p.Tags = append(p.Tags, "#rival") }},
	}
	for _, r := range rows {
		terms := reel()
		terms.Deliverables[0].MustNot = r.mustNot
		got, err := contract.Fulfil(terms, post(r.change), on(2026, 3, 2))
		if a := got.Assets[0]; err != nil || fmt.Sprint(a.Defects) != r.defects || fmt.Sprint(a.Unknown) != r.unknown {
			t.Errorf("%s: %v, %v unknown, %v, want %s, %s", r.name, a.Defects, a.Unknown, err, r.defects, r.unknown)
		}
	}
}

// TestPostJSON: that somebody looked and found none goes into JSON and comes back.
func TestPostJSON(t *testing.T) {
	rows := []struct {
		post contract.Post
		want string
	}{
		{contract.Post{ID: "p"}, `{"id":"p","platform":"","format":"","on":""}`},
		{contract.Post{ID: "p", Tags: []string{}, Mentions: []string{}, Links: []string{}, Codes: []string{}, Forbidden: []string{}},
			`{"id":"p","platform":"","format":"","on":"","tags":[],"mentions":[],"links":[],"codes":[],"forbidden":[]}`},
	}
	for _, r := range rows {
		got, err := json.Marshal(r.post)
		if err != nil || string(got) != r.want {
			t.Errorf("%s, %v, want %s", got, err, r.want)
		}
		var back contract.Post
		if err := json.Unmarshal(got, &back); err != nil || !reflect.DeepEqual(back, r.post) {
			t.Errorf("%s: %+v, %v", got, back, err)
		}
	}
}

// TestCountNotSaid: what is in the terms is owed once at least; how often is not
// known, so that nothing of it is met and no number of posts is enough.
func TestCountNotSaid(t *testing.T) {
	second := post(func(x *contract.Post) { x.ID, x.On = "q", on(2026, 3, 2) })
	gone := post(func(x *contract.Post) { x.Removed = on(2026, 5, 20) })
	rows := []struct {
		name    string
		posts   []contract.Post
		day     endorse.Date
		want    contract.Outcome
		unknown string
		credit  string
		surplus int
	}{
		{"nothing yet", nil, on(2026, 3, 7), contract.Pending, "[count]", "EUR 900.00", 0},
		{"nothing at all", nil, on(2026, 3, 8), contract.Missing, "[count]", "EUR 900.00", 0},
		{"a post as agreed", post(nil), on(2026, 3, 9), contract.Unclear, "[count]", "", 0},
		{"a post without the code", post(func(x *contract.Post) { x.Codes = []string{} }), on(2026, 3, 9), contract.Incomplete, "[count]", "", 0},
		{"two posts", append(post(nil), second...), on(2026, 3, 9), contract.Unclear, "[count]", "", 1},
		{"taken down, of how many is not known", gone, on(2026, 5, 30), contract.TakenDown, "[count]", "", 0},
	}
	for _, r := range rows {
		terms := reel()
		terms.Deliverables[0].Count = 0
		got, err := contract.Fulfil(terms, r.posts, r.day)
		if err != nil || len(got.Assets) != 1 {
			t.Errorf("%s: %d assets, %v", r.name, len(got.Assets), err)
			continue
		}
		a := got.Assets[0]
		if a.Outcome != r.want || fmt.Sprint(a.Unknown) != r.unknown || a.Credit.String() != r.credit || len(got.Surplus) != r.surplus {
			t.Errorf("%s: %s %v %s, %d surplus, want %s %s %s, %d", r.name, a.Outcome, a.Unknown, a.Credit, len(got.Surplus), r.want, r.unknown, r.credit, r.surplus)
		}
		if got.Done() {
			t.Errorf("%s: done", r.name)
		}
	}
}

// TestCountSaidFirst: a post that fits where the number is said and where it is not
// goes where it is.
func TestCountSaidFirst(t *testing.T) {
	terms := reel()
	open := terms.Deliverables[0]
	open.ID, open.Count, open.Fee = "open", 0, endorse.Money{}
	terms.Deliverables = []contract.Deliverable{open, terms.Deliverables[0]}
	got, err := contract.Fulfil(terms, post(nil), on(2026, 3, 2))
	if err != nil || got.Assets[0].Post != "" || got.Assets[1].Post != "p" {
		t.Errorf("%+v, %v", got.Assets, err)
	}
}

// TestNothingOwedIsNotDone: of nothing that was owed nothing was done.
func TestNothingOwedIsNotDone(t *testing.T) {
	terms := reel()
	terms.Deliverables = nil
	got, err := contract.Fulfil(terms, post(nil), on(2026, 3, 2))
	if err != nil || got.Done() || (contract.Fulfilment{}).Done() {
		t.Errorf("%+v, %v", got, err)
	}
}

// Live on 1 March for 90 days, removed on 20 May: 80 of 90 days.
func TestProRataOfRetention(t *testing.T) {
	got, err := contract.Fulfil(reel(), post(func(p *contract.Post) { p.Removed = on(2026, 5, 20) }), on(2026, 5, 30))
	if err != nil || got.Assets[0].Until != on(2026, 5, 30) || got.Assets[0].Credit.String() != "EUR 100.00" {
		t.Errorf("%+v, %v", got.Assets[0], err)
	}
	if credit, err := got.Credit(); err != nil || credit.String() != "EUR 100.00" {
		t.Errorf("credit %s, %v", credit, err)
	}
}

func TestFulfilErrors(t *testing.T) {
	twice := append(post(nil), post(nil)...)
	rows := []struct {
		name  string
		terms contract.Terms
		posts []contract.Post
		day   endorse.Date
		want  error
	}{
		{"terms", contract.Terms{}, nil, on(2026, 3, 1), contract.ErrNotSaid},
		{"no day", reel(), nil, endorse.Date{}, contract.ErrNotSaid},
		{"twice", reel(), twice, on(2026, 3, 1), contract.ErrTaken},
		{"no id", reel(), post(func(p *contract.Post) { p.ID = "" }), on(2026, 3, 1), contract.ErrTaken},
		{"no day of the post", reel(), post(func(p *contract.Post) { p.On = endorse.Date{} }), on(2026, 3, 1), contract.ErrNotSaid},
		{"too many", reel(), make([]contract.Post, contract.MaxPosts+1), on(2026, 3, 1), contract.ErrTooMuch},
	}
	for _, r := range rows {
		if _, err := contract.Fulfil(r.terms, r.posts, r.day); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
}

// TestFulfilIsTheBest holds the assignment against every other one.
func TestFulfilIsTheBest(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms, posts := drawCase(t)
		day := on(2026, 3, 20)
		got, err := contract.Fulfil(terms, posts, day)
		if err != nil {
			t.Fatal(err)
		}
		whole, any := 0, 0
		for _, a := range got.Assets {
			if a.Post != "" {
				any++
				if len(a.Defects) == 0 {
					whole++
				}
			}
		}
		wantWhole, wantAny := best(terms, posts, day)
		if whole != wantWhole || any != wantAny {
			t.Fatalf("%d as agreed of %d, want %d of %d: %+v", whole, any, wantWhole, wantAny, got.Assets)
		}
		if len(got.Surplus)+any != len(posts) {
			t.Fatalf("%d posts, %d matched, %d surplus", len(posts), any, len(got.Surplus))
		}
	})
}

// drawCase draws up to four deliverables that overlap in what they take, and up to
// six posts.
func drawCase(t *rapid.T) (contract.Terms, []contract.Post) {
	codes := []string{"A", "B", "C"}
	formats := []endorse.Format{endorse.FormatShortVideo, endorse.FormatPost}
	terms := contract.Terms{ID: "t", Version: 1}
	for i := range rapid.IntRange(1, 4).Draw(t, "deliverables") {
		from := on(2026, 3, 1).AddDays(rapid.IntRange(0, 5).Draw(t, "from"))
		d := contract.Deliverable{ID: fmt.Sprint("d", i), Platform: endorse.TikTok, Format: rapid.SampledFrom(formats).Draw(t, "format"),
			Count: rapid.IntRange(0, 2).Draw(t, "count"), Window: endorse.Period{From: from, Until: from.AddDays(rapid.IntRange(0, 5).Draw(t, "days"))}}
		if rapid.Bool().Draw(t, "alternative") {
			d.Alternatives = formats
		}
		d.Must.Codes = codes[:rapid.IntRange(0, 2).Draw(t, "codes")]
		terms.Deliverables = append(terms.Deliverables, d)
	}
	var posts []contract.Post
	for i := range rapid.IntRange(0, 6).Draw(t, "posts") {
		posts = append(posts, contract.Post{ID: fmt.Sprint("p", i), Platform: endorse.TikTok, Format: rapid.SampledFrom(formats).Draw(t, "format"),
			On: on(2026, 3, 1).AddDays(rapid.IntRange(0, 12).Draw(t, "on")), Codes: codes[:rapid.IntRange(0, 3).Draw(t, "has")]})
	}
	return terms, posts
}

// best tries every assignment: the most as agreed, then the most at all.
func best(terms contract.Terms, posts []contract.Post, day endorse.Date) (whole, any int) {
	room := make([]int, len(terms.Deliverables))
	for i, d := range terms.Deliverables {
		room[i] = max(d.Count, 1)
	}
	var try func(p, w, n int)
	try = func(p, w, n int) {
		if w > whole || w == whole && n > any {
			whole, any = w, n
		}
		if p == len(posts) {
			return
		}
		try(p+1, w, n)
		for i := range room {
			if fits, good := alone(terms, i, posts[p], day); fits && room[i] > 0 {
				room[i]--
				if good {
					try(p+1, w+1, n+1)
				} else {
					try(p+1, w, n+1)
				}
				room[i]++
			}
		}
	}
	try(0, 0, 0)
	return whole, any
}

// alone says what a post is to one deliverable, spelled out apart from the package.
func alone(terms contract.Terms, i int, p contract.Post, day endorse.Date) (fits, good bool) {
	d := terms.Deliverables[i]
	fits = p.Format == d.Format || len(d.Alternatives) > 0
	good = !p.On.Before(d.Window.From) && !p.On.After(d.Window.Until) && strings.HasPrefix(strings.Join(p.Codes, ""), strings.Join(d.Must.Codes, ""))
	return fits && !p.On.After(day), good
}

// TestFulfilIgnoresOrder: posts in another order give the same fulfilment.
func TestFulfilIgnoresOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		terms, posts := drawCase(t)
		want, err := contract.Fulfil(terms, posts, on(2026, 3, 20))
		if err != nil {
			t.Fatal(err)
		}
		got, err := contract.Fulfil(terms, rapid.Permutation(posts).Draw(t, "order"), on(2026, 3, 20))
		if err != nil || fmt.Sprint(got) != fmt.Sprint(want) {
			t.Fatalf("%v\n%v\n%v", want, got, err)
		}
	})
}
