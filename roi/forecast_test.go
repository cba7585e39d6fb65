package roi_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

func span(low, likely, high string) roi.Range {
	return roi.Range{Low: r(low), Likely: r(likely), High: r(high)}
}

// reels is a campaign of a few reels.
func reels() roi.Funnel {
	return roi.Funnel{
		Reach: span("80000", "100000", "130000"), Frequency: roi.Exactly(r("1.2")), ClickRate: span("0.008", "0.01", "0.012"),
		ConversionRate: span("0.02", "0.03", "0.036"), OrderValue: roi.MoneyRange{Low: m("EUR 45"), Likely: m("EUR 50"), High: m("EUR 60")},
	}
}

func TestForecast(t *testing.T) {
	t.Parallel()
	f, err := reels().Forecast()
	if err != nil {
		t.Fatal(err)
	}
	check(t, "impressions", rangeText(f.Impressions), "96000 120000 156000", "")
	check(t, "clicks", rangeText(f.Clicks), "768 1200 1872", "")
	check(t, "orders", rangeText(f.Orders), "15.36 36 67.392", "")
	check(t, "revenue", moneyText(f.Revenue), "EUR 691.20 EUR 1800.00 EUR 4043.52", "all low, likely, all high")
	roas, err := f.ROAS(m("EUR 900"))
	check(t, "ROAS", rangeText(roas), "0.768 2 4.4928", errText(err))
	profit, err := f.Profit(r("40%"), m("EUR 500"))
	check(t, "profit", moneyText(profit), "EUR -223.52 EUR 220.00 EUR 1117.408", errText(err))
	loss, err := f.Profit(r("-10%"), m("EUR 0"))
	check(t, "sold at a loss", moneyText(loss), "EUR -404.352 EUR -180.00 EUR -69.12", "more sales lose more"+errText(err))
}

func rangeText(r roi.Range) string { return fmt.Sprint(r.Low, " ", r.Likely, " ", r.High) }

func moneyText(m roi.MoneyRange) string { return fmt.Sprint(m.Low, " ", m.Likely, " ", m.High) }

// TestForecastIndependent: below, a fifth of reach, a fifth of clicks, a third of
// orders and a tenth of order value are 0.4484 together.
func TestForecastIndependent(t *testing.T) {
	t.Parallel()
	f, err := reels().ForecastIndependent()
	if err != nil {
		t.Fatal(err)
	}
	check(t, "reach", rangeText(f.Reach), "80000 100000 130000", "one input keeps its range")
	check(t, "clicks", fmt.Sprint(f.Clicks.Low.Round(6, endorse.HalfEven), " ", f.Clicks.High.Round(6, endorse.HalfEven)), "860.588745 1632.666153", "√0.08 and √0.13")
	check(t, "revenue", moneyText(f.Revenue.Round(endorse.HalfEven)), "EUR 992.78 EUR 1800.00 EUR 2624.86", "")
	check(t, "method", f.Method, roi.Independent, "")
	zero := reels()
	zero.ConversionRate = span("0", "0", "0.1")
	if _, err := zero.ForecastIndependent(); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("a likely rate of zero: %v", err)
	}
	if f, err := zero.Forecast(); err != nil || moneyText(f.Revenue) != "EUR 0.00 EUR 0.00 EUR 11232.00" {
		t.Errorf("all at once of it: %v, %v", moneyText(f.Revenue), err)
	}
}

