package main

import (
	"cmp"
	"math"
	"slices"
	"testing"

	"github.com/endorse-go/endorse/campaign"
)

// drawn is a mark of a chart: a text or a dot, and where its middle and its left edge are.
type drawn struct {
	Text     string
	Left, Y  float64
	IsDot    bool
	Expected float64 `json:"-"`
}

// marks are the texts and the dots of a chart.
func marks(x *tab, id string) []drawn {
	return ask[[]drawn](x, `[...document.getElementById("`+id+`-title").parentElement.querySelectorAll("text, path[d*=A]")].map(e => { const b = e.getBoundingClientRect(); return { Text: e.textContent, Left: b.left, Y: b.top + b.height / 2, IsDot: e.tagName === "path" } })`)
}

// bars are the bars of the chart of spending, by what they show.
func bars(x *tab) []drawn {
	return ask[[]drawn](x, `[...document.querySelectorAll("#spend svg path")].map(e => [e, e.getAttribute("style")]).filter(([e, s]) => /stroke:var\(--(one|two)\)/.test(s)).map(([e, s]) => { const b = e.getBoundingClientRect(); return { Text: s.includes("--one") ? "cost" : "revenue", Left: b.left, Y: b.top + b.height / 2 } })`)
}

// level fails unless both stand on one height, to three pixels.
func (d drawn) level(t *testing.T, other drawn) {
	t.Helper()
	if math.Abs(d.Y-other.Y) > 3 {
		t.Errorf("%s stands at %.0f, %s at %.0f", d.Text, d.Y, other.Text, other.Y)
	}
}

// TestBrowserBars holds that each bar stands in the line of its creator and is as long as
// its figure says beside the others.
func TestBrowserBars(t *testing.T) {
	r := sampleReport(t)
	x := open(t, pageOf(t, r, usual))
	all, bars := marks(x, "chart-cost-revenue"), bars(x)
	var ends []drawn
	for _, row := range r.Results.ByCreator {
		if row.Key == "" {
			continue
		}
		name := nearest(t, all, plain(row.Name, 16), math.NaN())
		for _, figure := range []string{"cost", "revenue"} {
			f, _ := row.Figure(figure)
			end := nearest(t, all, first(f.Value, "not known"), name.Y)
			if math.Abs(end.Y-name.Y) > 20 {
				t.Errorf("%s of %s stands %.0f pixels from the name", figure, row.Name, end.Y-name.Y)
			}
			if f.Known() {
				nearest(t, bars, figure, end.Y).level(t, end)
			}
			end.Expected = f.Number.Float64()
			ends = append(ends, end)
		}
	}
	inProportion(t, ends)
}

// TestBrowserDots holds the same of the rates.
func TestBrowserDots(t *testing.T) {
	r := sampleReport(t)
	x := open(t, pageOf(t, r, usual))
	all := marks(x, "chart-rates")
	dots := slices.DeleteFunc(slices.Clone(all), func(d drawn) bool { return !d.IsDot })
	slices.SortStableFunc(dots, func(a, b drawn) int { return int(a.Y - b.Y) })
	// a ring is two paths, one to hide what lies behind
	dots = slices.CompactFunc(dots, func(a, b drawn) bool { return math.Abs(a.Y-b.Y) < 3 })
	order := slices.DeleteFunc(byPosts(r.Learning), func(i int) bool { return !r.Learning[i].Rate.Known() })
	if len(dots) != len(order) {
		t.Fatalf("%d dots for %d rates", len(dots), len(order))
	}
	for k, i := range order {
		dots[k].Expected = r.Learning[i].Rate.Number.Float64()
		if r.Learning[i].Standing == campaign.StandingUnknown {
			dots[k].Left++ // a ring is larger
		}
	}
	inProportion(t, dots)
}

// nearest is the mark with the text that is nearest to a height.
func nearest(t *testing.T, all []drawn, text string, y float64) drawn {
	t.Helper()
	best, found := drawn{}, false
	for _, d := range all {
		if d.Text == text && (!found || math.Abs(d.Y-y) < math.Abs(best.Y-y)) {
			best, found = d, true
		}
	}
	if !found {
		t.Errorf("the chart lacks %q", text)
	}
	return best
}

// inProportion fails unless marks lie on one scale, to two pixels.
func inProportion(t *testing.T, list []drawn) {
	t.Helper()
	low := slices.MinFunc(list, func(a, b drawn) int { return cmp.Compare(a.Expected, b.Expected) })
	high := slices.MaxFunc(list, func(a, b drawn) int { return cmp.Compare(a.Expected, b.Expected) })
	scale := (high.Left - low.Left) / (high.Expected - low.Expected)
	if scale <= 0 {
		t.Fatalf("more is not further to the right: %+v %+v", low, high)
	}
	for _, d := range list {
		if want := low.Left + scale*(d.Expected-low.Expected); math.Abs(want-d.Left) > 2 {
			t.Errorf("%v stands at %.1f, want %.1f", d.Expected, d.Left, want)
		}
	}
}
