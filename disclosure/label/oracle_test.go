package label

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
)

// The oracle finds what a scanner finds, in the plainest way: it cuts the text into all its tokens, and tries every entry from every
// token on, part by part. It shares the tokens and the folding of the scanner, which have tests of their own, and nothing of the automaton.

// piece is a token with what the scanner would have known when it stood behind it.
type piece struct {
	token
	key, alt string
	number   int // of the token; for a mark, that of the token behind it
	sentence int32
	clause   int32
}

func (p piece) isMark() bool { return p.kind == kindPunct || p.kind == kindSymbol }

// pieces cuts a text.
func pieces(text string) []piece {
	var out []piece
	var tok token
	t := &tokenizer{table: foldTable()}
	t.reset(text)
	for {
		t.next(&tok)
		if tok.kind == kindEnd {
			return out
		}
		p := piece{token: tok, key: string(t.key()), number: int(t.at.tokens), sentence: t.at.sentence, clause: t.at.clause}
		if t.n > maxKey {
			p.key = "\x00"
		}
		if alt, ok := t.twin(&tok); ok {
			p.alt = string(alt)
		}
		if p.isMark() {
			p.number++
		}
		out = append(out, p)
	}
}

// way is one reading of an entry so far: it has used the pieces before at.
type way struct {
	at    int
	last  int // the last piece used, -1 for none
	need  need
	punct bool // the last piece used was a mark
	bare  bool
	gap   bool // stands behind a gap
	brand Filling
	fold  Fold
}

// oracle tries entries.
type oracle struct {
	text   string
	pieces []piece
	brands []string
	vocab  map[string]bool // sigil and key of all words of all entries
}

func newOracle(text string, brands Brands, entries []Entry) *oracle {
	o := &oracle{text: text, pieces: pieces(text), brands: brands.or().names, vocab: make(map[string]bool)}
	for _, e := range entries {
		parsed, _ := new(tree).parse(e)
		o.learn(parsed)
	}
	return o
}

func (o *oracle) learn(p part) {
	switch p := p.(type) {
	case *words:
		for _, w := range pieces(p.text) {
			o.vocab[string(w.kind.sigil())+w.key] = true
		}
	case sequence:
		for _, q := range p {
			o.learn(q)
		}
	case *choice:
		for _, q := range p.options {
			o.learn(q)
		}
	}
}

// key returns what a piece is compared by: its look-alike if it is no known word itself.
func (o *oracle) key(p piece) string {
	sigil := string(p.kind.sigil())
	if !o.vocab[sigil+p.key] && p.alt != "" && o.vocab[sigil+p.alt] {
		return p.alt
	}
	return p.key
}

// found is a match as the oracle reports it, with the folds of all ways to read it.
type found struct {
	start, end int32
	brand      Filling
	folds      []Fold
}

// find returns the longest matches of one entry.
func (o *oracle) find(e Entry) []found {
	parsed, _ := new(tree).parse(e)
	best, folds := make(map[[2]int32]Filling), make(map[[2]int32][]Fold)
	for i := range o.pieces {
		for _, w := range o.walk(way{at: i, last: -1, bare: true}, parsed) {
			span := [2]int32{o.pieces[i].start, o.pieces[w.last].end}
			best[span], folds[span] = max(best[span], w.brand), append(folds[span], w.fold)
		}
	}
	var out []found
	for span, brand := range best {
		out = append(out, found{span[0], span[1], brand, folds[span]})
	}
	slices.SortFunc(out, func(x, y found) int { return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(y.end, x.end)) })
	var kept []found
	end := int32(-1)
	for _, f := range out {
		if f.end > end {
			kept, end = append(kept, f), f.end
		}
	}
	return kept
}

// walk returns the ways on over a part.
func (o *oracle) walk(w way, p part) []way {
	switch p := p.(type) {
	case *words:
		return o.walkWords(w, p.text)
	case tagged:
		return o.walkToken(w, needSpace, func(q piece) (Filling, Fold, bool) {
			brand, ok := o.holds(p.place, q)
			return brand, differs(p.under, q.under != 0, Spacing) | differs(0, q.marks, Accent), ok
		})
	case hole:
		return o.walkHole(w, p)
	case gap:
		return o.walkGap(w, p)
	case sequence:
		ways := []way{w}
		for _, q := range p {
			ways = o.walkAll(ways, q)
		}
		return ways
	case *choice:
		var ways []way
		if p.optional {
			ways = append(ways, w)
		}
		for _, q := range p.options {
			ways = append(ways, o.walk(w, q)...)
		}
		return ways
	}
	return nil
}

