package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// shown are the counts of a row.
var shown = [...]struct {
	name  string
	count endorse.CountName // not said is the actions of the yardstick
}{
	{"reach", endorse.CountReach}, {"impressions", endorse.CountImpressions}, {"views", endorse.CountViews},
	{"engagements", endorse.CountNotSaid}, {"clicks", endorse.CountClicks}, {"leads", endorse.CountLeads},
	{"conversions", endorse.CountConversions},
}

// The places of counts in shown that other figures divide by.
const (
	atImpressions = 1
	atEngagements = 3
	atClicks      = 4
	atConversions = 6
)

// adding is a sum of what is known, and of how many posts it is and is not.
type adding struct {
	sum           endorse.Rate
	used, leftOut int64
	known         bool
}

// gathered is a row in the making.
type gathered struct {
	key, name string
	posts     int64
	numbers   [len(shown)]adding
	revenue   adding
	rate      engagement.Summary
	cost      endorse.Money // in the currency of the budget
	lacking   string        // a currency of the cost without a rate
	shared    bool          // a part of the cost is in the row of nobody in particular
	untold    string        // why it has no cost of its own
}

// take adds the readings of a post.
func (g *gathered) take(readings []*Reading, b *Brief, of engagement.Actions) error {
	g.posts++
	var found [len(shown) + 1]bool
	for _, r := range readings {
		if err := g.read(r, b, of, &found); err != nil {
			return err
		}
	}
	for i := range g.numbers {
		g.numbers[i].count(found[i])
	}
	g.revenue.count(found[len(shown)])
	return nil
}

func (n *adding) count(found bool) {
	if found {
		n.used++
	} else {
		n.leftOut++
	}
}

// credit adds figures that are of no single post.
func (g *gathered) credit(r *Reading, b *Brief, of engagement.Actions) error {
	var found [len(shown) + 1]bool
	return g.read(r, b, of, &found)
}

// read adds what is known in a reading, and marks what was.
func (g *gathered) read(r *Reading, b *Brief, of engagement.Actions, found *[len(shown) + 1]bool) error {
	if r == nil {
		return nil
	}
	for i, s := range shown {
		n, known := r.Counts.Of(s.count).Rate()
		if s.count == endorse.CountNotSaid {
			n, known = actions(&r.Counts, of)
			known = known && of != 0
		}
		if known {
			g.numbers[i].sum, g.numbers[i].known, found[i] = g.numbers[i].sum.Add(n), true, true
		}
	}
	if r.Revenue.Currency() == 0 || !b.reaches(r.Revenue) {
		return nil
	}
	m, err := b.inCents(r.Revenue)
	if err != nil {
		return err
	}
	n, err := endorse.NewRate(m.Decimal())
	g.revenue.sum, g.revenue.known, found[len(shown)] = g.revenue.sum.Add(n), true, true
	return err
}

// feed adds a post of a wave to the rate.
func (g *gathered) feed(p *post, w Wave) {
	if r := p.results[w]; r != nil {
		g.rate.Add(engagementPost(p, r))
	}
}

// spend adds a cost.
func (g *gathered) spend(m endorse.Money, b *Brief) error {
	in, err := b.inCents(m)
	if err == ErrCurrency {
		g.lacking = m.Currency().String()
		return nil
	}
	if err == nil {
		g.cost, err = g.cost.Add(in)
	}
	return err
}

const (
	fromPosts = "readings of posts"
	fromBooks = "agreements, statements and spending"
)

// row is the row with its figures.
func (g *gathered) row(m *measure) Row {
	r := Row{Key: g.key, Name: g.name, Posts: g.posts}
	b := m.campaign.brief
	for i, s := range shown {
		n := g.numbers[i]
		f := without(s.name, "no post says it")
		if n.known {
			f = Figure{Name: s.name, Value: n.sum.String(), Number: n.sum, Unit: s.name}
		}
		base := "of all posts added"
		if s.count == endorse.CountNotSaid {
			base = m.yard.Rate.Actions.String() + " of all posts added"
		}
		r.Figures = append(r.Figures, f.over(base, fromPosts).of(n.used, n.leftOut))
	}
	revenue, cost := g.takings(b), g.costFigure(b)
	r.Figures = append(r.Figures,
		figureOrNot("revenue", revenue, "no post says it").over("put down to posts, in the currency of the budget", fromPosts).of(g.revenue.used, g.revenue.leftOut),
		cost, g.rateFigure(m))
	whole, why := cost.whole()
	r.Figures = append(r.Figures, g.prices(whole, why)...)
	r.Figures = append(r.Figures, g.returns(b, revenue, whole, why)...)
	return r
}

