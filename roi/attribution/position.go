package attribution

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
)

// Position weighs touches by where they stand. A touch that stands in two places
// gets both. Weights are in proportion: those that find no touch are shared out
// by the others', so that one touch always gets all, and 40/20/40 over two
// touches is half and half.
//
// A path with as many touches as the model has places, or more, needs its key
// touches marked, unless Key says otherwise; a shorter path does without.
type Position struct {
	// First and Last go to the ends, Lead and Deal to the first touch that is
	// marked so ([Touch.Stage]), and Rest is shared equally by all other touches.
	// Each is 0 to 1, to 12 places.
	First, Lead, Deal, Last, Rest endorse.Rate

	// Key says what is the lead of a path where none is marked.
	Key KeyTouch
}

// KeyTouch says what to do where no touch is marked as the lead or deal.
type KeyTouch uint8

// The choices.
const (
	KeyMarked KeyTouch = iota // it is an error, [ErrNoKeyTouch]
	KeyMiddle                 // the lead is the middle touch, of two the earlier; a deal that is not marked is left out
)

// UShaped is the position-based model: 40 % for the first touch, 40 % for the
// last, 20 % for those between.
func UShaped() Position {
	return Position{First: percent(40), Last: percent(40), Rest: percent(20)}
}

// WShaped is 30 % each for the first touch, the lead and the last, 10 % for the
// others.
func WShaped() Position {
	return Position{First: percent(30), Lead: percent(30), Last: percent(30), Rest: percent(10)}
}

// FullPath is the Z-shaped model: 22.5 % each for the first touch, the lead, the
// deal and the last, 10 % for the others.
func FullPath() Position {
	q := endorse.MustRate("0.225")
	return Position{First: q, Lead: q, Deal: q, Last: q, Rest: percent(10)}
}

func percent(n int64) endorse.Rate {
	return endorse.RateOfInt(n).Times(endorse.MustRate("0.01"))
}

// String names the weights in the order first, lead, deal, last, rest.
func (m Position) String() string {
	var parts []string
	for _, w := range m.places() {
		if !w.weight.IsZero() {
			parts = append(parts, w.name+" "+w.weight.String())
		}
	}
	return "position " + strings.Join(parts, ", ")
}

type place struct {
	name   string
	weight endorse.Rate
}

func (m Position) places() []place {
	return []place{{"first", m.First}, {"lead", m.Lead}, {"deal", m.Deal}, {"last", m.Last}, {"rest", m.Rest}}
}

// positionRule is a Position with its weights as whole numbers.
type positionRule struct {
	first, lead, deal, last, rest int64
	key                           KeyTouch
	needed                        int // places that a path must have touches for before it needs marks
}

func (m Position) shares(paths []Path) (shares, error) {
	r, err := m.rule()
	if err != nil {
		return shares{}, err
	}
	return byRule(paths, r)
}

func (m Position) rule() (positionRule, error) {
	r := positionRule{key: m.Key}
	one := endorse.RateOfInt(1)
	into := []*int64{&r.first, &r.lead, &r.deal, &r.last, &r.rest}
	var sum int64
	for i, p := range m.places() {
		if p.weight.Sign() < 0 || p.weight.Cmp(one) > 0 {
			return positionRule{}, fmt.Errorf("weight of %s of %v: not 0 to 1", p.name, p.weight)
		}
		n := p.weight.Round(12, endorse.HalfEven).Times(endorse.RateOfInt(unitsOfOne.Int64())).Decimal().IntPart()
		*into[i] = n
		sum += n
		if n > 0 && p.name != "rest" {
			r.needed++
		}
	}
	if sum == 0 {
		return positionRule{}, ErrNoWeight
	}
	return r, nil
}

func (r positionRule) weigh(p *Path, w []int64) error {
	lead, err := r.keyTouch(p, Lead, r.lead)
	if err != nil {
		return err
	}
	deal, err := r.keyTouch(p, Deal, r.deal)
	if err != nil {
		return err
	}
	places := []struct {
		at     int
		weight int64
	}{{0, r.first}, {lead, r.lead}, {deal, r.deal}, {len(w) - 1, r.last}}
	taken := make(map[int]bool, len(places))
	for _, at := range places {
		if at.at >= 0 && at.weight > 0 {
			taken[at.at] = true
		}
	}
	others := int64(len(w) - len(taken))
	for _, at := range places {
		if at.at >= 0 {
			w[at.at] += at.weight * max(others, 1)
		}
	}
	for i := range w {
		if !taken[i] {
			w[i] += r.rest
		}
	}
	return weighed(w)
}

// keyTouch is the place of the touch of that stage, -1 for none.
func (r positionRule) keyTouch(p *Path, stage Stage, weight int64) (int, error) {
	if weight == 0 {
		return -1, nil
	}
	for i, t := range p.Touches {
		if t.Stage == stage {
			return i, nil
		}
	}
	switch {
	case len(p.Touches) < r.needed, r.key == KeyMiddle && stage == Deal:
		return -1, nil
	case r.key == KeyMiddle:
		return (len(p.Touches) - 1) / 2, nil
	}
	return 0, ErrNoKeyTouch
}

// weighed refuses weights that are all zero.
func weighed(w []int64) error {
	for _, n := range w {
		if n > 0 {
			return nil
		}
	}
	return ErrNoWeight
}
