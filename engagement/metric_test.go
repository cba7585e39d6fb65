package engagement_test

import (
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

// The metrics and the bases that there are, each metric with those it goes by;
// starred where it is a true proportion.
func TestMetricsAndBases(t *testing.T) {
	t.Parallel()
	const audience = "followers reach impressions views"
	want := []string{
		"engagement-rate: " + audience, "weighted-rate: " + audience, "action-rate: " + audience,
		"reach-rate: followers", "view-rate: followers", "frequency: reach", "virality: impressions",
		"click-through-rate: reach impressions*", "comment-like-ratio: likes", "view-through-rate: impressions*",
		"completion-rate: starts*", "average-view-percentage: play-time", "hook-rate: impressions*",
		"hold-rate: three-second-views*", "live-chat-rate: followers", "live-viewer-rate: followers",
	}
	var got []string
	for _, m := range engagement.Metrics() {
		line := m.String() + ":"
		for _, b := range m.Bases() {
			line += " " + b.String()
			if m.Proportion(b) {
				line += "*"
			}
		}
		got = append(got, line)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Metrics mismatch (-want +got)\n%s", diff)
	}
	bases := "[followers reach impressions views starts three-second-views likes play-time]"
	if got := fmt.Sprint(engagement.Bases()); got != bases {
		t.Errorf("Bases = %s, want %s", got, bases)
	}
}

// What there is not, one beyond the last or far beyond, is nothing and breaks
// nothing.
func TestBeyondTheLast(t *testing.T) {
	t.Parallel()
	for i := range 256 {
		if i > len(engagement.Bases()) {
			b := engagement.Base(i)
			if b.Count() != endorse.CountNotSaid || engagement.MetricEngagementRate.Proportion(b) {
				t.Errorf("base %d is read from %v", i, b.Count())
			}
		}
		if i > len(engagement.Metrics()) {
			m := engagement.Metric(i)
			prior := engagement.Prior{Metric: m, Base: engagement.ByFollowers, Mean: endorse.MustRate("0.1"), Source: "x"}
			if m.Bases() != nil || m.Proportion(engagement.ByReach) || prior.Validate() == nil {
				t.Errorf("metric %d goes by %v", i, m.Bases())
			}
		}
		if i > int(engagement.Interests) {
			wish := engagement.Wish{Dimension: engagement.Dimension(i), Measure: engagement.InTarget, Target: engagement.MustShares("a: 1"), Weight: endorse.RateOfInt(1)}
			if _, err := (engagement.Audience{}).Match(wish); err == nil {
				t.Errorf("a wish by dimension %d matches", i)
			}
		}
		if engagement.Actions(1).Has(endorse.CountName(i)) {
			t.Errorf("a set of nothing that is said has %v", endorse.CountName(i))
		}
	}
	all := engagement.Differences(1<<16 - 1)
	if got, want := all.String(), (engagement.OtherRange<<1 - 1).String(); got != want {
		t.Errorf("all bits are %q, want the differences there are, %q", got, want)
	}
}

// A prior is of a metric by a base that it goes by.
func TestPriorOfAnotherBase(t *testing.T) {
	t.Parallel()
	p := clickPrior("0.1", "10")
	if p.Base = engagement.ByViews; p.Validate() == nil {
		t.Error("clicks by views have a prior")
	}
}

// A weighted rate needs each count that weighs, and its base.
func TestWeightsNeedAllCounts(t *testing.T) {
	t.Parallel()
	weights := engagement.MustWeights("1*likes+2*comments+3*shares")
	if got := weights.Actions(); got != engagement.LikesCommentsShares {
		t.Errorf("Actions = %v", got)
	}
	for name, hide := range map[string]func(*endorse.Counts){
		"likes": func(c *endorse.Counts) { c.Likes = endorse.Count{} }, "comments": func(c *endorse.Counts) { c.Comments = endorse.Count{} },
		"shares": func(c *endorse.Counts) { c.Shares = endorse.Count{} }, "followers": func(c *endorse.Counts) { c.Followers = endorse.Count{} },
	} {
		p := full()
		hide(&p.Counts)
		s := summed(engagement.WeightedRate(engagement.ByFollowers, weights), p)
		if out := s.LeftOut(); len(out) != 1 || out[0].Count.String() != name {
			t.Errorf("%s hidden: left out %v", name, out)
		}
	}
}
