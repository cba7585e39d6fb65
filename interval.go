package endorse

// Interval is a range that holds the true value with a stated confidence. Its
// ends are real numbers by nature, rounded to 12 places. The zero value is no
// interval.
type Interval struct {
	Low    Rate   `json:"low"`    // lower end, included
	High   Rate   `json:"high"`   // upper end, included
	Level  Rate   `json:"level"`  // confidence, between 0 and 1: 0.95 is 95 %
	Method string `json:"method"` // how it was found, such as "wilson"
}

// IsZero reports whether there is no interval.
func (i Interval) IsZero() bool { return i.Method == "" && i.Level.IsZero() }

// Contains reports whether the rate lies in the interval, its ends included.
// The zero Interval contains nothing.
func (i Interval) Contains(r Rate) bool {
	return !i.IsZero() && r.Cmp(i.Low) >= 0 && r.Cmp(i.High) <= 0
}

// Equal reports whether all four parts are equal.
func (i Interval) Equal(j Interval) bool {
	return i.Low.Equal(j.Low) && i.High.Equal(j.High) && i.Level.Equal(j.Level) && i.Method == j.Method
}

// UnmarshalJSON reads an object of low, high, level and method; another member
// is a [*ParseError], and so are ends in the wrong order. null leaves i alone.
func (i *Interval) UnmarshalJSON(b []byte) error {
	type plain Interval
	q := plain(*i)
	if err := decodeWhole("interval", b, &q); err != nil {
		return err
	}
	if q.High.Cmp(q.Low) < 0 {
		return &ParseError{"interval", q.Low.String() + " to " + q.High.String(), "ends below where it starts"}
	}
	*i = Interval(q)
	return nil
}
