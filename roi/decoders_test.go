package roi_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// decoded has a text of each type that reads JSON, as it is written.
var decoded = []struct {
	text string
	into func() any
}{
	{`{"people":100,"conversions":7}`, func() any { return new(roi.Group) }},
	{`{"people":100,"revenue":{"amount":"7.00","currency":"EUR"}}`, func() any { return new(roi.Sales) }},
	{`{"before":{"people":100,"conversions":7},"after":{"people":100,"conversions":9}}`, func() any { return new(roi.BeforeAfter) }},
	{`{"before":"1.5","after":"2"}`, func() any { return new(roi.Change) }},
	{`{"level":"0.95","power":"0.8"}`, func() any { return new(roi.Test) }},
	{`{"low":"1","likely":"2","high":"3"}`, func() any { return new(roi.Range) }},
	{`{"low":{"amount":"1.00","currency":"EUR"},"likely":{"amount":"2.00","currency":"EUR"},"high":{"amount":"2.00","currency":"EUR"}}`, func() any { return new(roi.MoneyRange) }},
	{`{"source":"own","platform":"instagram","format":"story","rung":"micro","called":"story","basis":"thousand-views","low":{"amount":"1.00","currency":"EUR"},"high":{"amount":"2.00","currency":"EUR"},"note":"x"}`, func() any { return new(roi.FeeBand) }},
	{`{"number":2,"views":100}`, func() any { return new(roi.Posts) }},
	{`{"kind":"rights","share":"0.3","flat":null,"on_subtotal":true,"note":"6 months"}`, func() any { return new(roi.Uplift) }},
	{`{"source":"own","lines":[{"what":"posts","low":{"amount":"1.00","currency":"EUR"},"high":{"amount":"2.00","currency":"EUR"}}],"low":{"amount":"1.00","currency":"EUR"},"high":{"amount":"2.00","currency":"EUR"}}`, func() any { return new(roi.Fee) }},
	{`{"fee":{"amount":"1200.00","currency":"EUR"},"impressions":80000,"order_value":{"amount":"60.00","currency":"EUR"},"margin":"0.4"}`, func() any { return new(roi.Quote) }},
	{`{"contribution":{"amount":"40.00","currency":"EUR"},"retention":"0.8","discount":"0.1","periods":5,"paid":"start"}`, func() any { return new(roi.Customer) }},
}

// computed are values that have no text of their own here.
func computed(t testing.TB) []any {
	t.Helper()
	lift, err1 := roi.MeasureLift(group(600, 10_000), group(500, 10_000), level95)
	brand, err2 := roi.MeasureBrandLift(group(600, 1_000), group(500, 1_000), level95)
	difference, err3 := roi.DifferenceOfChanges(changes("1", "2"), changes("3", "5"), level95)
	funnel := reels()
	forecast, err4 := funnel.Forecast()
	if err := errors.Join(err1, err2, err3, err4); err != nil {
		t.Fatal(err)
	}
	return []any{&lift, &brand, &difference, &funnel, &forecast}
}

func TestDecoders(t *testing.T) {
	t.Parallel()
	rows := decoded
	for _, v := range computed(t) {
		b, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		rows = append(rows[:len(rows):len(rows)], struct {
			text string
			into func() any
		}{string(b), func() any { return reflect.New(reflect.TypeOf(v).Elem()).Interface() }})
	}
	for _, row := range rows {
		got := row.into()
		if err := json.Unmarshal([]byte(row.text), got); err != nil {
			t.Errorf("%T from %s: %v", got, row.text, err)
			continue
		}
		holds := func(when string) {
			if b, err := json.Marshal(got); err != nil || string(b) != row.text {
				t.Errorf("%T %s: %s, %v, want %s", got, when, b, err, row.text)
			}
		}
		holds("reads back")
		for _, bad := range []string{`[]`, `"x"`, `7`, strings.Replace(row.text, `{"`, `{"x":1,"`, 1), strings.Replace(row.text, `":`, `x":`, 1)} {
			var parse *endorse.ParseError
			if err := json.Unmarshal([]byte(bad), got); !errors.As(err, &parse) {
				t.Errorf("%T from %s: %v", got, bad, err)
			}
			holds("after " + bad)
		}
		if err := json.Unmarshal([]byte("null"), got); err != nil {
			t.Errorf("%T from null: %v", got, err)
		}
		holds("after null")
	}
}

