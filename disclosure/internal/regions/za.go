package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&za) }

// za is the law of South Africa.
var za = law.Regime{
	Region:    "ZA",
	Name:      "South Africa",
	Languages: []string{"en"},
	Authorities: []law.Authority{
		{Name: "Advertising Regulatory Board", Abbr: "ARB", Role: "self-regulator"},
		{Name: "Financial Sector Conduct Authority", Abbr: "FSCA", Role: "regulator"},
		{Name: "National Consumer Commission", Abbr: "NCC", Role: "regulator"},
	},
	CompleteFrom: on(2025, 7, 4), // when the Superbalist ruling had been reported
	Instruments: []law.Instrument{
		{ID: "za-arb-app-k", Title: "ARB Code of Advertising Practice, Appendix K: Social Media Code", Citation: "ARB Code, Appendix K, clauses 3–4", Kind: law.SelfRegulatoryCode, Days: since(2019, 7, 1), URL: "http://arb.org.za/assets/appendix-k.pdf", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "za-arb-code-12", Title: "ARB Code, Section II clause 12: identification of advertisements", Citation: "ARB Code, Section II, clause 12, as quoted by Alhadeff on the Volvo ruling; in the older code of the Advertising Standards Authority too", Kind: law.SelfRegulatoryCode, URL: "http://alhadeff.co.za/news/infuencers-advertisement-sponsored/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "za-arb-volvo", Title: "ARB ruling on the Volvo XC40 posts", Citation: "ARB, Volvo South Africa / Kandy Kane, 2019", Kind: law.CaseLaw, Days: since(2019, 1, 1), URL: "https://businesstech.co.za/news/internet/327465/south-african-influencers-have-to-mark-all-sponsored-posts-as-adverts-watchdog/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "za-arb-superbalist", Title: "ARB ruling on the Superbalist haul", Citation: "ARB, Superbalist, 2025", Kind: law.CaseLaw, Days: since(2025, 1, 1), URL: "https://pressportal.co.za/stream/story/bb523c9786b6634e-20250704.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "za-practice-note", Title: "Practice guide on South African disclosure", Citation: "juicydesigns.co.za guide", Kind: law.SelfRegulatoryCode, URL: "https://www.juicydesigns.co.za/blog/influencer-disclosure-rules-south-africa/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "za-cpa", Title: "Consumer Protection Act: administrative fines for prohibited conduct", Citation: "Consumer Protection Act 68 of 2008, s. 112", Kind: law.Statute, Binding: true, Days: since(2011, 4, 1), URL: "https://www.acts.co.za/consumer-protection-act-2008/112_administrative_fines", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "za-tobacco-act", Title: "Tobacco Products Control Act", Citation: "Tobacco Products Control Act 83 of 1993, as summed up by the Campaign for Tobacco-Free Kids on 27 September 2021", Kind: law.Statute, Binding: true, URL: "https://tobaccocontrollaws.org/legislation/south-africa/advertising-promotion-sponsorship", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "za-arb-app-l", Title: "ARB Code of Advertising Practice, Appendix L: vapour products", Citation: "ARB Code, Appendix L, clauses 1 and 2", Kind: law.SelfRegulatoryCode, URL: "https://vpasa.org.za/advertising-regulatory-board-appendix-l-vapour-products/", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "za-aware-code", Title: "Aware.org code of commercial communication for alcoholic drinks", Citation: "Marketing code of the alcohol industry, enforced by the ARB, as stated by Diageo South Africa", Kind: law.SelfRegulatoryCode, URL: "https://www.mediaupdate.co.za/marketing/147900/default.aspx?f=top", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "za-fais", Title: "Financial Advisory and Intermediary Services Act: licence for advice", Citation: "FAIS Act 37 of 2002, s. 1, 7, 36", Kind: law.Statute, Binding: true, Days: since(2004, 9, 30), URL: "https://www.hanekomattorneys.co.za/post/rise-of-the-finfluencers-when-marketing-becomes-financial-advice", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "za-medicines-42", Title: "General Regulations under the Medicines Act, regulation 42", Citation: "Medicines and Related Substances Act 101 of 1965, General Regulations, reg. 42", Kind: law.Regulation, Binding: true, URL: "http://www.acts.co.za/medicines-and-related-substances-control-act-1965/n859_42__advertising_of_medici.php", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "za-r991", Title: "Regulations relating to foodstuffs for infants and young children", Citation: "R. 991 of 6 December 2012, extended in June 2013; in force for the posts of 2015 to 2019 of a study in BMJ Global Health 2020", Kind: law.Regulation, Binding: true, Days: since(2015, 1, 1), URL: "https://pdfslide.net/documents/use-of-social-media-platforms-by-manufacturers-to-market-substitutes-in-south.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "za-gambling", Title: "National Gambling Act, section 15", Citation: "National Gambling Act 7 of 2004, s. 15, and Regulations, reg. 3; as the National Gambling Board told provinces and influencers on 1.12.2025", Kind: law.Statute, Binding: true, URL: "https://businessreport.co.za/economy/2025-12-09-national-gambling-board-calls-on-south-africans-to-report-gambling-advertisements-that-break-the-law", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "paid social media advertising is identifiable as such", Instrument: "za-arb-app-k"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "goods or services given in return for media coverage, whether or not that is expressly stated", Instrument: "za-arb-app-k"},
		{Tie: law.Loan, Asks: law.Required, Detail: "goods on loan in return for coverage", Instrument: "za-arb-app-k"},
		{Tie: law.Discount, Asks: law.Required, Detail: "any material connection or form of value", Instrument: "za-arb-superbalist"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "trade exchange under a signed brand agreement, no money paid", Days: since(2019, 7, 1), Instrument: "za-arb-volvo"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "commission is a material connection", Instrument: "za-practice-note"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "services in return for coverage", Instrument: "za-arb-app-k"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "test: provided in return for media coverage", Instrument: "za-arb-app-k"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "coverage in return need not be said: whether a sending that asked for nothing was meant so is the open edge", Instrument: "za-arb-app-k", Part: "unsaid"},
		{Tie: law.Payment, Asks: law.Required, Detail: "advertisements can be clearly told as such, whatever their form and medium", Days: until(2019, 6, 30), Instrument: "za-arb-code-12"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "advertisements can be clearly told as such, whatever their form and medium; so the Volvo posts, older than the Social Media Code", Days: until(2019, 6, 30), Instrument: "za-arb-code-12"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.InReturn, Detail: "goods in return for a post make it an advertisement", Days: until(2019, 6, 30), Instrument: "za-arb-code-12"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "goods in return for a post make it an advertisement", Days: until(2019, 6, 30), Instrument: "za-arb-code-12"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "services in return for a post make it an advertisement", Days: until(2019, 6, 30), Instrument: "za-arb-code-12"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "advertisements can be clearly told as such; own goods are no exception", Instrument: "za-arb-code-12"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "advertisements can be clearly told as such; the own company is no exception", Instrument: "za-arb-code-12"},
	},
	Wordings: []law.Wording{
		{Text: "#AD", Lang: "en", Verdict: law.Accepted, Detail: "recognised social media identifier", Instrument: "za-arb-app-k"},
		{Text: "#Advertisement", Lang: "en", Verdict: law.Accepted, Detail: "recognised social media identifier", Instrument: "za-arb-app-k"},
		{Text: "#Sponsored", Lang: "en", Verdict: law.Accepted, Detail: "recognised social media identifier", Instrument: "za-arb-app-k"},
		{Text: "I am an ambassador", Lang: "en", Verdict: law.Insufficient, Detail: "title used before the posts were updated to show they were advertising", Days: since(2019, 7, 1), Instrument: "za-arb-volvo"},
		{Text: "This is not a financial paid partnership but a brand agreement", Lang: "en", Verdict: law.Insufficient, Detail: "in-kind deals need the same identifiers", Days: since(2019, 7, 1), Instrument: "za-arb-volvo"},
		{Text: "Advertensie", Lang: "af", Verdict: law.Qualified, When: law.Judgement, Detail: "Afrikaans for Advertisement; no ruling on the identifiers in another language was seen", Instrument: "za-arb-app-k"},
		{Text: "#advertensie", Lang: "af", Verdict: law.Qualified, When: law.Judgement, Detail: "as Advertensie", Instrument: "za-arb-app-k"},
		{Text: "Geborg", Lang: "af", Verdict: law.Qualified, When: law.Judgement, Detail: "Afrikaans for Sponsored; no ruling on the identifiers in another language was seen", Instrument: "za-arb-app-k"},
		{Text: "#geborg", Lang: "af", Verdict: law.Qualified, When: law.Judgement, Detail: "as Geborg", Instrument: "za-arb-app-k"},
		{Text: "Isikhangiso", Lang: "zu", Verdict: law.Qualified, When: law.Judgement, Detail: "isiZulu for Advertisement; no ruling on the identifiers in another language was seen", Instrument: "za-arb-app-k"},
		{Text: "#isikhangiso", Lang: "zu", Verdict: law.Qualified, When: law.Judgement, Detail: "as Isikhangiso", Instrument: "za-arb-app-k"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "the code names three identifiers as recognised ones, and the list is introduced by include; no ruling on other plain words was seen", Instrument: "za-arb-app-k"},
	},
	Placements: []law.Placement{
		{Rule: law.EachPost, Strength: law.Must, Detail: "The identifier is part of the content of the post itself.", Instrument: "za-arb-app-k"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Clearly and prominently, immediately visible and understandable for the average consumer.", Instrument: "za-arb-superbalist"},
		{Rule: law.NotAmongHashtags, Strength: law.Should, Detail: "A vague tag in a string of hashtags does not count.", Instrument: "za-practice-note"},
	},
	Tools: []law.Tool{
		{Detail: "The code speaks of identifiers in the content of the post; practice guides accept a platform tag, no ruling was seen.", Instrument: "za-arb-app-k"},
	},
	Content: []law.ContentRule{
		{ID: "za-finfluencer", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Finance | law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Recommendations on a financial product need an FSP licence; plain information does not.", Instrument: "za-fais"},
		{ID: "za-finfluencer-crypto", Kind: law.CryptoContent, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Crypto assets are a financial product since General Notice 1350 of 19 October 2022; providers who applied in time were exempt until their application was decided.", Days: since(2022, 10, 19), Instrument: "za-fais"},
		{ID: "za-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Tobacco products may not be advertised or promoted by any direct or indirect means.", Instrument: "za-tobacco-act"},
		{ID: "za-vapour", Kind: law.TobaccoNicotine, Effect: law.Audience, Sectors: law.Nicotine, Ties: law.AllTies, MinorsUpTo: 25, AgeFrom: 25, Strength: law.Must, Detail: "Vapour products: at least 75% of the intended audience over 18, nobody shown who is or looks under 25, no link with success or sport, no \"safer than\" beside tobacco.", Instrument: "za-arb-app-l"},
		{ID: "za-alcohol", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, MinorsUpTo: 30, AgeFrom: 25, Strength: law.Must, Detail: "Alcohol, drinks without it of the same brand included: at least 70% of the audience of 18 or above, nobody shown who looks younger than 25, no promise of success or acceptance; a sportsman or celebrity is not shown drinking.", Instrument: "za-aware-code"},
		{ID: "za-honest", Kind: law.FakeReview, Detail: "Content may not be deceptive; brands must give enough information and may not mislead the influencer into an overly positive recommendation.", Instrument: "za-arb-app-k"},
		{ID: "za-identification", Kind: law.OtherContent, Detail: "Advertisements are clearly distinguishable as such whatever their form and medium.", Instrument: "za-arb-code-12"},
		{ID: "za-prescription", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "Medicines of Schedules 2 to 6 are advertised to professionals only; the public may be told name, price, size and strength, without what it is for", Instrument: "za-medicines-42"},
		{ID: "za-medicine", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.Medicine, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Schedules 0 and 1 may be advertised to the public, Schedule 2 not, though a pharmacist sells it without prescription", Instrument: "za-medicines-42"},
		{ID: "za-infant-formula", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "Infant and follow-up formula may not be advertised or promoted to the public, on social media either", Instrument: "za-r991"},
		{ID: "za-gambling-licence", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Only licensed gambling may be advertised; not misleading, not to minors, not as free or discounted", Instrument: "za-gambling"},
		{ID: "za-gambling-warning", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, Texts: []law.Message{{Text: "addictive and compulsive gambling", Lang: "en"}}, Equivalent: true, Strength: law.Must, Detail: "Any advertisement of gambling includes a statement warning against addictive and compulsive gambling; the National Lottery has an act of its own", Instrument: "za-gambling"},
	},
	Actors: []law.ActorRule{
		{ID: "za-written", Kind: law.WrittenContract, Detail: "Marketers must have a written contract with paid influencers.", Instrument: "za-arb-app-k"},
		{ID: "za-clauses", Kind: law.MandatoryClause, Detail: "Contract covers: brief and engagement details; remuneration (cash or equivalent) and payment conditions; own content only or credit to its maker; mandatory disclosures and sector rules.", Instrument: "za-arb-app-k"},
		{ID: "za-joint", Kind: law.JointLiability, Detail: "Advertisers must disclose that content is part of a campaign; influencers and publishers must disclose what they received.", Instrument: "za-arb-app-k"},
	},
	Penalties: []law.Penalty{
		{Detail: "ARB: withdrawal or amendment and ad alerts to members; no fine.", Instrument: "za-arb-app-k"},
		{Detail: "National Consumer Tribunal: up to 10 % of turnover or ZAR 1 million, whichever is greater.", Amount: endorse.MustMoney("ZAR 1000000"), Instrument: "za-cpa"},
	},
	Open: []string{
		"From which day R. 991 barred advertising was not found (published on 6 December 2012, extended in June 2013); of section 15 of the National Gambling Act reports were read, not the text.",
		"Full text of Appendix K (placement, earned-media wording) was read only in quotation.",
		"The status of a revised Appendix K or of FSCA finfluencer rules in 2026 was not found.",
		"Appendix L and the code for alcohol: their first days were not found, the rows hold as if always. Who only looks younger than 25 is for people to see. Of the code for alcohol a summary was read.",
		"ARB binds its members; enforcement against non-members works only through member media.",
		"The Volvo ruling of 2019 applied Appendix K, and for posts older than that the general clause 12; its own day was not found, nor that of the Superbalist ruling, reported on 4 July 2025.",
	},
}
