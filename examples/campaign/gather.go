package main

import (
	"errors"
	"io"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/roster"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/endorse-go/endorse/roi"
)

// readTable reads a table of creators into a campaign without a name. What
// could not be read is reported, and the rest goes on; it is nil if nothing
// could be read.
func (o options) readTable(in io.Reader, stderr io.Writer, problems *shell.Problems) *campaign {
	t, err := openTable(in, defaults{o.platform, o.currency})
	if t != nil {
		t.Print(stderr)
	}
	if err != nil {
		problems.Report(err)
		return nil
	}
	if t.lacksCurrency() {
		problems.Report(errCurrency)
	}
	c := &campaign{
		actions: o.actions, totalBase: t.base(o.base), level: endorse.MustRate("0.95"), on: o.on,
	}
	for {
		r, doubts, err := t.next()
		if err == io.EOF {
			break
		}
		problems.Report(doubts)
		var bad *sheet.Error
		if err != nil {
			problems.Report(err)
			if errors.As(err, &bad) {
				continue
			}
			break // the reader below failed
		}
		c.add(r)
	}
	return c
}

// add takes a row in as a creator. The report's currency is the first one.
func (c *campaign) add(r row) {
	who := creator{name: r.creator, platform: r.platform, base: c.totalBase, row: &r, outlay: roi.Outlay{Fees: r.cost}, revenue: r.revenue}
	for _, m := range []endorse.Money{r.cost, r.revenue} {
		if !c.currency.Valid() {
			c.currency = m.Currency()
		}
	}
	c.creators = append(c.creators, who)
}

// base is the base of the table's rates: the one asked for, or the first that
// there is a column for.
func (t *table) base(asked engagement.Base) engagement.Base {
	if asked != engagement.BaseNotSaid {
		return asked
	}
	for _, b := range []engagement.Base{engagement.ByFollowers, engagement.ByReach, engagement.ByImpressions, engagement.ByViews} {
		if t.Has(func(m roster.Meaning) bool { return m.Kind == roster.Count && m.Count == b.Count() }) {
			return b
		}
	}
	return engagement.ByFollowers
}
