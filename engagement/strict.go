package engagement

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// decodeStrict decodes one JSON value without unknown members. Our own errors
// come out as they are; those of package json, which repeat whole members, as a
// ParseError, which shortens them.
func decodeStrict(what string, b []byte, into any) error {
	if strict.Hollow(b) {
		return &endorse.ParseError{What: what, Input: string(b), Why: strict.ErrMany.Error()}
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	err := d.Decode(into)
	if err == nil {
		if _, err = d.Token(); err == io.EOF {
			return nil
		}
		err = errors.New("more than one JSON value")
	}
	var parse *endorse.ParseError
	var definition *DefinitionError
	if errors.As(err, &parse) || errors.As(err, &definition) {
		return err
	}
	return &endorse.ParseError{What: what, Input: string(b), Why: err.Error()}
}

// decodeWhole decodes a carrier of facts, whole or not at all. null leaves it
// alone.
func decodeWhole[T any](what string, b []byte, into *T) error {
	if string(b) == "null" {
		return nil
	}
	var v T
	if err := decodeStrict(what, b, &v); err != nil {
		return err
	}
	*into = v
	return nil
}
