package main

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// source is who published a figure, and when.
type source struct {
	Publisher string              `json:"publisher"`
	Date      string              `json:"date"`
	URL       string              `json:"url"`
	Verified  engagement.Verified `json:"verified,omitzero"` // how we know of it
	Followers engagement.Range    `json:"followers,omitzero"`
	Old       bool                `json:"old,omitempty"` // on the day that was asked
}

// beside is the closest published rate beside the creator's.
type beside struct {
	source
	Statistic   engagement.Statistic   `json:"statistic"`
	Base        engagement.Base        `json:"base"`
	Value       endorse.Rate           `json:"value"`
	Ratio       endorse.Rate           `json:"ratio"`      // the creator's rate by it
	Difference  endorse.Rate           `json:"difference"` // the creator's rate less it
	Differences engagement.Differences `json:"differences,omitzero"`
	AgeDays     int                    `json:"age_days"`
}

// expected is the range of all published rates of such accounts.
type expected struct {
	Low        endorse.Rate `json:"low"`
	Middle     endorse.Rate `json:"middle"`
	High       endorse.Rate `json:"high"`
	Publishers []string     `json:"publishers"`
}

// band is the named range that the creator's rate is in.
type band struct {
	source
	Standing engagement.BandStanding `json:"standing"`
	Band     engagement.Band         `json:"band,omitzero"`
}

// place puts the creator's rate beside what was published until the day.
func (r *result) place(on endorse.Date) {
	if r.Mean.IsZero() {
		return
	}
	switch {
	case on.IsZero():
		r.lack("benchmark, band", "day not said: give one, such as -on 2026-03-31")
		return
	case r.Platform == "":
		r.lack("benchmark, band", "platform not said: give one, such as -platform "+string(endorse.Instagram))
		return
	case !r.Followers.Known():
		r.lack("benchmark, band", "followers not known")
		return
	}
	ask := engagement.Query{
		Platform: r.Platform, Followers: r.Followers, Population: engagement.Creators, Metric: r.Mean.Definition.Metric,
		Base: r.Mean.Definition.Base, Statistic: engagement.Mean, On: on,
	}
	r.benchmark(ask)
	r.expect(ask)
	r.band(ask)
}

// benchmark is the closest published mean or, where there is none, median.
func (r *result) benchmark(ask engagement.Query) {
	own := r.Mean
	found, err := engagement.Lookup(ask)
	if err != nil && !r.Median.IsZero() {
		ask.Statistic, own = engagement.Median, r.Median
		found, err = engagement.Lookup(ask)
	}
	if err != nil {
		r.lack("benchmark", gaps.Because(err)+" for "+r.Platform.Name()+", "+own.Statistic.String()+" by "+ask.Base.String())
		return
	}
	compared, err := own.Against(found.Benchmark)
	if err != nil {
		r.lackFor("benchmark", err)
		return
	}
	b := found.Benchmark
	r.Benchmark = &beside{
		source{b.Publisher, b.Date, b.URL, b.Verified, b.Followers, b.Old(ask.On, 0)},
		b.Statistic, b.Base, b.Value, compared.Ratio, compared.Difference, found.Differences, found.Age,
	}
}

func (r *result) expect(ask engagement.Query) {
	published, err := engagement.Expect(ask)
	if err != nil {
		r.lack("expected range", gaps.Because(err)+" for accounts of this size")
		return
	}
	r.Expected = &expected{Low: published.Low, Middle: published.Middle, High: published.High}
	for _, m := range published.Matches {
		r.Expected.Publishers = append(r.Expected.Publishers, m.Benchmark.Publisher+" "+m.Benchmark.Date)
	}
}

// band is where the rate stands in the closest bands that say something of it.
func (r *result) band(ask engagement.Query) {
	list, err := engagement.BandsFor(ask)
	if err != nil {
		r.lack("band", gaps.Because(err))
		return
	}
	for _, b := range list {
		at, err := b.Place(r.Mean)
		if err != nil {
			continue // of another statistic
		}
		r.Band = &band{source{b.Publisher, b.Date, b.URL, b.Verified, b.Followers, b.Old(ask.On, 0)}, at.Standing, at.Band}
		return
	}
	r.lack("band", "none by this statistic")
}
