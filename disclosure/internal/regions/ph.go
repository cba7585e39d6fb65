package regions

import (
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&ph) }

// ph is the law of Philippines.
var ph = law.Regime{
	Region:    "PH",
	Name:      "Philippines",
	Languages: []string{"en", "fil"},
	Authorities: []law.Authority{
		{Name: "Ad Standards Council", Abbr: "ASC", Role: "self-regulator"},
		{Name: "Department of Trade and Industry", Abbr: "DTI", Role: "regulator"},
		{Name: "Food and Drug Administration", Abbr: "FDA", Role: "regulator"},
		{Name: "Securities and Exchange Commission", Abbr: "SEC", Role: "regulator"},
	},
	CompleteFrom: on(2024, 4, 30), // the revision of April 2024, its day not found
	Instruments: []law.Instrument{
		{ID: "ph-asc-code-2024", Title: "Ad Standards Council Code of Ethics, Article V section 10 (influencers), April 2024 revision", Citation: "ASC Code of Ethics, Art. V s. 10", Kind: law.SelfRegulatoryCode, Days: since(2024, 4, 1), URL: "https://asc.com.ph/our-standards/code-of-ethics/general-sections/miscellaneous/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ph-asc-digital", Title: "ASC Code of Ethics, digital marketing clause", Citation: "ASC Code of Ethics, miscellaneous", Kind: law.SelfRegulatoryCode, URL: "https://asc.com.ph/our-standards/code-of-ethics/general-sections/miscellaneous/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ph-consumer-act", Title: "Consumer Act of the Philippines, RA 7394", Citation: "RA 7394, Title III on advertising and promotion", Kind: law.Statute, Binding: true, Days: since(1992, 7, 15), URL: "https://lawphil.net/statutes/repacts/ra1992/ra_7394_1992.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ph-jao-22-01", Title: "Joint Administrative Order 22-01 on online businesses", Citation: "DTI and others, JAO 22-01, 2022", Kind: law.Regulation, Binding: true, Days: since(2022, 1, 1), URL: "https://www.dti.gov.ph/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ph-asc-market-note", Title: "Market note, not a rule: consultancy note on ASC influencer disclosure", Citation: "asc.thirdteam.org, disclosure rules for influencer ads", Kind: law.SelfRegulatoryCode, URL: "https://asc.thirdteam.org/blog/digital-influencer-disclosure-philippines", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ph-vape-2022", Title: "Vaporized Nicotine and Non-Nicotine Products Regulation Act", Citation: "RA 11900, ss. 3(b) and 16, enforced by the DTI from 9 February 2023 on", Kind: law.Statute, Binding: true, Days: since(2023, 2, 9), URL: "https://bulgaronline.com/post/influencer-bawal-mag-endorso-ng-vape-products", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ph-src", Title: "Securities Regulation Code, sections 8 and 28", Citation: "Republic Act No. 8799; SEC advisories name influencers, endorsers and, since 2022, streamers and content creators among those liable (advisory on Lele Gold, as the SEC told BitPinas)", Kind: law.Statute, Binding: true, URL: "https://bitpinas.com/regulation/exclusive-sec-clarifies-influencers-accountability/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ph-sec-casp-2025", Title: "SEC rules and guidelines on crypto-asset service providers", Citation: "SEC Memorandum Circulars 4 and 5, series of 2025, of 30 May 2025, in effect from 5 July 2025", Kind: law.Regulation, Binding: true, Days: since(2025, 7, 5), URL: "https://punto.com.ph/sec-warns-public-against-unregistered-crypto-asset-service-providers", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ph-cicc-2025", Title: "CICC warning to creators on illegal online gambling", Citation: "Cybercrime Investigation and Coordinating Center, warning of 11 July 2025 on Presidential Decree 1602 and the Cybercrime Prevention Act; thirty names handed to the police the same year", Kind: law.RegulatorGuidance, Days: since(2025, 7, 11), URL: "https://www.abs-cbn.com/news/technology/2025/7/11/cicc-tells-content-creators-to-stop-promoting-illegal-online-gambling-1223", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ph-milk-code", Title: "Milk Code", Citation: "Executive Order No. 51 of 20 October 1986, s. 6(a); guidelines of the Inter-Agency Committee of 3 December 2012", Kind: law.Statute, Binding: true, Days: since(1986, 10, 20), URL: "https://jur.ph/law/facts/the-inter-agency-committee-on-eo-no-51-guidelines", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ph-prescription", Title: "DOH Administrative Order No. 65 s. 1989, section 2", Citation: "as the FDA repeats it in Advisory No. 2022-0108", Kind: law.Regulation, Binding: true, URL: "https://www.fda.gov.ph/fda-advisory-no-2022-0108-reiteration-of-warning-against-the-promotion-and-advertisement-of-prescription-drug-products/", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "ph-tobacco", Title: "Tobacco Regulation Act of 2003", Citation: "Republic Act No. 9211, s. 22: from 1 July 2008 no tobacco advertising in mass media but inside points of sale", Kind: law.Statute, Binding: true, Days: since(2008, 7, 1), URL: "https://www.philstar.com/business/2008/07/07/71423/dti-strictly-enforce-ban-tobacco-ads", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "Cash or kind, or part of a packaged deal, makes it advertising", Instrument: "ph-asc-code-2024"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "Payment in kind", Instrument: "ph-asc-code-2024"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Under contract: claims need third-party studies", Instrument: "ph-asc-code-2024"},
		{Tie: law.PastRelationship, Asks: law.Conditional, When: law.Judgement, Detail: "After the contract has ended the advertiser no longer answers for claims; no period set", Instrument: "ph-asc-code-2024"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "A passing mention at a press event is not advertising; the same under a paid contract with copy points is", Instrument: "ph-asc-code-2024"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.Judgement, Detail: "Digital marketing follows the code's standards", Instrument: "ph-asc-digital"},
	},
	Wordings: []law.Wording{
		{Text: "#ad", Lang: "en", Verdict: law.Accepted, Detail: "As reported; the code's own list was not seen", Instrument: "ph-asc-market-note"},
		{Text: "#sponsored", Lang: "en", Verdict: law.Accepted, Detail: "As reported; the code's own list was not seen", Instrument: "ph-asc-market-note"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Should, Detail: "Disclosure expected where the content counts as advertising; no place or length found", Instrument: "ph-asc-market-note"},
	},
	Tools: []law.Tool{
		{Detail: "Not stated", Instrument: "ph-asc-market-note"},
	},
	Content: []law.ContentRule{
		{ID: "ph-must-screen", Kind: law.RestrictedCategory, Detail: "Must-screen categories and claims go through ASC before posting, influencer posts by contract included", Instrument: "ph-asc-code-2024"},
		{ID: "ph-deceptive", Kind: law.OtherContent, Effect: law.Permit, Sectors: law.HealthProduct | law.Medicine | law.MedicalDevice, Ties: law.AllTies, Strength: law.Must, Detail: "False, deceptive or misleading advertising is barred; unregistered health products may not be promoted", Instrument: "ph-consumer-act"},
		{ID: "ph-promos", Kind: law.OtherContent, Detail: "Promotions with prizes need the regulator's written permit", Instrument: "ph-asc-digital"},
		{ID: "ph-vape", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Celebrities, social media influencers by name among them, may not endorse or promote vapes and novel tobacco products", Instrument: "ph-vape-2022"},
		{ID: "ph-investments", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, Strength: law.Must, Detail: "Who convinces people to put money into securities or schemes that are not registered with the SEC may be liable as a salesman, influencers and endorsers named", Instrument: "ph-src"},
		{ID: "ph-crypto", Kind: law.CryptoContent, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, Strength: law.Must, Detail: "Crypto-assets and services in them may be marketed only for a provider registered with the SEC; the rules reach whoever markets for it", Instrument: "ph-sec-casp-2025"},
		{ID: "ph-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "To promote a gambling site that the regulator PAGCOR has not registered is prosecuted, whatever the number of followers", Instrument: "ph-cicc-2025"},
		{ID: "ph-infant-formula", Kind: law.RestrictedCategory, Effect: law.Permit, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "Nothing that promotes breastmilk substitutes is published unless the Inter-Agency Committee approved it; endorsements by celebrities and health workers are barred", Instrument: "ph-milk-code"},
		{ID: "ph-prescription-ban", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "Medicines on prescription are not advertised in any form of mass media, social media included", Instrument: "ph-prescription"},
		{ID: "ph-tobacco-ban", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No tobacco advertising in mass media, electronic ones included", Instrument: "ph-tobacco"},
	},
	Actors: []law.ActorRule{
		{ID: "ph-testimonial-notarised", Kind: law.OtherActor, Detail: "Signed and notarised endorser certification; it does not replace substantiation", Instrument: "ph-asc-code-2024"},
		{ID: "ph-no-contract-declaration", Kind: law.JointLiability, Detail: "An advertiser who falsely denies a tie is treated like one who disregards ASC rules", Instrument: "ph-asc-code-2024"},
		{ID: "ph-online-sellers", Kind: law.OtherActor, Detail: "Consumer and advertising laws apply to online sellers and influencers acting as such", Instrument: "ph-jao-22-01"},
	},
	Penalties: []law.Penalty{
		{Detail: "ASC sanctions: cease and desist, suspension of screening; Consumer Act penalties by the agencies", Instrument: "ph-consumer-act"},
	},
	Open: []string{
		"ASC wording rules for influencer disclosure were seen only in a consultancy's introduction; article number and text need the code itself.",
		"DTI and FDA instruments on influencers were not found; of the SEC's crypto-asset rules, of its advisories on investments and of the act on vapes reports were read, not the text. A draft of the DTI of December 2025 would ask a permit of every vape advertisement.",
		"Penalty amounts not looked up.",
		"Whether creators may still advertise registered gambling sites after PAGCOR's orders of July 2025 was not found.",
	},
}
