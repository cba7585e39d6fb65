package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

func triple(a, b, c, ab, ac, bc, abc int64) engagement.Triple {
	return engagement.Triple{A: n(a), B: n(b), C: n(c), AB: n(ab), AC: n(ac), BC: n(bc), ABC: n(abc)}
}

func TestTriple(t *testing.T) {
	t.Parallel()
	of := triple(100, 80, 60, 30, 20, 10, 5)
	union, err1 := of.Union()
	shared, err2 := of.SharedByList()
	duplication, err3 := of.DuplicationRate()
	onlyA, onlyB, onlyC, err4 := of.Exclusive()
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		t.Fatal(err)
	}
	if union.String() != "185" || shared.String() != "0.27027027027" || duplication.String() != "0.229166666667" ||
		onlyA.String() != "55" || onlyB.String() != "45" || onlyC.String() != "35" {
		t.Errorf("union %v, want 240 - 60 + 5; shared %v, duplication %v; alone %v, %v, %v", union, shared, duplication, onlyA, onlyB, onlyC)
	}
	unknown := of
	unknown.ABC = endorse.Count{}
	for name, r := range map[string]struct {
		of   engagement.Triple
		want error
	}{
		"people of all three not known": {unknown, endorse.ErrNotKnown},
		"more of three than of two":     {triple(100, 80, 60, 30, 20, 4, 5), engagement.ErrOverlap},
		"more shared than there are":    {triple(40, 80, 60, 30, 20, 10, 5), engagement.ErrOverlap},
		"nobody":                        {triple(0, 0, 0, 0, 0, 0, 0), endorse.ErrZeroBase},
	} {
		if _, err := r.of.SharedByList(); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", name, err, r.want)
		}
		if _, err := r.of.DuplicationRate(); !errors.Is(err, r.want) {
			t.Errorf("%s, duplication: %v, want %v", name, err, r.want)
		}
	}
}

// The exact union of three lies within what their pairs alone bound.
func TestTripleWithinReach(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		part := func(name string) int64 { return rapid.Int64Range(0, 1000).Draw(t, name) }
		a, b, c, ab, ac, bc, abc := part("a"), part("b"), part("c"), part("ab"), part("ac"), part("bc"), part("abc")
		exact := triple(a+ab+ac+abc, b+ab+bc+abc, c+ac+bc+abc, ab+abc, ac+abc, bc+abc, abc)
		union, err := exact.Union()
		if err != nil || union.String() != endorse.RateOfInt(a+b+c+ab+ac+bc+abc).String() {
			t.Fatalf("union %v, %v", union, err)
		}
		bounds, err := engagement.Reach{
			Audiences: []endorse.Count{exact.A, exact.B, exact.C},
			Pairs:     []engagement.Pair{{0, 1, exact.AB}, {0, 2, exact.AC}, {1, 2, exact.BC}},
		}.Unique()
		if err != nil || bounds.Low.People.Cmp(union) > 0 || bounds.High.People.Cmp(union) < 0 {
			t.Fatalf("%v is not within %+v to %+v, %v", union, bounds.Low, bounds.High, err)
		}
	})
}
