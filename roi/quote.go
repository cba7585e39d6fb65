package roi

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Quote is a fee that a creator asks, with what is expected of it. What is not
// known is left out, and what needs it is then an error.
type Quote struct {
	Fee         endorse.Money `json:"fee"`                  // what the creator asks for all of it; no currency is not known
	Impressions endorse.Count `json:"impressions,omitzero"` // or views, if the price is to be of those
	Clicks      endorse.Count `json:"clicks,omitzero"`      // clicks expected
	OrderValue  endorse.Money `json:"order_value"`          // mean value of an order; no currency is not known
	Margin      endorse.Rate  `json:"margin"`               // share of sales left after goods, above 0 to 1; 0 is refused
}

// UnmarshalJSON reads an object with the members of Quote; another member is an
// [*endorse.ParseError]. null leaves q alone.
func (q *Quote) UnmarshalJSON(b []byte) error {
	type plain Quote
	return strict.Whole("quote", b, (*plain)(q))
}

// CPM is what the fee comes to for a thousand impressions: see [CPM].
func (q Quote) CPM() (endorse.Money, error) { return CPM(q.Fee, q.Impressions) }

// CPC is what the fee comes to for a click: see [CPC].
func (q Quote) CPC() (endorse.Money, error) { return CPC(q.Fee, q.Clicks) }

// BreakEvenROAS is [BreakEvenROAS] of the margin.
func (q Quote) BreakEvenROAS() (endorse.Rate, error) { return BreakEvenROAS(q.Margin) }

// BreakEvenRevenue is the sales that cover the fee: fee / margin, to 12 places,
// half even.
func (q Quote) BreakEvenRevenue() (endorse.Money, error) {
	if err := notNegative("fee", q.Fee); err != nil {
		return endorse.Money{}, err
	}
	if err := marginPositive(q.Margin); err != nil {
		return endorse.Money{}, err
	}
	return costPerLift(q.Fee, q.Margin)
}

// BreakEvenOrders is [BreakEvenOrders] of the fee.
func (q Quote) BreakEvenOrders() (endorse.Count, error) {
	return BreakEvenOrders(q.Fee, q.OrderValue, q.Margin)
}

// BreakEvenConversionRate is the share of clicks that have to buy to cover the
// fee, to 12 places, half even; above 1 it cannot be covered by one order a
// click. No clicks are [ErrNoClicks].
func (q Quote) BreakEvenConversionRate() (endorse.Rate, error) {
	orders, err := q.BreakEvenOrders()
	if err != nil {
		return endorse.Rate{}, err
	}
	n, known := q.Clicks.Int64()
	switch {
	case !known:
		return endorse.Rate{}, unknown(endorse.CountClicks)
	case n == 0:
		return endorse.Rate{}, ErrNoClicks
	}
	return endorse.RateOf(orders, q.Clicks)
}

// Standing says where a quoted fee lies against a [Fee].
type Standing int8

// The standings.
const (
	BelowFee  Standing = -1 // below the low end
	WithinFee Standing = 0  // within, both ends included
	AboveFee  Standing = 1  // above the high end
)

// Against is where the quoted fee lies; a low price may be a new creator's, or
// one for less. Different currencies are an [*endorse.CurrencyMismatchError].
func (q Quote) Against(fee Fee) (Standing, error) {
	if err := said("fee", q.Fee); err != nil {
		return WithinFee, err
	}
	low, err1 := q.Fee.Cmp(fee.Low)
	high, err2 := q.Fee.Cmp(fee.High)
	switch {
	case low < 0:
		return BelowFee, firstError(err1, err2)
	case high > 0:
		return AboveFee, firstError(err1, err2)
	}
	return WithinFee, firstError(err1, err2)
}
