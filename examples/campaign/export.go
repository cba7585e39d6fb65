package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// exports are the columns of the CSV form.
var exports = []struct {
	name string
	cell func(*line) sheet.Cell
}{
	{"creator", text(func(l *line) string { return l.Creator })},
	{"platform", text(func(l *line) string { return string(l.Platform) })},
	{"followers", countCell(func(l *line) endorse.Count { return l.Followers })},
	{"ladder", text(func(l *line) string { return l.Tier.Ladder() })},
	{"tier", text(func(l *line) string { return l.Tier.Name() })},
	{"engagement_rate", rateCell(func(l *line) *endorse.Rate { return l.EngagementRate })},
	{"actions", text(func(l *line) string { return l.Engagement.Definition.Actions.String() })},
	{"base", text(func(l *line) string { return l.Engagement.Definition.Base.String() })},
	{"statistic", text(func(l *line) string { return l.Engagement.Statistic.String() })},
	{"posts_used", number(func(l *line) string { return unlessZero(l.Engagement.Used) })},
	{"posts_left_out", number(func(l *line) string { return unlessZero(l.Engagement.LeftOut) })},
	{"interval_low", number(func(l *line) string { return ofInterval(l, l.Interval.Low) })},
	{"interval_high", number(func(l *line) string { return ofInterval(l, l.Interval.High) })},
	{"interval_level", number(func(l *line) string { return ofInterval(l, l.Interval.Level) })},
	{"rate_per_post", rateCell(func(l *line) *endorse.Rate { return perPostOf(l) })},
	{"benchmark", rateCell(func(l *line) *endorse.Rate { return benchmarkOf(l) })},
	{"benchmark_source", text(func(l *line) string { return sourceOf(l) })},
	{"currency", text(func(l *line) string { return currencyOf(l) })},
	{"cost", moneyCell(func(l *line) *endorse.Money { return l.Cost })},
	{"audience", countCell(func(l *line) endorse.Count { return l.Audience })},
	{"audience_by", text(func(l *line) string { return l.By })},
	{"cpm", moneyCell(func(l *line) *endorse.Money { return l.CPM })},
	{"engagements", countCell(func(l *line) endorse.Count { return l.Engagements })},
	{"cpe", moneyCell(func(l *line) *endorse.Money { return l.CPE })},
	{"emv", moneyCell(func(l *line) *endorse.Money { return l.EMV })},
	{"revenue", moneyCell(func(l *line) *endorse.Money { return l.Revenue })},
	{"roas", rateCell(func(l *line) *endorse.Rate { return l.ROAS })},
	{"roi", rateCell(func(l *line) *endorse.Rate { return l.ROI })},
	{"roi_on_margin", rateCell(func(l *line) *endorse.Rate { return l.ROIOnMargin })},
	{"not_computed", text(missingText)},
}

// writeCSV prints one row a creator and one in total.
func writeCSV(out io.Writer, r *report, safety sheet.Safety) error {
	w := sheet.NewWriter(out, safety)
	head := make([]sheet.Cell, len(exports))
	for i, e := range exports {
		head[i] = sheet.Text(e.name)
	}
	w.Write(head...)
	for i := range r.Creators {
		w.Write(exported(&r.Creators[i])...)
	}
	if r.Total != nil {
		w.Write(exported(r.Total)...)
	}
	return w.Flush()
}

func exported(l *line) []sheet.Cell {
	cells := make([]sheet.Cell, len(exports))
	for i, e := range exports {
		cells[i] = e.cell(l)
	}
	return cells
}

func text(of func(*line) string) func(*line) sheet.Cell {
	return func(l *line) sheet.Cell { return sheet.Text(of(l)) }
}

func number(of func(*line) string) func(*line) sheet.Cell {
	return func(l *line) sheet.Cell { return sheet.Number(of(l)) }
}

// countCell is a count as digits; what is rounded has its "~" left out.
func countCell(of func(*line) endorse.Count) func(*line) sheet.Cell {
	return number(func(l *line) string { return strings.TrimPrefix(of(l).String(), "~") })
}

func rateCell(of func(*line) *endorse.Rate) func(*line) sheet.Cell {
	return number(func(l *line) string {
		if r := of(l); r != nil {
			return r.String()
		}
		return ""
	})
}

func moneyCell(of func(*line) *endorse.Money) func(*line) sheet.Cell {
	return number(func(l *line) string {
		if m := of(l); m != nil {
			return m.Amount()
		}
		return ""
	})
}

func unlessZero(n int64) string {
	if n == 0 {
		return ""
	}
	return fmt.Sprint(n)
}

func ofInterval(l *line, r endorse.Rate) string {
	if l.Interval.IsZero() {
		return ""
	}
	return r.String()
}

func perPostOf(l *line) *endorse.Rate {
	if l.Mean.IsZero() {
		return nil
	}
	return &l.Mean.Value
}

func benchmarkOf(l *line) *endorse.Rate {
	if l.Benchmark == nil {
		return nil
	}
	return &l.Benchmark.Value
}

func sourceOf(l *line) string {
	if l.Benchmark == nil {
		return ""
	}
	return l.Benchmark.Publisher + " " + l.Benchmark.Date
}

func currencyOf(l *line) string {
	for _, m := range []*endorse.Money{l.Cost, l.Revenue, l.EMV} {
		if m != nil {
			return m.Currency().String()
		}
	}
	return ""
}

func missingText(l *line) string { return gaps.Text(l.Missing) }
