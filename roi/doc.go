// Package roi answers what it cost, what it brought, and what the exposure would
// have cost elsewhere.
//
// An [Outlay] names every cost. What came back has four names that don't mix:
// revenue, the margin in it, the lifetime value of the customers, and earned
// media value, which nobody has earned ([EMV], a type of its own). A margin is a
// share of revenue: 0.4 of EUR 100 leaves EUR 40 after the goods and all that
// grows with sales.
//
//	outlay := roi.Outlay{
//		Fees:     endorse.MustMoney("EUR 4000"),
//		Product:  endorse.MustMoney("EUR 600"), // at cost
//		Shipping: endorse.MustMoney("EUR 150"),
//	}
//	cost, err := outlay.Total()                        // EUR 4750.00
//	revenue := endorse.MustMoney("EUR 9500")
//	a, err := roi.ROIOnRevenue(revenue, cost)          // 1: 100 %
//	b, err := roi.ROIOnMargin(revenue, endorse.MustRate("40%"), cost) // -0.2: a loss
//
// # The names of the trade
//
// What others call them, and what they are here:
//
//	cpm, cpm_reach           CPM, CPMOnReach, CPMOnViews, CPMOnFollowers
//	cost_per_impression      CostPerImpression
//	cpv, cpcv, cpe           CPV, CPCV, CPE
//	cpc, cpl, cpa, cac, cpf  CPC, CPL, CPA, CAC, CPF
//	total_cost               Outlay.Total
//	roas, mer                ROAS, MER
//	roi_revenue              ROIOnRevenue
//	roi_margin               ROIOnMargin
//	roi_ltv                  ROIOnLTV
//	roi_emv                  ROIOnEMV, EMVToCost
//	gross_profit, net_profit GrossProfit, NetProfit
//	conversion_rate          ConversionRate
//	break_even_orders        BreakEvenOrders
//	break_even_roas          BreakEvenROAS
//	target_roas              TargetROAS
//	payback_period           PaybackPeriod
//	ltv                      LTVOnMargin, LTVOnRevenue
//	ltv_cac, ltv_for_ratio   LTVToCAC, LTVForRatio
//	emv_weighted, emv_cpm    Prices.EMV
//
// Sources differ, and the difference is in the name here. "ROI" is by revenue in
// most calculators (agentcalc.com, rows.com), by margin in finance (calclet.com,
// statly.in), and by earned media value at influencer platforms
// (help.hypeauditor.com, help-influence.later.com). "CPM" divides by
// impressions, by reach or views (help.hypeauditor.com), or by followers
// (calculory.com). Break-even is with the margin here (metrickittools.com);
// dividing by order value (agentskills.market, elev8or.io) leaves the goods
// out. A
// contribution margin holds no campaign cost; where it is subtracted
// (netprofitpositive.com, mpl.co), break-even moves with the spend.
//
// # Earned media value
//
// There is no standard: one post differs by ten times across methods. So a table
// of [Prices], with its source and days, is an argument, and [Prices.EMV] shows a
// line an action that adds up, what was not known, and what had no price. With
// prices for impressions alone it is the CPM method, with prices for actions the
// weighted one; with both, an engagement is counted by its price and again in
// its impression, and [EMV.CountsTwice] says so.
//
// [PublishedPrices] ships what states its prices, currency and year:
// zloadr-2025. Left out:
//
//   - Ayzenberg's index (used by later.com and grin.co): moves daily, and is not
//     published in the open;
//   - help-influence.later.com: 0.30 a like, 0.50 a comment, 0.05 a thousand
//     impressions, without a date; the page calls them placeholders;
//   - Tagger (taggermedia.com): 0.10 a like, an example without a date;
//   - Duel (info.duel.tech): 10.80 dollars a thousand views on Instagram, but no
//     date, and no figure for its price of a reaction or comment;
//   - Kolsquare's text at ukdatabase.store: 0.75 euros, without the action;
//   - CreatorIQ (Tribe Dynamics), Launchmetrics (MIV) and HypeAuditor: weights
//     that are not published.
//
// # What it does not do
//
// It decides nothing about cause: revenue is what the caller attributes. It
// estimates no views from followers, discounts no later years in a lifetime
// value, knows no exchange rate ([Outlay.Convert] takes them), and judges no
// result. Advertising value equivalents (column rates × a multiplier) are not
// here; the trade's own body, AMEC, rejects them.
//
// # Errors
//
// A case without a number is an error, never 0: [ErrNoClicks], [ErrNoMargin] and
// the others are reached with errors.Is. Those over nothing wrap
// [endorse.ErrZeroBase]. A count that is missing is an
// [*endorse.UnknownCountError], an amount in no currency an [*UnknownError]: the
// zero Money is not an amount of zero, so a campaign without sales says EUR 0.
// Both wrap [endorse.ErrNotKnown]. Amounts in different currencies are an
// [*endorse.CurrencyMismatchError]; a cost below zero is [ErrNegative].
//
// # Rounding
//
// Quotients have 12 places, half even, rounded once: CPM is a thousand times the
// cost over the impressions, not a thousand times a rounded price. Sums and
// products are exact. [BreakEvenOrders] rounds up to whole orders, exactly. Only
// [Outlay.Convert] rounds money, in the mode that it is given. A count that is
// rounded makes what is computed from it no better than itself.
//
// All values are immutable and safe for concurrent use.
package roi
