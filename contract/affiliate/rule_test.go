package affiliate_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
)

func eur(s string) endorse.Money { return endorse.MustMoney("EUR " + s) }

func share(rate string) pay.Node { return pay.ShareOfSales{Rate: endorse.MustRate(rate)} }

func plan(node pay.Node) pay.Plan {
	return pay.Plan{ID: "plan", Version: 1, Currency: endorse.EUR, Pay: node}
}

// programme is one creator, anna, from October 2025, by the month.
func programme(node pay.Node, change ...func(*affiliate.Programme)) affiliate.Programme {
	p := affiliate.Programme{
		ID: "shop", Version: 1, Zone: "UTC", Period: pay.Month,
		Days:    endorse.Period{From: endorse.On(2025, 10, 1)},
		Parties: []affiliate.Party{{ID: "anna"}},
		Terms:   []affiliate.Terms{{Plan: plan(node)}},
	}
	for _, c := range change {
		c(&p)
	}
	return p
}

func ledger(t testing.TB, p affiliate.Programme, events ...affiliate.Event) *affiliate.Ledger {
	t.Helper()
	l, err := affiliate.NewLedger(p, time.UTC)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range events {
		if err := l.Add(e); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func settle(t testing.TB, l *affiliate.Ledger, until endorse.Date) affiliate.Settlement {
	t.Helper()
	s, err := l.Settle(until, affiliate.WithLines)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// instant is 12:00 UTC on a day "10-03" of the year from October 2025.
func instant(day string) time.Time {
	year := "2025-"
	if day < "10" {
		year = "2026-"
	}
	at, err := time.Parse("2006-01-02 15:04", year+day+" 12:00")
	if err != nil {
		panic(err)
	}
	return at
}

func order(id, day, price string) *affiliate.Order {
	return &affiliate.Order{ID: id, At: instant(day), Creator: "anna", Items: []affiliate.Item{{SKU: "tea", Quantity: 1, Price: eur(price)}}}
}

func refund(id, day, order, amount string) *affiliate.Refund {
	r := &affiliate.Refund{ID: id, At: instant(day), Order: order}
	if amount != "" {
		r.Amount = eur(amount)
	}
	return r
}

// amounts is the amounts of the lines of a kind, in order.
func amounts(s affiliate.Settlement, kinds ...affiliate.Kind) string {
	var out []string
	for _, st := range s.Statements {
		for _, l := range st.Lines {
			for _, k := range kinds {
				if l.Kind == k {
					out = append(out, l.Amount.Amount())
				}
			}
		}
	}
	return strings.Join(out, " ")
}

// account is opening, payout and closing of each statement.
func account(s affiliate.Settlement) string {
	var out []string
	for _, st := range s.Statements {
		out = append(out, fmt.Sprintf("%s→%s paid %s", st.Opening.Amount(), st.Closing.Amount(), st.Payout.Amount()))
	}
	return strings.Join(out, "; ")
}

func bands(reading pay.Reading, rates ...string) pay.Node {
	t := pay.Tiers{Reading: reading, By: pay.ByRevenue, Over: pay.Month}
	for i, from := range []string{"", "1000", "3000"}[:len(rates)] {
		b := pay.Band{Pay: share(rates[i])}
		if from != "" {
			b.FromAmount = eur(from)
		}
		t.Bands = append(t.Bands, b)
	}
	return t
}

// TestReadings is the example of five readings of tiers, in both orders.
func TestReadings(t *testing.T) {
	for _, row := range []struct {
		reading      pay.Reading
		first, other string
	}{
		{pay.Marginal, "282.00", "282.00"},
		{pay.RateBefore, "265.00", "247.00"},
		{pay.RateAfter, "359.00", "328.00"},
		{pay.Retroactive, "432.00", "432.00"},
		{pay.Slab, "237.00", "237.00"},
	} {
		node := bands(row.reading, "5%", "8%", "12%")
		if row.reading == pay.Slab {
			tiers := node.(pay.Tiers)
			tiers.Over = pay.Lifetime
			node = tiers
		}
		for _, run := range []struct{ prices, want string }{{"700 600 1900 400", row.first}, {"1900 700 600 400", row.other}} {
			l := ledger(t, programme(node))
			for i, price := range strings.Fields(run.prices) {
				if err := l.Add(order(fmt.Sprint("o", i), fmt.Sprintf("10-%02d", i+1), price)); err != nil {
					t.Fatal(err)
				}
			}
			if got := settle(t, l, endorse.On(2025, 10, 31)).Statements[0].Payout.Amount(); got != run.want {
				t.Errorf("%v of %s = %s, want %s", row.reading, run.prices, got, run.want)
			}
		}
	}
}

// TestPartialRefunds: commission.md 8.2. Rounding each refund alone would leave a
// cent with the creator.
func TestPartialRefunds(t *testing.T) {
	l := ledger(t, programme(share("8.5%")), order("o", "10-01", "10.00"),
		refund("r1", "10-02", "o", "3.33"), refund("r2", "10-03", "o", "3.33"), refund("r3", "10-04", "o", "3.34"))
	s := settle(t, l, endorse.On(2025, 10, 31))
	if got, want := amounts(s, affiliate.Earned, affiliate.Refunded), "0.85 -0.28 -0.29 -0.28"; got != want {
		t.Errorf("lines %s, want %s", got, want)
	}
}

// TestRetroactiveAfterPayout: a month that was paid falls below its threshold.
func TestRetroactiveAfterPayout(t *testing.T) {
	l := ledger(t, programme(bands(pay.Retroactive, "5%", "8%")),
		order("o1", "10-01", "950.00"), order("o2", "10-20", "100.00"), refund("r", "11-05", "o2", ""),
		order("o3", "11-20", "400.00"), // 5% are 20.00
		&affiliate.Adjustment{ID: "a", At: instant("12-20"), Party: "anna", Amount: eur("60.00"), Reason: "December"})
	s := settle(t, l, endorse.On(2025, 12, 31))
	want := "0.00→0.00 paid 84.00; 0.00→-16.50 paid 0.00; -16.50→0.00 paid 43.50"
	if got := account(s); got != want {
		t.Errorf("balances %s\nwant %s", got, want)
	}
	if got, want := amounts(s, affiliate.Refunded), "-36.50"; got != want {
		t.Errorf("the refund's line is %s, want %s", got, want)
	}
	var parts []string
	for _, p := range s.Statements[1].Lines[0].Parts {
		parts = append(parts, p.Posting.String()+" "+p.Amount.Amount())
	}
	if diff := cmp.Diff([]string{" -8.00", "re-rated -28.50"}, parts); diff != "" {
		t.Errorf("parts mismatch (-want +got):\n%s", diff)
	}
}
