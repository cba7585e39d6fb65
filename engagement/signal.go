package engagement

import "github.com/endorse-go/endorse"

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
	Kind     SignalKind       `json:"kind"`              // what it is about
	Seen     endorse.Rate     `json:"seen"`              // a rate, or a number of accounts or times, as the kind has it
	Interval endorse.Interval `json:"interval,omitzero"` // of Seen, at 0.95; zero if the kind has none, or posts are too few
	Usual    Usual            `json:"usual"`             // what Seen is held against
	Side     Side             `json:"side"`              // where Seen stands: within is usual
	Sure     Sureness         `json:"sure"`              // how far it carries
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
