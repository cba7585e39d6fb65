package contract

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

// Clause names a clause of one of several terms.
type Clause struct {
	Terms   string `json:"terms"`   // id of the terms
	Version int    `json:"version"` // of the terms
	Path    string `json:"path"`    // "exclusivity[0]"

	index int // of the terms in the list
	order int // of the clause in the terms
}

// String is "tea-2026 v2 exclusivity[0]".
func (c Clause) String() string { return fmt.Sprintf("%s v%d %s", c.Terms, c.Version, c.Path) }

// Conflict is two clauses of two agreements of one creator that cannot both be
// kept.
type Conflict struct {
	Kind    ConflictKind `json:"kind"`    // how they meet
	Creator string       `json:"creator"` // id of the party, the same in both terms

	// A is the exclusivity, or the exclusive right; B the deliverable or the other
	// right.
	A Clause `json:"a"`
	B Clause `json:"b"`

	// Over is what they meet in: a brand, a category, a use, a work; empty for an
	// exclusivity that bars everything.
	Over string `json:"over,omitempty"`

	// Days are those on which both hold by the terms; an open end is one that the
	// terms leave open.
	Days endorse.Period `json:"days"`
}

// String is the conflict in a line.
func (c Conflict) String() string {
	return fmt.Sprintf("%s: %s and %s, over %s, %s", c.Kind, c.A, c.B, choose(c.Over == "", "everything", c.Over), c.Days)
}

// ConflictKind is how two clauses meet.
type ConflictKind uint8

// The values of [ConflictKind].
const (
	ConflictNotSaid ConflictKind = iota
	Barred                       // a deliverable falls under an exclusivity
	GrantedTwice                 // a right that one holder has alone is granted to another
)

var conflictKindNames = []string{"", "barred", "granted-twice"}

// String is the text form.
func (k ConflictKind) String() string { return word.Of(k, conflictKindNames) }

// MarshalText writes the text form.
func (k ConflictKind) MarshalText() ([]byte, error) { return word.Text(k, conflictKindNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (k *ConflictKind) UnmarshalText(b []byte) error { return word.Read(k, conflictKindNames, b) }

// Conflicts lists the clauses of different agreements that cannot both be kept, by
// the places of A and B in the list. Give one version of each agreement; two
// versions of one do not conflict.
//
// A creator is known by the id of the party, the same in all terms. A deliverable
// falls under an exclusivity of another agreement if that bars its brand or one of
// its categories, holds on its platform, where one of its markets is, for a tie
// that its terms make, on a day of its window; unless it is excepted, or is for
// the same brand. A right is granted twice if a work, or a use of the person, is
// given to one holder alone and, at one time and place, to another. What is not
// said may be anything, so that the answer errs towards a conflict; windows are
// the widest that the terms allow until [Terms.Anchored] fixes them.
//
// The clauses are swept in the order of their days within what they have in
// common, so that the time grows with their number and with the pairs that meet
// in days.
func Conflicts(all []Terms) []Conflict {
	s := &sweep{buckets: map[bucketKey]int{}}
	for i := range all {
		s.add(i, &all[i])
	}
	s.run()
	slices.SortFunc(s.found, func(a, b Conflict) int {
		return cmp.Or(cmp.Compare(a.A.index, b.A.index), cmp.Compare(a.A.order, b.A.order),
			cmp.Compare(a.B.index, b.B.index), cmp.Compare(a.B.order, b.B.order), cmp.Compare(a.Creator, b.Creator),
			cmp.Compare(a.Over, b.Over))
	})
	// A pair that meets in several things is one conflict, over the first of them.
	return slices.CompactFunc(s.found, func(a, b Conflict) bool {
		return a.A == b.A && a.B == b.B && a.Creator == b.Creator
	})
}
