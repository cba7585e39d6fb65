package campaign_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

// offer is an offer of an account of the same name.
func offer(id, cost string, reach int64, change ...func(o *campaign.Offer)) campaign.Offer {
	o := campaign.Offer{ID: id, Creator: id, Platform: endorse.Instagram, Count: 1, Cost: endorse.MustMoney(cost), Reach: endorse.MustCount(reach)}
	for _, c := range change {
		c(&o)
	}
	return o
}

func ofPerson(p string) func(o *campaign.Offer) {
	return func(o *campaign.Offer) { o.Person = p }
}

func needing(ids ...string) func(o *campaign.Offer) {
	return func(o *campaign.Offer) { o.Needs = ids }
}

// town is a problem of reach among 1,000 people.
func town(budget string, offers ...campaign.Offer) campaign.Problem {
	return campaign.Problem{Aim: campaign.MostReach, Budget: endorse.MustMoney(budget), Population: endorse.MustCount(1000), Offers: offers, Rates: planRates}
}

func with(p campaign.Problem, change func(p *campaign.Problem)) campaign.Problem {
	change(&p)
	return p
}

func TestPlanChooses(t *testing.T) {
	t.Parallel()
	all := func(q campaign.Quantity) []campaign.Constraint { return []campaign.Constraint{{ID: "c", AtMost: q}} }
	rows := []struct {
		name   string
		p      campaign.Problem
		chosen string
		value  string
		why    string
	}{
		{"nothing to choose from", town("EUR 10"), "", "0", "an empty plan is a plan"},
		{"all that fits", town("EUR 20", offer("a", "EUR 10", 100), offer("b", "EUR 10", 200)), "a b", "280", "1,000 (1 - 0.9 × 0.8)"},
		{"exactly the budget", town("EUR 10", offer("a", "EUR 10", 100)), "a", "100", "the budget is included"},
		{"a cent over", town("EUR 9.99", offer("a", "EUR 10", 100)), "", "0", ""},
		{"a thousandth of a cent over", town("EUR 0.92345", offer("a", "USD 1", 100)), "", "0", "USD 1 is EUR 0.923456789012: converted money is not rounded to cents"},
		{"a converted price to its last digit", town("EUR 0.923456789012", offer("a", "USD 1", 100)), "a", "100", ""},
		{"a thirteenth digit is rounded up", town("EUR 0.009234567890", offer("a", "USD 0.01", 100)), "", "0", "EUR 0.00923456789012 counts as 0.009234567891"},
		{"two that fit beat one for its price", town("EUR 10", offer("a", "EUR 9", 500), offer("b", "EUR 5", 300), offer("c", "EUR 5", 300)), "b c", "510", "a has the most reach by itself"},
		{"one person is reached once", town("EUR 10", offer("a", "EUR 5", 300, ofPerson("kim")), offer("b", "EUR 5", 290, ofPerson("kim")), offer("c", "EUR 5", 100)), "a c", "370", "b adds nothing to a"},
		{"different persons by chance", town("EUR 10", offer("a", "EUR 5", 300), offer("b", "EUR 5", 290)), "a b", "503", ""},
		{"everybody", town("EUR 10", offer("a", "EUR 5", 1000), offer("b", "EUR 5", 290)), "a", "1000", "nobody is left for b"},
		{"a gift costs nothing", town("EUR 0", offer("a", "EUR 0", 10), offer("b", "EUR 0.01", 10)), "a", "10", ""},
		{"a boost needs its post", town("EUR 10", offer("post", "EUR 8", 50, ofPerson("kim")), offer("boost", "EUR 2", 500, ofPerson("kim"), needing("post")), offer("c", "EUR 9", 400)), "boost post", "500", ""},
		{"a boost without its post", town("EUR 9", offer("post", "EUR 8", 50, ofPerson("kim")), offer("boost", "EUR 2", 500, ofPerson("kim"), needing("post")), offer("c", "EUR 9", 400)), "c", "400", ""},
		{"alike: the first by id", town("EUR 5", offer("b", "EUR 5", 100), offer("a", "EUR 5", 100), offer("c", "EUR 5", 100)), "a", "100", ""},
		{"must have", with(town("EUR 10", offer("a", "EUR 10", 500), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Must = []string{"b"} }), "b", "1", ""},
		{"must have with what it needs", with(town("EUR 10", offer("a", "EUR 5", 500), offer("b", "EUR 5", 1, needing("a"))), func(p *campaign.Problem) { p.Must = []string{"b"} }), "a b", "500.5", ""},
		{"must not have", with(town("EUR 10", offer("a", "EUR 5", 500), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.MustNot = []string{"a"} }), "b", "1", ""},
		{"apart", with(town("EUR 10", offer("a", "EUR 5", 500), offer("b", "EUR 5", 400)), func(p *campaign.Problem) { p.Apart = [][2]string{{"b", "a"}} }), "a", "500", ""},
		{"at most one offer", with(town("EUR 10", offer("a", "EUR 5", 500), offer("b", "EUR 5", 400)), func(p *campaign.Problem) {
			p.Constraints = all(campaign.Quantity{Offers: endorse.MustCount(1)})
		}), "a", "500", ""},
		{"at most none", with(town("EUR 10", offer("a", "EUR 5", 500)), func(p *campaign.Problem) {
			p.Constraints = all(campaign.Quantity{Offers: endorse.MustCount(0)})
		}), "", "0", "zero is said"},
		{"at most so much money", with(town("EUR 10", offer("a", "EUR 5", 500), offer("b", "EUR 5", 400)), func(p *campaign.Problem) {
			p.Constraints = all(campaign.Quantity{Money: endorse.MustMoney("EUR 9.99")})
		}), "a", "500", ""},
		{"at most one account, of which two offers", with(town("EUR 15", offer("a", "EUR 5", 500), offer("b", "EUR 5", 400), offer("c", "EUR 5", 450)), func(p *campaign.Problem) {
			p.Offers[1].Creator, p.Offers[2].Creator = "bc", "bc"
			p.Offers[1].Person, p.Offers[2].Person = "b", "c"
			p.Constraints = all(campaign.Quantity{Creators: endorse.MustCount(1)})
		}), "b c", "670", "1,000 (1 - 0.6 × 0.55)"},
		{"at most one of each platform", with(town("EUR 15", offer("a", "EUR 5", 500), offer("b", "EUR 5", 400), offer("c", "EUR 5", 300)), func(p *campaign.Problem) {
			p.Offers[2].Platform = endorse.TikTok
			p.Constraints = []campaign.Constraint{{ID: "c", Each: campaign.EachPlatform, AtMost: campaign.Quantity{Offers: endorse.MustCount(1)}}}
		}), "a c", "650", ""},
		{"at least two posts on TikTok", with(town("EUR 10", offer("a", "EUR 10", 500), offer("b", "EUR 9", 4)), func(p *campaign.Problem) {
			p.Offers[1].Platform, p.Offers[1].Count = endorse.TikTok, 2
			p.Constraints = []campaign.Constraint{{ID: "c", Where: campaign.Where{Platforms: []endorse.Platform{endorse.TikTok}}, AtLeast: campaign.Quantity{Posts: endorse.MustCount(2)}}}
		}), "b", "4", ""},
		{"segments by themselves", with(town("EUR 10", offer("a", "EUR 5", 0), offer("b", "EUR 5", 0), offer("c", "EUR 5", 0)), func(p *campaign.Problem) {
			p.Population, p.Segments = endorse.Count{}, []campaign.Segment{{ID: "DE", People: endorse.MustCount(100)}, {ID: "FR", People: endorse.MustCount(50)}}
			for i, n := range []int64{60, 50, 40} {
				p.Offers[i].Reach, p.Offers[i].Within = endorse.Count{}, []campaign.Within{{Segment: []string{"DE", "DE", "FR"}[i], People: endorse.MustCount(n)}}
			}
		}), "a c", "100", "b would add 20 Germans to a, c adds 40 French"},
		{"orders add up", with(town("EUR 10", offer("a", "EUR 6", 0), offer("b", "EUR 5", 0), offer("c", "EUR 5", 0)), func(p *campaign.Problem) {
			p.Aim = campaign.MostOrders
			for i, n := range []string{"12.5", "7.25", "6"} {
				p.Offers[i].Orders = campaign.EstimateOf(endorse.MustRate(n))
			}
		}), "b c", "13.25", ""},
		{"margin after cost", with(town("EUR 100", offer("a", "EUR 10", 0), offer("b", "EUR 10", 0)), func(p *campaign.Problem) {
			p.Aim, p.Margin = campaign.MostMargin, endorse.MustRate("0.3")
			p.Offers[0].Revenue, p.Offers[1].Revenue = endorse.MustMoney("EUR 50"), endorse.MustMoney("EUR 33.33")
		}), "a", "5", "50 × 0.3 - 10; b would bring 9.999 for 10"},
		{"a loss that must be", with(town("EUR 100", offer("a", "EUR 10", 0)), func(p *campaign.Problem) {
			p.Aim, p.Margin, p.Must = campaign.MostMargin, endorse.MustRate("0.3"), []string{"a"}
			p.Offers[0].Revenue = endorse.MustMoney("EUR 0")
		}), "a", "-10", ""},
		{"trillions to the cent", town("EUR 9999999999999999.99", offer("a", "EUR 9999999999999999.98", 10), offer("b", "EUR 0.02", 9), offer("c", "USD 0.01", 8)), "a c", "17.92", "the sum needs more than 64 bits"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			plan, err := r.p.Plan()
			if err != nil {
				t.Fatal(err)
			}
			var chosen []string
			for _, c := range plan.Chosen {
				chosen = append(chosen, c.Offer)
			}
			if got := strings.Join(chosen, " "); got != r.chosen || plan.Value.String() != r.value || !plan.Exact || !plan.Gap.IsZero() {
				t.Errorf("%q worth %v, exact %v, gap %v; want %q worth %v: %s", got, plan.Value, plan.Exact, plan.Gap, r.chosen, r.value, r.why)
			}
			if err := plan.Verify(r.p); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestPlanReasons(t *testing.T) {
	t.Parallel()
	one := campaign.Quantity{Offers: endorse.MustCount(1)}
	p := town("EUR 20", offer("a", "EUR 10", 500), offer("b", "EUR 1", 400), offer("c", "EUR 1", 0), offer("d", "EUR 12", 390), offer("e", "EUR 1", 300),
		offer("f", "EUR 1", 450, needing("e")), offer("g", "EUR 1", 200), offer("h", "EUR 1", 5, needing("i")), offer("i", "EUR 1", 0))
	p.Offers[6].Tier, p.Offers[1].Tier = "nano", "nano"
	p.MustNot, p.Must, p.Apart = []string{"e"}, []string{"a"}, [][2]string{{"a", "j"}}
	p.Offers = append(p.Offers, offer("j", "EUR 1", 450))
	p.Constraints = []campaign.Constraint{{ID: "one nano", Where: campaign.Where{Tiers: []string{"nano"}}, AtMost: one}}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range plan.Chosen {
		got = append(got, fmt.Sprint(c.Offer, " in: ", c.Why, " ", c.By))
	}
	for _, l := range plan.LeftOut {
		got = append(got, fmt.Sprint(l.Offer, " out: ", l.Why, " ", l.By, " ", l.With))
	}
	want := []string{
		"a in: must []", "b in: adds []", "h in: adds []", "i in: needed [h]",
		"c out: adds-nothing  ", "d out: budget budget ", "e out: must-not  ", "f out: needs  e",
		"g out: constraint at-most, one nano, offers ", "j out: apart  a",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("reasons (-want +got):\n%s", diff)
	}
}

// TestPlanReach: the estimate and the bounds are those of [engagement.Reach].
func TestPlanReach(t *testing.T) {
	t.Parallel()
	p := town("EUR 30", offer("a", "EUR 5", 333, ofPerson("kim")), offer("b", "EUR 5", 320, ofPerson("kim")), offer("c", "EUR 5", 77), offer("d", "EUR 5", 701))
	p.Must = []string{"a", "b", "c", "d"}
	plan, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	want, err := engagement.Reach{Audiences: []endorse.Count{endorse.MustCount(333), endorse.MustCount(77), endorse.MustCount(701)}, Population: p.Population}.Unique()
	if err != nil {
		t.Fatal(err)
	}
	people, _ := want.Estimate(engagement.MethodIndependence)
	got := plan.Reach[0]
	if !got.People.Equal(people) || !got.Gross.Equal(want.Gross) || !got.Low.Equal(want.Low.People) || !got.High.Equal(want.High.People) || !plan.Value.Equal(people) {
		t.Errorf("got %+v, want %+v", got, want)
	}
}

func TestPlanRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		do   func(p *campaign.Problem)
		path string
		want error
	}{
		{"no aim", func(p *campaign.Problem) { p.Aim = 0 }, "aim", campaign.ErrNotSaid},
		{"no such aim", func(p *campaign.Problem) { p.Aim = 9 }, "aim", campaign.ErrKind},
		{"no budget", func(p *campaign.Problem) { p.Budget = endorse.Money{} }, "budget", campaign.ErrNotSaid},
		{"budget below zero", func(p *campaign.Problem) { p.Budget = endorse.MustMoney("EUR -1") }, "budget", campaign.ErrNegative},
		{"no population", func(p *campaign.Problem) { p.Population = endorse.Count{} }, "population", endorse.ErrNotKnown},
		{"nobody", func(p *campaign.Problem) { p.Population = endorse.MustCount(0) }, "population", campaign.ErrNotPositive},
		{"population and segments", func(p *campaign.Problem) {
			p.Segments = []campaign.Segment{{ID: "DE", People: endorse.MustCount(1)}}
		}, "segments", campaign.ErrBoth},
		{"segment of unknown size", func(p *campaign.Problem) {
			p.Population, p.Segments = endorse.Count{}, []campaign.Segment{{ID: "DE"}}
		}, "segments[0].people", endorse.ErrNotKnown},
		{"reach not known", func(p *campaign.Problem) { p.Offers[0].Reach = endorse.Count{} }, "offers[0].reach", endorse.ErrNotKnown},
		{"more than all", func(p *campaign.Problem) { p.Offers[0].Reach = endorse.MustCount(1001) }, "offers[0].reach", campaign.ErrAbovePopulation},
		{"within no segment", func(p *campaign.Problem) { p.Offers[0].Within = []campaign.Within{{}} }, "offers[0].within", campaign.ErrNoSuch},
		{"no id", func(p *campaign.Problem) { p.Offers[0].ID = "" }, "offers[0].id", campaign.ErrNotSaid},
		{"id twice", func(p *campaign.Problem) { p.Offers[1].ID = "a" }, "offers[1].id", campaign.ErrTwice},
		{"no creator", func(p *campaign.Problem) { p.Offers[0].Creator = "" }, "offers[0].creator", campaign.ErrNotSaid},
		{"no posts", func(p *campaign.Problem) { p.Offers[0].Count = 0 }, "offers[0].count", campaign.ErrNotPositive},
		{"no cost", func(p *campaign.Problem) { p.Offers[0].Cost = endorse.Money{} }, "offers[0].cost", campaign.ErrNotSaid},
		{"cost below zero", func(p *campaign.Problem) { p.Offers[0].Cost = endorse.MustMoney("EUR -0.01") }, "offers[0].cost", campaign.ErrNegative},
		{"a currency without a rate", func(p *campaign.Problem) { p.Offers[0].Cost = endorse.MustMoney("GBP 1") }, "offers[0].cost", campaign.ErrCurrency},
		{"a need of nothing", func(p *campaign.Problem) { p.Offers[0].Needs = []string{"x"} }, "offers[0].needs[0]", campaign.ErrNoSuch},
		{"a need of itself", func(p *campaign.Problem) { p.Offers[0].Needs = []string{"a"} }, "offers[0].needs", campaign.ErrTwice},
		{"orders not known", func(p *campaign.Problem) { p.Aim = campaign.MostOrders }, "offers[0].orders", endorse.ErrNotKnown},
		{"revenue not known", func(p *campaign.Problem) { p.Aim, p.Margin = campaign.MostMargin, endorse.MustRate("0.3") }, "offers[0].revenue", endorse.ErrNotKnown},
		{"margin not said", func(p *campaign.Problem) { p.Aim = campaign.MostMargin }, "margin", campaign.ErrNotSaid},
		{"a must of nothing", func(p *campaign.Problem) { p.Must = []string{"x"} }, "must[0]", campaign.ErrNoSuch},
		{"apart from itself", func(p *campaign.Problem) { p.Apart = [][2]string{{"a", "a"}} }, "apart[0]", campaign.ErrTwice},
		{"a constraint without id", func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{AtMost: campaign.Quantity{Offers: endorse.MustCount(1)}}}
		}, "constraints[0].id", campaign.ErrNotSaid},
		{"a constraint of nothing", func(p *campaign.Problem) { p.Constraints = []campaign.Constraint{{ID: "c"}} }, "constraints[0]", campaign.ErrNotSaid},
		{"nodes below zero", func(p *campaign.Problem) { p.Nodes = -1 }, "nodes", campaign.ErrNegative},
		{"amounts that add up beyond 126 bits", func(p *campaign.Problem) {
			for i := range 100 {
				p.Offers = append(p.Offers, offer(fmt.Sprint("x", i), "EUR 999999999999999999999999.999999999999", 1))
			}
		}, "offers", campaign.ErrTooMuch},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			p := town("EUR 10", offer("a", "EUR 5", 100), offer("b", "EUR 5", 100))
			r.do(&p)
			_, err := p.Plan()
			var fault *campaign.FaultError
			if !errors.Is(err, r.want) || !errors.As(err, &fault) || fault.Path != r.path {
				t.Errorf("got %v, want %v: %v", err, r.path, r.want)
			}
		})
	}
}

