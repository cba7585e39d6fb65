package strictjson_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
	"github.com/google/go-cmp/cmp"
)

// order is a small document of the kind that programs read.
type order struct {
	id    string
	paid  endorse.Money
	items []int
}

func readOrder(text string) (o order, err error) {
	v, err := strictjson.Parse([]byte(text))
	if err != nil {
		return order{}, err
	}
	err = v.Object(
		strictjson.Must(strictjson.To("id", &o.id)),
		strictjson.To("paid", &o.paid),
		strictjson.Member{Name: "items", Value: func(v strictjson.Value) error {
			return v.Array(func(_ int, item strictjson.Value) error {
				n := 0
				err := item.Object(strictjson.To("n", &n))
				o.items = append(o.items, n)
				return err
			})
		}},
	)
	return o, err
}

func TestErrorsNameThePlace(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"unknown member", `{"id":"a","colour":1}`, `line 1, column 20: colour: no such member`},
		{"given twice", `{"id":"a","id":"b"}`, `line 1, column 16: id: member given twice`},
		{"missing", `{}`, `line 1, column 1: id: member missing`},
		{"deep and on its line", "{\"id\":\"a\",\n \"items\":[{\"n\":1},\n  {\"n\":\"x\"}]}", `line 3, column 8: items[1].n: string where int is needed`},
		{"unknown deep", `{"id":"a","items":[{"m":1}]}`, `line 1, column 25: items[0].m: no such member`},
		{"a number that follows spaces", "{\"id\" :  7 , \"paid\": null }", `line 1, column 10: id: number where string is needed`},
		{"target's own words", `{"id":"a","paid":{"amount":"1,5","currency":"EUR"}}`,
			`line 1, column 18: paid: parsing money "1,5": comma in amount`},
		{"not an object", `[1]`, `line 1, column 1: not an object`},
		{"not an array", `{"id":"a","items":{}}`, `line 1, column 19: items: not an array`},
		{"cut off", `{"id":"a"`, `line 1, column 10: unexpected EOF`},
		{"empty", ``, `line 1, column 1: no JSON value`},
		{"syntax", "{\n\"id\":,}", `line 2, column 6: invalid character ',' looking for beginning of value`},
		{"text after", `{"id":"a"} x`, `line 1, column 11: text after the end of the value`},
		{"no UTF-8", "{\"id\":\"\xff\"}", `line 1, column 8: bytes that are not UTF-8`},
	} {
		_, err := readOrder(row.text)
		if got := fmt.Sprint(err); got != row.want {
			t.Errorf("%s: error = %s\nwant %s", row.name, got, row.want)
		}
	}
}

func TestAllErrorsAreJoined(t *testing.T) {
	_, err := readOrder(`{"x":1,"items":[{"n":true},{"y":2}]}`)
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok || !errors.Is(err, strictjson.ErrUnknown) || !errors.Is(err, strictjson.ErrMissing) {
		t.Fatalf("error = %v", err)
	}
	if got := len(joined.Unwrap()); got != 3 {
		t.Errorf("%d errors at the top, want 3: %v", got, err)
	}
}

func TestReadsWhatIsThere(t *testing.T) {
	got, err := readOrder("\ufeff" + `{"items":[{"n":3},{}],"paid":{"amount":"12.30","currency":"EUR"},"id":"a"}`)
	if err != nil {
		t.Fatal(err)
	}
	want := order{"a", endorse.MustMoney("EUR 12.30"), []int{3, 0}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(order{})); diff != "" {
		t.Errorf("order mismatch (-want +got):\n%s", diff)
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{`{"id":"a","items":[{"n":1}]}`, `[]`, `{"a":{"b":[1, 2 ,"x"]}}`, `nul`, "\xff", `{"id":"\u0000"}`, `{"items":[[[[`} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		_, err := readOrder(s)
		for _, e := range flatten(err) {
			var at *strictjson.Error
			if !errors.As(e, &at) || at.Line < 1 || at.Column < 1 {
				t.Errorf("error without a place: %v", e)
			}
		}
	})
}

func flatten(err error) []error {
	joined, ok := err.(interface{ Unwrap() []error })
	if err == nil || !ok {
		return nil
	}
	var all []error
	for _, e := range joined.Unwrap() {
		if deeper := flatten(e); deeper != nil {
			all = append(all, deeper...)
		} else {
			all = append(all, e)
		}
	}
	return all
}
