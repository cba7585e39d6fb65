package label

import "strings"

// Span is a half-open range of bytes of the text that was scanned. It never cuts a rune.
type Span struct {
	Start, End int // the first byte, included, and the end, not included; both from 0
}

// Len returns the number of bytes.
func (s Span) Len() int { return s.End - s.Start }

// Contains reports whether other lies within s; a span contains itself.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// In returns the part of text that the span marks. The text must be the one that was scanned;
// outside the text the result is empty.
func (s Span) In(text string) string {
	if s.Start < 0 || s.End > len(text) || s.Start > s.End {
		return ""
	}
	return text[s.Start:s.End]
}

// Fold is a set of the ways in which the letters of a match were changed before they were compared. It describes what
// the words of the wording rest on in the text, not what fills a gap or a brand place. The zero value says that nothing was folded.
type Fold uint16

// The ways of folding.
const (
	Case          Fold = 1 << iota // capital letters were made small
	Width                          // fullwidth or halfwidth forms
	Mathematical                   // mathematical or letterlike symbols, 𝗮𝗱
	Compatibility                  // other compatibility forms: circled, squared, small capitals, ligatures
	Accent                         // accents differ from those of the wording, in either direction
	Ignorable                      // zero-width characters, soft hyphens, direction marks, variation selectors inside
	LookAlike                      // letters of another script that look like Latin ones
	Spacing                        // unusual, repeated, missing or added spaces, hyphens, underscores or quotation marks
	LineBreak                      // a line break inside
)

var foldNames = [...]string{"case", "width", "mathematical", "compatibility", "accent", "ignorable", "look-alike", "spacing", "line-break"}

// Has reports whether all of the given folds are in the set.
func (f Fold) Has(other Fold) bool { return f&other == other }

// String lists the folds in lower-case kebab, joined by "+"; it is empty if there is none.
func (f Fold) String() string {
	var names []string
	for i, name := range foldNames {
		if f&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "+")
}

// Filling says what stands in the brand place of a match.
type Filling uint8

// The fillings, from none to certain.
const (
	NoPlace Filling = iota // the wording has no brand place
	Guessed                // a handle, a hashtag or one to three capitalised words that are none of the brands given
	Named                  // one of the brands given
)

// Place says where a match stands in its text. Counts are of what comes before the first byte of the match unless said otherwise.
//
// A word is a run of letters and digits, a hashtag, a handle, a link or an address; in scripts without spaces a run of characters counts as one word.
// Emoji, punctuation and white space are no words.
type Place struct {
	Runes      int // code points before
	EndRunes   int // code points up to the end of the match
	Words      int // words before
	WordsAfter int // words after the end of the match
	Line       int // line breaks before; 0 is the first line. CR LF is one break
	Sentence   int // number of the sentence, from 0
	Clause     int // number of the clause, counted through the whole text; numbers rise but may leave some out
	Hashtags   int // hashtags before
	Links      int // links before
	// Run is the number of hashtags in the unbroken run that the match stands in, 0 if it begins with no hashtag. White space,
	// punctuation, emoji and handles do not break a run; words and links do.
	Run int
	// RunPlace is the place of the match in that run, from 1; 0 if it begins with no hashtag.
	RunPlace int
}

// First reports whether no word stands before the match; emoji and punctuation may.
func (p Place) First() bool { return p.Words == 0 }

// Last reports whether no word stands after the match; emoji and punctuation may.
func (p Place) Last() bool { return p.WordsAfter == 0 }

// Match is one place in a text where a wording stands.
type Match struct {
	Wording int     // number of the compiled wording; [Scanner.IDs] tells the caller's ids
	Role    Role    // of the wording
	Span    Span    // in bytes of the text given
	Fold    Fold    // how the text was folded to match
	Brand   Filling // what stands in the brand place, if the wording has one
	// Fused says that the wording is a part of a longer hashtag or hyphenated word and not a token of its own. A statement of
	// several words that begins behind a hyphen is not fused.
	Fused bool
	// Negated says that a negator cancels it within its clause.
	Negated bool
	// Under has the roles of the longer matches that this one stands inside. For a statement it also has those of the
	// denials and other senses of the very same words.
	Under Roles
	// Place says where it stands in the text.
	Place Place
}

// TokenKind says what a token is.
type TokenKind uint8

// The kinds of token that a [Result] lists.
const (
	Hashtag TokenKind = iota + 1
	Handle
	Link
	Address // an e-mail address
)

var tokenNames = [...]string{"", "hashtag", "handle", "link", "address"}

// String returns the kind in lower case.
func (k TokenKind) String() string {
	if int(k) >= len(tokenNames) {
		return ""
	}
	return tokenNames[k]
}

// Token is a hashtag, handle, link or e-mail address in the text, its sigil or scheme included.
type Token struct {
	Kind TokenKind // never zero in a result
	Span Span      // in bytes of the text given
}

// Result is what one scan found. Its slices belong to the caller.
type Result struct {
	Matches []Match // by start, the longer first, then by role and wording
	Tokens  []Token // in the order of the text
	Runes   int     // code points of the text; each invalid byte counts as one
	Words   int     // words of the text, as [Place] counts them
	Lines   int     // line breaks plus one; 0 for an empty text
}
