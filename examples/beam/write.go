package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"slices"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	beam.RegisterDoFn(&shardFn{})
	register.Function1x2(emptyShard)
	beam.RegisterDoFn(&writeFn{})
}

// sink is the folder that a run writes to. Which file of a name a line goes to
// depends on the line alone, and files are sorted by bytes, so that the same
// lines give the same files in whatever order and parts they came.
type sink struct {
	Folder string
	Files  int // of each name, 1 or more
}

// write writes lines to the files of a name. A line that comes several times is
// written once.
func (k sink) write(s beam.Scope, name string, lists ...beam.PCollection) {
	s = s.Scope("write " + name)
	var shards []int
	for i := range k.Files {
		shards = append(shards, i)
	}
	all := []beam.PCollection{beam.ParDo(s, emptyShard, beam.CreateList(s, shards))}
	for _, list := range lists {
		all = append(all, beam.ParDo(s, &shardFn{k.Files}, list))
	}
	beam.ParDo0(s, &writeFn{k, name}, beam.GroupByKey(s, beam.Flatten(s, all...)))
}

// emptyShard makes a file exist that nothing goes to.
func emptyShard(shard int) (int, []byte) { return shard, nil }

// shardFn says to which file a line goes.
type shardFn struct {
	Files int
}

// ProcessElement is the file's number, from 0.
func (fn *shardFn) ProcessElement(line []byte) (int, []byte) {
	h := fnv.New32a()
	h.Write(line)
	return int(h.Sum32() % uint32(fn.Files)), line
}

// writeFn writes one file. Written again, it is the same.
type writeFn struct {
	Sink sink
	Name string
}

// ProcessElement sorts the lines of a file in memory and writes them.
func (fn *writeFn) ProcessElement(ctx context.Context, shard int, lines func(*[]byte) bool) error {
	var all [][]byte
	for one := []byte(nil); lines(&one); one = nil {
		if len(one) > 0 {
			all = append(all, one)
		}
	}
	slices.SortFunc(all, bytes.Compare)
	all = slices.CompactFunc(all, bytes.Equal)
	beam.NewCounter("endorse", "written "+fn.Name).Inc(ctx, int64(len(all)))
	path := fn.Sink.path(fn.Name, shard)
	fs, err := filesystem.New(ctx, path)
	if err != nil {
		return err
	}
	defer fs.Close()
	out, err := fs.OpenWrite(ctx, path)
	if err != nil {
		return err
	}
	if err := writeLines(out, all); err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	return out.Close()
}

func writeLines(out io.Writer, all [][]byte) error {
	buffered := bufio.NewWriter(out)
	for _, one := range all {
		if _, err := buffered.Write(append(one, '\n')); err != nil {
			return err
		}
	}
	return buffered.Flush()
}

// path is bad.jsonl for the only file of a name, bad-00002-of-00010.jsonl for
// one of several.
func (k sink) path(name string, shard int) string {
	folder := strings.TrimRight(k.Folder, "/") + "/"
	if k.Files == 1 {
		return folder + name + ".jsonl"
	}
	return fmt.Sprintf("%s%s-%05d-of-%05d.jsonl", folder, name, shard, k.Files)
}
