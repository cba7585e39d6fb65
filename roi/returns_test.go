package roi_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

func TestReturns(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name                                     string
		revenue, cost                            endorse.Money
		margin                                   endorse.Rate
		roas, onRevenue, onMargin, gross, profit string
		why                                      string
	}{
		{"earns", m("EUR 10000"), m("EUR 2000"), r("40%"), "5", "4", "1", "EUR 4000.00", "EUR 2000.00", "ROAS 5 is 400 %, of which the goods leave 100 %"},
		{"loses by margin", m("EUR 9500"), m("EUR 4750"), r("40%"), "2", "1", "-0.2", "EUR 3800.00", "EUR -950.00", "100 % by revenue is a loss"},
		{"revenue of the cost", m("EUR 100"), m("EUR 100"), r("1"), "1", "0", "0", "EUR 100.00", "EUR 0.00", ""},
		{"no sales", m("EUR 0"), m("EUR 100"), r("40%"), "0", "-1", "-1", "EUR 0.00", "EUR -100.00", "all is lost, which is a number"},
		{"more refunds than sales", m("EUR -50"), m("EUR 100"), r("50%"), "-0.5", "-1.5", "-1.25", "EUR -25.00", "EUR -125.00", ""},
		{"sold at a loss", m("EUR 100"), m("EUR 100"), r("-10%"), "1", "0", "-1.1", "EUR -10.00", "EUR -110.00", ""},
		{"thirds", m("EUR 1"), m("EUR 3"), r("1"), "0.333333333333", "-0.666666666667", "-0.666666666667", "EUR 1.00", "EUR -2.00", "12 places, half even"},
		{"no cost", m("EUR 100"), m("EUR 0"), r("50%"), "error", "error", "error", "EUR 50.00", "EUR 50.00", "a profit has no base"},
		{"cost below zero", m("EUR 100"), m("EUR -1"), r("50%"), "error", "error", "error", "EUR 50.00", "error", ""},
		{"cost not said", m("EUR 100"), endorse.Money{}, r("50%"), "error", "error", "error", "EUR 50.00", "error", "not known is not zero"},
		{"revenue not said", endorse.Money{}, m("EUR 100"), r("50%"), "error", "error", "error", "error", "error", "not known is not a return of -100 %"},
		{"mixed currencies", m("USD 100"), m("EUR 100"), r("50%"), "error", "error", "error", "USD 50.00", "error", ""},
		{"margin of 40 for 40%", m("EUR 100"), m("EUR 100"), r("40"), "1", "0", "error", "error", "error", ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got, err := roi.ROAS(row.revenue, row.cost)
			check(t, "ROAS", result(got, err), row.roas, row.why)
			got, err = roi.MER(row.revenue, row.cost)
			check(t, "MER", result(got, err), row.roas, row.why)
			got, err = roi.ROIOnRevenue(row.revenue, row.cost)
			check(t, "ROIOnRevenue", result(got, err), row.onRevenue, row.why)
			got, err = roi.ROIOnMargin(row.revenue, row.margin, row.cost)
			check(t, "ROIOnMargin", result(got, err), row.onMargin, row.why)
			money, err := roi.GrossProfit(row.revenue, row.margin)
			check(t, "GrossProfit", result(money, err), row.gross, row.why)
			money, err = roi.NetProfit(row.revenue, row.margin, row.cost)
			check(t, "NetProfit", result(money, err), row.profit, row.why)
		})
	}
}

