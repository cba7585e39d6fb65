package main

import (
	"fmt"
	"image/color"
	"strings"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"

	"github.com/endorse-go/endorse/campaign"
)

// outcomesOfSpend are what a result may be, the first that is known of anybody.
var outcomesOfSpend = []string{"revenue", "conversions", "leads", "clicks", "engagements", "views", "reach"}

// series is one figure of every row that is drawn.
type series struct {
	Name   string
	Values []campaign.Figure
}

// unit is what the series is counted in; empty if nothing is known.
func (s *series) unit() string {
	for _, f := range s.Values {
		if f.Known() {
			return f.Unit
		}
	}
	return ""
}

// spend is what was spent on creators against what came of it.
func spend(r *campaign.Report, l limits) (section, error) {
	rows := r.Results.ByCreator
	var order []int
	for _, i := range bySize(rows, "cost") {
		if rows[i].Key != "" {
			order = append(order, i)
		}
	}
	result := resultOf(rows)
	s := section{Table: table{ID: "spend-table", Caption: "Cost and " + result + " by creator", Head: columns("creator", ">cost", ">"+result, ">roas", ">roi")}}
	n := min(len(order), l.top)
	s.Note = cut(n, len(order), "creators", "on whom most was spent")
	var names []string
	both := []series{{Name: "cost"}, {Name: result}}
	for _, i := range order[:n] {
		row, at := &rows[i], place("results.by_creator", i)
		cells := []cell{text(first(row.Name, row.Key))}
		for _, name := range []string{"cost", result, "roas", "roi"} {
			f, where := figureOf(at, row, name)
			cells = append(cells, figure(where, f))
		}
		s.Table.add(cells...)
		names = append(names, plain(first(row.Name, row.Key), 16))
		for k := range both {
			f, _ := row.Figure(both[k].Name)
			both[k].Values = append(both[k].Values, f)
		}
	}
	for _, group := range byUnit(both) {
		c, err := barChart(names, group)
		if err != nil {
			return section{}, err
		}
		s.Charts = append(s.Charts, c)
	}
	return s, nil
}

// cut says how many are shown where that is not all of them.
func cut(shown, all int, what, which string) string {
	if shown == all {
		return ""
	}
	return fmt.Sprintf("%d of %d %s are shown: those %s.", shown, all, what, which)
}

// resultOf is what the campaign's spending is held against.
func resultOf(rows []campaign.Row) string {
	for _, name := range outcomesOfSpend {
		for i := range rows {
			if f, ok := rows[i].Figure(name); ok && f.Known() {
				return name
			}
		}
	}
	return outcomesOfSpend[0]
}

// byUnit puts series of the same unit together, so that a chart has one scale. Those of
// which nothing is known are left out.
func byUnit(list []series) [][]series {
	var groups [][]series
	place := map[string]int{}
	for _, s := range list {
		unit := s.unit()
		if unit == "" {
			continue
		}
		if _, seen := place[unit]; !seen {
			place[unit] = len(groups)
			groups = append(groups, nil)
		}
		groups[place[unit]] = append(groups[place[unit]], s)
	}
	return groups
}

// look is how the bars of a series look.
type look struct {
	class      string
	fill, edge color.Color
}

// looks are a hollow bar, for what goes out, and a full one, for what comes in.
var looks = []look{{"hollow", ink(surface), ink(one)}, {"full", ink(two), ink(two)}}

const barWidth = vg.Length(12)

func barChart(names []string, group []series) (chart, error) {
	var words []string
	for _, s := range group {
		words = append(words, s.Name)
	}
	c := chart{ID: "chart-" + strings.Join(words, "-"), Title: strings.Join(words, " and ") + " by creator, in " + group[0].unit()}
	c.Description = fmt.Sprintf("Horizontal bars, a creator a line, %d in all. The table beside it has the same figures.", len(names))
	p := newPlot(names)
	p.HideX()
	p.Y.Tick.Label.YAlign = -0.5
	for k, s := range group {
		l := looks[1]
		if s.Name == "cost" {
			l = looks[0]
		}
		c.Legend = append(c.Legend, legend{l.class, s.Name})
		if err := s.add(p, l, barWidth*5/4*(vg.Length(len(group)-1)/2-vg.Length(k))); err != nil {
			return c, err
		}
	}
	return c, c.drawing(p, 10+vg.Length(len(names))*(barWidth*5/4*vg.Length(len(group))+10))
}

// add draws a bar for each value, with the figure at its end.
func (s *series) add(p *plot.Plot, l look, shift vg.Length) error {
	n := len(s.Values)
	values, at, texts := make(plotter.Values, n), make(plotter.XYs, n), make([]string, n)
	for i, f := range s.Values {
		x := f.Number.Float64()
		values[n-1-i] = x
		at[i] = plotter.XY{X: max(x, 0), Y: line(n, i)}
		texts[i] = first(f.Value, "not known")
		if f.Known() && f.Missing != "" {
			texts[i] += " *"
		}
	}
	bars, err := plotter.NewBarChart(values, barWidth)
	if err != nil {
		return err
	}
	bars.Horizontal, bars.Offset, bars.Color = true, shift, l.fill
	bars.LineStyle.Color, bars.LineStyle.Width = l.edge, 1.5
	says, err := labels(at, texts)
	if err != nil {
		return err
	}
	says.Offset.Y = shift
	p.Add(bars, says)
	return nil
}
