package engagement

import (
	"errors"
	"slices"

	"github.com/endorse-go/endorse"
)

// SignalKind says what a [Signal] is about. The zero value is not said.
type SignalKind uint8

// The kinds.
const (
	SignalNotSaid      SignalKind = iota
	CommentsToLikes               // comments by likes: one of them may be bought, or likes hidden
	LikesToViews                  // likes by views
	FarFromUsual                  // another rate far from tier, platform or peers
	LittleVariance                // posts that all do alike
	JumpWithoutPosts              // many followers in days without a post
	Sawtooth                      // followers who come in a jump and leave again
	ManyFollowed                  // accounts that the account follows
	FollowsToFollowers            // accounts followed by followers
	FlatEngagement                // followers grew, what posts bring did not
)

var signalNames = [...]string{
	"", "comments-to-likes", "likes-to-views", "far-from-usual", "little-variance", "jump-without-posts",
	"sawtooth", "many-followed", "follows-to-followers", "flat-engagement",
}

// ParseSignalKind reads a kind's text form in any case. Other text is an
// [endorse.ParseError].
func ParseSignalKind(s string) (SignalKind, error) {
	return parseName[SignalKind]("signal", s, signalNames[:])
}

// String is the text form, "" if the kind is not said.
func (k SignalKind) String() string { return nameOf(k, signalNames[:]) }

// MarshalText writes the text form.
func (k SignalKind) MarshalText() ([]byte, error) { return marshalName("signal", k, signalNames[:]) }

// UnmarshalText reads what [ParseSignalKind] reads; empty text is not said.
func (k *SignalKind) UnmarshalText(text []byte) error {
	return unmarshalName("signal", k, text, signalNames[:])
}

// Sureness says how far what was seen carries. Counts alone never make a
// signal certain, so there is no higher one than fair. The zero value is not
// said.
type Sureness uint8

// How sure.
const (
	SurenessNotSaid Sureness = iota
	Slight                   // what [Fair] asks for is lacking
	Fair                     // 12 posts or days, exact counts, a usual range that is verified, and an interval of 0.95, if there is one, wholly on one side
)

var surenessNames = [...]string{"", "slight", "fair"}

// String is the text form, "" if it is not said.
func (s Sureness) String() string { return nameOf(s, surenessNames[:]) }

// MarshalText writes the text form.
func (s Sureness) MarshalText() ([]byte, error) { return marshalName("sureness", s, surenessNames[:]) }

// UnmarshalText reads a text form; empty text is not said.
func (s *Sureness) UnmarshalText(text []byte) error {
	return unmarshalName("sureness", s, text, surenessNames[:])
}

// Signal is something seen beside what is usual: a reason to look, never an
// accusation. A viral post, a feature in the news, a clean-up by the platform
// and a hidden like all leave marks like those of bought followers.
type Signal struct {
	Kind     SignalKind       `json:"kind"`
	Seen     endorse.Rate     `json:"seen"` // a rate, or a number of accounts or times, as the kind has it
	Interval endorse.Interval `json:"interval,omitzero"`
	Usual    Usual            `json:"usual"`
	Side     Side             `json:"side"` // where Seen stands: within is usual
	Sure     Sureness         `json:"sure"`
	Rests    int64            `json:"rests"`             // posts, or gains, that it rests on
	Rounded  int64            `json:"rounded,omitzero"`  // how many of them have a count from shorthand
	Days     []endorse.Period `json:"days,omitempty"`    // where it was seen, for those of growth
	Measured Definition       `json:"measured,omitzero"` // of what rate, for those of rates
}

// Raised reports whether what was seen is not usual.
func (s Signal) Raised() bool { return s.Side == Under || s.Side == Over }

// Part is the signal as a part of a [Score]: [Usual.Closeness] under the name
// of its kind.
func (s Signal) Part(weight endorse.Rate) Part {
	return Part{
		Name: s.Kind.String(), Value: s.Usual.Closeness(s.Seen), Weight: weight,
		Basis: s.Side.String() + " what is usual: " + s.Usual.Source,
	}
}

// signalLevel is the level of the intervals of signals.
var signalLevel = endorse.MustRate("0.95")

// fairRests is the number of posts or days from which a signal may be fair.
const fairRests = 12

// judged sets the side and how sure it is.
func (s Signal) judged() Signal {
	s.Side, s.Sure = s.Usual.Side(s.Seen), Slight
	clear := s.Interval.IsZero() || s.Usual.Outside(s.Interval)
	if s.Side == Within {
		clear = s.Interval.IsZero() || s.Usual.Side(s.Interval.Low) == Within && s.Usual.Side(s.Interval.High) == Within
	}
	if clear && s.Rests >= fairRests && s.Rounded == 0 && s.Usual.Verified != VerifiedNotSaid {
		s.Sure = Fair
	}
	return s
}

