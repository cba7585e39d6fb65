package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestSpokenAndShown holds labels that have to be both heard and seen.
func TestSpokenAndShown(t *testing.T) {
	t.Parallel()
	both := asks(law.SpokenAndOnScreen)
	seen := asks(law.SpokenAndOnScreen, law.Measure{Kind: law.SeenToo})
	saidAndShown := with(spoken(said(5)), func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{shown(0, 5)} })
	described := with(spoken(said(5)), func(p *disclosure.Publication) { p.Caption = "Ad. A jar" })
	rows := []trial{
		{"heard and seen", both, saidAndShown, "", "met spoken[0]"},
		{"seen", both, video(60, shown(0, 5)), "", "breached not-spoken overlays[0]"},
		{"seen, and nobody listened", both, seeing(video(60, shown(0, 5)), disclosure.OnOverlays), "", "unclear not-spoken spoken"},
		{"heard", both, spoken(said(5)), "", "breached not-on-media spoken[0]"},
		{"heard, and nobody looked", both, seeing(spoken(said(5)), disclosure.OnSpoken), "", "unclear not-on-media overlays"},
		{"heard and read", both, described, "", "breached not-on-media spoken[0]"},
		{"in writing will do", seen, described, "", "met caption"},
		{"on the picture will do", seen, video(60, shown(0, 5)), "", "met overlays[0]"},
		{"by the platform's label", withTool(seen, law.Unsettled), byTool(video(60)), "", "met"},
		{"heard alone will not", seen, spoken(said(5)), "", "breached not-on-media spoken[0]"},
		{"heard, and nobody looked whether it is seen", seen, seeing(spoken(said(5)), disclosure.OnSpoken), "", "unclear not-on-media overlays"},
	}
	for i := range rows {
		rows[i].code = "spoken-and-on-screen"
	}
	holdTrials(t, rows)
}

// TestSpokenInSound holds labels that have to be heard, and when.
func TestSpokenInSound(t *testing.T) {
	t.Parallel()
	some := asks(law.SpokenInAudio)
	start := asks(law.SpokenInAudio, law.Measure{Kind: law.AtStart})
	both := asks(law.SpokenInAudio, law.Measure{Kind: law.StartAndEnd})
	hello := disclosure.Line{Text: "Welcome back"}
	rows := []trial{
		{"at any time", some, spoken(said(40)), "", "met spoken[0]"},
		{"shown instead", some, video(60, shown(0, 60)), "", "breached not-spoken overlays[0]"},
		{"shown, and nobody listened", some, seeing(video(60, shown(0, 60)), disclosure.OnOverlays), "", "unclear not-spoken spoken"},
		{"first, by second 10", start, spoken(said(10)), "", "met spoken[0]"},
		{"first, after second 10", start, spoken(said(10.001)), "", "breached late-label spoken[0]"},
		{"after a greeting, by second 3", start, spoken(hello, said(3)), "", "met spoken[1]"},
		{"after a greeting, after second 3", start, spoken(hello, said(3.001)), "", "unclear late-label spoken[1]"},
		{"after a greeting, by second 10", start, spoken(hello, said(10)), "", "unclear late-label spoken[1]"},
		{"after a greeting, after second 10", start, spoken(hello, said(10.001)), "", "breached late-label spoken[1]"},
		{"and in the last ten seconds", both, spoken(said(0), said(50)), "", "met spoken[0]"},
		{"and before them", both, spoken(said(0), said(49.999)), "", "breached not-throughout spoken[0]"},
		{"late, and at the end", both, spoken(hello, said(20), said(50)), "", "breached late-label spoken[1]"},
	}
	for i := range rows {
		rows[i].code = "spoken-in-audio"
	}
	holdTrials(t, rows)
}

