package engagement_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

// Every row of the table says all that a benchmark must say.
func TestBenchmarksValid(t *testing.T) {
	t.Parallel()
	all := engagement.Benchmarks()
	if len(all) != 120 {
		t.Errorf("%d benchmarks, want 120, as the package comment says", len(all))
	}
	seen := map[string]bool{}
	for _, b := range all {
		key := strings.Join([]string{b.Publisher, b.URL, b.Date, string(b.Platform), b.Format.String(), b.Followers.String(),
			b.Industry, string(b.Country), b.Metric.String(), b.Base.String(), b.Statistic.String(), b.Population.String(), b.Note}, "|")
		if seen[key] {
			t.Errorf("twice: %s", key)
		}
		seen[key] = true
		if err := b.Validate(); err != nil {
			t.Errorf("%s: %v", key, err)
		}
		switch {
		case b.Platform != "" && !b.Platform.Known():
			t.Errorf("%s: unknown platform", key)
		case b.Country != "" && !b.Country.Valid():
			t.Errorf("%s: unknown country", key)
		case b.Population == engagement.PopulationNotSaid || b.Verified == engagement.VerifiedNotSaid || b.Checked.IsZero():
			t.Errorf("%s: population, verification or day of the check not said", key)
		case b.Note == "" || !strings.HasPrefix(b.URL, "http"):
			t.Errorf("%s: no note or address", key)
		case b.Statistic != engagement.Mean && b.Statistic != engagement.Median:
			t.Errorf("%s: no publisher states that statistic", key)
		case b.Value.Cmp(endorse.RateOfInt(1)) >= 0:
			t.Errorf("%s: above 1: percent taken for a ratio", key)
		}
	}
}

// The list is the caller's own.
func TestBenchmarksCopied(t *testing.T) {
	t.Parallel()
	first := engagement.Benchmarks()[0]
	engagement.Benchmarks()[0] = engagement.Benchmark{}
	if diff := cmp.Diff(first, engagement.Benchmarks()[0]); diff != "" {
		t.Errorf("writing into the list changed the table (-want +got)\n%s", diff)
	}
}

func TestBenchmarkPublished(t *testing.T) {
	t.Parallel()
	checked := endorse.On(2026, 11, 21)
	rows := []struct {
		date, want, available string
		why                   string
	}{
		{"2025", "2025-01-01/2025-12-31", "2025-12-31", "at the latest"},
		{"2025-02", "2025-02-01/2025-02-28", "2025-02-28", ""},
		{"2024-02", "2024-02-01/2024-02-29", "2024-02-29", "leap year"},
		{"2026-10-07", "2026-10-07/2026-10-07", "2026-10-07", ""},
		{"2026", "2026-01-01/2026-12-31", "2026-11-21", "it was there when we looked"},
		{"9999", "9999-01-01/9999-12-31", "2026-11-21", ""},
		{"", "", "", ""},
		{"25", "", "", ""},
		{"2025-", "", "", ""},
		{"2025-0", "", "", ""},
		{"2025-13", "", "", ""},
		{"2025-02-30", "", "", ""},
		{"spring 2025", "", "", ""},
	}
	for _, r := range rows {
		b := engagement.Benchmark{Date: r.date, Checked: checked}
		p, err := b.Published()
		if (err == nil) != (r.want != "") || err == nil && p.String() != r.want {
			t.Errorf("Published of %q = %v, %v; want %q", r.date, p, err, r.want)
		}
		if got := b.Available().String(); got != r.available {
			t.Errorf("Available of %q = %q, want %q: %s", r.date, got, r.available, r.why)
		}
	}
}

