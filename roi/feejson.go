package roi

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// UnmarshalJSON reads an object of number, views, followers and engagements;
// another member is an [*endorse.ParseError]. null leaves p alone.
func (p *Posts) UnmarshalJSON(b []byte) error {
	type plain Posts
	return strict.Whole("posts", b, (*plain)(p))
}

// UnmarshalJSON reads an object with the members of Uplift; another member is an
// [*endorse.ParseError]. null leaves u alone.
func (u *Uplift) UnmarshalJSON(b []byte) error {
	type plain Uplift
	return strict.Whole("uplift", b, (*plain)(u))
}

// UnmarshalJSON reads an object of source, lines, low and high; another member
// is an [*endorse.ParseError], and so are lines that do not add up. null leaves f
// alone.
func (f *Fee) UnmarshalJSON(b []byte) error {
	type plain Fee
	read := plain(*f)
	if err := strict.Whole("fee", b, &read); err != nil {
		return err
	}
	var sum Fee
	for _, l := range read.Lines {
		if err := sum.add(l.What, l.Low, l.High); err != nil {
			return &endorse.ParseError{What: "fee", Input: string(b), Why: err.Error()}
		}
	}
	if !sum.Low.Equal(read.Low) || !sum.High.Equal(read.High) {
		return &endorse.ParseError{What: "fee", Input: string(b), Why: "the lines do not add up"}
	}
	*f = Fee(read)
	return nil
}

// UnmarshalJSON reads an object of level and power; another member is an
// [*endorse.ParseError]. null leaves t alone.
func (t *Test) UnmarshalJSON(b []byte) error {
	type plain Test
	return strict.Whole("test", b, (*plain)(t))
}
