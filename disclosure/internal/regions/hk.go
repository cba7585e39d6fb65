package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&hk) }

// hk is the law of Hong Kong SAR.
var hk = law.Regime{
	Region:    "HK",
	Name:      "Hong Kong SAR",
	Languages: []string{"zh-Hant-HK", "en"},
	Authorities: []law.Authority{
		{Name: "Customs and Excise Department", Abbr: "C&ED", Role: "regulator"},
		{Name: "Communications Authority", Abbr: "CA", Role: "regulator"},
		{Name: "Securities and Futures Commission", Abbr: "SFC", Role: "regulator"},
		{Name: "Consumer Council", Abbr: "CC", Role: "other"},
	},
	// The omission offence and its guidelines began on this day, and nothing else speaks of such posts.
	CompleteFrom: on(2013, 7, 19),
	Instruments: []law.Instrument{
		{ID: "hk-tdo-13e", Title: "Trade Descriptions Ordinance (Cap. 362), s. 13E misleading omissions", Citation: "Cap. 362, s. 13E, s. 18", Kind: law.Statute, Binding: true, Days: since(2013, 7, 19), URL: "https://www.elegislation.gov.hk/hk/cap362", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hk-eg-3-40", Title: "Enforcement Guidelines for the Trade Descriptions (Unfair Trade Practices) (Amendment) Ordinance 2012, para. 3.40", Citation: "Customs and Communications Authority Enforcement Guidelines, July 2013, para. 3.40", Kind: law.RegulatorGuidance, Days: since(2013, 7, 1), URL: "https://www.customs.gov.hk/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hk-tv-code", Title: "Generic Code of Practice on Television Advertising Standards", Citation: "Communications Authority TV Advertising Code", Kind: law.Regulation, Binding: true, URL: "https://www.coms-auth.hk/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hk-sfo", Title: "Securities and Futures Ordinance (Cap. 571), Type 4 advising on securities", Citation: "Cap. 571, s. 114", Kind: law.Statute, Binding: true, Days: since(2003, 4, 1), URL: "https://www.elegislation.gov.hk/hk/cap571", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hk-umao", Title: "Undesirable Medical Advertisements Ordinance", Citation: "Cap. 231, s. 3 and Schedules 1 and 2", Kind: law.Statute, Binding: true, URL: "https://oelawhk.lib.hku.hk/items/show/2927", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "hk-smoking", Title: "Smoking (Public Health) Ordinance (Cap. 371), Part IV: tobacco advertisements", Citation: "Cap. 371, ss. 11-12, as stated by the Tobacco and Alcohol Control Office; Department of Health, 28 March 2023", Kind: law.Statute, Binding: true, URL: "https://www.taco.gov.hk/t/textonly/english/legislation/legislation_ta.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "hk-smoking-asp", Title: "Smoking (Public Health) Ordinance (Cap. 371): alternative smoking products", Citation: "Cap. 371 as amended by the Smoking (Public Health) (Amendment) Ordinance 2021, from 30 April 2022, as stated by the Tobacco and Alcohol Control Office", Kind: law.Statute, Binding: true, Days: since(2022, 4, 30), URL: "https://www.taco.gov.hk/t/english/legislation/legislation_asp.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "hk-amlo-va", Title: "Anti-Money Laundering and Counter-Terrorist Financing Ordinance (Cap. 615): unlicensed virtual asset services", Citation: "Cap. 615, offences from 1 June 2023, as noted by MinterEllison; SFC statement on JPEX of 13 September 2023", Kind: law.Statute, Binding: true, Days: since(2023, 6, 1), URL: "https://minterellison.com.hk/news/the-sfc-warns-about-unlicensed-virtual-asset-trading-platform-jpex/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "hk-gambling", Title: "Gambling Ordinance, promoting of bookmaking", Citation: "Gambling Ordinance (Cap. 148), as police stated it on arresting seven influencers between 21 and 27 November 2022", Kind: law.Statute, Binding: true, URL: "https://www.scmp.com/news/hong-kong/law-and-crime/article/3201248/social-media-influencer-bui-yee-lam-among-7-hongkongers-arrested-allegedly-promoting-gambling-sites?utm_source=rss_feed", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "hk-umao-2012", Title: "Undesirable Medical Advertisements Ordinance, orally consumed products", Citation: "Cap. 231, s. 3B and Schedule 4, in force from 1 June 2012", Kind: law.Statute, Binding: true, Days: since(2012, 6, 1), URL: "http://www.hkcne.com/standards/note4.asp", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Needed where the commercial intent is not plain from the context and silence could change the average consumer's decision", Instrument: "hk-eg-3-40"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Needed where the commercial intent is not plain from the context and silence could change the average consumer's decision", Instrument: "hk-eg-3-40"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Needed where the commercial intent is not plain from the context and silence could change the average consumer's decision", Instrument: "hk-eg-3-40"},
		{Tie: law.Ambassador, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Needed where the commercial intent is not plain from the context and silence could change the average consumer's decision; context may make it plain", Instrument: "hk-eg-3-40"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Needed where the commercial intent is not plain from the context and silence could change the average consumer's decision; falsely posing as a consumer is covered", Instrument: "hk-tdo-13e"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "Not needed where plain from the context", Instrument: "hk-tdo-13e"},
	},
	Wordings: []law.Wording{
		{Text: "advertisement", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Platforms: []endorse.Platform{"television"}, Detail: "Television only: programme-style ads carry this caption all the time", Instrument: "hk-tv-code"},
		{Text: "advertising magazine", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Platforms: []endorse.Platform{"television"}, Detail: "Television only: advertising magazines carry this caption", Instrument: "hk-tv-code"},
		{Text: "贊助", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says sponsored; no list of words was seen", Instrument: "hk-eg-3-40"},
		{Text: "#贊助", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says sponsored, as a tag; no list of words was seen", Instrument: "hk-eg-3-40"},
		{Text: "贊助內容", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says sponsored content; no list of words was seen", Instrument: "hk-eg-3-40"},
		{Text: "收費推廣", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says paid promotion; no list of words was seen", Instrument: "hk-eg-3-40"},
		{Text: "付費推廣", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says paid promotion; no list of words was seen", Instrument: "hk-eg-3-40"},
		{Text: "付費合作", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says paid cooperation; no list of words was seen", Instrument: "hk-eg-3-40"},
		{Text: "鱔稿", Lang: "zh-Hant", Verdict: law.Qualified, When: law.Judgement, Detail: "says advertorial, in the everyday word of Hong Kong; no list of words was seen", Instrument: "hk-eg-3-40"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Should, Detail: "Commercial intent must be identified unless apparent; no place, size or seconds are set", Instrument: "hk-tdo-13e"},
		{Rule: law.ThroughoutVideo, Formats: law.LongVideo, Platforms: []endorse.Platform{"television"}, Strength: law.Must, Detail: "Television only: programme-style ads captioned for their whole length", Instrument: "hk-tv-code"},
	},
	Tools: []law.Tool{
		{Detail: "No statement on platform tools found", Instrument: "hk-tdo-13e"},
	},
	Content: []law.ContentRule{
		{ID: "hk-tobacco", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Tobacco advertising is barred, on the internet too: whatever urges or encourages to smoke, or shows or names tobacco products", Instrument: "hk-smoking"},
		{ID: "hk-alternative-smoking", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Electronic cigarettes, heated tobacco and herbal cigarettes may not be promoted", Instrument: "hk-smoking-asp"},
		{ID: "hk-finance", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Regular paid securities advice needs an SFC licence; unlicensed finfluencers were convicted in 2024 and 2025, the latter sent to prison", Instrument: "hk-sfo"},
		{ID: "hk-crypto", Kind: law.CryptoContent, Effect: law.Permit, Sectors: law.Crypto, Ties: law.AllTies, Strength: law.Must, Detail: "Services in virtual assets without a licence may not be marketed to the public, by the firm or by others for it, nor advertised by who knows of it; the SFC told creators to stop", Instrument: "hk-amlo-va"},
		{ID: "hk-gambling-sites", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "To promote bookmaking that is not authorised is an offence; influencers were arrested for posts on betting sites abroad", Instrument: "hk-gambling"},
		{ID: "hk-medicine", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.Medicine | law.PrescriptionMedicine | law.MedicalDevice | law.MedicalTreatment, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "No advertisement may lead to the use of a medicine, appliance or treatment for a disease of the schedules; whether it names one is for people", Instrument: "hk-umao"},
		{ID: "hk-oral-products", Kind: law.HealthContent, Effect: law.Ban, Sectors: law.HealthProduct | law.WeightLoss, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "No advertisement of a product taken by mouth makes a claim of Schedule 4; whether it does is for people", Instrument: "hk-umao-2012"},
	},
	Actors: []law.ActorRule{
		{ID: "hk-sfc-licence", Kind: law.Licence, Detail: "Type 4 licence; the SFC has announced and inspected for standards on firms hiring finfluencers", Instrument: "hk-sfo"},
		{ID: "hk-trader", Kind: law.OtherActor, Detail: "The offence binds traders; a creator acting in business may be one", Instrument: "hk-tdo-13e"},
	},
	Penalties: []law.Penalty{
		{Detail: "Up to five years' imprisonment and a fine", Amount: endorse.MustMoney("HKD 500000"), Instrument: "hk-tdo-13e"},
	},
	Open: []string{
		"Of the Gambling Ordinance only what the police said of it was read, not the section.",
		"There is no advertising self-regulator and no influencer code; labels are therefore not judged.",
		"The full text of Enforcement Guidelines para. 3.40 was cut; only its first sentence was seen. A trade journal says that it speaks of endorsements and leaves the limits open (World Trademark Review).",
		"SFC guidance of 2026 on engaging finfluencers is mentioned by a law firm (7 May 2026) but was not readable.",
		"Penalty figures come from memory of Cap. 362 s. 18.",
	},
}
