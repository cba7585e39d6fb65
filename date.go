package endorse

import (
	"database/sql/driver"
	"strconv"
	"time"
)

// Date is a civil day of the Gregorian calendar, without time or zone, from
// 0001-01-01 to 9999-12-31. The zero value is not said. Dates are comparable
// with ==.
type Date struct {
	// serial is the number of days since 0001-01-01, plus one.
	serial int32
}

const (
	maxYear   = 9999
	maxSerial = 3652059 // 9999-12-31
)

// On is the day of a literal, as in On(2026, 3, 1). It panics if there is no
// such day; use [NewDate] for values from outside.
func On(year, month, day int) Date {
	d, err := NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// NewDate is the day of that year (1 to 9999), month (1 to 12) and day. A day
// that does not exist, such as 31 February, is a [*ParseError].
func NewDate(year, month, day int) (Date, error) {
	if year < 1 || year > maxYear || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		in := strconv.Itoa(year) + "-" + strconv.Itoa(month) + "-" + strconv.Itoa(day)
		return Date{}, &ParseError{"date", in, "no such day"}
	}
	return Date{int32(daysBefore(year, month) + day)}, nil
}

// ParseDate reads a day as ISO 8601 writes it, "2026-03-01". Anything else is
// a [*ParseError].
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, &ParseError{"date", s, "not in the form 2006-01-02"}
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 {
		return Date{}, &ParseError{"date", s, "not in the form 2006-01-02"}
	}
	day, err := NewDate(y, m, d)
	if err != nil {
		return Date{}, &ParseError{"date", s, "no such day"}
	}
	return day, nil
}

// DateOf is the civil day of an instant in the instant's own time zone. A year
// outside 1 to 9999 gives the zero Date.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	day, err := NewDate(y, int(m), d)
	if err != nil {
		return Date{}
	}
	return day
}

// IsZero reports whether the day is not said.
func (d Date) IsZero() bool { return d.serial == 0 }

// Year is the year, 1 to 9999, or 0 if the day is not said.
func (d Date) Year() int { y, _, _ := d.Split(); return y }

// Month is the month, 1 to 12, or 0 if the day is not said.
func (d Date) Month() int { _, m, _ := d.Split(); return m }

// Day is the day of the month, 1 to 31, or 0 if the day is not said.
func (d Date) Day() int { _, _, n := d.Split(); return n }

// Split gives year, month and day, all 0 if the day is not said.
func (d Date) Split() (year, month, day int) {
	if d.IsZero() {
		return 0, 0, 0
	}
	n := int(d.serial) - 1
	year = n/366 + 1
	for daysBefore(year+1, 1) <= n {
		year++
	}
	for month = 12; daysBefore(year, month) > n; month-- {
	}
	return year, month, n - daysBefore(year, month) + 1
}

// Weekday is the day of the week; it is meaningless for a day not said.
func (d Date) Weekday() time.Weekday {
	// 0001-01-01, serial 1, was a Monday.
	return time.Weekday(d.serial % 7)
}

// In is midnight of the day in the given time zone, as [time.Date] resolves it
// where a change of clocks skips midnight; nil is UTC. A day not said gives the
// zero time.
func (d Date) In(zone *time.Location) time.Time {
	if d.IsZero() {
		return time.Time{}
	}
	if zone == nil {
		zone = time.UTC
	}
	y, m, n := d.Split()
	return time.Date(y, time.Month(m), n, 0, 0, 0, 0, zone)
}

// Compare is -1 if d is before e, 0 if they are the same day, +1 if after. A
// day not said comes before all days.
func (d Date) Compare(e Date) int {
	switch {
	case d.serial < e.serial:
		return -1
	case d.serial > e.serial:
		return 1
	}
	return 0
}

// Equal reports whether both are the same day, or both not said.
func (d Date) Equal(e Date) bool { return d == e }

// Before reports whether d is an earlier day than e; a day not said is before
// all days.
func (d Date) Before(e Date) bool { return d.serial < e.serial }

// After reports whether d is a later day than e.
func (d Date) After(e Date) bool { return d.serial > e.serial }

// AddDays is n days later, or earlier for a negative n. The result is not said
// if d is not said or the result leaves the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	if d.IsZero() || n > maxSerial || n < -maxSerial {
		return Date{}
	}
	if s := int(d.serial) + n; s >= 1 && s <= maxSerial {
		return Date{int32(s)}
	}
	return Date{}
}

// AddMonths is the same day n months later, or earlier for a negative n; where
// that month is shorter, its last day (31 January plus one month is 28 or 29
// February). The result is not said if d is not said or the result leaves the
// years 1 to 9999.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() || n > 12*maxYear || n < -12*maxYear {
		return Date{}
	}
	y, m, day := d.Split()
	k := y*12 + m - 1 + n
	y, m = k/12, k%12+1
	if k < 12 || y > maxYear {
		return Date{}
	}
	return Date{int32(daysBefore(y, m) + min(day, daysIn(y, m)))}
}

// DaysUntil is the number of days from d to e, negative if e is earlier; false
// if either is not said.
func (d Date) DaysUntil(e Date) (int, bool) {
	if d.IsZero() || e.IsZero() {
		return 0, false
	}
	return int(e.serial - d.serial), true
}

// String is the day as ISO 8601 writes it, or "" if it is not said.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	var buf [10]byte
	return string(d.append(buf[:0]))
}

func (d Date) append(b []byte) []byte {
	y, m, n := d.Split()
	return append(b,
		byte('0'+y/1000), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+n/10), byte('0'+n%10))
}

// MarshalText writes the day as [Date.String] does.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDate] reads; empty text is not said.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	e, err := ParseDate(string(b))
	if err != nil {
		return err
	}
	*d = e
	return nil
}

// Scan reads a database column of dates, as the civil day of the instant in its
// own time zone, or of text as [ParseDate] reads it; NULL is not said.
func (d *Date) Scan(src any) error {
	if src == nil {
		*d = Date{}
		return nil
	}
	if t, ok := src.(time.Time); ok {
		day := DateOf(t)
		if day.IsZero() {
			return &ParseError{"date", t.String(), "not in the years 1 to 9999"}
		}
		*d = day
		return nil
	}
	s, err := columnText("date", src)
	if err != nil {
		return err
	}
	return d.UnmarshalText([]byte(s))
}

// Value is the text form for a database column, NULL for a day not said.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// digits reads ASCII digits only.
func digits(s string) (n int, ok bool) {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0
}

func leap(y int) bool { return y%4 == 0 && (y%100 != 0 || y%400 == 0) }

var monthStart = [...]int{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365}

func daysIn(y, m int) int {
	n := monthStart[m] - monthStart[m-1]
	if m == 2 && leap(y) {
		n++
	}
	return n
}

// daysBefore is the number of days from 0001-01-01 to the first of the month.
func daysBefore(y, m int) int {
	p := y - 1
	n := p*365 + p/4 - p/100 + p/400 + monthStart[m-1]
	if m > 2 && leap(y) {
		n++
	}
	return n
}
