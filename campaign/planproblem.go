package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

// Problem is what a plan is to choose from, and within what. Nothing is assumed:
// what an aim needs has to be said of every offer.
type Problem struct {
	// Aim is what the plan is to have most of; it must be said.
	Aim Aim `json:"aim"`

	// Budget is the most that all chosen offers may cost together. Rates bring other
	// currencies to its own.
	Budget endorse.Money `json:"budget"`
	Rates  []endorse.FX  `json:"rates,omitempty"`

	// Margin is the share of revenue left after the goods, for [MostMargin].
	Margin endorse.Rate `json:"margin,omitzero"`

	// Population is how many people there are to reach, or Segments its parts, one
	// of both; for [MostReach].
	Population endorse.Count `json:"population,omitzero"`
	Segments   []Segment     `json:"segments,omitempty"`

	Offers      []Offer      `json:"offers"`                // what can be had
	Constraints []Constraint `json:"constraints,omitempty"` // limits beside the budget; all hold

	// Must and MustNot are offers that are in, or out, whatever they bring. Apart are
	// pairs of which at most one can be had: see [Exclusive].
	Must    []string    `json:"must,omitempty"`
	MustNot []string    `json:"must_not,omitempty"`
	Apart   [][2]string `json:"apart,omitempty"`

	// Nodes is after how many steps the search gives up and says so; zero is
	// [DefaultNodes]. Of more than a hundred offers it is divided by the square of
	// their number in hundreds.
	Nodes int `json:"nodes,omitzero"`
}

// DefaultNodes is the limit of a search that none is said for.
const DefaultNodes = 200_000

// Bounds of a problem.
const (
	MaxOffers = 50_000
	MaxApart  = 200_000
	MaxNodes  = 1_000_000_000
)

// Aim is what a plan is to have most of.
type Aim uint8

// The values of [Aim].
const (
	AimNotSaid Aim = iota

	// MostReach is different people. The offers of one person nest: together they
	// reach those that the largest does. Those of different persons are independent
	// within the population, or within each segment: N (1 - Π (1 - R / N)), the
	// formula of random duplication (Sainsbury). A plan gives beside it what can be
	// said without that: see [PlanReach].
	MostReach

	// MostOrders is expected orders; those of several offers add up.
	MostOrders

	// MostMargin is what is left of the expected revenue after the goods and after
	// the offers are paid: revenue × margin - cost, added up. It may be below zero.
	MostMargin
)

var aimWords = []string{"", "reach", "orders", "margin"}

// String is the text form.
func (a Aim) String() string { return word.Of(a, aimWords) }

// MarshalText writes the text form.
func (a Aim) MarshalText() ([]byte, error) { return word.Text(a, aimWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (a *Aim) UnmarshalText(b []byte) error { return word.Read(a, aimWords, b) }

// unit is what the values of a plan are numbers of.
func (p *Problem) unit() string {
	switch p.Aim {
	case MostReach:
		return "people"
	case MostOrders:
		return "orders"
	}
	return p.Budget.Currency().String()
}

// Problem is a problem by the brief: its budget, rates, margin and population, and
// each deliverable that it wants of all creators together as a constraint of at
// least so many posts, named "wanted[0]" and so on. What it wants of each creator is
// for the offers to hold.
func (b Brief) Problem(aim Aim, offers []Offer) Problem {
	p := Problem{Aim: aim, Budget: b.Budget, Rates: b.Rates, Margin: b.Margin, Population: b.Population, Offers: offers}
	for i, w := range b.Wanted {
		n, err := endorse.NewCount(int64(w.Count))
		if w.Each || err != nil {
			continue
		}
		where := Where{Platforms: []endorse.Platform{w.Platform}, Waves: []Wave{w.Wave}}
		if w.Format != endorse.FormatNotSaid {
			where.Formats = []endorse.Format{w.Format}
		}
		p.Constraints = append(p.Constraints, Constraint{ID: item("wanted", i), Where: where, AtLeast: Quantity{Posts: n}})
	}
	return p
}
