package engagement

import (
	"cmp"
	"encoding/json"
	"errors"
	"math/big"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Share is a group of an audience, and which part of the audience it is.
type Share struct {
	Group string       `json:"group"` // name of the group, compared exactly; must be said
	Part  endorse.Rate `json:"part"`  // 0 to 1
}

// UnmarshalJSON reads an object of group and part; another member is an
// [endorse.ParseError], and null leaves s alone.
func (s *Share) UnmarshalJSON(b []byte) error {
	type plain Share
	return strict.Whole("share", b, (*plain)(s))
}

// Shares says how an audience divides by one trait: by age, by country. Groups
// are compared by their names, exactly: two lists with other cuts of age do not
// match. The zero Shares are not known. Shares are immutable.
type Shares struct {
	list []Share // by group
}

// GroupError is a group without a name, named twice, or not among those whose
// share is known.
type GroupError struct {
	Group, Why string // as given, and what is wrong with it, in words
}

// Error names the group.
func (e *GroupError) Error() string { return "group " + quoteOr(e.Group) + ": " + e.Why }

// NewShares takes the shares of groups, in any order. They need not add up to
// 1: publishers list the largest countries only, and one person has several
// interests. A share outside 0 to 1 is a [*ShareError], a group without a name
// or named twice a [*GroupError].
func NewShares(list ...Share) (Shares, error) {
	s := Shares{slices.Clone(list)}
	slices.SortFunc(s.list, func(a, b Share) int { return strings.Compare(a.Group, b.Group) })
	for i, share := range s.list {
		if err := checkShare("share of "+share.Group, share.Part); err != nil {
			return Shares{}, err
		}
		switch {
		case share.Group == "":
			return Shares{}, &GroupError{"", "no name"}
		case i > 0 && s.list[i-1].Group == share.Group:
			return Shares{}, &GroupError{share.Group, "named twice"}
		}
	}
	return s, nil
}

// MustShares is [NewShares] of "18-24: 31%, 25-34: 45%", for literals; it
// panics on an error.
func MustShares(s string) Shares {
	shares, err := ParseShares(s)
	if err != nil {
		panic(err)
	}
	return shares
}

// ParseShares reads groups with their shares, "18-24: 31%, 25-34: 0.45"; empty
// text is not known. Names hold neither a colon nor a comma in this form. What
// can't be read is an [endorse.ParseError], what [NewShares] refuses is refused.
func ParseShares(s string) (Shares, error) {
	var list []Share
	if strings.TrimSpace(s) == "" {
		return Shares{}, nil
	}
	for part := range strings.SplitSeq(s, ",") {
		group, number, found := strings.Cut(part, ":")
		if !found {
			return Shares{}, &endorse.ParseError{What: "shares", Input: s, Why: "a group without a colon"}
		}
		rate, err := endorse.ParseRate(strings.TrimSpace(number))
		if err != nil {
			return Shares{}, err
		}
		list = append(list, Share{strings.TrimSpace(group), rate})
	}
	return NewShares(list...)
}

// IsZero reports whether the shares are not known.
func (s Shares) IsZero() bool { return len(s.list) == 0 }

// All lists the groups by name. The slice is the caller's.
func (s Shares) All() []Share { return slices.Clone(s.list) }

// Of is the share of a group, and whether it is listed.
func (s Shares) Of(group string) (endorse.Rate, bool) {
	i, found := slices.BinarySearchFunc(s.list, group, func(a Share, name string) int { return cmp.Compare(a.Group, name) })
	if !found {
		return endorse.Rate{}, false
	}
	return s.list[i].Part, true
}

// Sum is what all shares add up to.
func (s Shares) Sum() endorse.Rate {
	sum := endorse.Rate{}
	for _, share := range s.list {
		sum = sum.Add(share.Part)
	}
	return sum
}

// Whole reports whether the shares add up to 1 within the rounding of whole
// percentages: half a percentage point for each group.
func (s Shares) Whole() bool {
	slack := halfPercent.Times(endorse.RateOfInt(int64(len(s.list))))
	return s.Sum().Sub(one).Abs().Cmp(slack) <= 0
}

var halfPercent = endorse.MustRate("0.5%")

// Equal reports whether both have the same groups with the same shares.
func (s Shares) Equal(t Shares) bool {
	return slices.EqualFunc(s.list, t.list, func(a, b Share) bool { return a.Group == b.Group && a.Part.Equal(b.Part) })
}

// MarshalJSON writes an array of objects, by group.
func (s Shares) MarshalJSON() ([]byte, error) {
	if s.IsZero() {
		return []byte("[]"), nil
	}
	return json.Marshal(s.list)
}

// UnmarshalJSON reads an array of objects of group and part; what [NewShares]
// refuses is refused. null leaves s alone.
func (s *Shares) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	var list []Share
	if err := strict.One("shares", b, &list); err != nil {
		return err
	}
	shares, err := NewShares(list...)
	if err != nil {
		return err
	}
	*s = shares
	return nil
}

// partsOfOne divides 1 in the proportion of whole numbers, each part to 12
// places by the largest remainder, so that they add up to exactly 1; of equal
// remainders the earlier one goes first. [endorse.ErrZeroBase] if all are zero.
func partsOfOne(numbers []*big.Int) ([]endorse.Rate, error) {
	sum := new(big.Int)
	for _, n := range numbers {
		sum.Add(sum, n)
	}
	if sum.Sign() == 0 {
		return nil, endorse.ErrZeroBase
	}
	parts, rests := make([]*big.Int, len(numbers)), make([]*big.Int, len(numbers))
	order, left := make([]int, len(numbers)), int64(unitsPerRate)
	for i, n := range numbers {
		parts[i], rests[i] = new(big.Int).DivMod(product(n, big.NewInt(unitsPerRate)), sum, new(big.Int))
		order[i], left = i, left-parts[i].Int64()
	}
	slices.SortStableFunc(order, func(i, j int) int { return rests[j].Cmp(rests[i]) })
	for _, i := range order[:left] {
		parts[i].Add(parts[i], big.NewInt(1))
	}
	rates := make([]endorse.Rate, len(numbers))
	var errs []error
	for i, p := range parts {
		var err error
		rates[i], err = rateOfUnits(p, ratePlaces)
		errs = append(errs, err)
	}
	return rates, errors.Join(errs...)
}
