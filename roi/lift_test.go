package roi_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"pgregory.net/rapid"
)

func group(conversions, people int64) roi.Group {
	return roi.Group{People: n(people), Conversions: n(conversions)}
}

var level95 = r("0.95")

// TestLifts holds formulas §3.4 on numbers by hand.
func TestLifts(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name                                              string
		treated, control                                  roi.Group
		absolute, relative, incremental, share, headspace string
	}{
		{"a tenth more", group(660, 10_000), group(300, 5_000), "0.006", "0.1", "60", "0.090909090909", "0.006382978723"},
		{"groups of two sizes", group(60, 1_000), group(10, 500), "0.04", "2", "40", "0.666666666667", "0.040816326531"},
		{"no lift", group(50, 1_000), group(50, 1_000), "0", "0", "0", "0", "0"},
		{"harm", group(40, 1_000), group(50, 1_000), "-0.01", "-0.2", "-10", "-0.25", "-0.010526315789"},
		{"nobody in the control", group(10, 1_000), group(0, 1_000), "0.01", "error", "10", "1", "0.01"},
		{"nobody at all", group(0, 1_000), group(0, 1_000), "0", "error", "0", "error", "0"},
		{"all in the control", group(10, 20), group(20, 20), "-0.5", "-0.5", "-10", "-1", "error"},
		{"thirds", group(1, 3), group(1, 7), "0.190476190476", "1.333333333333", "0.571428571429", "0.571428571429", "0.222222222222"},
		{"no people", group(0, 0), group(1, 7), "error", "error", "error", "error", "error"},
		{"no control", group(1, 7), group(0, 0), "error", "error", "error", "error", "error"},
		{"people not known", roi.Group{Conversions: n(1)}, group(1, 7), "error", "error", "error", "error", "error"},
		{"conversions not known", group(1, 7), roi.Group{People: n(9)}, "error", "error", "error", "error", "error"},
		{"more conversions than people", group(8, 7), group(1, 7), "error", "error", "error", "error", "error"},
		{"as many as there are", group(1<<62, 1<<62), group(1, 1<<62), "1", "4611686018427387903", "4611686018427387903", "1", "1"},
	}
	for _, row := range rows {
		got, err := roi.LiftAbsolute(row.treated, row.control)
		check(t, "LiftAbsolute", result(got, err), row.absolute, row.name)
		got, err = roi.LiftRelative(row.treated, row.control)
		check(t, "LiftRelative", result(got, err), row.relative, row.name)
		got, err = roi.IncrementalConversions(row.treated, row.control)
		check(t, "IncrementalConversions", result(got, err), row.incremental, row.name)
		got, err = roi.IncrementalShare(row.treated, row.control)
		check(t, "IncrementalShare", result(got, err), row.share, row.name)
		got, err = roi.HeadroomLift(row.treated, row.control)
		check(t, "HeadroomLift", result(got, err), row.headspace, row.name)
	}
}

func TestLiftErrors(t *testing.T) {
	t.Parallel()
	lift := func(f func(a, b roi.Group) (endorse.Rate, error), a, b roi.Group) error {
		_, err := f(a, b)
		return err
	}
	rows := []struct {
		name string
		err  error
		want error
	}{
		{"no people", lift(roi.LiftAbsolute, group(0, 0), group(1, 2)), roi.ErrNoPeople},
		{"no people is a zero base", lift(roi.LiftAbsolute, group(0, 0), group(1, 2)), endorse.ErrZeroBase},
		{"not known", lift(roi.LiftAbsolute, roi.Group{}, group(1, 2)), endorse.ErrNotKnown},
		{"more than people", lift(roi.LiftAbsolute, group(1, 2), group(3, 2)), roi.ErrMoreThanPeople},
		{"nobody in the control", lift(roi.LiftRelative, group(1, 2), group(0, 2)), roi.ErrNoControlConversions},
		{"nobody treated", lift(roi.IncrementalShare, group(0, 2), group(1, 2)), roi.ErrNoTreated},
		{"no headroom", lift(roi.HeadroomLift, group(1, 2), group(2, 2)), roi.ErrNoHeadroom},
	}
	for _, row := range rows {
		if !errors.Is(row.err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, row.err, row.want)
		}
	}
}

