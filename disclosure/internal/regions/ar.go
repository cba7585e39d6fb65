package regions

import (
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&ar) }

// ar is the law of Argentina.
var ar = law.Regime{
	Region:    "AR",
	Name:      "Argentina",
	Languages: []string{"es"},
	Authorities: []law.Authority{
		{Name: "Secretaría de Industria y Comercio", Abbr: "SIC-AR", Role: "fair trade and consumer protection"},
		{Name: "Consejo de Autorregulación Publicitaria", Abbr: "CONARP", Role: "self-regulator"},
	},
	CompleteFrom: on(2026, 6, 1), // the month of the copy in which the statutes were read
	Instruments: []law.Instrument{
		{ID: "ar-dnu-274", Title: "Fair trade decree: misleading advertising", Citation: "DNU 274/2019, art. 11", Kind: law.Statute, Binding: true, Days: since(2019, 4, 22), URL: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/320000-324999/322236/norma.htm", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ar-ley-24240", Title: "Consumer protection law: information and advertising", Citation: "Ley 24.240, arts. 4, 8", Kind: law.Statute, Binding: true, Days: since(1993, 10, 15), URL: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/0-4999/638/texact.htm", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ar-ccyc-1101", Title: "Civil and Commercial Code: advertising to consumers", Citation: "CCyC (Ley 26.994) arts. 1100-1103", Kind: law.Statute, Binding: true, Days: since(2015, 8, 1), URL: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/235000-239999/235975/texact.htm", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ar-conarp-guide", Title: "Influencers: guía para la comunicación con fines comerciales", Citation: "CONARP paper, June 2020, launched 25 August 2020", Kind: law.SelfRegulatoryCode, Days: since(2020, 8, 25), URL: "http://www.conarp.org.ar/codigo.html", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "ar-ley-27642", Title: "Healthy food law (front labels): advertising limits", Citation: "Ley 27.642, art. 10", Kind: law.Statute, Binding: true, URL: "https://servicios.infoleg.gob.ar/infolegInternet/anexos/355000-359999/356607/norma.htm", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "ar-ley-26687", Title: "Tobacco law: advertising, promotion, sponsorship", Citation: "Ley 26.687, art. 5, and Decreto 602/2013, the internet included, as quoted by Télam and Más Producción (May 2013)", Kind: law.Statute, Binding: true, Days: since(2013, 5, 29), URL: "https://masproduccion.com/reglamentacin-los-puntos-salientes-de-la-ley-que-prohbe-la-publicidad-de-tabaco/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "a prior commercial tie with compensation has to be evident to the public", Instrument: "ar-conarp-guide"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "compensation of any kind", Instrument: "ar-conarp-guide"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "ar-conarp-guide"},
	},
	Placements: []law.Placement{
		{Rule: law.Legible, Strength: law.Should, Detail: "The tie is evident to the audience, whatever the medium and means.", Instrument: "ar-conarp-guide"},
	},
	Content: []law.ContentRule{
		{ID: "ar-misleading", Kind: law.OtherContent, Detail: "No presentation or advertising that by inaccuracy or concealment can mislead about a product's features, origin, quantity, price or terms of sale.", Instrument: "ar-dnu-274"},
		{ID: "ar-offer", Kind: law.OtherContent, Detail: "What advertising states precisely is part of the contract and binds the seller; information is certain, clear and detailed.", Instrument: "ar-ley-24240"},
		{ID: "ar-ccyc", Kind: law.OtherContent, Detail: "Advertising that misleads on essential elements, compares misleadingly, or is abusive, discriminatory or pushes consumers to harmful behaviour is barred; its statements bind the offeror.", Instrument: "ar-ccyc-1101"},
		{ID: "ar-truth", Kind: law.OtherContent, Detail: "True, no exaggeration, in line with each country's law reached.", Instrument: "ar-conarp-guide"},
		{ID: "ar-food-seals", Kind: law.HFSSContent, Effect: law.Ban, Sectors: law.HFSS, Ties: law.AllTies, When: law.Judgement, Strength: law.Must, Detail: "Food and drink with a warning seal: no advertising, promotion or sponsorship aimed at children and teens; in any other ad no highlighted nutrition claims, no children's characters, celebrities, athletes, mascots, gifts or prizes, and the seals are shown or spoken whenever the pack is shown.", Instrument: "ar-ley-27642"},
		{ID: "ar-gambling", Kind: law.GamblingContent, Detail: "CONARP paper of 2024 on gambling ads: adults only, no pressure; provincial lotteries act against promotion of illegal casinos.", Days: since(2024, 1, 1), Instrument: "ar-conarp-guide"},
		{ID: "ar-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising, promotion or sponsorship of goods made with tobacco, direct or indirect, by any means, the internet included; left out are posters where they are sold, trade papers and direct messages to adults who asked for them.", Instrument: "ar-ley-26687"},
	},
	Penalties: []law.Penalty{},
	Open: []string{
		"No statute or regulator text prescribes a label. #PublicacionPaga, #ad, #publicidad and #patrocinado appear in bills (2020 Senate bill, Buenos Aires province bill, later bills) that were not passed as far as found.",
		"The CONARP guide itself was not read: it may recommend wording.",
		"Medicines on prescription and electronic cigarettes (ANMAT) were not looked up; ar-ley-26687 begins with its decree, whose days in the press differ by one.",
		"Statutes were read in a public Markdown copy of InfoLEG (June 2026); the day on which Ley 27.642 took effect and the fines were not looked up.",
		"CNV rules on promoting investments and crypto, and any national betting-advertising law of 2025-2026, were looked for and not found.",
	},
}
