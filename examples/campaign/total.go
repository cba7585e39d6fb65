package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/roster"
)

// report computes everything.
func (c *campaign) report() *report {
	r := &report{
		Campaign: c.name, Brand: c.brand, About: c.about, Currency: c.currency,
		Actions: c.actions.String(), Rates: c.rates, Creators: []line{},
	}
	if c.period != (endorse.Period{}) {
		r.Period = &c.period
	}
	if source := c.prices.Source(); !c.prices.IsZero() {
		r.Prices = &source
	}
	for i := range c.creators {
		r.Creators = append(r.Creators, c.line(&c.creators[i]))
	}
	if len(r.Creators) > 0 {
		r.Total, r.Missing = c.total(r.Creators), c.lacking()
	}
	return r
}

func (c *campaign) line(who *creator) line {
	l := line{Creator: who.name, Platform: who.platform}
	if who.row != nil {
		l.Line = who.row.line
		l.Given = who.row.givenTexts()
	}
	c.audience(&l, who)
	if c.currency.Valid() {
		c.money(&l, who)
	}
	return l
}

// givenTexts are the rates that the row brings along, as they stand there.
func (r *row) givenTexts() map[string]string {
	texts := map[string]string{}
	for i, g := range r.given {
		if g.Value != nil {
			texts[roster.GivenRate(i).String()] = g.String()
		}
	}
	return texts
}

// total is the line of all creators. Each number covers those creators who
// have all that it needs, and Cover says how many they are.
func (c *campaign) total(lines []line) *line {
	t := &line{Creator: "Total", Cover: map[string]int{}}
	c.totalRate(t)
	sumOf(t, lines, "cost", costOf)
	sumOf(t, lines, "revenue", revenueOf)
	sumOf(t, lines, "emv", func(l *line) **endorse.Money { return &l.EMV })
	for _, l := range lines {
		t.EMVWithout = append(t.EMVWithout, l.EMVWithout...)
	}
	slices.Sort(t.EMVWithout)
	t.EMVWithout = slices.Compact(t.EMVWithout)
	part := func(name string, has func(*line) bool) line {
		var p line
		var some []line
		for _, l := range lines {
			if has(&l) {
				some = append(some, l)
			}
		}
		sumOf(&p, some, "", costOf)
		sumOf(&p, some, "", revenueOf)
		p.Audience = sumCounts(some, func(l *line) endorse.Count { return l.Audience })
		p.Engagements = sumCounts(some, func(l *line) endorse.Count { return l.Engagements })
		p.By = sameBy(some)
		p.ratios(c.margin)
		if t.Cover[name] = len(some); p.Cost == nil {
			t.Cover[name] = 0
		}
		return p
	}
	t.CPM = part("cpm", func(l *line) bool { return l.CPM != nil }).CPM
	t.CPE = part("cpe", func(l *line) bool { return l.CPE != nil }).CPE
	sold := part("roas", func(l *line) bool { return l.ROAS != nil })
	t.ROAS, t.ROI, t.ROIOnMargin = sold.ROAS, sold.ROI, sold.ROIOnMargin
	for name, n := range t.Cover {
		if n == 0 {
			delete(t.Cover, name)
		}
	}
	return t
}

// sameBy is what the audience of all lines is counted by, "" if they differ.
func sameBy(lines []line) string {
	for _, l := range lines {
		if l.By != lines[0].By {
			return ""
		}
	}
	if len(lines) == 0 {
		return ""
	}
	return lines[0].By
}

func costOf(l *line) **endorse.Money { return &l.Cost }

func revenueOf(l *line) **endorse.Money { return &l.Revenue }

// sumOf adds up one amount of the lines that have it.
func sumOf(t *line, lines []line, name string, amount func(*line) **endorse.Money) {
	total, covered := endorse.Money{}, 0
	for i := range lines {
		if m := *amount(&lines[i]); m != nil {
			sum, err := total.Add(*m)
			if err != nil {
				t.lack(name, "in several currencies")
				return
			}
			total = sum
			covered++
		}
	}
	if covered > 0 {
		*amount(t) = &total
	}
	if name != "" {
		t.Cover[name] = covered
	}
}

func sumCounts(lines []line, of func(*line) endorse.Count) endorse.Count {
	total := endorse.MustCount(0)
	for i := range lines {
		sum, err := total.Add(of(&lines[i]))
		if err != nil {
			return endorse.Count{}
		}
		total = sum
	}
	return total
}

// totalRate is the rate of all posts of all creators, pooled by one base. A row
// of a file is taken as one post: the average one, or all together.
func (c *campaign) totalRate(t *line) {
	posts, def, err := c.allPosts()
	if err == nil {
		var summary engagement.Summary
		if summary, err = engagement.Summarise(def, posts); err == nil {
			c.pooledRate(t, &summary)
		}
	}
	if err != nil {
		t.lack("engagement", gaps.Because(err))
	}
}

func (c *campaign) pooledRate(l *line, summary *engagement.Summary) {
	var err error
	if l.Engagement, err = summary.Pooled(); err != nil {
		l.lack("engagement", gaps.Because(err))
		return
	}
	l.EngagementRate = &l.Engagement.Value
	if l.Interval, err = summary.Interval(c.level); err != nil {
		l.lack("interval", gaps.Because(err))
	}
}

// allPosts is every post of the campaign, and what their rate is. A file with
// averages has them for all of its rows.
func (c *campaign) allPosts() (posts []engagement.Post, def engagement.Definition, err error) {
	def = engagement.EngagementRate(c.totalBase, c.actions)
	for _, who := range c.creators {
		if who.row == nil {
			posts = append(posts, who.forRates()...)
			continue
		}
		average := who.row.averages()
		if !average.Likes.Known() && !average.Comments.Known() {
			posts = append(posts, engagement.Post{Counts: who.row.counts})
			continue
		}
		posts = append(posts, engagement.Post{Counts: average})
		if def, err = c.averageDefinition(&average); err != nil {
			return nil, def, err
		}
	}
	return posts, def, nil
}