func TestPlanInfeasible(t *testing.T) {
	t.Parallel()
	least := func(n int64) campaign.Quantity { return campaign.Quantity{Offers: endorse.MustCount(n)} }
	rows := []struct {
		name string
		p    campaign.Problem
		want string
	}{
		{"must and must not", with(town("EUR 10", offer("a", "EUR 5", 1)), func(p *campaign.Problem) {
			p.Must, p.MustNot = []string{"a"}, []string{"a"}
		}), "must, a; must-not, a"},
		{"a must above the budget", with(town("EUR 10", offer("a", "EUR 10.01", 1), offer("b", "EUR 1", 1)), func(p *campaign.Problem) {
			p.Must = []string{"a"}
		}), "budget; must, a"},
		{"more than there are", with(town("EUR 10", offer("a", "EUR 1", 1)), func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{ID: "c", AtLeast: least(2)}, {ID: "d", AtMost: least(5)}}
		}), "at-least, c, offers"},
		{"none of that kind", with(town("EUR 10", offer("a", "EUR 1", 1)), func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{ID: "c", Where: campaign.Where{Tiers: []string{"mega"}}, AtLeast: least(1)}}
		}), "at-least, c, offers"},
		{"two constraints", with(town("EUR 10", offer("a", "EUR 1", 1), offer("b", "EUR 1", 1)), func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{ID: "c", AtLeast: least(2)}, {ID: "d", AtMost: least(1)}}
		}), "at-least, c, offers; at-most, d, offers"},
		{"must with what it is apart from", with(town("EUR 10", offer("a", "EUR 1", 1), offer("b", "EUR 1", 1, needing("a"))), func(p *campaign.Problem) {
			p.Must, p.Apart = []string{"b"}, [][2]string{{"a", "b"}}
		}), "needs, b, a; apart, a, b; must, b"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			_, err := r.p.Plan()
			var infeasible *campaign.InfeasibleError
			if !errors.As(err, &infeasible) {
				t.Fatalf("got %v", err)
			}
			if got := strings.TrimPrefix(err.Error(), "no plan keeps these limits together: "); got != r.want {
				t.Errorf("got %s, want %s", got, r.want)
			}
		})
	}
}

