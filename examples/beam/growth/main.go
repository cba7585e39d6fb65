// Command growth measures how the jobs of the program beam grow: it makes up
// 1,000 to 1,000,000 records, runs each job over them in a process of its own,
// and prints time and peak memory as a table.
//
//	go build -o beam . && go run ./growth -beam ./beam -most 1000000
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/endorse-go/endorse/examples/beam/internal/draw"
)

func main() {
	program := flag.String("beam", "./beam", "the built `program`")
	least := flag.Int("least", 1_000, "`number` of records to begin with")
	most := flag.Int("most", 1_000_000, "`number` of records not to go beyond; each step is ten times the one before")
	job := flag.String("job", "", "one `job` instead of all")
	flag.Parse()
	folder, err := os.MkdirTemp("", "growth")
	if err == nil {
		fmt.Println("| job | records | bytes | time | processor time | peak memory |\n|---|---:|---:|---:|---:|---:|")
		for _, j := range jobs {
			for n := *least; n <= *most && err == nil && (*job == "" || *job == j.name); n *= 10 {
				err = j.measure(*program, folder, n)
			}
		}
		os.RemoveAll(folder)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "growth:", err)
		os.Exit(2)
	}
}

// creators is how many creators have so many events.
func creators(n int) int { return n/50 + 10 }

// job is one that is measured: its records and its own flags.
type job struct {
	name  string
	line  func(i, n int) []byte
	flags func(folder string, n int) ([]string, error)
}

var jobs = []job{
	{"check", func(i, _ int) []byte { return draw.Post(i) }, func(string, int) ([]string, error) { return []string{"-fix=false"}, nil }},
	{"engagement", draw.Counted, func(string, int) ([]string, error) { return nil, nil }},
	{"settle", func(i, n int) []byte { return draw.Event(i, n, creators(n)) }, func(folder string, n int) ([]string, error) {
		name := filepath.Join(folder, "plan.json")
		b, err := json.Marshal(draw.Programme(creators(n)))
		if err == nil {
			err = os.WriteFile(name, b, 0o600)
		}
		return []string{"-plan", name}, err
	}},
}

// measure runs a job over n records and prints a row. What the job makes of them
// is none of its business, so that exit codes 1 and 2 for findings and refused
// records are fine.
func (j job) measure(program, folder string, n int) error {
	name := filepath.Join(folder, "in.jsonl")
	size, err := j.write(name, n)
	if err != nil {
		return err
	}
	flags, err := j.flags(folder, n)
	if err != nil {
		return err
	}
	cmd := exec.Command(program, append(flags, "-job", j.name, "-input", name, "-output", filepath.Join(folder, "out"))...)
	begin := time.Now()
	out, err := cmd.CombinedOutput()
	took := time.Since(begin)
	if _, done := os.Stat(filepath.Join(folder, "out", "bad.jsonl")); done != nil {
		return fmt.Errorf("%s of %d: %w\n%s", j.name, n, err, out)
	}
	state := cmd.ProcessState
	fmt.Printf("| %s | %d | %d | %.1f s | %.1f s | %d MiB |\n", j.name, n, size, took.Seconds(),
		(state.UserTime() + state.SystemTime()).Seconds(), peak(state)>>20)
	return os.RemoveAll(filepath.Join(folder, "out"))
}

// write makes up n records, and is how many bytes they have.
func (j job) write(name string, n int) (size int, err error) {
	file, err := os.Create(name)
	if err != nil {
		return 0, err
	}
	defer file.Close()
	out := bufio.NewWriter(file)
	for i := range n {
		k, err := out.Write(append(j.line(i, n), '\n'))
		if err != nil {
			return size, err
		}
		size += k
	}
	return size, out.Flush()
}
