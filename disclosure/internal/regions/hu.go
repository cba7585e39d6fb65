package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&hu) }

// hu is the law of Hungary.
var hu = law.Regime{
	Region:    "HU",
	Name:      "Hungary",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(2004, 5, 1)}},
	Languages: []string{"hu"},
	Authorities: []law.Authority{
		{Name: "Gazdasági Versenyhivatal", Abbr: "GVH", Role: "regulator"},
		{Name: "Önszabályozó Reklám Testület", Abbr: "ÖRT", Role: "self-regulator"},
		{Name: "Nemzeti Média- és Hírközlési Hatóság", Abbr: "NMHH", Role: "regulator"},
	},
	// The day of the release that says where the words stand; the guide is of 2022.
	CompleteFrom: on(2024, 5, 21),
	Instruments: []law.Instrument{
		{ID: "hu-fttv", Title: "Unfair commercial practices act (hidden editorial advertising)", Citation: "2008. évi XLVII. törvény (Fttv.)", Kind: law.Statute, Binding: true, Days: since(2008, 9, 1), URL: "https://njt.hu/jogszabaly/2008-47-00-00", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-grtv", Title: "Advertising act", Citation: "2008. évi XLVIII. törvény (Grtv.)", Kind: law.Statute, Binding: true, Days: since(2008, 9, 1), URL: "https://njt.hu/jogszabaly/2008-48-00-00", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-gvh-2022", Title: "GVH information on influencer marketing", Citation: "Tájékoztató az influenszer marketingről, 10.11.2022", Kind: law.RegulatorGuidance, Days: since(2022, 11, 10), URL: "https://gvh.hu/en/press_room/press_releases/press-releases-2022/attention-influencers--updated-gvh-guide", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-gvh-2022-words", Title: "The same guide: Hungarian spelling of the label list, as noted on its consultation draft", Citation: "GVH tájékoztató 2022, draft noted by Schönherr Hetényi in Piac & Profit, September 2022", Kind: law.RegulatorGuidance, Days: since(2022, 11, 10), URL: "https://piacesprofit.hu/cikkek/kkv_cegblog/most-fogja-csak-igazan-argus-szemekkel-figyelni-az-influenszereket-a-gvh.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-gvh-2025", Title: "GVH consumer campaign: signs of advertising", Citation: "Gondolja végig higgadtan!, May 2025", Kind: law.RegulatorGuidance, Days: since(2025, 5, 15), URL: "https://www.origo.hu/gazdasag/2025/05/influenszer-szabaly-gazdasagi-versenyhivatal-atveres", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-lkt-2019", Title: "Law-firm note on GVH practice and fines", Citation: "HR Portál, Lakatos Köves 25.11.2019", Kind: law.CaseLaw, Days: since(2019, 11, 1), URL: "https://www.hrportal.hu/c/millios-birsagokat-kaphatnak-az-influencerek-20191125.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-gvh-2024", Title: "GVH proceedings against six influencers", Citation: "GVH press release 21.5.2024", Kind: law.RegulatorGuidance, Days: since(2024, 5, 21), URL: "https://gvh.hu/preview/en/press_room/press_releases/press-releases-2024/the-hungarian-competition-authority-takes-actions-to-protect-consumers-following-by-popular-influencers-", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "hu-halmi-2025", Title: "GVH decision on unmarked posts for the creator's own car rental", Citation: "GVH, Halmi Bence and Shelby Rent Kft., reported 2.10.2025 (posts of August 2023 to 15 June 2024)", Kind: law.CaseLaw, Binding: true, Days: since(2025, 10, 2), URL: "https://444.hu/2025/10/02/mersekelte-a-birsagat-a-gvh-az-influenszernek-aki-elismerte-hogy-trukkosen-reklamozott", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "hu-berki", Title: "GVH decision on watch and jewellery posts", Citation: "B&B Media Group Kft. / NEXT-TIME Kft.", Kind: law.CaseLaw, Binding: true, Days: since(2020, 1, 1), URL: "https://countingnews.com/the-gvh-was-again-fined-for-unmarked-opinion-leader-advertisements/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-gvh-2022-lang", Title: "Law-firm note on the guide: labels in another language", Citation: "Ecovis Hungary Legal on the GVH guide, 8.12.2022", Kind: law.RegulatorGuidance, Days: since(2022, 11, 10), URL: "https://www.jogado.hu/tudnivalok-az-influenszer-marketingrol/", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "hu-notes-2025", Title: "Law-firm note on the GVH guide (labels, platform tag)", Citation: "Mondaq 2025", Kind: law.RegulatorGuidance, Days: since(2022, 11, 10), URL: "https://www.mondaq.com/advertising-marketing-branding/1601028/the-hungarian-competition-authority-gvh-on-influencer-marketing", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "hu-rubint-2019", Title: "GVH on what Rubint Réka's firm had undertaken", Citation: "GVH, Alakreform Kft. and Avanzo-Trade Kft., release of 16.9.2019 as reported by Life.hu", Kind: law.CaseLaw, Binding: true, Days: since(2019, 9, 16), URL: "https://www.life.hu/sztarok/20190917-a-gvh-5-millio-forintra-birsagolta-rubint-reka-ceget-es-a-the-body-shop-termekek-forgalmazojat.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "hu-grtv-21", Title: "Advertising act: gambling", Citation: "Grtv. (2008. évi XLVIII. törvény) 5. § (1), 21. § and Szjtv. 2. § (7a), as told by the gambling authority (in charge since 1 January 2020)", Kind: law.Statute, Binding: true, Days: since(2020, 1, 1), URL: "https://szf.gov.hu/szervezoknek/szerencsejatekot-nepszerusito-reklam-kozzetetele/", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "hu-etikai-alcohol", Title: "Hungarian code of advertising ethics: alcohol", Citation: "Magyar Reklámetikai Kódex, 19. cikkely (13)-(16), as quoted by Szülők Szava (no day told)", Kind: law.SelfRegulatoryCode, URL: "http://szulokszava.hu/szabalyok-magyarazata/alkoholreklamok/kozzetetel/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "hu-gvh-2022"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "any consideration, barter included", Instrument: "hu-gvh-2022"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "commission or other income from the publication", Instrument: "hu-gvh-2022"},
		{Tie: law.Discount, Asks: law.Required, Detail: "any economic interest", Instrument: "hu-gvh-2022"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "hu-gvh-2022"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "own business, products or services", Instrument: "hu-gvh-2022"},
		{Tie: law.Ownership, Asks: law.Required, Detail: "posts that seemed to be about somebody else's business and were for the creator's own company", Instrument: "hu-halmi-2025"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "required where there is a business relationship or economic interest; a true gift with no link is the edge", Instrument: "hu-gvh-2022"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "required where there is a business relationship or economic interest; a true gift with no link is the edge", Instrument: "hu-gvh-2022", Part: "no-link"},
	},
	Wordings: []law.Wording{
		{Text: "#reklám", Lang: "hu", Verdict: law.Accepted, Instrument: "hu-gvh-2025"},
		{Text: "#reklám", Lang: "hu", Verdict: law.Accepted, Detail: "named beside #hirdetés as early as 2019", Instrument: "hu-lkt-2019"},
		{Text: "#hirdetés", Lang: "hu", Verdict: law.Accepted, Instrument: "hu-lkt-2019"},
		{Text: "#fizetett partnerség", Lang: "hu", Verdict: law.Accepted, Instrument: "hu-gvh-2025"},
		{Text: "#fizetett együttműködés", Lang: "hu", Verdict: law.Accepted, Instrument: "hu-gvh-2025"},
		{Text: "#fizetettpartnerség", Lang: "hu", Verdict: law.Accepted, Detail: "as a platform writes the tag, without the space", Instrument: "hu-gvh-2025"},
		{Text: "#fizetettegyüttműködés", Lang: "hu", Verdict: law.Accepted, Detail: "as a platform writes the tag, without the space", Instrument: "hu-gvh-2025"},
		{Text: "fizetett partnerség", Lang: "hu", Verdict: law.Accepted, Detail: "as a hashtag or a label, says the campaign", Instrument: "hu-gvh-2025"},
		{Text: "fizetett együttműködés", Lang: "hu", Verdict: law.Accepted, Detail: "as a hashtag or a label, says the campaign", Instrument: "hu-gvh-2025"},
		{Text: "fizetett partneri együttműködés", Lang: "hu", Verdict: law.Qualified, When: law.Judgement, Detail: "the platform's own words, written by hand: near to those of the campaign", Instrument: "hu-gvh-2025"},
		{Text: "Reklám", Lang: "hu", Verdict: law.Accepted, Instrument: "hu-gvh-2022-words"},
		{Text: "Hirdetés", Lang: "hu", Verdict: law.Accepted, Instrument: "hu-gvh-2022-words"},
		{Text: "Szponzorált tartalom", Lang: "hu", Verdict: law.Qualified, When: law.Judgement, Detail: "only where it fits the kind of cooperation; authorities, GVH among them, doubt that consumers understand sponsored or supported", Instrument: "hu-gvh-2022-words"},
		{Text: "Támogatott tartalom", Lang: "hu", Verdict: law.Qualified, When: law.Judgement, Detail: "authorities, GVH among them, doubt that consumers understand sponsored or supported content", Instrument: "hu-gvh-2022-words"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "the words that are named may do, which leaves others; words are always needed, an emoji or a like sign is none", Instrument: "hu-gvh-2022-words"},
		{Text: "[brand] támogatta", Form: law.Placed, Lang: "hu", Verdict: law.Qualified, When: law.Judgement, Detail: "with the partner's name and only where it fits the kind of cooperation; same doubt", Instrument: "hu-gvh-2022-words"},
		{Text: "#ad", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "every reference to advertising must be in Hungarian, unless the content is in the other language", Instrument: "hu-gvh-2022"},
		{Text: "#sponsored", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "every reference to advertising must be in Hungarian, unless the content is in the other language", Instrument: "hu-gvh-2022"},
		{Text: "Paid partnership", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "the platform's tag counts where it shows in Hungarian", Instrument: "hu-notes-2025"},
		{Text: "Paid partnership with [brand]", Form: law.Placed, Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "the platform's tag counts where it shows in Hungarian", Instrument: "hu-notes-2025"},
		{Text: "#reklám", Lang: "hu", Verdict: law.Accepted, Detail: "the mark of the undertakings", Days: until(2019, 10, 31), Instrument: "hu-rubint-2019"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Must, Detail: "Where the platform's label is not used: a reference in Hungarian at the beginning of the text.", Instrument: "hu-gvh-2024"},
		{Rule: law.SameLanguage, Strength: law.Must, Detail: "Own marks and the platform tag alike in Hungarian; another language only where the content itself is in it.", Instrument: "hu-gvh-2022-lang"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Noticeable, emphatic, conspicuous; simple, clear and understandable.", Instrument: "hu-gvh-2022"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Each paid post must be told apart from independent content in the flow of the profile.", Instrument: "hu-gvh-2022"},
		{Rule: law.StartOfText, When: law.Judgement, Strength: law.Must, Detail: "Where in the post the mark stands counts: the firm was fined though no mark was missing. Which place the authority had asked for was not told.", Days: until(2024, 5, 20), Instrument: "hu-rubint-2019"},
	},
	Tools: []law.Tool{
		{Verdict: law.Sufficient, Detail: "The authority names two ways: the label that the platform offers, or instead a reference in Hungarian at the beginning of the text.", Instrument: "hu-gvh-2024"},
		{Verdict: law.Sufficient, Detail: "A platform content label such as the paid-partnership tag naming the partner is reported as enough for the influencer, provided it shows in Hungarian.", Instrument: "hu-notes-2025"},
	},
	Content: []law.ContentRule{
		{ID: "hu-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Gambling may be advertised only with a permit of the authority; nobody may publish or appear in advertising for gambling without one, nor call on minors to play.", Instrument: "hu-grtv-21"},
		{ID: "hu-alcohol", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, MinorsBelow: 30, AgeFrom: 25, Strength: law.Must, Detail: "Alcohol advertisements do not speak to or show minors, nobody in them is under 25, and more than 70 % of the medium's audience is 18 or over.", Instrument: "hu-etikai-alcohol"},
	},
	Actors: []law.ActorRule{
		{ID: "hu-joint", Kind: law.JointLiability, Detail: "Advertiser, influencer and intermediary or agency answer together.", Instrument: "hu-gvh-2022"},
		{ID: "hu-avatars", Kind: law.OtherActor, Detail: "Animals, mascots and avatars that promote third-party products count as influencers.", Instrument: "hu-gvh-2022"},
	},
	Penalties: []law.Penalty{
		{Detail: "Up to 10 % of the previous year’s net turnover in serious cases.", Instrument: "hu-lkt-2019"},
		{Detail: "Fine on a creator's own company, lowered for cooperation.", Amount: endorse.MustMoney("HUF 1300000"), Instrument: "hu-halmi-2025"},
		{Detail: "HUF 2.2 million on the influencer’s company and HUF 1.2 million on the advertiser.", Amount: endorse.MustMoney("HUF 2200000"), Instrument: "hu-berki"},
		{Detail: "Gambling advertised without a permit: ten times the gain, at least this sum, jointly on advertiser, agency, publisher and whoever appears in it.", Amount: endorse.MustMoney("HUF 10000000"), Instrument: "hu-grtv-21"},
	},
	Open: []string{
		"The GVH guide itself was read only through law-firm notes; Reklám, Hirdetés, ... támogatta and Szponzorált tartalom are spelled as in a note on the 2022 draft, the final text and the platform-tag statement should be checked in it.",
		"The present fine ceiling was not verified.",
		"GVH’s view on unsolicited PR parcels was not seen.",
		"Kept as background, no row rests on: hu-fttv, hu-grtv.",
	},
}
