package main

import (
	"github.com/endorse-go/endorse"
)

// convert is the money in the currency, every digit kept. Without a rate of the
// campaign it is an *endorse.CurrencyMismatchError.
func (c *campaign) convert(m endorse.Money, to endorse.Currency) (endorse.Money, error) {
	if m.Currency() == to || m.Currency() == 0 {
		return m, nil
	}
	for _, fx := range c.rates {
		if fx.From == m.Currency() && fx.To == to {
			return m.Convert(fx, endorse.Exact)
		}
	}
	return endorse.Money{}, &endorse.CurrencyMismatchError{Have: m.Currency(), Want: to}
}

// currencyOf is the currency of the creator's line: the report's, but a row of a
// file, which comes without exchange rates, stays in its own.
func (c *campaign) currencyOf(who *creator) endorse.Currency {
	if who.row == nil {
		return c.currency
	}
	for _, m := range []endorse.Money{who.row.cost, who.row.revenue} {
		if m.Currency().Valid() {
			return m.Currency()
		}
	}
	return c.currency
}
