package pay_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestJSON holds the exact form.
func TestJSON(t *testing.T) {
	t.Parallel()
	p := planOf(Capped{Amount: eur("100"), Per: PerParty, Over: Month, Of: Rules{
		Rules: []Rule{{Name: "shoes", When: Match{Categories: []string{"shoes"}, OrderFrom: eur("5")}, Pay: share("9")}, {Name: "out", When: Match{SKUs: []string{"X"}}}},
		Else:  Tiers{Reading: RateBefore, By: ByOrders, Over: Month, Bands: []Band{{Pay: share("5")}, {From: 10, Pay: share("6")}}},
	}})
	p.Rounding = Rounding{At: RoundOrder, Mode: endorse.HalfEven}
	const want = `{"format":1,"id":"test","version":1,"currency":"EUR","rounding":{"at":"order","mode":"half-even"},"pay":` +
		`{"kind":"capped","amount":{"amount":"100.00","currency":"EUR"},"per":"party","over":"month","of":` +
		`{"kind":"rules","rules":[{"name":"shoes","when":{"categories":["shoes"],"order_from":{"amount":"5.00","currency":"EUR"}},"pay":{"kind":"share-of-sales","rate":"0.09"}},` +
		`{"name":"out","when":{"skus":["X"]}}],"else":{"kind":"tiers","reading":"rate-before","by":"orders","over":"month","bands":` +
		`[{"pay":{"kind":"share-of-sales","rate":"0.05"}},{"from":10,"pay":{"kind":"share-of-sales","rate":"0.06"}}]}}}}`
	got, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, string(got)); diff != "" {
		t.Errorf("Marshal mismatch (-want +got)\n%s", diff)
	}
}

// TestJSONRoundTrip holds that every plan is read as it was written.
func TestJSONRoundTrip(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		p := planOf(g.node(3, false))
		b, err := json.Marshal(p)
		if err != nil {
			t.Fatal(err)
		}
		var q Plan
		if err := json.Unmarshal(b, &q); err != nil {
			t.Fatalf("%v\n%s", err, b)
		}
		again, err := json.Marshal(q)
		if err != nil || string(again) != string(b) {
			t.Errorf("%v\n%s\n%s", err, b, again)
		}
	})
}

// TestJSONEscapes holds that quotes, brackets and backslashes in names do not end
// them, and that a member may be spelled with an escape.
func TestJSONEscapes(t *testing.T) {
	t.Parallel()
	for _, in := range []string{
		`{"format":1,"id":"\"}],[{:\\","version":1,"currency":"EUR","pay":{"kind":"rules","rules":[{"name":"a\",\"b","when":{}}]}}`,
		`{"format":1,"i\u0064":"a","version":1,"currency":"EUR","pay":{"k\u0069nd":"rules","rules":[{"name":"[[","when":{}}]}}`,
		" { \"format\" :\t1 , \"id\":\"a\",\r\n\"version\":1,\"currency\":\"EUR\",\"pay\":{\"kind\":\"rules\",\"rules\": [ { \"name\":\"a\",\"when\":{ } } ] } } ",
	} {
		var p Plan
		if err := p.UnmarshalJSON([]byte(in)); err != nil {
			t.Errorf("reading %s: %v", in, err)
			continue
		}
		b, err := json.Marshal(p)
		var again Plan
		if err != nil || json.Unmarshal(b, &again) != nil || again.String() != p.String() {
			t.Errorf("%s was written as %s, %v", in, b, err)
		}
	}
}

// TestJSONFull holds that a plan as long as may be is read.
func TestJSONFull(t *testing.T) {
	t.Parallel()
	b, err := json.Marshal(planOf(share("1")))
	if err != nil {
		t.Fatal(err)
	}
	var p Plan
	if err := p.UnmarshalJSON([]byte(strings.Repeat(" ", MaxJSON-len(b)) + string(b))); err != nil {
		t.Errorf("a plan of %d bytes: %v", MaxJSON, err)
	}
}

