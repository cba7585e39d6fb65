package affiliate

import "strings"

// name is a text that many events share, by number; 0 is the empty text.
type name uint32

// names numbers texts.
type names struct {
	number map[string]name
	texts  []string
	recent []name // the last text seen of those with the same end
}

func newNames() names {
	return names{number: map[string]name{"": 0}, texts: []string{""}, recent: make([]name, 16)}
}

// known is the number of a text that was seen before.
func (n *names) known(text string) (name, bool) {
	last := &n.recent[ending(text)&(len(n.recent)-1)]
	if n.texts[*last] == text {
		return *last, true
	}
	k, ok := n.number[text]
	if ok {
		*last = k
	}
	return k, ok
}

// ending is the last bytes of a text as a number.
func ending(s string) int {
	h := uint32(len(s))
	if n := len(s); n >= 4 {
		h += uint32(s[n-4]) | uint32(s[n-3])<<8 | uint32(s[n-2])<<16 | uint32(s[n-1])<<24
	} else if n > 0 {
		h += uint32(s[0]) | uint32(s[n-1])<<8
	}
	return int(h * 0x9E3779B1 >> 16)
}

// of is the number of a text, a new one for a text not seen before.
func (n *names) of(text string) name {
	if k, ok := n.known(text); ok {
		return k
	}
	text = strings.Clone(text)
	k := name(len(n.texts))
	n.number[text] = k
	n.texts = append(n.texts, text)
	if 4*len(n.texts) > len(n.recent) && len(n.recent) < maxRecent {
		n.recent = make([]name, 2*len(n.recent))
	}
	return k
}

const maxRecent = 1 << 14

func (n *names) text(k name) string { return n.texts[k] }
