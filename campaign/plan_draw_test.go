package campaign_test

import (
	"fmt"
	"math"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"pgregory.net/rapid"
)

var planRates = []endorse.FX{
	{From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.923456789012"), On: endorse.On(2026, 3, 2), Source: "treasury"},
	{From: endorse.JPY, To: endorse.EUR, Rate: endorse.MustRate("0.0061"), On: endorse.On(2026, 3, 2), Source: "treasury"},
}

func cents(n int, c endorse.Currency) endorse.Money {
	m, err := endorse.MoneyOfMinor(int64(n), c)
	if err != nil {
		panic(err)
	}
	return m
}

// drawPlanProblem makes valid problems of up to eight offers in three currencies,
// with every kind of limit; many are tight, some are impossible.
func drawPlanProblem(t *rapid.T) campaign.Problem {
	p := campaign.Problem{
		Aim:    rapid.SampledFrom([]campaign.Aim{campaign.MostReach, campaign.MostOrders, campaign.MostMargin}).Draw(t, "aim"),
		Budget: cents(rapid.IntRange(0, 6000).Draw(t, "budget"), endorse.EUR), Rates: planRates, Margin: endorse.MustRate("0.4"),
	}
	if rapid.Bool().Draw(t, "segments") {
		p.Segments = []campaign.Segment{{ID: "FR", People: endorse.MustCount(900)}, {ID: "DE", People: endorse.MustCount(1000)}}
	} else {
		p.Population = endorse.MustCount(1000)
	}
	n := rapid.IntRange(0, 8).Draw(t, "offers")
	for i := range n {
		p.Offers = append(p.Offers, drawOffer(t, i, len(p.Segments) > 0))
	}
	if n > 1 {
		two := rapid.Permutation(offerIDs(p)).Draw(t, "two")
		if rapid.Bool().Draw(t, "needs") {
			p.Offers[n-1].Needs = []string{p.Offers[rapid.IntRange(0, n-2).Draw(t, "need")].ID}
		}
		if rapid.Bool().Draw(t, "apart") {
			p.Apart = [][2]string{{two[0], two[1]}}
		}
		if rapid.IntRange(0, 4).Draw(t, "must") == 0 {
			p.Must, p.MustNot = two[:1], two[1:2]
		}
	}
	for i := range rapid.IntRange(0, 2).Draw(t, "constraints") {
		p.Constraints = append(p.Constraints, drawConstraint(t, fmt.Sprint("c", i)))
	}
	return p
}

func drawOffer(t *rapid.T, i int, segments bool) campaign.Offer {
	count := func(label string, most int) endorse.Count {
		return endorse.MustCount(int64(rapid.IntRange(0, most).Draw(t, label)))
	}
	creator := rapid.SampledFrom([]string{"ana", "ben", "kim", "lou"}).Draw(t, "creator")
	o := campaign.Offer{
		ID: fmt.Sprint("o", i), Creator: creator, Person: rapid.SampledFrom([]string{"", "", "pat"}).Draw(t, "person"),
		Platform: rapid.SampledFrom([]endorse.Platform{endorse.Instagram, endorse.TikTok}).Draw(t, "platform"),
		Count:    rapid.IntRange(1, 3).Draw(t, "posts"), Tier: rapid.SampledFrom([]string{"", "nano", "micro"}).Draw(t, "tier"),
		Groups:  rapid.SampledFrom([][]string{nil, {"food"}, {"food", "travel"}}).Draw(t, "groups"),
		Cost:    cents(rapid.IntRange(0, 2000).Draw(t, "cost"), rapid.SampledFrom([]endorse.Currency{endorse.EUR, endorse.USD, endorse.JPY}).Draw(t, "currency")),
		Orders:  campaign.EstimateOf(endorse.RateOfInt(int64(rapid.IntRange(0, 30).Draw(t, "orders")))),
		Revenue: cents(rapid.IntRange(0, 9000).Draw(t, "revenue"), rapid.SampledFrom([]endorse.Currency{endorse.EUR, endorse.USD}).Draw(t, "revenue in")),
	}
	if segments {
		o.Within = []campaign.Within{{Segment: "DE", People: count("DE", 1000)}, {Segment: "FR", People: count("FR", 900)}}
	} else {
		o.Reach = count("reach", 1000)
	}
	return o
}

func drawConstraint(t *rapid.T, id string) campaign.Constraint {
	c := campaign.Constraint{ID: id, Each: rapid.SampledFrom([]campaign.Each{campaign.EachNotSaid, campaign.EachNotSaid, campaign.EachCreator,
		campaign.EachPerson, campaign.EachPlatform, campaign.EachTier, campaign.EachGroup}).Draw(t, "each")}
	switch rapid.IntRange(0, 4).Draw(t, "where") {
	case 0:
		c.Where.Platforms = []endorse.Platform{endorse.TikTok}
	case 1:
		c.Where.Tiers = []string{"nano"}
	case 2:
		c.Where.Groups = []string{"travel"}
	case 3:
		c.Where.Creators = []string{"ana", "kim"}
	}
	few := endorse.MustCount(int64(rapid.IntRange(0, 3).Draw(t, "few")))
	one := endorse.MustCount(1)
	switch rapid.IntRange(0, 6).Draw(t, "of") {
	case 0:
		c.AtMost.Offers = few
	case 1:
		c.AtMost.Posts, c.AtLeast.Posts = endorse.MustCount(5), one
	case 2:
		c.AtMost.Creators = few
	case 3:
		c.AtLeast.Creators = one
	case 4:
		c.AtLeast.Persons, c.AtMost.Persons = one, endorse.MustCount(2)
	case 5:
		c.AtMost.Money = endorse.MustMoney("USD 20")
	case 6:
		c.AtLeast.Money = endorse.MustMoney("JPY 300")
	}
	return c
}

func offerIDs(p campaign.Problem) []string {
	var ids []string
	for _, o := range p.Offers {
		ids = append(ids, o.ID)
	}
	return ids
}

// plain is a problem read in the plainest way.
type plain struct{ campaign.Problem }

func (p plain) eur(m endorse.Money) endorse.Money {
	for _, fx := range p.Rates {
		if fx.From == m.Currency() {
			m, _ = m.Convert(fx, endorse.Exact)
			break
		}
	}
	return m.RoundTo(12, endorse.Ceiling)
}

func (p plain) cost(set []campaign.Offer) endorse.Money {
	sum := endorse.MustMoney("EUR 0")
	for _, o := range set {
		sum, _ = sum.Add(p.eur(o.Cost))
	}
	return sum
}

// allowed reports whether a set keeps all limits.
func (p plain) allowed(set []campaign.Offer) bool {
	in := map[string]bool{}
	for _, o := range set {
		in[o.ID] = true
	}
	for _, o := range set {
		for _, need := range o.Needs {
			if !in[need] {
				return false
			}
		}
	}
	for _, pair := range p.Apart {
		if in[pair[0]] && in[pair[1]] {
			return false
		}
	}
	for _, id := range p.Must {
		if !in[id] {
			return false
		}
	}
	for _, id := range p.MustNot {
		if in[id] {
			return false
		}
	}
	for _, c := range p.Constraints {
		if !p.keeps(c, set) {
			return false
		}
	}
	over, _ := p.cost(set).Cmp(p.Budget)
	return over <= 0
}

// keys are the offers that count, by what the constraint holds for by itself.
func keysOf(c campaign.Constraint, o campaign.Offer) []string {
	who := "account " + o.Creator
	if o.Person != "" {
		who = "person " + o.Person
	}
	keys := map[campaign.Each][]string{campaign.EachNotSaid: {"all"}, campaign.EachCreator: {o.Creator}, campaign.EachPerson: {who},
		campaign.EachPlatform: {string(o.Platform)}, campaign.EachTier: {o.Tier}, campaign.EachGroup: o.Groups}[c.Each]
	if c.Each == campaign.EachTier && o.Tier == "" || !c.Where.Fits(o) {
		return nil
	}
	return keys
}

func (p plain) keeps(c campaign.Constraint, set []campaign.Offer) bool {
	parts := map[string][]campaign.Offer{}
	if c.Each == campaign.EachNotSaid {
		parts["all"] = nil
	}
	for _, o := range p.Offers {
		for _, key := range keysOf(c, o) {
			parts[key] = nil
		}
	}
	for _, o := range set {
		for _, key := range keysOf(c, o) {
			parts[key] = append(parts[key], o)
		}
	}
	for _, offers := range parts {
		posts, creators, persons := 0, map[string]bool{}, map[string]bool{}
		for _, o := range offers {
			posts += o.Count
			creators[o.Creator] = true
			persons[map[bool]string{true: "p " + o.Person, false: "c " + o.Creator}[o.Person != ""]] = true
		}
		for _, part := range []struct {
			n           int
			least, most endorse.Count
		}{
			{len(offers), c.AtLeast.Offers, c.AtMost.Offers}, {posts, c.AtLeast.Posts, c.AtMost.Posts},
			{len(creators), c.AtLeast.Creators, c.AtMost.Creators}, {len(persons), c.AtLeast.Persons, c.AtMost.Persons},
		} {
			n := endorse.MustCount(int64(part.n))
			if part.least.Known() && n.Cmp(part.least) < 0 || part.most.Known() && n.Cmp(part.most) > 0 {
				return false
			}
		}
		low, _ := p.cost(offers).Cmp(p.eur(c.AtLeast.Money))
		high, _ := p.cost(offers).Cmp(p.eur(c.AtMost.Money))
		if c.AtLeast.Money.Currency() != 0 && low < 0 || c.AtMost.Money.Currency() != 0 && high > 0 {
			return false
		}
	}
	return true
}

// worth is the value of a set by its definition, in floats.
func (p plain) worth(set []campaign.Offer) float64 {
	switch p.Aim {
	case campaign.MostReach:
		return p.people(set)
	case campaign.MostOrders:
		sum := 0.0
		for _, o := range set {
			n, _ := o.Orders.Rate()
			sum += n.Float64()
		}
		return sum
	}
	sum := 0.0
	for _, o := range set {
		left, _ := p.eur(o.Revenue).Times(p.Margin).Sub(p.eur(o.Cost))
		sum += left.Decimal().InexactFloat64()
	}
	return sum
}

func (p plain) people(set []campaign.Offer) float64 {
	segments := p.Segments
	if len(segments) == 0 {
		segments = []campaign.Segment{{People: p.Population}}
	}
	sum := 0.0
	for _, s := range segments {
		n, _ := s.People.Int64()
		largest := map[string]float64{}
		for _, o := range set {
			who := map[bool]string{true: "p " + o.Person, false: "c " + o.Creator}[o.Person != ""]
			reach, _ := o.Reach.Int64()
			for _, w := range o.Within {
				if w.Segment == s.ID {
					reach, _ = w.People.Int64()
				}
			}
			largest[who] = max(largest[who], float64(reach))
		}
		outside := 1.0
		for _, r := range largest {
			outside *= 1 - r/float64(n)
		}
		sum += float64(n) * (1 - outside)
	}
	return sum
}

// best is what the best set of all is worth.
func (p plain) best() (best float64, found bool) {
	for bits := range 1 << len(p.Offers) {
		var set []campaign.Offer
		for i, o := range p.Offers {
			if bits>>i&1 == 1 {
				set = append(set, o)
			}
		}
		if p.allowed(set) {
			if v := p.worth(set); !found || v > best {
				best, found = v, true
			}
		}
	}
	return best, found
}

func (p plain) chosen(plan campaign.Plan) []campaign.Offer {
	var set []campaign.Offer
	for _, o := range p.Offers {
		for _, c := range plan.Chosen {
			if c.Offer == o.ID {
				set = append(set, o)
			}
		}
	}
	return set
}

func near(a, b float64) bool { return math.Abs(a-b) <= 1e-7*(1+math.Abs(a)+math.Abs(b)) }
