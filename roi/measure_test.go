package roi_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

// at holds an interval's ends to so many places.
func ends(i endorse.Interval, places int) string {
	return i.Low.Round(places, endorse.HalfEven).String() + " " + i.High.Round(places, endorse.HalfEven).String()
}

// TestMeasureLift: expected values from an independent computation of the
// published formulas. 56 of 70 against 48 of 80 is the first example of Newcombe
// (1998), whose method 10 gives 0.0524 to 0.3339.
func TestMeasureLift(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name                          string
		treated, control              roi.Group
		absolute, p, relative, amount string
	}{
		{"Newcombe's example", group(56, 70), group(48, 80), "0.052431472402 0.333872654037", "0.008045081368", "", ""},
		{"a tenth of ten thousand", group(600, 10_000), group(500, 10_000), "0.003681945476 0.016333298964", "0.001924687251", "0.069231554029 0.346693034271", "36.81945476 163.33298964"},
	}
	for _, row := range rows {
		l, err := roi.MeasureLift(row.treated, row.control, level95)
		if err != nil {
			t.Fatal(err)
		}
		check(t, row.name, ends(l.Absolute.Interval, 12), row.absolute, "interval")
		check(t, row.name, l.PValue.String(), row.p, "p-value")
		check(t, row.name, l.Absolute.Interval.Method+", "+l.Test, "newcombe-wilson, two-proportion z, pooled, two-sided", "methods")
		if row.relative == "" {
			continue
		}
		relative, err1 := l.Relative()
		incremental, err2 := l.Incremental()
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		check(t, row.name, relative.Value.String()+" "+ends(relative.Interval, 12), "0.2 "+row.relative, "relative")
		check(t, row.name, incremental.Value.String()+" "+ends(incremental.Interval, 12), "100 "+row.amount, "incremental")
	}
}

// TestLiftMoney: 100 incremental orders of 50 euros, 36.8 to 163.3 with the
// interval, for 2,500 euros.
func TestLiftMoney(t *testing.T) {
	t.Parallel()
	l, err := roi.MeasureLift(group(600, 10_000), group(500, 10_000), level95)
	if err != nil {
		t.Fatal(err)
	}
	revenue, err := l.Revenue(m("EUR 50"))
	rounded := revenue.Round(endorse.HalfEven)
	check(t, "Revenue", result(rounded.Low, err)+" "+rounded.Likely.String()+" "+rounded.High.String(), "EUR 1840.97 EUR 5000.00 EUR 8166.65", "")
	iroas, err := l.IROAS(m("EUR 50"), m("EUR 2500"))
	check(t, "IROAS", result(iroas.Value, err)+" "+ends(iroas.Interval, 4), "2 0.7364 3.2667", "not sure to exceed 1")
	profit, err := l.Profit(m("EUR 50"), r("60%"), m("EUR 2500"))
	check(t, "Profit", result(profit.Round(endorse.HalfEven).Low, err)+" "+profit.Likely.String(), "EUR -1395.42 EUR 500.00", "")
	for _, bad := range []error{
		second(l.Revenue(endorse.Money{})), second(l.IROAS(m("EUR 50"), m("EUR 0"))), second(l.IROAS(m("EUR 50"), m("USD 10"))),
		second(l.Profit(m("EUR 50"), r("40"), m("EUR 1"))), second(roi.Lift{}.Relative()), second(roi.Lift{}.Incremental()),
		second(roi.Lift{Treated: group(9, 10), Control: group(5, 10)}.Relative()),
	} {
		if bad == nil {
			t.Error("a number where there is none")
		}
	}
}

func second[T any](_ T, err error) error { return err }

// TestSmallSamples: 5 expected on each side of each group, or nothing.
func TestSmallSamples(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name             string
		treated, control roi.Group
		want             string
	}{
		{"5 expected", group(10, 100), group(0, 100), ""},
		{"less than 5", group(9, 100), group(0, 100), "treated group too small: 4.5 expected where 5 are needed"},
		{"a small control", group(100, 1_000), group(5, 40), "control group too small: 4.04 expected where 5 are needed"},
		{"nearly all convert", group(100, 100), group(91, 100), "treated group too small: 4.5 expected where 5 are needed"},
		{"nobody converts", group(0, 100), group(0, 100), "treated group too small: 0 expected where 5 are needed"},
		{"all convert", group(100, 100), group(100, 100), "treated group too small: 0 expected where 5 are needed"},
	}
	for _, row := range rows {
		_, err := roi.MeasureLift(row.treated, row.control, level95)
		check(t, "MeasureLift", errText(err), row.want, row.name)
		var small *roi.SmallSampleError
		if errors.As(err, &small) != (row.want != "") {
			t.Errorf("%s: %v is no *SmallSampleError", row.name, err)
		}
	}
	l, err := roi.MeasureLift(group(10, 100), group(0, 100), level95)
	if _, err2 := l.Relative(); err != nil || !errors.Is(err2, roi.ErrNoControlConversions) {
		t.Errorf("relative to nothing: %v, %v", err, err2)
	}
	var level *roi.LevelError
	for _, bad := range []string{"0.49", "0.99991", "95", "-0.95"} {
		if _, err := roi.MeasureLift(group(50, 100), group(50, 100), r(bad)); !errors.As(err, &level) {
			t.Errorf("level %s: %v", bad, err)
		}
	}
}

