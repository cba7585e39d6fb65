package contract_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

func duties(t *testing.T, terms contract.Terms, day endorse.Date, earlier ...contract.Terms) []contract.Duty {
	t.Helper()
	list, err := contract.Duties(terms, disclosure.Law(), day, earlier...)
	if err != nil {
		t.Fatal(err)
	}
	return list
}

// answers lists the duties of a check or row with an answer, by the fields that
// would satisfy them.
func answers(list []contract.Duty, name string) []string {
	var got []string
	for _, d := range list {
		if d.Check == name && d.Row == "" || d.Row == name {
			got = append(got, strings.TrimSpace(d.Answer.String()+" "+strings.Join(d.Fields, " ")))
		}
	}
	return got
}

// TestChecks spoils one thing of whole terms after another.
func TestChecks(t *testing.T) {
	type terms = contract.Terms
	day := on(2026, 1, 15)
	rows := []struct {
		check, want string
		spoil       func(*terms)
	}{
		{"C01", "unsatisfied payment.instalments", func(t *terms) { t.Payment.Instalments, t.Rights[0].After = nil, "" }},
		{"C01", "unsatisfied payment.net_days", func(t *terms) { t.Payment.Net = endorse.Count{} }},
		{"C01", "unsatisfied payment.instalments[1].when", func(t *terms) { t.Payment.Instalments[1].When = contract.Anchor{} }},
		{"C01", "unclear days", func(t *terms) {
			t.Days.Until = endorse.Date{}
			t.Compensation.Plan.Pay = pay.Fixed{Amount: eur("300"), Every: pay.Month}
		}},
		{"C02", "unsatisfied deliverables[0].count", func(t *terms) { t.Deliverables[0].Count = 0 }},
		{"C02", "unsatisfied deliverables[0].window", func(t *terms) { t.Deliverables[0].Window.Until = endorse.Date{} }},
		{"C02", "unsatisfied deliverables[0].draft_due", func(t *terms) { t.Deliverables[0].DraftDue = on(2026, 2, 28) }},
		{"C03", "unsatisfied deliverables[0].approval.silence", func(t *terms) { t.Deliverables[0].Approval.Silence = contract.SilenceNotSaid }},
		{"C03", "unsatisfied deliverables[1].approval.required", func(t *terms) { t.Deliverables[1].Approval.Required = endorse.NotSaid }},
		{"C04", "unsatisfied deliverables[0].retention.days", func(t *terms) { t.Deliverables[0].Retention = contract.Retention{} }},
		{"C04", "unsatisfied deliverables[1].retention.highlight", func(t *terms) { t.Deliverables[1].Retention.Days = 2 }},
		{"C05", "unsatisfied rights[0].territory", func(t *terms) { t.Rights[0].Territory = contract.Territory{} }},
		{"C05", "unsatisfied rights[0].term", func(t *terms) { t.Rights[0].Term = contract.Term{} }},
		{"C06", "unsatisfied exclusivity[0].categories", func(t *terms) { t.Exclusivity[0].Categories = nil }},
		{"C07", "unsatisfied ai.training", func(t *terms) { t.AI.Training = endorse.NotSaid }},
		{"C07", "unsatisfied ai.uses ai.counsel", func(t *terms) { t.AI.Replica = endorse.Yes }},
		{"C08", "unsatisfied kill_fee", func(t *terms) { t.KillFee = nil }},
		{"C11", "unsatisfied payment.late.published payment.late.source", func(t *terms) { t.Payment.Late.Reference = rate("2%") }},
		{"C14", "unclear parties[1].born", func(t *terms) { t.Parties[1].Born = endorse.Date{} }},
		{"C14", "unsatisfied parties[guardian].signs", func(t *terms) { t.Parties[1].Born = on(2008, 1, 16) }},
		{"C14", "satisfied", func(t *terms) { t.Parties[1].Born = on(2008, 1, 15) }},
		{"C14", "satisfied", func(t *terms) {
			t.Parties[1].Born = on(2010, 1, 1)
			t.Parties = append(t.Parties, contract.Party{ID: "mum", Role: contract.Guardian, For: "anna", Signs: true})
		}},
		{"C15", "unsatisfied conduct.disclosure", func(t *terms) { t.Conduct.Disclosure = endorse.NotSaid }},
		{"C15", "unclear markets", func(t *terms) { t.Markets = nil }},
		{"C16", "unsatisfied compensation.programme", func(t *terms) { t.Compensation.Programme = "" }},
		{"C17", "unsatisfied compensation.metrics", func(t *terms) {
			t.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("2000")}, pay.CPM(eur("12"))}}
		}},
		{"C17", "unsatisfied compensation.metrics[0].days compensation.metrics[0].boosted compensation.metrics[0].uncapped", func(t *terms) {
			t.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("2000")}, pay.CPV(eur("0.01"))}}
			t.Compensation.Metrics = []contract.Metric{{Count: endorse.CountViews, Source: "instagram"}}
		}},
		{"C17", "satisfied", func(t *terms) {
			t.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("2000")}, pay.Capped{Amount: eur("500"), Per: pay.PerParty, Of: pay.CPV(eur("0.01"))}}}
			t.Compensation.Metrics = []contract.Metric{{Count: endorse.CountViews, Source: "instagram", Days: 30, Boosted: endorse.No}}
		}},
		{"C18", "unsatisfied guarantees[0].source guarantees[0].remedies guarantees[0].from", func(t *terms) {
			t.Guarantees = []contract.Guarantee{{ID: "g", Count: endorse.CountViews, Number: 5, Days: 30, Tolerance: rate("10%")}}
		}},
		{"C19", "unsatisfied master.precedence", func(t *terms) { t.Master.ID = "msa-1" }},
		{"C20", "unsatisfied records.years records.audit", func(t *terms) { t.Records = contract.Records{} }},
		{"C21", "unsatisfied parties[2].basis", func(t *terms) {
			t.Parties = append(t.Parties, contract.Party{ID: "m", Role: contract.Representative, Share: rate("20%")})
		}},
		{"C21", "unsatisfied parties", func(t *terms) {
			for _, id := range []string{"m", "n"} {
				t.Parties = append(t.Parties, contract.Party{ID: id, Role: contract.Representative, Share: rate("60%"), Basis: contract.OfGross})
			}
		}},
		{"C22", "unsatisfied parties[].signs", func(t *terms) { t.Parties[0].Signs = false }},
		{"C23", "unsatisfied payment.instalments[1].when.long_stop", func(t *terms) { t.Payment.Instalments[1].When = contract.Anchor{Event: contract.Approval} }},
		{"C24", "unsatisfied compensation.less_for_prompt", func(t *terms) { t.Compensation.LessForPrompt = endorse.Yes }},
		{"C24", "unclear compensation.less_for_prompt", func(t *terms) { t.Compensation.LessForPrompt = endorse.NotSaid }},
	}
	for _, r := range rows {
		terms := sample()
		r.spoil(&terms)
		if got := answers(duties(t, terms, day), r.check); !slices.Contains(got, r.want) {
			t.Errorf("%s: %q, want %q", r.check, got, r.want)
		}
		if r.want == "satisfied" {
			continue
		}
		for _, whole := range answers(duties(t, sample(), day), r.check) {
			if whole != "satisfied" {
				t.Errorf("%s of whole terms: %s", r.check, whole)
			}
		}
	}
}

