// Package pay answers what a party is owed: a compensation plan, in a small
// closed language, applied to what happened, down to the cent and with every
// step shown.
//
// A [Plan] is a tree of nodes. Leaves earn: [Fixed] fees, [Flat] amounts for an
// order, item or product, a [ShareOfSales], a price for clicks, leads or views
// ([PerCount], [CountTiers]), a [Bonus]. Others choose ([Rules], [Tiers],
// [During], [Recurring]), combine ([Sum], [Greatest], [Least], [Adjusted]) or
// bound ([Floored], [Capped], [Limited], [Guaranteed], [Recouped]).
// [Plan.Settle] takes an [Activity] to a [Line] whose parts add up to it.
//
//	plan := pay.Plan{
//		ID: "spring", Version: 1, Currency: endorse.EUR,
//		Pay: pay.Rules{
//			Rules: []pay.Rule{
//				{Name: "gift cards", When: pay.Match{Categories: []string{"gift card"}}},
//				{Name: "shoes", When: pay.Match{Categories: []string{"shoes"}},
//					Pay: pay.ShareOfSales{Rate: endorse.MustRate("9%")}},
//			},
//			Else: pay.ShareOfSales{Rate: endorse.MustRate("6%")},
//		},
//	}
//	line, err := plan.Settle(activity)
//
// [Compile] makes a [Program] of a plan for streams of orders: it prices order
// after order against a small [Tally] and builds no lines. Both are one engine.
//
// # Order of operations
//
//  1. Orders come in the order of day, [Order].At and [Order].ID. Who an order
//     belongs to, that it is counted once, and what its base is, was decided
//     before (package affiliate).
//  2. Windows: [During] and [Recurring] let a line through or not.
//  3. One rule of [Rules] wins; [Tiers] choose the band.
//  4. Shares and flat amounts are calculated, exactly, and factors applied.
//  5. Bounds of the item, line and order, from the inside out as the plan nests
//     them: a cap around a floor wins over it.
//  6. Rounding, once, where [Rounding] says.
//  7. Bounds of customer and party, from the inside out: caps and limits trim
//     the line that crosses them and those after it.
//  8. At the end of a span, before the orders of the next day: tiers are
//     re-rated, fees, counts and bonuses earned, parts compared, guarantees made
//     up and advances recouped, from the leaves to the root. Bonuses by earnings wait
//     for everything else that earns. What a node posts passes through the bounds
//     around it.
//
// What stands inside what is the plan's. What cannot be is refused by
// [Plan.Validate]; see "Refused" below.
//
// What is measured over a [Lifetime] posts what it has come to whenever a span of
// the plan ends, and when the tally is closed, so that a guarantee of the month
// sees the clicks of the month.
//
// # Readings of tiers
//
// The word tiered has five meanings, each a [Reading]: [Marginal],
// [RateBefore], [RateAfter], [Retroactive] and [Slab]. Marginal and retroactive
// tiers have a total for the span, and what orders were paid in it is made up
// to that total: a marginal line is the rounded total with the order less the
// rounded total before it, so that lines add up however the span is cut; a
// retroactive line is paid at the rate reached with it, and the span's end posts
// the difference. The other readings decide for each order alone, and so do
// marginal tiers whose bands begin anew with each order ([Tiers].Per).
//
// Bands are closed below and open above; [Edge] says which band an amount
// exactly at a threshold is in. The first band starts at nothing and the last is
// open, so that no total falls into a gap.
//
// # Rounding
//
// Everything is exact until step 6. There each order line is rounded to the
// minor unit of the currency, half away from zero, unless [Rounding] says
// otherwise: by order or by period (month), where the running total over its
// lines is rounded and a line is the difference of two totals, so that lines add
// up to the rounded total. What a span posts is rounded once, in the same mode.
//
// A flat amount of an order, and an order at its floor, are spread over its
// lines by base, an order at its cap by what the lines earned, with nothing
// lost: the part up to each line is cut to minor units, a line is the difference
// of two, the last takes the rest. A floor or cap of the order is held against
// the lines as they will be rounded; where the total of a month is, exactly. So
// every amount that is paid is a whole number of minor units; a part of a line
// may stand exact, with what rounding made of it as another part.
//
// A lot that does not divide its price evenly (a price for 3 clicks) is
// multiplied first and divided once, to 12 places.
//
// # Zero and not known
//
// A base of zero earns no share; a quantity of zero no flat amount; a floor
// needs a base above zero. What earns nothing has a line that says why. A fact
// that the plan asks for and that the order does not have (customer, day of the
// first payment, number of the payment) is a [*MissingError], not zero. A base
// below zero is a credit, and earns what its opposite would have cost; floors
// and flat amounts of an order leave it alone.
//
// # What commission systems offer
//
// Rows are the features that sixteen affiliate systems advertise.
//
//	percent                      ShareOfSales
//	flat per order, per action   Flat per order; PerCount for clicks, leads, sign-ups
//	flat per item, per product   Flat per item, Flat per product
//	percent plus flat            Sum of both, rounded once
//	by SKU or category           Rules with Match.SKUs, Products, Categories; an excluded product is a rule that pays nothing
//	by price of the item, size of the order
//	                             Rules with Match.ItemFrom, OrderFrom, UnitsFrom; Tiers, Slab
//	new or returning customer    Rules with Match.Customers, PaymentFrom, MonthFrom
//	situations, promotional properties, view-through, countries, weekdays, codes
//	                             Rules with Match.Labels
//	adjusted up or down by a percentage of the commission
//	                             Adjusted
//	rules that add to others     Sum of Rules; within one Rules the first wins
//	best of several rates        Greatest per line; by rank: Rules
//	recurring with a limit       Recurring (months, payments); an amount: Capped per customer
//	tiers, running               Tiers, RateBefore or RateAfter; rolling days; by the previous month: Standing
//	tiers, retroactive           Tiers, Retroactive
//	tiers by new customers, leads
//	                             Tiers, ByCounts
//	tiers by two totals at once  Least per party of two Tiers: the lower band decides
//	a rate that rises for all sales, and later for new ones alone
//	                             Sum of Tiers, Retroactive, and Tiers, RateBefore, that adds the rest
//	tiers, marginal              Tiers, Marginal; of each order alone: Per: PerOrder; by views: CountTiers
//	cap per item, order          Capped
//	cap per period, budget       Capped per party over a span, or Lifetime
//	cap per customer, by count   Capped or Limited per customer; actions a day: Limited per party
//	floor                        Floored
//	minimum earnings per click   Greatest per party of the commission and PerCount
//	guarantee                    Guaranteed, each span or cumulative; of zero: no negative carry-over
//	advance, draw                Recouped; a recoverable draw of each span: Guaranteed, Recoverable; a non-recoverable one: Guaranteed
//	bonus, milestone, steps      Bonus; a percentage of all: Tiers, Retroactive; past the tier: Tiers, Marginal
//	CPC, CPL, CPM, CPV, CPE      PerCount, CountTiers
//	CPM of each post, its own cap, least views or least amount
//	                             an order for each post, its views as Quantity: Flat per item, Capped per order,
//	                             Match.UnitsFrom, Greatest per order with a Flat
//	hybrid: flat and CPM         Sum of Fixed and PerCount with Above
//	fiscal and anniversary years
//	                             a plan for each, over its Lifetime, from its first day; with an id of its own in package affiliate
//	a cost that comes off the commission (printing, a closing fee)
//	                             an order line below zero, and a rule that pays 100 % of it
//	base components declared     not here: Order lines carry the base; package affiliate
//	groups, own terms per party  package affiliate: a plan for each party or group; within one plan Match.Labels
//	code attribution, window     package affiliate
//	partial refund, taken back after payout
//	                             package affiliate, by Program.Again, Return and Proportion
//	hold or lock, minimum payout package affiliate
//	conversion of currency       package affiliate; a plan has one currency
//	split between parties, levels
//	                             package affiliate
//	rate protection, notice      package affiliate: plan versions with first days; lines keep Plan.Version
//	statement, change log        package affiliate; Line
//	budget of all parties together
//	                             package affiliate; a Tally knows one party
//
// # Refused
//
// By name, with the reason:
//
//   - retroactive or marginal tiers by own earnings: the rate would depend on
//     what it decides. RateBefore by earnings is offered.
//   - marginal shares by number of orders or items: an order has one base, of
//     which no number is a part. By orders, RateBefore says the same; flat
//     amounts per order and per item are marginal by orders and by items.
//   - marginal tiers that count from a stage on, or other lines than their own:
//     what doesn't count has no place in the bands.
//   - retroactive bands that pay anything but shares, flat amounts per order and
//     item and sums of these: the span's total could not be told from its
//     orders. Rules go around tiers, with [AllLines] where they share a total.
//   - a band with totals of its own: which total moves first would decide.
//   - a bound, comparison or factor of the order around retroactive or marginal
//     tiers, or around anything that a span earns: no order bears what the span's
//     end decides. For the same reason fees and counts stand under no rule and no
//     customer's window, and nothing that a span earns under a bound per customer
//     or a limited number of orders.
//   - an amount of the whole order in a comparison by line: compare by order.
//   - a guarantee around an advance: it would pay the advance back.
//   - re-rated tiers in a cap whose room stays used after refunds.
//   - floors, caps, guarantees and advances that are no whole minor units.
//   - tiers that are reset by a payout: a payout is no event of a plan, and two
//     parties with equal sales would earn different amounts.
//   - a threshold that another total moves: a quota of the year so far before an
//     accelerator of the quarter counts, a threshold that a good first week lowers.
//     Two that must both be passed in one span are Least of two Tiers.
//   - tiers by what each customer has spent. A rate that falls is a share and
//     another one Capped per customer; for one that rises, give orders a label.
//   - an amount for each full step of an order's size: a band of Slab for each.
//   - a tier by a span older than the one before: other terms for other days
//     (package affiliate).
//   - a tier that takes effect some minutes after it is reached: what an order
//     earns would depend on how busy a server was.
//   - a cap that pays what it trimmed in a later span: what is owed is owed; when
//     it is paid is a schedule (package affiliate).
//   - an order that earns nothing once more than a part of it went back: cancel it
//     (package affiliate).
//   - amounts rounded to anything but the minor unit.
//   - a group that a party is promoted into for ever: that is another plan, which
//     the programme gives it (package affiliate). Within one plan a total over a
//     lifetime falls by refunds alone, and [Kept] keeps it.
//   - a rate drawn by chance, or set by hand for one order: give the order a
//     label and the plan a rule.
//
// # What it does not do
//
// It finds no orders, knows no party and no calendar but civil days, converts no
// currency, and pays nobody. Attribution, refunds, holds, statements and payouts
// are package affiliate's; terms of a deal are package contract's.
//
// # Errors
//
// [Plan.Validate] joins all faults, each a [*FaultError] with the path of the
// node. Settling reports a plan that is not valid, a [*MissingError], and an
// [*endorse.CurrencyMismatchError] for a base in another currency. Plans from
// outside are bounded: [MaxJSON] bytes, [MaxDepth] nodes inside one another,
// [MaxNodes] in all. Nothing panics. Values are immutable and safe for concurrent use, except a [Tally],
// which belongs to one caller at a time.
package pay
