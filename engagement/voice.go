package engagement

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Voice is one brand, or one creator, and its measure: mentions, reach,
// impressions, engagements.
type Voice struct {
	Name  string        `json:"name"`           // of the brand or creator; must be said, and once
	Count endorse.Count `json:"count,omitzero"` // its measure, of one kind for all
}

// UnmarshalJSON reads an object of name and count; another member is an
// [endorse.ParseError], and null leaves v alone.
func (v *Voice) UnmarshalJSON(b []byte) error {
	type plain Voice
	return strict.Whole("voice", b, (*plain)(v))
}

// ErrBelowZero is an amount below zero where shares are taken.
var ErrBelowZero = errors.New("amount below zero")

// ShareOfVoice divides the voices: each one's measure by that of all. With
// mentions it is the share of voice, with engagements the share of engagement;
// the measure is the caller's to name. The shares are of the list alone, a
// brand that is not in it is not counted, and they add up to exactly 1 by the
// largest remainder at the twelfth place.
//
// A count that is not known is an error that names it and wraps
// [endorse.ErrNotKnown]; a name that is empty or stands twice is a
// [*GroupError]; nothing at all is [endorse.ErrZeroBase].
func ShareOfVoice(voices ...Voice) (Shares, error) {
	names, amounts := make([]string, len(voices)), make([]*big.Int, len(voices))
	for i, v := range voices {
		n, known := v.Count.Int64()
		if !known {
			return Shares{}, fmt.Errorf("voice %q: %w", v.Name, endorse.ErrNotKnown)
		}
		names[i], amounts[i] = v.Name, big.NewInt(n)
	}
	return sharesOf(names, amounts)
}

// Value is one brand, or one creator, and what its voice is held to be worth:
// earned media value.
type Value struct {
	Name   string        `json:"name"`   // of the brand or creator; must be said, and once
	Amount endorse.Money `json:"amount"` // not below zero, in one currency for all
}

// UnmarshalJSON reads an object of name and amount; another member is an
// [endorse.ParseError], and null leaves v alone.
func (v *Value) UnmarshalJSON(b []byte) error {
	type plain Value
	return strict.Whole("value", b, (*plain)(v))
}

// ShareOfValue is [ShareOfVoice] with amounts of money as the measure. Amounts
// in two currencies are an [*endorse.CurrencyMismatchError], one below zero is
// [ErrBelowZero].
func ShareOfValue(values ...Value) (Shares, error) {
	amounts := make([]endorse.Money, len(values))
	for i, v := range values {
		if amounts[i] = v.Amount; v.Amount.Sign() < 0 {
			return Shares{}, fmt.Errorf("value %q: %w", v.Name, ErrBelowZero)
		}
	}
	if _, err := endorse.Sum(amounts...); err != nil {
		return Shares{}, err
	}
	names, units := make([]string, len(values)), make([]*big.Int, len(values))
	for i, v := range values {
		names[i] = v.Name
		units[i] = v.Amount.Decimal().Shift(valuePlaces).BigInt()
	}
	return sharesOf(names, units)
}

// valuePlaces is the number of places of an amount that count; text has 12.
const valuePlaces = 30

func sharesOf(names []string, amounts []*big.Int) (Shares, error) {
	parts, err := partsOfOne(amounts)
	if err != nil {
		return Shares{}, err
	}
	list := make([]Share, len(names))
	for i, name := range names {
		list[i] = Share{name, parts[i]}
	}
	return NewShares(list...)
}
