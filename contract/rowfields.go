package contract

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// What rows of the book ask is in the book. Here is only where terms say it: which
// fields answer a row whose kind alone does not tell. A row that is not here is
// looked at by its kind.

// clauseFields are the fields that say what a row of mandatory clauses asks for.
var clauseFields = map[string]func(*Terms) []fieldCheck{
	"fr-contract-clauses": func(t *Terms) []fieldCheck {
		return append(append(identityFields(t), contactFields(t)...), serviceFields(t)...)
	},
	"us-ny-contract-clauses": func(t *Terms) []fieldCheck {
		return append(append(identityFields(t), serviceFields(t)...), fieldCheck{"payment.services", t.Payment.Services.Event != EventNotSaid})
	},
	"us-il-contract-clauses": func(t *Terms) []fieldCheck { return append(identityFields(t), serviceFields(t)...) },
	"us-ca-contract-clauses": func(t *Terms) []fieldCheck { return append(identityFields(t), serviceFields(t)...) },
	"es-code-clause":         func(t *Terms) []fieldCheck { return []fieldCheck{{"conduct.code", t.Conduct.Code != ""}} },
	"in-contract-clause":     disclosureFields,
	"fi-brief":               disclosureFields,
	"za-clauses":             func(t *Terms) []fieldCheck { return append(serviceFields(t), disclosureFields(t)...) },
}

func disclosureFields(t *Terms) []fieldCheck {
	return []fieldCheck{{"conduct.disclosure", t.Conduct.Disclosure == endorse.Yes}}
}

// contactFields are electronic contacts and residence for tax of both sides, what
// is given in kind, rights, and the law that governs.
func contactFields(t *Terms) []fieldCheck {
	var list []fieldCheck
	for _, i := range [...]int{t.payer(), t.first(Creator)} {
		if i >= 0 {
			at := path("parties", i)
			list = append(list, fieldCheck{at + ".email", t.Parties[i].Email != ""}, fieldCheck{at + ".tax", t.Parties[i].Tax != ""})
		}
	}
	_, known, _ := t.Benefits()
	french := t.Governing == "FR" || !contains(regionTexts(t.Markets), "FR")
	return append(list, fieldCheck{"compensation.in_kind[].value", known},
		fieldCheck{"rights", len(t.Rights) > 0}, fieldCheck{"governing", french})
}

func regionTexts(list []endorse.Region) []string {
	texts := make([]string, len(list))
	for i, r := range list {
		texts[i] = string(r)
	}
	return texts
}

// serviceFields are what is done, what is paid for it, and when.
func serviceFields(t *Terms) []fieldCheck {
	paid := t.Compensation.Plan.Pay != nil || t.Ties() != 0
	_, net := t.Payment.longest()
	return []fieldCheck{
		{"deliverables", len(t.Deliverables) > 0}, {"compensation.plan", paid},
		{"payment.net_days", net || len(t.Payment.Instalments) > 0 || t.Compensation.Plan.Pay == nil},
	}
}

// rowLooks look at rows whose kind does not tell what of the terms answers them.
var rowLooks = map[string]func(*examiner, law.ActorRule) ruling{
	"fr-insurance": func(x *examiner, a law.ActorRule) ruling {
		return x.papers(a, "insurance", AnswerUnclear, x.outsideEEA)
	},
	"fr-representative":   func(x *examiner, a law.ActorRule) ruling { return x.papers(a, "mandate", Unsatisfied, x.outsideEEA) },
	"fr-agent":            (*examiner).agent,
	"us-tax-forms":        (*examiner).taxForms,
	"us-il-no-discount":   (*examiner).noDiscount,
	"us-il-records":       (*examiner).recordYears,
	"us-ca-records":       (*examiner).recordYears,
	"fr-child-influencer": (*examiner).childPermit,
	"br-minor-court":      (*examiner).childPermit,
}

// outsideEEA asks only creators from outside the European Economic Area and
// Switzerland.
func (x *examiner) outsideEEA(p *Party) (endorse.Fact, string) {
	if p.Region == "" {
		return endorse.NotSaid, ""
	}
	where := string(p.Region.Country())
	inside := append(Members(x.book, endorse.EU, x.day), "IS", "LI", "NO", "CH")
	if contains(regionTexts(inside), where) {
		return endorse.No, "the creator is established in " + where
	}
	return endorse.Yes, ""
}

// agent is for people where the creator has an agent, and answered where not.
func (x *examiner) agent(law.ActorRule) ruling {
	if i := x.terms.first(Representative); i >= 0 {
		return ruling{answer: ForPeople, path: path("parties", i)}
	}
	return ruling{answer: Satisfied, found: "the creator has no agent here"}
}

// taxForms asks for the form that fits where the creator is resident for tax.
func (x *examiner) taxForms(law.ActorRule) ruling {
	t := x.terms
	if i := t.payer(); i < 0 || t.Parties[i].Region == "" {
		return ruling{path: "parties", fields: []string{"parties[payer].region"}}
	} else if t.Parties[i].Region.Country() != "US" {
		return ruling{answer: Satisfied, path: path("parties", i), found: "the payer is not in the United States"}
	}
	i := t.first(Creator)
	if i < 0 {
		return ruling{path: "parties", fields: []string{"parties"}}
	}
	p, at := t.Parties[i], path("parties", i)
	home := choose(p.Tax == "", p.Region, p.Tax).Country()
	want := choose(home == "US", W9, choose(p.Natural == endorse.No, W8BENE, W8BEN))
	if p.Form == want && home != "" {
		return ruling{answer: Satisfied, path: at, found: want.String()}
	}
	return ruling{answer: choose(home == "" || p.Form == TaxFormNotSaid, AnswerUnclear, Unsatisfied), path: at, found: p.Form.String(), fields: []string{at + ".form"}}
}

func (x *examiner) noDiscount(law.ActorRule) ruling {
	const at = "compensation.less_for_prompt"
	r := ruling{check: "C24", path: at, answer: Satisfied}
	switch x.terms.Compensation.LessForPrompt {
	case endorse.Yes:
		r.answer, r.fields = Unsatisfied, []string{at}
	case endorse.NotSaid:
		r.answer, r.fields = AnswerUnclear, []string{at}
	}
	return r
}

// recordYears asks that records are kept for as many years as the row's days make.
func (x *examiner) recordYears(a law.ActorRule) ruling {
	r := ruling{check: "C20", path: "records.years", answer: Satisfied}
	if years := x.terms.Records.Years; years*365 < a.Within-a.Within/365 {
		r.answer, r.found, r.fields = Unsatisfied, plural(years, "year"), []string{"records.years"}
	}
	return r
}

// childPermit asks for the authorisation and, where earnings are set aside, for
// what minorEarnings asks for.
func (x *examiner) childPermit(a law.ActorRule) ruling {
	r := x.minorEarnings(a)
	for _, y := range x.young() {
		if y.known && y.years < a.AgeBelow && y.minor != nil && y.minor.Permit == "" {
			r.answer, r.fields = choose(r.answer == Satisfied, AnswerUnclear, r.answer), append(r.fields, y.path+".permit")
		}
	}
	return r
}
