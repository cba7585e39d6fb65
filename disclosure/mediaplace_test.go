package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// spoken is a video of a minute with lines spoken.
func spoken(lines ...disclosure.Line) disclosure.Publication {
	p := video(60)
	p.Spoken = lines
	return p
}

// frames is a story or carousel with a label on the frames that are true.
func frames(format endorse.Format, labelled ...bool) disclosure.Publication {
	p := disclosure.Publication{Format: format}
	for _, is := range labelled {
		o := disclosure.Overlay{Text: "A jar"}
		if is {
			o.Text = "Ad"
		}
		p.Frames = append(p.Frames, disclosure.Frame{Overlays: []disclosure.Overlay{o}})
	}
	return p
}

func with(p disclosure.Publication, change func(*disclosure.Publication)) disclosure.Publication {
	change(&p)
	return p
}

func seeing(p disclosure.Publication, s disclosure.Surfaces) disclosure.Publication {
	p.Seen = s
	return p
}

func captioned(format endorse.Format, caption string) disclosure.Publication {
	return disclosure.Publication{Format: format, Caption: caption, Platform: endorse.Instagram}
}

func covered(format endorse.Format) disclosure.Publication {
	return disclosure.Publication{Format: format, Overlays: []disclosure.Overlay{{Text: "Ad", Covered: endorse.Yes}}}
}

// byTool is the post with the platform's own label.
func byTool(p disclosure.Publication) disclosure.Publication {
	p.Platform, p.PlatformLabel = endorse.YouTube, "Paid partnership"
	return p
}

// withTool is the place with what it says of the platform's own label.
func withTool(r law.Regime, v law.ToolVerdict) law.Regime {
	r.Tools = []law.Tool{{Verdict: v}}
	return r
}

// TestStartOfAVideo holds when a label is there from the start.
func TestStartOfAVideo(t *testing.T) {
	t.Parallel()
	start := asks(law.StartOfVideo)
	within := asks(law.StartOfVideo, law.Measure{Kind: law.WithinSeconds, N: 5})
	both := asks(law.StartOfVideo, law.Measure{Kind: law.StartAndEnd})
	text := asks(law.StartOfVideo, law.Measure{Kind: law.AlsoInText})
	titled := with(video(60), func(p *disclosure.Publication) { p.Title = "Ad: a jar" })
	alsoCaption := with(video(60, shown(0, 5)), func(p *disclosure.Publication) { p.Caption = "Ad. A jar" })
	behindFold := "A soft cream for the evening, which I take every night since a week, and which feels light and does what it says on the jar, mostly. Ad"
	mixed := with(spoken(said(2)), func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{shown(12, 20)} })
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, "start-of-video", want})
	}
	add("second 0", start, video(60, shown(0, 5)), "met overlays[0]")
	add("when it begins is not said", start, video(60, shown(0, 0)), "unclear late-label overlays[0] overlays[0].from")
	add("a picture has no second", start, with(video(0, shown(0, 0)), func(p *disclosure.Publication) { p.Format = endorse.FormatPost }), "met overlays[0]")
	add("second 3", start, video(60, shown(3, 9)), "met overlays[0]")
	add("after second 3", start, video(60, shown(3.001, 9)), "unclear late-label overlays[0]")
	add("second 10", start, video(60, shown(10, 19)), "unclear late-label overlays[0]")
	add("after second 10", start, video(60, shown(10.001, 19)), "breached late-label overlays[0]")
	add("the last second of a measure", within, video(60, shown(5, 9)), "met overlays[0]")
	add("after the measure", within, video(60, shown(5.001, 9)), "breached late-label overlays[0]")
	add("the earlier of two", start, video(60, shown(12, 15), shown(1, 2)), "met overlays[1]")
	add("the better of two", start, video(60, shown(12, 15), shown(5, 9)), "unclear late-label overlays[1]")
	add("the first of equals", start, video(60, shown(12, 15), shown(14, 16)), "breached late-label overlays[0]")
	add("said before it is shown", start, mixed, "met spoken[0]")
	add("said at once", start, spoken(said(0)), "met spoken[0]")
	add("in the title", start, titled, "met title")
	add("in the caption beside a short video", start, captioned(endorse.FormatShortVideo, "Ad. A jar"), "met caption")
	add("in the caption beside a stream", start, captioned(endorse.FormatLive, "Ad. A jar"), "met caption")
	add("in the caption below a long video", start, captioned(endorse.FormatLongVideo, "Ad. A jar"), "breached not-on-media caption")
	add("behind the fold of a short video", start, captioned(endorse.FormatShortVideo, behindFold), "breached not-on-media caption:133")
	add("nobody looked", start, seeing(captioned(endorse.FormatLongVideo, "Ad. A jar"), disclosure.OnCaption|disclosure.OnTitle), "unclear not-on-media overlays")
	add("on the first frame", start, frames(endorse.FormatStory, true, false), "met frames[0].overlays[0]")
	add("on the second frame", start, frames(endorse.FormatStory, false, true), "breached late-label frames[1].overlays[0]")
	add("under the buttons: judged as hidden", start, covered(endorse.FormatShortVideo), "")
	add("by the platform's label", withTool(start, law.Unsettled), byTool(video(60)), "met")

	add("the last ten seconds", both, video(60, shown(0, 5), shown(45, 50)), "met overlays[0]")
	add("before the last ten seconds", both, video(60, shown(0, 5), shown(45, 49.999)), "breached not-throughout overlays[0]")
	add("said in the last ten seconds", both, with(video(60, shown(0, 5)), func(p *disclosure.Publication) { p.Spoken = []disclosure.Line{said(50)} }), "met overlays[0]")
	add("the end is not known", both, video(0, shown(0, 5)), "unclear not-throughout duration")
	add("the first and the last frame", both, frames(endorse.FormatStory, true, false, true), "met frames[0].overlays[0]")
	add("the first frame and not the last", both, frames(endorse.FormatStory, true, true, false), "breached not-throughout frames[0].overlays[0]")
	add("one clip, whose length is not known", both, frames(endorse.FormatStory, true), "unclear not-throughout duration")
	add("late, and at the end", both, video(60, shown(20, 60)), "breached late-label overlays[0]")

	add("in the text as well", text, alsoCaption, "met overlays[0]")
	add("not in the text", text, video(60, shown(0, 5)), "breached late-label overlays[0]")
	add("nobody looked at the text", text, seeing(video(60, shown(0, 5)), disclosure.OnOverlays|disclosure.OnSpoken), "unclear late-label caption")
	holdTrials(t, rows)
}

