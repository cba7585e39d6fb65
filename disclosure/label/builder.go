package label

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// builder makes a Scanner out of entries.
type builder struct {
	s       *Scanner
	nodes   []node
	edges   chains[edge]
	slips   chains[slip]
	accepts chains[int32]
	seen    map[spelling]int32
	fusedW  []fusedWording
	negs    map[int32]bool   // symbols that are no words and are negators by themselves
	sets    map[string]int32 // states behind a set of words, by where they begin and the set
	heads   map[edge]int32   // edges of the first state, without their end, to the states that others may go on from
	held    []int32          // symbols of all wordings, to find negators in them
	heldAt  []int32          // by wording: where its symbols begin

	// memory used again for each entry
	tree   tree
	reader tokenizer
	read   token
	lits   []literal
	ports  []port
	set    []item
	key    []byte

	// room for lists of one, which most are
	ids []int
}

type fusedWording struct {
	key     string
	tag     bool
	wording int32
}

// port is an open end of what has been built.
type port struct {
	state int32
	need  need // before the first token of the next part
	run   bool // the token before is a character of a script without spaces
	punct bool // the token before is a mark
	bare  bool // nothing was read yet
}

// newBuilder makes room for n entries.
func newBuilder(n int) *builder {
	s := &Scanner{table: foldTable(), wordings: make([]wording, 0, n)}
	s.vocab.room(4 * n)
	s.fused.room(n)
	nodes := append(make([]node, 0, max(64, 4*n)), node{tree: true})
	return &builder{
		s: s, nodes: nodes, negs: make(map[int32]bool), seen: make(map[spelling]int32, n), heads: make(map[edge]int32, n), sets: make(map[string]int32, n),
		edges: make(chains[edge], 0, 8*n), accepts: make(chains[int32], 0, n), held: make([]int32, 0, 16*n), heldAt: make([]int32, 0, n+1),
	}
}

// add compiles one entry. Nothing is added on an error.
func (b *builder) add(e Entry) error {
	if err := check(e); err != nil {
		return err
	}
	b.lits = b.lits[:0]
	parsed, err := b.tree.parse(e)
	if err != nil {
		return err
	}
	shape, err := b.measure(parsed)
	if err != nil {
		return err
	}
	b.key = appendSpelling(b.key[:0], b.s.table, e.Text)
	key := spelling{string(b.key), e.Role, e.Form, e.Reach}
	if w, ok := b.seen[key]; ok {
		b.s.wordings[w].ids = append(b.s.wordings[w].ids, e.ID)
		return nil
	}
	w := int32(len(b.s.wordings))
	b.seen[key] = w
	b.s.wordings = append(b.s.wordings, wording{ids: one(&b.ids, e.ID), role: e.Role, reach: int8(e.Reach), hasGap: shape.gaps > 0})
	b.heldAt = append(b.heldAt, int32(len(b.held)))
	b.s.span = max(b.s.span, shape.span())
	if shape.gaps > 0 {
		b.s.gapSpan = max(b.s.gapSpan, shape.span())
	}
	b.ports = b.ports[:0]
	for _, p := range b.build(one(&b.ports, port{bare: true}), parsed, w) {
		if ends := &b.nodes[p.state].accepts; ends.first == 0 || b.accepts[ends.last-1].item != w {
			b.accepts.add(ends, w)
		}
	}
	b.note(e, w)
	return nil
}

func check(e Entry) error {
	switch {
	case e.Role < Wording || e.Role > Turn || e.Form > Pattern:
		return ErrUnknown
	case len(e.Text) > maxEntryText:
		return ErrLongText
	case isBlank(e.Text):
		return ErrEmptyText
	case e.Reach < 0 || e.Reach > maxGap || e.Reach > 0 && e.Role != Negator && e.Role != TrailingNegator:
		return ErrReach
	}
	return nil
}

