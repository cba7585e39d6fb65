package affiliate

import (
	"slices"
	"strconv"

	"github.com/endorse-go/endorse"
)

// TouchKind is how a creator reached a customer. The zero value is not said.
type TouchKind uint8

const (
	TouchNotSaid TouchKind = iota
	LinkClick              // a click on the creator's link
	AdView                 // a post or banner seen, without a click
	CodeUse                // the creator's code
)

// Precedence is which touch outranks which. A view never outranks a click or a
// code.
type Precedence uint8

const (
	CodeFirst  Precedence = iota // a code outranks a click
	LinkFirst                    // a click outranks a code
	MostRecent                   // neither: only the time counts
)

// Model is how one order is credited to the touches that rank highest.
type Model uint8

const (
	LastTouch      Model = iota // to the last
	FirstTouch                  // to the first
	EqualShares                 // to every creator with a touch in its window, alike, whatever the precedence
	PositionShares              // first and last creator get their share, those between the rest alike
	PositionBonus               // first and last creator get their share on top of the rest, which all get alike
)

// Component says whether a part of the price belongs to the base.
type Component uint8

const (
	Out Component = iota // it earns nothing
	In                   // it earns
)

// Prices says whether the prices of orders contain the tax that they state.
type Prices uint8

const (
	WithTax    Prices = iota // tax is inside the price
	WithoutTax               // tax comes on top
)

// Approver says what approves an order.
type Approver uint8

const (
	ByTime Approver = iota // the end of the hold
	ByHand                 // an [Approval], and not before the end of the hold
)

// Moment is when something is decided.
type Moment uint8

const (
	AtSale     Moment = iota // when the order happened
	AtApproval               // when it was approved
	AtLock                   // when it became payable
	AtPayout                 // when it was paid out
)

// Method is how a refund changes what was earned.
type Method uint8

const (
	Proportional Method = iota // the frozen commission, in proportion to what is left
	Recomputed                 // the plan applied to what is left, bands and rules as they were decided
)

// Rerate says how long refunds count in the tiers, caps and guarantees of a span
// that has ended.
type Rerate uint8

const (
	Always      Rerate = iota // whenever they come
	UntilLock                 // until the order is locked
	UntilPayout               // until it is paid
)

// Basis is what a cut or a level is a share of.
type Basis uint8

const (
	OfCommission       Basis = iota // of what the party below earned: the seller, or the level below
	OfSellerCommission              // of what the seller earned, at every level
	OfSales                         // of the base of the sale
	OfSalesLessOwn                  // of the base of the sale, less what the party below earned, not below zero
)

// Placement says who bears a cut.
type Placement uint8

const (
	Inside Placement = iota // the party: it comes off what it earns
	OnTop                   // the programme: it comes on top
)

// Schedule says what pays.
type Schedule uint8

const (
	EachPeriod Schedule = iota // the end of a period
	ByEvent                    // [Payout] events alone
)

// Bearer says who bears the fee of a payout.
type Bearer uint8

const (
	ByParty     Bearer = iota // it comes off the payout
	ByProgramme               // it is shown and costs the party nothing
)

// Detail says how much of a settlement is kept.
type Detail uint8

const (
	TotalsOnly Detail = iota // statements without lines
	WithLines                // statements with every line
)

var (
	touchNames      = []string{"", "click", "view", "code"}
	precedenceNames = []string{"code-first", "link-first", "most-recent"}
	modelNames      = []string{"last-touch", "first-touch", "equal-shares", "position-shares", "position-bonus"}
	componentNames  = []string{"out", "in"}
	pricesNames     = []string{"with-tax", "without-tax"}
	approverNames   = []string{"time", "hand"}
	momentNames     = []string{"sale", "approval", "lock", "payout"}
	methodNames     = []string{"proportional", "recomputed"}
	rerateNames     = []string{"always", "until-lock", "until-payout"}
	basisNames      = []string{"commission", "seller-commission", "sales", "sales-less-own"}
	placementNames  = []string{"inside", "on-top"}
	scheduleNames   = []string{"each-period", "by-event"}
	bearerNames     = []string{"party", "programme"}
)

// nameOf is the text of a value of a closed set.
func nameOf(names []string, n uint8) string {
	if int(n) < len(names) {
		return names[n]
	}
	return "unknown-" + strconv.Itoa(int(n))
}

// textOf is the text form, an error for a value that there is not.
func textOf(what string, names []string, n uint8) ([]byte, error) {
	if int(n) >= len(names) {
		return nil, &endorse.ParseError{What: what, Input: strconv.Itoa(int(n)), Why: "no such value"}
	}
	return []byte(names[n]), nil
}

// readName reads the text of a closed set; empty text is the zero value.
func readName[T ~uint8](to *T, what string, names []string, b []byte) error {
	n := slices.Index(names, string(b))
	if n < 0 && len(b) > 0 {
		return &endorse.ParseError{What: what, Input: string(b), Why: "no such word"}
	}
	*to = T(max(n, 0))
	return nil
}