func TestIncrementalMoney(t *testing.T) {
	t.Parallel()
	sales := func(people int64, revenue string) roi.Sales {
		s := roi.Sales{People: n(people)}
		if revenue != "" {
			s.Revenue = m(revenue)
		}
		return s
	}
	rows := []struct {
		name             string
		treated, control roi.Sales
		want             string
	}{
		{"beyond the control's", sales(10_000, "EUR 52000"), sales(2_000, "EUR 8000"), "EUR 12000.00"},
		{"less", sales(1_000, "EUR 3000"), sales(1_000, "EUR 4000"), "EUR -1000.00"},
		{"thirds", sales(1, "EUR 1"), sales(3, "EUR 1"), "EUR 0.666666666667"},
		{"control without sales", sales(10, "EUR 1"), sales(3, "EUR 0"), "EUR 1.00"},
		{"no control", sales(10, "EUR 1"), sales(0, "EUR 0"), "error"},
		{"nobody treated", sales(0, "EUR 0"), sales(3, "EUR 0"), "error"},
		{"not said", sales(10, ""), sales(3, "EUR 1"), "error"},
		{"mixed", sales(10, "USD 4"), sales(3, "EUR 1"), "error"},
		{"people not known", roi.Sales{Revenue: m("EUR 1")}, sales(3, "EUR 1"), "error"},
	}
	for _, row := range rows {
		got, err := roi.IncrementalRevenue(row.treated, row.control)
		check(t, "IncrementalRevenue", result(got, err), row.want, row.name)
	}
	ratio, err := roi.IROAS(m("EUR 12000"), m("EUR 15000"))
	check(t, "IROAS", result(ratio, err), "0.8", "below 1 though sales are larger")
	ratio, err = roi.IROAS(m("EUR 12000"), m("EUR 0"))
	check(t, "IROAS of no cost", result(ratio, err), "error", "")
	profit, err := roi.IncrementalProfit(m("EUR 12000"), r("40%"), m("EUR 5000"))
	check(t, "IncrementalProfit", result(profit, err), "EUR -200.00", "4800 - 5000")
	cost, err := roi.CPAIncremental(m("EUR 600"), group(60, 1_000), group(10, 500))
	check(t, "CPAIncremental", result(cost, err), "EUR 15.00", "600 by 40")
	_, err = roi.CPAIncremental(m("EUR 600"), group(50, 1_000), group(50, 1_000))
	check(t, "CPAIncremental of no lift", errText(err), roi.ErrNoLift.Error(), "")
	cost, err = roi.CostPerLiftedUser(m("EUR 10000"), n(500_000), r("0.04"))
	check(t, "CostPerLiftedUser", result(cost, err), "EUR 0.50", "20,000 people")
	for _, bad := range []struct {
		reach endorse.Count
		lift  endorse.Rate
		want  error
	}{{n(0), r("0.1"), roi.ErrNoReach}, {endorse.Count{}, r("0.1"), endorse.ErrNotKnown}, {n(9), r("0"), roi.ErrNoLift}, {n(9), r("-0.1"), roi.ErrNoLift}} {
		if _, err := roi.CostPerLiftedUser(m("EUR 1"), bad.reach, bad.lift); !errors.Is(err, bad.want) {
			t.Errorf("reach %v, lift %v: %v, want %v", bad.reach, bad.lift, err, bad.want)
		}
	}
}

func errText(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

// TestLiftLaws: exchanged groups have the lift turned around, more conversions
// lift more, and groups ten times as large lift the same.
func TestLiftLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawGroup(t, 1), drawGroup(t, 1)
		forth, err1 := roi.LiftAbsolute(a, b)
		back, err2 := roi.LiftAbsolute(b, a)
		if err1 != nil || err2 != nil || !forth.Equal(back.Neg()) {
			t.Errorf("%v and %v: %v, %v", a, b, forth, back)
		}
		if forth.Abs().Cmp(r("1")) > 0 {
			t.Errorf("a lift of %v", forth)
		}
		people, _ := a.People.Int64()
		conversions, _ := a.Conversions.Int64()
		large, err := roi.LiftAbsolute(group(conversions*10, people*10), b)
		if err != nil || !large.Equal(forth) {
			t.Errorf("ten times the people: %v, want %v", large, forth)
		}
		if conversions < people {
			if more, err := roi.LiftAbsolute(group(conversions+1, people), b); err != nil || more.Cmp(forth) <= 0 {
				t.Errorf("one more conversion: %v, before %v", more, forth)
			}
		}
		incremental, err1 := roi.IncrementalConversions(a, b)
		share, err2 := roi.IncrementalShare(a, b)
		if err1 == nil && err2 == nil {
			back := share.Times(endorse.RateOfInt(conversions)).Sub(incremental)
			if back.Abs().Cmp(slack(endorse.RateOfInt(conversions+1))) > 0 {
				t.Errorf("share %v of %d is not %v", share, conversions, incremental)
			}
		}
	})
}

// drawGroup draws up to 100,000 people, at least that many.
func drawGroup(t *rapid.T, least int64) roi.Group {
	people := rapid.Int64Range(least, 100_000).Draw(t, "people")
	return group(rapid.Int64Range(0, people).Draw(t, "conversions"), people)
}

func TestGroupRate(t *testing.T) {
	t.Parallel()
	rate, err := group(7, 9).Rate()
	check(t, "Rate", result(rate, err), "0.777777777778", "half even, to 12 places")
	_, err = group(0, 0).Rate()
	check(t, "Rate of nobody", errText(err), roi.ErrNoPeople.Error(), "")
	down := roi.Estimate{Value: r("2"), Interval: endorse.Interval{Low: r("1"), High: r("4"), Level: level95, Method: "x"}}.Times(r("-3"))
	check(t, "Times", down.Value.String()+" "+ends(down.Interval, 0), "-6 -12 -3", "the ends change places")
	level := &roi.LevelError{What: "power", Level: r("80")}
	check(t, "LevelError", level.Error(), "power of 80: not between 0.5 and 0.9999", "")
}
