package law

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/endorse-go/endorse/internal/strict"
)

// formatVersion is the version of a book's JSON form.
const formatVersion = 1

type bookJSON struct {
	Version int       `json:"version"`
	Digest  string    `json:"digest,omitempty"`
	Regimes []*Regime `json:"regimes"`
}

// MarshalJSON writes the whole book: a version, the digest, and the regimes by
// region with every row and its days. [ParseBook] reads it.
func (b *Book) MarshalJSON() ([]byte, error) {
	return marshalPlain(bookJSON{formatVersion, b.Digest(), b.regimes})
}

// ParseBook reads a book from its JSON form. It is strict: unknown fields and
// values, another version, and a digest that is there and does not fit are
// errors, as is whatever [NewBook] refuses.
func ParseBook(data []byte) (*Book, error) {
	if strict.Hollow(data) {
		return nil, fmt.Errorf("parsing book: %w", strict.ErrMany)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var w bookJSON
	if err := d.Decode(&w); err != nil {
		return nil, fmt.Errorf("parsing book: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("parsing book: more after its end")
	}
	if w.Version != formatVersion {
		return nil, fmt.Errorf("parsing book: version %d, not %d", w.Version, formatVersion)
	}
	b, err := NewBook(w.Regimes...)
	if err != nil {
		return nil, err
	}
	if w.Digest != "" && w.Digest != b.Digest() {
		return nil, errors.New("parsing book: digest does not fit the rows")
	}
	return b, nil
}

// ParseRegime reads one regime from the JSON form that a book has it in, for
// [Book.With]. It is strict about unknown fields and values; whether the rows
// are valid is for With to say.
func ParseRegime(data []byte) (Regime, error) {
	if strict.Hollow(data) {
		return Regime{}, fmt.Errorf("parsing regime: %w", strict.ErrMany)
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	var r Regime
	if err := d.Decode(&r); err != nil {
		return Regime{}, fmt.Errorf("parsing regime: %w", err)
	}
	if _, err := d.Token(); !errors.Is(err, io.EOF) {
		return Regime{}, errors.New("parsing regime: more after its end")
	}
	return r, nil
}

// marshalPlain marshals without the escapes that are for HTML.
func marshalPlain(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