// own is a small table with one rate for each thing that can differ.
func own() []engagement.Benchmark {
	base := engagement.Benchmark{
		Publisher: "A", URL: "https://a.example", Date: "2025-06-30", Platform: endorse.Instagram,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean,
		Value: endorse.MustRate("0.01"), Population: engagement.Creators, Measured: endorse.Yes, Verified: engagement.Read,
	}
	with := func(name string, change func(*engagement.Benchmark)) engagement.Benchmark {
		b := base
		b.Note = name
		change(&b)
		return b
	}
	return []engagement.Benchmark{
		with("all sizes", func(b *engagement.Benchmark) {}),
		with("nano", func(b *engagement.Benchmark) { b.Followers = engagement.Range{From: 1000, Below: 10000, Name: "nano"} }),
		with("micro", func(b *engagement.Benchmark) {
			b.Followers = engagement.Range{From: 10000, Below: 100000, Name: "micro"}
		}),
		with("reels", func(b *engagement.Benchmark) { b.Format = endorse.FormatShortVideo }),
		with("beauty", func(b *engagement.Benchmark) { b.Industry = "beauty" }),
		with("Sweden", func(b *engagement.Benchmark) { b.Country = "SE" }),
		with("brands", func(b *engagement.Benchmark) { b.Population = engagement.Brands; b.Date = "2025-07-01" }),
		with("everyone", func(b *engagement.Benchmark) { b.Population = engagement.Everyone }),
		with("any platform", func(b *engagement.Benchmark) { b.Platform = "" }),
		with("collated", func(b *engagement.Benchmark) { b.Measured = endorse.No; b.Date = "2025-08-01" }),
		with("old", func(b *engagement.Benchmark) { b.Date = "2023" }),
		with("median", func(b *engagement.Benchmark) { b.Statistic = engagement.Median }),
		with("by reach", func(b *engagement.Benchmark) { b.Base = engagement.ByReach }),
		with("invalid", func(b *engagement.Benchmark) { b.URL = "" }),
	}
}

func TestBenchmarkValidate(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name   string
		change func(*engagement.Benchmark)
		want   string // "" if it is valid
	}{
		{"as it is", func(*engagement.Benchmark) {}, ""},
		{"a year", func(b *engagement.Benchmark) { b.Date = "2025" }, ""},
		{"open above", func(b *engagement.Benchmark) { b.Followers = engagement.Range{From: 1000} }, ""},
		{"one size", func(b *engagement.Benchmark) { b.Followers = engagement.Range{From: 5, Below: 6} }, ""},
		{"no publisher", func(b *engagement.Benchmark) { b.Publisher = "" }, "no publisher"},
		{"no URL", func(b *engagement.Benchmark) { b.URL = "" }, "no URL"},
		{"no date", func(b *engagement.Benchmark) { b.Date = "" }, "not a year, month or day"},
		{"31 June", func(b *engagement.Benchmark) { b.Date = "2025-06-31" }, "not a year, month or day"},
		{"no metric", func(b *engagement.Benchmark) { b.Metric = 0 }, "no such metric by that base"},
		{"reach rate by views", func(b *engagement.Benchmark) { b.Metric, b.Base = engagement.MetricReachRate, engagement.ByViews }, "no such metric by that base"},
		{"no statistic", func(b *engagement.Benchmark) { b.Statistic = 0 }, "statistic not said"},
		{"no such statistic", func(b *engagement.Benchmark) { b.Statistic = engagement.Daily + 1 }, "statistic not said"},
		{"a value of zero", func(b *engagement.Benchmark) { b.Value = endorse.Rate{} }, "value not above zero"},
		{"a range without accounts", func(b *engagement.Benchmark) { b.Followers = engagement.Range{From: 6, Below: 6} }, "empty range [6,6)"},
		{"a range below zero", func(b *engagement.Benchmark) { b.Followers = engagement.Range{From: -1} }, "empty range"},
	}
	for _, r := range rows {
		b := own()[0]
		r.change(&b)
		err := b.Validate()
		if r.want == "" && err != nil || r.want != "" && (err == nil || !strings.Contains(err.Error(), r.want)) {
			t.Errorf("%s: %v, want %q", r.name, err, r.want)
		}
	}
	if err := (engagement.Benchmark{}).Validate(); err == nil || strings.Count(err.Error(), "\n") != 5 {
		t.Errorf("nothing said: %v, want six faults", err)
	}
}

