package engagement_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

func n(v int64) endorse.Count { return endorse.MustCount(v) }

// full is a post with every count known and of its own.
func full() engagement.Post {
	return engagement.Post{
		On: endorse.On(2026, 3, 1), Length: n(30),
		Counts: endorse.Counts{
			Likes: n(400), Comments: n(60), Shares: n(25), Saves: n(15), Clicks: n(120),
			Views: n(8000), Reach: n(10000), Impressions: n(16000), Starts: n(6000),
			ThreeSecondViews: n(4000), Completions: n(1500), WatchSeconds: n(96000),
			Viewers: n(300), Chatters: n(45), Followers: n(20000),
		},
	}
}

func TestDefinitionOf(t *testing.T) {
	t.Parallel()
	weights := engagement.MustWeights("0.1*likes+0.75*comments+1.5*shares")
	rows := []struct {
		name     string
		define   engagement.Definition
		want     string
		num, den string
	}{
		{"by followers", engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments), "0.023", "460", "20000"},
		{"by reach", engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments), "0.046", "460", "10000"},
		{"by impressions", engagement.EngagementRate(engagement.ByImpressions, engagement.LikesAndComments), "0.02875", "460", "16000"},
		{"by views", engagement.EngagementRate(engagement.ByViews, engagement.LikesAndComments), "0.0575", "460", "8000"},
		{"shares and saves count too", engagement.EngagementRate(engagement.ByFollowers, engagement.LikesCommentsSharesSaves), "0.025", "500", "20000"},
		{"weighted", engagement.WeightedRate(engagement.ByFollowers, weights), "0.006125", "122.5", "20000"},
		{"like rate", engagement.ActionRate(engagement.ByFollowers, endorse.CountLikes), "0.02", "400", "20000"},
		{"comment rate", engagement.ActionRate(engagement.ByReach, endorse.CountComments), "0.006", "60", "10000"},
		{"share rate", engagement.ActionRate(engagement.ByViews, endorse.CountShares), "0.003125", "25", "8000"},
		{"save rate", engagement.ActionRate(engagement.ByImpressions, endorse.CountSaves), "0.0009375", "15", "16000"},
		{"reach rate", engagement.ReachRate(), "0.5", "10000", "20000"},
		{"view rate", engagement.ViewRate(), "0.4", "8000", "20000"},
		{"frequency", engagement.Frequency(), "1.6", "16000", "10000"},
		{"virality", engagement.Virality(), "0.0015625", "25", "16000"},
		{"click-through", engagement.ClickThroughRate(engagement.ByImpressions), "0.0075", "120", "16000"},
		{"click-through by reach", engagement.ClickThroughRate(engagement.ByReach), "0.012", "120", "10000"},
		{"comments by likes", engagement.CommentLikeRatio(), "0.15", "60", "400"},
		{"view-through", engagement.ViewThroughRate(), "0.09375", "1500", "16000"},
		{"completion", engagement.CompletionRate(), "0.25", "1500", "6000"},
		{"average view percentage", engagement.AverageViewPercentage(), "0.4", "96000", "240000"},
		{"hook", engagement.HookRate(), "0.25", "4000", "16000"},
		{"hold", engagement.HoldRate(), "0.375", "1500", "4000"},
		{"live chat", engagement.LiveChatRate(), "0.00225", "45", "20000"},
		{"live viewers", engagement.LiveViewerRate(), "0.015", "300", "20000"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			got, err := r.define.Of(full())
			if err != nil {
				t.Fatal(err)
			}
			want := engagement.Rate{
				Definition: r.define, Statistic: engagement.OnePost, Used: 1,
				Value: endorse.MustRate(r.want), Numerator: endorse.MustRate(r.num), Denominator: endorse.MustRate(r.den),
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("%v.Of mismatch (-want +got)\n%s", r.define, diff)
			}
			if err := got.Validate(); err != nil {
				t.Errorf("Validate: %v", err)
			}
		})
	}
}

