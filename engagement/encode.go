package engagement

import (
	"encoding/binary"
	"slices"
	"strings"
)

// The encoding begins with its name, its version and the kind of what follows.
// The second version adds the sums of the trend. What the first can say, a
// summary without dated posts, is still written as the first.
const (
	encodingName = "endorse/engagement"
	plainVersion = 1
	trendVersion = 2
	kindSummary  = 's'
	kindSample   = 'r'
	kindDigest   = 'q'
)

// MarshalBinary writes the summary in a canonical form: equal summaries give
// equal bytes. The form has a version; later versions of this package read it,
// and machines that know version 1 alone read what has no dated posts.
//
//	name "endorse/engagement", version 1 or 2, kind
//	metric, base: text
//	actions: their number, then text each, sorted
//	weights: their number, then text and millionths each, sorted by text
//	posts used, posts rounded
//	Σe Σb Σee Σbb Σeb Σr Σrr: length in bytes, then big-endian
//	left out: number of entries, then reason, count, posts each, sorted
//	version 2, where posts are dated: their number, then
//	Σt Σtt Σr Σrr Σtr of them, t in days from 0001-01-01, which is 1
//
// Text is its length and its bytes; numbers are unsigned varints.
func (s Summary) MarshalBinary() ([]byte, error) { return s.append(kindSummary), nil }

// MarshalBinary writes the sample like [Summary.MarshalBinary], then its rates
// in ascending order, each as its length in bytes and big-endian units of the
// twelfth place.
func (s Sample) MarshalBinary() ([]byte, error) {
	b := s.summary.append(kindSample)
	for _, u := range s.sorted() {
		b = appendBytes(b, u.big().Bytes())
	}
	return b, nil
}

// version is the lowest that can say what the summary holds.
func (s *Summary) version() byte {
	if s.used > s.moments.undated {
		return trendVersion
	}
	return plainVersion
}

// append writes the header and the summary.
func (s *Summary) append(kind byte) []byte {
	b := append([]byte(encodingName), s.version(), kind)
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
	if s.version() == plainVersion {
		return b
	}
	dated := s.dated()
	b = binary.AppendUvarint(b, uint64(dated.posts))
	for _, w := range dated.all() {
		b = appendBytes(b, w.big().Bytes())
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
