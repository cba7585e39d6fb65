package contract

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"

	"github.com/endorse-go/endorse/contract/pay"
)

// Bounds of what is read from outside.
const (
	MaxJSON  = 4 << 20 // bytes
	MaxDepth = 256     // brackets inside one another
)

// Faults of JSON, each inside a [FaultError].
var (
	ErrFormat  = errors.New("format is not 1")
	ErrTooLong = errors.New("more bytes than are read")
	ErrDeep    = errors.New("nested too deep")
	ErrMember  = errors.New("a member with capital letters")
	ErrTrailer = errors.New("something after the end")
)

type plainTerms Terms

// termsForm is terms as JSON, the version of the form first.
type termsForm struct {
	Format int `json:"format"`
	plainTerms
}

// Parse reads terms from their JSON form, as [Terms.UnmarshalJSON] does.
func Parse(data []byte) (Terms, error) {
	var t Terms
	err := t.UnmarshalJSON(data)
	return t, err
}

// MarshalJSON writes the terms with "format", the version of the form, first. The
// bytes are canonical: equal terms have equal bytes. Terms that are not valid are
// refused, as they could not be read again.
func (t Terms) MarshalJSON() ([]byte, error) {
	if err := t.Validate(); err != nil {
		return nil, err
	}
	return json.Marshal(termsForm{1, plainTerms(t)})
}

// UnmarshalJSON reads what MarshalJSON writes. Members that there are not, that
// stand there twice or have capital letters, another format, anything after the
// end, more than [MaxJSON] bytes and whatever [Terms.Validate] reports are errors,
// and leave the terms as they were.
func (t *Terms) UnmarshalJSON(data []byte) error {
	var form termsForm
	if err := strict(data, &form); err != nil {
		return err
	}
	if form.Format != 1 {
		return &FaultError{"format", ErrFormat}
	}
	read := Terms(form.plainTerms)
	if err := read.Validate(); err != nil {
		return err
	}
	*t = read
	return nil
}

// Digest is the SHA-256 of the canonical JSON as hexadecimal text: what a
// signature refers to.
func (t Terms) Digest() (string, error) {
	data, err := t.MarshalJSON()
	if err != nil {
		return "", err
	}
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:]), nil
}

// strict decodes JSON that is bounded, names each member once and as written, and
// holds nothing else.
func strict(data []byte, into any) error {
	if len(data) > MaxJSON {
		return &FaultError{"json", ErrTooLong}
	}
	if err := checkMembers(data); err != nil {
		return err
	}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err := dec.Decode(into)
	var mistyped *json.UnmarshalTypeError
	var inPlan *pay.FaultError
	switch {
	case errors.As(err, &mistyped):
		return &FaultError{mistyped.Field, err}
	case errors.As(err, &inPlan):
		return &FaultError{"compensation.plan", err}
	}
	return err
}

// checkMembers reports nesting that is too deep, members that stand twice in an
// object, and those that the decoder would take for another by their case.
func checkMembers(data []byte) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	var open []map[string]bool // of each bracket, nil for a list
	name := false
	for {
		token, err := dec.Token()
		if err == io.EOF && len(open) == 0 {
			return nil
		}
		if err != nil {
			return &FaultError{"json", err}
		}
		switch v := token.(type) {
		case json.Delim:
			if open, err = bracket(open, v); err != nil {
				return err
			}
			if len(open) == 0 && dec.More() {
				return &FaultError{"json", ErrTrailer}
			}
		case string:
			if name {
				if err := member(open[len(open)-1], v); err != nil {
					return err
				}
				name = false
				continue
			}
		}
		name = len(open) > 0 && open[len(open)-1] != nil
	}
}

func bracket(open []map[string]bool, d json.Delim) ([]map[string]bool, error) {
	switch d {
	case '{':
		open = append(open, map[string]bool{})
	case '[':
		open = append(open, nil)
	default:
		return open[:len(open)-1], nil
	}
	if len(open) > MaxDepth {
		return nil, &FaultError{"json", ErrDeep}
	}
	return open, nil
}

func member(seen map[string]bool, name string) error {
	if seen[name] {
		return &FaultError{clip(name), ErrTwice}
	}
	seen[name] = true
	for _, r := range name {
		if r < 'a' && r != '_' && (r < '0' || r > '9') || r > 'z' {
			return &FaultError{clip(name), ErrMember}
		}
	}
	return nil
}

// clip shortens a name that came from outside.
func clip(s string) string {
	if len(s) > 40 {
		return s[:40] + "…"
	}
	return s
}
