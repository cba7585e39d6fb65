package attribution_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
	"pgregory.net/rapid"
)

var (
	m       = endorse.MustMoney
	r       = endorse.MustRate
	through = attribution.Through
)

const day = attribution.Day

// noon is noon of that day of March 2026.
func noon(d int) time.Time { return time.Date(2026, 3, d, 12, 0, 0, 0, time.UTC) }

// drawPaths draws up to eight paths through up to n channels, with times, key
// touches and values; one at least converts.
func drawPaths(t *rapid.T, n int) []attribution.Path {
	var paths []attribution.Path
	for i := range rapid.IntRange(1, 8).Draw(t, "paths") {
		p := drawPath(t, n)
		if i == 0 && p.Conversions == 0 {
			p.Conversions, p.Nulls = 1, 0
		}
		if p.Conversions > 0 {
			p.Value = drawValue(t)
		}
		paths = append(paths, p)
	}
	return paths
}

func drawPath(t *rapid.T, n int) attribution.Path {
	channels := rapid.SliceOfN(rapid.IntRange(0, n-1), 1, 6).Draw(t, "channels")
	p := attribution.Path{At: noon(30)}
	at := noon(1)
	for i, c := range channels {
		at = at.Add(time.Duration(rapid.IntRange(0, 90).Draw(t, "hours")) * time.Hour)
		touch := attribution.Touch{Channel: attribution.Channel(fmt.Sprint("c", c)), At: at}
		if i == len(channels)/2 {
			touch.Stage = attribution.Lead
		}
		p.Touches = append(p.Touches, touch)
	}
	p.Conversions = rapid.Int64Range(0, 5).Draw(t, "conversions")
	p.Nulls = rapid.Int64Range(0, 5).Draw(t, "nulls")
	if p.Conversions+p.Nulls == 0 {
		p.Nulls = 1
	}
	return p
}

func drawValue(t *rapid.T) endorse.Money {
	v, err := endorse.MoneyOfMinor(rapid.Int64Range(0, 1_000_000).Draw(t, "value"), endorse.EUR)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// models are all that never give credit below zero, whatever the paths.
func models() []attribution.Model {
	return []attribution.Model{
		attribution.First{}, attribution.Last{}, attribution.LastNonDirect{Direct: []attribution.Channel{"c0"}}, attribution.Linear{},
		attribution.UShaped(), attribution.WShaped(),
		attribution.Position{First: r("0.123456789012"), Rest: r("1")},
		attribution.TimeDecay{HalfLife: 7 * day}, attribution.LinearDecay{},
		attribution.Shapley{}, attribution.Markov{}, attribution.Markov{Order: 2},
		attribution.Markov{Order: 2, Repeats: attribution.MergeRepeats, Nulls: attribution.LeaveOutNulls},
	}
}

func attribute(t testing.TB, model attribution.Model, paths []attribution.Path) attribution.Result {
	t.Helper()
	got, err := attribution.Attribute(model, paths)
	if err != nil {
		t.Fatalf("%v: %v", model, err)
	}
	return got
}

// shares is a result in one line.
func sharesOf(res attribution.Result) string {
	text := ""
	for _, c := range res.Credits {
		text += fmt.Sprintf("%s %s ", c.Channel, c.Share)
	}
	return text[:max(len(text)-1, 0)]
}