func (o *oracle) walkAll(ways []way, p part) []way {
	var out []way
	for _, w := range ways {
		out = append(out, o.walk(w, p)...)
	}
	return unique(out)
}

func unique(ways []way) []way {
	seen := make(map[way]bool)
	return slices.DeleteFunc(ways, func(w way) bool {
		old := seen[w]
		seen[w] = true
		return old
	})
}

func (o *oracle) walkWords(w way, text string) []way {
	ways := []way{w}
	for i, want := range pieces(text) {
		var next []way
		for _, w := range ways {
			next = append(next, o.walkToken(w, needOf(&want.token, i == 0), func(q piece) (Filling, Fold, bool) {
				same := q.kind.sigil() == want.kind.sigil() && q.kind != kindLink && q.kind != kindAddress
				return NoPlace, differs(want.marks, q.marks, Accent) | differs(want.under, q.under, Spacing), same && o.key(q) == want.key && q.isMark() == want.isMark()
			})...)
			if want.mark == '-' && i > 0 {
				over := w
				over.need, over.punct = needHyphen, false
				next = append(next, over)
			}
		}
		ways = unique(next)
	}
	return ways
}

// walkToken uses the next piece, if is says so; marks that a phrase goes on through may stand before it.
func (o *oracle) walkToken(w way, n need, is func(piece) (Filling, Fold, bool)) []way {
	var out []way
	over := glueNone
	for i := w.at; i < len(o.pieces); i++ {
		p := o.pieces[i]
		if !w.bare && p.glue == gluePara {
			break
		}
		if fill, odd, ok := is(p); ok {
			if between, ok := o.fits(w, n, max(p.glue, over), p, i); ok {
				fold := w.fold | between | odd | p.fold | differs(o.key(p), p.key, LookAlike)
				out = append(out, way{at: i + 1, last: i, need: needSpace, punct: p.isMark(), brand: max(w.brand, fill), fold: fold})
			}
		}
		if w.bare || p.kind != kindPunct || !isSoft(p.mark) || w.gap {
			break
		}
		over = max(over, p.glue, glueOdd)
	}
	return out
}

// differs is the fold if two things are not the same.
func differs[T comparable](x, y T, fold Fold) Fold {
	if x != y {
		return fold
	}
	return 0
}

// fits asks the needs of both sides, and how what stands between folds the text.
func (o *oracle) fits(w way, n need, g glue, p piece, i int) (Fold, bool) {
	if w.bare {
		return 0, true
	}
	from := port{need: w.need, punct: w.punct, bare: w.bare}
	if w.last >= 0 {
		from.run = o.pieces[w.last].kind == kindRun
	}
	before := i > 0 && o.pieces[i-1].kind == kindRun
	return from.needAt(n).admits(g, before, p.kind == kindRun, p.hangul)
}

func (o *oracle) holds(place tagPlace, p piece) (Filling, bool) {
	key := p.key
	if p.alt != "" {
		key = p.alt
	}
	if p.kind.sigil() != place.sigil || p.kind == kindRun || p.isMark() || p.kind == kindLink || p.kind == kindAddress {
		return NoPlace, false
	}
	for _, name := range o.brands {
		if key == place.pre+name+place.suf {
			return Named, true
		}
	}
	return NoPlace, false
}

func (o *oracle) walkHole(w way, h hole) []way {
	switch h.name {
	case "{link}":
		return o.walkToken(w, needAny, func(p piece) (Filling, Fold, bool) {
			return NoPlace, differs(0, p.marks, Accent) | differs(0, p.under, Spacing), p.kind == kindLink
		})
	case "{code}":
		return o.walkToken(w, needSpace, func(p piece) (Filling, Fold, bool) {
			return NoPlace, differs(0, p.marks, Accent) | differs(0, p.under, Spacing), isCode(o.text[p.start:p.end], &p.token)
		})
	}
	return o.walkBrand(w)
}

