package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestLabelElsewhere holds labels that stand outside the post itself, or are lost in it.
func TestLabelElsewhere(t *testing.T) {
	t.Parallel()
	plain := law.Regime{Wordings: []law.Wording{{Text: "collab", Lang: "en", Verdict: law.Insufficient}, {Text: "teamwork", Lang: "en", Verdict: law.Qualified, When: law.Judgement}}}
	ruled := func(p law.Placement) law.Regime {
		return law.Regime{Placements: []law.Placement{p, {Rule: law.EachPost}}}
	}
	profile := func(text string) disclosure.Publication {
		return with(inText("A jar"), func(p *disclosure.Publication) { p.Profile = text })
	}
	comment := with(inText("A jar"), func(p *disclosure.Publication) { p.FirstComment = "Ad" })
	both := with(comment, func(p *disclosure.Publication) { p.Profile = "Ad" })
	const missing = "payment: breached missing-label"
	rows := []trial{
		{"in the profile", plain, profile("Ad"), "", "payment: breached profile-only profile"},
		{"in a comment", plain, comment, "", "payment: breached comment-only first_comment"},
		{"in both: the first", plain, both, "", "payment: breached profile-only profile"},
		{"one in the profile that may be enough", plain, profile("Teamwork"), "", "payment: breached profile-only profile"},
		{"a poor one in the profile", plain, profile("Collab"), "", missing},
		{"a poor one and a good one in the profile", plain, profile("Collab. Ad"), "", "payment: breached profile-only profile:8"},
		{"a row on profiles speaks", ruled(law.Placement{Rule: law.NotOnlyProfile}), profile("Ad"), "", "not-only-profile: breached profile-only profile"},
		{"a row on comments speaks", ruled(law.Placement{Rule: law.NotOnlyComment}), comment, "", "not-only-comment: breached comment-only first_comment"},
		{"a row on comments says nothing of profiles", ruled(law.Placement{Rule: law.NotOnlyComment}), profile("Ad"), "", "payment: breached profile-only profile"},
		{"advice on profiles does not speak", ruled(law.Placement{Rule: law.NotOnlyProfile, Strength: law.Should}), profile("Ad"), "", "payment: breached profile-only profile"},
		{"a row on stories does not speak", ruled(law.Placement{Rule: law.NotOnlyProfile, Formats: law.Story}), profile("Ad"), "", "payment: breached profile-only profile"},
		{"lost in a longer tag", plain, inText("A jar #MyAdLife"), "", missing + " caption:6"},
		{"lost in a longer tag of the profile", plain, profile("#MyAdLife"), "", missing},
		{"lost, behind one that is in the profile", plain, with(inText("A jar #MyAdLife"), func(p *disclosure.Publication) { p.Profile = "#AdLife" }), "", missing + " caption:6"},
	}
	for i := range rows {
		rows[i].code = "*"
	}
	holdTrials(t, rows)
}

// TestNobodyLooked holds which surface nobody looked at leaves a missing label open: the
// first that posts of the format have.
func TestNobodyLooked(t *testing.T) {
	t.Parallel()
	const (
		all       = disclosure.OnTitle | disclosure.OnCaption | disclosure.OnOverlays | disclosure.OnSpoken | disclosure.OnPlatformLabel | disclosure.OnFrames
		frames    = disclosure.OnFrames
		overlays  = disclosure.OnOverlays
		breached  = "breached missing-label"
		unclear   = "unclear missing-label "
		title     = disclosure.OnTitle
		caption   = disclosure.OnCaption
		spoken    = disclosure.OnSpoken
		toolLabel = disclosure.OnPlatformLabel
	)
	var rows []trial
	add := func(name string, f endorse.Format, unseen disclosure.Surfaces, want string) {
		rows = append(rows, trial{name, law.Regime{}, disclosure.Publication{Format: f, Seen: all &^ unseen, Overlays: []disclosure.Overlay{{Text: "A jar"}}}, "payment", want})
	}
	add("all were looked at", endorse.FormatLongVideo, 0, breached)
	add("the caption", endorse.FormatPost, caption, unclear+"caption")
	add("the caption before the title", endorse.FormatLongVideo, caption|title, unclear+"caption")
	add("the title of a video", endorse.FormatLongVideo, title, unclear+"title")
	add("the title of an article", endorse.FormatArticle, title, unclear+"title")
	add("the title of a stream", endorse.FormatLive, title, unclear+"title")
	add("a post has no title", endorse.FormatPost, title, breached)
	add("a short video has no title", endorse.FormatShortVideo, title, breached)
	add("the picture of a post", endorse.FormatPost, overlays|frames, unclear+"overlays")
	add("the frames of a story", endorse.FormatStory, frames, breached)
	add("an article has a picture", endorse.FormatArticle, overlays|frames, unclear+"overlays")
	add("a text has no picture", endorse.FormatText, overlays|frames, breached)
	add("a recording has no picture", endorse.FormatAudio, overlays|frames, breached)
	add("what is said in a video", endorse.FormatShortVideo, spoken, unclear+"spoken")
	add("what is said in a recording", endorse.FormatAudio, spoken, unclear+"spoken")
	add("a post says nothing", endorse.FormatPost, spoken, breached)
	add("the platform's label", endorse.FormatPost, toolLabel, unclear+"platform_label")
	holdTrials(t, rows)

	late := asks(law.StartOfText)
	advice := late
	advice.Placements = []law.Placement{{Rule: law.StartOfText, Strength: law.Should}}
	through := asks(law.ThroughoutVideo, law.Measure{Kind: law.ShareOfLength, N: 1, D: 2})
	short := video(60, shown(0, 20))
	holdTrials(t, []trial{
		{"late in the caption, and nobody looked at the picture", late, seeing(inText("A jar. Ad"), all&^overlays&^frames), "start-of-text", "unclear late-label caption:7 overlays"},
		{"late in the caption, and all were looked at", late, seeing(inText("A jar. Ad"), all), "start-of-text", "breached late-label caption:7"},
		{"advice stays", advice, seeing(inText("A jar. Ad"), all&^overlays&^frames), "start-of-text", "breached late-label caption:7"},
		{"too short on the picture, all of which was looked at", through, seeing(short, all), "throughout-video", "breached not-throughout overlays[0]"},
		{"too short on the picture, and nobody looked at all of it", through, seeing(short, all&^overlays&^frames), "throughout-video", "unclear not-throughout overlays[0] overlays"},
		{"too short on the picture, and nobody listened", through, seeing(short, all&^spoken), "throughout-video", "unclear not-throughout overlays[0] spoken"},
		{"too short on the picture, and nobody looked at the caption", through, seeing(short, all&^caption), "throughout-video", "breached not-throughout overlays[0]"},
		{"not on the picture, and nobody looked at the caption", asks(law.OnTheMedia), seeing(inText("Ad. A jar"), all), "on-the-media", "breached not-on-media caption"},
	})
}
