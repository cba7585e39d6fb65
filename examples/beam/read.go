package main

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/core/sdf"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/fileio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/rtrackers/offsetrange"
	"github.com/endorse-go/endorse/examples/internal/lines"
)

func init() {
	beam.RegisterDoFn(&readFn{})
}

// blockSize is what one worker reads at a time, in bytes.
const blockSize = 64 << 20

// read gives the lines of all files that the patterns match, blank ones aside,
// and what could not be read. A pattern without a file fails the run.
func read(s beam.Scope, patterns []string, block int64) (read, refused beam.PCollection) {
	s = s.Scope("read")
	matches := fileio.MatchAll(s, beam.CreateList(s, patterns), fileio.MatchEmptyDisallow())
	return beam.ParDo2(s, &readFn{Block: block}, fileio.ReadMatches(s, matches))
}

// readFn reads the lines that begin in a part of a file; the last of them may
// end beyond it. A compressed file is one part: it can be read from its
// beginning only. (textio.Read does not tell where a line stands, keeps lines of
// any length, and counts compressed bytes against the text.)
type readFn struct {
	Block int64 // bytes of a part
}

// CreateInitialRestriction is the whole file: its bytes, or the one part of a
// compressed file.
func (fn *readFn) CreateInitialRestriction(f fileio.ReadableFile) offsetrange.Restriction {
	if compressed(f) {
		return offsetrange.Restriction{Start: 0, End: 1}
	}
	return offsetrange.Restriction{Start: 0, End: f.Metadata.Size}
}

// compressed reports whether Beam takes the file apart before we see it.
func compressed(f fileio.ReadableFile) bool { return strings.HasSuffix(f.Metadata.Path, ".gz") }

// SplitRestriction cuts a file into parts, wherever that is.
func (fn *readFn) SplitRestriction(_ fileio.ReadableFile, r offsetrange.Restriction) []offsetrange.Restriction {
	return r.SizedSplits(fn.Block)
}

// RestrictionSize is the bytes of a part.
func (fn *readFn) RestrictionSize(f fileio.ReadableFile, r offsetrange.Restriction) float64 {
	if compressed(f) {
		return float64(f.Metadata.Size)
	}
	return r.Size()
}

// CreateTracker tracks the lines of a part by the bytes at which they begin.
func (fn *readFn) CreateTracker(r offsetrange.Restriction) *sdf.LockRTracker {
	return sdf.NewLockRTracker(offsetrange.NewTracker(r))
}

// ProcessElement reads a part.
func (fn *readFn) ProcessElement(ctx context.Context, part *sdf.LockRTracker, f fileio.ReadableFile, emit func(Line), refused func([]byte)) error {
	file, err := f.Open(ctx)
	if err != nil {
		return err
	}
	defer file.Close()
	rest := part.GetRestriction().(offsetrange.Restriction)
	in, skipped, err := linesFrom(file, rest.Start)
	if err != nil {
		return err
	}
	at := func() int64 { return skipped + in.Offset() }
	claim := func() bool { return part.TryClaim(at()) }
	if compressed(f) && claim() {
		claim = func() bool { return true }
	}
	for claim() {
		one := Line{File: f.Metadata.Path, Offset: at()}
		one.Text, err = in.Append(nil)
		if err == io.EOF {
			part.TryClaim(rest.End) // nothing more begins here
			return nil
		}
		if err := one.give(ctx, err, emit, refused); err != nil {
			return err
		}
	}
	return nil
}

// linesFrom is a reader of the lines that begin at a byte or later, and how many
// bytes it has passed over.
func linesFrom(file io.Reader, start int64) (*lines.Reader, int64, error) {
	if start == 0 {
		return lines.NewReader(file), 0, nil
	}
	// From the byte before, so that a line which begins right at start is not
	// taken for the rest of another.
	start--
	var err error
	if seeker, ok := file.(io.Seeker); ok {
		_, err = seeker.Seek(start, io.SeekStart)
	} else {
		_, err = io.CopyN(io.Discard, file, start)
	}
	if err != nil {
		return nil, 0, err
	}
	in := lines.NewReader(file)
	if _, err = in.Append(nil); err == io.EOF || errors.Is(err, lines.ErrTooLong) {
		err = nil
	}
	return in, start, err
}

// give emits what was read of a line. An error that is not the line's own is
// the run's.
func (l Line) give(ctx context.Context, err error, emit func(Line), refused func([]byte)) error {
	switch {
	case errors.Is(err, lines.ErrTooLong):
		linesRead.Inc(ctx, 1)
		return l.refuse(ctx, refused, err)
	case err != nil:
		return err
	}
	linesRead.Inc(ctx, 1)
	if len(bytes.TrimSpace(l.Text)) == 0 {
		blank.Inc(ctx, 1)
		return nil
	}
	emit(l)
	return nil
}
