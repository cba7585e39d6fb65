package disclosure

import "strings"

// languageFits reports whether the base languages of two tags are the same.
func languageFits(a, b string) bool { return baseLanguage(a) == baseLanguage(b) }

// baseLanguage is the language of a tag without script and region, in small
// letters; tags that name the same language in two ways are made one.
func baseLanguage(tag string) string {
	base, _, _ := strings.Cut(tag, "-")
	switch base = strings.ToLower(base); base {
	case "nb", "nn":
		return "no"
	case "iw":
		return "he"
	case "in":
		return "id"
	case "tl":
		return "fil"
	}
	return base
}

// languageSet is a set of the base languages that a checker knows.
type languageSet [2]uint64

// everyLanguage is what a wording of no language is in.
var everyLanguage = languageSet{^uint64(0), ^uint64(0)}

func (s languageSet) meets(t languageSet) bool { return s[0]&t[0] != 0 || s[1]&t[1] != 0 }

func (s languageSet) with(t languageSet) languageSet {
	return languageSet{s[0] | t[0], s[1] | t[1]}
}

// languageTable numbers base languages. It is filled while a checker is
// compiled, and read afterwards.
type languageTable struct {
	numbers map[string]int
}

// learn is the set of one language, which gets a number if it has none. "und"
// is every language. Beyond as many languages as a set holds the last number is
// shared, which a test keeps from happening with our own book.
func (t *languageTable) learn(tag string) languageSet {
	base := baseLanguage(tag)
	if base == "und" {
		return everyLanguage
	}
	n, ok := t.numbers[base]
	if !ok {
		if t.numbers == nil {
			t.numbers = map[string]int{}
		}
		n = min(len(t.numbers), 127)
		t.numbers[base] = n
	}
	return oneLanguage(n)
}

// find is the set of one language, empty if no wording is in it.
func (t *languageTable) find(tag string) languageSet {
	if n, ok := t.numbers[baseLanguage(tag)]; ok {
		return oneLanguage(n)
	}
	return languageSet{}
}

func oneLanguage(n int) (s languageSet) {
	s[n/64] = 1 << (n % 64)
	return s
}
