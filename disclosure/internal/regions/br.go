package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&br) }

// br is the law of Brazil.
var br = law.Regime{
	Region:    "BR",
	Name:      "Brazil",
	Languages: []string{"pt-BR"},
	Authorities: []law.Authority{
		{Name: "Conselho Nacional de Autorregulamentação Publicitária", Abbr: "CONAR", Role: "self-regulator"},
		{Name: "Secretaria Nacional do Consumidor and Procons", Abbr: "Senacon/Procon", Role: "consumer protection"},
		{Name: "Secretaria de Prêmios e Apostas, Ministério da Fazenda", Abbr: "SPA/MF", Role: "betting"},
		{Name: "Agência Nacional de Proteção de Dados", Abbr: "ANPD", Role: "children online (ECA Digital)"},
	},
	CompleteFrom: on(2026, 6, 1), // the new edition of the guide; what the edition of 2020 asked of places was not read
	Instruments: []law.Instrument{
		{ID: "br-cdc-36", Title: "Código de Defesa do Consumidor, advertising", Citation: "Lei 8.078/1990, arts. 30, 36, 37, 38", Kind: law.Statute, Binding: true, Days: since(1991, 3, 11), URL: "https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-conar-guide-2026", Title: "CONAR guide on marketing and advertising by digital influencers, new edition", Citation: "Guia CONAR, in effect from 1 June 2026", Kind: law.SelfRegulatoryCode, Days: since(2026, 6, 1), URL: "https://tozzinifreire.com.br/en/boletins/novo-guia-do-conar-o-que-muda-para-campanhas-com-influenciadores-digitais", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-conar-guide-2020", Title: "Guia de Publicidade por Influenciadores Digitais (English edition 2021)", Citation: "Guia CONAR of 8 December 2020", Kind: law.SelfRegulatoryCode, Days: endorse.Between(on(2020, 12, 8), on(2026, 5, 31)), URL: "https://www.scribd.com/document/634712690/CONAR-Digital-Influencer-Advertising-Guidelines-2021-03-11", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "br-conar-guide-notes", Title: "CONAR guide as noted by press and agencies", Citation: "Portal Publicitário, Criadores iD, Leal & Varasquim (2020 text); TozziniFreire on the core kept in 2026; QCA and Law Letter on clear terms", Kind: law.SelfRegulatoryCode, Days: since(2020, 12, 8), URL: "https://portalpublicitario.com.br/conar-derruba-perfis-achadinhos-shopee", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-conar-code", Title: "Código Brasileiro de Autorregulamentação Publicitária", Citation: "CBAP arts. 9, 28, 30, 37", Kind: law.SelfRegulatoryCode, Binding: true, URL: "http://www.conar.org.br/codigo/codigo.php", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-conar-anexo-x", Title: "CBAP Annex X: betting", Citation: "CBAP Anexo X, as reported by Propmark, Jornal de Brasília and Bichara e Motta", Kind: law.SelfRegulatoryCode, Binding: true, Days: since(2024, 1, 31), URL: "https://ccla.com.br/desportivo/conar-divulga-regras-sobre-publicidade-de-apostas", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-portaria-1231", Title: "Responsible gambling and betting advertising", Citation: "Portaria SPA/MF 1.231/2024; its rules on advertising in force on 1 January 2025", Kind: law.Regulation, Binding: true, Days: since(2024, 8, 1), URL: "https://baptistaluz.com.br/publicidade/page/1", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-lei-14790", Title: "Fixed-odds betting law", Citation: "Lei 14.790/2023", Kind: law.Statute, Binding: true, Days: since(2023, 12, 1), URL: "https://www.planalto.gov.br/ccivil_03/_ato2023-2026/2023/lei/l14790.htm", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-eca-digital", Title: "Estatuto Digital da Criança e do Adolescente", Citation: "Lei 15.211/2025; Decreto 12.880/2026", Kind: law.Statute, Binding: true, Days: since(2026, 3, 17), URL: "https://cmalaw.com/contents/digital-eca-new-decrees-regulate-the-protection-of-children-and-adolescents-in-the-digital-environment/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-lei-15325", Title: "Multimedia professional law", Citation: "Lei 15.325/2026", Kind: law.Statute, Binding: true, Days: since(2026, 1, 1), URL: "https://exame.com/esferabrasil/conheca-a-lei-que-regulamenta-a-atividade-profissional-de-influenciadores-digitais/", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "br-conar-blogs-2012", Title: "CONAR on three fashion blogs and a shop: posts with goods and press text from the shop", Citation: "Representações 221/12, 222/12 and 223/12, September 2012, CBAP arts. 9, 23, 28, 30; warning", Kind: law.CaseLaw, Days: since(2012, 9, 1), URL: "http://www.conar.org.br/processos/detcaso.php?id=3240", Verified: law.Read, Checked: on(2026, 11, 26)},
		{ID: "br-conar-anexo-a", Title: "CBAP Annexes A, P and T: alcoholic drinks, warning clause", Citation: "CBAP Anexos A, P e T, edition in force on 10 April 2008, as noted by Propmark and Wikiversity; CONAR's summary of case law on all media and platforms, as noted by Fagali", Kind: law.SelfRegulatoryCode, Binding: true, Days: since(2008, 4, 10), URL: "https://propmark.com.br/entram-em-vigor-novas-normas-do-conar-para-propaganda-de-alcoolicos/", Verified: law.Secondary, Checked: on(2026, 11, 26)},
	},
	Connections: []law.Connection{
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "ad under the code when three things meet: promotion, compensation or commercial tie (also non-money), and a say of brand or agency over the message; a mere suggestion to post is a say; the mention is due where the context does not make it evident (2020 text, core kept in 2026)", Instrument: "br-conar-guide-notes"},
		{Tie: law.FreeProduct, Asks: law.Required, Detail: "with a say of the brand it is an ad; without one the benefit is made known to the audience all the same", Instrument: "br-conar-guide-notes"},
		{Tie: law.UnsolicitedGift, Asks: law.Required, Detail: "no contract: the benefit (recebido, brinde) is made known; bare product information from the brand is no say over content", Instrument: "br-conar-guide-notes"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.Judgement, Detail: "benefits are part of the 2026 update; exact test not read", Instrument: "br-conar-guide-2026"},
		{Tie: law.Affiliate, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "marketplace link profiles: steady choice of one platform for commission was taken as a say over content (early 2026)", Instrument: "br-conar-guide-notes"},
		{Tie: law.Ambassador, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "as for payment", Instrument: "br-conar-guide-notes"},
		{Tie: law.SelfPromotion, Asks: law.Conditional, When: law.UnlessPlain, Detail: "needed where the public would not at once see it as an ad", Instrument: "br-cdc-36"},
		{Tie: law.Payment, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "an advertisement is clearly told apart as one, whatever its form or medium (art. 28); held against blogs in 2012", Days: until(2020, 12, 7), Instrument: "br-conar-code"},
		{Tie: law.Ambassador, Asks: law.Conditional, When: law.UnlessShownPlain, Detail: "as for payment (art. 28)", Days: until(2020, 12, 7), Instrument: "br-conar-code"},
		{Tie: law.FreeProduct, Asks: law.Conditional, When: law.InReturn, Detail: "goods with the text to write: the post may not pass for the blogger's own idea; applied to posts of June 2012", Days: endorse.Between(on(2012, 6, 20), on(2020, 12, 7)), Instrument: "br-conar-blogs-2012"},
		{Tie: law.UnsolicitedGift, Asks: law.Conditional, When: law.InReturn, Detail: "as for goods for the post", Days: endorse.Between(on(2012, 6, 20), on(2020, 12, 7)), Instrument: "br-conar-blogs-2012"},
		{Tie: law.EventOrTrip, Asks: law.Conditional, When: law.InReturn, Detail: "compensation need not be money; with a say of brand or agency, a suggestion to post included, it is an ad", Days: until(2026, 5, 31), Instrument: "br-conar-guide-notes"},
		{Tie: law.Ownership, Asks: law.Conditional, When: law.UnlessPlain, Detail: "needed where the public would not at once see it as an ad", Instrument: "br-cdc-36"},
	},
	Wordings: []law.Wording{
		{Text: "#publicidade", Lang: "pt-BR", Verdict: law.Accepted, Instrument: "br-conar-guide-2026"},
		{Text: "#publi", Lang: "pt-BR", Verdict: law.Accepted, Instrument: "br-conar-guide-2026"},
		{Text: "publicidade", Lang: "pt-BR", Verdict: law.Accepted, Detail: "same word as the hashtag that the 2026 edition names; named without # in 2020", Instrument: "br-conar-guide-2026"},
		{Text: "publicidade", Lang: "pt-BR", Verdict: law.Accepted, Detail: "named without # in the 2020 guide", Instrument: "br-conar-guide-2020"},
		{Text: "publi", Lang: "pt-BR", Verdict: law.Accepted, Detail: "same word as the hashtag that the 2026 edition names; named without # in 2020", Instrument: "br-conar-guide-2026"},
		{Text: "publi", Lang: "pt-BR", Verdict: law.Accepted, Detail: "named without # in the 2020 guide", Instrument: "br-conar-guide-2020"},
		{Text: "publipost", Lang: "pt-BR", Verdict: law.Accepted, Instrument: "br-conar-guide-notes"},
		{Text: "publipost", Lang: "pt-BR", Verdict: law.Accepted, Detail: "named in the 2020 guide", Instrument: "br-conar-guide-2020"},
		{Text: "#publipost", Lang: "pt-BR", Verdict: law.Accepted, Instrument: "br-conar-guide-notes"},
		{Text: "#anúncio", Lang: "pt-BR", Verdict: law.Accepted, Instrument: "br-conar-guide-notes"},
		{Text: "#patrocinado", Lang: "pt-BR", Verdict: law.Accepted, Instrument: "br-conar-guide-notes"},
		{Text: "informe publicitário", Lang: "pt-BR", Verdict: law.Accepted, Detail: "one of the two wordings the betting order names", Days: since(2025, 1, 1), Instrument: "br-portaria-1231"},
		{Text: "parceria paga", Lang: "pt-BR", Verdict: law.Accepted, Detail: "as the platform's tag, seen at once, or written in the text: two notes name it among the clear terms", Instrument: "br-conar-guide-notes"},
		{Text: "#parceriapaga", Lang: "pt-BR", Verdict: law.Accepted, Detail: "the same words as a tag: a newspaper column of August 2025 names it as recommended", Instrument: "br-conar-guide-notes"},
		{Text: "conteúdo pago", Lang: "pt-BR", Verdict: law.Accepted, Detail: "named among the clear terms in a lawyers' note", Instrument: "br-conar-guide-notes"},
		{Text: "patrocinado", Lang: "pt-BR", Verdict: law.Accepted, Detail: "the word of the tag, named among the clear terms in a lawyers' note", Instrument: "br-conar-guide-notes"},
		{Text: "patrocinado por [brand]", Form: law.Placed, Lang: "pt-BR", Verdict: law.Accepted, Detail: "the word of the tag with the brand", Instrument: "br-conar-guide-notes"},
		{Text: "recebido", Lang: "pt-BR", Verdict: law.Qualified, Ties: law.FreeProduct | law.UnsolicitedGift, When: law.NoControl, Detail: "makes the benefit known where the brand had no say; with a say it is an ad and told as one; the guide's own wording for gifts was not seen", Instrument: "br-conar-guide-notes"},
		{Text: "#recebido", Lang: "pt-BR", Verdict: law.Qualified, Ties: law.FreeProduct | law.UnsolicitedGift, When: law.NoControl, Detail: "as recebido", Instrument: "br-conar-guide-notes"},
		{Text: "recebidos", Lang: "pt-BR", Verdict: law.Qualified, Ties: law.FreeProduct | law.UnsolicitedGift, When: law.NoControl, Detail: "as recebido", Instrument: "br-conar-guide-notes"},
		{Text: "#recebidos", Lang: "pt-BR", Verdict: law.Qualified, Ties: law.FreeProduct | law.UnsolicitedGift, When: law.NoControl, Detail: "as recebido", Instrument: "br-conar-guide-notes"},
		{Text: "brinde", Lang: "pt-BR", Verdict: law.Qualified, Ties: law.FreeProduct | law.UnsolicitedGift, When: law.NoControl, Detail: "as recebido", Instrument: "br-conar-guide-notes"},
		{Text: "#brinde", Lang: "pt-BR", Verdict: law.Qualified, Ties: law.FreeProduct | law.UnsolicitedGift, When: law.NoControl, Detail: "as recebido", Instrument: "br-conar-guide-notes"},
		{Text: "@[brand]", Form: law.Placed, Lang: "und", Verdict: law.Insufficient, Detail: "the brand's tag alone does not say that the post is advertising", Instrument: "br-conar-guide-notes"},
		{Text: "#ad", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "any equivalent word has to be understood by the audience reached; an English tag is at risk", Instrument: "br-conar-guide-2026"},
		{Text: "#ad", Lang: "en", Verdict: law.Qualified, When: law.Judgement, Detail: "any equivalent word has to be understood by the audience reached; an English tag is at risk", Instrument: "br-conar-guide-2020"},
		{Form: law.Unlisted, Lang: "und", Verdict: law.Accepted, Detail: "publicidade, publi, publipost or another equivalent that the audience reached understands", Instrument: "br-conar-guide-notes"},
	},
	Placements: []law.Placement{
		{Rule: law.BeforeFold, Strength: law.Must, Detail: "Plain, prominent and seen at first sight, without pressing \"more\" or any other step.", Instrument: "br-conar-guide-2026"},
		{Rule: law.StartOfText, Formats: law.Post | law.Carousel | law.Text, Strength: law.Should, Detail: "At the start of the post; tags at the end are not easy, immediate identification.", Instrument: "br-cdc-36"},
		{Rule: law.Legible, Strength: law.Must, Detail: "The public identifies it as advertising easily and at once.", Instrument: "br-cdc-36"},
		{Rule: law.SameLanguage, When: law.Judgement, Strength: law.Must, Detail: "Words that the audience reached understands.", Instrument: "br-conar-guide-2026"},
	},
	Tools: []law.Tool{
		{Verdict: law.Sufficient, Detail: "CONAR recommends the platform's own tool or plain words; either does where it is seen at once.", Instrument: "br-conar-guide-2026"},
	},
	Content: []law.ContentRule{
		{ID: "br-children", Kind: law.ChildrenAudience, Detail: "Abusive: ads that use a child's lack of judgement; special care for ads aimed at children and teens.", Instrument: "br-cdc-36"},
		{ID: "br-eca-profiling", Kind: law.Minors, Detail: "No behavioural profiling to aim ads at children and teens; loot boxes, gambling, alcohol and tobacco are barred for minors.", Days: since(2026, 3, 17), Instrument: "br-eca-digital"},
		{ID: "br-bets", Kind: law.GamblingContent, Effect: law.Permit, Sectors: law.Gambling, Ties: law.AllTies, Strength: law.Must, Detail: "Only licensed operators; 18+; no promise of gain, success or income, no \"grátis\" where a cost is tied to it; operators answer for influencers and affiliates.", Days: since(2025, 1, 1), Instrument: "br-portaria-1231"},
		{ID: "br-bets-marked", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, Texts: []law.Message{{Text: "publicidade", Lang: "pt-BR"}, {Text: "#publicidade", Lang: "pt-BR"}, {Text: "informe publicitário", Lang: "pt-BR"}}, Strength: law.Must, Detail: "Betting advertising is marked as publicidade or informe publicitário.", Days: since(2025, 1, 1), Instrument: "br-portaria-1231"},
		{ID: "br-bets-conar", Kind: law.GamblingContent, Effect: law.Mention, Sectors: law.Gambling, Ties: law.AllTies, Texts: []law.Message{{Text: "18+", Lang: "pt-BR"}, {Text: "proibido para menores de 18 anos", Lang: "pt-BR"}}, Strength: law.Must, Detail: "Annex X: the sign 18+ or the notice, and the licence shown; an order of 6 December 2024 of the betting secretariat made the age notice binding at once.", Days: since(2024, 1, 31), Instrument: "br-conar-anexo-x"},
		{ID: "br-bets-minors", Kind: law.GamblingContent, Effect: law.Audience, Sectors: law.Gambling, Ties: law.AllTies, MinorsBelow: 50, NoMinorShown: true, Strength: law.Must, Detail: "Annex X: only creators whose audience is mostly adult; everyone looks adult, no child or teen appears, nothing drawn to minors.", Days: since(2024, 1, 31), Instrument: "br-conar-anexo-x"},
		{ID: "br-avatar", Kind: law.AIGenerated, Detail: "The 2026 guide reaches avatars and user-made content; details not read.", Days: since(2026, 6, 1), Instrument: "br-conar-guide-2026"},
		{ID: "br-alcohol-warning", Kind: law.AlcoholContent, Effect: law.Mention, Sectors: law.Alcohol | law.Spirits, Ties: law.AllTies, Texts: []law.Message{{Text: "Beba com moderação", Lang: "pt-BR"}, {Text: "Evite o consumo de álcool excessivo", Lang: "pt-BR"}, {Text: "Este produto é destinado a adultos", Lang: "pt-BR"}, {Text: "Quem bebe menos se diverte mais", Lang: "pt-BR"}}, Equivalent: true, Strength: law.Must, Detail: "Advertising for drink carries a warning, which advertiser and agency choose; also asked of a post by Bruna Marquezine in 2021. In film it is heard and read for a tenth of the time.", Instrument: "br-conar-anexo-a"},
	},
	Actors: []law.ActorRule{
		{ID: "br-minor-court", Kind: law.MinorEarnings, AgeBelow: 18, Detail: "Monetised or boosted content that habitually shows a child's image or routine needs a prior court authorisation, parents' channels included; platforms suspend monetisation without it.", Days: since(2026, 3, 18), Instrument: "br-eca-digital"},
		{ID: "br-multimedia", Kind: law.OtherActor, Detail: "Recognises the multimedia profession; no diploma, registration, disclosure or penalty rule for creators follows from it.", Days: since(2026, 1, 1), Instrument: "br-lei-15325"},
		{ID: "br-joint", Kind: law.JointLiability, Detail: "Advertiser and agency do their utmost to inform the influencer; supplier liability under the consumer code can reach all in the chain.", Instrument: "br-conar-guide-notes"},
	},
	Penalties: []law.Penalty{
		{Detail: "Betting advertising breaches: from 50,000 BRL up to this ceiling for operators; others involved may be sanctioned too.", Amount: endorse.MustMoney("BRL 2000000000"), Instrument: "br-lei-14790"},
		{Detail: "CONAR: warning, change, halt or public statement of the decision; no fine.", Instrument: "br-conar-code"},
	},
	Open: []string{
		"Annexes A, P and T were not read: the list of warnings is that of notes, and their other rules (people over 25, nobody drinks, no call to drink) are not rows.",
		"Rows of the 2020 guide were moved to the 2026 edition where a law firm says that it keeps the same core and the same plain wording (the ad test, publicidade, publi, joint duty); publipost rests on notes of 2020 only.",
		"The 2026 CONAR guide was not read: its label table, its treatment of gifts, trips, affiliate links, avatars and #ad, and any list of unclear wording are wanted.",
		"The 2020 guide's practical table (per platform, and wording for gifts such as recebido, brinde, convite) was not seen in full.",
		"Decreto 12.880/2026 final wording on court authorisation: press after publication says it is in; the decree itself was not read.",
		"Some press claims that Lei 15.325/2026 makes registration or liability rules; several legal notes say it does not.",
		"PL 5.990/2025 (qualification for health and finance advice by influencers) was pending.",
		"Portaria SPA/MF 1.231 is of 31 July 2024, its advertising rules began on 1 January 2025 (some by an order of 6 December 2024); rows have the later day.",
		"That a mention is due only where the context does not make it evident is in the 2020 text as quoted by law firms and in the note on the 2026 edition; how the self-regulator reads it in cases was not seen.",
	},
}
