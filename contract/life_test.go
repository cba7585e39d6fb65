package contract_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// amended is a change of the sample that has not been proposed yet.
func amended(t *testing.T) contract.Amendment {
	t.Helper()
	after := sample()
	after.Version = 2
	change, err := contract.NewAmendment(sample(), after, on(2026, 12, 31))
	if err != nil {
		t.Fatal(err)
	}
	return change
}

// TestLivesBeginAsTheyMay: what no life could have begun with is not read from outside.
func TestLivesBeginAsTheyMay(t *testing.T) {
	deal, digest := newDeal(t)
	change := amended(t)
	right, _ := contract.NewLicense(sample(), "ads", 14)
	bill, _ := contract.NewInvoice(sample(), "17", eur("600"))
	work, _ := contract.NewWork(sample(), "reels")
	rows := []struct{ kind, name, old, new string }{
		{"agreement", "no terms", `"terms":"tea-2026"`, `"terms":""`},
		{"agreement", "no version", `"version":1`, `"version":0`},
		{"agreement", "no digest", digest, ""},
		{"agreement", "days of notice below zero", `"notice_days":7`, `"notice_days":-7`},
		{"agreement", "days to cure below zero", `"cure_days":10`, `"cure_days":-10`},
		{"agreement", "a party without an id", `{"id":"anna"`, `{"id":""`},
		{"agreement", "a party whose id is blank", `{"id":"anna"`, `{"id":" "`},
		{"agreement", "one party twice", `{"id":"anna"`, `{"id":"acme"`},
		{"amendment", "no terms", `"terms":"tea-2026"`, `"terms":""`},
		{"amendment", "the first version", `"version":2`, `"version":1`},
		{"amendment", "no old digest", after(written(t, change), `"base":"`), ""},
		{"amendment", "no new digest", after(written(t, change), `"digest":"`), ""},
		{"license", "grace below zero", `"grace_days":14`, `"grace_days":-14`},
		{"license", "no uses", `"uses":"organic|paid-social",`, ``},
		{"license", "no term", `"term":{"months":3},`, ``},
		{"license", "months below zero", `"term":{"months":3}`, `"term":{"days":1,"months":-3}`},
		{"license", "days below zero", `"term":{"months":3}`, `"term":{"days":-1,"months":3}`},
		{"invoice", "no id", `"id":"17"`, `"id":""`},
		{"invoice", "no amount", `"600.00"`, `"0.00"`},
		{"work", "no deliverable", `"deliverable":"reels"`, `"deliverable":""`},
		{"work", "days of review below zero", `"days":3,`, `"days":-3,`},
		{"work", "rounds below zero", `"rounds":2`, `"rounds":-2`},
		{"work", "days to dispute below zero", `"dispute_days":7`, `"notice_days":1,"dispute_days":-7`},
		{"work", "days after a notice below zero", `"dispute_days":7`, `"notice_days":-1,"dispute_days":7`},
		{"work", "retention below zero", `"retention":{"days":90}`, `"retention":{"days":-90}`},
		{"work", "months of it below zero", `"retention":{"days":90}`, `"retention":{"days":90,"months":-1}`},
	}
	lives := map[string]struct {
		bytes []byte
		read  func([]byte) error
	}{
		"agreement": {written(t, deal), new(contract.Agreement).UnmarshalBinary}, "amendment": {written(t, change), new(contract.Amendment).UnmarshalBinary},
		"license": {written(t, right), new(contract.License).UnmarshalBinary}, "invoice": {written(t, bill), new(contract.Invoice).UnmarshalBinary},
		"work": {written(t, work), new(contract.Work).UnmarshalBinary},
	}
	for _, r := range rows {
		life := lives[r.kind]
		bad := strings.Replace(string(life.bytes), r.old, r.new, 1)
		if bad == string(life.bytes) {
			t.Errorf("%s, %s: no %s in %s", r.kind, r.name, r.old, bad)
		}
		if err := life.read([]byte(bad)); !errors.Is(err, contract.ErrLife) {
			t.Errorf("%s, %s: %v", r.kind, r.name, err)
		}
	}
}