func figureOrNot(name string, m endorse.Money, why string) Figure {
	if m.Currency() == 0 {
		return without(name, why)
	}
	return figureOfMoney(name, m)
}

// takings is the revenue in the currency of the budget; the zero Money if none is
// known.
func (g *gathered) takings(b *Brief) endorse.Money {
	if !g.revenue.known {
		return endorse.Money{}
	}
	m, err := endorse.NewMoney(g.revenue.sum.Decimal(), b.Budget.Currency())
	if err != nil {
		return endorse.Money{}
	}
	return m
}

// costFigure is the cost, zero where nothing was spent.
func (g *gathered) costFigure(b *Brief) Figure {
	f := without("cost", g.untold)
	switch zero, err := endorse.MoneyOfMinor(0, b.Budget.Currency()); {
	case g.lacking != "":
		f.Missing = "a part is in " + g.lacking + ", for which the brief has no rate"
	case g.untold == "" && err == nil:
		sum, err := zero.Add(g.cost)
		if err != nil {
			sum = endorse.Money{}
		}
		f = figureOrNot("cost", sum, "amounts do not add up")
		f.Missing += either(g.shared, "a part is shared with other rows", "")
	}
	return f.over("told to parties, paid beyond it and spent, in the currency of the budget", fromBooks)
}

// whole is the amount of a figure that lacks nothing, else why there is none.
func (f Figure) whole() (endorse.Money, string) {
	m, ok := f.Money()
	if !ok || f.Missing != "" {
		return endorse.Money{}, "cost: " + f.Missing
	}
	return m, ""
}

func (g *gathered) rateFigure(m *measure) Figure {
	const name = "engagement-rate"
	if m.yard.Rate == (engagement.Definition{}) {
		return without(name, "no definition of engagement was given")
	}
	base := m.yard.Rate.String() + ", pooled, " + either(g.key == Secondary.String(), "second", "first") + " wave"
	leftOut := g.posts - g.rate.Used()
	rate, err := g.rate.Pooled()
	if err != nil {
		return without(name, err.Error()).over(base, fromPosts).of(0, leftOut)
	}
	f := figureOfShare(name, rate.Value).over(base, fromPosts).of(g.rate.Used(), leftOut)
	if i, err := g.rate.Interval(level); err == nil {
		f.Interval = i
	}
	return f
}

// prices are what a thousand impressions, an action, a click and an order cost.
func (g *gathered) prices(cost endorse.Money, why string) []Figure {
	var list []Figure
	for _, p := range []struct {
		name string
		at   int
		of   func(endorse.Money, endorse.Count) (endorse.Money, error)
	}{
		{"cpm", atImpressions, roi.CPM}, {"cpe", atEngagements, roi.CPE}, {"cpc", atClicks, roi.CPC}, {"cpa", atConversions, roi.CPA},
	} {
		n := g.numbers[p.at]
		f := without(p.name, why)
		switch price, err := p.of(cost, n.asCount()); {
		case why != "":
		case err != nil:
			f.Missing = err.Error()
		default:
			f = figureOfMoney(p.name, price)
			f.Value = price.Round(endorse.HalfAway).String()
		}
		list = append(list, f.over("cost by "+shown[p.at].name, fromBooks+", "+fromPosts).of(n.used, n.leftOut))
	}
	return list
}

// asCount is the sum as a count, if it is known.
func (n adding) asCount() endorse.Count {
	if !n.known {
		return endorse.Count{}
	}
	c, err := endorse.ParseCount(n.sum.String())
	if err != nil {
		return endorse.Count{}
	}
	return c
}

// returns are what came back for the cost.
func (g *gathered) returns(b *Brief, revenue, cost endorse.Money, why string) []Figure {
	ratio := func(name, base string, r endorse.Rate, err error, as func(string, endorse.Rate) Figure) Figure {
		f := without(name, why)
		switch {
		case why != "":
		case err != nil:
			f.Missing = err.Error()
		default:
			f = as(name, r)
		}
		return f.over(base, fromBooks+", "+fromPosts).of(g.revenue.used, g.revenue.leftOut)
	}
	roas, err := roi.ROAS(revenue, cost)
	list := []Figure{ratio("roas", "revenue by cost", roas, err, figureOfRatio)}
	gain, err := roi.ROIOnRevenue(revenue, cost)
	list = append(list, ratio("roi", "revenue less cost, by cost", gain, err, figureOfShare))
	if !b.Margin.IsZero() {
		gain, err = roi.ROIOnMargin(revenue, b.Margin, cost)
		list = append(list, ratio("roi-margin", "margin of "+b.Margin.Percent()+" less cost, by cost", gain, err, figureOfShare))
	}
	return list
}
