package law_test

import (
	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

// The law of Antarctica and of the islands that it belongs to, of which there
// is none: a row of each kind, with every field that the kind has.

func on(year, month, day int) endorse.Date { return endorse.On(year, month, day) }

// code is an instrument in force from 2020-01-01 until 2025-12-31.
func code() Instrument {
	return Instrument{
		ID: "aq-code", Title: "Code of the Ice", Citation: "Code, art. 1", Kind: SelfRegulatoryCode, Binding: true,
		Days: endorse.Between(on(2020, 1, 1), on(2025, 12, 31)), URL: "https://ice.example/code",
		Verified: Read, Checked: on(2026, 11, 21),
	}
}

// ice is a valid regime.
func ice() Regime {
	return Regime{
		Region: "AQ", Name: "Antarctica", Languages: []string{"en", "nb"}, CompleteFrom: on(2021, 1, 1),
		Parents:     []Membership{{Region: "BV", Days: endorse.Period{Until: on(2022, 12, 31)}}},
		Members:     []Membership{{Region: "HM", Days: endorse.Period{From: on(2023, 7, 1)}}},
		Authorities: []Authority{{Name: "Ice Council", Abbr: "IC", Role: "regulator"}},
		Instruments: []Instrument{
			code(),
			{ID: "aq-guide", Title: "Guide", Citation: "Guide, page 2", Kind: RegulatorGuidance, Checked: on(2024, 1, 1)},
		},
		Connections: []Connection{
			{Tie: Payment, Asks: Required, Detail: "money or money's worth", Instrument: "aq-code"},
			{Tie: FreeProduct, Asks: Conditional, When: InReturn, Sectors: Beauty | Food, MinFollowers: endorse.MustCount(1000), Instrument: "aq-code"},
			{Tie: PastRelationship, Asks: Required, Lookback: 12, Days: endorse.Period{From: on(2021, 6, 1)}, Instrument: "aq-guide", Part: "year"},
			{Tie: Family, Asks: NotRequired, Instrument: "aq-guide"},
		},
		Wordings: []Wording{
			{Text: "Ad", Lang: "en", Verdict: Accepted, Instrument: "aq-code"},
			{Text: "Gift from [brand]", Form: Placed, Lang: "en", Verdict: Qualified, When: WithBrand, Ties: InKind, Formats: Post | Story, Platforms: []endorse.Platform{endorse.Instagram}, Instrument: "aq-code"},
			{Text: "thanks", Lang: "en", Verdict: Insufficient, Fault: Understates, Detail: "a | b", Instrument: "aq-guide"},
			{Form: Unlisted, Lang: "en", Verdict: Accepted, Days: endorse.Period{Until: on(2023, 3, 31)}, Instrument: "aq-guide"},
			{Text: "*", Form: Sign, Lang: "und", Verdict: Insufficient, Instrument: "aq-guide"},
		},
		Placements: []Placement{
			{Rule: StartOfText, Strength: Must, Formats: Post, Group: "seen", Instrument: "aq-code"},
			{Rule: OnTheMedia, Strength: Must, Formats: Post, Group: "seen", Ties: Payment, When: MainProduct, Instrument: "aq-code"},
			{
				Rule: ThroughoutVideo, Strength: Should, Formats: ShortVideo, Platforms: []endorse.Platform{endorse.TikTok},
				Measures: []Measure{{Kind: AtLeastSeconds, UpTo: 15, N: 3}, {Kind: ShareOfLength, N: 1, D: 3}},
				Replaces: []Rule{StartOfVideo}, Instrument: "aq-guide",
			},
		},
		Tools: []Tool{
			{Verdict: NotEnoughAlone, Instrument: "aq-guide"},
			{Platform: endorse.YouTube, Verdict: Sufficient, Reads: []string{"Includes paid promotion"}, Instrument: "aq-code"},
		},
		Content: []ContentRule{
			{ID: "aq-retouched", Kind: RetouchedImage, Effect: Mention, When: Retouched, Texts: []Message{{"Retouched", "en"}}, Equivalent: true, Strength: Must, Instrument: "aq-code"},
			{ID: "aq-spirits", Kind: AlcoholContent, Effect: Audience, Sectors: Spirits, MinorsBelow: 25, NoMinorShown: true, MinFollowers: endorse.MustCount(10), MinorFollowersBelow: endorse.MustCount(50), Strength: Must, Instrument: "aq-code"},
			{ID: "aq-tobacco", Kind: TobaccoNicotine, Effect: Ban, Sectors: Tobacco, Strength: Must, Instrument: "aq-guide"},
			{ID: "aq-note", Kind: OtherContent, Detail: "for people", Instrument: "aq-guide"},
		},
		Actors: []ActorRule{
			{ID: "aq-contract", Kind: WrittenContract, Amount: endorse.MustMoney("EUR 1000"), Basis: PerRollingWindow, WindowDays: 90, Within: 14, AgeBelow: 18, Percent: 15, Followers: endorse.MustCount(5), Instrument: "aq-code"},
			{ID: "aq-licence", Kind: Licence, Effect: Permit, Sectors: Gambling, Strength: Must, Instrument: "aq-guide"},
		},
		Penalties: []Penalty{{Detail: "up to this sum", Amount: endorse.MustMoney("EUR 300000"), Instrument: "aq-code"}},
		Open:      []string{"whether the ice melts"},
	}
}

// islands is the parent of ice.
func islands() Regime {
	return Regime{
		Region: "BV", Name: "Islands", Languages: []string{"nb"}, CompleteFrom: on(2000, 1, 1),
		Instruments: []Instrument{{ID: "bv-act", Title: "Act", Citation: "Act, s. 1", Kind: Statute, Checked: on(2026, 1, 1)}},
		Connections: []Connection{
			{Tie: Payment, Asks: Required, Detail: "the islands' own", Instrument: "bv-act"},
			{Tie: Charity, Asks: Required, Instrument: "bv-act"},
		},
		Wordings: []Wording{
			{Text: "AD", Lang: "en", Verdict: Insufficient, Instrument: "bv-act"},
			{Text: "Annonse", Lang: "nb", Verdict: Accepted, Instrument: "bv-act"},
		},
		Placements: []Placement{
			{Rule: ThroughoutVideo, Strength: Must, Instrument: "bv-act"},
			{Rule: BeforeFold, Strength: Must, Instrument: "bv-act"},
		},
		Tools:   []Tool{{Verdict: Sufficient, Instrument: "bv-act"}},
		Content: []ContentRule{{ID: "bv-note", Kind: OtherContent, Instrument: "bv-act"}},
		Actors:  []ActorRule{{ID: "bv-joint", Kind: JointLiability, Instrument: "bv-act"}},
	}
}

func sample() *Book {
	child, parent := ice(), islands()
	b, err := NewBook(&child, &parent)
	if err != nil {
		panic(err)
	}
	return b
}
