package affiliate

import (
	"errors"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestUnpricedWithoutRecord: a state that calls an order unpriced and keeps
// nothing of what it was is none; settling it would find no order.
func TestUnpricedWithoutRecord(t *testing.T) {
	p := Programme{ID: "shop", Version: 1, Zone: "UTC", Period: pay.Month, Days: endorse.Period{From: endorse.On(2025, 10, 1)}, Parties: []Party{{ID: "anna"}},
		Terms: []Terms{{Plan: pay.Plan{ID: "plan", Version: 1, Currency: endorse.EUR, Pay: pay.ShareOfSales{Rate: endorse.MustRate("5%")}}}}}
	ledger := func() *Ledger {
		l, err := NewLedger(p, time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		return l
	}
	l := ledger()
	if err := l.Add(&Order{ID: "o", At: time.Date(2025, 11, 3, 12, 0, 0, 0, time.UTC), Creator: "anna", Items: []Item{{Quantity: 1, Price: endorse.MustMoney("EUR 5")}}}); err != nil {
		t.Fatal(err)
	}
	if _, err := l.Close(endorse.On(2025, 10, 31), TotalsOnly); err != nil {
		t.Fatal(err)
	}
	l.entries.at(1).flags |= flagUnpriced
	b, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	again := ledger()
	if err := again.UnmarshalBinary(b); !errors.Is(err, ErrState) {
		t.Errorf("error %v, want %v", err, ErrState)
		_, _ = again.Settle(endorse.On(2025, 11, 30), TotalsOnly)
	}
}