func TestDefinitionOfUndefined(t *testing.T) {
	t.Parallel()
	er := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	huge := n(math.MaxInt64)
	rows := []struct {
		name   string
		define engagement.Definition
		change func(*engagement.Post)
		want   error
		why    string
	}{
		{"hidden likes", er, func(p *engagement.Post) { p.Counts.Likes = endorse.Count{} },
			endorse.ErrNotKnown, "hidden is not zero"},
		{"absent base", er, func(p *engagement.Post) { p.Counts.Followers = endorse.Count{} },
			endorse.ErrNotKnown, ""},
		{"zero followers", er, func(p *engagement.Post) { p.Counts.Followers = n(0) },
			endorse.ErrZeroBase, ""},
		{"zero likes of zero followers", er, func(p *engagement.Post) { p.Counts = endorse.Counts{Likes: n(0), Comments: n(0), Followers: n(0)} },
			endorse.ErrZeroBase, "0 over 0 is not 0"},
		{"zero likes", engagement.CommentLikeRatio(), func(p *engagement.Post) { p.Counts.Likes = n(0) },
			endorse.ErrZeroBase, ""},
		{"unknown length", engagement.AverageViewPercentage(), func(p *engagement.Post) { p.Length = endorse.Count{} },
			engagement.ErrLengthNotKnown, ""},
		{"zero length", engagement.AverageViewPercentage(), func(p *engagement.Post) { p.Length = n(0) },
			endorse.ErrZeroBase, ""},
		{"likes and comments beyond 63 bits", er, func(p *engagement.Post) { p.Counts.Likes = huge },
			engagement.ErrTooLarge, ""},
		{"play time beyond 63 bits", engagement.AverageViewPercentage(), func(p *engagement.Post) { p.Length = huge },
			engagement.ErrTooLarge, ""},
		{"play time of 9.6e18 seconds", engagement.AverageViewPercentage(), func(p *engagement.Post) { p.Length = n(1.2e15) },
			engagement.ErrTooLarge, "fits into 64 bits, not into 63"},
		{"weighted sum of 9.6e18 millionths", engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("1*likes")),
			func(p *engagement.Post) { p.Counts.Likes = n(9.6e12) }, engagement.ErrTooLarge, "fits into 64 bits, not into 63"},
		{"weighted sum beyond 63 bits", engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("1*likes")),
			func(p *engagement.Post) { p.Counts.Likes = huge }, engagement.ErrTooLarge, "the unit is a millionth"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			p := full()
			r.change(&p)
			if got, err := r.define.Of(p); !errors.Is(err, r.want) || !got.IsZero() {
				t.Errorf("Of = %v, %v; want no rate and %v: %s", got, err, r.want, r.why)
			}
		})
	}
}

// The error of an undefined rate names every count that is missing.
func TestDefinitionOfNamesCounts(t *testing.T) {
	t.Parallel()
	er := engagement.EngagementRate(engagement.ByReach, engagement.LikesCommentsShares)
	_, err := er.Of(engagement.Post{Counts: endorse.Counts{Likes: n(3)}})
	want := "engagement-rate (likes+comments+shares) by reach: comments not known\nshares not known\nreach not known"
	if err == nil || err.Error() != want {
		t.Errorf("error %v, want %s", err, want)
	}
	var unknown *endorse.UnknownCountError
	if !errors.As(err, &unknown) || unknown.Name != endorse.CountComments {
		t.Errorf("error %v is no UnknownCountError of comments", err)
	}
}

