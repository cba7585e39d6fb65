package campaign

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
)

// MarkdownRows is how many rows of a table [Report.Markdown] writes; how many more
// there are stands below it, and [Report.MarshalJSON] has them all.
const MarkdownRows = 50

// String is the headline in plain text, a figure a line, and where the goals stand.
func (r Report) String() string {
	var b strings.Builder
	b.WriteString(either(r.Title != "", r.Title, r.Campaign) + ", " + r.On.String() + ", " + r.State.String() + "\n")
	for _, f := range r.Headline {
		b.WriteString(f.Name + ": " + f.String() + f.but() + "\n")
	}
	for _, g := range r.Goals {
		b.WriteString("goal " + g.Goal.ID + ": " + g.Verdict.String() + ", " + g.Reached.String() + " of " + g.Target.String() + "\n")
	}
	return b.String()
}

// Markdown is the report for people to read, in GitHub's Markdown. Texts from outside
// are escaped.
func (r Report) Markdown() string {
	w := &markdown{}
	w.line("# " + escape(either(r.Title != "", r.Title, r.Campaign)))
	w.line("As of " + r.On.String() + ", " + r.State.String() + ". Campaign days " + r.Days.String() + "; " +
		either(r.Objective != ObjectiveNotSaid, "objective "+r.Objective.String(), "no objective said") + ".")
	r.headlines(w)
	r.people(w)
	r.compliance(w)
	r.results(w)
	r.moneys(w)
	r.lessons(w)
	return w.String()
}

// markdown writes blocks with a blank line between them.
type markdown struct{ strings.Builder }

func (w *markdown) line(s string) {
	if w.Len() > 0 {
		w.WriteString("\n")
	}
	w.WriteString(s + "\n")
}

// table writes a table with as many rows as are read.
func (w *markdown) table(head string, rows [][]string) {
	columns := strings.Split(head, "|")
	w.line("| " + strings.Join(columns, " | ") + " |\n|" + strings.Repeat("---|", len(columns)))
	for i, row := range rows {
		if i == MarkdownRows {
			w.line(strconv.Itoa(len(rows)-i) + " more rows are not shown.")
			return
		}
		for k := range row {
			row[k] = escape(row[k])
		}
		w.WriteString("| " + strings.Join(row, " | ") + " |\n")
	}
}

// escapes are what Markdown would read as its own.
var escapes = strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", ">", "&gt;", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "`", "\\`", "#", `\#`, "\n", " ", "\r", " ")

func escape(s string) string { return escapes.Replace(s) }

// between is an interval in text, rounded like the figure's value.
func (f Figure) between() string {
	if f.Interval.IsZero() {
		return ""
	}
	places := either(f.Unit == "", 4, 0)
	show := func(n endorse.Rate) string {
		n = n.Round(places, endorse.HalfEven)
		return either(f.Unit == "", n.Percent(), n.String())
	}
	return show(f.Interval.Low) + " to " + show(f.Interval.High)
}

// but is what a number that there is lacks.
func (f Figure) but() string { return either(f.Known() && f.Missing != "", ", "+f.Missing, "") }

// posts says how many posts a figure rests on.
func (f Figure) posts() string {
	if f.Used+f.LeftOut == 0 {
		return ""
	}
	return strconv.FormatInt(f.Used, 10) + " of " + strconv.FormatInt(f.Used+f.LeftOut, 10)
}

func (r *Report) headlines(w *markdown) {
	w.line("## In short")
	var rows [][]string
	for _, f := range r.Headline {
		rows = append(rows, []string{f.Name, f.String(), f.between(), f.posts(), f.Base + f.but()})
	}
	w.table("figure|value|interval (95 %)|posts|what it is", rows)
	w.line("## Goals")
	rows = nil
	for _, g := range r.Goals {
		rows = append(rows, []string{
			g.Goal.ID, g.Verdict.String(), g.Reached.String(), g.Target.String(), share(g.Share), share(g.TimeGone),
			g.Expected.String(), g.Expected.between(), g.Why,
		})
	}
	w.table("goal|verdict|so far|target|of target|of time|expected|interval (95 %)|why", rows)
}

func share(r endorse.Rate) string { return r.Round(3, endorse.HalfEven).Percent() }

func (r *Report) people(w *markdown) {
	w.line("## Who")
	var rows [][]string
	for _, p := range r.Who {
		rows = append(rows, []string{
			p.Creator, p.Name, p.Platform.Name(), p.Tier, p.Followers.String(), strings.Join(p.Terms, ", "),
			strconv.FormatInt(p.Posts, 10), either(p.Out, "out: "+p.Reason, ""),
		})
	}
	w.table("account|name|platform|tier|followers|agreements|posts|", rows)
	w.line("## What")
	rows = nil
	for _, o := range r.What {
		for _, d := range o.Deliverables {
			var parts []string
			for _, n := range d.Outcomes {
				parts = append(parts, strconv.Itoa(n.Number)+" "+n.Outcome.String())
			}
			rows = append(rows, []string{o.Terms, o.State.String(), d.ID, d.Platform.Name() + " " + d.Format.String(), strconv.Itoa(d.Owed), strings.Join(parts, ", ")})
		}
	}
	w.table("agreement|state|deliverable|kind|owed|came to", rows)
}

