package pay

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
)

// MaxJSON is how many bytes a plan may have as JSON.
const MaxJSON = 1 << 20

const (
	// planFormat is the version of the form itself.
	planFormat = 1

	// maxJSONDepth is more than MaxDepth nodes need.
	maxJSONDepth = 4*MaxDepth + 8
)

// Faults of a plan as JSON, each inside a [FaultError].
var (
	ErrFormat   = errors.New("format is not 1")
	ErrUnknown  = errors.New("no such member")
	ErrMissing  = errors.New("missing")
	ErrRepeated = errors.New("given twice")
	ErrKind     = errors.New("no such kind of node")
	ErrSyntax   = errors.New("not valid JSON")
	ErrType     = errors.New("not what stands here")
)

// nodeOf is an empty node of a kind, nil if there is none.
func nodeOf(kind string) Node {
	for _, n := range [...]Node{
		Fixed{}, Flat{}, ShareOfSales{}, PerCount{}, CountTiers{}, Bonus{}, Tiers{}, Rules{}, During{}, Recurring{},
		Sum{}, Greatest{}, Least{}, Adjusted{}, Floored{}, Capped{}, Limited{}, Guaranteed{}, Recouped{},
	} {
		if n.kind() == kind {
			return n
		}
	}
	return nil
}

var nodeType = reflect.TypeFor[Node]()

// MarshalJSON writes the plan with "format", the version of the form, first. A
// node is an object whose member "kind" comes first, with the members of its
// type; what is zero and may be left out is. A plan that is not valid is
// refused, as it could not be read again.
func (p Plan) MarshalJSON() ([]byte, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	b := fmt.Appendf(nil, `{"format":%d`, planFormat)
	b, err := appendFields(b, reflect.ValueOf(p))
	return append(b, '}'), err
}

// appendFields writes the members of a struct, each after a comma.
func appendFields(b []byte, v reflect.Value) ([]byte, error) {
	for i := range v.NumField() {
		name, optional := member(v.Type().Field(i))
		f := v.Field(i)
		if optional && absent(f) {
			continue
		}
		b = fmt.Appendf(b, ",%q:", name)
		var err error
		if b, err = appendValue(b, f); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// member is the name of a field and whether it may be left out.
func member(f reflect.StructField) (name string, optional bool) {
	name, rest, _ := strings.Cut(f.Tag.Get("json"), ",")
	return name, rest != ""
}

// absent reports whether a field is as if it were left out. Money has no zero
// in a currency that could be meant.
func absent(f reflect.Value) bool {
	return f.IsZero() || f.Kind() == reflect.Slice && f.Len() == 0
}

func appendValue(b []byte, f reflect.Value) ([]byte, error) {
	switch {
	case f.Type() == nodeType:
		return appendNode(b, f.Interface().(Node))
	case f.Kind() == reflect.Slice && holdsNodes(f.Type().Elem()):
		return appendList(b, f)
	case f.Kind() == reflect.Struct && holdsNodes(f.Type()):
		return appendObject(b, f, nil)
	}
	raw, err := json.Marshal(f.Interface())
	return append(b, raw...), err
}

func appendNode(b []byte, n Node) ([]byte, error) {
	if n == nil {
		return append(b, "null"...), nil
	}
	return appendObject(b, reflect.ValueOf(n), fmt.Appendf(nil, `,"kind":%q`, n.kind()))
}

// appendObject writes members of which the first has no comma.
func appendObject(b []byte, v reflect.Value, first []byte) ([]byte, error) {
	fields, err := appendFields(first, v)
	b = append(b, '{')
	b = append(b, bytes.TrimPrefix(fields, []byte(","))...)
	return append(b, '}'), err
}

func appendList(b []byte, f reflect.Value) ([]byte, error) {
	b = append(b, '[')
	for i := range f.Len() {
		if i > 0 {
			b = append(b, ',')
		}
		var err error
		if b, err = appendValue(b, f.Index(i)); err != nil {
			return nil, err
		}
	}
	return append(b, ']'), nil
}

// holdsNodes reports whether a type is Node, or one of the structs of this
// package that are written member by member.
func holdsNodes(t reflect.Type) bool {
	switch t {
	case nodeType, reflect.TypeFor[Rule](), reflect.TypeFor[Band](), reflect.TypeFor[Match](), reflect.TypeFor[CountBand](),
		reflect.TypeFor[Milestone](), reflect.TypeFor[Further](), reflect.TypeFor[Rounding]():
		return true
	}
	return false
}
