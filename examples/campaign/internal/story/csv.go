package story

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// ErrNoResults is that the steps told have no results, which are what CSV holds.
var ErrNoResults = errors.New("csv holds the results by creator: ask for all steps, or for results")

// figureNames are the columns of figures, in their order.
var figureNames = []string{"reach", "impressions", "views", "engagements", "clicks", "leads", "conversions", "revenue", "cost",
	"engagement-rate", "cpm", "cpe", "cpc", "cpa", "roas", "roi", "roi-margin"}

// WriteCSV writes the results by creator: a row a creator, one for what can be given
// to no single creator, and the total, which they add up to. Numbers are exact.
func (t *Told) WriteCSV(w io.Writer, safety sheet.Safety) error {
	for _, part := range t.parts {
		if r, ok := part.(*resultsPart); ok {
			return r.writeCSV(w, safety)
		}
	}
	return ErrNoResults
}

func (r *resultsPart) writeCSV(w io.Writer, safety sheet.Safety) error {
	out := sheet.NewWriter(w, safety)
	head := []sheet.Cell{sheet.Text("creator"), sheet.Text("name"), sheet.Text("posts"), sheet.Text("currency")}
	for _, name := range figureNames {
		head = append(head, sheet.Text(strings.ReplaceAll(name, "-", "_")))
	}
	for _, name := range []string{"rate_low", "rate_high", "mean_rate", "mean_low", "mean_high", "benchmark", "benchmark_source"} {
		head = append(head, sheet.Text(name))
	}
	out.Write(head...)
	for _, row := range append(r.Creators[:len(r.Creators):len(r.Creators)], totalOf(r.Total)) {
		out.Write(r.cells(row)...)
	}
	return out.Flush()
}

func (r *resultsPart) cells(row campaign.Row) []sheet.Cell {
	currency := ""
	var figures []sheet.Cell
	for _, name := range figureNames {
		f, _ := row.Figure(name)
		if m, ok := f.Money(); ok {
			currency = m.Currency().String()
		}
		figures = append(figures, exact(f))
	}
	cells := append([]sheet.Cell{sheet.Text(row.Key), sheet.Text(row.Name), sheet.Number(fmt.Sprint(row.Posts)), sheet.Text(currency)}, figures...)
	rate, _ := row.Figure("engagement-rate")
	cells = append(cells, intervalCells(rate)...)
	l := r.lesson(row.Key)
	cells = append(append(cells, exact(l.Rate)), intervalCells(l.Rate)...)
	return append(cells, exact(l.Benchmark), sheet.Text(l.Benchmark.Source))
}

func exact(f campaign.Figure) sheet.Cell {
	if !f.Known() {
		return sheet.Number("")
	}
	if m, ok := f.Money(); ok {
		return sheet.Number(m.Amount())
	}
	return sheet.Number(f.Number.String())
}

// intervalCells are the ends of a figure's interval.
func intervalCells(f campaign.Figure) []sheet.Cell {
	if f.Interval.IsZero() {
		return []sheet.Cell{sheet.Number(""), sheet.Number("")}
	}
	return []sheet.Cell{sheet.Number(f.Interval.Low.String()), sheet.Number(f.Interval.High.String())}
}

// lesson is the mean rate of a creator with one account beside the published one.
func (r *resultsPart) lesson(creator string) campaign.Lesson {
	for _, l := range r.Learning {
		if l.Creator == creator {
			return l
		}
	}
	return campaign.Lesson{}
}
