package roi

import (
	"errors"

	"github.com/endorse-go/endorse"
)

// per is the cost of one of n things. what is the error if n is not known, none
// if there are none.
func per(cost endorse.Money, n endorse.Count, what, none error) (endorse.Money, error) {
	return lotPer(cost, 1, n, what, none)
}

// perMille is the cost of a thousand of n things, rounded once.
func perMille(cost endorse.Money, n endorse.Count, what, none error) (endorse.Money, error) {
	return lotPer(cost, 1000, n, what, none)
}

// lotPer is the cost of a lot of n things.
func lotPer(cost endorse.Money, lot int64, n endorse.Count, what, none error) (endorse.Money, error) {
	if err := notNegative("cost", cost); err != nil {
		return endorse.Money{}, err
	}
	m, err := cost.TimesInt(lot).Per(n)
	switch {
	case errors.Is(err, endorse.ErrNotKnown):
		return endorse.Money{}, what
	case errors.Is(err, endorse.ErrZeroBase):
		return endorse.Money{}, none
	}
	return m, err
}

func unknown(n endorse.CountName) error { return &endorse.UnknownCountError{Name: n} }

// CPM is the cost of a thousand impressions (times shown), to 12 places, half
// even. No impressions are [ErrNoImpressions]. Tools that divide by reach, views
// or followers call it CPM too: see [CPMOnReach] and the two after it.
func CPM(cost endorse.Money, impressions endorse.Count) (endorse.Money, error) {
	return perMille(cost, impressions, unknown(endorse.CountImpressions), ErrNoImpressions)
}

// CPMOnReach is the cost of a thousand different people reached, as [CPM]. No
// reach is [ErrNoReach].
func CPMOnReach(cost endorse.Money, reach endorse.Count) (endorse.Money, error) {
	return perMille(cost, reach, unknown(endorse.CountReach), ErrNoReach)
}

// CPMOnViews is the cost of a thousand views, as [CPM]. No views are
// [ErrNoViews].
func CPMOnViews(cost endorse.Money, views endorse.Count) (endorse.Money, error) {
	return perMille(cost, views, unknown(endorse.CountViews), ErrNoViews)
}

// CPMOnFollowers is the fee for a thousand followers, which some rate cards
// price by. It says nothing of who saw the post. No followers are
// [ErrNoFollowers].
func CPMOnFollowers(cost endorse.Money, followers endorse.Count) (endorse.Money, error) {
	return perMille(cost, followers, unknown(endorse.CountFollowers), ErrNoFollowers)
}

// CostPerImpression is a thousandth of [CPM], to 12 places, half even.
func CostPerImpression(cost endorse.Money, impressions endorse.Count) (endorse.Money, error) {
	return per(cost, impressions, unknown(endorse.CountImpressions), ErrNoImpressions)
}

// CPV is the cost of a view, to 12 places, half even. What a view takes differs
// by platform. No views are [ErrNoViews].
func CPV(cost endorse.Money, views endorse.Count) (endorse.Money, error) {
	return per(cost, views, unknown(endorse.CountViews), ErrNoViews)
}

// CPCV is the cost of a completed view, to 12 places, half even. No completed
// views are [ErrNoCompletions].
func CPCV(cost endorse.Money, completions endorse.Count) (endorse.Money, error) {
	return per(cost, completions, unknown(endorse.CountCompletions), ErrNoCompletions)
}

// CPE is the cost of an engagement, to 12 places, half even. The caller adds up
// the actions that count, which differ by tool: likes and comments at some,
// shares, saves or clicks too at others. No engagements are [ErrNoEngagements],
// a sum that is not known is an [*UnknownError].
func CPE(cost endorse.Money, engagements endorse.Count) (endorse.Money, error) {
	return per(cost, engagements, &UnknownError{"engagements"}, ErrNoEngagements)
}

// CPC is the cost of a click, to 12 places, half even. No clicks are
// [ErrNoClicks].
func CPC(cost endorse.Money, clicks endorse.Count) (endorse.Money, error) {
	return per(cost, clicks, unknown(endorse.CountClicks), ErrNoClicks)
}

// CPL is the cost of a lead, to 12 places, half even. No leads are [ErrNoLeads].
func CPL(cost endorse.Money, leads endorse.Count) (endorse.Money, error) {
	return per(cost, leads, unknown(endorse.CountLeads), ErrNoLeads)
}

// CPA is the campaign's cost of a conversion of any kind, to 12 places, half
// even. No conversions are [ErrNoConversions]: the price is not infinite, and
// not the cost.
func CPA(cost endorse.Money, conversions endorse.Count) (endorse.Money, error) {
	return per(cost, conversions, unknown(endorse.CountConversions), ErrNoConversions)
}

// CAC is the cost of a new customer, to 12 places, half even. The cost is all of
// sales and marketing, salaries too, where [CPA] has the campaign's alone. No
// new customers are [ErrNoNewCustomers].
func CAC(cost endorse.Money, newCustomers endorse.Count) (endorse.Money, error) {
	return per(cost, newCustomers, unknown(endorse.CountNewCustomers), ErrNoNewCustomers)
}

// CPF is the cost of a follower gained, from the followers before and after,
// to 12 places, half even. As many as before or fewer are [ErrNoGain]. For a
// count of new followers alone, before is zero.
func CPF(cost endorse.Money, before, after endorse.Count) (endorse.Money, error) {
	was, known1 := before.Int64()
	is, known2 := after.Int64()
	if !known1 || !known2 {
		return endorse.Money{}, unknown(endorse.CountFollowers)
	}
	gained, err := endorse.NewCount(is - was)
	if err != nil {
		return endorse.Money{}, ErrNoGain
	}
	return per(cost, gained, unknown(endorse.CountFollowers), ErrNoGain)
}
