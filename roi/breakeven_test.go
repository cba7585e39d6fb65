package roi_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

func TestBreakEvenOrders(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name        string
		cost, price endorse.Money
		margin      endorse.Rate
		want        string
		err         error
		why         string
	}{
		{"just covered", m("EUR 2000"), m("EUR 50"), r("40%"), "100", nil, "20 a piece"},
		{"one cent more", m("EUR 2000.01"), m("EUR 50"), r("40%"), "101", nil, "whole orders: up"},
		{"one cent less", m("EUR 1999.99"), m("EUR 50"), r("40%"), "100", nil, ""},
		{"less than one order", m("EUR 0.01"), m("EUR 50"), r("40%"), "1", nil, ""},
		{"free campaign", m("EUR 0"), m("EUR 50"), r("40%"), "0", nil, "nothing to win back"},
		{"beyond 12 places", m("EUR 300000000000.000000000001"), m("EUR 100000000000"), r("1"), "4", nil, "the quotient rounds to 3, and 3 don't cover"},
		{"below by less than 12 places", m("EUR 299999999999.999999999999"), m("EUR 100000000000"), r("1"), "3", nil, "the quotient rounds to 3, and 3 cover"},
		{"thirds", m("EUR 1"), m("EUR 1"), r("0.333333333333"), "4", nil, "3 × 0.333333333333 is below 1"},
		{"no margin", m("EUR 100"), m("EUR 50"), r("0"), "error", roi.ErrNoMargin, ""},
		{"loss on each", m("EUR 100"), m("EUR 50"), r("-1%"), "error", roi.ErrNoMargin, ""},
		{"margin of 40 for 40%", m("EUR 100"), m("EUR 50"), r("40"), "error", roi.ErrMarginAboveOne, ""},
		{"no price", m("EUR 100"), m("EUR 0"), r("40%"), "error", roi.ErrNoPrice, ""},
		{"price below zero", m("EUR 100"), m("EUR -5"), r("40%"), "error", roi.ErrNegative, ""},
		{"cost below zero", m("EUR -100"), m("EUR 5"), r("40%"), "error", roi.ErrNegative, ""},
		{"cost not said", endorse.Money{}, m("EUR 5"), r("40%"), "error", endorse.ErrNotKnown, ""},
		{"price not said", m("EUR 5"), endorse.Money{}, r("40%"), "error", endorse.ErrNotKnown, ""},
		{"more orders than count", m("EUR 100000000000000000000000"), m("EUR 0.01"), r("1%"), "error", endorse.ErrTooLong, ""},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got, err := roi.BreakEvenOrders(row.cost, row.price, row.margin)
			check(t, "BreakEvenOrders", result(got, err), row.want, row.why)
			if !errors.Is(err, row.err) {
				t.Errorf("error %v, want %v", err, row.err)
			}
		})
	}
	var mixed *endorse.CurrencyMismatchError
	if _, err := roi.BreakEvenOrders(m("EUR 1"), m("USD 1"), r("1")); !errors.As(err, &mixed) {
		t.Errorf("euros and dollars: %v", err)
	}
}

// TestBreakEvenIsLeast: so many orders cover the cost, one less does not.
func TestBreakEvenIsLeast(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cost, price, margin := drawMoney(t, "cost"), drawMoney(t, "price"), drawShare(t, "margin")
		got, err := roi.BreakEvenOrders(cost, price, margin)
		if err != nil {
			t.Fatal(err)
		}
		orders, _ := got.Int64()
		now, err1 := roi.NetProfit(price.TimesInt(orders), margin, cost)
		before, err2 := roi.NetProfit(price.TimesInt(orders-1), margin, cost)
		if err := errors.Join(err1, err2); err != nil || now.Sign() < 0 || before.Sign() >= 0 {
			t.Fatalf("%d orders earn %v, one less %v, %v", orders, now, before, err)
		}
	})
}

