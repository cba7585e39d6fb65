package label

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// parser reads the pattern form.
type parser struct {
	*tree
	text string
	pos  int
}

// sequence reads parts up to a bar, a closing bracket or the end.
func (p *parser) sequence(depth int) (part, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("%w: groups nested too deeply", ErrPattern)
	}
	var few [8]part
	parts := few[:0]
	for p.pos < len(p.text) && p.text[p.pos] != '|' && p.text[p.pos] != ')' {
		next, err := p.part(depth)
		if err != nil {
			return nil, err
		}
		if seq, ok := next.(sequence); ok {
			parts = append(parts, seq...)
		} else if next != nil {
			parts = append(parts, next)
		}
	}
	return p.together(parts), nil
}

// together makes one part of several. One alone is no sequence, since most alternatives are a single word.
func (t *tree) together(parts []part) part {
	switch len(parts) {
	case 0:
		return nil
	case 1:
		return parts[0]
	}
	return sequence(t.list(parts))
}

func (p *parser) part(depth int) (part, error) {
	switch {
	case p.text[p.pos] == ' ':
		p.pos++
		return nil, nil
	case p.text[p.pos] == '(':
		return p.group(depth)
	case strings.HasPrefix(p.text[p.pos:], "…"):
		return p.gap()
	case p.text[p.pos] == '?':
		return nil, fmt.Errorf("%w: nothing before ?", ErrPattern)
	}
	return p.word()
}

// group reads alternatives between brackets.
func (p *parser) group(depth int) (part, error) {
	var few [8]part
	options := few[:0]
	for {
		p.pos++
		option, err := p.sequence(depth + 1)
		if err != nil {
			return nil, err
		}
		if option == nil {
			return nil, fmt.Errorf("%w: empty alternative", ErrPattern)
		}
		options = append(options, option)
		if p.pos >= len(p.text) {
			return nil, fmt.Errorf("%w: bracket not closed", ErrPattern)
		}
		if p.text[p.pos] == ')' {
			p.pos++
			return p.choice(p.question(), options...), nil
		}
	}
}

func (p *parser) question() bool {
	if p.pos < len(p.text) && p.text[p.pos] == '?' {
		p.pos++
		return true
	}
	return false
}

// gap reads … with an upper bound.
func (p *parser) gap() (part, error) {
	p.pos += len("…")
	n, digits := 0, 0
	for p.pos < len(p.text) && isDigit(p.text[p.pos]) && digits < 3 {
		n = 10*n + int(p.text[p.pos]-'0')
		p.pos++
		digits++
	}
	if digits == 0 {
		n = 3
	}
	if n < 1 || n > maxGap {
		return nil, fmt.Errorf("%w: a gap is of 1 to 12 words", ErrPattern)
	}
	return gap{0, n}, nil
}

// word reads up to a space or a sign of the pattern form. A backslash makes the next character literal.
func (p *parser) word() (part, error) {
	start, literal := p.pos, ""
	placed := false
	for p.passes(); p.pos < len(p.text) && !p.stops(); p.passes() {
		switch h := holeAt(p.text[p.pos:]); {
		case h != "":
			placed = true
			p.pos += len(h)
		case p.text[p.pos] == '{' || p.text[p.pos] == '}':
			return nil, fmt.Errorf("%w: unknown place at %q", ErrPattern, p.text[p.pos:])
		case p.text[p.pos] == '\\' && p.pos+1 < len(p.text):
			literal += p.text[start:p.pos]
			start = p.pos + 1
			_, size := utf8.DecodeRuneInString(p.text[start:])
			p.pos = start + size
		default:
			_, size := utf8.DecodeRuneInString(p.text[p.pos:])
			p.pos += size
		}
	}
	if literal == "" {
		literal = p.text[start:p.pos]
	} else {
		literal += p.text[start:p.pos]
	}
	var word part
	if placed {
		word = p.parsePlaced(literal)
	} else {
		word = p.tree.word(literal)
	}
	if p.question() {
		return p.choice(true, word), nil
	}
	return word, nil
}

// passes goes over letters and digits.
func (p *parser) passes() {
	for p.pos < len(p.text) && isAlnum(p.text[p.pos]) {
		p.pos++
	}
}

// stops reports whether a word ends here.
func (p *parser) stops() bool {
	switch p.text[p.pos] {
	case ' ', '(', ')', '|', '?':
		return true
	}
	return strings.HasPrefix(p.text[p.pos:], "…")
}
