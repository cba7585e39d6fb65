package contract

import (
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// written asks for a contract in writing from a threshold on: names and addresses
// of both sides, and their signatures.
func (x *examiner) written(a law.ActorRule) ruling {
	r := ruling{check: choose(a.Basis == law.PerYearAndBrand, "C13", "C10"), path: "parties"}
	reached, sum := x.reached(a)
	r.found = sum
	if reached == endorse.No {
		r.answer = Satisfied
		r.found = choose(sum == "", "", "below the threshold: "+sum)
		return r
	}
	r.fields = x.missing(identityFields(x.terms))
	r.answer = settle(r.fields)
	if reached == endorse.NotSaid && r.answer == Unsatisfied {
		r.answer = AnswerUnclear
	}
	return r
}

// settle is satisfied if nothing lacks.
func settle(fields []string) Answer { return choose(len(fields) == 0, Satisfied, Unsatisfied) }

// fieldCheck is a field and whether the terms say it.
type fieldCheck struct {
	path string
	said bool
}

func (x *examiner) missing(list []fieldCheck) []string {
	var fields []string
	for _, f := range list {
		if !f.said {
			fields = append(fields, f.path)
		}
	}
	return fields
}

// identityFields are who the parties are and that they sign.
func identityFields(t *Terms) []fieldCheck {
	list := []fieldCheck{{"parties[].signs", checkSignatories(t.signatories()) == nil}}
	for _, i := range [...]int{t.payer(), t.first(Creator)} {
		if i < 0 {
			list = append(list, fieldCheck{"parties", false})
			continue
		}
		p, at := t.Parties[i], path("parties", i)
		list = append(list, fieldCheck{at + ".name", p.Name != ""}, fieldCheck{at + ".address", p.Address != ""})
	}
	return list
}

// clauses asks for what a contract has to say. Which fields say it is known for
// the rows of our book (clauseFields); another row is for people. A row without a
// threshold of its own has that of the written form in the same region.
func (x *examiner) clauses(in law.InForce, a law.ActorRule) ruling {
	fields, ok := clauseFields[a.ID]
	if !ok {
		return ruling{answer: ForPeople}
	}
	threshold := a
	for _, w := range in.Actors {
		if w.Kind == law.WrittenContract && threshold.Amount.Currency() == 0 {
			threshold.Amount, threshold.Basis, threshold.WindowDays = w.Amount, w.Basis, w.WindowDays
		}
	}
	reached, sum := x.reached(threshold)
	r := ruling{check: "C10", path: "parties", found: sum}
	if reached == endorse.No {
		r.answer, r.found = Satisfied, "below the threshold: "+sum
		return r
	}
	r.fields = x.missing(fields(x.terms))
	r.answer = settle(r.fields)
	if reached == endorse.NotSaid && r.answer == Unsatisfied {
		r.answer = AnswerUnclear
	}
	return r
}

// payTerm asks that the fee is due within the days of the row: with strength must
// at the latest, with should unless a longer term was expressly agreed and is fair,
// and without strength where the terms say nothing.
func (x *examiner) payTerm(a law.ActorRule) ruling {
	p := &x.terms.Payment
	r := ruling{check: choose(a.Strength == law.Should, "C12", "C09"), path: "payment.net_days"}
	if reached, sum := x.reached(a); reached == endorse.No && a.Within > 0 {
		r.answer, r.found = Satisfied, "below the threshold: "+sum
		return r
	}
	longest, known := p.longest()
	switch {
	case a.Within == 0 && a.Percent > 0:
		return x.lateInterest(a)
	case a.Within == 0:
		r.answer = ForPeople
	case !known:
		r.answer, r.found = Satisfied, "the terms are silent: "+plural(a.Within, "day")+" by law"
	case longest <= a.Within:
		r.answer, r.found = Satisfied, plural(longest, "day")
	case a.Strength == law.StrengthNotSaid:
		r.answer, r.found = Satisfied, plural(longest, "day")+" by the terms instead"
	case a.Strength == law.Should && p.Fair == endorse.Yes:
		r.answer, r.found = Satisfied, plural(longest, "day")+", expressly agreed"
	default:
		r.answer, r.found, r.fields = Unsatisfied, plural(longest, "day"), []string{"payment.net_days"}
		if a.Strength == law.Should {
			r.fields = append(r.fields, "payment.fair")
		}
	}
	if p.PayWhenPaid == endorse.Yes && a.Strength != law.StrengthNotSaid && a.Within > 0 {
		r.answer, r.found, r.fields = Unsatisfied, "pay waits until the brand has paid", []string{"payment.pay_when_paid"}
	}
	return r
}

// longest is the longest term of any part, months' ends included.
func (p *Payment) longest() (int, bool) {
	most, known := p.net(&Part{})
	for i := range p.Instalments {
		if n, said := p.net(&p.Instalments[i]); said {
			most, known = max(most, n), true
		}
	}
	if p.Business {
		most = most * 7 / 5
	}
	return most + choose(p.EndOfMonth, 30, 0), known
}

// lateInterest holds a contract's rate against the statute's margin, which is the
// least that is surely a substantial remedy.
func (x *examiner) lateInterest(a law.ActorRule) ruling {
	l := x.terms.Payment.Late
	r := ruling{check: "C11", path: "payment.late"}
	margin := percent(a.Percent)
	switch {
	case !l.Said():
		r.answer, r.found = Satisfied, "the terms are silent: the statute holds"
	case l.Statute != "" || l.Yearly().Cmp(margin) >= 0:
		r.answer, r.found = Satisfied, l.Yearly().Percent()+" a year"
	default:
		r.answer, r.found, r.fields = AnswerUnclear, l.Yearly().Percent()+" a year, less than the statute's margin alone", []string{"payment.late"}
	}
	return r
}

// document asks for a paper of the row's kind, from creators with as many followers as
// the row says.
func (x *examiner) document(a law.ActorRule) ruling {
	return x.papers(a, a.Kind.String(), choose(a.Effect == law.Permit, Unsatisfied, AnswerUnclear), func(p *Party) (endorse.Fact, string) {
		if a.Followers.Known() && p.Followers.Known() && p.Followers.Cmp(a.Followers) < 0 {
			return endorse.No, "below the number of followers"
		}
		return endorse.Yes, ""
	})
}

// papers asks for a paper of a kind from each creator whom the row asks, by the party's
// own fields; where that is not said, its region would tell. Without is the answer where
// there is none.
func (x *examiner) papers(a law.ActorRule, kind string, without Answer, asks func(*Party) (endorse.Fact, string)) ruling {
	r := ruling{path: "parties", fields: []string{"parties"}}
	for i := range x.terms.Parties {
		p, at := &x.terms.Parties[i], path("parties", i)
		if p.Role != Creator {
			continue
		}
		asked, why := asks(p)
		if asked == endorse.NotSaid {
			return ruling{path: at, fields: []string{at + ".region"}}
		}
		if r = (ruling{answer: Satisfied, path: at, found: why}); asked == endorse.No {
			continue
		}
		good, open := x.paper(p, at+".documents", kind, a)
		if good != endorse.Yes {
			return ruling{answer: choose(good == endorse.No, without, AnswerUnclear), path: at, fields: open}
		}
		r.found = "a document is named"
	}
	return r
}

// paper reports whether a party holds a good paper of a kind, and what would tell if
// that is not said.
func (x *examiner) paper(p *Party, at, kind string, a law.ActorRule) (endorse.Fact, []string) {
	var open []fieldCheck
	for i, d := range p.Documents {
		switch x.good(d, kind, a) {
		case endorse.Yes:
			return endorse.Yes, nil
		case endorse.NotSaid:
			open = append(open, fieldCheck{path(at, i) + ".region", d.Region != ""}, fieldCheck{path(at, i) + ".days", d.Days != endorse.Period{}})
		}
	}
	if len(open) == 0 {
		return endorse.No, []string{at}
	}
	return endorse.NotSaid, x.missing(open)
}

// good reports whether a document is of a kind and of the row's place, on the day; not
// said if the place or all of its days are not.
func (x *examiner) good(d Document, kind string, a law.ActorRule) endorse.Fact {
	prefix := strings.ToLower(string(d.Region)) + "-"
	switch {
	case d.Kind != kind, !d.Days.Contains(x.day), d.Region != "" && !strings.HasPrefix(a.Instrument, prefix):
		return endorse.No
	case d.Region == "", d.Days == endorse.Period{}:
		return endorse.NotSaid
	}
	return endorse.Yes
}
