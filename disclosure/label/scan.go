package label

import (
	"errors"
	"fmt"
)

// MaxText is the longest text in bytes that is scanned: 64 KiB.
const MaxText = 64 << 10

// ErrTooLong is the error of a text longer than [MaxText].
var ErrTooLong = errors.New("text longer than 64 KiB")

// Scan finds all wordings in the text. Brands fill the brand places; the zero value fills none but by a guess. The only
// error is [ErrTooLong]; invalid UTF-8 is read as signs that join nothing.
func (s *Scanner) Scan(text string, brands Brands) (Result, error) {
	var r Result
	err := s.ScanInto(&r, text, brands)
	return r, err
}

// ScanInto is [Scanner.Scan] into a result that is used again: its slices are overwritten and grow as needed, so that
// scanning many texts allocates nothing. On an error the result is empty.
func (s *Scanner) ScanInto(r *Result, text string, brands Brands) error {
	if r == nil {
		r = new(Result)
	}
	r.Matches, r.Tokens, r.Runes, r.Words, r.Lines = r.Matches[:0], r.Tokens[:0], 0, 0, 0
	if len(text) > MaxText {
		return fmt.Errorf("scanning %d bytes: %w", len(text), ErrTooLong)
	}
	if s == nil || s.pool == nil || text == "" {
		return nil
	}
	sc := s.pool.Get().(*scratch)
	sc.run(r, text, brands.or())
	s.pool.Put(sc)
	return nil
}

// scratch is the memory of one scan.
type scratch struct {
	s        *Scanner
	t        tokenizer
	tok      token
	out      *Result
	brands   *brandSet
	threads  []thread
	next     []thread
	armed    []armed
	waiting  []waiting
	partials []partial
	origins  []origin
	told     int // origins that a hit has, which are kept for it
	hits     []hit
	runs     []int32 // by hashtag: the number of its run
	turns    []int32 // bytes where clauses turn
	ends     []int64 // by wording: epoch and end of its last match
	epoch    int64
	follows  uint64 // the words that may follow what is alive, see few
	gaps     uint64 // those that may follow an open gap
	carried  int    // how many of the next threads were carried over a mark
	known    int32  // the symbol of the plain word that is taken next, or unread
	prevRun  bool   // the token before was a character of a script without spaces
}

func newScratch(s *Scanner) *scratch {
	return &scratch{s: s, t: tokenizer{table: s.table}, ends: make([]int64, len(s.wordings))}
}

func (sc *scratch) run(r *Result, text string, brands *brandSet) {
	sc.begins(r, text, brands)
	for sc.skim(); sc.read(); sc.skim() {
	}
	sc.resolve()
}

// begins makes the memory ready for a text. It keeps what it has of the last one until then: each write of a pointer costs while the collector marks.
func (sc *scratch) begins(r *Result, text string, brands *brandSet) {
	if sc.out != r {
		sc.out = r
	}
	if sc.brands != brands {
		sc.brands = brands
	}
	sc.t.reset(text)
	sc.threads, sc.hits, sc.runs = sc.threads[:0], sc.hits[:0], sc.runs[:0]
	sc.turns, sc.prevRun = sc.turns[:0], false
	sc.origins, sc.told = sc.origins[:0], 0
	sc.forget()
}

// forget drops all that waits over a blank line.
func (sc *scratch) forget() {
	sc.threads, sc.armed = sc.threads[:0], sc.armed[:0]
	sc.waiting, sc.partials = sc.waiting[:0], sc.partials[:0]
}

// read takes the next token; it returns false at the end.
func (sc *scratch) read() bool {
	sentence := sc.t.at.sentence
	sc.t.next(&sc.tok)
	tok := &sc.tok
	if tok.glue == gluePara {
		sc.forget()
	}
	if tok.kind == kindEnd {
		return false
	}
	sc.use()
	if sc.t.at.sentence != sentence {
		sc.endSentence()
	}
	return true
}

