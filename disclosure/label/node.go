package label

import "iter"

// node is a state while it is built.
type node struct {
	first, last int32 // its edges in the builder's list, numbers plus one
	slips       []slip
	accepts     []int32
	meets       bool
	set         bool // reached by a set of words behind a state that others may go on from
	tree        bool // reached by one sequence alone, so that another entry may go on from here
	gap         bool // the far side of a gap
}

// goesOn reports whether an entry may share what another has built behind the node.
func (n *node) goesOn() bool { return n.tree || n.set }

// link is an edge in the list of all, with the number of the next of its node plus one.
type link struct {
	edge
	next int32
}

// addEdge adds an edge to a node.
func (b *builder) addEdge(from int32, e edge) {
	b.edges = append(b.edges, link{e, 0})
	n, at := &b.nodes[from], int32(len(b.edges))
	if n.first == 0 {
		n.first = at
	} else {
		b.edges[n.last-1].next = at
	}
	n.last = at
}

// edgesOf yields the edges of a node in the order in which they were added.
func (b *builder) edgesOf(n *node) iter.Seq[*edge] {
	return func(yield func(*edge) bool) {
		for at := n.first; at != 0; at = b.edges[at-1].next {
			if !yield(&b.edges[at-1].edge) {
				return
			}
		}
	}
}
