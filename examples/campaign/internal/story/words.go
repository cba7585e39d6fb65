package story

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/examples/internal/figures"
)

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// once is the name in the first row of several.
func once(name string, row int) string {
	if row > 0 {
		return ""
	}
	return name
}

// list is the things with commas between them.
func list[T any](things []T) string {
	texts := make([]string, len(things))
	for i, t := range things {
		texts[i] = fmt.Sprint(t)
	}
	return strings.Join(texts, ", ")
}

// said leaves out words that are not said.
func said(words ...fmt.Stringer) []string {
	var texts []string
	for _, w := range words {
		if s := w.String(); s != "" && s != "not-said" {
			texts = append(texts, s)
		}
	}
	return texts
}

// money is an amount for people, to the minor unit, half away from zero; "–" for
// one that is not known.
func money(m endorse.Money) string {
	if m.Currency() == 0 {
		return "–"
	}
	return m.Currency().String() + " " + figures.Grouped(m.Round(endorse.HalfAway).Amount())
}

func count(c endorse.Count) string { return orElse(figures.Count(c), "–") }

// two is a number with two places, half away from zero.
func two(r endorse.Rate) string { return figures.Multiple(&r) }

func percent(r endorse.Rate, places int) string { return figures.Percent(&r, places) }

// whole is a number without places, half away from zero.
func whole(r endorse.Rate) string {
	return figures.Grouped(r.Round(0, endorse.HalfAway).String())
}

// figure is a figure in a cell: money to the minor unit, ratios to two places or
// percent, "–" if it is not known.
func figure(f campaign.Figure) string {
	if !f.Known() {
		return "–"
	}
	if m, ok := f.Money(); ok {
		return money(m)
	}
	switch {
	case strings.HasSuffix(f.Value, "%"):
		return percent(f.Number, 2)
	case f.Unit == "":
		return two(f.Number)
	}
	return figures.Grouped(f.Value)
}

// between is the interval of a figure, in the form of the figure.
func between(f campaign.Figure) string {
	if f.Interval.IsZero() {
		return "–"
	}
	if strings.HasSuffix(f.Value, "%") {
		return strings.TrimSuffix(percent(f.Interval.Low, 2), "%") + "–" + percent(f.Interval.High, 2)
	}
	return whole(f.Interval.Low) + "–" + whole(f.Interval.High)
}

func rateOf(n int) endorse.Rate { return endorse.RateOfInt(int64(n)) }
