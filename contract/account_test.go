package contract_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestOldestDebtFirst: a receipt without a name pays what is due first, and last what
// has no day yet; earnings stand by day, then by id, behind the parts of the fee.
func TestOldestDebtFirst(t *testing.T) {
	terms := sample() // deposit at signature, the rest has no day yet
	terms.Payment.Instalments[0], terms.Payment.Instalments[2] = terms.Payment.Instalments[2], terms.Payment.Instalments[0]
	a, err := contract.NewAccount(terms, contract.Record{
		Happened: []contract.Happening{{Event: contract.Signature, On: on(2026, 2, 1)}},
		Earned: []contract.Earning{{ID: "z", On: on(2026, 2, 9), Amount: eur("1")}, {ID: "b", On: on(2026, 2, 5), Amount: eur("2")},
			{ID: "a", On: on(2026, 2, 9), Amount: eur("3")}, {ID: "late", On: on(2026, 4, 2), Amount: eur("4")}, {ID: "c", Amount: eur("5")}},
		Receipts: []contract.Receipt{{On: on(2026, 2, 1), Amount: eur("1000.50")}, {On: on(2026, 4, 2), Amount: eur("7")}, {On: on(2026, 3, 1), Amount: eur("1")}},
	}, on(2026, 4, 1))
	got := ""
	for _, i := range a.Instalments {
		got += fmt.Sprint(i.ID, " ", i.Paid.Amount(), " ")
	}
	if want := "balance 0.00 live 0.00 deposit 1000.00 c 0.00 b 1.50 a 0.00 z 0.00 "; err != nil || got != want {
		t.Errorf("%s, %v, want %s", got, err, want)
	}
}

// TestFixedSumOfTheWhole: the sum that is due once goes by the whole debt, however it
// is paid.
func TestFixedSumOfTheWhole(t *testing.T) {
	terms := sample()
	terms.Payment.Late = contract.Late{Rate: rate("8%"), Fixed: []contract.FixedSum{{Sum: eur("40")}, {From: eur("1000"), Sum: eur("70")}}}
	a, err := contract.NewAccount(terms, contract.Record{
		Happened: []contract.Happening{{Event: contract.Signature, On: on(2026, 2, 1)}},
		Receipts: []contract.Receipt{{On: on(2026, 2, 11), Amount: eur("500")}, {On: on(2026, 2, 21), Amount: eur("500")}},
	}, on(2026, 3, 1))
	if err != nil || a.Interest.String() != "EUR 73.29" { // 500 at 8% for 10 and for 20 days: 1.10 and 2.19
		t.Errorf("%s, %v", a.Interest, err)
	}
	if i, err := terms.Payment.Late.Interest(eur("2000"), on(2026, 2, 1), on(2026, 2, 1)); err != nil || !i.Fixed.IsZero() || !i.Total.IsZero() {
		t.Errorf("paid on the due day: %+v, %v", i, err)
	}
	if i, err := terms.Payment.Late.Interest(eur("0"), on(2026, 2, 1), on(2026, 3, 1)); err != nil || !i.Fixed.IsZero() || !i.Total.IsZero() {
		t.Errorf("nothing was owed: %+v, %v", i, err)
	}
}

// TestFeeOfManyDays: a fee is found for so many nodes times days, and for no more.
func TestFeeOfManyDays(t *testing.T) {
	terms := flat("EUR 100", contract.Payment{})
	terms.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{terms.Compensation.Plan.Pay}} // two nodes
	for days, want := range map[int]error{contract.MaxNodeDays / 2: nil, contract.MaxNodeDays/2 + 1: contract.ErrTooMuch} {
		terms.Days = endorse.Between(on(2000, 1, 1), on(2000, 1, 1).AddDays(days-1))
		if fee, err := terms.Fee(); !errors.Is(err, want) || want == nil && fee.String() != "EUR 100.00" {
			t.Errorf("%d days: %s, %v, want %v", days, fee, err, want)
		}
	}
}

// TestTiesAddUp: a part of a plan takes nothing from the ties of those before it.
func TestTiesAddUp(t *testing.T) {
	terms := contract.Terms{Compensation: contract.Compensation{Plan: pay.Plan{Pay: pay.Sum{Of: []pay.Node{pay.ShareOfSales{}, pay.Bonus{By: pay.ByCounts}}}}}}
	if got := terms.Ties(); got != law.Affiliate|law.Payment {
		t.Errorf("%s", got)
	}
}

// TestSetAsideBounds: nothing is split into nothing, and between as many as there may be.
func TestSetAsideBounds(t *testing.T) {
	if got, err := contract.SetAside(eur("0"), rate("1"), rate("1"), 2); err != nil || fmt.Sprint(got) != "[EUR 0.00 EUR 0.00]" {
		t.Errorf("%v, %v", got, err)
	}
	if got, err := contract.SetAside(eur("10"), rate("1"), rate("1"), contract.MaxItems); err != nil || len(got) != contract.MaxItems || got[0].String() != "EUR 0.01" {
		t.Errorf("%d parts, %v", len(got), err)
	}
	if _, err := contract.SetAside(eur("10"), rate("1"), rate("1"), contract.MaxItems+1); !errors.Is(err, contract.ErrNotPositive) {
		t.Error(err)
	}
	if _, err := (contract.Guarantee{Count: endorse.CountViews}).Shortfall(endorse.MustCount(5)); !errors.Is(err, contract.ErrNotPositive) {
		t.Errorf("a guarantee of nothing: %v", err)
	}
}

// TestEarningWithItsOwnDay: a day to pay that is not the schedule's holds.
func TestEarningWithItsOwnDay(t *testing.T) {
	for due, want := range map[endorse.Date]endorse.Date{{}: on(2026, 4, 30), on(2026, 4, 10): on(2026, 4, 10), on(2026, 6, 1): on(2026, 6, 1)} {
		terms := sample()
		terms.Payment.Net = endorse.MustCount(30)
		record := contract.Record{Earned: []contract.Earning{{ID: "march", On: on(2026, 3, 31), Due: due, Amount: eur("10")}}}
		a, err := contract.NewAccount(terms, record, on(2026, 4, 1))
		if err != nil {
			t.Fatal(err)
		}
		if got := a.Instalments[len(a.Instalments)-1]; got.ID != "march" || got.Due != want {
			t.Errorf("%s by its own day %v is due on %v, want %v", got.ID, due, got.Due, want)
		}
	}
}
