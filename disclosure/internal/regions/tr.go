package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&tr) }

// tr is the law of Türkiye.
var tr = law.Regime{
	Region:    "TR",
	Name:      "Türkiye",
	Languages: []string{"tr"},
	Authorities: []law.Authority{
		{Name: "Ticaret Bakanlığı", Abbr: "TB", Role: "regulator"},
		{Name: "Reklam Kurulu", Abbr: "RK", Role: "regulator"},
		{Name: "Reklam Özdenetim Kurulu", Abbr: "RÖK", Role: "self-regulator"},
	},
	// The guideline was the first text that says how; what the regulation of 2026
	// adds to it beyond the rows below was not seen.
	CompleteFrom: on(2021, 5, 5),
	Instruments: []law.Instrument{
		{ID: "tr-6502", Title: "Consumer protection law: commercial advertising, unfair practices, fines", Citation: "6502 sayılı Tüketicinin Korunması Hakkında Kanun, md. 61, 62, 63, 77", Kind: law.Statute, Binding: true, Days: since(2014, 5, 28), URL: "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=6502&MevzuatTur=1&MevzuatTertip=5", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tr-yonetmelik-2015", Title: "Regulation on commercial advertising and unfair commercial practices", Citation: "Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliği, RG 10.01.2015/29232", Kind: law.Regulation, Binding: true, Days: since(2015, 1, 10), URL: "https://www.mevzuat.gov.tr/mevzuat?MevzuatNo=20435&MevzuatTur=7&MevzuatTertip=5", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tr-kilavuz-2021", Title: "Guideline on commercial advertising and unfair practices by social media influencers", Citation: "Sosyal Medya Etkileyicileri Tarafından Yapılan Ticari Reklam ve Haksız Ticari Uygulamalar Hakkında Kılavuz, Reklam Kurulu ilke kararı 2021/2, 04.05.2021, sayı 309", Kind: law.RegulatorGuidance, Binding: true, Days: since(2021, 5, 5), URL: "https://iabtr.org/sosyal-medya-etkileyicileri-tarafindan-yapilan-ticari-reklam-ve-haksiz-ticari-uygulamalar-hakkinda-kilavuz", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tr-kilavuz-2021-notes", Title: "Law-firm notes on the guideline: statements by kind of platform, filters", Citation: "UT Law Consulting (table of statements and places); Moroğlu Arseven (filters), on Kılavuz 2021/2", Kind: law.RegulatorGuidance, Binding: true, Days: since(2021, 5, 5), URL: "https://utlawconsulting.com/general/social-media-guideline", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "tr-kilavuz-2021-lafiz", Title: "The same guideline: Turkish spelling of the sentence labels", Citation: "Kılavuz 2021/2, statement lists (seen only in English translation)", Kind: law.RegulatorGuidance, Binding: true, Days: since(2021, 5, 5), URL: "https://ticaret.gov.tr", Checked: on(2026, 11, 21)},
		{ID: "tr-uygulama-2025", Title: "Reklam Kurulu practice 2024–2025 as reported", Citation: "353–364 sayılı toplantılar; Sorumlu Sosyal Medya Etkileyicileri Eğitim Programı", Kind: law.RegulatorGuidance, Days: since(2025, 1, 1), URL: "https://hukukihaber.net/reklam-kurulu-2025-influencerlar-icin-hukuki-risk-haritasi-1", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tr-rk-araz-2022", Title: "Reklam Kurulu on brand tags without a word for advertising", Citation: "Reklam Kurulu, dosya 2022/5738, as noted on Turkish Law Blog", Kind: law.CaseLaw, Binding: true, Days: since(2022, 1, 1), URL: "https://turkishlawblog.com/insights/detail/reklam-kurulu-kararlari-isiginda-influencer-reklamlari-no1", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "tr-reklam-degil-2025", Title: "Law-firm note on posts that say they are no advertisement", Citation: "Justa Hukuk, 19.11.2025, on a recent Reklam Kurulu decision", Kind: law.RegulatorGuidance, Days: since(2025, 11, 19), URL: "https://justahukuk.com/2025/11/19/reklamdegiltavsiye-safe-zone-mu-riskli-alan-mi", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tr-taslak-2025", Title: "Draft regulation of the Ministry of Trade (influencer, AI and discount advertising)", Citation: "Yönetmelik taslağı, press of 24.11.2025", Kind: law.Regulation, URL: "https://www.donanimhaber.com/influencer-reklamlarina-yeni-duzenleme-reklam-yazmak-yetmeyecek--198919", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "tr-degisiklik-2026", Title: "Amending regulation on commercial advertising (influencers, AI content, discounts, reviews)", Citation: "Ticari Reklam ve Haksız Ticari Uygulamalar Yönetmeliğinde Değişiklik, RG 01.07.2026/33297, as noted by Zorer and by Hürriyet Daily News (New rules introduced to combat misleading advertising)", Kind: law.Regulation, Binding: true, Days: since(2026, 8, 1), URL: "https://zorer.av.tr/en/gorusler/ticari-reklam-yonetmeligi-degisikligi-2026", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "tr-kilavuz-2021"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "free goods or services, financial or not", Instrument: "tr-kilavuz-2021"},
		{Tie: law.Discount, Asks: law.Required, Instrument: "tr-kilavuz-2021"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "a gift from an advertiser may not look like an own purchase", Instrument: "tr-kilavuz-2021"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "commission link or discount code", Instrument: "tr-kilavuz-2021"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "free meal, stay or invitation given for the post", Instrument: "tr-kilavuz-2021"},
		{Tie: law.FutureBenefit, Asks: law.Required, Detail: "a benefit promised for later counts too", Instrument: "tr-kilavuz-2021"},
		{Tie: law.Payment, Asks: law.Required, Detail: "the regulation itself asks for the mark whenever the creator is paid", Instrument: "tr-degisiklik-2026"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "the regulation itself: goods or other benefits", Instrument: "tr-degisiklik-2026"},
		{Tie: law.Discount, Asks: law.Required, Detail: "the regulation itself: goods at a discount", Instrument: "tr-degisiklik-2026"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "own goods or services of the account holder are covered by the definition", Instrument: "tr-kilavuz-2021"},
	},
	Wordings: []law.Wording{
		{Text: "#Reklam", Lang: "tr", Verdict: law.Accepted, Detail: "together with the advertiser’s name, brand, trade title or account tag, which stands as a rule of its own", Instrument: "tr-kilavuz-2021"},
		{Text: "#Reklam/Tanıtım", Lang: "tr", Verdict: law.Accepted, Detail: "together with the advertiser’s name, brand, trade title or account tag, which stands as a rule of its own", Instrument: "tr-kilavuz-2021"},
		{Text: "#Sponsor", Lang: "tr", Verdict: law.Accepted, Detail: "together with the advertiser’s name, brand, trade title or account tag, which stands as a rule of its own", Instrument: "tr-kilavuz-2021"},
		{Text: "#İşbirliği", Lang: "tr", Verdict: law.Accepted, Detail: "together with the advertiser’s name, brand, trade title or account tag, which stands as a rule of its own", Instrument: "tr-kilavuz-2021"},
		{Text: "#Ortaklık", Lang: "tr", Verdict: law.Accepted, Detail: "together with the advertiser’s name, brand, trade title or account tag, which stands as a rule of its own", Instrument: "tr-kilavuz-2021"},
		{Text: "#reklamdeğiltavsiye", Lang: "tr", Verdict: law.Insufficient, Detail: "says the post is advice and no ad; in the note's reading promoting a brand calls for #reklam even for goods bought with own money", Instrument: "tr-reklam-degil-2025"},
		{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Insufficient, Detail: "tags that lead to the brands’ accounts, and no word of advertising or cooperation: covert advertising", Instrument: "tr-rk-araz-2022"},
		{Text: "@[brand] ile işbirliği", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Formats: law.Post | law.Carousel | law.Story | law.Text | law.Pin, Detail: "photo and message platforms", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "@[brand] tarafından sağlandı", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Formats: law.Post | law.Carousel | law.Story | law.Text | law.Pin, Detail: "photo and message platforms; goods or services provided", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "@[brand] tarafından hediye olarak alındı", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Ties: law.UnsolicitedGift | law.FreeProduct, Formats: law.Post | law.Carousel | law.Story | law.Text | law.Pin, Detail: "photo and message platforms; gift", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "Bu video [brand] reklamlarını içermektedir.", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "video platforms, written and spoken", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "Bu video [brand] ile ücretli iş birliği içermektedir.", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "video platforms, written and spoken", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "[brand] destekleriyle", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "video platforms, written and spoken", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "Bu ürünleri [brand]’den hediye olarak aldım.", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Ties: law.UnsolicitedGift | law.FreeProduct, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "video platforms; gift", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "Bu ürünleri gönderdiği için [brand]’e teşekkürler.", Form: law.Placed, Lang: "tr", Verdict: law.Accepted, Ties: law.UnsolicitedGift | law.FreeProduct, Formats: law.ShortVideo | law.LongVideo | law.Live, Detail: "video platforms; goods sent", Instrument: "tr-kilavuz-2021-lafiz"},
		{Text: "[brand] hakkında reklam içerir", Form: law.Placed, Lang: "tr", Verdict: law.Qualified, When: law.Judgement, Detail: "November 2025 draft of the amendment in force since 1 August 2026 (final wording not seen): spoken at the start of audio and before the advert", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{Text: "[brand] ile ücretli iş birliği içerir", Form: law.Placed, Lang: "tr", Verdict: law.Qualified, When: law.Judgement, Detail: "November 2025 draft of the amendment in force since 1 August 2026 (final wording not seen): spoken at the start of audio and before the advert", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{Text: "#Hediye", Lang: "tr", Verdict: law.Qualified, Ties: law.UnsolicitedGift | law.FreeProduct, When: law.Judgement, Detail: "November 2025 draft of the amendment in force since 1 August 2026 (final wording not seen): only together with the advertiser’s name or brand", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{Text: "#Davet", Lang: "tr", Verdict: law.Qualified, Ties: law.EventOrTrip, When: law.Judgement, Detail: "November 2025 draft of the amendment in force since 1 August 2026 (final wording not seen): only together with the advertiser’s name or brand", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
	},
	Placements: []law.Placement{
		{Rule: law.BeforeFold, Formats: law.Post | law.Carousel | law.Story | law.Text | law.Article | law.Pin, Strength: law.Must, Detail: "No need to tap \"see more\" or to do anything else: noticed at the first encounter.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Readable size, colours distinct from the background, distinguishable among other tags or descriptions.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.NotAmongHashtags, Strength: law.Must, Detail: "Where other tags stand in the post, the label must be noticeable among them.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.NearClaim, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "The label goes with the advertiser’s name, brand, trade title or account tag.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo, When: law.MainProduct, Strength: law.Must, Group: "tr-video-place", Detail: "Video platforms: continuously in the video, or in the title, or in the description, or at the start of the relevant part, which is the whole where the product is its subject.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.OnTheMedia, Formats: law.ShortVideo | law.LongVideo, When: law.Subordinate, Strength: law.Must, Group: "tr-video-place", Detail: "Instead, where only a part of the video is relevant, at the start of that part.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.InTitle, Formats: law.ShortVideo | law.LongVideo, Strength: law.Must, Group: "tr-video-place", Detail: "Instead, in the title.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.BeforeFold, Formats: law.ShortVideo | law.LongVideo, Strength: law.Must, Group: "tr-video-place", Detail: "Instead, in the description, without a tap to read on.", Instrument: "tr-kilavuz-2021", Part: "description"},
		{Rule: law.SpokenInAudio, Formats: law.LongVideo | law.ShortVideo | law.Live, Strength: law.Must, Detail: "Video platforms: written and spoken. Spoken.", Instrument: "tr-kilavuz-2021", Part: "video"},
		{Rule: law.SpokenAndOnScreen, Formats: law.LongVideo | law.ShortVideo | law.Live, Strength: law.Must, Group: "tr-video-written", Detail: "Video platforms: written and spoken. Written, in the video.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.InTitle, Formats: law.LongVideo | law.ShortVideo | law.Live, Strength: law.Must, Group: "tr-video-written", Detail: "Instead, written in the title.", Instrument: "tr-kilavuz-2021-notes"},
		{Rule: law.BeforeFold, Formats: law.LongVideo | law.ShortVideo | law.Live, Strength: law.Must, Group: "tr-video-written", Detail: "Instead, written in the description, without a tap to read on.", Instrument: "tr-kilavuz-2021-notes"},
		{Rule: law.EachStoryFrame, Formats: law.Story, Strength: law.Must, Detail: "Content shown for a limited time carries the label too; the 2025 draft repeats it in every part of split content.", Instrument: "tr-kilavuz-2021"},
		{Rule: law.OnTheMedia, Formats: law.Carousel, When: law.Judgement, Strength: law.Must, Measures: []law.Measure{{Kind: law.EveryFrame}}, Detail: "November 2025 draft of the amendment in force since 1 August 2026 (final wording not seen): content split over several shares repeats the label in each; whether the pictures of one carousel are such is not said.", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{Rule: law.SpokenInAudio, Formats: law.Audio, Strength: law.Must, Measures: []law.Measure{{Kind: law.AtStart}}, Detail: "Podcasts: statement at the beginning.", Instrument: "tr-kilavuz-2021"},
	},
	Tools: []law.Tool{
		{Detail: "The guideline lists own wording per kind of platform; nothing seen says that the platform feature replaces it.", Instrument: "tr-kilavuz-2021"},
	},
	Content: []law.ContentRule{
		{ID: "tr-experience", Kind: law.FakeReview, Detail: "No approving presentation of a product or service that the influencer has not experienced; no impression that a gifted item was bought.", Instrument: "tr-kilavuz-2021"},
		{ID: "tr-health", Kind: law.HealthContent, Detail: "No health claims against the special rules.", Instrument: "tr-kilavuz-2021"},
		{ID: "tr-health-services", Kind: law.HealthContent, Effect: law.Ban, Sectors: law.MedicalTreatment | law.CosmeticSurgery, Ties: law.AllTies, Strength: law.Must, Detail: "No promotion of or steering to services of doctors, dentists, vets, pharmacists and health institutions.", Instrument: "tr-kilavuz-2021"},
		{ID: "tr-filters", Kind: law.RetouchedImage, Effect: law.Mention, Ties: law.AllTies, When: law.Retouched, Strength: law.Must, Detail: "Effects or filters used on pictures or film of the post are told; no form of words was seen.", Instrument: "tr-kilavuz-2021-notes"},
		{ID: "tr-science", Kind: law.OtherContent, Detail: "No claims of scientific research or test results that are not objective, measurable and provable.", Instrument: "tr-kilavuz-2021"},
		{ID: "tr-ai-character", Kind: law.AIGenerated, Effect: law.Mention, Ties: law.AllTies, When: law.AIPerformer, Strength: law.Must, Detail: "Made characters that cannot be told from a person are stated clearly and understandably; no form of words was seen.", Instrument: "tr-degisiklik-2026"},
		{ID: "tr-ai-copy", Kind: law.AIGenerated, Detail: "No digital copy of a real person that seems to have used or recommended the product.", Instrument: "tr-degisiklik-2026"},
		{ID: "tr-children-targeting", Kind: law.ChildrenAudience, Detail: "No targeted advertising at children by profiling.", Instrument: "tr-degisiklik-2026"},
		{ID: "tr-draft-ban", Kind: law.BannedCategory, Effect: law.Ban, Sectors: law.Tobacco | law.Nicotine | law.Alcohol | law.Spirits, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Draft of November 2025 (the amendment is in force since 1 August 2026; final wording not seen) lists fortune-telling, illegal betting, tobacco, e-cigarettes and alcohol as fully banned (most are banned already by their own laws).", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{ID: "tr-draft-betting", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "The same list: illegal betting.", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{ID: "tr-covert", Kind: law.OtherContent, Detail: "Covert advertising is banned in every medium, social media included; whatever its form, an advertisement has to be understood as one.", Instrument: "tr-yonetmelik-2015"},
	},
	Actors: []law.ActorRule{
		{ID: "tr-all", Kind: law.AudienceThreshold, Followers: endorse.MustCount(0), Detail: "Applies to everyone who makes marketing communication through an account; no follower threshold. Since 1 August 2026 the regulation itself defines the influencer as a natural or legal person sharing content that promotes a good or service.", Instrument: "tr-kilavuz-2021"},
		{ID: "tr-joint", Kind: law.JointLiability, Detail: "Advertiser, agency, medium and influencer are each responsible; advertisers have to inform the influencer and see to compliance.", Instrument: "tr-kilavuz-2021"},
		{ID: "tr-draft-name", Kind: law.IdentityDisplay, Detail: "Draft of November 2025, adopted in some form on 1 July 2026: advertiser’s name, brand or trade title in every advertising post, and again in each part of split content.", Days: since(2026, 8, 1), Instrument: "tr-taslak-2025"},
		{ID: "tr-definition-2026", Kind: law.OtherActor, Detail: "Influencer rules moved from the 2021 guideline into the regulation, a binding text, with effect from 1 August 2026.", Instrument: "tr-degisiklik-2026"},
	},
	Penalties: []law.Penalty{
		{Detail: "Administrative fines by medium, revalued yearly, up to ten times on repetition within a year; suspension and access blocking.", Instrument: "tr-6502"},
		{Detail: "Fine on a creator for brand tags without a mark.", Amount: endorse.MustMoney("TRY 155712"), Instrument: "tr-rk-araz-2022"},
		{Detail: "More than TRY 243 million imposed in 2025 over all media; one influencer fine of TRY 880,000 was reported for a cream claim.", Amount: endorse.MustMoney("TRY 243000000"), Instrument: "tr-uygulama-2025"},
	},
	Open: []string{
		"The amending regulation of 1 July 2026 (RG 33297, in force 1 August 2026) is known only from the opening of one law-firm brief and from press (Hürriyet Daily News): marks whenever there is pay, a discount or another benefit, made characters, digital copies, profiling of children; its final label list, the fate of #Hediye and #Davet, and its relation to the 2021 guideline must be read in the Resmî Gazete.",
		"The Turkish spelling of the sentence labels (tr-kilavuz-2021-lafiz) was checked only against English translations; press on the November 2025 draft spells @[marka] tarafından sağlandı and [marka] ile ücretli iş birliği içerir. Six more look-ups found neither the list of 2021 nor the final text of July 2026.",
		"Fine amounts for 2026 were not verified.",
		"The guideline’s podcast wording was not seen in full.",
		"Whether the list of labels is closed: notes on the guideline say at least one of them, and also such as; other plain words are left open.",
		"The day of the Board's meeting on 2022/5738 was not seen; the row runs from the year of the file. Alcohol and tobacco are banned by laws of their own, which were not looked up.",
		"Loan, employment, family, ownership and past relationships are not named in what was read.",
		"tr-reklam-degil-2025: the Board decision behind the note was cut off; whether a promotion without any benefit needs a label is the firm's reading of the definition of commercial advertising.",
	},
}
