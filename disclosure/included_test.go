package disclosure_test

import (
	"encoding/json"
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

// TestAsMuchAsMayBe holds that the bounds of a publication are included.
func TestAsMuchAsMayBe(t *testing.T) {
	t.Parallel()
	type P = disclosure.Publication
	const week = 7 * 24 * time.Hour
	overlays := make([]disclosure.Overlay, disclosure.MaxTexts)
	for name, fill := range map[string]func(*P){
		"markets":               func(p *P) { p.Markets = slices.Repeat([]endorse.Region{"GB"}, disclosure.MaxMarkets) },
		"ties":                  func(p *P) { p.Ties = slices.Repeat([]disclosure.Tie{{Kind: law.Loan}}, disclosure.MaxTies) },
		"brands":                func(p *P) { p.Brand = slices.Repeat([]string{"XYZ"}, label.MaxBrands) },
		"overlays":              func(p *P) { p.Overlays = overlays },
		"overlays of a frame":   func(p *P) { p.Frames = []disclosure.Frame{{Overlays: overlays}} },
		"frames":                func(p *P) { p.Frames = make([]disclosure.Frame, disclosure.MaxTexts) },
		"lines":                 func(p *P) { p.Spoken = make([]disclosure.Line, disclosure.MaxTexts) },
		"a week":                func(p *P) { p.Duration = week },
		"an overlay all week":   func(p *P) { p.Overlays = []disclosure.Overlay{{To: week}} },
		"an overlay at the end": func(p *P) { p.Overlays = []disclosure.Overlay{{From: week, To: week}} },
		"a line at the end":     func(p *P) { p.Spoken = []disclosure.Line{{At: disclosure.At(week)}} },
		"the last format":       func(p *P) { p.Format = endorse.FormatPin },
		"all surfaces":          func(p *P) { p.Seen = 1<<11 - 1 },
		"one tie that is none":  func(p *P) { p.Ties = []disclosure.Tie{{Kind: law.NoTie}} },
		"an overlay at once":    func(p *P) { p.Overlays = []disclosure.Overlay{{From: time.Second, To: time.Second}} },
	} {
		p := P{On: endorse.On(2026, 3, 1)}
		fill(&p)
		if err := p.Validate(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, spoil := range map[string]func(*P){
		"an overlay that ends below zero": func(p *P) { p.Overlays = []disclosure.Overlay{{To: -1}} },
		"an overlay from after a week":    func(p *P) { p.Overlays = []disclosure.Overlay{{From: week + 1}} },
		"an overlay until after a week":   func(p *P) { p.Overlays = []disclosure.Overlay{{To: week + 1}} },
		"an overlay that ends too early":  func(p *P) { p.Overlays = []disclosure.Overlay{{From: 2, To: 1}} },
		"a line after a week":             func(p *P) { p.Spoken = []disclosure.Line{{At: disclosure.At(week + 1)}} },
	} {
		p := P{On: endorse.On(2026, 3, 1)}
		spoil(&p)
		if p.Validate() == nil {
			t.Errorf("%s is taken", name)
		}
	}
}

// TestAsManyBrandsAsMayBe holds that of as many brands as may be a bad one is told alone.
func TestAsManyBrandsAsMayBe(t *testing.T) {
	t.Parallel()
	p := disclosure.Publication{On: endorse.On(2026, 3, 1), Brand: append(slices.Repeat([]string{"XYZ"}, label.MaxBrands-1), "!!!")}
	if err := p.Validate(); !errors.Is(err, label.ErrBrandName) || errors.Is(err, label.ErrTooManyBrands) {
		t.Errorf("error %v", err)
	}
}

// TestEscapesAreRead holds texts of JSON that are written with escapes.
func TestEscapesAreRead(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]string{
		`"\u0041d"`: "Ad", `"A\u0064"`: "Ad", `"\"Ad\""`: `"Ad"`, `"{[,:]}"`: "{[,:]}", `"\\"`: `\`, `"\ud83d\ude00"`: "😀", `"\ufffd"`: "\ufffd", `"\uFFFD�"`: "\ufffd\ufffd",
	} {
		var p disclosure.Publication
		if err := json.Unmarshal([]byte(`{"on":"2026-03-01","links":[`+in+`],"caption":`+in+`}`), &p); err != nil || p.Caption != want || p.Links[0] != want {
			t.Errorf("%s is read as %q, %q, %v", in, p.Caption, p.Links, err)
		}
	}
	for _, in := range []string{`"\ud83d"`, `"\ufffd\ud83d"`, `"\ude00 \ufffd"`} {
		if err := new(disclosure.Publication).UnmarshalJSON([]byte(`{"on":"2026-03-01","caption":` + in + `}`)); err == nil {
			t.Errorf("half a pair is read: %s", in)
		}
	}
}

// TestManyFaults holds that of many faults the first fifty are told, and that there are more.
func TestManyFaults(t *testing.T) {
	t.Parallel()
	for _, row := range []struct{ faults, lines int }{{49, 49}, {50, 50}, {51, 51}, {52, 51}, {90, 51}} {
		err := new(disclosure.Publication).UnmarshalJSON([]byte(`{"on":"2026-03-01","seen":[` + strings.Repeat(`"bio",`, row.faults-1) + `"bio"]}`))
		if err == nil {
			t.Fatal("taken")
		}
		lines := strings.Split(err.Error(), "\n")
		if last := lines[len(lines)-1]; len(lines) != row.lines || strings.Contains(last, "bio") != (row.faults <= 50) {
			t.Errorf("%d faults: %d lines, the last %q", row.faults, len(lines), last)
		}
	}
	fields := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(`,"x` + strings.Repeat("y", i) + `":0`)
		}
		return `{"on":"2026-03-01"` + b.String() + "}"
	}
	if err := new(disclosure.Publication).UnmarshalJSON([]byte(fields(63))); err == nil || !strings.Contains(err.Error(), "unknown field") {
		t.Errorf("64 fields: %v", err)
	}
	if err := new(disclosure.Publication).UnmarshalJSON([]byte(fields(64))); err == nil || strings.Contains(err.Error(), "unknown field") {
		t.Errorf("65 fields are looked at: %v", err)
	}
}

// TestReasonsOnLabels holds which reasons are about the label.
func TestReasonsOnLabels(t *testing.T) {
	t.Parallel()
	if (disclosure.NoReason).OnLabel() || disclosure.Reason(99).OnLabel() {
		t.Error("no reason is about the label")
	}
	for i, r := range disclosure.Reasons() {
		last := slices.Index(disclosure.Reasons(), disclosure.CancelledLabel)
		if r.OnLabel() != (i <= last) {
			t.Errorf("%s is about the label: %v", r, r.OnLabel())
		}
	}
}

// TestAssumedFold holds that the fold is told with its lines where they are known.
func TestAssumedFold(t *testing.T) {
	t.Parallel()
	for platform, lines := range map[endorse.Platform]bool{endorse.Instagram: true, endorse.X: false} {
		p := post("GB", "2026-03-01", law.Payment, "Ad")
		p.Platform = platform
		r, err := ourChecker().Check(p)
		if err != nil {
			t.Fatal(err)
		}
		i := slices.IndexFunc(r.Assumed, func(s string) bool { return strings.HasPrefix(s, "fold: "+string(platform)) })
		if i < 0 || strings.Contains(r.Assumed[i], "lines") != lines {
			t.Errorf("%s: %q", platform, r.Assumed)
		}
	}
}
