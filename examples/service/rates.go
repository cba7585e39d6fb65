package main

import (
	"context"
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// question is what /engagement is asked.
type question struct {
	definition engagement.Definition
	level      endorse.Rate
	posts      []engagement.Post
	account    *engagement.Query // what published figures are looked up for; nil is none
}

// usualLevel is that of intervals where none is said.
var usualLevel = endorse.MustRate("0.95")

var (
	errLevel   = errors.New("not between 0.5 and 0.9999")
	errAccount = errors.New("platform and on must be said")
)

func (q *question) read(v strictjson.Value) error {
	q.level = usualLevel
	err := v.Object(
		strictjson.Must(strictjson.To("definition", &q.definition)),
		strictjson.To("level", &q.level),
		strictjson.Must(list("posts", &q.posts)),
		strictjson.Member{Name: "account", Value: q.readAccount},
	)
	if err == nil && (q.level.Cmp(endorse.MustRate("0.5")) < 0 || q.level.Cmp(endorse.MustRate("0.9999")) > 0) {
		err = within("level", errLevel)
	}
	return err
}

func (q *question) readAccount(v strictjson.Value) error {
	a := engagement.Query{Metric: q.definition.Metric}
	err := v.Object(
		strictjson.Must(strictjson.To("platform", &a.Platform)),
		strictjson.Must(strictjson.To("on", &a.On)),
		strictjson.To("followers", &a.Followers),
		strictjson.To("format", &a.Format),
		strictjson.To("industry", &a.Industry),
		strictjson.To("country", &a.Country),
		strictjson.To("population", &a.Population),
	)
	if err == nil && (a.Platform == "" || a.On.IsZero()) {
		err = v.Error(errAccount)
	}
	q.account = &a
	return err
}

// answered is what /engagement answers. What could not be computed is left out
// and stands in Missing.
type answered struct {
	Definition  engagement.Definition `json:"definition"`
	Pooled      engagement.Rate       `json:"pooled,omitzero"`
	Interval    endorse.Interval      `json:"interval,omitzero"` // of the pooled rate
	Mean        engagement.Rate       `json:"mean,omitzero"`
	Median      engagement.Rate       `json:"median,omitzero"`
	Consistency *endorse.Rate         `json:"consistency,omitempty"`
	Trend       *engagement.Trend     `json:"trend,omitempty"`
	LeftOut     []engagement.LeftOut  `json:"left_out"`
	Benchmark   *benchmark            `json:"benchmark,omitempty"`
	Expected    *engagement.Expected  `json:"expected,omitempty"`
	Missing     []gaps.Gap            `json:"not_computed"`
}

// benchmark is the closest published rate beside that of the posts.
type benchmark struct {
	engagement.Match
	Statistic  engagement.Statistic `json:"statistic"`  // of the rate that is held against it
	Ratio      endorse.Rate         `json:"ratio"`      // the rate by it
	Difference endorse.Rate         `json:"difference"` // the rate less it
}

// rates says how an audience answers posts, and where that stands.
func rates(_ context.Context, in request) (any, error) {
	var q question
	if err := q.read(in.body); err != nil {
		return nil, errFaults(err)
	}
	sample, err := engagement.SampleOf(q.definition, q.posts)
	if err != nil {
		return nil, errFaults(within("definition", err))
	}
	a := &answered{Definition: q.definition, LeftOut: []engagement.LeftOut{}, Missing: []gaps.Gap{}}
	a.compute(sample, q.level)
	if q.account != nil {
		a.place(*q.account)
	}
	return a, nil
}

func (a *answered) compute(sample engagement.Sample, level endorse.Rate) {
	s := sample.Summary()
	a.LeftOut = append(a.LeftOut, s.LeftOut()...)
	set(a, "pooled", &a.Pooled, s.Pooled)
	set(a, "interval", &a.Interval, func() (endorse.Interval, error) { return s.Interval(level) })
	set(a, "mean", &a.Mean, s.Mean)
	set(a, "median", &a.Median, sample.Median)
	setIf(a, "consistency", &a.Consistency, s.Consistency)
	setIf(a, "trend", &a.Trend, func() (engagement.Trend, error) { return s.Trend(level) })
}

// set computes a figure, or says why there is none.
func set[T any](a *answered, what string, to *T, compute func() (T, error)) {
	v, err := compute()
	if err != nil {
		a.Missing = append(a.Missing, gaps.Gap{What: what, Why: gaps.Because(err)})
		return
	}
	*to = v
}

// setIf is set, for what has no zero that means none.
func setIf[T any](a *answered, what string, to **T, compute func() (T, error)) {
	set(a, what, to, func() (*T, error) {
		v, err := compute()
		return &v, err
	})
}

// place puts the mean, or where nobody published one the median, beside what was
// published.
func (a *answered) place(ask engagement.Query) {
	ask.Metric, ask.Base = a.Definition.Metric, a.Definition.Base
	setIf(a, "benchmark", &a.Benchmark, func() (benchmark, error) {
		b, err := beside(a.Mean, ask)
		if errors.Is(err, engagement.ErrNoBenchmark) {
			b, err = beside(a.Median, ask)
		}
		return b, err
	})
	ask.Statistic = engagement.Mean
	setIf(a, "expected", &a.Expected, func() (engagement.Expected, error) { return engagement.Expect(ask) })
}

func beside(own engagement.Rate, ask engagement.Query) (benchmark, error) {
	if own.IsZero() {
		return benchmark{}, engagement.ErrNoPosts
	}
	ask.Statistic = own.Statistic
	found, err := engagement.Lookup(ask)
	if err != nil {
		return benchmark{}, err
	}
	c, err := own.Against(found.Benchmark)
	return benchmark{found, own.Statistic, c.Ratio, c.Difference}, err
}
