package affiliate

import (
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// calendar turns instants to civil days of a zone and back. It remembers the
// days that it saw last; their first and last instants are those that the zone
// gives, changes of clocks included.
type calendar struct {
	zone *time.Location
	seen [64]seenDay
}

type seenDay struct {
	from, until int64 // first instant, and first of the next day
	day         endorse.Date
}

const (
	nanosADay    = int64(24 * time.Hour)
	nanosASecond = int64(time.Second)
)

// day is the civil day of an instant. One that has begun stays where clocks go back
// over its midnight, so that days, and periods with them, follow each other.
func (c *calendar) day(at int64) endorse.Date {
	s := &c.seen[uint64(at/nanosADay)%uint64(len(c.seen))]
	if at < s.from || at >= s.until {
		d := endorse.DateOf(time.Unix(0, at).In(c.zone))
		for at >= c.start(d.AddDays(1)) {
			d = d.AddDays(1)
		}
		*s = seenDay{c.start(d), c.start(d.AddDays(1)), d}
	}
	return s.day
}

// start is the first instant of a day: where clocks skip midnight, the change, and
// where they show it twice, the earlier.
func (c *calendar) start(d endorse.Date) int64 {
	at := d.In(c.zone)
	began, ends := at.ZoneBounds()
	if endorse.DateOf(at).Before(d) {
		return ends.UnixNano()
	}
	if before := began.Add(-1); !began.IsZero() && !endorse.DateOf(before).Before(d) {
		_, was := before.Zone()
		_, is := at.Zone()
		at = at.Add(time.Duration(is-was) * time.Second)
	}
	return at.UnixNano()
}

// after is the first instant after a day.
func (c *calendar) after(d endorse.Date) int64 { return c.start(d.AddDays(1)) }

// periodOf is the statement period of a day, within the days of the programme.
func (p *compiled) periodOf(d endorse.Date) endorse.Period {
	whole := p.Period.Around(d)
	if in, ok := whole.Intersect(endorse.Period{From: p.Days.From}); ok {
		return in
	}
	return whole
}

// monthsApart is the number of whole periods from the one of a day to that of
// another.
func periodsBetween(s pay.Span, from, to endorse.Date) int {
	n := 0
	for d := s.Around(from).From; d.Before(s.Around(to).From); n++ {
		d = s.Around(d).Until.AddDays(1)
	}
	return n
}
