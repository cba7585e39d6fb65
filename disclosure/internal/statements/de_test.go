package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestGermanSentences(t *testing.T) {
	tells(t, []telling{
		{"Der Beitrag enthält Affiliate-Links.", plain, law.Affiliate},
		{"*Affiliate-Link: Bei Kauf erhalte ich eine Provision, für euch bleibt der Preis gleich", plain, law.Affiliate},
		{"Wenn ihr darüber bestellt, bekomme ich ohne Mehrkosten für euch eine kleine Provision", plain, law.Affiliate},
		{"Die mit Sternchen (*) gekennzeichneten Links sind Werbung", plain, law.Affiliate},
		{"Als Amazon-Partner verdiene ich an qualifizierten Verkäufen.", plain, law.Affiliate},
		{"Wir bekommen eine kleine Provision, wenn ihr bucht", plain, law.Affiliate},
		{"Dieses Video wird gesponsert von XYZ", plain, law.Payment},
		{"Der Post wurde von XYZ gesponsert", plain, law.Payment},
		{"In bezahlter Kooperation mit XYZ", plain, law.Payment},
		{"Das ist Werbung, ich liebe den Mantel trotzdem", plain, 0},
		{"Das Gerät wurde mir von XYZ zur Verfügung gestellt", plain, law.Loan},
		{"XYZ hat mir das Set kostenlos zur Verfügung gestellt", plain, law.FreeProduct},
		{"Das Auto ist eine Leihgabe von XYZ", plain, law.Loan},
		{"Wir waren auf Einladung von XYZ in Tirol", plain, law.EventOrTrip},
		{"Neue Kerzen von meiner eigenen Marke", plain, law.Ownership},
		{"Die Tasche ist vom Label meiner Schwester", plain, law.Family},
		{"Partnerlinks findet ihr unten", vague, law.Affiliate},
		{"Mit meinem Rabattcode spart ihr 15 %", vague, law.Discount},
		{"Mein neuer Look in Kooperation mit XYZ", vague, law.Payment},
		{"PR-Sample, drei Wochen getestet", vague, law.FreeProduct},
		{"Dieses Video ist nicht gesponsert von XYZ", denial, 0},
		{"Selbst gekauft und für gut befunden", denial, 0},
		{"Ich erhalte dafür keine Provision", denial, 0},
		{"Das sind keine Affiliate-Links", denial, 0},
		{"Unbezahlt, einfach weil es schmeckt #selbstbezahlt", denial, 0},
		{"Das Eis war gesponsert von Oma", otherSense, 0},
		{"Für das Turnier suchen wir noch Sponsoren", otherSense, 0},
		{"Wir waren mit Firma Huber wandern", otherSense, 0},
		{"Im Herbst arbeite ich für Kinder in Not", otherSense, 0},
		{"Der Affiliatelink ist im Profil", plain, law.Affiliate},
		{"Der Link, für den ich eine Provision erhalte", plain, law.Affiliate},
		{"Links mit Sternchen sind erklärt", vague, law.Affiliate},
		{"Gesponserter Beitrag, eigene Meinung", plain, law.Payment},
		{"Ich bin dafür von XYZ bezahlt worden", plain, law.Payment},
		{"Markenbotschafterin für XYZ", vague, law.Ambassador},
		{"Gratis zum Testen bekommen", plain, law.FreeProduct},
		{"Rezensionsexemplar vom Verlag", plain, law.FreeProduct},
		{"Eigenwerbung: mein Workshop im März", plain, law.SelfPromotion},
		{"In meinem Onlineshop gibt es neue Kerzen", vague, law.Ownership},
		{"Ich bin Mitarbeiterin von XYZ", plain, law.Employment},
		{"Meinem Arbeitgeber danke ich für den freien Tag", vague, law.Employment},
		{"Selbstgekauft und zufrieden", denial, 0},
	})
}

func TestGermanLabels(t *testing.T) {
	stand(t, []standing{
		{"Anzeige. Mein neuer Mantel", "anzeige", true, ""},
		{"Anzeige\nGegen trockene Haut hilft nur Fett", "anzeige", true, "a line of its own"},
		{"Ich habe Anzeige erstattet", "anzeige", false, "with the police"},
		{"Es gab eine Anzeige wegen Lärm", "anzeige", false, "with the police"},
		{"Alle machen Werbung für das Zeug", "werbung", false, "others do"},
		{"Ich mache hier Werbung für XYZ", "werbung", true, ""},
		{"Kennt ihr die aus der Werbung?", "werbung", false, ""},
		{"Keine bezahlte Werbung", "werbung", false, ""},
		{"Keine Kritik, aber Werbung", "werbung", true, "behind the turn"},
		{"Unbezahlte Werbung", "unbezahlte werbung", true, "a wording of its own is not denied by its own word"},
		{"Werbung im Fernsehen nervt", "werbung", false, ""},
		{"Ab Mai Werbung für XYZ", "werbung", true, "a month denies nothing"},
		{"Die Werbung lief früher immer", "werbung", false, ""},
	})
}