func TestDefinitionValidate(t *testing.T) {
	t.Parallel()
	weights := engagement.MustWeights("2*comments")
	rows := []struct {
		name   string
		define engagement.Definition
		ok     bool
		why    string
	}{
		{"plain", engagement.EngagementRate(engagement.ByViews, engagement.LikesAndComments), true, ""},
		{"nothing", engagement.Definition{}, false, "no metric"},
		{"no base", engagement.EngagementRate(engagement.BaseNotSaid, engagement.LikesAndComments), false, ""},
		{"base that there is not", engagement.EngagementRate(99, engagement.LikesAndComments), false, ""},
		{"metric that there is not", engagement.Definition{Metric: 99, Base: engagement.ByReach}, false, ""},
		{"no actions", engagement.EngagementRate(engagement.ByReach, 0), false, "silence is not likes"},
		{"by starts", engagement.EngagementRate(engagement.ByStarts, engagement.LikesAndComments), false, "a base of the completion rate"},
		{"views by views", engagement.EngagementRate(engagement.ByViews, engagement.MustActions(endorse.CountViews)), false, "always 1"},
		{"views by followers", engagement.EngagementRate(engagement.ByFollowers, engagement.MustActions(endorse.CountViews, endorse.CountLikes)), true, "some lists have views"},
		{"reach as action", engagement.ActionRate(engagement.ByFollowers, endorse.CountReach), false, "nobody's action"},
		{"no action", engagement.ActionRate(engagement.ByFollowers, endorse.CountNotSaid), false, ""},
		{"action that there is not", engagement.ActionRate(engagement.ByFollowers, 200), false, ""},
		{"two for a single-action rate", engagement.Definition{Metric: engagement.MetricActionRate, Base: engagement.ByReach, Actions: engagement.LikesAndComments}, false, ""},
		{"likes and reactions", engagement.EngagementRate(engagement.ByReach, 1<<endorse.CountLikes|1<<endorse.CountReactions), false, "likes are among the reactions"},
		{"weighted", engagement.WeightedRate(engagement.ByReach, weights), true, ""},
		{"weighted without weights", engagement.WeightedRate(engagement.ByReach, engagement.Weights{}), false, "there are no defaults"},
		{"weights on an unweighted rate", engagement.Definition{Metric: engagement.MetricEngagementRate, Base: engagement.ByReach, Actions: engagement.LikesAndComments, Weights: weights}, false, ""},
		{"actions beside weights", engagement.Definition{Metric: engagement.MetricWeightedRate, Base: engagement.ByReach, Actions: engagement.LikesAndComments, Weights: weights}, false, ""},
		{"actions on a reach rate", engagement.Definition{Metric: engagement.MetricReachRate, Base: engagement.ByFollowers, Actions: engagement.LikesAndComments}, false, ""},
		{"reach rate by impressions", engagement.Definition{Metric: engagement.MetricReachRate, Base: engagement.ByImpressions}, false, ""},
		{"click-through by views", engagement.ClickThroughRate(engagement.ByViews), false, ""},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			err := r.define.Validate()
			if (err == nil) != r.ok {
				t.Errorf("Validate = %v, want ok %v: %s", err, r.ok, r.why)
			}
			var bad *engagement.DefinitionError
			if err != nil && !errors.As(err, &bad) {
				t.Errorf("error %v is no DefinitionError", err)
			}
			if _, e := r.define.Of(full()); (e == nil) != r.ok {
				t.Errorf("Of = %v, want ok %v", e, r.ok)
			}
			if _, e := engagement.NewSummary(r.define); (e == nil) != r.ok {
				t.Errorf("NewSummary = %v, want ok %v", e, r.ok)
			}
		})
	}
}

// Every metric goes by each of its bases and by no other.
func TestMetricBases(t *testing.T) {
	t.Parallel()
	for _, m := range engagement.Metrics() {
		for _, b := range engagement.Bases() {
			d := engagement.Definition{Metric: m, Base: b}
			switch m {
			case engagement.MetricEngagementRate:
				d.Actions = engagement.LikesAndComments
			case engagement.MetricWeightedRate:
				d.Weights = engagement.MustWeights("1*likes")
			case engagement.MetricActionRate:
				d.Actions = engagement.MustActions(endorse.CountLikes)
			}
			want := false
			for _, has := range m.Bases() {
				want = want || has == b
			}
			if got := d.Validate() == nil; got != want {
				t.Errorf("%v: valid %v, want %v", d, got, want)
			}
			if m.Proportion(b) && !want {
				t.Errorf("%v is a proportion by a base it does not go by", d)
			}
		}
	}
}

func TestRounded(t *testing.T) {
	t.Parallel()
	p := full()
	p.Counts.Followers, _ = endorse.ParseCount("20k")
	got, err := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments).Of(p)
	if err != nil || got.Rounded != 1 {
		t.Errorf("Rounded = %d, %v; want 1, for followers come from shorthand", got.Rounded, err)
	}
	likes := full()
	likes.Counts.Likes = likes.Counts.Likes.AsRounded()
	got, err = byFollowers.Of(likes)
	if err != nil || got.Rounded != 1 {
		t.Errorf("Rounded = %d, %v; want 1, for likes come from shorthand", got.Rounded, err)
	}
	got, err = engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments).Of(p)
	if err != nil || got.Rounded != 0 {
		t.Errorf("Rounded = %d, %v; want 0, for followers play no part", got.Rounded, err)
	}
}

