package main

import (
	"slices"
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// money is what was told, paid and spent.
type money struct {
	Budget   table
	Totals   table
	Claims   table
	Stated   []statement
	Spending table
	Problems []string
	More     int // problems that are left out
}

// statement is what one party was told, line by line.
type statement struct {
	ID, Name string
	Told     cell
	Open     cell
	Lines    table
	ToCome   table
	Payments table
}

func moneyOf(r *campaign.Report, l limits) money {
	s := &r.Money.Settlement
	n := l.shown(len(s.Problems))
	m := money{Budget: budget(r), Totals: totals(s), Spending: spending(s), Problems: s.Problems[:n], More: len(s.Problems) - n}
	m.Claims = table{ID: "claims", Caption: "Told and paid, what is overdue first",
		Head: columns("agreement", "parties", "state", ">told", ">paid", ">open", ">overdue", ">beyond", ">to come")}
	order := byUrgency(s.Claims)
	n = l.shown(len(order))
	for _, i := range order[:n] {
		c, at, id := &s.Claims[i], place("money.settlement.claims", i), "claim-"+strconv.Itoa(i)
		m.Claims.add(cell{Text: claimName(c), Link: id}, text(strings.Join(c.Parties, ", ")), text(first(c.State.String(), "no agreement")),
			amount(at+".told", c.Told), amount(at+".paid", c.Paid), amount(at+".open", c.Open), amount(at+".overdue", c.Overdue),
			amount(at+".surplus", c.Surplus), amount(at+".ahead", c.Ahead))
		m.Stated = append(m.Stated, stated(at, id, c))
	}
	m.Claims.More = len(order) - n
	return m
}

// claimName is the agreement, or that there is none.
func claimName(c *campaign.Claim) string { return first(c.Terms, "without agreement") }

// byUrgency are the indexes of the claims: overdue first, then open.
func byUrgency(claims []campaign.Claim) []int {
	order := indexes(len(claims))
	slices.SortStableFunc(order, func(i, j int) int {
		a, b := &claims[i], &claims[j]
		return firstNonZero(yesLast(a.Overdue.Sign() <= 0, b.Overdue.Sign() <= 0), yesLast(a.Open.Sign() <= 0, b.Open.Sign() <= 0))
	})
	return order
}

func budget(r *campaign.Report) table {
	b, at := &r.Money.Budget, "money.budget"
	t := table{ID: "budget", Caption: "Budget", Head: columns("budget", ">promised", ">due", ">out", ">left", ">share out")}
	t.add(amount(at+".budget", b.Budget), amount(at+".promised", b.Promised), amount(at+".due", b.Due), amount(at+".out", b.Out),
		amount(at+".left", b.Left), share(at+".share", b.Share))
	return t
}

func totals(s *campaign.Settlement) table {
	t := table{ID: "totals", Caption: "All money by currency", Head: columns("currency", ">told", ">spent", ">beyond", ">out", ">open", ">to come")}
	add := func(at, name string, x *campaign.Total) {
		t.add(text(name), amount(at+".told", x.Told), amount(at+".spent", x.Spent), amount(at+".surplus", x.Surplus), amount(at+".out", x.Out),
			amount(at+".open", x.Open), amount(at+".ahead", x.Ahead))
	}
	for i := range s.Totals {
		add(place("money.settlement.totals", i), s.Totals[i].Out.Currency().String(), &s.Totals[i])
	}
	if c := s.Converted.Out.Currency(); c != 0 {
		name := "all in " + c.String()
		if len(s.Unconverted) > 0 {
			name += " but what has no rate: " + currencies(s.Unconverted)
		}
		add("money.settlement.converted", name, &s.Converted)
	}
	return t
}

func currencies(list []endorse.Currency) string {
	var names []string
	for _, c := range list {
		names = append(names, c.String())
	}
	return strings.Join(names, ", ")
}

func spending(s *campaign.Settlement) table {
	t := table{ID: "spending", Caption: "Spent on everything else", Head: columns("spent on", ">amount", ">entries")}
	for i, x := range s.Spending {
		at := place("money.settlement.spending", i)
		t.add(word(at+".cost", x.Cost.String()), amount(at+".amount", x.Amount), number(at+".number", x.Number))
	}
	return t
}

func stated(at, id string, c *campaign.Claim) statement {
	s := statement{ID: id, Name: claimName(c) + ", " + strings.Join(c.Parties, ", "), Told: amount(at+".told", c.Told), Open: amount(at+".open", c.Open)}
	s.Lines = lines(id+"-told", "Told: "+s.Name, at+".lines", c.Lines)
	s.ToCome = lines(id+"-come", "To come: "+s.Name, at+".to_come", c.ToCome)
	s.Payments = table{ID: id + "-paid", Caption: "Paid: " + s.Name, Head: columns("payment", "on", "to", "for", ">amount")}
	for i, p := range c.Payments {
		where := place(at+".payments", i)
		s.Payments.add(word(where+".id", p.ID), text(p.On.String()), text(p.Party), text(p.For), amount(where+".amount", p.Amount))
	}
	return s
}

func lines(id, caption, at string, list []campaign.ClaimLine) table {
	t := table{ID: id, Caption: caption, Head: columns("for", "due", ">amount", ">paid", ">open", "parts")}
	for i, x := range list {
		where := place(at, i)
		due := text("when it is earned or done")
		if !x.Due.IsZero() {
			due = word(where+".due", x.Due.String())
		}
		t.add(text(x.Kind.String()+" "+x.ID), due, amount(where+".amount", x.Amount), amount(where+".paid", x.Paid),
			amount(where+".open", x.Open), cell{Parts: parts(where, x.Parts)})
	}
	return t
}

func parts(at string, list []campaign.ClaimPart) []cell {
	var cells []cell
	for i, p := range list {
		c := amount(place(at+".parts", i)+".amount", p.Amount)
		c.Note = p.Name
		cells = append(cells, c)
	}
	return cells
}
