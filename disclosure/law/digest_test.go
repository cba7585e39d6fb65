package law_test

import (
	"fmt"
	"reflect"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

// leaves visits everything in a value that has no parts, lists aside, with its
// path. Dates, counts and money are taken as one.
func leaves(path string, v reflect.Value, visit func(path string, v reflect.Value)) {
	switch v.Interface().(type) {
	case endorse.Date, endorse.Count, endorse.Money:
		visit(path, v)
		return
	}
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			leaves(path+"."+v.Type().Field(i).Name, v.Field(i), visit)
		}
	case reflect.Slice:
		visit(path, v)
		for i := range v.Len() {
			leaves(fmt.Sprintf("%s[%d]", path, i), v.Index(i), visit)
		}
	default:
		visit(path, v)
	}
}

// change gives a leaf another value.
func change(t *testing.T, path string, v reflect.Value) {
	switch x := v.Interface().(type) {
	case endorse.Date:
		v.Set(reflect.ValueOf(on(1999, 9, 9)))
		return
	case endorse.Count:
		v.Set(reflect.ValueOf(endorse.MustCount(987654)))
		return
	case endorse.Money:
		more, err := x.Add(endorse.MustMoney("EUR 0.01"))
		if err != nil {
			t.Fatal(err)
		}
		v.Set(reflect.ValueOf(more))
		return
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(v.String() + "x")
	case reflect.Bool:
		v.SetBool(!v.Bool())
	case reflect.Int:
		v.SetInt(v.Int() + 1)
	case reflect.Slice:
		v.Set(reflect.Append(v, reflect.Zero(v.Type().Elem())))
	case reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		v.SetUint(v.Uint() + 1)
	default:
		t.Fatalf("%s: a %s, which this test does not know", path, v.Kind())
	}
}

// TestDigestSeesEverything changes each field of the sample in turn; no two of
// the changed regimes, nor the sample itself, may have one digest.
func TestDigestSeesEverything(t *testing.T) {
	r := ice()
	seen := map[string]string{DigestOf(&r): "the sample"}
	leaves("", reflect.ValueOf(&r).Elem(), func(path string, v reflect.Value) {
		old := reflect.ValueOf(v.Interface())
		change(t, path, v)
		d := DigestOf(&r)
		if twin, taken := seen[d]; taken {
			t.Errorf("%s changed has the digest of %s", path, twin)
		}
		seen[d] = path
		v.Set(old)
	})
	if len(seen) < 300 {
		t.Errorf("only %d fields were changed", len(seen))
	}
}

// TestDigestKnowsRounded: a count read from shorthand is another count.
func TestDigestKnowsRounded(t *testing.T) {
	r := ice()
	before := DigestOf(&r)
	r.Actors[0].Followers = r.Actors[0].Followers.AsRounded()
	if DigestOf(&r) == before {
		t.Error("an exact and a rounded count are one")
	}
}

// TestCloneSharesNothing changes each field of a copy in turn, whose original
// stays as it was.
func TestCloneSharesNothing(t *testing.T) {
	r, want := ice(), ice()
	c := CloneOf(&r)
	if diff := cmp.Diff(&want, c); diff != "" {
		t.Fatalf("the copy is another (-want +got):\n%s", diff)
	}
	leaves("", reflect.ValueOf(c).Elem(), func(path string, v reflect.Value) {
		if v.Kind() != reflect.Slice {
			change(t, path, v)
		}
	})
	if diff := cmp.Diff(want, r); diff != "" {
		t.Errorf("a change of the copy shows in the original (-want +got):\n%s", diff)
	}
}

func TestDigestForm(t *testing.T) {
	if d := sample().Digest(); len(d) != 64 || d != sample().Digest() {
		t.Errorf("%q", d)
	}
}
