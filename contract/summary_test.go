package contract_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestSentencesOfADeliverable: what is said stands there, what is not is left out.
func TestSentencesOfADeliverable(t *testing.T) {
	rows := []struct {
		name, want string
		change     func(*contract.Deliverable)
	}{
		{"how many", "Deliverable stories: 1 × story on Instagram of 3 frames", func(*contract.Deliverable) {}},
		{"how many is not said", "Deliverable stories: story on Instagram of 3 frames", func(d *contract.Deliverable) { d.Count = 0 }},
		{"who shares the fee", "for EUR 300.00 of the fee, shared by anna (2) and bea (1.5).", func(d *contract.Deliverable) {
			d.Shares = []contract.Weight{{Party: "anna", Weight: rate("2")}, {Party: "bea", Weight: rate("1.5")}}
		}},
		{"what is forbidden", "without alcohol and #rival, without approval", func(d *contract.Deliverable) { d.MustNot = []string{"alcohol", "#rival"} }},
	}
	for _, r := range rows {
		terms := sample()
		r.change(&terms.Deliverables[1])
		if got := terms.Summary(); !strings.Contains(got, r.want) {
			t.Errorf("%s: no %q in\n%s", r.name, r.want, got)
		}
	}
}

// TestSentences: a clause that is said has its words, and what is zero or not said has
// none.
func TestSentences(t *testing.T) {
	type terms = contract.Terms
	guarantee := func(g contract.Guarantee) func(*terms) {
		g.ID, g.Count, g.Number = "g", endorse.CountViews, 5
		return func(t *terms) { t.Guarantees = []contract.Guarantee{g} }
	}
	end := func(e contract.Termination) func(*terms) { return func(t *terms) { t.Termination = e } }
	rows := []struct {
		name, want, without string
		change              func(*terms)
	}{
		{"parties", "Acme Tea GmbH as the brand and Anna Muster as the creator", "", func(*terms) {}},
		{"an agency", "Acme Tea GmbH as the agency and", "the the", func(t *terms) { t.Parties[0].Role = contract.Agency }},
		{"a role that is not said", "Acme Tea GmbH as a party and", "a partythe", func(t *terms) { t.Parties[0].Role = contract.RoleNotSaid }},
		{"nobody", "Agreement tea-2026", "It is between", func(t *terms) { t.Parties = nil }},
		{"a master agreement", "master agreement msa-1.", ";", func(t *terms) { t.Master.ID = "msa-1" }},
		{"one that wins", "msa-1; it wins where these terms differ", "may not be changed", func(t *terms) { t.Master.ID, t.Master.Precedence = "msa-1", contract.MasterFirst }},
		{"one that locks", "msa-1; rights and AI may not be changed.", "wins", func(t *terms) { t.Master.ID, t.Master.Locked = "msa-1", []string{"rights", "AI"} }},
		{"nothing has to be in it", "public for 90 days, approved", ", with ,", func(t *terms) { t.Deliverables[0].Must = contract.Content{} }},
		{"no rounds", "(silence approves), for EUR 1200.00", "0 rounds", func(t *terms) { t.Deliverables[0].Approval.Rounds = 0 }},
		{"a right of days", "in DE, AT, for 10 days, from going live", "months", func(t *terms) { t.Rights[0].Term = contract.Term{Days: 10} }},
		{"a right of months", "for 3 months, from going live", "3 months and", func(*terms) {}},
		{"a right without end", "without end, from going live", "for 0", func(t *terms) { t.Rights[0].Term = contract.Term{Perpetual: true} }},
		{"a fee", "The fee whatever is sold is EUR 2000.00.", "", func(*terms) {}},
		{"no fee", "8", "whatever is sold", func(t *terms) {
			t.Compensation.Plan.Pay, t.Payment.Instalments = pay.ShareOfSales{Rate: rate("8%")}, nil
			t.Deliverables[0].Fee, t.Deliverables[1].Fee, t.Rights, t.Exclusivity = endorse.Money{}, endorse.Money{}, nil, nil
		}},
		{"a fee that depends on days", "EUR 300.00", "whatever is sold", func(t *terms) {
			t.Compensation.Plan.Pay, t.Days.Until = pay.Fixed{Amount: eur("300"), Every: pay.Month}, endorse.Date{}
		}},
		{"a gift by name", "The creator gets a kettle worth EUR 40.00.", "gets free-product", func(t *terms) {
			t.Compensation.InKind = []contract.Gift{{Name: "a kettle", Kind: law.FreeProduct, Value: eur("40")}}
		}},
		{"a gift by its kind", "The creator gets free-product.", "worth", func(t *terms) { t.Compensation.InKind = []contract.Gift{{Kind: law.FreeProduct}} }},
		{"a guarantee", "Guarantee g: 5 views, within 30 days of going live, counted by instagram.", "may lack", guarantee(contract.Guarantee{Days: 30, Source: "instagram"})},
		{"a guarantee alone", "Guarantee g: 5 views.\n", "5 views, ", guarantee(contract.Guarantee{})},
		{"records", "Records are kept for 6 years and may be audited.", "", func(*terms) {}},
		{"no records", "The brand may end it", "Records", func(t *terms) { t.Records.Years = 0 }},
		{"what is set aside", "Of the earnings on the 45% of the content that shows kid, 50% is set aside.", "", func(t *terms) {
			t.Minors = []contract.Minor{{ID: "kid", Share: rate("45%"), Part: rate("50%")}}
		}},
		{"nothing is set aside", "Records", "set aside", func(t *terms) { t.Minors = []contract.Minor{{ID: "kid", Share: rate("45%")}} }},
		{"notice", "The brand may end it without a reason with 7 days of notice.", "", func(*terms) {}},
		{"no notice", "The brand may end it without a reason.", "notice", end(contract.Termination{Convenience: endorse.Yes})},
		{"a reason", "The brand may not end it without a reason.", "not put right", end(contract.Termination{Convenience: endorse.No})},
		{"nothing is said of it", "Records", "without a reason", end(contract.Termination{CureDays: 3})},
	}
	for _, r := range rows {
		terms := sample()
		r.change(&terms)
		got := terms.Summary()
		if !strings.Contains(got, r.want) || r.without != "" && strings.Contains(got, r.without) {
			t.Errorf("%s: no %q, or %q, in\n%s", r.name, r.want, r.without, got)
		}
	}
}
