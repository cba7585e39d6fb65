package contract_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

type invoiceEvent = contract.InvoiceEvent

func issued(t *testing.T) contract.Invoice {
	t.Helper()
	bill, err := contract.NewInvoice(sample(), "17", eur("600"))
	if err != nil {
		t.Fatal(err)
	}
	return walk(t, bill, contract.Invoice.Apply, on(2026, 3, 5), invoiceEvent{Step: contract.Issue, By: "anna", Due: on(2026, 4, 4)})
}

func TestInvoiceSteps(t *testing.T) {
	disputed := walk(t, issued(t), contract.Invoice.Apply, on(2026, 3, 6), invoiceEvent{Step: contract.Dispute, By: "acme", Amount: eur("100")})
	credited := walk(t, issued(t), contract.Invoice.Apply, on(2026, 3, 6), invoiceEvent{Step: contract.CreditNote, By: "anna", Amount: eur("50")})
	day := on(2026, 4, 5)
	rows := []struct {
		name string
		from contract.Invoice
		e    invoiceEvent
		want contract.InvoiceState
		err  error
	}{
		{"a part is paid", issued(t), invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("599.99")}, contract.InvoicePartlyPaid, nil},
		{"all is paid", issued(t), invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("600")}, contract.InvoicePaid, nil},
		{"a cent too much", issued(t), invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("600.01")}, contract.InvoiceIssued, contract.ErrBeyond},
		{"nothing is paid", issued(t), invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("0")}, contract.InvoiceIssued, contract.ErrNotPositive},
		{"the creator pays", issued(t), invoiceEvent{Step: contract.Pay, By: "anna", Amount: eur("5")}, contract.InvoiceIssued, contract.ErrActor},
		{"all is credited", issued(t), invoiceEvent{Step: contract.CreditNote, By: "anna", Amount: eur("600")}, contract.InvoiceCredited, nil},
		{"the rest after a credit", credited, invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("550")}, contract.InvoiceCredited, nil},
		{"more than the rest", credited, invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("600")}, contract.InvoiceIssued, contract.ErrBeyond},
		{"more is disputed than is open", disputed, invoiceEvent{Step: contract.Dispute, By: "acme", Amount: eur("500.01")}, contract.InvoiceIssued, contract.ErrBeyond},
		{"the dispute is settled", disputed, invoiceEvent{Step: contract.Settle, By: "anna", Amount: eur("100")}, contract.InvoiceIssued, nil},
		{"written off", disputed, invoiceEvent{Step: contract.WriteOff, By: "anna"}, contract.InvoiceWrittenOff, nil},
		{"issued twice", issued(t), invoiceEvent{Step: contract.Issue, By: "anna", Due: on(2026, 5, 1)}, contract.InvoiceIssued, contract.ErrStep},
	}
	for _, r := range rows {
		got, err := r.from.Apply(r.e, day)
		if got.State() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %s, %v, want %s, %v", r.name, got.State(), err, r.want, r.err)
		}
	}
	var mixed *endorse.CurrencyMismatchError
	if _, err := issued(t).Apply(invoiceEvent{Step: contract.Pay, By: "acme", Amount: endorse.MustMoney("USD 5")}, day); !errors.As(err, &mixed) {
		t.Errorf("another currency: %v", err)
	}
	for day, want := range map[endorse.Date]string{on(2026, 4, 4): "EUR 0.00", on(2026, 4, 5): "EUR 500.00"} {
		if got := disputed.Overdue(day); got.String() != want {
			t.Errorf("overdue on %s: %s, want %s", day, got, want)
		}
	}
}

// TestPaidIsNotDisputed: a payment beyond what is undisputed ends that much of the
// dispute.
func TestPaidIsNotDisputed(t *testing.T) {
	bill := walk(t, issued(t), contract.Invoice.Apply, on(2026, 3, 6), invoiceEvent{Step: contract.Dispute, By: "acme", Amount: eur("500")},
		invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("300")})
	if got := bill.Disputed().String(); got != "EUR 300.00" {
		t.Errorf("%s", got)
	}
}

// TestInvoiceMachine: what is paid, credited and open is the amount, nothing is
// below zero, and no more is disputed than is open.
func TestInvoiceMachine(t *testing.T) {
	start, err := contract.NewInvoice(sample(), "17", eur("600"))
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		bill, day, paid := start, on(2026, 3, 5), eur("0")
		t.Repeat(map[string]func(*rapid.T){
			"step": func(t *rapid.T) {
				amount, _ := endorse.MoneyOfMinor(rapid.Int64Range(-1, 70_000).Draw(t, "amount"), endorse.EUR)
				e := invoiceEvent{By: rapid.SampledFrom([]string{"acme", "anna"}).Draw(t, "by"), Due: on(2026, 4, 4), Amount: amount}
				e.Step = contract.InvoiceStep(rapid.IntRange(0, 7).Draw(t, "step"))
				next, err := bill.Apply(e, day)
				if err != nil {
					return
				}
				if e.Step == contract.Pay {
					paid, _ = paid.Add(amount)
				}
				bill = next
			},
			"days": func(t *rapid.T) { day = day.AddDays(rapid.IntRange(1, 20).Draw(t, "days")) },
			"": func(t *rapid.T) {
				over, err := bill.Disputed().Cmp(bill.Open())
				if !bill.Paid().Equal(paid) || bill.Open().Sign() < 0 || over > 0 || err != nil || bill.Disputed().Sign() < 0 {
					t.Fatalf("paid %s of %s, open %s, disputed %s, %v", bill.Paid(), paid, bill.Open(), bill.Disputed(), err)
				}
				if done := bill.State() == contract.InvoicePaid || bill.State() == contract.InvoiceCredited; done != bill.Open().IsZero() {
					t.Fatalf("%s with %s open", bill.State(), bill.Open())
				}
				readsBack(t, bill, new(contract.Invoice))
			},
		})
	})
}

