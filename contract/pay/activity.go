package pay

import "github.com/endorse-go/endorse"

// Activity is what a party did in a period: orders that are its own, and what
// platforms counted.
type Activity struct {
	// Period is the days that are settled, both ends included. An end that is
	// open is the first or last day of what happened.
	Period endorse.Period `json:"period,omitzero"`

	// Orders may stand in any order: they are settled by day, then At, then ID.
	Orders []Order `json:"orders,omitempty"`

	// Increases are what was counted, each adding to those before it.
	Increases []Increase `json:"increases,omitempty"`
}

// Order is an order, payment or action that the party earns by. What is left
// after refunds is what the caller gives.
type Order struct {
	ID string `json:"id"` // of its own among the orders; must be said

	// On is the civil day in the programme's time zone.
	On endorse.Date `json:"on"`

	// At orders the orders of one day; equal ones follow their ID. Seconds, or
	// Unix nanoseconds, or a number in a file: only the order counts.
	At int64 `json:"at,omitzero"`

	// Customer is needed by bounds per customer, Status by rules on new and
	// returning ones; empty and zero are not said.
	Customer string         `json:"customer,omitempty"`
	Status   CustomerStatus `json:"customer_status,omitzero"`

	// Since is the day of the customer's first payment, and Payment the number
	// of this one, from 1. [Recurring] needs what it limits.
	Since   endorse.Date `json:"customer_since,omitzero"`
	Payment int          `json:"payment,omitzero"`

	// Stage is how far the order has come; tiers may count from a stage on.
	Stage Stage `json:"stage,omitzero"`

	// Labels hold for all Lines, which are numbered from 1 in this order.
	Labels []string    `json:"labels,omitempty"`
	Lines  []OrderLine `json:"lines"`
}

// OrderLine is one line of an order.
type OrderLine struct {
	SKU string `json:"sku,omitempty"` // the article; empty is not said, and in no list of SKUs nor known to be in none

	// Product is what PerProduct tells apart; empty is the SKU, and a line with
	// neither is a product of its own. Categories and Labels are the caller's own
	// words, for [Match].
	Product    string   `json:"product,omitempty"`
	Categories []string `json:"categories,omitempty"`
	Labels     []string `json:"labels,omitempty"`

	// Quantity is the number of items. Zero is none: such a line earns no flat
	// amounts. Below zero is a return.
	Quantity int64 `json:"quantity"`

	// Base is the part of the price that earns, for all items together. Below
	// zero it is a credit, and earns below zero.
	Base endorse.Money `json:"base"`
}

// Increase is by how much more a platform has counted, on the day it was read.
// It may be below zero, where a platform took views back.
type Increase struct {
	ID    string            `json:"id,omitempty"` // tells increases of one day and At apart; may be empty
	On    endorse.Date      `json:"on"`           // the day on which it was read; must be said
	At    int64             `json:"at,omitzero"`  // orders the increases of one day, among the orders of it
	Count endorse.CountName `json:"count"`        // what was counted
	More  int64             `json:"more"`         // how many since the last reading
}
