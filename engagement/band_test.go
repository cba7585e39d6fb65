package engagement_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/tier"
	"pgregory.net/rapid"
)

// untapper are Untapper's bands of 2026 for nano accounts on Instagram.
func untapper(t *testing.T) engagement.Bands {
	t.Helper()
	b := engagement.PublishedBands()[0]
	if b.Publisher != "Untapper" || b.Followers.Name != "nano" || b.Platform != endorse.Instagram {
		t.Fatalf("the first bands are %+v", b)
	}
	return b
}

func medianOf(t *testing.T, d engagement.Definition, thousandths ...int64) engagement.Rate {
	t.Helper()
	s, _ := engagement.SampleOf(d, rated(thousandths...))
	m, err := s.Median()
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestPlace(t *testing.T) {
	t.Parallel()
	bands := untapper(t)
	gap := bands
	gap.List = []engagement.Band{{Label: "average", From: endorse.MustRate("0.01"), Below: endorse.MustRate("0.02")}, {Label: "good", From: endorse.MustRate("0.03"), Below: endorse.MustRate("0.04")}}
	rows := []struct {
		name        string
		bands       engagement.Bands
		thousandths int64
		standing    engagement.BandStanding
		label       string
	}{
		{"none", bands, 0, engagement.InBand, "below"},
		{"just below", bands, 29, engagement.InBand, "below"},
		{"the first of average", bands, 30, engagement.InBand, "average"},
		{"the first of good", bands, 50, engagement.InBand, "good"},
		{"without end", bands, 900, engagement.InBand, "good"},
		{"below the lowest", gap, 9, engagement.BelowBands, ""},
		{"in the gap", gap, 20, engagement.BetweenBands, ""},
		{"the end of the highest", gap, 40, engagement.AboveBands, ""},
	}
	for _, r := range rows {
		got, err := r.bands.Place(medianOf(t, byFollowers, r.thousandths))
		if err != nil || got.Standing != r.standing || got.Band.Label != r.label {
			t.Errorf("%s: %v %q, %v; want %v %q", r.name, got.Standing, got.Band.Label, err, r.standing, r.label)
		}
	}
	var bad *engagement.MismatchError
	mean, _ := summed(byFollowers, rated(30)...).Mean()
	if _, err := bands.Place(mean); !errors.As(err, &bad) || bad.What != "statistic" {
		t.Errorf("a mean beside bands of medians: %v", err)
	}
	reach := post(3, 1000)
	reach.Counts.Reach = n(1000)
	byReach, _ := engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments).Of(reach)
	if _, err := bands.Place(byReach); !errors.As(err, &bad) || bad.What != "base" {
		t.Errorf("by reach: %v", err)
	}
	if _, err := bands.Place(engagement.Rate{}); err == nil {
		t.Error("no rate has a place")
	}
	u, ok := bands.Usual("average")
	if !ok || u.From.String() != "0.03" || u.Below.String() != "0.05" || !strings.Contains(u.Source, "Untapper 2026") || u.Verified != engagement.Read {
		t.Errorf("Usual = %+v, %v", u, ok)
	}
	if _, ok := bands.Usual("superb"); ok {
		t.Error("a label that there is not")
	}
}

func TestPublishedBands(t *testing.T) {
	t.Parallel()
	all := engagement.PublishedBands()
	if len(all) != 59 {
		t.Errorf("%d sets of bands, want 59", len(all))
	}
	seen := map[string]bool{}
	for _, b := range all {
		if err := b.Validate(); err != nil {
			t.Errorf("%s %s %v: %v", b.Publisher, b.Date, b.Followers, err)
		}
		key := b.Publisher + b.Date + string(b.Platform) + b.Format.String() + b.Followers.String() + b.Base.String()
		if seen[key] {
			t.Errorf("%s stands twice", key)
		}
		if seen[key] = true; b.Verified == engagement.VerifiedNotSaid || b.Checked.IsZero() {
			t.Errorf("%s: not verified", key)
		}
	}
	all[0].List[0].Label = "changed"
	if engagement.PublishedBands()[0].List[0].Label == "changed" {
		t.Error("the table can be changed from outside")
	}
}

