package story

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// payPart is the statements of the affiliate programme and the settlement.
type payPart struct {
	Statements []affiliate.Statement `json:"statements,omitempty"`
	LookAt     []string              `json:"look_at,omitempty"` // events of the programme that somebody has to look at
	Settlement campaign.Settlement   `json:"settlement"`
	Parties    []campaign.PartyTotal `json:"parties,omitempty"`
	Burn       campaign.Burn         `json:"budget"`
	Verified   bool                  `json:"verified"` // nothing is lost, in any currency
}

func tellPay(t *teller) (Part, error) {
	if err := t.look(); err != nil {
		return nil, err
	}
	if err := t.settlement.Verify(); err != nil {
		return nil, err
	}
	parties, err := t.settlement.Parties()
	part := &payPart{t.earnings.Statements, nil, t.settlement, parties, t.status.Budget, true}
	for _, problem := range t.earnings.Problems {
		part.LookAt = append(part.LookAt, problem.String())
	}
	return part, err
}

func (s *payPart) draw(p *page) {
	for i := range s.Statements {
		if i == MaxRows {
			p.say(2, "%d more statements: -format json has all", len(s.Statements)-i)
			break
		}
		drawStatement(p, &s.Statements[i])
	}
	for _, l := range s.LookAt {
		p.say(2, "to look at: %s", l)
	}
	p.head("Settlement on %s", s.Settlement.On)
	p.table(s.claims())
	for _, l := range s.Settlement.Problems {
		p.say(2, "to look at: %s", l)
	}
	p.head("Money of each currency, and all of it in %s", s.Settlement.Converted.Told.Currency())
	p.table(s.totals())
	p.say(2, "What went out and what is open is what was told, spent and paid beyond: Verify found nothing lost.")
	b := s.Burn
	p.head("Budget %s", money(b.Budget))
	p.say(2, "%s promised to parties, %s due and not paid, %s out (%s), %s left.", money(b.Promised), money(b.Due), money(b.Out), percent(b.Share, 1), money(b.Left))
	p.say(2, "Commission that is earned and not paid yet is in the settlement, and not in the budget.")
}

func drawStatement(p *page, st *affiliate.Statement) {
	final := "final"
	if !st.Final {
		final = "so far, not over yet"
	}
	p.head("Statement of %s for %s, %s to %s, %s", st.Programme, st.Party, st.Period.From, st.Period.Until, final)
	g := cols("Day", "~What", ">Amount")
	g.add("", "opening", money(st.Opening))
	for i := range st.Lines {
		l := &st.Lines[i]
		for n, says := range fold(l.Says(), 70) {
			g.add(once(l.On.String(), n), says, once(money(l.Amount), n))
		}
	}
	g.add("", "closing", money(st.Closing))
	p.table(g)
	p.say(2, "earned %s, returned %s, paid out %s%s", money(st.Earned), money(st.Returned), money(st.Payout), payOn(st))
}

func payOn(st *affiliate.Statement) string {
	if st.PayOn.IsZero() {
		return ""
	}
	return ", on " + st.PayOn.String()
}

// claims is a row for each line that a party was told.
func (s *payPart) claims() *grid {
	g := cols("Agreement", "~Parties", "~Line", "Due", ">Told", ">Paid", ">Open")
	for _, c := range s.Settlement.Claims {
		for _, l := range c.Lines {
			g.add(orElse(c.Terms, "–"), list(c.Parties), lineText(l), l.Due.String(), money(l.Amount), money(l.Paid), money(l.Open))
		}
		for _, l := range c.ToCome {
			g.add(orElse(c.Terms, "–"), list(c.Parties), "to come: "+lineText(l), l.Due.String(), money(l.Amount), "", "")
		}
	}
	for _, c := range s.Settlement.Spending {
		g.add("–", "spent", c.Cost.String(), "", "", money(c.Amount), "")
	}
	return g
}

// lineText is what a line is for; of an earning the last day of its statement.
func lineText(l campaign.ClaimLine) string {
	if l.Kind == campaign.LineEarning {
		return fmt.Sprintf("%s until %s", l.Kind, l.ID[strings.LastIndexByte(l.ID, '/')+1:])
	}
	return fmt.Sprintf("%s %s", l.Kind, l.ID)
}

func (s *payPart) totals() *grid {
	g := cols("", ">Told", ">Paid", ">Open", ">Beyond", ">To come", ">Spent", ">Out")
	add := func(name string, t campaign.Total) {
		g.add(name, amount(t.Told), amount(t.Paid), amount(t.Open), amount(t.Surplus), amount(t.Ahead), amount(t.Spent), amount(t.Out))
	}
	for _, t := range s.Settlement.Totals {
		add(t.Out.Currency().String(), t)
	}
	add("all in "+s.Settlement.Converted.Out.Currency().String(), s.Settlement.Converted)
	return g
}

// amount is money without its currency.
func amount(m endorse.Money) string {
	if m.Currency() == 0 {
		return "–"
	}
	return money(m)[len("EUR "):]
}
