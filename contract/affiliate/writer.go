package affiliate

import (
	"encoding/binary"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
)

// kind is what an event is, as its record says. The numbers are part of the
// encoding.
type kind uint8

const (
	kindOrder kind = iota + 1
	kindRefund
	kindChargeback
	kindReinstatement
	kindCancellation
	kindCorrection
	kindApproval
	kindHold
	kindRelease
	kindTouch
	kindCounted
	kindPayout
	kindAdjustment
	kindEnd
)

// The parts of a record that are there. The bits are part of the encoding, and
// parts follow each other in their order.
const (
	hasOrder uint16 = 1 << iota
	hasParty
	hasCode
	hasCustomer
	hasCurrency
	hasWord // customer status, kind of touch, name of a count
	hasClick
	hasAmount // discount of an order
	hasTax
	hasShipping
	hasReason
	hasOf
	hasMore
	hasShares
	hasLabels
	hasItems
)

// writer puts one event on record: kind, mask, id, and the parts. It gathers
// what is wrong with the event.
type writer struct {
	names    *names
	wide     bool // for memory, and not for a state
	buf      []byte
	pool     []name // the lists in hand
	mask     uint16
	kind     kind
	at       int64
	id       string
	order    string // what the event is about
	currency endorse.Currency
	errs     []error
}

const (
	maxText    = 255
	maxEntries = 1000
	maxMinor   = 9_000_000_000_000_000
)

// ErrNoEvent is a nil event.
var ErrNoEvent = errors.New("no event")

func (w *writer) begin(k kind, id string, at time.Time) {
	w.buf, w.errs = w.buf[:0], w.errs[:0]
	w.mask, w.kind, w.id, w.order, w.currency = 0, k, id, "", 0
	w.needText("id", id)
	w.at = w.instant("at", at)
	w.buf = append(w.buf, byte(k), 0, 0)
	w.putText(id)
}

// end finishes the record.
func (w *writer) end() error {
	binary.LittleEndian.PutUint16(w.buf[1:], w.mask)
	if len(w.errs) == 0 {
		return nil
	}
	return fmt.Errorf("event %s: %w", quote(w.id), errors.Join(w.errs...))
}

func (w *writer) fault(path string, err error) { w.errs = append(w.errs, &FaultError{path, err}) }

func (w *writer) checkText(path, s string) {
	switch {
	case len(s) > maxText:
		w.fault(path, ErrTooLong)
	case !ascii(s) && !utf8.ValidString(s):
		w.fault(path, &endorse.ParseError{What: "text", Input: s, Why: "not UTF-8"})
	}
}

// ascii reports whether a text is all ASCII, eight bytes at a time.
func ascii(s string) bool {
	b, all := []byte(s), uint64(0)
	for ; len(b) >= 8; b = b[8:] {
		all |= binary.LittleEndian.Uint64(b)
	}
	for _, c := range b {
		all |= uint64(c)
	}
	return all&0x8080808080808080 == 0
}

func (w *writer) needText(path, s string) {
	if s == "" {
		w.fault(path, ErrMissing)
	}
	w.checkText(path, s)
}

func (w *writer) checkCount(path string, n int) bool {
	if n > maxEntries {
		w.fault(path, ErrTooMany)
		return false
	}
	return true
}

// Instants that fit into nanoseconds with room for windows: the years from 1900
// to 2199, in Unix seconds.
const (
	firstSecond = -2208988800
	lastSecond  = 7258118399
)

func (w *writer) instant(path string, t time.Time) int64 {
	if s := t.Unix(); s < firstSecond || s > lastSecond {
		err := ErrOutsideTime
		if t.IsZero() {
			err = ErrMissing
		}
		w.fault(path, err)
		return 0
	}
	return t.UnixNano()
}

// name is the number of a text, which is checked where it is new.
func (w *writer) name(path, s string) name {
	k, ok := w.names.known(s)
	if !ok {
		if w.checkText(path, s); len(w.errs) == 0 {
			k = w.names.of(s)
		}
	}
	return k
}

// list is the numbers of texts, in the pool.
func (w *writer) list(path string, list []string) span {
	from := uint32(len(w.pool))
	if w.checkCount(path, len(list)) {
		for _, s := range list {
			w.pool = append(w.pool, w.name(path, s))
		}
	}
	return span{from, uint32(len(w.pool))}
}

// labels is list for labels; it leaves those of the ledger to it.
func (w *writer) labels(path string, list []string) span {
	for i, s := range list {
		if strings.HasPrefix(s, creditPrefix) {
			w.fault(at(path, i), ErrReserved)
		}
	}
	return w.list(path, list)
}

// about is the order that an event is about.
func (w *writer) about(order string) {
	w.needText("order", order)
	w.order = order
	w.mask |= hasOrder
	w.putText(order)
}

// text puts an optional text of its own.
func (w *writer) text(bit uint16, path, s string) {
	if s != "" {
		w.checkText(path, s)
		w.mask |= bit
		w.putText(s)
	}
}

// shared puts an optional text that other events share.
func (w *writer) shared(bit uint16, path, s string) {
	if s != "" {
		w.mask |= bit
		w.putUint(uint64(w.name(path, s)))
	}
}

func (w *writer) word(b uint8) {
	if b != 0 {
		w.mask |= hasWord
		w.buf = append(w.buf, b)
	}
}

// number puts an optional number.
func (w *writer) number(bit uint16, n int64) {
	if n != 0 {
		w.mask |= bit
		w.putInt(n)
	}
}

// in decides the currency of the event.
func (w *writer) in(c endorse.Currency) {
	w.currency = c
	if c != 0 {
		w.mask |= hasCurrency
		w.putUint(uint64(c))
	}
}

// minor is an amount in minor units of the event's currency; an amount in none
// is nothing.
func (w *writer) minor(path string, m endorse.Money) int64 {
	if c := m.Currency(); c != w.currency {
		if c != 0 {
			w.fault(path, &endorse.CurrencyMismatchError{Have: c, Want: w.currency})
		}
		return 0
	}
	n, ok := m.Minor()
	if !ok {
		w.fault(path, tooFineOrLarge(m))
	} else if n > maxMinor || n < -maxMinor {
		w.fault(path, ErrTooLarge)
	}
	return n
}

func tooFineOrLarge(m endorse.Money) error {
	if m.Equal(m.Round(endorse.Down)) {
		return ErrTooLarge
	}
	return ErrTooFine
}

// part is an amount that may not be below zero.
func (w *writer) part(path string, m endorse.Money) int64 {
	if m.Currency() == 0 {
		return 0
	}
	return w.notBelow(path, m)
}

// notBelow is part for an amount in a currency.
func (w *writer) notBelow(path string, m endorse.Money) int64 {
	n, ok := m.Minor()
	if ok && uint64(n) <= maxMinor && m.Currency() == w.currency {
		return n
	}
	if n = w.minor(path, m); n < 0 {
		w.fault(path, ErrNegative)
	}
	return n
}
