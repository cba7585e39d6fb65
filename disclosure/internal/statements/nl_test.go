package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestDutchSentences(t *testing.T) {
	tells(t, []telling{
		{"Deze blog bevat affiliate links", plain, law.Affiliate},
		{"Als je via deze link bestelt krijg ik zonder extra kosten voor jou een kleine commissie", plain, law.Affiliate},
		{"Ik krijg een kleine vergoeding als je boekt", plain, law.Affiliate},
		{"Als Amazon-partner verdien ik aan in aanmerking komende aankopen", plain, law.Affiliate},
		{"Deze aflevering wordt gesponsord door XYZ", plain, law.Payment},
		{"Betaalde samenwerking met XYZ", plain, law.Payment},
		{"Ik ben betaald door XYZ", plain, law.Payment},
		{"Dit is reclame, en ik sta erachter", plain, 0},
		{"XYZ stuurde me dit serum", plain, law.FreeProduct},
		{"Deze jas heb ik gratis gekregen", plain, law.FreeProduct},
		{"De camera is in bruikleen van XYZ", plain, law.Loan},
		{"Op uitnodiging van XYZ naar Kopenhagen", plain, law.EventOrTrip},
		{"Nieuwe kaarsen van mijn eigen merk", plain, law.Ownership},
		{"Ik werk bij XYZ, dus ik ben bevooroordeeld", plain, law.Employment},
		{"De webshop van mijn zus is live", plain, law.Family},
		{"Met mijn kortingscode krijg je 10% korting", vague, law.Discount},
		{"Nieuwe look in samenwerking met XYZ", vague, law.Payment},
		{"Deze video is niet gesponsord door XYZ", denial, 0},
		{"Ik krijg hier geen vergoeding voor", denial, 0},
		{"Gewoon zelf gekocht #nospon", denial, 0},
		{"Mama gaf me deze ketting", otherSense, 0},
		{"Wij zoeken een sponsor voor het team", otherSense, 0},
		{"Een zachte crème voor de avond", otherSense, 0},
		{"De affiliatelinkjes staan onderaan", plain, law.Affiliate},
		{"Gesponsorde video met eigen mening", plain, law.Payment},
		{"Ambassadeur van XYZ", vague, law.Ambassador},
		{"Ontvangen van XYZ", plain, law.FreeProduct},
		{"Dit boek is een recensie-exemplaar", plain, law.FreeProduct},
		{"Gisteren bij het persdiner", plain, law.EventOrTrip},
		{"Een PR-pakketje vol thee", vague, law.FreeProduct},
		{"Mijn webshop is open", vague, law.Ownership},
		{"Onbetaald en oprecht", denial, 0},
	})
}

func TestDutchLabels(t *testing.T) {
	stand(t, []standing{
		{"Reclame | mijn avond met XYZ", "reclame", true, ""},
		{"Geen reclame, gewoon fan", "reclame", false, ""},
		{"Dit is niet alleen reclame", "reclame", true, "more than that"},
		{"Deze week in de reclame bij de supermarkt", "reclame", false, "on offer"},
		{"Iedereen maakt reclame voor dat spul", "reclame", false, "others do"},
		{"Niets gekregen maar reclame blijft het", "reclame", true, ""},
		{"Zag een advertentie op Marktplaats", "advertentie", false, "goods for sale"},
		{"Ik zag de reclame op tv", "reclame", false, ""},
		{"Op tv-reclame zit niemand te wachten", "reclame", false, ""},
		{"Onbetaalde reclame", "reclame", false, ""},
	})
}