// TestVerifySees: whatever is changed in a plan is seen, at its path.
func TestVerifySees(t *testing.T) {
	t.Parallel()
	p := town("EUR 20", offer("a", "EUR 10", 500), offer("b", "EUR 8", 400), offer("c", "EUR 7", 350), offer("d", "EUR 2", 90), offer("e", "USD 3", 120, needing("d")))
	p.Constraints = []campaign.Constraint{{ID: "three", AtMost: campaign.Quantity{Offers: endorse.MustCount(3)}}}
	p.MustNot = []string{"c"}
	hard := p
	hard.Nodes = 1
	rows := []struct {
		name string
		of   campaign.Problem
		do   func(t *testing.T, plan *campaign.Plan)
		path string
		want error
	}{
		{"the aim", p, func(_ *testing.T, q *campaign.Plan) { q.Aim = campaign.MostOrders }, "aim", campaign.ErrDiffer},
		{"the value", p, func(_ *testing.T, q *campaign.Plan) { q.Value = q.Value.Add(endorse.MustRate("0.000001")) }, "value", campaign.ErrDiffer},
		{"the bound", p, func(_ *testing.T, q *campaign.Plan) { q.Bound = q.Bound.Sub(endorse.MustRate("0.000001")) }, "bound", campaign.ErrDiffer},
		{"the gap", p, func(_ *testing.T, q *campaign.Plan) { q.Gap = endorse.RateOfInt(1) }, "gap", campaign.ErrDiffer},
		{"the cost", p, func(_ *testing.T, q *campaign.Plan) { q.Cost = endorse.MustMoney("EUR 1") }, "cost", campaign.ErrDiffer},
		{"what is left", p, func(_ *testing.T, q *campaign.Plan) { q.Left = endorse.MustMoney("EUR 1") }, "left", campaign.ErrDiffer},
		{"the reach", p, func(_ *testing.T, q *campaign.Plan) { q.Reach[0].Low = endorse.RateOfInt(499) }, "reach", campaign.ErrDiffer},
		{"what an offer adds", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[0].Adds = endorse.RateOfInt(1) }, "chosen", campaign.ErrDiffer},
		{"why one is out", p, func(_ *testing.T, q *campaign.Plan) { q.LeftOut[0].Why = campaign.OutByBudget }, "left_out", campaign.ErrDiffer},
		{"an offer of nobody", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[0].Offer = "x" }, "chosen[0].offer", campaign.ErrNoSuch},
		{"an offer twice", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[1].Offer = q.Chosen[0].Offer }, "chosen[1].offer", campaign.ErrTwice},
		{"one that must not be in", p, func(_ *testing.T, q *campaign.Plan) { q.Chosen[1].Offer = "c" }, "chosen", campaign.ErrBroken},
		{"the bound of the proof", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Bound = q.Value }, "proof", campaign.ErrProof},
		{"a price", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Prices[0].Worth = endorse.MustRate("0.5") }, "proof", campaign.ErrProof},
		{"a price below zero", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Prices[0].Worth = endorse.MustRate("-1") }, "proof", campaign.ErrProof},
		{"a price of no limit", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Prices[0].Limit.ID = "x" }, "proof", campaign.ErrProof},
		{"no slope", p, func(_ *testing.T, q *campaign.Plan) { q.Proof.Slopes = nil }, "proof", campaign.ErrProof},
		{"an exact plan that is not", p, func(t *testing.T, q *campaign.Plan) { *q = worse(t, p, "b", "d") }, "exact", campaign.ErrBetter},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			plan, err := r.of.Plan()
			if err != nil || plan.Verify(r.of) != nil {
				t.Fatalf("%v, %v", err, plan.Verify(r.of))
			}
			r.do(t, &plan)
			err = plan.Verify(r.of)
			var fault *campaign.FaultError
			if !errors.Is(err, r.want) || !errors.As(err, &fault) {
				t.Fatalf("got %v, want %v", err, r.want)
			}
			if !strings.Contains(err.Error(), r.path+": ") {
				t.Errorf("got %v, want it at %v", err, r.path)
			}
		})
	}
}

