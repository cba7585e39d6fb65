package label

import "slices"

// sign takes punctuation or an emoji. Quotation marks and the like go on as if they were not there.
func (sc *scratch) sign() {
	tok := &sc.tok
	soft := tok.kind == kindPunct && isSoft(tok.mark)
	if len(sc.threads)+len(sc.waiting)+len(sc.partials) == 0 && !sc.s.marks[min(tok.mark, 0x80)] {
		return
	}
	sc.next = sc.next[:0]
	sc.step(sc.s.vocab.find(sc.t.key(), tok.hash, 0))
	if sc.carried = 0; soft {
		sc.soften()
	}
	if !soft && !insideBrand(tok.mark) {
		sc.partials = sc.partials[:0]
	}
	open := soft || opensBrand(tok.mark)
	sc.waiting = slices.DeleteFunc(sc.waiting, func(w waiting) bool { return w.words > 0 || !open && !sc.begun(w.token) })
	sc.turnOver()
}

// soften carries the threads over a mark that they do not ask for. Where the mark itself has led to a state, what is carried
// there gives way: else each of many marks in a row would leave one thread more.
func (sc *scratch) soften() {
	stepped := len(sc.next)
	for _, th := range sc.threads {
		if !slices.ContainsFunc(sc.next[:stepped], func(by thread) bool { return by.state == th.state }) {
			th.over = max(th.over, sc.tok.glue, glueOdd)
			sc.next = append(sc.next, th)
		}
	}
	sc.carried = len(sc.next) - stepped
}

// isSoft reports whether a phrase goes on through the mark: quotation marks and marks of emphasis.
func isSoft(r rune) bool {
	switch r {
	case '"', '\'', '*', '_', '~', '^':
		return true
	}
	return false
}

// opensBrand reports whether the mark may stand between a wording and its brand: "Mainos: XYZ".
func opensBrand(r rune) bool {
	switch r {
	case ':', '-', '|', '/', '(', '[', '&':
		return true
	}
	return false
}

// insideBrand reports whether the mark may stand inside a brand name: "H&M", "e.l.f.".
func insideBrand(r rune) bool {
	switch r {
	case '&', '.', '-', '+', '!', '/', '·':
		return true
	}
	return false
}
