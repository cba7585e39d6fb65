package label

import "unicode/utf8"

// skim reads on where a text is plain: it passes over words and marks that begin nothing and lead nowhere, and takes the plain words that do, while no
// brand is waited for. It is the fast way through most of a text, and changes what read would have changed.
func (sc *scratch) skim() {
	t := &sc.t
	if sc.tied() {
		return
	}
	if sc.watch(); t.pos == 0 && !sc.skimWords(0, gluePara) {
		return
	}
	for t.pos < len(t.text) {
		b := t.text[t.pos]
		switch {
		case b == '#':
			if !sc.skimTag(t.pos) {
				return
			}
		case b == ' ' && t.pos+1 < len(t.text) && t.text[t.pos+1] == '#':
			if !sc.skimTag(t.pos + 1) {
				return
			}
		case b == ' ' && t.pos+1 < len(t.text) && isAlnum(t.text[t.pos+1]):
			if !sc.skimWords(t.pos+1, glueSpace) {
				return
			}
		case len(sc.threads) > 0 && !sc.dropped(b):
			return
		case b == ' ', b == '\n':
			if !sc.skimSpace() {
				return
			}
		case b >= 0x80:
			if !sc.skimWide(glueNone) {
				return
			}
		case b == '@', sc.s.opens[b], ascii[b].class != punct, b == '-' && t.hyphen() > 0:
			return
		default:
			sc.skimMark(rune(b), 1)
		}
	}
}

// dropped drops what is alive where nothing of it goes on with the byte, which is a mark, nor over it, and reports whether it has.
func (sc *scratch) dropped(b byte) bool {
	if b >= 0x80 || ascii[b].class != punct || b == '#' || b == '@' || b == '-' || isSoft(rune(b)) {
		return false
	}
	hash := mix(0, uint64(b))
	if sc.follows&few(hash) != 0 {
		if symbol := sc.s.vocab.findPlain(sc.t.text[sc.t.pos:sc.t.pos+1], hash); symbol != noSymbol && sc.awaits(symbol, few(hash)) {
			return false
		}
	}
	sc.threads, sc.follows = sc.threads[:0], sc.gaps
	return true
}

// tied reports whether each token matters: a brand is waited for, or the wordings hold what skim does not see.
func (sc *scratch) tied() bool { return len(sc.waiting)+len(sc.partials) > 0 || sc.s.slow(sc) }

// watch notes which words may follow what is alive, and closes the gaps that the next word is too far from.
func (sc *scratch) watch() {
	if sc.gaps = 0; len(sc.armed) > 0 {
		sc.watchGaps()
	}
	sc.follows = sc.gaps
	for i := range sc.threads {
		sc.follows |= sc.s.states[sc.threads[i].state].follows
	}
}

func (sc *scratch) watchGaps() {
	kept := 0
	for i := range sc.armed {
		a := &sc.armed[i]
		if sc.t.at.tokens-a.token > int32(a.max) {
			continue
		}
		sc.gaps |= sc.s.states[a.state].follows
		if kept != i {
			sc.armed[kept] = *a
		}
		kept++
	}
	sc.armed = sc.armed[:kept]
}

// slow reports whether the wordings hold what skim does not see: a code that begins one or may follow the open gap, or a word with a
// brand in its middle.
func (s *Scanner) slow(sc *scratch) bool {
	return s.codeFirst || s.codeGap && len(sc.armed) > 0 || s.brandInside && len(sc.brands.names) > 0
}

// skimSpace passes over white space and the words behind it.
func (sc *scratch) skimSpace() bool {
	t := &sc.t
	if len(sc.armed) > 0 {
		return false
	}
	g := t.skipSpace()
	if g != glueNone || t.prev != kindRun { // ignored characters do not part a run
		t.prev, sc.prevRun = kindEnd, false
	}
	switch {
	case t.pos == len(t.text):
		return true
	case t.text[t.pos] >= utf8.RuneSelf:
		return sc.skimWide(g)
	}
	return !isAlnum(t.text[t.pos]) || sc.skimWords(t.pos, g)
}

// skimMark passes over one mark.
func (sc *scratch) skimMark(r rune, size int) {
	t := &sc.t
	sentence := t.at.sentence
	t.pos += size
	t.end(r)
	t.prev = kindPunct
	sc.prevRun = false
	if t.at.sentence != sentence {
		sc.armed = sc.armed[:0]
	}
}

// skimWide passes over an emoji, a mark, or a character of a script without spaces, and takes a word.
func (sc *scratch) skimWide(g glue) bool {
	t := &sc.t
	r, size := t.rune(t.pos)
	f := t.fold(r)
	switch f.class {
	case symbol:
		if sc.s.opensWide {
			return false
		}
		t.pos += size
		t.prev, sc.prevRun = kindSymbol, false
		return true
	case punct:
		if f.out < 0x80 && (f.out == '#' || f.out == '@' || sc.s.opens[f.out&0x7F]) || f.out >= 0x80 && sc.s.opensWide || hyphenAt(t.text, t.pos) > 0 {
			return false
		}
		sc.skimMark(f.out, size)
		return true
	case space, newline, ignored:
		return sc.skimSpace()
	case runRune:
		return f.out == r && sc.skimRun(r, size) || sc.takeWide(g, f.class)
	case letter:
		return sc.takeWide(g, f.class)
	}
	return false
}

// takeWide reads a word that begins with a letter beyond ASCII, or a character of a script without spaces, as read would.
func (sc *scratch) takeWide(g glue, c class) bool {
	t, tok := &sc.t, &sc.tok
	*tok = token{glue: g, start: int32(t.pos)}
	t.n, t.fresh, t.twins = 0, false, false
	if c == letter {
		t.word(tok)
	} else {
		t.run(tok)
	}
	tok.end, t.prev = int32(t.pos), tok.kind
	if sc.use(); sc.tied() {
		return false
	}
	sc.watch()
	return true
}

// runLeads reports whether something may begin with a character of a script without spaces and with what stands behind it, where all but another such
// character may go on with it.
func (sc *scratch) runLeads(hash uint64, next int) bool {
	t := &sc.t
	if next == len(t.text) {
		return false
	}
	r, size := t.rune(next)
	if f := t.fold(r); f.class != runRune || f.out != r || size != 3 {
		return true
	}
	if end := next + size; end < len(t.text) && t.text[end] >= utf8.RuneSelf {
		if after, _ := t.rune(end); after>>8 == 0x11 || t.fold(after).class == mark { // a conjoining letter of Hangul, or a mark
			return true
		}
	}
	return sc.s.pairs.at(hash, mix(0, load(t.text[:next+size], next))) != 0
}

// skimRun passes over one character of a script without spaces.
func (sc *scratch) skimRun(r rune, size int) bool {
	t := &sc.t
	next := t.pos + size
	if r < 0x3000 || size != 3 || sc.brands.begins(load(t.text[:next], t.pos)) {
		return false
	}
	hash := mix(0, load(t.text[:next], t.pos))
	if begins := sc.s.begins.at(hash); sc.follows&few(hash) != 0 || begins&beginAlone != 0 || begins != 0 && sc.runLeads(hash, next) {
		return false
	}
	if next < len(t.text) && t.text[next] >= 0x80 {
		if after, _ := t.rune(next); t.fold(after).class == mark {
			return false
		}
	}
	if t.prev != kindRun {
		t.at.words++
	}
	t.at.tokens++
	t.at.run++
	t.pos, t.prev, sc.prevRun = next, kindRun, true
	return true
}
