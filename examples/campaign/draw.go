package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/figures"
	"github.com/endorse-go/endorse/tier"
)

// maxName is how many cells of a name are shown.
const maxName = 20

// field is one column of the drawn report: its head, and its text for a line.
type field struct {
	head  string
	align console.Align
	text  func(*line) console.Cell
}

func plain(text func(*line) string) func(*line) console.Cell {
	return func(l *line) console.Cell { return console.Cell{Text: text(l)} }
}

// drawing is a report on its way to people.
type drawing struct {
	*report
	out     io.Writer
	paint   console.Painter
	mixed   bool     // whether the lines are in several currencies
	sources []string // of benchmarks, in the order of their numbers
	err     error
}

// draw prints the report as tables with notes.
func draw(out io.Writer, r *report, paint console.Painter) error {
	d := &drawing{report: r, out: out, paint: paint}
	d.title()
	d.table("Audience and engagement", d.audienceFields())
	if d.mixed = r.mixed(); d.mixed {
		d.table("Money", d.moneyFields())
	} else {
		d.table("Money, in "+r.Currency.String(), d.moneyFields())
	}
	d.missing()
	d.notes()
	return d.err
}

func (d *drawing) print(format string, args ...any) {
	if d.err == nil {
		_, d.err = fmt.Fprintf(d.out, format, args...)
	}
}

func (d *drawing) heading(s string) {
	d.print("\n%s\n\n", d.paint.Paint(console.Bold, strings.ToUpper(s)))
}

func (d *drawing) title() {
	if d.Campaign == "" {
		return
	}
	name := console.Clean(d.Campaign)
	if d.Brand != "" {
		name += " for " + console.Clean(d.Brand)
	}
	d.print("%s\n", d.paint.Paint(console.Bold, name))
	if d.Period != nil {
		d.print("%s to %s, ", d.Period.From, d.Period.Until)
	}
	d.print("%d creators\n", len(d.Creators))
	if d.About != "" {
		d.print("%s\n", console.Clean(d.About))
	}
}

// table draws the fields that have a text in any line.
func (d *drawing) table(heading string, fields []field) {
	lines := d.each()
	if d.Total != nil {
		lines = append(lines, d.Total)
	}
	var used []field
	for i, f := range fields {
		if i == 0 || f.anyText(lines) {
			used = append(used, f)
		}
	}
	if len(used) < 2 {
		return
	}
	t := console.Table{}
	for i, f := range used {
		t.Columns = append(t.Columns, console.Column{Head: f.head, Align: f.align})
		if i == 0 {
			t.Columns[0].Max = maxName
		}
	}
	dashes := d.dashes(used)
	for _, l := range lines {
		if l == d.Total {
			t.Rule()
			dashes = make([]string, len(used))
		}
		t.AddCells(cellsOf(used, l, dashes)...)
	}
	d.heading(heading)
	if d.err == nil {
		d.err = t.Write(d.out, d.paint)
	}
}

// each is the lines of the creators.
func (d *drawing) each() []*line {
	lines := make([]*line, len(d.Creators))
	for i := range d.Creators {
		lines[i] = &d.Creators[i]
	}
	return lines
}

func (f field) anyText(lines []*line) bool {
	for _, l := range lines {
		if f.text(l).Text != "" {
			return true
		}
	}
	return false
}

// dashes are what stands for a missing text in each column: a dash where other
// creators have one.
func (d *drawing) dashes(fields []field) []string {
	dashes, lines := make([]string, len(fields)), d.each()
	for i, f := range fields {
		if f.anyText(lines) {
			dashes[i] = "–"
		}
	}
	return dashes
}

// cellsOf are the line's texts.
func cellsOf(fields []field, l *line, dashes []string) []console.Cell {
	cells := make([]console.Cell, len(fields))
	for i, f := range fields {
		if cells[i] = f.text(l); cells[i].Text == "" {
			cells[i] = console.Cell{Text: dashes[i], Style: console.Faint}
		}
	}
	return cells
}

func nameField() field {
	return field{"Creator", console.Left, plain(func(l *line) string { return l.Creator })}
}

func (d *drawing) audienceFields() []field {
	return []field{
		nameField(),
		{"Platform", console.Left, plain(func(l *line) string { return l.Platform.Name() })},
		{"Followers", console.Right, plain(func(l *line) string { return figures.Count(l.Followers) })},
		{"Tier", console.Left, plain(tierOf)},
		{"Posts", console.Right, plain(d.postsOf)},
		{"By", console.Left, plain(func(l *line) string { return l.Engagement.Definition.Base.String() })},
		{"Rate", console.Right, plain(func(l *line) string { return figures.Percent(l.EngagementRate, 2) })},
		{"Interval", console.Right, plain(intervalOf)},
		{"Mean", console.Right, plain(meanOf)},
		{"Published", console.Right, plain(d.publishedOf)},
		{"Ratio", console.Right, ratioOf},
	}
}

