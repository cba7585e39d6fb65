package roi_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

func customer(contribution, retention, discount string, periods int, paid roi.Timing) roi.Customer {
	return roi.Customer{Contribution: m(contribution), Retention: r(retention), Discount: r(discount), Periods: periods, Paid: paid}
}

func TestCustomerLTV(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		of   roi.Customer
		want string
		why  string
	}{
		{"for ever loyal, no discount", customer("EUR 40", "1", "0", 5, roi.AtEnd), "EUR 200.00", "as LTVOnMargin has it"},
		{"one period at its end", customer("EUR 40", "0.8", "0.25", 1, roi.AtEnd), "EUR 32.00", "discounted once"},
		{"one period at its start", customer("EUR 40", "0.8", "0.25", 1, roi.AtStart), "EUR 40.00", "not discounted"},
		{"two periods", customer("EUR 40", "0.5", "0.25", 2, roi.AtEnd), "EUR 44.80", "32 + 20 / 1.5625"},
		{"five years at a tenth", customer("EUR 40", "0.8", "0.1", 5, roi.AtEnd), "EUR 106.20486678132", "40 × 2.655121669533"},
		{"the same at the start", customer("EUR 40", "0.8", "0.1", 5, roi.AtStart), "EUR 116.82535345948", "40 × 2.920633836487"},
		{"everybody leaves", customer("EUR 40", "0", "0.1", 1200, roi.AtStart), "EUR 40.00", ""},
		{"a loss", customer("EUR -4", "1", "0", 3, roi.AtEnd), "EUR -12.00", ""},
	}
	for _, row := range rows {
		got, err := row.of.LTV()
		check(t, row.name, result(got, err), row.want, row.why)
	}
}

func TestCustomerPayback(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		of   roi.Customer
		cost string
		want int
		err  error
	}{
		{"nothing to win back", customer("EUR 40", "0.8", "0.1", 5, roi.AtEnd), "EUR 0", 0, nil},
		{"the first period, to the cent", customer("EUR 40", "0.8", "0.25", 5, roi.AtEnd), "EUR 32", 1, nil},
		{"a cent more", customer("EUR 40", "0.8", "0.25", 5, roi.AtEnd), "EUR 32.01", 2, nil},
		{"at the start", customer("EUR 40", "0.8", "0.25", 5, roi.AtStart), "EUR 40", 1, nil},
		{"plain", customer("EUR 40", "1", "0", 12, roi.AtEnd), "EUR 100", 3, nil},
		{"the last period", customer("EUR 40", "1", "0", 3, roi.AtEnd), "EUR 120", 3, nil},
		{"after the horizon", customer("EUR 40", "1", "0", 3, roi.AtEnd), "EUR 120.01", 0, roi.ErrNotPaidBack},
		{"never, however long", customer("EUR 40", "0.5", "0", 1200, roi.AtEnd), "EUR 80", 0, roi.ErrNotPaidBack},
		{"no contribution", customer("EUR 0", "1", "0", 3, roi.AtEnd), "EUR 1", 0, roi.ErrNoContribution},
		{"cost below zero", customer("EUR 40", "1", "0", 3, roi.AtEnd), "EUR -1", 0, roi.ErrNegative},
		{"no periods", customer("EUR 40", "1", "0", 0, roi.AtEnd), "EUR 1", 0, roi.ErrHorizon},
		{"too many", customer("EUR 40", "1", "0", 1201, roi.AtEnd), "EUR 1", 0, roi.ErrHorizon},
		{"discount below zero", customer("EUR 40", "1", "-0.1", 3, roi.AtEnd), "EUR 1", 0, roi.ErrNegative},
	}
	for _, row := range rows {
		if got, err := row.of.Payback(m(row.cost)); got != row.want || !errors.Is(err, row.err) {
			t.Errorf("%s: %d, %v, want %d, %v", row.name, got, err, row.want, row.err)
		}
	}
	for _, bad := range []error{
		second(roi.Customer{Periods: 3}.LTV()), second(customer("EUR 1", "1.1", "0", 3, 0).LTV()), second(customer("EUR 1", "-0.1", "0", 3, 0).LTV()),
		second(customer("EUR 1", "1", "0", 3, 0).Payback(m("USD 1"))), second(customer("EUR 1", "1", "0", 3, 0).Payback(endorse.Money{})),
	} {
		if bad == nil {
			t.Error("a number where there is none")
		}
	}
}

// TestCustomerLaws: the closed form of the geometric series agrees, a longer
// horizon and more loyalty are worth no less, and a payback covers the cost where
// the period before it does not.
func TestCustomerLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		c := roi.Customer{
			Contribution: drawMoney(t, "contribution"), Retention: drawShare(t, "retention"), Discount: drawShare(t, "discount"),
			Periods: rapid.IntRange(1, 40).Draw(t, "periods"), Paid: roi.Timing(rapid.IntRange(0, 1).Draw(t, "paid")),
		}
		got, err := c.LTV()
		if err != nil {
			t.Fatal(err)
		}
		x := c.Retention.Float64() / (1 + c.Discount.Float64())
		factor := (1 - math.Pow(x, float64(c.Periods))) / (1 - x)
		if c.Paid == roi.AtEnd {
			factor /= 1 + c.Discount.Float64()
		}
		ratio, err := got.Over(c.Contribution)
		if err != nil || math.Abs(ratio.Float64()-factor) > 1e-9*factor {
			t.Errorf("factor %v, want %v", ratio, factor)
		}
		longer := c
		longer.Periods++
		if more, err := longer.LTV(); err != nil || less(more, got) {
			t.Errorf("a period more is worth %v, not %v", more, got)
		}
		cost := drawMoney(t, "cost")
		k, err := c.Payback(cost)
		if err != nil {
			return
		}
		c.Periods = k
		if back, err := c.LTV(); err != nil || less(plus(t, back), cost) {
			t.Errorf("%d periods bring %v of %v", k, back, cost)
		}
		if c.Periods = k - 1; k > 1 {
			if back, err := c.LTV(); err != nil || less(plus(t, cost), back) {
				t.Errorf("%d periods bring %v of %v already", k-1, back, cost)
			}
		}
	})
}

// plus is an amount and what rounding may take from it.
func plus(t *rapid.T, amount endorse.Money) endorse.Money {
	more, err := amount.Add(m("EUR 0.0001"))
	if err != nil {
		t.Fatal(err)
	}
	return more
}
