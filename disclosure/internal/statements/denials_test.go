package statements_test

import "testing"

// TestLabelsTakenBack reads labels of several languages beside the small words and other senses of all languages.
func TestLabelsTakenBack(t *testing.T) {
	stand(t, []standing{
		{"This is an ad", "ad", true, ""},
		{"not an ad", "ad", false, ""},
		{"This isn’t an ad", "ad", false, "all apostrophes are one"},
		{"unpaid ad", "ad", false, ""},
		{"no ads here, just an ad", "ad", true, "the second clause"},
		{"ad hoc", "ad", false, "another sense"},
		{"an ad template", "ad", false, "what is sold"},
		{"place your ad here", "ad", false, "an ad that is not this"},
		{"the perfect gift", "gift", false, "goods"},
		{"Christmas gifts and a gift from XYZ", "gift", true, "the first is another word"},
		{"gift ideas", "gift", false, ""},
		{"our affiliate program", "affiliate", false, ""},
		{"affiliate", "affiliate", true, ""},
		{"Werbung", "werbung", true, ""},
		{"Unbezahlte Werbung", "werbung", false, "inside a denial"},
		{"keine Werbung", "werbung", false, ""},
		{"Das ist nicht nur Werbung", "werbung", true, "more than advertising is advertising"},
		{"not just an ad", "ad", true, ""},
		{"広告だけではありません", "広告", true, ""},
		{"selbst gekauft, aber Werbung", "werbung", true, "behind the turn"},
		{"#keinewerbung", "#werbung", false, ""},
		{"Reklame", "reklame", true, ""},
		{"ikke reklame", "reklame", false, ""},
		{"ej betalt reklame", "reklame", false, ""},
		{"Ej betalt, men reklame", "reklame", true, "behind the turn"},
		{"広告です", "広告", true, ""},
		{"広告ではありません", "広告", false, ""},
		{"広告じゃないです", "広告", false, ""},
		{"Werbung (unbezahlt)", "werbung", false, "behind the label, in a bracket"},
		{"Werbung ohne Auftrag", "werbung", false, ""},
		{"Publicité non rémunérée", "publicité", false, ""},
		{"publicidad no pagada", "publicidad", false, ""},
		{"Pubblicità non retribuita", "pubblicità", false, ""},
		{"Publicidade não paga", "publicidade", false, ""},
		{"Reklam (obetald)", "reklam", false, ""},
		{"Reklame ubetalt", "reklame", false, ""},
		{"Reclame (onbetaald)", "reclame", false, ""},
		{"Reklama niepłatna", "reklama", false, ""},
		{"Werbung, ohne Auftrag wäre ich nicht hier", "werbung", true, "the second clause"},
		{"これは広告ではありません。広告", "広告", true, "a second sentence"},
	})
}
