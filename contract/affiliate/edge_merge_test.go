package affiliate_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

func annaAndBen(node pay.Node, change ...func(*affiliate.Programme)) affiliate.Programme {
	p := programme(node, change...)
	p.Parties = []affiliate.Party{{ID: "anna"}, {ID: "ben"}}
	return p
}

func soldBy(creator, id, day, price string) *affiliate.Order {
	o := order(id, day, price)
	o.Creator = creator
	return o
}

func clicked(id, day, customer, creator string) affiliate.Event {
	return &affiliate.Touch{ID: id, At: instant(day), Kind: affiliate.LinkClick, Customer: customer, Creator: creator}
}

func adjusted(id, day, party, amount string) affiliate.Event {
	return &affiliate.Adjustment{ID: id, At: instant(day), Party: party, Amount: eur(amount), Reason: "by hand"}
}

// TestWhoseLedgersMerge: ledgers that are closed merge where no party is settled in both,
// nor an account that saw different things. On an error neither changes.
func TestWhoseLedgersMerge(t *testing.T) {
	unpaid := func(p *affiliate.Programme) { p.Payouts.Thresholds = []endorse.Money{eur("1000.00")} }
	held := func(p *affiliate.Programme) { p.Holding.Days = 60 }
	tiers, fee := bands(pay.RateBefore, "10%", "20%"), pay.Fixed{Amount: eur("10.00"), Every: pay.Month}
	views := func(id string, n int64) affiliate.Event {
		return &affiliate.Counted{ID: id, At: instant("10-05"), Creator: "anna", Count: endorse.CountImpressions, More: n}
	}
	for _, row := range []struct {
		name string
		p    affiliate.Programme
		a, b []affiliate.Event
		want error
	}{
		{"one party each", annaAndBen(share("10%")), []affiliate.Event{soldBy("anna", "o", "10-05", "10.00")}, []affiliate.Event{soldBy("ben", "q", "10-05", "10.00")}, nil},
		{"nothing", annaAndBen(share("10%")), nil, nil, nil},
		{"both paid anna", annaAndBen(share("10%")), []affiliate.Event{soldBy("anna", "o", "10-05", "10.00")}, []affiliate.Event{soldBy("anna", "q", "10-05", "10.00")}, affiliate.ErrSharedParty},
		{"both owe anna", annaAndBen(share("10%"), unpaid), []affiliate.Event{soldBy("anna", "o", "10-05", "10.00")}, []affiliate.Event{soldBy("anna", "q", "10-05", "10.00")}, affiliate.ErrSharedParty},
		{"both owe anna later, and nothing in all", annaAndBen(share("10%"), held, unpaid), []affiliate.Event{soldBy("anna", "o", "10-05", "10.00"), adjusted("i", "10-06", "anna", "-1.00")},
			[]affiliate.Event{soldBy("anna", "q", "10-05", "10.00"), adjusted("j", "10-06", "anna", "-1.00")}, affiliate.ErrSharedParty},
		{"both came to nothing", annaAndBen(share("10%"), unpaid), []affiliate.Event{adjusted("i", "10-05", "anna", "1.00"), adjusted("k", "10-06", "anna", "-1.00")},
			[]affiliate.Event{adjusted("j", "10-05", "anna", "1.00"), adjusted("l", "10-06", "anna", "-1.00")}, nil},
		{"one owes, one came to nothing", annaAndBen(share("10%"), unpaid), []affiliate.Event{adjusted("i", "10-05", "anna", "1.00")},
			[]affiliate.Event{adjusted("j", "10-05", "anna", "1.00"), adjusted("l", "10-06", "anna", "-1.00")}, nil},
		{"the same fee, taken back", annaAndBen(fee, unpaid), []affiliate.Event{adjusted("i", "10-05", "anna", "-10.00"), adjusted("j", "10-05", "ben", "-10.00")},
			[]affiliate.Event{adjusted("k", "10-05", "anna", "-10.00"), adjusted("l", "10-05", "ben", "-10.00")}, nil},
		{"different counts, taken back", annaAndBen(pay.CPM(eur("4.00")), unpaid), []affiliate.Event{views("v", 1000), adjusted("i", "10-05", "anna", "-4.00")},
			[]affiliate.Event{views("w", 2000), adjusted("j", "10-05", "anna", "-8.00")}, affiliate.ErrSharedParty},
		{"different totals of tiers", annaAndBen(tiers, unpaid), []affiliate.Event{soldBy("anna", "o", "10-05", "10.00"), adjusted("i", "10-05", "anna", "-1.00")},
			[]affiliate.Event{soldBy("anna", "q", "10-05", "20.00"), adjusted("j", "10-05", "anna", "-2.00")}, affiliate.ErrSharedParty},
		{"a fee that the budget of one bore in part", annaAndBen(share("10%"), unpaid, func(p *affiliate.Programme) {
			p.Budget = eur("15.00")
			p.Terms = append(p.Terms, affiliate.Terms{Parties: []string{"anna"}, Plan: plan(fee)})
			p.Terms[1].Plan.ID = "fee"
		}), []affiliate.Event{adjusted("i", "10-05", "anna", "-10.00")}, []affiliate.Event{soldBy("ben", "q", "10-05", "100.00"), adjusted("j", "10-05", "anna", "-5.00")}, affiliate.ErrSharedParty},
		{"one click in both", annaAndBen(share("10%")), []affiliate.Event{clicked("t", "10-05", "kim", "anna")}, []affiliate.Event{clicked("t", "10-05", "kim", "anna")}, nil},
		{"two clicks of one id", annaAndBen(share("10%")), []affiliate.Event{clicked("t", "10-05", "kim", "anna")}, []affiliate.Event{clicked("t", "10-05", "kim", "ben")}, &affiliate.ConflictError{ID: "t"}},
		{"a click of one id at two times", annaAndBen(share("10%")), []affiliate.Event{clicked("t", "10-05", "kim", "anna")}, []affiliate.Event{clicked("t", "10-06", "kim", "anna")}, &affiliate.ConflictError{ID: "t"}},
	} {
		a, b := ledger(t, row.p, row.a...), ledger(t, row.p, row.b...)
		closeUp(t, a, october)
		closeUp(t, b, october)
		before, other := formOf(t, a).String(), formOf(t, b).String()
		err := a.Merge(b)
		var conflict *affiliate.ConflictError
		if errors.As(row.want, &conflict) {
			if !errors.As(err, &conflict) || conflict.ID != "t" {
				t.Errorf("%s: Merge = %v, want %v", row.name, err, row.want)
			}
		} else if !errors.Is(err, row.want) || row.want == nil && err != nil {
			t.Errorf("%s: Merge = %v, want %v", row.name, err, row.want)
		}
		if err != nil && formOf(t, a).String() != before || formOf(t, b).String() != other {
			t.Errorf("%s: a ledger has changed", row.name)
		}
	}
}

