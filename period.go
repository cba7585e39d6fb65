package endorse

import "strings"

// Period is a span of days. The zero Period is all days.
type Period struct {
	From  Date `json:"from,omitzero"`  // first day, included; zero is open
	Until Date `json:"until,omitzero"` // last day, included; zero is open
}

// Between is the period of both days and all between. It panics if until is
// before from; it is for literals.
func Between(from, until Date) Period {
	p := Period{from, until}
	if err := p.Validate(); err != nil {
		panic(err)
	}
	return p
}

// UnmarshalJSON reads {"from":"2024-01-01","until":"2024-01-31"}; an end that
// is left out, empty or null is open. A member that is neither is an error,
// since a misspelt one would open the period, and so is a period that ends
// before it starts. null leaves p alone.
func (p *Period) UnmarshalJSON(b []byte) error {
	type ends Period
	q := ends(*p)
	if err := decodeWhole("period", b, &q); err != nil {
		return err
	}
	if err := Period(q).Validate(); err != nil {
		return err
	}
	*p = Period(q)
	return nil
}

// Validate returns a [*ParseError] if the period ends before it starts.
func (p Period) Validate() error {
	if p.reversed() {
		return &ParseError{"period", p.String(), "ends before it starts"}
	}
	return nil
}

func (p Period) reversed() bool {
	return !p.From.IsZero() && !p.Until.IsZero() && p.Until.Before(p.From)
}

// Contains reports whether the day lies in the period, its first and last day
// included. A day not said lies in no period, nor does any day in a reversed
// one.
func (p Period) Contains(d Date) bool {
	return !d.IsZero() && !d.Before(p.From) && (p.Until.IsZero() || !d.After(p.Until))
}

// Intersect is the days that lie in both periods; false if there are none.
func (p Period) Intersect(q Period) (Period, bool) {
	r := p
	if q.From.After(r.From) {
		r.From = q.From
	}
	if r.Until.IsZero() || (!q.Until.IsZero() && q.Until.Before(r.Until)) {
		r.Until = q.Until
	}
	if r.reversed() {
		return Period{}, false
	}
	return r, true
}

// Overlaps reports whether a day lies in both periods.
func (p Period) Overlaps(q Period) bool {
	_, ok := p.Intersect(q)
	return ok
}

// Days is the number of days, first and last included; false if an end is open
// or the period is reversed.
func (p Period) Days() (int, bool) {
	n, ok := p.From.DaysUntil(p.Until)
	if !ok || n < 0 {
		return 0, false
	}
	return n + 1, true
}

// String is the period as ISO 8601 writes it, "2024-01-01/2024-01-31"; an open
// end is "..".
func (p Period) String() string {
	return openOr(p.From) + "/" + openOr(p.Until)
}

func openOr(d Date) string {
	if d.IsZero() {
		return ".."
	}
	return d.String()
}

// ParsePeriod reads what [Period.String] writes; a reversed period is a
// [*ParseError].
func ParsePeriod(s string) (Period, error) {
	from, until, ok := strings.Cut(s, "/")
	if !ok {
		return Period{}, &ParseError{"period", s, "not in the form 2006-01-02/2006-01-31"}
	}
	var p Period
	for _, end := range []struct {
		text string
		day  *Date
	}{{from, &p.From}, {until, &p.Until}} {
		if end.text == ".." {
			continue
		}
		d, err := ParseDate(end.text)
		if err != nil {
			return Period{}, &ParseError{"period", s, err.(*ParseError).Why}
		}
		*end.day = d
	}
	if p.reversed() {
		return Period{}, &ParseError{"period", s, "ends before it starts"}
	}
	return p, nil
}
