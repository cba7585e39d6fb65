package engagement

import (
	"errors"

	"github.com/endorse-go/endorse"
)

// Tally is one count added up over posts: likes, leads, purchase enquiries.
type Tally struct {
	Name    endorse.CountName `json:"name"`         // which count
	Sum     endorse.Count     `json:"sum,omitzero"` // of the posts where it is known; not known if there is none
	Known   int               `json:"known"`        // posts where it is known
	Unknown int               `json:"unknown"`      // posts where it is not: above 0, the sum is a lower bound
}

// Total adds up one count over posts. Leads and enquiries are counts like
// others. Reach adds people up as often as they were reached; see [Reach]. A name
// that there is not is an [endorse.ParseError], a sum beyond 63 bits
// [ErrTooLarge].
func Total(posts []Post, name endorse.CountName) (Tally, error) {
	if name.String() == "" {
		return Tally{}, &endorse.ParseError{What: "count name", Why: "no such count"}
	}
	t := Tally{Name: name}
	for i := range posts {
		c := posts[i].Counts.Of(name)
		if !c.Known() {
			t.Unknown++
			continue
		}
		if t.Known++; t.Known == 1 {
			t.Sum = c
			continue
		}
		sum, err := t.Sum.Add(c)
		if err != nil {
			return Tally{}, errors.Join(ErrTooLarge, err)
		}
		t.Sum = sum
	}
	return t, nil
}

// Engagements is how many a base of that size would give at the rate: rate ×
// base, exactly. A base that is not known is [endorse.ErrNotKnown].
func (r Rate) Engagements(base endorse.Count) (endorse.Rate, error) {
	n, known := base.Rate()
	if !known {
		return endorse.Rate{}, endorse.ErrNotKnown
	}
	return r.Value.Times(n), nil
}

// GrossAudience is the sum of the audiences, people counted as often as they
// are in one. A size that is not known is [endorse.ErrNotKnown], a sum beyond 63
// bits [ErrTooLarge].
func GrossAudience(audiences ...endorse.Count) (endorse.Count, error) {
	sum := endorse.MustCount(0)
	for _, a := range audiences {
		if !a.Known() {
			return endorse.Count{}, endorse.ErrNotKnown
		}
		next, err := sum.Add(a)
		if err != nil {
			return endorse.Count{}, ErrTooLarge
		}
		sum = next
	}
	return sum, nil
}