// walkGap lets words pass: tokens are counted, marks are free, and neither a sentence nor a paragraph may end.
func (o *oracle) walkGap(w way, g gap) []way {
	var out []way
	first := o.pieces[w.last].number
	if o.pieces[w.last].isMark() {
		first-- // a mark has the number of the token behind it
	}
	for i := w.at; i < len(o.pieces); i++ {
		p := o.pieces[i]
		if p.glue == gluePara || i > w.at && o.pieces[i-1].sentence != o.sentenceAt(i-2) || i == w.at && o.pieces[i-1].isMark() && o.ends(i-1) {
			break
		}
		if between := p.number - first - 1; between > g.max {
			break
		} else if between >= g.min {
			out = append(out, way{at: i, last: w.last, need: needAny, gap: true, brand: w.brand, fold: w.fold})
		}
	}
	return out
}

func (o *oracle) sentenceAt(i int) int32 {
	if i < 0 {
		return 0
	}
	return o.pieces[i].sentence
}

func (o *oracle) ends(i int) bool { return o.pieces[i].sentence != o.sentenceAt(i-1) }

// walkBrand fills a brand place by name or by guess.
func (o *oracle) walkBrand(w way) []way {
	var out []way
	at := w.at
	for ; at < len(o.pieces) && o.pieces[at].isMark() && !w.bare; at++ {
		p := o.pieces[at]
		if p.glue == gluePara || p.kind == kindSymbol || !isSoft(p.mark) && !opensBrand(p.mark) {
			return nil
		}
	}
	if at >= len(o.pieces) || !w.bare && o.pieces[at].glue == gluePara {
		return nil
	}
	ends := o.named(at)
	for _, end := range ends {
		out = append(out, way{at: end + 1, last: end, need: needAny, brand: Named, fold: w.fold})
	}
	for _, g := range o.guesses(w, at) {
		if !w.gap && !slices.ContainsFunc(ends, func(end int) bool { return end <= g.last }) {
			out = append(out, g)
		}
	}
	return out
}

// named returns where the brand names that begin at a piece end.
func (o *oracle) named(at int) []int {
	var out []int
	first := o.pieces[at]
	if first.kind == kindHashtag || first.kind == kindHandle {
		if slices.Contains(o.brands, cmp.Or(first.alt, first.key)) {
			out = append(out, at)
		}
		return out
	}
	for _, name := range o.brands {
		if end, ok := o.spelled(at, name); ok && !slices.Contains(out, end) {
			out = append(out, end)
		}
	}
	return out
}

func (o *oracle) spelled(at int, name string) (int, bool) {
	for i := at; i < len(o.pieces); i++ {
		p := o.pieces[i]
		switch {
		case i > at && p.glue == gluePara, p.kind != kindWord && p.kind != kindRun && p.kind != kindPunct:
			return 0, false
		case p.kind == kindPunct:
			if i == at || !isSoft(p.mark) && !insideBrand(p.mark) {
				return 0, false
			}
			continue
		}
		key := cmp.Or(p.alt, p.key)
		if key == "" || !strings.HasPrefix(name, key) {
			return 0, false
		}
		if name = name[len(key):]; name == "" {
			return i, true
		}
	}
	return 0, false
}

func (o *oracle) guesses(w way, at int) []way {
	first := o.pieces[at]
	brand := max(w.brand, Guessed)
	switch {
	case first.kind == kindHandle, first.kind == kindHashtag && !w.bare:
		return []way{{at: at + 1, last: at, need: needAny, brand: brand, fold: w.fold}}
	case w.bare:
		return nil
	}
	var out []way
	for i := at; i < min(at+maxGuess, len(o.pieces)); i++ {
		p := o.pieces[i]
		if p.kind != kindWord || !p.fold.Has(Case) || !startsUpper(o.text[p.start:]) || i > at && p.glue != glueSpace {
			break
		}
		out = append(out, way{at: i + 1, last: i, need: needAny, brand: brand, fold: w.fold})
	}
	return out
}

func startsUpper(s string) bool {
	for _, r := range s {
		return unicode.IsUpper(r)
	}
	return false
}
