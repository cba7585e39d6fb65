package affiliate_test

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/contract/affiliate"
)

// The form of a state in version 1, number by number, read and written without the
// package: what was stored must stay readable, and a test can turn one number.

// v1 is a state as its fields in order.
type v1 struct {
	fields []field
	rest   []byte // while it is read
	path   []string
}

// field is a number or a text of a state: 'u' without a sign, 'i' with one, 't' a
// text, 'b' a byte, 'm' two bytes, and '(' with ')' around bytes with a length.
type field struct {
	path string
	kind byte
	n    int64
	text string
}

const headV1 = "endorse ledger\x01"

func readV1(t testing.TB, b []byte) *v1 {
	t.Helper()
	v := &v1{rest: b[len(headV1):]}
	v.state()
	if len(v.rest) > 0 || string(v.bytes()) != string(b) {
		t.Fatalf("%d bytes are left of a state in version 1, which is not\n%s", len(v.rest), v)
	}
	return v
}

// formOf is the state of a ledger.
func formOf(t testing.TB, l *affiliate.Ledger) *v1 {
	t.Helper()
	b, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return readV1(t, b)
}

func (v *v1) put(name string, kind byte, n int64, text string) {
	v.fields = append(v.fields, field{strings.Join(append(slices.Clip(v.path), name), "."), kind, n, text})
}

func (v *v1) uint(name string) int64 {
	n, k := binary.Uvarint(v.rest)
	v.rest = v.rest[k:]
	v.put(name, 'u', int64(n), "")
	return int64(n)
}

func (v *v1) ints(names ...string) {
	for _, name := range names {
		n, k := binary.Varint(v.rest)
		v.rest = v.rest[k:]
		v.put(name, 'i', n, "")
	}
}

func (v *v1) uints(names ...string) {
	for _, name := range names {
		v.uint(name)
	}
}

func (v *v1) text(name string) {
	n, k := binary.Uvarint(v.rest)
	v.put(name, 't', 0, string(v.rest[k:k+int(n)]))
	v.rest = v.rest[k+int(n):]
}

func (v *v1) small(name string, kind byte, size int) int {
	n := int(v.rest[0])
	if size == 2 {
		n |= int(v.rest[1]) << 8
	}
	v.rest = v.rest[size:]
	v.put(name, kind, int64(n), "")
	return n
}

func (v *v1) in(name string, read func()) {
	v.path = append(v.path, name)
	read()
	v.path = v.path[:len(v.path)-1]
}

func (v *v1) list(name string, each func()) { v.listOf(name, v.uint(name), each) }

func (v *v1) listOf(name string, n int64, each func()) {
	for i := range n {
		v.in(fmt.Sprintf("%s[%d]", name, i), each)
	}
}

// sized reads bytes with their length in front.
func (v *v1) sized(name string, read func(n int)) {
	n, k := binary.Uvarint(v.rest)
	v.rest = v.rest[k:]
	v.put(name, '(', 0, "")
	v.in(name, func() { read(int(n)) })
	v.put(name, ')', 0, "")
}

func (v *v1) state() {
	v.text("id")
	v.list("names", func() { v.text("text") })
	v.ints("through")
	v.list("entries", v.entry)
	v.ints("spent")
	v.list("parties", v.party)
	v.list("customers", func() { v.text("id"); v.ints("since"); v.uint("orders") })
}

func (v *v1) entry() {
	v.ints("at")
	v.uint("flags")
	items := 0
	v.sized("record", func(int) { items = v.record() })
	v.sized("frozen", func(n int) {
		if n > 0 {
			v.frozen(int64(items))
		}
	})
}

// record reads an event: kind, what it has, id, and its parts. It is how many lines
// it has.
func (v *v1) record() (items int) {
	v.small("kind", 'b', 1)
	mask := v.small("mask", 'm', 2)
	v.text("id")
	for i, read := range []func(){func() { v.text("order") }, func() { v.uint("party") }, func() { v.uint("code") }, func() { v.text("customer") },
		func() { v.uint("currency") }, func() { v.small("word", 'b', 1) }, func() { v.ints("click") }, func() { v.ints("amount") }, func() { v.ints("tax") },
		func() { v.ints("shipping") }, func() { v.uint("reason") }, func() { v.text("of") }, func() { v.ints("more") },
		func() { v.list("shares", func() { v.uints("party", "weight") }) }, func() { v.list("labels", func() { v.uint("name") }) },
		func() { v.list("items", func() { v.item(); items++ }) }} {
		if mask>>i&1 == 1 {
			read()
		}
	}
	return items
}

func (v *v1) item() {
	mask := v.small("mask", 'b', 1)
	has := func(bit int, read func()) {
		if mask>>bit&1 == 1 {
			read()
		}
	}
	has(0, func() { v.uint("sku") })
	has(1, func() { v.uint("product") })
	has(2, func() { v.list("categories", func() { v.uint("name") }) })
	has(3, func() { v.list("labels", func() { v.uint("name") }) })
	has(4, func() { v.uint("number") })
	quantity := v.uint("quantity") // doubled; odd with a price
	v.ints("gross")
	if quantity&1 == 1 {
		v.uint("price")
	}
	has(5, func() { v.ints("discount") })
	has(6, func() { v.ints("tax") })
	has(7, func() { v.ints("shipping") })
}

// frozen reads what an order earned before the ledger was closed.
func (v *v1) frozen(items int64) {
	flags := v.uint("flags") // priced, converted, changed, a seller, an account, many
	v.uints("status", "payment")
	v.ints("holds", "since", "on", "by_hand", "due", "at")
	if flags>>3&1 == 0 {
		return
	}
	v.uints("credit", "seller")
	if flags>>5&1 == 1 {
		v.list("winners", func() { v.uints("party", "weight") })
	}
	if flags>>4&1 == 0 {
		return
	}
	v.uints("plan", "version")
	if flags>>1&1 == 1 {
		v.rate("rate")
	}
	changed := flags>>2&1 == 1
	if changed {
		v.listOf("items", items, func() { v.ints("value", "base", "quantity", "back", "back_items") })
		v.list("undo", func() {
			v.text("event")
			v.listOf("items", items, func() { v.ints("value", "quantity") })
		})
	}
	v.list("streams", func() {
		v.uint("via")
		v.ints("earned", "less")
		if changed {
			v.ints("earned_left", "paid_left")
		}
	})
	if n := v.uint("parts"); n > 0 {
		v.listOf("parts", n-1, func() { v.uints("item", "party", "role", "currency"); v.rate("rate"); v.ints("first", "left", "cost") })
	}
}

// rate reads an exchange rate, 0 for none.
func (v *v1) rate(name string) {
	v.in(name, func() {
		if v.uint("from") != 0 {
			v.uints("to", "rate")
			v.ints("on")
			v.uint("source")
		}
	})
}

func (v *v1) party() {
	v.uint("id")
	v.list("accounts", func() {
		v.uints("plan", "version")
		v.ints("from")
		v.uint("ended")
		v.ints("posted", "held")
		v.text("tally")
	})
	v.list("balances", func() {
		v.uint("currency")
		v.ints("amount")
		v.uint("negative")
		v.ints("paid")
		v.list("due", func() { v.ints("day", "amount") })
	})
}
