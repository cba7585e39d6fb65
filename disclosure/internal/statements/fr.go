package statements

import "github.com/endorse-go/endorse/disclosure/law"

func init() {
	add(fr)
	add(hashtags("fr", law.Affiliate, "#lienaffilié", "#liensaffiliés", "#lienaffiliation", "#liensaffiliation"))
	add(hashtags("fr", law.Payment, "#collaborationrémunérée", "#collabrémunérée", "#collaborationpayée", "#partenariatrémunéré", "#partenariatsponsorisé", "#postsponsorisé", "#contenusponsorisé", "#vidéosponsorisée", "#articlesponsorisé"))
}

// fr are French sentences as creators write and say them.
var fr = []Sentence{
	// Affiliate. creativejuiz.fr/blog/politique-liens-affilies; affilizz.com/blog; the sentence that Amazon's Club Partenaires asks for.
	{Pattern: "(lien|liens) (affilié|affiliés|commissionné|commissionnés|rémunéré|rémunérés|sponsorisé|sponsorisés|d'affiliation)", Lang: "fr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(lien|liens) (est|sont) …2 (affilié|affiliés)", Lang: "fr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(je|nous|on) ne? (touche|touchons|perçois|percevons|reçois|recevons|gagne|gagnons|toucherai|peux|pouvons) …8 (commission|commissions|pourcentage)", Lang: "fr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(me|nous) (rapporte|rapportent|reverse|reversent|verse|versent) …3 (commission|commissions|pourcentage)", Lang: "fr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "en tant que partenaire amazon", Lang: "fr", Sense: Plain, Tells: law.Affiliate},
	{Pattern: "(lien|liens) (partenaire|partenaires)", Lang: "fr", Sense: Vague, Tells: law.Affiliate},

	// Payment. bilbokid.com/influenceurs-et-mentions-publicitaires-quelles-sont-les-regles; julieetsesfutilites.com ("article sponsorisé").
	{Pattern: "(vidéo|article|post|publication|story|contenu|épisode|billet|reel|live) (est|sont)? (sponsorisé|sponsorisée|sponsorisés|sponsorisées|rémunéré|rémunérée)", Lang: "fr", Sense: Plain, Tells: law.Payment},
	{Pattern: "(sponsorisée|sponsorisés|sponsorisées) par", Lang: "fr", Sense: Plain, Tells: law.Payment},
	{Pattern: "(collaboration|collab|partenariat) (rémunérée|rémunéré|sponsorisé|sponsorisée|payée|commercial)", Lang: "fr", Sense: Plain, Tells: law.Payment},
	{Pattern: "(j'ai été|je suis|nous avons été|nous sommes) (payé|payée|payés|rémunéré|rémunérée|rémunérés) par", Lang: "fr", Sense: Plain, Tells: law.Payment},
	{Pattern: "(c'est|ceci est) (une|de la) (pub|publicité)", Lang: "fr", Sense: Plain},
	{Pattern: "(contient|comporte) (une|de la) (pub|publicité)", Lang: "fr", Sense: Plain},
	{Pattern: "(cette|ce|cet) (vidéo|post|publication|story|contenu|article|épisode|reel) (est|contient|comporte) (une|de la) (pub|publicité)", Lang: "fr", Sense: Plain},
	{Pattern: "(partenariat|collaboration|collab) avec {brand}", Lang: "fr", Sense: Vague, Tells: law.Payment | law.Ambassador},
	{Pattern: "merci à (notre|mon|nos) (partenaire|partenaires|sponsor)", Lang: "fr", Sense: Vague, Tells: law.Payment},
	{Pattern: "(ambassadrice|ambassadeur) (de la marque|pour|chez)", Lang: "fr", Sense: Vague, Tells: law.Ambassador},

	// Things given, lent, paid for. julieetsesfutilites.com ("produits reçus par les marques"); arpp.org, fiche pratique of 2024.
	{Pattern: "(offert|offerts|offerte|offertes|envoyé|envoyés|envoyée|envoyées|fourni|fournis) (gracieusement|gratuitement|par la marque|par les marques|par l'éditeur)", Lang: "fr", Sense: Plain, Tells: law.InKind},
	{Pattern: "(m'a|m'ont|nous a|nous ont) été (offert|offerts|offerte|offertes|envoyé|envoyés|envoyée|envoyées) (par|gracieusement|gratuitement)", Lang: "fr", Sense: Plain, Tells: law.InKind},
	{Pattern: "merci (à)? {brand} pour …3 (gratuit|gratuite|gratuits|gratuites|offert|offerte|offerts|offertes)", Lang: "fr", Sense: Plain, Tells: law.InKind},
	{Pattern: "{brand} (m'a|m'ont|nous a|nous ont) (offert|envoyé|fait parvenir)", Lang: "fr", Sense: Plain, Tells: law.InKind},
	{Pattern: "(produit offert|produits offerts|service presse|services presse)", Lang: "fr", Sense: Plain, Tells: law.InKind},
	{Pattern: "(reçu|reçue|reçus|reçues) (gratuitement|gracieusement|à titre gracieux)", Lang: "fr", Sense: Plain, Tells: law.InKind},
	{Pattern: "(prêté|prêtée|prêtés|prêtées) par", Lang: "fr", Sense: Plain, Tells: law.Loan},
	{Pattern: "(voyage|invitation|séjour|dîner) (de)? presse", Lang: "fr", Sense: Plain, Tells: law.EventOrTrip},
	{Pattern: "{brand} (m'a|nous a) (invité|invitée|invités|invitées|conviée|conviés)", Lang: "fr", Sense: Plain, Tells: law.EventOrTrip},

	// The creator's own, the employer's, the family's.
	{Pattern: "(ma propre|mon propre) (marque|entreprise|boutique|collection|société|livre)", Lang: "fr", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "j'ai (fondé|cofondé|créé|lancé) ma (marque|boutique|société)", Lang: "fr", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(fondatrice|fondateur|cofondatrice|cofondateur) de (la|cette|ma) marque", Lang: "fr", Sense: Plain, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "(ma|notre) (marque|boutique)", Lang: "fr", Sense: Vague, Tells: law.Ownership | law.SelfPromotion},
	{Pattern: "je travaille (chez|pour) {brand}", Lang: "fr", Sense: Plain, Tells: law.Employment},
	{Pattern: "(marque|boutique|entreprise) de (ma|mon|mes) (copine|copain|soeur|sœur|frère|amie|ami|mère|père|mari|femme|parents|cousine)", Lang: "fr", Sense: Plain, Tells: law.Family | law.PersonalRelationship},

	// Codes.
	{Pattern: "(code|codes) (promo|promos|réduction|créateur|de réduction)", Lang: "fr", Sense: Vague, Tells: law.Affiliate | law.Discount},
	{Pattern: "(mon|avec le) code {code}", Lang: "fr", Sense: Vague, Tells: law.Affiliate | law.Discount},

	// Denials.
	{Pattern: "ni (sponsorisé|sponsorisée|sponsorisés|rémunéré|rémunérée) (par)?", Lang: "fr", Sense: Denial},
	{Pattern: "(acheté|achetée|achetés|achetées|payé|payée) (avec mes|de ma poche|par mes soins|moi-même|de mes deniers)", Lang: "fr", Sense: Denial},
	{Pattern: "(#nonsponsorisé|#nonsponso|#passponsorisé|#pasdepub|#pasunepub|#nonremunéré)", Lang: "fr", Sense: Denial},

	// Other senses.
	{Pattern: "sans (aucun)? (surcoût|coût|frais|supplément|surcout)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(maman|papa|mamie|papi|mari|copain|copine|soeur|sœur|frère|chéri|ami|amie) m'a (offert|envoyé|invité|invitée)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(m'a|m'ont) été (offert|offerts|offerte|offertes|envoyé|envoyée) par (ma|mon|mes|un|une|maman|papa)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(prêté|prêtée|prêtés|prêtées) par (ma|mon|mes|un|une|maman|papa)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(au|du|un|ce|petit|vieux) pub", Lang: "fr", Sense: OtherSense},
	{Pattern: "pub (irlandais|anglais|londonien)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(agence|agences|campagne|coup|page|coupure|école) de (pub|publicité)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(vieille|vieilles|ancienne|anciennes) (pub|pubs|publicité|publicités)", Lang: "fr", Sense: OtherSense},
	{Pattern: "publicité (mensongère|comparative|télévisée|à la télé)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(petite|grande|grosse|belle|bonne) annonce", Lang: "fr", Sense: OtherSense},
	{Pattern: "annonce (de grossesse|de mariage)", Lang: "fr", Sense: OtherSense},
	{Pattern: "(cherche|recherche|cherchons) …2 (sponsor|sponsors|partenaires|partenariat|partenariats)", Lang: "fr", Sense: OtherSense},
	{Pattern: "pas (seulement|que|uniquement)", Lang: "fr", Sense: OtherSense},

	// Small words. "Mais" is left a turn although it is "more" in Portuguese: no phrase of that language has it inside.
	{Pattern: "non (rémunérée|rémunéré|payée|payé|sponsorisée|sponsorisé)", Lang: "fr", Sense: TrailingNegator},
	{Pattern: "(pas|jamais|aucun|aucune) (de|une|un)?", Lang: "fr", Sense: Negator, Reach: 2},
	{Pattern: "sans (aucun|aucune)?", Lang: "fr", Sense: Negator, Reach: 1},
	{Pattern: "(mais|cependant|toutefois|pourtant)", Lang: "fr", Sense: Turn},
}
