package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&sa) }

// sa is the law of Saudi Arabia.
var sa = law.Regime{
	Region:    "SA",
	Name:      "Saudi Arabia",
	Languages: []string{"ar"},
	Authorities: []law.Authority{
		{Name: "General Authority of Media Regulation (formerly GCAM)", Abbr: "GAMR", Role: "regulator"},
		{Name: "Ministry of Commerce", Abbr: "MC", Role: "regulator"},
	},
	CompleteFrom: on(2025, 9, 22), // the list of prohibited content, the newest of the texts
	Instruments: []law.Instrument{
		{ID: "sa-mawthooq-2022", Title: "Controls for individuals offering advertising content on social platforms (Mawthooq licence)", Citation: "GCAM controls, in force 1 October 2022", Kind: law.Regulation, Binding: true, Days: since(2022, 10, 1), URL: "https://www.almowaten.net/2022/09/ترخيص-إعلانات-المشاهير-يدخل-حيز-النفا", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-mawthooq-2023", Title: "Revised Mawthooq conditions and controls", Citation: "GCAM announcement of 16 August 2023", Kind: law.Regulation, Binding: true, Days: since(2023, 8, 16), URL: "https://www.arabkhabar.com/a/372625", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-mawthooq-exempt", Title: "Cases exempt from the Mawthooq licence", Citation: "GAMR statement on X as reported", Kind: law.RegulatorGuidance, URL: "https://balaconah.com/news/mawthooq-License", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-ecommerce", Title: "E-Commerce Law: electronic advertising", Citation: "نظام التجارة الإلكترونية (M/126, 1440H), art. 10, 11, 18; in force 24 October 2019 (Mondaq 844624, 936424)", Kind: law.Statute, Binding: true, Days: since(2019, 10, 24), URL: "https://laws.boe.gov.sa/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-mc-2020", Title: "Ministry of Commerce: controls for electronic commercial advertising", Citation: "Statement September 2020; spokesman February 2021", Kind: law.RegulatorGuidance, Days: since(2020, 9, 1), URL: "https://almowaten.net/?p=3034396", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-av-law", Title: "Audiovisual media law: unlicensed activity", Citation: "Audiovisual Media Law; GCAM announcement of 8 June 2022 on non-Saudis", Kind: law.Statute, Binding: true, Days: since(2022, 6, 8), URL: "https://www.arabnews.pk/node/2099346/media", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-mc-2024", Title: "Ministry of Commerce circular: visiting and resident celebrities need Mawthooq", Citation: "Circular reported December 2024", Kind: law.RegulatorGuidance, Days: since(2024, 12, 1), URL: "https://gulfnews.com/amp/world/gulf/saudi/saudi-arabia-tightens-rules-on-influencer-ads-with-mandatory-licensing-1.1733131320843", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-gamr-2025", Title: "GAMR list of prohibited content on social media", Citation: "GAMR announcement of 22 September 2025", Kind: law.Regulation, Binding: true, Days: since(2025, 9, 22), URL: "https://www.khaleejtimes.com/world/gulf/no-bullying-misleading-content-saudi-authority-issues-new-media-regulations", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-gamr-2024", Title: "GAMR conditions for the Mawthooq licence", Citation: "GAMR statement of 9 May 2024", Kind: law.Regulation, Binding: true, Days: since(2024, 5, 9), URL: "https://alsaudialyaum.com/news/59371", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "sa-anti-smoking", Title: "Anti-smoking law: no promotion of tobacco", Citation: "Anti-smoking law, as applied by the GCAM in June 2022 to a visitor's posts, with a fine of 400,000 riyals", Kind: law.Statute, Binding: true, URL: "https://www.archyde.com/the-famous-snap-was-suspended-from-work-in-saudi-arabia-and-a-fine-of-400-thousand/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "sa-cybercrime-6", Title: "Anti-Cyber Crime Law: promoting gambling", Citation: "The national committee on content, February 2019: up to five years of prison and three million riyals for making, publishing or promoting material on gambling (Al-Mowaten)", Kind: law.Statute, Binding: true, URL: "https://www.almowaten.net/2019/02/اللجنة-الوطنية-لتقنين-المحتوى-الأخلا", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "sa-sfda-ads", Title: "Saudi Food and Drug Authority: approval before advertising", Citation: "Statement of 12 October 2017 on permits before advertising medicines and devices in media and social media (Slaati); later statement on devices, food and medicines without prescription (Sada)", Kind: law.RegulatorGuidance, Days: since(2017, 10, 12), URL: "https://www.slaati.com/2017/10/12/p890861.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "sa-cosmetics-law", Title: "Cosmetic products law: advertising what is not listed", Citation: "نظام منتجات التجميل, as told by the authority: up to five million riyals (Asir); in social media too", Kind: law.Statute, Binding: true, URL: "https://1asir.com/?p=489160", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "the advert contains a statement that it is advertising material", Instrument: "sa-mc-2020"},
		{Tie: law.Payment, Asks: law.Required, Instrument: "sa-mawthooq-2023"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "advertising material must be shown as such whether paid or unpaid", Instrument: "sa-mawthooq-2023"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "whether paid or unpaid", Instrument: "sa-mawthooq-2023"},
		{Tie: law.PersonalRelationship, Asks: law.Required, Detail: "favours: whether paid or unpaid", Instrument: "sa-mawthooq-2023"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "whether paid or unpaid", Instrument: "sa-mawthooq-2023"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "electronic advertising states that it is advertising material", Instrument: "sa-ecommerce"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "sa-mawthooq-2023"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.Judgement, Detail: "own product or service on the own account needs no licence; the E-Commerce Law’s advertising statement still applies to a trader", Instrument: "sa-mawthooq-exempt"},
		{Tie: law.Payment, Asks: law.Required, Detail: "electronic advertising states that it is advertising material", Days: until(2020, 8, 31), Instrument: "sa-ecommerce"},
	},
	Wordings: []law.Wording{
		{Text: "مادة إعلانية", Lang: "ar", Verdict: law.Accepted, Detail: "the term of the Ministry of Commerce: the advert must contain a statement that it is advertising material", Instrument: "sa-mc-2020"},
		{Text: "محتوى إعلاني", Lang: "ar", Verdict: law.Accepted, Detail: "the rule asks, in writing or speech and before the advert, for a notice that it is advertising content; no fixed word", Instrument: "sa-mawthooq-2022"},
		{Text: "إعلان", Lang: "ar", Verdict: law.Accepted, Detail: "no fixed word; must remove all doubt", Instrument: "sa-mawthooq-2022"},
		{Text: "#إعلان", Lang: "ar", Verdict: law.Accepted, Detail: "the word as a tag", Instrument: "sa-mawthooq-2022"},
		{Text: "#إعلان_مدفوع", Lang: "ar", Verdict: law.Accepted, Detail: "paid advertisement, as a tag", Instrument: "sa-mawthooq-2022"},
		{Text: "برعاية [brand]", Form: law.Placed, Lang: "ar", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsored by the brand; no fixed word, whether it removes all doubt is for people to say", Instrument: "sa-mawthooq-2022"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "no fixed word; whether other words remove all doubt is for people to say", Instrument: "sa-mawthooq-2022"},
		{Text: "ماده اعلانيه", Lang: "ar", Verdict: law.Accepted, Detail: "as مادة إعلانية, the way it is typed every day", Instrument: "sa-mc-2020"},
		{Text: "ليس إعلان", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "ليس إعلانا", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "مو إعلان", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "مب إعلان", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "مش إعلان", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "غير إعلان", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "بدون إعلان", Lang: "ar", Verdict: law.Insufficient, Detail: "says that it is none", Instrument: "sa-mc-2020"},
		{Text: "هذا إعلان", Lang: "ar", Verdict: law.Accepted, Detail: "the word in a sentence that says nothing else", Instrument: "sa-mawthooq-2022"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Text | law.Carousel, Strength: law.Must, Detail: "Notice before the advert, clear to the recipient.", Instrument: "sa-mawthooq-2022"},
		{Rule: law.StartOfVideo, Formats: law.Story | law.ShortVideo, Strength: law.Must, Detail: "Notice before the advert, written or spoken.", Instrument: "sa-mawthooq-2022"},
		{Rule: law.StartOfVideo, Formats: law.LongVideo | law.Live, When: law.MainProduct, Strength: law.Must, Detail: "Notice before the advert, written or spoken: at the start where all of it is one; where a part is, before that part.", Instrument: "sa-mawthooq-2022", Part: "long"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Each advertising item must show, in a way that removes doubt, that it is advertising.", Instrument: "sa-mawthooq-2023"},
	},
	Tools: []law.Tool{
		{Detail: "Platform tools are not addressed in what was seen.", Instrument: "sa-mawthooq-2023"},
	},
	Content: []law.ContentRule{
		{ID: "sa-ad-data", Kind: law.OtherContent, Detail: "An electronic advert names the product, the trader and contact means, states that it is advertising, and contains no deceptive claim or foreign or counterfeit mark.", Instrument: "sa-mc-2020"},
		{ID: "sa-children", Kind: law.Minors, Detail: "No exploitation of children in adverts.", Instrument: "sa-mawthooq-2023"},
		{ID: "sa-children-shown", Kind: law.Minors, Effect: law.Audience, Ties: law.AllTies, When: law.Judgement, NoMinorShown: true, Strength: law.Must, Detail: "Children and domestic workers may not be used as content; reports differ on whether that means everyday life, any appearance, or one without consent.", Instrument: "sa-gamr-2025"},
		{ID: "sa-conduct", Kind: law.OtherContent, Detail: "No bullying, family matters, misinformation, coarse language, flaunting of money and possessions, tribalism; modest dress (no exposure between shoulders and legs, no tight or sheer clothes).", Days: since(2025, 9, 22), Instrument: "sa-gamr-2025"},
		{ID: "sa-illegal", Kind: law.BannedCategory, Detail: "No advertising of unlawful products, services or activities; no violence, racism or incitement.", Instrument: "sa-mawthooq-2023"},
		{ID: "sa-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Tobacco and its products are not promoted, marketed or advertised, neither directly nor indirectly.", Instrument: "sa-anti-smoking"},
		{ID: "sa-gambling", Kind: law.GamblingContent, Effect: law.Ban, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Material on gambling is not made, published or promoted", Instrument: "sa-cybercrime-6"},
		{ID: "sa-health-products", Kind: law.MedicineContent, Effect: law.Permit, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalDevice | law.HealthProduct, Ties: law.AllTies, Strength: law.Must, Detail: "Medicines and devices are advertised with the authority's approval only, on social media too; it names food as well", Instrument: "sa-sfda-ads"},
		{ID: "sa-cosmetics", Kind: law.RestrictedCategory, Effect: law.Permit, Sectors: law.Beauty, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Nobody advertises a cosmetic that is not listed with the authority", Instrument: "sa-cosmetics-law"},
	},
	Actors: []law.ActorRule{
		{ID: "sa-mawthooq", Kind: law.Licence, Effect: law.Permit, Ties: law.Payment | law.FreeProduct | law.UnsolicitedGift | law.Loan | law.Discount | law.Affiliate | law.Employment | law.Ownership | law.Family | law.PersonalRelationship | law.EventOrTrip | law.FutureBenefit | law.PastRelationship | law.Ambassador | law.Charity | law.Political, Amount: endorse.MustMoney("SAR 15000"), Within: 1095, Strength: law.Must, Detail: "Individuals who advertise on social platforms need a Mawthooq licence: SAR 15,000 for three years; adverts only on the accounts registered under it.", Days: since(2022, 10, 1), Instrument: "sa-mawthooq-2022"},
		{ID: "sa-mawthooq-foreign", Kind: law.Licence, Percent: 50, Detail: "Foreign residents, visitors and investors: commercial registration and at least 50 % of a registered advertising or media firm; businesses may not promote celebrities on visit visas without the licence.", Instrument: "sa-mc-2024"},
		{ID: "sa-written", Kind: law.WrittenContract, Detail: "No advertising material without a written agreement.", Days: since(2023, 8, 16), Instrument: "sa-mawthooq-2023"},
		{ID: "sa-account", Kind: law.IdentityDisplay, Detail: "Use the account names and descriptions given in the licence; nobody else may advertise through the account.", Instrument: "sa-mawthooq-2023"},
		{ID: "sa-exempt", Kind: law.OtherActor, Detail: "No licence needed for government events, own products on the own account, and under-18s in educational, sports, cultural or entertainment activity fit for their age.", Instrument: "sa-mawthooq-exempt"},
		{ID: "sa-age", Kind: law.AgeLimit, AgeBelow: 18, Detail: "Licence applicants: at least 18, no criminal judgment, no final media-law decision in the last six months, and six months of account content free of violations.", Days: since(2024, 5, 9), Instrument: "sa-gamr-2024"},
	},
	Penalties: []law.Penalty{
		{Detail: "Up to SAR 1 million, suspension of e-commerce and blocking.", Amount: endorse.MustMoney("SAR 1000000"), Instrument: "sa-ecommerce"},
		{Detail: "Non-Saudis advertising without licence: up to SAR 5 million and up to five years in prison as announced in 2022.", Amount: endorse.MustMoney("SAR 5000000"), Instrument: "sa-av-law"},
		{Detail: "Reported practice: SAR 300,000 in all for six unlicensed expatriates; SAR 400,000 and suspension for four licence holders (2024).", Amount: endorse.MustMoney("SAR 400000"), Instrument: "sa-mawthooq-2023"},
	},
	Open: []string{
		"The first day of the cosmetics law and its article on advertising were not read.",
		"The article of the Anti-Cyber Crime Law on gambling was not read, nor its first day; drink was not looked up.",
		"No Saudi text seen fixes one label word; acceptance of Latin-script tags such as #ad for an Arabic audience is open.",
		"Whether the licence number must be shown with each advert was not confirmed.",
		"Fees and conditions of Mawthooq after 2024 and a new media law were not verified.",
		"The rule of September 2025 on children was reported in three ways: children as part of everyday posts (Gulf News), not at all, and not without consent (two others); the Arabic text was not read.",
		"For payment the sheet began on 16 August 2023; the Ministry's controls of September 2020 already ask every advert for the statement, and fines for its lack were reported in 2021.",
		"The number and first day of the anti-smoking law were not looked up, nor whether it reaches e-cigarettes.",
	},
}
