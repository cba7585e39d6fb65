package main

import (
	"context"
	"encoding/binary"
	"encoding/json"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/endorse-go/endorse/examples/internal/postline"
)

func init() {
	beam.RegisterType(reflect.TypeFor[Line]())
	beam.RegisterCoder(reflect.TypeFor[Line](), encodeLine, decodeLine)
	register.Emitter1[Line]()
	register.Emitter1[[]byte]()
	register.Emitter2[string, Line]()
	register.Iter1[Line]()
	register.Iter1[[]byte]()
}

// Line is a line of an input: where it begins, in bytes of the text, and what
// stands there without its end.
type Line struct {
	File   string
	Offset int64
	Text   []byte
}

// encodeLine writes the length of the file's name, the name, the offset and the
// text.
func encodeLine(l Line) []byte {
	b := appendText(make([]byte, 0, 2*binary.MaxVarintLen64+len(l.File)+len(l.Text)), l.File)
	b = binary.AppendUvarint(b, uint64(l.Offset))
	return append(b, l.Text...)
}

func decodeLine(b []byte) (l Line, err error) {
	c := cut{rest: b}
	l.File = cutText[string](&c)
	offset, n := binary.Uvarint(c.rest)
	if c.err != nil || n <= 0 || int64(offset) < 0 {
		return Line{}, errCoded
	}
	l.Offset, l.Text = int64(offset), c.rest[n:]
	return l, nil
}

// Counters of a run. Every line is one of blank, bad, repeated and taken.
var (
	linesRead = beam.NewCounter("endorse", "lines")
	blank     = beam.NewCounter("endorse", "blank")
	bad       = beam.NewCounter("endorse", "bad")
	repeated  = beam.NewCounter("endorse", "repeated")
	taken     = beam.NewCounter("endorse", "taken")

	// breached counts posts that breach a rule.
	breached = beam.NewCounter("endorse", "breached")
)

// refuse emits a line that could not be taken, with all that is wrong with it.
func (l Line) refuse(ctx context.Context, emit func([]byte), why error) error {
	bad.Inc(ctx, 1)
	text, err := json.Marshal(struct {
		File   string `json:"file"`
		Offset int64  `json:"offset"`
		Error  string `json:"error"`
	}{l.File, l.Offset, postline.Reasons(why)})
	if err == nil {
		emit(text)
	}
	return err
}
