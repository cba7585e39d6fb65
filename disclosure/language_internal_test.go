package disclosure

import "testing"

// TestLanguageSets holds that sets of languages meet where they have one in common, however
// many a checker learned, and that a wording of no language is in every one.
func TestLanguageSets(t *testing.T) {
	t.Parallel()
	var table languageTable
	tags := make([]string, 0, 130)
	for a := byte('a'); a <= 'z'; a++ {
		for b := byte('a'); b <= 'e'; b++ {
			tags = append(tags, string([]byte{'x', a, b}))
		}
	}
	all := languageSet{}
	for _, tag := range tags {
		all = all.with(table.learn(tag))
	}
	for i, a := range tags[:127] {
		if set := table.find(a + "-GB"); set != table.learn(a) || !set.meets(all) || !set.meets(everyLanguage) {
			t.Errorf("%s is lost", a)
		}
		for _, b := range tags[:i] {
			if table.find(a).meets(table.find(b)) {
				t.Errorf("%s and %s meet", a, b)
			}
		}
	}
	var none languageSet
	if table.find("en") != none || none.meets(everyLanguage) || none.meets(all) || table.learn("und") != everyLanguage {
		t.Error("a language that nobody learned is known")
	}
}
