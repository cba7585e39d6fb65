package main

import (
	"encoding/json"
	"fmt"
	"math/big"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// rows draws rows of a few creators, days and posts, with gaps, so that several
// fall together.
func rows(t *rapid.T) []string {
	cell := func(from, until int, name string) string {
		n := rapid.IntRange(from-1, until).Draw(t, name)
		if n < from {
			return ""
		}
		return fmt.Sprint(n)
	}
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) string {
		name := rapid.SampledFrom([]string{"ada", "@Ada", "bo", "cy"}).Draw(t, "name")
		day := rapid.SampledFrom([]string{"", "2026-03-01", "2026-03-02", "2026-03-05", "2026-03-09"}).Draw(t, "day")
		id := rapid.SampledFrom([]string{"", "x", "y"}).Draw(t, "id")
		return strings.Join([]string{name, day, id, cell(900, 1100, "followers"), cell(1, 9, "following"), cell(0, 50, "likes"), cell(0, 9, "comments")}, ",")
	}), 1, 20).Draw(t, "rows")
}

// TestOrderOfRows holds that a creator's result does not depend on the order of
// rows.
func TestOrderOfRows(t *testing.T) {
	for _, head := range []string{
		"name,date,post id,followers,following,likes,comments\n",
		"name,date,rank,followers,following,avg likes,avg comments\n",
	} {
		rapid.Check(t, func(rt *rapid.T) {
			list := rows(rt)
			shuffled := rapid.Permutation(list).Draw(rt, "shuffled")
			want, got := byCreator(t, head+strings.Join(list, "\n")), byCreator(t, head+strings.Join(shuffled, "\n"))
			if diff := cmp.Diff(want, got); diff != "" {
				rt.Errorf("order matters (-want +got):\n%s", diff)
			}
		})
	}
}

// byCreator is each creator's result as JSON.
func byCreator(t *testing.T, text string) map[string]string {
	rep := audited(t, text, "-platform", "instagram")
	all := map[string]string{}
	for _, r := range rep.Creators {
		out, err := json.Marshal(r)
		if err != nil {
			t.Fatal(err)
		}
		all[r.Creator] = string(out)
	}
	return all
}

// TestSplitFiles holds that a list cut into two files says the same.
func TestSplitFiles(t *testing.T) {
	head, body, _ := strings.Cut(string(sample), "\n")
	lines := strings.SplitAfter(body, "\n")
	o, err := parseFlags(nil, new(strings.Builder))
	if err != nil {
		t.Fatal(err)
	}
	whole := o.audit(recordsOf(o, string(sample)), newCustoms())
	halves := append(recordsOf(o, head+"\n"+strings.Join(lines[:90], "")), recordsOf(o, head+"\n"+strings.Join(lines[90:], ""))...)
	want, _ := json.Marshal(whole)
	got, _ := json.Marshal(o.audit(halves, newCustoms()))
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("halves mismatch (-want +got):\n%s", diff)
	}
}

func recordsOf(o options, text string) []*record {
	in := &intake{options: o, progress: quietly(), quiet: true}
	in.read("text", strings.NewReader(text))
	return in.records
}

// TestAgreesWithPlainArithmetic computes the mean of posts and the growth a
// second time with fractions.
func TestAgreesWithPlainArithmetic(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		delimiter := rapid.SampledFrom([]string{",", ";", "\t", "|"}).Draw(rt, "delimiter")
		n := rapid.IntRange(1, 12).Draw(rt, "posts")
		var b strings.Builder
		b.WriteString("\ufeff" + strings.Join([]string{"User Name", "posted_at", "No. of followers", "LIKES", "comments"}, delimiter) + "\r\n")
		sum, first, last := new(big.Rat), int64(0), int64(0)
		for i := range n {
			followers := rapid.Int64Range(1, 1e9).Draw(rt, "followers")
			likes, comments := rapid.Int64Range(0, 1e8).Draw(rt, "likes"), rapid.Int64Range(0, 1e6).Draw(rt, "comments")
			fmt.Fprintln(&b, strings.Join([]string{"\"ada\"", endorse.On(2026, 3, 1).AddDays(i).String(), fmt.Sprint(followers), fmt.Sprint(likes), fmt.Sprint(comments)}, delimiter))
			sum.Add(sum, big.NewRat(likes+comments, followers))
			if last = followers; i == 0 {
				first = followers
			}
		}
		r := one(t, b.String())
		near(rt, "mean", r.Mean.Value, sum.Quo(sum, big.NewRat(int64(n), 1)))
		if r.Growth != nil {
			near(rt, "growth", *r.Growth.Rate, big.NewRat(last-first, first))
		}
		if (r.Growth != nil) != (n > 1 && !same(r)) {
			rt.Errorf("growth of %d days: %v", n, r.Growth)
		}
	})
}

// same reports whether the program took the followers for those of one day.
func same(r result) bool {
	for _, g := range r.Missing {
		if g.What == "growth" && strings.HasPrefix(g.Why, "every post") {
			return true
		}
	}
	return false
}

// near checks that a rate is the fraction to 12 places, as far as rates of posts
// that are rounded before go.
func near(t *rapid.T, what string, got endorse.Rate, want *big.Rat) {
	apart := new(big.Rat).Sub(got.Decimal().Rat(), want)
	if apart.Abs(apart).Cmp(big.NewRat(1, 1_000_000_000_000)) > 0 {
		t.Errorf("%s = %s, want %s", what, got, want.FloatString(14))
	}
}

// TestLowerAmongPeers counts the others with a lower rate one by one.
func TestLowerAmongPeers(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		likes := rapid.SliceOfN(rapid.IntRange(0, 30), 2, 15).Draw(rt, "likes")
		for i, r := range audited(t, crowdText(likes...)).Creators {
			lower := 0
			for _, n := range likes {
				if n < likes[i] {
					lower++
				}
			}
			if r.Peers == nil || r.Peers.Lower != lower || r.Peers.Others != len(likes)-1 {
				rt.Errorf("creator %d of %v: %+v, want %d lower", i, likes, r.Peers, lower)
			}
		}
	})
}

// TestScaleOfACrowd holds that what is far from usual does not depend on how
// high all rates are.
func TestScaleOfACrowd(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		likes := rapid.SliceOfN(rapid.IntRange(1, 900), 10, 15).Draw(rt, "likes")
		more := make([]int, len(likes))
		for i, n := range likes {
			more[i] = 2 * n
		}
		plain, doubled := audited(t, crowdText(likes...)), audited(t, crowdText(more...))
		for i := range likes {
			if a, b := raised(plain.Creators[i]), raised(doubled.Creators[i]); a != b {
				rt.Errorf("creator %d of %v: %q, doubled %q", i, likes, a, b)
			}
		}
	})
}
