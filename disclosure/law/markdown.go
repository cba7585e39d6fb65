package law

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// Markdown is what holds in the region on the day as a page for people: the
// rows of its own regime and its parents in tables, each with the instrument
// it rests on, its own penalties and open questions, and the instruments with
// citation, address and how they were verified. A day that is not said, or a
// region without law in the book, gives a page that says so.
func (b *Book) Markdown(region endorse.Region, day endorse.Date) string {
	f := b.At(region, day)
	p := &page{book: b}
	name := string(region)
	if r := b.find(region); r != nil {
		name = r.Name + " (" + string(region) + ")"
	}
	fmt.Fprintf(&p.text, "# Disclosure law: %s on %s\n\n", cell(name), day)
	if len(f.Regimes) == 0 {
		p.text.WriteString("No law in this book for that place and day.\n")
		return p.text.String()
	}
	p.intro(f)
	p.connections(f.Connections)
	p.wordings(f.Wordings)
	p.placements(f.Placements)
	p.tools(f.Tools)
	p.content(f.Content)
	p.actors(f.Actors)
	if r := b.find(region); r != nil {
		p.penalties(r.Penalties, day)
	}
	p.instruments()
	if r := b.find(region); r != nil {
		p.open(r.Open)
	}
	return p.text.String()
}

// page gathers a text and the instruments that it names.
type page struct {
	book *Book
	text strings.Builder
	used []string
}

func (p *page) intro(f InForce) {
	names := make([]string, len(f.Regimes))
	for i, r := range f.Regimes {
		names[i] = string(r)
	}
	fmt.Fprintf(&p.text, "Regimes: %s. Languages: %s. ", strings.Join(names, ", "), strings.Join(f.Languages, ", "))
	switch {
	case f.CompleteFrom.IsZero():
		p.text.WriteString("On no day are the rows known to be whole.\n")
	case f.Complete():
		fmt.Fprintf(&p.text, "The rows are meant to be whole from %s.\n", f.CompleteFrom)
	default:
		fmt.Fprintf(&p.text, "The rows are meant to be whole from %s only; before it the lack of a row means nothing.\n", f.CompleteFrom)
	}
	fmt.Fprintf(&p.text, "\nBook %s. Not legal advice.\n", p.book.Digest())
}

// table writes a heading and rows of cells; nothing if there are no rows.
func (p *page) table(title string, heads []string, rows [][]string) {
	if len(rows) == 0 {
		return
	}
	fmt.Fprintf(&p.text, "\n## %s\n\n| %s |\n|%s\n", title, strings.Join(heads, " | "), strings.Repeat("---|", len(heads)))
	for _, row := range rows {
		for i := range row {
			row[i] = cell(row[i])
		}
		fmt.Fprintf(&p.text, "| %s |\n", strings.Join(row, " | "))
	}
}

// rests notes the instrument of a row and gives the row's days with it.
func (p *page) rests(instrument string, own endorse.Period) string {
	seen := false
	for _, id := range p.used {
		seen = seen || id == instrument
	}
	if !seen {
		p.used = append(p.used, instrument)
	}
	return instrument + ", " + p.book.DaysOf(instrument, own).String()
}

func (p *page) connections(list []Connection) {
	var rows [][]string
	for _, c := range list {
		when := condition(c.When)
		if c.Lookback > 0 {
			when = join(when, "within "+strconv.Itoa(c.Lookback)+" months")
		}
		if c.MinFollowers.Known() {
			when = join(when, "from "+c.MinFollowers.String()+" followers")
		}
		if c.Sectors != 0 {
			when = join(when, "sectors "+c.Sectors.String())
		}
		rows = append(rows, []string{c.Tie.String(), c.Asks.String(), when, c.Detail, p.rests(c.Instrument, c.Days)})
	}
	p.table("Ties", []string{"Tie", "Disclosure", "When", "In words", "Rests on"}, rows)
}

