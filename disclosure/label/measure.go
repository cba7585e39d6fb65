package label

import (
	"fmt"
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
	o := outlineOf(p)
	switch {
	case sh.tokens+sh.gaps+sh.brands > maxParts:
		return sh, ErrLongText
	case sh.tokens == 0, o.empty:
		return sh, ErrEmptyText
	case o.first, o.last:
		return sh, fmt.Errorf("%w: a gap at the beginning or end", ErrPattern)
	case o.adjacent:
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

// outline says of a part whether it may begin or end with a gap, whether it may be empty, and whether two gaps may come to stand side by side in it.
type outline struct{ first, last, empty, adjacent bool }

func outlineOf(p part) outline {
	switch p := p.(type) {
	case *words:
		return outline{empty: isBlank(p.text)}
	case gap:
		return outline{first: true, last: true}
	case sequence:
		return outlineOfAll(p)
	case *choice:
		o := outline{empty: p.optional}
		for _, q := range p.options {
			x := outlineOf(q)
			o.first, o.last, o.empty, o.adjacent = o.first || x.first, o.last || x.last, o.empty || x.empty, o.adjacent || x.adjacent
		}
		return o
	}
	return outline{}
}

func outlineOfAll(seq sequence) outline {
	o := outline{empty: true}
	for _, q := range seq {
		x := outlineOf(q)
		o.adjacent = o.adjacent || x.adjacent || o.last && x.first
		o.first, o.last, o.empty = o.first || o.empty && x.first, x.last || o.last && x.empty, o.empty && x.empty
	}
	return o
}

func isBlank(text string) bool {
	return text == "" || (text[0] <= ' ' || text[0] >= utf8.RuneSelf) && strings.TrimSpace(text) == ""
}
