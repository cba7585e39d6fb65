package strict

import (
	"bytes"
	"encoding"
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
)

// Read checks a document and decodes it: see [Check] and [Decode].
func Read(data []byte, most int, into any) error {
	if err := Check(data, most); err != nil {
		return err
	}
	return Decode(data, into)
}

// Decode decodes a checked value. Members that the target does not have are errors.
// A value of another kind than the target's is an [*Error] with its path; what the
// target's own methods report comes out as it is.
func Decode(data []byte, into any) error {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	err := dec.Decode(into)
	var mistyped *json.UnmarshalTypeError
	if errors.As(err, &mistyped) {
		return &Error{fieldPath(mistyped.Field), ErrShape}
	}
	if err != nil {
		if says, ofJSON := strings.CutPrefix(err.Error(), "json: "); ofJSON {
			return &Error{"", errors.New(says)}
		}
	}
	return err
}

// fieldPath is the path of a field without the names of structs embedded on the way,
// which begin as our types that are not exported do: "plainProblem.offers".
func fieldPath(field string) string {
	names := strings.Split(field, ".")
	return strings.Join(slices.DeleteFunc(names, func(s string) bool { return strings.ToLower(s) != s }), ".")
}

// Text decodes a checked value that is to be a text, into what reads itself from
// one. Another value is [ErrShape].
func Text(data []byte, into encoding.TextUnmarshaler) error {
	var s string
	if n := len(data); n >= 2 && data[0] == '"' && bytes.IndexByte(data, '\\') < 0 {
		return into.UnmarshalText(data[1 : n-1])
	}
	if data[0] != '"' || json.Unmarshal(data, &s) != nil {
		return &Error{"", ErrShape}
	}
	return into.UnmarshalText([]byte(s))
}

// Member is a member of an object.
type Member struct {
	Name string
	Raw  []byte
}

// Object cuts a checked value into its members, or reports [ErrShape].
func Object(data []byte) ([]Member, error) {
	s := scan{data: data}
	s.space()
	if s.data[s.i] != '{' {
		return nil, &Error{"", ErrShape}
	}
	var list []Member
	for s.step(); s.data[s.i] != '}'; {
		name := string(s.text())
		s.space()
		s.step()
		from := s.i
		s.pass()
		list = append(list, Member{name, data[from:s.i]})
		s.space()
		if s.data[s.i] == ',' {
			s.step()
		}
	}
	return list, nil
}

// Array cuts a checked value into its items, at most so many ([ErrMany]), or reports
// [ErrShape].
func Array(data []byte, most int) ([][]byte, error) {
	s := scan{data: data}
	s.space()
	if s.data[s.i] != '[' {
		return nil, &Error{"", ErrShape}
	}
	var list [][]byte
	for s.step(); s.data[s.i] != ']'; {
		if len(list) == most {
			return nil, &Error{"", ErrMany}
		}
		from := s.i
		s.pass()
		list = append(list, data[from:s.i])
		s.space()
		if s.data[s.i] == ',' {
			s.step()
		}
	}
	return list, nil
}

// pass goes over a value, and not over the space after it.
func (s *scan) pass() {
	for depth := 0; ; s.i++ {
		switch s.data[s.i] {
		case '{', '[':
			depth++
		case '}', ']':
			depth--
		case '"':
			s.text()
			s.i--
		case ',', ':', ' ', '\t', '\r', '\n': // inside a list or object
		default:
			for s.i+1 < len(s.data) && bytes.IndexByte(ends, s.data[s.i+1]) < 0 {
				s.i++
			}
		}
		if depth == 0 {
			s.i++
			return
		}
	}
}

// Take takes a member out of a list: its value, nil if it is not there.
func Take(list []Member, name string) ([]byte, []Member) {
	i := slices.IndexFunc(list, func(m Member) bool { return m.Name == name })
	if i < 0 {
		return nil, list
	}
	raw := list[i].Raw
	return raw, slices.Delete(list, i, i+1)
}

// Join is the object of members, without space between them.
func Join(list []Member) []byte {
	n := 2
	for _, m := range list {
		n += len(m.Name) + len(m.Raw) + 4
	}
	b := append(make([]byte, 0, n), '{')
	for i, m := range list {
		if i > 0 {
			b = append(b, ',')
		}
		b = append(strconv.AppendQuote(b, m.Name), ':')
		b = append(b, m.Raw...)
	}
	return append(b, '}')
}
