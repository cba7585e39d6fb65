package attribution

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// UnmarshalJSON reads an object with the members of Result. Another member is an
// [*endorse.ParseError], and so are credits that do not add up or do not stand
// by name. null leaves r alone.
func (r *Result) UnmarshalJSON(b []byte) error {
	type plain Result
	if string(b) == "null" {
		return nil
	}
	var read plain
	if err := strict.Whole("attribution", b, &read); err != nil {
		return err
	}
	if !Result(read).addsUp() {
		return &endorse.ParseError{What: "attribution", Input: string(b), Why: "the credits do not add up, or do not stand by name"}
	}
	*r = Result(read)
	return nil
}

// addsUp reports whether the credits come to what was shared out.
func (r Result) addsUp() bool {
	var share, conversions endorse.Rate
	value := r.Value.TimesInt(0)
	for i, c := range r.Credits {
		if c.Share.Sign() < 0 || c.Conversions.Sign() < 0 || c.Value.Sign() < 0 || i > 0 && c.Channel <= r.Credits[i-1].Channel {
			return false
		}
		share, conversions = share.Add(c.Share), conversions.Add(c.Conversions)
		var err error
		if value, err = value.Add(c.Value); err != nil {
			return false
		}
	}
	one := endorse.RateOfInt(int64(min(len(r.Credits), 1)))
	return r.Conversions >= 0 && r.Unattributed >= 0 && share.Equal(one) &&
		conversions.Equal(endorse.RateOfInt(r.Conversions)) && value.Equal(r.Value)
}

// Equal reports whether both results are the same.
func (r Result) Equal(s Result) bool {
	return r.Model == s.Model && slices.EqualFunc(r.Credits, s.Credits, Credit.Equal) && r.Conversions == s.Conversions &&
		r.Value.Equal(s.Value) && r.Unattributed == s.Unattributed && r.UnattributedValue.Equal(s.UnattributedValue)
}
