package engagement_test

import (
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// grown is the growth from one count to another over so many days.
func grown(from, until int64, days int) engagement.Growth {
	start := endorse.On(2026, 1, 1)
	h, err := engagement.NewHistory([]engagement.Reading{{start, n(from)}, {start.AddDays(days), n(until)}})
	if err != nil {
		panic(err)
	}
	g, err := h.Growth()
	if err != nil {
		panic(err)
	}
	return g
}

func TestGrowth(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name                               string
		from, until                        int64
		days                               int
		rate, perDay, annualised, compound string
		why                                string
	}{
		{"a month's half again", 1000, 1500, 30, "0.5", "16.666666666667", "6.083333333333", "137.817319", "taglab.net: (1,500 - 1,000) / 1,000 = 50 %; 1.5^(365/30)"},
		{"a fifth", 1000, 1200, 31, "0.2", "6.451612903226", "2.354838709677", "7.556483", "3mmaven.com: 20 %; annualised × 365/31"},
		{"a tenth", 1000, 1100, 30, "0.1", "3.333333333333", "1.216666666667", "2.18868", "keyhole.co: company A, 100 of 1,000"},
		{"a hundredth", 10000, 10100, 30, "0.01", "3.333333333333", "0.121666666667", "0.128695", "keyhole.co: company B, 100 of 10,000"},
		{"two fifths", 500, 700, 30, "0.4", "6.666666666667", "4.866666666667", "58.96407", "calculatorwow.com has 500 to 700; its 6.67 is PerDay"},
		{"a year", 1000, 2000, 365, "1", "2.739726027397", "1", "1", "all three are the same over 365 days"},
		{"two years", 1000, 4000, 730, "3", "4.109589041096", "1.5", "1", "doubled each year"},
		{"a loss", 1000, 900, 365, "-0.1", "-0.27397260274", "-0.1", "-0.1", "below zero"},
		{"all lost", 1000, 0, 10, "-1", "-100", "-36.5", "-1", "compound stops at -1, linear does not"},
		{"nothing", 1000, 1000, 10, "0", "0", "0", "0", ""},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			g := grown(r.from, r.until, r.days)
			net, err := g.Net()
			if err != nil || net != r.until-r.from || g.Days != r.days || g.Missing != r.days-1 {
				t.Errorf("%+v: net %d, %v", g, net, err)
			}
			for _, ask := range []struct {
				what string
				of   func() (endorse.Rate, error)
				want string
			}{{"rate", g.Rate, r.rate}, {"per day", g.PerDay, r.perDay}, {"annualised", g.Annualised, r.annualised}} {
				if got, err := ask.of(); err != nil || got.String() != ask.want {
					t.Errorf("%s = %v, %v; want %s: %s", ask.what, got, err, ask.want, r.why)
				}
			}
			cagr, err := g.CAGR()
			if err != nil || cagr.Round(6, endorse.HalfEven).String() != r.compound {
				t.Errorf("CAGR = %v, %v; want %s: %s", cagr, err, r.compound, r.why)
			}
		})
	}
}

func TestGrowthUndefined(t *testing.T) {
	t.Parallel()
	zero := grown(0, 50, 10)
	for name, of := range map[string]func() (endorse.Rate, error){"Rate": zero.Rate, "Annualised": zero.Annualised, "CAGR": zero.CAGR} {
		if got, err := of(); !errors.Is(err, endorse.ErrZeroBase) || !got.IsZero() {
			t.Errorf("%s from 0 followers = %v, %v; want ErrZeroBase", name, got, err)
		}
	}
	if net, err := zero.Net(); err != nil || net != 50 {
		t.Errorf("the gain from 0 followers is %d, %v", net, err)
	}
	if _, err := grown(50, 0, 10).Compound(-5); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("looking back from nobody: %v", err)
	}
	var unknown *endorse.UnknownCountError
	if _, err := (engagement.Growth{Days: 3}).Rate(); !errors.As(err, &unknown) {
		t.Errorf("ends not known: %v", err)
	}
	bare := engagement.Growth{From: engagement.Reading{Followers: n(4)}, Until: engagement.Reading{Followers: n(5)}}
	if got, err := bare.Rate(); err != nil || got.String() != "0.25" {
		t.Errorf("two counts without days: %v, %v", got, err)
	}
	for name, of := range map[string]func() (endorse.Rate, error){"PerDay": bare.PerDay, "Annualised": bare.Annualised, "CAGR": bare.CAGR} {
		if _, err := of(); !errors.Is(err, endorse.ErrZeroBase) {
			t.Errorf("%s without days: %v", name, err)
		}
	}
	if _, err := grown(1, math.MaxInt64, 1).Compound(365); !errors.Is(err, engagement.ErrTooLarge) {
		t.Errorf("beyond all digits: %v", err)
	}
	one, _ := engagement.NewHistory([]engagement.Reading{{endorse.On(2026, 1, 1), n(1)}})
	var few *engagement.FewError
	if _, err := one.Growth(); !errors.As(err, &few) || few.Have != 1 || few.Least != 2 {
		t.Errorf("one reading: %v", err)
	}
}