// worse is the plan of some offers, made of a problem in which only those may be in,
// and said to be a plan of the whole.
func worse(t *testing.T, p campaign.Problem, ids ...string) campaign.Plan {
	t.Helper()
	best, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	only := p
	only.MustNot = nil
	for _, o := range p.Offers {
		if !strings.Contains(strings.Join(ids, " "), o.ID) {
			only.MustNot = append(only.MustNot, o.ID)
		}
	}
	plan, err := only.Plan()
	if err != nil {
		t.Fatal(err)
	}
	plan.Proof = best.Proof
	plan.LeftOut = leftOutOf(t, p, plan)
	return plan
}

// leftOutOf takes the reasons for what is out from the check itself: the plan is to
// be right in all but that it is not the best.
func leftOutOf(t *testing.T, p campaign.Problem, plan campaign.Plan) []campaign.LeftOut {
	t.Helper()
	p.Must = nil
	for _, c := range plan.Chosen {
		p.Must = append(p.Must, c.Offer)
	}
	p.Constraints = append([]campaign.Constraint{}, p.Constraints...)
	p.Constraints = append(p.Constraints, campaign.Constraint{ID: "no more", AtMost: campaign.Quantity{Offers: endorse.MustCount(int64(len(plan.Chosen)))}})
	full, err := p.Plan()
	if err != nil {
		t.Fatal(err)
	}
	for i := range full.LeftOut {
		if l := &full.LeftOut[i]; l.Why == campaign.OutByLimit {
			l.Why, l.By = campaign.OutUnsought, campaign.Limit{}
		}
	}
	return full.LeftOut
}

