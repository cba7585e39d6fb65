package strict_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

func TestCheck(t *testing.T) {
	many := `{"a0":0`
	for i := range strict.MaxMembers {
		many += fmt.Sprintf(`,"b%d":0`, i)
	}
	rows := []struct {
		name, in, path string
		want           error
	}{
		{"object", ` {"a":1,"b_2":[true,null,-1.5e3,{"a":"x\"}"}]} `, "", nil},
		{"text alone", `"a"`, "", nil},
		{"number alone", `12`, "", nil},
		{"empty list and object", `[[],{},[ ],{ }]`, "", nil},
		{"same name on two levels", `{"a":{"a":{"a":1}}}`, "", nil},
		{"same name in two items", `[{"a":1},{"a":1}]`, "", nil},
		{"name after an object that is closed", `{"a":{"b":1},"b":2}`, "", nil},
		{"twice", `{"a":1,"a":2}`, "a", strict.ErrTwice},
		{"twice, deep", `{"x":[0,{"a":1,"b":{"c":[]},"a":2}]}`, "x[1].a", strict.ErrTwice},
		{"twice, in lists of lists", `[[0,[{"a":1,"a":2}]]]`, "[0][1][0].a", strict.ErrTwice},
		{"capital", `{"a":{"Bc":1}}`, "a.Bc", strict.ErrMember},
		{"escaped", `{"\u0061":1}`, `\u0061`, strict.ErrMember},
		{"other letters", `{"é":1}`, "é", strict.ErrMember},
		{"long name", `{"` + strings.Repeat("é", 50) + `":1}`, strings.Repeat("é", 20) + "…", strict.ErrMember},
		{"as many members as there may be", strings.Replace(many, `"a0":0,`, "", 1) + "}", "", nil},
		{"one more", many + "}", "b255", strict.ErrMany},
		{"as many in a member, after others", `{"y":1,"z":2,"x":` + strings.Replace(many, `"a0":0,`, "", 1) + "}}", "", nil},
		{"one more in a member", `{"y":1,"x":` + many + "}}", "x.b255", strict.ErrMany},
		{"the longest name that is shown whole", `{"` + strings.Repeat("É", 20) + `":1}`, strings.Repeat("É", 20), strict.ErrMember},
		{"as long as it may be", `"` + strings.Repeat("x", 49_998) + `"`, "", nil},
		{"a byte longer", `"` + strings.Repeat("x", 49_999) + `"`, "", strict.ErrTooLong},
		{"as deep as there may be", strings.Repeat("[", 300) + "0" + strings.Repeat("]", 300), "", nil},
		{"deeper", strings.Repeat("[", 301) + "0" + strings.Repeat("]", 301), strings.Repeat("[0]", 301), strict.ErrDeep},
		{"long list of the document", `{"a":[` + strings.Repeat("1,", 20_001) + `1]}`, "", nil},
		{"as long as a list may be", `[[[` + strings.Repeat("1,", 19_999) + `1]]]`, "", nil},
		{"one longer", `{"a":{"b":[` + strings.Repeat("1,", 20_000) + `1]}}`, "a.b", strict.ErrMany},
		{"too long", `"` + strings.Repeat("x", 50_000) + `"`, "", strict.ErrTooLong},
		{"not UTF-8", "\"\xff\"", "", strict.ErrText},
		{"nothing", ``, "", errSyntax},
		{"cut off", `{"a":`, "", errSyntax},
		{"something after", `{} {}`, "", errSyntax},
		{"very deep", strings.Repeat("[", 8000), "", errSyntax},
	}
	for _, r := range rows {
		err := strict.Check([]byte(r.in), 50_000)
		var fault *strict.Error
		var syntax *json.SyntaxError
		switch {
		case r.want == nil && err == nil:
		case !errors.As(err, &fault) || fault.Path != r.path:
			t.Errorf("%s: %v, want the path %q", r.name, err, r.path)
		case r.want == errSyntax && !errors.As(err, &syntax), r.want != errSyntax && !errors.Is(err, r.want):
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
}

var errSyntax = errors.New("any fault of syntax")

func TestRead(t *testing.T) {
	type form struct {
		A int          `json:"a"`
		B []form       `json:"b"`
		D endorse.Date `json:"d"`
	}
	rows := []struct{ name, in, want string }{
		{"fine", `{"a":1,"b":[{"a":2}],"d":"2026-03-01"}`, ""},
		{"unknown", `{"c":1}`, "unknown field"},
		{"unknown, deep", `{"b":[{"c":1}]}`, "unknown field"},
		{"another kind", `{"a":"x"}`, "a: another kind"},
		{"another kind, deep", `{"b":[{"a":[]}]}`, "b.a: another kind"},
		{"not checked", `{"a":1,"a":1}`, "a: there twice"},
		{"what the target reports", `{"d":"yesterday"}`, "yesterday"},
	}
	for _, r := range rows {
		var f form
		err := strict.Read([]byte(r.in), 100, &f)
		if r.want == "" && (err != nil || f.B[0].A != 2) || r.want != "" && (err == nil || !strings.Contains(err.Error(), r.want)) {
			t.Errorf("%s: %+v, %v, want %q", r.name, f, err, r.want)
		}
	}
}

func TestCut(t *testing.T) {
	object := []byte(` { "a" : [1, {"x":"]}"} ] , "b":"q\"," ,"c":-1e5,"d":{} , "e":null } `)
	members, err := strict.Object(object)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := string(strict.Join(members)), `{"a":[1, {"x":"]}"} ],"b":"q\",","c":-1e5,"d":{},"e":null}`; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
	raw, rest := strict.Take(members, "b")
	if string(raw) != `"q\","` || len(rest) != 4 || string(strict.Join(rest)) != `{"a":[1, {"x":"]}"} ],"c":-1e5,"d":{},"e":null}` {
		t.Errorf("took %s, left %s", raw, strict.Join(rest))
	}
	if first, rest := strict.Take(slices.Clone(rest), "a"); string(first) != `[1, {"x":"]}"} ]` || len(rest) != 3 {
		t.Errorf("took the first, %s, left %s", first, strict.Join(rest))
	}
	if raw, _ := strict.Take(rest, "z"); raw != nil {
		t.Errorf("took %s", raw)
	}
	items, err := strict.Array([]byte(" [ 1 , [ ] ,\"a,]\", {\"b\":[2]},true ] "), 5)
	if got := string(bytes.Join(items, []byte("|"))); err != nil || got != `1|[ ]|"a,]"|{"b":[2]}|true` {
		t.Errorf("items %s, %v", got, err)
	}
	if items, err := strict.Array([]byte("[ ]"), 0); err != nil || len(items) != 0 {
		t.Errorf("%s, %v", items, err)
	}
	if _, err := strict.Array([]byte("[1,2,3]"), 2); !errors.Is(err, strict.ErrMany) {
		t.Errorf("three items of two: %v", err)
	}
	if _, err := strict.Array([]byte(` {}`), 5); !errors.Is(err, strict.ErrShape) {
		t.Errorf("an object as a list: %v", err)
	}
	if _, err := strict.Object([]byte(`5`)); !errors.Is(err, strict.ErrShape) {
		t.Errorf("a number as an object: %v", err)
	}
	if string(strict.Join(nil)) != "{}" {
		t.Error("nothing is no object")
	}
}

func TestText(t *testing.T) {
	for in, want := range map[string]error{
		`"2026-03-01"`: nil, `"2026-03-\u0030\u0031"`: nil, `5`: strict.ErrShape, `null`: strict.ErrShape, `{}`: strict.ErrShape,
	} {
		var d endorse.Date
		if err := strict.Text([]byte(in), &d); !errors.Is(err, want) || err == nil && d != endorse.On(2026, 3, 1) {
			t.Errorf("%s: %v, %v", in, d, err)
		}
	}
	var d endorse.Date
	if err := strict.Text([]byte(`"x"`), &d); err == nil {
		t.Error("x is a day")
	}
}

// FuzzCheck: what is taken is JSON, and cut up and put together it means the same.
func FuzzCheck(f *testing.F) {
	for _, seed := range []string{`{"a":[1,{"b":"\\\""}],"c":-1.5e3}`, `[[],{},"x",null]`, ` 5 `, `{"a":1,"a":2}`, `"\ud800"`, `1e700`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if strict.Check(data, 1<<20) != nil {
			return
		}
		var want any
		d := json.NewDecoder(bytes.NewReader(data))
		d.UseNumber() // no float64 holds 1e700
		if err := d.Decode(&want); err != nil || !json.Valid(data) {
			t.Fatalf("%q: %v", data, err)
		}
		members, errObject := strict.Object(data)
		items, errArray := strict.Array(data, len(data))
		switch want.(type) {
		case map[string]any:
			names := map[string]bool{}
			for _, m := range members {
				names[m.Name] = true
			}
			if errObject != nil || len(names) != len(members) || !same(t, data, strict.Join(members)) {
				t.Fatalf("%q: %v, %q", data, errObject, strict.Join(members))
			}
		case []any:
			if whole := slices.Concat([]byte("["), bytes.Join(items, []byte(",")), []byte("]")); errArray != nil || !same(t, data, whole) {
				t.Fatalf("%q: %v, %q", data, errArray, whole)
			}
		default:
			if errObject == nil || errArray == nil {
				t.Fatalf("%q was cut up", data)
			}
		}
	})
}

func same(t *testing.T, a, b []byte) bool {
	t.Helper()
	var x, y bytes.Buffer
	if json.Compact(&x, a) != nil || json.Compact(&y, b) != nil {
		return false
	}
	return bytes.Equal(x.Bytes(), y.Bytes())
}

func BenchmarkCheck(b *testing.B) {
	data := []byte(`[` + strings.Repeat(`{"on":"2026-03-01","event":"measured","post":"post-00001-1","counts":{"likes":10,"comments":12,"reach":1500}},`, 1000) + `0]`)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if err := strict.Check(data, 1<<30); err != nil {
			b.Fatal(err)
		}
	}
}

