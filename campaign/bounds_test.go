package campaign_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// brief, creator and criteria are usual ones after a change, checked.
func briefAfter(edit func(*campaign.Brief)) error {
	b := kettleBrief()
	edit(&b)
	return b.Validate()
}

func creatorAfter(edit func(*campaign.Creator)) error {
	c := kettleCreators()[0]
	edit(&c)
	return c.Validate()
}

func criteriaAfter(edit func(*campaign.Criteria)) error {
	k := kettleCriteria()
	edit(&k)
	return k.Validate()
}

// TestBoundsAreIncluded: a list may be as long, and a number as high, as its bound says,
// and not by one more. What is on the lists has other faults; they do not count here.
func TestBoundsAreIncluded(t *testing.T) {
	t.Parallel()
	brief := func(edit func(*campaign.Brief, int)) func(int) error {
		return func(n int) error { return briefAfter(func(b *campaign.Brief) { edit(b, n) }) }
	}
	creator := func(edit func(*campaign.Creator, int)) func(int) error {
		return func(n int) error { return creatorAfter(func(c *campaign.Creator) { edit(c, n) }) }
	}
	criteria := func(edit func(*campaign.Criteria, int)) func(int) error {
		return func(n int) error { return criteriaAfter(func(k *campaign.Criteria) { edit(k, n) }) }
	}
	problem := func(edit func(*campaign.Problem, int)) func(int) error {
		return func(n int) error {
			p := town("EUR 10", offer("a", "EUR 5", 100))
			edit(&p, n)
			return p.Validate()
		}
	}
	rows := []struct {
		name string
		most int
		with func(n int) error
	}{
		{"markets", campaign.MaxItems, brief(func(b *campaign.Brief, n int) { b.Markets = make([]endorse.Region, n) })},
		{"rates", campaign.MaxItems, brief(func(b *campaign.Brief, n int) { b.Rates = make([]endorse.FX, n) })},
		{"goals", campaign.MaxItems, brief(func(b *campaign.Brief, n int) { b.Goals = make([]campaign.Goal, n) })},
		{"wishes", campaign.MaxItems, brief(func(b *campaign.Brief, n int) { b.Audience = make([]engagement.Wish, n) })},
		{"kinds of posts", campaign.MaxItems, brief(func(b *campaign.Brief, n int) { b.Wanted = make([]campaign.Wanted, n) })},
		{"posts of a kind", campaign.MaxPosts, brief(func(b *campaign.Brief, n int) { b.Wanted[0].Count = n })},
		{"seconds of a post", 604_800, brief(func(b *campaign.Brief, n int) { b.Wanted[0].Seconds = n })},
		{"lines", campaign.MaxItems, brief(func(b *campaign.Brief, n int) { b.Do = make([]string, n) })},

		{"readings of followers", campaign.MaxPosts, creator(func(c *campaign.Creator, n int) { c.Growth = make([]engagement.Reading, n) })},
		{"earlier campaigns", campaign.MaxItems, creator(func(c *campaign.Creator, n int) { c.Past = make([]campaign.Past, n) })},
		{"lines of a fee", campaign.MaxItems, creator(func(c *campaign.Creator, n int) { c.Fair = roi.Fee{Lines: make([]roi.FeeLine, n)} })},

		{"benchmarks", campaign.MaxItems, criteria(func(k *campaign.Criteria, n int) { k.Benchmarks = make([]engagement.Benchmark, n) })},
		{"posts that a benchmark counts as", campaign.MaxPrior, criteria(func(k *campaign.Criteria, n int) { k.Prior = n })},

		{"offers", campaign.MaxOffers, problem(func(p *campaign.Problem, n int) { p.Offers = make([]campaign.Offer, n) })},
		{"pairs apart", campaign.MaxApart, problem(func(p *campaign.Problem, n int) { p.Apart = make([][2]string, n) })},
		{"nodes", campaign.MaxNodes, problem(func(p *campaign.Problem, n int) { p.Nodes = n })},
		{"segments", 100, problem(func(p *campaign.Problem, n int) { p.Segments = make([]campaign.Segment, n) })},
		{"posts of an offer", campaign.MaxPosts, problem(func(p *campaign.Problem, n int) { p.Offers[0].Count = n })},
		{"constraints", campaign.MaxItems, problem(func(p *campaign.Problem, n int) { p.Constraints = make([]campaign.Constraint, n) })},
	}
	for _, r := range rows {
		for n, over := range map[int]bool{r.most: false, r.most + 1: true} {
			if err := r.with(n); errors.Is(err, campaign.ErrTooMuch) != over {
				t.Errorf("%d %s are too many: %v, want %v", n, r.name, !over, over)
			}
		}
	}
}

