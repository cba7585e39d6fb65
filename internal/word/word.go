// Package word gives closed sets of values their text forms: the members of a set
// are small numbers, and their words stand in a list by number.
package word

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/endorse-go/endorse"
)

// Of is the word of a member; a value outside the set is its number in brackets.
func Of[T ~uint8](v T, words []string) string {
	if int(v) < len(words) {
		return words[v]
	}
	return "(" + strconv.Itoa(int(v)) + ")"
}

// Text is the word as bytes, and refuses a value outside the set.
func Text[T ~uint8](v T, words []string) ([]byte, error) {
	if int(v) >= len(words) {
		return nil, unknown(v, Of(v, words), words)
	}
	return []byte(words[v]), nil
}

// Read sets the member that the word names. It leaves the target as it was if the
// word is none of the set, which is an [*endorse.ParseError] that lists the words.
func Read[T ~uint8](v *T, words []string, text []byte) error {
	for i, w := range words {
		if w == string(text) {
			*v = T(i)
			return nil
		}
	}
	return unknown(*v, string(text), words)
}

func unknown[T ~uint8](v T, text string, words []string) error {
	said := make([]string, 0, len(words))
	for _, w := range words {
		if w != "" {
			said = append(said, w)
		}
	}
	return &endorse.ParseError{What: kind(v), Input: text, Why: "not one of " + strings.Join(said, ", ")}
}

// kind is the name of a set's type in plain words: "agreement step".
func kind[T ~uint8](v T) string {
	name := fmt.Sprintf("%T", v)
	var b strings.Builder
	for i, r := range name[strings.LastIndexByte(name, '.')+1:] {
		if i > 0 && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}