func TestAmendmentSteps(t *testing.T) {
	before, after := sample(), sample()
	after.Version, after.Title = 2, "Spring and summer tea"
	digest, err := after.Digest()
	if err != nil {
		t.Fatal(err)
	}
	draft, err := contract.NewAmendment(before, after, on(2026, 4, 30))
	if err != nil {
		t.Fatal(err)
	}
	type event = contract.AmendmentEvent
	proposed := walk(t, draft, contract.Amendment.Apply, on(2026, 4, 1), event{Step: contract.Propose, By: "acme"})
	sign := event{Step: contract.SignAmendment, By: "anna", Digest: digest}
	half := walk(t, proposed, contract.Amendment.Apply, on(2026, 4, 2), sign)
	rows := []struct {
		name string
		from contract.Amendment
		e    event
		day  endorse.Date
		want contract.AmendmentState
		err  error
	}{
		{"signed before it is proposed", draft, sign, on(2026, 4, 2), contract.AmendmentDraft, contract.ErrStep},
		{"other terms are signed", proposed, event{Step: contract.SignAmendment, By: "anna", Digest: "x"}, on(2026, 4, 2), contract.Proposed, contract.ErrVersion},
		{"last day", proposed, sign, on(2026, 4, 30), contract.AmendmentPartlySigned, nil},
		{"day after", proposed, sign, on(2026, 5, 1), contract.Proposed, contract.ErrTooLate},
		{"signed twice", half, sign, on(2026, 4, 3), contract.AmendmentPartlySigned, contract.ErrActor},
		{"signed by all", half, event{Step: contract.SignAmendment, By: "acme", Digest: digest}, on(2026, 4, 3), contract.InForce, nil},
		{"the proposer declines", proposed, event{Step: contract.DeclineAmendment, By: "acme"}, on(2026, 4, 3), contract.Proposed, contract.ErrActor},
		{"the other declines", proposed, event{Step: contract.DeclineAmendment, By: "anna"}, on(2026, 4, 3), contract.AmendmentDeclined, nil},
		{"a draft is withdrawn", draft, event{Step: contract.WithdrawAmendment, By: "anna"}, on(2026, 4, 3), contract.AmendmentWithdrawn, nil},
		{"the other withdraws", half, event{Step: contract.WithdrawAmendment, By: "anna"}, on(2026, 4, 3), contract.AmendmentPartlySigned, contract.ErrActor},
		{"the proposer withdraws", half, event{Step: contract.WithdrawAmendment, By: "acme"}, on(2026, 4, 3), contract.AmendmentWithdrawn, nil},
		{"lapses too early", half, event{Step: contract.LapseAmendment}, on(2026, 4, 30), contract.AmendmentPartlySigned, contract.ErrTooEarly},
		{"lapses", half, event{Step: contract.LapseAmendment}, on(2026, 5, 1), contract.AmendmentLapsed, nil},
	}
	for _, r := range rows {
		got, err := r.from.Apply(r.e, r.day)
		if got.State() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %s, %v, want %s, %v", r.name, got.State(), err, r.want, r.err)
		}
	}
	done := walk(t, half, contract.Amendment.Apply, on(2026, 4, 3), event{Step: contract.SignAmendment, By: "acme", Digest: digest})
	e, ready := done.Event()
	deal, err := active(t).Apply(e, on(2026, 4, 3))
	if _, version, now := deal.Terms(); !ready || err != nil || version != 2 || now != digest || deal.State() != contract.Active {
		t.Errorf("in force: %t, %v, version %d", ready, err, version)
	}
	after.Version = 3
	if _, err := contract.NewAmendment(before, after, endorse.Date{}); !errors.Is(err, contract.ErrVersion) {
		t.Errorf("a version left out: %v", err)
	}
}

// TestAmendmentMachine: it is in force exactly when everybody has signed.
func TestAmendmentMachine(t *testing.T) {
	before, after := sample(), sample()
	after.Version = 2
	digest, _ := after.Digest()
	start, err := contract.NewAmendment(before, after, on(2026, 12, 31))
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		change, day := start, on(2026, 4, 1)
		t.Repeat(map[string]func(*rapid.T){
			"step": func(t *rapid.T) {
				e := contract.AmendmentEvent{Step: contract.AmendmentStep(rapid.IntRange(0, 6).Draw(t, "step")), By: rapid.SampledFrom([]string{"acme", "anna", ""}).Draw(t, "by"), Digest: digest}
				if next, err := change.Apply(e, day); err == nil {
					change = next
				}
			},
			"days": func(t *rapid.T) { day = day.AddDays(rapid.IntRange(1, 60).Draw(t, "days")) },
			"": func(t *rapid.T) {
				_, ready := change.Event()
				if (change.State() == contract.InForce) != (len(change.Signed()) == 2) || ready != (change.State() == contract.InForce) {
					t.Fatalf("%s with the signatures %v", change.State(), change.Signed())
				}
				readsBack(t, change, new(contract.Amendment))
			},
		})
	})
}
