package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestItalianSentences(t *testing.T) {
	tells(t, []telling{
		{"Alcuni sono link di affiliazione", plain, law.Affiliate},
		{"Link affiliato: se acquisti ricevo, senza costi per te, una piccola commissione", plain, law.Affiliate},
		{"Se acquisti potremmo ricevere una commissione", plain, law.Affiliate},
		{"Come guadagnare una commissione online", otherSense, 0},
		{"In qualità di Affiliato Amazon io ricevo un guadagno dagli acquisti idonei", plain, law.Affiliate},
		{"Questo video è sponsorizzato da XYZ", plain, law.Payment},
		{"Collaborazione retribuita con XYZ", plain, law.Payment},
		{"Sono stata pagata per questo post", plain, law.Payment},
		{"Sì, questa è pubblicità", plain, 0},
		{"XYZ mi ha regalato questo siero", plain, law.FreeProduct},
		{"Prodotti ricevuti in omaggio", plain, law.FreeProduct},
		{"La bici è in prestito da XYZ", plain, law.Loan},
		{"XYZ ci ha ospitati per due notti", plain, law.EventOrTrip},
		{"Lavoro per XYZ da tre anni", plain, law.Employment},
		{"Il negozio di mia sorella apre oggi", plain, law.Family},
		{"Il codice sconto è nelle storie", vague, law.Discount},
		{"Nuovo look in collaborazione con XYZ", vague, law.Payment},
		{"Finalmente il mio brand è online", vague, law.Ownership},
		{"Questo video non è sponsorizzato da nessuno", denial, 0},
		{"Non ricevo commissioni", denial, 0},
		{"Comprato con i miei soldi #noadv", denial, 0},
		{"Mamma mi ha regalato questa giacca", otherSense, 0},
		{"Cerchiamo sponsor per la squadra", otherSense, 0},
		{"Una crema morbida per la sera", otherSense, 0},
		{"I link Amazon sono sotto", vague, law.Affiliate},
		{"Sono ambassador di XYZ", vague, law.Ambassador},
		{"Crema offerta dal brand", plain, law.FreeProduct},
		{"In press tour a Lecce", plain, law.EventOrTrip},
		{"Founder di XYZ da due anni", plain, law.Ownership},
		{"Con il codice MARTA15 costa meno", vague, law.Discount},
	})
}

func TestItalianLabels(t *testing.T) {
	stand(t, []standing{
		{"Pubblicità | la mia sera con XYZ", "pubblicità", true, ""},
		{"Non è una pubblicità", "pubblicità", false, ""},
		{"Zero filtri e senza pubblicità", "pubblicità", false, ""},
		{"Non solo pubblicità", "pubblicità", true, "more than that"},
		{"Vi ricordate la pubblicità della pasta?", "pubblicità", false, "one from television"},
		{"Ad ogni donna la sua crema", "ad", false, "a preposition"},
		{"Ad | XYZ", "ad", true, ""},
		{"Lavora in una agenzia di pubblicità", "pubblicità", false, "a trade"},
		{"Multa per pubblicità occulta", "pubblicità", false, "talk about it"},
	})
}
