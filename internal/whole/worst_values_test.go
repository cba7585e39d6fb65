package whole_test

import (
	"bytes"
	"math"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// room is how many calls are made of one function.
const room = 40

// combine makes the arguments of calls: all combinations of the worst values if there
// is room for them; else each value of each parameter beside the first and beside the
// last of the others, and then what falls to them by chance, the same every time.
func combine(f reflect.Type) [][]reflect.Value {
	values := make([][]reflect.Value, f.NumIn())
	all := 1
	for i := range values {
		values[i] = worstValues(f.In(i), i == 0)
		all = min(all*len(values[i]), room+1)
	}
	if all <= room {
		return product(values)
	}
	var calls [][]reflect.Value
	for i := range values {
		for _, v := range values[i] {
			for _, end := range []func([]reflect.Value) reflect.Value{first, last} {
				calls = append(calls, with(values, i, v, end))
			}
		}
	}
	chance := rand.New(rand.NewPCG(1, 2))
	for len(calls) < room {
		calls = append(calls, with(values, -1, reflect.Value{}, func(of []reflect.Value) reflect.Value { return of[chance.IntN(len(of))] }))
	}
	return calls
}

func first(of []reflect.Value) reflect.Value { return of[0] }
func last(of []reflect.Value) reflect.Value  { return of[len(of)-1] }

// with takes v for parameter i, and what pick picks for the others.
func with(values [][]reflect.Value, i int, v reflect.Value, pick func([]reflect.Value) reflect.Value) []reflect.Value {
	args := make([]reflect.Value, len(values))
	for j := range args {
		if args[j] = v; j != i {
			args[j] = pick(values[j])
		}
	}
	return fresh(args)
}

func product(values [][]reflect.Value) [][]reflect.Value {
	calls := [][]reflect.Value{nil}
	for _, of := range values {
		var longer [][]reflect.Value
		for _, c := range calls {
			for _, v := range of {
				longer = append(longer, append(c[:len(c):len(c)], v))
			}
		}
		calls = longer
	}
	for i := range calls {
		calls[i] = fresh(calls[i])
	}
	return calls
}

// fresh gives each call a receiver of its own, for a call may change it.
func fresh(args []reflect.Value) []reflect.Value {
	if len(args) == 0 || args[0].Kind() != reflect.Pointer || args[0].IsNil() || args[0].Type().Elem().Kind() == reflect.Struct && args[0].Type().Elem().PkgPath() == "" {
		return args
	}
	copied := reflect.New(args[0].Type().Elem())
	copied.Elem().Set(args[0].Elem())
	return append([]reflect.Value{copied}, args[1:]...)
}

// worstValues are the worst values of a parameter's type. A receiver is never nil.
func worstValues(t reflect.Type, receiver bool) []reflect.Value {
	values := worst(t, 0)
	if t.Kind() == reflect.Pointer && receiver {
		values = slices.DeleteFunc(slices.Clone(values), reflect.Value.IsNil)
	}
	return values
}

// deepest is how far the values of fields and items are made; deeper ones are zero.
const deepest = 5

var made sync.Map

// worst makes the values of a type that stands so deep inside others: those of the
// registry, the zero value, and the limits of its kind.
func worst(t reflect.Type, depth int) []reflect.Value {
	type key struct {
		t     reflect.Type
		depth int
	}
	if known, ok := made.Load(key{t, depth}); ok {
		return known.([]reflect.Value)
	}
	values := append([]reflect.Value{reflect.Zero(t)}, registry()[t]...)
	switch {
	case t.Kind() == reflect.Interface:
		values = append(values, ofInterface(t, depth)...)
	case depth < deepest && (len(values) == 1 || t.Kind() != reflect.Struct && t.Kind() != reflect.Pointer):
		values = append(values, byKind(t, depth)...)
	}
	made.Store(key{t, depth}, values)
	return values
}

// ofInterface are the worst values of the types that satisfy an interface.
func ofInterface(t reflect.Type, depth int) []reflect.Value {
	var values []reflect.Value
	for _, v := range implementations {
		if of := reflect.TypeOf(v); t.NumMethod() > 0 && of.Implements(t) {
			all := worst(of, min(depth+2, deepest))
			values = append(values, all[:min(3, len(all))]...)
		}
	}
	return values
}

func byKind(t reflect.Type, depth int) []reflect.Value {
	switch t.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		most := int64(uint64(math.MaxInt64) >> (64 - t.Bits()))
		return converted(t, int64(1), int64(-1), most, -most-1)
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return converted(t, uint64(1), uint64(2), uint64(math.MaxUint64)>>(64-t.Bits()))
	case reflect.Float64, reflect.Float32:
		return converted(t, math.NaN(), math.Inf(1), math.Inf(-1), math.MaxFloat64, math.SmallestNonzeroFloat64)
	case reflect.Bool:
		return converted(t, true)
	case reflect.String:
		return converted(t, texts(depth)...)
	case reflect.Pointer:
		return pointers(t, depth)
	case reflect.Slice:
		if t.Elem() == reflect.TypeFor[byte]() {
			return converted(t, documents(depth)...)
		}
		return slicesOf(t, depth)
	case reflect.Array:
		return arraysOf(t, depth)
	case reflect.Map:
		return mapsOf(t, depth)
	case reflect.Struct:
		return structs(t, depth)
	}
	return nil
}

