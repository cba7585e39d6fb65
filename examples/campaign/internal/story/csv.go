package story

import (
	"errors"
	"fmt"
	"io"

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
		head = append(head, sheet.Text(name))
	}
	out.Write(append(head, sheet.Text("rate_low"), sheet.Text("rate_high"), sheet.Text("benchmark"), sheet.Text("benchmark_source"))...)
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
	low, high := "", ""
	if !rate.Interval.IsZero() {
		low, high = rate.Interval.Low.String(), rate.Interval.High.String()
	}
	published, source := r.published(row.Key)
	return append(cells, sheet.Number(low), sheet.Number(high), published, sheet.Text(source))
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

// published is the benchmark of a creator with one account, and whose it is.
func (r *resultsPart) published(creator string) (sheet.Cell, string) {
	for _, l := range r.Learning {
		if l.Creator == creator {
			return exact(l.Benchmark), l.Benchmark.Source
		}
	}
	return sheet.Number(""), ""
}
