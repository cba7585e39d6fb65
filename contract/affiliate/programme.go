package affiliate

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Programme is the terms by which parties earn. It is a value; a change of terms
// is a programme with a higher version and the same id, in which terms that have
// been used stay as they are.
type Programme struct {
	ID      string `json:"id"`      // its own among programmes; must be said
	Version int    `json:"version"` // from 1

	// Days are the days on which orders earn. From must be said.
	Days endorse.Period `json:"days"`

	// Zone is the name of the time zone whose civil days count, such as
	// "Europe/Berlin". The location itself comes with [NewLedger].
	Zone string `json:"zone"`

	// Period is what a statement is for. It must be said; Lifetime is refused.
	Period pay.Span `json:"period"`

	// Parties are those that earn, by id. With Open, others that an order names
	// earn by the terms for all.
	Parties []Party `json:"parties,omitempty"`
	Open    bool    `json:"open,omitzero"`

	Codes []Code  `json:"codes,omitempty"` // whose the codes are, and when
	Terms []Terms `json:"terms"`           // who earns by which plan, one or more

	// Notice is how many days before its first day a change for the worse must be
	// known; see [Terms].Announced.
	Notice int `json:"notice,omitzero"`

	Attribution Attribution `json:"attribution,omitzero"` // whose an order is; zero is the last touch, codes first
	Base        Base        `json:"base,omitzero"`        // what of a price earns; zero is net of tax, shipping and discounts
	Holding     Holding     `json:"holding,omitzero"`     // when it is payable; zero is at once
	Refunds     Refunds     `json:"refunds,omitzero"`     // what refunds change; zero is in proportion, for ever
	Payouts     Payouts     `json:"payouts,omitzero"`     // when it is paid; zero is all of it at each period's end

	// Levels are what the parties above the one that sold earn: the first its
	// [Party].Parent, the second the parent's parent.
	Levels []Level `json:"levels,omitempty"`

	// Budget is the most that the programme pays in its currency, all parties
	// together. It trims in the order of time and id, of an order line first what the
	// plan gave, then cuts and levels on top of it; each line says what it lost. Room
	// that refunds give back is for the orders after them. No currency is no budget.
	Budget endorse.Money `json:"budget"`

	// Rates are the exchange rates, with the day that each was published for.
	Rates []endorse.FX `json:"rates,omitempty"`

	// Convert says at which day's rate lines go to a party's currency: [AtSale],
	// [AtApproval], which needs Holding.Price to be that or later, or [AtPayout],
	// where statements stay in the plan's currency.
	Convert Moment `json:"convert,omitzero"`

	// Customers says where the status of customers comes from that orders do not
	// state: nowhere, or the customer's first order in the programme is that of a
	// new one.
	Customers CustomerSource `json:"customers,omitzero"`
}

// CustomerSource says who knows whether a customer is new.
type CustomerSource uint8

const (
	FromOrders CustomerSource = iota // orders say it
	FromLedger                       // the first order of the customer is new, later ones are not
)

var customerSourceNames = []string{"orders", "ledger"}

// Party is a creator, a team of creators, an agency: whoever has a balance.
type Party struct {
	ID     string         `json:"id"`               // as events name it; must be said, and once
	Group  string         `json:"group,omitempty"`  // of parties with the same terms; empty is none
	Labels []string       `json:"labels,omitempty"` // for the rules of plans, none with "credit:"
	Days   endorse.Period `json:"days,omitzero"`    // on which it earns by orders, its own and, by levels, those of others
	Own    []string       `json:"own,omitempty"`    // customers that are the party itself, beside its id

	// Members make the party a team: what it earns goes to them by weight, and
	// it has no balance.
	Members []Share `json:"members,omitempty"`

	// Cuts are what others get with everything that the party earns.
	Cuts []Cut `json:"cuts,omitempty"`

	// Parent is the party one level above.
	Parent string `json:"parent,omitempty"`

	// Currency is what it is paid in, if not in the currencies of its plans.
	Currency endorse.Currency `json:"currency,omitzero"`

	// Unpaid parties have statements and get no payout: the house's own share.
	Unpaid bool `json:"unpaid,omitzero"`
}

// Cut is the share of an agency, a manager, a referrer in what a party earns.
type Cut struct {
	To   string         `json:"to"`            // id of the party that gets it
	Rate endorse.Rate   `json:"rate"`          // from 0 to 1
	Of   Basis          `json:"of,omitzero"`   // what it is a share of; zero is what the party below earned
	Paid Placement      `json:"paid,omitzero"` // who bears it; zero is the party, out of what it earns
	Days endorse.Period `json:"days,omitzero"` // of the sale

	// SharesAdvance takes the cut off what an advance withholds too; without it
	// an advance is the party's alone.
	SharesAdvance bool `json:"shares_advance,omitzero"`
}

// Level is what the party so many levels above the seller earns, on top. Outside
// the days of that party it is nothing, and so is a share of it.
type Level struct {
	// Rate is the share, from 0 to 1.
	Rate endorse.Rate `json:"rate"`

	// Of says what it is a share of: what the level below earned, as is the zero
	// value, what the seller earned, or the sale. A share of the sale earns on its
	// whole base, whatever a cap left of the seller's part; a share of a commission
	// follows the cap.
	Of Basis `json:"of,omitzero"`
}

// Code is a code and whose it is.
type Code struct {
	Code  string         `json:"code"`          // as customers type it, compared exactly
	Party string         `json:"party"`         // id of whose it is
	Days  endorse.Period `json:"days,omitzero"` // of the sale, both ends included; a code may be another's on other days
}

