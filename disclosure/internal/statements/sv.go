package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(sv)
	add(hashtags("sv", law.Payment, "#betaltsamarbete", "#annonssamarbete", "#reklamsamarbete", "#betaldreklam", "#betaldannons", "#sponsratinlägg", "#sponsratinnehåll"))
	add(hashtags("sv", 0, "#innehållerreklam", "#innehållerannons"))
}

// sv are Swedish sentences as creators write and say them.
var sv = []Sentence{
	// Affiliate. diimistudios.com ("annonslänkar eller betallänkar"); kathe.nu/2016/10/24; sandrabeijer.elle.se/vad-ar-en-adlink, who finds that
	// most readers do not know the word "adlink".
	{Pattern: "(reklamlänk|reklamlänkar|reklamlänken|reklamlänkarna|annonslänk|annonslänkar|annonslänken|betallänk|betallänkar|affiliatelänk|affiliatelänkar|affiliatelänkarna)", Lang: "sv", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "affiliate (länk|länkar)", Lang: "sv", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(jag|vi) (får|tjänar|kan) …5 (provision|kommission)", Lang: "sv", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(får|tjänar|kan) (jag|vi) …8 (provision|kommission)", Lang: "sv", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(adlink|adlinks|adlänk|adlänkar)", Lang: "sv", Sense: Vague, Tells: law.Affiliate},

	// Payment. borow.se and groth.se/blogg on marking.
	{Pattern: "(sponsras|sponsrat|sponsrad|sponsrade) av", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sponsrat|sponsrade|sponsrad) (inlägg|samarbete|innehåll|avsnitt|video)", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "(betalt|betalda) (samarbete|samarbeten|partnerskap)", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "(annonssamarbete|reklamsamarbete|annonssamarbeten)", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "(reklaminlägg|annonsinlägg|reklampost|#annonssamarbete|#reklamsamarbete)", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "(har fått|får|fick) betalt av", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "(detta|här|inlägget|inlägg|videon|avsnittet) (är|innehåller) (en)? (reklam|annons)", Lang: "sv", Sense: Plain},
	{Pattern: "(detta|det här) (inlägg|inlägget|avsnitt|avsnittet) (är|innehåller) (en)? (reklam|annons)", Lang: "sv", Sense: Plain},
	{Pattern: "innehåller (en)? (reklam|annons)", Lang: "sv", Sense: Plain},
	{Pattern: "(betald|betalda) (reklam|annons)", Lang: "sv", Sense: Plain, Tells: law.Payment},
	{Pattern: "samarbete med {brand}", Lang: "sv", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambassadör|ambassadörer) för", Lang: "sv", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. groth.se/blogg; zenlaunch.se ("en present eller ett testpaket").
	{Pattern: "(fått|fick|skickat|skickad|skickade) …2 av {brand}", Lang: "sv", Sense: Vague, Tells: law.InKind},
	{Pattern: "(fått|fick|mottagit) …2 (i pressutskick|i gåva av|gratis av|kostnadsfritt)", Lang: "sv", Sense: Plain, Tells: law.InKind},
	{Pattern: "(pressutskick|recensionsexemplar|recensionsex)", Lang: "sv", Sense: Plain, Tells: law.InKind},
	{Pattern: "(lånat|lånad|lånade|utlånad) av {brand}", Lang: "sv", Sense: Plain, Tells: law.Loan},
	{Pattern: "(inbjuden|inbjudna|bjuden|bjudna) av {brand}", Lang: "sv", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pressresa|pressresan)", Lang: "sv", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pr prov|pr paket|testpaket)", Lang: "sv", Sense: Vague, Tells: law.InKind},

	// The creator's own, the employer's, the family's.
	{Pattern: "(mitt|min|mina) (eget|egen|egna) (märke|varumärke|företag|butik|kollektion|produkter|bok)", Lang: "sv", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(mitt|vårt) (märke|varumärke|företag)", Lang: "sv", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "jag (jobbar|arbetar) (hos|för|åt) {brand}", Lang: "sv", Sense: Plain, Tells: law.Employment},
	{Pattern: "(min|mitt) (systers|brors|mammas|pappas|kompis|väns|mans|frus|sambos) (märke|varumärke|företag|butik)", Lang: "sv", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(rabattkod|rabattkoden|rabattkoder)", Lang: "sv", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(kod|koden|koderna) {code}", Lang: "sv", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "(osponsrat|osponsrad|obetalt|obetald|egenköpt|egenköpta|självköpt)", Lang: "sv", Sense: Denial},
	{Pattern: "(köpt|köpta|betalat) (själv|för egna pengar|med egna pengar)", Lang: "sv", Sense: Denial},
	{Pattern: "(#ejsponsrat|#ejsponsrad|#ejreklam|#ejsamarbete|#intereklam|#intesponsrat|#osponsrat|#egenköpt)", Lang: "sv", Sense: Denial},

	// Other senses. A partner is mostly the one at home.
	{Pattern: "reklam (på tv|i tv|på radio|i brevlådan)", Lang: "sv", Sense: OtherSense},
	{Pattern: "(tv|radio) reklam", Lang: "sv", Sense: OtherSense},
	{Pattern: "(alla|de|hon|han) (gör|gjorde) reklam", Lang: "sv", Sense: OtherSense},
	{Pattern: "annons (på blocket|i tidningen)", Lang: "sv", Sense: OtherSense},
	{Pattern: "(min|din|sin|hans|hennes) partner", Lang: "sv", Sense: OtherSense},
	{Pattern: "partner (in crime|och jag)", Lang: "sv", Sense: OtherSense},
	{Pattern: "(söker|letar efter) (sponsor|sponsorer|samarbetspartners)", Lang: "sv", Sense: OtherSense},
	{Pattern: "utan (extra)? (kostnad|kostnader)", Lang: "sv", Sense: OtherSense},
	{Pattern: "inte (bara|endast|enbart)", Lang: "sv", Sense: OtherSense},

	// Small words. "Men" is a turn in Danish already.
	{Pattern: "(obetald|obetalt|ej betald|ej betalt)", Lang: "sv", Sense: TrailingNegator},
	{Pattern: "(inte|aldrig) (en|ett|någon)?", Lang: "sv", Sense: Negator, Reach: 2},
	{Pattern: "(ej|ingen|inget|utan)", Lang: "sv", Sense: Negator, Reach: 1},
	{Pattern: "(obetalt|obetald|osponsrat|osponsrad|ej betalt|inte betalt)", Lang: "sv", Sense: Negator},
	{Pattern: "däremot", Lang: "sv", Sense: Turn},
}
