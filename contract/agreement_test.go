package contract_test

import (
	"errors"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

// walk applies steps of one day after another and reports the first refusal.
func walk[L, E any](t *testing.T, l L, apply func(L, E, endorse.Date) (L, error), day endorse.Date, events ...E) L {
	t.Helper()
	for i, e := range events {
		var err error
		if l, err = apply(l, e, day.AddDays(i)); err != nil {
			t.Fatal(err)
		}
	}
	return l
}

func newDeal(t *testing.T) (contract.Agreement, string) {
	t.Helper()
	deal, err := contract.NewAgreement(sample())
	if err != nil {
		t.Fatal(err)
	}
	_, _, digest := deal.Terms()
	return deal, digest
}

// active is the sample, offered on 16 January and active on 1 February.
func active(t *testing.T) contract.Agreement {
	t.Helper()
	deal, d := newDeal(t)
	deal = walk(t, deal, contract.Agreement.Apply, on(2026, 1, 16),
		contract.AgreementEvent{Step: contract.Offer, By: "acme"}, contract.AgreementEvent{Step: contract.Accept, By: "anna", Version: 1, Digest: d},
		contract.AgreementEvent{Step: contract.Sign, By: "anna", Version: 1, Digest: d}, contract.AgreementEvent{Step: contract.Sign, By: "acme", Version: 1, Digest: d})
	return walk(t, deal, contract.Agreement.Apply, on(2026, 2, 1), contract.AgreementEvent{Step: contract.Start})
}

func TestAgreementRefusals(t *testing.T) {
	deal, d := newDeal(t)
	offered := walk(t, deal, contract.Agreement.Apply, on(2026, 1, 16), contract.AgreementEvent{Step: contract.Offer, By: "acme"})
	accepted := walk(t, offered, contract.Agreement.Apply, on(2026, 1, 17), contract.AgreementEvent{Step: contract.Accept, By: "anna", Version: 1, Digest: d})
	half := walk(t, accepted, contract.Agreement.Apply, on(2026, 1, 18), contract.AgreementEvent{Step: contract.Sign, By: "anna", Version: 1, Digest: d})
	signed := walk(t, half, contract.Agreement.Apply, on(2026, 1, 19), contract.AgreementEvent{Step: contract.Sign, By: "acme", Version: 1, Digest: d})
	countered := walk(t, offered, contract.Agreement.Apply, on(2026, 1, 17), contract.AgreementEvent{Step: contract.Counter, By: "anna", Version: 2, Digest: "y", Until: on(2026, 2, 14)})
	type event = contract.AgreementEvent
	rows := []struct {
		name string
		from contract.Agreement
		e    event
		day  endorse.Date
		want error
	}{
		{"accept before an offer", deal, event{Step: contract.Accept, By: "anna", Version: 1, Digest: d}, on(2026, 1, 17), contract.ErrStep},
		{"a stranger offers", deal, event{Step: contract.Offer, By: "bob"}, on(2026, 1, 17), contract.ErrActor},
		{"time offers", deal, event{Step: contract.Offer}, on(2026, 1, 17), contract.ErrActor},
		{"no day", deal, event{Step: contract.Offer, By: "acme"}, endorse.Date{}, contract.ErrDay},
		{"before the last event", offered, event{Step: contract.Accept, By: "anna", Version: 1, Digest: d}, on(2026, 1, 15), contract.ErrDay},
		{"the offerer accepts", offered, event{Step: contract.Accept, By: "acme", Version: 1, Digest: d}, on(2026, 1, 17), contract.ErrActor},
		{"last day of the offer", offered, event{Step: contract.Accept, By: "anna", Version: 1, Digest: d}, on(2026, 1, 31), nil},
		{"day after the offer", offered, event{Step: contract.Accept, By: "anna", Version: 1, Digest: d}, on(2026, 2, 1), contract.ErrTooLate},
		{"lapse on the last day", offered, event{Step: contract.Lapse}, on(2026, 1, 31), contract.ErrTooEarly},
		{"lapse the day after", offered, event{Step: contract.Lapse}, on(2026, 2, 1), nil},
		{"counter with the same version", offered, event{Step: contract.Counter, By: "anna", Version: 1, Digest: "y"}, on(2026, 1, 17), contract.ErrVersion},
		{"counter", offered, event{Step: contract.Counter, By: "anna", Version: 2, Digest: "y"}, on(2026, 1, 17), nil},
		{"the offerer withdraws", offered, event{Step: contract.Withdraw, By: "acme"}, on(2026, 1, 17), nil},
		{"the other withdraws", offered, event{Step: contract.Withdraw, By: "anna"}, on(2026, 1, 17), contract.ErrActor},
		{"the offerer declines", offered, event{Step: contract.Decline, By: "acme"}, on(2026, 1, 17), contract.ErrActor},
		{"the other declines", offered, event{Step: contract.Decline, By: "anna"}, on(2026, 1, 17), nil},
		{"accepted after the old last day", countered, event{Step: contract.Accept, By: "acme", Version: 2, Digest: "y"}, on(2026, 2, 14), nil},
		{"accepted after the new one", countered, event{Step: contract.Accept, By: "acme", Version: 2, Digest: "y"}, on(2026, 2, 15), contract.ErrTooLate},
		{"the offer that was answered", countered, event{Step: contract.Accept, By: "acme", Version: 1, Digest: d}, on(2026, 2, 1), contract.ErrVersion},
		{"sign another version", accepted, event{Step: contract.Sign, By: "anna", Version: 2, Digest: d}, on(2026, 1, 18), contract.ErrVersion},
		{"sign other terms", accepted, event{Step: contract.Sign, By: "anna", Version: 1, Digest: "y"}, on(2026, 1, 18), contract.ErrVersion},
		{"sign twice", half, event{Step: contract.Sign, By: "anna", Version: 1, Digest: d}, on(2026, 1, 19), contract.ErrActor},
		{"start with one signature", half, event{Step: contract.Start}, on(2026, 2, 1), contract.ErrStep},
		{"start the day before", signed, event{Step: contract.Start}, on(2026, 1, 31), contract.ErrTooEarly},
		{"start on the first day", signed, event{Step: contract.Start}, on(2026, 2, 1), nil},
		{"cancel without notice", active(t), event{Step: contract.Cancel, By: "acme"}, on(2026, 3, 1), contract.ErrTooEarly},
		{"cancel after six days of notice", active(t), event{Step: contract.Cancel, By: "acme", Notice: on(2026, 3, 1)}, on(2026, 3, 7), contract.ErrTooEarly},
		{"cancel after seven", active(t), event{Step: contract.Cancel, By: "acme", Notice: on(2026, 3, 1)}, on(2026, 3, 8), nil},
		{"the creator cancels", active(t), event{Step: contract.Cancel, By: "anna", Notice: on(2026, 3, 1)}, on(2026, 3, 8), contract.ErrActor},
		{"terminate before the cure", active(t), event{Step: contract.Terminate, By: "anna", Notice: on(2026, 3, 1)}, on(2026, 3, 10), contract.ErrTooEarly},
		{"terminate after it", active(t), event{Step: contract.Terminate, By: "anna", Notice: on(2026, 3, 1)}, on(2026, 3, 11), nil},
		{"expire on the last day", active(t), event{Step: contract.Expire}, on(2026, 8, 31), contract.ErrTooEarly},
		{"expire the day after", active(t), event{Step: contract.Expire}, on(2026, 9, 1), nil},
		{"amend other terms", active(t), event{Step: contract.Amended, Base: "x", Version: 2, Digest: "y"}, on(2026, 3, 1), contract.ErrVersion},
		{"amend", active(t), event{Step: contract.Amended, Base: d, Version: 2, Digest: "y"}, on(2026, 3, 1), nil},
	}
	for _, r := range rows {
		next, err := r.from.Apply(r.e, r.day)
		var refused *contract.TransitionError
		if !errors.Is(err, r.want) || (err != nil) != errors.As(err, &refused) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
		if (err != nil) != next.Equal(r.from) {
			t.Errorf("%s: changed %t", r.name, !next.Equal(r.from))
		}
	}
}

// TestStepsOfAParty: who made the offer waits or withdraws, the other side answers, and
// nobody signs twice.
func TestStepsOfAParty(t *testing.T) {
	deal, d := newDeal(t)
	offered := walk(t, deal, contract.Agreement.Apply, on(2026, 1, 16), contract.AgreementEvent{Step: contract.Offer, By: "acme"})
	countered := walk(t, offered, contract.Agreement.Apply, on(2026, 1, 17), contract.AgreementEvent{Step: contract.Counter, By: "anna", Version: 2, Digest: "y"})
	accepted := walk(t, offered, contract.Agreement.Apply, on(2026, 1, 17), contract.AgreementEvent{Step: contract.Accept, By: "anna", Version: 1, Digest: d})
	half := walk(t, accepted, contract.Agreement.Apply, on(2026, 1, 18), contract.AgreementEvent{Step: contract.Sign, By: "anna", Version: 1, Digest: d})
	type steps = []contract.AgreementStep
	rows := []struct {
		name string
		deal contract.Agreement
		by   string
		want steps
	}{
		{"a draft", deal, "anna", steps{contract.Offer, contract.Withdraw}},
		{"offered, who offered", offered, "acme", steps{contract.Withdraw}},
		{"offered, the other", offered, "anna", steps{contract.Counter, contract.Accept, contract.Decline}},
		{"offered, time", offered, "", steps{contract.Lapse}},
		{"countered, who offered before", countered, "acme", steps{contract.Counter, contract.Accept, contract.Decline}},
		{"countered, who countered", countered, "anna", steps{contract.Withdraw}},
		{"half signed, who signed", half, "anna", nil},
		{"accepted", accepted, "acme", steps{contract.Withdraw, contract.Sign}},
		{"half signed, the other", half, "acme", steps{contract.Withdraw, contract.Sign}},
		{"a stranger", offered, "bob", nil},
	}
	for _, r := range rows {
		if got := r.deal.Steps(r.by); !slices.Equal(got, r.want) {
			t.Errorf("%s: %s may %v, want %v", r.name, r.by, got, r.want)
		}
	}
}

// A step that comes too early says from which day on it may be taken, if there is one.
func TestTooEarlySaysFromWhen(t *testing.T) {
	open := sample()
	open.OfferUntil = endorse.Date{}
	deal, err := contract.NewAgreement(open)
	if err != nil {
		t.Fatal(err)
	}
	offered := walk(t, deal, contract.Agreement.Apply, on(2026, 1, 16), contract.AgreementEvent{Step: contract.Offer, By: "acme"})
	type event = contract.AgreementEvent
	rows := []struct {
		from contract.Agreement
		e    event
		want string
	}{
		{offered, event{Step: contract.Lapse}, "agreement: lapse on 2026-03-02 from offered: not yet"},
		{active(t), event{Step: contract.Expire}, "agreement: expire on 2026-03-02 from active: not yet: from 2026-09-01 on"},
		{active(t), event{Step: contract.Cancel, By: "acme"}, "agreement: cancel by acme on 2026-03-02 from active: not yet: no notice was given, and 7 days have to pass after it"},
		{active(t), event{Step: contract.Cancel, By: "acme", Notice: on(2026, 2, 28)}, "agreement: cancel by acme on 2026-03-02 from active: not yet: from 2026-03-07 on"},
		{active(t), event{Step: contract.Terminate, By: "anna", Notice: on(2026, 2, 28)}, "agreement: terminate by anna on 2026-03-02 from active: not yet: from 2026-03-10 on"},
	}
	for _, r := range rows {
		if _, err := r.from.Apply(r.e, on(2026, 3, 2)); !errors.Is(err, contract.ErrTooEarly) || err.Error() != r.want {
			t.Errorf("%v, want %s", err, r.want)
		}
	}
}

// TestWhoseBreach: the side that terminates decides whose breach it was.
func TestWhoseBreach(t *testing.T) {
	for by, want := range map[string]contract.AgreementState{"acme": contract.EndedByCreator, "anna": contract.EndedByBrand} {
		got, err := active(t).Apply(contract.AgreementEvent{Step: contract.Terminate, By: by, Notice: on(2026, 3, 1)}, on(2026, 3, 20))
		if err != nil || got.State() != want {
			t.Errorf("%s: %s, %v", by, got.State(), err)
		}
	}
}

func TestAgreementNeedsBothSides(t *testing.T) {
	terms := sample()
	terms.Parties[1].Signs = false
	if _, err := contract.NewAgreement(terms); !errors.Is(err, contract.ErrNotSigning) {
		t.Error(err)
	}
	var none contract.Agreement
	if _, err := none.Apply(contract.AgreementEvent{Step: contract.Offer, By: "acme"}, on(2026, 1, 1)); !errors.Is(err, contract.ErrActor) {
		t.Error(err)
	}
}

// TestAgreementMachine takes any steps of any party on any day and holds: terminal
// states have no exits, everybody signed before it is active, the history grows by
// what was applied, and the bytes read back as the same life.
func TestAgreementMachine(t *testing.T) {
	start, _ := newDeal(t)
	after := []contract.AgreementState{contract.Signed, contract.Active, contract.Suspended, contract.Completed}
	terminal := []contract.AgreementState{contract.Completed, contract.EndedByCreator, contract.EndedByBrand, contract.Cancelled, contract.Expired, contract.Declined, contract.Withdrawn, contract.Lapsed}
	rapid.Check(t, func(t *rapid.T) {
		deal, day, applied := start, on(2026, 1, 10), 0
		t.Repeat(map[string]func(*rapid.T){
			"step": func(t *rapid.T) {
				_, version, table := deal.Terms()
				e := contract.AgreementEvent{
					Step: contract.AgreementStep(rapid.IntRange(0, 16).Draw(t, "step")), By: rapid.SampledFrom([]string{"acme", "anna", "", "bob"}).Draw(t, "by"),
					Version: version, Digest: table, Notice: day.AddDays(-20),
				}
				if legal := deal.Steps(e.By); len(legal) > 0 && rapid.Bool().Draw(t, "legal") {
					e.Step = rapid.SampledFrom(legal).Draw(t, "of these")
				}
				if e.Step == contract.Counter || e.Step == contract.Amended {
					e.Version, e.Digest, e.Base = version+1, table+"'", table
				}
				before := deal.State()
				next, err := deal.Apply(e, day)
				if err != nil {
					if !next.Equal(deal) {
						t.Fatal("a refused step changed the agreement")
					}
					return
				}
				if slices.Contains(terminal, before) {
					t.Fatalf("%s left %s", e.Step, before)
				}
				if !slices.Contains(deal.Steps(e.By), e.Step) {
					t.Fatalf("%s is not among the steps of %q", e.Step, e.By)
				}
				deal, applied = next, applied+1
			},
			"days": func(t *rapid.T) { day = day.AddDays(rapid.IntRange(1, 60).Draw(t, "days")) },
			"": func(t *rapid.T) {
				if len(deal.History()) != applied {
					t.Fatalf("%d events, %d applied", len(deal.History()), applied)
				}
				if slices.Contains(after, deal.State()) && len(deal.Signed()) != 2 {
					t.Fatalf("%s with the signatures %v", deal.State(), deal.Signed())
				}
				readsBack(t, deal, new(contract.Agreement))
			},
		})
	})
}

// living is what the life cycles have in common.
type living[L any] interface {
	MarshalBinary() ([]byte, error)
	Equal(L) bool
}

func readsBack[L living[L], P interface {
	*L
	UnmarshalBinary([]byte) error
}](t rapid.TB, l L, into P) {
	data, err := l.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if err := into.UnmarshalBinary(data); err != nil || !l.Equal(*into) {
		t.Fatalf("%s: %v", data, err)
	}
}

// TestLivesAreChecked: bytes of a life that could not have been are refused.
func TestLivesAreChecked(t *testing.T) {
	data, err := active(t).MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	replace := func(old, new string) []byte {
		i := slices.Index(data, data[0])
		s := string(data[i:])
		for k := 0; k+len(old) <= len(s); k++ {
			if s[k:k+len(old)] == old {
				return []byte(s[:k] + new + s[k+len(old):])
			}
		}
		t.Fatalf("no %q", old)
		return nil
	}
	for name, bad := range map[string][]byte{
		"nothing": nil, "another kind": append([]byte("W"), data[1:]...), "another version": append([]byte{'A', 2}, data[2:]...),
		"a step that is not allowed": replace(`"accept"`, `"sign"`), "a day before the last": replace("2026-01-17", "2026-01-15"),
		"a word that there is not": replace(`"accept"`, `"agree"`), "a blank more": replace(`{"setup"`, `{ "setup"`),
		"an unknown member": replace(`{"setup"`, `{"x":1,"setup"`), "cut off": data[:len(data)-1],
	} {
		got := active(t)
		if err := got.UnmarshalBinary(bad); !errors.Is(err, contract.ErrLife) || !got.Equal(active(t)) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