func tierOf(l *line) string {
	if l.Tier.Standing() == tier.Below {
		return "below"
	}
	return l.Tier.Name()
}

// fromRows reports whether the creators come from the rows of a file.
func (d *drawing) fromRows() bool { return len(d.Creators) > 0 && d.Creators[0].Line > 0 }

// postsOf is how many posts are in the rate, of how many if some are not.
func (d *drawing) postsOf(l *line) string {
	rate := l.Engagement
	switch {
	case d.fromRows():
		return figures.Count(l.Together)
	case rate.IsZero():
		return ""
	case rate.LeftOut > 0:
		return fmt.Sprintf("%d/%d", rate.Used, rate.Used+rate.LeftOut)
	}
	return fmt.Sprint(rate.Used)
}

func intervalOf(l *line) string {
	if l.Interval.IsZero() {
		return ""
	}
	return strings.TrimSuffix(figures.Percent(&l.Interval.Low, 2), "%") + "–" + figures.Percent(&l.Interval.High, 2)
}

func meanOf(l *line) string {
	if l.Mean.IsZero() {
		return ""
	}
	return figures.Percent(&l.Mean.Value, 2)
}

// publishedOf is the benchmark with the number of its source.
func (d *drawing) publishedOf(l *line) string {
	if l.Benchmark == nil {
		return ""
	}
	b := l.Benchmark
	source := fmt.Sprintf("%s %s, %s", b.Publisher, b.Date, b.URL)
	if b.Differences != 0 {
		source += " (not quite what was asked: " + b.Differences.String() + ")"
	}
	return fmt.Sprintf("%s [%d]", figures.Percent(&b.Value, 2), d.source(source))
}

// source is the number of a source, a new one if it is new.
func (d *drawing) source(text string) int {
	for i, s := range d.sources {
		if s == text {
			return i + 1
		}
	}
	d.sources = append(d.sources, text)
	return len(d.sources)
}

func ratioOf(l *line) console.Cell {
	if l.Benchmark == nil {
		return console.Cell{}
	}
	cell := console.Cell{Text: figures.Multiple(&l.Benchmark.Ratio) + "×", Style: console.Good}
	if l.Benchmark.Ratio.Cmp(endorse.RateOfInt(1)) < 0 {
		cell.Style = console.Bad
	}
	return cell
}

func (d *drawing) moneyFields() []field {
	money := func(of func(*line) *endorse.Money) func(*line) console.Cell {
		return plain(func(l *line) string { return amountOf(of(l)) })
	}
	return []field{
		nameField(),
		{"In", console.Left, plain(d.currencyIfMixed)},
		{"Cost", console.Right, money(func(l *line) *endorse.Money { return l.Cost })},
		{audienceHead(d.Creators), console.Right, plain(func(l *line) string { return figures.Count(l.Audience) })},
		{"CPM", console.Right, money(func(l *line) *endorse.Money { return l.CPM })},
		{"Engagements", console.Right, plain(func(l *line) string { return figures.Count(l.Engagements) })},
		{"CPE", console.Right, money(func(l *line) *endorse.Money { return l.CPE })},
		{"EMV", console.Right, plain(emvOf)},
		{"Revenue", console.Right, money(func(l *line) *endorse.Money { return l.Revenue })},
		{"ROAS", console.Right, plain(func(l *line) string { return figures.Multiple(l.ROAS) })},
		{"ROI", console.Right, gain(func(l *line) *endorse.Rate { return l.ROI })},
		{"on margin", console.Right, gain(func(l *line) *endorse.Rate { return l.ROIOnMargin })},
	}
}

func (d *drawing) currencyIfMixed(l *line) string {
	if !d.mixed {
		return ""
	}
	return currencyOf(l)
}

// mixed reports whether the lines are in several currencies.
func (r *report) mixed() bool {
	for i := range r.Creators {
		if c := currencyOf(&r.Creators[i]); c != "" && c != r.Currency.String() {
			return true
		}
	}
	return false
}

// emvOf is the value, and "≥" before one that lacks something.
func emvOf(l *line) string {
	if text := amountOf(l.EMV); len(l.EMVWithout) > 0 && text != "" {
		return "≥" + text
	}
	return amountOf(l.EMV)
}

func audienceHead(lines []line) string {
	for _, l := range lines {
		if l.By != "" {
			return strings.ToUpper(l.By[:1]) + l.By[1:]
		}
	}
	return "Audience"
}

// gain is a rate in percent, green above zero and red below.
func gain(of func(*line) *endorse.Rate) func(*line) console.Cell {
	return func(l *line) console.Cell {
		r := of(l)
		cell := console.Cell{Text: figures.Percent(r, 1)}
		switch {
		case r != nil && r.Sign() > 0:
			cell.Style = console.Good
		case r != nil && r.Sign() < 0:
			cell.Style = console.Bad
		}
		return cell
	}
}