func TestTexts(t *testing.T) {
	t.Parallel()
	for _, b := range engagement.Bases() {
		got, err := engagement.ParseBase(b.String())
		checkName(t, "base", got, b, err)
	}
	for _, s := range engagement.Statistics() {
		got, err := engagement.ParseStatistic(s.String())
		checkName(t, "statistic", got, s, err)
	}
	for _, m := range engagement.Metrics() {
		got, err := engagement.ParseMetric(m.String())
		checkName(t, "metric", got, m, err)
	}
	for _, bad := range []string{"", "follower", "by reach", "\xff", string(make([]byte, 1000))} {
		var e *endorse.ParseError
		if _, err := engagement.ParseBase(bad); !errors.As(err, &e) {
			t.Errorf("ParseBase(%.20q) = %v, want a ParseError", bad, err)
		}
	}
}

func checkName[T comparable](t *testing.T, what string, got, want T, err error) {
	t.Helper()
	if err != nil || got != want {
		t.Errorf("%s %v reads back as %v, %v", what, want, got, err)
	}
}

func TestActionsText(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in, want string
		ok       bool
		why      string
	}{
		{"likes+comments", "likes+comments", true, ""},
		{"comments+likes", "likes+comments", true, "order does not matter"},
		{"Saves+profile visits", "saves+profile_visits", true, "names as counts are read"},
		{"", "", true, "the empty set"},
		{"likes+likes", "", false, "twice"},
		{"likes+", "", false, ""},
		{"likes+reach", "", false, "nobody's action"},
		{"likes+reactions", "", false, "counted twice"},
		{"likes,comments", "", false, ""},
	}
	for _, r := range rows {
		got, err := engagement.ParseActions(r.in)
		if (err == nil) != r.ok || got.String() != r.want {
			t.Errorf("ParseActions(%q) = %q, %v; want %q, ok %v: %s", r.in, got, err, r.want, r.ok, r.why)
		}
	}
}

func TestWeightsText(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in, want string
		ok       bool
		why      string
	}{
		{"0.1*likes+0.75*comments", "0.1*likes+0.75*comments", true, ""},
		{"2*comments+1*likes", "1*likes+2*comments", true, "in the order of names"},
		{"0.000001*likes", "0.000001*likes", true, "the least"},
		{"1000000*likes", "1000000*likes", true, "the most"},
		{"1000000.000001*likes", "", false, "above the most"},
		{"0.0000001*likes", "", false, "seven digits"},
		{"0*likes", "", false, "what weighs nothing is left out"},
		{"-1*dislikes", "", false, "below zero"},
		{"1*likes+2*likes", "", false, "twice"},
		{"1*followers", "", false, "nobody's action"},
		{"1*likes+1*reactions", "", false, "counted twice"},
		{"likes", "", false, "no weight: none is assumed"},
		{"", "", true, "no weights"},
	}
	for _, r := range rows {
		got, err := engagement.ParseWeights(r.in)
		if (err == nil) != r.ok || got.String() != r.want {
			t.Errorf("ParseWeights(%q) = %q, %v; want %q, ok %v: %s", r.in, got, err, r.want, r.ok, r.why)
		}
	}
}

func TestRateString(t *testing.T) {
	t.Parallel()
	rate, _ := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments).Of(full())
	if got, want := rate.String(), "2.3% one-post engagement-rate (likes+comments) by followers, 1 post"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	frequency, _ := engagement.Frequency().Of(full())
	if got, want := frequency.String(), "1.6 one-post frequency by reach, 1 post"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
}

func TestRateCmp(t *testing.T) {
	t.Parallel()
	low, high := full(), full()
	high.Counts.Likes = n(900)
	followers := engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments)
	reach := engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments)
	a, _ := followers.Of(low)
	b, _ := followers.Of(high)
	c, _ := reach.Of(low)
	if got, err := a.Cmp(b); got != -1 || err != nil {
		t.Errorf("Cmp = %d, %v; want -1", got, err)
	}
	_, err := a.Cmp(c)
	var mismatch *engagement.MismatchError
	if !errors.As(err, &mismatch) || mismatch.What != "definition" {
		t.Errorf("rates of two bases compare: %v", err)
	}
	sample, _ := engagement.SampleOf(followers, []engagement.Post{high})
	none, _ := sample.Trimmed(endorse.MustRate("0"))
	tenth, _ := sample.Trimmed(endorse.MustRate("0.1"))
	if _, err = none.Cmp(tenth); !errors.As(err, &mismatch) || mismatch.What != "trim" {
		t.Errorf("means trimmed otherwise compare: %v", err)
	}
	pooled, _ := sample.Summary().Pooled()
	if _, err = a.Cmp(pooled); !errors.As(err, &mismatch) || mismatch.What != "statistic" {
		t.Errorf("rates of two statistics compare: %v", err)
	}
}
