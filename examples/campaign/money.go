package main

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// money fills in what the creator cost and brought, in the report's currency
// and with every digit.
func (c *campaign) money(l *line, who *creator) {
	outlay, err := who.outlay.Convert(c.currency, endorse.Exact, c.rates...)
	var cost endorse.Money
	if err == nil {
		cost, err = outlay.Total()
	}
	l.Cost = keep(l, "cost", cost, err)
	if who.revenue.Currency() == 0 {
		l.lack("revenue", "not known")
	} else {
		revenue, err := c.convert(who.revenue)
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
			return sum, words(a.count.String())
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
		if words(a.count.String()) == l.By {
			return a.cpm(*l.Cost, l.Audience)
		}
	}
	return endorse.Money{}, endorse.ErrNotKnown
}

func lackingPosts(n endorse.CountName, lacking int, who *creator) string {
	if who.row != nil {
		return words(n.String()) + " not known"
	}
	return fmt.Sprintf("%s not known on %d of %d posts", words(n.String()), lacking, len(who.posts))
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
	l.lack(what, because(err))
	return nil
}

// emv values what the posts brought at the campaign's prices.
func (c *campaign) emv(l *line, who *creator) {
	if c.prices == nil {
		return
	}
	total, err := endorse.Money{}, error(nil)
	for _, p := range c.prices.rows {
		if p.platform != "" && p.platform != who.platform || p.platform == "" && c.prices.has(who.platform, p.action) {
			continue
		}
		sum, lacking := who.sum(p.action)
		n, known := sum.Int64()
		if !known {
			l.lack("EMV", lackingPosts(p.action, lacking, who))
			return
		}
		worth, e := c.convert(p.each.TimesInt(n))
		if e == nil {
			total, e = total.Add(worth)
		}
		err = errors.Join(err, e)
	}
	l.EMV = keep(l, "EMV", total, err)
}

// has reports whether the action has a price of the platform's own.
func (p *prices) has(platform endorse.Platform, action endorse.CountName) bool {
	for _, row := range p.rows {
		if row.platform == platform && row.action == action {
			return true
		}
	}
	return false
}
