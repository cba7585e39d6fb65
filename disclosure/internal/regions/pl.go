package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&pl) }

// pl is the law of Poland.
var pl = law.Regime{
	Region:    "PL",
	Name:      "Poland",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(2004, 5, 1)}},
	Languages: []string{"pl"},
	Authorities: []law.Authority{
		{Name: "Urząd Ochrony Konkurencji i Konsumentów (Prezes UOKiK)", Abbr: "UOKiK", Role: "regulator"},
		{Name: "Rada Reklamy", Role: "self-regulator"},
	},
	CompleteFrom: on(2022, 9, 26), // the recommendations
	Instruments: []law.Instrument{
		{ID: "pl-upnpr", Title: "Act on counteracting unfair market practices: misleading omission and hidden advertising", Citation: "Ustawa z 23.08.2007 o przeciwdziałaniu nieuczciwym praktykom rynkowym, art. 6 ust. 1, art. 7 pkt 11", Kind: law.Statute, Binding: true, Days: since(2007, 12, 21), URL: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20071711206", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-uznk-16", Title: "Unfair competition act: advertising posing as neutral information", Citation: "Ustawa z 16.04.1993 o zwalczaniu nieuczciwej konkurencji, art. 16 ust. 1 pkt 4", Kind: law.Statute, Binding: true, Days: since(1993, 12, 8), URL: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU19930470211", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-uokk-106", Title: "Competition and consumer protection act: fines", Citation: "Ustawa z 16.02.2007 o ochronie konkurencji i konsumentów, art. 106", Kind: law.Statute, Binding: true, Days: since(2007, 4, 21), URL: "https://isap.sejm.gov.pl/isap.nsf/DocDetails.xsp?id=WDU20070500331", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-uokik-rek", Title: "UOKiK recommendations on labelling advertising content by influencers", Citation: "Rekomendacje Prezesa UOKiK dotyczące oznaczania treści reklamowych przez influencerów w mediach społecznościowych, 26.09.2022", Kind: law.RegulatorGuidance, Days: since(2022, 9, 26), URL: "https://uokik.gov.pl/influencer-marketing", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-uokik-page", Title: "UOKiK: Influencer marketing page with checklist", Citation: "uokik.gov.pl, Influencer marketing (#OznaczamReklamy)", Kind: law.RegulatorGuidance, Days: since(2022, 9, 26), URL: "https://uokik.gov.pl/en/influencer-marketing", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "pl-uokik-rek-words", Title: "The same recommendations: tables of gift, own-brand and discouraged wording", Citation: "Rekomendacje Prezesa UOKiK 2022, wording tables (not in the excerpts seen)", Kind: law.RegulatorGuidance, Days: since(2022, 9, 26), URL: "https://uokik.gov.pl/influencer-marketing", Checked: on(2026, 11, 21)},
		{ID: "pl-uokik-2021", Title: "UOKiK president on unclear marks, opening of the 2021 inquiry", Citation: "Statement of September 2021, as quoted in Wiadomości Kosmetyczne, 22.03.2022", Kind: law.RegulatorGuidance, Days: since(2021, 9, 1), URL: "https://www.wiadomoscikosmetyczne.pl/dzial/3643-marketing/artykuly/wspolpraca-reklamowa-influencera-z-firma-musi-byc-,69477", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-uokik-2023", Title: "UOKiK statement opening cases: \"#współpraca\" at the end does not show the commercial character", Citation: "Komunikat 13.02.2023 (Chajzer, Rabczewska, Rozenek-Majdan)", Kind: law.RegulatorGuidance, Days: since(2023, 2, 13), URL: "https://patentnakreatywnosc.ostrowski.legal/puk-puk-dzien-dobry-czy-oznacza-pan-pani-reklamy-od-teorii-do-praktyki/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-uokik-chaplin", Title: "UOKiK case on Lexy Chaplin: #ad, #collab and thanks to the brand do not do", Citation: "UOKiK decision, as told by Cyberlaw by Judyta, 14.11.2025 (date and number not given there)", Kind: law.RegulatorGuidance, URL: "https://cyberlaw-by-judyta.com/2025/11/14/reklamalegalnie-w-social-mediach-glosne-sprawy-z-uokik-lekcje-z-praktyki", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-rbg-2-2025", Title: "UOKiK decision against Małgorzata Rozenek-Majdan, final after two court instances", Citation: "Decyzja RBG-2/2025 z 27.02.2025", Kind: law.CaseLaw, Binding: true, Days: since(2025, 2, 27), URL: "https://www.gazetaprawna.pl/wiadomosci/kraj/artykuly/10642558,sad-podtrzymal-kare-dla-malgorzaty-rozenek-majdan.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pl-trzezwosc", Title: "Sobriety act: alcohol advertising", Citation: "Ustawa z 26.10.1982 o wychowaniu w trzeźwości, art. 13(1) ust. 1", Kind: law.Statute, Binding: true, URL: "https://prakreacja.pl/zakaz-reklamy-alkoholu/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "pl-hazard", Title: "Gambling act: advertising ban and betting exception", Citation: "Ustawa z 19.11.2009 o grach hazardowych, art. 29 (as stated by the Ministry of Finance, 04.01.2024), art. 29b (text of 2024)", Kind: law.Statute, Binding: true, Days: since(2010, 1, 1), URL: "https://www.podatki.gov.pl/pozostale-podatki/gry-hazardowe/informacje-ogolne/zakaz-reklamy-i-promocji-gier-hazardowych-w-internecie/", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "pl-kks-110a", Title: "Fiscal penal code: unlawful gambling advertising", Citation: "Kodeks karny skarbowy, art. 110a, as noted by the Ministry of Finance and e-play.pl", Kind: law.Statute, Binding: true, URL: "https://e-play.pl/nielegalna-reklama-gier-lub-zakladow/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "form of the agreement (paper, phone, chat) does not matter", Instrument: "pl-uokik-rek"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "barter counts as payment", Instrument: "pl-uokik-rek"},
		{Tie: law.Discount, Asks: law.Required, Detail: "discount on the product, vouchers, bonuses", Instrument: "pl-uokik-rek"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "income from discount codes, affiliate links or licences", Instrument: "pl-uokik-rek"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "costs of taking part covered beyond the entrance ticket", Instrument: "pl-uokik-rek"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "gifts from brands (PR parcels) are commercial content and take a mark; a first, unasked parcel a gift wording, as recalled; further material on it, or any arrangement: mark as advertising", Instrument: "pl-uokik-rek"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "own brand, books or services: mark as self-promotion", Instrument: "pl-uokik-rek"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "length and form of cooperation do not matter", Instrument: "pl-uokik-rek"},
	},
	Wordings: []law.Wording{
		{Text: "#reklama", Lang: "pl", Verdict: law.Accepted, Detail: "name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "[REKLAMA]", Lang: "pl", Verdict: law.Accepted, Detail: "name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "#materiałreklamowy", Lang: "pl", Verdict: law.Accepted, Detail: "name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "[MATERIAŁ REKLAMOWY]", Lang: "pl", Verdict: law.Accepted, Detail: "name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "#współpracareklamowa", Lang: "pl", Verdict: law.Accepted, Detail: "name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "[WSPÓŁPRACA REKLAMOWA]", Lang: "pl", Verdict: law.Accepted, Detail: "name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "Płatna współpraca z marką [brand]", Form: law.Placed, Lang: "pl", Verdict: law.Accepted, Instrument: "pl-uokik-rek"},
		{Text: "Reklama marki [brand]", Form: law.Placed, Lang: "pl", Verdict: law.Accepted, Instrument: "pl-uokik-rek"},
		{Text: "Reklama", Lang: "pl", Verdict: law.Accepted, Detail: "whether a hashtag or square brackets stand before the word makes no difference to the user; name the brand as well", Instrument: "pl-uokik-rek"},
		{Text: "#postsponsorowany", Lang: "pl", Verdict: law.Accepted, Detail: "one of the Polish marks that the case asked for, as the blog tells it", Instrument: "pl-uokik-chaplin"},
		{Text: "#autopromocja", Lang: "pl", Verdict: law.Accepted, Ties: law.SelfPromotion, Detail: "own brand only", Instrument: "pl-uokik-rek-words"},
		{Text: "[AUTOPROMOCJA]", Lang: "pl", Verdict: law.Accepted, Ties: law.SelfPromotion, Detail: "own brand only", Instrument: "pl-uokik-rek-words"},
		{Text: "#markawłasna", Lang: "pl", Verdict: law.Accepted, Ties: law.SelfPromotion, Detail: "own brand only", Instrument: "pl-uokik-rek-words"},
		{Text: "[MARKA WŁASNA]", Lang: "pl", Verdict: law.Accepted, Ties: law.SelfPromotion, Detail: "own brand only", Instrument: "pl-uokik-rek-words"},
		{Text: "#mojamarka", Lang: "pl", Verdict: law.Accepted, Ties: law.SelfPromotion, Detail: "own brand only", Instrument: "pl-uokik-rek-words"},
		{Text: "#prezent", Lang: "pl", Verdict: law.Qualified, Ties: law.UnsolicitedGift, When: law.Unasked, Detail: "first unasked gift without arrangement; later material is advertising", Instrument: "pl-uokik-rek-words"},
		{Text: "[PREZENT]", Lang: "pl", Verdict: law.Qualified, Ties: law.UnsolicitedGift, When: law.Unasked, Detail: "first unasked gift without arrangement; later material is advertising", Instrument: "pl-uokik-rek-words"},
		{Text: "[PREZENT OD MARKI [brand]]", Form: law.Placed, Lang: "pl", Verdict: law.Qualified, Ties: law.UnsolicitedGift, When: law.Unasked, Detail: "first unasked gift without arrangement; later material is advertising", Instrument: "pl-uokik-rek-words"},
		{Text: "#współpraca", Lang: "pl", Verdict: law.Insufficient, Detail: "does not show that the cooperation is commercial; in the case it also stood at the end", Instrument: "pl-uokik-2023"},
		{Text: "@[brand]", Form: law.Placed, Lang: "pl", Verdict: law.Insufficient, Detail: "naming or tagging only the brand", Instrument: "pl-uokik-2023"},
		{Text: "#ad", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "alone: not understood by a Polish internet user, said the authority; the 2022 recommendations ask for Polish marks on a Polish profile", Instrument: "pl-uokik-2021"},
		{Text: "#sponsored", Lang: "en", Verdict: law.Insufficient, Fault: law.Foreign, When: law.UnlessInItsLanguage, Detail: "foreign wording on a Polish-language profile", Instrument: "pl-uokik-rek-words"},
		{Text: "#collab", Lang: "en", Verdict: law.Insufficient, Detail: "an English short form does not show an average recipient that the post is promotional", Instrument: "pl-uokik-chaplin"},
		{Text: "#rekl", Lang: "pl", Verdict: law.Insufficient, Detail: "abbreviation", Instrument: "pl-uokik-rek-words"},
		{Text: "#współ", Lang: "pl", Verdict: law.Insufficient, Detail: "abbreviation", Instrument: "pl-uokik-rek-words"},
		{Text: "#autopromo", Lang: "pl", Verdict: law.Insufficient, Detail: "abbreviation", Instrument: "pl-uokik-rek-words"},
		{Text: "#promo", Lang: "pl", Verdict: law.Insufficient, Detail: "abbreviation", Instrument: "pl-uokik-rek-words"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "the catalogue of wordings is broad: other words that say clearly that this is advertising may do", Instrument: "pl-uokik-rek"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Must, Detail: "At the beginning of the description or recording, never only at the end.", Instrument: "pl-uokik-rek"},
		{Rule: law.BeforeFold, Formats: law.Post | law.Article | law.LongVideo, Strength: law.Must, Detail: "Visible without expanding the description.", Instrument: "pl-uokik-rek"},
		{Rule: law.NotOnlyAtEnd, Strength: law.Must, Detail: "Ambiguous hashtags and marks at the end of posts were among the faults fined in 2025.", Instrument: "pl-rbg-2-2025"},
		{Rule: law.EachPost, Strength: law.Should, Detail: "Besides the platform feature, an own mark stands in the description, picture or film (two-level tagging).", Instrument: "pl-uokik-page"},
		{Rule: law.EachStoryFrame, Formats: law.Story, Strength: law.Must, Detail: "Stories are marked as well as posts.", Instrument: "pl-uokik-rek"},
		{Rule: law.OnTheMedia, Formats: law.Live, Strength: law.Must, Detail: "Live transmissions carry the mark too; that it is repeated is not said.", Instrument: "pl-uokik-rek"},
		{Rule: law.SameLanguage, Strength: law.Must, Detail: "A profile run in Polish marks in Polish.", Instrument: "pl-uokik-rek"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Legible and understandable for every recipient, one-off viewers and any device included.", Instrument: "pl-uokik-rek"},
		{Rule: law.NearClaim, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "The promoted brand is indicated beside the mark.", Instrument: "pl-uokik-page"},
	},
	Tools: []law.Tool{
		{Verdict: law.NotEnoughAlone, Detail: "Use the platform feature if there is one, check that it is legible, and add an own mark: two-level tagging.", Instrument: "pl-uokik-page"},
		{Verdict: law.Recommended, Detail: "The platform feature is the first of the two levels.", Instrument: "pl-uokik-page", Part: "use"},
	},
	Content: []law.ContentRule{
		{ID: "pl-alcohol", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Spirits, Ties: law.AllTies, Strength: law.Must, Detail: "Advertising and promotion of alcoholic drinks other than beer is banned for everyone who orders or makes it; strong drinks are never beer.", Instrument: "pl-trzezwosc"},
		{ID: "pl-alcohol-other", Kind: law.AlcoholContent, Effect: law.Ban, Sectors: law.Alcohol, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Of other drinks only beer may be advertised; whether the drink is beer is for people to see.", Instrument: "pl-trzezwosc"},
		{ID: "pl-beer-minors", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol, Ties: law.AllTies, NoMinorShown: true, Strength: law.Must, Detail: "Beer ads may not address or show minors, link drinking with fitness or driving, claim healing effects or urge excess.", Instrument: "pl-trzezwosc"},
		{ID: "pl-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Advertising and promotion of roulette-type, card, dice and slot games and of betting is banned, links to an operator's site included. Only betting with a Polish permit may be advertised, and then not to, with or showing minors, not as easy win, relaxation, way out of money trouble or mark of success or attractiveness, and not by urging higher stakes.", Instrument: "pl-hazard"},
		{ID: "pl-gambling-minors", Kind: law.GamblingContent, Effect: law.Audience, Sectors: law.Gambling, Ties: law.AllTies, NoMinorShown: true, Strength: law.Must, Detail: "Betting with a permit is not advertised to, with or showing minors.", Instrument: "pl-hazard"},
		{ID: "pl-hidden-ad", Kind: law.OtherContent, Detail: "Always unfair: editorial content used to promote a product without making plain that it was paid for; leaving out what consumers need is a misleading omission.", Instrument: "pl-upnpr"},
		{ID: "pl-neutral-info", Kind: law.OtherContent, Detail: "A statement that urges to buy while giving the impression of neutral information is an act of unfair competition.", Instrument: "pl-uznk-16"},
	},
	Actors: []law.ActorRule{
		{ID: "pl-brand", Kind: law.IdentityDisplay, Detail: "The promoted brand must be indicated.", Instrument: "pl-uokik-page"},
		{ID: "pl-joint", Kind: law.JointLiability, Detail: "Influencer, agency and advertiser are all responsible for the marking.", Instrument: "pl-uokik-page"},
	},
	Penalties: []law.Penalty{
		{Detail: "Up to 10 % of the previous year’s turnover for infringing collective consumer interests, plus an ordered public statement.", Instrument: "pl-uokk-106"},
		{Detail: "PLN 200,000 paid by Rozenek-Majdan (about 220,000 imposed in 2025); about PLN 0.5 million in all for three celebrities.", Amount: endorse.MustMoney("PLN 200000"), Instrument: "pl-rbg-2-2025"},
		{Detail: "Advertising or promoting alcohol against the ban: fine of PLN 10,000 to this sum (creators were convicted for Instagram posts).", Amount: endorse.MustMoney("PLN 500000"), Instrument: "pl-trzezwosc"},
		{Detail: "Unlawful gambling advertising: fine of up to 720 daily rates for whoever orders, makes, places or profits from it.", Instrument: "pl-kks-110a"},
	},
	Open: []string{
		"The tables of gift and own-brand wording and of discouraged abbreviations (pl-uokik-rek-words) come from memory of the 2022 document; ten more searches found only its accepted list, the statement on #ad and a blog's account of a case on #ad and #collab.",
		"Games of chance other than betting may not be advertised even with a permit; the sector gambling does not tell them apart.",
		"An own mark beside the platform feature may stand in description, picture or film, so it is held as a rule on each post. Live transmissions carry the mark; that it is repeated is not said.",
		"That unsolicited gifts take a mark is said by KG Legal (23 May 2025) and Duraj Reck; that a gift wording is enough for a first parcel is recalled.",
		"Whether UOKiK has issued a newer edition of the recommendations by late 2026 was not found.",
		"Law-firm pages differ on #współpraca alone: some give it as a fit mark, the authority held it too vague in the cases opened in 2023.",
	},
}
