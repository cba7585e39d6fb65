package engagement

import (
	"encoding/json"
	"math/bits"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Definition says what a rate is: the metric, its base, and for the metrics of
// chosen actions which of them count and how much. Two rates may be compared
// only if their definitions are equal. Definitions are comparable with ==.
type Definition struct {
	Metric  Metric  `json:"metric"`           // what is measured; not said defines no rate
	Base    Base    `json:"base"`             // what it is measured by; must be one that the metric goes by
	Actions Actions `json:"actions,omitzero"` // of an engagement rate; the one of an action rate
	Weights Weights `json:"weights,omitzero"` // of a weighted rate
}

// EngagementRate is the sum of the actions by a base.
func EngagementRate(by Base, actions Actions) Definition {
	return Definition{Metric: MetricEngagementRate, Base: by, Actions: actions}
}

// WeightedRate is the sum of the actions, each times its weight, by a base.
func WeightedRate(by Base, weights Weights) Definition {
	return Definition{Metric: MetricWeightedRate, Base: by, Weights: weights}
}

// ActionRate is one action by a base: the like rate, comment rate, share rate,
// save rate; by followers also called applause, conversation and amplification
// rate.
func ActionRate(by Base, action endorse.CountName) Definition {
	return Definition{Metric: MetricActionRate, Base: by, Actions: 1 << action}
}

// ReachRate is reach by followers. It may exceed 1.
func ReachRate() Definition { return Definition{Metric: MetricReachRate, Base: ByFollowers} }

// ViewRate is views by followers. It may exceed 1.
func ViewRate() Definition { return Definition{Metric: MetricViewRate, Base: ByFollowers} }

// Frequency is impressions by reach: how often each person saw it.
func Frequency() Definition { return Definition{Metric: MetricFrequency, Base: ByReach} }

// Virality is shares by impressions.
func Virality() Definition { return Definition{Metric: MetricVirality, Base: ByImpressions} }

// ClickThroughRate is clicks by impressions, or by reach as some tools have it.
func ClickThroughRate(by Base) Definition {
	return Definition{Metric: MetricClickThroughRate, Base: by}
}

// CommentLikeRatio is comments by likes.
func CommentLikeRatio() Definition {
	return Definition{Metric: MetricCommentLikeRatio, Base: ByLikes}
}

// ViewThroughRate is completions by impressions, as advertising has it.
func ViewThroughRate() Definition {
	return Definition{Metric: MetricViewThroughRate, Base: ByImpressions}
}

// CompletionRate is completions by starts.
func CompletionRate() Definition { return Definition{Metric: MetricCompletionRate, Base: ByStarts} }

// AverageViewPercentage is the seconds watched by views times the length of
// the post. It exceeds 1 where videos loop.
func AverageViewPercentage() Definition {
	return Definition{Metric: MetricAverageViewPercentage, Base: ByPlayTime}
}

// HookRate is three-second views by impressions.
func HookRate() Definition { return Definition{Metric: MetricHookRate, Base: ByImpressions} }

// HoldRate is completions by three-second views.
func HoldRate() Definition { return Definition{Metric: MetricHoldRate, Base: ByThreeSecondViews} }

// LiveChatRate is the people who wrote in the chat of a stream by followers.
func LiveChatRate() Definition { return Definition{Metric: MetricLiveChatRate, Base: ByFollowers} }

// LiveViewerRate is the people in a stream by followers.
func LiveViewerRate() Definition {
	return Definition{Metric: MetricLiveViewerRate, Base: ByFollowers}
}

// DefinitionError is a definition that defines no rate.
type DefinitionError struct {
	Definition Definition // as it was given
	Why        string     // what is wrong with it, in words
}

// Error is the definition in words, and what is wrong with it.
func (e *DefinitionError) Error() string {
	return "defining " + e.Definition.String() + ": " + e.Why
}

// Validate returns a [*DefinitionError] if the metric is not said or does not
// go by the base, if a metric of chosen actions has none or counts its own
// base, or if another metric has actions or weights.
func (d Definition) Validate() error {
	if why := d.fault(); why != "" {
		return &DefinitionError{d, why}
	}
	return nil
}

func (d Definition) fault() string {
	chosen, weighted := d.Actions, d.Metric == MetricWeightedRate
	if weighted {
		chosen = d.Weights.Actions()
	}
	switch {
	case !d.Metric.known():
		return "metric not said"
	case !metricFacts[d.Metric].bases.has(d.Base):
		return "no such metric by that base"
	case !d.ofChosen() && (d.Actions != 0 || !d.Weights.IsZero()):
		return "the metric has a numerator of its own"
	case !d.ofChosen():
		return ""
	case weighted && d.Actions != 0 || !weighted && !d.Weights.IsZero():
		return "actions and weights do not go together"
	case chosen == 0:
		return "no actions"
	case d.Metric == MetricActionRate && chosen.Len() != 1:
		return "not one action"
	case chosen.Validate() != nil:
		return "a count that is no action, or counted twice"
	case chosen.Has(d.Base.Count()):
		return "the base is among the actions"
	}
	return ""
}

// ofChosen reports whether the caller chooses what counts.
func (d Definition) ofChosen() bool {
	return d.Metric.known() && metricFacts[d.Metric].numerator == endorse.CountNotSaid
}

// numerator is the set of the counts above the line.
func (d Definition) numerator() Actions {
	switch {
	case d.Metric == MetricWeightedRate:
		return d.Weights.Actions()
	case d.ofChosen():
		return d.Actions
	case d.Metric.known():
		return 1 << metricFacts[d.Metric].numerator
	}
	return 0
}

// needs is the set of all counts that the rate is computed from.
func (d Definition) needs() Actions { return d.numerator() | 1<<d.Base.Count()&^1 }

// slot is the place of a count among those that the rate needs.
func (d Definition) slot(n endorse.CountName) int {
	return bits.OnesCount64(uint64(d.needs()) & (1<<n - 1))
}

// Needs lists the counts that the rate is computed from, in the order of
// [endorse.CountNames]. The slice is the caller's.
func (d Definition) Needs() []endorse.CountName { return d.needs().Names() }

// Equal reports whether both define the same rate.
func (d Definition) Equal(e Definition) bool { return d == e }

// String is the definition in words, "engagement-rate (likes+comments) by
// followers".
func (d Definition) String() string {
	s := d.Metric.String()
	if s == "" {
		s = "rate"
	}
	switch {
	case !d.Weights.IsZero():
		s += " (" + d.Weights.String() + ")"
	case d.Actions != 0:
		s += " (" + d.Actions.String() + ")"
	}
	if d.Base != BaseNotSaid {
		s += " by " + d.Base.String()
	}
	return s
}

// UnmarshalJSON reads an object of metric, base, actions and weights; an
// unknown member is an error, and so is what [Definition.Validate] refuses.
func (d *Definition) UnmarshalJSON(b []byte) error {
	type form Definition
	var f form
	if err := strict.One("definition", b, &f); err != nil {
		return err
	}
	if err := Definition(f).Validate(); err != nil {
		return err
	}
	*d = Definition(f)
	return nil
}

// MarshalJSON writes metric, base, and actions or weights where there are
// some; what [Definition.Validate] refuses is an error.
func (d Definition) MarshalJSON() ([]byte, error) {
	if err := d.Validate(); err != nil {
		return nil, err
	}
	type form Definition
	return json.Marshal(form(d))
}
