package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(fi)
	add(hashtags("fi", law.Payment, "#kaupallinenyhteistyö", "#maksettuyhteistyö", "#maksettumainos", "#sponsoroitusisältö"))
}

// fi are Finnish sentences as creators write and say them; the words stand in the forms in which such sentences have them.
var fi = []Sentence{
	// Affiliate. kkv.fi, guideline on influencers ("sisältää mainoslinkkejä" in the edition of 2019); toisin.fi/affiliate-markkinointi.
	{Pattern: "(mainoslinkki|mainoslinkit|mainoslinkin|mainoslinkkejä|mainoslinkkien|affiliatelinkki|affiliatelinkkejä)", Lang: "fi", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "affiliate (linkki|linkit|linkin|linkkejä)", Lang: "fi", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(saan|saamme|saatan saada|saatamme saada|voin saada|voimme saada|ansaitsen|ansaitsemme) …8 (komission|komissiota|provision|provisiota|palkkion)", Lang: "fi", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(kumppanilinkki|kumppanilinkit|kumppanilinkkejä|kumppanuuslinkki|kumppanuuslinkkejä)", Lang: "fi", Sense: Vague, Tells: law.Affiliate},

	// Payment. lily.fi/artikkelit/bloggaaja-nain-merkitset-kaupalliset-yhteistyot; karkkipaivablogi.com.
	{Pattern: "(kaupallinen yhteistyö|kaupallisessa yhteistyössä|kaupallista yhteistyötä|maksettu yhteistyö|maksetussa yhteistyössä)", Lang: "fi", Sense: Plain, Tells: law.Payment},
	{Pattern: "(jakson|videon|postauksen|julkaisun) sponsoroi", Lang: "fi", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sponsoroitu|sponsoroima) (video|postaus|julkaisu|jakso|sisältö)", Lang: "fi", Sense: Plain, Tells: law.Payment},
	{Pattern: "(tämä|postaus|julkaisu|video) (on|sisältää) (mainos|mainoksen|mainontaa)", Lang: "fi", Sense: Plain},
	{Pattern: "tämä (postaus|julkaisu|video) (on|sisältää) (mainos|mainoksen|mainontaa)", Lang: "fi", Sense: Plain},
	{Pattern: "sisältää (mainoksen|mainontaa)", Lang: "fi", Sense: Plain},
	{Pattern: "maksettu mainos", Lang: "fi", Sense: Plain, Tells: law.Payment},
	{Pattern: "(mainosyhteistyö|mainosyhteistyössä|mainosjulkaisu|mainospostaus|mainosvideo)", Lang: "fi", Sense: Plain, Tells: law.Payment},
	{Pattern: "yhteistyössä", Lang: "fi", Sense: Vague, Tells: law.Payment | law.Ambassador},

	// Things given, lent, paid for. kkv.fi ("mainostarkoituksessa saatu", "kutsuvierastilaisuus").
	{Pattern: "(saatu|saadut|saanut|sain) (blogin kautta|kanavan kautta|ilmaiseksi|testattavaksi|testiin|mainostarkoituksessa)", Lang: "fi", Sense: Plain, Tells: law.InKind},
	{Pattern: "(arvostelukappale|arvostelukappaleen|arvostelukappaleena)", Lang: "fi", Sense: Plain, Tells: law.InKind},
	{Pattern: "(saatu|saanut|sain) (lainaksi|lainaan)", Lang: "fi", Sense: Plain, Tells: law.Loan},
	{Pattern: "(kutsuvierastilaisuus|kutsuvierastilaisuudessa|pressimatka|pressimatkalla|lehdistömatka)", Lang: "fi", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pr lahja|pr lahjat|pr näyte|pr paketti)", Lang: "fi", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's.
	{Pattern: "(oma|oman|omien|omat) (brändini|yritykseni|verkkokauppani|mallistoni|tuotteeni|tuotteideni)", Lang: "fi", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(brändini|yritykseni|verkkokauppani)", Lang: "fi", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(työnantajani|työnantajalleni)", Lang: "fi", Sense: Vague, Tells: law.Employment},

	// Codes. toisin.fi ("alekoodi").
	{Pattern: "(alekoodi|alekoodin|alekoodilla|alekoodini|alennuskoodi|alennuskoodin|alennuskoodilla|alennuskoodini)", Lang: "fi", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(koodi|koodilla) {code}", Lang: "fi", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "ei (ole)? (mainos|kaupallinen yhteistyö|maksettu mainos|maksettu yhteistyö)", Lang: "fi", Sense: Denial},
	{Pattern: "(itse|ihan itse) (ostettu|ostettua|maksettu|maksettua)", Lang: "fi", Sense: Denial},
	{Pattern: "(omalla rahalla|omilla rahoilla) (ostettu|ostettua|maksettu)", Lang: "fi", Sense: Denial},
	{Pattern: "(#eimainos|#eikaupallinenyhteistyö|#eisponsoroitu|#itseostettu)", Lang: "fi", Sense: Denial},

	// Other senses.
	{Pattern: "(tv|radio) mainos", Lang: "fi", Sense: OtherSense},
	{Pattern: "mainos (telkkarissa|televisiossa|lehdessä|radiossa)", Lang: "fi", Sense: OtherSense},
	{Pattern: "paras mainos", Lang: "fi", Sense: OtherSense},
	{Pattern: "(etsin|etsimme|haemme) (sponsoria|sponsoreita|yhteistyökumppania|yhteistyökumppaneita)", Lang: "fi", Sense: OtherSense},
	{Pattern: "(hyvässä|tiiviissä) yhteistyössä", Lang: "fi", Sense: OtherSense},
	{Pattern: "ilman (lisäkuluja|lisäkustannuksia|lisähintaa|kuluja)", Lang: "fi", Sense: OtherSense},
	{Pattern: "ei (ole)? (vain|pelkästään|ainoastaan|pelkkä)", Lang: "fi", Sense: OtherSense},

	// Small words. A bare "ei" is an egg in German.
	{Pattern: "(ei|en|emme|eivät) (ole|saa|sisällä|saanut|oo)", Lang: "fi", Sense: Negator, Reach: 2},
	{Pattern: "ilman", Lang: "fi", Sense: Negator, Reach: 1},
	{Pattern: "(mutta|vaan)", Lang: "fi", Sense: Turn},
}