// TestOnTheMedia holds what counts as on the picture.
func TestOnTheMedia(t *testing.T) {
	t.Parallel()
	on := asks(law.OnTheMedia)
	every := asks(law.OnTheMedia, law.Measure{Kind: law.EveryFrame})
	const carousel = endorse.FormatCarousel
	var rows []trial
	add := func(name string, l law.Regime, p disclosure.Publication, want string) {
		rows = append(rows, trial{name, l, p, "on-the-media", want})
	}
	add("on it", on, disclosure.Publication{Format: endorse.FormatPost, Overlays: []disclosure.Overlay{shown(0, 0)}}, "met overlays[0]")
	add("in the caption", on, captioned(endorse.FormatPost, "Ad. A jar"), "breached not-on-media caption")
	add("nobody looked at it", on, seeing(captioned(endorse.FormatPost, "Ad. A jar"), disclosure.OnCaption), "unclear not-on-media overlays")
	add("in the sound of a video", on, spoken(said(0)), "met spoken[0]")
	add("in sound alone", on, with(spoken(said(0)), func(p *disclosure.Publication) { p.Format = endorse.FormatAudio }), "breached not-on-media spoken[0]")
	add("the caption of a story is its picture", on, captioned(endorse.FormatStory, "Ad. A jar"), "met caption")
	add("the first of a series", on, frames(carousel, true, false), "met frames[0].overlays[0]")
	add("the second of a series", on, frames(carousel, false, true), "breached frame-missing frames[1].overlays[0]")
	add("one picture", on, frames(carousel, true), "met frames[0].overlays[0]")
	add("one picture, and in the caption", on, with(frames(carousel, true), func(p *disclosure.Publication) { p.Caption = "Ad. A jar" }), "met frames[0].overlays[0]")
	add("any frame of a story", on, frames(endorse.FormatStory, false, true), "met frames[1].overlays[0]")
	add("each of a series", every, frames(carousel, true, true), "met frames[0].overlays[0]")
	add("not each", every, frames(carousel, true, false), "breached frame-missing frames[0].overlays[0]")
	add("the platform's label, which is enough", withTool(on, law.Sufficient), byTool(video(60)), "met")
	add("the platform's label, of which that is open", withTool(on, law.Unsettled), byTool(video(60)), "unclear not-on-media")
	add("the platform's label, which is not", withTool(on, law.NotEnoughAlone), byTool(captioned(endorse.FormatPost, "Ad. A jar")), "breached not-on-media caption")
	holdTrials(t, rows)
}

// TestFramesOfAStory holds which frames have to bear a label.
func TestFramesOfAStory(t *testing.T) {
	t.Parallel()
	each := asks(law.EachStoryFrame)
	first := asks(law.EachStoryFrame, law.Measure{Kind: law.FirstFrame})
	ends := asks(law.EachStoryFrame, law.Measure{Kind: law.FirstAndLastFrame})
	const story = endorse.FormatStory
	plain := with(captioned(endorse.FormatPost, "Ad. A jar"), func(p *disclosure.Publication) { p.Overlays = []disclosure.Overlay{{Text: "A jar"}} })
	rows := []trial{
		{"all", each, frames(story, true, true), "", "met frames[0].overlays[0]"},
		{"one of two", each, frames(story, true, false), "", "breached frame-missing frames[0].overlays[0]"},
		{"the first", first, frames(story, true, false), "", "met frames[0].overlays[0]"},
		{"not the first", first, frames(story, false, true), "", "breached frame-missing frames[1].overlays[0]"},
		{"first and last", ends, frames(story, true, false, true), "", "met frames[0].overlays[0]"},
		{"not the last", ends, frames(story, true, true, false), "", "breached frame-missing frames[0].overlays[0]"},
		{"the last alone", ends, frames(story, false, false, true), "", "breached frame-missing frames[2].overlays[0]"},
		{"nobody looked at the frames", each, seeing(with(frames(story, true, false), func(p *disclosure.Publication) { p.Caption = "Ad" }), disclosure.OnCaption), "", "unclear frame-missing frames"},
		{"frames that were looked at and bear no text: the caption is not the picture", each, seeing(captioned(story, "Ad. A jar"), disclosure.OnFrames|disclosure.OnCaption), "", "breached frame-missing caption"},
		{"a picture instead of frames", each, disclosure.Publication{Format: story, Overlays: []disclosure.Overlay{shown(0, 0)}}, "", "met overlays[0]"},
		{"a picture without, and the caption with", each, plain, "", "breached frame-missing caption"},
		{"under the buttons: judged as hidden", each, covered(story), "", ""},
		{"the platform's label", withTool(each, law.Unsettled), byTool(frames(story, false, false)), "", "met"},
	}
	for i := range rows {
		rows[i].code = "each-story-frame"
	}
	holdTrials(t, rows)
}
