package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestHungarianSentences(t *testing.T) {
	tells(t, []telling{
		{"Affiliate linkek a leírásban", plain, law.Affiliate},
		{"Minden vásárlásból jutalékot kapok", plain, law.Affiliate},
		{"Kapok érte némi jutalékot", plain, law.Affiliate},
		{"Fizetett együttműködésben az XYZ csapatával", plain, law.Payment},
		{"Szponzorált poszt", plain, law.Payment},
		{"Reklámposzt", plain, 0},
		{"A poszt reklámot tartalmaz", plain, 0},
		{"A videót az XYZ támogatta", plain, law.Payment},
		{"Együttműködés az XYZ csapatával", vague, law.Payment},
		{"A márka nagykövete vagyok", vague, law.Ambassador},
		{"Ajándékba kaptam", plain, law.FreeProduct},
		{"Kaptam tőlük tesztelésre egy krémet", plain, law.FreeProduct},
		{"PR csomag jött", vague, law.FreeProduct},
		{"A saját márkám új darabja", plain, law.Ownership},
		{"Megjelent a könyvem", vague, law.Ownership},
		{"Kuponkód a bióban", vague, law.Discount},
		{"Ez nem szponzorált poszt", denial, 0},
		{"Nem fizetett együttműködés", denial, 0},
		{"Krém #nemreklám", denial, 0},
		{"Saját pénzből vettem", denial, 0},
		{"Szponzort keresünk a csapatnak", otherSense, 0},
	})
}

func TestHungarianLabels(t *testing.T) {
	stand(t, []standing{
		{"Reklám | este az XYZ krémmel", "reklám", true, ""},
		{"Nem reklám", "reklám", false, ""},
		{"Ez nem egy reklám", "reklám", false, ""},
		{"Nem csak reklám", "reklám", true, "more than that"},
		{"Reklám (nem fizetett)", "reklám", false, "behind the label"},
		{"Reklám a tévében", "reklám", false, ""},
		{"Nem opskrift, reklame", "reklame", true, "easy, in Danish"},
	})
}