func TestBandsValidate(t *testing.T) {
	t.Parallel()
	rate := endorse.MustRate
	for name, change := range map[string]func(*engagement.Bands){
		"no publisher": func(b *engagement.Bands) { b.Publisher = "" },
		"no band":      func(b *engagement.Bands) { b.List = nil },
		"no label":     func(b *engagement.Bands) { b.List = []engagement.Band{{Below: rate("1")}} },
		"empty":        func(b *engagement.Bands) { b.List = []engagement.Band{{"a", rate("0.2"), rate("0.2")}} },
		"open in middle": func(b *engagement.Bands) {
			b.List = []engagement.Band{{"a", rate("0.2"), rate("0")}, {"b", rate("0.3"), rate("0.4")}}
		},
		"overlapping": func(b *engagement.Bands) {
			b.List = []engagement.Band{{"a", rate("0.2"), rate("0.4")}, {"b", rate("0.3"), rate("0.5")}}
		},
		"no such metric": func(b *engagement.Bands) { b.Base = engagement.ByLikes },
	} {
		b := untapper(t)
		if change(&b); b.Validate() == nil {
			t.Errorf("%s: valid", name)
		}
	}
	text, _ := json.Marshal(untapper(t))
	var back engagement.Bands
	if err := json.Unmarshal(text, &back); err != nil || back.Validate() != nil || len(back.List) != 3 {
		t.Errorf("%s reads back as %+v, %v", text, back, err)
	}
}

// Every rate is in one band at most, and a higher rate in none lower.
func TestPlaceIsMonotone(t *testing.T) {
	t.Parallel()
	all := engagement.PublishedBands()
	rapid.Check(t, func(t *rapid.T) {
		b := rapid.SampledFrom(all).Draw(t, "bands")
		x := endorse.RateOfInt(rapid.Int64Range(0, 300).Draw(t, "thousandths")).Times(endorse.MustRate("0.001"))
		place := -1
		for i, band := range b.List {
			if band.Contains(x) {
				if place >= 0 {
					t.Fatalf("%v is in %v and %v", x, b.List[place], band)
				}
				place = i
			}
		}
		for _, band := range b.List[:max(0, place)] {
			if band.Contains(x.Add(endorse.MustRate("0.01"))) {
				t.Fatalf("%v is in %v, more in %v", x, b.List[place], band)
			}
		}
	})
}

func instagram(followers int64, s engagement.Statistic) engagement.Query {
	return engagement.Query{
		Platform: endorse.Instagram, Followers: n(followers), Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: s, On: endorse.On(2026, 12, 1),
	}
}

