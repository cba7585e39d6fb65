package attribution

import (
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
)

// Credit is what a channel is given.
type Credit struct {
	Channel Channel `json:"channel"` // once among the credits

	// Share is of the conversions that were shared out, 0 to 1.
	Share endorse.Rate `json:"share"`

	// Conversions are Share of them, 2.5 being two and a half.
	Conversions endorse.Rate `json:"conversions"`

	// Value is in whole minor units, or as fine as the values given; the zero
	// Money if the paths have none. Where paths differ in value its share is
	// another than that of the conversions.
	Value endorse.Money `json:"value"`
}

// Equal reports whether both credits are the same.
func (c Credit) Equal(d Credit) bool {
	return c.Channel == d.Channel && c.Share.Equal(d.Share) && c.Conversions.Equal(d.Conversions) && c.Value.Equal(d.Value)
}

// Result is what a model made of the paths. The shares add up to 1, the
// conversions to Conversions and the values to Value, each exactly.
type Result struct {
	Model string `json:"model"` // the model with what it was set to, as its String has it

	// Credits has a line for each channel of a path that converted, by name;
	// with the models that look at all paths, for each channel of any path.
	Credits []Credit `json:"credits"`

	// Conversions and Value were shared out.
	Conversions int64         `json:"conversions"`
	Value       endorse.Money `json:"value"`

	// Unattributed and UnattributedValue are of conversions without touches.
	Unattributed      int64         `json:"unattributed,omitempty"`
	UnattributedValue endorse.Money `json:"unattributed_value"`
}

// Of is the channel's credit; a channel that there is not has none, the zero
// Credit but for its name.
func (r Result) Of(c Channel) Credit {
	i, ok := slices.BinarySearchFunc(r.Credits, c, func(have Credit, want Channel) int {
		switch {
		case have.Channel < want:
			return -1
		case have.Channel > want:
			return 1
		}
		return 0
	})
	if !ok {
		return Credit{Channel: c}
	}
	return r.Credits[i]
}

// places is how many digits after the point a credit shows.
var (
	unitsOfOne = big.NewInt(1_000_000_000_000)
	oneUnit    = endorse.MustRate("0.000000000001")
)

// result rounds the shares, once.
func (t total) result(m Model, s shares) (Result, error) {
	r := Result{
		Model: m.String(), Conversions: t.conversions, Value: t.value,
		Unattributed: t.unattributed, UnattributedValue: t.unattributedValue,
	}
	if len(s.channels) == 0 {
		return r, nil
	}
	s.sort()
	weights, err := s.whole(s.conversions)
	if err != nil {
		return Result{}, err
	}
	values, err := t.values(s, weights)
	if err != nil {
		return Result{}, err
	}
	one := apportion(unitsOfOne, weights)
	all := apportion(new(big.Int).Mul(unitsOfOne, big.NewInt(t.conversions)), weights)
	for i, c := range s.channels {
		r.Credits = append(r.Credits, Credit{c, wholeRate(one[i]).Times(oneUnit), wholeRate(all[i]).Times(oneUnit), values[i]})
	}
	return r, nil
}

// values splits the value.
func (t total) values(s shares, conversions []*big.Int) ([]endorse.Money, error) {
	weights := conversions
	if s.value != nil {
		var err error
		if weights, err = s.whole(s.value); err != nil {
			return nil, err
		}
	}
	if t.value.IsZero() {
		return slices.Repeat([]endorse.Money{t.value}, len(weights)), nil
	}
	rates := make([]endorse.Rate, len(weights))
	for i, w := range weights {
		rates[i] = wholeRate(w)
	}
	return t.value.Allocate(rates...)
}

// whole brings weights to whole numbers in the same proportion.
func (s shares) whole(weights []*big.Rat) ([]*big.Int, error) {
	common := big.NewInt(1)
	gcd := new(big.Int)
	for i, w := range weights {
		if w.Sign() < 0 {
			return nil, &NegativeCreditError{s.channels[i]}
		}
		gcd.GCD(nil, nil, common, w.Denom())
		common.Mul(common, new(big.Int).Quo(w.Denom(), gcd))
	}
	out := make([]*big.Int, len(weights))
	for i, w := range weights {
		n := new(big.Int).Quo(common, w.Denom())
		out[i] = n.Mul(n, w.Num())
	}
	return out, nil
}

// sort brings the channels into order by name.
func (s *shares) sort() {
	order := make([]int, len(s.channels))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return cmpChannel(s.channels[i], s.channels[j]) })
	s.channels = pick(s.channels, order)
	s.conversions = pick(s.conversions, order)
	if s.value != nil {
		s.value = pick(s.value, order)
	}
}

func pick[T any](list []T, order []int) []T {
	out := make([]T, len(list))
	for k, i := range order {
		out[k] = list[i]
	}
	return out
}
