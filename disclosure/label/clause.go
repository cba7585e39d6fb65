package label

import "unicode/utf8"

// breakClause begins a new clause, once however many marks stand together. A line break always does, since a label of marks may stand before it.
func (t *tokenizer) breakClause() {
	if t.at.tokens > t.clauseTokens {
		t.at.clause++
		t.clauseTokens = t.at.tokens
	}
}

func (t *tokenizer) breakSentence() {
	t.breakClause()
	if t.at.tokens > t.sentenceTokens {
		t.at.sentence++
		t.sentenceTokens = t.at.tokens
	}
}

// reset begins a new text.
func (t *tokenizer) reset(text string) {
	t.text, t.pos, t.at = text, 0, counts{}
	t.content = 0
	t.prev, t.noLink, t.lastRun, t.clauseTokens, t.sentenceTokens = kindEnd, 0, 0, 0, 0
}

// punct reads one mark whose bytes are already passed.
func (t *tokenizer) punct(tok *token, r rune) {
	tok.kind, tok.mark = kindPunct, r
	t.n = utf8.EncodeRune(t.buf[:], r)
	tok.hash = t.hash()
	t.end(r)
}

// end ends clause and sentence where the mark just passed says so.
func (t *tokenizer) end(r rune) {
	switch r {
	case '.', '…':
		if t.endsSentence() {
			t.breakSentence()
		}
	case '!', '?', '。', '؟', '۔', '।', '｡':
		t.breakSentence()
	case ',':
		if !t.betweenDigits() {
			t.breakClause()
		}
	case ';', ':', '(', ')', '[', ']', '{', '}', '、', '،', '؛', '|', '•', '-':
		t.breakClause()
	}
}

// endsSentence reports whether the full stop just passed ends a sentence: white space, the end or a closing mark follows, or
// a capital where a small letter stands before.
func (t *tokenizer) endsSentence() bool {
	if t.pos >= len(t.text) {
		return true
	}
	r, _ := t.rune(t.pos)
	if 'A' <= r && r <= 'Z' {
		last := t.text[max(t.pos-2, 0)]
		return 'a' <= last && last <= 'z'
	}
	return t.fold(r).class != letter && r != '/' && r != '@'
}

func (t *tokenizer) betweenDigits() bool {
	return t.pos >= 2 && t.pos < len(t.text) && isDigit(t.text[t.pos-2]) && isDigit(t.text[t.pos])
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
