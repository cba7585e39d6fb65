package campaign_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

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
		{"a segment of nobody", func(p *campaign.Problem) {
			p.Population, p.Segments = endorse.Count{}, []campaign.Segment{{ID: "DE", People: endorse.MustCount(0)}}
		}, "segments[0].people", campaign.ErrNotPositive},
		{"reach in none of the segments", func(p *campaign.Problem) { inSegment(p) }, "offers[0].within", endorse.ErrNotKnown},
		{"more than all of a segment", func(p *campaign.Problem) {
			inSegment(p, campaign.Within{Segment: "DE", People: endorse.MustCount(501)})
		}, "offers[0].within[0].people", campaign.ErrAbovePopulation},
		{"a segment that there is not", func(p *campaign.Problem) { inSegment(p, campaign.Within{Segment: "FR", People: endorse.MustCount(5)}) }, "offers[0].within[0].segment", campaign.ErrNoSuch},
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
		{"apart from nothing", func(p *campaign.Problem) { p.Apart = [][2]string{{"a", "x"}} }, "apart[0]", campaign.ErrNoSuch},
		{"apart from itself", func(p *campaign.Problem) { p.Apart = [][2]string{{"a", "a"}} }, "apart[0]", campaign.ErrTwice},
		{"a constraint without id", func(p *campaign.Problem) {
			p.Constraints = []campaign.Constraint{{AtMost: campaign.Quantity{Offers: endorse.MustCount(1)}}}
		}, "constraints[0].id", campaign.ErrNotSaid},
		{"a constraint of nothing", func(p *campaign.Problem) { p.Constraints = []campaign.Constraint{{ID: "c"}} }, "constraints[0]", campaign.ErrNotSaid},
		{"nodes below zero", func(p *campaign.Problem) { p.Nodes = -1 }, "nodes", campaign.ErrNegative},
		{"an amount that is too long in the currency of the budget", func(p *campaign.Problem) {
			p.Rates = []endorse.FX{{From: endorse.USD, To: endorse.EUR, Rate: endorse.RateOfInt(1_000_000)}}
			p.Offers[0].Cost = endorse.MustMoney("USD 1000000000000000000")
		}, "offers[0].cost", endorse.ErrTooLong},
		{"orders whose sum is too long", func(p *campaign.Problem) {
			p.Aim = campaign.MostOrders
			for i := range p.Offers {
				p.Offers[i].Orders = campaign.EstimateOf(endorse.MustRate("500000000000000000000000"))
			}
		}, "offers", campaign.ErrTooMuch},
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

// inSegment is a problem of one segment of 500, with what its first offer reaches there.
func inSegment(p *campaign.Problem, reach ...campaign.Within) {
	p.Population, p.Segments = endorse.Count{}, []campaign.Segment{{ID: "DE", People: endorse.MustCount(500)}}
	for i := range p.Offers {
		p.Offers[i].Reach, p.Offers[i].Within = endorse.Count{}, []campaign.Within{{Segment: "DE", People: endorse.MustCount(1)}}
	}
	p.Offers[0].Within = reach
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
