package label

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Bounds on one entry.
const (
	maxEntryText = 1024 // bytes
	maxGap       = 12   // words
	maxDepth     = 8    // nested groups
	maxParts     = 256  // tokens, gaps and places of one entry, alternatives counted
)

// Errors of [Compile], each inside an [*EntryError].
var (
	ErrEmptyText = errors.New("no word in the text")
	ErrLongText  = errors.New("text longer than 1,024 bytes, or of more than 256 parts")
	ErrUnknown   = errors.New("unknown role or form")
	ErrReach     = errors.New("reach is for negators, from 0 to 12")
	ErrPattern   = errors.New("bad pattern")
	ErrLongWord  = errors.New("word longer than 96 bytes when folded")
)

// part is a node of a parsed entry.
type part interface{ isPart() }

type (
	// words is literal text, cut into tokens when it is compiled.
	words struct {
		text string
		lits []literal // once they are cut
	}
	// hole is a place: {brand}, {link} or {code}.
	hole struct{ name string }
	// tagged is a brand place inside a token: #{brand}_ad.
	tagged struct {
		place tagPlace
		under bool // has an underscore
	}
	// gap lets between min and max words pass.
	gap struct{ min, max int }
	// sequence is parts in their order.
	sequence []part
	// choice is one of several parts, or none if optional.
	choice struct {
		options  []part
		optional bool
	}
)

func (*words) isPart()   {}
func (hole) isPart()     {}
func (tagged) isPart()   {}
func (gap) isPart()      {}
func (sequence) isPart() {}
func (*choice) isPart()  {}

// tree is the memory of parsed entries. It is used again for the next, so that thousands of words are not thousands of allocations.
type tree struct {
	words   []words
	choices []choice
	parts   []part
}

func (t *tree) word(text string) part {
	t.words = append(t.words, words{text: text})
	return &t.words[len(t.words)-1]
}

func (t *tree) choice(optional bool, options ...part) part {
	t.choices = append(t.choices, choice{t.list(options), optional})
	return &t.choices[len(t.choices)-1]
}

// list is a copy of parts that stays.
func (t *tree) list(parts []part) []part {
	n := len(t.parts)
	t.parts = append(t.parts, parts...)
	return t.parts[n:len(t.parts):len(t.parts)]
}

// forget lets the memory serve another entry.
func (t *tree) forget() { t.words, t.choices, t.parts = t.words[:0], t.choices[:0], t.parts[:0] }

// parse reads the text of an entry by its form.
func (t *tree) parse(e Entry) (part, error) {
	t.forget()
	switch e.Form {
	case Literal:
		return t.word(e.Text), nil
	case Placed:
		return trim(t.parsePlaced(e.Text)), nil
	case Pattern:
		p := parser{tree: t, text: e.Text}
		seq, err := p.sequence(0)
		if err == nil && p.pos < len(p.text) {
			err = fmt.Errorf("%w: %q without an opening bracket", ErrPattern, p.text[p.pos:p.pos+1])
		}
		return trim(seq), err
	}
	return nil, ErrUnknown
}

// trim takes {product} off both ends: any words at the edge of a match say nothing.
func trim(p part) part {
	seq, ok := p.(sequence)
	if !ok {
		return p
	}
	product := part(gap{1, 4})
	for len(seq) > 0 && seq[0] == product {
		seq = seq[1:]
	}
	for len(seq) > 0 && seq[len(seq)-1] == product {
		seq = seq[:len(seq)-1]
	}
	return seq
}

// holes are the places that a text may have.
var holes = []string{"{brand}", "{product}", "{link}", "{code}"}

// holeAt returns the place that opens text, "" if none does.
func holeAt(text string) string {
	if text == "" || text[0] != '{' {
		return ""
	}
	for _, h := range holes {
		if strings.HasPrefix(text, h) {
			return h
		}
	}
	return ""
}

// place turns the name of a place into a part.
func place(name string) part {
	if name == "{product}" {
		return gap{1, 4}
	}
	return hole{name}
}

// parsePlaced reads literal text with places. A brand place glued to a sigil or to letters makes a token with them.
func (t *tree) parsePlaced(text string) part {
	var seq sequence
	for text != "" {
		at, name := firstHole(text)
		if name == "" {
			return append(seq, t.word(text))
		}
		from, to := at, at+len(name)
		if name == "{brand}" {
			from, to = glueBefore(text, at), glueAfter(text, to)
		}
		if from > 0 {
			seq = append(seq, t.word(text[:from]))
		}
		if to-from > len(name) {
			seq = append(seq, tag(text[from:at], text[at+len(name):to]))
		} else {
			seq = append(seq, place(name))
		}
		text = text[to:]
	}
	return seq
}

// firstHole returns where the first place of a text begins, and its name.
func firstHole(text string) (int, string) {
	for i := range text {
		if h := holeAt(text[i:]); h != "" {
			return i, h
		}
	}
	return 0, ""
}

func isGlue(r rune) bool { return r == '_' || classOf(r) == letter }

// glueBefore returns where the letters and the sigil glued to the place at i begin.
func glueBefore(text string, i int) int {
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		if r == '#' || r == '@' {
			return i - size
		}
		if !isGlue(r) {
			break
		}
		i -= size
	}
	return i
}

func glueAfter(text string, i int) int {
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if !isGlue(r) {
			break
		}
		i += size
	}
	return i
}

func tag(before, after string) part {
	t := tagged{under: strings.Contains(before+after, "_")}
	if before != "" && (before[0] == '#' || before[0] == '@') {
		t.place.sigil, before = before[0], before[1:]
	}
	t.place.pre, t.place.suf = FoldKey(before), FoldKey(after)
	return t
}
