package label

import "strings"

// negate marks what the negators cancel. A negator inside a denial or another sense does nothing; one that belongs to a
// wording does nothing outside of it.
func (sc *scratch) negate() {
	idle, held := int32(0), Span{}
	for i := range sc.hits {
		h := &sc.hits[i]
		switch h.role {
		case Wording, Statement:
			if end := int(h.end); sc.s.wordings[h.wording].negator && end > held.End {
				held = Span{int(h.start), end}
			}
		case Denial, OtherSense:
			if !sc.negates(i) {
				idle = max(idle, h.end)
			}
		case Negator, TrailingNegator:
			if h.fused || idle >= h.end {
				continue
			}
			within := Span{0, MaxText}
			if held.End >= int(h.end) {
				within = held
			}
			sc.cancel(i, within)
		}
	}
}

// negates reports whether the words of the denial or other sense at i are a negator, too.
func (sc *scratch) negates(i int) bool {
	h := &sc.hits[i]
	for j := i + 1; j < len(sc.hits) && sc.hits[j].start == h.start && sc.hits[j].end == h.end; j++ {
		if role := sc.hits[j].role; role == Negator || role == TrailingNegator {
			return true
		}
	}
	return false
}

// cancel marks what the negator at i cancels within a part of the text.
func (sc *scratch) cancel(i int, within Span) {
	reach := int32(sc.s.wordings[sc.hits[i].wording].reach)
	if sc.hits[i].role == Negator {
		sc.negateAfter(i, reach, int32(within.End))
	} else {
		sc.negateBefore(i, reach, int32(within.Start))
	}
	if within.End == MaxText {
		sc.negateAround(i)
	}
}

func (sc *scratch) negateAfter(i int, reach, end int32) {
	n := &sc.hits[i]
	for j := i + 1; j < len(sc.hits); j++ {
		m := &sc.hits[j]
		between := m.tokens - n.endTokens
		if between > reach || m.clause != n.endClause && m.start >= n.end {
			return
		}
		if m.start >= n.end && m.end <= end && m.role <= Statement && (between == 0 || !m.isTag()) {
			m.negated = true
		}
	}
}

func (sc *scratch) negateBefore(i int, reach, start int32) {
	n := &sc.hits[i]
	for j := i - 1; j >= 0; j-- {
		m := &sc.hits[j]
		if m.start < start || n.tokens-m.tokens > reach+sc.s.span {
			return
		}
		between := n.tokens - m.endTokens
		if m.end > n.start || between > reach || m.role > Statement || between != 0 && m.isTag() {
			continue
		}
		if m.endClause == n.clause || between == 0 && opensBracket(sc.t.text[m.end:n.start]) {
			m.negated = true
		}
	}
}

// opensBracket reports whether a bracket, and nothing else, opens between two words of a line: "Werbung (unbezahlt)" is one
// clause.
func opensBracket(between string) bool {
	bracket := strings.TrimSpace(between)
	return (bracket == "(" || bracket == "[") && !strings.ContainsFunc(between, isNewline)
}

// negateAround marks the patterns that have the negator in a gap, if it stands in the clause that they end in.
func (sc *scratch) negateAround(i int) {
	n := &sc.hits[i]
	for j := i - 1; j >= 0; j-- {
		m := &sc.hits[j]
		if n.tokens-m.tokens > sc.s.gapSpan {
			return
		}
		if m.end >= n.end && m.role <= Statement && sc.s.wordings[m.wording].hasGap && m.endClause == n.endClause {
			m.negated = true
		}
	}
}
