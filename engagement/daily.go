package engagement

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Day is what an account earned on one day, on all its posts, old ones too.
type Day struct {
	On     endorse.Date   `json:"on"`     // must be said, and once among days
	Counts endorse.Counts `json:"counts"` // what came in on that day; Followers are those of the day
}

// UnmarshalJSON reads an object of on and counts; another member is an
// [endorse.ParseError], and null leaves d alone.
func (d *Day) UnmarshalJSON(b []byte) error {
	type plain Day
	return strict.Whole("day", b, (*plain)(d))
}

// DayError is a day that is not said, or that stands twice among the days.
type DayError struct {
	Row int          // place among the days, from 0
	On  endorse.Date // the day that stands twice; zero is a day not said
}

// Error names the row, and the day if it stands twice.
func (e *DayError) Error() string {
	if e.On.IsZero() {
		return fmt.Sprintf("days[%d]: day not said", e.Row)
	}
	return fmt.Sprintf("days[%d]: %v stands twice", e.Row, e.On)
}

// DailyRate is the mean of the days' rates: of each day what counts, over the
// base of that day. It rises with the number of posts, where the rates by post
// fall. Days whose rate is undefined are left out and counted; days that are
// not given are not known and play no part. A day not said or given twice is a
// [*DayError], no usable day [ErrNoPosts].
func DailyRate(d Definition, days []Day) (Rate, error) {
	s, err := NewSummary(d)
	if err != nil {
		return Rate{}, err
	}
	seen := make(map[endorse.Date]bool, len(days))
	for i, day := range days {
		if day.On.IsZero() || seen[day.On] {
			return Rate{}, &DayError{i, day.On}
		}
		seen[day.On] = true
		s.feed(&Post{On: day.On, Counts: day.Counts})
	}
	r, err := s.Mean()
	if err != nil {
		return Rate{}, err
	}
	r.Statistic = Daily
	return r, nil
}
