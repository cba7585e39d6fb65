package contract

import (
	"slices"
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

// document asks for a paper of the creator that is good on the day.
func (x *examiner) document(a law.ActorRule) ruling {
	r := ruling{path: "parties"}
	for i, p := range x.terms.Parties {
		if p.Role != Creator {
			continue
		}
		at := path("parties", i)
		r.path = at
		if a.Followers.Known() && p.Followers.Known() && p.Followers.Cmp(a.Followers) < 0 {
			r.answer, r.found = Satisfied, "below the number of followers"
			continue
		}
		if slices.ContainsFunc(p.Documents, func(d Document) bool { return x.good(d, a) }) {
			r.answer, r.found = Satisfied, "a document is named"
			continue
		}
		r.answer = choose(a.Effect == law.Permit, Unsatisfied, AnswerUnclear)
		r.fields = []string{at + ".documents"}
		return r
	}
	if r.answer == AnswerUnclear {
		r.fields = []string{"parties"}
	}
	return r
}

// good reports whether a document is of the row's kind and place, on the day. A
// document that names no place is good everywhere.
func (x *examiner) good(d Document, a law.ActorRule) bool {
	prefix := strings.ToLower(string(d.Region)) + "-"
	return d.Kind == a.Kind.String() && d.Days.Contains(x.day) &&
		(d.Region == "" || strings.HasPrefix(a.Instrument, prefix))
}
