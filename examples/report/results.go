package main

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// resultColumns are the figures of a row that are shown, in this order. The interval
// stands after the rate.
var resultColumns = []string{"reach", "engagements", "engagement-rate", "clicks", "conversions", "revenue", "cost", "cpm", "cpa", "roas", "roi"}

// results are the tables of results, the whole in the first row of each.
func results(r *campaign.Report, l limits) []table {
	var list []table
	for _, part := range []struct {
		id, by string
		rows   []campaign.Row
	}{
		{"by_creator", "creator", r.Results.ByCreator}, {"by_platform", "platform", r.Results.ByPlatform},
		{"by_tier", "tier", r.Results.ByTier}, {"by_market", "market", r.Results.ByMarket}, {"by_wave", "wave", r.Results.ByWave},
	} {
		t := table{ID: part.id, Caption: "Results by " + part.by, Head: resultHead(part.by)}
		t.add(resultCells("results.total", "everything", &r.Results.Total)...)
		order := bySize(part.rows, "cost")
		n := l.shown(len(order))
		for _, i := range order[:n] {
			row := &part.rows[i]
			t.add(resultCells(place("results."+part.id, i), first(row.Name, row.Key, "not put down to one"), row)...)
		}
		t.More = len(order) - n
		list = append(list, t)
	}
	return list
}

func resultHead(by string) []column {
	head := columns(by, ">posts")
	for _, name := range resultColumns {
		head = append(head, column{name, true})
		if name == "engagement-rate" {
			head = append(head, column{"interval (95 %)", true})
		}
	}
	return head
}

func resultCells(at, name string, row *campaign.Row) []cell {
	cells := []cell{text(name), number(at+".posts", row.Posts)}
	for _, column := range resultColumns {
		f, where := figureOf(at, row, column)
		cells = append(cells, figure(where, f))
		if column == "engagement-rate" {
			cells = append(cells, interval(where, f))
		}
	}
	return cells
}

// figureOf is a figure of a row and its place.
func figureOf(at string, row *campaign.Row, name string) (campaign.Figure, string) {
	for i, f := range row.Figures {
		if f.Name == name {
			return f, place(at+".figures", i)
		}
	}
	return campaign.Figure{Name: name}, ""
}

// bySize are the indexes of the rows, those with most of a figure first, then those of
// which it is not known, and what is put down to no row last. Among equals the order
// stays.
func bySize(rows []campaign.Row, name string) []int {
	order := indexes(len(rows))
	figures := make([]campaign.Figure, len(rows))
	for i := range rows {
		figures[i], _ = rows[i].Figure(name)
	}
	slices.SortStableFunc(order, func(i, j int) int {
		return firstNonZero(
			yesLast(rows[i].Key == "", rows[j].Key == ""),
			yesLast(!figures[i].Known(), !figures[j].Known()),
			figures[j].Number.Cmp(figures[i].Number))
	})
	return order
}

func indexes(n int) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	return order
}

// yesLast orders those of which it is true after the others.
func yesLast(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func firstNonZero(orders ...int) int {
	for _, o := range orders {
		if o != 0 {
			return o
		}
	}
	return 0
}

func who(r *campaign.Report, l limits) table {
	t := table{ID: "who", Caption: "Accounts that were chosen", Head: columns("account", "name", "platform", "tier", ">followers", "agreements", ">posts", "left")}
	n := l.shown(len(r.Who))
	for i, p := range r.Who[:n] {
		at := place("who", i)
		followers := cell{Of: "followers", Unknown: "not known", Number: true}
		if v, known := p.Followers.Int64(); known {
			followers = number(at+".followers", v)
		}
		left := ""
		if p.Out {
			left = "out: " + first(p.Reason, "no reason said")
		}
		t.add(word(at+".creator", p.Creator), text(first(p.Name, p.Handle)), text(p.Platform.Name()), word(at+".tier", p.Tier), followers,
			text(strings.Join(p.Terms, ", ")), number(at+".posts", p.Posts), text(left))
	}
	t.More = len(r.Who) - n
	return t
}

func what(r *campaign.Report, l limits) table {
	t := table{ID: "what", Caption: "What agreements owe, and what came of it", Head: columns("agreement", "state", "deliverable", "kind", ">owed", "came to")}
	for i, o := range r.What {
		for k, d := range o.Deliverables {
			if len(t.Rows) == l.rows && l.rows > 0 {
				t.More++
				continue
			}
			at := place(place("what", i)+".deliverables", k)
			t.add(word(place("what", i)+".terms", o.Terms), text(o.State.String()), word(at+".id", d.ID), text(kind(d.Platform, d.Format)),
				number(at+".owed", d.Owed), cell{Parts: outcomes(at, d.Outcomes)})
		}
	}
	return t
}

func outcomes(at string, list []campaign.OutcomeCount) []cell {
	var parts []cell
	for i, o := range list {
		n := number(place(at+".outcomes", i)+".number", o.Number)
		n.Note = o.Outcome.String()
		parts = append(parts, n)
	}
	return parts
}

func kind(p endorse.Platform, f endorse.Format) string {
	return strings.TrimSpace(p.Name() + " " + f.String())
}
