package label

// The automaton reads tokens, not bytes. Its states form a tree of common beginnings, in which only the alternatives of a
// pattern meet again. All beginnings that are alive are followed at once, so that each token costs what is alive, never
// what has been read.

// need says what must stand between two tokens of a wording.
type need uint8

const (
	needAny    need = iota // anything but a blank line
	needSpace              // white space, or what people write for it
	needTight              // nothing
	needHyphen             // a hyphen, for a dash in the wording
	needJoined             // a hyphen, or the space that people write for it
)

// edge leads from one state to another on a symbol.
type edge struct {
	symbol int32
	to     int32
	marks  uint32
	under  uint32
	need   need
}

// slip leads over a gap or into a brand place.
type slip struct {
	to       int32
	min, max int8 // words of the gap; max 0 is a brand place
}

// state is a point inside wordings. What may come next, and which wordings end here, stands in tables of the scanner, where the part of the next state
// begins behind that of this one.
type state struct {
	follows uint64 // the words that may come, see few; all if a code may
	edges   int32  // where its edges begin
	slips   int32
	accepts int32
	stops   bool // wordings end here, or slips begin
	meets   bool // several beginnings may be here at once: after a gap, a brand, or ways of different length
}

// fewEdges are those that are looked at one by one. More are in the order of their symbols.
const fewEdges = 8

// edgesOn returns the edges of a state from the first on a symbol on.
func (s *Scanner) edgesOn(i, symbol int32) []edge {
	edges := s.edges[s.states[i].edges:s.states[i+1].edges]
	if len(edges) <= fewEdges {
		return edges
	}
	at, n := 0, len(edges)
	for at < n {
		if mid := int(uint(at+n) >> 1); edges[mid].symbol < symbol {
			at = mid + 1
		} else {
			n = mid
		}
	}
	return edges[at:]
}

// slipsOf returns the slips of a state.
func (s *Scanner) slipsOf(i int32) []slip { return s.slips[s.states[i].slips:s.states[i+1].slips] }

// acceptsOf returns the wordings that end in a state.
func (s *Scanner) acceptsOf(i int32) []int32 {
	return s.accepts[s.states[i].accepts:s.states[i+1].accepts]
}

// Symbols that are no words. They are below noSymbol.
const (
	symbolLink int32 = -2 - iota
	symbolCode
)

// tagPlace is a brand place inside a token: #{brand}_ad.
type tagPlace struct {
	sigil    byte
	pre, suf string
}

// admits reports whether g fits the need, and how that folds the text.
func (n need) admits(g glue, prevRun, run, hangul bool) (Fold, bool) {
	switch g {
	case gluePara:
		return 0, false
	case glueHyphen:
		if n == needSpace {
			return Spacing, true
		}
		return 0, n != needTight
	case glueNone:
		if n == needSpace {
			return Spacing, prevRun || run
		}
		return 0, n == needAny || n == needTight
	case glueLine:
		if n == needTight {
			return LineBreak, run && !hangul
		}
		return LineBreak, n != needHyphen
	case glueOdd:
		return Spacing, n != needTight && n != needHyphen
	}
	if n == needJoined {
		return Spacing, true
	}
	return 0, n == needSpace || n == needAny
}
