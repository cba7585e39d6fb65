package disclosure_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestAssumedStart holds that the reading of what the start is, is told of videos in which
// something is shown or said.
func TestAssumedStart(t *testing.T) {
	t.Parallel()
	type P = disclosure.Publication
	line := []disclosure.Line{{Text: "Hello"}}
	over := []disclosure.Overlay{{Text: "A jar"}}
	for _, row := range []struct {
		name string
		post P
		want bool
	}{
		{"shown", P{Format: endorse.FormatShortVideo, Overlays: over}, true},
		{"said", P{Format: endorse.FormatLive, Spoken: line}, true},
		{"neither", P{Format: endorse.FormatLongVideo, Caption: "A jar"}, false},
		{"no video", P{Format: endorse.FormatPost, Overlays: over, Spoken: line}, false},
	} {
		row.post.On, row.post.Markets, row.post.Ties = endorse.On(2026, 3, 1), []endorse.Region{"GB"}, []disclosure.Tie{{Kind: law.Payment}}
		r, err := ourChecker().Check(row.post)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(r.Assumed, func(s string) bool { return strings.HasPrefix(s, "start: ") }); got != row.want {
			t.Errorf("%s: assumed %v, want %v", row.name, got, row.want)
		}
	}
}

// TestAssumedPlain holds that a report says where it took a post not to be plainly advertising.
func TestAssumedPlain(t *testing.T) {
	t.Parallel()
	shown := connected(law.Connection{Asks: law.Conditional, When: law.UnlessShownPlain})
	checker, err := disclosure.NewChecker(mustBook(madeUp("AD", shown), madeUp("AE", law.Regime{})))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		name    string
		markets []endorse.Region
		plain   endorse.Fact
		want    bool
	}{
		{"not said", []endorse.Region{"AD"}, 0, true},
		{"not said, and asked in the first market alone", []endorse.Region{"AD", "AE"}, 0, true},
		{"not said, and not asked", []endorse.Region{"AE"}, 0, false},
		{"said", []endorse.Region{"AD"}, endorse.No, false},
	} {
		p := paid(inText("Ad. A jar"), "AD")
		p.Markets, p.Facts.PlainAd = row.markets, row.plain
		report, err := checker.Check(p)
		if err != nil {
			t.Fatal(err)
		}
		if got := slices.ContainsFunc(report.Assumed, func(s string) bool { return strings.HasPrefix(s, "plain_ad: ") }); got != row.want {
			t.Errorf("%s: assumed %v, want %v", row.name, got, row.want)
		}
	}
}
