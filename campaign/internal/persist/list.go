package persist

import "iter"

// List is a list that grows at its end. Lists that grew from one share it. The
// zero value is empty.
type List[V any] struct {
	last *link[V]
	n    int
}

type link[V any] struct {
	value  V
	before *link[V]
}

// Len is the number of values.
func (l List[V]) Len() int { return l.n }

// With is the list with a value more.
func (l List[V]) With(value V) List[V] { return List[V]{&link[V]{value, l.last}, l.n + 1} }

// Slice is the values in the order in which they were added, nil for none. The
// slice is the caller's.
func (l List[V]) Slice() []V {
	if l.n == 0 {
		return nil
	}
	list := make([]V, l.n)
	for i, k := l.n-1, l.last; k != nil; i, k = i-1, k.before {
		list[i] = k.value
	}
	return list
}

// All yields the values in the order in which they were added.
func (l List[V]) All() iter.Seq[V] {
	return func(yield func(V) bool) {
		for _, v := range l.Slice() {
			if !yield(v) {
				return
			}
		}
	}
}

// Same reports whether both are one list: grown from the same by the same step.
func (l List[V]) Same(m List[V]) bool { return l.last == m.last }
