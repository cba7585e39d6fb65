package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/tier"
)

// maxMissing is how many creators are named for one reason.
const maxMissing = 4

// missing prints what could not be computed and why, first what nobody has.
func (d *drawing) missing() {
	order, who := d.reasons()
	if len(order)+len(d.Missing) == 0 {
		return
	}
	d.heading("Not computed")
	t := console.Table{Columns: []console.Column{{Head: "What"}, {Head: "Why"}, {Head: "Creator"}}}
	for _, m := range d.Missing {
		t.Add(m.What, m.Why, "all")
	}
	for _, m := range order {
		names := who[m]
		if more := len(names) - maxMissing; more > 0 {
			names = append(slices.Clone(names[:maxMissing]), fmt.Sprintf("and %d more", more))
		}
		t.Add(m.What, m.Why, strings.Join(names, ", "))
	}
	if d.err == nil {
		d.err = t.Write(d.out, d.paint)
	}
}

// reasons lists what single creators lack, the same reasons together, and who
// they are.
func (d *drawing) reasons() (order []missing, who map[missing][]string) {
	who = map[missing][]string{}
	lines := d.each()
	if d.Total != nil {
		lines = append(lines, d.Total)
	}
	for _, l := range lines {
		for _, m := range l.Missing {
			if who[m] == nil {
				order = append(order, m)
			}
			who[m] = append(who[m], console.Cut(console.Clean(l.Creator), maxName))
		}
	}
	return order, who
}

// notes says what the numbers are and whose they are.
func (d *drawing) notes() {
	if len(d.Creators) == 0 {
		return
	}
	d.heading("Notes")
	for _, ladder := range d.ladders() {
		d.note("Tier", "on the ladder "+ladder)
	}
	d.note("Rate", d.rateNote())
	for _, l := range d.Creators {
		if !l.Mean.IsZero() {
			d.note("Mean", "the mean of the rates of single posts.")
			break
		}
	}
	if len(d.sources) > 0 {
		d.note("Published", "the closest published mean by the same base; Ratio is the creator's mean by it. Publishers rarely say which actions they count.")
	}
	for i, s := range d.sources {
		d.note(fmt.Sprintf("[%d]", i+1), s)
	}
	if d.Currency.Valid() {
		d.moneyNotes()
	}
}

// note prints one note; empty ones are left out.
func (d *drawing) note(name, text string) {
	if text == "" {
		return
	}
	const indent = 12
	for i, part := range wrap(console.Clean(text), 108-indent) {
		if i > 0 {
			name = ""
		}
		d.print("%s%s%s\n", name, strings.Repeat(" ", max(indent-console.Width(name), 1)), part)
	}
}

// wrap breaks text at spaces into lines of at most so many cells, where words
// allow it.
func wrap(text string, cells int) []string {
	var lines []string
	for _, word := range strings.Fields(text) {
		if n := len(lines); n > 0 && console.Width(lines[n-1])+1+console.Width(word) <= cells {
			lines[n-1] += " " + word
			continue
		}
		lines = append(lines, word)
	}
	return lines
}

// ladders are the ladders in use, with their bounds.
func (d *drawing) ladders() []string {
	var texts []string
	for _, l := range d.Creators {
		ladder, ok := tier.Lookup(l.Tier.Ladder())
		if !ok {
			continue
		}
		var rungs []string
		for _, r := range ladder.Rungs() {
			rungs = append(rungs, r.Name+" from "+grouped(fmt.Sprint(r.From)))
		}
		text := ladder.ID() + ": " + strings.Join(rungs, ", ") + "."
		if !slices.Contains(texts, text) {
			texts = append(texts, text)
		}
	}
	return texts
}

// rateNote says what the rate is.
func (d *drawing) rateNote() string {
	for _, l := range d.Creators {
		switch {
		case l.Engagement.IsZero():
			continue
		case l.Line == 0:
			return strings.ReplaceAll(d.Actions, "+", " and ") + " by the base that stands beside it, all posts pooled (sum by sum)." + d.intervalNote()
		case l.Together.Known():
			return strings.ReplaceAll(d.Actions, "+", " and ") + " of all posts of the row together, by the base that stands beside it; Mean is that of one post."
		}
		return l.Engagement.Definition.String() + ", " + words(l.Engagement.Statistic.String()) + ", as the row has it."
	}
	return ""
}

// intervalNote says how sure the intervals are.
func (d *drawing) intervalNote() string {
	for _, l := range d.Creators {
		if !l.Interval.IsZero() {
			return " Interval: " + l.Interval.Level.Percent() + ", " + words(l.Interval.Method) + " over posts."
		}
	}
	return ""
}

func (d *drawing) moneyNotes() {
	d.note("CPM, CPE", "cost of a thousand of the audience that stands beside it, and of one engagement.")
	d.note("EMV", d.emvNote())
	d.note("ROAS, ROI", "revenue by cost, and (revenue − cost) by cost; on margin: (revenue × margin − cost) by cost.")
	for _, fx := range d.Rates {
		d.note(fx.From.String(), fmt.Sprintf("1 %v = %v %v on %v (%s)", fx.From, fx.Rate, fx.To, fx.On, fx.Source))
	}
	d.note("Total", d.coverNote())
}

// emvNote says whose prices the earned media value goes by.
func (d *drawing) emvNote() string {
	if d.Prices == nil {
		return ""
	}
	text := "earned media value at the prices " + d.Prices.ID
	if d.Prices.Published != "" {
		text += " of " + d.Prices.Published
	}
	if d.Prices.Note != "" {
		text += " (" + d.Prices.Note + ")"
	}
	text += ": what it would have cost elsewhere. It is no revenue and is in no other number here; ≥ where counts are hidden."
	for _, l := range d.Creators {
		if l.twice {
			return text + " These prices may count one thing twice."
		}
	}
	return text
}

// coverNote says which totals do not cover all creators.
func (d *drawing) coverNote() string {
	if d.Total == nil {
		return ""
	}
	var parts []string
	for _, name := range []string{"cost", "cpm", "cpe", "emv", "revenue", "roas"} {
		if n, ok := d.Total.Cover[name]; ok && n < len(d.Creators) {
			parts = append(parts, fmt.Sprintf("%s %d", strings.ToUpper(name), n))
		}
	}
	if len(parts) == 0 {
		return ""
	}
	return "covers the creators whose numbers are known; of " + endorse.MustCount(int64(len(d.Creators))).String() + ": " + strings.Join(parts, ", ") + "."
}
