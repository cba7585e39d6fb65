package campaign

import (
	"encoding"
	"errors"
	"strconv"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
)

// Bounds of a brief and of a creator.
const (
	MaxItems = 1_000  // of each list
	MaxPosts = 10_000 // wanted of one kind, and readings or posts of a creator
	MaxText  = 4_096  // bytes of each text
)

const maxFaults = 100

// inspection gathers the faults of a value, up to a hundred of them.
type inspection struct{ faults []error }

func (x *inspection) check(ok bool, path string, err error) {
	if !ok {
		x.add(&FaultError{path, err})
	}
}

func (x *inspection) add(err error) {
	if len(x.faults) < maxFaults {
		x.faults = append(x.faults, err)
	}
}

// under takes over the faults of a part, each with the path to it.
func (x *inspection) under(path string, err error) {
	switch e := at(path, err).(type) {
	case nil:
	case interface{ Unwrap() []error }:
		for _, fault := range e.Unwrap() {
			x.add(fault)
		}
	default:
		x.add(e)
	}
}

// err is all faults, joined.
func (x *inspection) err() error { return errors.Join(x.faults...) }

// item is the path of an item of a list.
func item(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// text checks that a text can be written and read again.
func (x *inspection) text(path, s string) {
	x.check(len(s) <= MaxText, path, ErrTooMuch)
	x.check(utf8.ValidString(s), path, ErrText)
}

// id checks a text that has to be there.
func (x *inspection) id(path, s string) {
	x.check(s != "", path, ErrNotSaid)
	x.text(path, s)
}

// lines checks a list of texts, none of them empty or there twice.
func (x *inspection) lines(path string, list []string) {
	x.check(len(list) <= MaxItems, path, ErrTooMuch)
	seen := map[string]bool{}
	for i, s := range list[:min(len(list), MaxItems)] {
		x.id(item(path, i), s)
		x.check(!seen[s], item(path, i), ErrTwice)
		seen[s] = true
	}
}

// words checks values of closed sets.
func (x *inspection) words(path string, v encoding.TextMarshaler) {
	if _, err := v.MarshalText(); err != nil {
		x.check(false, path, ErrKind)
	}
}

func (x *inspection) platform(path string, p endorse.Platform) {
	same, err := endorse.ParsePlatform(string(p))
	x.check(p != "", path, ErrNotSaid)
	x.check(p == "" || err == nil && same == p, path, ErrKind)
}

// written checks that money has no more digits than can be written.
func (x *inspection) written(path string, m endorse.Money) {
	_, err := m.MarshalText()
	x.check(err == nil, path, endorse.ErrTooLong)
}

// amount checks money that may be left out: not below zero.
func (x *inspection) amount(path string, m endorse.Money) {
	x.written(path, m)
	x.check(m.Sign() >= 0, path, ErrNegative)
}

// share checks a rate of 0 to 1.
func (x *inspection) share(path string, r endorse.Rate) {
	x.check(r.Sign() >= 0, path, ErrNegative)
	x.check(r.Cmp(whole) <= 0, path, ErrAboveOne)
}

var whole = endorse.RateOfInt(1)
