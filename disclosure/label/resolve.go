package label

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// hit is a match before it is judged against the others.
type hit struct {
	wording    int32
	start, end int32
	endWords   int32
	endTokens  int32
	endClause  int32
	fold       Fold
	under      Roles
	role       Role
	brand      Filling
	fused      bool
	negated    bool
	tag        bool // begins with a hashtag or handle
	hashtag    bool
	from       counts
}

// hit notes that a wording ends with the token at hand.
func (sc *scratch) hit(th *thread, w int32) {
	t := &sc.t
	fused := th.fused || sc.tok.kind != kindPunct && t.hyphen() > 0
	sc.hits = append(sc.hits, hit{
		wording: w, start: th.start, end: sc.tok.end,
		endWords: t.at.words, endTokens: t.at.tokens, endClause: th.from.clause,
		fold: th.fold, role: sc.s.wordings[w].role, brand: th.brand,
		fused: fused, tag: th.kind == kindHashtag || th.kind == kindHandle, hashtag: th.kind == kindHashtag, from: th.from,
	})
	if sc.tok.kind != kindPunct {
		sc.hits[len(sc.hits)-1].endClause = t.at.clause
	}
}

// resolve sorts the hits, drops what a longer match of the same wording holds, and fills the result.
func (sc *scratch) resolve() {
	text := sc.t.text
	sc.out.Words = int(sc.t.at.words)
	sc.out.Lines = int(sc.t.at.lines) + 1
	sc.out.Runes = runes(text)
	if len(sc.hits) == 0 {
		return
	}
	slices.SortFunc(sc.hits, compareHits)
	sc.hits = sc.longest(sc.hits)
	sc.turn()
	sc.cover()
	sc.negate()
	sc.report()
}

func compareHits(x, y hit) int {
	return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(y.end, x.end), cmp.Compare(x.role, y.role), cmp.Compare(x.wording, y.wording))
}

// longest keeps, of the matches of one wording, those that no other holds.
func (sc *scratch) longest(hits []hit) []hit {
	sc.epoch++
	kept := hits[:0]
	for _, h := range hits {
		old := sc.ends[h.wording]
		if old>>32 == sc.epoch && int32(old) >= h.end {
			continue
		}
		sc.ends[h.wording] = sc.epoch<<32 | int64(h.end)
		kept = append(kept, h)
	}
	return kept
}

// turn counts the words that begin a new clause into the clauses.
func (sc *scratch) turn() {
	for _, h := range sc.hits {
		if h.role == Turn && !h.fused {
			sc.turns = append(sc.turns, h.start)
		}
	}
	if len(sc.turns) == 0 {
		return
	}
	for i := range sc.hits {
		h := &sc.hits[i]
		h.from.clause += sc.turnsBefore(h.start)
		h.endClause += sc.turnsBefore(h.end - 1)
	}
}

func (sc *scratch) turnsBefore(at int32) int32 {
	n, _ := slices.BinarySearch(sc.turns, at+1)
	return int32(n)
}

// cover notes for each hit the roles of the longer ones around it. The hits are in order of start, the longer first, so that
// the furthest end so far of each role decides; hits of one span are compared with those before them alone.
func (sc *scratch) cover() {
	var ends [Turn + 1]int32
	for i := 0; i < len(sc.hits); {
		j := i
		for j < len(sc.hits) && sc.hits[j].start == sc.hits[i].start && sc.hits[j].end == sc.hits[i].end {
			for r := Wording; r <= Turn; r++ {
				if ends[r] >= sc.hits[j].end {
					sc.hits[j].under |= 1 << r
				}
			}
			j++
		}
		for ; i < j; i++ {
			r := sc.hits[i].role
			ends[r] = max(ends[r], sc.hits[i].end)
		}
	}
}

// negate marks what the negators cancel.
func (sc *scratch) negate() {
	idle := int32(0)
	for i := range sc.hits {
		h := &sc.hits[i]
		if sc.idles(h) {
			idle = max(idle, h.end)
			continue
		}
		if h.fused || idle >= h.end || sc.heldBySame(i) {
			continue
		}
		reach := int32(sc.s.wordings[h.wording].reach)
		switch h.role {
		case Negator:
			sc.negateAfter(i, reach)
			sc.negateAround(i)
		case TrailingNegator:
			sc.negateBefore(i, reach)
			sc.negateAround(i)
		}
	}
}

