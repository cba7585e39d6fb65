package affiliate

import (
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Kind is what a line is. The zero value is not said.
type Kind uint8

const (
	KindNotSaid     Kind = iota
	Earned               // an order line, at what the plan gives
	Refunded             // taken back by a [Refund]
	ChargedBack          // by a [Chargeback]
	Cancelled            // by a [Cancellation]
	Reinstated           // given back by a [Reinstatement]
	Corrected            // taken back and priced anew by a [Correction]
	SpanPosted           // by the end of a span: a fee, counts, a bonus, re-rated tiers, a guarantee
	AdvanceRecouped      // withheld for an advance
	Adjusted             // an [Adjustment]
	WrittenOff           // a balance below zero that is given up
	FeeCharged           // the fee of a payout
	PaidOut              // a payout
)

var kindNames = []string{"", "earned", "refunded", "charged-back", "cancelled", "reinstated", "corrected",
	"span", "advance", "adjusted", "written-off", "fee", "payout"}

// Role is by what right a party has a line.
type Role uint8

const (
	Seller   Role = iota // it sold, alone or with others
	CutTaker             // it has a [Cut] of what the seller earns
	LevelUp              // it stands above the seller
)

var roleNames = []string{"seller", "cut", "level"}

// State is how far a line has come by the end of the statement that it stands
// on. The zero value is not said.
type State uint8

const (
	StateNotSaid State = iota
	Pending            // the hold has not ended, or nobody has approved
	Held               // a [Hold] is open
	Approved           // approved, not payable yet
	Locked             // payable
	Paid               // in a payout
	Reversed           // everything went back
)

var stateNames = []string{"", "pending", "held", "approved", "locked", "paid", "reversed"}

// CreditRule is what decided whose an order is. The zero value is nobody's. Plans
// see its text as a label of the order: "credit:code", "credit:view".
type CreditRule uint8

const (
	CreditNobody   CreditRule = iota
	CreditNamed               // the shop named the creator
	CreditCode                // the creator's code
	CreditClick               // a click on the creator's link, the last or first by the model
	CreditView                // a view, with no click or code in a window
	CreditShares              // shares stated on the order
	CreditEqual               // equal shares of all creators with a touch
	CreditPosition            // shares by position
	CreditBonus               // equal shares, and more for the first and the last
)

var creditNames = []string{"", "named", "code", "click", "view", "shares", "equal-shares", "position-shares", "position-bonus"}

// creditPrefix begins the labels that tell plans how an order was credited.
const creditPrefix = "credit:"

var creditLabels = func() (list [][]string) {
	for _, name := range creditNames {
		list = append(list, []string{creditPrefix + name})
	}
	return list
}()

// label is the rule as a plan sees it.
func (c CreditRule) label() []string {
	if c == CreditNobody || int(c) >= len(creditLabels) {
		return nil
	}
	return creditLabels[c]
}

// Line is one amount on a statement and what it rests on.
type Line struct {
	Kind Kind `json:"kind"` // what it is
	Role Role `json:"role"` // by what right; zero is the seller's

	// On is the day of the line, At the instant of its event; what a period's end
	// posts has no instant.
	On endorse.Date `json:"on"`
	At time.Time    `json:"at,omitzero"`

	Event string `json:"event,omitempty"` // id of the event
	Order string `json:"order,omitempty"` // id of the order, if it is about one
	Item  int    `json:"item,omitzero"`   // the order line, from 1
	SKU   string `json:"sku,omitempty"`   // of that order line, if it has one

	// Seller is the party whose sale it was, where it is not the statement's own.
	// Credit is what decided that; zero for what is no sale.
	Seller string     `json:"seller,omitempty"`
	Credit CreditRule `json:"credit,omitzero"`

	// Plan and Version are those that priced it, Rule the rule that won. Node is
	// the path of the plan's node.
	Plan    string `json:"plan,omitempty"`
	Version int    `json:"version,omitzero"`
	Rule    string `json:"rule,omitempty"`
	Node    string `json:"node,omitempty"`

	// Base is what the plan was applied to, in the plan's currency: of an
	// earned line the base, of one that took back the part that went.
	Base endorse.Money `json:"base"`

	// Trimmed is what caps and the budget took before the line was split; of a part
	// on top of what the plan gave, what the budget took of the part. Amount is
	// what the line adds to the balance, in the statement's currency and whole
	// minor units; below zero it takes away.
	Trimmed endorse.Money `json:"trimmed,omitzero"`
	Amount  endorse.Money `json:"amount"`

	// Posting and Days say what a span's end posted, and for which days.
	Posting pay.Kind       `json:"posting,omitzero"`
	Days    endorse.Period `json:"days,omitzero"`

	// Rate is the exchange rate by which the amount went to the statement's
	// currency, if it did.
	Rate endorse.FX `json:"rate,omitzero"`

	// PayableOn is the first day on which the amount is payable, as it is known
	// on the statement's last day; zero is not known.
	PayableOn endorse.Date `json:"payable_on,omitzero"`

	State  State  `json:"state"`            // how far it has come by then
	Reason string `json:"reason,omitempty"` // that of the event, or why a balance was written off

	// Parts are what the amount consists of, where that is more than one thing:
	// a refund and the re-rating that it caused.
	Parts []Part `json:"parts,omitempty"`

	program *pay.Program
	via     pay.Via
}

// Part is a part of a line's amount.
type Part struct {
	Posting pay.Kind       `json:"posting,omitzero"` // zero is the line's own kind
	Days    endorse.Period `json:"days,omitzero"`    // of the span, where Posting is said
	Amount  endorse.Money  `json:"amount"`           // in the statement's currency; the parts add up to the line
}
