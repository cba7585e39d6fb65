package contract

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// place is a region that the terms touch. Through a market alone, only rows on what
// is published there speak; those on pay need a party or the governing law.
type place struct {
	region endorse.Region
	party  bool
}

// places lists the regions of the terms, each once.
func (x *examiner) places() []place {
	var list []place
	add := func(r endorse.Region, party bool) {
		for i := range list {
			if list[i].region == r {
				list[i].party = list[i].party || party
				return
			}
		}
		if r != "" {
			list = append(list, place{r, party})
		}
	}
	add(x.terms.Governing, true)
	for _, p := range x.terms.Parties {
		add(p.Region, true)
	}
	for _, m := range x.terms.Markets {
		add(m, false)
	}
	return list
}

// rows looks at the rows of the book, each once, with a place that needs a party
// before one that does not.
func (x *examiner) rows() {
	seen := map[string]bool{}
	for _, byParty := range [...]bool{true, false} {
		for _, p := range x.places() {
			if p.party != byParty {
				continue
			}
			in := x.book.At(p.region, x.day)
			for _, a := range in.Actors {
				if !seen[a.ID] && (p.party || !ofPay(a)) && x.speaks(a) != endorse.No {
					seen[a.ID] = true
					x.row(p.region, in, a)
				}
			}
		}
	}
}

// ofPay reports whether a row is about paying the creator.
func ofPay(a law.ActorRule) bool {
	return a.Kind == law.PaymentTerm || a.Kind == law.MinorEarnings || a.Kind == law.WrittenContract && a.Within > 0
}

// speaks is whether a row speaks of such terms, by sector, ties and condition.
func (x *examiner) speaks(a law.ActorRule) endorse.Fact {
	t := x.terms
	fact := endorse.Yes
	if a.Sectors != 0 && t.Sector == 0 || a.Ties != 0 && t.Ties() == 0 {
		fact = endorse.NotSaid
	}
	if a.Sectors != 0 && t.Sector != 0 && a.Sectors&t.Sector == 0 || a.Ties != 0 && t.Ties() != 0 && a.Ties&t.Ties() == 0 {
		return endorse.No
	}
	switch a.When {
	case law.Always:
		return fact
	case law.MinorShown:
		return choose(len(t.Minors) > 0, fact, endorse.NotSaid)
	case law.Boosted:
		for _, g := range t.Rights {
			if g.Uses&PaidUses != 0 {
				return fact
			}
		}
	case law.MadeWithAI, law.AIPerformer:
		return choose(t.AI.Replica == endorse.No, endorse.No, endorse.NotSaid)
	}
	return endorse.NotSaid
}

// ruling is what a look at a row found.
type ruling struct {
	check  string
	answer Answer
	path   string
	found  string
	fields []string
}

// row looks at one row.
func (x *examiner) row(region endorse.Region, in law.InForce, a law.ActorRule) {
	instrument, _ := x.book.Instrument(a.Instrument)
	r := x.rule(in, a)
	if r.answer == Unsatisfied && (x.speaks(a) == endorse.NotSaid || instrument.Verified == law.Memory) {
		r.answer = AnswerUnclear
	}
	severity := Must
	switch {
	case r.answer == ForPeople || a.Kind == law.PaymentTerm && a.Strength == law.StrengthNotSaid:
		severity = Info
	case a.Strength == law.Should || !instrument.Binding:
		severity = Practice
	}
	x.duties = append(x.duties, Duty{
		Code: a.Code(), Check: r.check, Severity: severity, Answer: r.answer, Path: r.path, Fields: r.fields,
		Asks: a.Detail, Found: r.found, Region: region, Row: a.ID, Instrument: instrument, Day: x.day,
	})
}

// rule is the look that the kind of the row asks for.
func (x *examiner) rule(in law.InForce, a law.ActorRule) ruling {
	if look, ok := rowLooks[a.ID]; ok {
		return look(x, a)
	}
	switch a.Kind {
	case law.WrittenContract:
		return x.written(a)
	case law.MandatoryClause:
		return x.clauses(in, a)
	case law.PaymentTerm:
		return x.payTerm(a)
	case law.MinorEarnings:
		return x.minorEarnings(a)
	case law.AgeLimit:
		return x.ageLimit(a)
	case law.Licence, law.Registration, law.Qualification, law.Insurance:
		return x.document(a)
	}
	return ruling{answer: ForPeople}
}
