package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// countedLine is a post of a creator in a month. Some counts are not known.
func countedLine(i int) string {
	likes := fmt.Sprintf(`"likes":%d,`, 40+i*i%977)
	if i%11 == 0 {
		likes = ""
	}
	return fmt.Sprintf(`{"creator":"%s","platform":"instagram","post":"%d","on":"2026-%02d-%02d","counts":{%s"comments":%d,"followers":%d}}`,
		[]string{"ada", "bo", "çelik", `"q"`}[i%4][0:], i, 1+i%3, 1+i%28, likes, i%7, 10_000*(1+i%4)+i)
}

// TestMonths compares the pipeline with the library over all posts at once.
func TestMonths(t *testing.T) {
	def := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	level := endorse.MustRate("95%")
	var good []string
	posts := map[string][]engagement.Post{}
	for i := range 200 {
		line := countedLine(i)
		if i%4 == 3 {
			line = fmt.Sprintf(`{"creator":"\"q\"","post":"%d","on":"2026-04-01","counts":{"likes":%d,"comments":1,"followers":%d}}`, i, i, i%8-3)
		}
		if i == 199 {
			line = `{"creator":"once","post":"1","on":"2025-12-31","counts":{"likes":3,"comments":1,"followers":1000}}`
		}
		c, err := decodeCounted([]byte(line))
		if err != nil {
			continue // followers below zero: not among the good
		}
		good = append(good, line)
		month := key(c.creator, string(c.platform), c.post.On.String()[:7])
		posts[month] = append(posts[month], c.post)
	}
	var want []string
	for month, list := range posts {
		s, err := engagement.Summarise(def, list)
		if err != nil {
			t.Fatal(err)
		}
		row, err := (&monthRowFn{level}).ProcessElement(month, s)
		if err != nil {
			t.Fatal(err)
		}
		want = append(want, string(row))
	}
	slices.Sort(want)
	refused := []string{
		`{"creator":"ada","post":"x","on":"2026-01-01","counts":{"likes":-1}}`,
		`{"creator":"ada","post":"x","on":"2026-01-01","count":{}}`,
		`{"creator":"","post":"x","on":"2026-01-01","counts":{}}`,
		`{"creator":"ada","post":"twice","on":"2026-01-01","counts":{"likes":1}}`,
		`{"creator":"ada","post":"twice","on":"2026-01-01","counts":{"likes":2}}`,
	}
	o := options{job: "engagement", months: months{Level: level}, base: engagement.ByFollowers, action: engagement.LikesAndComments}
	holds(t, o, slices.Concat(good, refused, []string{""}), map[string][]string{"engagement": want}, refused)
}

// TestMonthRow holds what a row says by hand.
func TestMonthRow(t *testing.T) {
	def := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	c, err := decodeCounted([]byte(`{"creator":"ada","post":"1","on":"2026-03-31","counts":{"likes":28,"comments":2,"followers":1000}}`))
	if err != nil {
		t.Fatal(err)
	}
	hidden := engagement.Post{On: c.post.On}
	for _, row := range []struct {
		name, want string
		posts      []engagement.Post
	}{
		{"none with a rate", `"pooled":null,"mean":null,"interval":null,"used":0,"rounded":0,"left_out":[{"reason":"unknown-count","count":"likes","posts":1}]}`, []engagement.Post{hidden}},
		{"one", `"pooled":"0.03","mean":"0.03","interval":null,"used":1,"rounded":0,"left_out":[]}`, []engagement.Post{c.post}},
		{"two alike", `"pooled":"0.03","mean":"0.03","interval":{"low":"0.03","high":"0.03","level":"0.95","method":"ratio-of-sums"},"used":2,"rounded":0,"left_out":[]}`, []engagement.Post{c.post, c.post}},
	} {
		s, err := engagement.Summarise(def, row.posts)
		if err != nil {
			t.Fatal(err)
		}
		got, err := (&monthRowFn{endorse.MustRate("95%")}).ProcessElement(key("ada", "", "2026-03"), s)
		if err != nil {
			t.Fatal(err)
		}
		of, _ := json.Marshal(def)
		if want := `{"creator":"ada","month":"2026-03","definition":` + string(of) + `,` + row.want; string(got) != want {
			t.Errorf("%s:\n%s, want\n%s", row.name, got, want)
		}
	}
}

// goldenSummary is a summary of two dated posts.
func goldenSummary(t *testing.T) engagement.Summary {
	def := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	var posts []engagement.Post
	for _, text := range []string{
		`{"creator":"ada","post":"1","on":"2026-03-31","counts":{"likes":28,"comments":2,"followers":1000}}`,
		`{"creator":"ada","post":"2","on":"2026-04-02","counts":{"likes":9,"comments":1,"followers":1000}}`,
	} {
		c, err := decodeCounted([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		posts = append(posts, c.post)
	}
	s, err := engagement.Summarise(def, posts)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
