package affiliate

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// MaxJSON is how many bytes a programme or an event may have as JSON.
const MaxJSON = 64 << 20

// Faults of JSON, each inside a [FaultError].
var (
	ErrFormat  = errors.New("format is not 1")
	ErrDeep    = errors.New("nested too deep")
	ErrTooMuch = errors.New("more bytes than a programme or event may have")
	ErrEvent   = errors.New("no such event")
)

// maxDepth is more than a plan inside a programme needs.
const maxDepth = 512

// programmeForm is a programme as JSON: the version of the form, and plans that
// are read one by one so that faults have their path.
type programmeForm struct {
	Format int `json:"format"`
	plainProgramme
	Terms []termsForm `json:"terms"`
}

type plainProgramme Programme

type termsForm struct {
	plainTerms
	Plan json.RawMessage `json:"plan"`
}

type plainTerms Terms

// MarshalJSON writes the programme with "format", the version of the form,
// first. A programme that is not valid is refused.
func (p Programme) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	form := programmeForm{Format: 1, plainProgramme: plainProgramme(p)}
	for _, t := range p.Terms {
		text, err := t.Plan.MarshalJSON()
		if err != nil {
			return nil, err
		}
		form.Terms = append(form.Terms, termsForm{plainTerms(t), text})
	}
	return json.Marshal(form)
}

// UnmarshalJSON reads what MarshalJSON writes. Members that there are not or
// that stand there twice are refused, and so is a programme that is not valid;
// p is then left as it was.
func (p *Programme) UnmarshalJSON(b []byte) error {
	var form programmeForm
	if err := decode(b, &form); err != nil {
		return fault("programme", err)
	}
	if form.Format != 1 {
		return fault("format", ErrFormat)
	}
	q := Programme(form.plainProgramme)
	var f faults
	for i, t := range form.Terms {
		terms := Terms(t.plainTerms)
		if len(t.Plan) == 0 {
			f.add(at("terms", i)+".plan", ErrMissing)
		} else if err := terms.Plan.UnmarshalJSON(t.Plan); err != nil {
			f.plan(at("terms", i)+".plan", err)
		}
		q.Terms = append(q.Terms, terms)
	}
	if len(f) > 0 {
		return errors.Join(f...)
	}
	if err := q.Validate(); err != nil {
		return err
	}
	*p = q
	return nil
}

// decode reads one value strictly: members once each, none that the target does
// not have, nothing after it.
func decode(b []byte, target any) error {
	if len(b) > MaxJSON {
		return ErrTooMuch
	}
	if err := members(b); err != nil {
		return err
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(target); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errors.New("text after the end of the value")
	}
	return nil
}

// members refuses nesting that is too deep and members given twice; encoding/json
// would take the last, and takes one for the other where only case differs.
func members(b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	var n nesting
	for {
		t, err := d.Token()
		if err == io.EOF {
			return nil
		}
		if err == nil {
			err = n.token(t)
		}
		if err != nil {
			return err
		}
	}
}

// nesting is the objects and lists that are open, by the names that objects have
// had; nil for a list.
type nesting struct {
	open []map[string]bool
	name bool // the next token is a name
}

func (n *nesting) token(t json.Token) error {
	switch t {
	case json.Delim('{'):
		n.open = append(n.open, map[string]bool{})
	case json.Delim('['):
		n.open = append(n.open, nil)
	case json.Delim('}'), json.Delim(']'):
		n.open = n.open[:len(n.open)-1]
	default:
		if s, ok := t.(string); ok && n.name {
			return n.named(s)
		}
	}
	n.name = len(n.open) > 0 && n.open[len(n.open)-1] != nil
	if len(n.open) > maxDepth {
		return ErrDeep
	}
	return nil
}

// named takes the name of a member; the next token is its value.
func (n *nesting) named(s string) error {
	in, key := n.open[len(n.open)-1], strings.ToLower(s)
	if in[key] {
		return fmt.Errorf("%s: %w", quote(s), ErrDuplicate)
	}
	in[key], n.name = true, false
	return nil
}
