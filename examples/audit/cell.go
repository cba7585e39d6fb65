package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

func slicesOf(lists ...[]export) []export { return slices.Concat(lists...) }

func text(name string, get func(*result) string) export {
	return export{name, func(_ *report, r *result) sheet.Cell { return sheet.Text(get(r)) }}
}

func number(name string, get func(*result) string) export {
	return export{name, func(_ *report, r *result) sheet.Cell { return sheet.Number(get(r)) }}
}

// counted is a count as digits; what is rounded has its "~" left out.
func counted(name string, get func(*result) endorse.Count) export {
	return number(name, func(r *result) string { return strings.TrimPrefix(get(r).String(), "~") })
}

func rate(name string, get func(*result) engagement.Rate) export {
	return number(name, func(r *result) string {
		if one := get(r); !one.IsZero() {
			return one.Value.String()
		}
		return ""
	})
}

// of is what get says of a part, "" if there is none.
func of[T any](part *T, get func(*T) string) string {
	if part == nil {
		return ""
	}
	return get(part)
}

func ofBenchmark(get func(*beside) string) func(*result) string {
	return func(r *result) string { return of(r.Benchmark, get) }
}

func ofGrowth(get func(*growth) string) func(*result) string {
	return func(r *result) string { return of(r.Growth, get) }
}

func ofForecast(get func(*engagement.Forecast) endorse.Rate) func(*result) string {
	return ofGrowth(func(g *growth) string {
		return of(g.Ahead, func(f *engagement.Forecast) string { return get(f).String() })
	})
}

func ofInterval(i endorse.Interval, end endorse.Rate) string {
	if i.IsZero() {
		return ""
	}
	return end.String()
}

func unlessZero(n int64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatInt(n, 10)
}

// String is the source in words.
func (s source) String() string {
	words := s.Publisher + " " + s.Date
	if !s.Followers.All() {
		words += ", " + s.Followers.String()
	}
	return words
}

// name is the band's label, or where the rate stands beside all bands.
func (b *band) name() string {
	if b.Standing == engagement.InBand {
		return b.Band.Label
	}
	return strings.ReplaceAll(b.Standing.String(), "-", " ")
}

// spikeDays are the days of the spikes.
func spikeDays(list []engagement.Spike) string {
	days := make([]string, len(list))
	for i, s := range list {
		days[i] = period(s.Within)
	}
	return strings.Join(days, ", ")
}

// period is a day, or the first and last of several.
func period(p endorse.Period) string {
	if p.From.Equal(p.Until) {
		return p.From.String()
	}
	return p.From.String() + " to " + p.Until.String()
}
