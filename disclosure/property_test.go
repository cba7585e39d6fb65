package disclosure_test

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

func TestProperties(t *testing.T) {
	t.Parallel()
	for _, p := range []struct {
		name  string
		check func(*rapid.T)
	}{
		{"a span lies in its text, cuts no rune and is what is quoted", spansQuote},
		{"the same post is judged the same", deterministic},
		{"a market is the worst of its musts", outcomeIsWorst},
		{"findings stand in order, each once", findingsInOrder},
		{"text after a label that is met keeps it met", textAfterKeeps},
		{"without labels no post is better", labelsHelp},
		{"a tie more is never better", tiesNeverHelp},
		{"the order of markets makes no difference", marketOrder},
		{"the order of ties makes no difference", tieOrder},
		{"the order of rows makes no difference", rowOrder},
		{"an empty regime changes nothing but the digest", emptyRegime},
		{"what is not said is no pass and no breach", silenceIsNoAnswer},
		{"that nothing is plain is assumed in so many words", plainAssumed},
		{"a surface that nobody looked at breaches nothing it could mend", unseenIsUnclear},
		{"JSON reads back", jsonReadsBack},
		{"no publication is too strange", strangePosts},
	} {
		t.Run(p.name, func(t *testing.T) {
			t.Parallel()
			rapid.Check(t, p.check)
		})
	}
}

func judge(t *rapid.T, p disclosure.Publication) disclosure.Report {
	r, err := ourChecker().Check(p)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// rank orders outcomes from the best to the worst.
func rank(o disclosure.Outcome) int {
	return slices.Index([]disclosure.Outcome{disclosure.NotRequired, disclosure.Met, disclosure.Unclear, disclosure.Breached}, o)
}

var surfacePath = regexp.MustCompile(`^(?:frames\[(\d+)\]\.)?([a-z_]+)(?:\[(\d+)\])?$`)

// textAt is the text of a surface by the path that findings give.
func textAt(p disclosure.Publication, path string) (string, bool) {
	m := surfacePath.FindStringSubmatch(path)
	if m == nil {
		return "", false
	}
	number := func(s string) int { n, _ := strconv.Atoi(s); return n }
	switch m[2] {
	case "overlays":
		list := p.Overlays
		if m[1] != "" {
			list = p.Frames[number(m[1])].Overlays
		}
		return list[number(m[3])].Text, true
	case "spoken":
		return p.Spoken[number(m[3])].Text, true
	}
	text, ok := map[string]string{
		"title": p.Title, "caption": p.Caption, "platform_label": p.PlatformLabel, "profile": p.Profile,
		"first_comment": p.FirstComment, "thumbnail": p.Thumbnail,
	}[m[2]]
	return text, ok
}

func spansQuote(t *rapid.T) {
	p := posts.Draw(t, "post")
	for _, m := range judge(t, p).Markets {
		for _, f := range m.Findings {
			if err := spanFault(p, f); err != "" {
				t.Fatalf("%s: %s", err, f.Says())
			}
		}
	}
}

func spanFault(p disclosure.Publication, f disclosure.Finding) string {
	switch {
	case f.Evidence().Surface == "":
		if f.Evidence().Span.Len() != 0 || f.Evidence().Quote != "" {
			return "a span on no surface"
		}
		return ""
	case f.Evidence().Surface == "links":
		if !slices.Contains(p.Links, f.Evidence().Quote) {
			return "quotes no link"
		}
		return ""
	}
	text, ok := textAt(p, f.Evidence().Surface)
	if !ok {
		return "no surface " + f.Evidence().Surface
	}
	s := f.Evidence().Span
	if s.Start < 0 || s.Start > s.End || s.End > len(text) {
		return "span leaves the text"
	}
	if s.Start < len(text) && !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
		return "span cuts a rune"
	}
	if text[s.Start:s.End] != f.Evidence().Quote {
		return "quote is not what the span marks"
	}
	return ""
}

func deterministic(t *rapid.T) {
	p := posts.Draw(t, "post")
	first := judge(t, p)
	judge(t, posts.Draw(t, "another post, whose scratch may stay behind"))
	if diff := cmp.Diff(first, judge(t, p)); diff != "" {
		t.Fatal(diff)
	}
}

