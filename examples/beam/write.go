package main

import (
	"bufio"
	"context"
	"fmt"
	"hash/fnv"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/filesystem"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() {
	beam.RegisterDoFn(&packFn{})
	register.Function1x2(emptyShard)
	register.Emitter2[int, []byte]()
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
		all = append(all, beam.ParDo(s, &packFn{Files: k.Files}, list))
	}
	beam.ParDo0(s, &writeFn{k, name}, beam.GroupByKey(s, beam.Flatten(s, all...)))
}

// emptyShard makes a file exist that nothing goes to.
func emptyShard(shard int) (int, []byte) { return shard, nil }

// packBytes is how much a worker gathers before it packs.
const packBytes = 16 << 20

// packFn says to which file a line goes, and packs the lines of a bundle by
// file: what groups them then moves few and small things.
type packFn struct {
	Files int
	lines map[int][][]byte
	bytes int
	pack  *packer
}

// ProcessElement keeps a line. Its file has a number from 0.
func (fn *packFn) ProcessElement(line []byte, emit func(int, []byte)) error {
	h := fnv.New32a()
	h.Write(line)
	shard := int(h.Sum32() % uint32(fn.Files))
	if fn.lines == nil {
		fn.lines = map[int][][]byte{}
	}
	fn.lines[shard] = append(fn.lines[shard], line)
	if fn.bytes += len(line); fn.bytes < packBytes {
		return nil
	}
	return fn.FinishBundle(emit)
}

// FinishBundle packs what is there.
func (fn *packFn) FinishBundle(emit func(int, []byte)) error {
	if fn.pack == nil && len(fn.lines) > 0 {
		fn.pack = newPacker()
	}
	for shard, lines := range fn.lines {
		text, err := fn.pack.pack(lines)
		if err != nil {
			return err
		}
		emit(shard, text)
	}
	fn.lines, fn.bytes = nil, 0
	return nil
}

// writeFn writes one file. Written again, it is the same.
type writeFn struct {
	Sink sink
	Name string
}

// ProcessElement merges the packs of a file.
func (fn *writeFn) ProcessElement(ctx context.Context, shard int, packs func(*[]byte) bool) error {
	var all pile
	for one := []byte(nil); packs(&one); one = nil {
		if err := all.add(one); err != nil {
			return err
		}
	}
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
	written, err := all.write(out)
	if err != nil {
		return fmt.Errorf("writing %s: %w", path, err)
	}
	beam.NewCounter("endorse", "written "+fn.Name).Inc(ctx, written)
	return out.Close()
}

// write writes all lines, and is how many there are.
func (k pile) write(out io.Writer) (n int64, err error) {
	buffered := bufio.NewWriter(out)
	err = k.lines(func(line []byte) error {
		n++
		_, err := buffered.Write(line)
		if err == nil {
			err = buffered.WriteByte('\n')
		}
		return err
	})
	if err != nil {
		return n, err
	}
	return n, buffered.Flush()
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
