package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&bevlg) }

// bevlg is what Flanders asks of video creators beside the law of Belgium.
var bevlg = law.Regime{
	Region:    "BE-VLG",
	Name:      "Flanders",
	Parents:   []law.Membership{{Region: "BE"}},
	Languages: []string{"nl"},
	Authorities: []law.Authority{
		{Name: "Vlaamse Regulator voor de Media", Abbr: "VRM", Role: "Flemish media regulator, video content creators"},
	},
	// The ties are the country's; the protocol is of December 2021.
	CompleteFrom: on(2022, 4, 26),
	Instruments: []law.Instrument{
		{ID: "be-vlg-protocol", Title: "VRM Content Creator Protocol", Citation: "Vlaamse Regulator voor de Media, protocol of 14 December 2021", Kind: law.RegulatorGuidance, Days: since(2021, 12, 14), URL: "https://mse.dlapiper.com/post/102heqp/a-new-protocol-hits-content-creators-influencers-and-vloggers-this-is-not-a-spo", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "be-vlg-mediadecreet", Title: "Flemish Media Decree", Citation: "Decreet van 27 maart 2009, art. 53 and following, video since May 2021", Kind: law.Statute, Binding: true, Days: since(2021, 5, 1), URL: "https://codex.vlaanderen.be/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Wordings: []law.Wording{
		{Text: "reclame", Lang: "nl", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "at the beginning of the video, with or without hashtag", Instrument: "be-vlg-protocol"},
		{Text: "advertentie", Lang: "nl", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "at the beginning of the video, with or without hashtag", Instrument: "be-vlg-protocol"},
		{Text: "publiciteit", Lang: "nl", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "at the beginning of the video, with or without hashtag", Instrument: "be-vlg-protocol"},
		{Text: "advertising", Lang: "en", Verdict: law.Qualified, When: law.InItsLanguage, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "audience mainly of non-native speakers or English-language content", Instrument: "be-vlg-protocol"},
		{Text: "publicity", Lang: "en", Verdict: law.Qualified, When: law.InItsLanguage, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "audience mainly of non-native speakers or English-language content", Instrument: "be-vlg-protocol"},
		{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Qualified, When: law.NotAlone, Detail: "the partner must be tagged at the beginning in addition to the label; never alone", Instrument: "be-vlg-protocol"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Detail: "Label at the beginning of the video or message.", Instrument: "be-vlg-protocol"},
		{Rule: law.NearClaim, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "The partner is tagged at the beginning of the message.", Instrument: "be-vlg-protocol"},
	},
	Tools: []law.Tool{
		{Verdict: law.NotEnoughAlone, Detail: "The toggle comes on top of the word and the partner tag.", Instrument: "be-vlg-protocol"},
		{Verdict: law.Recommended, Detail: "The protocol demands the platform's toggle unless technically impossible.", Instrument: "be-vlg-protocol", Part: "use"},
	},
	Content: []law.ContentRule{
		{ID: "be-vlg-own-goods", Kind: law.OtherContent, Detail: "The protocol, as summarised, does not treat advertising for own goods as commercial communication to be labelled in video; the federal guidance does, and holds here too.", Instrument: "be-vlg-protocol"},
		{ID: "be-vlg-recognisable", Kind: law.OtherContent, Detail: "Commercial communication must be easy to recognise as such (art. 53).", Instrument: "be-vlg-mediadecreet"},
	},
	Penalties: []law.Penalty{
		{Detail: "First fine on a creator, May 2025: three videos after a warning of December 2022.", Amount: endorse.MustMoney("EUR 2000"), Instrument: "be-vlg-mediadecreet"},
	},
	Open: []string{
		"be-vlg-protocol and be-vlg-mediadecreet are the texts that BE has as be-vrm-ccp and be-mediadecreet.",
		"The protocol was seen in a law firm's summary and in press on the VRM's decisions.",
	},
}
