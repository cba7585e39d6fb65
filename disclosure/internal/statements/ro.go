package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() { add(ro) }

// ro are Romanian sentences as creators write and say them. "Nu" and "nu e",
// which are "now" in Swedish and Danish, deny only together with what they
// deny.
var ro = []Sentence{
	// Affiliate. cyberskill.ro ("link de afiliere").
	{Pattern: "(link|linkul|linkuri|linkurile) (afiliat|afiliate|de afiliere)", Lang: "ro", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(primesc|primim|câștig|câștigăm|obțin) …4 comision", Lang: "ro", Sense: Plain, Tells: law.Affiliate},

	// Payment. avocati-ro.com ("colaborare plătită", "sponsorizat"); stirileprotv.ro on the tags of the council.
	{Pattern: "(parteneriat|colaborare) (plătit|plătită)", Lang: "ro", Sense: Plain, Tells: law.Payment},
	{Pattern: "(postare|videoclip|video|material|articol|conținut) (sponsorizat|sponsorizată|publicitar|publicitară|plătit|plătită)", Lang: "ro", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sponsorizat|sponsorizată) de", Lang: "ro", Sense: Plain, Tells: law.Payment},
	{Pattern: "(postarea|videoclipul|materialul|clipul) …1 (conține|este) (o)? (publicitate|reclamă)", Lang: "ro", Sense: Plain},
	{Pattern: "(colaborare|parteneriat) cu {brand}", Lang: "ro", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "(ambasador|ambasadoare) {brand}", Lang: "ro", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for.
	{Pattern: "(primit|primită|primite|trimis|trimise|oferit|oferite) …2 (cadou|gratuit|gratis|pentru testare|spre testare|în barter)", Lang: "ro", Sense: Plain, Tells: law.InKind},
	{Pattern: "(produs|produse) (primit|primite) …1 (de la) {brand}", Lang: "ro", Sense: Vague, Tells: law.InKind},
	{Pattern: "(împrumutat|împrumutată) de (la)? {brand}", Lang: "ro", Sense: Plain, Tells: law.Loan},
	{Pattern: "(invitat|invitată|invitați) de {brand}", Lang: "ro", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "(pachet pr|#pachetpr)", Lang: "ro", Sense: Vague, Tells: law.InKind},

	// The creator's own.
	{Pattern: "(brandul|afacerea|magazinul|cartea|colecția) (meu|mea)", Lang: "ro", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},

	// Codes.
	{Pattern: "(cod|codul) de reducere", Lang: "ro", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(cod|codul) {code}", Lang: "ro", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "nu (e|este|i) (o)? (publicitate|#publicitate|reclamă|#reclamă|#sponsorizat|parteneriat plătit|colaborare plătită)", Lang: "ro", Sense: Denial},
	{Pattern: "nu (e|este|i) (sponsorizat|sponsorizată) (de)?", Lang: "ro", Sense: Denial},
	{Pattern: "fără (publicitate|reclamă|sponsorizare)", Lang: "ro", Sense: Denial},
	{Pattern: "(nesponsorizat|nesponsorizată|neplătit|neplătită)", Lang: "ro", Sense: Denial},
	{Pattern: "(#nupublicitate|#nureclamă|#nuereclamă|#nusponsorizat|#nesponsorizat)", Lang: "ro", Sense: Denial},
	{Pattern: "(cumpărat|cumpărată|plătit|plătită) din banii mei", Lang: "ro", Sense: Denial},

	{Pattern: "(neplătită|neplătit|neremunerată)", Lang: "ro", Sense: TrailingNegator},

	// Other senses.
	{Pattern: "(reclamă|publicitate) (la tv|la televizor|la radio)", Lang: "ro", Sense: OtherSense},
	{Pattern: "(caut|căutăm) (sponsor|sponsori)", Lang: "ro", Sense: OtherSense},
	{Pattern: "nu (e|este) doar", Lang: "ro", Sense: OtherSense},
}
