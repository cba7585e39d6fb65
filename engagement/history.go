package engagement

import (
	"encoding/json"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Reading is the number of followers of an account as read on a day.
type Reading struct {
	On        endorse.Date  `json:"on"`                 // day on which it was read; must be said in a [History]
	Followers endorse.Count `json:"followers,omitzero"` // not known is no reading
}

// UnmarshalJSON reads an object of on and followers; another member is an
// [endorse.ParseError], and null leaves r alone.
func (r *Reading) UnmarshalJSON(b []byte) error {
	type plain Reading
	return strict.Whole("reading", b, (*plain)(r))
}

// History is the followers of an account over time: readings in the order of
// their days, with gaps where nobody looked. Nothing is filled in: a day
// without a reading is missing, and what happened within a gap is known only
// from end to end. The zero History has no reading. A History is immutable.
type History struct {
	readings []Reading // by day, all known
	unknown  int
}

// NewHistory takes readings in any order. A reading whose count is not known
// is no reading; [History.Unknown] counts them. A day not said or given twice
// is a [*DayError].
func NewHistory(readings []Reading) (History, error) {
	seen := make(map[endorse.Date]bool, len(readings))
	var h History
	for i, r := range readings {
		switch {
		case r.On.IsZero() || seen[r.On]:
			return History{}, &DayError{i, r.On}
		case r.Followers.Known():
			h.readings = append(h.readings, r)
		default:
			h.unknown++
		}
		seen[r.On] = true
	}
	slices.SortFunc(h.readings, func(a, b Reading) int { return a.On.Compare(b.On) })
	return h, nil
}

// Readings lists the readings by day. The slice is the caller's.
func (h History) Readings() []Reading { return slices.Clone(h.readings) }

// Len is the number of readings.
func (h History) Len() int { return len(h.readings) }

// Unknown is the number of readings given whose count was not known.
func (h History) Unknown() int { return h.unknown }

// Equal reports whether both have the same readings and as many unknown ones.
func (h History) Equal(g History) bool {
	return h.unknown == g.unknown && slices.Equal(h.readings, g.readings)
}

// Within is the part of the history whose days lie in the period, both ends
// included. Unknown readings stay behind.
func (h History) Within(p endorse.Period) History {
	var part History
	for _, r := range h.readings {
		if p.Contains(r.On) {
			part.readings = append(part.readings, r)
		}
	}
	return part
}

// Gaps lists the stretches of days without a reading between the first
// reading and the last.
func (h History) Gaps() []endorse.Period {
	var gaps []endorse.Period
	for i := 1; i < len(h.readings); i++ {
		from, until := h.readings[i-1].On.AddDays(1), h.readings[i].On.AddDays(-1)
		if !until.Before(from) {
			gaps = append(gaps, endorse.Period{From: from, Until: until})
		}
	}
	return gaps
}

// Gain is what an account gained from one reading to the next. Over a gap it
// is known for all its days together only.
type Gain struct {
	// Within are the days of the gain: from the day after the one reading to
	// the day of the next.
	Within endorse.Period `json:"within"`
	Net    int64          `json:"net"`     // followers gained less lost; below zero is a loss
	Days   int            `json:"days"`    // 1 without a gap
	PerDay endorse.Rate   `json:"per_day"` // Net by Days, to 12 places, half even

	// Rounded says that an end comes from shorthand such as 1.2M, so that the
	// gain may be one of rounding alone.
	Rounded bool `json:"rounded,omitzero"`
}

// Gains lists what was gained from each reading to the next, by day.
func (h History) Gains() []Gain {
	var gains []Gain
	for i := 1; i < len(h.readings); i++ {
		from, until := h.readings[i-1], h.readings[i]
		g := Gain{
			Within:  endorse.Period{From: from.On.AddDays(1), Until: until.On},
			Net:     until.number() - from.number(),
			Days:    daysBetween(from.On, until.On),
			Rounded: from.Followers.Rounded() || until.Followers.Rounded(),
		}
		g.PerDay, _ = endorse.RateOfInt(g.Net).Over(endorse.RateOfInt(int64(g.Days)))
		gains = append(gains, g)
	}
	return gains
}

// number is the count of a reading that is known.
func (r Reading) number() int64 {
	n, _ := r.Followers.Int64()
	return n
}

func daysBetween(from, until endorse.Date) int {
	days, _ := from.DaysUntil(until)
	return days
}

// MarshalJSON writes the readings as an array, by day; unknown ones are not
// written.
func (h History) MarshalJSON() ([]byte, error) {
	if len(h.readings) == 0 {
		return []byte("[]"), nil
	}
	return json.Marshal(h.readings)
}

// UnmarshalJSON reads an array of readings; what [NewHistory] refuses is
// refused, and leaves h as it is. null leaves h alone.
func (h *History) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		return nil
	}
	var readings []Reading
	if err := strict.One("history", b, &readings); err != nil {
		return err
	}
	g, err := NewHistory(readings)
	if err != nil {
		return err
	}
	*h = g
	return nil
}