// TestOne holds that one value is decoded strictly: what the JSON is at fault for
// says what was read, what the target says comes out as it is, and a whole value is
// read whole or not at all.
func TestOne(t *testing.T) {
	t.Parallel()
	type target struct {
		On    endorse.Date `json:"on"`
		Count int          `json:"count"`
	}
	for _, row := range []struct{ name, text, want string }{
		{"a value", ` {"on":"2026-03-01","count":2} `, ""},
		{"a member that there is not", `{"cuont":2}`, `unknown field "cuont"`},
		{"another kind of value", `{"count":"2"}`, "cannot unmarshal string"},
		{"no value", ``, "EOF"},
		{"half a value", `{"count":`, "unexpected EOF"},
		{"two values", `{"count":2}{"count":3}`, "more than one JSON value"},
		{"text behind it", `{"count":2} x`, "more than one JSON value"},
		{"many empty objects", "[" + strings.Repeat("{},", 40_000) + "{}]", "more than is taken"},
		{"what the target refuses", `{"count":2,"on":"2026-02-31"}`, "parsing date"},
	} {
		was := target{Count: 7}
		got, err := was, error(nil)
		err = strict.Whole("row", []byte(row.text), &got)
		if row.want == "" {
			if err != nil || got.Count != 2 {
				t.Errorf("%s: %v, %v", row.name, got, err)
			}
			continue
		}
		var parse *endorse.ParseError
		if !errors.As(err, &parse) || !strings.Contains(err.Error(), row.want) || got != was {
			t.Errorf("%s: %v, %v", row.name, got, err)
		}
		if theirs := parse != nil && parse.What == "date"; theirs != (row.want == "parsing date") {
			t.Errorf("%s: error of %q", row.name, parse.What)
		}
	}
	kept := target{Count: 7}
	if err := strict.Whole("row", []byte("null"), &kept); err != nil || kept.Count != 7 {
		t.Errorf("null: %v, %v", kept, err)
	}
}

// TestFieldPath holds that a path names members and no Go types.
func TestFieldPath(t *testing.T) {
	t.Parallel()
	type plainOffers struct {
		Offers []struct {
			Count int `json:"count"`
		} `json:"offers"`
	}
	var form struct {
		Format int `json:"format"`
		plainOffers
	}
	err := strict.Read([]byte(`{"format":1,"offers":[{"count":"two"}]}`), 100, &form)
	var fault *strict.Error
	if !errors.As(err, &fault) || fault.Path != "offers.count" {
		t.Errorf("error %v", err)
	}
}