func written(t *testing.T, life interface{ MarshalBinary() ([]byte, error) }) []byte {
	t.Helper()
	b, err := life.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// after is the 64 bytes behind a mark: a digest.
func after(b []byte, mark string) string {
	_, rest, _ := strings.Cut(string(b), mark)
	return rest[:64]
}

// TestLivesWithoutDays: a term, a notice, a cure and a review of no days are as good as
// any; an invoice over nothing is none.
func TestLivesWithoutDays(t *testing.T) {
	terms := sample()
	terms.Termination.NoticeDays, terms.Termination.CureDays = 0, 0
	terms.Rights[0].Term = contract.Term{Days: 10}
	terms.Deliverables[0].Approval, terms.Deliverables[0].Retention = contract.Review{}, contract.Retention{}
	deal, errDeal := contract.NewAgreement(terms)
	right, errRight := contract.NewLicense(terms, "ads", 0)
	work, errWork := contract.NewWork(terms, "reels")
	if errDeal != nil || errRight != nil || errWork != nil {
		t.Fatal(errDeal, errRight, errWork)
	}
	readsBack(t, deal, new(contract.Agreement))
	readsBack(t, right, new(contract.License))
	readsBack(t, work, new(contract.Work))
	_, none := contract.NewInvoice(terms, "17", eur("0"))
	_, grace := contract.NewLicense(terms, "ads", -1)
	terms.Rights[0].Uses = 0
	_, uses := contract.NewLicense(terms, "ads", 0)
	if !errors.Is(none, contract.ErrNotPositive) || !errors.Is(grace, contract.ErrNotSaid) || !errors.Is(uses, contract.ErrNotSaid) {
		t.Errorf("an invoice over nothing: %v, grace below zero: %v, no uses: %v", none, grace, uses)
	}
}

// TestDaysDoNotGoBack: no step is taken before the last one, in no life; and a life
// differs from the same one with a step more.
func TestDaysDoNotGoBack(t *testing.T) {
	first, back := on(2026, 4, 2), on(2026, 4, 1)
	change := amended(t)
	proposed := walk(t, change, contract.Amendment.Apply, first, contract.AmendmentEvent{Step: contract.Propose, By: "acme"})
	_, errChange := proposed.Apply(contract.AmendmentEvent{Step: contract.DeclineAmendment, By: "anna"}, back)
	right := running(t)
	paused := walk(t, right, contract.License.Apply, first, licenseEvent{Step: contract.Pause, By: "anna"})
	_, errRight := paused.Apply(licenseEvent{Step: contract.Unpause, By: "anna"}, back)
	bill := issued(t)
	paid := walk(t, bill, contract.Invoice.Apply, first, invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("5")})
	_, errBill := paid.Apply(invoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("5")}, back)
	work, err := contract.NewWork(sample(), "reels")
	if err != nil {
		t.Fatal(err)
	}
	briefed := walk(t, work, contract.Work.Apply, first, workEvent{Step: contract.Brief, By: "acme"})
	_, errWork := briefed.Apply(workEvent{Step: contract.Begin, By: "anna"}, back)
	for name, err := range map[string]error{"amendment": errChange, "license": errRight, "invoice": errBill, "work": errWork} {
		if !errors.Is(err, contract.ErrDay) {
			t.Errorf("%s: %v", name, err)
		}
	}
	deal, _ := newDeal(t)
	offered := walk(t, deal, contract.Agreement.Apply, first, contract.AgreementEvent{Step: contract.Offer, By: "acme"})
	if deal.Equal(offered) || change.Equal(proposed) || right.Equal(paused) || bill.Equal(paid) || work.Equal(briefed) || !deal.Equal(deal) {
		t.Error("a step more makes no other life")
	}
}

