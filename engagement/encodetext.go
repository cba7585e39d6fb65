package engagement

import (
	"encoding/base64"

	"github.com/endorse-go/endorse"
)

// inBase64 is the text form of what has a binary one.
func inBase64(b []byte, err error) ([]byte, error) {
	return base64.StdEncoding.AppendEncode(nil, b), err
}

// fromBase64 reads the text form; other text is a ParseError.
func fromBase64(what string, text []byte, into interface{ UnmarshalBinary([]byte) error }) error {
	b, err := base64.StdEncoding.Strict().AppendDecode(nil, text)
	if err != nil {
		return &endorse.ParseError{What: what, Input: string(text), Why: "not base64"}
	}
	return into.UnmarshalBinary(b)
}

// MarshalText writes [Summary.MarshalBinary] in base64, so that a summary can
// stand in JSON.
func (s Summary) MarshalText() ([]byte, error) { return inBase64(s.MarshalBinary()) }

// UnmarshalText reads what [Summary.MarshalText] writes.
func (s *Summary) UnmarshalText(text []byte) error { return fromBase64("summary", text, s) }

// MarshalText writes [Sample.MarshalBinary] in base64, so that a sample can
// stand in JSON.
func (s Sample) MarshalText() ([]byte, error) { return inBase64(s.MarshalBinary()) }

// UnmarshalText reads what [Sample.MarshalText] writes.
func (s *Sample) UnmarshalText(text []byte) error { return fromBase64("sample", text, s) }

// MarshalText writes [Digest.MarshalBinary] in base64, so that a digest can
// stand in JSON.
func (d Digest) MarshalText() ([]byte, error) { return inBase64(d.MarshalBinary()) }

// UnmarshalText reads what [Digest.MarshalText] writes.
func (d *Digest) UnmarshalText(text []byte) error { return fromBase64("digest", text, d) }
