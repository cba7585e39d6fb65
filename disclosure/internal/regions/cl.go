package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&cl) }

// cl is the law of Chile.
var cl = law.Regime{
	Region:    "CL",
	Name:      "Chile",
	Languages: []string{"es"},
	Authorities: []law.Authority{
		{Name: "Servicio Nacional del Consumidor", Abbr: "SERNAC", Role: "consumer protection"},
		{Name: "Consejo de Autorregulación y Ética Publicitaria", Abbr: "CONAR", Role: "self-regulator"},
	},
	CompleteFrom: on(2022, 6, 16), // the circular
	Instruments: []law.Instrument{
		{ID: "cl-res-534", Title: "SERNAC interpretative circular on native advertising and influencers", Citation: "Resolución Exenta 534 of 16 June 2022", Kind: law.RegulatorGuidance, Days: since(2022, 6, 16), URL: "https://garrigues.com/es_ES/noticia/chile-sernac-publica-circular-publicidad-nativa-e-influencers", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cl-ley-19496", Title: "Consumer protection law: advertising", Citation: "Ley 19.496, arts. 1 No. 4, 3 a) and b), 28, 33", Kind: law.Statute, Binding: true, Days: since(1997, 3, 7), URL: "https://www.bcn.cl/leychile/navegar?idNorma=61438", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cl-ley-19496-24", Title: "Consumer protection law, article 24: fines", Citation: "Ley 19.496, art. 24", Kind: law.Statute, Binding: true, Days: since(1997, 3, 7), URL: "https://iura.cl/19496/24.html", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "cl-sernac-notes", Title: "SERNAC rules on influencers as relayed by an agency", Citation: "Pin-Up note on SERNAC rules", Kind: law.RegulatorGuidance, Days: since(2022, 6, 16), URL: "https://pinup.global/sernac-aprende-todo-lo-que-debes-saber-si-haces-publicidad-con-influencers-en-redes-sociales/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "cl-conar-code-6", Title: "Código Chileno de Ética Publicitaria, sixth edition (replaced)", Citation: "CONAR code, sixth edition of 2018, its day not found, as noted by IAB Chile; the seventh holds from 1 January 2025", Kind: law.SelfRegulatoryCode, Days: endorse.Between(on(2018, 12, 31), on(2024, 12, 31)), URL: "https://www.iab.cl/iab-estudio/el-conar-y-los-nuevos-desafios-publicitarios-en-chile/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "cl-ley-21642", Title: "Tobacco law, carried over to electronic cigarettes", Citation: "Ley 21.642, published 4 January 2024, in force 20 May 2025, as noted by Vilas Radio and 2Firsts", Kind: law.Statute, Binding: true, Days: since(2025, 5, 20), URL: "https://vilasradio.cl/conoce-los-detalles-de-la-nueva-ley-de-vapeadores-entrara-en-vigencia-este-martes", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "cl-ley-19419", Title: "Tobacco law: advertising", Citation: "Ley 19.419, arts. 3 and 5 as amended by Ley 20.660 of 2013, recalled", Kind: law.Statute, Binding: true, Days: since(2013, 3, 1), URL: "https://www.tobaccocontrollaws.org/legislation/chile/advertising-promotion-sponsorship/penalties", Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "any benefit or compensation for the advertising", Instrument: "cl-res-534"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "any benefit counts", Instrument: "cl-res-534"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "any benefit counts", Instrument: "cl-res-534"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "cl-res-534"},
		{Tie: law.SelfPromotion, Asks: law.Required, Detail: "an influencer who sells own goods acts as supplier and advertiser and is liable directly", Instrument: "cl-res-534"},
		{Tie: law.Payment, Asks: law.Required, Detail: "commercial activity is clearly identified, in digital and social media too", Days: until(2022, 6, 15), Instrument: "cl-conar-code-6"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "commercial activity is clearly identified, in digital and social media too", Days: until(2022, 6, 15), Instrument: "cl-conar-code-6"},
	},
	Wordings: []law.Wording{
		{Text: "#publicidad", Lang: "es", Verdict: law.Accepted, Detail: "or said aloud", Instrument: "cl-sernac-notes"},
		{Text: "publicidad", Lang: "es", Verdict: law.Accepted, Formats: law.ShortVideo | law.LongVideo | law.Live | law.Audio, Detail: "the word of the tag, where it can be said aloud", Instrument: "cl-sernac-notes"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Should, Detail: "Advertising content and the tie with the advertiser are identified clearly and prominently.", Instrument: "cl-res-534"},
	},
	Tools: []law.Tool{
		{Verdict: law.Recommended, Detail: "The agency note lists the networks' own tools among SERNAC's practices.", Instrument: "cl-sernac-notes"},
	},
	Content: []law.ContentRule{
		{ID: "cl-recognisable", Kind: law.OtherContent, Detail: "True and timely information; advertising that can be recognised as such follows from the consumer's right to inform a choice.", Instrument: "cl-ley-19496"},
		{ID: "cl-good-practice", Kind: law.OtherContent, Detail: "Product features shown clearly, honest and full opinion, objective claims checked, no stereotypes, nothing that harms health.", Instrument: "cl-res-534"},
		{ID: "cl-minors", Kind: law.ChildrenAudience, Detail: "Care for content aimed at children and teens, by their maturity.", Instrument: "cl-res-534"},
		{ID: "cl-vapes", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Electronic cigarettes, with nicotine or without, are advertised in print inside the shop and on the radio at night only.", Instrument: "cl-ley-21642"},
		{ID: "cl-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of tobacco.", Instrument: "cl-ley-19419"},
	},
	Actors: []law.ActorRule{
		{ID: "cl-liability", Kind: law.JointLiability, Detail: "The advertiser answers under the consumer law; the influencer does where own goods are sold, and in civil law where no tie with the supplier exists.", Instrument: "cl-res-534"},
	},
	Penalties: []law.Penalty{
		{Detail: "Misleading advertising in mass media: up to 1,500 monthly tax units (UTM); other breaches up to 300 UTM.", Instrument: "cl-ley-19496-24"},
		{Detail: "Where it bears on health, safety or the environment: up to 2,250 UTM.", Instrument: "cl-ley-19496-24"},
	},
	Open: []string{
		"The circular was not read: wording, placement by format and examples are wanted.",
		"SERNAC monitoring of February 2024 named nine brands with unlabelled posts; fines against influencers were not found.",
		"CONAR Chile's own influencer guide was not found in what was searched.",
		"cl-ley-19419 is from memory: what its article 3 leaves open was not read. Medicines on prescription were not looked up.",
		"Pending influencer and online-betting bills were not confirmed.",
		"The sixth edition of the CONAR code (2018) is known from a note; the fifth (April 2013) has an article 13 on identity of advertising that was not read.",
	},
}
