package label

import "unicode"

// brand reads on in the brand names and fills the places that wait for them.
func (sc *scratch) brand() {
	if sc.tok.kind == kindWord && !sc.t.twins && len(sc.partials) == 0 && !sc.s.brandInside && !sc.brands.begins(sc.t.letters()) {
		return
	}
	key := sc.t.key()
	if sc.t.twins {
		if alt, ok := sc.t.twin(&sc.tok); ok {
			key = alt
		}
	}
	if len(key) == 0 || len(key) > maxKey {
		sc.partials = sc.partials[:0]
		return
	}
	begins := sc.brands.begins(loadKey(key, 0))
	if !begins && sc.tok.kind <= kindRun && len(sc.partials) == 0 && !sc.s.brandInside {
		return
	}
	n := sc.t.at.tokens
	sc.tagPlaces(key)
	if sc.tok.kind == kindHashtag || sc.tok.kind == kindHandle {
		sc.partials = sc.partials[:0]
		if begins && sc.brands.named(key) {
			sc.fill(thread{from: sc.origin()}, n)
		}
		return
	}
	sc.readOn(key)
	if begins {
		for i, name := range sc.brands.names {
			if hasPrefix(name, key) {
				sc.begin(partial{int32(i), int32(len(key)), n, thread{from: sc.origin()}})
			}
		}
	}
}

func hasPrefix(name string, key []byte) bool {
	return len(name) >= len(key) && name[:len(key)] == string(key)
}

// readOn carries the names that have begun over this token.
func (sc *scratch) readOn(key []byte) {
	old := len(sc.partials)
	kept := 0
	for i := range old {
		p := sc.partials[i]
		name := sc.brands.names[p.name]
		if !hasPrefix(name[p.read:], key) {
			continue
		}
		p.read += int32(len(key))
		if int(p.read) == len(name) {
			sc.fill(p.thread, p.token)
			continue
		}
		sc.partials[kept] = p
		kept++
	}
	sc.partials = sc.partials[:kept]
}

func (sc *scratch) begin(p partial) {
	if int(p.read) == len(sc.brands.names[p.name]) {
		sc.fill(p.thread, p.token)
		return
	}
	sc.partials = append(sc.partials, p)
}

// fill moves all that waits for a brand from token first on over the name that ends here.
func (sc *scratch) fill(name thread, first int32) {
	for i := range sc.waiting {
		w := &sc.waiting[i]
		if w.token == first && w.words == 0 {
			th := w.thread
			th.brand = Named
			sc.keep(th)
			sc.unguess(th)
			w.named = true
		}
	}
	for i := range sc.armed {
		if a := &sc.armed[i]; a.open(first) {
			sc.slide(a.thread, a.state)
		}
	}
	sc.slide(name, 0)
}

// slide moves a thread over the brand places of a state.
func (sc *scratch) slide(th thread, from int32) {
	for _, sl := range sc.s.slipsOf(from) {
		if sl.max == 0 {
			th.state, th.brand = sl.to, Named
			sc.keep(th)
		}
	}
}

// unguess drops the guesses that a brand by name has made needless.
func (sc *scratch) unguess(th thread) {
	for i := range sc.waiting {
		if w := &sc.waiting[i]; w.words > 0 && w.state == th.state && w.from == th.from {
			w.words = maxGuess
		}
	}
}

// maxGuess is the number of capitalised words that are taken for a brand.
const maxGuess = 3

// guess fills the places that wait at this token with a handle, a hashtag or capitalised words, and forgets what has waited too long.
func (sc *scratch) guess() {
	n := sc.t.at.tokens
	capital := sc.tok.kind == kindWord && sc.tok.fold.Has(Case) && isUpper(sc.t.text[sc.tok.start:])
	tag := sc.tok.kind == kindHashtag || sc.tok.kind == kindHandle
	old := len(sc.waiting)
	kept := 0
	for i := range old {
		w := sc.waiting[i]
		if w.token == n && !w.named && (capital || tag && w.words == 0) && w.words < maxGuess && (w.words == 0 || sc.tok.glue == glueSpace) {
			th := w.thread
			th.brand = max(th.brand, Guessed)
			sc.keep(th)
			if capital {
				sc.waiting = append(sc.waiting, waiting{w.thread, n + 1, w.words + 1, false})
			}
		}
		if w.words == 0 && sc.begun(w.token) {
			sc.waiting[kept] = w
			kept++
		}
	}
	kept += copy(sc.waiting[kept:], sc.waiting[old:])
	sc.waiting = sc.waiting[:kept]
	if sc.tok.kind == kindHandle {
		sc.guessFirst()
	}
}

// begun reports whether a brand name that began at the token is still being read.
func (sc *scratch) begun(token int32) bool {
	for i := range sc.partials {
		if sc.partials[i].token == token {
			return true
		}
	}
	return false
}

// guessFirst takes a handle for the brand of the wordings that begin with one.
func (sc *scratch) guessFirst() {
	for _, sl := range sc.s.slipsOf(0) {
		th := thread{state: sl.to, from: sc.origin(), reading: reading{brand: Guessed}}
		sc.keep(th)
	}
}

func isUpper(text string) bool {
	for _, r := range text {
		return unicode.IsUpper(r)
	}
	return false
}
