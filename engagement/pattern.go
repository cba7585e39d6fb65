package engagement

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Watch says when growth is called a jump, and what explains one.
type Watch struct {
	Threshold  endorse.Rate `json:"threshold"`   // robust score from which a gain is a spike
	PostWithin int          `json:"post_within"` // a post so many days before a jump, or in it, explains it
	LostWithin int          `json:"lost_within"` // a jump is taken back if followers leave within so many days
	TakenBack  endorse.Rate `json:"taken_back"`  // share of a jump that must leave again
}

// UsualWatch is a score of 3.5 (Iglewicz and Hoaglin 1993). The rest is ours,
// for want of a published rule: a post in the 3 days before, half of the jump
// gone within 30 days.
func UsualWatch() Watch {
	return Watch{Threshold: usualThreshold, PostWithin: 3, LostWithin: 30, TakenBack: half}
}

// UnmarshalJSON reads an object of the four parts; another member is an
// [endorse.ParseError], and null leaves w alone.
func (w *Watch) UnmarshalJSON(b []byte) error {
	type plain Watch
	return strict.Whole("watch", b, (*plain)(w))
}

// ErrWatch is a watch with days below zero, or a share outside 0 to 1.
var ErrWatch = errors.New("watch: days below zero, or a share outside 0 to 1")

func (w Watch) validate() error {
	if w.PostWithin < 0 || w.LostWithin < 0 || checkShare("taken back", w.TakenBack) != nil {
		return ErrWatch
	}
	return nil
}

// noneUsual is what is usual of things that are not expected at all.
func (w Watch) noneUsual(what string) Usual {
	return Usual{Below: one, Source: what + " beyond a robust score of " + w.Threshold.String(), Verified: Secondary}
}

// JumpsWithoutPosts counts the spikes upward, see [History.Spikes], that no
// post explains: none in the days of the gain nor in the days before it that
// the watch says. The posts must be all that there were; those whose day is
// not said explain nothing. Errors as for Spikes, and [ErrWatch].
func (h History) JumpsWithoutPosts(posts []Post, w Watch) (Signal, error) {
	if err := w.validate(); err != nil {
		return Signal{}, err
	}
	spikes, err := h.Spikes(w.Threshold)
	if err != nil {
		return Signal{}, err
	}
	s := Signal{Kind: JumpWithoutPosts, Usual: w.noneUsual("a jump without a post"), Rests: int64(spikes.Gains), Rounded: int64(spikes.Rounded)}
	for _, spike := range spikes.Spikes {
		if spike.Score.Sign() > 0 && !explained(spike.Within, posts, w.PostWithin) {
			s.Days = append(s.Days, spike.Within)
		}
	}
	s.Seen = endorse.RateOfInt(int64(len(s.Days)))
	return s.judged(), nil
}

// explained reports whether a post stands in the days or so many before them.
func explained(days endorse.Period, posts []Post, before int) bool {
	from := days.From.AddDays(-before)
	if from.IsZero() {
		from = firstDay
	}
	days.From = from
	for _, p := range posts {
		if !p.On.IsZero() && days.Contains(p.On) {
			return true
		}
	}
	return false
}

// Sawtooth counts the spikes upward, see [History.Spikes], of which a share
// leaves again soon: within the days that the watch says the followers fall
// below where the jump ended by at least that share of it. Days are those of
// each such jump. Errors as for Spikes, and [ErrWatch].
func (h History) Sawtooth(w Watch) (Signal, error) {
	if err := w.validate(); err != nil {
		return Signal{}, err
	}
	spikes, err := h.Spikes(w.Threshold)
	if err != nil {
		return Signal{}, err
	}
	s := Signal{Kind: Sawtooth, Usual: w.noneUsual("a jump taken back"), Rests: int64(spikes.Gains), Rounded: int64(spikes.Rounded)}
	for _, spike := range spikes.Spikes {
		if spike.Score.Sign() > 0 && spike.Net > 0 && h.takenBack(spike.Gain, w) {
			s.Days = append(s.Days, spike.Within)
		}
	}
	s.Seen = endorse.RateOfInt(int64(len(s.Days)))
	return s.judged(), nil
}

func (h History) takenBack(jump Gain, w Watch) bool {
	top, lost := int64(0), endorse.RateOfInt(jump.Net).Times(w.TakenBack)
	for _, r := range h.readings {
		after, _ := jump.Within.Until.DaysUntil(r.On)
		switch {
		case after < 0 || after > w.LostWithin:
		case after == 0:
			top = r.number()
		case top > r.number() && endorse.RateOfInt(top-r.number()).Cmp(lost) >= 0:
			return true
		}
	}
	return false
}

// FlatEngagement holds what posts bring against the followers of their day,
// earlier posts beside later ones: Seen is how the mean of what counts changed
// by how the mean of the followers changed, so 1 is engagement that grew as the
// followers did, and 0.5 half as much as they. The dated posts are halved by
// day, those of the day in the middle left out; the definition must go by
// followers.
//
// Fewer than 5 posts on a side are a [*FewError]; a definition that does not go
// by followers is a [*MismatchError]; nothing counted in the earlier half is
// [endorse.ErrZeroBase]; a range that can't be is [ErrUsual].
func (u Usual) FlatEngagement(d Definition, posts []Post) (Signal, error) {
	if err := errors.Join(u.Validate(), d.Validate()); err != nil {
		return Signal{}, err
	}
	if d.Base != ByFollowers {
		return Signal{}, mismatch("base", d.Base, ByFollowers)
	}
	early, late, err := halves(d, posts)
	if err != nil {
		return Signal{}, err
	}
	// (later sum / later followers) / (earlier sum / earlier followers): the
	// numbers of posts cancel.
	now, err := late.Pooled()
	if err != nil {
		return Signal{}, err
	}
	before, err := early.Pooled()
	if err != nil {
		return Signal{}, err
	}
	seen, err := now.Numerator.Times(before.Denominator).Over(now.Denominator.Times(before.Numerator))
	if err != nil {
		return Signal{}, err
	}
	s := Signal{Kind: FlatEngagement, Seen: seen, Usual: u, Rests: early.used + late.used, Rounded: early.rounded + late.rounded, Measured: d}
	return s.judged(), nil
}
