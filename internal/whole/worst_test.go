package whole_test

import (
	"cmp"
	"fmt"
	"os"
	"reflect"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strings"
	"testing"
	"time"
)

// A row is a function that can fail and the worst that can be handed to it: the worst
// values of each parameter's type, in every combination that there is room for (see
// [worstValues]), and inputs of its own.
type row struct {
	f  any
	in []input

	// alone is that the inputs are all there is.
	alone bool

	// mebibytes is what a call may ask of the heap where it is more than allocated.
	mebibytes uint64
}

// An input is the arguments of one call, the receiver first.
type input []any

// table has one row for each exported function and method that returns an error.
var table = slices.Concat(
	ofRoot, ofTier, ofEngagement, ofROI, ofAttribution,
	ofDisclosure, ofLabel, ofLaw,
	ofContract, ofPay, ofAffiliate, ofCampaign,
)

const (
	// allocated is the most that one call may ask of the heap, all in all, whatever
	// it gave back: more than it ever held at once.
	allocated = 64 << 20

	// patience is when a call counts as hanging, on a machine under any load.
	patience = 60 * time.Second
)

// TestWorst calls each function with its worst input. None panics, hangs or asks for
// more than 64 MiB. With -v it names the slowest and the hungriest.
func TestWorst(t *testing.T) {
	if raced {
		t.Skip("the race detector allocates as it likes, and nothing here is shared")
	}
	var seen []cost
	for _, r := range table {
		seen = append(seen, r.run(t))
	}
	for _, by := range []struct {
		what string
		less func(a, b cost) int
	}{
		{"slowest", func(a, b cost) int { return cmp.Compare(b.time, a.time) }},
		{"hungriest", func(a, b cost) int { return cmp.Compare(b.bytes, a.bytes) }},
	} {
		slices.SortStableFunc(seen, by.less)
		for _, c := range seen[:min(10, len(seen))] {
			t.Logf("%s: %s: one call %v, %d KiB allocated; %d calls", by.what, c.name, c.time.Round(time.Microsecond), c.bytes>>10, c.calls)
		}
	}
}

// cost is the most that one call of a function took.
type cost struct {
	name  string
	time  time.Duration
	bytes uint64
	calls int
}

// run makes the calls of a row, one after the other.
func (r row) run(t *testing.T) cost {
	f := reflect.ValueOf(r.f)
	c := cost{name: nameOf(r.f)}
	for _, args := range r.inputs(t, f.Type()) {
		time, bytes := call(t, c.name, f, args)
		c.time, c.bytes, c.calls = max(c.time, time), max(c.bytes, bytes), c.calls+1
	}
	if c.calls == 0 {
		t.Errorf("%s was not called", c.name)
	}
	if c.bytes > max(allocated, r.mebibytes<<20) {
		t.Errorf("%s: a call allocated %d MiB", c.name, c.bytes>>20)
	}
	return c
}

// call makes one call and says what it took. A call that hangs ends the process, for
// nothing else ends it.
func call(t *testing.T, name string, f reflect.Value, args []reflect.Value) (took time.Duration, bytes uint64) {
	hanging := time.AfterFunc(patience, func() {
		fmt.Fprintf(os.Stderr, "%s hangs on %s\n", name, show(args))
		os.Exit(1)
	})
	defer hanging.Stop()
	defer func() {
		if p := recover(); p != nil {
			t.Errorf("%s panics on %s: %v\n%s", name, show(args), p, debug.Stack())
		}
	}()
	before, start := heap(), time.Now()
	if f.Type().IsVariadic() {
		f.CallSlice(args)
	} else {
		f.Call(args)
	}
	return time.Since(start), heap() - before
}

// heap is what was asked of the heap since the process began.
func heap() uint64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64()
}

// inputs are the arguments of the row's calls.
func (r row) inputs(t *testing.T, f reflect.Type) [][]reflect.Value {
	var all [][]reflect.Value
	if !r.alone {
		all = append(combine(f), decoding(nameOf(r.f), f)...)
	}
	for n, in := range r.in {
		args := make([]reflect.Value, len(in))
		for i, a := range in {
			if args[i] = reflect.Zero(f.In(i)); a != nil {
				args[i] = reflect.ValueOf(a)
			}
			if !args[i].Type().AssignableTo(f.In(i)) {
				t.Fatalf("%s: input %d, argument %d is a %s, not a %s", nameOf(r.f), n, i, args[i].Type(), f.In(i))
			}
		}
		all = append(all, args)
	}
	return all
}

// nameOf is the name of a function or method expression, without the sign of a
// pointer.
func nameOf(f any) string {
	name := runtime.FuncForPC(reflect.ValueOf(f).Pointer()).Name()
	return strings.NewReplacer("(*", "", ")", "").Replace(name)
}

// show is enough of the arguments to find them again.
func show(args []reflect.Value) string {
	var all []string
	for _, a := range args {
		s := fmt.Sprintf("%+v", a)
		if len(s) > 300 {
			s = fmt.Sprintf("%.300s… (%d bytes)", s, len(s))
		}
		all = append(all, s)
	}
	return strings.Join(all, "; ")
}

// TestWorstIsComplete holds that each function that can fail has a row, and one alone.
// That a row names a function that there is, the compiler holds.
func TestWorstIsComplete(t *testing.T) {
	t.Parallel()
	rows := map[string]int{}
	for _, r := range table {
		rows[nameOf(r.f)]++
	}
	can := map[string]bool{}
	for _, p := range public(t) {
		for _, c := range callables(p) {
			if c.canFail() {
				can[c.name] = true
			}
		}
	}
	for name := range can {
		if rows[name] != 1 {
			t.Errorf("%s can fail and has %d rows", name, rows[name])
		}
	}
	for name := range rows {
		if !can[name] {
			t.Errorf("the row of %s is of no exported function that can fail", name)
		}
	}
	if len(can) < 500 {
		t.Errorf("only %d functions were found", len(can))
	}
}