func TestConflictsAreADuty(t *testing.T) {
	rival := sample()
	rival.ID, rival.Brands, rival.Categories = "beans", []string{"beans"}, []string{"coffee"}
	list := duties(t, sample(), on(2026, 1, 15), rival)
	if got := answers(list, "C06"); !slices.Contains(got, "unsatisfied exclusivity[0]") || len(got) < 3 {
		t.Errorf("%q", got)
	}
}

// deal is a fee of dollars from a day on between a brand and a creator in one state.
func deal(id string, from endorse.Date, fee string, state endorse.Region) contract.Terms {
	m := endorse.MustMoney(fee)
	return contract.Terms{
		ID: id, Version: 1, Days: endorse.Period{From: from}, Governing: state,
		Parties: []contract.Party{
			{ID: "acme", Role: contract.Brand, Region: state, Natural: endorse.No}, {ID: "ann", Role: contract.Creator, Region: state, Natural: endorse.Yes},
		},
		Compensation: contract.Compensation{Plan: pay.Plan{ID: "p", Version: 1, Currency: m.Currency(), Pay: pay.Fixed{Amount: m}}},
	}
}

// identified says who the parties are and that they sign.
func identified(t *contract.Terms) {
	for i := range t.Parties {
		p := &t.Parties[i]
		p.Name, p.Address, p.Signs = "Name", "Address", true
	}
}

