package campaign

import (
	"strconv"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

// Verdict is how a goal stands. The zero value is that it cannot be told.
type Verdict uint8

// The values of [Verdict].
const (
	CannotTell Verdict = iota
	OnTrack            // not reached; by what is known it will be
	Behind             // by what is known it will not be reached, or was not
	Reached
)

var verdictWords = []string{"cannot-tell", "on-track", "behind", "reached"}

// String is the text form.
func (v Verdict) String() string { return word.Of(v, verdictWords) }

// MarshalText writes the text form.
func (v Verdict) MarshalText() ([]byte, error) { return word.Text(v, verdictWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (v *Verdict) UnmarshalText(b []byte) error { return word.Read(v, verdictWords, b) }

// outlook is a goal as plain numbers.
type outlook struct {
	sample              // of the posts that are measured
	beside endorse.Rate // what is measured and of no single post
	toCome int64
	target endorse.Rate
	over   bool // no more posts are expected
}

// measured is all that there is so far.
func (o outlook) measured() endorse.Rate { return o.sum.Add(o.beside) }

// forecast is all that there will be, and between which ends.
func (o outlook) forecast() (endorse.Rate, endorse.Interval, error) {
	i, err := o.ahead(o.toCome)
	if !i.IsZero() {
		i.Low, i.High = i.Low.Add(o.beside), i.High.Add(o.beside)
	}
	return o.expected(o.toCome).Add(o.beside), i, err
}

// judge is the verdict on a sum, with the interval that it rests on and the reason.
func (o outlook) judge() (Verdict, endorse.Interval, string, error) {
	_, interval, err := o.forecast()
	switch {
	case err != nil:
		return CannotTell, endorse.Interval{}, "", err
	case o.measured().Cmp(o.target) >= 0:
		return Reached, interval, "the target is reached", nil
	case o.over && o.toCome == 0:
		return Behind, interval, "no more is to come, and the target is not reached", nil
	case o.n < LeastPosts:
		return CannotTell, endorse.Interval{}, tooFew(o.n), nil
	case o.toCome == 0:
		return Behind, interval, "no agreement owes another post, and the target is not reached", nil
	}
	v, why := against(interval, o.target)
	return v, interval, why, nil
}

// judgeRate is the verdict on a rate, which is reached only once no more is to
// come.
func (o outlook) judgeRate(rate endorse.Rate, interval endorse.Interval) (Verdict, string) {
	switch {
	case o.n == 0:
		return CannotTell, "no post has both counts of the rate"
	case o.over && o.toCome == 0 && rate.Cmp(o.target) >= 0:
		return Reached, "no more is to come, and the rate is reached"
	case o.over && o.toCome == 0:
		return Behind, "no more is to come, and the rate is not reached"
	case o.n < LeastPosts || interval.IsZero():
		return CannotTell, tooFew(o.n)
	}
	return against(interval, o.target)
}

// against holds an interval against a target.
func against(i endorse.Interval, target endorse.Rate) (Verdict, string) {
	switch {
	case i.Low.Cmp(target) >= 0:
		return OnTrack, "the whole interval lies at or above the target"
	case i.High.Cmp(target) < 0:
		return Behind, "the whole interval lies below the target"
	}
	return CannotTell, "the target lies inside the interval"
}

func tooFew(n int64) string {
	return "measured posts: " + strconv.FormatInt(n, 10) + "; nothing is told from fewer than " + strconv.Itoa(LeastPosts)
}

// timeGone is the share of the days that is over by the end of a day, to 12
// places: 0 before the first, 1 from the last on. A period without both ends has
// none, which is 0.
func timeGone(days endorse.Period, on endorse.Date) endorse.Rate {
	total, known := days.Days()
	gone, ok := days.From.DaysUntil(on)
	if !known || !ok || gone < 0 {
		return endorse.Rate{}
	}
	share, err := endorse.RateOfInt(int64(min(gone+1, total))).Over(endorse.RateOfInt(int64(total)))
	if err != nil {
		return endorse.Rate{}
	}
	return share
}