// TestIntervalLaws: the lift lies in its interval, a higher level is wider, and
// where groups are exchanged the interval turns around.
func TestIntervalLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawGroup(t, 200), drawGroup(t, 200)
		l, err := roi.MeasureLift(a, b, level95)
		if err != nil {
			return // too small
		}
		i := l.Absolute.Interval
		if !i.Contains(l.Absolute.Value) || i.Low.Cmp(r("-1")) < 0 || i.High.Cmp(r("1")) > 0 {
			t.Errorf("%v in %v", l.Absolute.Value, i)
		}
		if l.PValue.Sign() < 0 || l.PValue.Cmp(r("1")) > 0 {
			t.Errorf("a p-value of %v", l.PValue)
		}
		wide, err := roi.MeasureLift(a, b, r("0.99"))
		if err != nil || wide.Absolute.Interval.Low.Cmp(i.Low) > 0 || wide.Absolute.Interval.High.Cmp(i.High) < 0 {
			t.Errorf("at 99%% %v, at 95%% %v", wide.Absolute.Interval, i)
		}
		turned, err := roi.MeasureLift(b, a, level95)
		if err != nil || !turned.PValue.Equal(l.PValue) || turned.Absolute.Interval.Low.Add(i.High).Abs().Cmp(slack(r("2"))) > 0 {
			t.Errorf("exchanged: %v, %v", turned, l)
		}
		if relative, err := l.Relative(); err == nil && !relative.Interval.Contains(relative.Value) {
			t.Errorf("%v not in %v", relative.Value, relative.Interval)
		}
	})
}

// TestCoverage draws two thousand tests with a known lift: the intervals hold it
// as often as their level says, within what chance allows (four standard
// errors), and tests without a lift are called significant as seldom as that.
func TestCoverage(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	draw := func(people int64, p float64) roi.Group {
		var k int64
		for range people {
			if random.Float64() < p {
				k++
			}
		}
		return group(k, people)
	}
	for _, row := range []struct {
		nt, nc int64
		pt, pc float64
	}{{400, 400, 0.30, 0.25}, {1000, 300, 0.06, 0.06}, {300, 900, 0.5, 0.42}} {
		const tests = 2000
		absolute, relative, found, used := 0, 0, 0, 0
		for range tests {
			l, err := roi.MeasureLift(draw(row.nt, row.pt), draw(row.nc, row.pc), level95)
			if err != nil {
				continue
			}
			used++
			true1, _ := endorse.ApproxRate(row.pt - row.pc)
			true2, _ := endorse.ApproxRate(row.pt/row.pc - 1)
			if l.Absolute.Interval.Contains(true1) {
				absolute++
			}
			if e, err := l.Relative(); err == nil && e.Interval.Contains(true2) {
				relative++
			}
			if l.PValue.Cmp(r("0.05")) < 0 {
				found++
			}
		}
		// 0.95 ± 4 √(0.95 × 0.05 / 2000) is 0.9305 to 0.9695.
		for name, count := range map[string]int{"absolute": absolute, "relative": relative} {
			if share := float64(count) / float64(used); share < 0.930 || share > 0.972 {
				t.Errorf("%v: the %s interval holds the lift in %.4f", row, name, share)
			}
		}
		if row.pt == row.pc && float64(found)/float64(used) > 0.0695 {
			t.Errorf("%v: %d of %d without a lift are found", row, found, used)
		}
		if used < tests*9/10 {
			t.Errorf("%v: only %d could be used", row, used)
		}
	}
}

func TestBrandLift(t *testing.T) {
	t.Parallel()
	l, err := roi.MeasureBrandLift(group(600, 1_000), group(500, 1_000), level95)
	if err != nil {
		t.Fatal(err)
	}
	check(t, "BrandLift", l.Absolute.Value.String()+" "+l.Headroom.String()+" "+l.CohensH.String(), "0.1 0.2 0.20135792079", "absolute, headroom, h")
	if _, err := roi.MeasureBrandLift(group(3, 10), group(2, 10), level95); err == nil {
		t.Error("ten answers carry nothing")
	}
	h, err := roi.CohensH(group(1, 1), group(0, 1))
	check(t, "CohensH", result(h, err), "3.14159265359", "all against none is π")
	_, err = roi.CohensH(group(1, 0), group(0, 1))
	check(t, "CohensH", errText(err), "treated: "+roi.ErrNoPeople.Error(), "")
}
