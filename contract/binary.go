package contract

import (
	"bytes"
	"encoding/json"
	"errors"

	"github.com/endorse-go/endorse"
)

// ErrLife is bytes that are no life cycle of this kind and version.
var ErrLife = errors.New("not a life cycle of this kind and version")

// lifeVersion is the version of the encoding: a byte for the kind, one for the
// version, and the beginning and history as JSON.
const lifeVersion = 1

type life[S, E any] struct {
	Setup   S          `json:"setup"`
	History []Taken[E] `json:"history"`
}

func encodeLife[S, E any](kind byte, setup S, history []Taken[E]) ([]byte, error) {
	text, err := json.Marshal(life[S, E]{setup, history})
	if err != nil {
		return nil, err
	}
	return append([]byte{kind, lifeVersion}, text...), nil
}

// living is a life cycle that takes events.
type living[L, E any] interface {
	take(e E, day endorse.Date) (L, error)
	past(history []Taken[E]) L
}

// revive reads what encodeLife wrote: it begins the life again and takes every
// step, so that only a life that could have been is read.
func revive[S, E any, L living[L, E]](kind byte, b []byte, begin func(S) (L, error)) (L, error) {
	var none L
	if len(b) < 2 || b[0] != kind || b[1] != lifeVersion {
		return none, ErrLife
	}
	var read life[S, E]
	if err := strict(b[2:], &read); err != nil {
		return none, errors.Join(ErrLife, err)
	}
	l, err := begin(read.Setup)
	if err != nil {
		return none, errors.Join(ErrLife, err)
	}
	for i, h := range read.History {
		if l, err = l.past(read.History[:i]).take(h.Event, h.On); err != nil {
			return none, errors.Join(ErrLife, err)
		}
	}
	again, err := encodeLife(kind, read.Setup, read.History)
	if err != nil || !bytes.Equal(again, b) {
		return none, ErrLife
	}
	return l.past(read.History), nil
}

// sameBytes reports whether two encodings are the same.
func sameBytes(a, b func() ([]byte, error)) bool {
	x, errX := a()
	y, errY := b()
	return errX == nil && errY == nil && bytes.Equal(x, y)
}
