package disclosure

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
)

// candidate is a wording or sentence that may be the label of the post.
type candidate struct {
	at        int // place in the texts of the check
	match     *label.Match
	read      *reading // what it is read as
	word      *reading // of a hashtag with a word of its own: that of the word
	surface   Surfaces
	cancelled bool // the text takes it back
	doubtful  bool // a single word in the middle of a sentence, or beside words that deny it
	told      bool // inside a sentence that tells a tie plainly
	tagged    bool // in a hashtag, where the wording has plain words
	untagged  bool // read as that word, though the hashtag has an entry of its own

	number int32   // its place among the candidates plus one
	seen   int32   // number of the sight of it in the report; -1 is not yet
	stand  stand   // where it counts as a label
	breaks ruleSet // rules on the place in the text, see breaksOf
	apart  bool    // none of the others stands on its words
}

func (k *candidate) text(c *check) *text { return &c.texts[k.at] }

// body is where a label labels the post itself.
const body = OnTitle | OnCaption | OnOverlays | OnFrames | OnSpoken

// findCandidates lists what may tell of a tie on any surface, in the order of
// surfaces and places. Words in another sense are left out, as are parts of
// longer hashtags.
func (c *check) findCandidates() {
	c.candidates = c.candidates[:0]
	for i := range c.texts {
		t, first, denied := &c.texts[i], len(c.candidates), false
		for j := range t.found.Matches {
			m := &t.found.Matches[j]
			denied = denied || m.Role == label.Denial
			if m.Fused && !c.wholeTag(t, m) || m.Under.Has(label.OtherSense) || m.Role != label.Wording && m.Role != label.Statement {
				continue
			}
			if s := c.sentence(m); s != nil && s.Sense != statements.Plain {
				continue
			}
			k := candidate{at: i, surface: t.on, match: m, read: c.reading(m), seen: -1}
			k.tagged = m.Fused || strings.HasPrefix(m.Span.In(t.text), "#") && !strings.HasPrefix(k.read.text, "#")
			k.cancelled = m.Negated || m.Under.Has(label.Denial)
			k.told = m.Under.Has(label.Statement)
			if m.Place.Words <= t.head && !k.cancelled && k.read.plain {
				t.head = max(t.head, t.found.Words-m.Place.WordsAfter)
			}
			k.doubtful = m.Role == label.Wording && !k.told && t.on&(OnPlatformLabel|OnSpoken) == 0 && inProse(t.text, m) || isCrossed(t.text, m.Span)
			k.word = c.checker.untagged[m.Wording]
			c.candidates = append(c.candidates, k)
			if k.word != nil {
				k.tagged, k.untagged, k.read = true, true, k.word
				c.candidates = append(c.candidates, k)
			}
		}
		if denied {
			doubt(c.candidates[first:], t)
		}
	}
	c.sortTwins()
	c.findStands()
}

// sortTwins puts wordings on the same words into order; the others are in that
// of the texts and matches.
func (c *check) sortTwins() {
	for rest := c.candidates; len(rest) > 0; {
		n := 1
		for n < len(rest) && rest[n].at == rest[0].at && rest[n].match.Span == rest[0].match.Span {
			n++
		}
		if n > 1 {
			slices.SortStableFunc(rest[:n], c.compareTwinned)
		}
		rest = rest[n:]
	}
}

// compareTwinned orders wordings on the same words: the one that is spelled as
// it stands first, then by text, so that the numbers of the scanner decide
// nothing.
func (c *check) compareTwinned(a, b candidate) int {
	quote := a.match.Span.In(a.text(c).text)
	x, y := a.read.text, b.read.text
	if x != y && (x == quote || y == quote) {
		return soFirst(x == quote)
	}
	return strings.Compare(x, y)
}

// first reports whether nothing but labels stands before the candidate in its
// text: of "Ad | Werbung" both come first. A sentence that tells of the tie is
// first where it is the first sentence, whichever of its words are telling.
func (k *candidate) first(c *check) bool {
	at := &k.match.Place
	return k.leads(c) || k.match.Role == label.Statement && at.Sentence == 0 && at.Line == 0
}

// leads reports whether nothing but labels stands before the candidate itself.
func (k *candidate) leads(c *check) bool { return k.match.Place.Words <= k.text(c).head }

// point fills in where the candidate stands.
func (k *candidate) point(n note) note {
	n.stand(k)
	return n
}

// early reports whether the candidate can be seen or heard from the start.
func (k *candidate) early(c *check) bool {
	t := k.text(c)
	switch t.on {
	case OnFrames:
		return t.frame == 0
	case OnOverlays, OnSpoken:
		return !t.untimed && t.from <= startReading
	}
	return true
}

// wholeTag reports whether a fused match is a word with a hash before it and
// nothing else: a label that the place knows as a word, written as a tag.
func (c *check) wholeTag(t *text, m *label.Match) bool {
	for _, token := range t.found.Tokens {
		if token.Kind != label.Hashtag || !token.Span.Contains(m.Span) {
			continue
		}
		for _, id := range c.reading(m).ids {
			e := &c.checker.entries[id]
			if e.sentence == nil && label.FoldKey(e.text) == label.FoldKey(token.Span.In(t.text)) {
				return true
			}
		}
	}
	return false
}