const identity = "parties[].signs parties[0].name parties[0].address parties[1].name parties[1].address"

func TestStatutes(t *testing.T) {
	type terms = contract.Terms
	net := func(n int64) func(*terms) { return func(t *terms) { t.Payment.Net = endorse.MustCount(n) } }
	nyMarch, nyMay := deal("a", on(2026, 3, 1), "USD 300", "US-NY"), deal("b", on(2026, 5, 10), "USD 300", "US-NY")
	frMarch := deal("a", on(2026, 3, 1), "EUR 600", "FR")
	frMarch.Aim = "spring"
	rows := []struct {
		name    string
		terms   contract.Terms
		change  func(*terms)
		earlier []contract.Terms
		row     string
		want    string
	}{
		// New York: 800 dollars in 120 days, the first of them included.
		{"NY, 850 within 120 days", deal("c", on(2026, 6, 20), "USD 250", "US-NY"), nil, []contract.Terms{nyMarch, nyMay}, "us-ny-freelance", "unsatisfied " + identity},
		{"NY, the first is 122 days back", deal("c", on(2026, 7, 1), "USD 250", "US-NY"), nil, []contract.Terms{nyMarch, nyMay}, "us-ny-freelance", "satisfied"},
		{"NY, exactly 120 days back", deal("c", on(2026, 6, 29), "USD 200", "US-NY"), nil, []contract.Terms{nyMarch, nyMay}, "us-ny-freelance", "unsatisfied " + identity},
		{"NY, 121 days back", deal("c", on(2026, 6, 30), "USD 200", "US-NY"), nil, []contract.Terms{nyMarch, nyMay}, "us-ny-freelance", "satisfied"},
		{"NY, alone below", deal("c", on(2026, 6, 20), "USD 799.99", "US-NY"), nil, nil, "us-ny-freelance", "satisfied"},
		{"NY, alone at the threshold", deal("c", on(2026, 6, 20), "USD 800", "US-NY"), nil, nil, "us-ny-freelance", "unsatisfied " + identity},
		{"NY, parties named", deal("c", on(2026, 6, 20), "USD 800", "US-NY"), identified, nil, "us-ny-freelance", "satisfied"},
		{"NY, agreements that come later", deal("c", on(2026, 2, 20), "USD 250", "US-NY"), nil, []contract.Terms{nyMarch, nyMay}, "us-ny-freelance", "satisfied"},
		{"NY, another creator before", deal("c", on(2026, 6, 20), "USD 250", "US-NY"), func(t *terms) { t.Parties[1].ID = "bea" }, []contract.Terms{nyMarch, nyMay}, "us-ny-freelance", "satisfied"},
		{"NY, commission not known", deal("c", on(2026, 6, 20), "USD 100", "US-NY"), func(t *terms) {
			t.Compensation.Plan.Pay = pay.ShareOfSales{Rate: rate("8%")}
		}, nil, "us-ny-freelance", "unclear " + identity},
		{"NY, euros", deal("c", on(2026, 6, 20), "EUR 5000", "US-NY"), nil, nil, "us-ny-freelance", "unclear " + identity},
		{"NY, the day to hand in the list", deal("c", on(2026, 6, 20), "USD 800", "US-NY"), func(t *terms) {
			identified(t)
			t.Deliverables, t.Payment.Net = []contract.Deliverable{{ID: "d"}}, endorse.MustCount(30)
		}, nil, "us-ny-contract-clauses", "unsatisfied payment.services"},
		// Illinois: 30 days at the latest, whatever the terms say.
		{"IL, net 45", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), net(45), nil, "us-il-payment", "unsatisfied payment.net_days"},
		{"IL, net 31", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), net(31), nil, "us-il-payment", "unsatisfied payment.net_days"},
		{"IL, net 30", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), net(30), nil, "us-il-payment", "satisfied"},
		{"IL, net 15 to the end of the month", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), func(t *terms) { net(15)(t); t.Payment.EndOfMonth = true }, nil, "us-il-payment", "unsatisfied payment.net_days"},
		{"IL, net 45 below the threshold", deal("c", on(2026, 3, 10), "USD 499.99", "US-IL"), net(45), nil, "us-il-payment", "satisfied"},
		{"IL, silent", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), nil, nil, "us-il-payment", "satisfied"},
		{"IL, pay when paid", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), func(t *terms) { t.Payment.PayWhenPaid = endorse.Yes }, nil, "us-il-payment", "unsatisfied payment.pay_when_paid"},
		{"IL, less for prompt pay", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), func(t *terms) { t.Compensation.LessForPrompt = endorse.Yes }, nil, "us-il-no-discount", "unsatisfied compensation.less_for_prompt"},
		{"IL, records for a year", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), func(t *terms) { t.Records.Years = 1 }, nil, "us-il-records", "unsatisfied records.years"},
		{"IL, records for two", deal("c", on(2026, 3, 10), "USD 500", "US-IL"), func(t *terms) { t.Records.Years = 2 }, nil, "us-il-records", "satisfied"},
		{"CA, records for three", deal("c", on(2026, 3, 10), "USD 500", "US-CA"), func(t *terms) { t.Records.Years = 3 }, nil, "us-ca-records", "unsatisfied records.years"},
		{"CA, records for four", deal("c", on(2026, 3, 10), "USD 500", "US-CA"), func(t *terms) { t.Records.Years = 4 }, nil, "us-ca-records", "satisfied"},
		{"Los Angeles is for people to say", deal("c", on(2026, 3, 10), "USD 700", "US-CA"), nil, nil, "us-ca-la-written", "unclear " + identity},
		// United Kingdom: 60 days only if fair.
		{"GB, net 61", deal("c", on(2026, 3, 10), "GBP 500", "GB"), net(61), nil, "gb-late-longest", "unsatisfied payment.net_days payment.fair"},
		{"GB, net 60", deal("c", on(2026, 3, 10), "GBP 500", "GB"), net(60), nil, "gb-late-longest", "satisfied"},
		{"GB, net 90 that is fair", deal("c", on(2026, 3, 10), "GBP 500", "GB"), func(t *terms) { net(90)(t); t.Payment.Fair = endorse.Yes }, nil, "gb-late-longest", "satisfied"},
		{"GB, no interest said", deal("c", on(2026, 3, 10), "GBP 500", "GB"), nil, nil, "gb-late-interest", "satisfied"},
		{"GB, one per cent a year", deal("c", on(2026, 3, 10), "GBP 500", "GB"), func(t *terms) { t.Payment.Late.Rate = rate("1%") }, nil, "gb-late-interest", "unclear payment.late"},
		{"EU, net 61, known from memory alone", deal("c", on(2026, 3, 10), "EUR 500", "DE"), net(61), nil, "eu-late-longest", "unclear payment.net_days payment.fair"},
		// France: 1,000 euros a calendar year, advertiser and aim.
		{"FR, 600 and 450", deal("c", on(2026, 6, 1), "EUR 450", "FR"), nil, []contract.Terms{frMarch}, "fr-written-contract", "unsatisfied " + identity},
		{"FR, for another aim", deal("c", on(2026, 6, 1), "EUR 450", "FR"), func(t *terms) { t.Aim = "autumn" }, []contract.Terms{frMarch}, "fr-written-contract", "satisfied"},
		{"FR, in the year after", deal("c", on(2027, 1, 1), "EUR 450", "FR"), nil, []contract.Terms{frMarch}, "fr-written-contract", "satisfied"},
		{"FR, 999.99", deal("c", on(2026, 6, 1), "EUR 999.99", "FR"), nil, nil, "fr-written-contract", "satisfied"},
		{"FR, 1,000", deal("c", on(2026, 6, 1), "EUR 1000", "FR"), nil, nil, "fr-written-contract", "unsatisfied " + identity},
		{"FR, clauses below the threshold", deal("c", on(2026, 6, 1), "EUR 999.99", "FR"), nil, nil, "fr-contract-clauses", "satisfied"},
		{"FR, a creator in France needs no insurance", deal("c", on(2026, 6, 1), "EUR 500", "FR"), nil, nil, "fr-insurance", "satisfied"},
		{"FR, one in the United States does", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) { t.Parties[1].Region = "US" }, nil, "fr-insurance", "unclear parties[1].documents"},
		{"FR, insured", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties[1].Region = "US"
			papers(contract.Document{Kind: "insurance", Region: "FR", Days: endorse.Period{From: on(2026, 1, 1)}})(t)
		}, nil, "fr-insurance", "satisfied"},
		{"FR, insured, nobody says where and when", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties[1].Region = "US"
			papers(contract.Document{Kind: "insurance"})(t)
		}, nil, "fr-insurance", "unclear parties[1].documents[0].region parties[1].documents[0].days"},
		{"FR, one in the United States names nobody", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) { t.Parties[1].Region = "US" }, nil, "fr-representative", "unsatisfied parties[1].documents"},
		{"FR, a mandate", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties[1].Region = "US"
			papers(contract.Document{Kind: "mandate", Region: "FR", Days: endorse.Period{From: on(2026, 1, 1)}})(t)
		}, nil, "fr-representative", "satisfied"},
		{"FR, where the creator lives is not said", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) { t.Parties[1].Region = "" }, nil, "fr-representative", "unclear parties[1].region"},
		{"FR, a mandate of the one from abroad, none of the one in Germany", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties[1].Region = "US"
			papers(contract.Document{Kind: "mandate", Region: "FR", Days: endorse.Period{From: on(2026, 1, 1)}})(t)
			t.Parties = append(t.Parties, contract.Party{ID: "bea", Role: contract.Creator, Region: "DE"})
		}, nil, "fr-representative", "satisfied"},
		{"FR, a second creator is from abroad", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties = append(t.Parties, contract.Party{ID: "bea", Role: contract.Creator, Region: "US"})
		}, nil, "fr-representative", "unsatisfied parties[2].documents"},
		{"FR, a mandate for another place", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties[1].Region = "US"
			papers(contract.Document{Kind: "mandate", Region: "IT", Days: endorse.Period{From: on(2026, 1, 1)}})(t)
		}, nil, "fr-representative", "unsatisfied parties[1].documents"},
		{"FR, a mandate, nobody says since when", deal("c", on(2026, 6, 1), "EUR 500", "FR"), func(t *terms) {
			t.Parties[1].Region = "US"
			papers(contract.Document{Kind: "mandate", Region: "FR"})(t)
		}, nil, "fr-representative", "unclear parties[1].documents[0].days"},
		// Licences and registers.
		{"AE, without a permit", deal("c", on(2026, 6, 1), "AED 500", "AE"), nil, nil, "ae-permit", "unsatisfied parties[1].documents"},
		{"AE, with one", deal("c", on(2026, 6, 1), "AED 500", "AE"), func(t *terms) {
			t.Parties[1].Documents = []contract.Document{{Kind: "licence", Region: "AE", Number: "1", Days: endorse.Between(on(2026, 1, 1), on(2026, 6, 15))}}
		}, nil, "ae-permit", "satisfied"},
		{"AE, with one that ran out the day before", deal("c", on(2026, 6, 1), "AED 500", "AE"), func(t *terms) {
			t.Parties[1].Documents = []contract.Document{{Kind: "licence", Region: "AE", Number: "1", Days: endorse.Between(on(2026, 1, 1), on(2026, 6, 14))}}
		}, nil, "ae-permit", "unsatisfied parties[1].documents"},
		{"AE, with one of another place", deal("c", on(2026, 6, 1), "AED 500", "AE"), func(t *terms) {
			t.Parties[1].Documents = []contract.Document{{Kind: "licence", Region: "SA"}}
		}, nil, "ae-permit", "unsatisfied parties[1].documents"},
		{"AE, with another paper", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "insurance", Region: "AE", Days: endorse.Period{From: on(2026, 1, 1)}}), nil, "ae-permit", "unsatisfied parties[1].documents"},
		{"AE, with one of a place that is not said", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "licence", Days: endorse.Period{From: on(2026, 1, 1)}}), nil, "ae-permit", "unclear parties[1].documents[0].region"},
		{"AE, with one of days that are not said", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "licence", Region: "AE"}), nil, "ae-permit", "unclear parties[1].documents[0].days"},
		{"AE, with one without an end", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "licence", Region: "AE", Days: endorse.Period{From: on(2026, 6, 15)}}), nil, "ae-permit", "satisfied"},
		{"AE, with one from the day after", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "licence", Region: "AE", Days: endorse.Period{From: on(2026, 6, 16)}}), nil, "ae-permit", "unsatisfied parties[1].documents"},
		{"AE, with one that ran out, of a place that is not said", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "licence", Days: endorse.Period{Until: on(2026, 6, 14)}}), nil, "ae-permit", "unsatisfied parties[1].documents"},
		{"AE, with one of which nobody says anything, and a good one", deal("c", on(2026, 6, 1), "AED 500", "AE"),
			papers(contract.Document{Kind: "licence"}, contract.Document{Kind: "licence", Region: "AE", Days: endorse.Period{From: on(2026, 1, 1)}}), nil, "ae-permit", "satisfied"},
		{"GB, finance without approval", deal("c", on(2026, 6, 1), "GBP 500", "GB"), func(t *terms) { t.Sector = law.Finance }, nil, "gb-finprom-approval", "unsatisfied parties[1].documents"},
		{"GB, sector not said", deal("c", on(2026, 6, 1), "GBP 500", "GB"), nil, nil, "gb-finprom-approval", "unclear parties[1].documents"},
		// Minors.
		{"IL, a minor without a set-aside", deal("c", on(2026, 6, 1), "USD 500", "US-IL"), minor(on(2012, 1, 1), "", ""), nil, "us-il-minor", "unsatisfied minors[0].part minors[0].account"},
		{"IL, less than half", deal("c", on(2026, 6, 1), "USD 500", "US-IL"), minor(on(2012, 1, 1), "49%", "trust"), nil, "us-il-minor", "unsatisfied minors[0].part"},
		{"IL, half", deal("c", on(2026, 6, 1), "USD 500", "US-IL"), minor(on(2012, 1, 1), "50%", "trust"), nil, "us-il-minor", "satisfied"},
		{"IL, sixteen on the day", deal("c", on(2026, 6, 1), "USD 500", "US-IL"), minor(on(2010, 6, 15), "", ""), nil, "us-il-minor", "satisfied"},
		{"IL, sixteen the day after", deal("c", on(2026, 6, 1), "USD 500", "US-IL"), minor(on(2010, 6, 16), "", ""), nil, "us-il-minor", "unsatisfied minors[0].part minors[0].account"},
		{"MN, thirteen", deal("c", on(2026, 6, 1), "USD 500", "US-MN"), minor(on(2012, 6, 16), "50%", "trust"), nil, "us-mn-minor-age", "unsatisfied"},
		{"MN, fourteen", deal("c", on(2026, 6, 1), "USD 500", "US-MN"), minor(on(2012, 6, 15), "50%", "trust"), nil, "us-mn-minor-age", "satisfied"},
		// Tax forms.
		{"US, no form", deal("c", on(2026, 6, 1), "USD 500", "US-NY"), nil, nil, "us-tax-forms", "unclear parties[1].form"},
		{"US, W-9", deal("c", on(2026, 6, 1), "USD 500", "US-NY"), func(t *terms) { t.Parties[1].Form = contract.W9 }, nil, "us-tax-forms", "satisfied"},
		{"US, W-8BEN from abroad", deal("c", on(2026, 6, 1), "USD 500", "US-NY"), func(t *terms) { t.Parties[1].Region, t.Parties[1].Form = "DE", contract.W8BEN }, nil, "us-tax-forms", "satisfied"},
	}
	for _, r := range rows {
		if r.change != nil {
			r.change(&r.terms)
		}
		day := on(2026, 6, 15)
		if r.terms.Days.From.Year() == 2027 {
			day = on(2027, 6, 15)
		}
		if got := answers(duties(t, r.terms, day, r.earlier...), r.row); len(got) != 1 || got[0] != r.want {
			t.Errorf("%s: %s: %q, want %q", r.name, r.row, got, r.want)
		}
	}
}

