package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(pt)
	add(hashtags("pt", law.Affiliate, "#linkafiliado", "#linksafiliados", "#linkdeafiliado", "#linksdeafiliado", "#linkdeafiliada"))
	add(hashtags("pt", law.Payment, "#parceriapaga", "#parceriaremunerada", "#colaboraçãopaga", "#publipaga", "#publicidadepaga", "#conteúdopatrocinado", "#postpatrocinado", "#vídeopatrocinado"))
}

// pt are sentences in Portuguese, of Portugal and of Brazil, as creators write and say them.
var pt = []Sentence{
	// Affiliate. postaffiliatepro.com.br/blog/how-to-write-affiliate-disclaimer; the sentence that Amazon's Programa de Associados asks for.
	{Pattern: "(link|links) (de|é de|são de)? (afiliado|afiliados|afiliada)", Lang: "pt", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(ganho|ganhamos|recebo|recebemos) …8 (comissão|comissões|percentagem|porcentagem)", Lang: "pt", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(posso|podemos|poderei|poderemos) (receber|ganhar) …8 (comissão|comissões|percentagem|porcentagem)", Lang: "pt", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(associado|associada|associados|afiliado) (da)? amazon", Lang: "pt", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(link|links) (de parceiro|de parceiros|parceiro)", Lang: "pt", Sense: Vague, Tells: law.Affiliate},

	// Payment. criadoresid.com/influenciadores-post-patrocinado; influenciatransparente.com.
	{Pattern: "(patrocinado|patrocinada|patrocinados|patrocinadas) por", Lang: "pt", Sense: Plain, Tells: law.Payment},
	{Pattern: "(vídeo|post|publicação|conteúdo|episódio|artigo|reel) (é)? (patrocinado|patrocinada)", Lang: "pt", Sense: Plain, Tells: law.Payment},
	{Pattern: "(parceria|colaboração|publi) (paga|remunerada)", Lang: "pt", Sense: Plain, Tells: law.Payment},
	{Pattern: "(fui|fomos) (pago|paga|pagos|pagas) (por|pela|pelo|para)", Lang: "pt", Sense: Plain, Tells: law.Payment},
	{Pattern: "(isto|isso|post|vídeo|conteúdo) (é|contém) (uma)? (publi|publicidade)", Lang: "pt", Sense: Plain},
	{Pattern: "(este|esse|esta|essa) (post|vídeo|reel|story|publicação|conteúdo) (é|contém) (uma)? (publi|publicidade)", Lang: "pt", Sense: Plain},
	{Pattern: "contém (publi|publicidade)", Lang: "pt", Sense: Plain},
	{Pattern: "publicidade (paga|remunerada)", Lang: "pt", Sense: Plain, Tells: law.Payment},
	{Pattern: "(aviso|atenção) : (publi|publicidade)", Lang: "pt", Sense: Plain},
	{Pattern: "(parceria|colaboração) com {brand}", Lang: "pt", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(embaixador|embaixadora) (da marca|da {brand}|do {brand})", Lang: "pt", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. influenciatransparente.com/post/publicidade-ou-mera-opinião ("recebidos ou brindes").
	{Pattern: "{brand} (me|nos) (enviou|mandou|deu|ofereceu|presenteou)", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "{brand} (enviou|ofereceu|emprestou|convidou) (me|nos)", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "(presente|mimo|mimos|recebidinho|recebidinhos|recebidos) (da|do|de) {brand}", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "ganhei …3 (da|do) {brand}", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "(oferecido|oferecida|oferecidos|enviado|enviada|enviados|cedido|cedida|cedidos) (pela|pelo) (marca|editora|loja|fabricante)", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "recebi (da|do) (marca|editora|loja|assessoria)", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "cortesia (da|do|de)", Lang: "pt", Sense: Plain, Tells: law.InKind},
	{Pattern: "(emprestado|emprestada) (pela|pelo) {brand}", Lang: "pt", Sense: Plain, Tells: law.Loan},
	{Pattern: "(a convite|convidada|convidado|convidados) (da|do|pela|pelo) {brand}", Lang: "pt", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "{brand} (me|nos) convidou", Lang: "pt", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(recebidos|recebidinhos|#recebidos|#recebidinhos|#recebido|brinde da marca)", Lang: "pt", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's.
	{Pattern: "(minha própria|meu próprio) (marca|empresa|loja|linha|negócio)", Lang: "pt", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "sou (a|o)? (fundadora|fundador|cofundadora|sócia|sócio) da", Lang: "pt", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(minha|nossa) (marca|loja)", Lang: "pt", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "trabalho para (a|o)? {brand}", Lang: "pt", Sense: Plain, Tells: law.Employment},
	{Pattern: "(marca|loja|empresa) (da minha|do meu) (irmã|irmão|amiga|amigo|mãe|pai|prima|primo|marido|esposa|namorada|namorado)", Lang: "pt", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(cupom|cupons|cupão|código|códigos) de (desconto|descontos)", Lang: "pt", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(cupom|cupão|código) {code}", Lang: "pt", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "meu (cupom|cupão|código)", Lang: "pt", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(comprado|comprada|comprei|paguei|pago) …1 (com meu dinheiro|com o meu dinheiro|do meu bolso|do próprio bolso)", Lang: "pt", Sense: Denial},
	{Pattern: "(#nãoépubli|#nãopubli|#nãoépublicidade|#nãopatrocinado|#nãopublicidade)", Lang: "pt", Sense: Denial},

	// Other senses. A pub is a bar in Portugal, too; "no" is "in the".
	{Pattern: "(no|num|do|ao|um|o) pub", Lang: "pt", Sense: OtherSense},
	{Pattern: "pub (irlandês|inglês|quiz|crawl)", Lang: "pt", Sense: OtherSense},
	{Pattern: "(agência|agências|campanha|campanhas|curso|faculdade|mundo) (de|da) publicidade", Lang: "pt", Sense: OtherSense},
	{Pattern: "publicidade (e propaganda|e marketing|enganosa|abusiva|oculta|na tv|na televisão)", Lang: "pt", Sense: OtherSense},
	{Pattern: "(estudei|estudo|cursei|cursando|formada em|formado em) publicidade", Lang: "pt", Sense: OtherSense},
	{Pattern: "(mãe|pai|avó|marido|namorado|namorada|amiga|amigo|irmã) (me|nos) (enviou|mandou|deu|ofereceu|convidou)", Lang: "pt", Sense: OtherSense},
	{Pattern: "(procuro|procuramos|busco|buscamos) (um)? (patrocínio|patrocínios|patrocinador|patrocinadores)", Lang: "pt", Sense: OtherSense},
	{Pattern: "sem (nenhum|qualquer)? (custo|custos|acréscimo|encargo)", Lang: "pt", Sense: OtherSense},
	{Pattern: "no (link|post|vídeo|episódio|conteúdo|artigo|reel|cupom|código|meu|nosso)", Lang: "pt", Sense: OtherSense},
	{Pattern: "não (é|são|foi)? (só|apenas|somente)", Lang: "pt", Sense: OtherSense},

	// Small words.
	{Pattern: "não (paga|pago|remunerada|remunerado)", Lang: "pt", Sense: TrailingNegator},
	{Pattern: "não (é|foi|está|são|há|tem)? (uma|um)?", Lang: "pt", Sense: Negator, Reach: 2},
	{Pattern: "(sem|nenhuma|nenhum) (qualquer)?", Lang: "pt", Sense: Negator, Reach: 1},
	{Pattern: "(mas|porém|contudo)", Lang: "pt", Sense: Turn},
}
