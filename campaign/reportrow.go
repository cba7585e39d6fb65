package campaign

import (
	"strconv"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// gathered is a row in the making.
type gathered struct {
	key, name string
	posts     int64
	numbers   [numbers]adding
	rate      engagement.Summary
	cost      endorse.Money // in the currency of the budget
	lacking   string        // a currency of the cost without a rate
	shared    bool          // a part of the cost is in the row of nobody in particular
	untold    string        // why it has no cost of its own
}

// adding is a sum of what is known, of how many posts it is and is not, and what was
// spent on accounts of which it is not known.
type adding struct {
	sum           endorse.Rate
	used, leftOut int64
	known         bool
	idle          endorse.Money // in the currency of the budget
	idlers        map[*account]bool
}

// take adds the readings of a post.
func (g *gathered) take(readings ...*heard) {
	g.posts++
	for i := range g.numbers {
		n, found := &g.numbers[i], false
		for _, h := range readings {
			found = n.add(h, i) || found
		}
		if found {
			n.used++
		} else {
			n.leftOut++
		}
	}
}

// credit adds figures that are of no single post.
func (g *gathered) credit(h *heard) {
	for i := range g.numbers {
		g.numbers[i].add(h, i)
	}
}

func (n *adding) add(h *heard, i int) bool {
	if h.known[i] {
		n.sum, n.known = n.sum.Add(h.numbers[i]), true
	}
	return h.known[i]
}

// feed adds a post of a wave to the rate.
func (g *gathered) feed(p *post, w Wave) {
	if r := p.results[w]; r != nil {
		g.rate.Add(engagementPost(p, r))
	}
}

// spend adds a cost that was for some accounts, of which the numbers are known.
func (g *gathered) spend(m endorse.Money, b *Brief, who []*account, known [numbers]bool) error {
	in, err := b.inCents(m)
	if err == ErrCurrency {
		g.lacking = m.Currency().String()
		return nil
	}
	if err == nil {
		g.cost, err = g.cost.Add(in)
	}
	for i := range g.numbers {
		if err == nil && !known[i] {
			err = g.numbers[i].rest(in, who)
		}
	}
	return err
}

// rest notes what was spent on accounts of which the number is not known.
func (n *adding) rest(m endorse.Money, who []*account) error {
	var err error
	n.idle, err = n.idle.Add(m)
	if n.idlers == nil {
		n.idlers = map[*account]bool{}
	}
	for _, a := range who {
		n.idlers[a] = true
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
		n := &g.numbers[i]
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
	n, cost := &g.numbers[atRevenue], g.costFigure(b)
	revenue, why := g.takings(b)
	r.Figures = append(r.Figures,
		figureOrNot("revenue", revenue, why).over("put down to posts, in the currency of the budget", fromPosts).of(n.used, n.leftOut),
		cost, g.rateFigure(m))
	r.Figures = append(r.Figures, g.prices(cost)...)
	r.Figures = append(r.Figures, g.returns(b, revenue, cost)...)
	return r
}

func figureOrNot(name string, m endorse.Money, why string) Figure {
	if m.Currency() == 0 {
		return without(name, why)
	}
	return figureOfMoney(name, m)
}

// takings is the revenue in the currency of the budget; the zero Money if it is not
// known, and why.
func (g *gathered) takings(b *Brief) (endorse.Money, string) {
	n := &g.numbers[atRevenue]
	if !n.known {
		return endorse.Money{}, "no post says it"
	}
	m, err := endorse.NewMoney(n.sum.Decimal(), b.Budget.Currency())
	if err != nil {
		return endorse.Money{}, "amounts do not add up"
	}
	return m, ""
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

// costOf is the part of the cost that a number can be held against, that of accounts of
// which it is known, and what to say of the rest; else why there is none.
func (n *adding) costOf(cost Figure, name string) (m endorse.Money, rest, why string) {
	m, ok := cost.Money()
	if !ok || cost.Missing != "" {
		return endorse.Money{}, "", "cost: " + cost.Missing
	}
	if n.idle.IsZero() {
		return m, "", ""
	}
	left, err := m.Sub(n.idle)
	if err != nil {
		return endorse.Money{}, "", err.Error()
	}
	of := strconv.Itoa(len(n.idlers)) + either(len(n.idlers) == 1, " account", " accounts")
	return left, "leaves out " + n.idle.String() + " spent on " + of + " of which no " + name + " is known", ""
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
func (g *gathered) prices(cost Figure) []Figure {
	var list []Figure
	for _, p := range []struct {
		name string
		at   int
		of   func(endorse.Money, endorse.Count) (endorse.Money, error)
	}{
		{"cpm", atImpressions, roi.CPM}, {"cpe", atEngagements, roi.CPE}, {"cpc", atClicks, roi.CPC}, {"cpa", atConversions, roi.CPA},
	} {
		n, name := &g.numbers[p.at], shown[p.at].name
		spent, rest, why := n.costOf(cost, name)
		f := without(p.name, why)
		switch price, err := p.of(spent, n.asCount()); {
		case why != "":
		case err != nil:
			f.Missing = err.Error()
		default:
			f = figureOfMoney(p.name, price)
			f.Value, f.Missing = price.Round(endorse.HalfAway).String(), rest
		}
		list = append(list, f.over("cost by "+name, fromBooks+", "+fromPosts).of(n.used, n.leftOut))
	}
	return list
}

// asCount is the sum as a count, if it is known.
func (n *adding) asCount() endorse.Count {
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
func (g *gathered) returns(b *Brief, revenue endorse.Money, cost Figure) []Figure {
	n := &g.numbers[atRevenue]
	spent, rest, why := n.costOf(cost, "revenue")
	ratio := func(name, base string, r endorse.Rate, err error, as func(string, endorse.Rate) Figure) Figure {
		f := without(name, why)
		switch {
		case why != "":
		case err != nil:
			f.Missing = err.Error()
		default:
			f = as(name, r)
			f.Missing = rest
		}
		return f.over(base, fromBooks+", "+fromPosts).of(n.used, n.leftOut)
	}
	roas, err := roi.ROAS(revenue, spent)
	list := []Figure{ratio("roas", "revenue by cost", roas, err, figureOfRatio)}
	gain, err := roi.ROIOnRevenue(revenue, spent)
	list = append(list, ratio("roi", "revenue less cost, by cost", gain, err, figureOfShare))
	if !b.Margin.IsZero() {
		gain, err = roi.ROIOnMargin(revenue, b.Margin, spent)
		list = append(list, ratio("roi-margin", "margin of "+b.Margin.Percent()+" less cost, by cost", gain, err, figureOfShare))
	}
	return list
}
