package main

import (
	"bytes"
	"compress/gzip"
	"context"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/google/go-cmp/cmp"
)

func TestMain(m *testing.M) {
	flag.Parse()
	beam.Init()
	if !testing.Verbose() {
		slog.SetDefault(slog.New(slog.DiscardHandler))
	}
	os.Exit(m.Run())
}

// layout is one way in which the same lines may come: in how many files, in what
// order, which of them twice, and read in parts of how many bytes.
type layout struct {
	name   string
	files  int
	seed   uint64 // of the order
	again  bool   // one file stands there twice
	gzip   bool
	block  int64
	output int // files of each name
}

// layouts must all give the same. The first has the lines as they are.
var layouts = []layout{
	{name: "one file", files: 1, block: blockSize, output: 1},
	{name: "seven files one twice", files: 7, seed: 7, again: true, block: 2000, output: 3},
	{name: "64 files one twice", files: 64, seed: 64, again: true, gzip: true, block: 50_000, output: 1},
}

// lay writes lines to files of a new folder, and gives the pattern for them.
func (l layout) lay(t *testing.T, lines []string) string {
	t.Helper()
	folder := t.TempDir()
	lines = slices.Clone(lines)
	if l.seed != 0 {
		rand.New(rand.NewPCG(l.seed, 0)).Shuffle(len(lines), func(i, k int) { lines[i], lines[k] = lines[k], lines[i] })
	}
	for i := range l.files {
		from, to := i*len(lines)/l.files, (i+1)*len(lines)/l.files
		text := strings.Join(lines[from:to], "\n")
		l.put(t, filepath.Join(folder, fmt.Sprintf("%03d.jsonl", i)), text)
		if i == l.files/2 && l.again {
			l.put(t, filepath.Join(folder, "again.jsonl"), text)
		}
	}
	return folder + "/*"
}

// put writes a file: every fourth one compressed, if any are.
func (l layout) put(t *testing.T, name, text string) {
	t.Helper()
	out := []byte(text)
	if l.gzip && strings.ContainsAny(name[len(name)-7:], "048") {
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		w.Write(out)
		w.Close()
		name, out = name+".gz", b.Bytes()
	}
	if err := os.WriteFile(name, out, 0o644); err != nil {
		t.Fatal(err)
	}
}

// outcome is what a run of a job leaves behind: the lines of each name, sorted,
// and what became of those that it read.
type outcome struct {
	files map[string][]string
	sum   sum
}

func (l layout) run(t *testing.T, o options, lines []string) outcome {
	t.Helper()
	o.inputs, o.block = l.lay(t, lines), l.block
	o.out = sink{t.TempDir(), l.output}
	return outcome{sum: addedUp(t, &o), files: l.read(t, o.out)}
}

// addedUp runs a job, again where the runner lost counts, which is seldom: what is
// written is held by the caller, and the counts must add up in one of a few runs.
func addedUp(t *testing.T, o *options) (s sum) {
	t.Helper()
	for range 4 {
		var err error
		if s, err = o.run(context.Background()); err != nil {
			t.Fatal(err)
		}
		if !s.lost() {
			break
		}
	}
	return s
}

// TestLostCounts: a run whose counts do not add up says so, and is not fine.
func TestLostCounts(t *testing.T) {
	whole, lost := sum{lines: 4, taken: 1, repeated: 1, bad: 0, blank: 2}, sum{lines: 4, taken: 1}
	if whole.lost() || whole.exit() != shell.Fine || strings.Contains(whole.String(), "lost") {
		t.Errorf("%v, exit code %d", whole, whole.exit())
	}
	if !lost.lost() || lost.exit() != shell.Unreadable || !strings.Contains(lost.String(), "lost") {
		t.Errorf("%v, exit code %d", lost, lost.exit())
	}
}

// read reads the files of a run and holds that each is sorted.
func (l layout) read(t *testing.T, out sink) map[string][]string {
	t.Helper()
	names, err := filepath.Glob(out.Folder + "/*.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string][]string{}
	for _, name := range names {
		short, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(name), ".jsonl"), "-")
		lines := linesOf(t, name)
		if !slices.IsSorted(lines) {
			t.Errorf("%s is not sorted", name)
		}
		found[short] = append(found[short], lines...)
	}
	if want := len(found) * l.output; len(names) != want {
		t.Errorf("%d files, want %d", len(names), want)
	}
	for _, lines := range found {
		slices.Sort(lines)
	}
	return found
}

func linesOf(t *testing.T, name string) []string {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return split(string(text))
}

// split is the lines of a text, blank ones aside.
func split(text string) []string {
	return slices.DeleteFunc(strings.Split(text, "\n"), func(s string) bool { return s == "" })
}

// holds runs a job in all layouts. What comes out is the same as want, by name;
// nothing is said of the others but bad, which must name the lines of refused,
// each where it stands.
func holds(t *testing.T, o options, lines []string, want map[string][]string, refused []string) {
	for _, l := range layouts {
		t.Run(l.name, func(t *testing.T) {
			got := l.run(t, o, lines)
			for name, lines := range want {
				if diff := cmp.Diff(lines, got.files[name]); diff != "" {
					t.Errorf("%s mismatch (-want +got)\n%.3000s", name, diff)
				}
			}
			s := got.sum
			if s.lines != s.taken+s.repeated+s.bad+s.blank || s.bad != int64(len(got.files["bad"])) {
				t.Errorf("in is not out and bad: %v; %d bad ones are written", s, len(got.files["bad"]))
			}
			if (s.repeated > 0) != l.again {
				t.Errorf("%d are repeated", s.repeated)
			}
			l.places(t, got.files["bad"], refused)
		})
	}
}

// repository builds the programs of the repository that pipelines are compared
// with, and gives their folder.
var repository = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "beam")
	if err != nil {
		return "", err
	}
	build := exec.Command("go", "build", "-o", folder, "./examples/check", "./examples/settle")
	build.Dir = "../.."
	if out, err := build.CombinedOutput(); err != nil {
		return "", fmt.Errorf("%w: %s", err, out)
	}
	return folder, nil
})

// program is what one of these programs writes, sorted by lines.
func program(t *testing.T, name, stdin string, args ...string) (out, errs []string) {
	t.Helper()
	folder, err := repository()
	if err != nil {
		t.Fatal(err)
	}
	var stdout, stderr strings.Builder
	cmd := exec.Command(filepath.Join(folder, name), args...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = strings.NewReader(stdin), &stdout, &stderr
	if err := cmd.Run(); err != nil && cmd.ProcessState.ExitCode() < 0 {
		t.Fatal(err)
	}
	out, errs = split(stdout.String()), split(stderr.String())
	slices.Sort(out)
	slices.Sort(errs)
	return out, errs
}
