package main

import (
	"embed"
	"html/template"
	"io"
	"strings"

	"github.com/endorse-go/endorse/campaign"
)

//go:embed page
var files embed.FS

// pages are the templates; they escape whatever a campaign brings along.
var pages = template.Must(template.New("").Funcs(template.FuncMap{
	"style": func() (template.CSS, error) {
		text, err := files.ReadFile("page/style.css")
		return template.CSS(text), err
	},
	"mark": mark,
	"join": strings.Join,
}).ParseFS(files, "page/*.html"))

// mark is the sign of an outcome, so that it does not rest on colour alone.
func mark(outcome string) string {
	switch outcome {
	case "met", "reached", "on-track", "above":
		return "✓"
	case "breached", "behind", "below":
		return "✕"
	case "not-required":
		return "○"
	}
	return "?"
}

// view is a report as the templates show it. A section that is empty says so.
type view struct {
	campaign.Report
	Name, When string
	Headlines  []card
	Goals      table
	Spend      section
	Rates      section
	Law        checks
	Money      money
	Results    []table
	Meaning    []campaign.Figure // what the columns of the results are
	Who, What  table
	Told       []string // what cannot be told
	ToldMore   int
}

// card is a figure of the headline.
type card struct {
	Name, Value, Interval cell
	Rests, Base           string
}

// section is a chart or two with the figures beside them.
type section struct {
	Charts []chart
	Table  table
	Note   string
}

// writePage writes the report as a page.
func writePage(out io.Writer, r campaign.Report, l limits) error {
	v := view{Report: r, Name: first(r.Title, r.Campaign), When: when(&r)}
	for i, f := range r.Headline {
		at := place("headline", i)
		v.Headlines = append(v.Headlines, card{text(f.Name), figure(at, f), interval(at, f), rests(f), f.Base})
	}
	v.Goals = goals(&r)
	var err error
	if v.Spend, err = spend(&r, l); err != nil {
		return err
	}
	if v.Rates, err = rates(&r, l); err != nil {
		return err
	}
	v.Law, v.Money = checksOf(&r, l), moneyOf(&r, l)
	v.Results, v.Meaning = results(&r, l), r.Results.Total.Figures
	v.Who, v.What = who(&r, l), what(&r, l)
	n := l.shown(len(r.Untold))
	v.Told, v.ToldMore = r.Untold[:n], len(r.Untold)-n
	return pages.ExecuteTemplate(out, "report.html", v)
}

func when(r *campaign.Report) string {
	objective := "no objective said"
	if r.Objective != campaign.ObjectiveNotSaid {
		objective = "objective: " + r.Objective.String()
	}
	return "As of " + r.On.String() + ", " + r.State.String() + ". Campaign days " + r.Days.String() + "; " + objective + "."
}

func goals(r *campaign.Report) table {
	t := table{ID: "goals", Caption: "Goals", Head: columns("goal", "verdict", ">so far", ">target", ">of target", ">of time", ">expected", ">interval (95 %)")}
	for i, g := range r.Goals {
		at := place("goals", i)
		reached := share(at+".share", g.Share)
		if !g.Reached.Known() {
			reached = cell{Of: "share", Unknown: "nothing is known of what is reached", Number: true}
		}
		verdict := badge(at+".verdict", g.Verdict.String())
		verdict.Note = g.Why
		t.add(word(at+".goal.id", g.Goal.ID), verdict, figure(at+".reached", g.Reached), figure(at+".target", g.Target),
			reached, share(at+".time_gone", g.TimeGone), figure(at+".expected", g.Expected), interval(at+".expected", g.Expected))
	}
	return t
}
