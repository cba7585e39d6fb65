package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestHintsOnce holds that a text that hints at the same ties again and again is
// one finding, the first place on each surface, and that other ties are another.
func TestHintsOnce(t *testing.T) {
	t.Parallel()
	const sentence = "I earn a small commission if you buy. "
	p := post("GB", "2026-03-01", law.NoTie, "A jar. "+strings.Repeat(sentence, 50)+"They sent me this for free.")
	p.Profile = sentence
	var places []string
	for _, f := range check(t, p).Findings {
		if f.Reason == disclosure.UntoldTie {
			places = append(places, f.Surface+": "+f.Quote)
			if f.Surface == "caption" && f.Tie == law.Affiliate && f.Span.Start > len("A jar. I earn") {
				t.Errorf("not the first place: %v", f.Span)
			}
		}
	}
	slices.Sort(places)
	if len(places) != 3 || !strings.HasPrefix(places[2], "profile") {
		t.Errorf("found %q", places)
	}
}

// TestFixGivesUp holds that a text of hundreds of labels for sixty markets is
// given up on in bounded work, and that all that is breached is left.
func TestFixGivesUp(t *testing.T) {
	t.Parallel()
	p := post("GB", "2026-03-01", law.Payment, strings.Repeat("#ad ", 1000))
	p.Markets = disclosure.Law().Regions()
	report, err := ourChecker().Check(p)
	if err != nil {
		t.Fatal(err)
	}
	fix, err := ourChecker().Fix(p)
	if err != nil || len(fix.Steps) > 0 || len(fix.Left) == 0 {
		t.Fatalf("left %v; steps %v, error %v", fix.Left, fix.Steps, err)
	}
	for _, m := range report.Markets {
		breached := func(must bool) bool {
			return slices.ContainsFunc(m.Findings, func(f disclosure.Finding) bool {
				return f.Outcome == disclosure.Breached && f.Must == must
			})
		}
		left := slices.Contains(fix.Left, m.Region)
		if !left && breached(true) || left && !breached(true) && !breached(false) {
			t.Errorf("%s: left %v", m.Region, left)
		}
	}
}
