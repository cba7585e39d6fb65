package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&cz) }

// cz is the law of Czechia.
var cz = law.Regime{
	Region:    "CZ",
	Name:      "Czechia",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(2004, 5, 1)}},
	Languages: []string{"cs"},
	Authorities: []law.Authority{
		{Name: "Česká obchodní inspekce", Abbr: "ČOI", Role: "regulator"},
		{Name: "Krajské živnostenské úřady", Role: "regulator"},
		{Name: "Rada pro rozhlasové a televizní vysílání", Abbr: "RRTV", Role: "regulator"},
		{Name: "Sdružení pro internetový rozvoj, Komise pro samoregulaci obsahu", Abbr: "SPIR", Role: "self-regulator"},
		{Name: "Rada pro reklamu", Abbr: "RPR", Role: "self-regulator"},
	},
	// The day from which the rows of the Union are whole, on which the rows here lean;
	// those of its own are older.
	CompleteFrom: on(2024, 2, 14),
	Instruments: []law.Instrument{
		{ID: "cz-40-1995", Title: "Advertising regulation act", Citation: "Zákon č. 40/1995 Sb., o regulaci reklamy, § 1–2", Kind: law.Statute, Binding: true, Days: since(1995, 4, 1), URL: "https://www.zakonyprolidi.cz/cs/1995-40", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cz-634-1992", Title: "Consumer protection act: unfair practices, hidden advertising", Citation: "Zákon č. 634/1992 Sb., o ochraně spotřebitele, § 4–5b a příloha 1", Kind: law.Statute, Binding: true, Days: since(1992, 12, 31), URL: "https://www.zakonyprolidi.cz/cs/1992-634", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cz-242-2022", Title: "Video-sharing platform services act", Citation: "Zákon č. 242/2022 Sb.", Kind: law.Statute, Binding: true, Days: since(2022, 9, 15), URL: "https://www.zakonyprolidi.cz/cs/2022-242", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cz-kodex-2020", Title: "Kodex influencera (Férový influencer)", Citation: "SPIR, Kodex influencera, July 2020, published 16.9.2020", Kind: law.SelfRegulatoryCode, Days: since(2020, 9, 16), URL: "https://old.spir.cz/www.samoregulace.cz/kodex-influencera.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "cz-kodex-2026", Title: "Kodex férového influencera, new version: generative AI, political cooperation, health and finance", Citation: "SPIR, AKA and FSV UK, as reported by Lupa.cz, 5.2.2026; text not seen", Kind: law.SelfRegulatoryCode, Days: since(2026, 2, 5), URL: "https://www.lupa.cz/aktuality/ceskym-online-tvurcum-prochazi-to-co-je-jinde-zakazane-vznikla-nova-verze-etickeho-kodexu/", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "cz-kodex-press", Title: "Press on the code: time on screen, experience", Citation: "iDNES and iROZHLAS, 16.9.2020", Kind: law.SelfRegulatoryCode, Days: since(2020, 9, 16), URL: "https://www.idnes.cz/zpravy/mediahub/iniciativa-ferovy-influencer.A200916_112018_mediahub_jpl", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cz-40-1995-gambling", Title: "Advertising regulation act: gambling", Citation: "Zákon č. 40/1995 Sb., gambling provisions as changed with zákon č. 186/2016 Sb., quoted by SCC (2016); ban on advertising games that are not permitted, § 2, as told by DAUC", Kind: law.Statute, Binding: true, Days: since(2017, 1, 1), URL: "http://scc.cz/view.php?nazevclanku=reklama-na-hazardni-hry-od-1-1-2017-zari-2016&cisloclanku=2016090003", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "cz-40-1995-alcohol", Title: "Advertising regulation act: alcohol", Citation: "Zákon č. 40/1995 Sb. § 4, as told by E15 after the methanol affair of 2012", Kind: law.Statute, Binding: true, Days: since(2013, 1, 1), URL: "https://www.e15.cz/byznys/ostatni/alkohol-v-posteli-nepomuze-950054", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "cz-kodex-2020"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "barter, keeping tested products, free use", Instrument: "cz-kodex-2020"},
		{Tie: law.Loan, Asks: law.Required, Detail: "products or services to use free of charge", Instrument: "cz-kodex-2020"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "paid journey with accommodation at an event to be reported on", Instrument: "cz-kodex-2020"},
		{Tie: law.Discount, Asks: law.Required, Detail: "any counter-performance from the business", Instrument: "cz-634-1992"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "advertising once it follows from a business commissioning it, even without money", Instrument: "cz-634-1992"},
	},
	Wordings: []law.Wording{
		{Text: "#placenepartnerstvi", Lang: "cs", Verdict: law.Accepted, Detail: "at the start of the content, in text or speech", Instrument: "cz-kodex-2020"},
		{Text: "placenepartnerstvi", Lang: "cs", Verdict: law.Accepted, Detail: "hash sign optional", Instrument: "cz-kodex-2020"},
		{Text: "placené partnerství", Lang: "cs", Verdict: law.Qualified, When: law.Judgement, Detail: "the words of the tag; the code spells them as one", Instrument: "cz-kodex-2020"},
		{Text: "Tento produkt k testování dodala firma [brand]", Form: law.Placed, Lang: "cs", Verdict: law.Accepted, Ties: law.FreeProduct | law.Loan, Detail: "example sentence", Instrument: "cz-kodex-2020"},
		{Text: "Tento výlet platila společnost [brand]", Form: law.Placed, Lang: "cs", Verdict: law.Accepted, Ties: law.EventOrTrip, Detail: "example sentence", Instrument: "cz-kodex-2020"},
		{Text: "Toto oblečení mi bylo poskytnuto zdarma značkou [brand]", Form: law.Placed, Lang: "cs", Verdict: law.Accepted, Ties: law.FreeProduct, Detail: "example sentence", Instrument: "cz-kodex-2020"},
		{Text: "placená spolupráce", Lang: "cs", Verdict: law.Qualified, When: law.Judgement, Detail: "plain words for what the code calls a paid cooperation and marks otherwise; no official word list exists", Instrument: "cz-634-1992"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "the sentences of the code are examples, ended with and the like: others may do by which anyone recognises paid advertising", Instrument: "cz-kodex-2020"},
		{Text: "reklama", Lang: "cs", Verdict: law.Qualified, When: law.Judgement, Detail: "plain word for advertising; no official word list exists", Instrument: "cz-634-1992"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Story | law.Article, Strength: law.Must, Detail: "At the beginning of the published content, visual or spoken, so that anyone recognises paid advertising.", Instrument: "cz-kodex-2020"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo | law.Live, Strength: law.Must, Detail: "At the beginning, text or speech.", Instrument: "cz-kodex-2020"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Stays on screen long enough for everyone to read.", Instrument: "cz-kodex-press"},
	},
	Tools: []law.Tool{
		{Verdict: law.NotEnoughAlone, Detail: "Use the platform tools on top of the own statement; the tools alone are hard for consumers to understand.", Instrument: "cz-kodex-2020"},
	},
	Content: []law.ContentRule{
		{ID: "cz-ai", Kind: law.AIGenerated, Effect: law.Mention, Ties: law.AllTies, When: law.MadeWithAI, Texts: []law.Message{{Text: "#AIobsah", Lang: "cs"}}, Strength: law.Should, Detail: "The new version of the code has its signatories mark the use of generative AI and make no manipulative deepfakes.", Instrument: "cz-kodex-2026"},
		{ID: "cz-political", Kind: law.OtherContent, Sectors: law.PoliticalMessage, Detail: "The new version of the code: political cooperation is marked clearly, kept for 24 months, and not targeted at people under 18.", Instrument: "cz-kodex-2026"},
		{ID: "cz-honest", Kind: law.FakeReview, Detail: "No lying about or hiding of own experience with the product.", Instrument: "cz-kodex-press"},
		{ID: "cz-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Games that were not permitted may not be advertised, for an affiliate's commission either; no advertisement makes play look like a source of income.", Instrument: "cz-40-1995-gambling"},
		{ID: "cz-gambling-minors", Kind: law.GamblingContent, Effect: law.Audience, Sectors: law.Gambling, Ties: law.AllTies, NoMinorShown: true, Strength: law.Must, Detail: "Gambling advertisements are not aimed at people under 18, above all by showing them or by what speaks to them.", Instrument: "cz-40-1995-gambling"},
		{ID: "cz-gambling-warning", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, Texts: []law.Message{{Text: "Ministerstvo financí varuje: Účastí na hazardní hře může vzniknout závislost!", Lang: "cs"}}, Strength: law.Must, Detail: "Gambling advertisements carry this warning, seen clearly.", Instrument: "cz-40-1995-gambling"},
		{ID: "cz-gambling-age", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "They tell as well that people under 18 may not take part; the act has no fixed words for it.", Instrument: "cz-40-1995-gambling"},
		{ID: "cz-alcohol", Kind: law.AlcoholContent, Effect: law.Audience, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, NoMinorShown: true, Strength: law.Must, Detail: "Alcohol advertisements are not aimed at people under 18, above all by showing them, or people who look so, drinking; they do not urge excess, mock abstinence, go with driving or performance, promise social or sexual success or claim healing.", Instrument: "cz-40-1995-alcohol"},
	},
	Actors: []law.ActorRule{
		{ID: "cz-audience", Kind: law.AudienceThreshold, Detail: "Where at least 25 % of the expected audience is under 18, the statement must be understandable to them too.", Instrument: "cz-kodex-2020"},
		{ID: "cz-joint", Kind: law.JointLiability, Detail: "Business and influencer can both be sanctioned.", Instrument: "cz-634-1992"},
	},
	Penalties: []law.Penalty{
		{Detail: "Administrative fines for unfair practices (up to CZK 5 million or, for EU-wide infringements, 4 % of turnover).", Amount: endorse.MustMoney("CZK 5000000"), Instrument: "cz-634-1992"},
	},
	Open: []string{
		"No official Czech list of accepted or rejected words was found; German case law on #ad is only cited as inspiration.",
		"cz-kodex-2026: known from the press alone; whether its labels and places differ from those of 2020 is not known, and the European knowledge hub speaks of an edition of 2022. The fine ceiling as amended, was not verified.",
		"Kept as background, no row rests on: cz-40-1995, cz-242-2022.",
	},
}
