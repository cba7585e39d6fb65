package endorse

import (
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

// ParseError is text that could not be read. What names the kind of value
// ("money", "date"), Input is the text as given, and Why the reason. The
// message quotes at most 40 bytes of the input.
type ParseError struct {
	What, Input, Why string
}

func (e *ParseError) Error() string {
	return "parsing " + e.What + " " + quoteShort(e.Input) + ": " + e.Why
}

// maxQuote is how much of a bad input an error message repeats, in bytes.
const maxQuote = 40

// quoteShort quotes s, cut after maxQuote bytes at a rune's edge.
func quoteShort(s string) string {
	cut := s
	if len(s) > maxQuote {
		n := maxQuote
		for n > 0 && !utf8.RuneStart(s[n]) {
			n--
		}
		cut = s[:n] + "…"
	}
	return quote(strings.ToValidUTF8(cut, "\uFFFD"))
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
