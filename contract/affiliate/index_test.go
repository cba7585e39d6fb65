package affiliate_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse/contract/affiliate"
)

// TestManyIDs holds that every event is found by its id, the last ones and the
// first, while ids of all lengths come in.
func TestManyIDs(t *testing.T) {
	t.Parallel()
	l := ledger(t, programme(share("8%")))
	at := time.Date(2025, 10, 1, 12, 0, 0, 0, time.UTC)
	order := func(i int, n int64) *affiliate.Order {
		return &affiliate.Order{ID: manyID(i), At: at.Add(time.Duration(i) * time.Second), Creator: "anna",
			Items: []affiliate.Item{{SKU: "TEA", Quantity: 1, Price: cents(n)}}}
	}
	for i := range 3000 {
		if err := l.Add(order(i, 1000)); err != nil {
			t.Fatal(err)
		}
		for _, k := range []int{i, i - i%7, i / 2, 0} {
			if err := l.Add(order(k, 1000)); err != nil {
				t.Fatalf("order %d again, after %d: %v", k, i, err)
			}
			var conflict *affiliate.ConflictError
			if err := l.Add(order(k, 1001)); !errors.As(err, &conflict) || conflict.ID != manyID(k) {
				t.Fatalf("order %d with another price, after %d: %v", k, i, err)
			}
		}
	}
	n := 0
	for range l.Events() {
		n++
	}
	if n != 3000 {
		t.Errorf("%d events, want 3000", n)
	}
}

// manyID is an id of up to 255 bytes.
func manyID(i int) string {
	return string(appendID(nil, "order-", i)) + strings.Repeat("x", i%243)
}
