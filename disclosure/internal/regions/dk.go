package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&dk) }

// dk is the law of Denmark.
var dk = law.Regime{
	Region:    "DK",
	Name:      "Denmark",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(1973, 1, 1)}},
	Languages: []string{"da"},
	Authorities: []law.Authority{
		{Name: "Forbrugerombudsmanden", Abbr: "FO", Role: "regulator"},
		{Name: "Danish courts (byret, landsret)", Role: "court"},
	},
	// The day of the last decisions that a row on a tie rests on; the act and most
	// of the guidance are older.
	CompleteFrom: on(2024, 10, 1),
	Instruments: []law.Instrument{
		{ID: "dk-mfl-6-4", Title: "Markedsføringsloven: commercial intent must be clearly stated (ban on hidden advertising)", Citation: "Markedsføringsloven § 6, stk. 4 (LBK nr. 866 af 15/06/2022; first in force 2017-07-01)", Kind: law.Statute, Binding: true, Days: since(2017, 7, 1), URL: "https://www.retsinformation.dk/eli/lta/2022/866", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-mfl-11", Title: "Markedsføringsloven: marketing to under-18s, unsuitable products", Citation: "Markedsføringsloven § 11 as amended by Act adopted 25 November 2021", Kind: law.Statute, Binding: true, Days: since(2022, 1, 1), URL: "https://www.retsinformation.dk/eli/lta/2022/866", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-mfl-37", Title: "Markedsføringsloven: fines", Citation: "Markedsføringsloven § 37 (fine model 2022)", Kind: law.Statute, Binding: true, Days: since(2022, 1, 1), URL: "https://les.dk/en/news/are-you-aware-new-changes-marketing-law", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-some", Title: "Forbrugerombudsmanden: ban on hidden advertising, social media", Citation: "Forbrugerombudsmanden, Alle emner: Forbud mod skjult reklame, Sociale medier", Kind: law.RegulatorGuidance, URL: "https://forbrugerombudsmanden.dk/alle-emner/forbud-mod-skjult-reklame/sociale-medier", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-raad-2020", Title: "Forbrugerombudsmandens gode råd til influenter", Citation: "Gode råd til influenter om skjult reklame, December 2020", Kind: law.RegulatorGuidance, Days: since(2020, 12, 1), URL: "https://journalistforbundet.dk/influenter-bloggere-og-skjult-reklame", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-2019", Title: "Forbrugerombudsmanden police reports of 2019 and statements on unclear words", Citation: "Press release August 2019 (37 influencers examined) and a DKK 60,000 fine that followed, on posts of March 2017 to December 2018", Kind: law.RegulatorGuidance, Days: since(2019, 8, 1), URL: "https://www.bt.dk/krimi/populaere-influencere-politianmeldes-for-skjult-reklame", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-2020-11", Title: "Forbrugerombudsmanden police report November 2020 (22 Instagram posts)", Citation: "Press release November 2020", Kind: law.RegulatorGuidance, Days: since(2020, 11, 1), URL: "https://www.bt.dk/kendte/influencer-politianmeldt-for-skjult-reklame", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-2021-04", Title: "Forbrugerombudsmanden police report on 19 posts in Facebook groups", Citation: "Police report on the owner of a firm, as noted by Kromann Reumert (April 2021) and Bech-Bruun", Kind: law.RegulatorGuidance, Days: since(2021, 4, 1), URL: "https://www.kromannreumert.com/Nyheder/2021/04/Virksomhedsejer-politianmeldt-for-skjult-reklame-paa-Facebook", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "dk-fo-2024", Title: "Forbrugerombudsmanden decisions of October 2024 on influencers as traders", Citation: "Nine violations reported to the police, 31 warnings, October 2024", Kind: law.RegulatorGuidance, Days: since(2024, 10, 1), URL: "https://plesner.com/en/news/consumer-ombudsman-takes-action-against-several-influencers", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-boern", Title: "Forbrugerombudsmanden: marketing directed at children and young people", Citation: "Forbrugerombudsmanden, Børn og unge", Kind: law.RegulatorGuidance, URL: "http://www.forbrugerombudsmanden.dk/alle-emner/boern-og-unge/markedsfoering-rettet-mod-boern-og-unge/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-2022-04", Title: "Forbrugerombudsmanden fine: tattoo advert seen by minors", Citation: "Press release April 2022", Kind: law.RegulatorGuidance, Days: since(2022, 4, 1), URL: "https://www.bt.dk/navne/influent-har-overtraadt-ny-lov-reklamerede-for-tatovoer-paa-instagram", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-14-05932", Title: "Forbrugerombudsmanden: two blog posts with alcohol on a minor's blog", Citation: "Forbrugerombudsmanden 14/05932 on markedsføringsloven § 8(3), since 1 July 2017 § 11(2); the day from the guide on children and marketing of 1 July 2014, which has the rule", Kind: law.RegulatorGuidance, Days: since(2014, 7, 1), URL: "https://forbrugerombudsmanden.dk/find-sager/sager/markedsfoeringsloven/sager-efter-markedsfoeringsloven/boernogunge/blogindlaeg-med-omtale-af-alkohol-var-i-strid-med-markedsfoeringsloven/", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "dk-oelr-tag", Title: "Østre Landsret: brand tags and hashtags are not a clear advertising mark", Citation: "Østre Landsret, 23 posts 2018–19, fine DKK 30,000", Kind: law.CaseLaw, Binding: true, URL: "https://hair.dk/30000-kr-i-bode-for-skjult-reklame", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-oelr-2023", Title: "Østre Landsret 2023: nine Instagram posts and three blog posts", Citation: "Østre Landsret, May 2023, fine DKK 15,000", Kind: law.CaseLaw, Binding: true, Days: since(2023, 5, 1), URL: "https://ekstrabladet.dk/underholdning/dkkendte/oekonomisk-straf-til-dansk-influencer/9770604", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-words-note", Title: "Law-firm note on words the ombudsman accepts or rejects", Citation: "Fashion law note on Denmark", Kind: law.RegulatorGuidance, URL: "http://www.fashionlaw.co.uk/site/asarulings/influencer-advertising/denmark-influencer-advertising/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-fo-boern-note", Title: "Policy monitor note on the ombudsman’s guidance for minors", Citation: "Better Internet for Kids, Marketing towards children and minors", Kind: law.RegulatorGuidance, Days: since(2017, 1, 1), URL: "https://better-internet-for-kids.europa.eu/en/rules-guidelines/marketing-towards-children-and-minors", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "dk-spilleloven", Title: "Spilleloven: advertising of games", Citation: "Spilleloven, ban on advertising games without a permit (Spillemyndigheden, 29 May 2012) and § 36; information duties as in Den juridiske vejledning on the orders of 2020", Kind: law.Statute, Binding: true, Days: since(2012, 1, 1), URL: "https://www.spillemyndigheden.dk/nyheder/forbud-mod-reklamering-spil-uden-tilladelse", Verified: law.Read, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "dk-fo-some"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "products or services received for a mention", Instrument: "dk-fo-some"},
		{Tie: law.Loan, Asks: law.Required, Detail: "borrowed clothes and the like count as consideration", Instrument: "dk-fo-some"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "stays and trips count as consideration", Instrument: "dk-fo-some"},
		{Tie: law.Discount, Asks: law.Required, Detail: "any earning from the mention, discounts included", Instrument: "dk-fo-raad-2020"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "payment per click or sale", Instrument: "dk-fo-raad-2020"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "dk-fo-raad-2020"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "own products must be marked clearly as advertising", Instrument: "dk-fo-2024"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "advertising once there is an express or tacit agreement (repeated parcels met by positive mentions count)", Instrument: "dk-fo-raad-2020"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "a tacit agreement counts (repeated parcels met by positive mentions); for a one-off parcel state that it is a gift and from whom", Instrument: "dk-fo-raad-2020", Part: "one-off"},
	},
	Wordings: []law.Wording{
		{Text: "reklame", Lang: "da", Verdict: law.Accepted, Detail: "each mention or video marked on its own, visible without searching", Instrument: "dk-fo-some"},
		{Text: "annonce", Lang: "da", Verdict: law.Accepted, Detail: "each mention or video marked on its own, visible without searching", Instrument: "dk-fo-some"},
		{Text: "sponsoreret", Lang: "da", Verdict: law.Qualified, When: law.Judgement, Detail: "no longer a safe word since December 2020; only where the actual audience clearly reads it as advertising", Instrument: "dk-fo-raad-2020"},
		{Text: "betalt samarbejde", Lang: "da", Verdict: law.Qualified, When: law.Judgement, Detail: "a like word only where recipients clearly take it as advertising", Instrument: "dk-fo-2020-11"},
		{Text: "sponseret", Lang: "da", Verdict: law.Qualified, When: law.Judgement, Detail: "another form of sponsoreret, and no safer; at the foot of a post, before i samarbejde med and the firm, it did not do", Instrument: "dk-fo-2021-04"},
		{Text: "ad", Lang: "en", Verdict: law.Insufficient, Detail: "not clear to Danish consumers", Days: since(2017, 3, 1), Instrument: "dk-fo-2019"},
		{Text: "#ad", Lang: "en", Verdict: law.Insufficient, Detail: "not clear to Danish consumers", Days: since(2017, 3, 1), Instrument: "dk-fo-2019"},
		{Text: "spons", Lang: "da", Verdict: law.Insufficient, Days: since(2017, 3, 1), Instrument: "dk-fo-2019"},
		{Text: "#spons", Lang: "da", Verdict: law.Insufficient, Days: since(2017, 3, 1), Instrument: "dk-fo-2019"},
		{Text: "GAW", Lang: "en", Verdict: law.Insufficient, Detail: "giveaway abbreviation used as a hashtag", Days: since(2017, 3, 1), Instrument: "dk-fo-2019"},
		{Text: "i samarbejde med", Lang: "da", Verdict: law.Insufficient, Instrument: "dk-words-note"},
		{Text: "@[brand]", Form: law.Placed, Lang: "da", Verdict: law.Insufficient, Detail: "a tag or hashtag with the brand name is not an advertising mark", Instrument: "dk-oelr-tag"},
		{Text: "#[brand]", Form: law.Placed, Lang: "da", Verdict: law.Insufficient, Detail: "a tag or hashtag with the brand name is not an advertising mark", Instrument: "dk-oelr-tag"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "beside reklame and annonce a like word will do that recipients clearly take as advertising", Instrument: "dk-fo-2020-11"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Must, Measures: []law.Measure{{Kind: law.WithinLines, N: 1}}, Detail: "The consumer must know it is advertising before or while reading or watching; no searching for the mark. Read here as the first line of a text.", Instrument: "dk-fo-some"},
		{Rule: law.NearClaim, When: law.Judgement, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "It has to be clear as well whom the advertising is for; where no text names the firm, the picture may.", Instrument: "dk-fo-some"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Every mention, post or video is marked individually.", Instrument: "dk-fo-some"},
		{Rule: law.EachStoryFrame, Formats: law.Story, Platforms: []endorse.Platform{endorse.Instagram, endorse.Snapchat, endorse.Facebook}, Strength: law.Must, Detail: "Each single story post with advertising must itself be clear.", Instrument: "dk-fo-2019"},
		{Rule: law.NotAmongHashtags, Strength: law.Must, Detail: "Even the right word fails when it sits among other hashtags.", Instrument: "dk-fo-2020-11"},
		{Rule: law.NotOnlyAtEnd, Formats: law.Post | law.Article, Strength: law.Must, Detail: "A mark at the bottom of a post or blog entry is not clear.", Instrument: "dk-fo-2020-11"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Clear font, size and colour.", Instrument: "dk-words-note"},
		{Rule: law.SameLanguage, Strength: law.Should, Measures: []law.Measure{{Kind: law.PlaceLanguage}}, Detail: "Danish words; English abbreviations were held unclear.", Instrument: "dk-fo-2019"},
	},
	Tools: []law.Tool{
		{Detail: "The page read recommends own marking with the Danish words; it does not say that a platform label is enough.", Instrument: "dk-fo-some"},
	},
	Content: []law.ContentRule{
		{ID: "dk-unsuitable", Kind: law.Minors, Effect: law.Audience, Sectors: law.CosmeticSurgery | law.WeightLoss, Ties: law.AllTies, MinorsBelow: 12, Strength: law.Must, Detail: "Marketing aimed at under-18s may not mention, show or refer to unsuitable products: tattoos, cosmetic procedures, hair removal, tooth bleaching, energy drinks, slimming products, solariums, sexual services for pay. Writing that the post is for adult followers does not help; an age filter does. A profile is aimed at them where a not insignificant share of followers is under 18: 12 % was enough in 2022, no lower share was ruled on.", Days: since(2022, 1, 1), Instrument: "dk-mfl-11"},
		{ID: "dk-alcohol-minors", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies | law.NoTie, MinorsBelow: 12, Strength: law.Must, Detail: "Content aimed at under-18s may not feature alcohol; the rule covers all content of a trader-influencer, not only adverts.", Instrument: "dk-fo-2024"},
		{ID: "dk-alcohol-minors-2022", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, MinorsBelow: 12, Days: endorse.Between(on(2022, 4, 1), on(2024, 9, 30)), Strength: law.Must, Detail: "Content aimed at under-18s may not mention, show or refer to alcohol, whether it sells alcohol or something else by it; 12 % of followers under 18 was enough on the same paragraph (a tattoo).", Instrument: "dk-fo-2022-04"},
		{ID: "dk-alcohol-minors-2014", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, MinorsBelow: 46, Days: endorse.Between(on(2014, 7, 1), on(2022, 3, 31)), Strength: law.Must, Detail: "Content aimed at under-18s may not mention, show or refer to alcohol; a blog with 46 % of its readers under 18 was aimed at them, and its posts were marketing because they promoted the blog. Where a lesser share began to count was not told before 2022.", Instrument: "dk-fo-14-05932"},
		{ID: "dk-children-exhort", Kind: law.ChildrenAudience, Detail: "No direct urging of minors to buy; use of children under 15 in such marketing is restricted.", Instrument: "dk-fo-2024"},
		{ID: "dk-children-label", Kind: law.ChildrenAudience, Detail: "Where a post is aimed at minors the advertising must be even clearer and worded so that the age group understands.", Instrument: "dk-fo-boern-note"},
		{ID: "dk-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Games and operators without a Danish permit may not be advertised in any medium, by a sponsorship or by passing on a site's address either; a streamer was fined in August 2023 after warnings. Licensed games are not aimed at under-18s by design or choice of medium, and well-known people may not suggest untruly that play made their success.", Instrument: "dk-spilleloven"},
		{ID: "dk-gambling-info", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Days: since(2020, 1, 1), Detail: "Marketing of online casinos and bets tells the age limit, the authority's helpline and the register of self-excluded players, and carries the authority's mark where it is easily seen.", Instrument: "dk-spilleloven"},
	},
	Actors: []law.ActorRule{
		{ID: "dk-audience", Kind: law.AudienceThreshold, Percent: 12, Detail: "A profile counts as aimed at under-18s when a not insignificant share of followers is under 18; 12 % was enough in the 2022 case.", Instrument: "dk-fo-2022-04"},
		{ID: "dk-trader", Kind: law.OtherActor, Detail: "With a CVR number the influencer is a trader outright; without one, commercial activity, followers, consideration or a manager can make them one. A trader must follow the act in every post.", Instrument: "dk-fo-some"},
		{ID: "dk-sender", Kind: law.IdentityDisplay, Detail: "It must be clear whom the advertising is for.", Instrument: "dk-fo-some"},
		{ID: "dk-joint", Kind: law.JointLiability, Detail: "Business and influencer are each responsible.", Instrument: "dk-mfl-6-4"},
		{ID: "dk-minor-creator", Kind: law.AgeLimit, AgeBelow: 18, Detail: "A profile whose owner is under 18, or with a not insignificant share of followers under 18, is as a rule treated as aimed at minors.", Instrument: "dk-fo-boern"},
	},
	Penalties: []law.Penalty{
		{Detail: "Fine of DKK 30,000 on appeal for 23 posts (prosecution had asked for 120,000).", Amount: endorse.MustMoney("DKK 30000"), Instrument: "dk-oelr-tag"},
		{Detail: "Fine of DKK 15,000 on appeal, reduced for delay.", Amount: endorse.MustMoney("DKK 15000"), Instrument: "dk-oelr-2023"},
		{Detail: "Fixed fine of DKK 60,000 accepted for 17 posts.", Amount: endorse.MustMoney("DKK 60000"), Instrument: "dk-fo-2019"},
		{Detail: "Since 2022 fines may reach 4 % of turnover, or EUR 4 million where turnover is unknown (EU-wide infringements).", Amount: endorse.MustMoney("EUR 4000000"), Instrument: "dk-mfl-37"},
		{Detail: "Press of 2021 gives DKK 25,000 as the least fine for marketing unsuitable products to minors, rising with income.", Amount: endorse.MustMoney("DKK 25000"), Instrument: "dk-mfl-11"},
	},
	Open: []string{
		"A ban on unhealthy-food marketing to under-15s, influencers included, was announced in May 2025; its adoption and start date were not found.",
		"How the ombudsman treats Instagram or TikTok paid-partnership labels was not found in official text.",
		"dk-unsuitable: tattoos, hair removal, tooth bleaching, energy drinks, solariums and sexual services have no sector of their own; the row speaks of cosmetic procedures and slimming. The share of 12 % is the one case that is known.",
		"Whether tagged goods the creator bought herself must be stated as self-bought when the profile is otherwise commercial (ombudsman criticism of 2021 in press) is not settled.",
	},
}
