package disclosure_test

import (
	"slices"
	"strings"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// textAfterKeeps adds a line or a sentence of prose.
func textAfterKeeps(t *rapid.T) {
	p := posts.Draw(t, "post")
	if rapid.Bool().Draw(t, "with a label for sure") {
		p.Caption = rapid.SampledFrom(labelTexts[p.Markets[0]]).Draw(t, "label") + ". " + proses.Draw(t, "prose")
	}
	before := judge(t, p).Markets[0]
	p.Caption += rapid.SampledFrom([]string{". ", "\n", "\n\n", "! "}).Draw(t, "end") + proses.Draw(t, "after")
	after := judge(t, p).Markets[0]
	if before.Outcome == disclosure.Met && after.Outcome != disclosure.Met {
		t.Fatalf("was met:\n%s%s", describe(before), describe(after))
	}
	for _, f := range before.Findings {
		if f.Outcome != disclosure.Met || f.Evidence().Surface != "caption" || !strings.HasSuffix(f.Code(), "/label") {
			continue
		}
		if !slices.ContainsFunc(after.Findings, func(g disclosure.Finding) bool { return g.Code() == f.Code() && g.Outcome == disclosure.Met }) {
			t.Fatalf("%s was met:\n%s", f.Code(), describe(after))
		}
	}
}

// unlabelled is the post with prose wherever it had text.
func unlabelled(p disclosure.Publication) disclosure.Publication {
	bare := func(list []disclosure.Overlay) []disclosure.Overlay {
		list = slices.Clone(list)
		for i := range list {
			list[i].Text = neutral[0]
		}
		return list
	}
	p.Title, p.PlatformLabel, p.Profile, p.FirstComment = "", "", "", ""
	p.Caption = neutral[0]
	p.Overlays = bare(p.Overlays)
	p.Frames = slices.Clone(p.Frames)
	for i := range p.Frames {
		p.Frames[i].Overlays = bare(p.Frames[i].Overlays)
	}
	p.Spoken = slices.Clone(p.Spoken)
	for i := range p.Spoken {
		p.Spoken[i].Text = neutral[0]
	}
	return p
}

// labelsHelp holds for posts with a tie that the place asks to be told.
func labelsHelp(t *rapid.T) {
	p := posts.Draw(t, "post")
	p.Sector = 0
	if rapid.Bool().Draw(t, "not all was seen") {
		p.Seen = disclosure.OnCaption | disclosure.OnLinks
	}
	p.Facts.Retouched, p.Facts.AI = endorse.No, endorse.No // their mentions are no labels
	asked := false
	for _, c := range disclosure.Law().At(p.Markets[0], p.On).Connections {
		asked = asked || c.Asks == law.Required && slices.ContainsFunc(p.Ties, func(tie disclosure.Tie) bool { return tie.Kind == c.Tie })
	}
	if !asked {
		return
	}
	with, without := judge(t, p).Markets[0], judge(t, unlabelled(p)).Markets[0]
	if rank(without.Outcome) < rank(with.Outcome) {
		t.Fatalf("better without labels:\n%s%s", describe(with), describe(without))
	}
}

// tiesNeverHelp: a label that no tie asked for may come to have one.
func tiesNeverHelp(t *rapid.T) {
	p := posts.Draw(t, "post")
	fewer := judge(t, p).Markets[0]
	p.Ties = append(slices.Clone(p.Ties), someTie.Draw(t, "one more"))
	more := judge(t, p).Markets[0]
	if rank(more.Outcome) < rank(fewer.Outcome) {
		t.Fatalf("better with a tie more:\n%s%s", describe(fewer), describe(more))
	}
}

// silenceIsNoAnswer: of a fact that is not said, the outcome is no better than
// the better and no worse than the worse answer; where both end alike, so does
// silence.
func silenceIsNoAnswer(t *rapid.T) {
	p := posts.Draw(t, "post")
	facts := map[string]*endorse.Fact{
		"minor": &p.Facts.Minor, "licensed": &p.Facts.Licensed, "own account": &p.Facts.OwnAccount,
		"retouched": &p.Facts.Retouched, "main product": &p.Facts.MainProduct,
		"asked": &p.Ties[0].Asked, "duty": &p.Ties[0].Duty, "public": &p.Ties[0].Public, "boosted": &p.Facts.Boosted,
	}
	name := rapid.SampledFrom([]string{
		"minor", "licensed", "own account", "retouched", "main product", "asked", "duty", "public", "boosted",
	}).Draw(t, "fact")
	with := func(f endorse.Fact) disclosure.Market {
		*facts[name] = f
		return judge(t, p).Markets[0]
	}
	yes, no, silent := with(endorse.Yes), with(endorse.No), with(endorse.NotSaid)
	worst, best := max(rank(yes.Outcome), rank(no.Outcome)), min(rank(yes.Outcome), rank(no.Outcome))
	switch r := rank(silent.Outcome); {
	case r <= rank(disclosure.Met) && r < worst:
		t.Fatalf("silence on %q is a pass:\nyes %sno %ssilent %s", name, describe(yes), describe(no), describe(silent))
	case silent.Outcome == disclosure.Breached && best < r:
		t.Fatalf("silence on %q is a breach:\nyes %sno %ssilent %s", name, describe(yes), describe(no), describe(silent))
	case yes.Outcome == no.Outcome && silent.Outcome != yes.Outcome && yes.Outcome != disclosure.Met && name != "main product":
		// Rows of one group may hang on opposite answers about the main product;
		// silence on it is then unclear, though both answers end alike.
		t.Fatalf("%q would make no difference:\nyes %sno %ssilent %s", name, describe(yes), describe(no), describe(silent))
	}
}

// plainAssumed: the one silence that is taken for an answer, that nothing makes
// the advertising plain, is listed in the report.
func plainAssumed(t *rapid.T) {
	p := posts.Draw(t, "post")
	p.Facts.PlainAd = endorse.Yes
	plain := judge(t, p).Markets[0]
	p.Facts.PlainAd = endorse.NotSaid
	silent := judge(t, p)
	assumed := slices.ContainsFunc(silent.Assumed, func(s string) bool { return strings.HasPrefix(s, "plain_ad: ") })
	if silent.Markets[0].Outcome == disclosure.Breached && plain.Outcome != disclosure.Breached && !assumed {
		t.Fatalf("taken as not plain and not said so:\nplain %ssilent %s", describe(plain), describe(silent.Markets[0]))
	}
}

// unseenIsUnclear: what a label on a surface outside Seen could mend is not
// breached.
func unseenIsUnclear(t *rapid.T) {
	p := posts.Draw(t, "post")
	p.Format, p.Frames, p.Overlays, p.Spoken, p.Title = endorse.FormatShortVideo, nil, nil, nil, ""
	p.Seen = disclosure.OnCaption | disclosure.OnLinks | disclosure.OnPlatformLabel
	unseen := judge(t, p).Markets[0]
	p.Seen = 0
	p.Overlays = []disclosure.Overlay{{Text: rapid.SampledFrom(labelTexts[p.Markets[0]]).Draw(t, "label"), To: p.Duration}}
	p.Spoken = []disclosure.Line{{Text: p.Overlays[0].Text, At: disclosure.At(0)}}
	if seen := judge(t, p).Markets[0]; unseen.Outcome == disclosure.Breached && rank(seen.Outcome) <= rank(disclosure.Met) {
		t.Fatalf("unseen is a breach and a label mends it:\nunseen %sseen %s", describe(unseen), describe(seen))
	}
}