// TestSureZero holds that an input that is surely zero is one that is said, in values
// and in JSON, and that one that is not said stays so.
func TestSureZero(t *testing.T) {
	t.Parallel()
	noShop := reels()
	noShop.ConversionRate = roi.Exactly(endorse.Rate{})
	f, err := noShop.Forecast()
	if check(t, "revenue without a shop", moneyText(f.Revenue), "EUR 0.00 EUR 0.00 EUR 0.00", errText(err)); f.Orders.IsZero() {
		t.Error("no orders are taken for orders not known")
	}
	if swings, err := noShop.Sensitivity(); err != nil || len(swings) != 5 {
		t.Errorf("swings without a shop: %v, %v", swings, err)
	}
	if roas, err := f.ROAS(m("EUR 100")); err != nil || roas.IsZero() {
		t.Errorf("ROAS of nothing is not said: %v, %v", roas, err)
	}
	for _, row := range []struct {
		name, text string
		of         roi.Range
	}{
		{"not said", `null`, roi.Range{}},
		{"zeros alone in a literal are not said", `null`, roi.Range{Low: r("0"), Likely: r("0"), High: r("0")}},
		{"zero", `{"low":"0","likely":"0","high":"0"}`, roi.Exactly(r("0"))},
		{"zero of an interval", `{"low":"0","likely":"0","high":"0"}`, roi.RangeOf(r("0"), endorse.Interval{})},
		{"likely zero", `{"low":"0","likely":"0","high":"0.1"}`, span("0", "0", "0.1")},
	} {
		b, err := json.Marshal(row.of)
		check(t, "JSON", string(b), row.text, row.name+errText(err))
		var back roi.Range
		if err := json.Unmarshal(b, &back); err != nil || !back.Equal(row.of) || back.IsZero() != (row.text == "null") {
			t.Errorf("%s: read as %v, %v", row.name, back, err)
		}
	}
	for _, none := range []string{`{}`, `{"low":"0"}`, `{"low":"0","likely":"0"}`, `{"low":null,"likely":"0","high":"0"}`} {
		var back roi.Range
		if err := json.Unmarshal([]byte(none), &back); err != nil || !back.IsZero() {
			t.Errorf("%s: read as %v, %v", none, back, err)
		}
	}
	if roi.Exactly(r("0")).Equal(roi.Range{}) || !span("1", "2", "3").Equal(span("1", "2", "3")) || span("1", "2", "3").Equal(span("1", "2", "4")) {
		t.Error("Equal")
	}
}

func TestSensitivity(t *testing.T) {
	t.Parallel()
	swings, err := reels().Sensitivity()
	text := ""
	for _, s := range swings {
		text += fmt.Sprintln(s.Input, s.AtLow, s.AtHigh, s.Width())
	}
	want := "conversion-rate EUR 1200.00 EUR 2160.00 EUR 960.00\nreach EUR 1440.00 EUR 2340.00 EUR 900.00\n" +
		"click-rate EUR 1440.00 EUR 2160.00 EUR 720.00\norder-value EUR 1620.00 EUR 2160.00 EUR 540.00\nfrequency EUR 1800.00 EUR 1800.00 EUR 0.00\n"
	check(t, "Sensitivity", text, want, errText(err))
}

func TestFunnelFaults(t *testing.T) {
	t.Parallel()
	with := func(change func(*roi.Funnel)) roi.Funnel {
		f := reels()
		change(&f)
		return f
	}
	rows := []struct {
		name   string
		funnel roi.Funnel
		input  string
		want   error
	}{
		{"reach not said", with(func(f *roi.Funnel) { f.Reach = roi.Range{} }), "reach", endorse.ErrNotKnown},
		{"conversion rate not said", with(func(f *roi.Funnel) { f.ConversionRate = roi.Range{} }), "conversion-rate", endorse.ErrNotKnown},
		{"order value not said", with(func(f *roi.Funnel) { f.OrderValue = roi.MoneyRange{} }), "order-value", endorse.ErrNotKnown},
		{"low above likely", with(func(f *roi.Funnel) { f.ClickRate = span("0.02", "0.01", "0.03") }), "click-rate", roi.ErrUnordered},
		{"likely above high", with(func(f *roi.Funnel) { f.ClickRate = span("0.01", "0.04", "0.03") }), "click-rate", roi.ErrUnordered},
		{"below zero", with(func(f *roi.Funnel) { f.ConversionRate = span("-0.01", "0.01", "0.03") }), "conversion-rate", roi.ErrNegative},
		{"seen less than once", with(func(f *roi.Funnel) { f.Frequency = span("0.9", "1", "1") }), "frequency", nil},
		{"more clicks than impressions", with(func(f *roi.Funnel) { f.ClickRate = span("0.9", "1", "1.1") }), "click-rate", nil},
		{"order value below zero", with(func(f *roi.Funnel) { f.OrderValue.Low = m("EUR -1") }), "order-value", roi.ErrNegative},
		{"two currencies", with(func(f *roi.Funnel) { f.OrderValue.High = m("USD 100") }), "order-value", nil},
		{"order value out of order", with(func(f *roi.Funnel) { f.OrderValue.High = m("EUR 1") }), "order-value", roi.ErrUnordered},
	}
	for _, row := range rows {
		_, err1 := row.funnel.Forecast()
		_, err2 := row.funnel.ForecastIndependent()
		_, err3 := row.funnel.Sensitivity()
		for _, err := range []error{err1, err2, err3} {
			var fault *roi.RangeError
			if !errors.As(err, &fault) || fault.Input != row.input || row.want != nil && !errors.Is(err, row.want) {
				t.Errorf("%s: %v", row.name, err)
			}
		}
	}
	if err := (roi.Funnel{}).Validate(); len(fmt.Sprint(err)) < 100 {
		t.Errorf("not all faults are named: %v", err)
	}
}

