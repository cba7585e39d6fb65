package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&pt) }

// pt is the law of Portugal.
var pt = law.Regime{
	Region:    "PT",
	Name:      "Portugal",
	Parents:   []law.Membership{{Region: endorse.EU, Days: since(1986, 1, 1)}},
	Languages: []string{"pt"},
	Authorities: []law.Authority{
		{Name: "Direção-Geral do Consumidor", Abbr: "DGC", Role: "advertising law supervision and fines"},
		{Name: "Auto Regulação Publicitária", Abbr: "ARP", Role: "advertising self-regulator"},
		{Name: "Entidade Reguladora para a Comunicação Social", Abbr: "ERC", Role: "media regulator"},
		{Name: "Autoridade de Segurança Alimentar e Económica", Abbr: "ASAE", Role: "economic inspection"},
		{Name: "Comissão do Mercado de Valores Mobiliários", Abbr: "CMVM", Role: "investment promotion"},
	},
	// The guide of 2019 ends with November 2025; from here the new one alone
	// speaks, beside the statute.
	CompleteFrom: on(2025, 12, 1),
	Instruments: []law.Instrument{
		{ID: "pt-constituicao-60", Title: "Constituição da República Portuguesa, hidden advertising", Citation: "CRP art. 60(2)", Kind: law.Statute, Binding: true, Days: since(1976, 4, 25), URL: "https://it.scribd.com/document/411581301/Guia-Marketing-de-Influencia", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pt-codpub-8", Title: "Código da Publicidade, identifiability and hidden advertising", Citation: "Decreto-Lei 330/90, arts 3, 8, 9", Kind: law.Statute, Binding: true, Days: since(1990, 10, 23), URL: "https://nmp.pt/notas/marketing-influencia-regras-leis/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pt-codpub-other", Title: "Código da Publicidade, minors, alcohol, treatments, gambling, foods", Citation: "Decreto-Lei 330/90, arts 14, 17, 19, 20-A, 21, 30, 34", Kind: law.Statute, Binding: true, Days: since(1990, 10, 23), URL: "https://diariodarepublica.pt/dr/legislacao-consolidada/decreto-lei/1990-34537575", Checked: on(2026, 11, 21)},
		{ID: "pt-dgc-2019", Title: "Informação sobre as regras e boas práticas na comunicação comercial no meio digital: guia para influenciadores e anunciantes", Citation: "DGC, March 2019", Kind: law.RegulatorGuidance, Days: endorse.Between(on(2019, 3, 1), on(2025, 11, 30)), URL: "https://it.scribd.com/document/411581301/Guia-Marketing-de-Influencia", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "pt-dgc-2019-labels", Title: "Label words of the 2019 DGC guide as reported", Citation: "Press and law-firm reports on the DGC guide (2020, 2024)", Kind: law.RegulatorGuidance, Days: endorse.Between(on(2019, 3, 1), on(2025, 11, 30)), URL: "https://www.meiosepublicidade.pt/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pt-dgc-2025", Title: "Guia A Publicidade e o Marketing de Influência", Citation: "DGC, November 2025 update", Kind: law.RegulatorGuidance, Days: since(2025, 11, 1), URL: "https://belzuz.com/pt/publicacion/limites-legales-publicidade", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pt-dgc-sweep", Title: "DGC inspection of influencers on Instagram (366 messages, 20 influencers, 137 advertisers; proceedings started)", Citation: "DGC note reported by the press", Kind: law.RegulatorGuidance, URL: "https://noticiasaominuto.com/pais/2499397/detetadas-irregularidades-em-publicidade-de-influenciadores-no-instagram", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "pt-dl-57-2008", Title: "Unfair commercial practices", Citation: "Decreto-Lei 57/2008, arts 7-9, 8 (n), 21", Kind: law.Statute, Binding: true, Days: since(2008, 4, 1), URL: "https://diariodarepublica.pt/dr/legislacao-consolidada/decreto-lei/2008-34453275", Checked: on(2026, 11, 21)},
		{ID: "pt-dl-7-2004", Title: "E-commerce law, identification of advertising", Citation: "Decreto-Lei 7/2004, arts 10, 20, 21", Kind: law.Statute, Binding: true, Days: since(2004, 1, 12), URL: "https://diariodarepublica.pt/", Checked: on(2026, 11, 21)},
		{ID: "pt-dl-9-2021", Title: "Regime jurídico das contraordenações económicas", Citation: "Decreto-Lei 9/2021, art. 18", Kind: law.Statute, Binding: true, Days: since(2021, 7, 28), URL: "https://diariodarepublica.pt/dr/detalhe/decreto-lei/9-2021-155732595", Checked: on(2026, 11, 21)},
		{ID: "pt-arp", Title: "ARP code of conduct on advertising and other commercial communication", Citation: "ARP, Código de Conduta", Kind: law.SelfRegulatoryCode, URL: "https://auto-regulacaopublicitaria.pt/", Checked: on(2026, 11, 21)},
		{ID: "pt-lei-37-2007", Title: "Tobacco law: advertising and promotion", Citation: "Lei 37/2007 of 14 August, art. 16(1)", Kind: law.Statute, Binding: true, Days: since(2008, 1, 1), URL: "https://1library.org/article/venda-produtos-tabaco-fertilidade-feminina-tabagismo-reprodu%C3%A7%C3%A3o-medicamente.zk30xw8y", Verified: law.Read, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Required, Detail: "a commercial relation that implies a payment", Instrument: "pt-dgc-2019"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "the guide names the giving of products with or without conditions: presents, samples, services, trips, events, meals, stays, discounts, prize draws, loans of articles", Instrument: "pt-dgc-2019"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "the guide names the giving of products with or without conditions: presents, samples, services, trips, events, meals, stays, discounts, prize draws, loans of articles", Instrument: "pt-dgc-2019"},
		{Tie: law.Loan, Asks: law.Required, Detail: "the guide names the giving of products with or without conditions: presents, samples, services, trips, events, meals, stays, discounts, prize draws, loans of articles", Instrument: "pt-dgc-2019"},
		{Tie: law.Discount, Asks: law.Required, Detail: "the guide names the giving of products with or without conditions: presents, samples, services, trips, events, meals, stays, discounts, prize draws, loans of articles", Instrument: "pt-dgc-2019"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "the guide names the giving of products with or without conditions: presents, samples, services, trips, events, meals, stays, discounts, prize draws, loans of articles", Instrument: "pt-dgc-2019"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "content that promotes goods or services and has links or discount codes", Instrument: "pt-dgc-2019"},
		{Tie: law.Payment, Asks: law.Required, Detail: "any direct or indirect commercial relation", Instrument: "pt-dgc-2025"},
		{Tie: law.FreeProduct, Asks: law.Required, Instrument: "pt-dgc-2025"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "offered products count where a direct or indirect commercial relation exists; a gift sent unasked is not named in the notes read", Instrument: "pt-dgc-2025"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.Judgement, Detail: "offered products count where a direct or indirect commercial relation exists; a gift sent unasked is not named in the notes read", Instrument: "pt-dgc-2025", Part: "no-return"},
		{Tie: law.Discount, Asks: law.Required, Instrument: "pt-dgc-2025"},
		{Tie: law.EventOrTrip, Asks: law.Required, Detail: "experiences, invitations, trips", Instrument: "pt-dgc-2025"},
		{Tie: law.Affiliate, Asks: law.Required, Detail: "promotion in a post that brings revenue or other benefits", Instrument: "pt-dgc-sweep"},
		{Tie: law.Ambassador, Asks: law.Required, Instrument: "pt-dgc-2025"},
		{Tie: law.Loan, Asks: law.Conditional, When: law.InReturn, Detail: "not named; any advantage counts", Instrument: "pt-dgc-2025"},
		{Tie: law.FutureBenefit, Asks: law.Conditional, When: law.InReturn, Detail: "not named; any advantage counts", Instrument: "pt-dgc-2025"},
	},
	Wordings: []law.Wording{
		{Text: "Publicidade", Lang: "pt", Verdict: law.Accepted, Detail: "the statute demands unmistakable identification as advertising, whatever the medium", Instrument: "pt-codpub-8"},
		{Text: "#Publicidade", Lang: "pt", Verdict: law.Accepted, Detail: "the same word as a tag", Instrument: "pt-codpub-8"},
		{Text: "#Pub", Lang: "pt", Verdict: law.Accepted, Detail: "at the start of the publication; whether the November 2025 guide keeps it was not read", Instrument: "pt-dgc-2019-labels"},
		{Text: "Pub", Lang: "pt", Verdict: law.Accepted, Detail: "at the start of the publication; whether the November 2025 guide keeps it was not read", Instrument: "pt-dgc-2019-labels"},
		{Text: "#Patrocínio", Lang: "pt", Verdict: law.Qualified, When: law.Judgement, Detail: "for financial or material support in exchange for association with an event or activity; at the start", Instrument: "pt-dgc-2019-labels"},
		{Text: "#Parceria", Lang: "pt", Verdict: law.Qualified, When: law.Unasked, Detail: "for collaboration on the image of a brand without specific demands; at the start", Instrument: "pt-dgc-2019-labels"},
		{Text: "#Oferta", Lang: "pt", Verdict: law.Accepted, Ties: law.FreeProduct | law.UnsolicitedGift | law.EventOrTrip, Detail: "for goods or services given free; at the start", Instrument: "pt-dgc-2019-labels"},
	},
	Placements: []law.Placement{
		{Rule: law.StartOfText, Strength: law.Must, Detail: "Identification at the start of the publication and standing out (as the DGC guide applies art. 8).", Days: since(2019, 3, 1), Instrument: "pt-codpub-8"},
		{Rule: law.Legible, Strength: law.Must, Detail: "Clear and unequivocal, whatever the medium.", Instrument: "pt-codpub-8"},
		{Rule: law.StartOfVideo, Formats: law.ShortVideo | law.LongVideo, Strength: law.Should, Detail: "At the start of the publication, which for video means its beginning.", Days: since(2019, 3, 1), Instrument: "pt-codpub-8"},
	},
	Content: []law.ContentRule{
		{ID: "pt-credit", Kind: law.FinanceContent, Sectors: law.Credit, Detail: "Posts on credit are under the credit-advertising rules (legal indicators such as the annual rate, identified lender).", Instrument: "pt-dgc-2019"},
		{ID: "pt-alcohol", Kind: law.AlcoholContent, Sectors: law.Alcohol | law.Spirits, Detail: "No appeal to minors, no encouragement of excess, no link with success or health.", Instrument: "pt-codpub-other"},
		{ID: "pt-minors", Kind: law.Minors, Detail: "Extra care for content aimed at minors: their vulnerability, no direct urging to buy.", Instrument: "pt-codpub-other"},
		{ID: "pt-hfss", Kind: law.HFSSContent, Sectors: law.HFSS, Detail: "Foods and drinks high in energy, salt, sugar or fat may not be advertised on sites, pages or social networks with content meant for under-16s (Lei 30/2019).", Days: since(2019, 6, 22), Instrument: "pt-codpub-other"},
		{ID: "pt-smoking", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Tobacco, Ties: law.AllTies, Strength: law.Must, Detail: "Every form of advertising and promotion of tobacco and its products, hidden ones included, is forbidden, information-society services included.", Instrument: "pt-lei-37-2007"},
		{ID: "pt-tobacco", Kind: law.TobaccoNicotine, Effect: law.Ban, Sectors: law.Nicotine, Ties: law.AllTies, Strength: law.Must, Detail: "E-cigarette advertising banned (Lei 37/2007 as later amended, not looked up).", Instrument: "pt-codpub-other"},
		{ID: "pt-gambling", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Only licensed games.", Instrument: "pt-codpub-other"},
		{ID: "pt-gambling-minors", Kind: law.GamblingContent, Effect: law.Audience, Sectors: law.Gambling, Ties: law.AllTies, NoMinorShown: true, Strength: law.Must, Detail: "No minors as audience or actors.", Instrument: "pt-codpub-other"},
		{ID: "pt-medicine", Kind: law.MedicineContent, Effect: law.Ban, Sectors: law.PrescriptionMedicine, Ties: law.AllTies, Strength: law.Must, Detail: "No advertising of treatments and medicines that need a prescription (art. 19).", Instrument: "pt-codpub-other"},
	},
	Actors: []law.ActorRule{
		{ID: "pt-joint", Kind: law.JointLiability, Detail: "Influencer, advertiser, agency and anyone else in the chain answer together.", Instrument: "pt-dgc-2025"},
		{ID: "pt-identity", Kind: law.IdentityDisplay, Detail: "Name, address, email, registration and tax number of the provider; advertiser recognisable in each commercial communication.", Instrument: "pt-dl-7-2004"},
	},
	Penalties: []law.Penalty{
		{Detail: "Serious economic offence: EUR 650-1,500 for natural persons up to EUR 12,000-24,000 for large companies; very serious up to EUR 90,000 (figures from memory; which class art. 8 of the Código da Publicidade belongs to was not checked).", Amount: endorse.MustMoney("EUR 90000"), Instrument: "pt-dl-9-2021"},
		{Detail: "Hidden advertising is an offence under art. 34 of the Código da Publicidade; the DGC opened 40 proceedings after its first review in 2019.", Instrument: "pt-codpub-8"},
	},
	Open: []string{
		"pt-dgc-2025: the text of the November 2025 guide was not available; only two law-firm or university notes on it. Its label words, its stance on #Parceria and #Oferta, on English words (#ad, #sponsored) and on platform tools must be read at consumidor.gov.pt.",
		"pt-dgc-2019-labels: the words come from trade press and, in one case, from an English translation (#Ad, #Sponsorship, #Partnership, #Gift), so the Portuguese spelling of the last three is reconstructed from the defined terms patrocínio, parceria, oferta.",
		"Whether a platform paid-partnership label is enough is not addressed in what was read.",
		"Whether the creator's own brand needs a label is not addressed in what was read.",
		"Fine amounts and their classification after Decreto-Lei 9/2021 are from memory.",
		"ARP influencer guidance (reported from 2021 on) was not found in the stored pages.",
		"pt-codpub-8 URLs point to secondary pages, as the consolidated text in the Diário da República was not in the stored pages.",
		"Since the November 2025 guide no label but Publicidade has a verdict in force: #Pub, #Patrocínio, #Parceria and #Oferta end with the 2019 guide. Alcohol, minors and health-claim rows were moved to the statutes they rest on; the credit row still ends with the 2019 guide.",
		"The start of the publication is what the DGC makes of art. 8, so the rows on places begin with its guide of March 2019; the statute itself is of 1990.",
		"pt-dgc-2019: which ties it names is also told by Marketing360 (9 April 2019); those rows end with it, and whether the new guide still counts gifts without conditions and loans was not read.",
		"Health claims are the Union's (eu-health-claims), which holds here; the row on high-fat food goes by content meant for under-16s, which no fact tells, and is a note.",
		"Kept as background, no row rests on: pt-constituicao-60, pt-dl-57-2008, pt-arp.",
	},
}
