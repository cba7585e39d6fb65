package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestCzechSentences(t *testing.T) {
	tells(t, []telling{
		{"Affiliate odkazy najdete níže", plain, law.Affiliate},
		{"Z nákupu mám malou provizi", plain, law.Affiliate},
		{"Provizní odkaz v biu", vague, law.Affiliate},
		{"Placená spolupráce s XYZ", plain, law.Payment},
		{"V placené spolupráci s XYZ", plain, law.Payment},
		{"Placené partnerství s XYZ", plain, law.Payment},
		{"#placenáspolupráce @xyz", plain, law.Payment},
		{"Reklamní sdělení, názor můj", plain, 0},
		{"Sponzorováno XYZ", plain, law.Payment},
		{"Video obsahuje reklamu", plain, 0},
		{"Ve spolupráci s XYZ", vague, law.Payment},
		{"Jsem ambasadorkou značky", vague, law.Ambassador},
		{"Produkt mi k testování dodala firma XYZ", plain, law.FreeProduct},
		{"Krém mi poskytla zdarma značka XYZ", plain, law.FreeProduct},
		{"Barterová spolupráce", plain, law.FreeProduct},
		{"Foťák zapůjčila firma XYZ", plain, law.Loan},
		{"Tento pobyt nám hradil hotel", plain, law.EventOrTrip},
		{"PR balíček týdne", vague, law.FreeProduct},
		{"Moje knížka je venku", vague, law.Ownership},
		{"Slevový kód mám v biu", vague, law.Discount},
		{"S kódem XYZ10 levněji", vague, law.Discount},
		{"Neplacená spolupráce, jen radost", denial, 0},
		{"Nesponzorováno", denial, 0},
		{"Koupila jsem za svoje", denial, 0},
		{"Krém #neplacenaspoluprace", denial, 0},
		{"Hledáme sponzory pro tým", otherSense, 0},
	})
}

func TestCzechLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklama | ráno s XYZ", "reklama", true, ""},
		{"Není to reklama", "reklama", false, ""},
		{"Tohle není žádná reklama", "reklama", false, ""},
		{"Nejde o reklama", "reklama", false, ""},
		{"Není to jen reklama", "reklama", true, "more than that"},
		{"Není to zadarmo, ale reklama", "reklama", true, "behind the turn"},
		{"Reklama v televizi", "reklama", false, ""},
		{"Reklama (neplacená)", "reklama", false, "behind the label"},
		{"Žádná reklama", "reklama", false, ""},
	})
}
