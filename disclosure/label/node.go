package label

import "iter"

// node is a state while it is built. What it leads to stands in lists of the builder, without pointers, since there are thousands.
type node struct {
	edges, slips, accepts chain
	meets                 bool
	set                   bool // reached by a set of words behind a state that others may go on from
	tree                  bool // reached by one sequence alone, so that another entry may go on from here
	gap                   bool // the far side of a gap
}

// goesOn reports whether an entry may share what another has built behind the node.
func (n *node) goesOn() bool { return n.tree || n.set }

// ends reports whether wordings end in the node, or slips begin.
func (n *node) ends() bool { return n.accepts.first != 0 || n.slips.first != 0 }

// chain is what belongs together in a list of all: the numbers of the first and the last, plus one.
type chain struct{ first, last int32 }

// chains is a list whose items belong to chains.
type chains[T any] []struct {
	item T
	next int32 // of the same chain, plus one
}

// add adds an item to a chain.
func (l *chains[T]) add(c *chain, item T) {
	*l = append(*l, struct {
		item T
		next int32
	}{item, 0})
	at := int32(len(*l))
	if c.first == 0 {
		c.first = at
	} else {
		(*l)[c.last-1].next = at
	}
	c.last = at
}

// of yields the items of a chain in the order in which they were added.
func (l chains[T]) of(c chain) iter.Seq[*T] {
	return func(yield func(*T) bool) {
		for at := c.first; at != 0; at = l[at-1].next {
			if !yield(&l[at-1].item) {
				return
			}
		}
	}
}
