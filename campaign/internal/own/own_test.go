package own_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/endorse-go/endorse/campaign/internal/own"
)

type leaf struct {
	Words []string `json:"words"`
	open  []int
	Lost  []int `json:"lost,omitempty"`
	Kept  []int `json:"kept,omitzero"`
}

type branch interface{ grow() }

func (leaf) grow() {}

type fork struct {
	Of []branch `json:"of"`
}

func (fork) grow() {}

// Crown is built into a tree: in JSON what it holds stands beside the tree's own.
type Crown struct {
	Bird  string // without a name of its own in JSON
	Birds []string
}

type tree struct {
	rings  []int
	Name   string  `json:"name"`
	Leaf   leaf    `json:"leaf"`
	Leaves []leaf  `json:"leaves"`
	Pair   [2]leaf `json:"pair"`
	To     *leaf   `json:"to"`
	Top    branch  `json:"top"`
	Number int     `json:"number"`
	Grid   [][]int `json:"grid"`
	Plain  []byte
	Crown
}

func sample() tree {
	l := func() leaf { return leaf{Words: []string{"a"}, open: []int{1}} }
	to, bare := l(), l()
	bare.Lost, bare.Kept = []int{}, []int{}
	return tree{
		rings: []int{1}, Name: "n", Crown: Crown{"b", []string{"c"}}, Leaf: bare, Leaves: []leaf{l(), l()}, Pair: [2]leaf{l(), l()}, To: &to,
		Top: fork{[]branch{l(), fork{[]branch{l()}}}}, Number: 5, Grid: [][]int{{1}, nil, {}}, Plain: []byte{1},
	}
}

// TestCopyIsApart changes everything behind a copy, and looks at the original. An
// empty slice is nil in the copy, but not in a field whose JSON tells the two apart.
func TestCopyIsApart(t *testing.T) {
	v := sample()
	w, err := own.Of[tree]()(v)
	if err != nil {
		t.Fatal(err)
	}
	want := sample()
	want.Grid[2], want.Leaf.Lost = nil, nil
	if !reflect.DeepEqual(w, want) {
		t.Fatalf("the copy is %+v, want %+v", w, want)
	}
	w.Leaf.Words[0], w.Leaves[1].Words[0], w.Pair[1].Words[0], w.To.Words[0] = "b", "b", "b", "b"
	w.Leaves[0] = leaf{}
	w.Top.(fork).Of[0].(leaf).Words[0] = "b"
	w.Top.(fork).Of[1].(fork).Of[0].(leaf).Words[0] = "b"
	w.Top.(fork).Of[1].(fork).Of[0] = nil
	w.Grid[0][0], w.Plain[0], w.Birds[0] = 2, 2, "d"
	if !reflect.DeepEqual(v, sample()) {
		t.Errorf("the original is %+v", v)
	}
}

// TestCopySharesWhatIsHidden: what is behind fields that are not exported is left
// to types that do not change.
func TestCopySharesWhatIsHidden(t *testing.T) {
	v := sample()
	w, _ := own.Of[tree]()(v)
	if &w.Leaf.open[0] != &v.Leaf.open[0] || &w.rings[0] != &v.rings[0] {
		t.Error("a hidden field was copied")
	}
}

func TestCopyReportsText(t *testing.T) {
	bad := "\xff"
	rows := []struct {
		path   string
		change func(*tree)
	}{
		{"name", func(v *tree) { v.Name = bad }},
		{"leaf.words[0]", func(v *tree) { v.Leaf.Words[0] = bad }},
		{"leaves[1].words[0]", func(v *tree) { v.Leaves[1].Words[0] = bad }},
		{"pair[1].words[0]", func(v *tree) { v.Pair[1].Words[0] = bad }},
		{"to.words[0]", func(v *tree) { v.To.Words[0] = bad }},
		{"top.of[0].words[0]", func(v *tree) { v.Top = fork{[]branch{leaf{Words: []string{bad}}}} }},
		{"bird", func(v *tree) { v.Bird = bad }},
		{"birds[0]", func(v *tree) { v.Birds[0] = bad }},
	}
	for _, r := range rows {
		v := sample()
		r.change(&v)
		_, err := own.Of[tree]()(v)
		var fault *own.Error
		if !errors.As(err, &fault) || fault.Path != r.path {
			t.Errorf("%s: %v", r.path, err)
		}
	}
}

func TestCopyOfNothing(t *testing.T) {
	if n, err := own.Of[int]()(5); n != 5 || err != nil {
		t.Errorf("%d, %v", n, err)
	}
	if v, err := own.Of[tree]()(tree{}); !reflect.DeepEqual(v, tree{}) || err != nil {
		t.Errorf("%+v, %v", v, err)
	}
}