func TestHistory(t *testing.T) {
	t.Parallel()
	day := func(d int) endorse.Date { return endorse.On(2026, 3, d) }
	h, err := engagement.NewHistory([]engagement.Reading{
		{day(9), n(1300)}, {day(1), n(1000)}, {day(2), n(1010)}, {day(4), endorse.Count{}}, {day(5), n(1040).AsRounded()},
	})
	if err != nil {
		t.Fatal(err)
	}
	wantGaps := []endorse.Period{endorse.Between(day(3), day(4)), endorse.Between(day(6), day(8))}
	if diff := cmp.Diff(wantGaps, h.Gaps()); diff != "" {
		t.Errorf("Gaps mismatch (-want +got)\n%s", diff)
	}
	wantGains := []engagement.Gain{
		{endorse.Between(day(2), day(2)), 10, 1, endorse.MustRate("10"), false},
		{endorse.Between(day(3), day(5)), 30, 3, endorse.MustRate("10"), true},
		{endorse.Between(day(6), day(9)), 260, 4, endorse.MustRate("65"), true},
	}
	if diff := cmp.Diff(wantGains, h.Gains()); diff != "" {
		t.Errorf("Gains mismatch (-want +got)\n%s", diff)
	}
	if h.Len() != 4 || h.Unknown() != 1 {
		t.Errorf("%d readings, %d unknown", h.Len(), h.Unknown())
	}
	g, err := h.Within(endorse.Between(day(2), day(8))).Growth()
	if err != nil || g.From.On != day(2) || g.Until.On != day(5) || !g.Rounded() || g.Missing != 2 {
		t.Errorf("within 2 to 8 March: %+v, %v; want from the 2nd to the 5th, the nearest readings", g, err)
	}
	var bad *engagement.DayError
	if _, err := engagement.NewHistory([]engagement.Reading{{day(1), n(1)}, {day(1), n(2)}}); !errors.As(err, &bad) || bad.Row != 1 {
		t.Errorf("a day twice: %v", err)
	}
	if _, err := engagement.NewHistory([]engagement.Reading{{endorse.Date{}, n(1)}}); !errors.As(err, &bad) {
		t.Errorf("a day not said: %v", err)
	}
}

func TestFlow(t *testing.T) {
	t.Parallel()
	f := engagement.Flow{Start: n(2000), Gained: n(300), Lost: n(50)}
	net, err0 := f.Net()
	gain, err1 := f.GainRate()
	loss, err2 := f.LossRate()
	rate, err3 := f.NetRate()
	if errors.Join(err0, err1, err2, err3) != nil || net != 250 || gain.String() != "0.15" || loss.String() != "0.025" || rate.String() != "0.125" {
		t.Errorf("net %d, gain %v, loss %v, net rate %v", net, gain, loss, rate)
	}
	f.Lost = endorse.Count{}
	if _, err := f.NetRate(); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("losses not known: %v", err)
	}
	if _, err := f.GainRate(); err != nil {
		t.Errorf("gains are known: %v", err)
	}
	f.Start = n(0)
	if _, err := f.GainRate(); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("from nobody: %v", err)
	}
}

func TestProject(t *testing.T) {
	t.Parallel()
	got, err := grown(1000, 1100, 10).Project(20)
	if err != nil || got.Linear.String() != "1300" || got.Compound.String() != "1331" {
		t.Errorf("Project = %+v, %v; want 1,100 + 2 × 100, and 1,100 × 1.1²", got, err)
	}
	got, err = grown(1000, 500, 10).Project(30)
	if err != nil || !got.Linear.IsZero() || got.Compound.String() != "62.5" {
		t.Errorf("Project = %+v, %v; want no fewer than nobody, and 500 / 8", got, err)
	}
	if _, err := grown(0, 10, 5).Project(1); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("from nobody: %v", err)
	}
}