func TestQueryAmong(t *testing.T) {
	t.Parallel()
	ask := engagement.Query{
		Platform: endorse.Instagram, Population: engagement.Creators, Metric: engagement.MetricEngagementRate,
		Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2026, 3, 1),
	}
	with := func(change func(*engagement.Query)) engagement.Query {
		q := ask
		change(&q)
		return q
	}
	rows := []struct {
		name  string
		query engagement.Query
		note  string
		want  engagement.Differences
		why   string
	}{
		{"all sizes", ask, "all sizes", 0, ""},
		{"first follower of nano", with(func(q *engagement.Query) { q.Followers = n(1000) }), "nano", 0, "From is included"},
		{"last follower of nano", with(func(q *engagement.Query) { q.Followers = n(9999) }), "nano", 0, ""},
		{"first follower of micro", with(func(q *engagement.Query) { q.Followers = n(10000) }), "micro", 0, "Below is not included"},
		{"below nano", with(func(q *engagement.Query) { q.Followers = n(999) }), "all sizes", engagement.WiderRange, "all sizes before another size"},
		{"a rung", with(func(q *engagement.Query) { q.Range = engagement.Range{From: 1000, Below: 10000} }), "nano", 0, "the name does not matter"},
		{"part of a rung", with(func(q *engagement.Query) { q.Range = engagement.Range{From: 20000, Below: 100000} }), "all sizes", engagement.WiderRange, "newest of those that hold it, then the order given"},
		{"reels", with(func(q *engagement.Query) { q.Format = endorse.FormatShortVideo }), "reels", 0, ""},
		{"stories", with(func(q *engagement.Query) { q.Format = endorse.FormatStory }), "all sizes", engagement.WiderFormat, "never of another format"},
		{"beauty", with(func(q *engagement.Query) { q.Industry = "beauty" }), "beauty", 0, ""},
		{"travel", with(func(q *engagement.Query) { q.Industry = "travel" }), "all sizes", engagement.WiderIndustry, "never of another industry"},
		{"Sweden", with(func(q *engagement.Query) { q.Country = "SE" }), "Sweden", 0, ""},
		{"Norway", with(func(q *engagement.Query) { q.Country = "NO" }), "all sizes", engagement.WiderCountry, "never of another country"},
		{"brands", with(func(q *engagement.Query) { q.Population = engagement.Brands }), "brands", 0, ""},
		{"anybody", with(func(q *engagement.Query) { q.Population = 0 }), "brands", 0, "the newest"},
		{"TikTok", with(func(q *engagement.Query) { q.Platform = endorse.TikTok }), "any platform", engagement.WiderPlatform, ""},
		{"median", with(func(q *engagement.Query) { q.Statistic = engagement.Median }), "median", 0, "never a mean"},
		{"by reach", with(func(q *engagement.Query) { q.Base = engagement.ByReach }), "by reach", 0, "never by followers"},
		{"the day before", with(func(q *engagement.Query) { q.On = endorse.On(2025, 6, 29) }), "old", engagement.Older, "the others were not out yet"},
		{"the day", with(func(q *engagement.Query) { q.On = endorse.On(2025, 6, 30) }), "all sizes", 0, ""},
		{"a year on", with(func(q *engagement.Query) { q.On = endorse.On(2026, 6, 30) }), "all sizes", 0, ""},
		{"a year and a day on", with(func(q *engagement.Query) { q.On = endorse.On(2026, 7, 1) }), "collated", engagement.NotMeasured, "the newer, though collated"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			got, err := r.query.Among(own())
			if err != nil {
				t.Fatal(err)
			}
			if got[0].Benchmark.Note != r.note || got[0].Differences != r.want {
				t.Errorf("closest is %q (%v), want %q (%v): %s", got[0].Benchmark.Note, got[0].Differences, r.note, r.want, r.why)
			}
			for i := 1; i < len(got); i++ {
				if got[i].Differences < got[i-1].Differences {
					t.Errorf("%v comes after %v", got[i].Differences, got[i-1].Differences)
				}
			}
		})
	}
}

func TestQueryErrors(t *testing.T) {
	t.Parallel()
	ask := engagement.Query{
		Platform: endorse.Instagram, Metric: engagement.MetricEngagementRate,
		Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2010, 1, 1),
	}
	if _, err := engagement.Lookup(ask); !errors.Is(err, engagement.ErrNoBenchmark) {
		t.Errorf("in 2010: %v, want ErrNoBenchmark", err)
	}
	ask.On = endorse.On(2026, 3, 1)
	for name, other := range map[string]engagement.Benchmark{"reels": own()[3], "beauty": own()[4], "Sweden": own()[5], "Instagram": own()[0]} {
		q := ask
		q.Format, q.Industry, q.Country, q.Platform = endorse.FormatStory, "travel", "NO", endorse.Instagram
		if name == "Instagram" {
			q.Platform = endorse.TikTok
		}
		if got, err := q.Among([]engagement.Benchmark{other}); !errors.Is(err, engagement.ErrNoBenchmark) {
			t.Errorf("of %s: %v, %v; want ErrNoBenchmark", name, got, err)
		}
	}
	for _, change := range []func(*engagement.Query){
		func(q *engagement.Query) { q.Platform = "" }, func(q *engagement.Query) { q.Metric = 0 },
		func(q *engagement.Query) { q.Base = 0 }, func(q *engagement.Query) { q.Statistic = 0 },
		func(q *engagement.Query) { q.On = endorse.Date{} },
	} {
		q := ask
		change(&q)
		if _, err := engagement.Lookup(q); !errors.Is(err, engagement.ErrQuery) {
			t.Errorf("%+v: %v, want ErrQuery", q, err)
		}
	}
}