// Look holds the rate of an account's posts against what is usual: the mean of
// the posts if that is what is usual of, else the pooled rate. The kind follows
// from the definition: [CommentsToLikes], [LikesToViews] for the like rate by
// views, [FarFromUsual] for all others. Only a pooled rate has an interval.
//
// A usual range of another metric or base, or of medians, for which there is
// [Usual.LookMedian], is a [*MismatchError]. No post is [ErrNoPosts], a range
// that can't be [ErrUsual].
func (u Usual) Look(s Summary) (Signal, error) {
	by := u.Statistic
	if by == StatisticNotSaid {
		by = Pooled
	}
	if err := u.fits(s.def, by, Pooled, Mean); err != nil {
		return Signal{}, err
	}
	signal := Signal{Kind: kindOf(s.def), Usual: u, Rests: s.used, Rounded: s.rounded, Measured: s.def}
	ask := s.Pooled
	if by == Mean {
		ask = s.Mean
	}
	rate, err := ask()
	if err != nil {
		return Signal{}, err
	}
	signal.Seen = rate.Value
	if by == Pooled && s.used > 1 {
		if signal.Interval, err = s.Interval(signalLevel); err != nil {
			return Signal{}, err
		}
	}
	return signal.judged(), nil
}

// LookMedian is [Usual.Look] with the median of the posts, where what is usual
// is of medians, or its statistic is not said. The interval is that of
// [Sample.MedianInterval], from 6 posts on.
func (u Usual) LookMedian(s Sample) (Signal, error) {
	by := u.Statistic
	if by == StatisticNotSaid {
		by = Median
	}
	def := s.summary.def
	if err := u.fits(def, by, Median); err != nil {
		return Signal{}, err
	}
	median, err := s.Median()
	if err != nil {
		return Signal{}, err
	}
	signal := Signal{Kind: kindOf(def), Seen: median.Value, Usual: u, Rests: s.summary.used, Rounded: s.summary.rounded, Measured: def}
	var few *FewError
	signal.Interval, err = s.MedianInterval(signalLevel)
	if err != nil && !errors.As(err, &few) {
		return Signal{}, err
	}
	return signal.judged(), nil
}

// fits returns an error if the range can't be, or is not of such rates.
func (u Usual) fits(d Definition, by Statistic, allowed ...Statistic) error {
	switch err := u.Validate(); {
	case err != nil:
		return err
	case u.Metric != MetricNotSaid && u.Metric != d.Metric:
		return mismatch("metric", d.Metric, u.Metric)
	case u.Base != BaseNotSaid && u.Base != d.Base:
		return mismatch("base", d.Base, u.Base)
	case !slices.Contains(allowed, by):
		return mismatch("statistic", allowed[0], by)
	}
	return nil
}

func kindOf(d Definition) SignalKind {
	switch d {
	case CommentLikeRatio():
		return CommentsToLikes
	case ActionRate(ByViews, endorse.CountLikes):
		return LikesToViews
	}
	return FarFromUsual
}

// LookVariance holds the coefficient of variation of the posts' rates, see
// [Summary.Consistency], against what is usual. Posts of real people differ, so
// it is the low end that says something. Fewer than 5 posts are a [*FewError];
// other errors are those of Consistency, and [ErrUsual].
func (u Usual) LookVariance(s Summary) (Signal, error) {
	if err := u.Validate(); err != nil {
		return Signal{}, err
	}
	if s.used < LeastTrendPosts {
		return Signal{}, &FewError{"posts", int(s.used), LeastTrendPosts}
	}
	variation, err := s.Consistency()
	if err != nil {
		return Signal{}, err
	}
	return Signal{Kind: LittleVariance, Seen: variation, Usual: u, Rests: s.used, Rounded: s.rounded, Measured: s.def}.judged(), nil
}

// LookFollowing holds the number of accounts that an account follows against
// what is usual. A count that is not known is an [*endorse.UnknownCountError].
// It rests on one count, so it is never more than slight.
func (u Usual) LookFollowing(c endorse.Counts) (Signal, error) {
	if err := u.Validate(); err != nil {
		return Signal{}, err
	}
	following, err := c.Need(endorse.CountFollowing)
	if err != nil {
		return Signal{}, err
	}
	return Signal{Kind: ManyFollowed, Seen: endorse.RateOfInt(following), Usual: u, Rests: 1}.judged(), nil
}

// LookFollowRatio holds accounts followed by followers against what is usual.
// A count that is not known is an [*endorse.UnknownCountError], no followers
// [endorse.ErrZeroBase].
func (u Usual) LookFollowRatio(c endorse.Counts) (Signal, error) {
	if err := u.Validate(); err != nil {
		return Signal{}, err
	}
	following, err1 := c.Need(endorse.CountFollowing)
	followers, err2 := c.Need(endorse.CountFollowers)
	if err := errors.Join(err1, err2); err != nil {
		return Signal{}, err
	}
	ratio, err := endorse.RateOfInt(following).Over(endorse.RateOfInt(followers))
	if err != nil {
		return Signal{}, err
	}
	return Signal{Kind: FollowsToFollowers, Seen: ratio, Usual: u, Rests: 1}.judged(), nil
}
