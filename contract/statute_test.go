package contract_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestStatuteDetails holds single clauses of the book's rows on contracts, pay, papers
// and minors: which field each asks for, and from which number on.
func TestStatuteDetails(t *testing.T) {
	type terms = contract.Terms
	net := func(n int64) func(*terms) { return func(t *terms) { t.Payment.Net = endorse.MustCount(n) } }
	us := func(state endorse.Region, fee string) terms { return deal("c", on(2026, 6, 1), "USD "+fee, state) }
	fr, gb := deal("c", on(2026, 6, 1), "EUR 5000", "FR"), deal("c", on(2026, 6, 1), "GBP 50", "GB")
	whole := func(t *terms) {
		identified(t)
		for i := range t.Parties {
			t.Parties[i].Email, t.Parties[i].Tax = "a@example.org", "FR"
		}
		t.Deliverables, t.Rights, t.Payment.Net = []contract.Deliverable{{ID: "d"}}, []contract.Grant{{ID: "g"}}, endorse.MustCount(30)
	}
	retainer := us("US-NY", "400")
	retainer.ID, retainer.Compensation.Plan.Pay = "b", pay.Fixed{Amount: endorse.MustMoney("USD 400"), Every: pay.Month}
	ny, ut := us("US-NY", "400"), us("US-UT", "100000")
	ny.ID, ut.ID = "b", "b"
	const contacts = identity + " parties[0].email parties[0].tax parties[1].email parties[1].tax rights deliverables payment.net_days"
	rows := []struct {
		name    string
		terms   terms
		change  func(*terms)
		earlier []terms
		row     string
		want    string // "" is that the row does not speak
	}{
		// Clauses.
		{"ES, no code named", deal("c", on(2026, 6, 1), "EUR 5", "ES"), nil, nil, "es-code-clause", "unsatisfied conduct.code"},
		{"ES, a code", deal("c", on(2026, 6, 1), "EUR 5", "ES"), func(t *terms) { t.Conduct.Code = "Autocontrol" }, nil, "es-code-clause", "satisfied"},
		{"ZA, nothing said", deal("c", on(2026, 6, 1), "ZAR 5", "ZA"), nil, nil, "za-clauses", "unsatisfied deliverables payment.net_days conduct.disclosure"},
		{"ZA, all of it", deal("c", on(2026, 6, 1), "ZAR 5", "ZA"), func(t *terms) { whole(t); t.Conduct.Disclosure = endorse.Yes }, nil, "za-clauses", "satisfied"},
		{"FR, nothing said", fr, nil, nil, "fr-contract-clauses", "unsatisfied " + contacts},
		{"FR, all of it", fr, whole, nil, "fr-contract-clauses", "satisfied"},
		{"FR, the law of another place for a market in France", fr, func(t *terms) { whole(t); t.Governing, t.Markets = "DE", []endorse.Region{"FR"} }, nil, "fr-contract-clauses", "unsatisfied governing"},
		{"FR, French law for it", fr, func(t *terms) { whole(t); t.Markets = []endorse.Region{"FR"} }, nil, "fr-contract-clauses", "satisfied"},
		{"FR, the law of another place for another market", fr, func(t *terms) { whole(t); t.Governing = "DE" }, nil, "fr-contract-clauses", "satisfied"},
		{"FR, paid by instalments alone", fr, func(t *terms) {
			whole(t)
			t.Payment = contract.Payment{Instalments: []contract.Part{{ID: "p", Share: rate("1")}}}
		}, nil, "fr-contract-clauses", "satisfied"},
		{"ZA, nothing is paid, so that nothing is due", deal("c", on(2026, 6, 1), "ZAR 5", "ZA"), func(t *terms) { t.Compensation = contract.Compensation{} }, nil, "za-clauses", "unsatisfied deliverables compensation.plan conduct.disclosure"},
		{"ZA, a product is given", deal("c", on(2026, 6, 1), "ZAR 5", "ZA"), func(t *terms) {
			t.Compensation = contract.Compensation{InKind: []contract.Gift{{Kind: law.FreeProduct}}}
		}, nil, "za-clauses", "unsatisfied deliverables conduct.disclosure"},
		{"CA, from 250 dollars of the written form, not 600 of Los Angeles", us("US-CA", "250"), whole, nil, "us-ca-contract-clauses", "satisfied"},
		{"CA, below", us("US-CA", "249.99"), nil, nil, "us-ca-contract-clauses", "satisfied"},
		{"CA, between both", us("US-CA", "400"), identified, nil, "us-ca-contract-clauses", "unsatisfied deliverables payment.net_days"},
		{"NY, clauses where commission is not known", us("US-NY", "5"), func(t *terms) { identified(t); t.Compensation.Plan.Pay = pay.ShareOfSales{Rate: rate("8%")} }, nil, "us-ny-contract-clauses", "unclear deliverables payment.net_days payment.services"},
		{"NY, nobody pays", us("US-NY", "800"), func(t *terms) { t.Parties = t.Parties[1:] }, nil, "us-ny-freelance", "unsatisfied parties[].signs parties parties[0].name parties[0].address"},
		{"NY, nobody works", us("US-NY", "800"), func(t *terms) { t.Parties = t.Parties[:1] }, nil, "us-ny-freelance", "unsatisfied parties[].signs parties[0].name parties[0].address parties"},
		// Thresholds.
		{"NY, two of one day", us("US-NY", "400"), identified, []terms{ny}, "us-ny-freelance", "satisfied"},
		{"NY, two of one day, nothing said", us("US-NY", "400"), nil, []terms{ny}, "us-ny-freelance", "unsatisfied " + identity},
		{"NY, an earlier retainer whose end is not said", us("US-NY", "5"), nil, []terms{retainer}, "us-ny-freelance", "unclear " + identity},
		{"UT, 150,000 in a year", us("US-UT", "50000"), minor(on(2012, 1, 1), "", ""), []terms{ut}, "us-ut-minor", "unsatisfied minors[0].part minors[0].account"},
		{"UT, below, as far as is known", us("US-UT", "49999"), minor(on(2012, 1, 1), "", ""), []terms{ut}, "us-ut-minor", "unclear minors[0].part minors[0].account"},
		{"UT, below, set aside all the same", us("US-UT", "5"), minor(on(2012, 1, 1), "15%", "trust"), nil, "us-ut-minor", "satisfied"},
		// Days to pay, and interest.
		{"IL, 22 business days are 30 days", us("US-IL", "500"), func(t *terms) { net(22)(t); t.Payment.Business = true }, nil, "us-il-payment", "satisfied"},
		{"IL, 23 are 32", us("US-IL", "500"), func(t *terms) { net(23)(t); t.Payment.Business = true }, nil, "us-il-payment", "unsatisfied payment.net_days"},
		{"IL, whatever is promoted", us("US-IL", "500"), func(t *terms) { net(31)(t); t.Sector = law.Food }, nil, "us-il-payment", "unsatisfied payment.net_days"},
		{"GB, a sum that is due beside interest", gb, nil, nil, "gb-late-sum-100", "for-people"},
		{"GB, the margin of the statute", gb, func(t *terms) { t.Payment.Late.Rate = rate("8%") }, nil, "gb-late-interest", "satisfied"},
		{"GB, by the statute", gb, func(t *terms) { t.Payment.Late.Statute = "Late Payment Act" }, nil, "gb-late-interest", "satisfied"},
		{"GB, a party and a market", gb, func(t *terms) { net(61)(t); t.Markets = []endorse.Region{"GB"} }, nil, "gb-late-longest", "unsatisfied payment.net_days payment.fair"},
		// Papers and agents.
		{"GB, food needs no approval of finance", gb, func(t *terms) { t.Sector = law.Food }, nil, "gb-finprom-approval", ""},
		{"AE, nothing is given", deal("c", on(2026, 6, 1), "AED 5", "AE"), func(t *terms) { t.Compensation = contract.Compensation{} }, nil, "ae-permit", "unclear parties[1].documents"},
		{"FR, no agent", fr, nil, nil, "fr-agent", "satisfied"},
		{"FR, an agent", fr, func(t *terms) {
			t.Parties = append([]contract.Party{{ID: "mia", Role: contract.Representative}}, t.Parties...)
		}, nil, "fr-agent", "for-people"},
		// Minors.
		{"IL, a creator of fifteen who is not among the minors", us("US-IL", "500"), func(t *terms) { t.Parties[1].Born = on(2011, 1, 1) }, nil, "us-il-minor", "unsatisfied minors"},
		{"IL, a creator who is", us("US-IL", "500"), func(t *terms) {
			minor(on(2011, 1, 1), "50%", "trust")(t)
			t.Parties[1].Born, t.Minors[0].ID = on(2011, 1, 1), "ann"
		}, nil, "us-il-minor", "satisfied"},
		{"IL, whose day of birth nobody says", us("US-IL", "500"), nil, nil, "us-il-minor", "unclear parties[1].born"},
		{"IL, a company", us("US-IL", "500"), func(t *terms) { t.Parties[1].Natural = endorse.No }, nil, "us-il-minor", "satisfied"},
		{"MN, whose day of birth nobody says", us("US-MN", "500"), nil, nil, "us-mn-minor-age", "unclear parties[1].born"},
		{"MN, thirteen, and nothing is given", us("US-MN", "500"), func(t *terms) {
			minor(on(2013, 1, 1), "", "")(t)
			t.Compensation = contract.Compensation{}
		}, nil, "us-mn-minor-age", "unsatisfied"},
		{"FR, fifteen, without a permit", fr, minor(on(2010, 6, 16), "50%", "trust"), nil, "fr-child-influencer", "unclear minors[0].permit"},
		{"FR, fifteen, nothing at all", fr, minor(on(2010, 6, 16), "", ""), nil, "fr-child-influencer", "unsatisfied minors[0].part minors[0].account minors[0].permit"},
		{"FR, fifteen, with one", fr, func(t *terms) { minor(on(2010, 6, 16), "50%", "trust")(t); t.Minors[0].Permit = "DDETS 7" }, nil, "fr-child-influencer", "satisfied"},
		{"FR, sixteen", fr, minor(on(2010, 6, 15), "", ""), nil, "fr-child-influencer", "satisfied"},
		{"FR, a minor whose age nobody says", fr, minor(endorse.Date{}, "", ""), nil, "fr-child-influencer", "unclear minors[0].born"},
		{"FR, a creator of fifteen without an entry", fr, func(t *terms) { t.Parties[1].Born = on(2011, 1, 1) }, nil, "fr-child-influencer", "unsatisfied minors"},
	}
	for _, r := range rows {
		if r.change != nil {
			r.terms.Parties = append([]contract.Party(nil), r.terms.Parties...)
			r.change(&r.terms)
		}
		if got := strings.Join(answers(duties(t, r.terms, on(2026, 6, 15), r.earlier...), r.row), "; "); got != r.want {
			t.Errorf("%s: %s: %q, want %q", r.name, r.row, got, r.want)
		}
	}
}

