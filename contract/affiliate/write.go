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
		w.putLabels("labels", e.Labels)
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
		w.putName("shares", s.Party)
		w.putName("shares", s.Weight.String())
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
		for _, err := range w.errs[before:] {
			if f, ok := err.(*FaultError); ok {
				f.Path = fmt.Sprintf("items[%d].%s", i, f.Path)
			}
		}
	}
	if left < 0 && len(w.errs) == 0 {
		w.fault("discount", ErrAboveValue)
	}
	if left > maxMinor {
		w.fault("items", ErrTooLarge)
	}
}

// item puts one line, and is what it costs.
func (w *writer) item(it *Item) int64 {
	at := len(w.buf)
	mask := uint8(0)
	w.buf = append(w.buf, 0)
	if it.SKU != "" {
		mask |= itemSKU
		w.putName("sku", it.SKU)
	}
	if it.Product != "" {
		mask |= itemProduct
		w.putName("product", it.Product)
	}
	if len(it.Categories) > 0 {
		mask |= itemCategories
		w.putNames("categories", it.Categories)
	}
	if len(it.Labels) > 0 {
		mask |= itemLabels
		w.putLabels("labels", it.Labels)
	}
	gross := w.gross(it)
	discount := w.part("discount", it.Discount)
	if discount > gross && len(w.errs) == 0 {
		w.fault("discount", ErrAboveValue)
	}
	mask |= w.itemPart(itemDiscount, discount)
	mask |= w.itemPart(itemTax, w.part("tax", it.Tax))
	mask |= w.itemPart(itemShipping, w.part("shipping", it.Shipping))
	w.buf[at] = mask
	return gross - discount
}

// itemPart puts an optional amount of a line, and is its bit.
func (w *writer) itemPart(bit uint8, n int64) uint8 {
	if n == 0 {
		return 0
	}
	w.putInt(n)
	return bit
}

const maxQuantity = 1_000_000_000

// gross puts quantity and price, and is what all pieces cost before discounts.
// A price that does not follow from that is put as text.
func (w *writer) gross(it *Item) int64 {
	if it.Quantity <= 0 || it.Quantity > maxQuantity {
		w.fault("quantity", noQuantity(it.Quantity))
		return 0
	}
	gross, fine := int64(0), uint64(0)
	if one, whole := it.Price.Minor(); whole {
		gross = w.all("price", it, one)
	} else {
		fine = 1
		gross = w.part("price", it.Price.TimesInt(it.Quantity).Round(endorse.HalfAway))
	}
	w.putUint(uint64(it.Quantity)<<1 | fine)
	w.putInt(gross)
	if fine == 1 {
		w.putName("price", it.Price.Amount())
	}
	return gross
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
