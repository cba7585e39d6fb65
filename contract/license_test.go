package contract_test

import (
	"errors"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
)

type licenseEvent = contract.LicenseEvent

// running is the right of the sample, active from 2 March to 1 June 2026.
func running(t *testing.T) contract.License {
	t.Helper()
	right, err := contract.NewLicense(sample(), "ads", 14)
	if err != nil {
		t.Fatal(err)
	}
	return walk(t, right, contract.License.Apply, on(2026, 3, 2), licenseEvent{Step: contract.Activate, Paid: true})
}

func TestLicenseSteps(t *testing.T) {
	pending, _ := contract.NewLicense(sample(), "ads", 14)
	rows := []struct {
		name string
		from contract.License
		e    licenseEvent
		day  endorse.Date
		want contract.LicenseState
		err  error
	}{
		{"what it waits for is not paid", pending, licenseEvent{Step: contract.Activate}, on(2026, 3, 2), contract.LicensePending, contract.ErrUnpaid},
		{"the creator pauses", running(t), licenseEvent{Step: contract.Pause, By: "anna"}, on(2026, 4, 1), contract.LicensePaused, nil},
		{"the brand revokes", running(t), licenseEvent{Step: contract.Revoke, By: "acme", Uses: contract.Organic}, on(2026, 4, 1), contract.LicenseActive, contract.ErrActor},
		{"one use is revoked", running(t), licenseEvent{Step: contract.Revoke, By: "anna", Uses: contract.Organic}, on(2026, 4, 1), contract.LicenseActive, nil},
		{"all are", running(t), licenseEvent{Step: contract.Revoke, By: "anna", Uses: contract.Organic | contract.PaidSocial}, on(2026, 4, 1), contract.LicenseRevoked, nil},
		{"a use that was not granted", running(t), licenseEvent{Step: contract.Revoke, By: "anna", Uses: contract.Print}, on(2026, 4, 1), contract.LicenseActive, contract.ErrNothing},
		{"runs out on the last day", running(t), licenseEvent{Step: contract.RunOut}, on(2026, 6, 1), contract.LicenseActive, contract.ErrTooEarly},
		{"the day after", running(t), licenseEvent{Step: contract.RunOut}, on(2026, 6, 2), contract.LicenseExpired, nil},
		{"extended to the same day", running(t), licenseEvent{Step: contract.Extend, By: "anna", Until: on(2026, 6, 1)}, on(2026, 5, 1), contract.LicenseActive, contract.ErrNarrows},
		{"extended by a day", running(t), licenseEvent{Step: contract.Extend, By: "anna", Until: on(2026, 6, 2)}, on(2026, 5, 1), contract.LicenseActive, nil},
		{"last day of grace", running(t), licenseEvent{Step: contract.Extend, By: "anna", Until: on(2026, 9, 1)}, on(2026, 6, 15), contract.LicenseActive, nil},
		{"day after the grace", running(t), licenseEvent{Step: contract.Extend, By: "anna", Until: on(2026, 9, 1)}, on(2026, 6, 16), contract.LicenseActive, contract.ErrTooLate},
	}
	for _, r := range rows {
		got, err := r.from.Apply(r.e, r.day)
		if got.State() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %s, %v, want %s, %v", r.name, got.State(), err, r.want, r.err)
		}
	}
}

// TestLicenseDays: a right whose first day is agreed begins then at the earliest,
// and an extension leaves a pause as it is.
func TestLicenseDays(t *testing.T) {
	terms := sample()
	terms.Rights[0].Start = contract.Anchor{Event: contract.OnDay, On: on(2026, 4, 1)}
	right, err := contract.NewLicense(terms, "ads", 0)
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[endorse.Date]string{on(2026, 3, 2): "2026-04-01/2026-06-30", on(2026, 4, 15): "2026-04-15/2026-07-14"} {
		if got := walk(t, right, contract.License.Apply, day, licenseEvent{Step: contract.Activate, Paid: true}); got.Days().String() != want {
			t.Errorf("activated on %s: %s, want %s", day, got.Days(), want)
		}
	}
	paused := walk(t, running(t), contract.License.Apply, on(2026, 4, 1), licenseEvent{Step: contract.Pause, By: "anna"}, licenseEvent{Step: contract.Extend, By: "anna", Until: on(2026, 9, 1)})
	if paused.State() != contract.LicensePaused || paused.Days().Until != on(2026, 9, 1) {
		t.Errorf("%s %s", paused.State(), paused.Days())
	}
}

func TestNewLicense(t *testing.T) {
	if _, err := contract.NewLicense(sample(), "x", 0); !errors.Is(err, contract.ErrNoSuch) {
		t.Error(err)
	}
	terms := sample()
	terms.Rights[0].Term = contract.Term{}
	if _, err := contract.NewLicense(terms, "ads", 0); !errors.Is(err, contract.ErrNotSaid) {
		t.Error(err)
	}
}

// TestLicenseMachine: days only lengthen, uses only shrink, and what is allowed is
// granted, in the days, and by an active right.
func TestLicenseMachine(t *testing.T) {
	start, err := contract.NewLicense(sample(), "ads", 14)
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(t *rapid.T) {
		right, day := start, on(2026, 3, 1)
		days, uses := right.Days(), right.Uses()
		t.Repeat(map[string]func(*rapid.T){
			"step": func(t *rapid.T) {
				e := licenseEvent{Step: contract.LicenseStep(rapid.IntRange(0, 7).Draw(t, "step")), By: rapid.SampledFrom([]string{"acme", "anna", ""}).Draw(t, "by"),
					Paid: rapid.Bool().Draw(t, "paid"), Until: day.AddDays(rapid.IntRange(-50, 200).Draw(t, "until")),
					Uses: contract.Uses(rapid.Uint32Range(0, 7).Draw(t, "uses"))}
				next, err := right.Apply(e, day)
				if err == nil {
					right = next
				}
			},
			"days": func(t *rapid.T) { day = day.AddDays(rapid.IntRange(1, 40).Draw(t, "days")) },
			"": func(t *rapid.T) {
				if right.Days().Until.Before(days.Until) || right.Uses()&^uses != 0 {
					t.Fatalf("%s %s after %s %s", right.Days(), right.Uses(), days, uses)
				}
				days, uses = right.Days(), right.Uses()
				for _, use := range (contract.PaidSocial | contract.Organic | contract.Print).Each() {
					allowed := right.Allows(use, "DE", day) == endorse.Yes
					want := right.State() == contract.LicenseActive && uses&use != 0 && days.Contains(day)
					if allowed != want || right.Allows(use, "US", day) == endorse.Yes {
						t.Fatalf("%s allowed: %t", use, allowed)
					}
				}
				readsBack(t, right, new(contract.License))
			},
		})
	})
}
