// Package word gives closed sets of values their text forms: the members of a set
// are small numbers, and their words stand in a list by number.
package word

import (
	"strconv"

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
		return nil, &endorse.ParseError{What: "word", Input: Of(v, words), Why: "not in the set"}
	}
	return []byte(words[v]), nil
}

// Read sets the member that the word names. It leaves the target as it was if the
// word is none of the set, which is an [*endorse.ParseError].
func Read[T ~uint8](v *T, words []string, text []byte) error {
	for i, w := range words {
		if w == string(text) {
			*v = T(i)
			return nil
		}
	}
	return &endorse.ParseError{What: "word", Input: string(text), Why: "not in the set"}
}
