package main

import (
	"bufio"
	"context"
	"embed"
	"fmt"
	"io"
	"path"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem/memfs"
)

//go:embed sample
var samples embed.FS

// Where samples are, on every worker, and where their output goes, which is in
// the memory of one: it is for runners within this process.
const (
	sampleFolder = "memfs://sample/"
	sampleOut    = "memfs://out"
)

func init() {
	entries, err := samples.ReadDir("sample")
	for _, e := range entries {
		var text []byte
		if text, err = samples.ReadFile("sample/" + e.Name()); err != nil {
			break
		}
		memfs.Write(sampleFolder+e.Name(), text)
	}
	if err != nil {
		panic(err) // embedded files are there
	}
}

// shown is how much of a line of the output is printed, in bytes.
const shown = 300

// printFiles prints what was written to a folder, long lines cut off.
func printFiles(ctx context.Context, w io.Writer, folder string) error {
	fs, err := filesystem.New(ctx, folder)
	if err != nil {
		return err
	}
	defer fs.Close()
	names, err := fs.List(ctx, folder+"/*.jsonl")
	slices.Sort(names)
	for _, name := range names {
		if err == nil {
			err = printFile(ctx, w, fs, name)
		}
	}
	return err
}

func printFile(ctx context.Context, w io.Writer, fs filesystem.Interface, name string) error {
	in, err := fs.OpenRead(ctx, name)
	if err != nil {
		return err
	}
	defer in.Close()
	fmt.Fprintf(w, "%s:\n", path.Base(name))
	all := bufio.NewScanner(in)
	all.Buffer(nil, 16<<20)
	for all.Scan() {
		line := all.Text()
		if len(line) > shown {
			line = strings.ToValidUTF8(line[:shown], "") + "…"
		}
		fmt.Fprintf(w, "  %s\n", line)
	}
	return all.Err()
}