func TestForecast(t *testing.T) {
	t.Parallel()
	day := func(d int) endorse.Date { return endorse.On(2026, 3, 1).AddDays(d) }
	h, _ := engagement.NewHistory([]engagement.Reading{{day(0), n(1000)}, {day(1), n(1010)}, {day(2), n(1030)}})
	got, err := h.Forecast(day(4), level95)
	if err != nil {
		t.Fatal(err)
	}
	// Gains 10 and 20: mean 15, s² = 50; 2 days ahead of 2 seen: √(50 × 4) = 14.142136, times t of one degree 12.706205.
	if got.Followers.String() != "1060" || got.Interval.Low.Round(4, endorse.HalfEven).String() != "880.3071" ||
		got.Interval.High.Round(4, endorse.HalfEven).String() != "1239.6929" || got.Days != 2 || got.Interval.Method != engagement.MethodRandomWalk {
		t.Errorf("Forecast = %+v", got)
	}
	if _, err := h.Forecast(day(2), level95); !errors.Is(err, engagement.ErrNotAhead) {
		t.Errorf("the last day itself: %v", err)
	}
	var few *engagement.FewError
	if _, err := h.Within(endorse.Between(day(0), day(1))).Forecast(day(9), level95); !errors.As(err, &few) {
		t.Errorf("two readings: %v", err)
	}
	steady, _ := engagement.NewHistory([]engagement.Reading{{day(0), n(1000)}, {day(1), n(1010)}, {day(4), n(1040)}})
	if got, err = steady.Forecast(day(6), level95); err != nil || got.Interval.Low.String() != "1060" || got.Interval.High.String() != "1060" {
		t.Errorf("ten a day, with a gap: %+v, %v; want no width", got, err)
	}
}

// Accounts that are random walks, read on days with gaps, stand in the
// interval of 0.95 in 95 of 100.
func TestForecastCoverage(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(2026, 3))
	const accounts = 3000
	held, start := 0, endorse.On(2026, 1, 1)
	for range accounts {
		followers, readings := 100_000.0, []engagement.Reading(nil)
		for d := range 26 {
			if d < 20 && (d%3 != 1 || d == 19) {
				readings = append(readings, engagement.Reading{On: start.AddDays(d), Followers: n(int64(followers + 0.5))})
			}
			if d < 25 {
				followers += 40 + 300*random.NormFloat64()
			}
		}
		h, _ := engagement.NewHistory(readings)
		got, err := h.Forecast(start.AddDays(25), level95)
		if err != nil {
			t.Fatal(err)
		}
		if got.Interval.Contains(endorse.RateOfInt(int64(followers + 0.5))) {
			held++
		}
	}
	if share := float64(held) / accounts; share < 0.94 || share > 0.96 {
		t.Errorf("covers %.4f", share)
	}
}

// Compounding over the days of the period is the rate; over them twice it is
// the rate twice; more followers never grow less; an account k times as large
// grows alike.
func TestGrowthLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		from, until := known(t, "from"), known(t, "until")
		days := rapid.IntRange(1, 900).Draw(t, "days")
		g := grown(from, until, days)
		rate, _ := g.Rate()
		once, err1 := g.Compound(days)
		twice, err2 := g.Compound(2 * days)
		if err1 != nil || err2 != nil || !near(once, rate, 1e-11) {
			t.Fatalf("compounded over its own days %v, %v; want %v", once, err1, rate)
		}
		factor := rate.Add(endorse.RateOfInt(1))
		if want := factor.Times(factor).Sub(endorse.RateOfInt(1)); !near(twice, want, 1e-9) {
			t.Fatalf("compounded twice %v, want %v", twice, want)
		}
		more, err1 := grown(from, until+known(t, "more"), days).CAGR()
		cagr, err2 := g.CAGR()
		if err1 == nil && err2 == nil && more.Cmp(cagr) < 0 {
			t.Fatalf("more followers, less growth: %v, %v", more, cagr)
		}
		k := rapid.Int64Range(2, 1000).Draw(t, "k")
		if large, _ := grown(k*from, k*until, days).Rate(); !large.Equal(rate) {
			t.Fatalf("%d times as large grows by %v, not %v", k, large, rate)
		}
	})
}

// near reports whether both agree to that relative precision.
func near(got, want endorse.Rate, precision float64) bool {
	g, w := got.Float64(), want.Float64()
	return math.Abs(g-w) <= precision*(1+math.Abs(w))
}

// TestHistoryEqual holds that histories that differ in a reading, or in how many were
// not known, are not equal.
func TestHistoryEqual(t *testing.T) {
	t.Parallel()
	day := endorse.On(2026, 1, 1)
	history := func(readings ...engagement.Reading) engagement.History {
		h, err := engagement.NewHistory(readings)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	first, second, unknown := engagement.Reading{On: day, Followers: n(10)}, engagement.Reading{On: day.AddDays(1), Followers: n(20)}, engagement.Reading{On: day.AddDays(2)}
	h := history(first, second)
	for _, row := range []struct {
		name  string
		other engagement.History
		want  bool
	}{
		{"in another order", history(second, first), true},
		{"with one not known", history(first, second, unknown), false},
		{"with a reading less", history(first), false},
		{"of another count", history(first, engagement.Reading{On: day.AddDays(1), Followers: n(21)}), false},
		{"nothing", engagement.History{}, false},
	} {
		if got := h.Equal(row.other); got != row.want || row.other.Equal(h) != got {
			t.Errorf("%s: Equal = %v, want %v, from either side", row.name, got, row.want)
		}
	}
}
