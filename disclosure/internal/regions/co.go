package regions

import (
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&co) }

// co is the law of Colombia.
var co = law.Regime{
	Region:    "CO",
	Name:      "Colombia",
	Languages: []string{"es"},
	Authorities: []law.Authority{
		{Name: "Superintendencia de Industria y Comercio", Abbr: "SIC", Role: "consumer protection"},
		{Name: "Comisión Nacional de Autorregulación Publicitaria", Abbr: "CONARP", Role: "self-regulator"},
		{Name: "Instituto Nacional de Vigilancia de Medicamentos y Alimentos", Abbr: "INVIMA", Role: "health products"},
	},
	CompleteFrom: on(2020, 10, 2), // the guide and the report of its tags
	Instruments: []law.Instrument{
		{ID: "co-ley-1480", Title: "Estatuto del Consumidor: advertising and sanctions", Citation: "Ley 1480 de 2011, arts. 5, 23, 29-31, 61", Kind: law.Statute, Binding: true, Days: since(2012, 4, 12), URL: "http://www.secretariasenado.gov.co/senado/basedoc/ley_1480_2011.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "co-sic-guide", Title: "Guía de buenas prácticas en la publicidad a través de influenciadores", Citation: "SIC guide, October 2020 (not binding)", Kind: law.RegulatorGuidance, Days: since(2020, 10, 1), URL: "https://www.sic.gov.co/noticias/sic-publishes-influencer-advertising-good-practices-guide", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "co-sic-labels", Title: "The SIC guide's tags, as reported", Citation: "El Heraldo, 2 October 2020", Kind: law.RegulatorGuidance, Days: since(2020, 10, 2), URL: "https://elheraldoco-elheraldo-prod.web.arc-cdn.net/economia/2020/10/02/sic-pone-en-cintura-al-uso-de-publicidad-de-influenciadores", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "co-ley-1335", Title: "Antitobacco law: advertising, promotion, sponsorship", Citation: "Ley 1335 of 21 July 2009, arts. 14 to 17, as noted by Carolina Márquez", Kind: law.Statute, Binding: true, Days: since(2009, 7, 21), URL: "https://carolinamarquezabogada.com/blog/derecho-del-consumo/promocion-y-divulgacion-en-el-comercio-electronico-de-productos-derivados", Verified: law.Secondary, Checked: on(2026, 11, 26)},
		{ID: "co-ley-2354", Title: "Antitobacco law, carried over to electronic devices and nicotine", Citation: "Ley 2354 of 9 May 2024, published 15 May 2024, as noted by AC Colombian Lawyers and El Espectador", Kind: law.Statute, Binding: true, Days: since(2024, 5, 15), URL: "https://accolombianlawyers.com/noticias/?p=31748", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "a contractual tie with the advertiser is told; not binding by itself, read with the consumer statute", Instrument: "co-sic-guide"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "pay in money or in kind", Instrument: "co-sic-labels"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "pay in money or in kind", Instrument: "co-sic-labels"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "co-sic-guide"},
	},
	Wordings: []law.Wording{
		{Text: "#publicidad", Lang: "es", Verdict: law.Accepted, Instrument: "co-sic-labels"},
		{Text: "#promocionado por [brand]", Form: law.Placed, Lang: "es", Verdict: law.Accepted, Detail: "names the brand or its account", Instrument: "co-sic-labels"},
		{Text: "#aviso promocionado", Lang: "es", Verdict: law.Accepted, Instrument: "co-sic-labels"},
		{Text: "#contenido promocionado", Lang: "es", Verdict: law.Accepted, Instrument: "co-sic-labels"},
		{Text: "#contenido publicitario", Lang: "es", Verdict: law.Accepted, Instrument: "co-sic-labels"},
		{Text: "#patrocinado", Lang: "es", Verdict: law.Accepted, Instrument: "co-sic-labels"},
		{Text: "#patrocinado por [brand]", Form: law.Placed, Lang: "es", Verdict: law.Accepted, Detail: "names the brand or its account", Instrument: "co-sic-labels"},
		{Text: "#patrocinadopor [brand]", Form: law.Placed, Lang: "es", Verdict: law.Qualified, When: law.Judgement, Detail: "in one word, as tags are written; the press gave it in two", Instrument: "co-sic-labels"},
		{Text: "#promocionadopor [brand]", Form: law.Placed, Lang: "es", Verdict: law.Qualified, When: law.Judgement, Detail: "in one word, as tags are written; the press gave it in two", Instrument: "co-sic-labels"},
		{Text: "#avisopromocionado", Lang: "es", Verdict: law.Qualified, When: law.Judgement, Detail: "in one word, as tags are written; the press gave it in two", Instrument: "co-sic-labels"},
		{Text: "#contenidopromocionado", Lang: "es", Verdict: law.Qualified, When: law.Judgement, Detail: "in one word, as tags are written; the press gave it in two", Instrument: "co-sic-labels"},
		{Text: "#contenidopublicitario", Lang: "es", Verdict: law.Qualified, When: law.Judgement, Detail: "in one word, as tags are written; the press gave it in two", Instrument: "co-sic-labels"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Text, When: law.Judgement, Strength: law.Should, Detail: "In the description of the post, or wherever fitting.", Instrument: "co-sic-labels"},
		{Rule: law.NotAmongHashtags, Strength: law.Should, Detail: "Not buried among tags.", Instrument: "co-sic-labels"},
		{Rule: law.Legible, Strength: law.Should, Detail: "The tie with the advertiser is told in plain sight.", Instrument: "co-sic-guide"},
	},
	Content: []law.ContentRule{
		{ID: "co-health", Kind: law.HealthContent, Detail: "Health and medical goods follow their own rules; INVIMA registration and claims limits.", Instrument: "co-ley-1480"},
		{ID: "co-truth", Kind: law.OtherContent, Detail: "Advertising is true and sufficient; what it states binds the advertiser.", Instrument: "co-ley-1480"},
		{ID: "co-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No promotion of tobacco and its derivatives, nor in media for the general public.", Instrument: "co-ley-1335"},
		{ID: "co-vapes", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "Electronic devices with or without nicotine, heated tobacco and oral nicotine are under the rules that hold for cigarettes.", Instrument: "co-ley-2354"},
	},
	Actors: []law.ActorRule{
		{ID: "co-advertiser", Kind: law.JointLiability, Detail: "An influencer with a contract acts in the advertiser's sphere; advertiser first, influencer possibly liable under the statute.", Instrument: "co-sic-guide"},
	},
	Penalties: []law.Penalty{
		{Detail: "SIC fine: up to 2,000 monthly minimum wages (SMLMV).", Instrument: "co-ley-1480"},
	},
	Open: []string{
		"The guide's text was not read (only the SIC's notice); spelling of multi-word tags (with or without spaces) is as the press gave it.",
		"A bill with fines of up to 10 and 20 minimum wages and a duty to check INVIMA registration was pending; not confirmed as passed.",
		"Medicines on prescription were not looked up; co-ley-2354 gave some rules a year to apply, not known to be those on advertising.",
		"Placement by format (video, story, live) was not found.",
	},
}
