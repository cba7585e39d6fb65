package attribution

import (
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
)

// Model is a way to share out conversions: [First], [Last], [LastNonDirect],
// [Linear], [Position], [TimeDecay], [LinearDecay], [Shapley], [Markov] or
// [ShaoLi]. The set is closed.
type Model interface {
	// String names the model with what it was set to, such as
	// "time-decay half-life 168h0m0s".
	String() string

	// shares gives each channel its weight in all conversions, and in their
	// value. The paths are valid, and one with touches converted.
	shares(paths []Path) (shares, error)
}

// shares are weights by channel, in proportion; value is nil where it goes by
// the conversions.
type shares struct {
	channels           []Channel
	conversions, value []*big.Rat
}

// Attribute shares out the conversions of the paths, and their value, among the
// channels. A conversion without touches is nobody's: see [Result]. If nothing
// converted, the error is [ErrNoConversions].
func Attribute(m Model, paths []Path) (Result, error) {
	if m == nil {
		return Result{}, ErrNoModel
	}
	sum, err := totalOf(paths)
	if err != nil {
		return Result{}, err
	}
	if sum.conversions == 0 && sum.unattributed == 0 {
		return Result{}, ErrNoConversions
	}
	if sum.conversions == 0 {
		return sum.result(m, shares{})
	}
	s, err := m.shares(paths)
	if err != nil {
		return Result{}, err
	}
	return sum.result(m, s)
}

// Compare runs several models over the same paths, in the order given. The
// first error ends it.
func Compare(paths []Path, models ...Model) (Comparison, error) {
	var c Comparison
	for _, m := range models {
		r, err := Attribute(m, paths)
		if err != nil {
			return Comparison{}, err
		}
		c.Results = append(c.Results, r)
	}
	return c, nil
}

// Comparison is several models side by side, over the same paths.
type Comparison struct {
	Results []Result `json:"results"` // one a model, in the order given
}

// Channels lists the channels that any of the models credits, by name.
func (c Comparison) Channels() []Channel {
	var all []Channel
	for _, r := range c.Results {
		for _, credit := range r.Credits {
			all = append(all, credit.Channel)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// Row is what each model gives the channel, in the order of the models; a
// channel that there is not has zero credits.
func (c Comparison) Row(channel Channel) []Credit {
	row := make([]Credit, len(c.Results))
	for i, r := range c.Results {
		row[i] = r.Of(channel)
	}
	return row
}

// Spread is the least and the largest share that any of the models gives the
// channel: how much its credit is a matter of the model. Of no models it is 0
// and 0.
func (c Comparison) Spread(channel Channel) (least, most endorse.Rate) {
	for i, credit := range c.Row(channel) {
		if i == 0 || credit.Share.Cmp(least) < 0 {
			least = credit.Share
		}
		if i == 0 || credit.Share.Cmp(most) > 0 {
			most = credit.Share
		}
	}
	return least, most
}