// TestOtherProgrammes: a ledger merges with those of its own programme and version.
func TestOtherProgrammes(t *testing.T) {
	for name, change := range map[string]func(p *affiliate.Programme){
		"another programme": func(p *affiliate.Programme) { p.ID = "other" },
		"another version":   func(p *affiliate.Programme) { p.Version = 2 },
	} {
		if err := ledger(t, programme(share("10%"))).Merge(ledger(t, programme(share("10%"), change))); !errors.Is(err, affiliate.ErrOtherProgramme) {
			t.Errorf("%s: %v", name, err)
		}
	}
	a, b := ledger(t, programme(share("10%"))), ledger(t, programme(share("10%")))
	closeUp(t, a, october)
	if err := a.Merge(b); !errors.Is(err, affiliate.ErrOtherClosed) {
		t.Errorf("closed up to another day: %v", err)
	}
}

// TestMergedSince: of a customer that both know the first order counts, and all orders.
func TestMergedSince(t *testing.T) {
	p := annaAndBen(pay.Recurring{Months: 2, Payments: 3, Of: share("10%")})
	for _, row := range []struct{ first, second, want string }{
		{"10-05", "", "0.00"}, {"", "10-05", "0.00"}, {"10-05", "10-20", "0.00"}, {"10-20", "10-05", "0.00"},
		{"10-20", "", "1.00"}, {"", "10-20", "1.00"}, {"10-20", "10-25", "1.00"}, {"10-25", "10-20", "1.00"},
		{"10-20 10-21", "10-25", "0.00"}, {"10-20", "10-24 10-25", "0.00"},
	} {
		l := map[string]*affiliate.Ledger{"anna": ledger(t, p), "ben": ledger(t, p)}
		n := 0
		for creator, days := range map[string]string{"anna": row.first, "ben": row.second} {
			for _, day := range strings.Fields(days) {
				n++
				o := soldBy(creator, fmt.Sprint("o", n), day, "10.00")
				o.Customer = "kim"
				if err := l[creator].Add(o); err != nil {
					t.Fatal(err)
				}
			}
			closeUp(t, l[creator], october)
		}
		last := soldBy("anna", "last", "12-10", "10.00")
		last.Customer = "kim"
		if err := errors.Join(l["anna"].Merge(l["ben"]), l["anna"].Add(last)); err != nil {
			t.Fatal(err)
		}
		if got := amounts(settle(t, l["anna"], december), affiliate.Earned); got != row.want {
			t.Errorf("first orders of %q and %q: December earns %s, want %s", row.first, row.second, got, row.want)
		}
	}
}

