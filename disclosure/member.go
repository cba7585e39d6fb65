package disclosure

import (
	"bytes"
	"encoding/json"
	"errors"
	"unicode/utf8"
)

// The parts of a JSON value whose form was checked by encoding/json before.
// They are cut out in one pass, so that each is decoded once and a field that
// stands twice is seen.

// member is one field of an object.
type member struct {
	name string
	raw  []byte
}

// maxMembers is more than any object of the line format has.
const maxMembers = 64

var errMembers = errors.New("more fields than the format has")

// members cuts an object into its fields; false if the value is none.
func members(b []byte) (list []member, isObject bool, err error) {
	i := skipSpace(b, 0)
	if b[i] != '{' {
		return nil, false, nil
	}
	for i = skipSpace(b, i+1); b[i] != '}'; i = next(b, i) {
		end := skipValue(b, i)
		name, err := unquote(b[i:end])
		if err != nil {
			return nil, true, err
		}
		i = skipSpace(b, skipSpace(b, end)+1)
		end = skipValue(b, i)
		if len(list) == maxMembers {
			return nil, true, errMembers
		}
		list = append(list, member{name, b[i:end]})
		i = end
	}
	return list, true, nil
}

// elements cuts a list into its items; false if the value is none.
func elements(b []byte) (list [][]byte, isList bool) {
	i := skipSpace(b, 0)
	if b[i] != '[' {
		return nil, false
	}
	for i = skipSpace(b, i+1); b[i] != ']'; {
		end := skipValue(b, i)
		list = append(list, b[i:end])
		i = next(b, end)
	}
	return list, true
}

// next passes a comma, if one stands behind a value.
func next(b []byte, i int) int {
	if i = skipSpace(b, i); b[i] == ',' {
		i = skipSpace(b, i+1)
	}
	return i
}

func skipSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
		i++
	}
	return i
}

// skipValue is the end of the value that begins at i.
func skipValue(b []byte, i int) int {
	depth := 0
	for ; i < len(b); i++ {
		switch b[i] {
		case '"':
			i = stringEnd(b, i) - 1
		case '{', '[':
			depth++
			continue
		case '}', ']':
			depth--
		case ',', ':', ' ', '\t', '\n', '\r':
			if depth == 0 {
				return i
			}
			continue
		default:
			if depth == 0 {
				return scalarEnd(b, i)
			}
			continue
		}
		if depth <= 0 {
			return i + 1
		}
	}
	return i
}

func scalarEnd(b []byte, i int) int {
	if n := bytes.IndexAny(b[i:], ",:]} \t\n\r"); n >= 0 {
		return i + n
	}
	return len(b)
}

// stringEnd is the end of the string that begins at i.
func stringEnd(b []byte, i int) int {
	for i++; i < len(b); i++ {
		switch b[i] {
		case '\\':
			i++
		case '"':
			return i + 1
		}
	}
	return i
}

var (
	errNotText   = errors.New("no text")
	errSurrogate = errors.New("half of a surrogate pair")
)

// unquote reads a string.
func unquote(raw []byte) (string, error) {
	if len(raw) < 2 || raw[0] != '"' {
		return "", errNotText
	}
	inner := raw[1 : len(raw)-1]
	if bytes.IndexByte(inner, '\\') < 0 {
		return string(inner), nil
	}
	var s string
	if err := json.Unmarshal(raw, &s); err != nil {
		return "", err
	}
	if bytes.Count([]byte(s), replacement) > bytes.Count(inner, replacement)+countFold(inner, `\ufffd`) {
		return "", errSurrogate
	}
	return s, nil
}

var replacement = utf8.AppendRune(nil, utf8.RuneError)

// countFold counts an escape in either case.
func countFold(b []byte, escape string) int { return bytes.Count(bytes.ToLower(b), []byte(escape)) }
