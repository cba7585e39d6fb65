package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(it)
	add(hashtags("it", law.Affiliate, "#linkaffiliato", "#linkaffiliati", "#linkdiaffiliazione"))
	add(hashtags("it", law.Payment, "#collaborazioneretribuita", "#collaborazionepagata", "#collaborazioneapagamento", "#partnershipretribuita", "#partnershipapagamento", "#pubblicitàapagamento", "#postsponsorizzato", "#contenutosponsorizzato", "#videosponsorizzato"))
}

// it are Italian sentences as creators write and say them.
var it = []Sentence{
	// Affiliate. smarthomepicks.blog/disclaimer.html, with the sentence that Amazon's Programma Affiliazione asks for.
	{Pattern: "(link|links) (affiliato|affiliati|di affiliazione|in affiliazione)", Lang: "it", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "affiliate (link|links)", Lang: "it", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(ricevo|riceviamo|riceverò|guadagno|guadagniamo|percepisco|prendo) …8 (commissione|commissioni|percentuale)", Lang: "it", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(posso|possiamo|potrei|potremmo) (ricevere|guadagnare|percepire) …8 (commissione|commissioni|percentuale)", Lang: "it", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "affiliato amazon", Lang: "it", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(link|links) (amazon|sponsorizzati)", Lang: "it", Sense: Vague, Tells: law.Affiliate},

	// Payment. heymancontent.com (Digital Chart 2025); corsetty.it/news/trasparenza-pubblicitaria-su-internet-guida-completa.
	{Pattern: "(sponsorizzato|sponsorizzata|sponsorizzati|sponsorizzate) (da|dal|dalla|dallo)", Lang: "it", Sense: Plain, Tells: law.Payment},
	{Pattern: "(video|post|contenuto|articolo|episodio|puntata|reel|storia) (è)? (sponsorizzato|sponsorizzata)", Lang: "it", Sense: Plain, Tells: law.Payment},
	{Pattern: "(collaborazione|partnership) (a pagamento|retribuita|pagata)", Lang: "it", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sono|siamo) (stata|stato|stati) (pagata|pagato|pagati) (da|per)", Lang: "it", Sense: Plain, Tells: law.Payment},
	{Pattern: "(questa|questo|video|post|reel) (è|contiene) (una)? pubblicità", Lang: "it", Sense: Plain},
	{Pattern: "(questa|questo) (video|post|reel|contenuto|storia) (è|contiene) (una)? pubblicità", Lang: "it", Sense: Plain},
	{Pattern: "contiene (una)? pubblicità", Lang: "it", Sense: Plain},
	{Pattern: "pubblicità (a pagamento|retribuita|pagata)", Lang: "it", Sense: Plain, Tells: law.Payment},
	{Pattern: "collaborazione con {brand}", Lang: "it", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambassador|testimonial) di {brand}", Lang: "it", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. gossipetv.com, 2024-09 (stays supplied); ladiscussione.com/349910 (the hashtags explained).
	{Pattern: "{brand} (mi|ci) (ha|hanno) (inviato|mandato|regalato|omaggiato|fornito|spedito)", Lang: "it", Sense: Plain, Tells: law.InKind},
	{Pattern: "(regalo|omaggio) (di|da|del|della) {brand}", Lang: "it", Sense: Plain, Tells: law.InKind},
	{Pattern: "ospite (di|da|del|della) {brand}", Lang: "it", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(fornito|forniti|fornita|inviato|inviati|inviata|omaggiato|omaggiati|offerto|offerta|offerti) (da {brand}|dall'azienda|dal brand)", Lang: "it", Sense: Plain, Tells: law.InKind},
	{Pattern: "(ricevuto|ricevuta|ricevuti|inviato|inviata|inviati) (in omaggio|gratuitamente|gratis)", Lang: "it", Sense: Plain, Tells: law.InKind},
	{Pattern: "in (prestito|comodato) da {brand}", Lang: "it", Sense: Plain, Tells: law.Loan},
	{Pattern: "{brand} (mi|ci) (ha|hanno) (invitato|invitata|invitati|ospitato|ospitata|ospitati)", Lang: "it", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(press tour|viaggio stampa|blog tour)", Lang: "it", Sense: Plain, Tells: law.EventOrTrip},

	// The creator's own, the employer's, the family's.
	{Pattern: "(il mio|del mio|la mia|della mia) (brand|marchio|azienda|linea|negozio)", Lang: "it", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(fondatrice|fondatore|founder|titolare) (di|del brand) {brand}", Lang: "it", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "lavoro per {brand}", Lang: "it", Sense: Plain, Tells: law.Employment},
	{Pattern: "(brand|marchio|negozio|azienda) di (mia|mio) (sorella|fratello|amica|amico|madre|padre|mamma|marito|moglie|cugina|fidanzato)", Lang: "it", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(codice|codici) (sconto|promo)", Lang: "it", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "codice {code}", Lang: "it", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(acquistato|acquistata|acquistati|comprato|comprata|pagato|pagata) (da me|di tasca mia|con i miei soldi)", Lang: "it", Sense: Denial},
	{Pattern: "(#noadv|#nonadv|#nonsponsorizzato|#nopubblicità|#noadvertising)", Lang: "it", Sense: Denial},

	// Other senses. "Ad" is "to" before a vowel.
	{Pattern: "ad (esempio|ogni|un|una|uno|alta|alto|oggi|essere|avere|altri|altre|aprile|agosto|ottobre|occhi|arte|andare|usare|ascoltare|amare|entrambi|entrambe|alcuni|alcune|aprire|aspettare|acqua|aria)", Lang: "it", Sense: OtherSense},
	{Pattern: "senza (alcun|nessun)? (costo|costi|sovrapprezzo|spese)", Lang: "it", Sense: OtherSense},
	{Pattern: "(mamma|papà|nonna|nonno|marito|fidanzato|ragazzo|amica|amico|sorella|fratello) mi ha (inviato|mandato|regalato|invitato|invitata)", Lang: "it", Sense: OtherSense},
	{Pattern: "(agenzia|agenzie|campagna|campagne|spot|mondo) (di|della) pubblicità", Lang: "it", Sense: OtherSense},
	{Pattern: "pubblicità (progresso|ingannevole|occulta|in tv|alla tv|in televisione)", Lang: "it", Sense: OtherSense},
	{Pattern: "(la|quella|vecchia) pubblicità (del|della|dei|delle)", Lang: "it", Sense: OtherSense},
	{Pattern: "(cerco|cerchiamo|cercasi) sponsor", Lang: "it", Sense: OtherSense},
	{Pattern: "non (è|sono)? (solo|soltanto|solamente)", Lang: "it", Sense: OtherSense},

	// Small words. A bare "mai" is a month in German, and "more" in Romanian.
	{Pattern: "non (retribuita|retribuito|pagata|pagato|a pagamento)", Lang: "it", Sense: TrailingNegator},
	{Pattern: "non (è|sono|siamo|ho|c'è|ricevo|guadagno|prendo) (una|un)?", Lang: "it", Sense: Negator, Reach: 2},
	{Pattern: "(senza|nessuna|nessun) (alcuna|alcun)?", Lang: "it", Sense: Negator, Reach: 1},
	{Pattern: "(però|tuttavia|bensì)", Lang: "it", Sense: Turn},
}