// Terms say who earns by which plan on which days. For an order the terms of the
// party itself count before those of its group, and those before the terms for
// all; among equals there must be one for each currency and day. Terms for all
// hold for every party of the programme, agencies too: give fees that no sale
// earns to groups.
type Terms struct {
	Parties []string       `json:"parties,omitempty"` // ids that they are for; with no Groups either, all
	Groups  []string       `json:"groups,omitempty"`  // groups that they are for
	Days    endorse.Period `json:"days,omitzero"`     // of the sale, both ends included; a zero end is open
	Plan    pay.Plan       `json:"plan"`              // what they earn; its currency tells terms of the same days apart

	// Announced is the day on which the terms were made known. It is needed where
	// the programme has a Notice and other terms for the same parties end the day
	// before these begin.
	Announced endorse.Date `json:"announced,omitzero"`

	// Better says that the terms are a raise, which needs no notice.
	Better bool `json:"better,omitzero"`
}

// Attribution is whose an order is.
type Attribution struct {
	Precedence Precedence `json:"precedence,omitzero"` // which touch outranks which; zero is a code over a click
	Model      Model      `json:"model,omitzero"`      // who of the highest has it; zero is the last

	// Windows are how long a touch counts. A click without a window counts for
	// ever; a view without one never does; neither does a code that was used
	// before the checkout.
	Windows []Window `json:"windows,omitempty"`

	// First and Last are the shares of the first and last creator, one of which
	// may be zero. What they leave is the rest: under [PositionShares] for those
	// between, alike, and where there are none First and Last are proportions of
	// the whole; under [PositionBonus] for all, alike, first and last included. A
	// creator who is both has both. A share without an end in decimals, such as a
	// third, is written to twelve places; parts add up all the same.
	First endorse.Rate `json:"first,omitzero"`
	Last  endorse.Rate `json:"last,omitzero"`

	// SelfReferral allows a creator to earn by its own orders.
	SelfReferral bool `json:"self_referral,omitzero"`

	// CodeNeedsClick lets a code count only where a click of the same creator
	// is in its window.
	CodeNeedsClick bool `json:"code_needs_click,omitzero"`
}

// Window is how long a touch counts: so many times 24 hours, and hours. A touch
// exactly so long before the order does not.
type Window struct {
	Kind  TouchKind `json:"kind"`           // click, view or code; once among the windows
	Days  int       `json:"days,omitzero"`  // times 24 hours; 0 is none
	Hours int       `json:"hours,omitzero"` // on top of the days; one of both is above zero
}

// Base is the part of a price that earns.
type Base struct {
	Tax      Component `json:"tax,omitzero"`      // taken out, or left in
	Shipping Component `json:"shipping,omitzero"` // left out, or put in

	// Discount [Out] takes discounts off the base; [In] lets what was discounted
	// earn all the same. Prices says whether tax is inside the price, as it is if
	// zero, or on top.
	Discount Component `json:"discount,omitzero"`
	Prices   Prices    `json:"prices,omitzero"`

	// Excluded are products that earn nothing: a line with one of the SKUs,
	// categories or labels.
	Excluded Products `json:"excluded,omitzero"`
}

// Products names products.
type Products struct {
	SKUs       []string `json:"skus,omitempty"`       // articles, compared exactly
	Categories []string `json:"categories,omitempty"` // of the item
	Labels     []string `json:"labels,omitempty"`     // of the item itself; those of its order play no part
}

// Holding is when what was earned becomes payable.
type Holding struct {
	// Days is how many civil days an order is pending, 0 none; By what approves
	// it then: time, if zero, or somebody.
	Days int      `json:"days,omitzero"`
	By   Approver `json:"by,omitzero"`

	// Day keeps an order pending until that day of a month, if it is later: of the
	// one so many Months after the month of sale, its last where it is shorter. 1
	// and 10 are the tenth of the month after. Zero is no such day.
	Months int `json:"months,omitzero"`
	Day    int `json:"day,omitzero"`

	// Lock is how many days after its approval an order is locked, and payable.
	Lock int `json:"lock,omitzero"`

	// Price says when the plan prices an order: [AtSale], [AtApproval] or
	// [AtLock]. What goes back before is not earned at all.
	Price Moment `json:"price,omitzero"`
}

// Refunds is how refunds change what was earned.
type Refunds struct {
	// Method is how the commission of what is left is found; zero is in proportion.
	Method Method `json:"method,omitzero"`

	// Rerate says how long a refund counts in spans that have ended.
	Rerate Rerate `json:"rerate,omitzero"`

	// Days is the refund window: an order closes so many times 24 hours after it
	// was placed, and what happens to it from then on is late. Zero is no window:
	// orders never close.
	Days int `json:"days,omitzero"`
}

// Payouts is when and how a balance is paid.
type Payouts struct {
	// Schedule is what pays; zero is the end of a period.
	Schedule Schedule `json:"schedule,omitzero"`

	// Every is after how many periods is paid, counted from the programme's first
	// day; zero is 1.
	Every int `json:"every,omitzero"`

	// After is how many days after the period's end the money goes out.
	After int `json:"after,omitzero"`

	// Thresholds are the least payable balance that is paid, one a currency; Edge
	// says whether a balance that is just that is paid, as it is if zero.
	Thresholds []endorse.Money `json:"thresholds,omitempty"`
	Edge       pay.Edge        `json:"edge,omitzero"`

	// Fees are what a payout costs, one a currency; FeeRate is on top of them, a
	// share of the balance that is paid before any fee, half away from zero. FeeBy
	// says who bears them; zero is the party.
	Fees    []endorse.Money `json:"fees,omitempty"`
	FeeRate endorse.Rate    `json:"fee_rate,omitzero"`
	FeeBy   Bearer          `json:"fee_by,omitzero"`

	// WriteOff is after how many periods in a row a balance below zero is written
	// off; zero is never.
	WriteOff int `json:"write_off,omitzero"`
}
