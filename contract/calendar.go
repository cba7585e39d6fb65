package contract

import (
	"slices"
	"time"

	"github.com/endorse-go/endorse"
)

// Calendar says which days are business days. The caller brings it: the library
// knows no holidays.
type Calendar interface {
	// Business reports whether the day is one.
	Business(day endorse.Date) bool
}

// EveryDay is the calendar of somebody who never rests.
type EveryDay struct{}

// Business is true.
func (EveryDay) Business(endorse.Date) bool { return true }

// Weekdays is Monday to Friday without the holidays.
type Weekdays struct {
	holidays []endorse.Date
}

// NewWeekdays is the calendar with these holidays.
func NewWeekdays(holidays ...endorse.Date) Weekdays {
	sorted := slices.Clone(holidays)
	slices.SortFunc(sorted, endorse.Date.Compare)
	return Weekdays{slices.Compact(sorted)}
}

// Business is false on Saturday, Sunday and the holidays.
func (w Weekdays) Business(day endorse.Date) bool {
	if d := day.Weekday(); day.IsZero() || d == time.Saturday || d == time.Sunday {
		return false
	}
	_, holiday := slices.BinarySearchFunc(w.holidays, day, endorse.Date.Compare)
	return !holiday
}

// maxRest is how many days in a row a calendar may rest before it is taken for
// one without business days.
const maxRest = 400

// AddBusinessDays is the n-th business day after a day, the day itself not
// counted; n of zero is the day itself. It is not said if the day is not said, n is
// below zero, or the calendar has no business day for more than a year.
func AddBusinessDays(cal Calendar, day endorse.Date, n int) endorse.Date {
	if n < 0 {
		return endorse.Date{}
	}
	for ; n > 0 && !day.IsZero(); n-- {
		day = Move(cal, day.AddDays(1), NextBusiness)
	}
	return day
}

// Move is the day, or if it is no business day the one that the roll names; not
// said if the calendar has none within more than a year. Without a calendar the
// day stays.
func Move(cal Calendar, day endorse.Date, roll Roll) endorse.Date {
	step := 1
	switch {
	case cal == nil || roll == Stays:
		return day
	case roll == PreviousBusiness:
		step = -1
	}
	for range maxRest {
		if day.IsZero() || cal.Business(day) {
			return day
		}
		day = day.AddDays(step)
	}
	return endorse.Date{}
}
