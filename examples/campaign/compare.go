package main

import (
	"cmp"
	"fmt"
	"math/big"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/roster"
	"github.com/endorse-go/endorse/roi"
)

// definition is one way in which a given rate may have been computed.
type definition struct {
	name  string
	given roster.GivenRate
	of    func(*creator) (endorse.Rate, error)
	// counts are those whose rounding blurs the rate.
	counts func(*creator) []endorse.Count
}

// bases are the bases that are tried, the usual one first.
var bases = [...]engagement.Base{engagement.ByFollowers, engagement.ByReach, engagement.ByImpressions, engagement.ByViews}

// definitions lists all ways that are tried, those of this program first.
func (c *campaign) definitions() []definition {
	var all []definition
	sets := []engagement.Actions{
		c.actions, engagement.LikesAndComments, engagement.LikesCommentsShares,
		engagement.LikesCommentsSharesSaves, engagement.MustActions(endorse.CountLikes),
	}
	for i, actions := range sets {
		if slices.Contains(sets[:i], actions) {
			continue
		}
		for _, b := range bases {
			def := engagement.EngagementRate(b, actions)
			all = append(all, definition{def.String(), roster.GivenEngagement, ofPost(def, wholeRow), countsOf(def, wholeRow)})
		}
		def := engagement.EngagementRate(engagement.ByFollowers, actions)
		all = append(all,
			definition{def.String() + ", average post", roster.GivenEngagement, ofPost(def, averageRow), countsOf(def, averageRow)},
			definition{def.String() + ", average recent post", roster.GivenEngagement, ofPost(def, recentRow), countsOf(def, recentRow)},
		)
	}
	return append(all, c.moneyDefinitions()...)
}

func wholeRow(r *row) endorse.Counts { return r.counts }

func averageRow(r *row) endorse.Counts { return r.averages() }

func recentRow(r *row) endorse.Counts {
	recent := r.recent
	recent.Followers = r.counts.Followers
	return recent
}

func ofPost(def engagement.Definition, counts func(*row) endorse.Counts) func(*creator) (endorse.Rate, error) {
	return func(who *creator) (endorse.Rate, error) {
		r, err := def.Of(engagement.Post{Counts: counts(who.row)})
		return r.Value, err
	}
}

func countsOf(def engagement.Definition, counts func(*row) endorse.Counts) func(*creator) []endorse.Count {
	return func(who *creator) []endorse.Count {
		all := counts(who.row)
		var needed []endorse.Count
		for _, n := range def.Needs() {
			needed = append(needed, all.Of(n))
		}
		return needed
	}
}

// moneyDefinitions are those of rates that cost or revenue stand in.
func (c *campaign) moneyDefinitions() []definition {
	none := func(*creator) []endorse.Count { return nil }
	back := func(of func(back, cost endorse.Money) (endorse.Rate, error)) func(*creator) (endorse.Rate, error) {
		return func(who *creator) (endorse.Rate, error) { return of(who.revenue, who.outlay.Fees) }
	}
	all := []definition{
		{"(revenue - cost) by cost", roster.GivenROI, back(roi.ROIOnRevenue), none},
		{"revenue by cost", roster.GivenROI, back(roi.ROAS), none},
		{"revenue by cost", roster.GivenROAS, back(roi.ROAS), none},
		{"(revenue - cost) by cost", roster.GivenROAS, back(roi.ROIOnRevenue), none},
		{"cost by " + c.actions.String(), roster.GivenCPE, c.costPerEngagement, none},
	}
	for _, a := range audiences {
		all = append(all, definition{"1000 cost by " + gaps.Words(a.count.String()), roster.GivenCPM, func(who *creator) (endorse.Rate, error) {
			return amountAsRate(a.cpm(who.outlay.Fees, who.row.counts.Of(a.count)))
		}, none})
	}
	return append(all, definition{"1000 cost by followers", roster.GivenCPM, func(who *creator) (endorse.Rate, error) {
		return amountAsRate(roi.CPMOnFollowers(who.outlay.Fees, who.row.counts.Followers))
	}, none})
}

func (c *campaign) costPerEngagement(who *creator) (endorse.Rate, error) {
	total := endorse.MustCount(0)
	for _, n := range c.actions.Names() {
		sum, err := total.Add(who.row.counts.Of(n))
		if err != nil {
			return endorse.Rate{}, err
		}
		total = sum
	}
	return amountAsRate(roi.CPE(who.outlay.Fees, total))
}

// amountAsRate is the number of an amount.
func amountAsRate(m endorse.Money, err error) (endorse.Rate, error) {
	if err != nil {
		return endorse.Rate{}, err
	}
	return endorse.NewRate(m.Decimal())
}

