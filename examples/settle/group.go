package main

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// group is the rows of one event: those of an order or a refund that follow each
// other. One bad row leaves the whole event out, since the rest of an order is
// another order.
type group struct {
	zone  *time.Location
	rows  []row
	items []int // the row of each item
	bad   bool
}

func (g *group) clear() { g.rows, g.items, g.bad = g.rows[:0], g.items[:0], false }

// spoil leaves the event out that a row belonged to which could not be read.
func (g *group) spoil() { g.bad = true }

// takes reports whether a row belongs to the event.
func (g *group) takes(r *row) bool {
	return len(g.rows) == 0 || r.key() == g.rows[0].key() && (r.cell(colEvent) == "order" || r.cell(colEvent) == "refund")
}

// add takes a row; what stands on the first row of an event holds for the others.
func (g *group) add(r *row) error {
	if len(g.rows) == 0 {
		g.bad = false
	}
	g.rows = append(g.rows, *r)
	first := &g.rows[0]
	for _, k := range []int{colAt, colCreator, colCode, colClickAt, colCustomer, colStatus} {
		if s := r.cell(k); s != "" && s != first.cell(k) {
			g.bad = true
			return r.fault(k, fmt.Errorf("%q where the first row of the %s has %q", s, r.cell(colEvent), first.cell(k)))
		}
	}
	return nil
}

var errNoInstant = errors.New("missing; only further rows of an order, right below its first, may leave it out")

var errNoEvent = errors.New("none of order, refund, chargeback, reinstate, cancel, payout, approve, hold, release")

// event is the event of the rows, nil if there are none or one was bad.
func (g *group) event() (affiliate.Event, error) {
	if len(g.rows) == 0 || g.bad {
		return nil, nil
	}
	r := &g.rows[0]
	at, err := r.instant(colAt, g.zone)
	if err == nil && at.IsZero() {
		err = r.fault(colAt, errNoInstant)
	}
	if err != nil {
		return nil, err
	}
	id, order := r.cell(colID), r.cell(colOrder)
	switch r.cell(colEvent) {
	case "order":
		return g.order(at)
	case "refund":
		return g.refund(&affiliate.Refund{ID: id, At: at, Order: order})
	case "payout":
		return g.payout(&affiliate.Payout{ID: id, At: at, Party: r.cell(colCreator)})
	}
	e := map[string]affiliate.Event{
		"chargeback": &affiliate.Chargeback{ID: id, At: at, Order: order},
		"reinstate":  &affiliate.Reinstatement{ID: id, At: at, Order: order},
		"cancel":     &affiliate.Cancellation{ID: id, At: at, Order: order},
		"approve":    &affiliate.Approval{ID: id, At: at, Order: order},
		"hold":       &affiliate.Hold{ID: id, At: at, Order: order},
		"release":    &affiliate.Release{ID: id, At: at, Order: order},
	}[r.cell(colEvent)]
	if e == nil {
		return nil, r.fault(colEvent, errNoEvent)
	}
	return e, r.empty(colSKU, colQuantity, colPrice, colDiscount, colTax, colShipping)
}

func (g *group) order(at time.Time) (affiliate.Event, error) {
	r := &g.rows[0]
	o := &affiliate.Order{ID: r.cell(colOrder), At: at, Creator: r.cell(colCreator), Code: r.cell(colCode), Customer: r.cell(colCustomer)}
	if o.ID == "" {
		o.ID = r.cell(colID)
	}
	var err error
	if o.ClickAt, err = r.instant(colClickAt, g.zone); err != nil {
		return nil, err
	}
	if err := o.Status.UnmarshalText([]byte(r.cell(colStatus))); err != nil && r.cell(colStatus) != "" {
		return nil, r.fault(colStatus, errors.New("neither new nor returning"))
	}
	if r.cell(colStatus) == "" {
		o.Status = pay.CustomerNotSaid
	}
	var errs []error
	for i := range g.rows {
		errs = append(errs, g.item(o, i))
	}
	return o, errors.Join(errs...)
}

// item puts a row on the order: a line, or with no product, quantity and price
// the discount, tax and shipping of the whole order.
func (g *group) item(o *affiliate.Order, i int) error {
	r := &g.rows[i]
	price, err1 := r.amount(colPrice)
	discount, err2 := r.amount(colDiscount)
	tax, err3 := r.amount(colTax)
	shipping, err4 := r.amount(colShipping)
	quantity, err5 := r.quantity()
	if err := errors.Join(err1, err2, err3, err4, err5); err != nil {
		return err
	}
	if r.cell(colSKU)+r.cell(colCategory)+r.cell(colQuantity)+r.cell(colPrice) == "" {
		return errors.Join(sum(&o.Discount, discount), sum(&o.Tax, tax), sum(&o.Shipping, shipping))
	}
	if r.cell(colPrice) == "" {
		return r.fault(colPrice, affiliate.ErrMissing)
	}
	it := affiliate.Item{SKU: r.cell(colSKU), Quantity: max(quantity, 1), Price: price, Discount: discount, Tax: tax, Shipping: shipping}
	if c := r.cell(colCategory); c != "" {
		it.Categories = strings.Split(c, "|")
	}
	o.Items = append(o.Items, it)
	g.items = append(g.items, i)
	return nil
}

func sum(to *endorse.Money, m endorse.Money) (err error) {
	*to, err = to.Add(m)
	return err
}

func (g *group) refund(e *affiliate.Refund) (affiliate.Event, error) {
	for i := range g.rows {
		r := &g.rows[i]
		if err := r.empty(colDiscount, colTax, colShipping); err != nil {
			return nil, err
		}
		amount, err1 := r.amount(colPrice)
		quantity, err2 := r.quantity()
		if err := errors.Join(err1, err2); err != nil {
			return nil, err
		}
		if quantity > 1 {
			amount = amount.TimesInt(quantity)
		}
		switch {
		case r.cell(colSKU) != "":
			e.Items = append(e.Items, affiliate.RefundItem{SKU: r.cell(colSKU), Quantity: quantity, Amount: amount})
			g.items = append(g.items, i)
		case quantity > 0:
			return nil, r.fault(colSKU, affiliate.ErrMissing)
		default:
			if err := sum(&e.Amount, amount); err != nil {
				return nil, r.fault(colCurrency, err)
			}
		}
	}
	return e, nil
}

func (g *group) payout(e *affiliate.Payout) (affiliate.Event, error) {
	r := &g.rows[0]
	var err error
	if e.Amount, err = r.amount(colPrice); err != nil {
		return nil, err
	}
	return e, r.empty(colOrder, colSKU, colQuantity, colDiscount, colTax, colShipping)
}
