package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/figures"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/tier"
)

// missing prints what could not be computed and why, first what nobody has.
func (d *drawing) missing() {
	lines := d.each()
	if d.Total != nil {
		lines = append(lines, d.Total)
	}
	var each []gaps.Of
	for _, l := range lines {
		each = append(each, gaps.Of{Who: l.Creator, Gaps: l.Missing})
	}
	if t := gaps.Table(d.Missing, each); t != nil {
		d.heading("Not computed")
		if d.err == nil {
			d.err = t.Write(d.out, d.paint)
		}
	}
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
func (d *drawing) note(name, text string) { d.print("%s", console.Note(name, text)) }

// ladders are the ladders in use, with their bounds.
func (d *drawing) ladders() []string {
	var texts []string
	for _, l := range d.Creators {
		ladder, ok := tier.Lookup(l.Tier.Ladder())
		if !ok {
			continue
		}
		text := figures.Ladder(ladder)
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
		return l.Engagement.Definition.String() + ", " + gaps.Words(l.Engagement.Statistic.String()) + ", as the row has it."
	}
	return ""
}

// intervalNote says how sure the intervals are.
func (d *drawing) intervalNote() string {
	for _, l := range d.Creators {
		if !l.Interval.IsZero() {
			return " Interval: " + l.Interval.Level.Percent() + ", " + gaps.Words(l.Interval.Method) + " over posts."
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
