package label

// counts are the numbers of what lies before a token.
type counts struct {
	words, tokens, lines, sentence, clause, hashtags, links, run, runPlace int32
}

// origin is the token that something begins with.
type origin struct {
	counts       // before it
	start  int32 // of its first byte
	kind   kind
	fused  bool // behind a hyphen
}

// origin returns the number of the token at hand as an origin. Where nothing is alive, the origins that no hit has are forgotten.
func (sc *scratch) origin() int32 {
	n := len(sc.origins)
	if n > 0 && sc.origins[n-1].start == sc.tok.start {
		return int32(n - 1)
	}
	if len(sc.threads)+len(sc.next)+len(sc.armed)+len(sc.waiting)+len(sc.partials) == 0 {
		n = sc.told
	}
	if n == cap(sc.origins) {
		sc.origins = append(sc.origins[:n], origin{})
	}
	sc.origins = sc.origins[:n+1]
	o := &sc.origins[n]
	o.start, o.kind, o.fused = sc.tok.start, sc.tok.kind, sc.tok.glue == glueHyphen
	sc.t.before(&o.counts, sc.tok.kind)
	return int32(n)
}

// before notes the counts as they were before the token last read. It goes field by field, since they were written so just now: a processor is slow to read
// at once what was written in pieces.
func (t *tokenizer) before(c *counts, k kind) {
	at := &t.at
	c.words, c.tokens, c.lines, c.sentence, c.clause = at.words, at.tokens, at.lines, at.sentence, at.clause
	c.hashtags, c.links, c.run, c.runPlace = at.hashtags, at.links, at.run, at.runPlace
	if t.fresh {
		c.words--
	}
	switch k {
	case kindPunct, kindSymbol:
		return
	case kindHashtag:
		c.hashtags--
	case kindLink:
		c.links--
	}
	c.tokens--
}
