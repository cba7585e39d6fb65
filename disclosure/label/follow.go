package label

import (
	"unicode"
)

// step follows one symbol from every beginning that is alive, from open gaps, and from the root.
func (sc *scratch) step(symbol int32) {
	if symbol == noSymbol {
		return
	}
	for i := range sc.threads {
		sc.follow(&sc.threads[i], symbol)
	}
	s := sc.s
	if len(sc.armed) > 0 && (symbol < 0 || s.after[symbol]) {
		sc.crossGaps(symbol)
	}
	if roots := s.rootEdges(symbol); len(roots) > 0 {
		th := thread{start: sc.tok.start, kind: sc.tok.kind, fused: sc.tok.glue == glueHyphen, from: sc.t.before(&sc.tok)}
		for i := range roots {
			sc.push(&th, &roots[i], 0)
		}
	}
}

// follow takes the edges of one thread that fit the token.
func (sc *scratch) follow(th *thread, symbol int32) {
	edges := sc.s.states[th.state].edges
	for i := range edges {
		if edges[i].symbol != symbol {
			continue
		}
		run := sc.tok.kind == kindRun
		if fold, ok := edges[i].need.admits(max(sc.tok.glue, th.over), sc.prevRun, run, sc.tok.hangul); ok {
			sc.push(th, &edges[i], fold)
		}
	}
}

// crossGaps follows a symbol out of the gaps that are open, and closes those that have become too wide.
func (sc *scratch) crossGaps(symbol int32) {
	n := sc.number()
	for i := range sc.armed {
		if a := &sc.armed[i]; a.open(n) {
			sc.follow(&a.thread, symbol)
		}
	}
}

// open reports whether token n may be the first behind the gap.
func (a *armed) open(n int32) bool {
	between := n - a.token - 1
	return int32(a.min) <= between && between <= int32(a.max)
}

// prune closes the gaps that have become too wide. A brand name that is being read may have begun inside one.
func (sc *scratch) prune() {
	now := sc.number()
	if len(sc.partials) > 0 {
		now = sc.partials[0].token
	}
	if len(sc.armed) == 0 || now-sc.armed[0].token-1 <= maxGap {
		return
	}
	kept := sc.armed[:0]
	for _, a := range sc.armed {
		if now-a.token-1 <= int32(a.max) {
			kept = append(kept, a)
		}
	}
	sc.armed = kept
}

// number returns the number of the token at hand; a mark has that of the token that would follow.
func (sc *scratch) number() int32 {
	if sc.tok.kind == kindPunct || sc.tok.kind == kindSymbol {
		return sc.t.at.tokens + 1
	}
	return sc.t.at.tokens
}

// push moves a thread over an edge.
func (sc *scratch) push(from *thread, e *edge, fold Fold) {
	th := *from
	th.state, th.over = e.to, glueNone
	th.fold |= sc.tok.fold | fold
	if e.marks != sc.tok.marks {
		th.fold |= Accent
	}
	if e.symbol > symbolPlace(0) && e.under != sc.tok.under || e.symbol <= symbolPlace(0) && (e.under != 0) != (sc.tok.under != 0) {
		th.fold |= Spacing
	}
	sc.keep(&th)
}

// keep adds a thread, but for a state that may hold several only the best: the longer, the surer of its brand, the less folded.
func (sc *scratch) keep(th *thread) {
	if sc.s.states[th.state].meets {
		for i := range sc.next {
			if sc.next[i].state == th.state {
				if th.better(&sc.next[i]) {
					sc.next[i] = *th
				}
				return
			}
		}
	}
	sc.next = append(sc.next, *th)
}

func (th *thread) better(old *thread) bool {
	if th.start != old.start {
		return th.start < old.start
	}
	if th.brand != old.brand {
		return th.brand > old.brand
	}
	return th.fold < old.fold
}

// turnOver makes the threads that this token has brought the living ones, and notes what ends and what opens with them.
func (sc *scratch) turnOver() {
	sc.prune()
	sc.threads, sc.next = sc.next, sc.threads
	last := len(sc.threads) - sc.carried
	sc.carried = 0
	n := sc.t.at.tokens
	for i := range sc.threads {
		if i >= last {
			break
		}
		th := &sc.threads[i]
		st := &sc.s.states[th.state]
		for _, w := range st.accepts {
			sc.hit(th, w)
		}
		for _, sl := range st.slips {
			to := *th
			to.state = sl.to
			if sl.max > 0 {
				sc.armed = append(sc.armed, armed{to, n, sl.min, sl.max})
			} else {
				sc.waiting = append(sc.waiting, waiting{to, n + 1, 0, false})
			}
		}
	}
}

// brand reads on in the brand names and fills the places that wait for them.
func (sc *scratch) brand() {
	if len(sc.brands.names) == 0 {
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
	n := sc.t.at.tokens
	here := thread{start: sc.tok.start, kind: sc.tok.kind, fused: sc.tok.glue == glueHyphen, from: sc.t.before(&sc.tok)}
	sc.tagPlaces(key)
	if sc.tok.kind == kindHashtag || sc.tok.kind == kindHandle {
		sc.partials = sc.partials[:0]
		if sc.brands.begins(loadKey(key, 0)) && sc.brands.named(key) {
			sc.fill(here, n)
		}
		return
	}
	sc.readOn(key)
	if sc.brands.begins(loadKey(key, 0)) {
		for i, name := range sc.brands.names {
			if hasPrefix(name, key) {
				sc.begin(partial{int32(i), int32(len(key)), n, here})
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
			sc.keep(&th)
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
	for _, sl := range sc.s.states[from].slips {
		if sl.max == 0 {
			th.state, th.brand = sl.to, Named
			sc.keep(&th)
		}
	}
}

// unguess drops the guesses that a brand by name has made needless.
func (sc *scratch) unguess(th thread) {
	for i := range sc.waiting {
		if w := &sc.waiting[i]; w.words > 0 && w.state == th.state && w.start == th.start {
			w.words = maxGuess
		}
	}
}

// maxGuess is the number of capitalised words that are taken for a brand.
const maxGuess = 3

// guess fills the places that wait at this token with a handle, a hashtag or capitalised words, and forgets what has waited too long.
func (sc *scratch) guess() {
	if len(sc.waiting) == 0 && sc.tok.kind != kindHandle {
		return
	}
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
			sc.keep(&th)
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
	for _, sl := range sc.s.states[0].slips {
		th := thread{state: sl.to, start: sc.tok.start, kind: sc.tok.kind, brand: Guessed, from: sc.t.before(&sc.tok)}
		sc.keep(&th)
	}
}

func isUpper(text string) bool {
	for _, r := range text {
		return unicode.IsUpper(r)
	}
	return false
}
