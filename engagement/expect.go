package engagement

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

// Expected is the range of what publishers measured of accounts like the one
// asked for.
type Expected struct {
	Low    endorse.Rate `json:"low"`    // the lowest that was published, included
	Middle endorse.Rate `json:"middle"` // the median of the publishers' figures
	High   endorse.Rate `json:"high"`   // the highest, included

	// Matches are the benchmarks behind it, the closest first.
	Matches []Match `json:"matches"`

	// Differences are all that any of them has.
	Differences Differences `json:"differences,omitzero"`
}

// Expect is the range that the published benchmarks give for what is asked:
// tier, platform and format, by one metric, base and statistic. With one
// publisher alone Low and High are the same, and the range is no range.
//
// Benchmarks of another size, of all sizes, of other populations or of all
// platforms are not taken; of wider formats and countries, of one country or
// format where none was asked for, old ones and ones that nobody measured are,
// and Differences says so. [ErrNoBenchmark] if none is left, [ErrQuery] if the
// question lacks a part or asks for no size.
func Expect(q Query) (Expected, error) { return q.ExpectAmong(published()) }

// taken are the differences of what an expected range may rest on.
const taken = NotMeasured | WiderFormat | WiderCountry | OneCountry | Older | WiderRange | OneFormat

// ExpectAmong is [Expect] among the caller's own benchmarks.
func (q Query) ExpectAmong(benchmarks []Benchmark) (Expected, error) {
	if !q.Followers.Known() && q.Range.All() {
		return Expected{}, ErrQuery
	}
	matches, err := q.Among(benchmarks)
	if err != nil {
		return Expected{}, err
	}
	var e Expected
	var values []endorse.Rate
	for _, m := range matches {
		if m.Differences&^taken == 0 && !m.Benchmark.Followers.All() {
			e.Matches = append(e.Matches, m)
			e.Differences |= m.Differences
			values = append(values, m.Benchmark.Value)
		}
	}
	if len(values) == 0 {
		return Expected{}, ErrNoBenchmark
	}
	e.Middle = medianRate(values)
	e.Low, e.High = values[0], values[len(values)-1]
	return e, nil
}

// BandsFor lists the published bands for what is asked, the closest first: of
// the metric and base, for accounts of that size or of all sizes. Bands by
// another statistic are left out where the publisher states one. Population,
// industry and country are not looked at, as no publisher of bands states them.
// [ErrNoBenchmark] if there are none, [ErrQuery] as for [Lookup].
func BandsFor(q Query) ([]Bands, error) {
	type found struct {
		bands Bands
		match Match
	}
	q.Population, q.Industry, q.Country = PopulationNotSaid, "", ""
	var all []found
	for _, b := range PublishedBands() {
		asked := q
		if b.Statistic == StatisticNotSaid {
			asked.Statistic = Mean
		}
		if q.Statistic == StatisticNotSaid {
			return nil, ErrQuery
		}
		m, err := asked.matches([]Benchmark{b.benchmark()})
		switch {
		case err == ErrQuery:
			return nil, err
		case err == nil && !m[0].Differences.Has(OtherRange):
			all = append(all, found{b, m[0]})
		}
	}
	if len(all) == 0 {
		return nil, ErrNoBenchmark
	}
	slices.SortStableFunc(all, func(a, b found) int { return closer(a.match, b.match) })
	list := make([]Bands, len(all))
	for i, f := range all {
		list[i] = f.bands
	}
	return list, nil
}

// RangeOf is a rung of a ladder as the range of a [Query], and whether the
// ladder has a rung of that name.
func RangeOf(l tier.Ladder, rung string) (Range, bool) {
	r, ok := l.Rung(rung)
	return Range{r.From, r.Below, r.Name}, ok
}
