package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(nl)
	add(hashtags("nl", law.Affiliate, "#affiliatelink", "#affiliatelinks", "#reclamelink", "#reclamelinks"))
	add(hashtags("nl", law.Payment, "#betaaldesamenwerking", "#betaaldecontent", "#betaaldereclame", "#betaaldeadvertentie", "#gesponsordepost", "#gesponsordevideo", "#gesponsordecontent"))
}

// nl are Dutch sentences as creators write and say them.
var nl = []Sentence{
	// Affiliate. jtravelblog.nl/geld-verdienen-met-affiliate-marketing; columnsbykari.com; the sentence that Amazon.nl asks its partners for.
	{Pattern: "affiliate (link|links)", Lang: "nl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(affiliatelink|affiliatelinks|affiliatelinkjes|reclamelink|reclamelinks)", Lang: "nl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(ik|wij|we) (krijg|krijgen|ontvang|ontvangen|verdien|verdienen) …8 (commissie|vergoeding|percentage)", Lang: "nl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(krijg|krijgen|ontvang|ontvangen|verdien|verdienen) (ik|wij|we) …8 (commissie|vergoeding|percentage)", Lang: "nl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "als amazon partner (verdien|verdienen|ontvang|ontvangen)", Lang: "nl", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(partnerlink|partnerlinks)", Lang: "nl", Sense: Vague, Tells: law.Affiliate},

	// Payment. columnsbykari.com ("betaald, gekregen of zelf gekocht"); charlotteslaw.nl/2015/10; mamablogger.nl.
	{Pattern: "gesponsord door", Lang: "nl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(gesponsord|gesponsorde) (artikel|blog|blogpost|post|video|bericht|content|aflevering)", Lang: "nl", Sense: Plain, Tells: law.Payment},
	{Pattern: "betaalde (samenwerking|samenwerkingen|content)", Lang: "nl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(ben|word|werd) (hiervoor|hier voor)? betaald (door|voor|om)", Lang: "nl", Sense: Plain, Tells: law.Payment},
	{Pattern: "(dit|deze|video|post|blog|artikel) (is|bevat) (een)? (reclame|advertentie|publiciteit)", Lang: "nl", Sense: Plain},
	{Pattern: "(dit|deze|mijn) (video|post|bericht|blog|artikel|reel|story) (is|bevat) (een)? (betaalde)? (reclame|advertentie|publiciteit)", Lang: "nl", Sense: Plain},
	{Pattern: "bevat (betaalde)? (reclame|advertentie|publiciteit)", Lang: "nl", Sense: Plain},
	{Pattern: "betaalde (reclame|advertentie|publiciteit)", Lang: "nl", Sense: Plain, Tells: law.Payment},
	{Pattern: "samenwerking met {brand}", Lang: "nl", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambassadeur|ambassadrice) (van|voor) {brand}", Lang: "nl", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. solv.nl ("kreeg ik gratis aangeboden van"); hetingredient.nl (#uitgenodigd, #persdiner).
	{Pattern: "{brand} (stuurde|gaf) (mij|me|ons)", Lang: "nl", Sense: Plain, Tells: law.InKind},
	{Pattern: "(gekregen|ontvangen|toegestuurd) van {brand}", Lang: "nl", Sense: Plain, Tells: law.InKind},
	{Pattern: "(gratis|kosteloos) (gekregen|ontvangen|toegestuurd|opgestuurd|aangeboden)", Lang: "nl", Sense: Plain, Tells: law.InKind},
	{Pattern: "(recensie exemplaar|recensie exemplaren|recensieexemplaar)", Lang: "nl", Sense: Plain, Tells: law.InKind},
	{Pattern: "(in bruikleen|te leen) (van|gekregen)", Lang: "nl", Sense: Plain, Tells: law.Loan},
	{Pattern: "(uitgenodigd door|op uitnodiging van) {brand}", Lang: "nl", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(persreis|persdiner|#persreis|#persdiner)", Lang: "nl", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pr pakket|pr pakketje|#uitgenodigd|#gekregen)", Lang: "nl", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's.
	{Pattern: "mijn eigen (merk|bedrijf|webshop|label|winkel|lijn|boek)", Lang: "nl", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "mijn (merk|webshop|bedrijf)", Lang: "nl", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "ik werk (voor|bij) {brand}", Lang: "nl", Sense: Plain, Tells: law.Employment},
	{Pattern: "(merk|webshop|bedrijf|winkel) van mijn (zus|broer|vriendin|vriend|moeder|vader|man|vrouw|ouders|nicht)", Lang: "nl", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(kortingscode|kortingscodes|actiecode|mijn code)", Lang: "nl", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials. ohmyfoodness.nl/achter-de-schermen-spon-nospon.
	{Pattern: "zelf (gekocht|betaald|aangeschaft)", Lang: "nl", Sense: Denial},
	{Pattern: "(zelfgekocht|onbetaald|ongesponsord)", Lang: "nl", Sense: Denial},
	{Pattern: "(#nospon|#geenspon|#nietgesponsord|#nietbetaald|#zelfgekocht|#geenreclame|#geenadvertentie)", Lang: "nl", Sense: Denial},

	// Other senses. "In de reclame" is on offer in a shop.
	{Pattern: "(in|uit|op) de reclame", Lang: "nl", Sense: OtherSense},
	{Pattern: "reclame (op tv|op televisie|op de radio|in de bus)", Lang: "nl", Sense: OtherSense},
	{Pattern: "(tv|radio) reclame", Lang: "nl", Sense: OtherSense},
	{Pattern: "(die|ze|zij|hij|iedereen) (maakt|maken|maakte|maakten) reclame", Lang: "nl", Sense: OtherSense},
	{Pattern: "advertentie (op marktplaats|in de krant)", Lang: "nl", Sense: OtherSense},
	{Pattern: "(mama|papa|oma|opa|zus|broer|vriend|vriendin) (stuurde|gaf) (mij|me|ons)", Lang: "nl", Sense: OtherSense},
	{Pattern: "(zoek|zoeken) (naar)? (een)? (sponsor|sponsors|sponsoren)", Lang: "nl", Sense: OtherSense},
	{Pattern: "zonder (extra|bijkomende)? kosten", Lang: "nl", Sense: OtherSense},
	{Pattern: "niet (alleen|enkel|slechts)", Lang: "nl", Sense: OtherSense},

	// Small words.
	{Pattern: "(onbetaald|niet betaald)", Lang: "nl", Sense: TrailingNegator},
	{Pattern: "(geen|zonder|nooit)", Lang: "nl", Sense: Negator, Reach: 1},
	{Pattern: "niet", Lang: "nl", Sense: Negator, Reach: 2},
	{Pattern: "(onbetaald|onbetaalde|ongesponsord|ongesponsorde)", Lang: "nl", Sense: Negator},
	{Pattern: "(maar|echter)", Lang: "nl", Sense: Turn},
}
