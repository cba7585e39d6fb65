package pay

import (
	"time"

	"github.com/endorse-go/endorse"
)

// Around is the whole span that a day lies in, first and last day included. That
// of a lifetime, and of a day not said, is open.
func (s Span) Around(d endorse.Date) endorse.Period {
	if d.IsZero() {
		return endorse.Period{}
	}
	switch s {
	case Day:
		return endorse.Period{From: d, Until: d}
	case Week:
		from := d.AddDays(-(int(d.Weekday()+6) % 7))
		return endorse.Period{From: from, Until: from.AddDays(6)}
	case Month:
		return months(d, d.Month(), 1)
	case Quarter:
		return months(d, (d.Month()-1)/3*3+1, 3)
	case Year:
		return months(d, 1, 12)
	}
	return endorse.Period{}
}

// months is so many whole months of the day's year, from the one given.
func months(d endorse.Date, first, n int) endorse.Period {
	from, err := endorse.NewDate(d.Year(), first, 1)
	if err != nil {
		return endorse.Period{}
	}
	return endorse.Period{From: from, Until: lastBefore(from, n)}
}

// lastBefore is the day before the same day n months later; of the last year
// that there is, its last day.
func lastBefore(from endorse.Date, n int) endorse.Date {
	if next := from.AddMonths(n); !next.IsZero() {
		return next.AddDays(-1)
	}
	return endorse.On(9999, int(time.December), 31)
}

// before is the span that ends where the one of the day begins.
func (s Span) before(d endorse.Date) endorse.Period {
	return s.Around(s.Around(d).From.AddDays(-1))
}

// wholeDays is the number of days of a whole span.
func wholeDays(p endorse.Period) int64 {
	n, _ := p.Days()
	return int64(n)
}

// elapsed is the number of full months from a day to a later one.
func elapsed(from, to endorse.Date) int {
	n := (to.Year()-from.Year())*12 + to.Month() - from.Month()
	if from.AddMonths(n).After(to) {
		n--
	}
	return n
}