// minor lets a grown creator show a minor.
// papers are those that the creator holds.
func papers(list ...contract.Document) func(*contract.Terms) {
	return func(t *contract.Terms) { t.Parties[1].Documents = list }
}

func minor(born endorse.Date, part, account string) func(*contract.Terms) {
	return func(t *contract.Terms) {
		t.Parties[1].Born = on(1990, 1, 1)
		m := contract.Minor{ID: "kid", Born: born, Share: rate("45%"), Account: account}
		if part != "" {
			m.Part = rate(part)
		}
		t.Minors = []contract.Minor{m}
	}
}

// TestDaysOfLaw: a row speaks from its first day on.
func TestDaysOfLaw(t *testing.T) {
	for day, want := range map[endorse.Date]int{on(2025, 12, 31): 0, on(2026, 1, 1): 1} {
		if got := answers(duties(t, deal("c", day, "EUR 5000", "FR"), day), "fr-written-contract"); len(got) != want {
			t.Errorf("%s: %q, want %d", day, got, want)
		}
	}
}

// TestMarketAlone: law on pay needs a party or the governing law; what is asked of
// publishing there does not.
func TestMarketAlone(t *testing.T) {
	terms := deal("c", on(2026, 6, 1), "EUR 5000", "DE")
	terms.Markets = []endorse.Region{"GB", "FR", "US-IL"}
	list := duties(t, terms, on(2026, 6, 15))
	for row, want := range map[string]int{"gb-late-longest": 0, "us-il-payment": 0, "us-il-freelance": 0, "us-il-minor": 0, "eu-late-longest": 1, "fr-written-contract": 1, "gb-joint": 1} {
		if got := answers(list, row); len(got) != want {
			t.Errorf("%s: %q, want %d", row, got, want)
		}
	}
}

