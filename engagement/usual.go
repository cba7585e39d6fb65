package engagement

import (
	"errors"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Usual is what is held to be usual of a number, and who says so. Nobody's
// usual is a default here: it comes from peers, from a published band, or from
// the caller, and the source is part of it.
type Usual struct {
	From  endorse.Rate `json:"from"`           // the least that is usual
	Below endorse.Rate `json:"below,omitzero"` // the first number above what is usual; 0 is no upper end

	// Metric, Base and Statistic say of what rate; where they are said, a rate
	// of another kind is not held against it.
	Metric    Metric    `json:"metric,omitempty"`
	Base      Base      `json:"base,omitempty"`
	Statistic Statistic `json:"statistic,omitempty"`

	Source   string   `json:"source"`             // who says so
	Verified Verified `json:"verified,omitempty"` // how that is known
}

// UnmarshalJSON reads an object of the parts; another member is an
// [endorse.ParseError], and null leaves u alone.
func (u *Usual) UnmarshalJSON(b []byte) error {
	type plain Usual
	return strict.Whole("usual", b, (*plain)(u))
}

// ErrUsual is a usual range without a source, below zero, or empty.
var ErrUsual = errors.New("usual: no source, or a range that holds nothing")

// Validate returns [ErrUsual] if the range can't be.
func (u Usual) Validate() error {
	empty := !u.Below.IsZero() && u.Below.Cmp(u.From) <= 0
	if u.Source == "" || u.From.Sign() < 0 || empty {
		return ErrUsual
	}
	return nil
}

// Side says where a number stands beside what is usual. The zero value is not
// said.
type Side uint8

// The sides.
const (
	SideNotSaid Side = iota
	Within           // usual
	Under            // less than usual
	Over             // more than usual
)

var sideNames = [...]string{"", "within", "under", "over"}

// String is the text form, "" if the side is not said.
func (s Side) String() string { return nameOf(s, sideNames[:]) }

// MarshalText writes the text form.
func (s Side) MarshalText() ([]byte, error) { return marshalName("side", s, sideNames[:]) }

// UnmarshalText reads a text form; empty text is not said.
func (s *Side) UnmarshalText(text []byte) error {
	return unmarshalName("side", s, text, sideNames[:])
}

// Side says where a number stands: From is within, Below is over.
func (u Usual) Side(seen endorse.Rate) Side {
	switch {
	case seen.Cmp(u.From) < 0:
		return Under
	case !u.Below.IsZero() && seen.Cmp(u.Below) >= 0:
		return Over
	}
	return Within
}

// Outside reports whether a whole interval stands on one side of what is
// usual.
func (u Usual) Outside(i endorse.Interval) bool {
	side := u.Side(i.Low)
	return side != Within && side == u.Side(i.High)
}

// Closeness is 1 within what is usual, and outside it the number by the nearer
// end, or the end by the number, whichever is below 1: half or twice the end
// is 0.5. It is a value for a [Part] of a score.
func (u Usual) Closeness(seen endorse.Rate) endorse.Rate {
	part, whole := one, one
	switch u.Side(seen) {
	case Under:
		part, whole = seen, u.From
	case Over:
		part, whole = u.Below, seen
	}
	if part.Sign() < 0 {
		part = endorse.Rate{}
	}
	closeness, err := part.Over(whole)
	if err != nil {
		return endorse.Rate{}
	}
	return closeness
}

// UsualAmong is the range between two quantiles of peers, whose rates the
// digest has seen: from the lower, included, to the upper, not included. The
// quantiles of a digest are within 1/256. Its statistic is not said, as only
// the caller knows by which one the peers' rates were made. It counts as read.
// Fewer than 10 peers are a [*FewError]; other errors are those of [Digest.Quantile], and [ErrUsual] where
// both quantiles are the same.
func UsualAmong(peers Digest, low, high endorse.Rate, source string) (Usual, error) {
	if used := peers.summary.used; used < leastPeers {
		return Usual{}, &FewError{"peers", int(used), leastPeers}
	}
	from, err := peers.Quantile(low)
	if err != nil {
		return Usual{}, err
	}
	below, err := peers.Quantile(high)
	if err != nil {
		return Usual{}, err
	}
	def := peers.summary.def
	u := Usual{From: from.Value, Below: below.Value, Metric: def.Metric, Base: def.Base, Source: source, Verified: Read}
	if u.Below.IsZero() {
		return Usual{}, ErrUsual
	}
	return u, u.Validate()
}

// leastPeers is the number of peers below which their quantiles say little.
const leastPeers = 10

// Usual is the expected range as what is usual, its ends included: a rate far
// from tier, platform and format lies outside. The sources are the publishers'
// names and dates; it counts as verified if all of them measured theirs. With a
// single figure behind it there is no range, which is a [*FewError].
func (e Expected) Usual() (Usual, error) {
	if len(e.Matches) < 2 {
		return Usual{}, &FewError{"benchmarks", len(e.Matches), 2}
	}
	first := e.Matches[0].Benchmark
	u := Usual{
		From: e.Low, Below: e.High.Add(lastPlace), Metric: first.Metric, Base: first.Base, Statistic: first.Statistic,
		Verified: Read,
	}
	var names []string
	sound := true
	for _, m := range e.Matches {
		names = append(names, m.Benchmark.Publisher+" "+m.Benchmark.Date)
		u.Verified = max(u.Verified, m.Benchmark.Verified)
		sound = sound && m.Benchmark.Measured == endorse.Yes && m.Benchmark.Verified != VerifiedNotSaid
	}
	if !sound {
		u.Verified = VerifiedNotSaid
	}
	u.Source = strings.Join(names, ", ")
	return u, u.Validate()
}

// lastPlace is one unit of the twelfth place.
var lastPlace = endorse.MustRate("0.000000000001")

// Usual ranges that the trade names. They are for want of peers: take
// [UsualAmong] where you have some.
var (
	usualCommentLike = Usual{
		From: endorse.MustRate("0.5%"), Below: endorse.MustRate("2%"),
		Metric: MetricCommentLikeRatio, Base: ByLikes,
		Source: "remembered, no study named",
	}
	usualLikesToViews = Usual{
		Below:    endorse.MustRate("100%"),
		Metric:   MetricActionRate,
		Base:     ByViews,
		Source:   "published checks flag likes near or above views: mydropai.com, media.kariblog.com, lite16.com",
		Verified: Secondary,
	}
	usualFollowing = Usual{
		Below:    endorse.RateOfInt(1501),
		Source:   "HypeAuditor: mass followers follow over 1,500 accounts, help.hypeauditor.com 2221731",
		Verified: Read,
	}
)

// UsualCommentLike is a comment-to-like ratio of 0.5 % to 2 %. It is
// remembered and rests on no study, so its Verified is not said, and a signal
// by it is never more than slight.
func UsualCommentLike() Usual { return usualCommentLike }

// UsualLikesToViews is fewer likes than views. How many fewer differs by
// platform, so the range is wide.
func UsualLikesToViews() Usual { return usualLikesToViews }

// UsualFollowing is to follow at most 1,500 accounts.
func UsualFollowing() Usual { return usualFollowing }
