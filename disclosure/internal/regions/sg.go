package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&sg) }

// sg is the law of Singapore.
var sg = law.Regime{
	Region:    "SG",
	Name:      "Singapore",
	Languages: []string{"en", "zh-Hans", "ms", "ta"},
	Authorities: []law.Authority{
		{Name: "Advertising Standards Authority of Singapore", Abbr: "ASAS", Role: "self-regulator"},
		{Name: "Competition and Consumer Commission of Singapore", Abbr: "CCCS", Role: "regulator"},
		{Name: "Monetary Authority of Singapore", Abbr: "MAS", Role: "regulator"},
		{Name: "Health Sciences Authority", Abbr: "HSA", Role: "regulator"},
	},
	// The guidelines were issued a month earlier; from this day they were to be met.
	CompleteFrom: on(2016, 9, 29),
	Instruments: []law.Instrument{
		{ID: "sg-asas-2016", Title: "ASAS Guidelines for Interactive Marketing Communication & Social Media (part of the Singapore Code of Advertising Practice)", Citation: "ASAS Guidelines of 29 August 2016, to be met by 29 September 2016", Kind: law.SelfRegulatoryCode, Days: since(2016, 8, 29), URL: "https://asas.org.sg/news/media-releases/Post/537/Meda-Release-ASAS-Issues-Guidelines-on-Interactive-Marketing-Communication-Social-Media", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sg-asas-2018-consultation", Title: "ASAS post-implementation consultation on the 2016 Guidelines", Citation: "ASAS, Post 545, November 2017 to January 2018", Kind: law.SelfRegulatoryCode, URL: "https://asas.org.sg/news/Post/545/Post-Implementation-Public-Consultation-Guidelines-on-Interactive-Marketing-Communication-Social-Media", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "sg-cpfta", Title: "Consumer Protection (Fair Trading) Act 2003", Citation: "CPFTA, unfair practices, Second Schedule", Kind: law.Statute, Binding: true, Days: since(2004, 3, 1), URL: "https://sso.agc.gov.sg/Act/CPFTA2003", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sg-cccs-2019", Title: "CCCS, ASAS and HSA influencer session", Citation: "CCCS, 20 September 2019", Kind: law.RegulatorGuidance, Days: since(2019, 9, 20), URL: "https://cccs.gov.sg/media-and-consultation/ccs-campaigns/events/cccs-asas-hsa-engage-influencers", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "sg-mas-digital-2025", Title: "MAS Guidelines on Standards of Conduct for Digital Advertising Activities", Citation: "MAS Guidelines of 25 September 2025", Kind: law.RegulatorGuidance, Days: since(2026, 3, 25), URL: "https://www.mas.gov.sg/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sg-mas-creator-guide", Title: "MAS and ASAS Guide on Responsible Financial Content Creation", Citation: "MAS/ASAS guide of 25 September 2025", Kind: law.RegulatorGuidance, Days: since(2025, 9, 25), URL: "https://www.mas.gov.sg/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sg-faa", Title: "Financial Advisers Act 2001, licensing of financial advice", Citation: "Financial Advisers Act 2001", Kind: law.Statute, Binding: true, URL: "https://sso.agc.gov.sg/Act/FAA2001", Checked: on(2026, 11, 21)},
		{ID: "sg-health-products", Title: "Health Products Act 2007 and Medicines Act 1975, advertising rules (HSA)", Citation: "Health Products Act 2007; Medicines Act 1975", Kind: law.Statute, Binding: true, URL: "https://sso.agc.gov.sg/Act/HPA2007", Checked: on(2026, 11, 21)},
		{ID: "sg-tobacco", Title: "Tobacco (Control of Advertisements and Sale) Act 1993", Citation: "Tobacco (Control of Advertisements and Sale) Act 1993, as stated by the HSA on 17 December 2025 (Krish Khalifa, fined for posts of November 2023 to September 2024)", Kind: law.Statute, Binding: true, URL: "https://www.hsa.gov.sg/announcements/press-release/hsa-prosecutes-man-for-social-media-posts-showing-the-use-of-e-vaporisers-in-first-such-case", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "sg-hpa-advertising", Title: "Health Products (Advertisement of Specified Health Products) Regulations 2016", Citation: "S 333/2016, reg. 7, in operation from 1 November 2016", Kind: law.Regulation, Binding: true, Days: since(2016, 11, 1), URL: "https://sso.agc.gov.sg/SL/HPA2007-S333-2016?DocDate=20210217&ValidDate=20220103&ViewType=Within", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "sg-gca-2022", Title: "Gambling Control Act 2022", Citation: "Act 15 of 2022, in operation from 1 August 2022: prohibits advertising of unlawful gambling; before it the Remote Gambling Act 2014, s. 15 to 18", Kind: law.Statute, Binding: true, Days: since(2022, 8, 1), URL: "https://mha.gov.sg/mediaroom/press-releases/joint-efforts-to-tackle-unlawful-and-problem-gambling-during-world-cup-2022", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "sg-hcsa-advertising", Title: "Healthcare Services (Advertisement) Regulations 2021", Citation: "S 1033/2021, in operation from 3 January 2022; the Minister for Health on 9 January 2024: influencers may not advertise licensable healthcare services without a licence", Kind: law.Regulation, Binding: true, Days: since(2022, 1, 3), URL: "https://report.sg/regulation-of-advertisements-for-aesthetic-treatments/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "sg-sifecs", Title: "Sale of Infant Foods Ethics Committee Singapore, Code of Ethics", Citation: "5th edition, effective 1 January 2019, adherence from 1 January 2020", Kind: law.SelfRegulatoryCode, Days: since(2020, 1, 1), URL: "https://library.regask.com/docs/70-advertising-aspects-7", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "Any commercial relationship", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "Complimentary samples are named", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "Samples are named without asking for an agreement", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "Special invitations, previews, launches, food tastings", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.PersonalRelationship, Asks: law.Required, Detail: "Friendly favours are named", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.Judgement, Detail: "Not named in the texts seen; agency guides read it into commercial relationship", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.Discount, Asks: law.Conditional, When: law.Judgement, Detail: "Not named in the texts seen; agency guides read it into commercial relationship", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "A commercial relationship", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.Employment, Asks: law.Conditional, When: law.Judgement, Detail: "Any relationship that may affect credibility", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Marketing by the marketer may not look as if it came from an impartial source", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.Family, Asks: law.Conditional, When: law.Judgement, Detail: "Any relationship that may affect credibility", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Needed when the source is not plain", Days: since(2016, 9, 29), Instrument: "sg-asas-2016"},
	},
	Wordings: []law.Wording{
		{Text: "Sponsored", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "ASAS noted that platforms let posts be labelled as sponsored; the average consumer must understand that the content is paid for", Instrument: "sg-asas-2018-consultation"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, When: law.Judgement, Strength: law.Must, Detail: "As early as reasonably possible", Instrument: "sg-asas-2016"},
		{Rule: law.BeforeFold, When: law.Judgement, Strength: law.Must, Detail: "Noticeable with little scrolling or clicking", Instrument: "sg-asas-2016"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Prominent, for instance in a colour that stands out from the background", Instrument: "sg-asas-2016"},
		{Rule: law.NearClaim, When: law.Judgement, Strength: law.Must, Detail: "Simple, plain and suited to the form of the message", Instrument: "sg-asas-2016"},
		{Rule: law.EachPost, Strength: law.Should, Detail: "Marketing must be told apart from opinion wherever it appears", Instrument: "sg-asas-2016"},
	},
	Tools: []law.Tool{
		{Platform: endorse.Facebook, Detail: "Tool noted by ASAS as helpful for ethical practice, no ruling that it suffices", Instrument: "sg-asas-2018-consultation"},
		{Platform: endorse.Instagram, Detail: "Tool noted by ASAS as helpful for ethical practice, no ruling that it suffices", Instrument: "sg-asas-2018-consultation"},
		{Verdict: law.Recommended, Detail: "Tools noted by ASAS as helpful for ethical practice", Instrument: "sg-asas-2018-consultation"},
	},
	Content: []law.ContentRule{
		{ID: "sg-fake-engagement", Kind: law.FakeReview, Detail: "No false reviews, no bought engagement, no comments posing as impartial", Instrument: "sg-asas-2016"},
		{ID: "sg-fin-risk", Kind: law.FinanceContent, Effect: law.Mention, Sectors: law.Finance | law.Securities | law.RiskyFinance, Ties: law.AllTies, Strength: law.Must, Detail: "Ads for financial products show key risks within the ad itself; firms answer for their creators", Days: since(2026, 3, 25), Instrument: "sg-mas-digital-2025"},
		{ID: "sg-health-claims", Kind: law.HealthContent, Detail: "Health product and medicine ads follow HSA rules; cosmetics and supplements may not claim to cure; recalled", Instrument: "sg-health-products"},
		{ID: "sg-tobacco-ban", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine, Ties: law.AllTies | law.NoTie, Strength: law.Must, Detail: "Tobacco and vaporiser advertising is barred; a picture or video that encourages the use of a vaporiser can be such an advertisement, paid or not", Instrument: "sg-tobacco"},
		{ID: "sg-children", Kind: law.ChildrenAudience, Detail: "Marketing to children must be suitable for them", Instrument: "sg-asas-2016"},
		{ID: "sg-prescription", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "No advertisement to the public relates to a prescription-only medicine", Instrument: "sg-hpa-advertising"},
		{ID: "sg-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "All gambling is unlawful that is not licensed, class-licensed or exempted, and may not be advertised", Instrument: "sg-gca-2022"},
		{ID: "sg-healthcare-licence", Kind: law.HealthContent, Effect: law.Permit, Sectors: law.MedicalTreatment | law.CosmeticSurgery, Ties: law.AllTies, Strength: law.Must, Detail: "Healthcare services, treatments for looks included, are advertised by licensees only; influencers who are none may not, and a licensee may not spread their testimonials", Instrument: "sg-hcsa-advertising"},
		{ID: "sg-infant-formula", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "No promotion or advertising of formula for infants up to 12 months in any channel, online included, discount codes among it", Instrument: "sg-sifecs"},
	},
	Actors: []law.ActorRule{
		{ID: "sg-all-parties", Kind: law.JointLiability, Detail: "Marketers, agencies, media, endorsers and blog owners alike", Instrument: "sg-asas-2016"},
		{ID: "sg-cccs-disclosure", Kind: law.OtherActor, Detail: "CCCS told influencers that the CPFTA asks of them clear disclosure and accurate statements", Instrument: "sg-cccs-2019"},
		{ID: "sg-fin-licence", Kind: law.Licence, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Recommending investment products needs a licence or representative status; the 2025 guide repeats it", Instrument: "sg-faa"},
		{ID: "sg-fin-vetting", Kind: law.OtherActor, Detail: "Firms vet, brief, contract with and monitor creators", Days: since(2026, 3, 25), Instrument: "sg-mas-digital-2025"},
		{ID: "sg-fin-sponsored", Kind: law.IdentityDisplay, Detail: "Creators check the firm and disclose sponsorship clearly", Days: since(2025, 9, 25), Instrument: "sg-mas-creator-guide"},
	},
	Penalties: []law.Penalty{
		{Detail: "ASAS: request to amend or remove, publicity, withheld media space; no fines", Instrument: "sg-asas-2016"},
		{Detail: "Unfair practice: injunction and civil remedies, CCCS action", Instrument: "sg-cpfta"},
	},
	Open: []string{
		"Annexes A and B (Guidelines and Guidance Notes) could not be opened; what they say on hashtags, length limits and examples of wording is missing here, so no word is marked accepted or insufficient; until then treat plain words such as advertisement or sponsored as likely fine and abbreviations as doubtful.",
		"The 2017-2018 consultation asked which disclosures are clear or ambiguous; no result was found.",
		"Whether ASAS revised the Guidelines after 2018 is not known; CNA in December 2025 still quotes them.",
		"Before 29 September 2016: appendix A of the code of 2008 speaks of editorial-style advertisements, and the press of December 2015 says that there were no rules for blogs and social media.",
	},
}
