package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&tw) }

// tw is the law of Taiwan.
var tw = law.Regime{
	Region:    "TW",
	Name:      "Taiwan",
	Languages: []string{"zh-Hant-TW"},
	Authorities: []law.Authority{
		{Name: "Fair Trade Commission", Abbr: "TFTC", Role: "regulator"},
		{Name: "Food and Drug Administration", Abbr: "TFDA", Role: "regulator"},
	},
	// The principles for online advertising of this day speak of creators; the Explanations are older and not dated here.
	CompleteFrom: on(2023, 3, 8),
	Instruments: []law.Instrument{
		{ID: "tw-fta-21", Title: "Fair Trade Act (公平交易法), art. 21 (false or misleading advertising, endorsers' liability)", Citation: "公平交易法第21條, 第42條", Kind: law.Statute, Binding: true, Days: since(2015, 2, 4), URL: "https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=J0150002", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tw-fta-25", Title: "Fair Trade Act, art. 25 (deceptive conduct)", Citation: "公平交易法第25條", Kind: law.Statute, Binding: true, Days: since(2015, 2, 4), URL: "https://law.moj.gov.tw/LawClass/LawAll.aspx?pcode=J0150002", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tw-ftc-endorsement-note", Title: "Fair Trade Commission explanations on testimonial and endorsement advertising (公平交易委員會對於薦證廣告之規範說明)", Citation: "FTC explanations, interest disclosure part", Kind: law.RegulatorGuidance, URL: "https://www.ftc.gov.tw/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tw-ftc-online-ads-2023", Title: "FTC principles for online advertising cases (公平交易委員會對於網路廣告案件之處理原則), 2023 amendment", Citation: "FTC commission meeting 1637, 15 February 2023, points 2-9", Kind: law.RegulatorGuidance, Days: since(2023, 3, 8), URL: "https://www.ftc.gov.tw/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tw-sector-ads", Title: "Pharmaceutical Affairs Act, Medical Devices Act, Medical Care Act, food and cosmetics acts on advertising", Citation: "藥事法; 醫療器材管理法; 醫療法; 食品安全衛生管理法; 化粧品衛生安全管理法", Kind: law.Statute, Binding: true, URL: "https://law.moj.gov.tw/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tw-tobacco-12", Title: "Tobacco Hazards Prevention Act, art. 12 (promotion and advertising)", Citation: "菸害防制法第12條, as amended on 15 February 2023; Health Promotion Administration, 17 October 2025, on unboxing and streams", Kind: law.Statute, Binding: true, Days: since(2023, 2, 15), URL: "https://web.law.ntpc.gov.tw/Scripts/FLAWHIS02.aspx?rcode1=L00000%E5%9C%8B%E5%81%A5%E6%95%99++++++++++++++1019901592++++++++++&type=E", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "tw-alcohol-37", Title: "Tobacco and Alcohol Administration Act, art. 37, and its rules, art. 11 (warnings)", Citation: "菸酒管理法第37條; 施行細則第11條, as told by the county of Penghu on 19 August 2024", Kind: law.Statute, Binding: true, URL: "https://event.penghu.gov.tw/finance/home.jsp?act=view&dataserno=11308190003&id=76", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "tw-pharma", Title: "Pharmaceutical Affairs Act, arts 65-67 (advertising of medicines)", Citation: "藥事法第65、66、67條, as amended on 31 January 2018", Kind: law.Statute, Binding: true, URL: "https://law.moj.gov.tw/LawClass/LawSingleRela.aspx?PCODE=L0030001&FLNO=91&ty=L", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "tw-devices", Title: "Medical Devices Act, arts 40 and 41 (advertising)", Citation: "醫療器材管理法第40、41、44條, of 15 January 2020", Kind: law.Statute, Binding: true, URL: "https://law.moj.gov.tw/LawClass/LawSingleRela.aspx?PCODE=L0030106&FLNO=65&ty=L", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "tw-aml-6", Title: "Money Laundering Control Act, art. 6: virtual asset services without registration", Citation: "洗錢防制法第6條, in full force 30 November 2025 (ETtoday, 23 December 2025); on promoting foreign platforms as aid (a lawyer in UDN, 5 February 2026)", Kind: law.Statute, Binding: true, Days: since(2025, 11, 30), URL: "https://udn.com/news/story/7239/9310435", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "Fee or other paid relation that the public would not reasonably expect", Instrument: "tw-ftc-endorsement-note"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "Gifts are named; told where the public would not reasonably expect them", Instrument: "tw-ftc-endorsement-note"},
		{Tie: law.Employment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "Employment is named; told where the public would not reasonably expect it", Instrument: "tw-ftc-endorsement-note"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "Hosted trips fall under other paid relations; told where the public would not reasonably expect them", Instrument: "tw-ftc-endorsement-note"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.Judgement, Detail: "A creator who sells through posts, group orders or live streams is treated as an advertiser; whether what they say still passes for an outsider's view is for people", Instrument: "tw-ftc-online-ads-2023"},
		{Tie: law.Ambassador, Asks: law.Conditional, When: law.UnlessPlain, Detail: "A famous face in an obvious advertisement is expected to be paid", Instrument: "tw-ftc-endorsement-note"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "A creator who sells own goods is the advertiser and may not pose as somebody else", Instrument: "tw-ftc-online-ads-2023"},
		{Tie: law.Discount, Asks: law.Conditional, When: law.InReturn, Detail: "Another paid relation where it is given for the post", Instrument: "tw-ftc-endorsement-note"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "Gifts are named; one in return for the post is told", Instrument: "tw-ftc-endorsement-note"},
	},
	Wordings: []law.Wording{
		{Text: "業配", Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "The everyday word for a paid post; no list of words was found", Instrument: "tw-ftc-endorsement-note"},
		{Text: "#業配", Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "As 業配", Instrument: "tw-ftc-endorsement-note"},
		{Text: "[brand]贊助", Form: law.Placed, Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsored by the brand, in plain words; no list of words was found", Instrument: "tw-ftc-endorsement-note"},
		{Text: "廠商贊助", Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsored by the firm; no list of words was found", Instrument: "tw-ftc-endorsement-note"},
		{Text: "#贊助", Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "as 廠商贊助", Instrument: "tw-ftc-endorsement-note"},
		{Text: "合作文", Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "a post in cooperation; whether it tells of pay is open", Instrument: "tw-ftc-endorsement-note"},
		{Text: "[brand]合作", Form: law.Placed, Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "cooperation with the brand; whether it tells of pay is open", Instrument: "tw-ftc-endorsement-note"},
		{Text: "[brand]提供", Form: law.Placed, Lang: "zh-Hant-TW", Verdict: law.Qualified, When: law.Judgement, Detail: "provided by the brand, in plain words; no list of words was found", Instrument: "tw-ftc-endorsement-note"},
	},
	Placements: []law.Placement{
		{Rule: law.NearClaim, When: law.Judgement, Strength: law.Must, Detail: "Full disclosure within the endorsement itself", Instrument: "tw-ftc-endorsement-note"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Limits and conditions may not be hidden by layout or presentation", Instrument: "tw-ftc-online-ads-2023"},
	},
	Tools: []law.Tool{
		{Detail: "No statement found", Instrument: "tw-ftc-endorsement-note"},
	},
	Content: []law.ContentRule{
		{ID: "tw-real-user", Kind: law.FakeReview, Detail: "A consumer endorser must be a real user at the time; experts need the expertise shown", Instrument: "tw-ftc-endorsement-note"},
		{ID: "tw-medicine", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.MedicalTreatment | law.CosmeticSurgery, Ties: law.Payment | law.FreeProduct | law.UnsolicitedGift | law.Loan | law.Discount | law.Affiliate | law.Family | law.PersonalRelationship | law.EventOrTrip | law.FutureBenefit | law.Ambassador, When: law.UnlessOwnAccount, Strength: law.Must, Detail: "Medical and aesthetic treatment may be advertised only by medical institutions; medicines, devices, food and cosmetics follow acts of their own", Instrument: "tw-sector-ads"},
		{ID: "tw-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No promotion or advertising of tobacco products and of the parts they need over networks, nor under the guise of a report or of somebody else; unboxing and streams on heated tobacco are named", Instrument: "tw-tobacco-12"},
		{ID: "tw-alcohol-driving", Kind: law.AlcoholContent, Effect: law.Mention, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Strength: law.Must, Texts: []law.Message{{Text: "禁止酒駕", Lang: "zh-Hant-TW"}}, Detail: "Advertising for drink shows that driving after it is forbidden", Instrument: "tw-alcohol-37"},
		{ID: "tw-alcohol-warning", Kind: law.AlcoholContent, Effect: law.Mention, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Strength: law.Must, Texts: []law.Message{{Text: "飲酒過量，有害健康", Lang: "zh-Hant-TW"}}, Equivalent: true, Detail: "And this warning or another, on a tenth of the surface, in pictures that move all the time", Instrument: "tw-alcohol-37"},
		{ID: "tw-medicines", Kind: law.MedicineContent, Effect: law.Permit, Sectors: law.Medicine, Ties: law.AllTies, Strength: law.Must, Detail: "Only pharmaceutical firms may advertise medicines, and with all words and pictures approved before", Instrument: "tw-pharma"},
		{ID: "tw-prescription", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "Medicines on prescription are advertised in scientific medical journals only", Instrument: "tw-pharma"},
		{ID: "tw-medical-devices", Kind: law.MedicineContent, Effect: law.Permit, Sectors: law.MedicalDevice, Ties: law.AllTies, Strength: law.Must, Detail: "Only device firms may advertise medical devices, contact lenses and their cases among them, and with all words and pictures approved before; what is for professionals only is not advertised to others", Instrument: "tw-devices"},
		{ID: "tw-crypto", Kind: law.CryptoContent, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Services with virtual assets need registration; who promotes one without it may be taken to help", Instrument: "tw-aml-6"},
	},
	Actors: []law.ActorRule{
		{ID: "tw-influencer-advertiser", Kind: law.JointLiability, Detail: "Influencers and streamers who sell are advertisers; endorsers who know of the falsehood answer with the brand", Days: since(2023, 3, 8), Instrument: "tw-ftc-online-ads-2023"},
		{ID: "tw-endorser-civil", Kind: law.JointLiability, Detail: "Endorsers share damages; those who are no public figure, professional or institution only up to ten times their fee", Instrument: "tw-fta-21"},
	},
	Penalties: []law.Penalty{
		{Detail: "False or misleading ads: fine from 50,000 up to the amount, repeatable", Amount: endorse.MustMoney("TWD 25000000"), Instrument: "tw-fta-21"},
		{Detail: "Hidden interest that affects trading order: fine under art. 42, same range", Amount: endorse.MustMoney("TWD 25000000"), Instrument: "tw-fta-25"},
	},
	Open: []string{
		"The first days of arts 65-67 of the Pharmaceutical Affairs Act and of the Medical Devices Act of 15 January 2020 were not looked up.",
		"No wording list was found; the rows on 業配, the everyday word for a paid post, keep a plain word from being taken for silence, and are left to people to judge.",
		"The Explanations' text on social-media disclosure (point and examples) was not readable; whether the FTC names words or places is open.",
		"Amendments of the Explanations after 2015 not checked; that they cover posts in social media since an amendment of late 2013 is told by the press.",
		"Vapes (art. 15 of the tobacco act) were not looked up; the first day of the warnings for drink is not known.",
		"Investment ads online fall under the Fraud Crime Hazard Prevention Act of 2024 (advertiser identity on platforms); not looked up.",
	},
}
