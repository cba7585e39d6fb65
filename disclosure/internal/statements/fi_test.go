package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestFinnishSentences(t *testing.T) {
	tells(t, []telling{
		{"Postaus sisältää mainoslinkkejä", plain, law.Affiliate},
		{"Jos ostat linkin kautta, saan ilman lisäkuluja sinulle pienen komission", plain, law.Affiliate},
		{"Voimme saada palkkion ostoksista", plain, law.Affiliate},
		{"Kaupallinen yhteistyö XYZ", plain, law.Payment},
		{"Jakson sponsoroi XYZ", plain, law.Payment},
		{"Tämä on mainos, ja seison sen takana", plain, 0},
		{"Seerumi saatu blogin kautta", plain, law.FreeProduct},
		{"Kirja on arvostelukappale", plain, law.FreeProduct},
		{"Pyörän sain lainaksi XYZ:ltä", plain, law.Loan},
		{"Terveisiä pressimatkalla Levillä", plain, law.EventOrTrip},
		{"Uudet kynttilät oman brändini mallistosta", plain, law.Ownership},
		{"Alekoodilla saat 15 %", vague, law.Discount},
		{"Koodilla XYZ10 saat alennusta", vague, law.Discount},
		{"Yhteistyössä XYZ", vague, law.Payment},
		{"PR-lahja syksyyn", vague, law.FreeProduct},
		{"Ei mainos, tykkään vain", denial, 0},
		{"Ei kaupallinen yhteistyö XYZ", denial, 0},
		{"Itse ostettu ja hyväksi todettu", denial, 0},
		{"Etsimme sponsoreita joukkueelle", otherSense, 0},
		{"Pehmeä voide iltaan", otherSense, 0},
		{"Affiliate-linkit alla", plain, law.Affiliate},
		{"Kumppanilinkit löytyvät biosta", vague, law.Affiliate},
		{"Sponsoroitu postaus", plain, law.Payment},
		{"Kiitos työnantajalleni vapaapäivästä", vague, law.Employment},
		{"Omalla rahalla ostettu", denial, 0},
		{"Ihana #itseostettu", denial, 0},
		{"Hyvässä yhteistyössä naapurin kanssa", otherSense, 0},
	})
}

func TestFinnishLabels(t *testing.T) {
	stand(t, []standing{
		{"Mainos / XYZ. Illan rutiini", "mainos", true, ""},
		{"Ei mainos", "mainos", false, ""},
		{"Tämä ei ole mainos", "mainos", false, ""},
		{"Ei vain mainos", "mainos", true, "more than that"},
		{"Ei maksettu mutta mainos", "mainos", true, "behind the turn"},
		{"Näin sen mainos telkkarissa hetkellä", "mainos", false, ""},
		{"Das Ei im Glas, mainos", "mainos", true, "an egg denies nothing"},
		{"Ei kaupallinen yhteistyö", "kaupallinen yhteistyö", false, ""},
		{"Muistatko sen tv-mainos ajoilta?", "mainos", false, ""},
		{"Paras mainos on hyvä maku", "mainos", false, "a saying"},
	})
}
