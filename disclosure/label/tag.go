package label

import "unicode/utf8"

// opensTag reports whether a hashtag or handle goes on at i, behind its sigil: with a letter, after digits and
// underscores at most. "#1" is a number and no hashtag.
func (t *tokenizer) opensTag(i int) bool {
	if i < len(t.text) && 'a' <= t.text[i]|0x20 && t.text[i]|0x20 <= 'z' {
		return true
	}
	for i < len(t.text) {
		r, size := t.rune(i)
		f := t.fold(r)
		switch {
		case f.class == ignored, r == '_', '0' <= f.out && f.out <= '9':
			i += size
		default:
			return f.class == letter || f.class == runRune
		}
	}
	return false
}

// isUnder reports whether r joins the parts of a tag without being a letter.
func isUnder(r rune, k kind) bool { return r == '_' || k == kindHandle && r == '.' }

// tag reads a hashtag or handle whole. Its key has neither sigil nor underscores.
func (t *tokenizer) tag(tok *token, k kind) {
	tok.kind = k
	_, size := t.rune(t.pos)
	t.pos += size
	t.plainLetters(tok)
	if t.pos < len(t.text) && (t.text[t.pos] >= utf8.RuneSelf || isUnder(rune(t.text[t.pos]), k)) {
		t.wide(tok, true)
	}
	tok.hash = t.hash()
	t.at.words++
	t.fresh = true
	t.at.tokens++
	if k == kindHashtag {
		t.inRun()
	}
}

// inRun counts a hashtag, and its place in the run of hashtags.
func (t *tokenizer) inRun() {
	t.at.hashtags++
	if t.lastRun != t.at.run || t.at.runPlace == 0 {
		t.lastRun, t.at.runPlace = t.at.run, 0
	}
	t.at.runPlace++
}

// skimTag passes over the hashtag at i if it is of ASCII letters and digits, is no word of any wording, holds no label, and none of the brands' names.
func (sc *scratch) skimTag(i int) bool {
	t, tok := &sc.t, &sc.tok
	if i+1 == len(t.text) || !isLetter(t.text[i+1]) {
		return false
	}
	pos := t.pos
	*tok = token{kind: kindHashtag, start: int32(i)}
	t.pos, t.n = i+1, 0
	tok.hash = t.plainLetters(tok)
	if !t.endsTag() || sc.tagMatters(t.key()) {
		t.pos = pos
		return false
	}
	tok.end = int32(t.pos)
	t.at.words++
	t.at.tokens++
	t.inRun()
	t.prev, sc.prevRun = kindHashtag, false
	sc.threads, sc.follows = sc.threads[:0], sc.gaps
	sc.list()
	return true
}

// endsTag reports whether a hashtag ends behind letters and digits of ASCII.
func (t *tokenizer) endsTag() bool {
	return t.pos == len(t.text) || t.text[t.pos] < utf8.RuneSelf && t.text[t.pos] != '_'
}

// tagMatters reports whether a plain hashtag may be a word of a wording, or hold a label or a brand's name.
func (sc *scratch) tagMatters(key []byte) bool {
	if len(key) > maxFused || sc.s.vocab.find(key, sc.tok.hash, '#') != noSymbol {
		return true
	}
	if len(sc.brands.names) > 0 {
		within := bytesIn(key)
		for _, bytes := range sc.brands.bytes {
			if bytes&^within == 0 {
				return true
			}
		}
	}
	if sc.s.fusedMax == 0 {
		return false
	}
	cuts := uint64(0)
	if sc.tok.fold != 0 || !isPlain(key) {
		cuts, _ = plainCuts(sc.t.text[sc.tok.start+1 : sc.t.pos])
	}
	label, _ := sc.s.fusedIn(key, cuts|1|1<<len(key), 0)
	return label != noSymbol
}

func isLetter(b byte) bool { return 'a' <= b|0x20 && b|0x20 <= 'z' }