func converted(t reflect.Type, list ...any) []reflect.Value {
	var values []reflect.Value
	for _, v := range list {
		values = append(values, reflect.ValueOf(v).Convert(t))
	}
	return values
}

// texts are long where they stand alone, and short where many stand together.
func texts(depth int) []any {
	size := 64 << 10
	if depth > 1 {
		size = 40
	}
	list := []any{"9", "-1", "\xff", "2026-02-30"}
	for _, piece := range []string{"a", "9", "[", "#ad ", "\u0301"} {
		list = append(list, strings.Repeat(piece, size/len(piece)))
	}
	return list
}

// documents are texts, and what decoders of JSON and of bytes dread.
func documents(depth int) []any {
	size := 32 << 10
	if depth > 0 {
		size = 40
	}
	list := []any{[]byte{}, []byte("null"), []byte("{}"), []byte("[]"), []byte(`""`), []byte("\"\xff\""), []byte("1e999999999"), []byte(`"1e999999999"`), []byte(`-0.0000000000000000001`)}
	for _, piece := range []string{"9", "\x00", "\xff", "\x01", `{"a":`, "[", "[]", " "} {
		list = append(list, bytes.Repeat([]byte(piece), size/len(piece)))
	}
	for _, piece := range []string{"a", "9", `\u0000`, ", "} {
		list = append(list, []byte(`"`+strings.Repeat(piece, size/len(piece))+`"`))
	}
	for _, piece := range []string{"{},", "0,", `"",`, `"a",`} {
		list = append(list, []byte("["+strings.TrimSuffix(strings.Repeat(piece, size/len(piece)), ",")+"]"))
	}
	return append(list, bytes.Repeat([]byte("["), 32*size), bytes.Repeat([]byte("9"), 32*size))
}

func pointers(t reflect.Type, depth int) []reflect.Value {
	var values []reflect.Value
	for _, v := range worst(t.Elem(), depth) {
		p := reflect.New(t.Elem())
		p.Elem().Set(v)
		values = append(values, p)
	}
	return values
}

// slicesOf has one item, and thousands of the same; inside others a few.
func slicesOf(t reflect.Type, depth int) []reflect.Value {
	many := []int{2000, 100, 3, 2, 2, 2}[depth]
	var values []reflect.Value
	for _, item := range worst(t.Elem(), depth+1) {
		for _, n := range []int{1, many} {
			list := reflect.MakeSlice(t, n, n)
			for i := range n {
				list.Index(i).Set(item)
			}
			values = append(values, list)
		}
	}
	return values
}

func arraysOf(t reflect.Type, depth int) []reflect.Value {
	var values []reflect.Value
	for _, item := range worst(t.Elem(), depth+1) {
		list := reflect.New(t).Elem()
		for i := range t.Len() {
			list.Index(i).Set(item)
		}
		values = append(values, list)
	}
	return values
}

func mapsOf(t reflect.Type, depth int) []reflect.Value {
	keys, items := worst(t.Key(), depth+1), worst(t.Elem(), depth+1)
	m := reflect.MakeMap(t)
	for i, k := range keys {
		m.SetMapIndex(k, items[i%len(items)])
	}
	return []reflect.Value{m}
}

// structs fill every field that can be set, each variant with the next of the values
// of each field, so that every value of every field stands somewhere.
func structs(t reflect.Type, depth int) []reflect.Value {
	fields := make([][]reflect.Value, t.NumField())
	variants := 0
	for i := range fields {
		if t.Field(i).IsExported() {
			fields[i] = worst(t.Field(i).Type, depth+1)
			variants = max(variants, len(fields[i]))
		}
	}
	var values []reflect.Value
	for n := range min(variants, []int{24, 12, 6, 3, 2, 2}[depth]) {
		s := reflect.New(t).Elem()
		for i, of := range fields {
			if len(of) > 0 {
				s.Field(i).Set(of[(n+i)%len(of)])
			}
		}
		values = append(values, s)
	}
	return values
}
