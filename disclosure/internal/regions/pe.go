package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&pe) }

// pe is the law of Peru.
var pe = law.Regime{
	Region:    "PE",
	Name:      "Peru",
	Languages: []string{"es"},
	Authorities: []law.Authority{
		{Name: "Instituto Nacional de Defensa de la Competencia y de la Protección de la Propiedad Intelectual, Comisión de Fiscalización de la Competencia Desleal", Abbr: "Indecopi", Role: "advertising and unfair competition"},
		{Name: "Consejo Nacional de Autorregulación Publicitaria", Abbr: "CONAR", Role: "self-regulator"},
	},
	CompleteFrom: on(2025, 3, 4), // the decision on betting, the newest of the texts
	Instruments: []law.Instrument{
		{ID: "pe-dl-1044", Title: "Ley de Represión de la Competencia Desleal: authenticity and liability", Citation: "Decreto Legislativo 1044, arts. 16, 23, 52; the principle of authenticity as told by the authority's technical secretary (Universidad de Lima) and Dimensión Mercantil", Kind: law.Statute, Binding: true, Days: since(2008, 7, 26), URL: "https://www.gob.pe/indecopi", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pe-guide-2024", Title: "Guía de Publicidad para Influencers, second edition", Citation: "Indecopi CCD, presented on 14 August 2024", Kind: law.RegulatorGuidance, Days: since(2024, 8, 14), URL: "https://garrigues.com/es_ES/noticia/peru-influencers-tendran-identificar-publicidad-promociones-haya-conexion-material", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pe-guide-2024-labels", Title: "The second edition on labels: what to write, where, and what to avoid", Citation: "Indecopi CCD, Guía de Publicidad para Influencers, second edition, as noted by Santiváñez Abogados", Kind: law.RegulatorGuidance, Days: since(2024, 8, 14), URL: "https://santivanez.com.pe/publicaciones/indecopi-actualiza-guia-de-publicidad-para-influencers/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "pe-guide-2019", Title: "Guía de Publicidad para Influencers, first edition", Citation: "Indecopi CCD, 2019", Kind: law.RegulatorGuidance, Days: endorse.Between(on(2019, 1, 1), on(2024, 8, 13)), URL: "https://es.studenta.com/content/129098508/guia-de-publicidad-para-influencers", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pe-cases", Title: "Indecopi decisions against influencers (Baigorria, Merino, Lobatón, Marquina, Escobar)", Citation: "CCD decisions 2019-2025, as reported by Ecommerce News", Kind: law.CaseLaw, Binding: true, URL: "https://www.ecommercenews.pe/?p=51976", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pe-ccd-013-2025", Title: "Indecopi decision on betting promoted in stories without label or warning", Citation: "Resolución 013-2025/CCD-Indecopi of 4 March 2025, applying Ley 31557 and its regulation", Kind: law.CaseLaw, Binding: true, Days: since(2025, 3, 4), URL: "https://ecommercenews.pe/peru/2025/indecopi-intensifica-acciones-contra-influencers-13-sanciones-desde-2019.html", Verified: law.Secondary, Checked: on(2026, 11, 25)},
		{ID: "pe-ley-32159", Title: "Law on tobacco, nicotine and substitutes: advertising", Citation: "Ley 32159, arts. 8 and 9, published 12 November 2024, as noted by Estudio Echecopar and CMS", Kind: law.Statute, Binding: true, Days: since(2024, 11, 13), URL: "https://echecopar.com/publicaciones-ley-que-regula-el-consumo-y-la-publicidad-de-vapes-cigarrillos-electronicos-y-productos-de-tabaco", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "any material connection: money, discount, free goods or services", Instrument: "pe-guide-2024"},
		{Tie: law.FreeProduct, Asks: law.Required, Instrument: "pe-guide-2024"},
		{Tie: law.Discount, Asks: law.Required, Instrument: "pe-guide-2024"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "an unboxing sent as part of the brand's plan is an ad; with nothing received it is not", Instrument: "pe-guide-2024"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "whether a sending that asked for nothing is part of the brand's plan", Instrument: "pe-guide-2024", Part: "plan"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "any benefit", Instrument: "pe-guide-2024"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "pe-guide-2024"},
		{Tie: law.Charity, Asks: law.Required, Detail: "donations used to promote count as a practice to be marked", Instrument: "pe-guide-2024"},
		{Tie: law.Payment, Asks: law.Required, Detail: "advertising is to be known for what it is: the principle of authenticity, applied to influencers since 2019", Days: until(2024, 8, 13), Instrument: "pe-dl-1044"},
		{Tie: law.Ambassador, Asks: law.Required, Detail: "as for payment", Days: until(2024, 8, 13), Instrument: "pe-dl-1044"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.InReturn, Detail: "an exchange of goods for a post is advertising", Days: until(2024, 8, 13), Instrument: "pe-dl-1044"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "a sending in return for a post is advertising", Days: until(2024, 8, 13), Instrument: "pe-dl-1044"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "an exchange of services for a post is advertising", Days: until(2024, 8, 13), Instrument: "pe-dl-1044"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "advertising for own goods is to be known for what it is", Instrument: "pe-dl-1044"},
	},
	Wordings: []law.Wording{
		{Text: "Publicidad", Lang: "es", Verdict: law.Accepted, Instrument: "pe-guide-2024"},
		{Text: "#Publicidad", Lang: "es", Verdict: law.Accepted, Instrument: "pe-guide-2024"},
		{Text: "anuncio contratado", Lang: "es", Verdict: law.Accepted, Instrument: "pe-guide-2024"},
		{Text: "#AnuncioContratado", Lang: "es", Verdict: law.Accepted, Instrument: "pe-guide-2024"},
		{Text: "publirreportaje", Lang: "es", Verdict: law.Accepted, Detail: "the law's own word for editorial-looking ads (article recalled; the word is in a 2019 note)", Instrument: "pe-dl-1044"},
		{Text: "#Publi", Lang: "es", Verdict: law.Insufficient, Detail: "an ambiguous abbreviation where it stands alone", Instrument: "pe-guide-2024-labels"},
		{Text: "Publi", Lang: "es", Verdict: law.Insufficient, Detail: "the word of the tag", Instrument: "pe-guide-2024-labels"},
		{Text: "#Ad", Lang: "en", Verdict: law.Insufficient, Detail: "an ambiguous abbreviation where it stands alone; the label is in Castilian", Instrument: "pe-guide-2024-labels"},
		{Text: "Ad", Lang: "en", Verdict: law.Insufficient, Detail: "the word of the tag", Instrument: "pe-guide-2024-labels"},
		{Text: "Gracias [brand]", Form: law.Placed, Lang: "es", Verdict: law.Insufficient, Detail: "an ambiguous mention where it stands alone", Instrument: "pe-guide-2024-labels"},
		{Text: "Embajador", Lang: "es", Verdict: law.Insufficient, Detail: "an ambiguous mention where it stands alone", Instrument: "pe-guide-2024-labels"},
		{Text: "Socio", Lang: "es", Verdict: law.Insufficient, Detail: "an ambiguous mention where it stands alone", Instrument: "pe-guide-2024-labels"},
		{Text: "#[brand]", Form: law.Placed, Lang: "und", Verdict: law.Insufficient, Detail: "the firm's name alone", Instrument: "pe-guide-2024-labels"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Must, Detail: "The commercial nature is stated expressly and plainly, in words or tag.", Instrument: "pe-guide-2024"},
		{Rule: law.EachPost, Strength: law.Must, Detail: "For swaps, draws, unboxings, photos and videos that tag the brand alike.", Instrument: "pe-guide-2024"},
		{Rule: law.NotAmongHashtags, Strength: law.Must, Detail: "Not mixed with a great number of other tags.", Instrument: "pe-guide-2024-labels"},
		{Rule: law.NotOnlyAtEnd, Strength: law.Must, Detail: "Not at the end of the post.", Instrument: "pe-guide-2024-labels"},
		{Rule: law.SameLanguage, Strength: law.Must, Measures: []law.Measure{{Kind: law.PlaceLanguage}}, Detail: "In a visible place, plain to understand and in Castilian.", Instrument: "pe-guide-2024-labels"},
	},
	Tools: []law.Tool{
		{Detail: "Platform tools were named as an option when the first guide was announced; whether they do alone was not found.", Instrument: "pe-guide-2019"},
	},
	Content: []law.ContentRule{
		{ID: "pe-warnings", Kind: law.RestrictedCategory, Detail: "The legal warnings of the product class travel with the post: octagons for processed food, alcohol, betting.", Instrument: "pe-dl-1044"},
		{ID: "pe-betting-warning", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, Texts: []law.Message{{Text: "Los juegos y apuestas deportivas a distancia realizados en exceso pueden causar ludopatía", Lang: "es"}}, Strength: law.Must, Detail: "Advertising of remote games and sports bets carries the warning; asked of an influencer's stories in March 2025.", Instrument: "pe-ccd-013-2025"},
		{ID: "pe-testimonial", Kind: law.OtherContent, Detail: "Testimonials are genuine and recent.", Instrument: "pe-guide-2019"},
		{ID: "pe-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising, promotion or sponsorship of tobacco and its substitutes, direct or indirect, across borders too.", Instrument: "pe-ley-32159"},
		{ID: "pe-nicotine", Kind: law.TobaccoNicotine, Effect: law.Mention, Sectors: law.Nicotine, Ties: law.AllTies, Texts: []law.Message{{Text: "Prohibida su venta a menores de 18 años. Este producto contiene nicotina", Lang: "es"}}, Strength: law.Must, Detail: "Advertising of nicotine goods carries the warning on 15% of its space; not on television or radio, not at minors.", Instrument: "pe-ley-32159"},
		{ID: "pe-nicotine-substitute", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Whether the device is a substitute of tobacco, whose advertising is banned whole.", Instrument: "pe-ley-32159"},
	},
	Actors: []law.ActorRule{
		{ID: "pe-medium", Kind: law.JointLiability, Detail: "The influencer counts as a mass medium and answers on its own for breaches of the rules on how ads are shown.", Instrument: "pe-dl-1044"},
		{ID: "pe-no-threshold", Kind: law.AudienceThreshold, Followers: endorse.MustCount(0), Detail: "Applies to anyone who spreads advertising, whatever the followers.", Instrument: "pe-cases"},
	},
	Penalties: []law.Penalty{
		{Detail: "Very serious breach: up to 700 tax units (UIT) and not above 10% of gross income; minor 50 UIT, serious 250 UIT; a warning where the market was not affected.", Instrument: "pe-dl-1044"},
		{Detail: "Largest influencer fine found: 47 UIT for a betting promotion without warnings or label; label-only cases ran from 0.18 to 1 UIT.", Instrument: "pe-cases"},
	},
	Open: []string{
		"Neither edition of the guide was read beyond its contents page; what the second says of labels is from notes of two law firms, and what the first said of them is not known.",
		"pe-guide-2024-labels: a label run together with the firm's name (#[brand]Publicidad) is to be avoided too; it is found as no label at all.",
		"The second edition's day is that of its presentation.",
		"Article numbers of D.Leg. 1044: 23 is confirmed by a note, 16 and 52 are recalled.",
		"Placement by format was not found; when a label comes at the end is told for posts in general.",
		"Two rows (platform tool, testimonials) rest on the 2019 guide, replaced in August 2024; whether the second edition repeats them was not read.",
		"The warning on betting is older than the decision of March 2025 on which its row rests: Ley 31557 and its regulation were not read, nor whether the decision was appealed.",
	},
}
