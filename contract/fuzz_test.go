package contract_test

import (
	"bytes"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// FuzzParse: what is read writes the same bytes again and again, and everything
// that looks at terms copes with them.
func FuzzParse(f *testing.F) {
	whole, err := sample().MarshalJSON()
	if err != nil {
		f.Fatal(err)
	}
	for _, seed := range []string{
		string(whole), `{"format":1,"id":"t","version":1}`, `{"format":1,"id":"t","version":1,"rights":[{"id":"g","uses":"voice","term":{"months":1000000},"start":{"event":"on-day","on":"9999-12-31"}}]}`,
		`{"format":1,"id":"t","version":1,"exclusivity":[{"id":"x","after_days":1000000}],"parties":[{"id":"a","role":"creator"}],"deliverables":[{"id":"d","count":9999}]}`,
		`{"format":1,"id":"t","version":1,"payment":{"net_days":9223372036854775807,"late":{"rate":"1","fixed":[{"sum":{"amount":"1","currency":"EUR"}}]}},"compensation":{"plan":{"format":1,"id":"p","version":1,"currency":"EUR","pay":{"kind":"fixed","amount":{"amount":"999999999999999999999999.99","currency":"EUR"}}}}}`,
		`{"format":1,"id":"t","version":1,"guarantees":[{"id":"g","count":"views","number":9223372036854775807,"tolerance":"0.000000000001"}]}`,
	} {
		f.Add([]byte(seed))
	}
	book := disclosure.Law()
	f.Fuzz(func(t *testing.T, data []byte) {
		terms, err := contract.Parse(data)
		if err != nil {
			return
		}
		first, err := terms.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		again, err := contract.Parse(first)
		if err != nil {
			t.Fatalf("%s: %v", first, err)
		}
		if second, err := again.MarshalJSON(); err != nil || !bytes.Equal(first, second) {
			t.Fatalf("%s\n%s\n%v", first, second, err)
		}
		if changes, err := terms.Diff(again); err != nil || len(changes) > 0 {
			t.Fatalf("%v, %v", changes, err)
		}
		day := on(2026, 6, 1)
		use(terms, day)
		if _, err := contract.Duties(terms, book, day, again); err != nil {
			t.Fatal(err)
		}
	})
}

// use calls what takes terms; it must not panic.
func use(terms contract.Terms, day endorse.Date) {
	terms.Summary()
	contract.Conflicts([]contract.Terms{terms, terms})
	contract.Expiring([]contract.Terms{terms}, day, 30)
	contract.Fulfil(terms, []contract.Post{{ID: "p", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, On: day}}, day)
	contract.NewAccount(terms, contract.Record{Happened: []contract.Happening{{Event: contract.Completion, On: day}}, Receipts: []contract.Receipt{{On: day, Amount: eur("5")}}, Calendar: contract.EveryDay{}}, day.AddDays(100))
	terms.End(contract.Ending{Cause: contract.Convenience})
	terms.Benefits()
	for _, g := range terms.Guarantees {
		g.Shortfall(endorse.MustCount(5))
	}
	for _, g := range terms.Anchored(nil, day).Rights {
		g.Allows(contract.Voice, "DE", day)
	}
}

// FuzzLives: what is read as a life cycle is its canonical bytes, and takes steps
// without a panic.
func FuzzLives(f *testing.F) {
	deal, err := contract.NewAgreement(sample())
	if err != nil {
		f.Fatal(err)
	}
	work, _ := contract.NewWork(sample(), "reels")
	right, _ := contract.NewLicense(sample(), "ads", 5)
	bill, _ := contract.NewInvoice(sample(), "17", eur("600"))
	after := sample()
	after.Version = 2
	change, _ := contract.NewAmendment(sample(), after, endorse.Date{})
	deal, _ = deal.Apply(contract.AgreementEvent{Step: contract.Offer, By: "acme"}, on(2026, 1, 5))
	work, _ = work.Apply(contract.WorkEvent{Step: contract.Submit, By: "anna", Draft: "v1"}, on(2026, 1, 5))
	bill, _ = bill.Apply(contract.InvoiceEvent{Step: contract.Issue, By: "anna", Due: on(2026, 2, 1)}, on(2026, 1, 5))
	for _, l := range []interface{ MarshalBinary() ([]byte, error) }{deal, work, right, bill, change} {
		data, err := l.MarshalBinary()
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		day := on(2026, 3, 1)
		if l := deal; l.UnmarshalBinary(data) == nil {
			same(t, l, data)
			l.Apply(contract.AgreementEvent{Step: contract.Lapse}, day)
		}
		if l := work; l.UnmarshalBinary(data) == nil {
			same(t, l, data)
			l.Pending(day)
		}
		if l := right; l.UnmarshalBinary(data) == nil {
			same(t, l, data)
			l.Apply(contract.LicenseEvent{Step: contract.Activate, Paid: true}, day)
		}
		if l := bill; l.UnmarshalBinary(data) == nil {
			same(t, l, data)
			l.Overdue(day)
			l.Apply(contract.InvoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("5")}, day)
		}
		if l := change; l.UnmarshalBinary(data) == nil {
			same(t, l, data)
			l.Event()
		}
	})
}

func same(t *testing.T, l interface{ MarshalBinary() ([]byte, error) }, data []byte) {
	t.Helper()
	if got, err := l.MarshalBinary(); err != nil || !bytes.Equal(got, data) {
		t.Fatalf("%q was read, %q is written, %v", data, got, err)
	}
}
