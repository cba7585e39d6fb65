package disclosure_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestNameInACase holds which words name a brand: its name, and the name with an ending of
// up to four letters, which may stand for its last vowel.
func TestNameInACase(t *testing.T) {
	t.Parallel()
	collab := worded(law.Wording{Text: "#collab", Verdict: law.Qualified, When: law.WithBrand})
	const names, other = "met caption", "breached ambiguous-label caption"
	var rows []trial
	add := func(name, brand, text, want string) {
		p := with(inText("#collab "+text), func(p *disclosure.Publication) { p.Brand, p.Language = []string{brand}, "pl-PL" })
		rows = append(rows, trial{name, collab, p, "label", want})
	}
	add("as it is", "Nivea", "Krem Nivea", names)
	add("another ending", "Nivea", "Krem Nivei", names)
	add("another ending of a name under accents", "Škoda", "Mam Škodę", names)
	add("a last vowel is that of five letters at least", "Nike", "Od Niku", other)
	add("a consonant stays", "Rossmann", "W Rossmanku", other)
	add("an ending of one letter, of a name of four", "Nike", "Od Nikem", names)
	add("an ending, of a name of three", "KFC", "Z KFCem", other)
	add("an ending of four letters", "Rossmann", "Meillä Rossmannilla", names)
	add("an ending of five letters", "Rossmann", "Ein Rossmannladen", other)
	add("on the last of two words", "Rossmann Polska", "Za Rossmann Polskę", names)
	add("on the first of two words", "Rossmann Polska", "W Rossmannie Polska", other)
	add("the longest, under accents", strings.Repeat("e", 95)+"a", strings.Repeat("é", 95)+"ó", names)
	add("without its last vowel", "Toyota", "Kilka Toyot", names)
	english := with(inText("#collab Apply the cream"), func(p *disclosure.Publication) { p.Brand, p.Language = []string{"Apple"}, "en" })
	rows = append(rows, trial{"another word of a language without cases", collab, english, "label", other})
	english.Language = ""
	rows = append(rows, trial{"of no language", collab, english, "label", other})
	holdTrials(t, rows)
}
