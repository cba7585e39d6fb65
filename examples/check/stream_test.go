package main

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// kinds are the lines that drawn inputs are made of; # is the number of the
// line.
var kinds = []string{
	strings.Replace(good, `"p"`, `"p#"`, 1),
	`{"id":"n#","on":"2024-05-31","platform":"tiktok","format":"story","markets":["HM","AQ","BV"],"frames":[{"overlays":[{"text":"Hi"}]}]}`,
	`{"id":"b#","on":"2026-03-01","platform":"blog","format":"article","markets":["AQ"],"ties":["payment"],"caption":"teapot"}`,
	`{"id":"bad#"}`, "{", "", "\t",
}

// alone is what each kind of line comes to when it is all there is.
func alone() []outcome {
	outcomes := make([]outcome, len(kinds))
	for i, kind := range kinds {
		outcomes[i] = program(kind, "-workers", "1", "-fix=false")
	}
	return outcomes
}

// TestOrder holds that the number of workers is not to be seen: output and
// faults are those of one line after the other, in the order of the input, so
// that every line gives its lines or one fault.
func TestOrder(t *testing.T) {
	each := alone()
	rapid.Check(t, func(t *rapid.T) {
		var in, out, faults strings.Builder
		for i, kind := range rapid.SliceOfN(rapid.IntRange(0, len(kinds)-1), 0, 300).Draw(t, "kinds") {
			number := strconv.Itoa(i + 1)
			in.WriteString(strings.Replace(kinds[kind], "#", number, 1) + "\n")
			out.WriteString(strings.ReplaceAll(each[kind].out, "#", number))
			faults.WriteString(strings.Replace(each[kind].err, `"line":1`, `"line":`+number, 1))
		}
		workers := strconv.Itoa(rapid.IntRange(1, 9).Draw(t, "workers"))
		var whole io.Reader = strings.NewReader(in.String())
		if rapid.Bool().Draw(t, "one line at a time") {
			whole = &slow{strings.SplitAfter(in.String(), "\n")}
		}
		got := programOn(whole, "-workers", workers, "-fix=false")
		if got.out != out.String() {
			t.Fatalf("%s workers, output mismatch (-want +got):\n%s", workers, cmp.Diff(out.String(), got.out))
		}
		if got.err != faults.String() {
			t.Fatalf("%s workers, faults mismatch (-want +got):\n%s", workers, cmp.Diff(faults.String(), got.err))
		}
	})
}

// slow is a reader that gives one line at a time, so that each is a batch.
type slow struct{ lines []string }

func (s *slow) Read(b []byte) (n int, err error) {
	if len(s.lines) == 0 {
		return 0, io.EOF
	}
	n = copy(b, s.lines[0])
	s.lines = s.lines[1:]
	return n, nil
}

// TestSpill checks posts of so many markets that a batch gives more output
// than a worker holds back.
func TestSpill(t *testing.T) {
	var markets []string
	for _, a := range "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
		for _, b := range "ABCDEFGHIJKLMNOPQRSTUVWXYZ" {
			if r, err := endorse.ParseRegion(string([]rune{a, b})); err == nil && string(r) == string([]rune{a, b}) {
				markets = append(markets, string(r))
			}
		}
	}
	const posts = 3 * batchLines
	var in strings.Builder
	for i := range posts {
		in.WriteString(`{"id":"` + strconv.Itoa(i) + `","on":"2026-03-01","platform":"blog","format":"article","caption":"teapot"}` + "\n")
	}
	got := program(in.String(), "-workers", "4", "-markets", strings.Join(markets, ","))
	lines := strings.Split(strings.TrimSuffix(got.out, "\n"), "\n")
	if len(lines) != posts*len(markets) || len(got.out) < 3*spill {
		t.Fatalf("%d lines in %d bytes from %d posts in %d markets", len(lines), len(got.out), posts, len(markets))
	}
	for i, line := range lines {
		want := `{"id":"` + strconv.Itoa(i/len(markets)) + `","market":"` + markets[i%len(markets)] + `",`
		if !strings.HasPrefix(line, want) {
			t.Fatalf("line %d begins %.60s, want %s", i+1, line, want)
		}
	}
}

// endless is a reader of the good line, over and over.
type endless struct{ taken atomic.Int64 }

func (e *endless) Read(b []byte) (int, error) {
	line := good + "\n"
	n := 0
	for n < len(b) {
		n += copy(b[n:], line[(e.taken.Load()+int64(n))%int64(len(line)):])
	}
	e.taken.Add(int64(n))
	return n, nil
}

// full is a writer that takes some lines and then fails; it watches how far
// the reader is ahead.
type full struct {
	in            *endless
	left, written int
	ahead         int64 // most lines read and not written
}

var errFull = errors.New("disk full")

func (f *full) Write(b []byte) (int, error) {
	f.ahead = max(f.ahead, f.in.taken.Load()/int64(len(good)+1)-int64(f.written))
	f.written += bytes.Count(b, []byte("\n"))
	if f.written > f.left {
		return 0, errFull
	}
	return len(b), nil
}

// TestFull holds two things on an input without end: the program stops when
// nobody takes its output, and it never reads further ahead than some batches.
func TestFull(t *testing.T) {
	const workers = 3
	out := &full{in: &endless{}, left: 5_000}
	var errs bytes.Buffer
	code := run([]string{"-book", testBook, "-workers", strconv.Itoa(workers)}, out.in, out, &errs)
	if code != 2 || errs.String() != "check: writing: disk full\n" {
		t.Errorf("exit code %d, standard error %q", code, errs.String())
	}
	// Each worker holds a batch, as many wait, one is sent and one filled; the
	// reader has a buffer.
	bound := int64((2*workers+2)*batchLines + (64<<10)/len(good))
	if out.ahead > bound {
		t.Errorf("%d lines were read ahead, want at most %d", out.ahead, bound)
	}
}

// TestAtOnce: what comes through a pipe is answered before the next line is
// there.
func TestAtOnce(t *testing.T) {
	inR, inW := io.Pipe()
	outR, outW := io.Pipe()
	code := make(chan int)
	go func() {
		code <- run([]string{"-book", testBook}, inR, outW, io.Discard)
		outW.Close()
	}()
	answers := bufio.NewReader(outR)
	for range 3 {
		if _, err := io.WriteString(inW, good+"\n"); err != nil {
			t.Fatal(err)
		}
		if line, err := answers.ReadString('\n'); err != nil || !strings.HasPrefix(line, `{"id":"p",`) {
			t.Fatalf("answer %q, %v", line, err)
		}
	}
	inW.Close()
	if got := <-code; got != 0 {
		t.Errorf("exit code %d", got)
	}
}
