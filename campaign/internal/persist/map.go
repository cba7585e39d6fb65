// Package persist has collections that are values: what adds to one gives
// another, shares what both have, and leaves the first as it was.
package persist

import (
	"iter"
	"strings"
)

// Map keeps values by text, in the order of its bytes. It is a balanced tree
// (AVL): to look up or to set copies and visits no more than 1.45 log2 n nodes. The
// zero value is empty. Values are handed out as they are: what they point to must
// not be changed.
type Map[V any] struct {
	root *node[V]
	n    int
}

type node[V any] struct {
	key         string
	value       V
	left, right *node[V]
	height      int8
}

// Len is the number of keys.
func (m Map[V]) Len() int { return m.n }

// Get is the value of a key.
func (m Map[V]) Get(key string) (value V, ok bool) {
	for n := m.root; n != nil; {
		switch c := strings.Compare(key, n.key); {
		case c < 0:
			n = n.left
		case c > 0:
			n = n.right
		default:
			return n.value, true
		}
	}
	return value, false
}

// With is the map with a key set.
func (m Map[V]) With(key string, value V) Map[V] {
	root, added := m.root.with(key, value)
	if added {
		m.n++
	}
	m.root = root
	return m
}

// All yields keys and values in the order of the keys.
func (m Map[V]) All() iter.Seq2[string, V] {
	return func(yield func(string, V) bool) { m.root.all(yield) }
}

func (n *node[V]) all(yield func(string, V) bool) bool {
	return n == nil || n.left.all(yield) && yield(n.key, n.value) && n.right.all(yield)
}

// with is a copy of the tree with a key set, and whether the key is new.
func (n *node[V]) with(key string, value V) (*node[V], bool) {
	if n == nil {
		return &node[V]{key: key, value: value, height: 1}, true
	}
	next, added := *n, false
	switch c := strings.Compare(key, n.key); {
	case c < 0:
		next.left, added = n.left.with(key, value)
	case c > 0:
		next.right, added = n.right.with(key, value)
	default:
		next.value = value
	}
	if added {
		return next.balanced(), true
	}
	return &next, false
}

func (n *node[V]) tall() int8 {
	if n == nil {
		return 0
	}
	return n.height
}

func (n *node[V]) measured() *node[V] {
	n.height = 1 + max(n.left.tall(), n.right.tall())
	return n
}

// balanced turns a node that is new, and so may be changed, where its sides differ
// by two. The child on the heavy side is new as well: a key was added below it.
func (n *node[V]) balanced() *node[V] {
	switch n.left.tall() - n.right.tall() {
	case 2:
		if n.left.left.tall() < n.left.right.tall() {
			n.left = n.left.turnedLeft()
		}
		return n.turnedRight()
	case -2:
		if n.right.right.tall() < n.right.left.tall() {
			n.right = n.right.turnedRight()
		}
		return n.turnedLeft()
	}
	return n.measured()
}

// turnedLeft puts the right child, which has to be new, above the node.
func (n *node[V]) turnedLeft() *node[V] {
	top := n.right
	n.right, top.left = top.left, n
	n.measured()
	return top.measured()
}

// turnedRight puts the left child, which has to be new, above the node.
func (n *node[V]) turnedRight() *node[V] {
	top := n.left
	n.left, top.right = top.right, n
	n.measured()
	return top.measured()
}
