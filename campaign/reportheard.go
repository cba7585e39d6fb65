package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
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

// The places of counts in shown that other figures divide by, and that of the revenue,
// which stands behind all counts.
const (
	atImpressions = 1
	atEngagements = 3
	atClicks      = 4
	atConversions = 6
	atRevenue     = len(shown)

	numbers = len(shown) + 1
)

// heard is what a reading says: the counts of [shown], then the revenue in the currency
// of the budget, in cents.
type heard struct {
	numbers [numbers]endorse.Rate
	known   [numbers]bool
}

// hear reads a reading; of none nothing is known. Revenue in a currency without a rate
// is not known.
func hear(r *Reading, b *Brief, of engagement.Actions) (*heard, error) {
	h := &heard{}
	if r == nil {
		return h, nil
	}
	for i, s := range shown {
		if s.count == endorse.CountNotSaid {
			h.numbers[i], h.known[i] = actions(&r.Counts, of)
			h.known[i] = h.known[i] && of != 0
		} else {
			h.numbers[i], h.known[i] = r.Counts.Of(s.count).Rate()
		}
	}
	if r.Revenue.Currency() == 0 || !b.reaches(r.Revenue) {
		return h, nil
	}
	m, err := b.inCents(r.Revenue)
	if err == nil {
		h.numbers[atRevenue], err = endorse.NewRate(m.Decimal())
	}
	h.known[atRevenue] = err == nil
	return h, err
}