// TestJSONRefused holds what is no plan, with where and why.
func TestJSONRefused(t *testing.T) {
	t.Parallel()
	const (
		head = `{"format":1,"id":"a","version":1,"currency":"EUR","pay":`
		fine = `{"kind":"share-of-sales","rate":"0.1"}`
	)
	nest := func(n int) string {
		return head + strings.Repeat(`{"kind":"sum","of":[`, n) + fine + strings.Repeat(`]}`, n) + `}`
	}
	for _, r := range []struct {
		name, in string
		path     string
		want     error
	}{
		{"no format", `{"id":"a","version":1,"currency":"EUR","pay":` + fine + `}`, "format", ErrFormat},
		{"nothing in it", `{}`, "format", ErrFormat},
		{"format 2", strings.Replace(head, `"format":1`, `"format":2`, 1) + fine + `}`, "format", ErrFormat},
		{"a member too many", head + fine + `,"paid":1}`, "paid", ErrUnknown},
		{"a member in other letters", head + fine + `,"Rounding":{}}`, "Rounding", ErrUnknown},
		{"a member twice", head + fine + `,"id":"b"}`, "id", ErrRepeated},
		{"a member of a node too many", head + `{"kind":"share-of-sales","rate":"0.1","rat":1}}`, "pay.rat", ErrUnknown},
		{"a member missing", head + `{"kind":"share-of-sales"}}`, "pay.rate", ErrMissing},
		{"no kind", head + `{"rate":"0.1"}}`, "pay.kind", ErrMissing},
		{"a kind that there is not", head + `{"kind":"magic"}}`, "pay.kind", ErrKind},
		{"a kind that is a number", head + `{"kind":5}}`, "pay.kind", ErrKind},
		{"a list for a node", head + `[]}`, "pay", ErrType},
		{"null for a node", head + `null}`, "pay", ErrNoNode},
		{"null for a rate", head + `{"kind":"share-of-sales","rate":null}}`, "pay.rate", ErrType},
		{"a word for a number", head + `{"kind":"limited","orders":"five","per":"party","of":` + fine + `}}`, "pay.orders", ErrType},
		{"a fraction of an order", head + `{"kind":"limited","orders":1.5,"per":"party","of":` + fine + `}}`, "pay.orders", ErrType},
		{"an object for a list", head + `{"kind":"sum","of":{}}}`, "pay.of", ErrType},
		{"a rate above one", head + `{"kind":"share-of-sales","rate":"1.1"}}`, "pay.rate", ErrAboveOne},
		{"cut short", head + fine, "plan", ErrSyntax},
		{"not even JSON", `plan`, "plan", ErrSyntax},
		{"a list", `[]`, "plan", ErrType},
		{"nested a little too deep", nest(MaxDepth), "pay" + strings.Repeat(".of[0]", MaxDepth), ErrDeep},
		{"nested a thousand deep", nest(1000), "plan", ErrDeep},
		{"nested a hundred thousand deep", strings.Repeat("[", 100_000), "plan", ErrDeep},
		{"too large", head + `"` + strings.Repeat("x", MaxJSON) + `"}`, "plan", ErrTooLarge},
		{"one node too many", head + `{"kind":"sum","of":[` + strings.Repeat(fine+",", MaxNodes-1) + fine + `]}}`, "pay.of[9999]", ErrTooLarge},
		{"too many nodes", head + `{"kind":"sum","of":[` + strings.Repeat(fine+",", MaxNodes) + fine + `]}}`, "pay.of", ErrTooLarge},
	} {
		p := Plan{ID: "kept"}
		err := p.UnmarshalJSON([]byte(r.in))
		if one, ok := err.(*FaultError); ok {
			if one.Path != r.path || one.Err != r.want {
				t.Errorf("%s: got %v, want %s: %v", r.name, err, r.path, r.want)
			}
		} else if !hasFault(err, r.path, r.want) {
			t.Errorf("%s: got %v, want %s: %v", r.name, err, r.path, r.want)
		}
		if p.ID != "kept" || p.Pay != nil {
			t.Errorf("%s: the target changed", r.name)
		}
	}
}

// TestJSONJoined holds that all faults are reported at once.
func TestJSONJoined(t *testing.T) {
	t.Parallel()
	var p Plan
	err := p.UnmarshalJSON([]byte(`{"format":1,"id":"a","currency":"XYZ","pay":{"kind":"sum","of":[{"kind":"flat"},{"kind":"share-of-sales","rate":"ten"}]}}`))
	for _, path := range []string{"version", "currency", "pay.of[0].amount", "pay.of[0].per", "pay.of[1].rate"} {
		if !hasFault(err, path, nil) {
			t.Errorf("no fault of %s in\n%v", path, err)
		}
	}
}
