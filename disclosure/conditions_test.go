package disclosure_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestConditionsOfATie holds when a tie has to be told that has to be told on a condition:
// the post has no label, so that it is breached, need not be told, or is open for lack of
// a fact.
func TestConditionsOfATie(t *testing.T) {
	t.Parallel()
	const (
		told    = "breached missing-label"
		spared  = "met"
		unsure  = "unclear missing-label, unclear unknown-fact"
		yes, no = endorse.Yes, endorse.No
	)
	tie := func(asked, duty, control, public endorse.Fact) func(*disclosure.Publication) {
		return func(p *disclosure.Publication) {
			p.Ties = []disclosure.Tie{{Kind: law.Payment, Asked: asked, Duty: duty, Control: control, Public: public}}
		}
	}
	facts := func(f disclosure.Facts) func(*disclosure.Publication) {
		return func(p *disclosure.Publication) { p.Facts = f }
	}
	nothing := func(*disclosure.Publication) {}
	minors := func(s string) func(*disclosure.Publication) {
		share, err := disclosure.ParseShare(s)
		if err != nil {
			t.Fatal(err)
		}
		return func(p *disclosure.Publication) { p.Minors = share }
	}
	unseen := func(s disclosure.Surfaces) func(*disclosure.Publication) {
		return func(p *disclosure.Publication) { p.Seen, p.Caption = s, "" }
	}
	rows := []trial{}
	for _, row := range []struct {
		name string
		when law.Condition
		say  func(*disclosure.Publication)
		want string
	}{
		{"asked for", law.InReturn, tie(yes, no, no, 0), told},
		{"owed", law.InReturn, tie(no, yes, no, 0), told},
		{"controlled", law.InReturn, tie(no, no, yes, 0), told},
		{"controlled, as the post says", law.InReturn, facts(disclosure.Facts{Control: yes}), told},
		{"none of the three", law.InReturn, tie(no, no, no, 0), spared},
		{"two of the three denied", law.InReturn, tie(no, no, 0, 0), unsure + " ties[0].control"},
		{"the first that is missing is named", law.InReturn, tie(0, no, 0, 0), unsure + " ties[0].asked"},
		{"nobody asked, and that asks", law.Unasked, tie(no, no, no, 0), told},
		{"somebody asked", law.Unasked, tie(yes, 0, 0, 0), spared},
		{"a duty", law.OnDuty, tie(0, yes, 0, 0), told},
		{"no duty", law.OnDuty, tie(0, no, 0, 0), spared},
		{"a duty where none asks", law.NoDuty, tie(0, yes, 0, 0), spared},
		{"no duty where that asks", law.NoDuty, tie(0, no, 0, 0), told},
		{"duty not said", law.NoDuty, nothing, unsure + " ties[0].duty"},
		{"the tie's control before the post's", law.OnControl, func(p *disclosure.Publication) { tie(0, 0, no, 0)(p); p.Facts.Control = yes }, spared},
		{"control where none asks", law.NoControl, tie(0, 0, yes, 0), spared},
		{"for everybody", law.UnlessPublic, tie(0, 0, 0, yes), spared},
		{"not for everybody", law.UnlessPublic, tie(0, 0, 0, no), told},
		{"plain", law.UnlessPlain, facts(disclosure.Facts{PlainAd: yes}), spared},
		{"plain or not is not said", law.UnlessPlain, nothing, unsure + " plain_ad"},
		{"shown to be plain", law.UnlessShownPlain, facts(disclosure.Facts{PlainAd: yes}), spared},
		{"not shown to be plain", law.UnlessShownPlain, nothing, told},
		{"plain, perhaps by the account alone", law.UnlessPlainInPost, facts(disclosure.Facts{PlainAd: yes}), unsure + " plain_ad"},
		{"not plain", law.UnlessPlainInPost, facts(disclosure.Facts{PlainAd: no}), told},
		{"the brand's account", law.UnlessOwnAccount, facts(disclosure.Facts{OwnAccount: yes}), spared},
		{"another account", law.UnlessOwnAccount, facts(disclosure.Facts{OwnAccount: no}), told},
		{"the main part", law.MainProduct, facts(disclosure.Facts{MainProduct: yes}), told},
		{"a part beside others", law.Subordinate, facts(disclosure.Facts{MainProduct: no}), told},
		{"made with AI", law.MadeWithAI, facts(disclosure.Facts{AI: yes}), told},
		{"made with AI, perhaps not the person", law.AIPerformer, facts(disclosure.Facts{AI: yes}), unsure},
		{"nothing made with AI", law.AIPerformer, facts(disclosure.Facts{AI: no}), spared},
		{"retouched", law.Retouched, facts(disclosure.Facts{Retouched: yes}), told},
		{"a minor", law.MinorShown, facts(disclosure.Facts{Minor: yes}), told},
		{"boosted", law.Boosted, facts(disclosure.Facts{Boosted: no}), spared},
		{"for people to judge", law.Judgement, nothing, unsure},
		{"with a link attached", law.WithLinks, func(p *disclosure.Publication) { p.Links = []string{"https://shop.example"} }, told},
		{"with a link in the text", law.WithLinks, func(p *disclosure.Publication) { p.Caption = "A jar: https://shop.example/x" }, told},
		{"with a link in the profile", law.WithLinks, func(p *disclosure.Publication) { p.Profile = "https://shop.example/x" }, spared},
		{"with a code", law.WithLinks, func(p *disclosure.Publication) { p.Caption = "Use code SAVE20" }, told},
		{"with a thing given, which is no link", law.WithLinks, func(p *disclosure.Publication) { p.Caption = "My gifted jar" }, spared},
		{"no caption", law.WithoutCaption, func(p *disclosure.Publication) { p.Caption = "" }, told},
		{"a caption", law.WithoutCaption, nothing, spared},
		{"a caption nobody looked at", law.WithoutCaption, unseen(disclosure.OnTitle), "unclear missing-label caption, unclear unknown-fact caption"},
		{"speech", law.SpokenClaim, func(p *disclosure.Publication) { p.Spoken = []disclosure.Line{{Text: "A jar"}} }, told},
		{"no speech", law.SpokenClaim, nothing, spared},
		{"speech nobody listened to", law.SpokenClaim, unseen(disclosure.OnCaption), "unclear missing-label overlays, unclear unknown-fact spoken"},
		{"half the audience are minors", law.AdultAudience, minors("50%"), spared},
		{"less than half are", law.AdultAudience, minors("49.9%"), told},
		{"how many are is not said", law.AdultAudience, nothing, unsure + " minors"},
	} {
		place := law.Regime{Connections: []law.Connection{{Tie: law.Payment, Asks: law.Conditional, When: row.when}}}
		post := with(inText("A jar"), row.say)
		rows = append(rows, trial{row.name, place, post, "payment", row.want})
	}
	holdTrials(t, rows)
}