// TestFaultsOfNumbers are faults of which one number has several, or that come after
// another.
func TestFaultsOfNumbers(t *testing.T) {
	t.Parallel()
	share := func(part, whole int64, value string) error {
		return creatorAfter(func(c *campaign.Creator) {
			c.Credible = engagement.Proportion{Of: "followers", Part: part, Whole: whole, Value: rate(value)}
		})
	}
	bare := func(p engagement.Proportion) error {
		return creatorAfter(func(c *campaign.Creator) { c.Credible = p })
	}
	rows := []struct {
		name string
		err  error
		want []string // paths
	}{
		{"nobody authentic of those looked at", share(0, 10, "0"), nil},
		{"nobody authentic, and yet a share", share(0, 10, "60%"), []string{"credible.value"}},
		{"nobody looked at", share(0, 0, "0"), []string{"credible.whole"}},
		{"less than nobody authentic", share(-1, 2, "0"), []string{"credible.part"}},
		{"a part of nothing", bare(engagement.Proportion{Part: 1}), []string{"credible.whole"}},
		{"a share of nothing", bare(engagement.Proportion{Value: rate("50%")}), []string{"credible.whole"}},
		{"a share that is not said", bare(engagement.Proportion{}), nil},
		{"a fee that is not its lines, as many as there may be", creatorAfter(func(c *campaign.Creator) {
			c.Fair = roi.Fee{Lines: make([]roi.FeeLine, campaign.MaxItems), Low: money("EUR 1"), High: money("EUR 1")}
		}), []string{"fair.lines"}},
		{"a rate after one that is none", briefAfter(func(b *campaign.Brief) {
			b.Rates = []endorse.FX{{}, {From: endorse.USD, To: endorse.GBP, Rate: rate("0.8")}}
		}), []string{"rates[0]", "rates[1].to"}},
		{"goal of no revenue", briefAfter(func(b *campaign.Brief) { b.Goals[0] = campaign.Goal{ID: "g", Revenue: money("EUR 0")} }), []string{"goals[0].revenue"}},
	}
	for _, r := range rows {
		if diff := cmp.Diff(r.want, pathsOf(t, r.err)); diff != "" {
			t.Errorf("%s: paths mismatch (-want +got):\n%s", r.name, diff)
		}
	}
}

// TestLongestCreator: the largest creator that may be read is read and written.
func TestLongestCreator(t *testing.T) {
	t.Parallel()
	c := campaign.Creator{ID: "a", Platform: endorse.TikTok}
	for i := range 261 {
		c.Concerns = append(c.Concerns, strings.Repeat("x", 4_000-i)+strings.Repeat("y", i))
	}
	one, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	c.Name = strings.Repeat("n", campaign.MaxCreatorJSON-len(one)-len(`,"name":""`))
	data, err := campaign.MarshalCreators([]campaign.Creator{c})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := campaign.ParseCreators(data); err != nil {
		t.Error(err)
	}
	c.Name += "n"
	if _, err := campaign.MarshalCreators([]campaign.Creator{c}); !errors.Is(err, campaign.ErrTooLong) {
		t.Errorf("one byte more: %v", err)
	}
}
