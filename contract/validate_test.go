package contract_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

func TestSampleIsValid(t *testing.T) {
	if err := sample().Validate(); err != nil {
		t.Error(err)
	}
}

// TestValidate holds one bad sample for each fault.
func TestValidate(t *testing.T) {
	type terms = contract.Terms
	rows := []struct {
		path  string
		want  error
		spoil func(*terms)
	}{
		{"id", contract.ErrNotSaid, func(t *terms) { t.ID = "" }},
		{"version", contract.ErrNotPositive, func(t *terms) { t.Version = 0 }},
		{"days", contract.ErrReversed, func(t *terms) { t.Days = endorse.Period{From: on(2026, 2, 2), Until: on(2026, 2, 1)} }},
		{"governing", contract.ErrRegion, func(t *terms) { t.Governing = "UK-X" }},
		{"markets[0]", contract.ErrRegion, func(t *terms) { t.Markets[0] = "xx" }},
		{"parties[1].id", contract.ErrTaken, func(t *terms) { t.Parties[1].ID = "acme" }},
		{"parties[1].share", contract.ErrAboveOne, func(t *terms) { t.Parties[1].Share = rate("110%") }},
		{"parties[0].for", contract.ErrNoSuch, func(t *terms) { t.Parties[0].For = "nobody" }},
		{"deliverables[0].id", contract.ErrTaken, func(t *terms) { t.Deliverables[0].ID = "" }},
		{"deliverables[0].count", contract.ErrNegative, func(t *terms) { t.Deliverables[0].Count = -1 }},
		{"deliverables", contract.ErrTooMuch, func(t *terms) { t.Deliverables[0].Count = contract.MaxAssets + 1 }},
		{"deliverables", contract.ErrTooMuch, func(t *terms) { t.Deliverables[0].Count, t.Deliverables[1].Count = contract.MaxAssets, 0 }},
		{"deliverables[0].draft_due", contract.ErrReversed, func(t *terms) { t.Deliverables[0].DraftDue = on(2026, 3, 9) }},
		{"deliverables[0].platform", contract.ErrKind, func(t *terms) { t.Deliverables[0].Platform = "Insta Gram!" }},
		{"deliverables[0].retention", contract.ErrBoth, func(t *terms) { t.Deliverables[0].Retention.Forever = true }},
		{"deliverables[0].fee", contract.ErrZeroAmount, func(t *terms) { t.Deliverables[0].Fee = eur("0") }},
		{"deliverables[0].fee", contract.ErrNegative, func(t *terms) { t.Deliverables[0].Fee = eur("-5") }},
		{"deliverables[0].fee", contract.ErrCurrency, func(t *terms) { t.Deliverables[0].Fee = endorse.MustMoney("USD 5") }},
		{"deliverables", contract.ErrSum, func(t *terms) { t.Deliverables[0].Fee = eur("1200.01") }},
		{"deliverables[0].shares[0].party", contract.ErrNoSuch, func(t *terms) { t.Deliverables[0].Shares = []contract.Weight{{Party: "bob", Weight: rate("2")}} }},
		{"deliverables[0].shares[0].party", contract.ErrNotSaid, func(t *terms) { t.Deliverables[0].Shares = []contract.Weight{{Weight: rate("2")}} }},
		{"deliverables[0].shares[0].party", contract.ErrKind, func(t *terms) { t.Deliverables[0].Shares = []contract.Weight{{Party: "acme", Weight: rate("2")}} }},
		{"deliverables[0].shares[1].party", contract.ErrTwice, func(t *terms) {
			t.Deliverables[0].Shares = []contract.Weight{{Party: "anna", Weight: rate("2")}, {Party: "anna", Weight: rate("1")}}
		}},
		{"deliverables[0].shares", contract.ErrNotPositive, func(t *terms) { t.Deliverables[0].Shares = []contract.Weight{{Party: "anna"}} }},
		{"deliverables[0].shares[0].weight", contract.ErrNegative, func(t *terms) { t.Deliverables[0].Shares = []contract.Weight{{Party: "anna", Weight: rate("-1")}} }},
		{"deliverables[0].shares", nil, func(t *terms) { t.Deliverables[0].Shares = []contract.Weight{{Party: "anna", Weight: rate("2")}} }},
		{"rights[0].deliverables[0]", contract.ErrNoSuch, func(t *terms) { t.Rights[0].Deliverables = []string{"x"} }},
		{"rights[0].term", contract.ErrBoth, func(t *terms) { t.Rights[0].Term.Perpetual = true }},
		{"rights[0].holder", contract.ErrNoSuch, func(t *terms) { t.Rights[0].Holder = "x" }},
		{"rights[0].after_payment", contract.ErrNoSuch, func(t *terms) { t.Rights[0].After = "x" }},
		{"rights[0].territory.in[0]", contract.ErrUnion, func(t *terms) { t.Rights[0].Territory.In = []endorse.Region{"EU"} }},
		{"rights[0].territory", contract.ErrBoth, func(t *terms) { t.Rights[0].Territory.World = true }},
		{"rights[0].territory.in", contract.ErrNotSaid, func(t *terms) { t.Rights[0].Territory = contract.Territory{Except: []endorse.Region{"US"}} }},
		{"rights[0].start.on", contract.ErrNotSaid, func(t *terms) { t.Rights[0].Start = contract.Anchor{Event: contract.OnDay} }},
		{"rights[0].start.on", contract.ErrBoth, func(t *terms) { t.Rights[0].Start.On = on(2026, 3, 1) }},
		{"rights[0].start.deliverable[0]", contract.ErrNoSuch, func(t *terms) { t.Rights[0].Start.Deliverable = "x" }},
		{"rights[0].permissions[0].days", contract.ErrOutside, func(t *terms) {
			t.Rights[0].Start = contract.Anchor{Event: contract.OnDay, On: on(2026, 3, 1)}
			t.Rights[0].Permissions = []contract.Permission{{Platform: endorse.TikTok, Days: endorse.Between(on(2026, 3, 1), on(2026, 6, 1))}}
		}},
		{"compensation.plan", pay.ErrNotSaid, func(t *terms) { t.Compensation.Plan.ID = "" }},
		{"compensation.plan.pay", contract.ErrNotSaid, func(t *terms) { t.Compensation.Plan.Pay = nil }},
		{"compensation.metrics[1].count", contract.ErrTaken, func(t *terms) {
			t.Compensation.Metrics = []contract.Metric{{Count: endorse.CountViews}, {Count: endorse.CountViews}}
		}},
		{"compensation.in_kind[0].kind", contract.ErrKind, func(t *terms) { t.Compensation.InKind = []contract.Gift{{Kind: law.Payment}} }},
		{"compensation.in_kind[0].kind", contract.ErrKind, func(t *terms) { t.Compensation.InKind = []contract.Gift{{Kind: law.Loan | law.Discount}} }},
		{"payment.instalments", contract.ErrSum, func(t *terms) { t.Payment.Instalments[0].Share = rate("49%") }},
		{"payment.instalments[0].amount", contract.ErrBoth, func(t *terms) { t.Payment.Instalments[0].Amount = eur("1000") }},
		{"payment.instalments[2].share", contract.ErrBoth, func(t *terms) { t.Payment.Instalments[2] = contract.Part{ID: "balance", Amount: eur("400")} }},
		{"payment.net_days", nil, func(t *terms) { t.Payment.Net = endorse.MustCount(45) }},
		{"kill_fee[1].share", contract.ErrFalling, func(t *terms) { t.KillFee[1].Share = rate("10%") }},
		{"kill_fee[1].stage", contract.ErrReversed, func(t *terms) { t.KillFee[1].Stage = contract.BeforeWork }},
		{"kill_fee[0].stage", contract.ErrNotSaid, func(t *terms) { t.KillFee[0].Stage = contract.StageNotSaid }},
		{"guarantees[0].number", contract.ErrNotPositive, func(t *terms) { t.Guarantees = []contract.Guarantee{{ID: "g", Count: endorse.CountViews}} }},
		{"guarantees[0].count", contract.ErrNotSaid, func(t *terms) { t.Guarantees = []contract.Guarantee{{ID: "g", Number: 5}} }},
		{"master.sha256", contract.ErrHash, func(t *terms) { t.Master.SHA256 = "ab" }},
		{"minors[0].share", contract.ErrAboveOne, func(t *terms) { t.Minors = []contract.Minor{{ID: "kid", Share: rate("1.01")}} }},
		{"deliverables[0].retention", contract.ErrBoth, func(t *terms) { t.Deliverables[0].Retention = contract.Retention{Forever: true, Months: 1} }},
		{"deliverables[0].retention", nil, func(t *terms) { t.Deliverables[0].Retention = contract.Retention{Forever: true} }},
		{"deliverables", nil, func(t *terms) { t.Deliverables[0].Count, t.Deliverables[1].Count = contract.MaxAssets-1, 1 }},
		{"deliverables[0].seconds", contract.ErrTooMuch, func(t *terms) { t.Deliverables[0].Seconds = 1_000_001 }},
		{"deliverables[0].seconds", nil, func(t *terms) { t.Deliverables[0].Seconds = 1_000_000 }},
		{"deliverables[0].platform", contract.ErrKind, func(t *terms) { t.Deliverables[0].Platform = "Instagram" }},
		{"deliverables[0].must.tags", contract.ErrTooMuch, func(t *terms) { t.Deliverables[0].Must.Tags = make([]string, contract.MaxAssets+1) }},
		{"deliverables[0].must.tags", nil, func(t *terms) { t.Deliverables[0].Must.Tags = make([]string, contract.MaxAssets) }},
		{"rights[0].impressions", nil, func(t *terms) { t.Rights[0].Impressions = 1_000_001 }},
		{"rights[0].territory.in", contract.ErrTooMuch, func(t *terms) { t.Rights[0].Territory.In = slices.Repeat([]endorse.Region{"DE"}, contract.MaxItems+1) }},
		{"rights[0].territory.in", nil, func(t *terms) { t.Rights[0].Territory.In = slices.Repeat([]endorse.Region{"DE"}, contract.MaxItems) }},
		{"rights[0].term", contract.ErrBoth, func(t *terms) { t.Rights[0].Term = contract.Term{Perpetual: true, Days: 1} }},
		{"rights[0].term", nil, func(t *terms) { t.Rights[0].Term = contract.Term{Perpetual: true} }},
		{"rights[0].permissions[0].days", contract.ErrOutside, permitted(contract.Term{Months: 3}, endorse.Between(on(2026, 2, 28), on(2026, 5, 31)))},
		{"rights[0].permissions[0].days", contract.ErrOutside, permitted(contract.Term{Months: 3}, endorse.Period{From: on(2026, 3, 1)})},
		{"rights[0].permissions[0].days", nil, permitted(contract.Term{Months: 3}, endorse.Between(on(2026, 3, 1), on(2026, 5, 31)))},
		{"rights[0].permissions[0].days", nil, permitted(contract.Term{Perpetual: true}, endorse.Period{From: on(2026, 3, 1)})},
		{"rights[0].permissions[0].days", nil, func(t *terms) {
			t.Rights[0].Permissions = []contract.Permission{{Platform: endorse.TikTok, Days: endorse.Between(on(2020, 1, 1), on(2020, 1, 2))}}
		}},
		{"payment.instalments", nil, parts(eur("1500"), eur("500"))},
		{"payment.instalments", contract.ErrSum, parts(eur("1500"), eur("499.99"))},
		{"payment.instalments", contract.ErrSum, parts(eur("2000"), endorse.MustMoney("USD 5"))},
		{"payment.instalments", contract.ErrSum, parts(endorse.MustMoney("USD 1000"), endorse.MustMoney("USD 1000"))},
		{"kill_fee[1].share", nil, func(t *terms) { t.KillFee[1].Share = rate("25%") }},
		{"master.sha256", contract.ErrHash, func(t *terms) { t.Master.SHA256 = strings.Repeat("g", 64) }},
		{"master.sha256", nil, func(t *terms) { t.Master.SHA256 = strings.Repeat("09af", 16) }},
		{"minors", contract.ErrTooMuch, minors(contract.MaxItems + 1)},
		{"minors", nil, minors(contract.MaxItems)},
		{"parties[0].role", nil, func(t *terms) { t.Parties[0].Role = contract.Agency }},
	}
	for _, r := range rows {
		got := sample()
		r.spoil(&got)
		err := got.Validate()
		if r.want == nil {
			if err != nil {
				t.Errorf("%s: %v, want none", r.path, err)
			}
			continue
		}
		if !hasFault(err, r.path, r.want) {
			t.Errorf("%s: %v, want %v", r.path, err, r.want)
		}
	}
}

