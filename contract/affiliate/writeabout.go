package affiliate

import (
	"fmt"
	"time"

	"github.com/endorse-go/endorse"
)

func (e *Refund) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindRefund, e.ID, e.At)
	w.about(e.Order)
	currency := e.Amount.Currency()
	for i := 0; i < len(e.Items) && currency == 0; i++ {
		currency = e.Items[i].Amount.Currency()
	}
	w.in(currency)
	w.number(hasAmount, w.part("amount", e.Amount))
	w.positive("amount", e.Amount)
	if currency != 0 && e.Amount.Currency() != 0 && len(e.Items) > 0 {
		w.fault("amount", errBoth)
	}
	w.shared(hasReason, "reason", e.Reason)
	if len(e.Items) > 0 && w.checkCount("items", len(e.Items)) {
		w.mask |= hasItems
		w.putUint(uint64(len(e.Items)))
		for i := range e.Items {
			w.refundItem(i, &e.Items[i])
		}
	}
	return w.end()
}

func (w *writer) refundItem(i int, it *RefundItem) {
	path := func(field string) string { return fmt.Sprintf("items[%d].%s", i, field) }
	rec := itemRecord{number: max(it.Item, 0), quantity: max(it.Quantity, 0)}
	if it.SKU != "" {
		rec.sku = w.name(path("sku"), it.SKU)
	}
	switch {
	case it.Item < 0 || it.Item > maxEntries:
		w.fault(path("item"), ErrUnknownItem)
	case it.Item == 0 && it.SKU == "":
		w.fault(path("item"), ErrMissing)
	case it.Quantity < 0:
		w.fault(path("quantity"), ErrNegative)
	case it.Quantity > maxQuantity:
		w.fault(path("quantity"), noQuantity(it.Quantity))
	}
	rec.gross = w.part(path("amount"), it.Amount)
	w.positive(path("amount"), it.Amount)
	w.putItem(&rec)
}

// positive refuses an amount that is stated and is nothing.
func (w *writer) positive(path string, m endorse.Money) {
	if m.Currency() != 0 && m.Sign() == 0 {
		w.fault(path, ErrNotPositive)
	}
}

// simple puts an event that has nothing but an order and a reason.
func (w *writer) simple(k kind, id string, at time.Time, order, reason string) error {
	w.begin(k, id, at)
	w.about(order)
	w.shared(hasReason, "reason", reason)
	return w.end()
}

func (e *Chargeback) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	return w.simple(kindChargeback, e.ID, e.At, e.Order, e.Reason)
}

func (e *Cancellation) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	return w.simple(kindCancellation, e.ID, e.At, e.Order, e.Reason)
}

func (e *Hold) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	return w.simple(kindHold, e.ID, e.At, e.Order, e.Reason)
}

func (e *Approval) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	return w.simple(kindApproval, e.ID, e.At, e.Order, "")
}

func (e *Release) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	return w.simple(kindRelease, e.ID, e.At, e.Order, "")
}

func (e *Reinstatement) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindReinstatement, e.ID, e.At)
	w.about(e.Order)
	w.shared(hasReason, "reason", e.Reason)
	w.text(hasOf, "of", e.Of)
	return w.end()
}

func (e *Correction) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindCorrection, e.ID, e.At)
	w.about(e.Order)
	w.word(uint8(e.Status))
	w.shared(hasReason, "reason", e.Reason)
	return w.end()
}

func (e *Touch) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindTouch, e.ID, e.At)
	w.shared(hasParty, "creator", e.Creator)
	w.shared(hasCode, "code", e.Code)
	w.needText("customer", e.Customer)
	w.text(hasCustomer, "customer", e.Customer)
	w.word(uint8(e.Kind))
	switch {
	case e.Kind == TouchNotSaid || e.Kind > CodeUse:
		w.fault("kind", ErrMissing)
	case e.Creator == "" && (e.Kind != CodeUse || e.Code == ""):
		w.fault("creator", ErrMissing)
	}
	return w.end()
}

func (e *Counted) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindCounted, e.ID, e.At)
	w.needText("creator", e.Creator)
	w.shared(hasParty, "creator", e.Creator)
	w.word(uint8(e.Count))
	if e.Count == endorse.CountNotSaid || e.Count.String() == "" {
		w.fault("count", ErrMissing)
	}
	w.number(hasMore, e.More)
	if e.More > maxMinor || e.More < -maxMinor {
		w.fault("more", ErrTooLarge)
	}
	return w.end()
}

func (e *Payout) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindPayout, e.ID, e.At)
	w.money(e.Party, e.Amount)
	if e.Amount.Sign() <= 0 {
		w.fault("amount", ErrNotPositive)
	}
	return w.end()
}

func (e *Adjustment) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindAdjustment, e.ID, e.At)
	w.money(e.Party, e.Amount)
	w.needText("reason", e.Reason)
	w.shared(hasReason, "reason", e.Reason)
	return w.end()
}

func (w *writer) money(party string, m endorse.Money) {
	w.needText("party", party)
	w.shared(hasParty, "party", party)
	if m.Currency() == 0 {
		w.fault("amount", ErrMissing)
	}
	w.in(m.Currency())
	w.number(hasAmount, w.minor("amount", m))
}
