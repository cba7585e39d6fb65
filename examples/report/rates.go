package main

import (
	"fmt"
	"image/color"
	"slices"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"github.com/endorse-go/endorse/campaign"
)

// rates are the rates of the accounts against what was published of such accounts.
func rates(r *campaign.Report, l limits) (section, error) {
	s := section{Table: table{ID: "rates-table", Caption: "Engagement against published rates",
		Head: columns("account", "stands", ">rate", ">interval (95 %)", ">posts", ">benchmark", ">ratio")}}
	order := byPosts(r.Learning)
	n := l.shown(len(order))
	for _, i := range order[:n] {
		x, at := &r.Learning[i], place("learning", i)
		account, stands, benchmark := word(at+".creator", x.Creator), badge(at+".standing", x.Standing.String()), figure(at+".benchmark", x.Benchmark)
		account.Note, stands.Note = strings.TrimSpace(x.Name+" "+x.Platform.Name()), x.Why
		if x.Benchmark.Known() {
			benchmark.Note = x.Benchmark.Source
		}
		s.Table.add(account, stands, figure(at+".rate", x.Rate), interval(at+".rate", x.Rate), cell{Text: rests(x.Rate), Number: true}, benchmark,
			figure(at+".ratio", x.Ratio))
	}
	s.Table.More = len(order) - n
	known := slices.DeleteFunc(slices.Clone(order), func(i int) bool { return !r.Learning[i].Rate.Known() })
	if len(known) == 0 {
		return s, nil
	}
	n = min(len(known), l.top)
	s.Note = cut(n, len(known), "accounts with a rate", "with the most posts measured")
	var drawn []campaign.Lesson
	for _, i := range known[:n] {
		drawn = append(drawn, r.Learning[i])
	}
	c, err := rateChart(drawn)
	s.Charts = []chart{c}
	return s, err
}

// byPosts are the indexes of the lessons, those that rest on most posts first.
func byPosts(list []campaign.Lesson) []int {
	order := indexes(len(list))
	slices.SortStableFunc(order, func(i, j int) int {
		return firstNonZero(yesLast(!list[i].Rate.Known(), !list[j].Rate.Known()), int(list[j].Rate.Used-list[i].Rate.Used))
	})
	return order
}

func rateChart(list []campaign.Lesson) (chart, error) {
	c := chart{ID: "chart-rates", Title: "Engagement rate by account, with its interval, against a published rate",
		Legend: []legend{{"dot", "rate, told from its benchmark"}, {"ring", "rate, cannot tell"}, {"span", "interval (95 %)"}, {"tick", "published rate"}}}
	c.Description = fmt.Sprintf("A dot an account, %d in all, with a line for the interval and a stroke for the benchmark. The table beside it has the same figures.", len(list))
	var names []string
	for _, x := range list {
		names = append(names, plain(first(x.Name, x.Creator), 16)+"\n"+x.Platform.Name()+" "+mark(x.Standing.String())+" "+x.Standing.String())
	}
	p := newPlot(names)
	p.X.Tick.Marker, p.X.Min = percentTicks{}, 0
	grid := plotter.NewGrid()
	grid.Horizontal.Width = 0
	grid.Vertical.Color, grid.Vertical.Dashes = ink(soft), []vg.Length{1, 3}
	p.Add(grid)
	if err := addIntervals(p, list); err != nil {
		return c, err
	}
	for _, d := range dots {
		if err := d.add(p, list); err != nil {
			return c, err
		}
	}
	p.X.Max *= 1.04 // room for the last dot
	return c, c.drawing(p, 36+vg.Length(len(list))*38)
}

// dot is a figure of each lesson that is drawn as a point.
type dot struct {
	of    func(*campaign.Lesson) (f campaign.Figure, drawn bool)
	glyph draw.GlyphStyle
}

// dots are drawn in this order, so that a rate hides the benchmark that it equals.
var dots = []dot{
	{func(x *campaign.Lesson) (campaign.Figure, bool) { return x.Benchmark, true }, draw.GlyphStyle{Color: ink(dark), Radius: 9, Shape: stroke{}}},
	{func(x *campaign.Lesson) (campaign.Figure, bool) {
		return x.Rate, x.Standing != campaign.StandingUnknown
	}, draw.GlyphStyle{Color: ink(two), Radius: 4, Shape: draw.CircleGlyph{}}},
	{func(x *campaign.Lesson) (campaign.Figure, bool) {
		return x.Rate, x.Standing == campaign.StandingUnknown
	}, draw.GlyphStyle{Color: ink(two), Radius: 4.5, Shape: ring{}}},
}

func (d dot) add(p *plot.Plot, list []campaign.Lesson) error {
	var at plotter.XYs
	for i := range list {
		if f, drawn := d.of(&list[i]); drawn && f.Known() {
			at = append(at, plotter.XY{X: percent(f.Number.Float64()), Y: line(len(list), i)})
		}
	}
	if len(at) == 0 {
		return nil
	}
	points, err := plotter.NewScatter(at)
	if err != nil {
		return err
	}
	points.GlyphStyle = d.glyph
	p.Add(points)
	return nil
}

// percent is a ratio as the chart's scale has it.
func percent(x float64) float64 { return x * 100 }

// intervals are the rates with their intervals, as plotter.NewXErrorBars takes them.
type intervals struct {
	plotter.XYs
	plotter.XErrors
}

func addIntervals(p *plot.Plot, list []campaign.Lesson) error {
	var e intervals
	for i, x := range list {
		if x.Rate.Interval.IsZero() {
			continue
		}
		mid, low, high := x.Rate.Number.Float64(), x.Rate.Interval.Low.Float64(), x.Rate.Interval.High.Float64()
		e.XYs = append(e.XYs, plotter.XY{X: percent(mid), Y: line(len(list), i)})
		e.XErrors = append(e.XErrors, struct{ Low, High float64 }{percent(mid - low), percent(high - mid)})
	}
	if len(e.XYs) == 0 {
		return nil
	}
	bars, err := plotter.NewXErrorBars(e)
	if err != nil {
		return err
	}
	bars.LineStyle = draw.LineStyle{Color: ink(one), Width: 2}
	bars.CapWidth = 13
	p.Add(bars)
	return nil
}

// percentTicks are the usual ticks with a sign after the number.
type percentTicks struct{}

// Ticks are the ticks between the ends.
func (percentTicks) Ticks(low, high float64) []plot.Tick {
	ticks := plot.DefaultTicks{}.Ticks(low, high)
	for i := range ticks {
		if ticks[i].Label != "" {
			ticks[i].Label += "%"
		}
	}
	return ticks
}

// stroke is an upright line through the point.
type stroke struct{}

// DrawGlyph draws it.
func (stroke) DrawGlyph(c *draw.Canvas, s draw.GlyphStyle, at vg.Point) {
	c.StrokeLine2(draw.LineStyle{Color: s.Color, Width: 3}, at.X, at.Y-s.Radius, at.X, at.Y+s.Radius)
}

// ring is a circle that hides what lies behind it.
type ring struct{}

// DrawGlyph draws it.
func (ring) DrawGlyph(c *draw.Canvas, s draw.GlyphStyle, at vg.Point) {
	var path vg.Path
	path.Move(vg.Point{X: at.X + s.Radius, Y: at.Y})
	path.Arc(at, s.Radius, 0, 6.283185307179586)
	path.Close()
	for _, part := range []struct {
		color color.Color
		draw  func(vg.Path)
	}{{ink(surface), c.Fill}, {s.Color, c.Stroke}} {
		c.SetColor(part.color)
		c.SetLineWidth(2)
		part.draw(path)
	}
}
