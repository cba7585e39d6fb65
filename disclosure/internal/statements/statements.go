// Package statements knows sentences by which creators tell of a tie, and what
// they say instead: one file a language. Which tie a sentence tells of is
// known here; the scanner that finds it is package label, whose pattern form
// the sentences are written in.
//
// A pattern begins with a word that says something: a word that may be left
// out at its beginning finds nothing more, and a gap behind a word of every
// sentence is opened at every sentence. A denial whose words stand before a
// label ("unbezahlte Werbung") is a negator too.
package statements

import (
	"slices"

	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Sense says what a sentence does.
type Sense uint8

// The senses. The zero value is vague: a hint, no more.
const (
	Vague           Sense = iota // hints at a tie without telling it
	Plain                        // tells a tie in plain words
	Denial                       // says that there is none
	OtherSense                   // uses the words for something else
	Negator                      // takes back what follows
	TrailingNegator              // takes back what stands before
	Turn                         // begins a new clause
)

var roles = [...]label.Role{
	label.Statement, label.Statement, label.Denial, label.OtherSense, label.Negator, label.TrailingNegator, label.Turn,
}

// Role is the role in which the scanner looks for a sentence of this sense.
func (s Sense) Role() label.Role { return roles[min(int(s), len(roles)-1)] }

// Sentence is a pattern and what it tells.
type Sentence struct {
	Pattern string
	Lang    string // BCP 47
	Sense   Sense

	// Tells are the ties that the sentence tells of, or hints at; empty is
	// advertising of any kind.
	Tells law.Ties

	// Reach is for negators: how many tokens may stand between.
	Reach int
}

// all is filled by the init lines of this package's files and by nothing else.
var all []Sentence

func add(ss []Sentence) { all = append(all, ss...) }

// hashtags are plain sentences that are run together in a hashtag, one for each.
func hashtags(lang string, tells law.Ties, list ...string) []Sentence {
	out := make([]Sentence, len(list))
	for i, tag := range list {
		out[i] = Sentence{Pattern: tag, Lang: lang, Sense: Plain, Tells: tells}
	}
	return out
}

// All lists every sentence. The slice is the caller's.
func All() []Sentence { return slices.Clone(all) }
