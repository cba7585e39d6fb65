package regions

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(&bewal) }

// bewal is what the French Community asks of video creators beside the law of
// Belgium. It has no code of its own; Wallonia stands for it.
var bewal = law.Regime{
	Region:    "BE-WAL",
	Name:      "Wallonia (French Community)",
	Parents:   []law.Membership{{Region: "BE"}},
	Languages: []string{"fr"},
	Authorities: []law.Authority{
		{Name: "Conseil supérieur de l'audiovisuel", Abbr: "CSA", Role: "media regulator of the French Community"},
	},
	// The ties are the country's; the page of the CSA has no day.
	CompleteFrom: on(2022, 4, 26),
	Instruments: []law.Instrument{
		{ID: "be-wal-csa-faq", Title: "CSA: precautions when advertising as a video creator", Citation: "Conseil supérieur de l'audiovisuel, FAQ influenceurs", Kind: law.RegulatorGuidance, URL: "https://www.csa.be/faq_csa/quelles-precautions-prendre-quand-je-fais-de-la-publicite/", Verified: law.Read, Checked: on(2026, 11, 21)},
	},
	Wordings: []law.Wording{
		{Text: "pp", Lang: "fr", Verdict: law.Insufficient, Detail: "vague abbreviation", Instrument: "be-wal-csa-faq"},
		{Text: "#[brand]", Form: law.Placed, Lang: "und", Verdict: law.Insufficient, Detail: "brand name behind a hashtag", Instrument: "be-wal-csa-faq"},
		{Text: "inclut de la publicité", Lang: "fr", Verdict: law.Insufficient, Detail: "platform message alone: too small and short, and does not say for which brand", Instrument: "be-wal-csa-faq"},
	},
	Placements: []law.Placement{
		{Rule: law.SpokenAndOnScreen, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Should, Detail: "At least one spoken and one written mention combined (during the video, in the title or in the description).", Instrument: "be-wal-csa-faq"},
		{Rule: law.NotOnlyAfterLink, Formats: law.ShortVideo | law.LongVideo, Strength: law.Should, Detail: "A mention that sits only in the expanded description does not do.", Instrument: "be-wal-csa-faq"},
	},
	Tools: []law.Tool{
		{Verdict: law.NotEnoughAlone, Detail: "Recommended by CSA, but its visibility is limited and it does not single out the brands, so an own mention is needed.", Instrument: "be-wal-csa-faq"},
		{Verdict: law.Recommended, Detail: "Recommended by CSA beside the own mention.", Instrument: "be-wal-csa-faq", Part: "use"},
	},
	Open: []string{
		"be-wal-csa-faq is the text that BE has as be-csa-faq.",
		"The French Community reaches creators in Brussels as well; a region code tells the territory only.",
	},
}
