package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// video is a video of so many seconds, 0 being not said, with the labels shown.
func video(length float64, labels ...disclosure.Overlay) disclosure.Publication {
	return disclosure.Publication{Format: endorse.FormatLongVideo, Duration: secs(length), Overlays: labels}
}

func mainPart(p disclosure.Publication, is endorse.Fact) disclosure.Publication {
	p.Facts.MainProduct = is
	return p
}

// TestThroughoutAVideo holds how long a label has to be shown, by each measure, at its
// edges.
func TestThroughoutAVideo(t *testing.T) {
	t.Parallel()
	all := asks(law.ThroughoutVideo)
	five := asks(law.ThroughoutVideo, law.Measure{Kind: law.AtLeastSeconds, N: 5})
	third := asks(law.ThroughoutVideo, law.Measure{Kind: law.ShareOfLength, N: 1, D: 3})
	twoThirds := asks(law.ThroughoutVideo, law.Measure{Kind: law.ShareOfLength, N: 2, D: 3})
	often := asks(law.ThroughoutVideo, law.Measure{Kind: law.EverySeconds, N: 10})
	steps := asks(law.ThroughoutVideo, law.Measure{Kind: law.AtLeastSeconds, N: 5, UpTo: 60}, law.Measure{Kind: law.ShareOfLength, N: 1, D: 3})
	short := asks(law.ThroughoutVideo, law.Measure{Kind: law.AtLeastSeconds, N: 5, UpTo: 60})
	const (
		kept     = "met overlays[0]"
		breached = "breached not-throughout overlays[0]"
		open     = "unclear not-throughout overlays[0] "
	)
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, "throughout-video", want})
	}
	add("all of it", all, video(60, shown(0, 60)), kept)
	add("a second less, and the product plays the main part", all, mainPart(video(60, shown(0, 59)), endorse.Yes), breached)
	add("a second less, and whether it does is not said", all, video(60, shown(0, 59)), open+"main_product")
	add("a second less, and it does not: which part is promotional is not known", all, mainPart(video(60, shown(0, 59)), endorse.No), open+"main_product")
	add("one after the other", all, video(60, shown(0, 30), shown(30, 60)), kept)
	add("the later listed first", all, video(60, shown(30, 60), shown(0, 30)), kept)
	add("overlapping", all, video(60, shown(0, 40), shown(20, 60)), kept)
	add("one inside the other", all, mainPart(video(60, shown(0, 50), shown(10, 20)), endorse.Yes), breached)
	add("a gap of a second", all, mainPart(video(60, shown(0, 29), shown(30, 60)), endorse.Yes), breached)
	add("longer than the video", all, video(60, shown(0, 100)), kept)
	add("the end is not said", all, video(60, shown(0, 0)), open+"overlays[0].to")
	add("the end of one is not said", all, mainPart(video(60, shown(0, 29), shown(30, 0)), endorse.Yes), open+"overlays[1].to")
	add("the end of one is not said, and another is there throughout", all, video(60, shown(0, 60), shown(30, 0)), kept)
	add("the length is not said", all, video(0, shown(0, 60)), open+"duration")

	add("five seconds", five, video(60, shown(10, 15)), kept)
	add("four", five, video(60, shown(10, 14)), breached)
	add("in two parts", five, video(60, shown(10, 12), shown(20, 23)), kept)
	add("the same seconds twice", five, video(60, shown(10, 13), shown(10, 13)), breached)
	add("all of a video of four", five, video(4, shown(0, 4)), kept)
	add("three of four", five, video(4, shown(0, 3)), breached)
	add("after the video is over", five, video(60, shown(70, 80)), breached)
	add("half of it after the end", five, video(60, shown(57, 63)), breached)
	add("five of a length that is not said", five, video(0, shown(3, 8)), kept)
	add("four of a length that is not said", five, video(0, shown(3, 7)), breached)

	add("a third", third, video(60, shown(0, 20)), kept)
	add("less than a third", third, video(60, shown(0, 19)), breached)
	add("a third of what is not said", third, video(0, shown(0, 20)), open+"duration")

	add("two thirds", twoThirds, video(60, shown(0, 40)), kept)
	add("less than two thirds", twoThirds, video(60, shown(0, 39)), breached)

	add("ten seconds without", often, video(30, shown(0, 5), shown(15, 20)), kept)
	add("eleven without", often, video(30, shown(0, 5), shown(16, 20)), breached)
	add("eleven without at the end", often, video(30, shown(0, 5), shown(15, 19)), breached)
	add("ten without at the start", often, video(30, shown(10, 20)), kept)
	add("eleven without at the start", often, video(30, shown(11, 20)), breached)

	add("up to a minute: five seconds", steps, video(60, shown(0, 5)), kept)
	add("above a minute: a third", steps, video(61, shown(0, 5)), breached)
	add("above a minute, a third", steps, video(60.5, shown(0, 21)), kept)
	add("which of them, if the length is not said", steps, video(0, shown(0, 5)), open+"duration")
	add("above the only step: all of it", short, mainPart(video(61, shown(0, 60)), endorse.Yes), breached)
	add("above the only step, all of it", short, video(61, shown(0, 61)), kept)
	holdTrials(t, rows)
}

// TestThroughoutWithoutAnOverlay holds what a video without a label on the picture comes to.
func TestThroughoutWithoutAnOverlay(t *testing.T) {
	t.Parallel()
	all, enough, open := asks(law.ThroughoutVideo), asks(law.ThroughoutVideo), asks(law.ThroughoutVideo)
	enough.Tools = []law.Tool{{Verdict: law.Sufficient}}
	open.Tools = []law.Tool{{Verdict: law.Unsettled}}
	caption, covered, tool := video(60), video(60), video(60)
	caption.Caption, tool.PlatformLabel, tool.Platform = "Ad. A jar", "Paid partnership", endorse.YouTube
	covered.Overlays = []disclosure.Overlay{{Text: "Ad", To: secs(60), Covered: endorse.Yes}}
	unseen := caption
	unseen.Seen = disclosure.OnCaption
	holdTrials(t, []trial{
		{"in the caption alone", all, caption, "throughout-video", "breached not-throughout caption"},
		{"nobody looked at the picture", all, unseen, "throughout-video", "unclear not-throughout overlays"},
		{"under the buttons: judged as hidden", all, covered, "throughout-video", ""},
		{"under the buttons: hidden", all, covered, "payment", "breached hidden-label overlays[0]"},
		{"the platform's label, which is enough", enough, tool, "throughout-video", "met"},
		{"the platform's label, of which that is open", open, tool, "throughout-video", "unclear not-throughout"},
	})
}
