package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&ke) }

// ke is the law of Kenya.
var ke = law.Regime{
	Region:    "KE",
	Name:      "Kenya",
	Languages: []string{"en", "sw"},
	Authorities: []law.Authority{
		{Name: "Competition Authority of Kenya", Abbr: "CAK", Role: "regulator"},
		{Name: "Advertising Standards Body of Kenya (Marketing Society of Kenya)", Abbr: "ASBK", Role: "self-regulator"},
		{Name: "Betting Control and Licensing Board", Abbr: "BCLB", Role: "regulator"},
		{Name: "Kenya Film Classification Board", Abbr: "KFCB", Role: "regulator"},
	},
	CompleteFrom: on(2025, 5, 29), // the notice on gambling
	Instruments: []law.Instrument{
		{ID: "ke-cpa-2012", Title: "Consumer Protection Act", Citation: "Consumer Protection Act No. 46 of 2012", Kind: law.Statute, Binding: true, Days: since(2013, 3, 14), URL: "https://iris-studios.co.ke/navigating-regulation-understanding-kenyas-advertising-standards/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ke-code", Title: "Code of Advertising Practice and Direct Marketing", Citation: "Code of Advertising Practice and Direct Marketing (MSK/ASBK)", Kind: law.SelfRegulatoryCode, URL: "https://iris-studios.co.ke/navigating-regulation-understanding-kenyas-advertising-standards/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ke-cma", Title: "Capital Markets Act, licence for advice on investments", Citation: "Capital Markets Act, Cap. 485A: advising on investments in securities issued to the public", Kind: law.Statute, Binding: true, URL: "https://www.lexology.com/library/detail.aspx?g=270ea74f-494d-4287-aa73-0d56a6ac8dba", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ke-bclb-2025-pause", Title: "BCLB suspension of gambling advertising and influencer marketing", Citation: "BCLB statement of 29.4.2025, for 30 days, until the notice of 29.5.2025", Kind: law.Regulation, Binding: true, Days: endorse.Between(on(2025, 4, 29), on(2025, 5, 28)), URL: "https://www.africatrendstoday.com/articles/5571925?lang=en", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ke-bclb-2025", Title: "BCLB notice on gambling advertising", Citation: "BCLB notice of 29.5.2025", Kind: law.Regulation, Binding: true, Days: since(2025, 5, 29), URL: "https://www.kenyans.co.ke/news/112612-betting-control", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ke-tobacco", Title: "Tobacco Control Act", Citation: "Tobacco Control Act, Cap. 245A, s. 25; commenced on 8.10.2007", Kind: law.Statute, Binding: true, Days: since(2007, 10, 8), URL: "https://tobaccocontrollaws.org/legislation/kenya/advertising-promotion-sponsorship", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ke-bms-2012", Title: "Breast Milk Substitutes (Regulation and Control) Act", Citation: "Cap. 262, s. 2 and 6; commenced on 17.12.2012", Kind: law.Statute, Binding: true, Days: since(2012, 12, 17), URL: "https://new.kenyalaw.org/akn/ke/act/2012/34/eng@2022-12-31", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ke-ppb-2022", Title: "Pharmacy and Poisons Board, Guideline for Advertisement and Promotion of Health Products and Technologies", Citation: "Guideline of July 2022 (the day was not told) under the Pharmacy and Poisons Act, Cap. 244; recalled to influencers by the Pharmaceutical Society in November 2025", Kind: law.RegulatorGuidance, Binding: true, Days: since(2022, 8, 1), URL: "https://www.mondaq.com/advertising-marketing-branding/1660946/regulating-medical-advertising-in-kenya-what-you-need-to-know-about-kenyas-pharmacy-and-poisons-board-new-guideline", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.Judgement, Detail: "no specific influencer disclosure rule was found; general bans on false and misleading representations apply", Instrument: "ke-cpa-2012"},
	},
	Content: []law.ContentRule{
		{ID: "ke-investment-advice", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Advice on securities issued to the public, and online trade in foreign currencies, need a licence of the Capital Markets Authority; whether a post is such advice is for people", Instrument: "ke-cma"},
		{ID: "ke-gambling-pause", Kind: law.GamblingContent, Effect: law.Ban, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "All gambling advertisements and influencer engagements were suspended for 30 days, on every medium.", Instrument: "ke-bclb-2025-pause"},
		{ID: "ke-gambling", Kind: law.GamblingContent, Effect: law.Ban, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Celebrities, influencers and content creators may not endorse or promote gambling.", Days: since(2025, 5, 29), Instrument: "ke-bclb-2025"},
		{ID: "ke-gambling-advert", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, Texts: []law.Message{{Text: "authorised and regulated by the Betting Control and Licensing Board", Lang: "en"}}, Strength: law.Must, Detail: "Any gambling advert needs BCLB approval and KFCB classification, carries licence number, operator name and address, customer-care contact and a responsible-gambling message, and may not show gambling as income or social success.", Days: since(2025, 5, 29), Instrument: "ke-bclb-2025"},
		{ID: "ke-tobacco-ban", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Tobacco may not be advertised in any medium of electronic, print or other communication", Instrument: "ke-tobacco"},
		{ID: "ke-infant-formula", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "Breast milk substitutes may not be advertised or promoted to the public, by internet or video either", Instrument: "ke-bms-2012"},
		{ID: "ke-prescription", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "Medicines on prescription may not be promoted to the public, by influencers either", Instrument: "ke-ppb-2022"},
		{ID: "ke-health-influencers", Kind: law.HealthContent, Effect: law.Ban, Sectors: law.Medicine | law.MedicalDevice | law.HealthProduct | law.WeightLoss, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "The Board bars endorsements of health products by influencers and celebrities; how far it reaches beyond registered products is for people", Instrument: "ke-ppb-2022"},
	},
	Penalties: []law.Penalty{
		{Detail: "Licence measures against operators; amounts not verified.", Instrument: "ke-bclb-2025"},
	},
	Open: []string{
		"The national policy of 30 July 2025 would bar influencers from advertising drink; NACADA called it recommendations, and no law that follows it was found.",
		"Of the Board's guideline on health products a law firm's summary was read; it was due for review in July 2025, and its day in July 2022 was not told.",
		"No Kenyan text was found that fixes a disclosure label or place; a court or statute on influencer marketing was only called for in commentary.",
		"Whether the Gambling Control Act 2025 replaced the BCLB notice was not verified.",
		"Kept as background, no row rests on: ke-code.",
	},
}
