package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&th) }

// th is the law of Thailand.
var th = law.Regime{
	Region:    "TH",
	Name:      "Thailand",
	Languages: []string{"th"},
	Authorities: []law.Authority{
		{Name: "Office of the Consumer Protection Board", Abbr: "OCPB", Role: "regulator"},
		{Name: "Food and Drug Administration", Abbr: "Thai FDA", Role: "regulator"},
		{Name: "Securities and Exchange Commission", Abbr: "SEC", Role: "regulator"},
	},
	CompleteFrom: on(2025, 11, 8), // the second act on alcoholic drinks
	Instruments: []law.Instrument{
		{ID: "th-cpa-22", Title: "Consumer Protection Act B.E. 2522 (1979), s. 22 and following on advertising", Citation: "CPA s. 22, 47", Kind: law.Statute, Binding: true, Days: since(1979, 5, 5), URL: "https://www.ocpb.go.th/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "th-coa-2022", Title: "Committee on Advertisement notification on advertising statements and their proof B.E. 2565 (2022)", Citation: "Notification of 2 September 2022, Government Gazette 13 January 2023", Kind: law.Regulation, Binding: true, Days: since(2023, 1, 14), URL: "https://www.ocpb.go.th/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "th-direct-sales", Title: "Direct Sales and Direct Marketing Act B.E. 2545 (2002)", Citation: "Direct Sales and Direct Marketing Act 2002", Kind: law.Statute, Binding: true, Days: since(2002, 1, 1), URL: "https://www.ocpb.go.th/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "th-ocpb-warning-2025", Title: "OCPB warning to influencers and online sellers, October 2025", Citation: "OCPB statement of 16 October 2025, reported by Matichon and The Nation", Kind: law.RegulatorGuidance, Days: since(2025, 10, 16), URL: "https://www.matichon.co.th/local/news_5414807", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "th-sec-crypto-2022", Title: "SEC notifications on digital asset advertising (SorThor. 22/2565 and others)", Citation: "SEC GorThor. 19/2565, SorThor. 22/2565, NorPor. 5/2565", Kind: law.Regulation, Binding: true, Days: since(2022, 9, 1), URL: "https://www.sec.or.th/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "th-cosmetics-2024", Title: "Ministerial regulation on cosmetic advertising statements, 20 November 2024", Citation: "Cosmetics Act, ministerial regulation of 20 November 2024", Kind: law.Regulation, Binding: true, Days: since(2024, 11, 20), URL: "https://www.fda.moph.go.th/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "th-gambling-1935", Title: "Gambling Act B.E. 2478 (1935): advertising and inviting", Citation: "Gambling Act 1935, s. 12; court in Nonthaburi, 17 July 2023", Kind: law.Statute, Binding: true, URL: "https://casinomoney.org/thai-boxer-arrested-promoting-illegal-gambling", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "th-alcohol-2008", Title: "Alcoholic Beverage Control Act B.E. 2551 (2008), s. 32", Citation: "Section 32 as quoted by The Nation, 17 March 2022; fines for private posts as told by The Thaiger, 20 March 2025", Kind: law.Statute, Binding: true, Days: endorse.Between(on(2008, 1, 1), on(2025, 11, 7)), URL: "https://www.nationthailand.com/in-focus/40013491", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "th-alcohol-2025", Title: "Alcoholic Beverages Control Act (No. 2) B.E. 2568 (2025), chapter 4/1", Citation: "Royal Gazette 9 September 2025, in force 8 November 2025; ss. 32/1 and following as noted by Rajah & Tann and ILCT", Kind: law.Statute, Binding: true, Days: since(2025, 11, 8), URL: "https://www.rajahtannasia.com/?p=178681", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "th-fda-live-2025", Title: "Thai FDA on selling and reviewing health products in streams", Citation: "Deputy Secretary-General of the FDA, 27 October 2025, MGR Online", Kind: law.RegulatorGuidance, Days: since(2025, 10, 27), URL: "https://mgronline.com/uptodate/detail/9680000102608", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "th-infant-2017", Title: "Control of Marketing Promotion of Food for Infants and Young Children Act B.E. 2560", Citation: "พ.ร.บ. ควบคุมการส่งเสริมการตลาดอาหารสำหรับทารกและเด็กเล็ก พ.ศ. 2560, in force 8 September 2017 (The Standard, Department of Health in Kom Chad Luek; Thairath has the 9th)", Kind: law.Statute, Binding: true, Days: since(2017, 9, 8), URL: "https://thestandard.co/milkpowderact", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "th-tobacco-2017", Title: "Tobacco Products Control Act B.E. 2560 (2017)", Citation: "พ.ร.บ. ควบคุมผลิตภัณฑ์ยาสูบ พ.ศ. 2560, in force 4 July 2017 (Zcooby); a study of Mahidol University on advertising on Facebook and Instagram, electronic cigarettes among it", Kind: law.Statute, Binding: true, Days: since(2017, 7, 4), URL: "https://so05.tci-thaijo.org/index.php/journal_law/article/view/242747", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.Judgement, Detail: "No rule found that orders a label; silence may make the message misleading", Instrument: "th-cpa-22"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.Judgement, Detail: "No rule found that orders a label; silence may make the message misleading", Instrument: "th-cpa-22"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.Judgement, Detail: "Influencers who sell online are business operators", Instrument: "th-ocpb-warning-2025"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.Judgement, Detail: "Influencers who sell online are business operators", Instrument: "th-ocpb-warning-2025"},
	},
	Placements: []law.Placement{
		{Rule: law.SameLanguage, When: law.Judgement, Strength: law.Must, Measures: []law.Measure{{Kind: law.PlaceLanguage}}, Detail: "Important information in Thai; foreign-language ads with Thai translation", Instrument: "th-coa-2022"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Seen, heard or read clearly; contrasting colours; two millimetres in print", Instrument: "th-coa-2022"},
		{Rule: law.ThroughoutVideo, Formats: law.ShortVideo | law.LongVideo, When: law.Judgement, Strength: law.Must, Measures: []law.Measure{{Kind: law.AtLeastSeconds, N: 5}}, Detail: "Key supplementary statements (not a sponsorship label as such) stay at least five seconds", Instrument: "th-coa-2022"},
	},
	Tools: []law.Tool{
		{Detail: "No statement found", Instrument: "th-cpa-22"},
	},
	Content: []law.ContentRule{
		{ID: "th-exaggeration", Kind: law.OtherContent, Detail: "Claims like record sales or sold out at once may be false advertising", Instrument: "th-ocpb-warning-2025"},
		{ID: "th-proof", Kind: law.OtherContent, Detail: "Advertisers prove difficult claims within fifteen days of a request", Instrument: "th-coa-2022"},
		{ID: "th-crypto", Kind: law.CryptoContent, Effect: law.Ban, Sectors: law.Crypto, Ties: law.AllTies, When: law.UnlessOwnAccount, Strength: law.Must, Detail: "Cryptocurrency ads only on the operator's own channels, with risk warning; spending on influencers reported to the SEC", Days: since(2022, 9, 1), Instrument: "th-sec-crypto-2022"},
		{ID: "th-cosmetics", Kind: law.HealthContent, Detail: "Cosmetics may not be advertised as for injection, internal use or healing", Days: since(2024, 11, 20), Instrument: "th-cosmetics-2024"},
		{ID: "th-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "To advertise gambling that is not permitted, or invite to it, in posts or streams, is an offence; creators were sentenced in July 2023", Instrument: "th-gambling-1935"},
		{ID: "th-alcohol-2008", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies | law.NoTie, Strength: law.Must, Detail: "Nobody may advertise alcoholic drinks, or show their name or mark, in a way that praises them or leads others to drink, directly or not; what is broadcast from abroad was left out", Instrument: "th-alcohol-2008"},
		{ID: "th-alcohol-2025", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of alcoholic drinks but facts and knowledge under ministerial rules; known persons may not use their name to promote them", Instrument: "th-alcohol-2025"},
		{ID: "th-health-products", Kind: law.HealthContent, Effect: law.Permit, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalDevice | law.HealthProduct, Ties: law.AllTies, Strength: law.Must, Detail: "Health products that are sold or reviewed in streams are licensed by the FDA, and their advertising approved where the law of the product asks for it", Instrument: "th-fda-live-2025"},
		{ID: "th-infant-food", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of food for infants and of complementary food for them in any medium, social media named and famous mothers warned; food for young children may be advertised if nothing ties it to infants", Instrument: "th-infant-2017"},
		{ID: "th-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising and promotion of tobacco products, electronic cigarettes among them, on social media", Instrument: "th-tobacco-2017"},
	},
	Actors: []law.ActorRule{
		{ID: "th-direct-marketing", Kind: law.Registration, Amount: endorse.MustMoney("THB 1800000"), Basis: law.PerYear, Detail: "Direct marketing online above the yearly income registers with the OCPB", Instrument: "th-direct-sales"},
	},
	Penalties: []law.Penalty{
		{Detail: "False or misleading advertising: imprisonment or fine under the Act (amount not read)", Instrument: "th-cpa-22"},
	},
	Open: []string{
		"The article of the tobacco act of 2017 was not read; the act of 1992 before it is not entered.",
		"No wording is prescribed in the texts seen, so labels are left empty.",
		"No Thai instrument was found that obliges influencers to label paid posts; drafts and advisory guides (OCPB, TCC, 2024-2026) could not be read.",
		"Penalty amounts of the Consumer Protection Act not confirmed.",
		"SEC rules on finfluencers beyond digital assets not found.",
		"Alcohol: the first day of the act of 2008 was not looked up (the year is taken), nor the ministerial rules of 2025 on facts and knowledge. Under the act of 2008 private posts without any tie were fined too, a review with 150,000 baht and a picture with a can in the hand with 50,000; rules on goods here speak of posts with a tie alone.",
	},
}