// TestWhoMayEnd: without days of notice none is needed, a change in force comes with a
// higher version, and only who signs the agreement signs.
func TestWhoMayEnd(t *testing.T) {
	terms := sample()
	terms.Termination.NoticeDays = 0
	terms.Parties = append(terms.Parties, contract.Party{ID: "mia", Role: contract.Representative, For: "anna"})
	deal, err := contract.NewAgreement(terms)
	if err != nil {
		t.Fatal(err)
	}
	_, _, d := deal.Terms()
	type event = contract.AgreementEvent
	accepted := walk(t, deal, contract.Agreement.Apply, on(2026, 1, 16), event{Step: contract.Offer, By: "acme"}, event{Step: contract.Accept, By: "anna", Version: 1, Digest: d})
	running := walk(t, accepted, contract.Agreement.Apply, on(2026, 2, 1), event{Step: contract.Sign, By: "anna", Version: 1, Digest: d},
		event{Step: contract.Sign, By: "acme", Version: 1, Digest: d}, event{Step: contract.Start})
	day := on(2026, 3, 1)
	rows := []struct {
		name string
		from contract.Agreement
		e    event
		want error
	}{
		{"a representative who does not sign", accepted, event{Step: contract.Sign, By: "mia", Version: 1, Digest: d}, contract.ErrActor},
		{"cancelled without a notice", running, event{Step: contract.Cancel, By: "acme"}, nil},
		{"cancelled before an end that was announced for later", running, event{Step: contract.Cancel, By: "acme", Notice: day.AddDays(9)}, nil},
		{"another text of the same version", running, event{Step: contract.Amended, Version: 1, Digest: "x", Base: d}, contract.ErrVersion},
		{"a higher version", running, event{Step: contract.Amended, Version: 2, Digest: "x", Base: d}, nil},
	}
	for _, r := range rows {
		if _, err := r.from.Apply(r.e, day); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
}

// TestReviewOfWork: a review of no days has no end, a dispute of no days cannot be had,
// and a notice counts for the draft that it came with.
func TestReviewOfWork(t *testing.T) {
	notice := func(r *contract.Review) { r.Silence, r.NoticeDays = contract.NoticeFirst, 2 }
	approved := workEvent{Step: contract.Approve, By: "acme", Draft: "v1"}
	reminded := []workEvent{{Step: contract.Notify, By: "anna"}, {Step: contract.RequestChanges, By: "acme"}, {Step: contract.Submit, By: "anna", Draft: "v2"}}
	rows := []struct {
		name   string
		change func(*contract.Review)
		before []workEvent // from 30 November on
		e      workEvent
		day    endorse.Date
		want   error
	}{
		{"posted long after the review that a notice would have ended", notice, []workEvent{approved}, workEvent{Step: contract.Publish, By: "anna", Draft: "v1"}, on(2026, 12, 20), nil},
		{"a notice for the draft before", notice, reminded, workEvent{Step: contract.Deem}, on(2026, 12, 20), contract.ErrNotAgreed},
		{"a notice for the new one", notice, reminded, workEvent{Step: contract.Notify, By: "anna"}, on(2026, 12, 20), nil},
		{"no days to dispute", func(r *contract.Review) { r.DisputeDays = 0 }, []workEvent{{Step: contract.Deem}}, workEvent{Step: contract.RequestChanges, By: "acme"}, on(2026, 11, 30), contract.ErrRounds},
	}
	for _, r := range rows {
		work := walk(t, submitted(t, r.change), contract.Work.Apply, on(2026, 11, 30), r.before...)
		if _, err := work.Apply(r.e, r.day); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
	terms := sample()
	terms.Deliverables[0].Approval = contract.Review{Required: endorse.Yes, Business: true}
	work, err := contract.NewWork(terms, "reels")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := work.Apply(workEvent{Step: contract.Submit, By: "anna", Draft: "v1"}, on(2026, 2, 1)); err != nil {
		t.Errorf("business days, of which none is said: %v", err)
	}
}
