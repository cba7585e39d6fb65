package affiliate

import "strings"

// name is a text that many events share, by number; 0 is the empty text.
type name uint32

// names numbers texts.
type names struct {
	number map[string]name
	texts  []string
}

func newNames() names {
	return names{number: map[string]name{"": 0}, texts: []string{""}}
}

// known is the number of a text that was seen before.
func (n *names) known(text string) (name, bool) {
	k, ok := n.number[text]
	return k, ok
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
	return k
}

func (n *names) text(k name) string { return n.texts[k] }
