package affiliate

import (
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Event is something that happened, with an id and an instant. It is never
// edited. The set is closed: [Order], [Refund], [Chargeback], [Reinstatement],
// [Cancellation], [Correction], [Approval], [Hold], [Release], [Touch],
// [Counted], [Payout], [Adjustment]; each a pointer. A ledger keeps nothing of
// the value that it was given.
//
// Ids of orders are one namespace, those of all other events another. Equal
// instants follow the id, byte by byte.
type Event interface {
	// write checks the event and puts it on record.
	write(w *writer) error

	// head is the event's id and instant, nothing of a nil pointer.
	head() (id string, at time.Time)
}

// Order is an order, payment or action that somebody may have earned by.
type Order struct {
	ID string    `json:"id"` // the order's id
	At time.Time `json:"at"` // when it was placed; its day in the programme's zone is the day of sale

	// Creator is the party whose link led to the order, and ClickAt when it was
	// clicked. Without ClickAt the shop says that the order is the creator's: a
	// click at the instant of the order.
	Creator string    `json:"creator,omitempty"`
	ClickAt time.Time `json:"click_at,omitzero"`

	// Code is the code that was used at the checkout; [Programme.Codes] knows whose
	// it is.
	Code string `json:"code,omitempty"`

	// Shares credits the order to several parties outright. No touch counts then.
	Shares []Share `json:"shares,omitempty"`

	// Customer ties an order to touches, to the customer's other orders, and to
	// bounds per customer; empty is not known. Status is whether it bought before;
	// zero is left to [Programme].Customers.
	Customer string             `json:"customer,omitempty"`
	Status   pay.CustomerStatus `json:"customer_status,omitzero"`

	// Discount, Tax and Shipping are those of the order as a whole, zero or
	// above, beside those of its items. They are spread over the items by what
	// the items cost after their own discounts, with nothing lost; what is for some
	// of the items alone is theirs.
	Discount endorse.Money `json:"discount,omitzero"`
	Tax      endorse.Money `json:"tax,omitzero"`
	Shipping endorse.Money `json:"shipping,omitzero"`

	// Labels are for the rules of plans; those of the party are added, and one
	// that says how the order was credited, which is why none of the caller's may
	// begin with "credit:". A code is no label.
	Labels []string `json:"labels,omitempty"`

	// Items are the order lines, at least one, all in one currency.
	Items []Item `json:"items"`
}

// Item is an order line.
type Item struct {
	SKU        string   `json:"sku,omitempty"`        // the article; refunds may name the line by it
	Product    string   `json:"product,omitempty"`    // for flat amounts per product; empty is the SKU
	Categories []string `json:"categories,omitempty"` // the shop's own words, for rules and [Base].Excluded
	Labels     []string `json:"labels,omitempty"`     // as the order's, for this line alone

	// Quantity is the number of pieces, 1 or more.
	Quantity int64 `json:"quantity"`

	// Price is of one piece, before discounts. Times the quantity it is rounded
	// to the minor unit, half away from zero.
	Price endorse.Money `json:"price"`

	// Discount, Tax and Shipping are for all pieces together, zero or above.
	// Whether the price contains the tax is for [Base].Prices to say.
	Discount endorse.Money `json:"discount,omitzero"`
	Tax      endorse.Money `json:"tax,omitzero"`
	Shipping endorse.Money `json:"shipping,omitzero"`
}

// Share is a party's part of an order, or a member's part of a party. Only the
// proportion of the weights counts.
type Share struct {
	Party  string       `json:"party"`  // its id; must be said, and once
	Weight endorse.Rate `json:"weight"` // 0 or more, not all 0; 2 and 1 are two thirds and one third
}

// Refund is money that went back for an order, or part of it.
type Refund struct {
	ID    string    `json:"id"`    // its own among all events but orders; must be said
	At    time.Time `json:"at"`    // when the money went back
	Order string    `json:"order"` // id of the order

	// Items say for which lines. None, and no Amount, is everything that is left.
	Items []RefundItem `json:"items,omitempty"`

	// Amount without items is spread over what is left of all lines. Reason is in
	// the caller's words, and stands on the lines.
	Amount endorse.Money `json:"amount,omitzero"`
	Reason string        `json:"reason,omitempty"`
}

// RefundItem is what went back of one line. Quantity without an amount is its
// part of the line; neither is all that is left of it.
type RefundItem struct {
	Item     int           `json:"item,omitzero"`     // the line's number from 1, or 0 for those with the SKU
	SKU      string        `json:"sku,omitempty"`     // names the lines where Item is 0
	Quantity int64         `json:"quantity,omitzero"` // pieces that went back; 0 is not said
	Amount   endorse.Money `json:"amount,omitzero"`   // what went back, after discounts, shipping aside; no currency is not said
}

// Chargeback takes back everything that is left of an order, because the
// customer's bank did. The bank's fee is the merchant's.
type Chargeback struct {
	ID     string    `json:"id"`               // its own among all events but orders; must be said
	At     time.Time `json:"at"`               // when the bank took it
	Order  string    `json:"order"`            // id of the order
	Reason string    `json:"reason,omitempty"` // in the caller's words; it stands on the line
}

// Reinstatement gives back exactly what a refund, chargeback or cancellation
// took.
type Reinstatement struct {
	ID    string    `json:"id"`    // its own among all events but orders; must be said
	At    time.Time `json:"at"`    // when it was given back
	Order string    `json:"order"` // id of the order

	// Of is the id of the event that is undone; empty is the last one before that
	// is not undone. Reason is in the caller's words, and stands on the lines.
	Of     string `json:"of,omitempty"`
	Reason string `json:"reason,omitempty"`
}

// Cancellation takes back everything that is left of an order: it was a test,
// a fraud, or never shipped.
type Cancellation struct {
	ID     string    `json:"id"`               // its own among all events but orders; must be said
	At     time.Time `json:"at"`               // when it was cancelled
	Order  string    `json:"order"`            // id of the order
	Reason string    `json:"reason,omitempty"` // in the caller's words; it stands on the line
}

// Correction says that the customer's status was another. What is left of the
// order is taken back and priced anew, by the plan of the day of sale, as of the
// day of the correction.
type Correction struct {
	ID     string             `json:"id"`               // its own among all events but orders; must be said
	At     time.Time          `json:"at"`               // when it was found out; an order may be corrected more than once
	Order  string             `json:"order"`            // id of the order
	Status pay.CustomerStatus `json:"customer_status"`  // what it was in truth; zero is not known
	Reason string             `json:"reason,omitempty"` // in the caller's words
}

// Approval approves an order by hand. Before the end of its hold it is approved
// at that end.
type Approval struct {
	ID    string    `json:"id"`    // its own among all events but orders; must be said
	At    time.Time `json:"at"`    // when it was approved
	Order string    `json:"order"` // id of the order
}

// Hold keeps an order from being approved until a [Release]: somebody looks at
// it. What was paid already stays paid.
type Hold struct {
	ID     string    `json:"id"`               // its own among all events but orders; must be said
	At     time.Time `json:"at"`               // from when it is held
	Order  string    `json:"order"`            // id of the order
	Reason string    `json:"reason,omitempty"` // in the caller's words
}

// Release ends a [Hold].
type Release struct {
	ID    string    `json:"id"`    // its own among all events but orders; must be said
	At    time.Time `json:"at"`    // until when it was held
	Order string    `json:"order"` // id of the order
}

// Touch is a click on a creator's link, a view of a creator's advertising, or a
// use of a creator's code by a customer.
type Touch struct {
	ID       string    `json:"id"`       // its own among all events but orders; must be said
	At       time.Time `json:"at"`       // the instant; a touch after the order does not count
	Kind     TouchKind `json:"kind"`     // click, view or code; must be said
	Customer string    `json:"customer"` // id of the customer, as orders have it; must be said

	// Creator is whose touch it is; for a code it may be left to
	// [Programme.Codes], which knows whose the Code is.
	Creator string `json:"creator,omitempty"`
	Code    string `json:"code,omitempty"`
}

// Counted is by how much more a platform has counted for a creator: clicks,
// leads, views. It may be below zero, where a platform took views back. It counts
// in the creator's plan of the day; of several, the first of the closest terms.
type Counted struct {
	ID      string            `json:"id"`      // its own among all events but orders; must be said
	At      time.Time         `json:"at"`      // when it was read; its day is the one it counts on
	Creator string            `json:"creator"` // id of the party; must be said
	Count   endorse.CountName `json:"count"`   // what was counted; must be said
	More    int64             `json:"more"`    // how many since the last reading
}

// Payout is money that was sent to a party outside the schedule, above zero. It
// comes off the balance in its currency.
type Payout struct {
	ID     string        `json:"id"`     // its own among all events but orders; must be said
	At     time.Time     `json:"at"`     // when it was sent
	Party  string        `json:"party"`  // id of the party; must be said
	Amount endorse.Money `json:"amount"` // above zero, in whole minor units
}

// Adjustment is an amount by hand, above or below zero, with the reason. It is
// approved at once, and split with nobody.
type Adjustment struct {
	ID     string        `json:"id"`     // its own among all events but orders; must be said
	At     time.Time     `json:"at"`     // when it was decided
	Party  string        `json:"party"`  // id of the party; must be said
	Amount endorse.Money `json:"amount"` // above or below zero, in whole minor units
	Reason string        `json:"reason"` // in the caller's words; must be said
}

// InstantOf is when an event happened; the zero time for nil.
func InstantOf(e Event) time.Time {
	if e == nil {
		return time.Time{}
	}
	_, at := e.head()
	return at
}

// IDOf is the id of an event; "" for nil.
func IDOf(e Event) string {
	if e == nil {
		return ""
	}
	id, _ := e.head()
	return id
}
