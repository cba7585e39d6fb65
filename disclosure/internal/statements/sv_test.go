package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestSwedishSentences(t *testing.T) {
	tells(t, []telling{
		{"Inlägget innehåller reklamlänkar", plain, law.Affiliate},
		{"Om du handlar via länken får jag utan extra kostnad för dig en liten provision", plain, law.Affiliate},
		{"Vi kan få en provision vid köp", plain, law.Affiliate},
		{"Avsnittet sponsras av XYZ", plain, law.Payment},
		{"Betalt samarbete med XYZ", plain, law.Payment},
		{"Jag har fått betalt av XYZ", plain, law.Payment},
		{"Det här är reklam, och jag står för det", plain, 0},
		{"Koftan har jag fått av XYZ", vague, law.FreeProduct},
		{"Boken är ett recensionsexemplar", plain, law.FreeProduct},
		{"Kameran är lånad av XYZ", plain, law.Loan},
		{"Bjudna av XYZ på en natt i fjällen", plain, law.EventOrTrip},
		{"Ljus från mitt eget märke", plain, law.Ownership},
		{"Jag jobbar hos XYZ sedan i våras", plain, law.Employment},
		{"Tröjan är från min systers märke", plain, law.Family},
		{"Adlinks i inlägget", vague, law.Affiliate},
		{"Rabattkoden gäller till söndag", vague, law.Discount},
		{"I samarbete med XYZ", vague, law.Payment},
		{"Videon är inte sponsrad av XYZ", denial, 0},
		{"Ej betalt samarbete, jag bara älskar den", denial, 0},
		{"Jag får ingen provision", denial, 0},
		{"Köpt själv #egenköpt", denial, 0},
		{"Laget söker sponsorer", otherSense, 0},
		{"En mjuk kräm för kvällen", otherSense, 0},
		{"Affiliate-länkar nedan", plain, law.Affiliate},
		{"Sponsrat inlägg", plain, law.Payment},
		{"Reklamsamarbete med XYZ", plain, law.Payment},
		{"Ambassadör för XYZ", vague, law.Ambassador},
		{"Krämen har jag fått i pressutskick", plain, law.FreeProduct},
		{"På pressresa till Åre", plain, law.EventOrTrip},
		{"Ett testpaket kom i dag", vague, law.FreeProduct},
		{"Vårt märke fyller två", vague, law.Ownership},
		{"Koden SOFIE10 gäller i dag", vague, law.Discount},
		{"Osponsrat och ärligt", denial, 0},
	})
}

func TestSwedishLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklam för XYZ. Kvällens rutin", "reklam", true, ""},
		{"Ej reklam!", "reklam", false, ""},
		{"Det är inte bara reklam", "reklam", true, "more than that"},
		{"Ej betalt, men reklam", "reklam", true, "behind the turn"},
		{"Såg du den på reklam på tv?", "reklam", false, ""},
		{"Min partner och jag åkte norrut", "partner", false, "the one at home"},
		{"Stolt partner till XYZ", "partner", true, ""},
		{"Hittade den via en annons på Blocket", "annons", false, "goods for sale"},
		{"Minns du den från tv-reklam?", "reklam", false, ""},
		{"Här visar XYZ sin reklam", "reklam", true, "a pronoun denies nothing"},
		{"Alla gör reklam för den", "reklam", false, "others do"},
		{"Inte betalt däremot reklam", "reklam", true, "behind the turn"},
	})
}
