package contract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// TestWhichPost: each row is deliverables, posts, and which post is for which in the end.
// A deliverable is "id count formats codes", a post "format codes for"; days follow the
// order of the posts. Codes are X, none (-), or nobody looked (?).
func TestWhichPost(t *testing.T) {
	rows := []struct {
		name                string
		deliverables, posts []string
		assets, leftOver    string
	}{
		{name: "of equals the earlier deliverable", deliverables: []string{"a 1 R -", "b 1 R -"}, posts: []string{"R - -"}, assets: "a p0, b"},
		{name: "of equals the earlier post", deliverables: []string{"a 1 R -"}, posts: []string{"R - -", "R - -"}, assets: "a p0", leftOver: "p1"},
		{name: "what is known before what nobody looked at", deliverables: []string{"a 1 R X"}, posts: []string{"R ? -", "R X -"}, assets: "a p1", leftOver: "p0"},
		{name: "what is as agreed before what is first", deliverables: []string{"a 1 R X"}, posts: []string{"R - -", "R X -"}, assets: "a p1", leftOver: "p0"},
		{name: "a format that will do as well", deliverables: []string{"a 1 RC -"}, posts: []string{"C - -"}, assets: "a p0"},
		{name: "a third format", deliverables: []string{"a 1 RC -"}, posts: []string{"P - -"}, assets: "a", leftOver: "p0"},
		{name: "the post with the code moves on", deliverables: []string{"a 2 R -", "b 1 R X"}, posts: []string{"R - -", "R X -", "R - a"}, assets: "a p0, a p2, b p1"},
		{name: "the post of the first deliverable moves on", deliverables: []string{"a 1 C -", "b 1 R -", "c 1 RC -"}, posts: []string{"R - -", "C - -", "C - a"}, assets: "a p2, b p0, c p1"},
		{name: "the post of the second moves on", deliverables: []string{"a 1 R -", "b 1 C -", "c 1 RC -"}, posts: []string{"R - -", "C - -", "C - b"}, assets: "a p0, b p2, c p1"},
	}
	formats := map[string]endorse.Format{"R": endorse.FormatShortVideo, "C": endorse.FormatCarousel, "P": endorse.FormatPost}
	list := func(codes string) []string {
		return map[string][]string{"?": nil, "-": {}, "X": {"X"}}[codes]
	}
	for _, r := range rows {
		terms := contract.Terms{ID: "t", Version: 1}
		for _, text := range r.deliverables {
			d, f := contract.Deliverable{Platform: endorse.TikTok, Window: endorse.Between(on(2026, 3, 1), on(2026, 3, 9))}, strings.Fields(text)
			fmt.Sscan(f[1], &d.Count)
			d.ID, d.Format, d.Must.Codes = f[0], formats[f[2][:1]], list(f[3])
			for _, alt := range f[2][1:] {
				d.Alternatives = append(d.Alternatives, formats[string(alt)])
			}
			terms.Deliverables = append(terms.Deliverables, d)
		}
		var posts []contract.Post
		for i, text := range r.posts {
			f := strings.Fields(text)
			posts = append(posts, contract.Post{ID: fmt.Sprint("p", i), Platform: endorse.TikTok, On: on(2026, 3, 1+i), Format: formats[f[0]], Codes: list(f[1]), For: strings.Trim(f[2], "-")})
		}
		got, err := contract.Fulfil(terms, posts, on(2026, 3, 20))
		var assets []string
		for _, a := range got.Assets {
			assets = append(assets, strings.TrimSpace(a.Deliverable+" "+a.Post))
		}
		if have := strings.Join(assets, ", "); err != nil || have != r.assets || strings.Join(got.Surplus, " ") != r.leftOver {
			t.Errorf("%s: %s and %v, %v, want %s and %s", r.name, have, got.Surplus, err, r.assets, r.leftOver)
		}
	}
}

// TestDaysLeft: until when what is missing can still be posted in the window, that day
// included; without an end of the window nobody can tell.
func TestDaysLeft(t *testing.T) {
	open := reel()
	open.Deliverables[0].Window.Until = endorse.Date{}
	rows := []struct {
		name  string
		terms contract.Terms
		day   endorse.Date
		want  int
		last  endorse.Date
	}{
		{"two days before the end", reel(), on(2026, 3, 5), 3, on(2026, 3, 7)},
		{"the last day", reel(), on(2026, 3, 7), 1, on(2026, 3, 7)},
		{"over", reel(), on(2026, 3, 8), 0, endorse.Date{}},
		{"no end", open, on(2026, 3, 8), 0, endorse.Date{}},
	}
	for _, r := range rows {
		got, err := contract.Fulfil(r.terms, nil, r.day)
		if a := got.Assets[0]; err != nil || a.DaysLeft != r.want || a.Last != r.last {
			t.Errorf("%s: %d days, the last %s, %v, want %d, %s", r.name, a.DaysLeft, a.Last, err, r.want, r.last)
		}
	}
}

// TestWhatIsOpen: what has least time comes first, what is out of time last; what was
// met takes nothing from the credit of what was not.
func TestWhatIsOpen(t *testing.T) {
	terms := reel()
	terms.Deliverables[0].Retention = contract.Retention{}
	for _, x := range []struct {
		id    string
		until int
	}{{"late", 4}, {"then", 19}, {"soon", 12}} {
		d := terms.Deliverables[0]
		d.ID, d.Format, d.Window.Until, d.Fee = x.id, endorse.FormatStory, on(2026, 3, x.until), eur("100")
		terms.Deliverables = append(terms.Deliverables, d)
	}
	got, err := contract.Fulfil(terms, post(nil), on(2026, 3, 10))
	var open []string
	for _, a := range got.Open() {
		open = append(open, a.Deliverable)
	}
	credit, errCredit := got.Credit()
	if err != nil || errCredit != nil || strings.Join(open, " ") != "soon then late" || credit.String() != "EUR 100.00" || got.Assets[0].Outcome != contract.Met {
		t.Errorf("open %v, credit %s, %v, %v", open, credit, err, errCredit)
	}
}

// TestAsManyPostsAsMayBe: posts after the day cost nothing.
func TestAsManyPostsAsMayBe(t *testing.T) {
	posts := make([]contract.Post, contract.MaxPosts)
	for i := range posts {
		posts[i] = contract.Post{ID: fmt.Sprint(i), On: on(2026, 3, 2)}
	}
	if got, err := contract.Fulfil(reel(), posts, on(2026, 3, 1)); err != nil || len(got.Surplus) != 0 {
		t.Errorf("%d left over, %v", len(got.Surplus), err)
	}
}

// TestInTimeFirst: of posts that are both not as agreed, one in the window comes before
// one that is not.
func TestInTimeFirst(t *testing.T) {
	lacking := func(p *contract.Post) { p.Codes = []string{} }
	posts := append(post(lacking), post(func(p *contract.Post) { p.ID, p.On = "early", on(2026, 2, 28); lacking(p) })...)
	got, err := contract.Fulfil(reel(), posts, on(2026, 3, 9))
	if err != nil || got.Assets[0].Post != "p" || strings.Join(got.Surplus, " ") != "early" {
		t.Errorf("%s, left over %v, %v", got.Assets[0].Post, got.Surplus, err)
	}
}
