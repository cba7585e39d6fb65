package engagement

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// maxName bounds the text that is looked up as a name, in bytes.
const maxName = 64

// parseName finds s among the text forms of an enumeration; the first, empty
// one is not said and is never found.
func parseName[T ~uint8](what, s string, names []string) (T, error) {
	if len(s) <= maxName {
		k := strings.ReplaceAll(strings.ToLower(strings.TrimSpace(s)), "_", "-")
		for i, name := range names {
			if i > 0 && name == k {
				return T(i), nil
			}
		}
	}
	return 0, &endorse.ParseError{What: what, Input: s, Why: "not one of " + strings.Join(names[1:], ", ")}
}

func nameOf[T ~uint8](v T, names []string) string {
	if int(v) < len(names) {
		return names[v]
	}
	return ""
}

func marshalName[T ~uint8](what string, v T, names []string) ([]byte, error) {
	if int(v) >= len(names) {
		return nil, &endorse.ParseError{What: what, Input: strconv.Itoa(int(v)), Why: "no such " + what}
	}
	return []byte(names[v]), nil
}

func unmarshalName[T ~uint8](what string, v *T, text []byte, names []string) error {
	if len(text) == 0 {
		*v = 0
		return nil
	}
	w, err := parseName[T](what, string(text), names)
	if err != nil {
		return err
	}
	*v = w
	return nil
}

func allNames[T ~uint8](n int) []T {
	all := make([]T, 0, n-1)
	for i := 1; i < n; i++ {
		all = append(all, T(i))
	}
	return all
}
