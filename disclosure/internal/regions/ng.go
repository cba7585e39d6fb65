package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&ng) }

// ng is the law of Nigeria.
var ng = law.Regime{
	Region:    "NG",
	Name:      "Nigeria",
	Languages: []string{"en"},
	Authorities: []law.Authority{
		{Name: "Advertising Regulatory Council of Nigeria", Abbr: "ARCON", Role: "regulator"},
		{Name: "Securities and Exchange Commission", Abbr: "SEC", Role: "regulator"},
		{Name: "Federal Competition and Consumer Protection Commission", Abbr: "FCCPC", Role: "regulator"},
	},
	CompleteFrom: on(2025, 6, 30), // the rules on digital assets
	Instruments: []law.Instrument{
		{ID: "ng-arcon-act", Title: "Advertising Regulatory Council of Nigeria Act", Citation: "ARCON Act No. 23 of 2022, s. 2, 8, 9, 63", Kind: law.Statute, Binding: true, Days: since(2022, 8, 1), URL: "https://www.doa-law.com/arcon-social-media-advertisers-bloggers-skit-makes-must-seek-approval-before-sharing-an-advert/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ng-code", Title: "Nigerian Code of Advertising Practice", Citation: "Nigerian Code of Advertising Practice, Sales Promotion and Other Rights/Restrictions", Kind: law.Regulation, Binding: true, URL: "https://arcon.gov.ng/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ng-notice-2022", Title: "ARCON public notice: pre-exposure approval for online advertising", Citation: "Public notice of 12.12.2022", Kind: law.RegulatorGuidance, Binding: true, Days: since(2022, 12, 12), URL: "https://nairametrics.com/2022/12/12/arcon-says-skit-makers-bloggers-must-get-approval-for-all-digital-adverts/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ng-notice-2025", Title: "ARCON statement: influencers must obtain prior approval", Citation: "Statement of 5.5.2025", Kind: law.RegulatorGuidance, Binding: true, Days: since(2025, 5, 5), URL: "https://www.thetrentonline.com/nigeria-cracks-down-on-influencers-mandates-pre-approval-for-all-social-media-ads", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ng-isa-2025", Title: "Investments and Securities Act 2025, as the SEC tells influencers, bloggers and celebrities", Citation: "SEC Nigeria, statement of 20.4.2025 after the fall of CBEX; the Act was announced as signed on 29.3.2025", Kind: law.Statute, Binding: true, Days: since(2025, 4, 20), URL: "https://www.legit.ng/business-economy/industry/1651180-cbex-sec-sends-warning-davido-taaooma-endorsement-unregistered-investment/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ng-sec-2024", Title: "SEC amended digital assets rules: promotion and finfluencers", Citation: "SEC Nigeria, Digital Assets Rules as amended December 2024", Kind: law.Regulation, Binding: true, Days: since(2025, 6, 30), URL: "https://bullsgazette.com/news/markets/2024/nigerian-sec-crypto-rules", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ng-tobacco", Title: "National Tobacco Control Act 2015", Citation: "Act No. 9 of 2015, s. 12, Official Gazette of 10.6.2015", Kind: law.Statute, Binding: true, Days: since(2015, 6, 10), URL: "https://www.slideshare.net/UkoabasiIsip/0-nigerian-tobacco-control-act-2015", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ng-bms-2019", Title: "NAFDAC regulations on breast milk substitutes", Citation: "Regulations of 2019 (the day was not told), as NAFDAC stated them: no open advertisement of infant formula", Kind: law.Regulation, Binding: true, Days: since(2020, 1, 1), URL: "https://leadership.ng/nafdac-to-prosecute-erring-infant-formula-producers/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Sectors: law.Crypto, Detail: "crypto: payment for promotion must be disclosed; for other goods no express influencer label rule was found, but every advert needs prior approval", Instrument: "ng-sec-2024"},
	},
	Wordings: []law.Wording{
		{Text: "sponsored", Lang: "en", Verdict: law.Accepted, Detail: "crypto and digital-asset promotion must be clearly labelled as sponsored; no fixed spelling", Instrument: "ng-sec-2024"},
		{Text: "#sponsored", Lang: "en", Verdict: law.Accepted, Detail: "no fixed spelling", Instrument: "ng-sec-2024"},
	},
	Content: []law.ContentRule{
		{ID: "ng-crypto", Kind: law.CryptoContent, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, Strength: law.Must, Detail: "Only SEC-licensed providers may be promoted; adverts need SEC approval, simple language, no promises of quick gains; no celebrities who have not used the product.", Days: since(2025, 6, 30), Instrument: "ng-sec-2024"},
		{ID: "ng-investments", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance | law.Crypto, Ties: law.AllTies, Strength: law.Must, Detail: "Influencers, bloggers and celebrities may not promote investments and platforms that are not registered with the SEC; digital assets count as securities", Instrument: "ng-isa-2025"},
		{ID: "ng-claims", Kind: law.OtherContent, Detail: "Adverts that misrepresent, omit key information or exploit vulnerable audiences are not tolerated.", Instrument: "ng-notice-2025"},
		{ID: "ng-tobacco-ban", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Tobacco advertising, promotion and sponsorship of any kind are prohibited", Instrument: "ng-tobacco"},
		{ID: "ng-infant-formula", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.InfantFormula, Ties: law.AllTies, Strength: law.Must, Detail: "Infant formula is not openly advertised", Instrument: "ng-bms-2019"},
	},
	Actors: []law.ActorRule{
		{ID: "ng-vetting", Kind: law.Licence, Effect: law.Permit, Ties: law.AllTies, Amount: endorse.MustMoney("NGN 25000"), Strength: law.Must, Detail: "All online advertising by bloggers, vloggers, influencers, comedians and skit makers, and the brands behind it, needs ARCON pre-exposure approval; vetting fee reported in 2022 between NGN 25,000 and 280,000 by speed.", Days: since(2022, 12, 12), Instrument: "ng-notice-2022"},
		{ID: "ng-sec-noobjection", Kind: law.Licence, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, Strength: law.Must, Detail: "Finfluencers need a no-objection authorisation from the SEC before promoting digital assets, paid or not, and must check the licence of the promoted firm.", Days: since(2025, 6, 30), Instrument: "ng-sec-2024"},
	},
	Penalties: []law.Penalty{
		{Detail: "At least NGN 10 million, or up to three years in prison, or both.", Amount: endorse.MustMoney("NGN 10000000"), Instrument: "ng-sec-2024"},
		{Detail: "For promoting prohibited schemes at least NGN 20 million, and ten years in prison.", Amount: endorse.MustMoney("NGN 20000000"), Instrument: "ng-isa-2025"},
		{Detail: "Sanctions and prosecution before the Advertising Offences Tribunal.", Instrument: "ng-arcon-act"},
	},
	Open: []string{
		"Of NAFDAC's regulations on medicines, herbal products and breast milk substitutes reports were read; each asks for approval of advertisements besides ARCON's.",
		"No ARCON text was found that fixes a disclosure word (#ad and the like) or its place; the core duty is prior vetting.",
		"Of the Investments and Securities Act 2025 reports of the SEC's statement were read, not the sections; whether it already bound creators from its signing in March 2025 is open.",
		"Present ARCON vetting fees and any 2026 influencer code were not found.",
		"Kept as background, no row rests on: ng-code.",
	},
}
