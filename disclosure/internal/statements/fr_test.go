package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestFrenchSentences(t *testing.T) {
	tells(t, []telling{
		{"Certains liens sont des liens affiliés", plain, law.Affiliate},
		{"Lien d’affiliation : je touche une petite commission si vous commandez", plain, law.Affiliate},
		{"Je touche sans surcoût pour vous une commission", plain, law.Affiliate},
		{"En tant que Partenaire Amazon, je réalise un bénéfice sur les achats remplissant les conditions requises.", plain, law.Affiliate},
		{"Cette vidéo est sponsorisée par XYZ", plain, law.Payment},
		{"Article sponsorisé, mais l’avis est le mien", plain, law.Payment},
		{"J’ai été payée par XYZ pour ce post", plain, law.Payment},
		{"Oui, c’est une pub, et j’assume", plain, 0},
		{"XYZ m’a offert ce sérum", plain, law.FreeProduct},
		{"Ces baskets m’ont été envoyées par XYZ", plain, law.FreeProduct},
		{"Produits offerts, testés pendant un mois", plain, law.FreeProduct},
		{"Livre reçu en service presse", plain, law.FreeProduct},
		{"La voiture nous est prêtée par XYZ pour le week-end", plain, law.Loan},
		{"Retour de voyage de presse à Lisbonne", plain, law.EventOrTrip},
		{"Les bougies de ma propre marque sont là", plain, law.Ownership},
		{"Je travaille chez XYZ depuis deux ans", plain, law.Employment},
		{"La boutique de ma sœur ouvre samedi", plain, law.Family},
		{"Mon code promo est en bio", vague, law.Discount},
		{"Mes liens partenaires sont dans la description", vague, law.Affiliate},
		{"Un look en collaboration avec XYZ", vague, law.Payment},
		{"Une vidéo ni payée ni sponsorisée par XYZ", denial, 0},
		{"Je ne touche aucune commission sur ces liens", denial, 0},
		{"Acheté avec mes sous #nonsponsorisé", denial, 0},
		{"Ce n’est pas une vidéo sponsorisée", denial, 0},
		{"Maman m’a offert ce sac", otherSense, 0},
		{"La robe m’a été offerte par ma grand-mère", otherSense, 0},
		{"On cherche des sponsors pour le tournoi", otherSense, 0},
		{"Ces liens me rapportent une petite commission", plain, law.Affiliate},
		{"Collaboration rémunérée avec XYZ", plain, law.Payment},
		{"Cette vidéo contient de la publicité", plain, 0},
		{"Merci à notre partenaire XYZ", vague, law.Payment},
		{"Ambassadrice pour XYZ", vague, law.Ambassador},
		{"Robe offerte par la marque", plain, law.FreeProduct},
		{"Un sérum reçu gratuitement", plain, law.FreeProduct},
		{"XYZ m’a invitée à Cannes", plain, law.EventOrTrip},
		{"J’ai lancé ma marque de bougies", plain, law.Ownership},
		{"Je suis fondatrice de cette marque", plain, law.Ownership},
		{"Notre boutique ouvre samedi", vague, law.Ownership},
		{"Avec le code LEA10 en caisse", vague, law.Discount},
		{"Le vélo est prêté par mon voisin", otherSense, 0},
	})
}

func TestFrenchLabels(t *testing.T) {
	stand(t, []standing{
		{"Publicité · trois sérums à tester", "publicité", true, ""},
		{"Pas de publicité ici", "publicité", false, ""},
		{"Pas de filtre mais publicité quand même", "publicité", true, "behind the turn"},
		{"Soirée au pub avec les copains", "pub", false, "a bar"},
		{"Ce n’est pas que de la publicité", "publicité", true, "more than that"},
		{"Elle bosse dans une agence de publicité", "publicité", false, "a trade"},
		{"Grande annonce demain", "annonce", false, "news"},
		{"Annonce\nLa nouvelle collection de XYZ", "annonce", true, ""},
		{"Article non sponsorisé", "sponsorisé", false, ""},
		{"Un vrai pub irlandais", "pub", false, "a bar"},
		{"Je regarde de vieilles pub", "pub", false, ""},
		{"Condamné pour publicité mensongère", "publicité", false, "talk about it"},
		{"Mon annonce de grossesse", "annonce", false, "news"},
	})
}
