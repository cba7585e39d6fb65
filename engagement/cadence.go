package engagement

import (
	"fmt"

	"github.com/endorse-go/endorse"
)

// Cadence is how often an account posts.
type Cadence struct {
	PerWeek endorse.Rate   `json:"per_week"` // posts in 7 days, to 12 places, half even
	Within  endorse.Period `json:"within"`   // the period asked for, both ends included
	Posts   int            `json:"posts"`    // posts in the period
	Outside int            `json:"outside"`  // posts before or after it
	Undated int            `json:"undated"`  // posts whose day is not said
}

// PostingFrequency counts the posts of a period, its first and last day
// included, and gives them a week. A post whose day is not said is counted
// apart: the frequency is then a lower bound. A period with an open end has no
// number of days, which is [endorse.ErrNotKnown]; a reversed one is an
// [endorse.ParseError].
func PostingFrequency(posts []Post, within endorse.Period) (Cadence, error) {
	if err := within.Validate(); err != nil {
		return Cadence{}, err
	}
	days, ok := within.Days()
	if !ok {
		return Cadence{}, fmt.Errorf("days of period %v: %w", within, endorse.ErrNotKnown)
	}
	c := Cadence{Within: within}
	for _, p := range posts {
		switch {
		case p.On.IsZero():
			c.Undated++
		case within.Contains(p.On):
			c.Posts++
		default:
			c.Outside++
		}
	}
	var err error
	c.PerWeek, err = endorse.RateOfInt(7 * int64(c.Posts)).Over(endorse.RateOfInt(int64(days)))
	return c, err
}
