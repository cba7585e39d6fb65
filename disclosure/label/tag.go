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
	if k != kindHashtag {
		return
	}
	t.at.hashtags++
	if t.lastRun != t.at.run || t.at.runPlace == 0 {
		t.lastRun, t.at.runPlace = t.at.run, 0
	}
	t.at.runPlace++
}
