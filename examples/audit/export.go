package main

import (
	"io"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// export is one column of the CSV form. A cell is empty where nothing is known.
type export struct {
	name string
	cell func(*report, *result) sheet.Cell
}

// exports are the columns of the CSV form: those of the creator, then four of
// each kind of signal, then what is lacking.
var exports = allExports()

func allExports() []export {
	list := slicesOf(creatorExports, positionExports, growthExports)
	for _, kind := range kinds {
		list = append(list, signalExports(kind)...)
	}
	return append(list,
		number("score", func(r *result) string {
			return of(r.Score, func(s *engagement.Score) string { return s.Value.String() })
		}),
		number("score_covered", func(r *result) string {
			return of(r.Score, func(s *engagement.Score) string { return s.Covered.String() })
		}),
		text("taken", func(r *result) string { return gaps.Text(r.Cares) }),
		export{"not_computed", func(rep *report, r *result) sheet.Cell {
			return sheet.Text(gaps.Text(append(rep.Missing[:len(rep.Missing):len(rep.Missing)], r.Missing...)))
		}},
	)
}

var creatorExports = []export{
	text("creator", func(r *result) string { return r.Creator }),
	text("platform", func(r *result) string { return string(r.Platform) }),
	number("rows", func(r *result) string { return strconv.Itoa(r.Rows) }),
	counted("followers", func(r *result) endorse.Count { return r.Followers }),
	counted("following", func(r *result) endorse.Count { return r.Following }),
	text("ladder", func(r *result) string { return r.Tier.Ladder() }),
	text("tier", func(r *result) string { return r.Tier.Name() }),
	rate("engagement_rate", func(r *result) engagement.Rate { return r.Engagement }),
	text("statistic", func(r *result) string { return r.Engagement.Statistic.String() }),
	text("actions", func(r *result) string { return r.Engagement.Definition.Actions.String() }),
	text("base", func(r *result) string { return r.Engagement.Definition.Base.String() }),
	number("posts_used", func(r *result) string { return unlessZero(r.Engagement.Used) }),
	number("posts_left_out", func(r *result) string { return unlessZero(r.Engagement.LeftOut) }),
	number("interval_low", func(r *result) string { return ofInterval(r.Interval, r.Interval.Low) }),
	number("interval_high", func(r *result) string { return ofInterval(r.Interval, r.Interval.High) }),
	number("interval_level", func(r *result) string { return ofInterval(r.Interval, r.Interval.Level) }),
	rate("mean", func(r *result) engagement.Rate { return r.Mean }),
	rate("median", func(r *result) engagement.Rate { return r.Median }),
	number("consistency", func(r *result) string { return of(r.Consistency, (*endorse.Rate).String) }),
	text("trend", func(r *result) string {
		return of(r.Trend, func(t *engagement.Trend) string { return t.Direction.String() })
	}),
	number("trend_per_day", func(r *result) string {
		return of(r.Trend, func(t *engagement.Trend) string { return t.PerDay.String() })
	}),
	number("recent_rate", func(r *result) string {
		return of(r.Recent, func(l *recently) string { return l.Rate.Value.String() })
	}),
	text("engagement_rate_given", func(r *result) string { return r.Given }),
}

var positionExports = []export{
	number("benchmark", ofBenchmark(func(b *beside) string { return b.Value.String() })),
	text("benchmark_statistic", ofBenchmark(func(b *beside) string { return b.Statistic.String() })),
	number("benchmark_ratio", ofBenchmark(func(b *beside) string { return b.Ratio.String() })),
	text("benchmark_source", ofBenchmark(func(b *beside) string { return b.source.String() })),
	text("benchmark_differences", ofBenchmark(func(b *beside) string { return b.Differences.String() })),
	number("expected_low", func(r *result) string { return of(r.Expected, func(e *expected) string { return e.Low.String() }) }),
	number("expected_high", func(r *result) string { return of(r.Expected, func(e *expected) string { return e.High.String() }) }),
	text("band", func(r *result) string { return of(r.Band, (*band).name) }),
	text("band_source", func(r *result) string { return of(r.Band, func(b *band) string { return b.source.String() }) }),
	number("peers", func(r *result) string { return of(r.Peers, func(p *peers) string { return strconv.Itoa(p.Others) }) }),
	number("peers_below", func(r *result) string { return of(r.Peers, func(p *peers) string { return p.Share.String() }) }),
}

var growthExports = []export{
	text("from", ofGrowth(func(g *growth) string { return g.From.On.String() })),
	text("until", ofGrowth(func(g *growth) string { return g.Until.On.String() })),
	number("readings", ofGrowth(func(g *growth) string { return strconv.Itoa(g.Readings) })),
	number("missing_days", ofGrowth(func(g *growth) string { return strconv.Itoa(g.Missing) })),
	number("net", ofGrowth(func(g *growth) string { return strconv.FormatInt(g.Net, 10) })),
	number("growth_rate", ofGrowth(func(g *growth) string { return of(g.Rate, (*endorse.Rate).String) })),
	number("per_day", ofGrowth(func(g *growth) string { return of(g.PerDay, (*endorse.Rate).String) })),
	number("per_month", ofGrowth(func(g *growth) string { return of(g.PerMonth, (*endorse.Rate).String) })),
	text("spikes", ofGrowth(func(g *growth) string { return spikeDays(g.Spikes) })),
	number("forecast", ofForecast(func(f *engagement.Forecast) endorse.Rate { return f.Followers })),
	number("forecast_low", ofForecast(func(f *engagement.Forecast) endorse.Rate { return f.Interval.Low })),
	number("forecast_high", ofForecast(func(f *engagement.Forecast) endorse.Rate { return f.Interval.High })),
}

func signalExports(k engagement.SignalKind) []export {
	name := strings.ReplaceAll(k.String(), "-", "_")
	part := func(get func(*engagement.Signal) string) func(*result) string {
		return func(r *result) string { return of(r.signal(k), get) }
	}
	return []export{
		number(name, part(func(s *engagement.Signal) string { return s.Seen.String() })),
		text(name+"_usual", part(func(s *engagement.Signal) string { return usualRange(s.Usual) + ", " + s.Usual.Source })),
		text(name+"_side", part(func(s *engagement.Signal) string { return s.Side.String() })),
		text(name+"_sure", part(func(s *engagement.Signal) string { return s.Sure.String() })),
	}
}

// usualRange is exact: "[0.005,0.02)".
func usualRange(u engagement.Usual) string {
	if u.Below.IsZero() {
		return "[" + u.From.String() + ",)"
	}
	return "[" + u.From.String() + "," + u.Below.String() + ")"
}

// writeCSV prints one row a creator.
func writeCSV(out io.Writer, rep *report, safety sheet.Safety) error {
	w := sheet.NewWriter(out, safety)
	row := make([]sheet.Cell, len(exports))
	for i, e := range exports {
		row[i] = sheet.Text(e.name)
	}
	w.Write(row...)
	for i := range rep.Creators {
		for j, e := range exports {
			row[j] = e.cell(rep, &rep.Creators[i])
		}
		w.Write(row...)
	}
	return w.Flush()
}
