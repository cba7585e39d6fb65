package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&nz) }

// nz is the law of New Zealand.
var nz = law.Regime{
	Region:    "NZ",
	Name:      "New Zealand",
	Languages: []string{"en", "mi"},
	Authorities: []law.Authority{
		{Name: "Advertising Standards Authority New Zealand", Abbr: "ASA NZ", Role: "self-regulator"},
		{Name: "Commerce Commission", Abbr: "ComCom", Role: "regulator"},
		{Name: "Financial Markets Authority", Abbr: "FMA", Role: "regulator"},
	},
	// The AdHelp speaks of content from this day on.
	CompleteFrom: on(2020, 9, 14),
	Instruments: []law.Instrument{
		{ID: "nz-asa-code-2a", Title: "Advertising Standards Code, rule 2(a) Identification", Citation: "ASA Advertising Standards Code, Principle 2, rule 2(a)", Kind: law.SelfRegulatoryCode, Days: since(2019, 2, 1), URL: "https://asa.co.nz/codes/codes/advertising-standards-code/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "nz-asa-guidance-note", Title: "ASA Guidance Note on Identification of Advertisements", Citation: "ASA Guidance Note", Kind: law.SelfRegulatoryCode, URL: "https://asa.co.nz/codes/code-guidance-notes/guidance-note-identification-advertisements", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "nz-asa-adhelp-2020", Title: "Influencers AdHelp Information: Making it clear that ads are ads", Citation: "ASA AdHelp, for content from 14 Sept 2020, updated August 2021", Kind: law.SelfRegulatoryCode, Days: since(2020, 9, 14), URL: "https://www.asa.co.nz/adhelp/influencers-adhelp/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "nz-asa-heineken-2020", Title: "ASA complaint on an Instagram story marked #sp (Heineken), settled 2020", Citation: "ASA, settled complaint, 2020", Kind: law.CaseLaw, Days: since(2020, 1, 1), URL: "https://www.heskethhenry.co.nz/insights-opinion/wake-up-call-for-influencer-marketers/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "nz-asa-anderson-2020", Title: "ASA Complaints Board on two Instagram posts of one creator, first decision of its kind", Citation: "ASA Complaints Board, July 2020, Advertising Standards Code rule 2(a); four complaints upheld", Kind: law.CaseLaw, Days: since(2020, 7, 1), URL: "https://www.newshub.co.nz/home/entertainment/2020/07/advertising-standards-authority-upholds-four-complaints-against-simone-anderson.html", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "nz-fta-1986", Title: "Fair Trading Act 1986, ss 9 and 13", Citation: "Fair Trading Act 1986", Kind: law.Statute, Binding: true, Days: since(1987, 3, 1), URL: "https://www.legislation.govt.nz/act/public/1986/0121/latest/whole.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "nz-fma-2021", Title: "FMA guide to talking about money online", Citation: "FMA guide, June 2021; Financial Markets Conduct Act 2013", Kind: law.RegulatorGuidance, Days: since(2021, 6, 28), URL: "https://www.fma.govt.nz/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "nz-medicines-act-58", Title: "Medicines Act 1981, s 58", Citation: "Medicines Act 1981, s 58(1); opening of the text and a machine summary read at plainlanguagelaw", Kind: law.Statute, Binding: true, URL: "https://www.legislation.govt.nz/act/public/1981/0118/latest/DLM56046.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "nz-market-note", Title: "Market note, not a rule: agency note on ASA influencer rules (nosadcowboys.com)", Citation: "No Sad Cowboys, When to use #AD", Kind: law.SelfRegulatoryCode, URL: "https://www.nosadcowboys.com/news/asa-guidelines", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "Any benefit for content; audience size does not matter", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "Even where the advertiser has no say and asks for nothing", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "A gift is taken as given for the sake of a review", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.Loan, Asks: law.Required, Detail: "Things lent are a benefit like things given", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.Discount, Asks: law.Required, Detail: "Discount codes, credit", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "Affiliate and discount codes", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "Event tickets, travel", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Also posts beyond the contracted ones", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "Own products or services and own business", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.Ownership, Asks: law.Required, Detail: "Own company's products", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.PastRelationship, Asks: law.Conditional, When: law.Judgement, Detail: "Goods given in the past: label if they feature prominently, the giver is tagged or the relation goes on; no period set", Instrument: "nz-asa-adhelp-2020"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "A code that earned the creator five per cent of sales had to be told before the AdHelp too", Days: until(2020, 9, 13), Instrument: "nz-asa-anderson-2020"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "A hotel stay given for content had to be told before the AdHelp too", Days: until(2020, 9, 13), Instrument: "nz-asa-anderson-2020"},
		{Tie: law.Payment, Asks: law.Required, Detail: "Advertisements are identified as such; a paid story was held against the rule in 2020", Days: endorse.Between(on(2019, 2, 1), on(2020, 9, 13)), Instrument: "nz-asa-code-2a"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "Advertisements are identified as such, those of a standing arrangement too", Days: endorse.Between(on(2019, 2, 1), on(2020, 9, 13)), Instrument: "nz-asa-code-2a"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "Advertisements are identified as such; the decision of July 2020 held a code with commission of an earlier day against the rule", Days: endorse.Between(on(2019, 2, 1), on(2020, 6, 30)), Instrument: "nz-asa-code-2a"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "Advertisements are identified as such; the decision of July 2020 held a stay in return for content of an earlier day against the rule", Days: endorse.Between(on(2019, 2, 1), on(2020, 6, 30)), Instrument: "nz-asa-code-2a"},
	},
	Wordings: []law.Wording{
		{Text: "Ad", Lang: "en", Verdict: law.Accepted, Detail: "With or without hashtag, at first sight of the content", Instrument: "nz-asa-adhelp-2020"},
		{Text: "Advert", Lang: "en", Verdict: law.Accepted, Instrument: "nz-asa-adhelp-2020"},
		{Text: "Advertisement", Lang: "en", Verdict: law.Accepted, Instrument: "nz-asa-adhelp-2020"},
		{Text: "#Ad", Lang: "en", Verdict: law.Accepted, Instrument: "nz-asa-adhelp-2020"},
		{Text: "#Advert", Lang: "en", Verdict: law.Accepted, Instrument: "nz-asa-adhelp-2020"},
		{Text: "#Advertisement", Lang: "en", Verdict: law.Accepted, Instrument: "nz-asa-adhelp-2020"},
		{Text: "#gift", Lang: "en", Verdict: law.Insufficient, Ties: law.FreeProduct | law.UnsolicitedGift, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "#gifted", Lang: "en", Verdict: law.Insufficient, Ties: law.FreeProduct | law.UnsolicitedGift, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "#PRSample", Lang: "en", Verdict: law.Insufficient, Ties: law.FreeProduct | law.UnsolicitedGift, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "#ambassador", Lang: "en", Verdict: law.Insufficient, Ties: law.Ambassador, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "Sponsored", Lang: "en", Verdict: law.Insufficient, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "Gifted", Lang: "en", Verdict: law.Insufficient, Ties: law.FreeProduct | law.UnsolicitedGift, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "Spon", Lang: "en", Verdict: law.Insufficient, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "Collab", Lang: "en", Verdict: law.Insufficient, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-asa-adhelp-2020"},
		{Text: "#EVENT", Lang: "en", Verdict: law.Insufficient, Ties: law.EventOrTrip, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-market-note"},
		{Text: "#PRTRIP", Lang: "en", Verdict: law.Insufficient, Ties: law.EventOrTrip, Detail: "Only after Ad, Advert or Advertisement, never instead", Instrument: "nz-market-note"},
		{Text: "#gifted", Lang: "en", Verdict: law.Insufficient, Ties: law.FreeProduct | law.UnsolicitedGift | law.EventOrTrip | law.Affiliate, Detail: "Posts mended to read so were upheld against all the same", Instrument: "nz-asa-anderson-2020"},
		{Text: "#sp", Lang: "en", Verdict: law.Insufficient, Detail: "Complaint settled after the post was removed", Instrument: "nz-asa-heineken-2020"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Text | law.Article, Strength: law.Must, Measures: []law.Measure{{Kind: law.WithinLines, N: 2}}, Detail: "At the first interaction; within the first two lines", Instrument: "nz-asa-adhelp-2020"},
		{Rule: law.BeforeFold, Formats: law.Post | law.Carousel | law.ShortVideo | law.Text, Strength: law.Must, Detail: "Before 'see more', without click, swipe or sound", Instrument: "nz-market-note"},
		{Rule: law.EachStoryFrame, Formats: law.Story, Strength: law.Must, Detail: "Every segment with ad content", Instrument: "nz-asa-adhelp-2020"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Every post with ad content", Instrument: "nz-asa-adhelp-2020"},
		{Rule: law.NotAmongHashtags, Strength: law.Must, Detail: "Apart from other disclosures, tags and links", Instrument: "nz-asa-adhelp-2020"},
		{Rule: law.SpokenAndOnScreen, Formats: law.Story | law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Measures: []law.Measure{{Kind: law.SeenToo}}, Detail: "Not by voice alone: viewers with the sound off must see it", Instrument: "nz-asa-adhelp-2020"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Not tiny, tucked in a corner or blending with the background", Instrument: "nz-asa-adhelp-2020"},
		{Rule: law.NotOnlyAtEnd, Strength: law.Must, Detail: "Labels in FAQs, terms or at the end of a long piece may not do", Instrument: "nz-asa-guidance-note"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Detail: "Known as an ad before the viewer goes on", Instrument: "nz-asa-adhelp-2020"},
	},
	Tools: []law.Tool{
		{Verdict: law.Recommended, Detail: "Use paid-partnership tools where possible together with on-screen Ad text; no ASA text found that a tool alone is enough", Instrument: "nz-market-note"},
	},
	Content: []law.ContentRule{
		{ID: "nz-finance", Kind: law.FinanceContent, Effect: law.Permit, Sectors: law.Finance | law.Securities | law.RiskyFinance, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "General talk is free; recommending products or telling people what to do is regulated advice, for which one needs a licence", Instrument: "nz-fma-2021"},
		{ID: "nz-medicine-endorsement", Kind: law.MedicineContent, Detail: "Ads for medicines, devices or treatments may not claim to prevent or cure the listed diseases, call a product a cure-all, or say that a health practitioner has used it.", Instrument: "nz-medicines-act-58"},
		{ID: "nz-false-endorsement", Kind: law.FakeReview, Detail: "Misleading conduct and false representations, endorsement included, for anyone in trade", Instrument: "nz-fta-1986"},
	},
	Actors: []law.ActorRule{
		{ID: "nz-shared", Kind: law.JointLiability, Detail: "Advertiser, agency, media and influencer all answer for identification", Instrument: "nz-asa-guidance-note"},
		{ID: "nz-fap", Kind: law.Licence, Sectors: law.Finance | law.Securities | law.RiskyFinance, Detail: "Financial Advice Provider licence for regulated advice to retail clients", Days: since(2021, 3, 15), Instrument: "nz-fma-2021"},
		{ID: "nz-giveaways", Kind: law.OtherActor, Detail: "Giveaways and competitions run for an advertiser are ad content too", Instrument: "nz-asa-adhelp-2020"},
		{ID: "nz-no-threshold", Kind: law.AudienceThreshold, Followers: endorse.MustCount(0), Detail: "Applies regardless of follower numbers", Instrument: "nz-asa-adhelp-2020"},
	},
	Penalties: []law.Penalty{
		{Detail: "Fair Trading Act: individuals up to the amount per offence", Amount: endorse.MustMoney("NZD 200000"), Instrument: "nz-fta-1986"},
		{Detail: "Fair Trading Act: companies up to the amount per offence", Amount: endorse.MustMoney("NZD 600000"), Instrument: "nz-fta-1986"},
		{Detail: "Passing oneself off as financial adviser: up to the amount", Amount: endorse.MustMoney("NZD 200000"), Instrument: "nz-fma-2021"},
		{Detail: "ASA Complaints Board: upheld decision published, removal requested", Instrument: "nz-asa-code-2a"},
	},
	Open: []string{
		"The AdHelp PDF (2020, updated August 2021) was read only through law-firm, blog and agency quotations and the ASA's landing page.",
		"Whether a later edition than August 2021 exists was not found.",
		"No ASA position on platform tools alone found.",
		"nz-asa-anderson-2020 was read in the press (Newshub, NZ Herald); the creator herself says that the ASA recommended #ad or #sponsored then, while the AdHelp has Sponsored only after Ad.",
		"First two lines and voice-only points come from one agency's reading of the AdHelp.",
		"Fines under the Fair Trading Act as of 2024-2025 sources; a reform raising them was under discussion.",
		"nz-fap: the licence regime began on 15 March 2021 under the Financial Markets Conduct Act; the row rests on the FMA guide of June 2021, which explains it.",
		"nz-medicines-act-58: whether testimonials by patients fall under the same section was not seen in full.",
	},
}
