package roi

import (
	"errors"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

// Price is what a table says that one action is worth.
type Price struct {
	// Action is what is counted. The stock of an account (followers, following,
	// posts) is no action.
	Action endorse.CountName `json:"action"`

	// Amount is for one action or for a thousand, as Unit says. It may be zero,
	// and has as many digits as the source prints.
	Amount endorse.Money `json:"amount"`
	Unit   Unit          `json:"unit"`

	Platform endorse.Platform `json:"platform,omitempty"` // empty is all
	Format   endorse.Format   `json:"format,omitzero"`    // zero is all

	// Region is the audience's; empty is all. A country's price holds in its
	// parts too.
	Region endorse.Region `json:"region,omitempty"`

	// Days are those of the posts that the price is for, both ends included; an
	// open end has no limit.
	Days endorse.Period `json:"days,omitzero"`
}

// Unit is what a [Price] is for. The zero value is not said, and no price has
// it.
type Unit uint8

// The units.
const (
	UnitNotSaid Unit = iota
	Each             // one action
	PerMille         // a thousand actions
)

var unitNames = [...]string{"", "each", "per-mille"}

// String is "each" or "per-mille", "" for not said.
func (u Unit) String() string {
	if int(u) < len(unitNames) {
		return unitNames[u]
	}
	return ""
}

// MarshalText writes the text form.
func (u Unit) MarshalText() ([]byte, error) { return []byte(u.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (u *Unit) UnmarshalText(b []byte) error {
	for i, name := range unitNames {
		if name == string(b) {
			*u = Unit(i)
			return nil
		}
	}
	return &endorse.ParseError{What: "unit", Input: string(b), Why: "neither each nor per-mille"}
}

// PriceSource says whose prices they are. Prices without source and day mean
// nothing: methods differ by ten times, and indexes move daily.
type PriceSource struct {
	// ID names the table for ever; it may not be empty.
	ID string `json:"id"`

	// Publisher is who published the prices, URL where they were looked at.
	Publisher string `json:"publisher,omitempty"`
	URL       string `json:"url,omitempty"`

	// Published is the day of publication as far as it is stated: "2025",
	// "2025-03" or "2025-03-14"; empty is not said.
	Published string `json:"published,omitempty"`

	// Verified says how the table was looked at, Checked on which day.
	Verified tier.Verification `json:"verified"`
	Checked  endorse.Date      `json:"checked,omitzero"`

	// Note says in a sentence what a user should know of the prices.
	Note string `json:"note,omitempty"`
}

// Prices is a table of prices of one source in one currency. It is immutable;
// the zero Prices price nothing. Tables compare with [Prices.Equal].
type Prices struct {
	source PriceSource
	rows   []Price
}

// Faults of a table of prices, beside [ErrNegative] and
// [*endorse.CurrencyMismatchError].
var (
	ErrNoID         = errors.New("no id")
	ErrBadPublished = errors.New("published is neither a year, a month nor a day")
	ErrNoAction     = errors.New("not something that a post brings")
	ErrNoUnit       = errors.New("neither for each nor per mille")
	ErrPricedTwice  = errors.New("another row prices the same on the same day")
)

// PriceError is a fault of one row of a table.
type PriceError struct {
	Index int   // place among the rows given, from 0
	Err   error // what is wrong, such as [ErrNoUnit]
}

// Error names the row by its place.
func (e *PriceError) Error() string { return fmt.Sprintf("prices[%d]: %v", e.Index, e.Err) }

// Unwrap is the fault.
func (e *PriceError) Unwrap() error { return e.Err }

// NewPrices makes a table. All faults are joined; each about a row is a
// [*PriceError] around what is wrong with it. Two rows for the same action,
// platform, format and region may not share a day.
func NewPrices(src PriceSource, rows ...Price) (Prices, error) {
	var faults []error
	if src.ID == "" {
		faults = append(faults, ErrNoID)
	}
	if _, ok := (tier.Source{Published: src.Published}).PublishedIn(); !ok && src.Published != "" {
		faults = append(faults, ErrBadPublished)
	}
	twice := pricedTwice(rows)
	for i, p := range rows {
		for _, err := range checkPrice(p, rows[0].Amount) {
			faults = append(faults, &PriceError{i, err})
		}
		if twice[i] {
			faults = append(faults, &PriceError{i, ErrPricedTwice})
		}
	}
	if err := errors.Join(faults...); err != nil {
		return Prices{}, err
	}
	return Prices{src, slices.Clone(rows)}, nil
}

// checkPrice lists what is wrong with a row by itself, and with its currency
// beside the first row's.
func checkPrice(p Price, first endorse.Money) (faults []error) {
	if !isAction(p.Action) {
		faults = append(faults, ErrNoAction)
	}
	if err := notNegative("price", p.Amount); err != nil {
		faults = append(faults, err)
	}
	if p.Unit != Each && p.Unit != PerMille {
		faults = append(faults, ErrNoUnit)
	}
	if err := p.Days.Validate(); err != nil {
		faults = append(faults, err)
	}
	if _, err := p.Amount.Sub(first); err != nil {
		faults = append(faults, err)
	}
	return faults
}

// pricedTwice marks rows that share a day with another of the same key. Sorted
// by their first day, two that overlap have neighbours that do.
func pricedTwice(rows []Price) map[int]bool {
	same := make(map[Price][]int)
	for i, p := range rows {
		same[p.key()] = append(same[p.key()], i)
	}
	twice := make(map[int]bool)
	for _, list := range same {
		slices.SortStableFunc(list, func(i, j int) int { return rows[i].Days.From.Compare(rows[j].Days.From) })
		for k := 1; k < len(list); k++ {
			if rows[list[k-1]].Days.Overlaps(rows[list[k]].Days) {
				twice[max(list[k-1], list[k])] = true
			}
		}
	}
	return twice
}

// key is the row without its price and days.
func (p Price) key() Price {
	p.Amount, p.Unit, p.Days = endorse.Money{}, UnitNotSaid, endorse.Period{}
	return p
}

// isAction reports whether a post brings what n counts.
func isAction(n endorse.CountName) bool {
	switch n {
	case endorse.CountNotSaid, endorse.CountFollowers, endorse.CountFollowing, endorse.CountPosts:
		return false
	}
	return n.String() != ""
}

// Source says where the prices come from.
func (p Prices) Source() PriceSource { return p.source }

// Rows lists the prices in the order given. The slice is the caller's.
func (p Prices) Rows() []Price { return slices.Clone(p.rows) }

// IsZero reports whether there are no prices and no source.
func (p Prices) IsZero() bool { return p.source == PriceSource{} && len(p.rows) == 0 }

// Equal reports whether both have the same source and the same rows.
func (p Prices) Equal(q Prices) bool {
	return p.source == q.source && slices.EqualFunc(p.rows, q.rows, func(a, b Price) bool {
		return a.key() == b.key() && a.Amount.Equal(b.Amount) && a.Unit == b.Unit && a.Days == b.Days
	})
}
