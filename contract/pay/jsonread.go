package pay

import (
	"encoding/json"
	"errors"
	"reflect"
)

// UnmarshalJSON reads what MarshalJSON writes: members that there are not, that
// are missing or that stand there twice are refused, and so is a plan that is
// not valid. All faults are joined, each a [*FaultError] with its path. More
// than [MaxJSON] bytes, or nesting that no plan needs, is refused before
// anything is read.
func (p *Plan) UnmarshalJSON(b []byte) error {
	switch {
	case len(b) > MaxJSON:
		return &FaultError{"plan", ErrTooLarge}
	case depth(b) > maxJSONDepth:
		return &FaultError{"plan", ErrDeep}
	case !json.Valid(b):
		return &FaultError{"plan", ErrSyntax}
	}
	var plan Plan
	r := reader{}
	r.plan(b, &plan)
	if len(r.faults) > 0 {
		return errors.Join(r.faults...)
	}
	if err := plan.Validate(); err != nil {
		return err
	}
	*p = plan
	return nil
}

// reader gathers faults.
type reader struct {
	nodes  int
	faults []error
}

func (r *reader) fault(path string, err error) {
	if len(r.faults) < maxFaults {
		r.faults = append(r.faults, &FaultError{path, err})
	}
}

func (r *reader) plan(b []byte, p *Plan) {
	members, ok := r.members("plan", b)
	if !ok {
		return
	}
	i := named(members, "format")
	if i < 0 || string(members[i].raw) != "1" {
		r.fault("format", ErrFormat)
		return
	}
	r.fields("", remove(members, i), reflect.ValueOf(p).Elem())
}

func remove(list []jsonMember, i int) []jsonMember {
	return append(append([]jsonMember(nil), list[:i]...), list[i+1:]...)
}

func named(members []jsonMember, name string) int {
	for i, m := range members {
		if m.name == name {
			return i
		}
	}
	return -1
}

// members splits an object, and reports what is none and what stands twice.
func (r *reader) members(path string, b []byte) ([]jsonMember, bool) {
	members, ok := splitObject(b)
	if !ok {
		r.fault(path, ErrType)
		return nil, false
	}
	seen := make(map[string]bool, len(members))
	for _, m := range members {
		if seen[m.name] {
			r.fault(below(path, m.name), ErrRepeated)
			return nil, false
		}
		seen[m.name] = true
	}
	return members, true
}

func below(path, name string) string {
	if path == "" || path == "plan" {
		return name
	}
	return path + "." + name
}

// fields reads the members of a struct.
func (r *reader) fields(path string, members []jsonMember, v reflect.Value) {
	found := 0
	for i := range v.NumField() {
		name, optional := member(v.Type().Field(i))
		switch j := named(members, name); {
		case j >= 0:
			found++
			r.value(below(path, name), members[j].raw, v.Field(i))
		case !optional:
			r.fault(below(path, name), ErrMissing)
		}
	}
	if found == len(members) {
		return
	}
	for _, m := range members {
		if !hasField(v.Type(), m.name) {
			r.fault(below(path, clip(m.name)), ErrUnknown)
		}
	}
}

func hasField(t reflect.Type, name string) bool {
	for i := range t.NumField() {
		if n, _ := member(t.Field(i)); n == name {
			return true
		}
	}
	return false
}

// clip shortens a name that came from outside.
func clip(name string) string {
	if len(name) > 40 {
		return name[:40] + "…"
	}
	return name
}

// value reads one value into a field.
func (r *reader) value(path string, raw []byte, f reflect.Value) {
	switch {
	case f.Type() == nodeType:
		r.node(path, raw, f)
	case f.Kind() == reflect.Slice && holdsNodes(f.Type().Elem()):
		r.list(path, raw, f)
	case holdsNodes(f.Type()):
		if members, ok := r.members(path, raw); ok {
			r.fields(path, members, f)
		}
	default:
		r.leaf(path, raw, f)
	}
}

// leaf reads what is not made of nodes. null is none of them.
func (r *reader) leaf(path string, raw []byte, f reflect.Value) {
	if string(raw) == "null" {
		r.fault(path, ErrType)
		return
	}
	err := json.Unmarshal(raw, f.Addr().Interface())
	var mistyped *json.UnmarshalTypeError
	switch {
	case errors.As(err, &mistyped):
		r.fault(path, ErrType)
	case err != nil:
		r.fault(path, err)
	}
}

func (r *reader) list(path string, raw []byte, f reflect.Value) {
	items, ok := splitList(raw)
	if !ok {
		r.fault(path, ErrType)
		return
	}
	if r.nodes += len(items); r.nodes > MaxNodes {
		r.full(path)
		return
	}
	f.Set(reflect.MakeSlice(f.Type(), len(items), len(items)))
	for i, item := range items {
		r.value(index(path, i), item, f.Index(i))
	}
}

// full reports once that there is too much.
func (r *reader) full(path string) {
	for _, f := range r.faults {
		if errors.Is(f, ErrTooLarge) {
			return
		}
	}
	r.fault(path, ErrTooLarge)
}

func (r *reader) node(path string, raw []byte, f reflect.Value) {
	if string(raw) == "null" {
		r.fault(path, ErrNoNode)
		return
	}
	members, ok := r.members(path, raw)
	if !ok {
		return
	}
	i := named(members, "kind")
	if i < 0 {
		r.fault(below(path, "kind"), ErrMissing)
		return
	}
	var kind string
	n := Node(nil)
	if json.Unmarshal(members[i].raw, &kind) == nil {
		n = nodeOf(kind)
	}
	if n == nil {
		r.fault(below(path, "kind"), ErrKind)
		return
	}
	v := reflect.New(reflect.TypeOf(n)).Elem()
	r.fields(path, remove(members, i), v)
	f.Set(v)
}
