package disclosure

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
)

// TestSortKeys holds the order of keys, few and many, against that of the library.
func TestSortKeys(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		keys := rapid.SliceOfN(rapid.Uint64Range(0, 40), 0, 40).Draw(t, "keys")
		want := slices.Sorted(slices.Values(keys))
		if sortKeys(keys); !slices.Equal(keys, want) {
			t.Fatalf("%d, want %d", keys, want)
		}
	})
}

// TestSights: markets that see the same share one evidence, and what differs in anything has its own.
func TestSights(t *testing.T) {
	t.Parallel()
	c := &check{}
	one := sight{at: 0, start: 3, end: 6}
	others := []sight{{at: 1, start: 3, end: 6}, {start: 4, end: 6}, {start: 3, end: 7}, {start: 3, end: 6, fact: factAI}, {start: 3, end: 6, link: 1}, {start: 3, end: 6, on: OnLinks}}
	for range 2 {
		if got := c.sighted(&one); got != 0 {
			t.Errorf("number %d of the first", got)
		}
	}
	for i := range others {
		if got := c.sighted(&others[i]); got != int32(i)+1 {
			t.Errorf("%+v is number %d, want %d", others[i], got, i+1)
		}
	}
	c.candidates = []candidate{{seen: -1}, {seen: -1}}
	here := note{sight: one, label: 1}
	elsewhere := note{sight: sight{at: 2}, label: 2}
	for _, row := range []struct {
		n    note
		want int32
	}{
		{note{sight: sight{at: -1}}, -1}, {here, 0}, {here, 0}, {elsewhere, 7}, {elsewhere, 7},
		{note{sight: others[3], label: 1}, 4}, {note{sight: sight{at: -1, on: OnLinks}}, 8}, {note{sight: one}, 9}, // nine are too many to look through
	} {
		if got := c.sightOf(&row.n); got != row.want {
			t.Errorf("%+v: %d, want %d", row.n, got, row.want)
		}
	}
}

// TestRenew: of the text before nothing is left but memory. A field that is added to text belongs into this one.
func TestRenew(t *testing.T) {
	t.Parallel()
	old := text{
		on: OnSpoken, frame: 1, index: 2, text: "Ad", name: "spoken[2]", from: 3, to: 4, untimed: true, legible: endorse.Yes, covered: endorse.No,
		found: label.Result{Runes: 2}, head: 1, proseEnd: 2, linkLines: []int{0},
	}
	for v, i := reflect.ValueOf(old), 0; i < v.NumField(); i++ {
		if v.Field(i).IsZero() {
			t.Errorf("%s is not set", v.Type().Field(i).Name)
		}
	}
	got, next := old, text{on: OnCaption, frame: -1, index: -1, text: "Werbung"}
	if got.renew(&next); got.found.Runes != 2 || len(got.linkLines) != 0 || cap(got.linkLines) != 1 {
		t.Errorf("memory: %+v", got)
	}
	got.found, got.linkLines = label.Result{}, nil
	if !reflect.DeepEqual(got, next) {
		t.Errorf("%+v, want %+v", got, next)
	}
}
