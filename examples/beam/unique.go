package main

import (
	"bytes"
	"context"
	"errors"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
)

func init() {
	beam.RegisterDoFn(&uniqueFn{})
}

// unique takes the lines of each id once, however often they come. Takes
// KV<string, Line>, and what takes the lines of one id.
func unique(s beam.Scope, fn any, byID beam.PCollection) (once, refused beam.PCollection) {
	s = s.Scope("unique")
	return beam.ParDo2(s, fn, beam.GroupByKey(s, byID))
}

// errConflict is about lines of which each says something else.
var errConflict = errors.New("another line has the same id and other content: none of them is taken")

// uniqueFn gives one of the lines of an id, if they all say the same. If not,
// nothing tells which one holds, and all of them are refused: which one came
// first is an accident.
type uniqueFn struct{}

// ProcessElement takes the lines of an id.
func (fn *uniqueFn) ProcessElement(ctx context.Context, _ string, same func(*Line) bool, emit func(Line), refused func([]byte)) error {
	return takeOnce(ctx, same, nil, emit, refused)
}

// takeOnce gives one of the lines of an id, if they all say the same: the same
// bytes, or the same form if there is one.
func takeOnce(ctx context.Context, same func(*Line) bool, form func([]byte) ([]byte, error), emit func(Line), refused func([]byte)) error {
	var all []Line
	conflict := false
	for one := (Line{}); same(&one); one = (Line{}) {
		if len(all) > 0 && !conflict {
			alike, err := equal(one.Text, all[0].Text, form)
			if err != nil {
				return err
			}
			conflict = !alike
		}
		if len(all) > 0 {
			one.Text = nil // only the first is needed
		}
		all = append(all, one)
	}
	if !conflict {
		repeated.Inc(ctx, int64(len(all)-1))
		emit(all[0])
		return nil
	}
	for _, one := range all {
		if err := one.refuse(ctx, refused, errConflict); err != nil {
			return err
		}
	}
	return nil
}

func equal(a, b []byte, form func([]byte) ([]byte, error)) (bool, error) {
	if form == nil || bytes.Equal(a, b) {
		return bytes.Equal(a, b), nil
	}
	a, err := form(a)
	if err != nil {
		return false, err
	}
	b, err = form(b)
	return bytes.Equal(a, b), err
}