func (r *Report) compliance(w *markdown) {
	w.line("## Disclosure")
	head, rows := "post|creator|on", [][]string(nil)
	for _, m := range r.Compliance.Markets {
		head += "|" + string(m.Region)
	}
	var findings [][]string
	for i := range r.Compliance.Posts {
		p := &r.Compliance.Posts[i]
		row := []string{p.Post, p.Creator, p.On.String()}
		for _, m := range r.Compliance.Markets {
			row = append(row, p.in(m.Region))
		}
		rows, findings = append(rows, row), append(findings, p.rows()...)
	}
	w.table(head, rows)
	w.line("What has to be kept and is breached or unclear:")
	w.table("post|market|outcome|code|finding", findings)
}

// in is the outcome in a market, empty where the post does not address it.
func (k *PostCheck) in(region endorse.Region) string {
	for _, m := range k.Markets {
		if m.Region == region {
			return m.Outcome.String()
		}
	}
	return either(k.Fault != "", "not checked", "")
}

// rows are the findings that decide.
func (k *PostCheck) rows() [][]string {
	var rows [][]string
	if k.Fault != "" {
		rows = append(rows, []string{k.Post, "", disclosure.Unclear.String(), "", k.Fault})
	}
	for _, m := range k.Markets {
		for _, f := range m.Findings {
			if f.Must {
				rows = append(rows, []string{k.Post, string(m.Region), f.Outcome.String(), f.Code(), f.Says()})
			}
		}
	}
	return rows
}

func (r *Report) results(w *markdown) {
	w.line("## Results")
	for _, part := range []struct {
		name string
		rows []Row
	}{
		{"all", []Row{r.Results.Total}}, {"creator", r.Results.ByCreator}, {"platform", r.Results.ByPlatform},
		{"tier", r.Results.ByTier}, {"market", r.Results.ByMarket}, {"wave", r.Results.ByWave},
	} {
		var rows [][]string
		for _, x := range part.rows {
			name := either(x.Name != "", x.Name, x.Key)
			rows = append(rows, x.cells(either(name != "", name, either(part.name == "all", "everything", "not put down to one"))))
		}
		w.table(part.name+"|posts|reach|engagements|rate|interval (95 %)|conversions|revenue|cost|cpm|cpa|roas|roi", rows)
	}
	w.line("A post is in each market that it addresses, so that markets do not add up. An empty cell is not known. Figures in part leave out what was spent on accounts of which the number is not known.")
}

func (r *Row) cells(name string) []string {
	cells := []string{name, strconv.FormatInt(r.Posts, 10)}
	for _, column := range []string{"reach", "engagements", "engagement-rate", "", "conversions", "revenue", "cost", "cpm", "cpa", "roas", "roi"} {
		if column == "" {
			f, _ := r.Figure("engagement-rate")
			cells = append(cells, f.between())
			continue
		}
		f, _ := r.Figure(column)
		cells = append(cells, f.Value+either(f.but() == "", "", either(column == "cost", " and a shared part", " in part")))
	}
	return cells
}

func (r *Report) moneys(w *markdown) {
	b, m := &r.Money.Budget, &r.Money.Settlement
	w.line("## Money")
	w.table("budget|promised|due|out|left|share out|of time", [][]string{{
		b.Budget.String(), b.Promised.String(), b.Due.String(), b.Out.String(), b.Left.String(), share(b.Share),
		share(timeGone(r.Days, r.On)),
	}})
	var rows, lines [][]string
	for _, cl := range m.Claims {
		who := strings.Join(cl.Parties, ", ")
		rows = append(rows, []string{cl.Terms, who, cl.Told.String(), cl.Paid.String(), cl.Open.String(), cl.Surplus.String(), cl.Ahead.String()})
		for _, l := range cl.Lines {
			var parts []string
			for _, p := range l.Parts {
				parts = append(parts, p.Name+" "+p.Amount.String())
			}
			lines = append(lines, []string{cl.Terms, who, l.Kind.String() + " " + l.ID, l.Due.String(), l.Amount.String(), l.Paid.String(), l.Open.String(), strings.Join(parts, "; ")})
		}
	}
	w.table("agreement|parties|told|paid|open|beyond|to come", rows)
	w.table("agreement|parties|for|due|amount|paid|open|parts", lines)
	rows = nil
	for _, l := range m.Spending {
		rows = append(rows, []string{l.Cost.String(), l.Amount.String(), strconv.Itoa(l.Number)})
	}
	w.table("spent on|amount|entries", rows)
}

func (r *Report) lessons(w *markdown) {
	w.line("## Learning")
	var rows [][]string
	for _, l := range r.Learning {
		rows = append(rows, []string{l.Creator, l.Name, l.Standing.String(), l.Rate.String(), l.Rate.between(), l.Rate.posts(),
			l.Benchmark.String(), l.Benchmark.Source, l.Ratio.String(), l.Why})
	}
	w.table("account|name|stands|rate|interval (95 %)|posts|benchmark|source|ratio|why", rows)
	w.line("What cannot be told:")
	if len(r.Untold) > 0 {
		var list []string
		for _, s := range r.Untold[:min(len(r.Untold), MarkdownRows)] {
			list = append(list, "- "+escape(s))
		}
		w.line(strings.Join(list, "\n"))
	}
}
