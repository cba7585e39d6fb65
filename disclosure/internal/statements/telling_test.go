package statements_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// The senses that rows of the languages' tests name.
const (
	plain      = statements.Plain
	vague      = statements.Vague
	denial     = statements.Denial
	otherSense = statements.OtherSense
)

// telling is a caption and what its sentences do. Plain and vague ones tell of
// a tie or hint at it; of a denial nothing is left; in another sense nothing is
// told or hinted at. Plain without ties is advertising of any kind.
type telling struct {
	text  string
	sense statements.Sense
	ties  law.Ties
}

func tells(t *testing.T, rows []telling) {
	t.Helper()
	t.Parallel()
	for _, r := range rows {
		got := readText(t, r.text)
		ok := false
		switch r.sense {
		case plain:
			ok = got.plain && (r.ties == 0 || got.told&r.ties != 0)
		case vague:
			ok = !got.plain && got.hinted&r.ties != 0
		case denial:
			ok = !got.plain && got.denied
		default:
			ok = !got.plain && got.hinted == 0
		}
		if !ok {
			t.Errorf("%q: told %s (plain %t), hinted at %s, denied %t", r.text, got.told, got.plain, got.hinted, got.denied)
		}
	}
}

// standing is a label in a caption, and whether it stands there as a label.
type standing struct {
	text, label string
	stands      bool
	why         string
}

// labels are the words of labels that the rows of this package's tests read.
var labels = []string{
	"ad", "#ad", "gift", "affiliate", "werbung", "#werbung", "anzeige", "reklame", "広告",
	"publicité", "pub", "annonce", "publicidad", "publi", "regalo", "pubblicità", "reclame", "advertentie", "publicidade", "reklama",
	"reklam", "annons", "annonse", "mainos", "kaupallinen yhteistyö", "partner", "unbezahlte werbung", "sponsorisé",
	"pr", "プロモーション", "광고", "협찬", "广告", "赞助", "廣告", "#reklam", "işbirliği",
	"reklám", "publicitate", "διαφήμιση",
}

// labelScanner looks for every sentence and every label; a label has the
// number behind those of the sentences.
var labelScanner = sync.OnceValue(func() *label.Scanner {
	var entries []label.Entry
	for i, s := range statements.All() {
		entries = append(entries, label.Entry{ID: i, Text: s.Pattern, Role: s.Sense.Role(), Form: label.Pattern, Reach: s.Reach})
	}
	for i, text := range labels {
		entries = append(entries, label.Entry{ID: len(statements.All()) + i, Text: text, Role: label.Wording})
	}
	return label.MustCompile(entries)
})

func stand(t *testing.T, rows []standing) {
	t.Helper()
	t.Parallel()
	for _, r := range rows {
		i := slices.Index(labels, r.label)
		if i < 0 {
			t.Fatalf("%q is no label of the list", r.label)
		}
		result, err := labelScanner().Scan(r.text, label.Brands{})
		if err != nil {
			t.Fatal(err)
		}
		stands := false
		for _, m := range result.Matches {
			off := m.Negated || m.Fused || m.Under.Any(label.RolesOf(label.Denial, label.OtherSense))
			for id := range labelScanner().IDs(m.Wording) {
				stands = stands || id == len(statements.All())+i && !off
			}
		}
		if stands != r.stands {
			t.Errorf("%q in %q stands: %t, want %t %s", r.label, r.text, stands, r.stands, r.why)
		}
	}
}
