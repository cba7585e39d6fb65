package pay_test

import (
	"errors"
	"slices"
	"strconv"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// worked is an example that a system's public documentation works out.
type worked struct {
	name string
	pay  Node
	did  Activity
	want string
}

// TestWorkedExamples holds figures that other systems publish. The comment
// before a row names the page; "sum ours" marks one that gives terms and no total.
// All currencies are written as euros.
func TestWorkedExamples(t *testing.T) {
	t.Parallel()
	for _, r := range allWorked() {
		got := settle(t, planOf(r.pay), r.did)
		if !got.Amount.Equal(eur(r.want)) {
			t.Errorf("%s: got %v, want %s\n%s", r.name, got.Amount, r.want, got.Tree())
		}
		if err := got.Check(); err != nil {
			t.Errorf("%s: %v", r.name, err)
		}
	}
}

func allWorked() []worked {
	return slices.Concat(workedTiers(), workedOrders(), workedCounts(), workedSpans(), workedNumbers(), workedRates(), workedPosts(), workedDeals(), workedQuotas(), workedShops(), workedRoyalties(), workedFees())
}

// TestWorkedStreams holds that plans that were written and read, order by order and
// without explaining any, come to the same figures.
func TestWorkedStreams(t *testing.T) {
	t.Parallel()
	for _, r := range allWorked() {
		b, err := planOf(r.pay).MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		var plan Plan
		if err := plan.UnmarshalJSON(b); err != nil {
			t.Fatal(err)
		}
		if got := streamed(t, plan, r.did); !got.Equal(eur(r.want)) {
			t.Errorf("%s: got %v, want %s", r.name, got, r.want)
		}
	}
}

// streamed is what a program pays for an activity, one order or count after another.
func streamed(t *testing.T, plan Plan, a Activity) endorse.Money {
	t.Helper()
	p, err := Compile(plan)
	if err != nil {
		t.Fatal(err)
	}
	tally, sum := p.Open(a.Period.From), eur("0")
	for day := a.Period.From; !day.After(a.Period.Until); day = day.AddDays(1) {
		for _, n := range a.Increases { // without an id, they are the first of the day
			if n.On == day {
				err = errors.Join(err, p.Count(tally, n))
			}
		}
		for i := range a.Orders {
			if o := &a.Orders[i]; o.On == day {
				out, wrong := p.Price(tally, o, nil)
				err = errors.Join(err, wrong)
				for _, m := range out {
					sum, _ = sum.Add(m.Paid)
				}
			}
		}
	}
	posts, wrong := p.End(tally, a.Period.Until, nil)
	if err = errors.Join(err, wrong); err != nil {
		t.Fatal(err)
	}
	for _, m := range posts {
		sum, _ = sum.Add(m.Amount)
	}
	return sum
}

// byRevenue is tiers by revenue: a rate, then thresholds and rates in turn.
func byRevenue(r Reading, over Span, rate string, more ...string) Tiers {
	n := Tiers{Reading: r, By: ByRevenue, Over: over, Bands: []Band{{Pay: share(rate)}}}
	for i := 0; i < len(more); i += 2 {
		n.Bands = append(n.Bands, Band{FromAmount: eur(more[i]), Pay: share(more[i+1])})
	}
	return n
}

// eachOrder lets every order cross the bands by itself.
func eachOrder(n Tiers) Tiers {
	n.Per = PerOrder
	return n
}

// fromTen pays 1.00 for orders in the band from ten.
func fromTen(r Reading) Node {
	return Tiers{Reading: r, By: ByOrders, Over: Month, Bands: []Band{
		{Pay: Flat{Amount: eur("0"), Per: PerOrder}}, {From: 10, Pay: Flat{Amount: eur("1"), Per: PerOrder}}}}
}

// shares is what each of so many shares traded pays, by the month's volume.
func shares(r Reading) Node {
	each := func(s string) Node { return Flat{Amount: eur(s), Per: PerItem} }
	return Tiers{Reading: r, By: ByUnits, Over: Month, Bands: []Band{{Pay: each("0.0015")}, {From: 500_000, Pay: each("0.001")}, {From: 1_000_000, Pay: each("0.0006")}}}
}

func workedTiers() []worked {
	tenTwelve := byRevenue(Marginal, Month, "10", "5000", "12")
	step := byRevenue(Marginal, Lifetime, "1", "1000", "2", "3000", "3", "8000", "5")
	agent := Floored{Amount: eur("1000"), Per: PerOrder, Of: eachOrder(byRevenue(Marginal, Lifetime, "1", "300000", "0.5"))}
	return []worked{
		// referello.com, tiered commission calculator
		{"the first 10,000 at 10%, the rest at 20%", byRevenue(Marginal, Month, "10", "10000", "20"), sold(orders("15000")...), "2000"},
		// salestool.ink, tiered commission calculator
		{"three marginal bands", byRevenue(Marginal, Month, "5", "10000", "7", "25000", "10"), sold(orders("30000")...), "2050"},
		// gist.github.com/richardlawrence/1138036
		{"in the second band", tenTwelve, sold(orders("6000")...), "620"},
		{"in the first", tenTwelve, sold(orders("4000")...), "400"},
		{"at the boundary", tenTwelve, sold(orders("5000")...), "500"},
		// excelforum.com, thread 861932: 5000 + 1500 + 1750
		{"a quarter over quota, in two orders", byRevenue(Marginal, Quarter, "5", "100000", "6", "125000", "7"), sold(orders("60000", "90000")...), "8250"},
		// help.impact.com, performance bonus: actions past each tier, all actions; 1.00 an action is ours
		{"actions 11 to 20 earn more, by the band before", fromTen(RateBefore), sold(twentyfives(20)...), "10"},
		{"the same, marginal", fromTen(Marginal), sold(twentyfives(20)...), "10"},
		{"all 20 earn more", fromTen(Retroactive), sold(twentyfives(20)...), "20"},
		// pastebin.com/F832AA6M, first example: 2.50, 11.25, 40.00
		{"each sale by its own size", byRevenue(Slab, Lifetime, "10", "50", "15", "100", "20"), sold(orders("25", "75", "200")...), "53.75"},
		// docs.avada.io, commission calculation: 4.50, 20.00, 90.00
		{"tiers by order value, not marginal", byRevenue(Slab, Lifetime, "5", "100", "10", "500", "15"), sold(orders("90", "200", "600")...), "114.50"},
		// docs.oracle.com, Sales, splitting attainment across rate tiers (sum ours)
		{"a flat commission by size", byRevenue(Slab, Lifetime, "1", "10000", "2", "50000", "3", "100000", "4"), sold(orders("5000", "15000", "60000")...), "2150"},
		// docs.oracle.com, Sales, equal tier values (sum ours)
		{"exactly at the border is in the higher tier", byRevenue(Slab, Lifetime, "1", "25000", "2", "50000", "3", "75000", "4"), sold(orders("50000")...), "1500"},
		// docs.oracle.com, Sales, step rates, transactions individually: 2, 3, 20, 14, 30, 95
		{"each transaction crosses the bands by itself", eachOrder(step), sold(orders("200", "300", "1500", "1200", "2000", "4500")...), "164"},
		// docs.oracle.com, Sales, interpolated rates: 10, 40 and 100 for a whole tier
		{"the same, rates for a whole tier", eachOrder(byRevenue(Marginal, Lifetime, "1", "1000", "2", "3000", "2")), sold(orders("200", "300", "1500", "1200", "2000", "4500")...), "149"},
		// estatepass.ai, a property that sells for 400,000
		{"3% of the first 100,000 and 2.5% of the rest", eachOrder(byRevenue(Marginal, Lifetime, "3", "100000", "2.5")), sold(orders("400000")...), "10500"},
		// mikesalkin.com, examples.txt: 1,000, 1,000, 2,000, 3,500, 5,500
		{"bands of each sale, 1,000 at least", agent, sold(orders("50000", "100000", "200000", "400000", "800000")...), "13000"},
		// propreports.atlassian.net, sample commission plans, non-regressive and regressive (sum ours)
		{"shares by volume, marginal", shares(Marginal), sold(order(many("x", 600_000, "0"))), "850"},
		{"shares by volume, with the rebate of 250", shares(Retroactive), sold(order(many("x", 600_000, "0"))), "600"},
		// support.refersion.com, 2766131: 80 at 0%, then 120 at 15% (sum ours)
		{"the crossing order has the new rate", byRevenue(RateAfter, Lifetime, "0", "100", "15"), sold(orders("80", "120")...), "18"},
		// ebay partner network blog, 2012-07: half of the growth over a base of 10,000
		{"a share of growth", byRevenue(Marginal, Month, "0", "10000", "50"), sold(orders("20000")...), "5000"},
	}
}

func workedOrders() []worked {
	special := func(rate string, other Node) Node {
		return Rules{Rules: []Rule{{Name: "A", When: Match{SKUs: []string{"A"}}, Pay: share(rate)}}, Else: other}
	}
	first := func(below int, rate, then string) Node {
		return Rules{Rules: []Rule{{Name: "first", When: Match{PaymentBelow: below}, Pay: share(rate)}}, Else: share(then)}
	}
	ticket := func(q int64) Activity { return sold(order(many("x", q, "1"))) }
	perShare := Flat{Amount: eur("0.0005"), Per: PerItem}
	return []worked{
		// docs.avada.io, commission calculation
		{"15% of a subtotal", share("15"), sold(orders("90")...), "13.50"},
		{"a product with a rate of its own", special("20", share("10")), sold(order(many("A", 2, "100"), many("B", 1, "50"))), "25"},
		// docs.uppromote.com, special product commission; commission structure
		{"a special product beside another", special("10", share("5")), sold(order(many("A", 1, "20"), many("B", 1, "100"))), "7"},
		{"a flat rate for each item", Flat{Amount: eur("5"), Per: PerItem}, sold(order(many("A", 3, "60"))), "15"},
		{"a flat rate for each order", Flat{Amount: eur("10"), Per: PerOrder}, sold(order(many("A", 3, "60"))), "10"},
		// docs.bixgrow.com, product commission
		{"a product and an amount of the order", Sum{Of: []Node{special("20", nil), Flat{Amount: eur("15"), Per: PerOrder}}}, sold(order(many("A", 1, "30"), many("B", 2, "44"))), "21"},
		// partnernetwork.ebay.es, how commissions work: 2.925
		{"half a cent goes up", share("2.5"), sold(orders("117")...), "2.93"},
		// propreports.atlassian.net, sample commission plans: 0.50 for 1000 (sum ours)
		{"a ticket below its minimum of 1", Floored{Amount: eur("1"), Per: PerOrder, Of: Capped{Amount: eur("10"), Per: PerOrder, Of: perShare}}, ticket(1000), "1"},
		{"a ticket at its maximum of 10", Floored{Amount: eur("1"), Per: PerOrder, Of: Capped{Amount: eur("10"), Per: PerOrder, Of: perShare}}, ticket(40_000), "10"},
		// docs.uppromote.com, first commission; help.aesthetixcrm.com, 1147; changelog.firstpromoter.com (sums ours)
		{"20% of the first order, then 10%", first(2, "20", "10"), payments(3, ""), "40"},
		{"33% of three charges, then 23%", first(4, "33", "23"), payments(5, ""), "145"},
		{"40% for three months, then 20%", Rules{Rules: []Rule{{Name: "first", When: Match{MonthBelow: 3}, Pay: share("40")}}, Else: share("20")}, payments(5, ""), "160"},
		// help.firstpromoter.com, 9273222: twelve months (sum ours)
		{"12 of 14 months", Recurring{Months: 12, Of: share("20")}, payments(14, ""), "240"},
		// support.tapfiliate.com, 3092081: a cap of three conversions (sum ours)
		{"the fourth payment earns nothing", Limited{Orders: 3, Per: PerCustomer, Of: share("10")}, payments(4, "linda"), "30"},
		// affonso.io, cap per referred customer: 180, then 15, then 5 of 50
		{"a cap of 200 for each customer", Capped{Amount: eur("200"), Per: PerCustomer, Of: share("100")}, customerPays("180", "15", "50", "40"), "200"},
		// docs.tolt.com, refunds: -14.70
		{"what is refunded whole earns nothing", share("30"), sold(order(line("x", "49")), Order{ID: "2", On: endorse.On(2026, 10, 2), Lines: []OrderLine{many("x", -1, "-49")}}), "0"},
	}
}

// twentyfives is so many orders of 25.00.
func twentyfives(n int) []Order {
	var out []Order
	for i := range n {
		o := order(line("x", "25"))
		o.ID = strconv.Itoa(100 + i)
		out = append(out, o)
	}
	return out
}

// payments is so many payments of 100.00 by one customer, one a month.
func payments(n int, customer string) Activity {
	a := monthly(slices.Repeat([]string{"100"}, n)...)
	for i := range a.Orders {
		a.Orders[i].Customer, a.Orders[i].Payment, a.Orders[i].Since = customer, i+1, a.Orders[0].On
	}
	return a
}

// customerPays is payments of different size by one customer.
func customerPays(bases ...string) Activity {
	a := monthly(bases...)
	for i := range a.Orders {
		a.Orders[i].Customer = "ann"
	}
	return a
}

// monthly is an order in each month from January 2026 on.
func monthly(bases ...string) Activity { return spaced(Month, bases) }

// spaced is an order in each of several spans, all of them whole.
func spaced(s Span, bases []string) Activity {
	days := s.Around(endorse.On(2026, 1, 7))
	a := Activity{Period: days}
	for i, base := range bases {
		a.Orders = append(a.Orders, Order{ID: strconv.Itoa(100 + i), On: days.From.AddDays(2), Lines: []OrderLine{{SKU: "x", Quantity: 1, Base: eur(base)}}})
		a.Period.Until = days.Until
		days = s.Around(days.Until.AddDays(1))
	}
	return a
}
