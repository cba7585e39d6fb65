package disclosure_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
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
			places = append(places, f.Evidence().Surface+": "+f.Evidence().Quote)
			if f.Evidence().Surface == "caption" && f.Tie == law.Affiliate && f.Evidence().Span.Start > len("A jar. I earn") {
				t.Errorf("not the first place: %v", f.Evidence().Span)
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

// TestSpokenAtTheStart holds how late a label may be said in a podcast: among the first
// words within ten seconds, later ones within three. Up to ten it is open.
func TestSpokenAtTheStart(t *testing.T) {
	t.Parallel()
	const said = "this podcast is an ad for XYZ"
	for _, row := range []struct {
		first bool // nothing is said before it
		at    time.Duration
		want  disclosure.Outcome
	}{
		{true, 0, disclosure.Met},
		{true, 10 * time.Second, disclosure.Met},
		{true, 10*time.Second + 1, disclosure.Breached},
		{false, 3 * time.Second, disclosure.Met},
		{false, 3*time.Second + 1, disclosure.Unclear},
		{false, 10 * time.Second, disclosure.Unclear},
		{false, 10*time.Second + 1, disclosure.Breached},
	} {
		p := post("GB", "2026-03-01", law.Payment, "")
		p.Format, p.Platform, p.Language, p.Brand = endorse.FormatAudio, "spotify", "en", []string{"XYZ"}
		p.Spoken = []disclosure.Line{{Text: said, At: disclosure.At(row.at)}}
		if !row.first {
			p.Spoken = []disclosure.Line{{Text: "Welcome back"}, {Text: said, At: disclosure.At(row.at)}}
		}
		var got []disclosure.Outcome
		for _, f := range check(t, p).Findings {
			if f.Code() == "gb-cma-creators/spoken-in-audio" {
				got = append(got, f.Outcome)
			}
		}
		if !slices.Equal(got, []disclosure.Outcome{row.want}) {
			t.Errorf("said first: %v, after %v: %v, want %v", row.first, row.at, got, row.want)
		}
	}
}

// TestBrandFaults holds that names no text can hold are refused by validation and
// check alike, each with the path of its field.
func TestBrandFaults(t *testing.T) {
	t.Parallel()
	p := post("GB", "2026-03-01", law.Payment, "Ad. A jar.")
	p.Brand, p.Ties[0].Brand = []string{"XYZ", "", "!!!"}, strings.Repeat("x", label.MaxBrandName+1)
	_, err := ourChecker().Check(p)
	for _, err := range []error{err, p.Validate()} {
		if !errors.Is(err, label.ErrBrandName) || !strings.HasPrefix(err.Error(), "brand[2]: ") || !strings.Contains(err.Error(), "\nties[0].brand: ") {
			t.Errorf("error %v", err)
		}
	}
	p.Brand, p.Ties[0].Brand = slices.Repeat([]string{"XYZ"}, label.MaxBrands+1), ""
	if err := p.Validate(); !errors.Is(err, label.ErrTooManyBrands) || !strings.HasPrefix(err.Error(), "brand: ") {
		t.Errorf("error %v", err)
	}
}
