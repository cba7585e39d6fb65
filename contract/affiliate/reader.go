package affiliate

import (
	"encoding/binary"

	"github.com/endorse-go/endorse"
)

// record is an event as its bytes say. Its slices belong to the bytes and to the
// reader, until the next read.
type record struct {
	recordHead
	id       []byte
	order    []byte
	customer []byte
	of       []byte
	shares   []shareRecord
	labels   []name
	items    []itemRecord
}

// recordHead is what holds for the whole event and is a number.
type recordHead struct {
	kind     kind
	mask     uint16
	party    name
	code     name
	reason   name
	currency endorse.Currency
	word     uint8
	click    int64 // nanoseconds before the event
	amount   int64
	tax      int64
	shipping int64
	more     int64
}

type shareRecord struct{ party, weight name }

// itemRecord is a line of an order or a refund.
type itemRecord struct {
	sku, product       name
	categories, labels span // of reader.pool
	price              name // where it does not follow from gross and quantity
	fine               bool
	number             int
	quantity           int64
	gross              int64 // all pieces before discounts; the amount of a refund
	discount           int64
	tax                int64
	shipping           int64
}

// span is a part of a pool.
type span struct{ from, to uint32 }

// reader reads records, and other bytes of a state. Wide records are what a writer
// of this ledger wrote; compact bytes may be anything, and what they cannot be is
// bad.
type reader struct {
	b    []byte
	at   int // what is before it has been read
	wide bool
	bad  bool
	rec  record
	pool []name
}

// read is the wide record in the bytes, valid until the next read.
func (r *reader) read(b []byte) *record {
	r.wide = true
	return r.record(b)
}

// readCompact is read for a compact record.
func (r *reader) readCompact(b []byte) *record {
	r.wide = false
	return r.record(b)
}

func (r *reader) record(b []byte) *record {
	r.b, r.at, r.bad, r.pool = b, 0, false, r.pool[:0]
	rec := &r.rec
	rec.recordHead = recordHead{}
	rec.id, rec.order, rec.customer, rec.of = nil, nil, nil, nil
	rec.shares, rec.labels, rec.items = rec.shares[:0], rec.labels[:0], rec.items[:0]
	if len(b) < 3 {
		r.bad = true
		return rec
	}
	rec.kind, rec.mask, r.at = kind(b[0]), binary.LittleEndian.Uint16(b[1:]), 3
	rec.id = r.text()
	r.head(rec)
	if rec.mask&hasShares != 0 {
		for range r.count() {
			rec.shares = append(rec.shares, shareRecord{r.name(), r.name()})
		}
	}
	if rec.mask&hasLabels != 0 {
		labels := r.names()
		rec.labels = append(rec.labels, r.pool[labels.from:labels.to]...)
	}
	if rec.mask&hasItems != 0 {
		r.items(rec)
	}
	return rec
}

func (r *reader) head(rec *record) {
	m := rec.mask
	if m&hasOrder != 0 {
		rec.order = r.text()
	}
	if m&hasParty != 0 {
		rec.party = r.name()
	}
	if m&hasCode != 0 {
		rec.code = r.name()
	}
	if m&hasCustomer != 0 {
		rec.customer = r.text()
	}
	if m&hasCurrency != 0 {
		rec.currency = endorse.Currency(r.uint())
	}
	if m&hasWord != 0 {
		rec.word = r.byte()
	}
	r.numbers(rec)
}

// numbers reads the parts that hold for the whole event and are numbers, mostly.
func (r *reader) numbers(rec *record) {
	m := rec.mask
	if m&hasClick != 0 {
		rec.click = r.int()
	}
	if m&hasAmount != 0 {
		rec.amount = r.int()
	}
	if m&hasTax != 0 {
		rec.tax = r.int()
	}
	if m&hasShipping != 0 {
		rec.shipping = r.int()
	}
	if m&hasReason != 0 {
		rec.reason = r.name()
	}
	if m&hasOf != 0 {
		rec.of = r.text()
	}
	if m&hasMore != 0 {
		rec.more = r.int()
	}
}

func (r *reader) items(rec *record) {
	for range r.count() {
		rec.items = append(rec.items, itemRecord{})
		r.item(&rec.items[len(rec.items)-1])
	}
}
