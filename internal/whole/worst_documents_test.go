package whole_test

import (
	"bytes"
	"encoding"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

// decoding makes calls of a decoder with what its own type is written as, and with the
// same where one list has as many items as a mebibyte holds.
func decoding(name string, f reflect.Type) [][]reflect.Value {
	into, place := decoded(name, f)
	if into == nil {
		return nil
	}
	var calls [][]reflect.Value
	for _, doc := range written(into) {
		args := []reflect.Value{reflect.ValueOf(doc)}
		if place == 1 {
			args = slices.Insert(args, 0, reflect.New(into))
		}
		calls = append(calls, args)
	}
	return calls
}

// decoded is the type that a function reads from bytes, and which parameter they are.
func decoded(name string, f reflect.Type) (reflect.Type, int) {
	bytes := reflect.TypeFor[[]byte]()
	switch {
	case strings.Contains(name, ".Unmarshal") && f.NumIn() == 2 && f.In(0).Kind() == reflect.Pointer:
		return f.In(0).Elem(), 1
	case strings.Contains(name, ".Parse") && f.NumIn() == 1 && f.In(0) == bytes:
		return f.Out(0), 0
	}
	return nil, 0
}

// written is the forms of the worst values of a type that can be written.
func written(t reflect.Type) [][]byte {
	var all [][]byte
	grown := map[string][]byte{}
	for _, v := range worst(t, 0) {
		if v.Kind() == reflect.Pointer && v.IsNil() || v.Kind() == reflect.Interface && v.IsNil() {
			continue
		}
		if doc, err := json.Marshal(v.Interface()); err == nil && len(doc) < 4<<20 {
			all = append(all, doc)
			var tree any
			if json.Unmarshal(doc, &tree) == nil {
				inflate(grown, "", tree, func(v any) any { return v })
			}
		}
		if b, ok := v.Interface().(encoding.BinaryMarshaler); ok {
			if doc, err := b.MarshalBinary(); err == nil {
				all = append(all, doc)
			}
		}
		if b, ok := v.Interface().(encoding.TextMarshaler); ok {
			if doc, err := b.MarshalText(); err == nil {
				all = append(all, doc)
			}
		}
	}
	for _, path := range slices.Sorted(maps.Keys(grown)) {
		all = append(all, grown[path])
	}
	return all
}

// inflate notes for each list of a document the document with that list full of its
// first item, and full of the smallest item of its kind; whole gives the document with
// a value in place of the list.
func inflate(grown map[string][]byte, path string, at any, whole func(any) any) {
	switch at := at.(type) {
	case []any:
		if len(at) == 0 || len(path) > 60 {
			return
		}
		smallest := any(0)
		switch at[0].(type) {
		case map[string]any:
			smallest = map[string]any{}
		case string:
			smallest = ""
		case []any:
			smallest = []any{}
		}
		for kind, item := range map[string]any{"first": at[0], "smallest": smallest} {
			if key := path + " " + kind; grown[key] == nil {
				grown[key] = full(whole, item)
			}
		}
		inflate(grown, path+"[]", at[0], func(v any) any { return whole([]any{v}) })
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(at)) {
			inflate(grown, path+"."+name, at[name], func(v any) any {
				other := maps.Clone(at)
				other[name] = v
				return whole(other)
			})
		}
	}
}

// full is a document with a list of as many items as a mebibyte holds.
func full(whole func(any) any, item any) []byte {
	const mark = "here the list"
	doc, err := json.Marshal(whole(mark))
	one, err2 := json.Marshal(item)
	if err != nil || err2 != nil {
		panic(fmt.Sprint(err, err2))
	}
	one = append(one, ',')
	items := bytes.Repeat(one, max(1, (1<<20-len(doc))/len(one)))
	list := slices.Concat([]byte("["), items[:len(items)-1], []byte("]"))
	return bytes.Replace(doc, []byte(`"`+mark+`"`), list, 1)
}
