package engagement

import (
	"bytes"
	"encoding/binary"
	"errors"
	"math"

	"github.com/endorse-go/endorse"
)

// ErrEncoding is bytes that no summary or sample was written as: another
// format or version, cut short, not in canonical form, or with sums that no
// posts add up to.
var ErrEncoding = errors.New("decoding engagement summary: malformed")

// UnmarshalBinary reads what [Summary.MarshalBinary] writes; anything else is
// [ErrEncoding] and leaves s as it is.
func (s *Summary) UnmarshalBinary(data []byte) error {
	d := decoder{rest: data}
	t := d.summary(kindSummary)
	if d.failed || len(d.rest) > 0 {
		return ErrEncoding
	}
	if again, _ := t.MarshalBinary(); !bytes.Equal(again, data) {
		return ErrEncoding
	}
	*s = t
	return nil
}

// UnmarshalBinary reads what [Sample.MarshalBinary] writes; anything else is
// [ErrEncoding] and leaves s as it is. The rates must add up to the sums. It
// takes at most some 40 times the memory of the bytes it is given.
func (s *Sample) UnmarshalBinary(data []byte) error {
	d := decoder{rest: data}
	t := Sample{summary: d.summary(kindSample)}
	for !d.failed && len(d.rest) > 0 {
		t.rates = append(t.rates, d.units())
	}
	if d.failed || !t.sumsAgree() {
		return ErrEncoding
	}
	if again, _ := t.MarshalBinary(); !bytes.Equal(again, data) {
		return ErrEncoding
	}
	*s = t
	return nil
}

// decoder reads parts off the front; after a failure it reads nothing.
type decoder struct {
	rest   []byte
	failed bool
}

func (d *decoder) fail() { d.rest, d.failed = nil, true }

// header reads name and kind, and gives the version.
func (d *decoder) header(kind byte) byte {
	rest, ok := bytes.CutPrefix(d.rest, []byte(encodingName))
	if !ok || len(rest) < 2 || rest[0] < plainVersion || rest[0] > trendVersion || rest[1] != kind {
		d.fail()
		return 0
	}
	d.rest = rest[2:]
	return rest[0]
}

// number reads a varint below 2^63.
func (d *decoder) number() int64 {
	n, size := binary.Uvarint(d.rest)
	if size <= 0 || n > math.MaxInt64 {
		d.fail()
		return 0
	}
	d.rest = d.rest[size:]
	return int64(n)
}

func (d *decoder) bytes() []byte {
	n := d.number()
	if n > int64(len(d.rest)) {
		d.fail()
		return nil
	}
	b := d.rest[:n]
	d.rest = d.rest[n:]
	return b
}

func (d *decoder) wide() (w wide) {
	b := d.bytes()
	if len(b) > wideBytes {
		d.fail()
		return wide{}
	}
	for i, c := range b {
		bit := 8 * (len(b) - 1 - i)
		w[bit/64] |= uint64(c) << (bit % 64)
	}
	return w
}

// name reads text that must be of an enumeration; empty text is zero.
func (d *decoder) name(into interface{ UnmarshalText([]byte) error }) {
	b := d.bytes()
	if len(b) > maxName || into.UnmarshalText(b) != nil {
		d.fail()
	}
}

func (d *decoder) summary(kind byte) (s Summary) {
	version := d.header(kind)
	s.def = d.definition()
	s.used, s.rounded = d.number(), d.number()
	for _, w := range s.sums.all() {
		*w = d.wide()
	}
	for n := d.number(); n > 0 && !d.failed; n-- {
		d.leftOut(&s)
	}
	var dated datedSums
	if version == trendVersion {
		dated = d.dated()
	}
	if d.failed || !dated.possible(&s) {
		d.fail()
		return Summary{}
	}
	s.moments = dated.moments(&s)
	if s.used > math.MaxInt64-s.out.total || !s.possible() {
		d.fail()
		return Summary{}
	}
	return s
}

// dated reads the sums of the trend, which version 2 has only if there are
// dated posts.
func (d *decoder) dated() (sums datedSums) {
	if sums.posts = d.number(); sums.posts == 0 {
		d.fail()
	}
	for _, w := range sums.all() {
		*w = d.wide()
	}
	return sums
}

// moments are those of the summary that has these sums of dated posts.
func (d *datedSums) moments(s *Summary) moments {
	m := moments{undated: s.used - d.posts, t: d.t, tt: d.tt, tr: d.tr, r: s.sums.r, rr: s.sums.rr}
	m.r.sub(&d.r)
	m.rr.sub(&d.rr)
	return m
}

func (d *decoder) definition() (def Definition) {
	d.name(&def.Metric)
	d.name(&def.Base)
	for n := d.number(); n > 0 && !d.failed; n-- {
		var name endorse.CountName
		d.name(&name)
		def.Actions |= 1 << name
	}
	var weights []Weight
	for n := d.number(); n > 0 && !d.failed; n-- {
		var w Weight
		d.name(&w.Count)
		w.Weight = endorse.RateOfInt(d.number()).Times(millionth)
		weights = append(weights, w)
	}
	var err error
	if def.Weights, err = NewWeights(weights...); err != nil {
		d.fail()
	}
	if def != (Definition{}) && def.Validate() != nil {
		d.fail()
	}
	return def
}

// leftOut reads one entry.
func (d *decoder) leftOut(s *Summary) {
	var l LeftOut
	d.name(&l.Reason)
	d.name(&l.Count)
	l.Posts = d.number()
	unknown := l.Reason == ReasonUnknownCount
	if d.failed || l.Posts > math.MaxInt64-s.out.total || l.Reason == ReasonNotSaid ||
		unknown != (l.Count != endorse.CountNotSaid) || unknown && !s.def.needs().Has(l.Count) {
		d.fail()
		return
	}
	*s.out.at(s.def, fault{l.Reason, l.Count}) += l.Posts
	s.out.total += l.Posts
}