func TestPlanJSONRefuses(t *testing.T) {
	t.Parallel()
	good, err := json.Marshal(town("EUR 10", offer("a", "EUR 5", 100)))
	if err != nil {
		t.Fatal(err)
	}
	rows := []struct{ name, old, new string }{
		{"another format", `"format":1`, `"format":2`},
		{"no format", `"format":1,`, ``},
		{"a member that there is not", `"aim"`, `"goal"`},
		{"a capital letter", `"aim"`, `"Aim"`},
		{"twice", `"aim":"reach"`, `"aim":"reach","aim":"orders"`},
		{"something after the end", `]}`, `]} {}`},
		{"another kind of value", `"count":1`, `"count":"1"`},
		{"not valid", `"count":1`, `"count":0`},
		{"an aim that there is not", `"reach"`, `"fame"`},
	}
	for _, r := range rows {
		text := strings.Replace(string(good), r.old, r.new, 1)
		if text == string(good) {
			t.Errorf("%s: %s is not in %s", r.name, r.old, good)
		}
		p := town("EUR 77")
		if err := p.UnmarshalJSON([]byte(text)); err == nil || p.Budget.String() != "EUR 77.00" {
			t.Errorf("%s: %v, left %v", r.name, err, p.Budget)
		}
	}
}

func TestEstimate(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]campaign.Estimate{`null`: {}, `"0"`: campaign.EstimateOf(endorse.Rate{}), `"12.5"`: campaign.EstimateOf(endorse.MustRate("12.5"))} {
		var e campaign.Estimate
		if err := json.Unmarshal([]byte(text), &e); err != nil || !e.Equal(want) || e.IsZero() != (text == "null") {
			t.Errorf("%s: %v, %v", text, e, err)
		}
		if data, err := json.Marshal(e); err != nil || string(data) != text {
			t.Errorf("%s: wrote %s, %v", text, data, err)
		}
	}
	if (campaign.Estimate{}).Equal(campaign.EstimateOf(endorse.Rate{})) {
		t.Error("not known equals 0")
	}
}

