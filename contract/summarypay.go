package contract

import (
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
)

func (s *sentences) compensation() {
	c := s.terms.Compensation
	if c.Plan.Pay != nil {
		s.list = append(s.list, c.Plan.Sentences()...)
	}
	if fee, err := s.terms.Fee(); err == nil && fee.Sign() > 0 {
		s.say("The fee whatever is sold is", fee.String())
	}
	for _, g := range c.InKind {
		s.say("The creator gets", choose(g.Name == "", g.Kind.String(), g.Name), when(g.Value.Currency() != 0, "worth %s", g.Value))
	}
	if c.Equity.Sign() > 0 {
		s.say("The creator gets", c.Equity.Percent(), "of the brand")
	}
	if c.Expenses.Currency() != 0 {
		s.say("Expenses are paid back up to", c.Expenses.String())
	}
}

func (s *sentences) payment() {
	p := s.terms.Payment
	for i := range p.Instalments {
		x := &p.Instalments[i]
		what := choose(x.Share.IsZero(), x.Amount.String(), x.Share.Percent()+" of the fee")
		s.say(fmt.Sprintf("Instalment %s: %s, due %s", x.ID, what, s.due(x)))
	}
	if net, known := p.net(&Part{}); known && len(p.Instalments) == 0 {
		s.say("Everything is due", plural(net, "day"), "after its day")
	}
	if p.PayWhenPaid == endorse.Yes {
		s.say("The agency pays only after the brand has paid it")
	}
	if l := p.Late; l.Said() {
		s.say("Late payments bear", l.Yearly().Percent(), "a year", when(l.Statute != "", "by %s", l.Statute))
	}
}

func (s *sentences) due(x *Part) string {
	net, known := s.terms.Payment.net(x)
	unit := choose(s.terms.Payment.Business, "business day", "day")
	return choose(!known || net == 0, "on ", plural(net, unit)+" after ") + s.anchor(x.When) +
		when(s.terms.Payment.EndOfMonth, ", at the end of the month")
}

func (s *sentences) guarantee(g Guarantee) {
	tail := []string{
		when(g.Days > 0, "within %s of going live", plural(g.Days, "day")), when(g.Source != "", "counted by %s", g.Source),
		when(!g.Tolerance.IsZero(), "%s may lack", g.Tolerance.Percent()),
	}
	s.clause(fmt.Sprintf("Guarantee %s: %d %s", g.ID, g.Number, g.Count), tail)
}

func (s *sentences) end() {
	t := s.terms
	for _, k := range t.KillFee {
		s.say("If the brand cancels at stage", k.Stage.String()+",", k.Share.Percent(), "of each part of the fee is due")
	}
	if t.Conduct.Disclosure == endorse.Yes {
		s.say("The creator discloses as the law of each market asks")
	}
	if n := t.Conduct.Confidential; n > 0 {
		s.say("Secrets are kept for", plural(n, "month"), "after the end")
	}
	s.termination(t.Termination)
	if r := t.Records; r.Years > 0 {
		s.say("Records are kept for", plural(r.Years, "year"), when(r.Audit == endorse.Yes, "and may be audited"))
	}
	for _, m := range t.Minors {
		if m.Part.Sign() > 0 {
			s.say(fmt.Sprintf("Of the earnings on the %s of the content that shows %s, %s is set aside", m.Share.Percent(), m.ID, m.Part.Percent()))
		}
	}
}

func (s *sentences) termination(d Termination) {
	switch {
	case d.Convenience == endorse.Yes:
		s.say("The brand may end it without a reason", when(d.NoticeDays > 0, "with %s of notice", plural(d.NoticeDays, "day")))
	case d.Convenience == endorse.No:
		s.say("The brand may not end it without a reason")
	}
	if d.CureDays > 0 {
		s.say("Either side may end it for a breach that is not put right within", plural(d.CureDays, "day"))
	}
	if d.PlatformDays > 0 {
		s.say("If a platform or format goes, the parties talk for", plural(d.PlatformDays, "day"))
	}
}

// days is a period in words.
func days(p endorse.Period) string {
	switch {
	case p.Until.IsZero():
		return "from " + p.From.String()
	case p.From.IsZero():
		return "until " + p.Until.String()
	case p.From == p.Until:
		return "on " + p.From.String()
	}
	return "from " + p.From.String() + " to " + p.Until.String()
}

func retention(r Retention) string {
	return choose(r.Forever, "without end", "for "+length(r.Months, r.Days))
}

// length is a number of months and days in words.
func length(months, days int) string {
	m, d := plural(months, "month"), plural(days, "day")
	switch {
	case months == 0:
		return d
	case days == 0:
		return m
	}
	return m + " and " + d
}

func plural(n int, unit string) string {
	return fmt.Sprintf("%d %s%s", n, unit, choose(n == 1, "", "s"))
}

// enumerate is "a, b and c".
func enumerate(list []string) string {
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " and " + list[len(list)-1]
}
