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
		{ID: "be-vlg-2023", Title: "VRM warnings to creators in 2023 and 2024", Citation: "Vlaamse Regulator voor de Media, algemene kamer: Leysen (videos of 7 May to 4 June 2023), Schuurmans and Van Denderen (9 to 22 October 2023), Vermeire (4 to 31 March 2024), as summed up on its site; the words of four decisions on videos of spring 2023 as noted by Dailybits and PUB", Kind: law.CaseLaw, Binding: true, Days: since(2023, 4, 16), URL: "https://www.vlaamseregulatormedia.be/nl/beslissingen/2023/waarschuwing-voor-veronique-leysen-duidelijk-herkenbaar-maken-van-commerciele", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "be-vlg-page", Title: "VRM: commercial communications on social media", Citation: "Vlaamse Regulator voor de Media, page on labelling, English version", Kind: law.RegulatorGuidance, Days: since(2021, 12, 14), URL: "https://www.vlaamseregulatormedia.be/en/commercial-communications-social-media", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "be-vlg-mediadecreet", Title: "Flemish Media Decree", Citation: "Decreet van 27 maart 2009, art. 53 and following, video since May 2021", Kind: law.Statute, Binding: true, Days: since(2021, 5, 1), URL: "https://codex.vlaanderen.be/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Wordings: []law.Wording{
		{Text: "reclame", Lang: "nl", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "at the beginning of the video, with or without hashtag; from 25 April 2022 the country has the word for every format", Days: until(2022, 4, 24), Instrument: "be-vlg-protocol"},
		{Text: "advertentie", Lang: "nl", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "at the beginning of the video, with or without hashtag; from 25 April 2022 the country has the word for every format", Days: until(2022, 4, 24), Instrument: "be-vlg-protocol"},
		{Text: "publiciteit", Lang: "nl", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "at the beginning of the video, with or without hashtag; from 25 April 2022 the country has the word for every format", Days: until(2022, 4, 24), Instrument: "be-vlg-protocol"},
		{Text: "advertising", Lang: "en", Verdict: law.Qualified, When: law.InItsLanguage, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "audience mainly of non-native speakers or English-language content", Instrument: "be-vlg-protocol"},
		{Text: "publicity", Lang: "en", Verdict: law.Qualified, When: law.InItsLanguage, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "audience mainly of non-native speakers or English-language content", Instrument: "be-vlg-protocol"},
		{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Qualified, When: law.NotAlone, Detail: "the partner must be tagged at the beginning in addition to the label; never alone", Instrument: "be-vlg-protocol"},
		{Text: "gifted", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "not valid in the decisions on videos of spring 2023; it takes advertentie, publiciteit, reclame or, for an audience that speaks no Dutch, advertising", Instrument: "be-vlg-2023"},
		{Text: "#gifted", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as the bare word", Instrument: "be-vlg-2023"},
		{Text: "collab", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as gifted", Instrument: "be-vlg-2023"},
		{Text: "#collab", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as the bare word", Instrument: "be-vlg-2023"},
		{Text: "spons", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as gifted", Instrument: "be-vlg-2023"},
		{Text: "#spons", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as the bare word", Instrument: "be-vlg-2023"},
		{Text: "invited", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as gifted", Instrument: "be-vlg-2023"},
		{Text: "#invited", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as the bare word", Instrument: "be-vlg-2023"},
		{Text: "ambassador", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as gifted", Instrument: "be-vlg-2023"},
		{Text: "#ambassador", Lang: "en", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "as the bare word", Instrument: "be-vlg-2023"},
		{Text: "betaald partner", Lang: "nl", Verdict: law.Insufficient, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Story, Detail: "the words of a platform's function; they do not let a viewer see that it is commercial communication", Instrument: "be-vlg-2023"},
		{Text: "Als je via deze link iets koopt, krijg ik daar commissie op", Lang: "nl", Verdict: law.Qualified, Ties: law.Affiliate, When: law.NotAlone, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "below the link, which bears an asterisk; beside the label and the partner's tag, never in their place", Instrument: "be-vlg-page"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Detail: "Label at the beginning of the video or message.", Instrument: "be-vlg-protocol"},
		{Rule: law.NearClaim, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "The partner is tagged at the beginning of the message.", Instrument: "be-vlg-protocol"},
		{Rule: law.StartOfText, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Detail: "The word opens the description; further back it is not seen when the video begins.", Instrument: "be-vlg-protocol"},
		{Rule: law.EachStoryFrame, Formats: law.Story, Strength: law.Must, Measures: []law.Measure{{Kind: law.EveryFrame}}, Detail: "Each video of a story bears the word, not some frames of the row alone.", Instrument: "be-vlg-2023"},
		{Rule: law.SpokenAndOnScreen, Formats: law.Story | law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Measures: []law.Measure{{Kind: law.SeenToo}}, Detail: "Made easy to recognise by visual means; a spoken word alone is not seen.", Instrument: "be-vlg-page"},
		{Rule: law.NearClaim, Ties: law.Affiliate, Formats: law.ShortVideo | law.LongVideo | law.Live, When: law.WithLinks, Strength: law.Should, Detail: "An affiliate link bears an asterisk, and below it stands that it earns a commission.", Instrument: "be-vlg-page"},
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
		{Detail: "First fine on a creator: three videos of September 2023, after a decision of 14 November 2022; 1,500 EUR each for two others, for videos of October 2024.", Amount: endorse.MustMoney("EUR 2000"), Instrument: "be-vlg-mediadecreet"},
	},
	Open: []string{
		"be-vlg-protocol and be-vlg-mediadecreet are the texts that BE has as be-vrm-ccp and be-mediadecreet.",
		"The protocol was seen in a law firm's summary and in the VRM's own summaries of its decisions, which repeat its three steps; the VRM adds that it looks at each case, so words that no decision speaks of stay open.",
		"be-vlg-page bears no day; its rows begin with the protocol. The order of word and partner's tag at the beginning is not told: a tag before the word makes the word late here.",
		"be-vlg-2023: the day of each decision was not found; the rows begin after the first period that was looked at.",
	},
}
