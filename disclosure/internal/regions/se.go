package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&se) }

// se is the law of Sweden.
var se = law.Regime{
	Region:    "SE",
	Name:      "Sweden",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(1995, 1, 1)}},
	Languages: []string{"sv"},
	Authorities: []law.Authority{
		{Name: "Konsumentverket / Konsumentombudsmannen", Abbr: "KO", Role: "regulator"},
		{Name: "Reklamombudsmannen (opinionsnämnd RON)", Abbr: "RO", Role: "self-regulator"},
		{Name: "Patent- och marknadsdomstolen / Patent- och marknadsöverdomstolen", Abbr: "PMD/PMÖD", Role: "court"},
	},
	CompleteFrom: on(2025, 1, 1),
	Instruments: []law.Instrument{
		{ID: "se-mfl-9", Title: "Marknadsföringslagen: advertising must be identifiable and its sender named", Citation: "Marknadsföringslag (2008:486) 9 §", Kind: law.Statute, Binding: true, Days: since(2008, 7, 1), URL: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/marknadsforingslag-2008486_sfs-2008-486/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-mfl-sanctions", Title: "Marknadsföringslagen: prohibition under penalty, liability of contributors, market disruption fee", Citation: "Marknadsföringslag (2008:486) 23, 26, 29–31 §§", Kind: law.Statute, Binding: true, Days: since(2008, 7, 1), URL: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/marknadsforingslag-2008486_sfs-2008-486/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-kov-vagledning", Title: "Konsumentverket: guidance on marketing in social media", Citation: "Konsumentverkets vägledning om marknadsföring i sociala medier (2020), as quoted in Devote on the agency's 2021 review", Kind: law.RegulatorGuidance, Days: since(2020, 1, 1), URL: "https://www.devote.se/artiklar/konsumentverket-granskar-det-har-galler-vid-influencer-marketing-5820", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-kov-2021", Title: "Konsumentverket press release: shortcomings when influencers advertise", Citation: "Pressmeddelande 17 mars 2021", Kind: law.RegulatorGuidance, Days: since(2021, 3, 17), URL: "https://www.konsumentverket.se/aktuellt/nyheter-och-pressmeddelanden/pressmeddelanden/2021/brister-nar-influencers-gor-reklam/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "se-pmd-2018", Title: "PMD judgment KO v Alexandra Media Sweden AB and Tourn Media AB", Citation: "PMT 11949-16, 2018-01-31 (appealed)", Kind: law.CaseLaw, Days: since(2018, 1, 31), URL: "https://pdfslide.tips/documents/stockholms-tingsrtt-dom-ml-nr-patent-pmt-tr-pmt-11949-16-domstockholms-tingsrtt.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "se-pmd-2018-notes", Title: "Commentary on the 2018 PMD judgment (words used, banner accepted)", Citation: "MarLaw and Sveriges Annonsörer notes on PMT 11949-16", Kind: law.CaseLaw, Days: since(2018, 1, 31), URL: "https://marlaw.se/sponsored-post-ar-en-tillracklig-reklammarkering/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-pmod-2019", Title: "PMÖD judgment KO v Alexandra Media Sweden AB", Citation: "PMT 2054-18, 2019-12-05", Kind: law.CaseLaw, Binding: true, Days: since(2019, 12, 5), URL: "https://www.sandart.se/om-oss/nyheter/nyheter/2019-12-06-full-framgang-igen-for-tourn-i-mal-om-influencer-marketing.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-ron-2106-137", Title: "RON decision on an Instagram post marked only \"#AD\"", Citation: "RON ärende 2106-137, 2021-11-18, ICC Code art. 7", Kind: law.SelfRegulatoryCode, Days: since(2021, 11, 18), URL: "https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=2106-137", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "se-ron-2102-33", Title: "RON decision on an Instagram post with the platform's paid-partnership line", Citation: "RON ärende 2102-33, 2021-06-16, ICC Code art. 7", Kind: law.SelfRegulatoryCode, Days: since(2021, 6, 16), URL: "https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=2102-33", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "se-ron-2411-166", Title: "RON decision on Instagram stories with a tiny #ad box", Citation: "RON ärende 2411-166, 2025-03-12, ICC Code art. 7", Kind: law.SelfRegulatoryCode, Days: since(2025, 3, 12), URL: "https://reklamombudsmannen.org/en/decisions/enskilt-beslut/?caseid=2411-166", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "se-ro-1802-23", Title: "RO decision on an Instagram post marked only #samarbete among other tags", Citation: "RO ärende 1802-23, 2018-03-26, ICC Code art. 9", Kind: law.SelfRegulatoryCode, Days: since(2018, 3, 26), URL: "https://reklamombudsmannen.org/uttalande/ajlajk-och-hundrafyrtioettan", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "se-ron-1902-61", Title: "RON decision on an employee's Instagram post for the employer's drink", Citation: "RON ärende 1902-61, 2019-04-10, ICC Code art. 9", Kind: law.SelfRegulatoryCode, Days: since(2019, 4, 10), URL: "https://reklamombudsmannen.org/beslut/enskilt-beslut/?caseid=1902-61", Verified: law.Read, Checked: on(2026, 11, 25)},
		{ID: "se-ron-1902-37", Title: "RON decisions on Instagram posts after an event, turned away as no marketing", Citation: "RON ärenden 1902-37 and 1902-49, 2019-04-10, ICC Code art. 9", Kind: law.SelfRegulatoryCode, Days: since(2019, 4, 10), URL: "https://www.reklamombudsmannen.org/uttalande/samir-badran", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "se-ron-1906-144", Title: "RON decision on an Instagram post for the creator's own cosmetics", Citation: "RON ärende 1906-144, 2019-12-11, ICC Code art. 9; the other way 1611-236, 2017-04-27, own product, and 1902-42, 2019-04-10, story of two frames", Kind: law.SelfRegulatoryCode, Days: since(2019, 12, 11), URL: "https://reklamombudsmannen.org/uttalande/caia-cosmetics4", Verified: law.Read, Checked: on(2026, 11, 25)},
		{ID: "se-practice-notes", Title: "Agency summaries of Konsumentverket and industry practice on wording and legibility", Citation: "borow.se / groth.se guides 2025", Kind: law.SelfRegulatoryCode, Days: since(2025, 1, 1), URL: "https://borow.se/?p=1786", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-alkohollag", Title: "Alkohollagen: moderation and under-25 rule", Citation: "Alkohollag (2010:1622) 7 kap. 1 §, as noted in a Lund thesis of 2024; under-25 rule as in the bill of 2004", Kind: law.Statute, Binding: true, Days: since(2011, 1, 1), URL: "http://lup.lub.lu.se/student-papers/record/9172763", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-spellag", Title: "Spellagen: moderate gambling marketing", Citation: "Spellag (2018:1138) 15 kap. 1 §, as noted in a Lund thesis of 2024", Kind: law.Statute, Binding: true, Days: since(2019, 1, 1), URL: "http://lup.lub.lu.se/student-papers/record/9172763", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "se-spellag-info", Title: "Spellagen: under-18 ban, age limit and support contact in ads", Citation: "Spellag (2018:1138) 15 kap. 2-3 §§, recalled", Kind: law.Statute, Binding: true, Days: since(2019, 1, 1), URL: "https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/spellag-20181138_sfs-2018-1138/", Checked: on(2026, 11, 21)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "advertising is identifiable as such; a mark is due unless the post plainly is an advertisement", Instrument: "se-mfl-9"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "product or service received in return for promoting it", Instrument: "se-kov-vagledning"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "the creator earns from links to product information or a web shop", Instrument: "se-kov-vagledning"},
		{Tie: law.Discount, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "any benefit given for the mention, discount codes included", Instrument: "se-practice-notes"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "trip or other benefit given for the mention", Instrument: "se-practice-notes"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "thanks for an event or a word of the morning after is no marketing where no agreement on the post was shown, a paid cooperation with the host at other times or not", Days: endorse.Between(on(2019, 4, 10), on(2024, 12, 31)), Instrument: "se-ron-1902-37"},
		{Tie: law.Ambassador, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "long-term arrangement, even where the single post is not paid for", Instrument: "se-practice-notes"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "own company or brand promoted in a feed that mixes private and commercial posts", Instrument: "se-practice-notes"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "a post for a brand of the creator's own whose nature is not plain at once is not identified; a launch told before the fold as one's own is", Instrument: "se-ron-1906-144"},
		{Tie: law.Employment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "a brand manager who shows the employer's goods on a private account has to mark it", Instrument: "se-ron-1902-61"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "disclosure follows from an assignment or expected counter-performance; a gift with no strings and no assignment is the unsettled edge", Instrument: "se-kov-vagledning"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "disclosure follows from an assignment or expected counter-performance; a gift with no strings and no assignment is the unsettled edge", Instrument: "se-kov-vagledning", Part: "no-strings"},
	},
	Wordings: []law.Wording{
		{Text: "Reklam", Lang: "sv", Verdict: law.Accepted, Detail: "shown prominently, before the reader takes in the message", Instrument: "se-kov-vagledning"},
		{Text: "Annons", Lang: "sv", Verdict: law.Accepted, Detail: "shown prominently, before the reader takes in the message", Instrument: "se-kov-vagledning"},
		{Text: "Reklam för [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Accepted, Detail: "the wording the agency recommends at the start of the caption, together with a stamp or tab in the picture", Instrument: "se-kov-vagledning"},
		{Text: "betalt samarbete med [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Qualified, When: law.AsPlatformLabel, Detail: "as Instagram's own line under the account name with the brand linked, held enough by the self-regulator; not the wording that the agency recommends, untested as free caption text", Instrument: "se-ron-2102-33"},
		{Text: "betalt samarbete med [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Qualified, When: law.Judgement, Detail: "as Instagram's own line under the account name with the brand linked, held enough by the self-regulator; not the wording that the agency recommends, untested as free caption text", Instrument: "se-ron-2102-33", Part: "caption"},
		{Text: "betalt samarbete", Lang: "sv", Verdict: law.Qualified, When: law.Judgement, Detail: "they tell of the payment that the court missed in samarbete alone; no decision on them as free text was found", Instrument: "se-pmod-2019"},
		{Text: "I annonssamarbete med [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Qualified, When: law.Judgement, Detail: "industry-recommended wording; not the wording the regulator recommends", Instrument: "se-practice-notes"},
		{Text: "#AD", Lang: "en", Verdict: law.Insufficient, Detail: "sole mark, after a short caption, in a feed addressed to a Swedish audience", Instrument: "se-ron-2106-137"},
		{Text: "#ad", Lang: "en", Verdict: law.Insufficient, Detail: "in a small box at the profile picture of story frames: not identified as advertising", Instrument: "se-ron-2411-166"},
		{Text: "#annons", Lang: "sv", Verdict: law.Qualified, When: law.FirstAndAlone, Detail: "not among a row of other hashtags and not as the only, easily missed mark", Instrument: "se-practice-notes"},
		{Text: "ambassadör", Lang: "sv", Verdict: law.Insufficient, Instrument: "se-practice-notes"},
		{Text: "partner", Lang: "sv", Verdict: law.Insufficient, Instrument: "se-practice-notes"},
		{Text: "I samarbete med", Lang: "sv", Verdict: law.Insufficient, Detail: "does not tell that the cooperation is paid; also rejected by the 2020 guidance", Instrument: "se-pmod-2019"},
		{Text: "I samarbete med [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Insufficient, Detail: "naming the firm does not tell that the cooperation is paid", Instrument: "se-pmod-2019"},
		{Text: "samarbete", Lang: "sv", Verdict: law.Insufficient, Detail: "does not tell that the cooperation is paid", Instrument: "se-pmod-2019"},
		{Text: "#samarbete", Lang: "sv", Verdict: law.Insufficient, Detail: "sole mark, among other tags at the end of the caption; the appeal court held that the word does not tell of payment", Instrument: "se-ro-1802-23"},
		{Text: "sponsored post", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "the words do tell of payment, but the appeal court rejected even the coloured banner under the headline because it was not caught at a fleeting glance (the lower court had accepted it in 2018)", Instrument: "se-pmod-2019"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Article, Strength: law.Must, Detail: "The commercial nature must be perceived at a fleeting contact, practically at once; all three Kissie posts failed on this, the one with a banner under the headline included.", Instrument: "se-pmod-2019"},
		{Rule: law.NotOnlyAtEnd, Formats: law.Post | law.Article, Strength: law.Must, Detail: "A mark at the end of a blog post or caption did not meet section 9.", Instrument: "se-pmod-2019"},
		{Rule: law.OnTheMedia, Formats: law.Post | law.Story | law.ShortVideo, Strength: law.Should, Detail: "The agency's guidance recommends a stamp or tab in the picture as well as the opening words of the text.", Instrument: "se-kov-vagledning"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Every commercial post carries its own mark; the agency expects brands to make sure of it post by post.", Instrument: "se-kov-vagledning"},
		{Rule: law.NotAmongHashtags, Strength: law.Should, Detail: "Do not bury the mark in a list of hashtags.", Instrument: "se-practice-notes"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Text at least as large as the surrounding text, good contrast, not covered by other elements.", Instrument: "se-practice-notes"},
		{Rule: law.SameLanguage, Strength: law.Should, Measures: []law.Measure{{Kind: law.PlaceLanguage}}, Detail: "Swedish wording for a Swedish audience; the complaint upheld by RON was about an English-only mark.", Instrument: "se-ron-2106-137"},
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Article, Strength: law.Should, Detail: "The caption opens with the mark and the brand.", Instrument: "se-kov-vagledning"},
	},
	Tools: []law.Tool{
		{Detail: "The self-regulator took Instagram's paid-partnership line with the linked brand as enough in 2021 (RON 2102-33) and went both ways in 2019; no word of the consumer agency makes the platform tool enough, so add own wording.", Instrument: "se-ron-2102-33"},
	},
	Content: []law.ContentRule{
		{ID: "se-alcohol", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, NoMinorShown: true, Strength: law.Must, Detail: "Alcohol marketing must be especially moderate and may neither target nor show people under 25.", Instrument: "se-alkohollag"},
		{ID: "se-gambling", Kind: law.GamblingContent, Detail: "Gambling marketing must be moderate (a looser test than the particular moderation asked of alcohol).", Instrument: "se-spellag"},
		{ID: "se-gambling-info", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, When: law.Judgement, Strength: law.Must, Detail: "Gambling marketing may not target under-18s and carries the age limit and a support contact.", Instrument: "se-spellag-info"},
	},
	Actors: []law.ActorRule{
		{ID: "se-sender", Kind: law.IdentityDisplay, Detail: "Besides being recognisable as advertising, a promotion must make clear who is responsible for it (brand or company name), unless the marketing only aims to draw attention.", Instrument: "se-mfl-9"},
		{ID: "se-joint", Kind: law.JointLiability, Detail: "Influencer, advertiser and anyone who has contributed substantially can be prohibited or fined; a network without influence on the final form was not liable (PMÖD 2019).", Instrument: "se-mfl-sanctions"},
	},
	Penalties: []law.Penalty{
		{Detail: "Prohibition or order under a conditional fine (vite); SEK 100,000 in the 2018 Kissie order.", Amount: endorse.MustMoney("SEK 100000"), Instrument: "se-pmd-2018"},
		{Detail: "Conditional fines reported in later influencer cases: SEK 200,000 (2020) and SEK 500,000 (2020).", Amount: endorse.MustMoney("SEK 500000"), Instrument: "se-mfl-sanctions"},
		{Detail: "Market disruption fee up to 4 % of annual turnover for serious breaches.", Instrument: "se-mfl-sanctions"},
	},
	Open: []string{
		"Konsumentverket opened about 50 supervisory cases in spring 2025 (TikTok, YouTube, Instagram, Snapchat) and had to report to the government by January 2026; outcomes and any revised guidance were not found.",
		"Whether a gift with no agreement and no expectation must be marked is not spelled out in what was read.",
		"Which breaches of section 9 can lead to a market disruption fee rather than a prohibition was not checked in the statute text.",
		"Konsumentverket's guidance itself was not read; its recommendation (stamp or tab in the picture, text opening with Reklam för [företag]) is quoted by trade press, its list of rejected words is known only from court and self-regulator cases (samarbete, i samarbete med, small #ad).",
		"That no mark is due where a post plainly is advertising was also said by the lawyers of RO and of the agency (influens.se).",
		"RON decisions 2102-33, 2411-166, 1802-23, 1902-37, 1902-49, 1902-61 and 1906-144: outcome and facts were read, the reasoning was cut off. That plainness lifts the duty rests on section 9 and on the decisions that cleared posts without a mark (1611-236, 1902-42).",
		"Kept as background, no row rests on: se-kov-2021, se-pmd-2018-notes.",
	},
}