// TestEveryRowIsSomewhere: each actor row of the book in force, if it speaks of
// such terms, is one duty, with its instrument and day.
func TestEveryRowIsSomewhere(t *testing.T) {
	book, day := disclosure.Law(), on(2026, 11, 25)
	for _, region := range book.Regions() {
		terms := deal("c", on(2026, 11, 1), "EUR 5000", region)
		if region == "EU" {
			terms.Parties[0].Region, terms.Parties[1].Region = "DE", "DE"
		}
		list := duties(t, terms, day)
		for _, a := range book.At(region, day).Actors {
			n := 0
			for _, d := range list {
				if d.Row == a.ID {
					n++
					if d.Instrument.Citation == "" || d.Day != day || d.Code != a.Code() || d.Asks != a.Detail {
						t.Errorf("%s: %+v", a.ID, d)
					}
				}
			}
			speaks := a.Ties == 0 || a.Ties&terms.Ties() != 0
			if n > 1 || speaks != (n == 1) {
				t.Errorf("%s: %d duties", a.ID, n)
			}
		}
	}
}

func TestDutiesErrors(t *testing.T) {
	if _, err := contract.Duties(contract.Terms{}, disclosure.Law(), on(2026, 1, 1)); !errors.Is(err, contract.ErrNotSaid) {
		t.Error(err)
	}
	if _, err := contract.Duties(sample(), nil, on(2026, 1, 1)); !errors.Is(err, contract.ErrNotSaid) {
		t.Error(err)
	}
	if _, err := contract.Duties(sample(), disclosure.Law(), endorse.Date{}); !errors.Is(err, contract.ErrNotSaid) {
		t.Error(err)
	}
}

// TestMoreIsNeverLess: earlier agreements of the pair never take a threshold away,
// and their order does not matter.
func TestMoreIsNeverLess(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := on(2026, 6, 1)
		terms := deal("now", day, fmt.Sprintf("USD %d", rapid.IntRange(1, 900).Draw(t, "fee")), "US-NY")
		var earlier []contract.Terms
		for i := range rapid.IntRange(0, 3).Draw(t, "earlier") {
			from := day.AddDays(-rapid.IntRange(0, 200).Draw(t, "ago"))
			earlier = append(earlier, deal(fmt.Sprint(i), from, fmt.Sprintf("USD %d", rapid.IntRange(1, 600).Draw(t, "fee")), "US-NY"))
		}
		asked := func(earlier []contract.Terms) bool {
			list, err := contract.Duties(terms, disclosure.Law(), day, earlier...)
			if err != nil {
				t.Fatal(err)
			}
			return answers(list, "us-ny-freelance")[0] != "satisfied"
		}
		all := asked(earlier)
		if asked(nil) && !all || all != asked(rapid.Permutation(earlier).Draw(t, "order")) {
			t.Fatal("an earlier agreement took the duty away, or their order matters")
		}
	})
}
