package engagement

import (
	"encoding/json"
	"errors"
	"strconv"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Rate is a rate with all that is needed to read it: what was counted over
// what, by which statistic, from how many posts. Value is always Numerator over
// Denominator, to 12 places, half even. The zero value is no rate.
type Rate struct {
	Definition Definition // what was counted, over what
	Statistic  Statistic  // by which statistic; not said is no rate

	// Trim is the share cut at each end, above zero only if Statistic is
	// [Trimmed].
	Trim endorse.Rate

	// Value is the ratio: 0.031 is 3.1 %. Rates by followers may exceed 1.
	Value endorse.Rate

	// Numerator and Denominator are, of one post, what counts and the base; of
	// a pooled rate the sums of both; of a mean, trimmed or daily rate the sum
	// of the rates and their number; of a median the middle rate and 1, or the
	// middle two together and 2.
	Numerator, Denominator endorse.Rate

	Used    int64 // posts that went into the rate; days, if it is daily
	LeftOut int64 // posts or days that could not
	Rounded int64 // of those used, how many have a count from shorthand
}

// IsZero reports whether there is no rate.
func (r Rate) IsZero() bool { return r.Statistic == StatisticNotSaid }

// Equal reports whether both are the same rate with the same provenance.
func (r Rate) Equal(s Rate) bool {
	return r.Definition == s.Definition && r.Statistic == s.Statistic && r.Trim.Equal(s.Trim) &&
		r.Value.Equal(s.Value) && r.Numerator.Equal(s.Numerator) && r.Denominator.Equal(s.Denominator) &&
		r.Used == s.Used && r.LeftOut == s.LeftOut && r.Rounded == s.Rounded
}

// String is the rate in words, its value in full: "3.1% pooled
// engagement-rate (likes+comments) by followers, 12 posts". Frequency is
// written as a ratio. The zero Rate is "".
func (r Rate) String() string {
	if r.IsZero() {
		return ""
	}
	value := r.Value.Percent()
	if r.Definition.Metric == MetricFrequency {
		value = r.Value.String()
	}
	s := value + " " + r.Statistic.String() + " " + r.Definition.String() + ", " +
		strconv.FormatInt(r.Used, 10)
	switch {
	case r.Statistic == Daily && r.Used == 1:
		return s + " day"
	case r.Statistic == Daily:
		return s + " days"
	case r.Used == 1:
		return s + " post"
	}
	return s + " posts"
}

// errNotARate is a decoded object whose parts contradict each other.
var errNotARate = errors.New("parts of the rate contradict each other")

// Validate returns an error if the definition, the statistic or the numbers
// can't be those of a rate: if Value is not Numerator over Denominator, if a
// number is negative, if nothing was used.
func (r Rate) Validate() error {
	if err := r.Definition.Validate(); err != nil {
		return err
	}
	value, err := r.Numerator.Over(r.Denominator)
	if err != nil {
		return err
	}
	one := r.Statistic == OnePost && (r.Used != 1 || r.LeftOut != 0)
	trim := r.Trim.Sign() < 0 || r.Statistic != Trimmed && !r.Trim.IsZero() || r.Trim.Cmp(half) >= 0
	count := r.Used < 1 || r.LeftOut < 0 || r.Rounded < 0 || r.Rounded > r.Used
	if r.Statistic == StatisticNotSaid || r.Statistic > Daily || one || trim || count ||
		!value.Equal(r.Value) || r.Numerator.Sign() < 0 || r.Denominator.Sign() <= 0 {
		return errNotARate
	}
	return nil
}

// half is the share at which trimming leaves nothing.
var half = endorse.MustRate("0.5")

// rateForm is the JSON form of a Rate.
type rateForm struct {
	Definition  Definition   `json:"definition"`
	Statistic   Statistic    `json:"statistic"`
	Trim        endorse.Rate `json:"trim,omitzero"`
	Value       endorse.Rate `json:"value"`
	Numerator   endorse.Rate `json:"numerator"`
	Denominator endorse.Rate `json:"denominator"`
	Used        int64        `json:"used"`
	LeftOut     int64        `json:"left_out,omitzero"`
	Rounded     int64        `json:"rounded,omitzero"`
}

// MarshalJSON writes an object of all parts, numbers as exact text; the zero
// Rate is null.
func (r Rate) MarshalJSON() ([]byte, error) {
	if r.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(rateForm(r))
}

// UnmarshalJSON reads what [Rate.MarshalJSON] writes; an unknown member is an
// error, and so is what [Rate.Validate] refuses.
func (r *Rate) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*r = Rate{}
		return nil
	}
	var f rateForm
	if err := strict.One("rate", b, &f); err != nil {
		return err
	}
	if err := Rate(f).Validate(); err != nil {
		return err
	}
	*r = Rate(f)
	return nil
}
