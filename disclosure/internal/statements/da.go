package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(da)
	add(hashtags("da", law.Payment, "#betaltsamarbejde", "#betaltpartnerskab", "#betaltindhold", "#betaltreklame", "#reklamesamarbejde", "#annoncesamarbejde", "#sponsoreretindhold", "#sponsoreretopslag"))
}

// da are Danish sentences as creators write and say them.
var da = []Sentence{
	// Affiliate. rejseblogger.dk/hvordan-skriver-man-korrekt-reklamemarkering-paa-dansk; affiliatemanager.dk/affiliate-disclosure.
	{Pattern: "affiliate (link|links)", Lang: "da", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(affiliatelink|affiliatelinks|reklamelink|reklamelinks|annoncelink|annoncelinks)", Lang: "da", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(jeg|vi) (får|modtager|tjener|kan) …5 (provision|kommission)", Lang: "da", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(får|modtager|tjener|kan) (jeg|vi) …8 (provision|kommission)", Lang: "da", Sense: Plain, Tells: law.Affiliate},

	// Payment. blogger.bloggerspace.dk/sponsoreret-indlaeg; oskarvm.dk ("dette indhold er sponsoreret af").
	{Pattern: "sponsoreret af", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sponsoreret|sponsorerede) (indlæg|opslag|video|artikel|indhold)", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "(betalt|betalte) (samarbejde|samarbejder|partnerskab|indhold)", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "(reklamesamarbejde|annoncesamarbejde)", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "(reklameindlæg|reklameopslag|reklamepost|annonceindlæg|annonceopslag)", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "(har fået|får|fik) (penge|betaling|betalt) (af|fra)", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "(dette|her|indlægget|opslaget|videoen) (er|indeholder) (en)? (reklame|annonce)", Lang: "da", Sense: Plain},
	{Pattern: "dette (indlæg|opslag) (er|indeholder) (en)? (reklame|annonce)", Lang: "da", Sense: Plain},
	{Pattern: "indeholder (en)? (reklame|annonce)", Lang: "da", Sense: Plain},
	{Pattern: "betalt (reklame|annonce)", Lang: "da", Sense: Plain, Tells: law.Payment},
	{Pattern: "samarbejde med {brand}", Lang: "da", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambassadør|ambassadører) for", Lang: "da", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. blogguides.dk/reklameregler-for-bloggere ("gave, inviteret").
	{Pattern: "(fået|modtaget) …2 (tilsendt|gratis|foræret) (af|fra)", Lang: "da", Sense: Plain, Tells: law.InKind},
	{Pattern: "(fået|modtaget|sendt) …2 (af|fra) {brand}", Lang: "da", Sense: Vague, Tells: law.InKind},
	{Pattern: "(anmeldereksemplar|presseeksemplar)", Lang: "da", Sense: Plain, Tells: law.InKind},
	{Pattern: "(lånt|udlånt|til låns) (af|fra|hos) {brand}", Lang: "da", Sense: Plain, Tells: law.Loan},
	{Pattern: "(inviteret|inviterede) (af|med af|mig|os) …2 {brand}", Lang: "da", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pressetur|presserejse)", Lang: "da", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(gave|gaver) fra {brand}", Lang: "da", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's.
	{Pattern: "(mit|min|mine) (eget|egen|egne) (brand|mærke|firma|webshop|produkt|produkter|kollektion|bog)", Lang: "da", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(vores brand|vores firma|vores mærke|mit mærke)", Lang: "da", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(jeg arbejder|jeg er ansat) (for|hos) {brand}", Lang: "da", Sense: Plain, Tells: law.Employment},
	{Pattern: "(min|mit) (søsters|brors|mors|fars|venindes|vens|mands|kones|kærestes) (brand|firma|butik|webshop|mærke)", Lang: "da", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes. rejseblogger.dk.
	{Pattern: "(rabatkode|rabatkoden|rabatkoder)", Lang: "da", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(kode|koden) {code}", Lang: "da", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(ubetalt|usponsoreret|selvkøbt|selvbetalt)", Lang: "da", Sense: Denial},
	{Pattern: "(selv (købt|betalt)|købt selv|købt for egne penge)", Lang: "da", Sense: Denial},
	{Pattern: "(#ikkereklame|#ejreklame|#ikkesponsoreret|#ikkebetalt|#ejbetalt|#ubetalt|#selvkøbt)", Lang: "da", Sense: Denial},

	// Other senses. "Ad" is "along" or "at".
	{Pattern: "(tv|radio) reklame", Lang: "da", Sense: OtherSense},
	{Pattern: "reklame (i fjernsynet|på tv|i tv|i radioen|i postkassen)", Lang: "da", Sense: OtherSense},
	{Pattern: "annonce (i avisen|på dba)", Lang: "da", Sense: OtherSense},
	{Pattern: "ad (gangen|vejen|åre|libitum|helvede)", Lang: "da", Sense: OtherSense},
	{Pattern: "(søger|leder efter) (en)? (sponsor|sponsorer|samarbejdspartnere)", Lang: "da", Sense: OtherSense},
	{Pattern: "uden (ekstra)? (omkostninger|omkostning|udgift|udgifter|merpris)", Lang: "da", Sense: OtherSense},
	{Pattern: "ikke (kun|bare|blot)", Lang: "da", Sense: OtherSense},

	// Small words.
	{Pattern: "(ubetalt|ikke betalt|ej betalt)", Lang: "da", Sense: TrailingNegator},
	{Pattern: "(ikke|ej|aldrig|ingen|uden) (en|et)?", Lang: "da", Sense: Negator, Reach: 1},
	{Pattern: "(ubetalt|ej betalt|ikke betalt)", Lang: "da", Sense: Negator},
	{Pattern: "(men|dog)", Lang: "da", Sense: Turn},
}
