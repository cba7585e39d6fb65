package engagement_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

func TestRangeCovers(t *testing.T) {
	t.Parallel()
	nano := engagement.Range{From: 1000, Below: 10_000}
	rows := []struct {
		name string
		of   engagement.Range
		in   engagement.Range
		want bool
	}{
		{"itself", nano, nano, true},
		{"a part", engagement.Range{From: 2000, Below: 5000}, nano, true},
		{"one that begins below", engagement.Range{From: 999, Below: 10_000}, nano, false},
		{"one that ends above", engagement.Range{From: 1000, Below: 10_001}, nano, false},
		{"one without end", engagement.Range{From: 1000}, nano, false},
		{"one without end, in one without end", engagement.Range{From: 2000}, engagement.Range{From: 1000}, true},
		{"any, in all sizes", nano, engagement.Range{}, true},
	}
	for _, r := range rows {
		if got := r.in.Covers(r.of); got != r.want {
			t.Errorf("%v covers %s, %v: %v, want %v", r.in, r.name, r.of, got, r.want)
		}
	}
}

// A figure of everyone, or of nobody says whom, is wider than one of creators;
// one of brands is of others.
func TestPopulationDifference(t *testing.T) {
	t.Parallel()
	q := instagram(5000, engagement.Mean)
	q.On = endorse.On(2026, 3, 1)
	for _, r := range []struct {
		asked, of engagement.Population
		want      engagement.Differences
	}{
		{engagement.Creators, engagement.Creators, 0},
		{engagement.Creators, engagement.Everyone, engagement.WiderPopulation},
		{engagement.Creators, engagement.PopulationNotSaid, engagement.WiderPopulation},
		{engagement.Creators, engagement.Brands, engagement.OtherPopulation},
		{engagement.Everyone, engagement.Creators, engagement.OtherPopulation},
		{engagement.PopulationNotSaid, engagement.Brands, 0},
	} {
		b := own()[1]
		b.Population, q.Population = r.of, r.asked
		got, err := q.Among([]engagement.Benchmark{b})
		if err != nil || got[0].Differences != r.want {
			t.Errorf("asked for %q, of %q: %v, %v; want %v", r.asked, r.of, got, err, r.want)
		}
	}
}

// A publisher may go by the day: benchmarks, bands and rates alike.
func TestByTheDay(t *testing.T) {
	t.Parallel()
	b := own()[0]
	b.Statistic = engagement.Daily
	bands := untapper(t)
	bands.Statistic = engagement.Daily
	daily, err := engagement.DailyRate(byFollowers, []engagement.Day{{On: endorse.On(2026, 1, 1), Counts: full().Counts}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bands.Place(daily); err != nil {
		t.Errorf("bands: %v", err)
	}
	if got, err := daily.Against(b); err != nil || got.Ratio.String() != "2.3" {
		t.Errorf("benchmark: %+v, %v", got, err)
	}
	past := bands
	if past.Statistic++; past.Validate() == nil {
		t.Error("bands by a statistic that there is not are valid")
	}
}

// A rate of one post is of one, and leaves none out.
func TestOnePostIsOne(t *testing.T) {
	t.Parallel()
	one, _ := byFollowers.Of(full())
	two, one2 := one, one
	two.Used, one2.LeftOut = 2, 1
	if one.Validate() != nil || two.Validate() == nil || one2.Validate() == nil {
		t.Errorf("one %v, of two %v, one left out %v", one.Validate(), two.Validate(), one2.Validate())
	}
}
