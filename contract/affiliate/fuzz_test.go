package affiliate_test

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

func FuzzParseEvent(f *testing.F) {
	for _, e := range []affiliate.Event{order("o", "10-01", "10.00"), refund("r", "10-02", "o", "1.00"),
		&affiliate.Touch{ID: "t", At: instant("10-01"), Kind: affiliate.CodeUse, Customer: "kim", Code: "ANNA10"},
		&affiliate.Counted{ID: "c", At: instant("10-01"), Creator: "anna", Count: endorse.CountViews, More: 5},
		&affiliate.Adjustment{ID: "a", At: instant("10-01"), Party: "anna", Amount: eur("-1"), Reason: "x"}} {
		b, err := affiliate.FormatEvent(e)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(b))
	}
	f.Add(`{"event":"order","items":[{"quantity":-1}]}`)
	f.Add(`{"event":"refund","event":"order"}`)
	f.Fuzz(func(t *testing.T, s string) {
		e, err := affiliate.ParseEvent([]byte(s))
		if err != nil {
			return
		}
		b, err := affiliate.FormatEvent(e)
		if err != nil {
			return // an instant that JSON can't hold
		}
		if _, err := affiliate.ParseEvent(b); err != nil {
			t.Fatalf("%s: %v", b, err)
		}
		l := ledger(t, programme(bands(pay.Retroactive, "5%", "8%")))
		if l.Add(e) != nil {
			return
		}
		if err := l.Add(e); err != nil {
			t.Errorf("the same event again: %v", err)
		}
		if _, err := l.Settle(endorse.On(2026, 12, 31), affiliate.WithLines); err != nil {
			t.Errorf("Settle = %v", err)
		}
	})
}

func FuzzProgramme(f *testing.F) {
	b, err := json.Marshal(programme(bands(pay.Marginal, "5%", "8%"), func(p *affiliate.Programme) {
		p.Codes = []affiliate.Code{{Code: "A", Party: "anna"}}
		p.Payouts.Thresholds = []endorse.Money{eur("5")}
	}))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(b))
	f.Add(`{"format":1}`)
	f.Add(`[[[[[`)
	f.Fuzz(func(t *testing.T, s string) {
		var p affiliate.Programme
		if json.Unmarshal([]byte(s), &p) != nil {
			return
		}
		again, err := json.Marshal(p)
		if err != nil {
			t.Fatalf("a programme that was read can't be written: %v", err)
		}
		var q affiliate.Programme
		if err := json.Unmarshal(again, &q); err != nil {
			t.Fatalf("%s: %v", again, err)
		}
		if p.Zone != "UTC" {
			return
		}
		l, err := affiliate.NewLedger(p, time.UTC)
		if err != nil {
			t.Fatal(err)
		}
		_ = l.Add(order("o", "10-01", "10.00"))
		_, _ = l.Settle(p.Days.From.AddMonths(3), affiliate.WithLines)
	})
}

func FuzzState(f *testing.F) {
	p := programme(bands(pay.Retroactive, "5%", "8%"), func(p *affiliate.Programme) { p.Refunds.Days = 100 })
	l := ledger(f, p, order("o", "10-01", "1500.00"), refund("r", "10-20", "o", "10.00"), order("o2", "11-03", "5.00"), refund("w", "11-04", "unknown", ""),
		&affiliate.Touch{ID: "t", At: instant("11-05"), Kind: affiliate.LinkClick, Customer: "kim", Creator: "anna"})
	open, _ := l.MarshalBinary()
	f.Add(open)
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
		f.Fatal(err)
	}
	closed, _ := l.MarshalBinary()
	f.Add(closed)
	f.Fuzz(func(t *testing.T, b []byte) {
		l := ledger(t, p)
		if l.UnmarshalBinary(b) != nil {
			return
		}
		again, err := l.MarshalBinary()
		if err != nil {
			t.Fatal(err)
		}
		if err := ledger(t, p).UnmarshalBinary(again); err != nil {
			t.Fatalf("a state that was read can't be read again: %v", err)
		}
		_, _ = l.Settle(endorse.On(2026, 2, 28), affiliate.WithLines)
		_, _ = l.Close(endorse.On(2025, 12, 31), affiliate.TotalsOnly)
		_ = l.Add(refund("r9", "01-20", "o", ""))
		_, _ = l.Explain("o", endorse.On(2026, 2, 28))
		_, _ = l.Settle(endorse.On(2026, 2, 28), affiliate.WithLines)
	})
}
