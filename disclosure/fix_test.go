package disclosure_test

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

var allFormats = []endorse.Format{
	endorse.FormatPost, endorse.FormatCarousel, endorse.FormatStory, endorse.FormatShortVideo, endorse.FormatLongVideo,
	endorse.FormatLive, endorse.FormatAudio, endorse.FormatText, endorse.FormatArticle, endorse.FormatPin,
}

func allTies() []law.Ties {
	var list []law.Ties
	for tie := law.Payment; tie < law.NoTie; tie <<= 1 {
		list = append(list, tie)
	}
	return list
}

// draft is a post of the format without a label.
func draft(region endorse.Region, format endorse.Format, tie law.Ties) disclosure.Publication {
	p := post(region, "2026-10-01", tie, "A soft cream for the evening")
	p.Format = format
	if format.Video() || format == endorse.FormatAudio {
		p.Duration = 90 * time.Second
	}
	if format == endorse.FormatStory || format == endorse.FormatCarousel {
		p.Frames = make([]disclosure.Frame, 3)
	}
	return p
}

func breachedLabels(r disclosure.Report) (list []string) {
	for _, m := range r.Markets {
		for _, f := range m.Findings {
			if f.Outcome == disclosure.Breached && f.Reason.OnLabel() {
				list = append(list, fmt.Sprintf("%s: %s %s", m.Region, f.Code(), f.Reason))
			}
		}
	}
	return list
}

// TestFixMends holds the promise of Fix over every region, format and tie: with
// it applied no finding on a label is breached.
func TestFixMends(t *testing.T) {
	for _, region := range disclosure.Law().Regions() {
		t.Run(string(region), func(t *testing.T) {
			t.Parallel()
			for _, format := range allFormats {
				for _, tie := range allTies() {
					holdFix(t, draft(region, format, tie))
				}
			}
		})
	}
}

// holdFix fixes a post and checks it again.
func holdFix(t *testing.T, p disclosure.Publication) disclosure.Fix {
	t.Helper()
	before, err := ourChecker().Check(p)
	if err != nil {
		t.Fatal(err)
	}
	fix, err := ourChecker().Fix(p)
	if err != nil {
		t.Fatal(err)
	}
	if (len(breachedLabels(before)) > 0) == fix.IsZero() {
		t.Fatalf("%v %s %s: fix %q for %q", p.Markets, p.Format, p.Ties[0].Kind, fix, breachedLabels(before))
	}
	after, err := ourChecker().Check(fix.Apply(p))
	if err != nil {
		t.Fatal(err)
	}
	if left := breachedLabels(after); len(left) > 0 || len(fix.Left) > 0 {
		t.Errorf("%v %s %s: after %q still %q", p.Markets, p.Format, p.Ties[0].Kind, fix, left)
	}
	return fix
}

// TestFixMendsAnyPost holds the promise over posts with texts of any worth, in
// several markets at once.
func TestFixMendsAnyPost(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := posts.Draw(t, "post")
		p.Markets = append(p.Markets, rapid.SliceOfN(rapid.SampledFrom(deepMarkets), 0, 3).Draw(t, "more markets")...)
		fix, err := ourChecker().Fix(p)
		if err != nil {
			t.Fatal(err)
		}
		after, err := ourChecker().Check(fix.Apply(p))
		if err != nil {
			t.Fatal(err)
		}
		if left := breachedLabels(after); len(left) > 0 && !toolRaisesDoubt(t, fix.Apply(p), after) || len(fix.Left) > 0 {
			t.Errorf("after %q still %q", fix, left)
		}
	})
}

// toolRaisesDoubt reports whether all that is left is the advice to turn on the
// platform's own label, and a market that is met would be unclear with it: whether
// the label shows throughout a video in Korea, say.
func toolRaisesDoubt(t *rapid.T, p disclosure.Publication, left disclosure.Report) bool {
	for _, m := range left.Markets {
		for _, f := range m.Findings {
			if f.Outcome == disclosure.Breached && f.Reason.OnLabel() && (f.Must || f.Reason != disclosure.ToolNotEnough) {
				return false
			}
		}
	}
	p.PlatformLabel = "Bezahlte Partnerschaft"
	with, err := ourChecker().Check(p)
	if err != nil {
		t.Fatal(err)
	}
	return unclearMusts(with) > unclearMusts(left)
}

func unclearMusts(r disclosure.Report) (n int) {
	for _, m := range r.Markets {
		for _, f := range m.Findings {
			if f.Outcome == disclosure.Unclear && f.Must {
				n++
			}
		}
	}
	return n
}

// TestFixSpeaksToEachMarket holds that a word of one place does not serve
// another that has words of its own.
func TestFixSpeaksToEachMarket(t *testing.T) {
	p := post("GB", "2026-03-01", law.FreeProduct, "#gifted A soft cream")
	p.Language, p.Markets = "en", append(p.Markets, "DE", "FR")
	fix, err := ourChecker().Fix(p)
	if err != nil {
		t.Fatal(err)
	}
	langs := map[string]bool{}
	for _, l := range fix.Labels {
		langs[l.Lang] = true
	}
	if !langs["en"] || !langs["de"] || !langs["fr"] {
		t.Errorf("%s: one of the markets reads no word of its own", fix)
	}
	after, err := ourChecker().Check(fix.Apply(p))
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range after.Markets[:2] {
		if m.Outcome != disclosure.Met {
			t.Errorf("after %s: %s", fix, describe(m))
		}
	}
}