func TestAgainst(t *testing.T) {
	t.Parallel()
	benchmark := own()[0] // 1 % mean by followers
	sample, _ := engagement.SampleOf(byFollowers, []engagement.Post{post(10, 1000), post(20, 1000)})
	mean, _ := sample.Summary().Mean()
	got, err := mean.Against(benchmark)
	if err != nil || got.Ratio.String() != "1.5" || got.Difference.String() != "0.005" {
		t.Errorf("Against = %v and %v, %v; want 1.5 and 0.005", got.Ratio, got.Difference, err)
	}
	if want := "1.5 of A 2025-06-30 (1% mean engagement-rate by followers)"; got.String() != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	for whose, want := range map[engagement.Population]string{engagement.Creators: "followers)", engagement.Brands: "followers of brands)", engagement.Everyone: "followers of everyone)"} {
		got.Benchmark.Population = whose
		if !strings.HasSuffix(got.String(), want) {
			t.Errorf("String() = %q, want … %s", got, want)
		}
	}
	pooled, _ := sample.Summary().Pooled()
	median, _ := sample.Median()
	one, _ := byFollowers.Of(post(10, 1000))
	reach, _ := engagement.SampleOf(engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments), []engagement.Post{full()})
	byReach, _ := reach.Summary().Mean()
	likes, _ := engagement.SampleOf(engagement.ActionRate(engagement.ByFollowers, endorse.CountLikes), []engagement.Post{full()})
	likeRate, _ := likes.Summary().Mean()
	for what, r := range map[string]engagement.Rate{"base": byReach, "metric": likeRate} {
		refused(t, what, r, benchmark)
	}
	for _, r := range []engagement.Rate{pooled, median, one} {
		refused(t, "statistic", r, benchmark)
	}
	if _, err := (engagement.Rate{}).Against(benchmark); err == nil {
		t.Error("no rate compares")
	}
	if _, err := mean.Against(engagement.Benchmark{}); err == nil {
		t.Error("a rate compares with no benchmark")
	}
}

func refused(t *testing.T, what string, r engagement.Rate, b engagement.Benchmark) {
	t.Helper()
	var mismatch *engagement.MismatchError
	if _, err := r.Against(b); !errors.As(err, &mismatch) || mismatch.What != what {
		t.Errorf("%v against %v: %v, want a MismatchError of the %s", r, b.Note, err, what)
	}
}

func TestDifferencesText(t *testing.T) {
	t.Parallel()
	for d := range engagement.OtherRange << 1 {
		text, err := d.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var back engagement.Differences
		if err := back.UnmarshalText(text); err != nil || back != d {
			t.Fatalf("%q reads back as %v, %v", text, back, err)
		}
	}
	var d engagement.Differences
	if err := d.UnmarshalText([]byte("older, wiser")); err == nil || d != 0 {
		t.Errorf("unknown difference reads as %v, %v", d, err)
	}
}

func TestBenchmarkJSON(t *testing.T) {
	t.Parallel()
	b := own()[1]
	text, err := json.Marshal(b)
	want := `{"publisher":"A","url":"https://a.example","date":"2025-06-30","platform":"instagram",` +
		`"followers":{"from":1000,"below":10000,"name":"nano"},"metric":"engagement-rate","base":"followers",` +
		`"statistic":"mean","value":"0.01","population":"creators","measured":true,"verified":"read","note":"nano"}`
	if err != nil || string(text) != want {
		t.Errorf("Marshal = %s, %v\nwant %s", text, err, want)
	}
	var back engagement.Benchmark
	if err := json.Unmarshal(text, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(b, back); diff != "" {
		t.Errorf("does not read back (-want +got)\n%s", diff)
	}
}
