package main

import (
	"fmt"

	"github.com/endorse-go/endorse"
)

// noRate is money that no exchange rate of the campaign brings into the
// report's currency.
type noRate struct {
	From, To endorse.Currency
}

func (e *noRate) Error() string {
	return fmt.Sprintf("no exchange rate from %v to %v", e.From, e.To)
}

// convert is the money in the report's currency, every digit kept.
func (c *campaign) convert(m endorse.Money) (endorse.Money, error) {
	if m.Currency() == c.currency || m.Currency() == 0 {
		return m, nil
	}
	for _, fx := range c.rates {
		if fx.From == m.Currency() && fx.To == c.currency {
			return m.Convert(fx, endorse.Exact)
		}
	}
	return endorse.Money{}, &noRate{m.Currency(), c.currency}
}
