package strict

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/endorse-go/endorse"
)

// One decodes one value of any length: no member that the target does not have,
// nothing behind it, and no more objects than a text of its length holds that says
// something. What is wrong with the JSON is an [*endorse.ParseError], which shortens
// what it quotes; what the target's own methods report comes out as it is. On an
// error the target may be half written.
func One(what string, data []byte, into any) error {
	err := one(data, into)
	if !ofJSON(err) {
		return err
	}
	return &endorse.ParseError{What: what, Input: string(data), Why: err.Error()}
}

func one(data []byte, into any) error {
	if Hollow(data) {
		return ErrMany
	}
	d := json.NewDecoder(bytes.NewReader(data))
	d.DisallowUnknownFields()
	if err := d.Decode(into); err != nil {
		return err
	}
	if _, err := d.Token(); err != io.EOF {
		return errTwoValues
	}
	return nil
}

var errTwoValues = errors.New("more than one JSON value")

// ofJSON reports whether an error is about the JSON and not about what it says.
func ofJSON(err error) bool {
	switch err.(type) {
	case nil:
		return false
	case *json.SyntaxError, *json.UnmarshalTypeError:
		return true
	}
	return err == ErrMany || err == errTwoValues || err == io.EOF || err == io.ErrUnexpectedEOF || strings.HasPrefix(err.Error(), "json: ")
}

// Whole is [One], whole or not at all. null leaves the target alone.
func Whole[T any](what string, data []byte, into *T) error {
	if string(data) == "null" {
		return nil
	}
	var read T
	if err := One(what, data, &read); err != nil {
		return err
	}
	*into = read
	return nil
}