// TestMergedAbout: what waited in one ledger for an order of the other finds it, and is
// late where it came after the order's window. Clicks of both count.
func TestMergedAbout(t *testing.T) {
	p := annaAndBen(share("10%"), func(p *affiliate.Programme) { p.Refunds.Days = 40 })
	a := ledger(t, p, clicked("s", "10-01", "sam", "anna"), clicked("t", "10-02", "kim", "anna"), soldBy("anna", "o", "10-05", "100.00"))
	b := ledger(t, p, clicked("t", "10-02", "kim", "anna"), clicked("u", "10-03", "kim", "ben"), refund("in time", "11-10", "o", "10.00"), refund("too late", "11-20", "o", "20.00"))
	closeUp(t, a, october)
	closeUp(t, b, october)
	next := soldBy("", "n", "11-15", "50.00")
	next.Customer = "kim"
	if err := errors.Join(a.Merge(b), a.Add(next)); err != nil {
		t.Fatal(err)
	}
	for name, l := range map[string]*affiliate.Ledger{"merged": a, "stored": again(t, p, a)} {
		s := settle(t, l, november)
		if got := kinds(s); got != "anna refunded -1.00, ben earned 5.00" || len(s.Problems) > 0 {
			t.Errorf("%s: %s; %v", name, got, s.Problems)
		}
		late := ""
		for e := range l.Late() {
			late += affiliate.IDOf(e)
		}
		if late != "too late" {
			t.Errorf("%s: late are %q", name, late)
		}
	}
}

// TestMergedInOrder: of two ledgers closed to the same day, the events still to settle are
// settled in the order of their days, whichever ledger takes up the other.
func TestMergedInOrder(t *testing.T) {
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Parties = append(p.Parties, affiliate.Party{ID: "ben"}) })
	sold := order("o", "11-05", "70.00")
	sold.Creator = "ben"
	for _, swap := range []bool{false, true} {
		a, b := ledger(t, p, refund("r", "11-12", "o", "20.00")), ledger(t, p, sold)
		closeUp(t, a, october)
		closeUp(t, b, october)
		if swap {
			a, b = b, a
		}
		if err := a.Merge(b); err != nil {
			t.Fatal(err)
		}
		s := settle(t, a, november)
		if earned, back := amounts(s, affiliate.Earned), amounts(s, affiliate.Refunded); earned != "7.00" || back != "-2.00" {
			t.Errorf("swapped %t: earned %q, refunded %q, want 7.00 and -2.00", swap, earned, back)
		}
	}
}