func drawRange(t *rapid.T, label string, least, most int64, unit endorse.Rate) roi.Range {
	low := rapid.Int64Range(least, most).Draw(t, label)
	likely := rapid.Int64Range(low, most).Draw(t, label)
	high := rapid.Int64Range(likely, most).Draw(t, label)
	return roi.Range{Low: endorse.RateOfInt(low).Times(unit), Likely: endorse.RateOfInt(likely).Times(unit), High: endorse.RateOfInt(high).Times(unit)}
}

func drawFunnel(t *rapid.T) roi.Funnel {
	f := roi.Funnel{
		Reach:          drawRange(t, "reach", 1, 1_000_000, r("1")),
		Frequency:      drawRange(t, "frequency", 10, 50, r("0.1")),
		ClickRate:      drawRange(t, "clicks", 1, 1000, r("0.001")),
		ConversionRate: drawRange(t, "orders", 1, 1000, r("0.001")),
	}
	v := drawRange(t, "value", 1, 100_000, r("0.01"))
	f.OrderValue = roi.MoneyRange{Low: m("EUR 1").Times(v.Low), Likely: m("EUR 1").Times(v.Likely), High: m("EUR 1").Times(v.High)}
	return f
}

// TestForecastLaws: the ends are in order at each step, a higher input makes no
// lower result, and independent ends lie within those of all at once.
func TestForecastLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		funnel := drawFunnel(t)
		all, err1 := funnel.Forecast()
		free, err2 := funnel.ForecastIndependent()
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		for _, f := range []roi.Forecast{all, free} {
			for _, s := range []roi.Range{f.Reach, f.Impressions, f.Clicks, f.Orders} {
				if s.Low.Cmp(s.Likely) > 0 || s.Likely.Cmp(s.High) > 0 {
					t.Errorf("%s: %v", f.Method, s)
				}
			}
		}
		if less(free.Revenue.Low, all.Revenue.Low) || less(all.Revenue.High, free.Revenue.High) || !free.Revenue.Likely.Equal(all.Revenue.Likely) {
			t.Errorf("independent %v, all at once %v", moneyText(free.Revenue), moneyText(all.Revenue))
		}
		input := rapid.SampledFrom([]*roi.Range{&funnel.Reach, &funnel.Frequency, &funnel.ConversionRate}).Draw(t, "input")
		more := drawRange(t, "more", 0, 50, r("0.1"))
		*input = roi.Range{Low: input.Low.Add(more.Low), Likely: input.Likely.Add(more.Likely), High: input.High.Add(more.High)}
		higher, err := funnel.Forecast()
		if err != nil || less(higher.Revenue.Low, all.Revenue.Low) || less(higher.Revenue.Likely, all.Revenue.Likely) || less(higher.Revenue.High, all.Revenue.High) {
			t.Errorf("more makes %v of %v, %v", moneyText(higher.Revenue), moneyText(all.Revenue), err)
		}
	})
}

func less(a, b endorse.Money) bool {
	c, err := a.Cmp(b)
	return err != nil || c < 0
}

// TestIndependentCovers draws estimates of each input around the truth, each with
// an interval of 95 %: the range of the revenue holds the truth about as often.
func TestIndependentCovers(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(5, 6))
	estimate := func(truth, spread float64) roi.Range {
		x := truth * (1 + spread*random.NormFloat64())
		w := 1.96 * truth * spread
		low, _ := endorse.ApproxRate(x - w)
		likely, _ := endorse.ApproxRate(x)
		high, _ := endorse.ApproxRate(x + w)
		return roi.Range{Low: low, Likely: likely, High: high}
	}
	const tests = 2000
	held := 0
	for range tests {
		v := estimate(50, 0.03)
		f, err := roi.Funnel{
			Reach: estimate(100_000, 0.1), Frequency: roi.Exactly(r("1.5")), ClickRate: estimate(0.01, 0.08), ConversionRate: estimate(0.03, 0.1),
			OrderValue: roi.MoneyRange{Low: m("EUR 1").Times(v.Low), Likely: m("EUR 1").Times(v.Likely), High: m("EUR 1").Times(v.High)},
		}.ForecastIndependent()
		if err != nil {
			t.Fatal(err)
		}
		if truth := m("EUR 2250"); !less(truth, f.Revenue.Low) && !less(f.Revenue.High, truth) {
			held++
		}
	}
	if share := float64(held) / tests; share < 0.93 || share > 0.97 {
		t.Errorf("the range holds the truth in %.4f", share)
	}
}
