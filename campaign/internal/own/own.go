// Package own makes values one's own: what a value points to is copied, so that
// nobody who has the original can change the copy.
package own

import (
	"errors"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ErrText is a text that is not UTF-8.
var ErrText = errors.New("not UTF-8 text")

// TextError says where a text is that is not UTF-8.
type TextError struct{ Path string }

// Error is the path and the fault.
func (e *TextError) Error() string { return e.Path + ": " + ErrText.Error() }

// Unwrap is [ErrText].
func (e *TextError) Unwrap() error { return ErrText }

// Copy is a copy that shares no slice, map or pointer with the value, as far as
// exported fields lead: what is behind others belongs to types that do not change.
// The first text on the way that is not UTF-8 is a [*TextError].
func Copy[T any](v T) (T, error) {
	err := own(reflect.ValueOf(&v).Elem())
	return v, err
}

// own replaces what an addressable value points to by copies.
func own(v reflect.Value) error {
	switch v.Kind() {
	case reflect.String:
		if !utf8.ValidString(v.String()) {
			return &TextError{}
		}
	case reflect.Struct:
		return ownFields(v)
	case reflect.Slice:
		return ownItems(v)
	case reflect.Array:
		return ownEach(v)
	case reflect.Pointer, reflect.Interface:
		return ownTarget(v)
	}
	return nil
}

func ownFields(v reflect.Value) error {
	t := v.Type()
	for i := range v.NumField() {
		if f := t.Field(i); f.IsExported() {
			if err := own(v.Field(i)); err != nil {
				return within(err, nameOf(f))
			}
		}
	}
	return nil
}

// nameOf is the name of a field in JSON; empty if it has none of its own.
func nameOf(f reflect.StructField) string {
	name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	if name == "" && !f.Anonymous {
		name = strings.ToLower(f.Name)
	}
	return name
}

func ownItems(v reflect.Value) error {
	if v.Len() == 0 {
		v.SetZero()
		return nil
	}
	items := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
	reflect.Copy(items, v)
	v.Set(items)
	return ownEach(v)
}

func ownEach(v reflect.Value) error {
	switch v.Type().Elem().Kind() {
	case reflect.String, reflect.Struct, reflect.Slice, reflect.Array, reflect.Pointer, reflect.Interface:
	default:
		return nil
	}
	for i := range v.Len() {
		if err := own(v.Index(i)); err != nil {
			return within(err, "["+strconv.Itoa(i)+"]")
		}
	}
	return nil
}

// ownTarget copies what a pointer or an interface holds.
func ownTarget(v reflect.Value) error {
	if v.IsNil() {
		return nil
	}
	target := v.Elem()
	fresh := reflect.New(target.Type())
	fresh.Elem().Set(target)
	err := own(fresh.Elem())
	if v.Kind() == reflect.Pointer {
		v.Set(fresh)
	} else {
		v.Set(fresh.Elem())
	}
	return err
}

// within puts a name or an index before the path of an error.
func within(err error, name string) error {
	var text *TextError
	if !errors.As(err, &text) || name == "" {
		return err
	}
	switch {
	case text.Path == "":
		return &TextError{name}
	case strings.HasPrefix(text.Path, "["):
		return &TextError{name + text.Path}
	}
	return &TextError{name + "." + text.Path}
}
