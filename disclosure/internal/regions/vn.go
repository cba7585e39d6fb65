package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&vn) }

// vn is the law of Vietnam.
var vn = law.Regime{
	Region:    "VN",
	Name:      "Vietnam",
	Languages: []string{"vi"},
	Authorities: []law.Authority{
		{Name: "Ministry of Culture, Sports and Tourism", Abbr: "MCST", Role: "regulator"},
		{Name: "Vietnam Competition Commission (Ministry of Industry and Trade)", Abbr: "VCC", Role: "regulator"},
		{Name: "Ministry of Health", Abbr: "MOH", Role: "regulator"},
	},
	CompleteFrom: on(2026, 2, 15), // the decree on the law of 2025
	Instruments: []law.Instrument{
		{ID: "vn-ad-law-2025", Title: "Law on Advertising 2012 as amended by Law No. 75/2025/QH15, arts 2(8), 15a, 19, 23", Citation: "Law 75/2025/QH15 of 16 June 2025, art. 1", Kind: law.Statute, Binding: true, Days: since(2026, 1, 1), URL: "https://luatvietnam.vn/thuong-mai/luat-quang-cao-sua-doi-2025-so-75-2025-qh15-404208-d1.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "vn-decree-342-2025", Title: "Decree No. 342/2025/ND-CP detailing the Law on Advertising", Citation: "Decree 342/2025/ND-CP, art. 17 and others", Kind: law.Regulation, Binding: true, Days: since(2026, 2, 15), URL: "https://vanban.chinhphu.vn/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "vn-cpl-2023", Title: "Law on Protection of Consumer Rights 2023 (No. 19/2023/QH15), art. 22(3)", Citation: "Law 19/2023/QH15, art. 22(3)", Kind: law.Statute, Binding: true, Days: since(2024, 7, 1), URL: "https://tintuc.thuvienphapluat.com/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "vn-decree-98-2020", Title: "Decree No. 98/2020/ND-CP on penalties, art. 47(3), as amended by Decree No. 24/2025/ND-CP", Citation: "Decree 98/2020/ND-CP art. 47(3); Decree 24/2025/ND-CP of 21 February 2025", Kind: law.Regulation, Binding: true, Days: since(2025, 2, 21), URL: "https://vanban.chinhphu.vn/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "vn-ad-law-7", Title: "Law on Advertising 2012, art. 7 (what may not be advertised)", Citation: "Luật Quảng cáo 2012, điều 7, as listed by Thư viện Pháp luật", Kind: law.Statute, Binding: true, URL: "https://thuvienphapluat.vn/hoi-dap-phap-luat/439DA-hd-07-san-pham-hang-hoa-dich-vu-chac-chan-bi-cam-quang-cao.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "vn-res-173-2024", Title: "Resolution of the National Assembly: no electronic and heated cigarettes from 2025", Citation: "Nghị quyết 173/2024/QH15 of 30 November 2024, point 2.2; what may not be traded may not be advertised (Luật Quảng cáo, điều 7)", Kind: law.Statute, Binding: true, Days: since(2025, 1, 1), URL: "https://thitruongbiz.vn/de-xuat-xu-phat-nguoi-hut-thuoc-la-dien-tu-tu-1-2-trieu-dong-d26690.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "Influencers announce the advertising just before and while doing it", Instrument: "vn-ad-law-2025"},
		{Tie: law.Payment, Asks: law.Required, Detail: "Influencers who are sponsored in any form to inform of a product tell consumers so beforehand: 25 million dong on 3 April 2025 for a post that did not", Instrument: "vn-cpl-2023"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Same as payment", Instrument: "vn-cpl-2023"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.InReturn, Detail: "Being sponsored to give product information must be announced beforehand", Instrument: "vn-cpl-2023"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.Judgement, Detail: "whether a gift alone is sponsoring is not spelled out", Instrument: "vn-cpl-2023", Part: "alone"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "Recommending or confirming products online for profit makes one an advertising conveyor; a share of sales is profit", Instrument: "vn-ad-law-2025"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Same as payment", Instrument: "vn-ad-law-2025"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "If it sponsors the information", Instrument: "vn-cpl-2023"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Social media users must set advertising apart from their other content", Instrument: "vn-ad-law-2025"},
	},
	Wordings: []law.Wording{
		{Text: "Quảng cáo", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the law's own word for advertising; it asks for a clear sign and names no word", Instrument: "vn-ad-law-2025"},
		{Text: "#quảngcáo", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "as Quảng cáo", Instrument: "vn-ad-law-2025"},
		{Text: "#quangcao", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "as Quảng cáo, without marks as tags are often written", Instrument: "vn-ad-law-2025"},
		{Text: "Được tài trợ", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsored: what the consumer law wants announced, in plain words; it names none", Instrument: "vn-cpl-2023"},
		{Text: "Tài trợ bởi [brand]", Form: law.Placed, Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsored by the brand: as Được tài trợ", Instrument: "vn-cpl-2023"},
		{Text: "#tàitrợ", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "as Được tài trợ", Instrument: "vn-cpl-2023"},
		{Text: "Hợp tác có trả phí", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "paid cooperation: that there is a sponsor, in plain words", Instrument: "vn-cpl-2023"},
		{Text: "Bài viết này là quảng cáo", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the word in a sentence that says nothing else", Instrument: "vn-ad-law-2025"},
		{Text: "Bài viết có chứa quảng cáo", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the word in a sentence that says nothing else", Instrument: "vn-ad-law-2025"},
		{Text: "Video có chứa quảng cáo", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the word in a sentence that says nothing else", Instrument: "vn-ad-law-2025"},
		{Text: "Bài viết được tài trợ bởi [brand]", Form: law.Placed, Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the word in a sentence that says nothing else", Instrument: "vn-cpl-2023"},
		{Text: "Video được tài trợ bởi [brand]", Form: law.Placed, Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the word in a sentence that says nothing else", Instrument: "vn-cpl-2023"},
		{Text: "Nội dung được tài trợ", Lang: "vi", Verdict: law.Qualified, When: law.Judgement, Detail: "the word in a sentence that says nothing else", Instrument: "vn-cpl-2023"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfVideo, Formats: law.ShortVideo, Strength: law.Must, Detail: "Clear notice just before the advertising", Instrument: "vn-ad-law-2025"},
		{Rule: law.StartOfVideo, Formats: law.LongVideo | law.Live, When: law.MainProduct, Strength: law.Must, Detail: "Clear notice just before the advertising: at the start where all of it is one", Instrument: "vn-ad-law-2025", Part: "long"},
		{Rule: law.ThroughoutVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Measures: []law.Measure{{Kind: law.WholePart}}, Detail: "And while it goes on", Instrument: "vn-ad-law-2025"},
		{Rule: law.RepeatDuringLive, Formats: law.Live, Strength: law.Must, Detail: "Before and during the advertising part", Instrument: "vn-ad-law-2025"},
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Story | law.Text | law.Article, Strength: law.Must, Detail: "Sponsorship announced beforehand", Instrument: "vn-cpl-2023"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Identifiable sign that sets advertising and sponsored content apart from other content", Instrument: "vn-ad-law-2025"},
		{Rule: law.SpokenInAudio, Formats: law.Audio, Strength: law.Must, Detail: "Clear notice just before the advertising.", Instrument: "vn-ad-law-2025"},
	},
	Tools: []law.Tool{
		{Verdict: law.Recommended, Detail: "Platforms must offer a feature to tell advertising from other content; users must use signs; whether the feature alone does is not said", Instrument: "vn-ad-law-2025"},
	},
	Content: []law.ContentRule{
		{ID: "vn-used-or-understood", Kind: law.OtherContent, Detail: "No recommending of a product one has not used or does not understand well", Days: since(2026, 1, 1), Instrument: "vn-ad-law-2025"},
		{ID: "vn-conditional-goods", Kind: law.RestrictedCategory, Effect: law.Permit, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalTreatment | law.MedicalDevice | law.HealthProduct | law.CosmeticSurgery | law.InfantFormula | law.Beauty | law.Food | law.HFSS, Ties: law.AllTies, Strength: law.Must, Detail: "Medicines, cosmetics, food, medical services and the like only with their licence or declaration", Instrument: "vn-ad-law-2025"},
		{ID: "vn-popups", Kind: law.OtherContent, Detail: "Ads not in a fixed place: one action to close, no wait for still pictures, at most five seconds for video", Days: since(2026, 2, 15), Instrument: "vn-decree-342-2025"},
		{ID: "vn-banned", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.Tobacco | law.Spirits | law.PrescriptionMedicine | law.Weapons, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of tobacco, of drink of 15 per cent alcohol or more, of prescription medicines, and of hunting and sporting weapons", Instrument: "vn-ad-law-7"},
		{ID: "vn-milk", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of milk in place of breast milk for children below 24 months, of food for those below 6 months, of bottles and dummies", Instrument: "vn-ad-law-7"},
		{ID: "vn-strong-drink", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Alcohol, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Of drinks only those below 15 per cent may be advertised; how strong it is no fact tells", Instrument: "vn-ad-law-7"},
		{ID: "vn-vapes", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Electronic and heated cigarettes may not be traded, and what may not be traded may not be advertised", Instrument: "vn-res-173-2024"},
		{ID: "vn-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "What may not be traded may not be advertised, illegal betting sites among it; 70 to 100 million dong for a person under Decree 38/2021, art. 33", Instrument: "vn-ad-law-7"},
	},
	Actors: []law.ActorRule{
		{ID: "vn-verify-advertiser", Kind: law.OtherActor, Detail: "Influencers check the advertiser's reliability and the product documents", Days: since(2026, 1, 1), Instrument: "vn-ad-law-2025"},
		{ID: "vn-documents", Kind: law.OtherActor, Detail: "Hand over documents on the ad content when authorities ask; pay tax on the income", Days: since(2026, 1, 1), Instrument: "vn-ad-law-2025"},
		{ID: "vn-joint-liability", Kind: law.JointLiability, Detail: "Joint liability for inaccurate or incomplete information unless all lawful checks were made", Days: since(2024, 7, 1), Instrument: "vn-cpl-2023"},
		{ID: "vn-takedown", Kind: law.OtherActor, Within: 1, Detail: "Those in the ad chain stop or remove unlawful online ads within 24 hours of a request", Days: since(2026, 2, 15), Instrument: "vn-decree-342-2025"},
	},
	Penalties: []law.Penalty{
		{Detail: "Not announcing sponsorship, or inaccurate information: 20 to 30 million dong", Amount: endorse.MustMoney("VND 30000000"), Instrument: "vn-decree-98-2020"},
		{Detail: "Advertising breaches: discipline, administrative fine, criminal liability, damages", Instrument: "vn-ad-law-2025"},
	},
	Open: []string{
		"The law asks for a clear sign in numbers, letters, symbols, image or sound and names no word.",
		"The Ministry of Health told medical staff in 2025 not to advertise functional food; instrument not found.",
		"Statute text was read only as paraphrased by Vietnamese legal sites.",
		"No decree was found that fixes label words or size for influencers; Decree 342/2025 was seen only on pop-ups and takedown.",
		"A new penalty decree for advertising after the 2025 law may replace Decree 38/2021; not found.",
		"Whether the 20-30 million range is for individuals or organisations was not settled.",
		"The rows on Quảng cáo, Được tài trợ and their like rest on no list: they keep a plain word from being taken for silence, and are left to people to judge.",
	},
}