func TestReturnErrors(t *testing.T) {
	t.Parallel()
	euro := m("EUR 5")
	revenue := func(f func(a, b endorse.Money) (endorse.Rate, error), back, cost endorse.Money) error {
		_, err := f(back, cost)
		return err
	}
	onMargin := func(margin endorse.Rate) error {
		_, err := roi.ROIOnMargin(euro, margin, euro)
		return err
	}
	ltv := func(customers endorse.Count, value endorse.Money) error {
		_, err := roi.ROIOnLTV(customers, value, euro)
		return err
	}
	margin := func(revenue, variable endorse.Money) error {
		_, err := roi.Margin(revenue, variable)
		return err
	}
	conversions := func(part, base endorse.Count) error {
		_, err := roi.ConversionRate(part, base)
		return err
	}
	rows := []struct {
		name string
		err  error
		want error
	}{
		{"ROAS of no cost", revenue(roi.ROAS, euro, m("EUR 0")), roi.ErrNoCost},
		{"no cost is a zero base", revenue(roi.ROAS, euro, m("EUR 0")), endorse.ErrZeroBase},
		{"MER of no cost", revenue(roi.MER, euro, m("EUR 0")), roi.ErrNoCost},
		{"ROI of no cost", revenue(roi.ROIOnRevenue, euro, m("EUR 0")), roi.ErrNoCost},
		{"ROI of a cost below zero", revenue(roi.ROIOnRevenue, euro, m("EUR -5")), roi.ErrNegative},
		{"revenue not said", revenue(roi.ROIOnRevenue, endorse.Money{}, euro), endorse.ErrNotKnown},
		{"cost not said", revenue(roi.ROIOnRevenue, euro, endorse.Money{}), endorse.ErrNotKnown},
		{"margin above 1", onMargin(r("1.000001")), roi.ErrMarginAboveOne},
		{"margin of 1", onMargin(r("1")), nil},
		{"customers not known", ltv(endorse.Count{}, euro), endorse.ErrNotKnown},
		{"lifetime value not said", ltv(n(4), endorse.Money{}), endorse.ErrNotKnown},
		{"margin of no revenue", margin(m("EUR 0"), euro), roi.ErrNoRevenue},
		{"margin of negative revenue", margin(m("EUR -1"), euro), roi.ErrNegative},
		{"margin with a negative cost", margin(euro, m("EUR -1")), roi.ErrNegative},
		{"margin of unknown cost", margin(euro, endorse.Money{}), endorse.ErrNotKnown},
		{"conversions not known", conversions(endorse.Count{}, n(5)), endorse.ErrNotKnown},
		{"base not known", conversions(n(5), endorse.Count{}), endorse.ErrNotKnown},
		{"no base", conversions(n(5), n(0)), endorse.ErrZeroBase},
	}
	for _, row := range rows {
		if !errors.Is(row.err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, row.err, row.want)
		}
	}
	var mixed *endorse.CurrencyMismatchError
	for name, f := range map[string]func(a, b endorse.Money) (endorse.Rate, error){
		"ROAS": roi.ROAS, "ROIOnRevenue": roi.ROIOnRevenue, "Margin": roi.Margin, "LTVToCAC": roi.LTVToCAC, "PaybackPeriod": roi.PaybackPeriod,
	} {
		if _, err := f(m("EUR 1"), m("USD 1")); !errors.As(err, &mixed) {
			t.Errorf("%s of euros and dollars: %v, want a *CurrencyMismatchError", name, err)
		}
	}
}

func TestOtherReturns(t *testing.T) {
	t.Parallel()
	got, err := roi.ROIOnLTV(n(40), m("EUR 150"), m("EUR 2000"))
	check(t, "ROIOnLTV", result(got, err), "2", "40 × 150 = 6000")
	got, err = roi.ROIOnLTV(n(0), m("EUR 150"), m("EUR 2000"))
	check(t, "ROIOnLTV of nobody", result(got, err), "-1", "")
	got, err = roi.Margin(m("EUR 50"), m("EUR 30"))
	check(t, "Margin", result(got, err), "0.4", "")
	got, err = roi.Margin(m("EUR 50"), m("EUR 60"))
	check(t, "Margin at a loss", result(got, err), "-0.2", "")
	got, err = roi.ConversionRate(n(3), n(200))
	check(t, "ConversionRate", result(got, err), "0.015", "")
	got, err = roi.ConversionRate(n(3), n(2))
	check(t, "ConversionRate of users who buy twice", result(got, err), "1.5", "may exceed 1")
	if _, err = roi.ConversionRate(n(0), n(0)); !errors.Is(err, roi.ErrNoBase) || !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("ConversionRate of nobody: %v, want ErrNoBase", err)
	}
}

// TestROIIsROASLessOne holds for every revenue and cost, and at margin 1 both
// returns are one.
func TestROIIsROASLessOne(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		revenue, cost, margin := drawMoney(t, "revenue"), drawMoney(t, "cost"), drawShare(t, "margin")
		roas, err1 := roi.ROAS(revenue, cost)
		onRevenue, err2 := roi.ROIOnRevenue(revenue, cost)
		onMargin, err3 := roi.ROIOnMargin(revenue, margin, cost)
		if err := errors.Join(err1, err2, err3); err != nil {
			t.Fatal(err)
		}
		one := endorse.RateOfInt(1)
		if gap := roas.Sub(one).Sub(onRevenue).Abs(); gap.Cmp(slack(one)) > 0 {
			t.Fatalf("ROAS %v and ROI %v", roas, onRevenue)
		}
		if onMargin.Cmp(onRevenue) > 0 {
			t.Fatalf("ROI %v on a margin of %v is above %v on revenue", onMargin, margin, onRevenue)
		}
		profit, err := roi.NetProfit(revenue, margin, cost)
		if err != nil || profit.Sign()*onMargin.Sign() < 0 {
			t.Fatalf("profit %v, %v, with a return of %v", profit, err, onMargin)
		}
	})
}
