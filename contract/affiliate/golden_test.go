package affiliate_test

import (
	"encoding/hex"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write golden files")

// TestGoldenState holds the bytes of version 1: what was written must stay
// readable, and equal ledgers equal.
func TestGoldenState(t *testing.T) {
	p := programme(bands(pay.RateAfter, "5%", "8%"), func(p *affiliate.Programme) {
		p.Refunds.Days, p.Holding.Days = 90, 14
		p.Parties[0].Cuts = []affiliate.Cut{{To: "agency", Rate: endorse.MustRate("15%")}}
		p.Parties = append(p.Parties, affiliate.Party{ID: "agency"})
	})
	o := order("o", "10-20", "1500.00")
	o.Customer, o.Labels, o.Discount = "kim", []string{"spring"}, eur("5.00")
	o.Items = append(o.Items, affiliate.Item{Categories: []string{"pots"}, Quantity: 3, Price: eur("0.333"), Tax: eur("0.10")})
	l := ledger(t, p, o, refund("r", "10-25", "o", "10.00"), order("o2", "11-03", "5.00"), refund("w", "11-04", "unknown", ""),
		&affiliate.Touch{ID: "t", At: instant("11-05"), Kind: affiliate.LinkClick, Customer: "kim", Creator: "anna"})
	if _, err := l.Close(endorse.On(2025, 10, 31), affiliate.TotalsOnly); err != nil {
		t.Fatal(err)
	}
	b, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Join(chunks(hex.EncodeToString(b), 64), "\n") + "\n"
	file := filepath.Join("testdata", "state.v1.hex")
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("state mismatch (-want +got):\n%s", diff)
	}
	old, err := hex.DecodeString(strings.ReplaceAll(string(want), "\n", ""))
	if err != nil {
		t.Fatal(err)
	}
	again := ledger(t, p)
	if err := again.UnmarshalBinary(old); err != nil {
		t.Fatal(err)
	}
	if got, want := account(settle(t, again, endorse.On(2025, 12, 31))), account(settle(t, l, endorse.On(2025, 12, 31))); got != want {
		t.Errorf("it settles to %s, want %s", got, want)
	}
}

func chunks(s string, n int) (list []string) {
	for len(s) > n {
		list, s = append(list, s[:n]), s[n:]
	}
	return append(list, s)
}
