package main

import (
	"fmt"
	"strconv"

	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/figures"
)

func (d *drawing) engagementFields() []field {
	return []field{
		{"Platform", console.Left, func(r *result) string { return r.Platform.Name() }},
		{"Followers", console.Right, func(r *result) string { return figures.Count(r.Followers) }},
		{"Tier", console.Left, tierOf},
		{"Posts", console.Right, postsOf},
		{"Rate", console.Right, func(r *result) string { return shown(r.Engagement) }},
		{"Interval", console.Right, func(r *result) string { return interval(r.Interval) }},
		{"Mean", console.Right, func(r *result) string { return unlessSame(r, r.Mean) }},
		{"Median", console.Right, func(r *result) string { return unlessSame(r, r.Median) }},
		{"Trend", console.Left, func(r *result) string {
			return of(r.Trend, func(t *engagement.Trend) string { return t.Direction.String() })
		}},
		{"Recent", console.Right, func(r *result) string {
			return of(r.Recent, func(l *recently) string { return shown(l.Rate) })
		}},
		{"by all", console.Right, func(r *result) string {
			return of(r.Recent, func(l *recently) string { return times(l.ByAll) })
		}},
		{"Given", console.Right, func(r *result) string { return r.Given }},
	}
}

func (d *drawing) positionFields() []field {
	return []field{
		{"Mean", console.Right, func(r *result) string {
			if r.Benchmark == nil && r.Band == nil && r.Peers == nil {
				return ""
			}
			return shown(r.Mean)
		}},
		{"Published", console.Right, ofBenchmark(d.published)},
		{"Ratio", console.Right, ofBenchmark(func(b *beside) string { return times(&b.Ratio) })},
		{"Range of all", console.Right, func(r *result) string { return of(r.Expected, rangeOf) }},
		{"Band", console.Left, func(r *result) string {
			return of(r.Band, func(b *band) string { return d.numbered(b.name(), b.source, "") })
		}},
		{"Lower in these files", console.Right, func(r *result) string {
			return of(r.Peers, func(p *peers) string { return fmt.Sprintf("%d of %d", p.Lower, p.Others) })
		}},
		{"Score", console.Right, func(r *result) string {
			return of(r.Score, func(s *engagement.Score) string { return figures.Multiple(&s.Value) })
		}},
		{"of", console.Right, func(r *result) string {
			return of(r.Score, func(s *engagement.Score) string { return figures.Percent(&s.Covered, 0) })
		}},
	}
}

func (d *drawing) growthFields() []field {
	return []field{
		{"From", console.Left, ofGrowth(func(g *growth) string { return g.From.On.String() })},
		{"Days", console.Right, ofGrowth(func(g *growth) string { return strconv.Itoa(g.Days) })},
		{"Missing", console.Right, ofGrowth(func(g *growth) string { return unlessZero(int64(g.Missing)) })},
		{"Net", console.Right, ofGrowth(netOf)},
		{"Growth", console.Right, ofGrowth(func(g *growth) string { return figures.Percent(g.Rate, 2) })},
		{"30 days", console.Right, ofGrowth(func(g *growth) string { return figures.Percent(g.PerMonth, 2) })},
		{"In 30 days", console.Right, ofGrowth(aheadOf)},
		{"Out of line", console.Left, ofGrowth(spikesOf)},
	}
}
