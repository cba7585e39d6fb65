package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&lu) }

// lu is the law of Luxembourg.
var lu = law.Regime{
	Region:    "LU",
	Name:      "Luxembourg",
	Parents:   []law.Membership{{Region: endorse.EU}},
	Languages: []string{"lb", "fr", "de"},
	Authorities: []law.Authority{
		{Name: "Autorité luxembourgeoise indépendante de l'audiovisuel", Abbr: "ALIA", Role: "media regulator (to become ALIM under bill 8625)"},
		{Name: "Direction de la protection des consommateurs", Abbr: "DPC", Role: "consumer-law enforcement"},
		{Name: "Commission luxembourgeoise pour l'éthique en publicité", Abbr: "CLEP", Role: "advertising self-regulator"},
		{Name: "Commission de surveillance du secteur financier", Abbr: "CSSF", Role: "financial promotion"},
	},
	// The day from which the rows of the Union are whole, on which the rows here lean;
	// those of its own are older.
	CompleteFrom: on(2024, 2, 14),
	Instruments: []law.Instrument{
		{ID: "lu-ecommerce", Title: "Loi relative au commerce électronique, commercial communications", Citation: "Loi du 14 août 2000, art. 47", Kind: law.Statute, Binding: true, Days: since(2000, 9, 8), URL: "https://legilux.public.lu/eli/etat/leg/loi/2000/08/14/n8/jo", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "lu-loi-2009", Title: "Loi relative aux pratiques commerciales déloyales (now in the Code de la consommation)", Citation: "Loi du 29 avril 2009", Kind: law.Statute, Binding: true, Days: endorse.Between(on(2009, 5, 3), on(2011, 4, 14)), URL: "http://data.legilux.public.lu/file/eli-etat-leg-loi-2009-04-29-n1-jo-fr-html.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "lu-conso", Title: "Code de la consommation, unfair commercial practices", Citation: "Code de la consommation, arts L. 122-3(2), L. 122-4 point 11, L. 122-7, L. 122-8", Kind: law.Statute, Binding: true, Days: since(2011, 4, 15), URL: "https://legilux.public.lu/eli/etat/leg/code/consommation", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "lu-medias-1991", Title: "Loi sur les médias électroniques (transposes the AVMSD, video-sharing platforms since 2021)", Citation: "Loi modifiée du 27 juillet 1991, art. 28septies (inserted by the loi du 26 février 2021)", Kind: law.Statute, Binding: true, Days: since(1991, 8, 2), URL: "https://legilux.public.lu/eli/etat/leg/loi/1991/07/27/n1/jo", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "lu-bill-8625", Title: "Projet de loi sur les médias, with duties for content creators (pending)", Citation: "Doc. parl. 8625, tabled 7 October 2025; avis du Conseil d'État 62.298 of 24 February 2026", Kind: law.Regulation, URL: "https://conseil-etat.public.lu/fr/avis/2026/fevrier2026/23022026/62298.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "lu-clep", Title: "Code de déontologie, Conseil de la publicité du Luxembourg", Citation: "CLEP, Code de déontologie (based on the ICC Code), identification chapter", Kind: law.SelfRegulatoryCode, URL: "https://studylibfr.com/doc/4812964/code-de-d%C3%A9ontologie---conseil-de-la-publicit%C3%A9", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "lu-tobacco", Title: "Loi relative à la lutte antitabac, advertising ban", Citation: "Loi modifiée du 11 août 2006, art. 3, as amended by lois du 13 juin 2017 and du 28 novembre 2025", Kind: law.Statute, Binding: true, Days: since(2006, 9, 4), URL: "https://legilux.public.lu/eli/etat/leg/loi/2006/08/11/n1/jo", Verified: law.Read, Checked: on(2026, 11, 21)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "the true commercial intent is stated unless the context already shows it; editorial content paid for without saying so is always unfair", Instrument: "lu-conso"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "by Union reading of consideration; no national text found", Instrument: "lu-conso"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "by Union reading of consideration; no national text found", Instrument: "lu-conso"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "unless apparent from the context, by Union reading", Instrument: "lu-conso"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Must, Detail: "A commercial communication must be clearly identifiable as such.", Instrument: "lu-ecommerce"},
		{Rule: law.NearClaim, Strength: law.Must, Measures: []law.Measure{{Kind: law.NamesBrand}}, Detail: "Whoever the communication is made for must be clearly identifiable too.", Instrument: "lu-ecommerce"},
	},
	Content: []law.ContentRule{
		{ID: "lu-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Advertising of tobacco is banned.", Instrument: "lu-tobacco"},
		{ID: "lu-nicotine", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Advertising of electronic cigarettes and refills is banned by the change of 2017, as it is by Union law; nicotine pouches and new nicotine products were added with effect from 1 January 2026, the day from which this row holds for all of them.", Days: since(2026, 1, 1), Instrument: "lu-tobacco"},
		{ID: "lu-children", Kind: law.Minors, Detail: "Always unfair: pressing children directly in advertising to buy, or to make their parents or other adults buy.", Instrument: "lu-conso"},
		{ID: "lu-video-platforms", Kind: law.OtherContent, Detail: "Video-sharing platforms under Luxembourg jurisdiction take measures on harmful commercial communications; the duty lies on the platform, not on creators.", Days: since(2021, 3, 12), Instrument: "lu-medias-1991"},
	},
	Actors: []law.ActorRule{
		{ID: "lu-identity", Kind: law.IdentityDisplay, Detail: "Name, address, email, trade-register and VAT number of a commercial account easily and permanently reachable.", Instrument: "lu-ecommerce"},
		{ID: "lu-bill-creators", Kind: law.OtherActor, Detail: "Not in force: the bill would bring content creators of some notoriety under the media authority (ALIA becomes ALIM) and make them mark advertising.", Instrument: "lu-bill-8625"},
	},
	Penalties: []law.Penalty{
		{Detail: "Fine of 251 to 120,000 EUR for unfair practices, misleading omissions included; since the Omnibus amendment the gravity, the harm and the gain are weighed.", Amount: endorse.MustMoney("EUR 120000"), Instrument: "lu-conso"},
	},
	Open: []string{
		"No Luxembourg authority was found to publish a list of accepted or rejected label words; the label list is left empty on purpose. In practice French, German or Luxembourgish words with the plain meaning of advertising (publicité, Werbung, Reklamm) are the prudent choice under the EU layer, but no source for that was read.",
		"lu-bill-8625: no page shows adoption as of November 2026; definition of notoriety and label duty to be checked at chd.lu.",
		"Whether a platform tool is enough: not addressed.",
		"The Luxembourg laws were read in a public Markdown copy of Legilux (August 2026); affiliate links and gifts are not named in them.",
		"lu-clep: only the table of contents was read.",
		"Kept as background, no row rests on: lu-loi-2009.",
	},
}
