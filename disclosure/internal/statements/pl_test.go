package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestPolishSentences(t *testing.T) {
	tells(t, []telling{
		{"W opisie są linki afiliacyjne", plain, law.Affiliate},
		{"Jeśli kupisz przez link, otrzymuję bez dodatkowych kosztów dla Ciebie prowizję", plain, law.Affiliate},
		{"Za zakup możemy otrzymać prowizję", plain, law.Affiliate},
		{"Mam z tego prowizję", plain, law.Affiliate},
		{"Wpis sponsorowany przez XYZ", plain, law.Payment},
		{"Współpraca reklamowa z XYZ", plain, law.Payment},
		{"Partnerem odcinka jest XYZ", plain, law.Payment},
		{"Materiał reklamowy, opinia moja", plain, 0},
		{"Współpraca barterowa, wybrałam sama", plain, law.FreeProduct},
		{"Krem otrzymałam w prezencie od marki", plain, law.FreeProduct},
		{"Egzemplarz recenzencki od wydawnictwa", plain, law.FreeProduct},
		{"Aparat użyczony przez XYZ", plain, law.Loan},
		{"Zaproszeni przez hotel na weekend", plain, law.EventOrTrip},
		{"Świece to moja własna marka", plain, law.Ownership},
		{"Sklep mojej siostry już działa", plain, law.Family},
		{"Z kodem XYZ10 taniej", vague, law.Discount},
		{"Nowa kolekcja we współpracy z XYZ", vague, law.Payment},
		{"Paczka PR dnia", vague, law.FreeProduct},
		{"Artykuł nie jest sponsorowany przez XYZ", denial, 0},
		{"Nie otrzymuję żadnej prowizji", denial, 0},
		{"Kupione za własne pieniądze", denial, 0},
		{"Szukamy sponsorów dla drużyny", otherSense, 0},
		{"Miękki krem na wieczór", otherSense, 0},
		{"Linki partnerskie w opisie", vague, law.Affiliate},
		{"Płatna współpraca z XYZ", plain, law.Payment},
		{"To jest reklama, mówię od razu", plain, 0},
		{"Jestem ambasadorką marki XYZ", vague, law.Ambassador},
		{"To prezent od marki", plain, law.FreeProduct},
		{"Moja marka ma dwa lata", vague, law.Ownership},
		{"Mój ebook już jest", vague, law.Ownership},
		{"Pracuję dla XYZ", plain, law.Employment},
		{"Mam dla was kod rabatowy", vague, law.Discount},
		{"Film niesponsorowany", denial, 0},
		{"Polecam #niereklama", denial, 0},
	})
}

func TestPolishLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklama | mój wieczór z XYZ", "reklama", true, ""},
		{"To nie jest reklama", "reklama", false, ""},
		{"Bez reklam i bez reklama", "reklama", false, ""},
		{"To nie tylko reklama", "reklama", true, "more than that"},
		{"Reklama dźwignią handlu, jak mówią", "reklama", false, "a saying"},
		{"Nie musiałam ale reklama to reklama", "reklama", true, "behind the turn"},
		{"Ta reklama z misiem mnie śmieszy", "reklama", false, ""},
	})
}
