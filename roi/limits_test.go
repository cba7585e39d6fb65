package roi_test

import (
	"errors"
	"math"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"github.com/google/go-cmp/cmp"
)

// As many orders as 63 bits count break even, and not one more.
func TestMostOrders(t *testing.T) {
	t.Parallel()
	cent, all := endorse.MustMoney("EUR 0.01"), endorse.RateOfInt(1)
	got, err := roi.BreakEvenOrders(endorse.MustMoney("EUR 92233720368547758.07"), cent, all)
	if err != nil || got != endorse.MustCount(math.MaxInt64) {
		t.Errorf("2^63 - 1 cents: %v, %v", got, err)
	}
	for _, cost := range []string{"EUR 92233720368547758.08", "EUR 92233720368547758.0700000001"} {
		if got, err := roi.BreakEvenOrders(endorse.MustMoney(cost), cent, all); !errors.Is(err, endorse.ErrTooLong) {
			t.Errorf("%s: %v, %v; want ErrTooLong", cost, got, err)
		}
	}
}

// Levels from 0.5 to 0.9999 are levels, both included.
func TestLevelsIncluded(t *testing.T) {
	t.Parallel()
	for level, ok := range map[string]bool{"0.4999": false, "0.5": true, "0.9999": true, "0.99991": false} {
		_, err := roi.MeasureLift(group(60, 1000), group(40, 1000), endorse.MustRate(level))
		var bad *roi.LevelError
		if ok && err != nil || !ok && !errors.As(err, &bad) {
			t.Errorf("level %s: %v, want it taken %v", level, err, ok)
		}
	}
}

// Nothing above everybody can be found.
func TestNothingAboveEverybody(t *testing.T) {
	t.Parallel()
	plan := roi.Test{Level: endorse.MustRate("0.95"), Power: endorse.MustRate("0.8")}
	for _, people := range []int64{1, 100, 1_000_000} {
		if got, err := plan.Detectable(endorse.RateOfInt(1), endorse.MustCount(people)); !errors.Is(err, roi.ErrOutOfReach) {
			t.Errorf("above a rate of 1, of %d: %v, %v; want ErrOutOfReach", people, got, err)
		}
	}
	if got, err := roi.PowerOf(endorse.Rate{}, endorse.RateOfInt(1), endorse.MustCount(1), endorse.MustRate("0.95")); err != nil || got.String() != "1" {
		t.Errorf("nobody against everybody: %v, %v; want it surely found", got, err)
	}
}

// No orders, no years and a ratio of nothing are worth nothing, exactly.
func TestLifetimeOfNothing(t *testing.T) {
	t.Parallel()
	price, two, none := endorse.MustMoney("EUR 50"), endorse.RateOfInt(2), endorse.Rate{}
	for name, of := range map[string]func() (endorse.Money, error){
		"no orders":          func() (endorse.Money, error) { return roi.LTVOnRevenue(price, none, two) },
		"no years":           func() (endorse.Money, error) { return roi.LTVOnRevenue(price, two, none) },
		"a ratio of nothing": func() (endorse.Money, error) { return roi.LTVForRatio(price, none) },
	} {
		if got, err := of(); err != nil || got.String() != "EUR 0.00" {
			t.Errorf("%s: %v, %v; want EUR 0.00", name, got, err)
		}
	}
}

// Distances are in proportion: the input that is likely to be zero is named.
func TestIndependentNamesZero(t *testing.T) {
	t.Parallel()
	zero := roi.Exactly(endorse.Rate{})
	for name, change := range map[string]func(*roi.Funnel){
		"reach":           func(f *roi.Funnel) { f.Reach = zero },
		"click-rate":      func(f *roi.Funnel) { f.ClickRate = zero },
		"conversion-rate": func(f *roi.Funnel) { f.ConversionRate = zero },
		"order-value":     func(f *roi.Funnel) { f.OrderValue = roi.ExactMoney(endorse.MustMoney("EUR 0")) },
	} {
		f := reels()
		change(&f)
		var bad *roi.RangeError
		if _, err := f.ForecastIndependent(); !errors.As(err, &bad) || bad.Input != name || !errors.Is(err, endorse.ErrZeroBase) {
			t.Errorf("%s of zero: %v", name, err)
		}
	}
}

// A rounded fee has each of its lines in whole minor units, and adds up.
func TestFeeRound(t *testing.T) {
	t.Parallel()
	posts := roi.Posts{Number: endorse.MustCount(1), Views: endorse.MustCount(12_345)}
	factor := roi.Factor{Name: "finance", Times: endorse.MustRate("1.5")}
	fee, err := band(roi.PerThousandViews, "EUR 10.01", "EUR 20").Fee(posts, []roi.Factor{factor}, roi.Uplift{Kind: roi.UpliftRights, Share: endorse.MustRate("0.3")})
	if err != nil {
		t.Fatal(err)
	}
	got, err := fee.Round(endorse.HalfEven)
	if err != nil {
		t.Fatal(err)
	}
	// 123.57345 + 61.786725 + 55.6080525, and 246.9 + 123.45 + 111.105, of which the last is a half.
	want := []string{"EUR 123.57 EUR 246.90", "EUR 61.79 EUR 123.45", "EUR 55.61 EUR 111.10", "EUR 240.97 EUR 481.45"}
	var lines []string
	for _, l := range got.Lines {
		lines = append(lines, l.Low.String()+" "+l.High.String())
	}
	if diff := cmp.Diff(want, append(lines, got.Low.String()+" "+got.High.String())); diff != "" || got.Source != fee.Source {
		t.Errorf("Round mismatch (-want +got)\n%s", diff)
	}
}

// Welch's degrees of freedom are 2 where two units on each side scatter alike:
// 4.302652730 times the root of 1 + 1 on either side of no difference.
func TestWelchOfTwoAndTwo(t *testing.T) {
	t.Parallel()
	got, err := roi.DifferenceOfChanges(changes("0", "2"), changes("0", "2"), endorse.MustRate("0.95"))
	if err != nil || !got.Estimate.Value.IsZero() || ends(got.Estimate.Interval, 6) != "-6.08487 6.08487" {
		t.Errorf("%+v, %v; want -6.08487 to 6.08487", got, err)
	}
}
