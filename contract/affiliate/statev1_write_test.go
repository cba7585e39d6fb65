package affiliate_test

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"pgregory.net/rapid"
)

// bytes is the state as bytes, with the lengths of what it is now.
func (v *v1) bytes() []byte {
	open := [][]byte{[]byte(headV1)}
	for _, f := range v.fields {
		b := &open[len(open)-1]
		switch f.kind {
		case 'u':
			*b = binary.AppendUvarint(*b, uint64(f.n))
		case 'i':
			*b = binary.AppendVarint(*b, f.n)
		case 't':
			*b = append(binary.AppendUvarint(*b, uint64(len(f.text))), f.text...)
		case 'b':
			*b = append(*b, byte(f.n))
		case 'm':
			*b = append(*b, byte(f.n), byte(f.n>>8))
		case '(':
			open = append(open, nil)
		case ')':
			inner := *b
			open = open[:len(open)-1]
			b = &open[len(open)-1]
			*b = append(binary.AppendUvarint(*b, uint64(len(inner))), inner...)
		}
	}
	return open[0]
}

// String is the state with a line for each field.
func (v *v1) String() string {
	var b strings.Builder
	for _, f := range v.fields {
		switch f.kind {
		case 't':
			fmt.Fprintf(&b, "%s %q\n", f.path, f.text)
		case '(', ')':
		default:
			fmt.Fprintf(&b, "%s %d\n", f.path, f.n)
		}
	}
	return b.String()
}

// place is where a field stands.
func (v *v1) place(t rapid.TB, path string) int {
	t.Helper()
	i := slices.IndexFunc(v.fields, func(f field) bool { return f.path == path })
	if i < 0 {
		t.Fatalf("no field %s in\n%s", path, v)
	}
	return i
}

// get is the number of a field.
func (v *v1) get(t rapid.TB, path string) int64 { t.Helper(); return v.fields[v.place(t, path)].n }

// number is the number of a text among the names.
func (v *v1) number(t rapid.TB, text string) int64 {
	t.Helper()
	k := int64(0)
	for _, f := range v.fields {
		if strings.HasPrefix(f.path, "names[") {
			if k++; f.text == text {
				return k
			}
		}
	}
	t.Fatalf("no name %q", text)
	return 0
}

// with is the state with one field changed: by a text, or to a number.
func (v *v1) with(t rapid.TB, path string, to any) *v1 {
	t.Helper()
	w := &v1{fields: slices.Clone(v.fields)}
	f := &w.fields[w.place(t, path)]
	switch to := to.(type) {
	case string:
		f.text = to
	case int64:
		f.n = to
	case int:
		f.n = int64(to)
	}
	return w
}

// without is the state without an entry of a list; twice has it two times.
func (v *v1) without(t rapid.TB, path string) *v1 { t.Helper(); return v.times(t, path, 0) }
func (v *v1) twice(t rapid.TB, path string) *v1   { t.Helper(); return v.times(t, path, 2) }

func (v *v1) times(t rapid.TB, path string, n int) *v1 {
	t.Helper()
	in := func(f field) bool { return strings.HasPrefix(f.path, path+".") || f.path == path }
	from := slices.IndexFunc(v.fields, in)
	to := from + slices.IndexFunc(append(slices.Clone(v.fields[from:]), field{}), func(f field) bool { return !in(f) })
	list := path[:strings.LastIndexByte(path, '[')]
	w := v.with(t, list, v.get(t, list)+int64(n-1))
	w.fields = slices.Replace(w.fields, from, to, slices.Concat(slices.Repeat([][]field{v.fields[from:to]}, n)...)...)
	return w
}

// entryOf is the fields in the bytes at a path; inside is the state with others there.
func entryOf(v *v1, path string) []field {
	from := slices.IndexFunc(v.fields, func(f field) bool { return f.path == path && f.kind == '(' })
	to := slices.IndexFunc(v.fields, func(f field) bool { return f.path == path && f.kind == ')' })
	return v.fields[from+1 : to]
}

func (v *v1) inside(t rapid.TB, path string, list []field) *v1 {
	t.Helper()
	i := v.place(t, path)
	return &v1{fields: slices.Insert(slices.Clone(v.fields), i+1, list...)}
}
