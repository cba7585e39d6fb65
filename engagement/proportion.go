package engagement

import (
	"math/big"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Proportion is how many of those looked at have a property: followers of a
// sample judged authentic, comments judged genuine.
type Proportion struct {
	Of    string       `json:"of"`    // what was found: "credible share"
	Part  int64        `json:"part"`  // those that have it, 0 to Whole
	Whole int64        `json:"whole"` // those looked at
	Value endorse.Rate `json:"value"` // Part by Whole, to 12 places, half even
}

// ProportionError is a part that is more than the whole.
type ProportionError struct {
	Of          string // as [Proportion] has it
	Part, Whole int64  // as given; Whole may be below 1 if it was put together by hand
}

// Error names both, and that the one is no part of the other.
func (e *ProportionError) Error() string {
	return e.Of + ": " + endorse.RateOfInt(e.Part).String() + " is no part of " + endorse.RateOfInt(e.Whole).String()
}

// NewProportion is a share of what was looked at. A count that is not known is
// [endorse.ErrNotKnown], a whole of zero [endorse.ErrZeroBase], a part that is
// more than the whole a [*ProportionError].
func NewProportion(of string, part, whole endorse.Count) (Proportion, error) {
	value, err := endorse.RateOf(part, whole)
	if err != nil {
		return Proportion{}, err
	}
	p, _ := part.Int64()
	w, _ := whole.Int64()
	if p > w {
		return Proportion{}, &ProportionError{of, p, w}
	}
	return Proportion{of, p, w, value}, nil
}

// CredibleShare is the share of followers judged authentic among those that
// were looked at, also called audience credibility. Who judges, and by which
// signs, the tools do not agree on. Errors as for [NewProportion].
func CredibleShare(authentic, sampled endorse.Count) (Proportion, error) {
	return NewProportion("credible share", authentic, sampled)
}

// FakeFollowerShare is what [CredibleShare] leaves: the share of followers not
// judged authentic. Errors as for [NewProportion].
func FakeFollowerShare(authentic, sampled endorse.Count) (Proportion, error) {
	p, err := CredibleShare(authentic, sampled)
	if err != nil {
		return Proportion{}, err
	}
	return NewProportion("fake follower share", endorse.MustCount(p.Whole-p.Part), sampled)
}

// Reachability is the share of followers who follow so few accounts that a
// post is likely to come up in their feed, among those that were looked at. The
// usual bound, 1,500 accounts, rests on no source that we could read. Errors as
// for [NewProportion].
func Reachability(followFew, sampled endorse.Count) (Proportion, error) {
	return NewProportion("reachability", followFew, sampled)
}

// CommentAuthenticity is the share of comments judged genuine, neither of a
// ring of people who comment on each other nor of a program, among those that
// were looked at. Errors as for [NewProportion].
func CommentAuthenticity(genuine, judged endorse.Count) (Proportion, error) {
	return NewProportion("comment authenticity", genuine, judged)
}

// Wilson is the score interval of Wilson (1927), as [Rate.Wilson] has it, for
// a sample drawn at random. It does not know how sure each single judgement
// is. A Proportion that was put together by hand and can't be is a
// [*ProportionError]; a level outside 0.5 to 0.9999 is a [*LevelError].
func (p Proportion) Wilson(level endorse.Rate) (endorse.Interval, error) {
	if err := checkLevel(level); err != nil {
		return endorse.Interval{}, err
	}
	if p.Part < 0 || p.Whole <= 0 || p.Part > p.Whole {
		return endorse.Interval{}, &ProportionError{p.Of, p.Part, p.Whole}
	}
	low, high := wilson(big.NewInt(p.Part), big.NewInt(p.Whole), normalQuantile(level.Float64()))
	return intervalOf(low, high, level, MethodWilson)
}

// AudienceTypes are the followers of a sample by kind, as HypeAuditor and
// Hivency sell them. All four must be known.
type AudienceTypes struct {
	Real          endorse.Count `json:"real,omitzero"`           // followers of none of the other kinds
	Influencers   endorse.Count `json:"influencers,omitzero"`    // followers who have over 5,000 followers of their own
	MassFollowers endorse.Count `json:"mass_followers,omitzero"` // followers who follow over 1,500 accounts
	Suspicious    endorse.Count `json:"suspicious,omitzero"`     // followers whom the seller doubts
}

// UnmarshalJSON reads an object of the four counts; another member is an
// [endorse.ParseError], and null leaves a alone.
func (a *AudienceTypes) UnmarshalJSON(b []byte) error {
	type plain AudienceTypes
	return strict.Whole("audience types", b, (*plain)(a))
}

// Shares are the shares of the four kinds, named as in JSON; they add up to
// exactly 1. A count that is not known is [endorse.ErrNotKnown], no follower at
// all [endorse.ErrZeroBase].
func (a AudienceTypes) Shares() (Shares, error) {
	names := []string{"real", "influencers", "mass_followers", "suspicious"}
	var counts []*big.Int
	for _, c := range []endorse.Count{a.Real, a.Influencers, a.MassFollowers, a.Suspicious} {
		n, known := c.Int64()
		if !known {
			return Shares{}, endorse.ErrNotKnown
		}
		counts = append(counts, big.NewInt(n))
	}
	parts, err := partsOfOne(counts)
	if err != nil {
		return Shares{}, err
	}
	list := make([]Share, len(names))
	for i, name := range names {
		list[i] = Share{name, parts[i]}
	}
	return NewShares(list...)
}
