package statements_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/law"
)

func TestGreekSentences(t *testing.T) {
	tells(t, []telling{
		{"Παίρνω μια μικρή προμήθεια", plain, law.Affiliate},
		{"Πληρωμένη συνεργασία με XYZ", plain, law.Payment},
		{"#χορηγούμενο @xyz", plain, law.Payment},
		{"Διαφημιστικό περιεχόμενο", plain, 0},
		{"Σε συνεργασία με την XYZ", vague, law.Payment},
		{"Πρέσβειρα της XYZ", vague, law.Ambassador},
		{"Μου έστειλε η XYZ δωρεάν μια κρέμα", plain, law.FreeProduct},
		{"Δώρο από την XYZ", vague, law.FreeProduct},
		{"Από το δικό μου μαγαζί", plain, law.Ownership},
		{"Εκπτωτικός κωδικός στο bio", vague, law.Discount},
		{"Με τον κωδικό XYZ10", vague, law.Discount},
		{"Δεν είναι πληρωμένη συνεργασία", denial, 0},
		{"Κρέμα #όχιδιαφήμιση", denial, 0},
		{"Την αγόρασα μόνη μου", denial, 0},
	})
}

func TestGreekLabels(t *testing.T) {
	stand(t, []standing{
		{"Διαφήμιση | βράδυ με XYZ", "διαφήμιση", true, ""},
		{"Δεν είναι διαφήμιση", "διαφήμιση", false, ""},
		{"Διαφήμιση (απλήρωτη)", "διαφήμιση", false, "behind the label"},
		{"Χωρίς διαφήμιση", "διαφήμιση", false, ""},
		{"Μη διαφήμιση", "διαφήμιση", false, ""},
		{"Δεν είναι μόνο διαφήμιση", "διαφήμιση", true, "more than that"},
		{"Δεν το πλήρωσα αλλά διαφήμιση", "διαφήμιση", true, "behind the turn"},
		{"Διαφήμιση στην τηλεόραση", "διαφήμιση", false, ""},
	})
}
