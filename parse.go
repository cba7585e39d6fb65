package endorse

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Conditions that several functions of the library report.
var (
	// ErrZeroBase is a ratio over nothing. There is no number for it: not 0,
	// not infinity.
	ErrZeroBase = errors.New("ratio over zero")

	// ErrNotKnown is a count, date or other fact that is needed and not known.
	ErrNotKnown = errors.New("not known")

	// ErrTooLong is a number with more digits than may cross a door of this
	// package: 24 before the point, 12 after it.
	ErrTooLong = errors.New("more than 24 integer or 12 fraction digits")
)

// ParseError is text that could not be read. The message holds at most 40 bytes
// of the input and 240 of the reason.
type ParseError struct {
	// What is the kind of value ("money", "date"), Input the text as given, Why
	// the reason.
	What, Input, Why string
}

// Error says what was read, the beginning of the input, and the reason.
func (e *ParseError) Error() string {
	return "parsing " + e.What + " " + quoteShort(e.Input) + ": " + shorten(e.Why, maxWhy)
}

const (
	maxQuote = 40  // how much of a bad input a message repeats, in bytes
	maxWhy   = 240 // how much of a reason, which may itself name a part of the input
)

// quoteShort quotes s, shortened.
func quoteShort(s string) string { return quote(shorten(s, maxQuote)) }

// shorten is s in valid UTF-8, cut after limit bytes at a rune's edge.
func shorten(s string, limit int) string {
	if len(s) > limit {
		n := limit
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		s = s[:n] + "…"
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func quote(s string) string { return strconv.Quote(s) }

func itoa(n int) string { return strconv.Itoa(n) }

// maxWords bounds the text that foldWords folds, in bytes. No name of ours is
// as long.
const maxWords = 100

// foldWords lower-cases s and joins its words with single hyphens. Of text that
// is too long to be a name it gives the beginning, which is no name either.
func foldWords(s string) string {
	if len(s) > maxWords {
		return s[:maxWords+1]
	}
	return strings.ToLower(strings.Join(strings.FieldsFunc(s, isWordGap), "-"))
}

// jsonText gives the text of a JSON string, number or boolean, and "" for
// null, for types that accept more than one of them.
func jsonText(what string, b []byte) (string, error) {
	switch {
	case string(b) == "null":
		return "", nil
	case len(b) > 0 && b[0] == '"':
		var s string
		if err := json.Unmarshal(b, &s); err != nil {
			return "", &ParseError{what, string(b), "not a JSON string"}
		}
		return s, nil
	case len(b) > 0 && (b[0] == '{' || b[0] == '['):
		return "", &ParseError{what, string(b), "not a JSON string or number"}
	}
	return string(b), nil
}

// decodeWhole decodes a JSON object into target, whole or not at all: a member
// that T does not have is an error, since a misspelt one would be taken for one
// that was left out, and so is what a member's own type refuses. What target
// held before is gone, but null leaves it alone.
func decodeWhole[T any](what string, b []byte, target *T) error {
	if string(b) == "null" {
		return nil
	}
	var v T
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&v); err != nil {
		if own := (*ParseError)(nil); errors.As(err, &own) {
			return own
		}
		return &ParseError{what, string(b), err.Error()}
	}
	*target = v
	return nil
}

// columnText is the text of a database column for a Scan method.
func columnText(what string, src any) (string, error) {
	switch v := src.(type) {
	case string:
		return v, nil
	case []byte:
		return string(v), nil
	case int64:
		return strconv.FormatInt(v, 10), nil
	case nil:
		return "", &ParseError{what, "NULL", "no value"}
	}
	return "", &ParseError{what, fmt.Sprintf("%T", src), "neither text nor integer"}
}