// note remembers what a literal wording adds beside its own token: labels fused in hashtags, negators of one word.
func (b *builder) note(e Entry, w int32) {
	if e.Role != Wording || e.Form != Literal {
		return
	}
	if len(b.held)-int(b.heldAt[w]) > 12 || strings.HasPrefix(e.Text, "@") || !wholeKey(e.Text) {
		return
	}
	if key := b.wholeKeyOf(e.Text); key != "" && len(key) <= maxFused {
		b.fusedW = append(b.fusedW, fusedWording{key, strings.HasPrefix(e.Text, "#"), w})
	}
}

// wholeKeyOf is FoldKey of the literal text that was cut last. In ASCII no letters look like others, so that the keys of its words are its key.
func (b *builder) wholeKeyOf(text string) string {
	if strings.IndexFunc(text, func(r rune) bool { return r >= utf8.RuneSelf }) >= 0 {
		return FoldKey(text)
	}
	b.key = b.key[:0]
	for _, l := range b.lits {
		if l.kind != kindPunct {
			b.key = append(b.key, b.s.vocab.key(b.s.vocab.words[l.symbol])...)
		}
	}
	return string(b.key)
}

// wholeKey reports whether a text has letters, spaces and a sigil alone, so that its key stands for all of it.
func wholeKey(text string) bool {
	for _, r := range strings.TrimPrefix(text, "#") {
		if 'a' <= r && r <= 'z' || r == ' ' {
			continue
		}
		if c := classOf(r); c != letter && c != runRune && c != mark && c != space && r != '_' && r != '-' {
			return false
		}
	}
	return true
}

// finish puts the tables into their final form.
func (b *builder) finish() *Scanner {
	s := b.s
	b.negators()
	b.heldAt = append(b.heldAt, int32(len(b.held)))
	for w := range s.wordings {
		s.wordings[w].negator = slices.ContainsFunc(b.held[b.heldAt[w]:b.heldAt[w+1]], b.isNegator)
	}
	b.index()
	b.root()
	b.lay()
	b.fuse()
	s.pool = &sync.Pool{New: func() any { return newScratch(s) }}
	return s
}

// negators notes the words that are a negator by themselves.
func (b *builder) negators() {
	b.s.negators = make([]bool, len(b.s.vocab.words))
	for e := range b.edges.of(b.nodes[0].edges) {
		for w := range b.accepts.of(b.nodes[e.to].accepts) {
			if role := b.s.wordings[*w].role; role == Negator || role == TrailingNegator {
				b.negator(e.symbol)
			}
		}
	}
}

func (b *builder) negator(symbol int32) {
	if symbol >= 0 {
		b.s.negators[symbol] = true
	} else {
		b.negs[symbol] = true
	}
}

func (b *builder) isNegator(symbol int32) bool {
	if symbol >= 0 {
		return b.s.negators[symbol]
	}
	return b.negs[symbol]
}

// fuse fills the table of labels that are looked for inside hashtags. Where a label is listed with and without #, the one with # stands.
func (b *builder) fuse() {
	s := b.s
	tagged := make(map[string]bool)
	for _, f := range b.fusedW {
		tagged[f.key] = tagged[f.key] || f.tag
	}
	for _, f := range b.fusedW {
		if tagged[f.key] && !f.tag {
			continue
		}
		id := s.fused.add([]byte(f.key), 0)
		if int(id) == len(s.fusedTo) {
			s.fusedTo = append(s.fusedTo, nil)
		}
		s.fusedTo[id] = append(s.fusedTo[id], f.wording)
		s.fusedMax = max(s.fusedMax, len(f.key))
		n := len(f.key)
		if n >= fusedHead {
			s.fusedHeads.add(mix(0, load(f.key[:fusedHead], 0)))
		} else {
			s.fusedShort.add(load(f.key, 0))
		}
		if n >= fusedEdge {
			s.fusedTails.add(mix(0, load(f.key, n-fusedHead)))
		}
	}
}