// TestWeightOfRows: what the law only fills in or only people can tell informs, what it
// advises or does not bind to is practice.
func TestWeightOfRows(t *testing.T) {
	terms := deal("c", on(2026, 6, 1), "USD 500", "US-IL")
	terms.Markets = []endorse.Region{"GB"}
	terms.Parties = append(terms.Parties, contract.Party{ID: "uk", Role: contract.Agency, Region: "GB"}, contract.Party{ID: "fi", Role: contract.Agency, Region: "FI"})
	want := map[string]contract.Severity{
		"us-il-payment": contract.Must, "us-il-freelance": contract.Must, "gb-late-longest": contract.Practice,
		"gb-late-default": contract.Info, "gb-joint": contract.Info, "fi-brief": contract.Practice,
	}
	seen := 0
	list := duties(t, terms, on(2026, 6, 15))
	for _, d := range list {
		if w, ok := want[d.Row]; ok {
			seen++
			if d.Severity != w {
				t.Errorf("%s: %s, want %s", d.Row, d.Severity, w)
			}
		}
	}
	if seen != len(want) || list[0].Check != "C01" || list[len(list)-1].Check != "" {
		t.Errorf("%d rows, the first of %q, the last of %q", seen, list[0].Check, list[len(list)-1].Check)
	}
}

