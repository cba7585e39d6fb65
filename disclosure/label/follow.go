package label

// step follows one symbol from every beginning that is alive, from open gaps, and from the root.
func (sc *scratch) step(symbol int32) {
	if symbol == noSymbol {
		return
	}
	s := sc.s
	bit, after := everyWord, true
	if symbol >= 0 {
		w := s.vocab.words[symbol]
		bit, after = 1<<w.few, w.after
	}
	for i := range sc.threads {
		if bit == everyWord || s.states[sc.threads[i].state].follows&bit != 0 {
			sc.follow(sc.threads[i], symbol)
		}
	}
	if after && len(sc.armed) > 0 {
		sc.crossGaps(symbol)
	}
	if roots := s.rootEdges(symbol); len(roots) > 0 {
		th := thread{from: sc.origin()}
		for i := range roots {
			sc.push(th, &roots[i], 0)
		}
	}
}

// follow takes the edges of one thread that fit the token.
func (sc *scratch) follow(th thread, symbol int32) {
	edges := sc.s.edgesOn(th.state, symbol)
	for i := range edges {
		if edges[i].symbol != symbol {
			if len(edges) > fewEdges {
				break
			}
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
			sc.follow(a.thread, symbol)
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
	if now-sc.armed[0].token-1 <= maxGap {
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

// endSentence closes all gaps, but for the brand names with a full stop inside that have begun behind one.
func (sc *scratch) endSentence() {
	if len(sc.partials) == 0 {
		sc.armed = sc.armed[:0]
	}
	for i := range sc.armed {
		a := &sc.armed[i]
		a.max = int8(min(int32(a.max), sc.t.at.tokens-a.token-1))
	}
}

// number returns the number of the token at hand; a mark has that of the token that would follow.
func (sc *scratch) number() int32 {
	if sc.tok.kind == kindPunct || sc.tok.kind == kindSymbol {
		return sc.t.at.tokens + 1
	}
	return sc.t.at.tokens
}

// push moves a thread over an edge.
func (sc *scratch) push(th thread, e *edge, fold Fold) {
	th.state, th.over = e.to, glueNone
	th.fold |= sc.tok.fold | fold
	if e.marks != sc.tok.marks {
		th.fold |= Accent
	}
	if e.symbol > symbolPlace(0) && e.under != sc.tok.under || e.symbol <= symbolPlace(0) && (e.under != 0) != (sc.tok.under != 0) {
		th.fold |= Spacing
	}
	sc.keep(th)
}

// keep adds a thread, but for a state that may hold several only the best: the longer, the surer of its brand, the less folded.
func (sc *scratch) keep(th thread) {
	if sc.s.states[th.state].meets {
		for i := range sc.next {
			if sc.next[i].state == th.state {
				if th.better(sc.next[i]) {
					sc.next[i] = th
				}
				return
			}
		}
	}
	sc.next = append(sc.next, th)
}

func (th thread) better(old thread) bool {
	if th.from != old.from {
		return th.from < old.from
	}
	if th.brand != old.brand {
		return th.brand > old.brand
	}
	return th.fold < old.fold
}

// turnOver makes the threads that this token has brought the living ones, and notes what ends and what opens with them.
func (sc *scratch) turnOver() {
	if len(sc.armed) > 0 {
		sc.prune()
	}
	sc.threads = append(sc.threads[:0], sc.next...) // to swap the lists would be two writes of pointers
	brought := sc.threads[:len(sc.threads)-sc.carried]
	sc.carried = 0
	for i := range brought {
		if sc.s.states[brought[i].state].stops {
			sc.stop(brought[i])
		}
	}
}

// stop notes the wordings that end with a thread, and the gaps and brand places that open.
func (sc *scratch) stop(th thread) {
	for _, w := range sc.s.acceptsOf(th.state) {
		sc.hit(th, w)
	}
	n := sc.t.at.tokens
	for _, sl := range sc.s.slipsOf(th.state) {
		th.state = sl.to
		if sl.max > 0 {
			sc.armed = append(sc.armed, armed{th, n, sl.min, sl.max})
		} else {
			sc.waiting = append(sc.waiting, waiting{th, n + 1, 0, false})
		}
	}
}
