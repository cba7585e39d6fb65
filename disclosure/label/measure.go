package label

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// shape counts what an entry is made of; gap widths are added up.
type shape struct{ tokens, gaps, brands, width int }

// span returns a bound on the tokens of a match.
func (sh shape) span() int32 { return int32(sh.tokens + sh.width + sh.brands*MaxBrandName) }

// measure checks a parsed entry before anything is built.
func (b *builder) measure(p part) (shape, error) {
	var sh shape
	if err := b.count(p, &sh); err != nil {
		return sh, err
	}
	first, last, empty := ends(p)
	switch {
	case sh.tokens+sh.gaps+sh.brands > maxParts:
		return sh, ErrLongText
	case sh.tokens == 0, empty:
		return sh, ErrEmptyText
	case first, last:
		return sh, fmt.Errorf("%w: a gap at the beginning or end", ErrPattern)
	case adjacent(p):
		return sh, fmt.Errorf("%w: two gaps side by side", ErrPattern)
	}
	return sh, nil
}

func (b *builder) count(p part, sh *shape) error {
	switch p := p.(type) {
	case *words:
		return b.countWords(p, sh)
	case tagged:
		sh.tokens++
	case hole:
		sh.brands += int(bit(p.name == "{brand}"))
		sh.tokens += int(bit(p.name != "{brand}"))
	case gap:
		sh.gaps++
		sh.width += p.max
	case sequence:
		return b.countAll(p, sh)
	case *choice:
		return b.countAll(p.options, sh)
	}
	return nil
}

func (b *builder) countAll(parts []part, sh *shape) error {
	for _, q := range parts {
		if err := b.count(q, sh); err != nil {
			return err
		}
	}
	return nil
}

func (b *builder) countWords(p *words, sh *shape) error {
	if plainWord(p.text) {
		sh.tokens++
		return nil
	}
	lits, err := b.literals(p)
	sh.tokens += len(lits)
	return err
}

// ends reports whether a part may begin or end with a gap, and whether it may be empty.
func ends(p part) (first, last, empty bool) {
	switch p := p.(type) {
	case *words:
		return false, false, isBlank(p.text)
	case gap:
		return true, true, false
	case sequence:
		return endsOf(p)
	case *choice:
		empty = p.optional
		for _, q := range p.options {
			f, l, e := ends(q)
			first, last, empty = first || f, last || l, empty || e
		}
	}
	return first, last, empty
}

func isBlank(text string) bool {
	return text == "" || (text[0] <= ' ' || text[0] >= utf8.RuneSelf) && strings.TrimSpace(text) == ""
}

func endsOf(seq sequence) (first, last, empty bool) {
	empty = true
	for _, q := range seq {
		f, _, e := ends(q)
		first = first || empty && f
		empty = empty && e
	}
	open := true
	for _, q := range slices.Backward(seq) {
		_, l, e := ends(q)
		last = last || open && l
		open = open && e
	}
	return first, last, empty
}

// adjacent reports whether two gaps may come to stand side by side.
func adjacent(p part) bool {
	switch p := p.(type) {
	case *choice:
		return slices.ContainsFunc(p.options, adjacent)
	case sequence:
		open := false
		for _, q := range p {
			f, l, e := ends(q)
			if adjacent(q) || open && f {
				return true
			}
			open = l || open && e
		}
	}
	return false
}
