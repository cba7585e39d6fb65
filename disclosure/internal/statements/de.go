package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(de)
	add(hashtags("de", law.Affiliate, "#affiliatelink", "#affiliatelinks", "#provisionslink", "#provisionslinks", "#werbelink", "#werbelinks"))
	add(hashtags("de", law.Payment, "#bezahltewerbung", "#bezahltekooperation", "#bezahltezusammenarbeit", "#werbekooperation", "#werbepartnerschaft", "#gesponserterbeitrag", "#gesponserterpost", "#gesponsertesvideo"))
	add(hashtags("de", 0, "#enthältwerbung"))
}

// de are German sentences as creators write and say them.
var de = []Sentence{
	// Affiliate. The asterisk and its explanation: fragzebra.de (Landesanstalt für Medien NRW); "kriege ich eine Provision":
	// webmaster-zentrale.de/tag/pseudoelemente; the sentence that Amazon PartnerNet asks its partners for.
	{Pattern: "affiliate (link|links)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(affiliatelink|affiliatelinks|provisionslink|provisionslinks|werbelink|werbelinks)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(link|links) (sind|ist) (werbung|anzeige|affiliate)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(erhalte|bekomme|verdiene|kriege|erhalten|bekommen|verdienen|kriegen) (ich|wir) …8 (provision|provisionen|umsatzbeteiligung)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(ich|wir) (erhalte|bekomme|verdiene|kriege|erhalten|bekommen|verdienen|kriegen) …8 (provision|provisionen|umsatzbeteiligung)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "provision (erhalte|bekomme|verdiene|kriege)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "als amazon partner (verdiene|verdienen|erhalte|erhalten)", Lang: "de", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(partnerlink|partnerlinks|empfehlungslink|empfehlungslinks|reflink|reflinks)", Lang: "de", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(gekennzeichnete|gekennzeichneten|markierte|markierten) (link|links)", Lang: "de", Sense: Vague, Tells: law.Affiliate},
	{Pattern: "(link|links) mit (stern|sternchen)", Lang: "de", Sense: Vague, Tells: law.Affiliate},

	// Payment. srd-rechtsanwaelte.de/blog/influencer-marketing-recht; codigoalpha.blog/werbekennzeichnung-influencer-social-media-kennzeichnungspflicht.
	{Pattern: "(gesponsert|gesponsort) (von|durch)", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(wurde|wird|ist) (von|durch) …5 (gesponsert|gesponsort)", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(gesponserter|gesponsertes|gesponserte|gesponsorter|gesponsortes) (beitrag|beiträge|post|posts|video|videos|artikel|folge|episode|reel|story)", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(bezahlte|bezahlter) (kooperation|zusammenarbeit|werbekooperation)", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(werbekooperation|werbepartnerschaft) mit", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(das|dies|hier|beitrag|video|post|story|artikel|folge|reel) (ist|enthält) (bezahlte)? (werbung|anzeige)", Lang: "de", Sense: Plain},
	{Pattern: "(dieser|dieses|diese|der|das|die) (beitrag|video|post|story|artikel|folge|reel) (ist|enthält) (bezahlte)? (werbung|anzeige)", Lang: "de", Sense: Plain},
	{Pattern: "(enthält|beinhaltet) (bezahlte)? (werbung|anzeige)", Lang: "de", Sense: Plain},
	{Pattern: "(bezahlte|bezahlter) (werbung|anzeige)", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(hinweis|transparenzhinweis|achtung) (:|\\,)? (werbung|anzeige)", Lang: "de", Sense: Plain},
	{Pattern: "(dafür|hierfür) … bezahlt (worden|von|werde|wurde)", Lang: "de", Sense: Plain, Tells: law.Payment},
	{Pattern: "(kooperation|zusammenarbeit|partnerschaft|auftrag) (mit|von) {brand}", Lang: "de", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(markenbotschafter|markenbotschafterin)", Lang: "de", Sense: Vague, Tells: law.Payment | law.Ambassador},

	// Things given, lent, paid for. archiv.schluetersche.de/2018/11/12/influencer-marketing-kennzeichnen.
	{Pattern: "(mir|uns) …5 (kostenlos|kostenfrei|gratis|unentgeltlich) …3 (verfügung|zugeschickt|zugesandt|überlassen)", Lang: "de", Sense: Plain, Tells: law.InKind},
	{Pattern: "(wurde|wurden) (mir|uns) …4 (zur verfügung gestellt|zugeschickt|zugesandt)", Lang: "de", Sense: Plain, Tells: law.InKind},
	{Pattern: "(kostenlos|kostenfrei|gratis|unentgeltlich) zum testen", Lang: "de", Sense: Plain, Tells: law.InKind},
	{Pattern: "(rezensionsexemplar|rezensionsexemplare)", Lang: "de", Sense: Plain, Tells: law.InKind},
	{Pattern: "(leihgabe|leihgerät|leihstellung) (von|des|der)", Lang: "de", Sense: Plain, Tells: law.Loan},
	{Pattern: "(pressereise|auf einladung von|auf einladung der|auf einladung des)", Lang: "de", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pr sample|pr samples|pr paket|pr päckchen|testprodukt|produkttest|pressemuster)", Lang: "de", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's.
	{Pattern: "(werbung in eigener sache|eigenwerbung)", Lang: "de", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(meine eigene|meiner eigenen|mein eigenes|meinem eigenen) (marke|firma|kollektion|linie|label|unternehmen|produkt|buch|shop)", Lang: "de", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(mein|meinem|meinen) (onlineshop|online shop|label|unternehmen)", Lang: "de", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(angestellt|angestellte|angestellter|mitarbeiter|mitarbeiterin) (bei|von) {brand}", Lang: "de", Sense: Plain, Tells: law.Employment},
	{Pattern: "(mein|meinem|meinen) arbeitgeber", Lang: "de", Sense: Vague, Tells: law.Employment},
	{Pattern: "(firma|marke|laden|shop|label|unternehmen) (meiner|meines) (freundin|freundes|schwester|bruders|mutter|vaters|mannes|frau|eltern|familie)", Lang: "de", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes: fragzebra.de has them as advertising by themselves.
	{Pattern: "(rabattcode|rabattcodes|gutscheincode|gutscheincodes|rabatt code|gutschein code|meinem code)", Lang: "de", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials. archiv.schluetersche.de as above ("selbstgekauftes Produkt").
	{Pattern: "(unbezahlt|unbeauftragt|ungesponsert)", Lang: "de", Sense: Denial},
	{Pattern: "(unbezahlt|unbezahlte|unbezahlter|unbezahltes|unbezahlten|unbeauftragt|unbeauftragte)", Lang: "de", Sense: Negator},
	{Pattern: "(#unbezahlt|#unbezahltewerbung|#werbungunbezahlt|#unbeauftragtewerbung|#keinewerbung|#keineanzeige|#nichtgesponsert|#selbstgekauft|#selbstbezahlt)", Lang: "de", Sense: Denial},
	{Pattern: "(selbst|selber|privat) (gekauft|bezahlt)", Lang: "de", Sense: Denial},
	{Pattern: "(selbstgekauft|selbstbezahlt)", Lang: "de", Sense: Denial},

	// Other senses.
	{Pattern: "anzeige (erstattet|erstatten|erstatte|ist raus)", Lang: "de", Sense: OtherSense},
	{Pattern: "(eine|die|der|zur|per) anzeige (gegen|wegen)", Lang: "de", Sense: OtherSense},
	{Pattern: "(die|sie|er|alle|andere) (macht|machen|machte|machten) (nur|ständig|viel|dauernd)? werbung", Lang: "de", Sense: OtherSense},
	{Pattern: "werbung (im|in) (fernsehen|tv|radio|kino|briefkasten)", Lang: "de", Sense: OtherSense},
	{Pattern: "(in|aus) der werbung", Lang: "de", Sense: OtherSense},
	{Pattern: "(die|diese|jede|alte|lustige) werbung (lief|läuft|nervt|von früher)", Lang: "de", Sense: OtherSense},
	{Pattern: "(gesponsert|gesponsort) von (mama|papa|oma|opa|meinen|meinem|meiner)", Lang: "de", Sense: OtherSense},
	{Pattern: "(suche|suchen|gesucht) …2 (sponsor|sponsoren|kooperation|kooperationen)", Lang: "de", Sense: OtherSense},
	{Pattern: "ohne (zusätzliche|extra)? (kosten|mehrkosten|zusatzkosten|aufpreis)", Lang: "de", Sense: OtherSense},
	{Pattern: "nicht (nur|bloß|allein)", Lang: "de", Sense: OtherSense},

	// Small words.
	{Pattern: "(unbezahlt|unbeauftragt|ohne auftrag)", Lang: "de", Sense: TrailingNegator},
	{Pattern: "(kein|keine|keinen|keiner|keinerlei)", Lang: "de", Sense: Negator, Reach: 1},
	{Pattern: "(nicht|nie|niemals|weder|ohne)", Lang: "de", Sense: Negator, Reach: 2},
	{Pattern: "(aber|jedoch|sondern|allerdings)", Lang: "de", Sense: Turn},
}
