package pay

import "github.com/endorse-go/endorse"

// trace is what happened to one order, for those who ask.
type trace struct {
	lines    int
	notes    map[*op][]piece // what each line earned in an op, and by which of its ways
	steps    map[*op][]step  // where each line stood in the bands of a marginal total
	bites    []bite
	excluded []*exclusion // by line
}

// step is from where to where a line moved a total.
type step struct{ from, to measure }

// bite is what a bound did to a line's amount.
type bite struct {
	bound  *op
	stream *op
	line   int32
	amount endorse.Money
}

// exclusion is the rule that pays a line nothing.
type exclusion struct {
	rules *op
	kid   int
}

func newTrace(o *Order) *trace {
	n := len(o.Lines)
	return &trace{n, map[*op][]piece{}, map[*op][]step{}, nil, make([]*exclusion, n)}
}

func (t *trace) note(o *op, sel []int32, dst []piece) {
	if t.notes[o] == nil {
		t.notes[o] = make([]piece, t.lines)
	}
	for k, i := range sel {
		t.notes[o][i] = dst[k]
	}
}

func (t *trace) step(o *op, i int32, from, to measure) {
	if t.steps[o] == nil {
		t.steps[o] = make([]step, t.lines)
	}
	t.steps[o][i] = step{from, to}
}

func (t *trace) bite(b, stream *op, i int32, m endorse.Money) {
	if !m.IsZero() {
		t.bites = append(t.bites, bite{b, stream, i, m})
	}
}

func (t *trace) exclude(o *op, kid int, sel []int32) {
	for _, i := range sel {
		t.excluded[i] = &exclusion{o, kid}
	}
}