func TestDecodersRefuse(t *testing.T) {
	t.Parallel()
	rows := []struct {
		text string
		into any
	}{
		{`{"low":"3","likely":"2","high":"3"}`, new(roi.Range)},
		{`{"low":{"amount":"1","currency":"EUR"},"likely":{"amount":"2","currency":"USD"},"high":{"amount":"3","currency":"EUR"}}`, new(roi.MoneyRange)},
		{`{"low":{"amount":"3","currency":"EUR"},"likely":{"amount":"2","currency":"EUR"},"high":{"amount":"3","currency":"EUR"}}`, new(roi.MoneyRange)},
		{`{"lines":[{"what":"posts","low":{"amount":"1.00","currency":"EUR"},"high":{"amount":"2.00","currency":"EUR"}}],"low":{"amount":"1.00","currency":"EUR"},"high":{"amount":"2.01","currency":"EUR"}}`, new(roi.Fee)},
		{`{"lines":[{"low":{"amount":"1","currency":"EUR"}},{"low":{"amount":"1","currency":"USD"}}]}`, new(roi.Fee)},
		{`{"people":-1}`, new(roi.Group)},
		{`{"basis":"cpm"}`, new(roi.FeeBand)},
		{`{"kind":"Rights"}`, new(roi.Uplift)},
		{`{"paid":"middle"}`, new(roi.Customer)},
		{`"reech"`, new(roi.Input)},
	}
	for _, row := range rows {
		if err := json.Unmarshal([]byte(row.text), row.into); err == nil {
			t.Errorf("%T from %s is taken", row.into, row.text)
		}
	}
}

func TestEnumTexts(t *testing.T) {
	t.Parallel()
	for i := range uint8(10) {
		for _, pair := range [][2]any{
			{roi.Input(i), new(roi.Input)}, {roi.FeeBasis(i), new(roi.FeeBasis)}, {roi.UpliftKind(i), new(roi.UpliftKind)}, {roi.Timing(i % 2), new(roi.Timing)},
		} {
			b, err := json.Marshal(pair[0])
			if err != nil || json.Unmarshal(b, pair[1]) != nil {
				t.Errorf("%T %v is written %s, %v", pair[0], pair[0], b, err)
			}
			if got := reflect.ValueOf(pair[1]).Elem().Interface(); string(b) != `""` && got != pair[0] {
				t.Errorf("%T %s reads back as %v", pair[0], b, got)
			}
		}
	}
}

func FuzzDecoders(f *testing.F) {
	for i, row := range decoded {
		f.Add(uint8(i), []byte(row.text))
	}
	f.Fuzz(func(t *testing.T, which uint8, b []byte) {
		into := decoded[int(which)%len(decoded)].into
		got, again := into(), into()
		if json.Unmarshal(b, got) != nil {
			return
		}
		out, err := json.Marshal(got)
		if err != nil || json.Unmarshal(out, again) != nil {
			t.Fatalf("%T: %s is written %s, %v", got, b, out, err)
		}
		if second, err := json.Marshal(again); err != nil || string(second) != string(out) {
			t.Errorf("%T: %s reads back as %s, %v", got, out, second, err)
		}
		use(got)
	})
}

// use computes with what was read: whatever it is, nothing panics.
func use(v any) {
	level := endorse.MustRate("0.9")
	switch v := v.(type) {
	case *roi.Group:
		_, _ = roi.MeasureBrandLift(*v, group(50, 100), level)
		_, _ = roi.MeasureLift(group(50, 100), *v, level)
	case *roi.Sales:
		_, _ = roi.IncrementalRevenue(*v, *v)
	case *roi.BeforeAfter:
		_, _ = roi.DifferenceInDifferences(*v, *v, level)
	case *roi.Change:
		_, _ = roi.DifferenceOfChanges([]roi.Change{*v, {}}, []roi.Change{{}, *v}, level)
	case *roi.Test:
		_, _ = v.SampleSize(level, endorse.MustRate("0.91"))
		_, _ = v.Detectable(level, endorse.MustCount(9))
	case *roi.Range:
		funnel := reels()
		funnel.Reach = *v
		_, _ = funnel.ForecastIndependent()
	case *roi.MoneyRange:
		funnel := reels()
		funnel.OrderValue = *v
		_, _ = funnel.ForecastIndependent()
		_, _ = funnel.Sensitivity()
	case *roi.FeeBand:
		_, _ = v.Fee(roi.Posts{Number: n(2), Views: n(5), Followers: n(5), Engagements: n(5)}, nil, roi.Uplift{Share: level})
	case *roi.Uplift:
		_, _ = band(roi.PerPost, "EUR 1", "EUR 2").Fee(roi.Posts{Number: n(2)}, nil, *v)
	case *roi.Quote:
		_, _ = v.BreakEvenRevenue()
		_, _ = v.BreakEvenConversionRate()
	case *roi.Customer:
		v.Periods = min(v.Periods, 50)
		_, _ = v.LTV()
		_, _ = v.Payback(endorse.MustMoney("EUR 5"))
	}
}
