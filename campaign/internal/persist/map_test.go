package persist

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// TestMapIsAMap: every version of a map is what a plain map was then, in the order
// of its keys, whatever was added to it later.
func TestMapIsAMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var m Map[int]
		plain := map[string]int{}
		var versions []Map[int]
		var models []map[string]int
		for i := range rapid.IntRange(0, 60).Draw(t, "steps") {
			from := 0
			if len(versions) > 0 {
				from = rapid.IntRange(0, len(versions)-1).Draw(t, "from")
				m, plain = versions[from], maps.Clone(models[from])
			}
			key := rapid.StringMatching(`[ab]{0,4}`).Draw(t, "key")
			m = m.With(key, i)
			plain[key] = i
			versions, models = append(versions, m), append(models, plain)
		}
		for i := range versions {
			same(t, versions[i], models[i])
		}
	})
}

func same(t *rapid.T, m Map[int], plain map[string]int) {
	if m.Len() != len(plain) {
		t.Fatalf("Len() = %d, want %d", m.Len(), len(plain))
	}
	var keys []string
	for k, v := range m.All() {
		keys = append(keys, k)
		if got, ok := m.Get(k); !ok || got != v || plain[k] != v {
			t.Fatalf("%q is %d, %d by Get, want %d", k, v, got, plain[k])
		}
	}
	if want := slices.Sorted(maps.Keys(plain)); !slices.Equal(keys, want) {
		t.Fatalf("keys %q, want %q", keys, want)
	}
	if _, ok := m.Get("c"); ok {
		t.Fatal("a key that was never set")
	}
	balance(t, m.root)
}

// balance holds that sides differ by no more than one, and the height is right.
func balance(t *rapid.T, n *node[int]) int8 {
	if n == nil {
		return 0
	}
	l, r := balance(t, n.left), balance(t, n.right)
	if l-r > 1 || r-l > 1 || n.height != 1+max(l, r) {
		t.Fatalf("node %q of height %d over %d and %d", n.key, n.height, l, r)
	}
	return n.height
}

// TestMapStaysFlat: keys in order, in reverse and mixed do not make a tall tree.
func TestMapStaysFlat(t *testing.T) {
	const n = 20_000
	for name, key := range map[string]func(i int) int{
		"rising": func(i int) int { return i }, "falling": func(i int) int { return n - i }, "mixed": func(i int) int { return i * 7919 % n },
	} {
		var m Map[int]
		for i := range n {
			m = m.With(fmt.Sprintf("%06d", key(i)), i)
		}
		if most := int8(math.Ceil(1.45 * math.Log2(n))); m.Len() != n || m.root.height > most {
			t.Errorf("%s: %d keys, height %d, want at most %d", name, m.Len(), m.root.height, most)
		}
	}
}

// TestMapStops: who has seen enough may stop.
func TestMapStops(t *testing.T) {
	var m Map[int]
	for i := range 10 {
		m = m.With(fmt.Sprint(i), i)
	}
	for stop := range 10 {
		n := 0
		for range m.All() {
			if n == stop {
				break
			}
			n++
		}
		if n != stop {
			t.Errorf("stopped after %d, want %d", n, stop)
		}
	}
}

func TestList(t *testing.T) {
	var empty List[int]
	if empty.Len() != 0 || empty.Slice() != nil {
		t.Error("the zero list is not empty")
	}
	base := empty.With(1).With(2)
	left, right := base.With(3), base.With(4)
	for _, r := range []struct {
		list List[int]
		want []int
	}{{base, []int{1, 2}}, {left, []int{1, 2, 3}}, {right, []int{1, 2, 4}}} {
		if got := slices.Collect(r.list.All()); !slices.Equal(got, r.want) || r.list.Len() != len(r.want) || !slices.Equal(r.list.Slice(), r.want) {
			t.Errorf("got %v, want %v", got, r.want)
		}
	}
	if left.Same(right) || left.Same(base) || !base.Same(base) || !empty.Same(List[int]{}) {
		t.Error("Same takes one list for another")
	}
	for v := range left.All() {
		if v == 2 {
			break
		}
	}
}

// BenchmarkMapWith sets a key of 100,000, which are there already.
func BenchmarkMapWith(b *testing.B) {
	const n = 100_000
	var m Map[*int]
	keys := make([]string, n)
	for i := range n {
		keys[i] = fmt.Sprintf("post-%06d", i*7919%n)
		m = m.With(keys[i], nil)
	}
	i := 0
	b.ReportAllocs()
	for b.Loop() {
		m = m.With(keys[i%n], nil)
		i++
	}
}
