package story

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/examples/internal/console"
)

// resultsPart is the goals, the results by creator, and creators beside what was
// published of accounts like theirs.
type resultsPart struct {
	On       endorse.Date        `json:"on"`
	Goals    []campaign.Progress `json:"goals,omitempty"`
	Total    campaign.Row        `json:"total"`
	Creators []campaign.Row      `json:"by_creator,omitempty"`
	Learning []campaign.Lesson   `json:"learning,omitempty"`
}

func tellResults(t *teller) (Part, error) {
	if err := t.look(); err != nil {
		return nil, err
	}
	r := t.report
	return &resultsPart{t.On, r.Goals, r.Results.Total, r.Results.ByCreator, r.Learning}, nil
}

func (r *resultsPart) draw(p *page) {
	r.goals(p)
	p.head("By creator")
	p.table(rows(append(append([]campaign.Row(nil), r.Creators...), totalOf(r.Total)), "reach", "engagements", "engagement-rate", "conversions", "revenue", "cost", "cpa", "roas"))
	p.say(2, "Cost is what was told and spent by the day; what is agreed and not due yet is under pay.")
	drawLessons(p, r.Learning)
}

func totalOf(row campaign.Row) campaign.Row {
	row.Key, row.Name = "total", "total"
	return row
}

func (r *resultsPart) goals(p *page) {
	g := cols("Goal", ">Reached", ">Target", ">Share", ">Expected", ">Interval (0.95)", ">To come", "Stands")
	for _, goal := range r.Goals {
		g.addCells(console.Cell{Text: goal.Goal.ID}, console.Cell{Text: figure(goal.Reached)}, console.Cell{Text: figure(goal.Target)},
			console.Cell{Text: percent(goal.Share, 0)}, console.Cell{Text: figure(goal.Expected)}, console.Cell{Text: between(goal.Expected)},
			console.Cell{Text: whole(endorse.RateOfInt(goal.ToCome))}, verdictCell(goal.Verdict))
	}
	p.say(0, "As of %s.", r.On)
	p.b.WriteByte('\n')
	p.table(g)
	for _, goal := range r.Goals {
		p.say(2, "%s: %s", goal.Goal.ID, goal.Why)
	}
}

func verdictCell(v campaign.Verdict) console.Cell {
	cell := console.Cell{Text: v.String()}
	switch v {
	case campaign.Reached, campaign.OnTrack:
		cell.Style = console.Good
	case campaign.Behind:
		cell.Style = console.Bad
	}
	return cell
}

// heads are short names of figures.
var heads = map[string]string{"reach": "Reach", "engagements": "Engagements", "engagement-rate": "Rate", "conversions": "Orders",
	"revenue": "Revenue", "cost": "Cost", "cpa": "CPA", "cpm": "CPM", "roas": "ROAS", "impressions": "Impressions", "clicks": "Clicks"}

// rows is a table of results: a row each, a column a figure.
func rows(list []campaign.Row, names ...string) *grid {
	columns := []string{"", ">Posts"}
	for _, n := range names {
		columns = append(columns, ">"+orElse(heads[n], n)+unitOf(list, n))
	}
	g := cols(columns...)
	for _, row := range list {
		cells := []string{orElse(orElse(row.Name, row.Key), "(no single one)"), whole(endorse.RateOfInt(row.Posts))}
		for _, n := range names {
			f, _ := row.Figure(n)
			cells = append(cells, figureAlone(f))
		}
		g.add(cells...)
	}
	return g
}

// unitOf is the currency of a column, all of which is in that of the budget.
func unitOf(list []campaign.Row, name string) string {
	for _, row := range list {
		f, _ := row.Figure(name)
		if m, ok := f.Money(); ok {
			return ", " + m.Currency().String()
		}
	}
	return ""
}

// figureAlone is a figure whose currency stands in the head.
func figureAlone(f campaign.Figure) string {
	if m, ok := f.Money(); ok {
		return amount(m)
	}
	return figure(f)
}

func drawLessons(p *page, lessons []campaign.Lesson) {
	if len(lessons) == 0 {
		return
	}
	p.head("Rates beside what was published of accounts like theirs")
	g := cols("Creator", "Platform", ">Mean rate", ">Interval (0.95)", ">Posts", ">Published", ">Ratio", "Standing")
	for _, l := range lessons {
		cell := console.Cell{Text: l.Standing.String()}
		switch l.Standing {
		case campaign.AboveBenchmark:
			cell.Style = console.Good
		case campaign.BelowBenchmark:
			cell.Style = console.Bad
		}
		g.addCells(console.Cell{Text: orElse(l.Name, l.Creator)}, console.Cell{Text: l.Platform.Name()}, console.Cell{Text: figure(l.Rate)},
			console.Cell{Text: between(l.Rate)}, console.Cell{Text: whole(endorse.RateOfInt(l.Rate.Used))}, console.Cell{Text: figure(l.Benchmark)},
			console.Cell{Text: figure(l.Ratio)}, cell)
	}
	p.table(g)
	seen := map[string]bool{}
	for _, l := range lessons {
		if s := l.Benchmark.Source; s != "" && !seen[s] {
			seen[s] = true
			p.say(2, "published: %s", s)
		}
	}
}