// comparison says how far a given column agrees with a definition.
type comparison struct {
	Column     string       `json:"column"`
	Definition string       `json:"definition"`
	Unit       string       `json:"unit"` // "percent" or "ratio"
	Rows       int          `json:"rows"` // that have both
	Agree      int          `json:"agree"`
	Rounding   int          `json:"agree_within_rounding"` // those that agree included
	Largest    string       `json:"largest_difference"`    // in the column's unit, to 15 places
	Differ     []difference `json:"differing,omitempty"`

	sum, largest *big.Rat
}

// difference is a row in which a given rate is another than ours.
type difference struct {
	Line    int    `json:"line"`
	Creator string `json:"creator"`
	Given   string `json:"given"`
	Ours    string `json:"ours"` // in the column's unit
}

// tolerance is how far two equal numbers may lie apart: 1e-9.
var tolerance = big.NewRat(1, 1_000_000_000)

// compareColumns finds for each given column the definition that agrees with
// most of its rows.
func (c *campaign) compareColumns() []comparison {
	var best []comparison
	for g := range roster.NumGiven {
		var tried []comparison
		for _, def := range c.definitions() {
			if def.given != g {
				continue
			}
			for _, unit := range []string{"ratio", "percent"} {
				if one := c.compareBy(def, unit); one.Rows > 0 {
					tried = append(tried, one)
				}
			}
		}
		if len(tried) > 0 {
			slices.SortStableFunc(tried, closer)
			best = append(best, tried[0])
		}
	}
	return best
}

// closer puts the definition first that explains more rows.
func closer(a, b comparison) int {
	return cmp.Or(cmp.Compare(b.Agree, a.Agree), cmp.Compare(b.Rounding, a.Rounding), cmp.Compare(b.Rows, a.Rows), a.sum.Cmp(b.sum))
}

// compareBy holds a column against one definition in one unit.
func (c *campaign) compareBy(def definition, unit string) comparison {
	result := comparison{
		Column: def.given.String(), Definition: def.name, Unit: unit,
		sum: new(big.Rat), largest: new(big.Rat),
	}
	for i := range c.creators {
		who := &c.creators[i]
		g := who.row.given[def.given]
		if g.Value == nil || g.Percent && unit == "ratio" {
			continue
		}
		rate, err := def.of(who)
		if err != nil {
			continue
		}
		ours := rate.Decimal().Rat()
		if unit == "percent" {
			ours.Mul(ours, big.NewRat(100, 1))
		}
		result.take(who, g, ours, def.counts(who))
	}
	result.Largest = trimZeros(result.largest.FloatString(15))
	return result
}

// take counts one row.
func (r *comparison) take(who *creator, g roster.Rate, ours *big.Rat, counts []endorse.Count) {
	r.Rows++
	apart := new(big.Rat).Sub(ours, g.Value)
	apart.Abs(apart)
	r.sum.Add(r.sum, apart)
	if apart.Cmp(r.largest) > 0 {
		r.largest.Set(apart)
	}
	switch {
	case apart.Cmp(tolerance) <= 0:
		r.Agree++
		r.Rounding++
	case apart.Cmp(blur(g, ours, counts)) <= 0:
		r.Rounding++
	default:
		r.Differ = append(r.Differ, difference{who.row.line, who.name, g.Text, trimZeros(ours.FloatString(12))})
	}
}

// blur is how far rounding alone may have moved the rate: half a unit of the
// given number's last place, and of each count from shorthand.
func blur(g roster.Rate, ours *big.Rat, counts []endorse.Count) *big.Rat {
	total := halfUnit(g.Text)
	for _, c := range counts {
		n, known := c.Int64()
		if !known || n == 0 || !c.Rounded() {
			continue
		}
		unit := int64(1)
		for n%(unit*10) == 0 {
			unit *= 10
		}
		share := new(big.Rat).SetFrac64(unit, 2*n)
		total.Add(total, share.Mul(share, ours))
	}
	return total
}

// halfUnit is half of one in the number's last place.
func halfUnit(text string) *big.Rat {
	places := 0
	for i := range text {
		if text[i] == '.' {
			places = len(text) - i - 1
		}
	}
	ten := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(places)), nil)
	return new(big.Rat).SetFrac(big.NewInt(1), ten.Mul(ten, big.NewInt(2)))
}

// trimZeros takes zeros off the end of a decimal fraction.
func trimZeros(s string) string {
	for len(s) > 1 && s[len(s)-1] == '0' {
		s = s[:len(s)-1]
	}
	if s[len(s)-1] == '.' {
		s = s[:len(s)-1]
	}
	return s
}

func (d difference) String() string {
	return fmt.Sprintf("line %d, %s: given %s, ours %s", d.Line, d.Creator, d.Given, d.Ours)
}
