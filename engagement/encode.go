package engagement

import (
	"encoding/base64"
	"encoding/binary"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// The encoding begins with its name, its version and the kind of what follows.
const (
	encodingName    = "endorse/engagement"
	encodingVersion = 1
	kindSummary     = 's'
	kindSample      = 'r'
)

// MarshalBinary writes the summary in a canonical form: equal summaries give
// equal bytes. The form has a version; later versions of this package read it.
//
//	name "endorse/engagement", version 1, kind
//	metric, base: text
//	actions: their number, then text each, sorted
//	weights: their number, then text and millionths each, sorted by text
//	posts used, posts rounded
//	Σe Σb Σee Σbb Σeb Σr Σrr: length in bytes, then big-endian
//	left out: number of entries, then reason, count, posts each, sorted
//
// Text is its length and its bytes; numbers are unsigned varints.
func (s Summary) MarshalBinary() ([]byte, error) { return s.append(header(kindSummary)), nil }

// MarshalBinary writes the sample like [Summary.MarshalBinary], then its rates
// in ascending order, each as its length in bytes and big-endian units of the
// twelfth place.
func (s Sample) MarshalBinary() ([]byte, error) {
	b := s.summary.append(header(kindSample))
	for _, u := range s.sorted() {
		b = appendBytes(b, u.big().Bytes())
	}
	return b, nil
}

func header(kind byte) []byte {
	return append([]byte(encodingName), encodingVersion, kind)
}

func (s *Summary) append(b []byte) []byte {
	b = appendText(b, s.def.Metric.String())
	b = appendText(b, s.def.Base.String())
	b = appendActions(b, s.def.Actions)
	b = appendWeights(b, s.def.Weights)
	b = binary.AppendUvarint(b, uint64(s.used))
	b = binary.AppendUvarint(b, uint64(s.rounded))
	for _, w := range s.sums.all() {
		b = appendBytes(b, w.big().Bytes())
	}
	out := s.LeftOut()
	slices.SortFunc(out, func(x, y LeftOut) int { return strings.Compare(x.key(), y.key()) })
	b = binary.AppendUvarint(b, uint64(len(out)))
	for _, l := range out {
		b = appendText(b, l.Reason.String())
		b = appendText(b, l.Count.String())
		b = binary.AppendUvarint(b, uint64(l.Posts))
	}
	return b
}

// all lists the sums in the order of the encoding.
func (s *sums) all() []*wide {
	return []*wide{&s.e, &s.b, &s.ee, &s.bb, &s.eb, &s.r, &s.rr}
}

// key orders the entries in the encoding, whatever the order of the constants.
func (l LeftOut) key() string { return l.Reason.String() + "/" + l.Count.String() }

func appendActions(b []byte, a Actions) []byte {
	var texts []string
	for _, n := range a.Names() {
		texts = append(texts, n.String())
	}
	slices.Sort(texts)
	b = binary.AppendUvarint(b, uint64(len(texts)))
	for _, t := range texts {
		b = appendText(b, t)
	}
	return b
}

func appendWeights(b []byte, w Weights) []byte {
	units := map[string]uint64{}
	var texts []string
	for n, u := range w.each() {
		units[n.String()] = u
		texts = append(texts, n.String())
	}
	slices.Sort(texts)
	b = binary.AppendUvarint(b, uint64(len(texts)))
	for _, t := range texts {
		b = binary.AppendUvarint(appendText(b, t), units[t])
	}
	return b
}

func appendText(b []byte, s string) []byte {
	return append(binary.AppendUvarint(b, uint64(len(s))), s...)
}

func appendBytes(b, p []byte) []byte {
	return append(binary.AppendUvarint(b, uint64(len(p))), p...)
}

// MarshalText writes [Summary.MarshalBinary] in base64, so that a summary can
// stand in JSON.
func (s Summary) MarshalText() ([]byte, error) {
	b, err := s.MarshalBinary()
	return base64.StdEncoding.AppendEncode(nil, b), err
}

// UnmarshalText reads what [Summary.MarshalText] writes.
func (s *Summary) UnmarshalText(text []byte) error {
	b, err := base64.StdEncoding.Strict().AppendDecode(nil, text)
	if err != nil {
		return &endorse.ParseError{What: "summary", Input: string(text), Why: "not base64"}
	}
	return s.UnmarshalBinary(b)
}

// MarshalText writes [Sample.MarshalBinary] in base64, so that a sample can
// stand in JSON.
func (s Sample) MarshalText() ([]byte, error) {
	b, err := s.MarshalBinary()
	return base64.StdEncoding.AppendEncode(nil, b), err
}

// UnmarshalText reads what [Sample.MarshalText] writes.
func (s *Sample) UnmarshalText(text []byte) error {
	b, err := base64.StdEncoding.Strict().AppendDecode(nil, text)
	if err != nil {
		return &endorse.ParseError{What: "sample", Input: string(text), Why: "not base64"}
	}
	return s.UnmarshalBinary(b)
}