func outcomeIsWorst(t *rapid.T) {
	r := judge(t, posts.Draw(t, "post"))
	for _, m := range r.Markets {
		worst := disclosure.NotRequired
		for _, f := range m.Findings {
			if f.Outcome == disclosure.NotRequired {
				t.Fatalf("a finding is not required: %s", f.Says())
			}
			if f.Must && f.Outcome != disclosure.Met && rank(f.Outcome) > rank(worst) {
				worst = f.Outcome
			}
			if (f.Reason == disclosure.NoReason) != (f.Outcome == disclosure.Met) {
				t.Fatalf("reason %q of a finding that is %s", f.Reason, f.Outcome)
			}
		}
		if worst != disclosure.NotRequired && m.Outcome != worst || worst == disclosure.NotRequired && rank(m.Outcome) > rank(disclosure.Met) {
			t.Fatalf("%s, and the worst must is %s\n%s", m.Outcome, worst, describe(m))
		}
	}
}

func findingsInOrder(t *rapid.T) {
	for _, m := range judge(t, posts.Draw(t, "post")).Markets {
		for i, f := range m.Findings[:max(0, len(m.Findings)-1)] {
			next := m.Findings[i+1]
			if f.Code() > next.Code() || f.Code() == next.Code() && f.Evidence().Surface > next.Evidence().Surface {
				t.Fatalf("%s %s before %s %s", f.Code(), f.Evidence().Surface, next.Code(), next.Evidence().Surface)
			}
			f.Tie, next.Tie = 0, 0
			if cmp.Equal(f, next) {
				t.Fatalf("twice: %s", f.Says())
			}
		}
	}
}

func jsonReadsBack(t *rapid.T) {
	p := posts.Draw(t, "post")
	b, err := p.MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	var q disclosure.Publication
	if err := q.UnmarshalJSON(b); err != nil {
		t.Fatalf("%s: %v", b, err)
	}
	if diff := cmp.Diff(p, q, cmpopts.EquateEmpty()); diff != "" {
		t.Fatal(diff)
	}
}

// strange are texts and times that no post should have.
var (
	strangeText = rapid.OneOf(
		rapid.String(),
		rapid.SampledFrom([]string{"\xff\xfe", "#", "##ad", "@", "[brand]", "\u200bad", "a\u0301\u0301", "𝗮𝗱", "광고", "ad\x00", "\n\n\n", "İ", "😀#ad😀"}),
		rapid.Custom(func(t *rapid.T) string {
			return strings.Repeat(rapid.SampledFrom([]string{"#", "ad ", "not ", "#ad", "\u0301", "https://x ", "ａ"}).Draw(t, "piece"), rapid.IntRange(0, 300).Draw(t, "times"))
		}),
	)
	strangeTime = rapid.Custom(func(t *rapid.T) time.Duration {
		return time.Duration(rapid.SampledFrom([]int64{-1 << 63, -1, 0, 1, 3e9, 1 << 40, 604800e9, 1<<63 - 1}).Draw(t, "time"))
	})
)

// strangePosts: what Validate refuses is refused, and the rest is judged, with
// spans in their texts.
func strangePosts(t *rapid.T) {
	text := func() string { return strangeText.Draw(t, "text") }
	p := posts.Draw(t, "post")
	p.Caption, p.Title, p.Profile, p.FirstComment = text(), text(), text(), text()
	p.PlatformLabel, p.Thumbnail, p.Language = text(), text(), text()
	p.Brand, p.Links, p.Tags = []string{text()}, []string{text()}, []string{text()}
	p.Ties[0].Brand = text()
	p.Duration = strangeTime.Draw(t, "duration")
	p.Spoken = []disclosure.Line{{Text: text(), At: disclosure.At(strangeTime.Draw(t, "at"))}}
	p.Overlays = []disclosure.Overlay{{Text: text(), From: strangeTime.Draw(t, "from"), To: strangeTime.Draw(t, "to")}}
	p.Format = endorse.Format(rapid.Uint8Range(0, 12).Draw(t, "format"))
	p.Sector = law.Sectors(rapid.Uint64().Draw(t, "sectors"))
	p.Seen = disclosure.Surfaces(rapid.Uint16Range(0, 1<<12).Draw(t, "seen"))
	r, err := ourChecker().Check(p)
	if invalid := p.Validate(); invalid != nil && err == nil {
		t.Fatalf("judged though %v", invalid)
	}
	for _, m := range r.Markets {
		for _, f := range m.Findings {
			if fault := spanFault(p, f); fault != "" {
				t.Fatalf("%s: %s", fault, f.Says())
			}
		}
	}
	if _, err := r.AppendLines(nil); err != nil {
		t.Fatal(err)
	}
}
