package main

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// table is what the template for tables shows.
type table struct {
	ID, Caption string
	Head        []column
	Rows        [][]cell
	More        int   // rows that are left out
	Missing     []gap // why cells are empty or marked, each reason once
}

// column is a heading; numbers stand to the right.
type column struct {
	Name   string
	Number bool
}

// columns are headings by name; ">" before a name makes it a column of numbers.
func columns(names ...string) []column {
	var list []column
	for _, name := range names {
		short, number := strings.CutPrefix(name, ">")
		list = append(list, column{short, number})
	}
	return list
}

// add adds a row. The first cell is its heading.
func (t *table) add(cells ...cell) {
	t.Rows = append(t.Rows, cells)
	for i := range cells {
		if why := first(cells[i].Unknown, cells[i].Lacks); why != "" {
			t.miss(why, cells[i].Of)
		}
	}
}

// gap is a reason, and of what nothing is known for it.
type gap struct {
	Why string
	Of  []string
}

func (t *table) miss(why, of string) {
	i := slices.IndexFunc(t.Missing, func(g gap) bool { return g.Why == why })
	if i < 0 {
		i = len(t.Missing)
		t.Missing = append(t.Missing, gap{Why: why})
	}
	if !slices.Contains(t.Missing[i].Of, of) {
		t.Missing[i].Of = append(t.Missing[i].Of, of)
	}
}

// shown is how many of n rows are shown.
func (l limits) shown(n int) int {
	if l.rows == 0 {
		return n
	}
	return min(n, l.rows)
}

// cell is one thing that is shown: text, or a number with its place in the report.
type cell struct {
	Text string

	// At is the place of the number in the JSON form of the report, and Exact the number
	// there, not rounded.
	At, Exact string

	Note    string // stands below, smaller
	Of      string // what it is of, where it is empty or marked
	Unknown string // why there is nothing
	Lacks   string // what the number that there is lacks; it is marked
	Badge   string // class of an outcome
	Link    string // id of what tells more
	Parts   []cell // what it consists of
	Number  bool
}

func text(s string) cell { return cell{Text: s} }

// number is a whole number with its place.
func number[N ~int | ~int64](at string, n N) cell {
	s := strconv.FormatInt(int64(n), 10)
	return cell{Text: s, At: at, Exact: s, Number: true}
}

// word is text with its place.
func word(at, s string) cell { return cell{Text: s, At: at} }

// badge is an outcome: a word with a mark before it, and a colour.
func badge(at, outcome string) cell { return cell{Text: outcome, At: at, Badge: outcome} }

// amount is money with its place; what has no currency is not known.
func amount(at string, m endorse.Money) cell {
	if m.Currency() == 0 {
		return cell{Of: "amount", Unknown: "not known", Number: true}
	}
	_, exact, _ := strings.Cut(m.String(), " ")
	return cell{Text: m.String(), At: at, Exact: exact, Number: true}
}

// share is a part of a whole in percent, to a tenth.
func share(at string, r endorse.Rate) cell {
	return cell{Text: r.Round(3, endorse.HalfEven).Percent(), At: at, Exact: r.String(), Number: true}
}

// figure is a figure with its place.
func figure(at string, f campaign.Figure) cell {
	if !f.Known() {
		return cell{Of: f.Name, Unknown: first(f.Missing, "not known"), Number: true}
	}
	return cell{Text: f.Value, At: at, Exact: f.Number.String(), Of: f.Name, Lacks: f.Missing, Number: true}
}

// interval is the interval of a figure, rounded like its value.
func interval(at string, f campaign.Figure) cell {
	if f.Interval.IsZero() {
		return cell{Number: true}
	}
	return cell{Text: ends(f), At: at + ".interval", Exact: f.Interval.Low.String() + " " + f.Interval.High.String(), Number: true}
}

func ends(f campaign.Figure) string {
	show := func(r endorse.Rate) string { return r.Round(0, endorse.HalfEven).String() }
	if f.Unit == "" {
		show = func(r endorse.Rate) string { return r.Round(4, endorse.HalfEven).Percent() }
	}
	return show(f.Interval.Low) + " to " + show(f.Interval.High)
}

// rests says how many posts a figure rests on.
func rests(f campaign.Figure) string {
	if f.Used+f.LeftOut == 0 {
		return ""
	}
	return fmt.Sprintf("%d of %d", f.Used, f.Used+f.LeftOut)
}

// place is the place of the i-th of a list.
func place(list string, i int) string { return list + "[" + strconv.Itoa(i) + "]" }

// first is the first text that is not empty.
func first(texts ...string) string {
	for _, s := range texts {
		if s != "" {
			return s
		}
	}
	return ""
}