// TestPlaceOfARow: a row that holds in several places is told once, of the place of a
// party before that of a market.
func TestPlaceOfARow(t *testing.T) {
	terms := deal("c", on(2026, 6, 1), "EUR 500", "DE")
	terms.Markets = []endorse.Region{"AT"}
	for _, d := range duties(t, terms, on(2026, 6, 15)) {
		if d.Row == "eu-joint" && d.Region != "DE" || d.Row == "at-identity" && d.Region != "AT" {
			t.Errorf("%s: %s", d.Row, d.Region)
		}
	}
}

// TestTaxForms: which form fits where the creator is at home, in a book that has read
// the rule.
func TestTaxForms(t *testing.T) {
	book, err := disclosure.Law().With(law.Regime{Region: "US",
		Instruments: []law.Instrument{{ID: "us-forms", Title: "Forms", Citation: "Forms", Kind: law.Statute, Binding: true, Verified: law.Read, Checked: on(2026, 1, 1)}},
		Actors:      []law.ActorRule{{ID: "us-tax-forms", Kind: law.OtherActor, Instrument: "us-forms"}}})
	if err != nil {
		t.Fatal(err)
	}
	rows := []struct {
		name, want string
		change     func(t *contract.Terms, creator *contract.Party)
	}{
		{"none", "unclear parties[1].form", func(_ *contract.Terms, c *contract.Party) {}},
		{"W-9 at home", "satisfied", func(_ *contract.Terms, c *contract.Party) { c.Form = contract.W9 }},
		{"W-8BEN at home", "unsatisfied parties[1].form", func(_ *contract.Terms, c *contract.Party) { c.Form = contract.W8BEN }},
		{"W-9 from abroad", "unsatisfied parties[1].form", func(_ *contract.Terms, c *contract.Party) { c.Region, c.Form = "DE", contract.W9 }},
		{"W-8BEN of a company from abroad", "unsatisfied parties[1].form", func(_ *contract.Terms, c *contract.Party) {
			c.Region, c.Form, c.Natural = "DE", contract.W8BEN, endorse.No
		}},
		{"W-8BEN-E of one", "satisfied", func(_ *contract.Terms, c *contract.Party) {
			c.Region, c.Form, c.Natural = "DE", contract.W8BENE, endorse.No
		}},
		{"lives here, resident for tax abroad", "satisfied", func(_ *contract.Terms, c *contract.Party) { c.Tax, c.Form = "DE", contract.W8BEN }},
		{"W-8BEN from nobody knows where", "unclear parties[1].form", func(_ *contract.Terms, c *contract.Party) { c.Region, c.Form = "", contract.W8BEN }},
		{"W-9 from nobody knows where", "unclear parties[1].form", func(_ *contract.Terms, c *contract.Party) { c.Region, c.Form = "", contract.W9 }},
		{"the payer is abroad", "satisfied", func(t *contract.Terms, _ *contract.Party) { t.Parties[0].Region = "DE" }},
		{"nobody knows where the payer is", "unclear parties[payer].region", func(t *contract.Terms, _ *contract.Party) { t.Parties[0].Region = "" }},
		{"nobody pays", "unclear parties[payer].region", func(t *contract.Terms, _ *contract.Party) { t.Parties = t.Parties[1:] }},
		{"nobody works", "unclear parties", func(t *contract.Terms, _ *contract.Party) { t.Parties = t.Parties[:1] }},
		{"the creator is named first", "satisfied", func(t *contract.Terms, c *contract.Party) {
			c.Form = contract.W9
			t.Parties[0], t.Parties[1] = t.Parties[1], t.Parties[0]
		}},
	}
	for _, r := range rows {
		terms := deal("c", on(2026, 6, 1), "USD 500", "US")
		r.change(&terms, &terms.Parties[1])
		list, err := contract.Duties(terms, book, on(2026, 6, 15))
		if got := strings.Join(answers(list, "us-tax-forms"), "; "); err != nil || got != r.want {
			t.Errorf("%s: %q, %v, want %q", r.name, got, err, r.want)
		}
	}
}
