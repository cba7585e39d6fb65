package label

import (
	"encoding/binary"
	"unicode/utf8"
)

// kind says what the tokenizer has read.
type kind uint8

const (
	kindEnd     kind = iota
	kindWord         // letters and digits
	kindRun          // one character of a script without spaces
	kindHashtag      // # and what follows
	kindHandle       // @ and what follows
	kindLink         // a web address
	kindAddress      // an e-mail address
	kindPunct        // one punctuation mark
	kindSymbol       // emoji and other signs
)

// glue says what stands between a token and the one before.
type glue uint8

const (
	glueNone   glue = iota
	glueHyphen      // a hyphen between letters
	glueSpace       // one plain space
	glueOdd         // several spaces, or unusual ones
	glueLine        // a line break
	gluePara        // a blank line, or the start of the text
)

// maxKey bounds the folded bytes of a token that can be a wording's; a longer one is no word that anybody looks for.
const maxKey = 96

// token is one piece of text. Its key, folded and without sigil and underscores, is in the tokenizer's buffer.
type token struct {
	kind       kind
	glue       glue
	hangul     bool
	lower      bool // has a small letter
	fold       Fold
	start, end int32
	marks      uint32 // signature of accents
	under      uint32 // signature of underscores and dots inside a hashtag or handle
	hash       uint64 // of the key
	mark       rune   // the punctuation mark
}

// tokenizer cuts a text into tokens and counts as it goes.
type tokenizer struct {
	text    string
	pos     int
	table   *[tableSize]folded
	at      counts
	buf     [maxKey + 8]byte
	n       int // bytes of the key
	prev    kind
	alt     [maxKey + 2*utf8.UTFMax]byte // the key by look-alikes, see twin
	altN    int
	twins   bool // the last word has letters of a script with twins
	noLink  int  // no link or address begins before this byte; keeps the search linear
	lastRun int32
	// numbers of tokens when the last clause and sentence began
	clauseTokens, sentenceTokens int32
	fresh                        bool // the last token began a word
	content                      content
}

func (t *tokenizer) key() []byte { return t.buf[:t.n] }

// letters returns the first eight bytes of the key, zeros behind them.
func (t *tokenizer) letters() uint64 {
	x := binary.LittleEndian.Uint64(t.buf[:])
	if t.n < 8 {
		x &= 1<<(8*t.n) - 1
	}
	return x
}

// hash returns the hash of the key.
func (t *tokenizer) hash() uint64 {
	h, i := uint64(0), 0
	for ; i+8 < t.n; i += 8 {
		h = mix(h, binary.LittleEndian.Uint64(t.buf[i:]))
	}
	if i < t.n {
		h = mix(h, binary.LittleEndian.Uint64(t.buf[i:])&(^uint64(0)>>(8*(8-(t.n-i)))))
	}
	return h
}

// next reads one token. After kindEnd it must not be called again.
func (t *tokenizer) next(tok *token) {
	*tok = token{glue: t.skip()}
	t.fresh, t.twins = false, false
	tok.start = int32(t.pos)
	t.n = 0
	if t.pos >= len(t.text) {
		return
	}
	if b := t.text[t.pos]; b < utf8.RuneSelf {
		t.nextASCII(tok, b)
	} else {
		t.nextWide(tok)
	}
	tok.end = int32(t.pos)
	t.prev = tok.kind
}

func (t *tokenizer) nextASCII(tok *token, b byte) {
	switch {
	case ascii[b].class == letter:
		t.word(tok)
	case b == '#' && t.opensTag(t.pos+1):
		t.tag(tok, kindHashtag)
	case b == '@' && t.opensTag(t.pos+1):
		t.tag(tok, kindHandle)
	default:
		t.pos++
		t.punct(tok, rune(b))
	}
}

func (t *tokenizer) nextWide(tok *token) {
	r, size := t.rune(t.pos)
	f := t.fold(r)
	switch {
	case f.out == '#' && t.opensTag(t.pos+size):
		tok.fold = f.fold
		t.tag(tok, kindHashtag)
	case f.out == '@' && t.opensTag(t.pos+size):
		tok.fold = f.fold
		t.tag(tok, kindHandle)
	case f.class == letter, f.class == mark:
		t.word(tok)
	case f.class == runRune:
		t.run(tok)
	case f.class == punct:
		t.pos += size
		tok.fold = f.fold
		t.punct(tok, f.out)
	default:
		t.pos += size
		tok.kind, tok.mark = kindSymbol, r
		t.putRune(r)
		tok.hash = t.hash()
	}
}

// skip passes white space and ignored characters and returns what it passed.
func (t *tokenizer) skip() glue {
	if t.pos == 0 {
		t.skipSpace()
		return gluePara
	}
	if t.pos < len(t.text) {
		switch b := t.text[t.pos]; {
		case b > ' ' && b < utf8.RuneSelf && b != '-':
			return glueNone
		case b == ' ' && t.pos+1 < len(t.text) && t.text[t.pos+1] > ' ' && t.text[t.pos+1] < utf8.RuneSelf:
			t.pos++
			return glueSpace
		case b == ' ' && t.pos+1 < len(t.text):
			if r, _ := t.rune(t.pos + 1); t.fold(r).class.shows() {
				t.pos++
				return glueSpace
			}
		}
	}
	if n := t.hyphen(); n > 0 {
		t.pos += n
		return glueHyphen
	}
	return t.skipSpace()
}

func (t *tokenizer) skipSpace() glue {
	spaces, odd, lines := 0, false, 0
	for t.pos < len(t.text) {
		r, size := t.rune(t.pos)
		f := t.fold(r)
		if f.class == newline {
			if r == '\r' && t.pos+1 < len(t.text) && t.text[t.pos+1] == '\n' {
				size++
			}
			lines++
			t.breakLine()
		} else if f.class == space {
			spaces++
			odd = odd || r != ' '
		} else if f.class != ignored {
			break
		}
		t.pos += size
	}
	switch {
	case lines > 1:
		return gluePara
	case lines == 1:
		return glueLine
	case odd || spaces > 1:
		return glueOdd
	case spaces == 1:
		return glueSpace
	}
	return glueNone
}

// hyphen returns the length of a hyphen at the position that joins two words, else 0.
func (t *tokenizer) hyphen() int {
	n := hyphenAt(t.text, t.pos)
	if n == 0 || t.prev != kindWord && t.prev != kindHashtag && t.prev != kindHandle || t.pos+n >= len(t.text) {
		return 0
	}
	r, _ := t.rune(t.pos + n)
	if t.fold(r).class != letter {
		return 0
	}
	if n > 1 {
		t.content |= wideBytes
	}
	return n
}

// hyphenAt returns the length of the hyphen at i, 0 if there is none. Dashes are no hyphens.
func hyphenAt(text string, i int) int {
	if i < len(text) && text[i] == '-' {
		return 1
	}
	if i+3 <= len(text) && (text[i:i+3] == "\u2010" || text[i:i+3] == "\u2011") {
		return 3
	}
	return 0
}

// fold is foldRune, quicker for the alphabets.
func (t *tokenizer) fold(r rune) folded {
	if r < tableAlphabets {
		return t.table[r]
	}
	return foldRune(t.table, r)
}

func (t *tokenizer) breakLine() {
	t.at.lines++
	t.at.clause++
	t.clauseTokens = t.at.tokens
}