func (p *page) wordings(list []Wording) {
	var rows [][]string
	for _, w := range list {
		text := "`" + w.Text + "`"
		if w.Form == Unlisted {
			text = "any other wording"
		}
		where := join(condition(w.When), onFormats(w.Formats, w.Platforms))
		verdict := w.Verdict.String()
		if w.Fault != Vague {
			verdict += ", " + w.Fault.String()
		}
		rows = append(rows, []string{text, w.Lang, verdict, w.Ties.String(), where, w.Detail, p.rests(w.Instrument, w.Days)})
	}
	p.table("Wordings", []string{"Wording", "Language", "Verdict", "Ties", "When", "In words", "Rests on"}, rows)
}

func (p *page) placements(list []Placement) {
	var rows [][]string
	for _, r := range list {
		where := join(condition(r.When), onFormats(r.Formats, r.Platforms))
		if r.Group != "" {
			where = join(where, "one of group "+r.Group)
		}
		for _, m := range r.Measures {
			where = join(where, measureText(m))
		}
		rows = append(rows, []string{r.Rule.String(), r.Strength.String(), r.Ties.String(), where, r.Detail, p.rests(r.Instrument, r.Days)})
	}
	p.table("Placement", []string{"Rule", "Strength", "Ties", "Where and when", "In words", "Rests on"}, rows)
}

func (p *page) tools(list []Tool) {
	var rows [][]string
	for _, t := range list {
		platform := "every platform"
		if t.Platform != "" {
			platform = t.Platform.Name()
		}
		rows = append(rows, []string{platform, t.Verdict.String(), strings.Join(t.Reads, "; "), t.Detail, p.rests(t.Instrument, t.Days)})
	}
	p.table("Platform tools", []string{"Platform", "Verdict", "Where it reads", "In words", "Rests on"}, rows)
}

func (p *page) content(list []ContentRule) {
	var rows [][]string
	for _, c := range list {
		var texts []string
		for _, m := range c.Texts {
			texts = append(texts, m.Text)
		}
		when := join(reachText(c.When, c.Sectors, c.Ties), onFormats(c.Formats, nil))
		if c.MinFollowers.Known() {
			when = join(when, "from "+c.MinFollowers.String()+" followers")
		}
		rows = append(rows, []string{c.Kind.String(), join(c.Effect.String(), c.Strength.String()), join(when, c.limitsText()), strings.Join(texts, "; "), c.Detail, p.rests(c.Instrument, c.Days)})
	}
	p.table("Content", []string{"Kind", "Effect", "When", "Text", "In words", "Rests on"}, rows)
}

func (p *page) actors(list []ActorRule) {
	var rows [][]string
	for _, a := range list {
		when := reachText(a.When, a.Sectors, a.Ties)
		rows = append(rows, []string{a.Kind.String(), join(a.Effect.String(), a.Strength.String()), when, a.numbersText(), a.Detail, p.rests(a.Instrument, a.Days)})
	}
	p.table("People and deals", []string{"Kind", "Effect", "When", "Numbers", "In words", "Rests on"}, rows)
}

// penalties lists those whose text is in force on the day.
func (p *page) penalties(list []Penalty, day endorse.Date) {
	var rows [][]string
	for _, x := range list {
		if !p.book.DaysOf(x.Instrument, endorse.Period{}).Contains(day) {
			continue
		}
		rows = append(rows, []string{x.Detail, p.rests(x.Instrument, endorse.Period{})})
	}
	p.table("Penalties", []string{"In words", "Rests on"}, rows)
}

// open lists what could not be settled.
func (p *page) open(list []string) {
	if len(list) == 0 {
		return
	}
	p.text.WriteString("\n## Open questions\n\n")
	for _, x := range list {
		p.text.WriteString("- " + strings.NewReplacer("\n", " ", "\r", " ").Replace(x) + "\n")
	}
}

// instruments lists those that the page names, in the order it named them.
func (p *page) instruments() {
	var rows [][]string
	for _, id := range p.used {
		i, ok := p.book.Instrument(id)
		if !ok {
			continue
		}
		binding := "no"
		if i.Binding {
			binding = "yes"
		}
		rows = append(rows, []string{i.ID, i.Title, i.Citation, i.Kind.String(), binding, i.Days.String(), i.Verified.String(), i.Checked.String(), i.URL})
	}
	p.table("Instruments", []string{"Id", "Title", "Citation", "Kind", "Binding", "In force", "Verified", "Checked", "Address"}, rows)
}
