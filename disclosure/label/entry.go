package label

import (
	"fmt"
	"strconv"
)

// Role says what an entry is for.
// The zero value is no role; [Compile] refuses it.
type Role uint8

// The roles of an entry.
const (
	// Wording is a label, such as "#ad" or "Bezahlte Werbung".
	Wording Role = iota + 1
	// Statement is a sentence that tells of a tie, such as "X sent me this for free".
	Statement
	// Denial says by itself that there is no tie, such as "#notsponsored" or "unbezahlt".
	Denial
	// OtherSense uses the words of a label for something else, such as "ad hoc" or "gift idea".
	OtherSense
	// Negator cancels what follows it in its clause, such as "not" or "kein". See [Entry.Reach].
	Negator
	// TrailingNegator cancels what stands before it in its clause, such as "ではありません" or "değil".
	TrailingNegator
	// Turn begins a new clause without punctuation, such as "but" or "aber".
	Turn
)

var roleNames = [...]string{"", "wording", "statement", "denial", "other-sense", "negator", "trailing-negator", "turn"}

// String returns the role in lower-case kebab, "role(N)" for a value that is none.
func (r Role) String() string {
	if r == 0 || int(r) >= len(roleNames) {
		return "role(" + strconv.Itoa(int(r)) + ")"
	}
	return roleNames[r]
}

// Roles is a set of roles. The zero value is empty.
type Roles uint16

// RolesOf returns the set of the given roles.
func RolesOf(roles ...Role) Roles {
	var set Roles
	for _, r := range roles {
		set |= 1 << r
	}
	return set
}

// Has reports whether r is in the set.
func (s Roles) Has(r Role) bool { return s&(1<<r) != 0 }

// Any reports whether the two sets share a role.
func (s Roles) Any(other Roles) bool { return s&other != 0 }

// Form says how the text of an entry is read.
type Form uint8

// The forms of an entry.
const (
	// Literal text stands for itself, brackets and braces included. It is the zero value.
	Literal Form = iota
	// Placed text is literal but for the places {brand}, {product}, {link} and {code}.
	Placed
	// Pattern text is a sentence pattern; see the package documentation.
	Pattern
)

// Entry is one wording, sentence or helping word to look for.
type Entry struct {
	// ID is the caller's own and opaque to this package. Several entries may have one ID.
	ID int
	// Text is read as Form says. At most 1,024 bytes.
	Text string
	// Role must be given.
	Role Role
	// Form is [Literal] unless said otherwise.
	Form Form
	// Reach is for the two negators alone: how many tokens may stand between the negator and what it cancels,
	// 0 (next to it) to 12. A token is a word, or a character in scripts without spaces.
	// A hashtag or handle is only cancelled by a negator next to it, whatever the reach.
	Reach int
}

// EntryError tells which entry could not be compiled and why.
type EntryError struct {
	Index int   // place in the slice given to Compile
	Entry Entry // as given
	Err   error // one of the Err values of this package
}

// Error quotes the entry, shortened.
func (e *EntryError) Error() string {
	text := e.Entry.Text
	if len(text) > 60 {
		text = text[:60] + "…"
	}
	return fmt.Sprintf("entries[%d]: compiling %s %q: %v", e.Index, e.Entry.Role, text, e.Err)
}

// Unwrap returns the reason.
func (e *EntryError) Unwrap() error { return e.Err }