// permitted is a right from 1 March with a platform's permission.
func permitted(term contract.Term, days endorse.Period) func(*contract.Terms) {
	return func(t *contract.Terms) {
		t.Rights[0].Start, t.Rights[0].Term = contract.Anchor{Event: contract.OnDay, On: on(2026, 3, 1)}, term
		t.Rights[0].Permissions = []contract.Permission{{Platform: endorse.TikTok, Days: days}}
	}
}

// parts are two instalments by their amounts.
func parts(first, second endorse.Money) func(*contract.Terms) {
	return func(t *contract.Terms) {
		t.Payment.Instalments, t.Rights[0].After = []contract.Part{{ID: "first", Amount: first}, {ID: "second", Amount: second}}, ""
	}
}

func minors(n int) func(*contract.Terms) {
	return func(t *contract.Terms) {
		for i := range n {
			t.Minors = append(t.Minors, contract.Minor{ID: fmt.Sprint(i)})
		}
	}
}

// hasFault looks for a fault of a path in joined errors.
func hasFault(err error, path string, want error) bool {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return false
	}
	return slices.ContainsFunc(joined.Unwrap(), func(e error) bool {
		var f *contract.FaultError
		return errors.As(e, &f) && f.Path == path && errors.Is(e, want)
	})
}

func TestValidateUnknownWord(t *testing.T) {
	bad := sample()
	bad.Parties[0].Role = 99
	if err := bad.Validate(); err == nil || !strings.HasPrefix(err.Error(), "parties[0].role: ") {
		t.Errorf("role 99: %v", err)
	}
}

func TestFaultsAreBounded(t *testing.T) {
	bad := sample()
	for range 500 {
		bad.Parties = append(bad.Parties, contract.Party{})
	}
	if n := strings.Count(bad.Validate().Error(), "\n"); n >= 100 {
		t.Errorf("%d lines of faults", n)
	}
}
