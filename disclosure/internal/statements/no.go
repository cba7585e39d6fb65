package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(nb)
	add(hashtags("nb", law.Payment, "#betaltsamarbeid", "#betaltpartnerskap", "#betaltinnhold", "#reklamesamarbeid", "#annonsesamarbeid", "#sponsetinnhold", "#sponsetinnlegg"))
}

// nb are Norwegian sentences as creators write and say them.
var nb = []Sentence{
	// Affiliate. forbrukertilsynet.no, guidance on advertising in social media ("annonselenke", "reklamelenke" instead of "adlinks");
	// blogg.torvund.net/about/betalte-lenker-og-betalt-innhold.
	{Pattern: "(annonselenke|annonselenker|annonselenkene|reklamelenke|reklamelenker|affiliatelenke|affiliatelenker)", Lang: "nb", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "affiliate (lenke|lenker)", Lang: "nb", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(jeg|vi) (får|tjener|mottar|kan) …5 (provisjon|kommisjon)", Lang: "nb", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(får|tjener|mottar|kan) (jeg|vi) …8 (provisjon|kommisjon)", Lang: "nb", Sense: Plain, Tells: law.Affiliate},

	// Payment. jeanettesweb.com ("sponset innlegg"); dn.no on the blogs of media houses.
	{Pattern: "sponset av", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sponset|sponsede) (innlegg|innhold|video|episode)", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "(betalt|betalte) (samarbeid|partnerskap|innhold)", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "(annonsørinnhold|reklamesamarbeid|annonsesamarbeid)", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "(reklameinnlegg|annonseinnlegg|reklamepost)", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "inneheld (betalt)? (reklame|annonse)", Lang: "nb", Sense: Plain},
	{Pattern: "(har fått|får|fikk) (penger|betaling|betalt) (av|fra)", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "(dette|her|innlegget|videoen) (er|inneholder) (en)? (reklame|annonse)", Lang: "nb", Sense: Plain},
	{Pattern: "(dette|denne) (innlegget|videoen|posten) (er|inneholder) (en)? (reklame|annonse)", Lang: "nb", Sense: Plain},
	{Pattern: "inneholder (en)? (reklame|annonse)", Lang: "nb", Sense: Plain},
	{Pattern: "betalt (reklame|annonse)", Lang: "nb", Sense: Plain, Tells: law.Payment},
	{Pattern: "samarbeid med {brand}", Lang: "nb", Sense: Vague, Tells: law.Payment | law.Ambassador},

	// Things given, lent, paid for.
	{Pattern: "(fått|fikk|mottatt) …2 (tilsendt|gratis) (av|fra)", Lang: "nb", Sense: Plain, Tells: law.InKind},
	{Pattern: "(fått|fikk|mottatt) …2 (av|fra) {brand}", Lang: "nb", Sense: Vague, Tells: law.InKind},
	{Pattern: "(anmeldereksemplar|leseeksemplar)", Lang: "nb", Sense: Plain, Tells: law.InKind},
	{Pattern: "(lånt|utlånt) (av|fra|hos) {brand}", Lang: "nb", Sense: Plain, Tells: law.Loan},
	{Pattern: "(invitert av|på invitasjon fra) {brand}", Lang: "nb", Sense: Plain, Tells: law.EventOrTrip},

	// The creator's own, the employer's, the family's. "Egenreklame": forbrukertilsynet.no, frequent questions.
	{Pattern: "egenreklame", Lang: "nb", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(mitt|min|mine) (eget|egen|egne) (merke|klesmerke|firma|selskap|nettbutikk|produkter|bok)", Lang: "nb", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(mitt|vårt) (merke|klesmerke|firma|selskap)", Lang: "nb", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(jeg jobber|jeg er ansatt) (for|hos) {brand}", Lang: "nb", Sense: Plain, Tells: law.Employment},
	{Pattern: "(merket|firmaet|butikken|nettbutikken) til (søsteren|broren|venninnen|moren|faren|mannen|kona|kjæresten|samboeren) min", Lang: "nb", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes. A bare "kode" with its letters stands in da.go.
	{Pattern: "(rabattkode|rabattkoden|rabattkoder)", Lang: "nb", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(usponset|selvkjøpt|kjøpt selv|kjøpt for egne penger)", Lang: "nb", Sense: Denial},
	{Pattern: "(#ikkesponset|#usponset|#ikkeannonse|#selvkjøpt)", Lang: "nb", Sense: Denial},

	// Other senses.
	{Pattern: "reklame (på tv|på radio|på kino|i postkassen|på tv-en)", Lang: "nb", Sense: OtherSense},
	{Pattern: "annonse (på finn|i avisen)", Lang: "nb", Sense: OtherSense},
	{Pattern: "(søker|leter etter|ser etter) (en)? (sponsor|sponsorer|samarbeidspartnere)", Lang: "nb", Sense: OtherSense},
	{Pattern: "uten (ekstra)? (kostnad|kostnader|merkostnad)", Lang: "nb", Sense: OtherSense},

	// Small words. "Ikke", "ingen" and "men" stand in da.go.
	{Pattern: "(ubetalt|ikke betalt)", Lang: "nb", Sense: TrailingNegator},
	{Pattern: "(uten|ikke noen)", Lang: "nb", Sense: Negator, Reach: 1},
	{Pattern: "usponset", Lang: "nb", Sense: Negator},
}
