package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&eg) }

// eg is the law of Egypt.
var eg = law.Regime{
	Region:    "EG",
	Name:      "Egypt",
	Languages: []string{"ar"},
	Authorities: []law.Authority{
		{Name: "جهاز حماية المستهلك", Abbr: "CPA", Role: "regulator"},
		{Name: "المجلس الأعلى لتنظيم الإعلام", Abbr: "SCMR", Role: "regulator"},
		{Name: "هيئة الدواء المصرية", Abbr: "EDA", Role: "regulator"},
		{Name: "الهيئة القومية لسلامة الغذاء", Abbr: "NFSA", Role: "regulator"},
	},
	CompleteFrom: on(2025, 3, 1), // the rules on health, medicine and food
	Instruments: []law.Instrument{
		{ID: "eg-181-2018", Title: "Consumer Protection Law", Citation: "Law No. 181 of 2018", Kind: law.Statute, Binding: true, Days: since(2018, 1, 1), URL: "https://practiceguides.chambers.com/practice-guides/advertising-marketing-2025/egypt", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "eg-206-2017", Title: "Law on regulating advertising of products and services", Citation: "Law No. 206 of 2017", Kind: law.Statute, Binding: true, Days: since(2017, 1, 1), URL: "https://practiceguides.chambers.com/practice-guides/advertising-marketing-2025/egypt", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "eg-180-2018", Title: "Press, media and SCMR law (personal accounts with 5,000 or more followers)", Citation: "Law No. 180 of 2018, art. 19", Kind: law.Statute, Binding: true, Days: since(2018, 1, 1), URL: "https://masaar.net/en/social-media-influencers-exceptional-responsibilities-and-absence-of-guarantees-under-the-media-regulation-law", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "eg-scmr-9-2025", Title: "SCMR rules for advertising health, medical, food products and competitions", Citation: "SCMR Decision No. 9 of 2025", Kind: law.Regulation, Binding: true, Days: since(2025, 3, 1), URL: "https://tamimi.com/news/what-you-need-to-know-about-egypts-new-advertising-rules", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "eg-smoking-52", Title: "Law 52 of 1981 on the harms of smoking, art. 6 as amended by Law 154 of 2007", Citation: "القانون رقم 52 لسنة 1981، المادة 6 (القانون رقم 154 لسنة 2007), as quoted by Masrawy on 27 July 2021", Kind: law.Statute, Binding: true, URL: "https://www.masrawy.com/news/news_egypt/details/2021/7/27/2062740/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "eg-drink-63", Title: "Law 63 of 1976 on drinking, art. 3 (no publishing or advertising by any means)", Citation: "قانون رقم 63 لسنة 1976 بحظر شرب الخمر، المادتان 3 و6", Kind: law.Statute, Binding: true, URL: "https://ulsegypt.net/5132", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "eg-cbe-206", Title: "Central Bank and Banking Law No. 194 of 2020, art. 206: crypto assets", Citation: "قانون البنك المركزي رقم 194 لسنة 2020، المادة 206, as quoted by the press on 28 December 2022 and by the bank; run from 2021", Kind: law.Statute, Binding: true, Days: since(2021, 1, 1), URL: "https://www.elbalad.news/6792479", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.Judgement, Detail: "no specific influencer disclosure rule was found; the general ban on misleading advertising covers influencer content", Instrument: "eg-181-2018"},
	},
	Content: []law.ContentRule{
		{ID: "eg-medicine", Kind: law.MedicineContent, Effect: law.Permit, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalDevice, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Medical products only if registered with the Egyptian Drug Authority; registration or approval number shown for the whole advert; content exactly as approved. Addressed to press and media institutions: how far it reaches personal accounts is open.", Days: since(2025, 3, 1), Instrument: "eg-scmr-9-2025"},
		{ID: "eg-health", Kind: law.HealthContent, Effect: law.Permit, Sectors: law.MedicalTreatment | law.CosmeticSurgery, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Health services only with Ministry of Health approval, no methods of diagnosis or treatment, licence number shown throughout. How far it reaches personal accounts is open.", Days: since(2025, 3, 1), Instrument: "eg-scmr-9-2025"},
		{ID: "eg-food", Kind: law.RestrictedCategory, Effect: law.Permit, Sectors: law.Food | law.HFSS | law.HealthProduct | law.InfantFormula, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Food only if product or establishment is registered with the NFSA and the advert matches the label; no special-diet claims without proof. How far it reaches personal accounts is open.", Days: since(2025, 3, 1), Instrument: "eg-scmr-9-2025"},
		{ID: "eg-competitions", Kind: law.OtherContent, Detail: "Competitions are notified to the Consumer Protection Agency.", Days: since(2025, 3, 1), Instrument: "eg-scmr-9-2025"},
		{ID: "eg-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising or promotion of cigarettes and other tobacco products in print, in pictures, by symbol or by any other means", Instrument: "eg-smoking-52"},
		{ID: "eg-alcohol", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Strength: law.Must, Detail: "No publishing or advertising of alcoholic drinks by any means; up to six months of prison", Instrument: "eg-drink-63"},
		{ID: "eg-crypto", Kind: law.CryptoContent, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, Strength: law.Must, Detail: "Nobody promotes crypto currencies or platforms for them without a licence of the central bank's board; prison and one to ten million pounds", Instrument: "eg-cbe-206"},
	},
	Actors: []law.ActorRule{
		{ID: "eg-5000", Kind: law.AudienceThreshold, Followers: endorse.MustCount(5000), Detail: "Personal accounts with 5,000 or more followers come under the media law’s content bans.", Instrument: "eg-180-2018"},
	},
	Penalties: []law.Penalty{},
	Open: []string{
		"The first day of Law 194 of 2020 was not looked up.",
		"The first days of art. 6 of the smoking law as amended (2007) and of the drink law (1976) were not looked up; whether vapes and heated tobacco fall under the first was not found.",
		"No Egyptian text was found that fixes a disclosure label, a gift rule or a place for the label; a checker should treat Arabic words such as إعلان only as good practice.",
		"SCMR Decision 9/2025 addresses press and media institutions; how far it reaches personal accounts is open.",
		"Article 19 of Law 180/2018 was not read in the original.",
		"Kept as background, no row rests on: eg-206-2017.",
	},
}
