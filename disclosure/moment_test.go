package disclosure_test

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestTimesNotSaid holds that a label of which nobody says when it is heard, or seen in
// a video, passes no rule on when: what another label does not settle is unclear.
func TestTimesNotSaid(t *testing.T) {
	t.Parallel()
	text := asks(law.StartOfText)
	start, within := asks(law.StartOfVideo), asks(law.StartOfVideo, law.Measure{Kind: law.WithinSeconds, N: 5})
	ends := asks(law.StartOfVideo, law.Measure{Kind: law.StartAndEnd})
	heard, first := asks(law.SpokenInAudio), asks(law.SpokenInAudio, law.Measure{Kind: law.AtStart})
	firstAndLast := asks(law.SpokenInAudio, law.Measure{Kind: law.StartAndEnd})
	again := asks(law.RepeatDuringLive)
	often := asks(law.RepeatDuringLive, law.Measure{Kind: law.EverySeconds, N: 30})
	link := asks(law.NotOnlyAfterLink)
	hello, label := disclosure.Line{Text: "Welcome back"}, disclosure.Line{Text: "Ad. A jar"}
	podcast := func(lines ...disclosure.Line) disclosure.Publication {
		return with(spoken(lines...), func(p *disclosure.Publication) { p.Format = endorse.FormatAudio })
	}
	stream := func(lines ...disclosure.Line) disclosure.Publication {
		return with(spoken(lines...), func(p *disclosure.Publication) { p.Format = endorse.FormatLive })
	}
	seen := func(p disclosure.Publication, o ...disclosure.Overlay) disclosure.Publication {
		p.Overlays = o
		return p
	}
	read := func(caption string, p disclosure.Publication) disclosure.Publication {
		p.Caption = caption
		return p
	}
	const at, of = "spoken[0].at", " spoken[0] "
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, l.Placements[0].Rule.String(), want})
	}
	add("heard in a video", start, spoken(label), "unclear late-label"+of+at)
	add("heard in a video, within seconds", within, spoken(label), "unclear late-label"+of+at)
	add("heard at the start, which is said", start, spoken(said(0)), "met spoken[0]")
	add("heard somewhere, and at the start", start, spoken(label, said(0)), "met spoken[1]")
	add("heard somewhere, and late", start, spoken(said(20), label), "unclear late-label spoken[1] spoken[1].at")
	add("heard somewhere, and seen at once", start, seen(spoken(label), shown(0, 5)), "met overlays[0]")
	add("seen at once, and heard somewhere: at the end, maybe", ends, seen(spoken(label), shown(0, 5)), "unclear not-throughout overlays[0] "+at)
	add("seen at once until nobody knows when", ends, seen(spoken(said(0)), shown(2, 0)), "unclear not-throughout overlays[0] overlays[0].to")
	add("heard somewhere in ten seconds, which are the last", ends, with(seen(spoken(label), shown(0, 1)), func(p *disclosure.Publication) { p.Duration = secs(10) }), "met overlays[0]")

	add("heard in a podcast at some time", first, podcast(label), "unclear late-label"+of+at)
	add("the first words of a podcast, of second 0", first, podcast(said(0)), "met spoken[0]")
	add("heard in a podcast after words", first, podcast(hello, label), "unclear late-label spoken[1] spoken[1].at")
	add("heard somewhere in a podcast, and by second 3", first, podcast(label, said(3)), "met spoken[1]")
	add("heard late in a podcast, and somewhere", first, podcast(hello, said(20), label), "unclear late-label spoken[2] spoken[2].at")
	add("first in a podcast, and somewhere", firstAndLast, podcast(said(0), label), "unclear not-throughout"+of+"spoken[1].at")
	add("whenever it is heard", heard, podcast(label), "met spoken[0]")

	add("twice in a stream, once at a time not said", again, stream(said(0), label), "unclear not-throughout"+of+"spoken[1].at")
	add("once in a stream at a time not said", again, stream(label), "unclear not-throughout"+of+at)
	add("twice in a stream, and at a time not said", again, stream(label, said(0), said(20)), "met spoken[0]")
	add("seldom, and at a time not said", often, stream(said(0), label), "unclear not-throughout"+of+"spoken[1].at")
	add("often, and at a time not said", often, stream(said(0), said(30), label), "met spoken[0]")
	add("often, the end of one not said", often, seen(stream(said(0)), shown(20, 0)), "unclear not-throughout overlays[0] overlays[0].to")

	add("before the text or not: nobody says", text, read("A jar. Ad", spoken(label)), "unclear late-label"+of+at)
	add("before the text or not, seen", text, read("A jar. Ad", video(60, shown(0, 0))), "unclear late-label overlays[0] overlays[0].from")
	add("first in the text, and heard somewhere", text, read("Ad. A jar", spoken(label)), "met caption")
	add("no text, and heard somewhere", text, spoken(label), "unclear late-label"+of+at)
	add("behind the link, and heard somewhere", link, read("A jar https://shop.example/x Ad", spoken(label)), "unclear after-link"+of+at)
	add("heard somewhere is behind no link", link, spoken(label), "met spoken[0]")
	holdTrials(t, rows)
}

// TestMoments holds that a moment which is said, be it the start, is told from none, in
// values and in the line format.
func TestMoments(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		at         disclosure.Moment
		line, text string
		after      time.Duration
		said       bool
	}{
		{disclosure.Moment{}, `{"text":"an ad"}`, "", 0, false},
		{disclosure.At(0), `{"text":"an ad","at":0}`, "0s", 0, true},
		{disclosure.At(1500 * time.Millisecond), `{"text":"an ad","at":1.5}`, "1.5s", 1500 * time.Millisecond, true},
	} {
		p := post("GB", "2026-03-01", law.Payment, "")
		p.Spoken = []disclosure.Line{{Text: "an ad", At: row.at}}
		b, err := json.Marshal(p)
		if err != nil || !strings.Contains(string(b), `"spoken":[`+row.line+`]`) {
			t.Errorf("%q written as %s, %v; want %s", row.at, b, err, row.line)
		}
		var back disclosure.Publication
		if err := json.Unmarshal(b, &back); err != nil || !back.Spoken[0].At.Equal(row.at) || back.Spoken[0].At.String() != row.text {
			t.Errorf("%s read as %q, %v; want %q", row.line, back.Spoken[0].At, err, row.text)
		}
		if after, said := row.at.After(); after != row.after || said != row.said {
			t.Errorf("%q is after %v, said %v", row.at, after, said)
		}
	}
	var null disclosure.Publication
	err := json.Unmarshal([]byte(`{"on":"2026-03-01","spoken":[{"text":"an ad","at":null}]}`), &null)
	if err != nil || null.Spoken[0].At != (disclosure.Moment{}) {
		t.Errorf("null is %q, %v", null.Spoken[0].At, err)
	}
}
