package roi_test

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// Ten thousand people saw the creators' posts and ten thousand like them did
// not. The creators cost 2,500 euros, an order brings 50.
func ExampleMeasureLift() {
	saw := roi.Group{People: endorse.MustCount(10_000), Conversions: endorse.MustCount(600)}
	didNot := roi.Group{People: endorse.MustCount(10_000), Conversions: endorse.MustCount(500)}
	lift, err := roi.MeasureLift(saw, didNot, endorse.MustRate("0.95"))
	if err != nil {
		fmt.Println(err)
		return
	}
	show := func(e roi.Estimate, places int) string {
		i := e.Interval
		return fmt.Sprint(e.Value, " (", i.Low.Round(places, endorse.HalfEven), " to ", i.High.Round(places, endorse.HalfEven), ")")
	}
	fmt.Println("lift:", show(lift.Absolute, 4), lift.Absolute.Interval.Method)
	relative, _ := lift.Relative()
	fmt.Println("relative:", show(relative, 3))
	orders, _ := lift.Incremental()
	fmt.Println("incremental orders:", show(orders, 1))
	iroas, _ := lift.IROAS(endorse.MustMoney("EUR 50"), endorse.MustMoney("EUR 2500"))
	fmt.Println("iROAS:", show(iroas, 2))
	fmt.Println("p:", lift.PValue.Round(4, endorse.HalfEven), lift.Test)

	few := roi.Group{People: endorse.MustCount(40), Conversions: endorse.MustCount(2)}
	_, err = roi.MeasureLift(few, few, endorse.MustRate("0.95"))
	var small *roi.SmallSampleError
	fmt.Println(err, errors.As(err, &small))
	// Output:
	// lift: 0.01 (0.0037 to 0.0163) newcombe-wilson
	// relative: 0.2 (0.069 to 0.347)
	// incremental orders: 100 (36.8 to 163.3)
	// iROAS: 2 (0.74 to 3.27)
	// p: 0.0019 two-proportion z, pooled, two-sided
	// treated group too small: 2 expected where 5 are needed true
}

// A holdout of a fifth of the size is scaled up: 60 - 1000 × 10 / 500.
func ExampleIncrementalConversions() {
	treated := roi.Group{People: endorse.MustCount(1_000), Conversions: endorse.MustCount(60)}
	holdout := roi.Group{People: endorse.MustCount(500), Conversions: endorse.MustCount(10)}
	more, _ := roi.IncrementalConversions(treated, holdout)
	share, _ := roi.IncrementalShare(treated, holdout)
	cost, _ := roi.CPAIncremental(endorse.MustMoney("EUR 600"), treated, holdout)
	fmt.Println(more, "of 60, a share of", share.Round(3, endorse.HalfEven), "at", cost, "each")
	// Output: 40 of 60, a share of 0.667 at EUR 15.00 each
}

// Attributed sales are four times the cost; incremental ones don't cover it.
func ExampleIROAS() {
	cost := endorse.MustMoney("EUR 13000")
	incremental, _ := roi.IncrementalRevenue(
		roi.Sales{People: endorse.MustCount(10_000), Revenue: endorse.MustMoney("EUR 52000")},
		roi.Sales{People: endorse.MustCount(2_000), Revenue: endorse.MustMoney("EUR 8000")},
	)
	attributed, _ := roi.ROAS(endorse.MustMoney("EUR 52000"), cost)
	iroas, _ := roi.IROAS(incremental, cost)
	profit, _ := roi.IncrementalProfit(incremental, endorse.MustRate("40%"), cost)
	fmt.Println(attributed, incremental, iroas.Round(2, endorse.HalfEven), profit)
	// Output: 4 EUR 12000.00 0.92 EUR -8200.00
}

// How many people it takes to tell 6 % from 5 %, and what fewer can tell.
func ExampleTest_SampleSize() {
	plan := roi.Test{Level: endorse.MustRate("0.95"), Power: endorse.MustRate("0.8")}
	five, six := endorse.MustRate("5%"), endorse.MustRate("6%")
	each, _ := plan.SampleSize(five, six)
	fmt.Println("each group:", each)
	power, _ := roi.PowerOf(five, six, endorse.MustCount(2_000), plan.Level)
	fmt.Println("2,000 find it in", power.Round(2, endorse.HalfEven).Percent())
	least, _ := plan.Detectable(five, endorse.MustCount(2_000))
	fmt.Println("and find", least.Round(4, endorse.HalfEven).Percent(), "in 80%")
	// Output:
	// each group: 8155
	// 2,000 find it in 28%
	// and find 2.11% in 80%
}

func ExampleMeasureBrandLift() {
	lift, err := roi.MeasureBrandLift(
		roi.Group{People: endorse.MustCount(1_000), Conversions: endorse.MustCount(600)},
		roi.Group{People: endorse.MustCount(1_000), Conversions: endorse.MustCount(500)},
		endorse.MustRate("0.95"))
	if err != nil {
		fmt.Println(err)
		return
	}
	each, _ := roi.CostPerLiftedUser(endorse.MustMoney("EUR 10000"), endorse.MustCount(500_000), lift.Absolute.Value)
	fmt.Println(lift.Absolute.Value, lift.Headroom, lift.CohensH.Round(2, endorse.HalfEven), each)
	// Output: 0.1 0.2 0.2 EUR 0.20
}

// Conversion rose by 1.5 points where the creators were seen and by 0.4
// elsewhere.
func ExampleDifferenceInDifferences() {
	week := func(orders int64) roi.Group {
		return roi.Group{People: endorse.MustCount(10_000), Conversions: endorse.MustCount(orders)}
	}
	d, err := roi.DifferenceInDifferences(
		roi.BeforeAfter{Before: week(500), After: week(650)}, roi.BeforeAfter{Before: week(500), After: week(540)}, endorse.MustRate("0.95"))
	i := d.Estimate.Interval
	fmt.Println(d.Estimate.Value, "from", i.Low.Round(4, endorse.HalfEven), "to", i.High.Round(4, endorse.HalfEven), err)
	// Output: 0.011 from 0.0021 to 0.0199 <nil>
}

// Four regions with creators and three without, in sales a day.
func ExampleDifferenceOfChanges() {
	region := func(before, after string) roi.Change {
		return roi.Change{Before: endorse.MustRate(before), After: endorse.MustRate(after)}
	}
	d, err := roi.DifferenceOfChanges(
		[]roi.Change{region("100", "112"), region("80", "95"), region("120", "129"), region("95", "109")},
		[]roi.Change{region("90", "93"), region("110", "115"), region("85", "89")}, endorse.MustRate("0.95"))
	i := d.Estimate.Interval
	fmt.Println(d.Estimate.Value, "from", i.Low.Round(1, endorse.HalfEven), "to", i.High.Round(1, endorse.HalfEven), i.Method, err)
	// Output: 8.5 from 4.5 to 12.5 welch <nil>
}