// idles reports whether negators inside h are part of what it says.
func (sc *scratch) idles(h *hit) bool {
	return h.role == OtherSense || h.role == Denial || sc.s.wordings[h.wording].negator && h.role <= OtherSense
}

// heldBySame reports whether a wording with a negator of its own begins where the negator does and is sorted behind it.
func (sc *scratch) heldBySame(i int) bool {
	for j := i + 1; j < len(sc.hits) && sc.hits[j].start == sc.hits[i].start && sc.hits[j].end == sc.hits[i].end; j++ {
		if sc.idles(&sc.hits[j]) {
			return true
		}
	}
	return false
}

func (sc *scratch) negateAfter(i int, reach int32) {
	n := &sc.hits[i]
	for j := i + 1; j < len(sc.hits); j++ {
		m := &sc.hits[j]
		between := m.from.tokens - n.endTokens
		if between > reach || m.from.clause != n.endClause && m.start >= n.end {
			return
		}
		if m.start >= n.end && m.role <= Statement && (between == 0 || !m.tag) {
			m.negated = true
		}
	}
}

func (sc *scratch) negateBefore(i int, reach int32) {
	n := &sc.hits[i]
	for j := i - 1; j >= 0; j-- {
		m := &sc.hits[j]
		if n.from.tokens-m.from.tokens > reach+sc.s.span {
			return
		}
		between := n.from.tokens - m.endTokens
		if m.end <= n.start && between <= reach && m.endClause == n.from.clause && m.role <= Statement && (between == 0 || !m.tag) {
			m.negated = true
		}
	}
}

// negateAround marks the patterns that have the negator in a gap, if it stands in the clause that they end in.
func (sc *scratch) negateAround(i int) {
	n := &sc.hits[i]
	for j := i - 1; j >= 0; j-- {
		m := &sc.hits[j]
		if n.from.tokens-m.from.tokens > sc.s.gapSpan {
			return
		}
		if m.end >= n.end && m.role <= Statement && sc.s.wordings[m.wording].hasGap && m.endClause == n.endClause {
			m.negated = true
		}
	}
}

// tagRun returns the length of the run of hashtags that h begins in, and its place there.
func (sc *scratch) tagRun(h *hit) (length, at int) {
	if i := int(h.from.hashtags); h.hashtag {
		rest, _ := slices.BinarySearch(sc.runs[i:], sc.runs[i]+1)
		at = int(h.from.runPlace)
		return at - 1 + rest, at
	}
	return 0, 0
}

// runes counts code points; in a text of ASCII they are its bytes.
func (sc *scratch) runes(text string) int {
	if sc.ascii {
		return len(text)
	}
	return utf8.RuneCountInString(text)
}

// runes counts the code points of a text, eight bytes at once while they are ASCII.
func runes(text string) int {
	i := 0
	for i+8 <= len(text) && load(text, i)&highs == 0 {
		i += 8
	}
	return i + utf8.RuneCountInString(text[i:])
}

// report turns hits into matches with their places.
func (sc *scratch) report() {
	text := sc.t.text
	before, at := 0, 0
	sc.ascii = sc.out.Runes == len(text)
	for i := range sc.hits {
		h := &sc.hits[i]
		if start := int(h.start); start > at {
			before += sc.runes(text[at:start])
			at = start
		}
		span := Span{int(h.start), int(h.end)}
		p := Place{
			Runes: before, EndRunes: before + sc.runes(span.In(text)),
			Words: int(h.from.words), WordsAfter: int(sc.t.at.words - h.endWords),
			Line: int(h.from.lines), Sentence: int(h.from.sentence), Clause: int(h.from.clause),
			Hashtags: int(h.from.hashtags), Links: int(h.from.links),
		}
		p.Run, p.RunPlace = sc.tagRun(h)
		sc.out.Matches = append(sc.out.Matches, Match{
			Wording: int(h.wording), Role: h.role, Span: span, Fold: h.fold, Brand: h.brand,
			Fused: h.fused, Negated: h.negated, Under: h.under, Place: p,
		})
	}
}
