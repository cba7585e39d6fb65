package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

// Plan is which offers to take, with what that comes to, how far it can be from the
// best at most, and what proves that.
type Plan struct {
	// Aim is what it is to have most of.
	Aim Aim `json:"aim"`

	// Unit is what Value, Bound, Gap and what offers add are numbers of: people,
	// orders, or units of the budget's currency.
	Unit string `json:"unit"`

	Chosen  []Choice  `json:"chosen,omitempty"`   // by id
	LeftOut []LeftOut `json:"left_out,omitempty"` // by id

	// Cost is what the chosen offers cost together in the currency of the budget,
	// exactly the sum of their parts, and Left what is left of the budget: never
	// below zero.
	Cost endorse.Money `json:"cost"`
	Left endorse.Money `json:"left"`

	// Value is what the plan is worth by its aim, to 12 places, half even. No plan
	// that keeps the limits is worth more than Bound, and Gap is the difference:
	// what is at most given away.
	Value endorse.Rate `json:"value"`
	Bound endorse.Rate `json:"bound"`
	Gap   endorse.Rate `json:"gap"`

	// Exact is that there is no better plan: none is worth more by over a part in
	// 2^40 (about 10^12) of the whole population, or of what all offers are worth.
	// Method is how it was found.
	Exact  bool       `json:"exact"`
	Method PlanMethod `json:"method"`
	Nodes  int        `json:"nodes"` // of the search

	// Reach is how many people the plan reaches in each segment; nil if that is not
	// known.
	Reach []PlanReach `json:"reach,omitempty"`

	// Proof is what Bound rests on unless the plan is exact. It gives a bound by
	// itself, Proof.Bound.
	Proof Proof `json:"proof"`
}

// Choice is an offer that is in the plan.
type Choice struct {
	Offer   string        `json:"offer"`   // id of the offer
	Creator string        `json:"creator"` // id of the account
	Cost    endorse.Money `json:"cost"`    // as it was asked
	Amount  endorse.Money `json:"amount"`  // in the currency of the budget, to 12 places, rounded up

	// Adds is what the plan would lose without the offer and those that need it. What
	// people of several offers add is less than what they reach together, so that it
	// does not add up to the value. Reach is to 3 places.
	Adds endorse.Rate `json:"adds"`

	// Why is why it is in.
	Why ChoiceReason `json:"why"`
	By  []string     `json:"by,omitempty"` // the offers that need it
}

// ChoiceReason is why an offer is in a plan.
type ChoiceReason uint8

// The values of [ChoiceReason].
const (
	ChoiceNotSaid ChoiceReason = iota
	InAsMust                   // the problem says so
	InAsNeeded                 // an offer that is in needs it
	InForAim                   // for what it adds
	InForLimit                 // it adds nothing, but a least asks for such offers, or it was had for nothing
)

var choiceWords = []string{"", "must", "needed", "adds", "asked-for"}

// String is the text form.
func (r ChoiceReason) String() string { return word.Of(r, choiceWords) }

// MarshalText writes the text form.
func (r ChoiceReason) MarshalText() ([]byte, error) { return word.Text(r, choiceWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *ChoiceReason) UnmarshalText(b []byte) error { return word.Read(r, choiceWords, b) }

// LeftOut is an offer that is not in the plan.
type LeftOut struct {
	Offer   string        `json:"offer"`   // id of the offer
	Creator string        `json:"creator"` // id of the account
	Amount  endorse.Money `json:"amount"`  // in the currency of the budget

	// Adds is what it would add to the plan, with what it needs.
	Adds endorse.Rate `json:"adds"`

	// Why is the first reason that keeps it out, By the limit or the offer that does.
	Why  LeftOutReason `json:"why"`
	By   Limit         `json:"by,omitzero"`
	With string        `json:"with,omitempty"` // the offer that it is apart from, or needs
}

// LeftOutReason is why an offer is not in a plan.
type LeftOutReason uint8

// The values of [LeftOutReason], in the order in which they are looked for.
const (
	LeftOutNotSaid LeftOutReason = iota
	OutAsMustNot                 // the problem says so
	OutByNeed                    // it needs one that must not be in
	OutForNothing                // it would add nothing, or cost more than it brings
	OutByConflict                // it is apart from one that is in
	OutByLimit                   // with it a constraint would be passed
	OutByBudget                  // with it the budget would be passed
	OutUnsought                  // it would fit: the search was broken off before
)

var leftOutWords = []string{"", "must-not", "needs", "adds-nothing", "apart", "constraint", "budget", "not-sought"}

// String is the text form.
func (r LeftOutReason) String() string { return word.Of(r, leftOutWords) }

// MarshalText writes the text form.
func (r LeftOutReason) MarshalText() ([]byte, error) { return word.Text(r, leftOutWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *LeftOutReason) UnmarshalText(b []byte) error { return word.Read(r, leftOutWords, b) }

// PlanMethod is how a plan was found.
type PlanMethod uint8

// The values of [PlanMethod].
const (
	MethodNotSaid  PlanMethod = iota
	BranchAndBound            // a search that came to its end: the plan is exact
	BrokenOff                 // a search that was stopped by its limit, and found the plan before
	Greedy                    // by what offers add for what they cost; the search was stopped and found nothing better
)

var methodWords = []string{"", "branch-and-bound", "broken-off", "greedy"}

// String is the text form.
func (m PlanMethod) String() string { return word.Of(m, methodWords) }

// MarshalText writes the text form.
func (m PlanMethod) MarshalText() ([]byte, error) { return word.Text(m, methodWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (m *PlanMethod) UnmarshalText(b []byte) error { return word.Read(m, methodWords, b) }

// PlanReach is how many different people of a segment a plan reaches.
type PlanReach struct {
	Segment    string        `json:"segment,omitempty"` // its id; empty for a population without segments
	Population endorse.Count `json:"population"`        // everybody in it

	// Gross is the sum over persons of what the largest offer of each reaches.
	Gross endorse.Rate `json:"gross"`

	// People is the estimate by independence, to 12 places, half even. It is too high
	// where audiences overlap more than chance has it, as those of one subject do.
	// Low and High hold whatever they share: the largest audience of a person, and
	// the sum or everybody there is.
	People endorse.Rate `json:"people"`
	Low    endorse.Rate `json:"low"`
	High   endorse.Rate `json:"high"`
}