func TestRatioTargets(t *testing.T) {
	t.Parallel()
	breakEven := func(margin string) (endorse.Rate, error) { return roi.BreakEvenROAS(r(margin)) }
	target := func(margin, profit string) (endorse.Rate, error) { return roi.TargetROAS(r(margin), r(profit)) }
	payback := func(cost, contribution string) (endorse.Rate, error) {
		return roi.PaybackPeriod(m(cost), m(contribution))
	}
	type call struct {
		name string
		got  endorse.Rate
		err  error
		want string
		is   error
	}
	row := func(name, want string, is error) func(endorse.Rate, error) call {
		return func(got endorse.Rate, err error) call { return call{name, got, err, want, is} }
	}
	for _, c := range []call{
		row("break-even at 40%", "2.5", nil)(breakEven("40%")),
		row("break-even at 100%", "1", nil)(breakEven("1")),
		row("break-even at a third", "3.0003000300030003"[:14], nil)(breakEven("33.33%")),
		row("break-even without margin", "error", roi.ErrNoMargin)(breakEven("0")),
		row("break-even at a loss", "error", roi.ErrNoMargin)(breakEven("-5%")),
		row("break-even at 40", "error", roi.ErrMarginAboveOne)(breakEven("40")),
		row("target", "4", nil)(target("40%", "15%")),
		row("target of no profit is break-even", "2.5", nil)(target("40%", "0")),
		row("target of all the margin", "error", roi.ErrMarginWithinTarget)(target("40%", "40%")),
		row("target just below the margin", "1000000000000", nil)(target("0.4", "0.399999999999")),
		row("target above the margin", "error", roi.ErrMarginWithinTarget)(target("40%", "41%")),
		row("target without margin", "error", roi.ErrNoMargin)(target("0", "0")),
		row("target of a loss", "error", roi.ErrNegative)(target("40%", "-1%")),
		row("payback", "2.5", nil)(payback("EUR 5000", "EUR 2000")),
		row("payback of nothing", "0", nil)(payback("EUR 0", "EUR 2000")),
		row("payback from nothing", "error", roi.ErrNoContribution)(payback("EUR 5000", "EUR 0")),
		row("payback from a loss", "error", roi.ErrNoContribution)(payback("EUR 5000", "EUR -1")),
		row("payback from what is not said", "error", endorse.ErrNotKnown)(payback("EUR 5000", "")),
		row("payback of what is not said", "error", endorse.ErrNotKnown)(payback("", "EUR 5")),
		row("payback of a cost below zero", "error", roi.ErrNegative)(payback("EUR -1", "EUR 5")),
	} {
		check(t, c.name, result(c.got, c.err), c.want, "")
		if !errors.Is(c.err, c.is) {
			t.Errorf("%s: %v, want %v", c.name, c.err, c.is)
		}
	}
}

// TestBreakEvenROASLeavesNothing spends a campaign at the break-even ratio.
func TestBreakEvenROASLeavesNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		cost, margin := drawMoney(t, "cost"), drawShare(t, "margin")
		roas, err := roi.BreakEvenROAS(margin)
		if err != nil {
			t.Fatal(err)
		}
		got, err := roi.ROIOnMargin(cost.Times(roas), margin, cost)
		if err != nil || got.Abs().Cmp(slack(endorse.RateOfInt(2))) > 0 {
			t.Fatalf("at a ROAS of %v the return is %v, %v", roas, got, err)
		}
	})
}

func TestLifetime(t *testing.T) {
	t.Parallel()
	money, err := roi.LTVOnRevenue(m("EUR 45"), r("4"), r("2.5"))
	check(t, "LTVOnRevenue", result(money, err), "EUR 450.00", "")
	money, err = roi.LTVOnMargin(m("EUR 45"), r("4"), r("2.5"), r("40%"))
	check(t, "LTVOnMargin", result(money, err), "EUR 180.00", "")
	money, err = roi.LTVForRatio(m("EUR 60"), r("3"))
	check(t, "LTVForRatio", result(money, err), "EUR 180.00", "")
	rate, err := roi.LTVToCAC(m("EUR 180"), m("EUR 60"))
	check(t, "LTVToCAC", result(rate, err), "3", "")
	rate, err = roi.LTVToCAC(m("EUR -10"), m("EUR 60"))
	check(t, "LTVToCAC at a loss", result(rate, err), "-0.166666666667", "")

	revenue := func(value endorse.Money, orders, years string) error {
		_, err := roi.LTVOnRevenue(value, r(orders), r(years))
		return err
	}
	onMargin := func(value endorse.Money, margin string) error {
		_, err := roi.LTVOnMargin(value, r("1"), r("1"), r(margin))
		return err
	}
	toCAC := func(ltv, cac endorse.Money) error { _, err := roi.LTVToCAC(ltv, cac); return err }
	forRatio := func(cac endorse.Money, ratio string) error { _, err := roi.LTVForRatio(cac, r(ratio)); return err }
	rows := []struct {
		name string
		err  error
		want error
	}{
		{"order value not said", revenue(endorse.Money{}, "1", "1"), endorse.ErrNotKnown},
		{"order value below zero", revenue(m("EUR -1"), "1", "1"), roi.ErrNegative},
		{"orders below zero", revenue(m("EUR 1"), "-1", "1"), roi.ErrNegative},
		{"years below zero", revenue(m("EUR 1"), "1", "-1"), roi.ErrNegative},
		{"margin above 1", onMargin(m("EUR 1"), "1.1"), roi.ErrMarginAboveOne},
		{"margin with no value", onMargin(endorse.Money{}, "1"), endorse.ErrNotKnown},
		{"CAC of zero", toCAC(m("EUR 1"), m("EUR 0")), roi.ErrNoCAC},
		{"CAC of zero is a zero base", toCAC(m("EUR 1"), m("EUR 0")), endorse.ErrZeroBase},
		{"CAC not said", toCAC(m("EUR 1"), endorse.Money{}), endorse.ErrNotKnown},
		{"lifetime value not said", toCAC(endorse.Money{}, m("EUR 1")), endorse.ErrNotKnown},
		{"ratio below zero", forRatio(m("EUR 1"), "-1"), roi.ErrNegative},
		{"ratio to a CAC not said", forRatio(endorse.Money{}, "3"), endorse.ErrNotKnown},
	}
	for _, row := range rows {
		if !errors.Is(row.err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, row.err, row.want)
		}
	}
}
