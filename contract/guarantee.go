package contract

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Guarantee promises a number, such as views, within some days.
type Guarantee struct {
	ID           string   `json:"id"`                     // of its own among the guarantees; must be said
	Deliverables []string `json:"deliverables,omitempty"` // empty is all, pooled

	Count  endorse.CountName `json:"count"`  // what is counted; must be said
	Number int64             `json:"number"` // how many are promised, above zero

	// Days is how many days from going live count, Source whose number decides.
	Days   int    `json:"days,omitzero"`
	Source string `json:"source,omitempty"`

	// Tolerance is the part of the number that may lack, 0.1 for 10 %. From says
	// from which number a shortfall counts once it is missed.
	Tolerance endorse.Rate  `json:"tolerance,omitzero"`
	From      ShortfallFrom `json:"from,omitzero"`

	// Remedies are what makes good, in their order.
	Remedies []Remedy `json:"remedies,omitempty"`

	// Fee is the part of the fee that the number was bought with.
	Fee endorse.Money `json:"fee,omitzero"`
}

// Shortfall is what a guarantee lacks.
type Shortfall struct {
	// Delivered is what was counted, without invalid traffic. Missing is what
	// lacks of the number that counts, zero within the tolerance.
	Delivered, Missing int64

	// Credit is the part of the fee for what lacks, for the remedy of that name;
	// the zero Money without a fee, and where nothing lacks.
	Credit endorse.Money
}

// Shortfall is what lacks of the guaranteed number. With a tolerance of 10 % of
// 200,000 and 150,000 delivered it is 30,000 from the tolerated number and 50,000
// from the guaranteed one; where From is not said, and it makes a difference, the
// error is a [*FaultError]. A count that is not known is an
// *endorse.UnknownCountError.
func (g Guarantee) Shortfall(delivered endorse.Count) (Shortfall, error) {
	n, known := delivered.Int64()
	if !known {
		return Shortfall{}, &endorse.UnknownCountError{Name: g.Count}
	}
	if g.Number <= 0 {
		return Shortfall{}, &FaultError{"number", ErrNotPositive}
	}
	least := endorse.RateOfInt(g.Number).Times(endorse.RateOfInt(1).Sub(g.Tolerance))
	s := Shortfall{Delivered: n}
	if endorse.RateOfInt(n).Cmp(least) >= 0 {
		return s, nil
	}
	switch {
	case g.From == FromTolerated:
		s.Missing = least.Round(0, endorse.Ceiling).Decimal().IntPart() - n
	case g.From == FromGuaranteed || g.Tolerance.IsZero():
		s.Missing = g.Number - n
	default:
		return Shortfall{}, &FaultError{"from", ErrNotSaid}
	}
	credit, err := portion(g.Fee, s.Missing, g.Number)
	s.Credit = credit
	return s, err
}

// portion is amount × part ÷ whole, multiplied first, rounded once to the minor
// unit, halves away from zero. The zero Money has no portion but itself.
func portion(amount endorse.Money, part, whole int64) (endorse.Money, error) {
	if amount.Currency() == 0 {
		return endorse.Money{}, nil
	}
	unit, err := endorse.MoneyOfMinor(1, amount.Currency())
	if err != nil {
		return endorse.Money{}, err
	}
	return pay.Proportion(amount, unit.TimesInt(part), unit.TimesInt(whole), endorse.HalfAway)
}
