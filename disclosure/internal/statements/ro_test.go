package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestRomanianSentences(t *testing.T) {
	tells(t, []telling{
		{"Link de afiliere în bio", plain, law.Affiliate},
		{"Primesc un mic comision", plain, law.Affiliate},
		{"Parteneriat plătit cu XYZ", plain, law.Payment},
		{"Colaborare plătită", plain, law.Payment},
		{"Postare sponsorizată", plain, law.Payment},
		{"Video sponsorizat de XYZ", plain, law.Payment},
		{"Videoclipul conține publicitate", plain, 0},
		{"În colaborare cu XYZ", vague, law.Payment},
		{"Sunt ambasador XYZ", vague, law.Ambassador},
		{"Crema am primit-o cadou", plain, law.FreeProduct},
		{"Produs primit de la XYZ", vague, law.FreeProduct},
		{"Aparat împrumutat de la XYZ", plain, law.Loan},
		{"Am fost invitată de XYZ", plain, law.EventOrTrip},
		{"Pachet PR", vague, law.FreeProduct},
		{"Cartea mea e aici", vague, law.Ownership},
		{"Cod de reducere în bio", vague, law.Discount},
		{"Cu codul XYZ10 e mai ieftin", vague, law.Discount},
		{"Nu este sponsorizat de XYZ", denial, 0},
		{"Nu e colaborare plătită", denial, 0},
		{"Neplătită, o iubesc", denial, 0},
		{"Crema #nesponsorizat", denial, 0},
		{"Cumpărată din banii mei", denial, 0},
		{"Căutăm sponsori pentru echipă", otherSense, 0},
	})
}

func TestRomanianLabels(t *testing.T) {
	stand(t, []standing{
		{"Publicitate | seara cu XYZ", "publicitate", true, ""},
		{"Nu e publicitate", "publicitate", false, ""},
		{"Nu este o publicitate", "publicitate", false, ""},
		{"Fără publicitate", "publicitate", false, ""},
		{"Nu e doar publicitate", "publicitate", true, "more than that"},
		{"Publicitate neplătită", "publicitate", false, "behind the label"},
		{"Publicitate la TV", "publicitate", false, ""},
		{"Nu e det reklam", "reklam", true, "now, in Swedish"},
	})
}
