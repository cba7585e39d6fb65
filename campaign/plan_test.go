package campaign_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/engagement"
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
		{"segments of other sizes", with(town("EUR 15", offer("a", "EUR 5", 0), offer("b", "EUR 5", 0), offer("c", "EUR 5", 0)), func(p *campaign.Problem) {
			p.Population, p.Segments = endorse.Count{}, []campaign.Segment{{ID: "DE", People: endorse.MustCount(100)}, {ID: "FR", People: endorse.MustCount(1000)}}
			for i, n := range []int64{60, 50, 40} {
				p.Offers[i].Reach, p.Offers[i].Within = endorse.Count{}, []campaign.Within{{Segment: []string{"DE", "DE", "FR"}[i], People: endorse.MustCount(n)}}
			}
		}), "a b c", "120", "100 (1 - 0.4 × 0.5) Germans and 40 French"},
		{"orders of nobody knows how many people", with(town("EUR 10", offer("a", "EUR 6", 5_000)), func(p *campaign.Problem) {
			p.Aim, p.Population = campaign.MostOrders, endorse.Count{}
			p.Offers[0].Orders = campaign.EstimateOf(endorse.MustRate("12.5"))
		}), "a", "12.5", "a reach has no bound where the population is not known"},
		{"at least so much money", with(town("EUR 10", offer("a", "EUR 10", 500), offer("b", "EUR 9", 4)), func(p *campaign.Problem) {
			p.Offers[1].Platform = endorse.TikTok
			p.Constraints = []campaign.Constraint{{ID: "c", Where: campaign.Where{Platforms: []endorse.Platform{endorse.TikTok}}, AtLeast: campaign.Quantity{Money: endorse.MustMoney("EUR 9")}}}
		}), "b", "4", ""},
		{"orders add up", with(town("EUR 10", offer("a", "EUR 6", 0), offer("b", "EUR 5", 0), offer("c", "EUR 5", 0)), func(p *campaign.Problem) {
			p.Aim = campaign.MostOrders
			for i, n := range []string{"12.5", "7.25", "6"} {
				p.Offers[i].Orders = campaign.EstimateOf(endorse.MustRate(n))
			}
		}), "b c", "13.25", ""},
		{"orders of a rate of clicks", with(town("EUR 10", offer("a", "EUR 5", 0), offer("b", "EUR 5", 0)), func(p *campaign.Problem) {
			p.Aim = campaign.MostOrders
			for i := range p.Offers {
				p.Offers[i].Orders = campaign.EstimateOf(endorse.MustRate("1000.000000000001").Times(endorse.MustRate("0.031415926535")))
			}
		}), "a b", "62.83185307", "31.415926535000031415926535 is worth 31.415926535"},
		{"the dearest that can be written in the currency of the budget", with(town("EUR 10", offer("a", "EUR 5", 100), offer("b", "USD 999999999999999999", 100)), func(p *campaign.Problem) {
			p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.RateOfInt(1_000_000)}}
		}), "a", "100", ""},
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
	want := []string{
		"a in: must []", "b in: adds []", "h in: adds []", "i in: needed [h]",
		"c out: adds-nothing  ", "d out: budget budget ", "e out: must-not  ", "f out: needs  e",
		"g out: constraint at-most, one nano, offers ", "j out: apart  a",
	}
	if diff := cmp.Diff(want, reasonsOf(t, p)); diff != "" {
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
