package tier

import (
	"slices"
	"strconv"
	"unique"

	"github.com/endorse-go/endorse"
)

// Rung is one named band of a [Ladder]: the counts from From, included, up to
// Below, not included.
type Rung struct {
	// Name is as published, in lower case; a band whose name is its bounds keeps
	// the K and M of them ("100K-500K").
	Name string `json:"name"`

	// From is the first count of the rung.
	From int64 `json:"from"`

	// Below is the first count beyond the rung; 0 is no upper bound.
	Below int64 `json:"below,omitzero"`

	// Note says what is uncertain about this rung alone, such as a bound that
	// the source implies and does not print. Empty is nothing.
	Note string `json:"note,omitempty"`
}

// Contains reports whether the count n lies on the rung.
func (r Rung) Contains(n int64) bool {
	return n >= r.From && (r.Below == 0 || n < r.Below)
}

// String is the rung with its half-open bounds, "micro [1000, 100000)"; no
// upper bound is "∞".
func (r Rung) String() string {
	below := "∞"
	if r.Below != 0 {
		below = strconv.FormatInt(r.Below, 10)
	}
	return r.Name + " [" + strconv.FormatInt(r.From, 10) + ", " + below + ")"
}

// Ladder is a named, dated and sourced list of rungs without gap or overlap,
// the last one open. It is immutable. The zero Ladder has no rungs and puts
// nobody anywhere. Ladders compare with [Ladder.Equal].
type Ladder struct {
	*body
}

// body is what a Ladder points at; nothing changes it once it is made.
type body struct {
	source Source
	rungs  []Rung
	spots  []unique.Handle[spot] // not known, below, and each rung
}

// spot is a place on a ladder, without the count that stands there. Its handle
// makes a Tier small enough for registers, and comparable.
type spot struct {
	ladder, name string
	standing     Standing
}

// newLadder makes the ladder of a source and rungs that are valid.
func newLadder(src Source, rungs []Rung) Ladder {
	spots := make([]unique.Handle[spot], 0, len(rungs)+2)
	spots = append(spots, unique.Make(spot{src.ID, "", NotKnown}), unique.Make(spot{src.ID, "", Below}))
	for _, r := range rungs {
		spots = append(spots, unique.Make(spot{src.ID, r.Name, OnRung}))
	}
	return Ladder{&body{src, rungs, spots}}
}

// New makes a ladder of rungs in ascending order. It refuses rungs that are
// unnamed, negative, empty or named twice, that leave a gap or overlap, a list
// without an open last rung, an id that a ladder of this package has
// ([ErrTaken]) and a source that cannot be (see [Source]). All faults are
// joined; each about a rung is a [*RungError] that names it.
func New(src Source, rungs ...Rung) (Ladder, error) {
	if err := check(src, rungs); err != nil {
		return Ladder{}, err
	}
	if _, taken := Lookup(src.ID); taken {
		return Ladder{}, &SourceError{src.ID, ErrTaken}
	}
	return newLadder(src, slices.Clone(rungs)), nil
}

// Must is [New] for literals; it panics on an error.
func Must(l Ladder, err error) Ladder {
	if err != nil {
		panic(err)
	}
	return l
}

// ID is the ladder's id, "" for the zero Ladder.
func (l Ladder) ID() string { return l.Source().ID }

// Source says where the ladder comes from.
func (l Ladder) Source() Source {
	if l.body == nil {
		return Source{}
	}
	return l.source
}

// Rungs lists the rungs in ascending order. The slice is the caller's.
func (l Ladder) Rungs() []Rung { return slices.Clone(l.list()) }

// Rung is the rung of that name, exactly as spelled.
func (l Ladder) Rung(name string) (Rung, bool) {
	for _, r := range l.list() {
		if r.Name == name {
			return r, true
		}
	}
	return Rung{}, false
}

// IsZero reports whether the ladder is the zero Ladder.
func (l Ladder) IsZero() bool { return l.body == nil }

// Equal reports whether both have the same source and the same rungs.
func (l Ladder) Equal(m Ladder) bool {
	return l.body == m.body || l.Source() == m.Source() && slices.Equal(l.list(), m.list())
}

// String is the id.
func (l Ladder) String() string { return l.ID() }

func (l Ladder) list() []Rung {
	if l.body == nil {
		return nil
	}
	return l.rungs
}

// Of is where that many followers (subscribers, connections) stand on the
// ladder. A count that is not known and one below the lowest rung have a
// [Standing] of their own. On the zero Ladder it is the zero Tier.
func (l Ladder) Of(followers endorse.Count) Tier {
	return l.place(followers, Followers)
}

func (l Ladder) place(c endorse.Count, by Basis) Tier {
	if l.body == nil {
		return Tier{}
	}
	spot := 0
	if n, known := c.Int64(); known {
		spot = l.index(n) + 2
	}
	return Tier{l.spots[spot], c, by}
}

// index is the number of the rung that n lies on, -1 below the lowest. It
// searches from the top down, so that a rung's From decides.
func (l Ladder) index(n int64) int {
	i := len(l.list()) - 1
	for i >= 0 && n < l.rungs[i].From {
		i--
	}
	return i
}
