package contract

import (
	"fmt"

	"github.com/endorse-go/endorse"
)

func (x *examiner) guardian() {
	for i, p := range x.terms.Parties {
		if p.Role != Creator {
			continue
		}
		at := path("parties", i)
		years, known := age(p.Born, x.day)
		switch {
		case !known && p.Natural == endorse.No:
			x.answer(Satisfied, at, "a company")
		case !known:
			x.answer(AnswerUnclear, at, "the day of birth is not said", at+".born")
		case years >= 18:
			x.answer(Satisfied, at, plural(years, "year")+" old")
		default:
			x.report(at, plural(years, "year")+" old", need(x.guarded(p.ID), "parties[guardian].signs"))
		}
	}
}

func (x *examiner) guarded(id string) bool {
	for _, p := range x.terms.Parties {
		if p.Role == Guardian && p.Signs && (p.For == id || p.For == "") {
			return true
		}
	}
	return false
}

// disclosure asks for the clause by market, with a row that asks for a label there.
func (x *examiner) disclosure() {
	t := x.terms
	if len(t.Markets) == 0 {
		x.answer(AnswerUnclear, "markets", "no market is said", "markets")
	}
	asked := t.Conduct.Disclosure == endorse.Yes
	for i := range t.Deliverables {
		asked = asked || t.Deliverables[i].Must.Disclosure == endorse.Yes && len(t.Deliverables) == 1
	}
	for _, m := range t.Markets {
		x.report("conduct.disclosure", "", need(asked, "conduct.disclosure"))
		d := &x.duties[len(x.duties)-1]
		d.Region = m
		for _, c := range x.book.At(m, x.day).Connections {
			if t.Ties()&c.Tie != 0 {
				d.Instrument, _ = x.book.Instrument(c.Instrument)
				break
			}
		}
	}
}

func (x *examiner) programme() {
	c := x.terms.Compensation
	if !x.terms.sells() {
		x.answer(Satisfied, "compensation.plan", "no commission")
		return
	}
	x.report("compensation.plan", fmt.Sprintf("plan %s version %d", c.Plan.ID, c.Plan.Version), need(c.Programme != "", "compensation.programme"))
}

func (x *examiner) metrics() {
	c := x.terms.Compensation
	counts, capped := paidCounts(c.Plan.Pay)
	for _, count := range counts {
		at := -1
		for i, m := range c.Metrics {
			if m.Count == count {
				at = i
			}
		}
		if at < 0 {
			x.report("compensation.metrics", "nothing of "+count.String(), "compensation.metrics")
			continue
		}
		m, p := c.Metrics[at], path("compensation.metrics", at)
		x.report(p, count.String(), need(m.Source != "", p+".source"), need(m.Days > 0, p+".days"),
			need(m.Boosted.Said(), p+".boosted"), need(capped[count] || m.Uncapped, p+".uncapped"))
	}
}

func (x *examiner) guarantees() {
	for i, g := range x.terms.Guarantees {
		at := path("guarantees", i)
		x.report(at, "", need(g.Days > 0, at+".days"), need(g.Source != "", at+".source"), need(len(g.Remedies) > 0, at+".remedies"),
			need(g.Tolerance.IsZero() || g.From != ShortfallFromNotSaid, at+".from"))
	}
}

func (x *examiner) precedence() {
	m := x.terms.Master
	if m.ID == "" {
		x.answer(Satisfied, "master", "no master agreement")
		return
	}
	x.report("master", "", need(m.Precedence != PrecedenceNotSaid, "master.precedence"))
}

func (x *examiner) records() {
	r := x.terms.Records
	audit := r.Audit.Said() || !x.terms.sells()
	x.report("records", when(r.Years > 0, "%s", plural(r.Years, "year")), need(r.Years > 0, "records.years"), need(audit, "records.audit"))
}

func (x *examiner) representatives() {
	var sum endorse.Rate
	var missing []string
	for i, p := range x.terms.Parties {
		if p.Share.IsZero() {
			continue
		}
		sum = sum.Add(p.Share)
		missing = append(missing, need(p.Basis != ShareBasisNotSaid, path("parties", i)+".basis"))
	}
	missing = append(missing, need(sum.Cmp(endorse.RateOfInt(1)) <= 0, "parties"))
	x.report("parties", when(!sum.IsZero(), "shares of %s", sum.Percent()), missing...)
}

func (x *examiner) signatures() {
	t := x.terms
	err := checkSignatories(t.signatories())
	x.report("parties", when(err == nil, "an agreement takes no signature of another version"), need(err == nil, "parties[].signs"))
}

func (x *examiner) longStops() {
	ask := func(at string, a Anchor) {
		if a.onOneSide() {
			x.report(at, a.Event.String(), need(!a.LongStop.IsZero(), at+".long_stop"))
		}
	}
	for i, p := range x.terms.Payment.Instalments {
		ask(path("payment.instalments", i)+".when", p.When)
	}
	for i, g := range x.terms.Rights {
		ask(path("rights", i)+".start", g.Start)
	}
	for i, e := range x.terms.Exclusivity {
		ask(path("exclusivity", i)+".anchor", e.Anchor)
	}
}

func (x *examiner) prompt() {
	const at = "compensation.less_for_prompt"
	switch x.terms.Compensation.LessForPrompt {
	case endorse.NotSaid:
		x.answer(AnswerUnclear, at, "nothing is said of it", at)
	case endorse.Yes:
		x.answer(Unsatisfied, at, "pay falls if it comes in time", at)
	default:
		x.answer(Satisfied, at, "")
	}
}
