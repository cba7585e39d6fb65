package label

import (
	"cmp"
	"math/bits"
	"slices"
)

// hit is a match before it is judged against the others.
type hit struct {
	wording    int32
	start, end int32
	from       int32 // number of its origin
	tokens     int32 // before it
	endTokens  int32
	endWords   int32
	clause     int32
	endClause  int32
	fold       Fold
	under      Roles
	role       Role
	brand      Filling
	kind       kind // of its first token
	fused      bool
	negated    bool
}

// isTag reports whether a hit begins with a hashtag or handle.
func (h *hit) isTag() bool { return h.kind == kindHashtag || h.kind == kindHandle }

// hit notes that a wording ends with the token at hand.
func (sc *scratch) hit(th thread, w int32) {
	t, from := &sc.t, &sc.origins[th.from]
	sc.told = max(sc.told, int(th.from)+1)
	h := hit{
		wording: w, start: from.start, end: sc.tok.end, from: th.from, tokens: from.tokens, endTokens: t.at.tokens, endWords: t.at.words,
		clause: from.clause, endClause: from.clause, fold: th.fold, role: sc.s.wordings[w].role, brand: th.brand, kind: from.kind, fused: from.fused,
	}
	if h.fused && h.role == Statement && h.endTokens-h.tokens > 1 {
		h.fused, h.fold = false, h.fold|Spacing
	}
	if sc.tok.kind != kindPunct {
		h.fused, h.endClause = h.fused || t.hyphen() > 0, t.at.clause
	}
	sc.hits = append(sc.hits, h)
}

// resolve sorts the hits, drops what a longer match of the same wording holds, and fills the result.
func (sc *scratch) resolve() {
	text := sc.t.text
	sc.out.Words = int(sc.t.at.words)
	sc.out.Lines = int(sc.t.at.lines) + 1
	if len(sc.hits) == 0 {
		sc.out.Runes = sc.t.content.counter()(text, 0, len(text))
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
	switch {
	case x.start != y.start:
		return cmp.Compare(x.start, y.start)
	case x.end != y.end:
		return cmp.Compare(y.end, x.end)
	case x.role != y.role:
		return cmp.Compare(x.role, y.role)
	}
	return cmp.Compare(x.wording, y.wording)
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
		h.clause += sc.turnsBefore(h.start)
		h.endClause += sc.turnsBefore(h.end - 1)
	}
}

func (sc *scratch) turnsBefore(at int32) int32 {
	n, _ := slices.BinarySearch(sc.turns, at+1)
	return int32(n)
}

// cover notes for each hit the roles of the longer ones around it. The hits are in order of start, the longer first, so that
// the furthest end so far of each role decides; hits of one span are compared with those before them, and a statement with the
// denials and other senses of its span. Another sense over a line break covers nothing: it is chance.
func (sc *scratch) cover() {
	var ends [Turn + 1]int32
	var seen Roles // that have an end
	furthest := int32(0)
	for i := 0; i < len(sc.hits); {
		var same Roles
		j := i
		for ; j < len(sc.hits) && sc.hits[j].start == sc.hits[i].start && sc.hits[j].end == sc.hits[i].end; j++ {
			if !sc.hits[j].chance() {
				same |= 1 << sc.hits[j].role
			}
			for rest := seen; furthest >= sc.hits[j].end && rest != 0; rest &= rest - 1 {
				if r := bits.TrailingZeros16(uint16(rest)); ends[r] >= sc.hits[j].end {
					sc.hits[j].under |= 1 << r
				}
			}
		}
		for ; i < j; i++ {
			h := &sc.hits[i]
			if h.role == Statement {
				h.under |= same & (1<<Denial | 1<<OtherSense)
			}
			if !h.chance() {
				seen |= 1 << h.role
				ends[h.role] = max(ends[h.role], h.end)
				furthest = max(furthest, h.end)
			}
		}
	}
}

// chance reports whether a hit is another sense made of the end of one line and the beginning of the next, as in "Ad\nFree delivery".
func (h *hit) chance() bool { return h.role == OtherSense && h.fold&LineBreak != 0 }

// tagRun returns the length of the run of hashtags that h begins in, and its place there.
func (sc *scratch) tagRun(h *hit) (length, at int) {
	if h.kind != kindHashtag {
		return 0, 0
	}
	from := &sc.origins[h.from]
	runs := sc.runs[from.hashtags:]
	rest, _ := slices.BinarySearch(runs, runs[0]+1)
	at = int(from.runPlace)
	return at - 1 + rest, at
}

// report turns hits into matches with their places.
func (sc *scratch) report() {
	text := sc.t.text
	count := sc.t.content.counter()
	before, at := 0, 0
	for i := range sc.hits {
		h := &sc.hits[i]
		from := &sc.origins[h.from]
		if start := int(h.start); start > at {
			before += count(text, at, start)
			at = start
		}
		span := Span{int(h.start), int(h.end)}
		p := Place{
			Runes: before, EndRunes: before + count(text, span.Start, span.End),
			Words: int(from.words), WordsAfter: int(sc.t.at.words - h.endWords),
			Line: int(from.lines), Sentence: int(from.sentence), Clause: int(h.clause),
			Hashtags: int(from.hashtags), Links: int(from.links),
		}
		p.Run, p.RunPlace = sc.tagRun(h)
		sc.out.Matches = append(sc.out.Matches, Match{
			Wording: int(h.wording), Role: h.role, Span: span, Fold: h.fold, Brand: h.brand,
			Fused: h.fused, Negated: h.negated, Under: h.under, Place: p,
		})
	}
	sc.out.Runes = before + count(text, at, len(text))
}
