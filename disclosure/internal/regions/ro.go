package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&ro) }

// ro is the law of Romania.
var ro = law.Regime{
	Region:    "RO",
	Name:      "Romania",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(2007, 1, 1)}},
	Languages: []string{"ro"},
	Authorities: []law.Authority{
		{Name: "Autoritatea Națională pentru Protecția Consumatorilor", Abbr: "ANPC", Role: "regulator"},
		{Name: "Consiliul Național al Audiovizualului", Abbr: "CNA", Role: "regulator"},
		{Name: "Consiliul Român pentru Publicitate", Abbr: "RAC", Role: "self-regulator"},
	},
	// The day of the report on the labels that the audiovisual council wants.
	CompleteFrom: on(2025, 9, 24),
	Instruments: []law.Instrument{
		{ID: "ro-158-2008", Title: "Advertising and unfair practices acts (UCPD and misleading advertising)", Citation: "Legea nr. 363/2007 and Legea nr. 158/2008", Kind: law.Statute, Binding: true, Days: since(2008, 1, 1), URL: "https://legislatie.just.ro/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ro-anpc-2023", Title: "ANPC action on ten influencers: letters and recommendations", Citation: "ANPC, August–October 2023", Kind: law.RegulatorGuidance, Days: since(2023, 8, 1), URL: "https://grecupartners.ro/influencers-under-anpcs-spotlight/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ro-rac-2018", Title: "Code of the advertising council: who an influencer is, and that the contract is told", Citation: "RAC, Codul de practică în comunicarea comercială, April 2018, as reported by Forbes România", Kind: law.SelfRegulatoryCode, Days: since(2018, 4, 30), URL: "https://www.forbes.ro/rac-invita-influencerii-din-mediul-online-sa-adere-la-autoreglementarea-industriei-de-publicitate-129031", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ro-words-notes", Title: "Notes on marks that authorities look for", Citation: "avocati-ro.com, 19.12.2024; Capital, on influencers and the law", Kind: law.RegulatorGuidance, Days: since(2024, 12, 19), URL: "https://avocati-ro.com/questions/in-ce-masura-influencerii-au-obligatia-de-a-marca-postarile-sponsorizate-pe-retelele-sociale", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ro-cna-gambling", Title: "Audiovisual Code: nobody who is known in public or online in gambling advertisements", Citation: "CNA, Codul audiovizualului, art. 109(7) as WH Partners counts it (art. 110(7) in the drafts), in force 6.10.2025; Vixio and Romania Insider, July 2025", Kind: law.Regulation, Binding: true, Days: since(2025, 10, 6), URL: "https://www.mondaq.com/gaming/1678192/new-rules-new-risks-advertising-limits-under-the-new-romanian-audiovisual-code", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "ro-cna-2025", Title: "Audiovisual Code: influencers to register and mark paid posts", Citation: "CNA, Codul audiovizualului, in force 7.8.2025 (press 24.9.2025)", Kind: law.Regulation, Binding: true, Days: since(2025, 8, 7), URL: "https://www.mondaq.com/gaming/1678192/new-rules-new-risks-advertising-limits-under-the-new-romanian-audiovisual-code", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ro-cna-press", Title: "Press on CNA registration and labels", Citation: "Știrile ProTV 24.9.2025", Kind: law.Regulation, Binding: true, Days: since(2025, 9, 24), URL: "https://stirileprotv.ro/stiri/actualitate/influencerii-monitorizati-mai-strict-inregistrare-obligatorie-si-sanctiuni-pentru-reclamele-nemarcate.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ro-oug-77", Title: "Gambling ordinance: advertising", Citation: "OUG 77/2009 art. 12 and 26, as quoted by the audiovisual council on 24 December 2013 and by lawyers after the changes of December 2014", Kind: law.Statute, Binding: true, Days: since(2013, 12, 24), URL: "https://cna.ro/In-aten-ia-radiodifuzorilor,6680.html", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Instrument: "ro-anpc-2023"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "benefits in money or free products for promoting a brand", Instrument: "ro-158-2008"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "any brand, the own one included", Instrument: "ro-anpc-2023"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "material benefit from the promotion", Instrument: "ro-158-2008"},
	},
	Wordings: []law.Wording{
		{Text: "#Publicitate", Lang: "ro", Verdict: law.Accepted, Instrument: "ro-cna-press"},
		{Text: "#Sponsorizat", Lang: "ro", Verdict: law.Accepted, Instrument: "ro-cna-press"},
		{Text: "#ParteneriatPlătit", Lang: "ro", Verdict: law.Accepted, Instrument: "ro-cna-press"},
		{Text: "Publicitate", Lang: "ro", Verdict: law.Qualified, When: law.Judgement, Detail: "the word of the tag; the report names tags alone, with such as before them", Instrument: "ro-cna-press"},
		{Text: "Sponsorizat", Lang: "ro", Verdict: law.Qualified, When: law.Judgement, Detail: "the word of the tag; the report names tags alone, with such as before them", Instrument: "ro-cna-press"},
		{Text: "Parteneriat plătit", Lang: "ro", Verdict: law.Qualified, When: law.Judgement, Detail: "the words of the tag; the report names tags alone, with such as before them", Instrument: "ro-cna-press"},
		{Text: "colaborare plătită", Lang: "ro", Verdict: law.Qualified, When: law.Judgement, Detail: "named by lawyers beside #ad and sponsorizat; no authority was read to name it", Instrument: "ro-words-notes"},
		{Text: "#colaborareplătită", Lang: "ro", Verdict: law.Qualified, When: law.Judgement, Detail: "named by the press beside #publicitate; no authority was read to name it", Instrument: "ro-words-notes"},
		{Text: "#ADVERTISEMENT [brand]", Form: law.Placed, Lang: "en", Verdict: law.Accepted, Detail: "the word of the next row as English spells it", Instrument: "ro-anpc-2023"},
		{Text: "#ADVERTISMENT [brand]", Form: law.Placed, Lang: "en", Verdict: law.Accepted, Detail: "with the brand's name, spelled so in the report of the ANPC recommendation", Instrument: "ro-anpc-2023"},
		{Text: "#PAIDSPONSORSHIP [brand]", Form: law.Placed, Lang: "en", Verdict: law.Accepted, Detail: "with the brand's name", Instrument: "ro-anpc-2023"},
		{Text: "#AD", Lang: "en", Verdict: law.Accepted, Detail: "named among appropriate warnings in 2023; Romanian wording is the safer choice since 2025", Instrument: "ro-anpc-2023"},
		{Text: "Reclamă", Lang: "ro", Verdict: law.Qualified, When: law.Judgement, Detail: "the everyday word for advertising; not among the warnings that were named, which the report ends with etc.", Instrument: "ro-anpc-2023"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Qualified, When: law.Judgement, Detail: "the appropriate warnings are named with etc. behind them: others may do", Instrument: "ro-anpc-2023"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Must, Detail: "The contract is told clearly in each article, post, clip or tweet, in the part where it begins.", Instrument: "ro-rac-2018"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "Every photo or video with commercial intent.", Instrument: "ro-anpc-2023"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Prominent, clear font, large enough.", Instrument: "ro-anpc-2023"},
	},
	Tools: []law.Tool{
		{Detail: "Not addressed in what was seen.", Instrument: "ro-anpc-2023"},
	},
	Content: []law.ContentRule{
		{ID: "ro-gambling-known", Kind: law.GamblingContent, Effect: law.Ban, Sectors: law.Gambling, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "No gambling advertisement shows people known from public life, culture, science or sport, or others who may encourage play because they are known online. Who is known enough is defined nowhere; the council said thresholds for users of networks would follow.", Instrument: "ro-cna-gambling"},
		{ID: "ro-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Games that are not authorised in Romania may not be advertised or promoted in any way.", Instrument: "ro-oug-77"},
		{ID: "ro-gambling-licence", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Days: since(2016, 2, 24), Detail: "Promotional material shows the series and number of the operator's licence where they are seen.", Instrument: "ro-oug-77"},
	},
	Actors: []law.ActorRule{
		{ID: "ro-cna-registration", Kind: law.Registration, Detail: "Content creators are to register with the CNA so that they can be monitored; the exact circle (thresholds, video on-demand creators) is not clear from press.", Days: since(2025, 8, 7), Instrument: "ro-cna-2025"},
	},
	Penalties: []law.Penalty{
		{Detail: "Fines or blocking of accounts as reported; amounts not verified.", Instrument: "ro-cna-press"},
		{Detail: "Advertising games that are not authorised: RON 50,000 to this sum, and what was earned is taken.", Amount: endorse.MustMoney("RON 100000"), Instrument: "ro-oug-77"},
	},
	Open: []string{
		"The code of the advertising council was not read: that the contract is told where the post begins is the press's account of its director's talk; the day in April 2018 is taken as the last of the month.",
		"Whether the council's code reaches all creators or only providers of audiovisual services under its rules is not settled by what was read; reports speak of television, radio and online platforms. The warning that gambling advertisements have to carry was seen in English only, so no row asks for it.",
		"Which creators must register with the CNA and since when (Law 504/2002 as amended, Audiovisual Code 2025) needs the official text.",
		"ANPC’s original Romanian wording of the 2023 recommendations was not seen.",
	},
}
