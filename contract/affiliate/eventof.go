package affiliate

import (
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// eventOf is the event of an entry, as it was added.
func (l *Ledger) eventOf(k uint32) Event {
	e := l.entries.at(k)
	return l.event(l.rd.read(l.arena.get(e.record)), e.at)
}

// event is the event of a record in the ledger's reader.
func (l *Ledger) event(rec *record, nanos int64) Event {
	at := l.instant(nanos)
	id, order, reason := string(rec.id), string(rec.order), l.names.text(rec.reason)
	switch rec.kind {
	case kindOrder:
		return l.orderOf(rec, at)
	case kindRefund:
		return l.refundOf(rec, at)
	case kindChargeback:
		return &Chargeback{id, at, order, reason}
	case kindReinstatement:
		return &Reinstatement{id, at, order, string(rec.of), reason}
	case kindCancellation:
		return &Cancellation{id, at, order, reason}
	case kindCorrection:
		return &Correction{id, at, order, pay.CustomerStatus(rec.word), reason}
	case kindApproval:
		return &Approval{id, at, order}
	case kindHold:
		return &Hold{id, at, order, reason}
	case kindRelease:
		return &Release{id, at, order}
	case kindTouch:
		return &Touch{id, at, TouchKind(rec.word), string(rec.customer), l.names.text(rec.party), l.names.text(rec.code)}
	case kindCounted:
		return &Counted{id, at, l.names.text(rec.party), endorse.CountName(rec.word), rec.more}
	case kindPayout:
		return &Payout{id, at, l.names.text(rec.party), money(rec.amount, rec.currency)}
	}
	return &Adjustment{id, at, l.names.text(rec.party), money(rec.amount, rec.currency), reason}
}

// some is an amount, the zero Money for none.
func some(n int64, c endorse.Currency) endorse.Money {
	if n == 0 {
		return endorse.Money{}
	}
	return money(n, c)
}

func (l *Ledger) orderOf(rec *record, at time.Time) *Order {
	c := rec.currency
	o := &Order{ID: string(rec.id), At: at, Creator: l.names.text(rec.party), Code: l.names.text(rec.code),
		Customer: string(rec.customer), Status: pay.CustomerStatus(rec.word), Labels: l.texts(rec.labels),
		Discount: some(rec.amount, c), Tax: some(rec.tax, c), Shipping: some(rec.shipping, c)}
	if rec.mask&hasClick != 0 {
		o.ClickAt = at.Add(-time.Duration(rec.click))
	}
	for _, s := range rec.shares {
		w, _ := endorse.ParseRate(l.names.text(s.weight))
		o.Shares = append(o.Shares, Share{l.names.text(s.party), w})
	}
	for i := range rec.items {
		it := &rec.items[i]
		price := money(it.gross/it.quantity, c)
		if it.fine {
			price, _ = endorse.ParseAmount(l.names.text(it.price), c)
		}
		o.Items = append(o.Items, Item{SKU: l.names.text(it.sku), Product: l.names.text(it.product),
			Categories: l.texts(l.rd.pool[it.categories.from:it.categories.to]), Labels: l.texts(l.rd.pool[it.labels.from:it.labels.to]),
			Quantity: it.quantity, Price: price,
			Discount: some(it.discount, c), Tax: some(it.tax, c), Shipping: some(it.shipping, c)})
	}
	return o
}

func (l *Ledger) refundOf(rec *record, at time.Time) *Refund {
	r := &Refund{ID: string(rec.id), At: at, Order: string(rec.order), Amount: some(rec.amount, rec.currency), Reason: l.names.text(rec.reason)}
	for _, it := range rec.items {
		r.Items = append(r.Items, RefundItem{it.number, l.names.text(it.sku), it.quantity, some(it.gross, rec.currency)})
	}
	return r
}

func (l *Ledger) texts(list []name) []string {
	var out []string
	for _, k := range list {
		out = append(out, l.names.text(k))
	}
	return out
}
