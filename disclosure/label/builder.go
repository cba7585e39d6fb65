package label

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// builder makes a Scanner out of entries.
type builder struct {
	s      *Scanner
	nodes  []node
	edges  []link
	seen   map[spelling]int32
	fusedW []fusedWording
	negs   map[int32]bool   // symbols that are negators by themselves
	sets   map[string]int32 // states behind a set of words, by where they begin and the set
	heads  map[edge]int32   // edges of the first state, without their end, to the states that others may go on from
	held   []int32          // symbols of all wordings, to find negators in them
	heldAt []int32          // by wording: where its symbols begin

	// memory used again for each entry
	tree   tree
	reader tokenizer
	read   token
	lits   []literal
	ports  []port
	set    []item
	key    []byte

	// room for lists of one, which most are
	ids     []int
	accepts []int32
}

// spelling tells two entries apart that are not one wording.
type spelling struct {
	text  string
	role  Role
	form  Form
	reach int
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
		s: s, nodes: nodes, seen: make(map[spelling]int32, n), negs: make(map[int32]bool), heads: make(map[edge]int32, n), sets: make(map[string]int32, n),
		edges: make([]link, 0, 8*n), held: make([]int32, 0, 16*n), heldAt: make([]int32, 0, n+1),
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
		switch st := &b.nodes[p.state]; {
		case len(st.accepts) == 0:
			st.accepts = one(&b.accepts, w)
		case !slices.Contains(st.accepts, w):
			st.accepts = append(st.accepts, w)
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

// appendSpelling appends a text with letters folded to small and plain ones and all else kept, so that "Ad" and "AD" are one wording.
func appendSpelling(out []byte, table *[tableSize]folded, text string) []byte {
	gap := false
	for _, r := range text {
		if unicode.IsSpace(r) {
			gap = len(out) > 0
			continue
		}
		if gap {
			out, gap = append(out, ' '), false
		}
		if ' ' < r && r < utf8.RuneSelf-1 {
			out = append(out, byte(table[r].out))
			continue
		}
		f := foldRune(table, r)
		if f.out >= 0 && f.marks == 0 && f.class != ignored && f.class != space && f.class != newline {
			r = f.out
		}
		out = utf8.AppendRune(out, r)
	}
	return out
}

// note remembers what a literal wording adds beside its own token: labels fused in hashtags, negators of one word.
func (b *builder) note(e Entry, w int32) {
	if e.Role != Wording || e.Form != Literal {
		return
	}
	if key := FoldKey(e.Text); key != "" && len(key) <= maxFused && len(b.held)-int(b.heldAt[w]) <= 12 {
		tag := strings.HasPrefix(e.Text, "#")
		if !strings.HasPrefix(e.Text, "@") && wholeKey(e.Text) {
			b.fusedW = append(b.fusedW, fusedWording{key, tag, w})
		}
	}
}

// wholeKey reports whether a text has letters, spaces and a sigil alone, so that its key stands for all of it.
func wholeKey(text string) bool {
	for _, r := range strings.TrimPrefix(text, "#") {
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
		for _, sym := range b.held[b.heldAt[w]:b.heldAt[w+1]] {
			s.wordings[w].negator = s.wordings[w].negator || b.negs[sym]
		}
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
	for e := range b.edgesOf(&b.nodes[0]) {
		for _, w := range b.nodes[e.to].accepts {
			if role := b.s.wordings[w].role; role == Negator || role == TrailingNegator {
				b.negs[e.symbol] = true
			}
		}
	}
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
