package label

import (
	"strings"
	"testing"
)

// reads scans a text and counts the tokens that were not passed over, nor taken, on the fast way.
func reads(s *Scanner, text string, brands Brands) (n int) {
	var r Result
	sc := newScratch(s)
	sc.begins(&r, text, brands.or())
	for sc.skim(); sc.read(); sc.skim() {
		n++
	}
	sc.resolve()
	return n
}

// TestPlainTextIsPassedOver holds that the fast way goes through what begins nothing, and through words that do where no brand is waited for: of
// twenty times a text no more tokens are left to read one by one than the rows say.
func TestPlainTextIsPassedOver(t *testing.T) {
	t.Parallel()
	plain := MustCompile([]Entry{
		{Text: "ad", Role: Wording}, {Text: "#ad", Role: Wording}, {Text: "paid partnership", Role: Wording}, {Text: "広告", Role: Wording}, {Text: "реклама", Role: Wording},
		{Text: "thanks to {brand}", Role: Statement, Form: Placed}, {Text: "sent … by", Role: Statement, Form: Pattern}, {Text: "not", Role: Negator},
	})
	brands := testBrands(t)
	rows := []struct {
		name, text string
		most       int
	}{
		{"short words", "so it is as it was and we are as we were; ", 0},
		{"longer words", "wonderful afternoons interdisciplinary conversations, unbelievable! ", 0},
		{"capitals and digits", "We Are 24 Friends In 2026 And B2B (Together). ", 20},
		{"marks", "well: this, that; those? these! ", 0},
		{"brackets", "(all) [of] {it}. ", 61},
		{"lines", "one river\nanother river\r\nthe last\n", 20},
		{"emoji", "river 🎁 mountain 🏔 sea ", 0},
		{"Han", "今日は天気がいい。", 1},
		{"accents", "été sur la plage, où ça brûle ", 41},
		{"Cyrillic", "какой хороший день ", 1},
		{"words of wordings that lead nowhere", "paid well, paid for; partnership of two ", 0},
		{"labels", "an ad here, no ad there ", 0},
		{"a phrase", "paid partnership here ", 0},
		{"open gaps", "sent to us from there, ", 0},
		{"negators", "it is not so ", 0},
		{"quotation marks", "so \"it\" is ", 20},
		{"a hashtag", "river #sea ", 20},
		{"a handle", "river @sea ", 20},
		{"a hyphen between words", "well-made ", 40},
		{"a link", "see b.com ", 20},
	}
	for _, r := range rows {
		for _, names := range []Brands{{}, brands} {
			if got := reads(plain, strings.Repeat(r.text, 20), names); got > r.most {
				t.Errorf("%s: %d tokens of 20 times %q were read with %d names, want %d at most", r.name, got, r.text, len(names.or().names), r.most)
			}
		}
	}
}