// TestRepeatedInAStream holds how a label comes back while a stream runs.
func TestRepeatedInAStream(t *testing.T) {
	t.Parallel()
	again := asks(law.RepeatDuringLive)
	whole := asks(law.RepeatDuringLive, law.Measure{Kind: law.WholePart})
	often := asks(law.RepeatDuringLive, law.Measure{Kind: law.EverySeconds, N: 20})
	stream := func(length float64, o ...disclosure.Overlay) disclosure.Publication {
		return with(video(length, o...), func(p *disclosure.Publication) { p.Format = endorse.FormatLive })
	}
	words := func(lines ...disclosure.Line) disclosure.Publication {
		return with(stream(60), func(p *disclosure.Publication) { p.Spoken = lines })
	}
	mixed := with(stream(60, shown(0, 20)), func(p *disclosure.Publication) { p.Spoken = []disclosure.Line{said(40)} })
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, "repeat-during-live", want})
	}
	add("more than ten seconds after it was over", again, stream(60, shown(0, 5), shown(15.001, 20)), "met overlays[0]")
	add("ten seconds after it was over", again, stream(60, shown(0, 5), shown(15, 20)), "breached not-throughout overlays[0]")
	add("the later listed first", again, stream(60, shown(30, 35), shown(0, 5)), "met overlays[0]")
	add("the later listed first, and soon", again, stream(60, shown(15, 20), shown(0, 5)), "breached not-throughout overlays[0]")
	add("said again", again, words(said(0), said(10.001)), "met spoken[0]")
	add("said again too soon", again, words(said(0), said(10)), "breached not-throughout spoken[0]")
	add("all the time", again, stream(60, shown(0, 60)), "met overlays[0]")
	add("nearly all the time", again, stream(60, shown(0, 59)), "breached not-throughout overlays[0]")
	add("once, of a length that is not said", again, stream(0, shown(0, 5)), "breached not-throughout overlays[0]")
	add("until when is not said", again, stream(60, shown(5, 0)), "unclear not-throughout overlays[0] overlays[0].to")
	add("in the caption", again, captioned(endorse.FormatLive, "Ad. A jar"), "breached not-throughout caption")
	add("nobody looked", again, seeing(captioned(endorse.FormatLive, "Ad. A jar"), disclosure.OnCaption|disclosure.OnTitle|disclosure.OnSpoken), "unclear not-throughout overlays")
	add("by the platform's label", withTool(again, law.Unsettled), byTool(stream(60)), "met")

	add("each twenty seconds", often, stream(60, shown(0, 20), shown(40, 45)), "met overlays[0]")
	add("a second later", often, stream(60, shown(0, 20), shown(41, 45)), "breached not-throughout overlays[0]")
	add("shown, then said", often, mixed, "met overlays[0]")
	add("often, of a length that is not said", often, stream(0, shown(0, 5)), "unclear not-throughout overlays[0] duration")
	add("the whole promotional part", whole, stream(60, shown(0, 60)), "met overlays[0]")
	add("not the whole, and it is all about the product", whole, mainPart(stream(60, shown(0, 5), shown(30, 35)), endorse.Yes), "breached not-throughout overlays[0]")
	add("not the whole, and which part is promotional is not known", whole, stream(60, shown(0, 5), shown(30, 35)), "unclear not-throughout overlays[0] main_product")
	holdTrials(t, rows)
}

// TestRepeatedWhateverTheOrder holds that of labels shown from the same second the longest
// has to be over before one comes back, in whichever order they are listed.
func TestRepeatedWhateverTheOrder(t *testing.T) {
	t.Parallel()
	long, short, later := shown(0, 20), shown(0, 5), shown(16, 20)
	stream := func(o ...disclosure.Overlay) disclosure.Publication {
		return with(video(60, o...), func(p *disclosure.Publication) { p.Format = endorse.FormatLive })
	}
	again := asks(law.RepeatDuringLive)
	const want = "breached not-throughout overlays[0]"
	holdTrials(t, []trial{
		{"the longer first", again, stream(long, short, later), "repeat-during-live", want},
		{"the shorter first", again, stream(short, long, later), "repeat-during-live", want},
	})
}
