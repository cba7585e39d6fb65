package main

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/roi"
)

// money fills in what the creator cost and brought, with every digit.
func (c *campaign) money(l *line, who *creator) {
	to := c.currencyOf(who)
	outlay, err := who.outlay.Convert(to, endorse.Exact, c.rates...)
	var cost endorse.Money
	if err == nil {
		cost, err = outlay.Total()
	}
	l.Cost = keep(l, "cost", cost, err)
	if who.revenue.Currency() == 0 {
		l.lack("revenue", "not known")
	} else {
		revenue, err := c.convert(who.revenue, to)
		l.Revenue = keep(l, "revenue", revenue, err)
	}
	c.emv(l, who)
	c.counts(l, who)
	l.ratios(c.margin)
}

// counts adds up what CPM and CPE go by. The audience is counted by
// impressions; where a row has none, by reach, views or followers, and the
// line says which.
func (c *campaign) counts(l *line, who *creator) {
	l.Audience, l.By = c.audienceOf(l, who)
	total := endorse.MustCount(0)
	for _, n := range c.actions.Names() {
		sum, lacking := who.sum(n)
		if lacking > 0 {
			l.lack("CPE", lackingPosts(n, lacking, who))
		}
		next, err := total.Add(sum)
		if err != nil {
			next = endorse.Count{}
		}
		total = next
	}
	l.Engagements = total
}

// audiences are the counts that CPM may go by, the usual one first.
var audiences = [...]struct {
	count endorse.CountName
	cpm   func(endorse.Money, endorse.Count) (endorse.Money, error)
}{
	{endorse.CountImpressions, roi.CPM},
	{endorse.CountReach, roi.CPMOnReach},
	{endorse.CountViews, roi.CPMOnViews},
}

// audienceOf is the first of the audiences that is known. A creator with posts
// is counted by impressions or not at all, so that lines can be compared.
func (c *campaign) audienceOf(l *line, who *creator) (endorse.Count, string) {
	for _, a := range audiences {
		sum, lacking := who.sum(a.count)
		if sum.Known() {
			return sum, gaps.Words(a.count.String())
		}
		if who.row == nil {
			l.lack("CPM", lackingPosts(a.count, lacking, who))
			return endorse.Count{}, ""
		}
	}
	l.lack("CPM", "impressions, reach, views not known")
	return endorse.Count{}, ""
}

// cpmOf is the cost of a thousand of the line's audience.
func cpmOf(l *line) (endorse.Money, error) {
	for _, a := range audiences {
		if gaps.Words(a.count.String()) == l.By {
			return a.cpm(*l.Cost, l.Audience)
		}
	}
	return endorse.Money{}, endorse.ErrNotKnown
}

func lackingPosts(n endorse.CountName, lacking int, who *creator) string {
	if who.row != nil {
		return gaps.Words(n.String()) + " not known"
	}
	return fmt.Sprintf("%s not known on %d of %d posts", gaps.Words(n.String()), lacking, len(who.posts))
}

// ratios sets what follows from cost, revenue and counts.
func (l *line) ratios(margin endorse.Rate) {
	if l.Cost == nil {
		return
	}
	if l.Audience.Known() {
		cpm, err := cpmOf(l)
		l.CPM = keep(l, "CPM", cpm, err)
	}
	if l.Engagements.Known() {
		cpe, err := roi.CPE(*l.Cost, l.Engagements)
		l.CPE = keep(l, "CPE", cpe, err)
	}
	if l.Revenue == nil {
		return
	}
	roas, err := roi.ROAS(*l.Revenue, *l.Cost)
	l.ROAS = keep(l, "ROAS", roas, err)
	gain, err := roi.ROIOnRevenue(*l.Revenue, *l.Cost)
	l.ROI = keep(l, "ROI", gain, err)
	if margin.Sign() > 0 {
		onMargin, err := roi.ROIOnMargin(*l.Revenue, margin, *l.Cost)
		l.ROIOnMargin = keep(l, "ROI on margin", onMargin, err)
	}
}

// keep is the value, or nil with the reason noted.
func keep[T any](l *line, what string, value T, err error) *T {
	if err == nil {
		return &value
	}
	l.lack(what, gaps.Because(err))
	return nil
}

// emv values what the posts brought at the campaign's prices, in the report's
// currency. Counts that are not known are left out of it and named.
func (c *campaign) emv(l *line, who *creator) {
	if c.prices.IsZero() {
		return
	}
	var total roi.EMV
	without := map[endorse.CountName]int{}
	for _, p := range who.forValue() {
		v, err := c.prices.EMV(p)
		var nothing *roi.NothingPricedError
		if errors.As(err, &nothing) {
			v, err = roi.EMV{Unknown: nothing.Unknown}, nil
		}
		for _, n := range v.Unknown {
			without[n]++
		}
		if err == nil {
			total, err = total.Add(v)
		}
		if err != nil {
			l.lack("EMV", gaps.Because(err))
			return
		}
	}
	for _, n := range endorse.CountNames() {
		if without[n] > 0 {
			l.lack("part of EMV", lackingPosts(n, without[n], who))
			l.EMVWithout = append(l.EMVWithout, n)
		}
	}
	if len(total.Lines) == 0 {
		l.lack("EMV", roi.ErrNothingPriced.Error())
		return
	}
	worth, err := c.convert(total.Total, c.currencyOf(who))
	l.EMV = keep(l, "EMV", worth, err)
	l.twice = total.CountsTwice()
}

// forValue are the creator's posts, or the row as one.
func (c *creator) forValue() []roi.Post {
	if c.row != nil {
		return []roi.Post{{Platform: c.platform, Counts: c.row.counts}}
	}
	posts := make([]roi.Post, len(c.posts))
	for i, p := range c.posts {
		posts[i] = roi.Post{Platform: c.platform, Format: p.format, On: p.on, Counts: p.counts}
	}
	return posts
}