// TestVerifySeesLimits: a plan of offers that break a limit is seen, whichever it is.
func TestVerifySeesLimits(t *testing.T) {
	t.Parallel()
	one := []campaign.Constraint{{ID: "c", AtMost: campaign.Quantity{Offers: endorse.MustCount(1)}}}
	rows := []struct {
		chosen string
		p      campaign.Problem
		want   string
	}{
		{"a b", town("EUR 10.99", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), "budget"},
		{"a b", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Constraints = one }), "at-most, c, offers"},
		{"a", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{ID: "c", AtLeast: campaign.Quantity{Creators: endorse.MustCount(2)}}}
		}), "at-least, c, creators"},
		{"a", town("EUR 20", offer("a", "EUR 6", 1, needing("b")), offer("b", "EUR 5", 1)), "needs, a, b"},
		{"a b", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Apart = [][2]string{{"b", "a"}} }), "apart, b, a"},
		{"a", with(town("EUR 20", offer("a", "EUR 6", 1), offer("b", "EUR 5", 1)), func(p *campaign.Problem) { p.Must = []string{"b"} }), "must, b"},
		{"a", with(town("EUR 20", offer("a", "EUR 6", 1)), func(p *campaign.Problem) { p.MustNot = []string{"a"} }), "must-not, a"},
	}
	for _, r := range rows {
		var plan campaign.Plan
		for id := range strings.FieldsSeq(r.chosen) {
			plan.Chosen = append(plan.Chosen, campaign.Choice{Offer: id})
		}
		err := plan.Verify(r.p)
		var broken *campaign.BrokenLimitError
		if !errors.As(err, &broken) || broken.Limit.String() != r.want {
			t.Errorf("%s: %v, want %s", r.chosen, err, r.want)
		}
	}
}
