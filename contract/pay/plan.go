package pay

import "github.com/endorse-go/endorse"

// Plan is what a party is paid. It is a value: a change of terms is a plan with
// another version, and lines keep the version that they were settled by.
type Plan struct {
	// ID and Version, from 1, name the plan; lines carry both.
	ID      string `json:"id"`
	Version int    `json:"version"`

	// Currency is the one in which everything in the plan is written and paid.
	Currency endorse.Currency `json:"currency"`

	// Rounding says where and how amounts become whole minor units.
	Rounding Rounding `json:"rounding,omitzero"`

	// RatesAboveOne allows shares above 100 %, which is a bounty; without it
	// they are refused as slips of the pen.
	RatesAboveOne bool `json:"rates_above_one,omitzero"`

	// Pay is what is earned. nil is an error.
	Pay Node `json:"pay"`
}

// Rounding is where amounts are rounded, once, and how.
type Rounding struct {
	At Level `json:"at,omitzero"` // where; zero is each order line

	// Mode is how. Exact, the zero value, means HalfAway: what is paid is
	// always a whole number of minor units.
	Mode endorse.Rounding `json:"mode,omitzero"`
}
