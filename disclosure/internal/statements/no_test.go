package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestNorwegianSentences(t *testing.T) {
	tells(t, []telling{
		{"Innlegget inneholder annonselenker", plain, law.Affiliate},
		{"Handler du via lenken, får jeg uten ekstra kostnad for deg en liten provisjon", plain, law.Affiliate},
		{"Vi får provisjon hvis du bestiller", plain, law.Affiliate},
		{"Episoden er sponset av XYZ", plain, law.Payment},
		{"Betalt samarbeid med XYZ", plain, law.Payment},
		{"Dette er reklame, bare så det er sagt", plain, 0},
		{"Kremen har jeg fått tilsendt fra XYZ", plain, law.FreeProduct},
		{"Boken er et leseeksemplar", plain, law.FreeProduct},
		{"Skiene er lånt av XYZ", plain, law.Loan},
		{"Invitert av XYZ til lansering", plain, law.EventOrTrip},
		{"Egenreklame: nye lys", plain, law.SelfPromotion},
		{"Jeg jobber hos XYZ", plain, law.Employment},
		{"Nettbutikken til søsteren min er oppe", plain, law.Family},
		{"Bruk rabattkoden min", vague, law.Discount},
		{"Bruk kode SOMMER15", vague, law.Discount},
		{"Ny kolleksjon i samarbeid med XYZ", vague, law.Payment},
		{"Videoen er ikke sponset av noen", denial, 0},
		{"Jeg får ingen provisjon", denial, 0},
		{"Kjøpt selv, anbefales", denial, 0},
		{"Laget søker sponsorer", otherSense, 0},
		{"En myk krem for kvelden", otherSense, 0},
		{"Affiliate-lenker under", plain, law.Affiliate},
		{"Sponset innlegg", plain, law.Payment},
		{"Annonsørinnhold fra XYZ", plain, law.Payment},
		{"Lys fra mitt eget merke", plain, law.Ownership},
		{"Vårt firma fyller to år", vague, law.Ownership},
		{"Bare glad #ikkesponset", denial, 0},
	})
}

func TestNorwegianLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklame | XYZ. Kveldens rutine", "reklame", true, ""},
		{"Ikke reklame, bare glad", "reklame", false, ""},
		{"Så den i en reklame på TV", "reklame", false, ""},
		{"Fant den via en annonse på Finn", "annonse", false, "goods for sale"},
		{"Annonse for XYZ", "annonse", true, ""},
		{"Usponset reklame", "reklame", false, ""},
	})
}
