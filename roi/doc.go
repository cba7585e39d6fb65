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
// Beyond one campaign's figures: [MeasureLift] says what it caused, against people
// who saw nothing; [Funnel] forecasts one that has not run; [FeeBand] prices a
// post line by line, and [Quote] says what a price that is asked comes to.
// Sharing conversions out among channels is package attribution, below this one.
//
// # The names of the trade
//
// What others call them, and what they are here:
//
//	cpm, cpm_reach           CPM, CPMOnReach, CPMOnViews, CPMOnFollowers
//	cost_per_impression      CostPerImpression
//	cpv, cpcv, cpe           CPV, CPCV, CPE
//	cpc, cpl, cpa, cac, cpf  CPC, CPL, CPA, CAC, CPF
//	cpa_incremental          CPAIncremental
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
//	payback_period           PaybackPeriod; discounted: Customer.Payback
//	ltv                      LTVOnMargin, LTVOnRevenue; with a horizon: Customer.LTV
//	ltv_cac, ltv_for_ratio   LTVToCAC, LTVForRatio
//	emv_weighted             Prices.EMV
//	emv_cpm                  EMVOnCPM, EMV.Weighted
//	emv_followers            EMVOnFollowers
//	lift_absolute, _relative LiftAbsolute, LiftRelative; with intervals: MeasureLift
//	incremental_conversions  IncrementalConversions, Lift.Incremental
//	incremental_share        IncrementalShare
//	iroas                    IROAS of IncrementalRevenue, Lift.IROAS
//	incremental_profit       IncrementalProfit, Lift.Profit
//	two_proportion_test      MeasureLift (Lift.PValue)
//	sample_size_two_prop.    Test.SampleSize; back: PowerOf, Test.Detectable
//	brand_lift_*             MeasureBrandLift, CohensH
//	headroom_lift            HeadroomLift
//	cost_per_lifted_user     CostPerLiftedUser
//	fee_cpm, fee_100_per_10k FeeBand.Fee
//	fee_cpm_followers        FeeOnFollowers, EngagementMultiplier
//	fee_range, fee_total     FeeRange, FeeTotal
//
// Not here: emv_engagement_base, miv and emv_adjusted, whose weights are not
// published ([EMVMethods] says so), ave, which the trade's own body rejects, and
// geo_lift against a synthetic control, for which [DifferenceOfChanges] is the
// plain form.
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
// [EMVMethods] lists all methods that were found, with source, day and the
// warning that each deserves.
//
// # Lift
//
// A difference between two groups says nothing without its interval, and groups
// that are too small are refused ([*SmallSampleError]) rather than given one. The
// functions that begin with Lift, Incremental and Headroom are the exact numbers
// of the groups at hand; [MeasureLift], [MeasureBrandLift],
// [DifferenceInDifferences] and [DifferenceOfChanges] say how sure they are, and
// by which method. All of it takes for granted that chance decided who saw the
// posts. Leakage into the control, and looking until the p-value is small, spoil
// it, and no number shows that.
//
// # Forecasts and fees
//
// A [Funnel] multiplies what the caller states. Its ends are those of the inputs
// all at once, or of inputs that vary by themselves; the result says which.
// [Funnel.Sensitivity] names the guess that matters most.
//
// Published fees differ by ten times for the same tier. So a [FeeBand] is an
// argument with its source and year, and a [Fee] shows a line for the posts, each
// factor and each uplift. Whether uplifts add up or multiply is left open by all
// sources; [Uplift] says which is meant.
//
// # What it does not do
//
// It decides nothing about cause unless there is a control group: elsewhere
// revenue is what the caller attributes. It puts nobody into groups and watches no
// running test. It estimates no views from followers but where a published model
// says how and its name says whose, knows no exchange rate ([Outlay.Convert] takes
// them), and judges no result. Advertising value equivalents (column rates × a
// multiplier) are not here; the trade's own body, AMEC, rejects them.
//
// # Errors
//
// A case without a number is an error, never 0: [ErrNoClicks], [ErrNoMargin] and
// the others are reached with errors.Is. Those over nothing wrap
// [endorse.ErrZeroBase]. A count that is missing is an
// [*endorse.UnknownCountError], an amount in no currency an [*UnknownError]: the
// zero Money is not an amount of zero, so a campaign without sales says EUR 0.
// Both wrap [endorse.ErrNotKnown]. Amounts in different currencies are an
// [*endorse.CurrencyMismatchError]; a cost below zero is [ErrNegative]. A fault of
// an input of a forecast is a [*RangeError] that names it, a confidence level or
// power outside 0.5 to 0.9999 a [*LevelError].
//
// # Rounding
//
// Quotients have 12 places, half even, rounded once: CPM is a thousand times the
// cost over the impressions, not a thousand times a rounded price. Sums and
// products are exact, forecasts at once and fees with them. Intervals, p-values,
// powers and sample sizes are real numbers by nature: right to 9 digits or more,
// rounded to 12 places, and the same on every machine. [BreakEvenOrders] rounds
// up to whole orders, exactly. Only [Outlay.Convert], [Fee.Round] and
// [MoneyRange.Round] round money, in the mode that they are given. A count that
// is rounded makes what is computed from it no better than itself.
//
// All values are immutable and safe for concurrent use.
package roi
