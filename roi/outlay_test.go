package roi_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// drawOutlay draws costs in euros, some of them not said.
func drawOutlay(t *rapid.T, label string) roi.Outlay {
	var o roi.Outlay
	for _, c := range roi.Costs() {
		if rapid.Bool().Draw(t, label+" said") {
			o = o.With(c, drawMoney(t, label+" "+c.String()))
		}
	}
	return o
}

func TestOutlayTotal(t *testing.T) {
	t.Parallel()
	all := roi.Outlay{
		Fees: m("EUR 1"), Product: m("EUR 2"), Shipping: m("EUR 4"), Production: m("EUR 8"), Agency: m("EUR 16"),
		Amplification: m("EUR 32"), Tools: m("EUR 64"), Commission: m("EUR 128"), Rights: m("EUR 256"), Time: m("EUR 512"), Other: m("EUR 1024"),
	}
	rows := []struct {
		name   string
		outlay roi.Outlay
		want   string
		why    string
	}{
		{"each cost counts once", all, "EUR 2047.00", "powers of two"},
		{"one cost", roi.Outlay{Fees: m("EUR 300")}, "EUR 300.00", ""},
		{"a refund", roi.Outlay{Fees: m("EUR 300"), Product: m("EUR -20.50")}, "EUR 279.50", "money that came back"},
		{"nothing spent", roi.Outlay{Fees: m("EUR 0")}, "EUR 0.00", "said to be zero"},
		{"nothing said", roi.Outlay{}, "error", "not known is not zero"},
		{"two currencies", roi.Outlay{Fees: m("EUR 300"), Tools: m("USD 20")}, "error", ""},
		{"two currencies, one of zero", roi.Outlay{Fees: m("EUR 300"), Tools: m("USD 0")}, "error", ""},
	}
	for _, row := range rows {
		got, err := row.outlay.Total()
		check(t, row.name, result(got, err), row.want, row.why)
	}
	if _, err := (roi.Outlay{}).Total(); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("an empty outlay: %v, want ErrNotKnown", err)
	}
	var mixed *endorse.CurrencyMismatchError
	if _, err := (roi.Outlay{Fees: m("EUR 300"), Tools: m("USD 20")}).Total(); !errors.As(err, &mixed) {
		t.Errorf("two currencies: %v, want a *CurrencyMismatchError", err)
	}
	for i, c := range roi.Costs() {
		if got, want := all.Of(c), m("EUR 1").TimesInt(1<<i); !got.Equal(want) {
			t.Errorf("Of(%v) = %v, want %v", c, got, want)
		}
	}
	if got := all.Missing(); got != nil {
		t.Errorf("Missing() = %v, want none", got)
	}
	if got := (roi.Outlay{Fees: m("EUR 0")}).Missing(); len(got) != len(roi.Costs())-1 || got[0] != roi.CostProduct {
		t.Errorf("Missing() = %v, want all but fees", got)
	}
}

func TestOutlayConvert(t *testing.T) {
	t.Parallel()
	dollars := endorse.FX{From: endorse.USD, To: endorse.EUR, Rate: r("0.92"), On: endorse.On(2026, 3, 2), Source: "test"}
	yen := endorse.FX{From: endorse.JPY, To: endorse.EUR, Rate: r("0.0061"), On: endorse.On(2026, 3, 2), Source: "test"}
	mixed := roi.Outlay{Fees: m("USD 1000.01"), Product: m("EUR 50.005"), Shipping: m("JPY 999")}
	got, err := mixed.Convert(endorse.EUR, endorse.HalfAway, yen, dollars)
	if err != nil {
		t.Fatal(err)
	}
	want := roi.Outlay{Fees: m("EUR 920.01"), Product: m("EUR 50.005"), Shipping: m("EUR 6.09")}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Convert mismatch (-want +got):\n%s", diff)
	}
	var mismatch *endorse.CurrencyMismatchError
	if _, err := mixed.Convert(endorse.EUR, endorse.HalfAway, dollars); !errors.As(err, &mismatch) || mismatch.Have != endorse.JPY {
		t.Errorf("without a rate for yen: %v, want a *CurrencyMismatchError", err)
	}
	if _, err := mixed.Convert(endorse.EUR, endorse.HalfAway, yen, dollars, yen); !errors.Is(err, endorse.ErrTooMany) {
		t.Errorf("with two rates for yen: %v, want ErrTooMany", err)
	}
	bad := dollars
	bad.Rate = r("0")
	if _, err := mixed.Convert(endorse.EUR, endorse.HalfAway, yen, bad); !errors.Is(err, endorse.ErrRateNotPositive) {
		t.Errorf("at a rate of zero: %v, want ErrRateNotPositive", err)
	}
}

