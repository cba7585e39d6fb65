package engagement

import "github.com/endorse-go/endorse"

// OldAfterMonths is the age in months past which a benchmark is called old,
// counted from the last day of the period of its publication. Most reports
// come out once a year, and some in the table moved by a fifth and more from one
// to the next.
const OldAfterMonths = 12

// Old reports whether on that day more than so many months have passed since
// the last day of the period of its publication; 0 months are
// [OldAfterMonths]. A benchmark whose date can't be read is old.
func (b Benchmark) Old(on endorse.Date, months int) bool {
	period, err := b.Published()
	return err != nil || oldAfter(period.Until, on, months)
}

func oldAfter(published, on endorse.Date, months int) bool {
	if months <= 0 {
		months = OldAfterMonths
	}
	due := published.AddMonths(months)
	return !due.IsZero() && due.Before(on)
}
