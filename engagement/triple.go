package engagement

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Triple is three audiences with all that they share: with the people of all
// three known, the union is exact, where pairs alone only bound it ([Reach]).
type Triple struct {
	A   endorse.Count `json:"a"`   // size of the first audience
	B   endorse.Count `json:"b"`   // size of the second
	C   endorse.Count `json:"c"`   // size of the third
	AB  endorse.Count `json:"ab"`  // in A and in B, whether in C or not
	AC  endorse.Count `json:"ac"`  // in A and in C, whether in B or not
	BC  endorse.Count `json:"bc"`  // in B and in C, whether in A or not
	ABC endorse.Count `json:"abc"` // in all three
}

// UnmarshalJSON reads an object of the seven counts; another member is an
// [endorse.ParseError], and null leaves t alone.
func (t *Triple) UnmarshalJSON(b []byte) error {
	type plain Triple
	return strict.Whole("triple", b, (*plain)(t))
}

// parts are the people in exactly the given audiences: in one alone (a, b, c),
// in two (ab, ac, bc), in all.
type parts struct{ a, b, c, ab, ac, bc, abc endorse.Rate }

// parts divides the audiences. A count that is not known is
// [endorse.ErrNotKnown], overlaps that no audiences can have are [ErrOverlap].
func (t Triple) parts() (parts, error) {
	var n [7]endorse.Rate
	for i, c := range []endorse.Count{t.A, t.B, t.C, t.AB, t.AC, t.BC, t.ABC} {
		var known bool
		if n[i], known = c.Rate(); !known {
			return parts{}, endorse.ErrNotKnown
		}
	}
	all := n[6]
	p := parts{
		a: n[0].Sub(n[3]).Sub(n[4]).Add(all), b: n[1].Sub(n[3]).Sub(n[5]).Add(all), c: n[2].Sub(n[4]).Sub(n[5]).Add(all),
		ab: n[3].Sub(all), ac: n[4].Sub(all), bc: n[5].Sub(all), abc: all,
	}
	for _, part := range []endorse.Rate{p.a, p.b, p.c, p.ab, p.ac, p.bc} {
		if part.Sign() < 0 {
			return parts{}, ErrOverlap
		}
	}
	return p, nil
}

func (p parts) shared() endorse.Rate { return p.ab.Add(p.ac).Add(p.bc).Add(p.abc) }

// Union is the people in any of the three, by inclusion and exclusion:
// A + B + C - AB - AC - BC + ABC. A count that is not known is
// [endorse.ErrNotKnown], overlaps that no audiences can have are [ErrOverlap].
func (t Triple) Union() (endorse.Rate, error) {
	p, err := t.parts()
	if err != nil {
		return endorse.Rate{}, err
	}
	return p.a.Add(p.b).Add(p.c).Add(p.shared()), nil
}

// Exclusive is the people in exactly one of the three: of A, of B and of C
// alone. Errors as for [Triple.Union].
func (t Triple) Exclusive() (onlyA, onlyB, onlyC endorse.Rate, err error) {
	p, err := t.parts()
	return p.a, p.b, p.c, err
}

// SharedByList is the share of the union that is in two or more of the three:
// what some tools call the overlap of a list. Errors as for [Triple.Union];
// nobody at all is [endorse.ErrZeroBase].
func (t Triple) SharedByList() (endorse.Rate, error) {
	union, err := t.Union()
	if err != nil {
		return endorse.Rate{}, err
	}
	p, _ := t.parts()
	return p.shared().Over(union)
}

// DuplicationRate is 1 - union / sum, the share of the sum that the same
// people make up. Errors as for [Triple.SharedByList].
func (t Triple) DuplicationRate() (endorse.Rate, error) {
	union, err := t.Union()
	if err != nil {
		return endorse.Rate{}, err
	}
	gross, err := GrossAudience(t.A, t.B, t.C)
	if err != nil {
		return endorse.Rate{}, err
	}
	sum, _ := gross.Rate()
	return sum.Sub(union).Over(sum)
}