// use takes the token at hand.
func (sc *scratch) use() {
	switch sc.tok.kind {
	case kindWord, kindRun, kindHashtag, kindHandle:
		sc.word()
	case kindLink, kindAddress:
		sc.link()
	default:
		sc.sign()
	}
	sc.prevRun = sc.tok.kind == kindRun
}

// word takes a word, character, hashtag or handle.
func (sc *scratch) word() {
	if tok := &sc.tok; tok.kind > kindRun || !sc.idle() || sc.s.matters(sc, tok.hash) || sc.t.twins && sc.twinMatters() {
		sc.look()
	}
}

// twinMatters reports whether the token by its look-alikes may begin something or follow an open gap.
func (sc *scratch) twinMatters() bool {
	alt, ok := sc.t.twin(&sc.tok)
	return ok && (sc.s.matters(sc, hashOf(alt)) || sc.brands.begins(loadKey(alt, 0)))
}

// look looks the token up and goes on with it.
func (sc *scratch) look() {
	tok, s := &sc.tok, sc.s
	symbol := s.vocab.find(sc.t.key(), tok.hash, tok.kind.sigil())
	if tok.kind == kindHashtag || tok.kind == kindHandle {
		sc.list()
	}
	if symbol == noSymbol && sc.t.twins {
		if alt, ok := sc.t.twin(tok); ok {
			if symbol = s.vocab.find(alt, hashOf(alt), tok.kind.sigil()); symbol != noSymbol {
				tok.fold |= LookAlike
			}
		}
	}
	before := len(sc.hits)
	sc.next = sc.next[:0]
	sc.step(symbol)
	sc.stepCode()
	if len(sc.brands.names) > 0 {
		sc.brand()
	}
	if len(sc.waiting) > 0 || tok.kind == kindHandle {
		sc.guess()
	}
	sc.turnOver()
	if tok.kind == kindHashtag && !sc.tells(before) {
		sc.fuse()
	}
}

// stepCode is step for a word that is a code.
func (sc *scratch) stepCode() {
	tok := &sc.tok
	if sc.s.codes && (len(sc.threads)+len(sc.armed) > 0 || sc.s.codeFirst) && isCode(sc.t.text[tok.start:tok.end], tok) {
		sc.step(symbolCode)
	}
}

// matters reports whether a word may begin something or follow an open gap.
func (s *Scanner) matters(sc *scratch, hash uint64) bool {
	return s.begins.at(hash) != 0 || len(sc.armed) > 0 && s.any.has(hash)
}

// idle reports whether an unknown word changes nothing.
func (sc *scratch) idle() bool {
	return len(sc.threads)+len(sc.waiting)+len(sc.partials) == 0 && !sc.s.slow(sc) && !sc.brands.begins(sc.t.letters())
}

// tells reports whether a match that began with this token has ended with it.
func (sc *scratch) tells(before int) bool {
	for _, h := range sc.hits[before:] {
		if h.start == sc.tok.start && sc.s.wordings[h.wording].role <= OtherSense {
			return true
		}
	}
	return false
}

// link takes a web or e-mail address. Nothing matches inside.
func (sc *scratch) link() {
	sc.list()
	sc.next = sc.next[:0]
	if sc.tok.kind == kindLink {
		sc.step(symbolLink)
	}
	sc.waiting, sc.partials = sc.waiting[:0], sc.partials[:0]
	sc.turnOver()
}

// list adds the token to the result.
func (sc *scratch) list() {
	k := Hashtag
	switch sc.tok.kind {
	case kindHandle:
		k = Handle
	case kindLink:
		k = Link
	case kindAddress:
		k = Address
	case kindHashtag:
		sc.runs = append(sc.runs, sc.t.at.run)
	}
	sc.out.Tokens = append(sc.out.Tokens, Token{k, Span{int(sc.tok.start), int(sc.tok.end)}})
}

// isCode reports whether a word looks like a discount code: capitals or digits, three at least, no small letter.
func isCode(text string, tok *token) bool {
	return tok.kind == kindWord && !tok.lower && len(text) >= 3 && tok.fold.Has(Case)
}