// TestOutlayAdds: the total of a sum is the sum of the totals, in any order.
func TestOutlayAdds(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a := drawOutlay(t, "one").With(roi.CostFees, drawMoney(t, "fees"))
		b := drawOutlay(t, "two").With(roi.CostTools, drawMoney(t, "tools"))
		ab, err1 := a.Add(b)
		ba, err2 := b.Add(a)
		totalA, err3 := a.Total()
		totalB, err4 := b.Total()
		total, err5 := ab.Total()
		want, err6 := totalA.Add(totalB)
		if err := errors.Join(err1, err2, err3, err4, err5, err6); err != nil {
			t.Fatal(err)
		}
		if !total.Equal(want) || !ab.Equal(ba) {
			t.Fatalf("%v and %v add up to %v", totalA, totalB, total)
		}
	})
	_, err := (roi.Outlay{Fees: m("EUR 1")}).Add(roi.Outlay{Fees: m("USD 1")})
	var mixed *endorse.CurrencyMismatchError
	if !errors.As(err, &mixed) {
		t.Errorf("adding fees in two currencies: %v", err)
	}
}

func TestOutlayJSON(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name   string
		outlay roi.Outlay
		want   string
	}{
		{"two costs, in the order of the fields", roi.Outlay{Tools: m("USD 20"), Fees: m("EUR 300")},
			`{"fees":{"amount":"300.00","currency":"EUR"},"tools":{"amount":"20.00","currency":"USD"}}`},
		{"a cost of zero is kept", roi.Outlay{Product: m("EUR 0")}, `{"product":{"amount":"0.00","currency":"EUR"}}`},
		{"nothing", roi.Outlay{}, `{}`},
	}
	for _, row := range rows {
		got, err := json.Marshal(row.outlay)
		if err != nil || string(got) != row.want {
			t.Errorf("%s: %s, %v, want %s", row.name, got, err, row.want)
		}
		back := roi.Outlay{Other: m("EUR 1")}
		if err := json.Unmarshal([]byte(row.want), &back); err != nil || !back.Equal(row.outlay) {
			t.Errorf("%s came back as %v, %v", row.name, back, err)
		}
	}
	for _, bad := range []string{
		`[]`, `{"fee":{"amount":"1","currency":"EUR"}}`, `{"":{"amount":"1","currency":"EUR"}}`, `{"Fees":{"amount":"1","currency":"EUR"}}`,
		`{"fees":12}`, `{"fees":{"amount":"1"}}`, `{"fees":{"amount":1,"currency":"EUR"}}`,
	} {
		kept := roi.Outlay{Other: m("EUR 1")}
		var parse *endorse.ParseError
		if err := json.Unmarshal([]byte(bad), &kept); !errors.As(err, &parse) || !kept.Equal(roi.Outlay{Other: m("EUR 1")}) {
			t.Errorf("decoding %s: %v, left %v", bad, err, kept)
		}
	}
}

func TestOutlayRoundTrips(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := drawOutlay(t, "one")
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got roi.Outlay
		if err := json.Unmarshal(b, &got); err != nil || !got.Equal(want) {
			t.Fatalf("%s came back as %v, %v", b, got, err)
		}
	})
}

func TestCostNames(t *testing.T) {
	t.Parallel()
	for _, c := range roi.Costs() {
		var back roi.Cost
		if err := back.UnmarshalText([]byte(c.String())); err != nil || back != c || c.String() == "" {
			t.Errorf("cost %d, %q, came back as %v, %v", c, c, back, err)
		}
		if got := (roi.Outlay{}).With(c, m("EUR 7")).Of(c); !got.Equal(m("EUR 7")) {
			t.Errorf("With(%v) keeps %v", c, got)
		}
	}
	if got := roi.Cost(200); got.String() != "" || !(roi.Outlay{Fees: m("EUR 1")}).With(got, m("EUR 7")).Equal(roi.Outlay{Fees: m("EUR 1")}) {
		t.Error("a cost that there is not changes an outlay")
	}
}

func FuzzOutlayJSON(f *testing.F) {
	f.Add([]byte(`{"fees":{"amount":"300.00","currency":"EUR"},"tools":{"amount":"20.00","currency":"USD"}}`))
	f.Add([]byte(`{"fees":null}`))
	f.Add([]byte(`{"other":{"amount":"-0.000000000001","currency":"KWD"}}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, again roi.Outlay
		if json.Unmarshal(b, &got) != nil {
			return
		}
		out, err := json.Marshal(got)
		if err != nil {
			t.Fatalf("%s was read and cannot be written: %v", b, err)
		}
		if err := json.Unmarshal(out, &again); err != nil || !again.Equal(got) {
			t.Errorf("%s came back as %v, %v", out, again, err)
		}
	})
}
