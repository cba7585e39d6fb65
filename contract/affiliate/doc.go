// Package affiliate takes orders, refunds and clicks to statements: whose sale it
// was, what part of the price earns, what the party's plan (package pay) makes
// of it, what goes back, what is held, and what is paid out, to the minor unit.
//
// A [Programme] holds the terms: parties, plans, attribution, base, refunds,
// holds, payouts, exchange rates. A [Ledger] is a programme and the events that
// happened. [Ledger.Settle] folds them to a [Settlement]: a [Statement] for each
// party, currency and period, and the [Problem]s that somebody has to look at.
//
//	ledger, err := affiliate.NewLedger(programme, zone)
//	err = ledger.Add(&affiliate.Order{
//		ID: "1001", At: at, Creator: "anna", Code: "ANNA10",
//		Items: []affiliate.Item{{SKU: "TEA", Quantity: 2, Price: endorse.MustMoney("EUR 12.50")}},
//	})
//	settlement, err := ledger.Settle(endorse.On(2026, 3, 31), affiliate.WithLines)
//
// # The life of a line
//
// An order line that earns becomes a line of the statement of its period. Until
// the day that the hold ends it is pending; an open [Hold] makes it held; then it
// is approved, by time or by an [Approval], and locked when the days that
// [Holding].Lock adds have passed: only then is it payable. A payout makes it
// paid. What a [Refund], [Chargeback] or [Cancellation] takes is a line of its
// own, below zero, that points at the order: before payout it makes the order
// earn less, after payout it is a clawback that the balance bears. A
// [Reinstatement] gives back exactly what went. Nothing is ever edited.
//
// # Order of operations
//
//  1. Events are taken once by id. The same id with other content is a
//     [*ConflictError].
//  2. An order is attributed: touches in their windows, self-referral out, codes
//     and links by precedence, one winner or shares ([Attribution]).
//  3. The terms of the winner on that day give the plan ([Terms]).
//  4. The base of each order line: discounts, tax, shipping, excluded products
//     ([Base]); in the plan's currency, at the rate of the day of sale.
//  5. The plan prices the order (package pay: windows, rules, tiers, floors and
//     caps of the order, rounding, caps of customer and party).
//  6. The budget of the programme trims.
//  7. The line is split: weights of creators, then cuts inside, then cuts and
//     levels on top ([Cut], [Level]). Parts add up to the line.
//  8. Amounts go to the party's own currency, if it has one ([Programme].Convert).
//  9. Hold, approval, lock.
//  10. At the end of a period: spans of plans end (re-rated tiers, bonuses,
//     guarantees, then advances recouped), a negative balance is carried or
//     written off, then threshold, fee and payout.
//
// Steps 4 and 5 happen at the sale, or with [Holding].Price when the order is
// approved or locked: a plan whose tiers count approved orders needs that.
//
// # Order of arrival
//
// A ledger is a fold: the same events give the same statements in whatever
// order and batches they came. What depends on order (running tiers, caps that
// trim, which of a customer's payments is the first) depends on the time and
// then the id of the events. An event for an order that is not known yet waits
// for it, and is reported meanwhile.
//
// [Ledger.Close] ends that freedom: it says that everything up to a day has
// come. The statements up to there are final, and events that happened before
// are a [*LateEventError] and kept on record. Orders stay open for refunds that
// happen later, until their refund window ([Refunds].Days) has passed; a refund
// that happens after it is late whenever it comes, and so is one dated as long
// before its order; clocks that differ by less are forgiven, and the event is
// settled with the order. Closed orders leave memory.
//
// # Refunds
//
// A refund is measured in what the customer got back for the line, in the terms
// of the order's price. What remains of the line is a fraction, and the target
// of the commission is the frozen commission times that fraction, rounded; the
// line is the difference of two targets. So parts of any number and order add
// up to exactly what was earned. With [Recomputed] the target is what the plan
// gives for what is left, by the bands and rules that were decided at the sale:
// caps and floors then hold on what is left.
//
// Totals of tiers fall with the refund. A lower band re-rates the span, as a part
// of the refund's line, unless [Refunds].Rerate says that locked or paid lines
// are left alone.
//
// A refund in goods that were sold before the plan priced them (Holding.Price) is
// not earned at all; it cannot be reinstated by itself any more once the order
// was priced.
//
// # Several parties
//
// An order with several creators is priced once, by the terms and totals of the
// one with the largest weight, of equals the one with the least id: a cap per
// order is one cap. What a span's end posts for a party goes to it, its members
// and cuts as what it sells does; shares of sales have no part in it, since it
// rests on no sale. Refunds go back per share, each by its own target, so every
// party ends with nothing of an order that went back whole.
//
// # Payable
//
// A payout is what the balance holds beyond what is pending. What spans earn is
// pending like an order of their last day; what they take or withhold counts at
// once, advances first. A refund of a pending order comes off what is pending.
//
// # Days and clocks
//
// Events carry instants. The day of an order is the civil day in the programme's
// time zone, and periods are civil days of it. A window of N days from a click is
// N times 24 hours, its end not included, whatever clocks did in between. A hold
// of N days ends with the beginning of the Nth civil day after the order's, one
// until a day of the month with the beginning of that day. Where clocks go back
// over midnight, the day that had begun goes on. The location comes from the
// caller: nothing is loaded.
//
// # Currency
//
// An order is priced in the currency of its plan: by the plan in its own
// currency if the party has one, else its base is converted at the rate of the
// day of sale. A party that has a currency gets its lines converted at the rate of
// sale or approval, and what comes back of a line comes back at the line's
// frozen rate; or its payouts converted at the rate of the payout. A rate is the
// last one published on or before the day; none is a [*RateError], never 1.
//
// # Rounding
//
// Every amount on a line is a whole number of minor units. Packages pay and
// endorse round where they say; here a share, a cut, a conversion and a refund's
// target are rounded once each, half away from zero. Weights split by largest
// remainder. The base is rounded once for each order line.
//
// # What commission systems offer
//
// The features that package pay leaves to this one:
//
//	groups, own terms per party      Terms.Parties, Terms.Groups; the most specific of the day
//	promo codes                      Code, Order.Code, Attribution.Precedence
//	rates by link, code, view-through, share
//	                                 pay.Match.Labels: the ledger adds one of credit:named, credit:code, credit:click,
//	                                 credit:view, credit:shares, credit:equal-shares, credit:position-shares,
//	                                 credit:position-bonus to those of the order and of the party
//	windows                          Attribution.Windows, by kind of touch
//	base components declared         Base
//	partial refunds                  Refund, by amount, quantity, item or whole
//	taken back after payout          lines below zero; balance carried or written off
//	negative carry-over              a balance below zero is carried, or written off after Payouts.WriteOff periods;
//	                                 a net revenue below zero is an Adjustment, since no price is
//	hold, lock, approval by hand     Holding, Approval, Hold; until the tenth of the next month: Holding.Months and Day
//	minimum payout, schedule, fee    Payouts
//	most that one payout pays, a reserve for returns
//	                                 ByEvent: Payout events say how much, the rest stays on the balance
//	currency: one, per sale, at approval, at payout
//	                                 Terms in several currencies, Rates, Convert
//	split between creators           Party.Members, Order.Shares, EqualShares, PositionShares, PositionBonus
//	split by any other model         Order.Shares: by clicks, by time, by weights of package roi/attribution
//	agency, participation, levels, referral
//	                                 Party.Cuts, Party.Parent with Programme.Levels
//	levels by rank, or for some months
//	                                 Party.Cuts on top, to whoever stands above, with Cut.Days
//	a royalty beside the commission  Party.Cuts on top, of sales; of what a commission of a rate leaves, at the product of both
//	what fees or costs leave         Item.Price without them; refunds then go by it too
//	rate protection, notice          Terms.Days, Terms.Announced; Programme.Validate holds Programme.Notice
//	budget of all parties            Programme.Budget
//	renewals at the terms of the first payment
//	                                 Order.Labels that name it, and pay.Rules
//	clicks, leads, views             Counted
//	statement, change log            Statement, Line, Ledger.Explain
//
// Refused by name, with the reason:
//
//   - tiers that count paid orders: a payout follows from what is earned, so
//     what is earned cannot follow from it. Count locked ones.
//   - one order paid twice in full, to the code's and the link's creator: no
//     system means to. Split it, or give one a cut.
//   - netting of balances between programmes or currencies: they are different
//     debtors. A statement has one of each.
//   - refunds that change nothing, or that take the whole commission back for a
//     part of the price: the first is left out by not adding it, the second is a
//     [Cancellation].
//   - commission at today's rate for yesterday's refund: a line keeps its plan.
//   - nothing for an order of which more than some part went back: the contract
//     decides what is still a sale, and a [Cancellation] takes the rest.
//   - a cap that stops the upline too where it earns by sales: [Level] says what
//     follows a cap.
//   - flat amounts for cuts and levels: an order is dealt line by line, and a
//     flat amount is of none of them. Count the sales for the party above
//     ([Counted]) and pay it by pay.PerCount.
//   - caps and floors of what cuts and levels bring: bounds belong to a plan, and
//     that of such a party is for what it sells itself. Cut.Days ends a cut.
//   - shares that are dropped below a least amount: parts add up to the line.
//   - a pool that is divided by what everybody did in a month: what one earns
//     would wait for all others. Divide it by endorse.Money.Allocate, and add
//     each part as an [Adjustment].
//   - a customer's discount that comes off the commission and not off the base:
//     an [Adjustment].
//   - fees on dormant balances, and balances that lapse: an [Adjustment] with a
//     reason.
//   - suspicion by address, device or name: it is no fact of a sale. A [Hold] or a
//     [Cancellation] carries the result of whoever looked.
//   - a limit on the share of orders that a brand may reverse: what happens
//     beyond it is for the contract to say.
//
// # What it does not do
//
// It moves no money, asks nobody for rates, and keeps nothing on disk:
// [Ledger.MarshalBinary] is the state, for whoever stores it. It withholds no
// tax.
//
// # Errors
//
// [Programme.Validate] joins all faults, each a [*FaultError] with its path. Add
// refuses an event that is wrong in itself and says why; what can only be judged
// with other events (a refund of an unknown order, a refund above what is left, a
// creator that nobody knows) is a [Problem] of the settlement, and the event
// stays. Nothing panics. A programme is immutable once a ledger has it; a
// [Ledger] belongs to one caller at a time.
package affiliate
