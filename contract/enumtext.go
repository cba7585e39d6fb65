package contract

import (
	"strconv"

	"github.com/endorse-go/endorse"
)

// textOf is the text of a member of a closed set; what is not in it has a number.
func textOf[T ~uint8](v T, names []string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return "(" + strconv.Itoa(int(v)) + ")"
}

// wordOf is the text form, and refuses what is not in the set.
func wordOf[T ~uint8](v T, names []string) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, &endorse.ParseError{What: "word", Input: textOf(v, names), Why: "not in the set"}
	}
	return []byte(names[v]), nil
}

// readWord leaves the target as it was if the text is none of the set.
func readWord[T ~uint8](v *T, names []string, b []byte) error {
	for i, n := range names {
		if n == string(b) {
			*v = T(i)
			return nil
		}
	}
	return &endorse.ParseError{What: "word", Input: string(b), Why: "not in the set"}
}
