package engagement

import "github.com/endorse-go/endorse"

// Metric names what a rate measures. The zero value is not said.
type Metric uint8

// The metrics. The first three are of the actions that the caller chooses;
// the others have a numerator of their own.
const (
	MetricNotSaid               Metric = iota
	MetricEngagementRate               // all chosen actions by a base
	MetricWeightedRate                 // actions, each times its weight, by a base
	MetricActionRate                   // one action by a base: like, comment, share, save rate
	MetricReachRate                    // reach by followers
	MetricViewRate                     // views by followers
	MetricFrequency                    // impressions by reach: times each person saw it
	MetricVirality                     // shares by impressions
	MetricClickThroughRate             // clicks by impressions, or by reach
	MetricCommentLikeRatio             // comments by likes
	MetricViewThroughRate              // completions by impressions
	MetricCompletionRate               // completions by starts
	MetricAverageViewPercentage        // seconds watched by views times length
	MetricHookRate                     // three-second views by impressions
	MetricHoldRate                     // completions by three-second views
	MetricLiveChatRate                 // people who wrote in the chat by followers
	MetricLiveViewerRate               // people in the stream by followers
)

// metricFacts says of each metric what stands above and below the line.
// Without a numerator the caller's actions are counted. A proportion counts
// each thing below the line at most once above it.
var metricFacts = [...]struct {
	name       string
	numerator  endorse.CountName
	bases      baseSet
	proportion baseSet
}{
	MetricNotSaid:               {},
	MetricEngagementRate:        {name: "engagement-rate", bases: audience},
	MetricWeightedRate:          {name: "weighted-rate", bases: audience},
	MetricActionRate:            {name: "action-rate", bases: audience},
	MetricReachRate:             {name: "reach-rate", numerator: endorse.CountReach, bases: 1 << ByFollowers},
	MetricViewRate:              {name: "view-rate", numerator: endorse.CountViews, bases: 1 << ByFollowers},
	MetricFrequency:             {name: "frequency", numerator: endorse.CountImpressions, bases: 1 << ByReach},
	MetricVirality:              {name: "virality", numerator: endorse.CountShares, bases: 1 << ByImpressions},
	MetricClickThroughRate:      {name: "click-through-rate", numerator: endorse.CountClicks, bases: 1<<ByImpressions | 1<<ByReach, proportion: 1 << ByImpressions},
	MetricCommentLikeRatio:      {name: "comment-like-ratio", numerator: endorse.CountComments, bases: 1 << ByLikes},
	MetricViewThroughRate:       {name: "view-through-rate", numerator: endorse.CountCompletions, bases: 1 << ByImpressions, proportion: 1 << ByImpressions},
	MetricCompletionRate:        {name: "completion-rate", numerator: endorse.CountCompletions, bases: 1 << ByStarts, proportion: 1 << ByStarts},
	MetricAverageViewPercentage: {name: "average-view-percentage", numerator: endorse.CountWatchSeconds, bases: 1 << ByPlayTime},
	MetricHookRate:              {name: "hook-rate", numerator: endorse.CountThreeSecondViews, bases: 1 << ByImpressions, proportion: 1 << ByImpressions},
	MetricHoldRate:              {name: "hold-rate", numerator: endorse.CountCompletions, bases: 1 << ByThreeSecondViews, proportion: 1 << ByThreeSecondViews},
	MetricLiveChatRate:          {name: "live-chat-rate", numerator: endorse.CountChatters, bases: 1 << ByFollowers},
	MetricLiveViewerRate:        {name: "live-viewer-rate", numerator: endorse.CountViewers, bases: 1 << ByFollowers},
}

// baseSet is a set of bases, a bit each.
type baseSet uint16

// audience holds the bases that an engagement rate goes by.
const audience baseSet = 1<<ByFollowers | 1<<ByReach | 1<<ByImpressions | 1<<ByViews

func (s baseSet) has(b Base) bool { return b != BaseNotSaid && s>>b&1 == 1 }

var metricNames = func() (names []string) {
	for _, m := range metricFacts {
		names = append(names, m.name)
	}
	return names
}()

// ParseMetric reads a metric's text form, such as "engagement-rate", in any
// case. Other text is an [endorse.ParseError].
func ParseMetric(s string) (Metric, error) { return parseName[Metric]("metric", s, metricNames) }

// Metrics lists all metrics in the order of the constants, without
// [MetricNotSaid]. The slice is the caller's.
func Metrics() []Metric { return allNames[Metric](len(metricFacts)) }

// Bases lists the bases that the metric may go by. The slice is the caller's.
func (m Metric) Bases() []Base {
	var bases []Base
	for _, b := range Bases() {
		if m.known() && metricFacts[m].bases.has(b) {
			bases = append(bases, b)
		}
	}
	return bases
}

// Proportion reports whether the metric by that base is a true proportion:
// each thing below the line counts at most once above it, as a start that ends
// in a completion. Only proportions have a [Rate.Wilson] interval.
func (m Metric) Proportion(b Base) bool { return m.known() && metricFacts[m].proportion.has(b) }

func (m Metric) known() bool { return m != MetricNotSaid && int(m) < len(metricFacts) }

// String is the text form, "" if the metric is not said.
func (m Metric) String() string { return nameOf(m, metricNames) }

// MarshalText writes the text form.
func (m Metric) MarshalText() ([]byte, error) { return marshalName("metric", m, metricNames) }

// UnmarshalText reads what [ParseMetric] reads; empty text is not said.
func (m *Metric) UnmarshalText(text []byte) error {
	return unmarshalName("metric", m, text, metricNames)
}
