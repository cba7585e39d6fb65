package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/endorse-go/endorse/examples/internal/console"
)

// figures are those of one path.
type figures struct {
	took   []time.Duration // of each answer
	failed int
}

func (f *figures) count(took time.Duration, ok bool) {
	f.took = append(f.took, took)
	if !ok {
		f.failed++
	}
}

func (f *figures) merge(g *figures) {
	f.took = append(f.took, g.took...)
	f.failed += g.failed
}

// quantile is the least time in which that share of a hundred was answered, of
// times in ascending order.
func quantile(sorted []time.Duration, percent int) time.Duration {
	if len(sorted) == 0 {
		return 0
	}
	return sorted[(len(sorted)*percent+99)/100-1]
}

// result is what was measured.
type result struct {
	mu      sync.Mutex
	paths   map[string]*figures
	clients int
	took    time.Duration
	memory  []int64 // resident, in kB, a second each
	cpu     time.Duration
}

// add takes in what one client measured.
func (r *result) add(own map[string]*figures) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for path, f := range own {
		if r.paths[path] == nil {
			r.paths[path] = &figures{}
		}
		r.paths[path].merge(f)
	}
}

func (r *result) all() *figures {
	all := &figures{}
	for _, f := range r.paths {
		all.merge(f)
	}
	return all
}

func (r *result) failed() int { return r.all().failed }

// print writes a table, and a line on memory and processor time.
func (r *result) print(out io.Writer) error {
	t := &console.Table{Columns: []console.Column{
		{Head: "path"}, {Head: "answers", Align: console.Right}, {Head: "not 200", Align: console.Right}, {Head: "a second", Align: console.Right},
		{Head: "p50", Align: console.Right}, {Head: "p99", Align: console.Right}, {Head: "longest", Align: console.Right},
	}}
	for _, path := range slices.Sorted(maps.Keys(r.paths)) {
		t.Add(r.row(path, r.paths[path])...)
	}
	t.Rule()
	t.Add(r.row("all", r.all())...)
	if err := t.Write(out, console.Painter{}); err != nil {
		return err
	}
	_, err := fmt.Fprintf(out, "\n%d clients, %.0f s. %s%s\n", r.clients, r.took.Seconds(), quarters(r.memory), r.perAnswer())
	return err
}

// perAnswer is the processor time of the service, where it is known.
func (r *result) perAnswer() string {
	n := len(r.all().took)
	if r.cpu == 0 || n == 0 {
		return ""
	}
	return fmt.Sprintf(" %.1f s of processor time, %v an answer.", r.cpu.Seconds(), (r.cpu / time.Duration(n)).Round(time.Microsecond))
}

func (r *result) row(name string, f *figures) []string {
	slices.Sort(f.took)
	ms := func(d time.Duration) string { return fmt.Sprintf("%.2f ms", float64(d)/float64(time.Millisecond)) }
	return []string{
		name, fmt.Sprint(len(f.took)), fmt.Sprint(f.failed), fmt.Sprintf("%.0f", float64(len(f.took))/r.took.Seconds()),
		ms(quantile(f.took, 50)), ms(quantile(f.took, 99)), ms(quantile(f.took, 100)),
	}
}

// quarters says what memory there was in each quarter of the time, on average, and
// at most.
func quarters(kilobytes []int64) string {
	n := len(kilobytes)
	if n < 4 {
		return "Memory is not known."
	}
	text := "Resident memory by quarter:"
	for q := range 4 {
		part := kilobytes[q*n/4 : (q+1)*n/4]
		sum := int64(0)
		for _, kb := range part {
			sum += kb
		}
		text += fmt.Sprintf(" %d,", sum/int64(len(part))>>10)
	}
	return text + fmt.Sprintf(" at most %d MiB.", slices.Max(kilobytes)>>10)
}
