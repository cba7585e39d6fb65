package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&fi) }

// fi is the law of Finland.
var fi = law.Regime{
	Region:    "FI",
	Name:      "Finland",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(1995, 1, 1)}},
	Languages: []string{"fi", "sv"},
	Authorities: []law.Authority{
		{Name: "Kilpailu- ja kuluttajavirasto / kuluttaja-asiamies", Abbr: "KKV", Role: "regulator"},
		{Name: "Keskuskauppakamarin liiketapalautakunta", Abbr: "LTL", Role: "self-regulator"},
		{Name: "Mainonnan eettinen neuvosto", Abbr: "MEN", Role: "self-regulator"},
		{Name: "Markkinaoikeus", Abbr: "MAO", Role: "court"},
	},
	CompleteFrom: on(2025, 1, 30), // the guideline as renewed
	Instruments: []law.Instrument{
		{ID: "fi-ksl-2-4", Title: "Kuluttajansuojalaki: marketing must be recognisable and name its beneficiary", Citation: "Kuluttajansuojalaki (38/1978) 2 luku 4 §", Kind: law.Statute, Binding: true, Days: since(2008, 10, 1), URL: "https://www.finlex.fi/fi/laki/ajantasa/1978/19780038", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "fi-kkv-2025", Title: "Kuluttaja-asiamiehen linjaus: Vaikuttajamarkkinointi sosiaalisessa mediassa", Citation: "KKV linjaus 2019, päivitetty 30.1.2025", Kind: law.RegulatorGuidance, Days: since(2025, 1, 30), URL: "https://kkv.fi/kuluttaja-asiat/tietoa-ja-ohjeita-yrityksille/kuluttaja-asiamiehen-linjaukset/vaikuttajamarkkinointi-sosiaalisessa-mediassa", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "fi-kkv-2025-sv", Title: "Konsumentombudsmannens riktlinje: Influerarmarknadsföring i sociala medier", Citation: "KKV riktlinje uppdaterad 2025 (Swedish text)", Kind: law.RegulatorGuidance, Days: since(2025, 1, 30), URL: "https://kkv.fi/sv/konsumentarenden/information-och-anvisningar-till-foretag/konsumentombudsmannens-riktlinjer/influerarmarknadsforing-i-sociala-medier", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "fi-kkv-qa", Title: "KKV questions and answers on the guideline", Citation: "Kysymyksiä ja vastauksia vaikuttajamarkkinointilinjauksesta (2025)", Kind: law.RegulatorGuidance, Days: since(2025, 2, 1), URL: "https://kkv.fi/kuluttaja-asiat/tietoa-ja-ohjeita-yrityksille/kuluttaja-asiamiehen-linjaukset/kysymyksia-ja-vastauksia-vaikuttajamarkkinointilinjauksesta", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "fi-kkv-2025-notes", Title: "Practitioner notes on the 2025 guideline (PR gifts, minors, language, several brands)", Citation: "Dagmar, Asennemedia, Castrén & Snellman, Hannes Snellman notes 2025", Kind: law.RegulatorGuidance, Days: since(2025, 1, 30), URL: "https://www.asennemedia.fi/en/2025/03/17/checklist-on-kkvs-guidelines-on-the-labelling-of-influencer-marketing/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "fi-kkv-2019", Title: "Consumer Ombudsman guideline of 2019 (replaced)", Citation: "KKV linjaus 2019", Kind: law.RegulatorGuidance, Days: endorse.Between(on(2019, 1, 1), on(2025, 1, 29)), URL: "https://hannessnellman.com/news-views/blog/new-influencer-marketing-guidelines-published-by-the-finnish-consumer-ombudsman", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "fi-men-2018", Title: "Mainonnan eettinen neuvosto: an Instagram picture is marked where its text begins and in itself", Citation: "MEN 4/2018 (skis and the firm's tags), as told by Markkinointiliitto after its secretary's talk of late February 2018", Kind: law.SelfRegulatoryCode, Days: endorse.Between(on(2018, 2, 28), on(2025, 1, 29)), URL: "https://www.markkinointiliitto.fi/sisallot/instagram-mainoksen-tunnistettavuus/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "fi-ltl-2026", Title: "Liiketapalautakunta recommendation on influencer marketing", Citation: "Keskuskauppakamari, suositus vaikuttajamarkkinointiin, published 25.2.2026", Kind: law.SelfRegulatoryCode, Days: since(2026, 2, 25), URL: "https://www.sttinfo.fi/tiedote/71834845/keskuskauppakamarin-liiketapalautakunnalta-suositus-vaikuttajamarkkinointiin-mainonta-merkittava-jatkossa-entista-selkeammin?lang=fi", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "fi-566-2020", Title: "Act on certain powers of the consumer protection authorities (penalty payment)", Citation: "Laki kuluttajansuojaviranomaisten eräistä toimivaltuuksista (566/2020) 13-18 §", Kind: law.Statute, Binding: true, Days: since(2020, 7, 29), URL: "https://www.finlex.fi/fi/laki/ajantasa/2020/20200566", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "fi-alkoholilaki", Title: "Alkoholilaki: bans on alcohol marketing incl. consumer-made content in social media", Citation: "Alkoholilaki (1102/2017) 50 §", Kind: law.Statute, Binding: true, Days: since(2018, 3, 1), URL: "https://www.finlex.fi/fi/laki/ajantasa/2017/20171102", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "fi-arpajaislaki", Title: "Arpajaislaki: only the state's company may market gambling; bans on creators", Citation: "Arpajaislaki (1047/2001) § 11, 14 b; Poliisihallitus, decisions of 24 January and 8 March 2024 on two creators (Twitch, Kick, affiliate links), news of 28 March 2024", Kind: law.Statute, Binding: true, URL: "https://poliisi.fi/-/poliisihallitus-kielsi-sosiaalisen-median-vaikuttajien-lainvastaisen-rahapelien-markkinoinnin", Verified: law.Read, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "a product received and shown was marked as received", Instrument: "fi-kkv-2019"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "advertising links had a section of their own", Instrument: "fi-kkv-2019"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "same marking rules as any other collaboration", Instrument: "fi-kkv-2019"},
		{Tie: law.Payment, Asks: law.Required, Instrument: "fi-kkv-2025"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "agreed content for a free product or service is marketing like paid content", Instrument: "fi-kkv-2025"},
		{Tie: law.Discount, Asks: law.Required, Detail: "benefit with money value, reduced price included", Instrument: "fi-kkv-2025"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "product or service received for advertising purposes and shown without an agreement", Instrument: "fi-kkv-2025"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "marketing events for invited guests, even without an agreement to post", Instrument: "fi-kkv-2025"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "own products, services and companies; posts on an account in the company's own name are plain without a mark", Instrument: "fi-kkv-2025"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "all content with a benefit is marked; advertising links had a section of their own in the 2019 guideline, the 2025 passage was not seen", Instrument: "fi-kkv-2025-notes"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "same marking rules as any other collaboration (said so in 2019, any collaborative content since 2025)", Instrument: "fi-kkv-2025-notes"},
	},
	Wordings: []law.Wording{
		{Text: "Mainos", Lang: "fi", Verdict: law.Accepted, Detail: "one of the two ways of 2019", Instrument: "fi-kkv-2019"},
		{Text: "Kaupallinen yhteistyö", Lang: "fi", Verdict: law.Accepted, Ties: law.Payment | law.FreeProduct | law.Ambassador, Detail: "one of the two ways of 2019", Instrument: "fi-kkv-2019"},
		{Text: "Saatu tuote", Lang: "fi", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "was enough until January 2025", Instrument: "fi-kkv-2019"},
		{Text: "PR-tuote", Lang: "fi", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "was enough until January 2025", Instrument: "fi-kkv-2019"},
		{Text: "Saatu ilmaistuote", Lang: "fi", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "recommended in 2019", Instrument: "fi-kkv-2019"},
		{Text: "Mainos", Lang: "fi", Verdict: law.Accepted, Detail: "the word that the ombudsman recommends; the company or brand is named as well", Instrument: "fi-kkv-2025"},
		{Text: "Mainos", Lang: "fi", Verdict: law.Accepted, Detail: "called the clearest mark; for KKV add the brand", Instrument: "fi-ltl-2026"},
		{Text: "Mainos [brand]", Form: law.Placed, Lang: "fi", Verdict: law.Accepted, Detail: "for agreed content and own products", Instrument: "fi-kkv-2025"},
		{Text: "Kaupallinen yhteistyö [brand]", Form: law.Placed, Lang: "fi", Verdict: law.Qualified, Ties: law.Payment | law.FreeProduct | law.Ambassador, When: law.AdultAudience, Detail: "agreed paid content only; use Mainos where the audience is or is likely to be mostly minors", Instrument: "fi-kkv-2025-notes"},
		{Text: "Kaupallinen yhteistyö", Lang: "fi", Verdict: law.Qualified, Ties: law.Payment | law.FreeProduct | law.Ambassador, When: law.AdultAudience, Detail: "the same with the brand named elsewhere", Instrument: "fi-kkv-2025-notes"},
		{Text: "Mainosyhteistyö", Lang: "fi", Verdict: law.Qualified, When: law.Judgement, Detail: "advertising and cooperation in one word; Mainos is recommended, other words may be used if the commercial tie is plain from them", Instrument: "fi-kkv-2025-notes"},
		{Text: "Mainos / Saatu [brand]", Form: law.Placed, Lang: "fi", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "product received without agreement", Instrument: "fi-kkv-2025"},
		{Text: "Mainos / Kutsuvierastilaisuus [brand]", Form: law.Placed, Lang: "fi", Verdict: law.Accepted, Ties: law.EventOrTrip, Detail: "invited-guest event", Instrument: "fi-kkv-2025"},
		{Text: "Saatu mainostarkoituksessa", Lang: "fi", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "states the advertising purpose; add the brand", Instrument: "fi-kkv-2025-notes"},
		{Text: "Mainos / PR", Lang: "fi", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "add the brand", Instrument: "fi-kkv-2025-notes"},
		{Text: "Saatu tuote", Lang: "fi", Verdict: law.Insufficient, Ties: law.UnsolicitedGift, Detail: "was enough until January 2025; the advertising purpose must now show", Instrument: "fi-kkv-2025-notes"},
		{Text: "PR-tuote", Lang: "fi", Verdict: law.Insufficient, Ties: law.UnsolicitedGift, Detail: "was enough until January 2025; the advertising purpose must now show", Instrument: "fi-kkv-2025-notes"},
		{Text: "Saatu ilmaistuote", Lang: "fi", Verdict: law.Insufficient, Ties: law.UnsolicitedGift, Detail: "recommended in 2019, lacks the advertising word asked for since 2025", Instrument: "fi-kkv-2025-notes"},
		{Text: "sisältää mainoslinkkejä", Lang: "fi", Verdict: law.Qualified, Ties: law.Affiliate, When: law.Judgement, Detail: "2019 wording with each link marked by *; check against the 2025 text", Instrument: "fi-kkv-2019"},
		{Text: "Reklam [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Accepted, Instrument: "fi-kkv-2025-sv"},
		{Text: "Reklam / Mottagen av [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Accepted, Ties: law.UnsolicitedGift, Detail: "product received without agreement", Instrument: "fi-kkv-2025-sv"},
		{Text: "Reklam / Evenemang för inbjudna gäster [brand]", Form: law.Placed, Lang: "sv", Verdict: law.Accepted, Ties: law.EventOrTrip, Detail: "invited-guest event", Instrument: "fi-kkv-2025-sv"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "Mainos is recommended; other words may be used if the commercial tie is plain from them", Instrument: "fi-kkv-2025-notes"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel, Platforms: []endorse.Platform{endorse.Instagram}, Strength: law.Must, Detail: "The mark stands as a rule where the text under the picture begins, unless the picture itself is plain advertising.", Instrument: "fi-men-2018"},
		{Rule: law.OnTheMedia, Formats: law.Post | law.Carousel, Platforms: []endorse.Platform{endorse.Instagram}, Strength: law.Should, Detail: "As a rule in the picture as well: how much of the text is seen differs from device to device.", Instrument: "fi-men-2018"},
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Article | law.Text, Strength: law.Must, Detail: "The mark is the first thing in the text field.", Instrument: "fi-kkv-2025"},
		{Rule: law.OnTheMedia, Formats: law.Post | law.Carousel | law.Story | law.ShortVideo | law.LongVideo | law.Live | law.Pin, Strength: law.Should, Detail: "Put the mark at a clearly standing-out place in the picture or video itself.", Instrument: "fi-ltl-2026"},
		{Rule: law.SpokenInAudio, Formats: law.Audio, Strength: law.Should, Detail: "Put the mark at a clearly standing-out place in the sound itself.", Instrument: "fi-ltl-2026"},
		{Rule: law.ThroughoutVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Measures: []law.Measure{{Kind: law.WholePart}}, Detail: "The mark stays clearly visible for as long as the commercial content runs.", Instrument: "fi-kkv-2025"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Every commercial post, not only the first of a series.", Instrument: "fi-kkv-2025"},
		{Rule: law.EachStoryFrame, Formats: law.Story, Strength: law.Must, Detail: "Each story in a series is its own publication and carries the mark.", Instrument: "fi-kkv-2025-notes"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Size, colour and position must make a mark in a picture or video stand out.", Instrument: "fi-kkv-2025"},
		{Rule: law.SameLanguage, Strength: law.Must, Detail: "Mark in the language of the content.", Instrument: "fi-kkv-2025-notes"},
		{Rule: law.NotHiddenByInterface, Strength: law.Should, Detail: "Noticeable whatever device or way of viewing; still recognisable when the post is shared on.", Instrument: "fi-ltl-2026"},
		{Rule: law.NearClaim, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "On whose behalf it is marketed: the company or a recognisable trade mark is named.", Instrument: "fi-ksl-2-4"},
	},
	Tools: []law.Tool{
		{Verdict: law.NotEnoughAlone, Detail: "The platform feature alone is expressly not enough in the February 2026 recommendation; the platform must still offer one under the DSA.", Instrument: "fi-ltl-2026"},
	},
	Content: []law.ContentRule{
		{ID: "fi-minors", Kind: law.ChildrenAudience, Detail: "Extra care for recognisability where content reaches children.", Instrument: "fi-kkv-2025"},
		{ID: "fi-alcohol", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Spirits, Ties: law.AllTies, Strength: law.Must, Detail: "Strong drinks may not be marketed (narrow exceptions for sellers).", Instrument: "fi-alkoholilaki"},
		{ID: "fi-mild-alcohol", Kind: law.AlcoholContent, Sectors: law.Alcohol, Detail: "Mild drinks are marketed not to minors, not with prize draws or games, and a commercial operator may neither use content made by consumers nor give content for consumers to share.", Instrument: "fi-alkoholilaki"},
		{ID: "fi-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "On the mainland only Veikkaus may market gambling; who streams play and links to foreign casinos markets them, affiliates too, from whatever country. What was posted is taken down.", Instrument: "fi-arpajaislaki"},
	},
	Actors: []law.ActorRule{
		{ID: "fi-brief", Kind: law.MandatoryClause, Detail: "The business must give the influencer detailed and complete instructions on marking and require that they are followed.", Instrument: "fi-kkv-2025"},
		{ID: "fi-joint", Kind: law.JointLiability, Detail: "Influencer and business both answer; the guideline covers anyone who markets in social media, whatever they call themselves.", Instrument: "fi-kkv-2025-notes"},
		{ID: "fi-brand", Kind: law.IdentityDisplay, Detail: "The company or a recognisable trade mark must be named; all of them where several are promoted.", Instrument: "fi-ksl-2-4"},
		{ID: "fi-company-account", Kind: law.OtherActor, Detail: "Posts on an account in the company’s own name count as marketing without a mark; on an owner’s personal account the mark is needed when the aim is to promote sales.", Instrument: "fi-kkv-2025-notes"},
	},
	Penalties: []law.Penalty{
		{Detail: "Prohibition under a conditional fine and, on application, a penalty payment of up to 4 % of the turnover of the year before the breach ended.", Instrument: "fi-566-2020"},
		{Detail: "Penalty payment on a natural person behind a company: up to 4 % of taxed income, at most this sum.", Amount: endorse.MustMoney("EUR 40000"), Instrument: "fi-566-2020"},
		{Detail: "Conditional fines of EUR 30,000 and of this sum with bans on marketing gambling (2024); EUR 30,000 again on two creators in 2025, and one fine of 30,000 called in.", Amount: endorse.MustMoney("EUR 33000"), Instrument: "fi-arpajaislaki"},
	},
	Open: []string{
		"The parts of the 2025 guideline on each platform (YouTube, Twitch, podcast, LinkedIn) and on affiliate links and discount codes were not seen.",
		"The new Finnish gambling act (HE 16/2025) lets licence holders market in social media through their own accounts alone, as law firms write; its text and its days were not read, fi-gambling rests on the old act.",
		"KKV text on the platform label itself was not seen; the not-enough-alone verdict rests on the Chamber of Commerce board.",
		"fi-566-2020 and fi-alkoholilaki were read in a public Markdown copy of Finlex (August 2026); that a hidden-ad breach of chapter 2 section 4 is on the list of section 13 was not traced.",
		"Affiliate and ambassador rows had ended with the 2019 guideline in January 2025; they now stand on notes of the 2025 one. The label sisältää mainoslinkkejä still ends there.",
		"fi-kkv-2019: that Mainos and Kaupallinen yhteistyö were its two ways is told by a creator's note on the renewal (Karkkipäivä, 2025), that Saatu tuote and PR-tuote were enough by Dagmar (2025). The day of the renewal is 30 January 2025 (Hannes Snellman).",
		"A story is held against the rule on each story, not against the one on the whole running time.",
		"Kept as background, no row rests on: fi-kkv-qa.",
	},
}
