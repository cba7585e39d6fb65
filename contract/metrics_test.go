package contract_test

import (
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestMetricsOfTiers: what decides a rate has to be defined as what is paid for has,
// but for the cap: it is sales that are paid.
func TestMetricsOfTiers(t *testing.T) {
	terms := sample()
	terms.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("2000")}, pay.Tiers{
		Reading: pay.Retroactive, By: pay.ByCounts, Counts: []endorse.CountName{endorse.CountNewCustomers}, Over: pay.Month,
		Bands: []pay.Band{{Pay: pay.ShareOfSales{Rate: rate("25%")}}, {From: 11, Pay: pay.ShareOfSales{Rate: rate("30%")}}}}}}
	day := on(2026, 1, 15)
	if got := answers(duties(t, terms, day), "C17"); !slices.Contains(got, "unsatisfied compensation.metrics") {
		t.Errorf("without a metric: %q", got)
	}
	terms.Compensation.Metrics = []contract.Metric{{Count: endorse.CountNewCustomers, Source: "the shop", Days: 30, Boosted: endorse.No}}
	if got := answers(duties(t, terms, day), "C17"); len(got) != 1 || got[0] != "satisfied" {
		t.Errorf("with one: %q", got)
	}
}
