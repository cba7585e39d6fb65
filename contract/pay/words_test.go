package pay_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
)

// TestSentences holds that each node is said in full.
func TestSentences(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		pay  Node
		want string
	}{
		{share("8.5"), "It pays 8.5% of sales."},
		{Sum{Of: []Node{share("5"), Flat{Amount: eur("0.30"), Per: PerOrder}}}, "It pays 5% of sales plus EUR 0.30 for each order."},
		{Fixed{Amount: eur("500"), Every: Month, ProRata: true}, "It pays a fee of EUR 500.00 for each month, cut by days where it is covered in part."},
		{CPM(eur("12")), "It pays EUR 12.00 for every 1000 impressions."},
		{CPE(eur("0.05"), endorse.CountLikes, endorse.CountComments), "It pays EUR 0.05 for each of the likes and comments."},
		{PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: eur("3"), Lot: 1000, Lots: FullLots, Above: 10000, UpTo: 500000, Over: Month},
			"It pays EUR 3.00 for every 1000 views, full lots only, beyond the first 10000, up to 500000 in each month."},
		{CountTiers{Counts: []endorse.CountName{endorse.CountViews}, Reading: Marginal, Lot: 1000, Bands: []CountBand{{0, eur("10")}, {100000, eur("8")}}},
			"It pays for every 1000 views in all EUR 10.00 from 0, EUR 8.00 from 100000, each part at its own price."},
		{Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 10, Amount: eur("50")}}, Further: Further{Every: 5, Amount: eur("20"), UpTo: 25}},
			"It pays a bonus of EUR 50.00 at 10 orders in each month, and EUR 20.00 for each further 5 up to 25."},
		{Bonus{By: ByOrders, Over: Month, At: []Milestone{{From: 10, Amount: eur("50")}}, Further: Further{Every: 5, Amount: eur("20")}},
			"It pays a bonus of EUR 50.00 at 10 orders in each month, and EUR 20.00 for each further 5."},
		{Rules{Rules: []Rule{{Name: "rest", When: Match{Products: []string{"cup"}, Not: true}, Pay: share("5")}}},
			`It pays by the first rule that holds for a line. Rule "rest", for all but product cup and where that is not known, pays 5% of sales. Everything else earns nothing.`},
		{Rules{Rules: []Rule{{Name: "rest", When: Match{Customers: []CustomerStatus{NewCustomer}, Not: true}, Pay: share("5")}}},
			`It pays by the first rule that holds for a line. Rule "rest", for all but new customers and where that is not known, pays 5% of sales. Everything else earns nothing.`},
		{Capped{Amount: eur("25"), Per: PerOrder, Of: Floored{Amount: eur("3"), Per: PerOrder, Of: share("4")}},
			"It pays 4% of sales, at least EUR 3.00 for each order, at most EUR 25.00 for each order."},
		{Recouped{Advance: eur("1000"), Rate: pct("100"), Over: Month, Of: Guaranteed{Amount: eur("500"), Over: Month, Of: share("10")}},
			"It pays 10% of sales, made up to a guarantee of EUR 500.00 in each month, 100% of which is withheld at the end of each month until an advance of EUR 1000.00 is recouped."},
		{Recouped{Advance: eur("1000"), Rate: pct("50"), Over: Month, Negative: Reopened, Of: share("10")},
			"It pays 10% of sales, 50% of which is withheld at the end of each month until an advance of EUR 1000.00 is recouped, and given back where earnings are below zero."},
		{Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Counting: Approved, Returns: Kept, Bands: bands("5", "8")},
			"It pays each order by the band reached before it, of the revenue in each month, counting orders that are at least approved, refunds leaving the total as it was. " +
				"Below EUR 1000.00 it is 5% of sales. From EUR 1000.00 it is 8% of sales."},
		{Sum{Of: []Node{Capped{Amount: eur("9"), Per: PerLine, Of: share("4")}, share("1")}},
			"It pays the sum of 2 parts. Part 1 is 4% of sales, at most EUR 9.00 for each order line. Part 2 is 1% of sales."},
		{Guaranteed{Amount: eur("2000"), Over: Month, Recoverable: true, Of: share("10")},
			"It pays 10% of sales, made up to a guarantee of EUR 2000.00 in each month, which later earnings beyond it pay back."},
		{Limited{Orders: 1, Per: PerCustomer, Of: Recurring{Months: 6, Of: share("20")}},
			"It pays 20% of sales, in the first 6 months of a customer, for at most 1 order for each customer in all."},
		{During{Days: october, Of: share("10")}, "It pays 10% of sales, on the days from 2026-10-01 up to and with 2026-10-31."},
		{Rules{Rules: []Rule{
			{Name: "cards", Rank: 2, When: Match{Categories: []string{"gift card"}}},
			{Name: "new", Rank: 1, When: Match{Customers: []CustomerStatus{NewCustomer}, OrderFrom: eur("50")}, Pay: share("12")},
		}, Else: share("5")},
			`It pays by the first rule that holds for a line. Rule "new", for new customers, orders from EUR 50.00, pays 12% of sales. ` +
				`Rule "cards", for category gift card, pays nothing. Everything else earns 5% of sales.`},
		{Tiers{Reading: Marginal, By: ByRevenue, Over: Month, Bands: bands("5", "8", "12")},
			"It pays by bands, each part at its own band's terms, of the revenue in each month. Below EUR 1000.00 it is 5% of sales. " +
				"From EUR 1000.00, below EUR 4000.00, it is 8% of sales. From EUR 4000.00 it is 12% of sales."},
		{Tiers{Reading: Marginal, By: ByRevenue, Per: PerOrder, Bands: []Band{{Pay: share("7")}, {FromAmount: eur("1000"), Pay: share("2.5")}}},
			"It pays by bands, each part at its own band's terms, of the revenue of each order. Below EUR 1000.00 it is 7% of sales. From EUR 1000.00 it is 2.5% of sales."},
		{Greatest{Per: PerParty, Over: Month, Of: []Node{share("5"), CPC(eur("0.10"))}},
			"It pays whichever of 2 parts comes to most in each month. Part 1 is 5% of sales. Part 2 is EUR 0.10 for each of the clicks."},
		{Capped{Amount: eur("9"), Per: PerParty, Over: Year, Room: Used, Of: share("4")},
			"It pays 4% of sales, at most EUR 9.00 in each year, where refunds give no room back."},
		{CountTiers{Counts: []endorse.CountName{endorse.CountViews}, Reading: Retroactive, Edge: Exceeded, Bands: []CountBand{{0, eur("10")}, {9, eur("8")}}},
			"It pays for each of the views in all EUR 10.00 from 0, EUR 8.00 above 9, all at the price of the total."},
		{PerCount{Counts: []endorse.CountName{endorse.CountViews}, Price: eur("3"), Lot: 1000, Lots: StartedLots},
			"It pays EUR 3.00 for every 1000 views, a lot begun counting whole."},
		{Bonus{By: ByRevenue, Edge: Exceeded, Stack: HighestOnly, At: []Milestone{{FromAmount: eur("10"), Amount: eur("1")}, {FromAmount: eur("20"), Amount: eur("2")}},
			Further: Further{EveryAmount: eur("5"), Amount: eur("3"), UpToAmount: eur("90")}},
			"It pays a bonus of EUR 1.00 above EUR 10.00 of revenue, EUR 2.00 above EUR 20.00 of revenue in all, only the highest, and EUR 3.00 for each further EUR 5.00 up to EUR 90.00."},
		{Guaranteed{Amount: eur("2000"), Over: Month, Cumulative: true, ProRata: true, Of: Recurring{Payments: 3, Of: share("10")}},
			"It pays 10% of sales, for the first 3 payments of a customer, made up to a guarantee of EUR 2000.00 in each month, all of them taken together, cut by days where it is covered in part."},
		{Rules{Rules: []Rule{
			{Name: "a", When: Match{Customers: []CustomerStatus{NewCustomer, ReturningCustomer}, SKUs: []string{"x", "y"}}},
			{Name: "b", When: Match{UnitsFrom: 2, UnitsBelow: 5, PaymentFrom: 2, Days: endorse.Period{From: october.From}, Not: true}},
			{Name: "c", When: Match{Not: true}},
			{Name: "d", When: Match{}},
			{Name: "e", When: Match{Customers: []CustomerStatus{NewCustomer}, Not: true}},
			{Name: "f", When: Match{Categories: []string{"shoes"}, ItemFrom: eur("5"), Not: true}},
		}},
			`It pays by the first rule that holds for a line. Rule "a", for SKU x or y, returning or new customers, pays nothing. ` +
				`Rule "b", for all but items in the order from 2 below 5, payment number from 2, days from 2026-10-01, pays nothing. ` +
				`Rule "c", for no line, pays nothing. Rule "d", for every line, pays nothing. ` +
				`Rule "e", for all but new customers and where that is not known, pays nothing. ` +
				`Rule "f", for all but category shoes, items from EUR 5.00 and where that is not known, pays nothing. Everything else earns nothing.`},
		{Tiers{Reading: RateBefore, By: ByRevenue, Over: Month, Standing: Previous, Counting: Approved, Lines: AllLines, Edge: Exceeded, Bands: bands("5", "8", "12")},
			"It pays each order by the band reached before it, of the revenue of the month before, counting orders that are at least approved, counting all orders of the party. " +
				"Up to EUR 1000.00 it is 5% of sales. Above EUR 1000.00, up to EUR 4000.00, it is 8% of sales. Above EUR 4000.00 it is 12% of sales."},
		{Tiers{Reading: Retroactive, By: ByCounts, Counts: []endorse.CountName{endorse.CountNewCustomers, endorse.CountLeads}, Over: Month, Bands: []Band{{Pay: share("5")}, {From: 11, Pay: share("6")}}},
			"It pays everything by the band reached in the end, of the new customers and leads in each month. Below 11 it is 5% of sales. From 11 it is 6% of sales."},
		{Tiers{Reading: RateAfter, By: ByOrders, Rolling: 30, Bands: []Band{{Pay: share("5")}}},
			"It pays each order by the band reached with it, of the number of orders of the last 30 days. Always it is 5% of sales."},
		{Tiers{Reading: Slab, By: ByRevenue, Bands: []Band{{Pay: share("5")}}}, "It pays each order by the band of its own base. Always it is 5% of sales."},
		{Tiers{Reading: Slab, By: ByUnits, Bands: []Band{{Pay: share("5")}}}, "It pays each order by the band of its own number of items. Always it is 5% of sales."},
	} {
		p := planOf(r.pay)
		if err := p.Validate(); err != nil {
			t.Errorf("%s: %v", r.want, err)
			continue
		}
		got := strings.Join(p.Sentences()[1:], " ")
		want := r.want + " Amounts are rounded for each order line, halves away from zero."
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("Sentences mismatch (-want +got)\n%s", diff)
		}
	}
}
