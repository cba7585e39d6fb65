// Package own makes values one's own: what a value points to is copied, so that
// nobody who has the original can change the copy.
package own

import (
	"reflect"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Error says where a text is that is not UTF-8.
type Error struct{ Path string }

// Error is the path and the fault.
func (e *Error) Error() string { return e.Path + ": not UTF-8 text" }

// Of returns what copies values of a type. A copy shares no slice and no pointer
// with the value, as far as exported fields lead: what is behind others belongs to
// types that do not change. The first text on the way that is not UTF-8 is an
// [*Error], and an empty slice becomes nil unless JSON tells the two apart: in a field
// with omitzero.
func Of[T any]() func(T) (T, error) {
	way := sync.OnceValue(func() *plan { return planOf(reflect.TypeFor[T]()) })
	return func(v T) (T, error) {
		if p := way(); p != nil {
			if err := p.own(reflect.ValueOf(&v).Elem()); err != nil {
				return v, err
			}
		}
		return v, nil
	}
}

// plan is what is to be done for values of a type; nil is nothing.
type plan struct {
	do     func(p *plan, v reflect.Value) *Error
	fields []field
	item   *plan
}

type field struct {
	index int
	name  string
	plan  *plan
}

func (p *plan) own(v reflect.Value) error {
	if err := p.do(p, v); err != nil {
		return err
	}
	return nil
}

// planOf looks at a type, whose fields must not lead back to it.
func planOf(t reflect.Type) *plan {
	switch t.Kind() {
	case reflect.String:
		return &plan{do: ownText}
	case reflect.Struct:
		if fields := fieldsOf(t); len(fields) > 0 {
			return &plan{do: ownFields, fields: fields}
		}
	case reflect.Slice:
		return &plan{do: ownSlice, item: planOf(t.Elem())}
	case reflect.Array:
		if item := planOf(t.Elem()); item != nil {
			return &plan{do: ownItems, item: item}
		}
	case reflect.Pointer:
		return &plan{do: ownPointer, item: planOf(t.Elem())}
	case reflect.Interface:
		return &plan{do: ownInterface}
	}
	return nil
}

func fieldsOf(t reflect.Type) []field {
	var list []field
	for i := range t.NumField() {
		f := t.Field(i)
		if !f.IsExported() {
			continue
		}
		if p := planOf(f.Type); p != nil {
			if f.Type.Kind() == reflect.Slice && strings.HasSuffix(f.Tag.Get("json"), ",omitzero") {
				p.do = ownList
			}
			list = append(list, field{i, nameOf(f), p})
		}
	}
	return list
}

// nameOf is the name of a field in JSON; empty if it has none of its own.
func nameOf(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "" && !f.Anonymous {
		name = strings.ToLower(f.Name)
	}
	return name
}

func ownText(_ *plan, v reflect.Value) *Error {
	if !utf8.ValidString(v.String()) {
		return &Error{}
	}
	return nil
}

func ownFields(p *plan, v reflect.Value) *Error {
	for i := range p.fields {
		f := &p.fields[i]
		if err := f.plan.do(f.plan, v.Field(f.index)); err != nil {
			return err.under(f.name)
		}
	}
	return nil
}

func ownSlice(p *plan, v reflect.Value) *Error {
	if v.Len() == 0 {
		v.SetZero()
		return nil
	}
	items := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	reflect.Copy(items, v)
	v.Set(items)
	if p.item == nil {
		return nil
	}
	return ownItems(p, v)
}

// ownList copies a slice whose emptiness says something.
func ownList(p *plan, v reflect.Value) *Error {
	if v.Len() == 0 && !v.IsNil() {
		v.Set(reflect.MakeSlice(v.Type(), 0, 0))
		return nil
	}
	return ownSlice(p, v)
}

func ownItems(p *plan, v reflect.Value) *Error {
	for i := range v.Len() {
		if err := p.item.do(p.item, v.Index(i)); err != nil {
			return err.under("[" + strconv.Itoa(i) + "]")
		}
	}
	return nil
}

func ownPointer(p *plan, v reflect.Value) *Error {
	if v.IsNil() {
		return nil
	}
	fresh := reflect.New(v.Type().Elem())
	fresh.Elem().Set(v.Elem())
	v.Set(fresh)
	if p.item == nil {
		return nil
	}
	return p.item.do(p.item, fresh.Elem())
}

// ownInterface copies what an interface holds, whose type is known only now.
func ownInterface(_ *plan, v reflect.Value) *Error {
	if v.IsNil() {
		return nil
	}
	fresh := reflect.New(v.Elem().Type()).Elem()
	fresh.Set(v.Elem())
	p := planOf(fresh.Type())
	if p == nil {
		return nil
	}
	err := p.do(p, fresh)
	v.Set(fresh)
	return err
}

// under is the error with a name or an index before its path.
func (e *Error) under(name string) *Error {
	switch {
	case name == "":
		return e
	case e.Path == "":
		return &Error{name}
	case strings.HasPrefix(e.Path, "["):
		return &Error{name + e.Path}
	}
	return &Error{name + "." + e.Path}
}
