package label

import (
	"errors"
	"iter"
	"slices"
	"sync"
)

// Scanner finds compiled wordings in text. It never changes and is safe for concurrent use. The zero value and nil find nothing.
type Scanner struct {
	table       *[tableSize]folded
	vocab       vocabulary
	states      []state // one more than there are, to end the last
	edges       []edge
	slips       []slip
	accepts     []int32
	wordings    []wording
	places      []tagPlace       // symbols symbolPlace(i)
	negators    []bool           // by word: is a negator by itself
	roots       []edge           // of the first state, by symbol
	rootAt      []int32          // by word: where its roots begin
	other       map[int32][]edge // roots on symbols that are no words
	begins      beginnings       // words that something begins with
	opens       [0x80]bool       // ASCII marks that something begins with, or that may follow a gap
	any         sieve            // those, and words that may follow a gap
	pairs       pairs            // the first two words of wordings
	codeFirst   bool             // something begins with a code
	codeGap     bool             // a code may follow a gap
	brandInside bool             // a word, not a hashtag, has letters before a brand
	brandWords  bool             // a word, not a hashtag, has letters beside a brand
	opensWide   bool             // something begins with a mark beyond ASCII, or it may follow a gap
	codes       bool             // some wording has a place for a code
	marks       [0x81]bool       // the marks that are in the vocabulary; the last stands for all beyond ASCII
	span        int32            // tokens of the longest wording
	gapSpan     int32            // tokens of the longest wording with a gap
	fused       vocabulary
	fusedTo     [][]int32 // wordings by number in fused
	fusedMax    int
	fusedHeads  sieve   // of their first bytes
	fusedShort  bigrams // of those that are shorter
	fusedTails  sieve   // of the last bytes of those that may end a hashtag
	pool        *sync.Pool
}

// wording is one spelling in one role.
type wording struct {
	ids     []int
	role    Role
	reach   int8
	hasGap  bool
	negator bool // holds a negator of its own
}

// symbolPlace returns the symbol of a brand place inside a token.
func symbolPlace(i int) int32 { return -100 - int32(i) }

// Compile prepares the entries for scanning. Entries of one role and form with one text, as folded but for accents and
// spacing, become one wording with several ids. The error joins an [*EntryError] for each entry that is refused.
func Compile(entries []Entry) (*Scanner, error) {
	b := newBuilder(len(entries))
	var errs []error
	for i, e := range entries {
		if err := b.add(e); err != nil {
			errs = append(errs, &EntryError{i, e, err})
		}
	}
	if err := errors.Join(errs...); err != nil {
		return nil, err
	}
	return b.finish(), nil
}

// MustCompile is [Compile] for literals and tests: it panics on an error.
func MustCompile(entries []Entry) *Scanner {
	s, err := Compile(entries)
	if err != nil {
		panic(err)
	}
	return s
}

// Len returns the number of compiled wordings; [Match.Wording] is below it.
func (s *Scanner) Len() int {
	if s == nil {
		return 0
	}
	return len(s.wordings)
}

// IDs returns the caller's ids of a compiled wording in the order of the entries, none for a number out of range.
func (s *Scanner) IDs(wording int) iter.Seq[int] {
	if wording < 0 || wording >= s.Len() {
		return func(func(int) bool) {}
	}
	return slices.Values(s.wordings[wording].ids)
}

// Role returns the role of a compiled wording, 0 for a number out of range.
func (s *Scanner) Role(wording int) Role {
	if wording < 0 || wording >= s.Len() {
		return 0
	}
	return s.wordings[wording].role
}
