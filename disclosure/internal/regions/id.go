package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&id) }

// id is the law of Indonesia.
var id = law.Regime{
	Region:    "ID",
	Name:      "Indonesia",
	Languages: []string{"id"},
	Authorities: []law.Authority{
		{Name: "Dewan Periklanan Indonesia", Abbr: "DPI", Role: "self-regulator"},
		{Name: "Ministry of Trade", Abbr: "Kemendag", Role: "regulator"},
		{Name: "Financial Services Authority", Abbr: "OJK", Role: "regulator"},
		{Name: "Food and Drug Authority", Abbr: "BPOM", Role: "regulator"},
		{Name: "Ministry of Communication and Digital Affairs", Abbr: "Komdigi", Role: "regulator"},
	},
	CompleteFrom: on(2026, 1, 1), // the year of POJK 6/2026, its day not found
	Instruments: []law.Instrument{
		{ID: "id-epi", Title: "Indonesian Advertising Ethics (Etika Pariwara Indonesia), endorser clause", Citation: "EPI, 2014 amendment and 2020 amendment, Dewan Periklanan Indonesia", Kind: law.SelfRegulatoryCode, Days: since(2014, 1, 1), URL: "https://www.dpi.or.id/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "id-cpl-1999", Title: "Law No. 8 of 1999 on Consumer Protection, arts 8-17, 20, 62", Citation: "UU 8/1999", Kind: law.Statute, Binding: true, Days: since(2000, 4, 20), URL: "https://peraturan.bpk.go.id/Details/45288/uu-no-8-tahun-1999", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "id-permendag-31-2023", Title: "Minister of Trade Regulation No. 31 of 2023 on electronic commerce licensing, advertising and supervision", Citation: "Permendag 31/2023", Kind: law.Regulation, Binding: true, Days: since(2023, 9, 26), URL: "https://peraturan.bpk.go.id/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "id-pojk-13-2025", Title: "OJK Regulation No. 13 of 2025, arts 106-109 (securities firms and social media personalities)", Citation: "POJK 13/2025, arts 106-109", Kind: law.Regulation, Binding: true, Days: since(2025, 12, 11), URL: "https://www.ojk.go.id/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "id-bpom-2024", Title: "BPOM to influencers: promote only products with marketing authorisation", Citation: "BPOM press conference of 30 September 2024 on the Health Law (UU 17/2023), Fortune Indonesia", Kind: law.RegulatorGuidance, Days: since(2024, 9, 30), URL: "https://www.fortuneidn.com/news/bpom-ancam-influencer-yang-promosikan-kosmetik-ilegal-dengan-sanksi-00-my5jv-swxd28/amp", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "id-pojk-6-2026", Title: "OJK Regulation No. 6 of 2026 on those who convey financial information (financial influencers)", Citation: "POJK 6/2026", Kind: law.Regulation, Binding: true, Days: since(2026, 1, 1), URL: "https://www.ojk.go.id/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "id-pp-28-2024", Title: "Government Regulation No. 28 of 2024 on health, arts 33 (infant formula) and 446 (tobacco and electronic cigarettes on social media)", Citation: "PP 28/2024, art. 446, as told by DDTC News, and art. 33, as told by Kompas, both on 31 July 2024; taken from that day", Kind: law.Regulation, Binding: true, Days: since(2024, 7, 31), URL: "https://news-lite.ddtc.co.id/pemerintah-kini-larang-produsen-iklankan-rokok-di-medsos-1804433", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "id-permendag-20-2014", Title: "Regulation of the Minister of Trade on alcoholic drinks, art. 30 (no advertising in any mass medium)", Citation: "Permendag 20/M-DAG/PER/4/2014, Pasal 30, as applied by the regency of Sleman to a video online on 14 August 2025 (Disway Jogja); Surabaya told influencers the same on 7 November 2025 under its own regulation", Kind: law.Regulation, Binding: true, URL: "https://jogja.disway.id/daerah/read/691230/pemkab-sleman-laporkan-iklan-miras-online-siapkan-aturan-baru-pengendalian", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "An endorser may not use a personal account for advertising unless it says clearly that it is paid", Instrument: "id-epi"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.Judgement, Detail: "Financial side of the endorsement is to be disclosed; gifts not treated separately in what was seen", Instrument: "id-epi"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.Judgement, Detail: "Financial side of the endorsement is to be disclosed; commissions not treated separately in what was seen", Instrument: "id-epi"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Same as payment", Instrument: "id-epi"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.Judgement, Detail: "False or misleading advertising is barred", Instrument: "id-cpl-1999"},
	},
	Wordings: []law.Wording{
		{Text: "Iklan", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "the plain word for advertising; the code names no word and asks to say clearly that the post is paid", Instrument: "id-epi"},
		{Text: "#iklan", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "as Iklan", Instrument: "id-epi"},
		{Text: "Iklan berbayar", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "paid advertising, in plain words; the code names none", Instrument: "id-epi"},
		{Text: "Konten berbayar", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "paid content, in plain words; the code asks to say clearly that the endorsement is paid", Instrument: "id-epi"},
		{Text: "Endorse berbayar", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "paid endorsement, in plain words; the code names none", Instrument: "id-epi"},
		{Text: "Kerja sama berbayar", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "paid cooperation, in plain words; the code names none", Instrument: "id-epi"},
		{Text: "#kerjasamaberbayar", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "as Kerja sama berbayar", Instrument: "id-epi"},
		{Text: "Disponsori oleh [brand]", Form: law.Placed, Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "sponsored by the brand, in plain words; the code names none", Instrument: "id-epi"},
		{Text: "#endorse", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "the everyday word for a paid post; the code names none", Instrument: "id-epi"},
		{Text: "#endorsement", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "as #endorse", Instrument: "id-epi"},
		{Text: "Paid promote", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "an everyday name for paid posts; the code names none", Instrument: "id-epi"},
		{Text: "#paidpromote", Lang: "id", Verdict: law.Qualified, When: law.Judgement, Detail: "as Paid promote", Instrument: "id-epi"},
	},
	Placements: []law.Placement{
		{Rule: law.EachPost, Strength: law.Must, Detail: "In the endorsement itself", Instrument: "id-epi"},
		{Rule: law.Legible, Strength: law.Should, Detail: "Clearly stated", Instrument: "id-epi"},
	},
	Tools: []law.Tool{
		{Detail: "No statement found", Instrument: "id-epi"},
	},
	Content: []law.ContentRule{
		{ID: "id-finance", Kind: law.FinanceContent, Detail: "Financial content clear, accurate, honest; commercial ties and risks disclosed; competence expected", Instrument: "id-pojk-6-2026"},
		{ID: "id-securities", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Securities firms: written agreement; recruiting clients needs a marketing-partner licence, analysis an adviser licence; general information needs none", Days: since(2025, 12, 11), Instrument: "id-pojk-13-2025"},
		{ID: "id-gambling", Kind: law.GamblingContent, Effect: law.Ban, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Promoting online gambling is unlawful; also under other laws", Instrument: "id-cpl-1999"},
		{ID: "id-authorised", Kind: law.HealthContent, Effect: law.Permit, Sectors: law.Beauty | law.Medicine | law.PrescriptionMedicine | law.MedicalDevice | law.HealthProduct, Ties: law.AllTies, Strength: law.Must, Detail: "Cosmetics, medicines and health products are promoted only with their marketing authorisation (nomor izin edar)", Instrument: "id-bpom-2024"},
		{ID: "id-ecommerce-ads", Kind: law.OtherContent, Detail: "Electronic advertising must be true and not mislead", Instrument: "id-permendag-31-2023"},
		{ID: "id-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Makers, importers and sellers may not advertise tobacco products and electronic cigarettes on social media; a creator who is asked to does it for them", Instrument: "id-pp-28-2024"},
		{ID: "id-infant-formula", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "Makers and distributors may not have influencers tell about infant formula, nor advertise it and follow-on formula on social media", Instrument: "id-pp-28-2024"},
		{ID: "id-alcohol", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Strength: law.Must, Detail: "Importers, distributors and sellers may not advertise alcoholic drinks in any mass medium; videos made with a shop were taken for it", Instrument: "id-permendag-20-2014"},
	},
	Actors: []law.ActorRule{
		{ID: "id-written-agreement", Kind: law.WrittenContract, Sectors: law.Securities | law.RiskyFinance, Detail: "Written contract with defined scope between securities firm and influencer", Days: since(2025, 12, 11), Instrument: "id-pojk-13-2025"},
		{ID: "id-securities-licence", Kind: law.Licence, Sectors: law.Securities | law.RiskyFinance, Detail: "Marketing partner or investment adviser licence by role", Days: since(2025, 12, 11), Instrument: "id-pojk-13-2025"},
		{ID: "id-not-employee", Kind: law.IdentityDisplay, Sectors: law.Securities | law.RiskyFinance, Detail: "In general-media cooperation the ad states that the personality is not the firm's employee", Days: since(2025, 12, 11), Instrument: "id-pojk-13-2025"},
	},
	Penalties: []law.Penalty{
		{Detail: "Consumer Protection Law: up to five years' imprisonment or a fine (recalled)", Amount: endorse.MustMoney("IDR 2000000000"), Instrument: "id-cpl-1999"},
		{Detail: "OJK sanctions reach the firm and those who caused the breach, influencers included", Instrument: "id-pojk-13-2025"},
	},
	Open: []string{
		"The first day of the trade ministry's regulation 20 of 2014 on drink was not looked up, nor who wins where later rules on drink differ.",
		"No wording list was seen; the post must say clearly that it is paid.",
		"The current EPI text (2020 amendment) was not readable; the endorser clause is cited from a law journal on the 2014 amendment.",
		"POJK 6/2026: date of entry into force, exact disclosure wording and fine ceiling not confirmed.",
		"Komdigi said at the end of 2025 that it was still studying a general influencer rule; outcome unknown.",
		"Permendag 31/2023 articles on endorsement were not read.",
		"The rows on Iklan, Iklan berbayar and other plain words for paid rest on no list: they keep a plain word from being taken for silence, and are left to people to judge.",
	},
}
