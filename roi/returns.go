package roi

import "github.com/endorse-go/endorse"

// overCost is what came back, as a multiple of what it cost.
func overCost(what string, back, cost endorse.Money) (endorse.Rate, error) {
	if err := said(what, back); err != nil {
		return endorse.Rate{}, err
	}
	if err := positive("cost", cost, ErrNoCost); err != nil {
		return endorse.Rate{}, err
	}
	return back.Over(cost)
}

// returnOn is what came back beyond the cost, as a multiple of the cost.
func returnOn(what string, back, cost endorse.Money) (endorse.Rate, error) {
	if err := said(what, back); err != nil {
		return endorse.Rate{}, err
	}
	gain, err := back.Sub(cost)
	if err != nil {
		return endorse.Rate{}, err
	}
	return overCost(what, gain, cost)
}

// ROIOnRevenue is (revenue - cost) / cost, to 12 places, half even: 4 is a
// return of 400 %. It leaves the cost of the goods out, so a campaign may lose
// money at 100 %; [ROIOnMargin] does not. Revenue is net of discounts and
// refunds. No cost is [ErrNoCost].
func ROIOnRevenue(revenue, cost endorse.Money) (endorse.Rate, error) {
	return returnOn("revenue", revenue, cost)
}

// ROIOnMargin is (revenue × margin - cost) / cost, to 12 places, half even: what
// finance calls a return. Margin is the share of revenue that is left after the
// goods and all that grows with sales; above 1 it is [ErrMarginAboveOne], below
// 0 each sale makes a loss. No cost is [ErrNoCost].
func ROIOnMargin(revenue endorse.Money, margin endorse.Rate, cost endorse.Money) (endorse.Rate, error) {
	if err := marginInRange(margin); err != nil {
		return endorse.Rate{}, err
	}
	return returnOn("revenue", revenue.Times(margin), cost)
}

// ROIOnLTV is (customers × lifetime value - cost) / cost, to 12 places, half
// even. With [LTVOnMargin] it is a return on the margin to come, with
// [LTVOnRevenue] one on revenue. No customers are a return of -1.
func ROIOnLTV(newCustomers endorse.Count, ltv, cost endorse.Money) (endorse.Rate, error) {
	n, known := newCustomers.Int64()
	if !known {
		return endorse.Rate{}, unknown(endorse.CountNewCustomers)
	}
	return returnOn("lifetime value", ltv.TimesInt(n), cost)
}

// ROAS is revenue / ad cost, to 12 places, half even: 5 is five euros of sales
// for one of cost, a return on revenue of 400 %. Earned media value is not
// revenue and does not enter. No cost is [ErrNoCost].
func ROAS(revenue, cost endorse.Money) (endorse.Rate, error) {
	return overCost("revenue", revenue, cost)
}

// MER is all revenue / all marketing cost, to 12 places, half even: the blended
// ratio of a business, where [ROAS] has one campaign's. No cost is [ErrNoCost].
func MER(allRevenue, allMarketing endorse.Money) (endorse.Rate, error) {
	return overCost("revenue", allRevenue, allMarketing)
}

// GrossProfit is revenue × margin, exact, before the cost of the campaign.
// Revenue that is not known is an [*UnknownError], a margin above 1
// [ErrMarginAboveOne].
func GrossProfit(revenue endorse.Money, margin endorse.Rate) (endorse.Money, error) {
	if err := said("revenue", revenue); err != nil {
		return endorse.Money{}, err
	}
	if err := marginInRange(margin); err != nil {
		return endorse.Money{}, err
	}
	return revenue.Times(margin), nil
}

// NetProfit is revenue × margin - cost, exact; below zero it is a loss.
func NetProfit(revenue endorse.Money, margin endorse.Rate, cost endorse.Money) (endorse.Money, error) {
	gross, err := GrossProfit(revenue, margin)
	if err != nil {
		return endorse.Money{}, err
	}
	if err := notNegative("cost", cost); err != nil {
		return endorse.Money{}, err
	}
	return gross.Sub(cost)
}

// Margin is (revenue - variable cost) / revenue, to 12 places, half even: the
// contribution margin that the other functions take. Variable cost is all that
// grows with sales: goods, payment fees, shipping, commission. Revenue of zero
// is [ErrNoRevenue].
func Margin(revenue, variableCost endorse.Money) (endorse.Rate, error) {
	if err := positive("revenue", revenue, ErrNoRevenue); err != nil {
		return endorse.Rate{}, err
	}
	if err := notNegative("variable cost", variableCost); err != nil {
		return endorse.Rate{}, err
	}
	left, err := revenue.Sub(variableCost)
	if err != nil {
		return endorse.Rate{}, err
	}
	return left.Over(revenue)
}

// ConversionRate is conversions / base, to 12 places, half even. The base is
// what the caller counts: clicks, users, impressions. A base of zero is
// [ErrNoBase]. It may exceed 1, as one user may buy twice.
func ConversionRate(conversions, base endorse.Count) (endorse.Rate, error) {
	if !conversions.Known() {
		return endorse.Rate{}, unknown(endorse.CountConversions)
	}
	if !base.Known() {
		return endorse.Rate{}, &UnknownError{"base of the conversion rate"}
	}
	if n, _ := base.Int64(); n == 0 {
		return endorse.Rate{}, ErrNoBase
	}
	return endorse.RateOf(conversions, base)
}
