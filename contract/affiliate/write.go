package affiliate

import (
	"fmt"
	"math/bits"
	"time"

	"github.com/endorse-go/endorse"
)

func (e *Order) write(w *writer) error {
	if e == nil {
		return ErrNoEvent
	}
	w.begin(kindOrder, e.ID, e.At)
	w.order = e.ID
	w.shared(hasParty, "creator", e.Creator)
	w.shared(hasCode, "code", e.Code)
	w.text(hasCustomer, "customer", e.Customer)
	if len(e.Items) == 0 {
		w.fault("items", ErrMissing)
	} else {
		w.in(e.Items[0].Price.Currency())
	}
	w.word(uint8(e.Status))
	w.click(e.ClickAt)
	discount := w.part("discount", e.Discount)
	w.number(hasAmount, discount)
	w.number(hasTax, w.part("tax", e.Tax))
	w.number(hasShipping, w.part("shipping", e.Shipping))
	w.shares(e.Shares)
	if len(e.Labels) > 0 {
		w.mask |= hasLabels
		w.pool = w.pool[:0]
		w.putNames(w.labels("labels", e.Labels))
	}
	if w.checkCount("items", len(e.Items)) {
		w.items(e.Items, discount)
	}
	return w.end()
}

func (w *writer) click(at time.Time) {
	if !at.IsZero() {
		w.mask |= hasClick
		w.putInt(w.at - w.instant("click_at", at))
	}
}

func (w *writer) shares(list []Share) {
	if len(list) == 0 || !w.checkCount("shares", len(list)) {
		return
	}
	w.errs = append(w.errs, shareFaults("shares", list)...)
	w.mask |= hasShares
	w.putUint(uint64(len(list)))
	for _, s := range list {
		w.putUint(uint64(w.name("shares", s.Party)))
		w.putUint(uint64(w.name("shares", s.Weight.String())))
	}
}

// items puts the lines of an order; what they cost after their own discounts
// must bear the discount of the order.
func (w *writer) items(list []Item, discount int64) {
	w.mask |= hasItems
	w.putUint(uint64(len(list)))
	left := -discount
	for i := range list {
		before := len(w.errs)
		left += w.item(&list[i])
		if len(w.errs) > before {
			w.below(fmt.Sprintf("items[%d].", i), w.errs[before:])
		}
	}
	if left < 0 && len(w.errs) == 0 {
		w.fault("discount", ErrAboveValue)
	}
	if left > maxMinor {
		w.fault("items", ErrTooLarge)
	}
}

// below puts a path before those of faults.
func (w *writer) below(path string, errs []error) {
	for _, err := range errs {
		if f, ok := err.(*FaultError); ok {
			f.Path = path + f.Path
		}
	}
}

// item puts one line, and is what it costs.
func (w *writer) item(it *Item) int64 {
	w.pool = w.pool[:0]
	var rec itemRecord
	if it.SKU != "" {
		rec.sku = w.name("sku", it.SKU)
	}
	if it.Product != "" {
		rec.product = w.name("product", it.Product)
	}
	if len(it.Categories) > 0 {
		rec.categories = w.list("categories", it.Categories)
	}
	if len(it.Labels) > 0 {
		rec.labels = w.labels("labels", it.Labels)
	}
	w.gross(&rec, it)
	rec.discount = w.part("discount", it.Discount)
	if rec.discount > rec.gross && len(w.errs) == 0 {
		w.fault("discount", ErrAboveValue)
	}
	rec.tax, rec.shipping = w.part("tax", it.Tax), w.part("shipping", it.Shipping)
	w.putItem(&rec)
	return rec.gross - rec.discount
}

const maxQuantity = 1_000_000_000

// gross puts quantity and price on a line. A price that does not follow from what
// all pieces cost before discounts is put as text.
func (w *writer) gross(rec *itemRecord, it *Item) {
	if it.Quantity <= 0 || it.Quantity > maxQuantity {
		w.fault("quantity", noQuantity(it.Quantity))
		return
	}
	rec.quantity = it.Quantity
	if one, whole := it.Price.Minor(); whole {
		rec.gross = w.all("price", it, one)
		return
	}
	rec.fine = true
	rec.gross = w.part("price", it.Price.TimesInt(it.Quantity).Round(endorse.HalfAway))
	rec.price = w.name("price", it.Price.Amount())
}

func noQuantity(n int64) error {
	return &endorse.ParseError{What: "quantity", Input: fmt.Sprint(n), Why: "not from 1 to 1,000,000,000"}
}

// all is what the pieces of a line cost whose price is whole minor units.
func (w *writer) all(path string, it *Item, one int64) int64 {
	hi, n := bits.Mul64(uint64(one), uint64(it.Quantity))
	if one >= 0 && hi == 0 && n <= maxMinor && it.Price.Currency() == w.currency {
		return int64(n)
	}
	return w.part(path, it.Price.TimesInt(it.Quantity))
}
