package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&my) }

// my is the law of Malaysia.
var my = law.Regime{
	Region:    "MY",
	Name:      "Malaysia",
	Languages: []string{"ms", "en", "zh-Hans", "ta"},
	Authorities: []law.Authority{
		{Name: "Communications and Multimedia Content Forum of Malaysia", Abbr: "Content Forum", Role: "self-regulator"},
		{Name: "Advertising Standards Malaysia", Abbr: "ASA", Role: "self-regulator"},
		{Name: "Malaysian Communications and Multimedia Commission", Abbr: "MCMC", Role: "regulator"},
		{Name: "Securities Commission Malaysia", Abbr: "SC", Role: "regulator"},
		{Name: "Ministry of Domestic Trade and Cost of Living", Abbr: "KPDN", Role: "regulator"},
	},
	CompleteFrom: on(2025, 11, 1), // the guidelines on capital market advertising
	Instruments: []law.Instrument{
		{ID: "my-content-code-2022", Title: "Malaysian Communications and Multimedia Content Code 2022, Part 3 (advertisements)", Citation: "Content Code, third edition, registered 30 May 2022", Kind: law.SelfRegulatoryCode, Days: since(2022, 5, 30), URL: "https://contentforum.my/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "my-asa-code", Title: "Malaysian Code of Advertising Practice, sixth edition", Citation: "ASA Malaysia code", Kind: law.SelfRegulatoryCode, URL: "https://asa.org.my/wp-content/uploads/2022/11/ManualBookR15_EN.pdf", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "my-sc-advertising-2025", Title: "Securities Commission Guidelines on Advertising for Capital Market Products and Related Services (revised)", Citation: "SC Guidelines of 27 March 2025", Kind: law.Regulation, Binding: true, Days: since(2025, 11, 1), URL: "https://www.sc.com.my/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "my-cmsa-2007", Title: "Capital Markets and Services Act 2007, s 58", Citation: "CMSA 2007, s 58 and Schedule 2", Kind: law.Statute, Binding: true, Days: since(2007, 9, 28), URL: "https://www.sc.com.my/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "my-mas-act-1956", Title: "Medicines (Advertisement and Sale) Act 1956: approval by the Medicines Advertisements Board", Citation: "Act 290, as stated by the Ministry of Health on 4 December 2012 and in the answers of its pharmacy services", Kind: law.Statute, Binding: true, Days: since(2012, 12, 4), URL: "https://pharmacy.moh.gov.my/en/news/04-dec-2012/beware-illegal-advertisements.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "my-smoking-2024", Title: "Control of Smoking Products for Public Health Act 2024, ss. 8 and 9", Citation: "Act 852, in force from 1 October 2024; Magistrate's Court of Putrajaya, 7 January 2026 (Shuib Sepahtu, fined for a vape in a podcast of October 2024)", Kind: law.Statute, Binding: true, Days: since(2024, 10, 1), URL: "https://mylaw.my/legislation/act-2024-852/section-9", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "my-gaming-houses-1953", Title: "Common Gaming Houses Act 1953: online gambling", Citation: "Common Gaming Houses Act 1953, as stated by the MCMC, 2024; arrests of 13 June 2024", Kind: law.Statute, Binding: true, URL: "https://ticker.tv/news/crack-down-on-influencers-promoting-illegal-gambling/390253/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "my-infant-foods", Title: "Code of Ethics for the Marketing of Infant Foods and Related Products", Citation: "Ministry of Health, for makers and distributors of formula up to 3 years", Kind: law.RegulatorGuidance, URL: "https://library.regask.com/docs/70-advertising-aspects-1", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "Influencers must show that the content is advertising under a commercial arrangement", Instrument: "my-content-code-2022"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.Judgement, Detail: "Arrangements in kind; text not read", Instrument: "my-content-code-2022"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.Judgement, Detail: "Commercial arrangement; text not read", Instrument: "my-content-code-2022"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Commercial arrangement", Instrument: "my-content-code-2022"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Due where it is not plain from the account", Instrument: "my-content-code-2022"},
	},
	Wordings: []law.Wording{
		{Text: "Iklan", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "the plain word for advertising; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "#iklan", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "as Iklan", Instrument: "my-content-code-2022"},
		{Text: "Iklan berbayar", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "paid advertising, in plain words; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "Ditaja", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "the plain word for sponsored; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "#ditaja", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "as Ditaja", Instrument: "my-content-code-2022"},
		{Text: "Tajaan", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsorship, in a plain word; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "#tajaan", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "as Tajaan", Instrument: "my-content-code-2022"},
		{Text: "Ulasan berbayar", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "a paid review, in plain words; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "Kolaborasi berbayar", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "a paid collaboration, in plain words; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "Kerjasama berbayar", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "a paid cooperation, in plain words; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "Perkongsian berbayar", Lang: "ms", Verdict: law.Qualified, When: law.Judgement, Detail: "a paid partnership, in plain words; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "Paid review", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "says that the review was paid for; no list of words was seen", Instrument: "my-content-code-2022"},
		{Text: "#paidreview", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "as Paid review", Instrument: "my-content-code-2022"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Must, Detail: "Clear disclosure of advertising by influencers and of paid space in news", Instrument: "my-content-code-2022"},
		{Rule: law.NearClaim, When: law.Judgement, Strength: law.Should, Detail: "Advertising must be recognisable as such", Instrument: "my-asa-code"},
	},
	Tools: []law.Tool{
		{Verdict: law.Recommended, Detail: "The Content Forum's head pointed to Instagram and YouTube paid-partnership tools as existing practice", Instrument: "my-content-code-2022"},
	},
	Content: []law.ContentRule{
		{ID: "my-alcohol", Kind: law.AlcoholContent, Detail: "Allowed online under limits on age, Muslims and responsible-drinking lines; barred on television and radio", Instrument: "my-content-code-2022"},
		{ID: "my-finance", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, Strength: law.Must, Detail: "Finfluencers who promote capital market products on their own count as advertisers; unauthorised services may not be advertised; pure facts for education are outside", Days: since(2025, 11, 1), Instrument: "my-sc-advertising-2025"},
		{ID: "my-medicine", Kind: law.MedicineContent, Effect: law.Permit, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalTreatment, Ties: law.AllTies, Strength: law.Must, Detail: "Registered medicines and health services are advertised only as the Medicines Advertisements Board has approved, on the internet too", Instrument: "my-mas-act-1956"},
		{ID: "my-supplement", Kind: law.HealthContent, Effect: law.Permit, Sectors: law.HealthProduct | law.WeightLoss, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Supplements and traditional medicines that are registered need the approval of the Medicines Advertisements Board; plain food and cosmetics do not", Instrument: "my-mas-act-1956"},
		{ID: "my-medicine-number", Kind: law.MedicineContent, Effect: law.Mention, Sectors: law.Medicine | law.PrescriptionMedicine, Ties: law.AllTies, Texts: []law.Message{{Text: "KKLIU", Lang: "ms"}}, Strength: law.Must, Detail: "The number of the approval, which begins with KKLIU, is shown on the advertisement", Instrument: "my-mas-act-1956"},
		{ID: "my-smoking", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Tobacco, vapes and other smoking products may not be advertised, promoted or sponsored by anybody, creators included", Instrument: "my-smoking-2024"},
		{ID: "my-substantiation", Kind: law.OtherContent, Detail: "Claims, testimonials and endorsements need evidence at hand", Instrument: "my-content-code-2022"},
		{ID: "my-virtual", Kind: law.AIGenerated, Detail: "Virtual influencers are defined and covered", Instrument: "my-content-code-2022"},
		{ID: "my-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Online gambling is forbidden and may not be promoted in any form; lotteries, horse races and the like only where licensed", Instrument: "my-gaming-houses-1953"},
		{ID: "my-infant-formula", Kind: law.RestrictedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Formula up to 3 years may not be promoted so that it competes with breast milk; whether a post does is for people", Instrument: "my-infant-foods"},
	},
	Actors: []law.ActorRule{
		{ID: "my-sc-licence", Kind: law.Licence, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Advice likely to induce buying or selling, done as a business, needs a licence", Instrument: "my-cmsa-2007"},
		{ID: "my-influencer-bound", Kind: law.OtherActor, Detail: "Part 3 applies to social media influencers and online marketplace operators", Instrument: "my-content-code-2022"},
	},
	Penalties: []law.Penalty{
		{Detail: "Complaints Bureau: fine up to the amount for a breach of the code", Amount: endorse.MustMoney("MYR 50000"), Instrument: "my-content-code-2022"},
		{Detail: "Unlicensed investment advice: up to the amount or ten years' imprisonment or both", Amount: endorse.MustMoney("MYR 10000000"), Instrument: "my-cmsa-2007"},
	},
	Open: []string{
		"No wording list was seen.",
		"Part 3 of the Content Code on influencers was not read; labels, position and gifts need checking there.",
		"A later Content Code edition or the Online Safety Act 2025 may have changed the rules; not found.",
		"ASA Malaysia code clauses on influencers not read.",
		"The rows on Iklan, Ditaja, Tajaan and Paid review rest on no list: they keep a plain word from being taken for silence, and are left to people to judge.",
		"Which section of the Common Gaming Houses Act reaches a creator's post was not looked up; police name section 233 of the Communications and Multimedia Act beside it.",
	},
}