func TestBandsFor(t *testing.T) {
	t.Parallel()
	got, err := engagement.BandsFor(instagram(5000, engagement.Median))
	if err != nil || got[0].Publisher != "Untapper" || got[0].Followers.Name != "nano" {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, b := range got {
		if !b.Followers.Contains(5000) || b.Base != engagement.ByFollowers || b.Platform != "" && b.Platform != endorse.Instagram {
			t.Errorf("%s %v is not of what was asked", b.Publisher, b.Followers)
		}
	}
	mean, err := engagement.BandsFor(instagram(5000, engagement.Mean))
	if err != nil || len(mean) != len(got)-1 {
		t.Errorf("%d of means, %d of medians, %v; want one fewer, Untapper's", len(mean), len(got), err)
	}
	q := instagram(5000, engagement.Mean)
	q.Base = engagement.ByViews
	if _, err = engagement.BandsFor(q); !errors.Is(err, engagement.ErrNoBenchmark) {
		t.Errorf("by views on Instagram: %v", err)
	}
	if _, err = engagement.BandsFor(engagement.Query{}); !errors.Is(err, engagement.ErrQuery) {
		t.Errorf("no question: %v", err)
	}
}

func TestExpect(t *testing.T) {
	t.Parallel()
	standard := tier.Standard(endorse.Instagram)
	nano, ok := engagement.RangeOf(standard, "nano")
	if !ok || nano.From != 1000 || nano.Below != 10000 {
		t.Fatalf("nano is %v, %v", nano, ok)
	}
	q := instagram(0, engagement.Mean)
	q.Followers, q.Range = endorse.Count{}, nano
	got, err := engagement.Expect(q)
	if err != nil || len(got.Matches) < 3 {
		t.Fatalf("%+v, %v", got, err)
	}
	for _, m := range got.Matches {
		b := m.Benchmark
		if !b.Followers.Covers(nano) || b.Statistic != engagement.Mean || b.Value.Cmp(got.Low) < 0 || b.Value.Cmp(got.High) > 0 || !got.Differences.Has(m.Differences) {
			t.Errorf("%+v is not of what was asked", m)
		}
	}
	if got.Middle.Cmp(got.Low) < 0 || got.Middle.Cmp(got.High) > 0 {
		t.Errorf("%v to %v, middle %v", got.Low, got.High, got.Middle)
	}
	if _, ok := engagement.RangeOf(standard, "gigantic"); ok {
		t.Error("a rung that there is not")
	}
	q.Range = engagement.Range{}
	if _, err := engagement.Expect(q); !errors.Is(err, engagement.ErrQuery) {
		t.Errorf("no size: %v", err)
	}
	q.Range = engagement.Range{From: 3, Below: 5}
	q.On = endorse.On(2010, 1, 1)
	if _, err := engagement.Expect(q); !errors.Is(err, engagement.ErrNoBenchmark) {
		t.Errorf("before any was public: %v", err)
	}
}

func TestExpectAmong(t *testing.T) {
	t.Parallel()
	of := func(value string, r engagement.Range, date string) engagement.Benchmark {
		b := own()[0]
		b.Value, b.Followers, b.Date, b.Platform, b.Population = endorse.MustRate(value), r, date, endorse.Instagram, engagement.Creators
		b.Metric, b.Base, b.Statistic, b.Format, b.Country, b.Industry = engagement.MetricEngagementRate, engagement.ByFollowers, engagement.Mean, 0, "", ""
		return b
	}
	small := engagement.Range{From: 1000, Below: 10000}
	q := instagram(5000, engagement.Mean)
	q.On = endorse.On(2026, 6, 1)
	got, err := q.ExpectAmong([]engagement.Benchmark{
		of("0.04", small, "2025"), of("0.02", small, "2025"), of("0.05", small, "2022"),
		of("0.9", engagement.Range{}, "2025"), of("0.8", engagement.Range{From: 10000}, "2025"),
	})
	if err != nil || got.Low.String() != "0.02" || got.Middle.String() != "0.04" || got.High.String() != "0.05" || len(got.Matches) != 3 || !got.Differences.Has(engagement.Older) {
		t.Errorf("%+v, %v; want neither all sizes nor larger accounts", got, err)
	}
}

func TestOld(t *testing.T) {
	t.Parallel()
	b := own()[0]
	b.Date = "2025-03"
	rows := []struct {
		name   string
		on     endorse.Date
		months int
		want   bool
	}{
		{"the last day that it is not", endorse.On(2026, 3, 31), 0, false},
		{"the day after", endorse.On(2026, 4, 1), 0, true},
		{"the caller's age", endorse.On(2026, 4, 1), 24, false},
		{"past the caller's age", endorse.On(2027, 4, 1), 24, true},
		{"a short one", endorse.On(2025, 7, 1), 3, true},
	}
	for _, r := range rows {
		if got := b.Old(r.on, r.months); got != r.want {
			t.Errorf("%s: %v, want %v", r.name, got, r.want)
		}
	}
	if !(engagement.Benchmark{}).Old(endorse.On(2026, 1, 1), 0) {
		t.Error("without a date it is old")
	}
	if !untapper(t).Old(endorse.On(2028, 1, 1), 0) || untapper(t).Old(endorse.On(2026, 12, 1), 0) {
		t.Error("bands age as benchmarks do")
	}
	q := instagram(5000, engagement.Mean)
	q.On, q.OldAfter = endorse.On(2026, 12, 1), 1200
	got, err := q.Among(engagement.Benchmarks())
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range got {
		if m.Differences.Has(engagement.Older) {
			t.Errorf("%s %s is old within a hundred years", m.Benchmark.Publisher, m.Benchmark.Date)
		}
	}
}
