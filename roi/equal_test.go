package roi_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// Two tables are equal if they have the same source and, row by row, the same
// prices; a table without rows is still somebody's.
func TestPricesEqual(t *testing.T) {
	t.Parallel()
	source := roi.PriceSource{ID: "ours-2026"}
	row := each(endorse.CountLikes, "EUR 0.10")
	table := func(src roi.PriceSource, rows ...roi.Price) roi.Prices {
		p, err := roi.NewPrices(src, rows...)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	prices := table(source, row)
	changed := func(change func(*roi.Price)) roi.Prices {
		other := row
		change(&other)
		return table(source, other)
	}
	rows := []struct {
		name  string
		other roi.Prices
		want  bool
	}{
		{"the same", table(source, row), true},
		{"of another source", table(roi.PriceSource{ID: "theirs"}, row), false},
		{"for another action", changed(func(p *roi.Price) { p.Action = endorse.CountSaves }), false},
		{"on one platform", changed(func(p *roi.Price) { p.Platform = endorse.TikTok }), false},
		{"of another amount", changed(func(p *roi.Price) { p.Amount = endorse.MustMoney("EUR 0.11") }), false},
		{"for a thousand", changed(func(p *roi.Price) { p.Unit = roi.PerMille }), false},
		{"of other days", changed(func(p *roi.Price) { p.Days.From = endorse.On(2026, 1, 1) }), false},
		{"with a row more", table(source, row, each(endorse.CountSaves, "EUR 1")), false},
		{"without rows", table(source), false},
	}
	for _, r := range rows {
		if got := prices.Equal(r.other); got != r.want || r.other.Equal(prices) != got || r.other.IsZero() {
			t.Errorf("%s: equal %v, want %v; zero %v", r.name, got, r.want, r.other.IsZero())
		}
	}
	if !(roi.Prices{}).IsZero() {
		t.Error("no table is one")
	}
}

func TestRangeEqual(t *testing.T) {
	t.Parallel()
	r := span("1", "2", "3")
	for name, row := range map[string]struct {
		other roi.Range
		want  bool
	}{
		"the same": {span("1.0", "2", "3"), true}, "a lower low end": {span("0", "2", "3"), false},
		"another likely": {span("1", "2.5", "3"), false}, "a higher high end": {span("1", "2", "4"), false}, "not said": {roi.Range{}, false},
	} {
		if got := r.Equal(row.other); got != row.want || row.other.Equal(r) != got {
			t.Errorf("%s: equal %v, want %v", name, got, row.want)
		}
	}
	if roi.Exactly(endorse.Rate{}).Equal(roi.Range{}) {
		t.Error("zero is what is not said")
	}
}

// What there is not, one beyond the last or far beyond, has no name and
// breaks nothing.
func TestNoSuchName(t *testing.T) {
	t.Parallel()
	euro := endorse.MustMoney("EUR 1")
	for i := range 256 {
		if c := roi.Cost(i); i > int(roi.CostOther) && (c.String() != "" || !(roi.Outlay{}.With(c, euro)).Equal(roi.Outlay{}) || roi.Outlay{Other: euro}.Of(c).Currency() != 0) {
			t.Errorf("cost %d is %q", i, c)
		}
		if u := roi.Unit(i); i > int(roi.PerMille) && u.String() != "" {
			t.Errorf("unit %d is %q", i, u)
		}
	}
	for timing, want := range map[roi.Timing]string{roi.AtEnd: "end", roi.AtStart: "start", roi.AtStart + 1: "end"} {
		if got := timing.String(); got != want {
			t.Errorf("timing %d is %q, want %q", timing, got, want)
		}
	}
}
