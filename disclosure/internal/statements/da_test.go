package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestDanishSentences(t *testing.T) {
	tells(t, []telling{
		{"Indlægget indeholder reklamelinks", plain, law.Affiliate},
		{"Køber du via linket, får jeg uden ekstra omkostninger for dig en lille provision", plain, law.Affiliate},
		{"Vi modtager provision, hvis du opretter en konto", plain, law.Affiliate},
		{"Dette indhold er sponsoreret af XYZ", plain, law.Payment},
		{"Betalt samarbejde med XYZ", plain, law.Payment},
		{"Dette er reklame, og det må I gerne vide", plain, 0},
		{"Cremen har jeg fået tilsendt af XYZ", plain, law.FreeProduct},
		{"Bogen er et anmeldereksemplar", plain, law.FreeProduct},
		{"Kjolen er lånt hos XYZ", plain, law.Loan},
		{"Vi var inviteret af XYZ", plain, law.EventOrTrip},
		{"Lys fra mit eget mærke", plain, law.Ownership},
		{"Jeg arbejder for XYZ", plain, law.Employment},
		{"Tasken er fra min søsters brand", plain, law.Family},
		{"Brug rabatkoden i min bio", vague, law.Discount},
		{"Ny kollektion i samarbejde med XYZ", vague, law.Payment},
		{"Gave fra XYZ", vague, law.FreeProduct},
		{"Videoen er ikke sponsoreret af XYZ", denial, 0},
		{"Jeg får ingen provision", denial, 0},
		{"Selv købt og elsket", denial, 0},
		{"Holdet søger sponsorer", otherSense, 0},
		{"En blød creme til aftenen", otherSense, 0},
		{"Sponsoreret indlæg", plain, law.Payment},
		{"Reklamesamarbejde med XYZ", plain, law.Payment},
		{"Jeg har fået penge af XYZ for denne video", plain, law.Payment},
		{"Jeg er ambassadør for XYZ", vague, law.Ambassador},
		{"På pressetur til Skagen", plain, law.EventOrTrip},
		{"Vores brand fylder to år", vague, law.Ownership},
		{"Usponsoreret og ærlig", denial, 0},
		{"Bare glad #ikkereklame", denial, 0},
	})
}

func TestDanishLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklame for XYZ. Aftenens rutine", "reklame", true, ""},
		{"Ikke reklame", "reklame", false, ""},
		{"Det er ikke kun reklame", "reklame", true, "more than that"},
		{"Set i en reklame i fjernsynet", "reklame", false, ""},
		{"En ting ad gangen", "ad", false, "at a time"},
		{"Kender I den fra tv-reklame?", "reklame", false, "one from television"},
		{"Fundet via en annonce på DBA", "annonce", false, "goods for sale"},
	})
}
