package label_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

// letters turns a number into a word of no language, of one to twelve letters.
func letters(n int) string {
	var b strings.Builder
	m := int64(n) // more than an int of 32 bits holds
	for range 1 + n%12 {
		b.WriteByte(byte('a' + m%26))
		m = m*7 + 3
	}
	return b.String() + string(rune('a'+m%26))
}

// TestManyEntries: of hundreds of phrases of two words each is found, alone and in a row, and none that is not there.
func TestManyEntries(t *testing.T) {
	t.Parallel()
	var words, phrases []string
	for n := 0; len(words) < 40; n++ {
		if w := letters(n); !slices.Contains(words, w) {
			words = append(words, w)
		}
	}
	for i, w := range words {
		for j := range 16 {
			phrases = append(phrases, w+" "+words[(i*5+j*3)%len(words)])
		}
	}
	slices.Sort(phrases)
	phrases = slices.Compact(phrases)
	s := label.MustCompile(wordings(phrases...))
	for id, phrase := range phrases {
		for _, text := range []string{phrase, "1 " + phrase + ", 2", strings.ToUpper(phrase) + " 3"} {
			r, _ := s.Scan(text, label.Brands{})
			if len(r.Matches) != 1 || !slices.Equal(slices.Collect(s.IDs(r.Matches[0].Wording)), []int{id}) {
				t.Fatalf("%q: %+v", text, r.Matches)
			}
		}
	}
	for i, w := range words {
		for _, v := range words {
			text := w + " " + v + " " + words[i]
			want := 0
			for _, phrase := range phrases {
				want += strings.Count(" "+text+" ", " "+phrase+" ")
			}
			if w == v {
				continue // the same words stand across themselves
			}
			if r, _ := s.Scan(text, label.Brands{}); len(r.Matches) != want {
				t.Fatalf("%q: %d matches, want %d", text, len(r.Matches), want)
			}
		}
	}
}

// TestManyWaysOn: of forty words and more that may stand next each is found, whatever kind of way leads to them.
func TestManyWaysOn(t *testing.T) {
	t.Parallel()
	var words []string
	for n := range 60 {
		words = append(words, letters(5*n))
	}
	slices.Sort(words)
	words = slices.Compact(words)
	list := strings.Join(words, "|")
	for _, pattern := range []string{"take (%s) now", "take (%s)? now", "take … (%s) now", "take (two words|%s) now", "{brand} (%s) now"} {
		entries := with(nil, label.Statement, label.Pattern, 0, fmt.Sprintf(pattern, list))
		begin := "take"
		if strings.HasPrefix(pattern, "{brand}") {
			begin = "@xyz"
		}
		for _, w := range append(slices.Clone(words), "other", "zzz", "aaa") {
			text := begin + " " + w + " now"
			want := 0
			if slices.Contains(words, w) {
				want = 1
			}
			if got := len(scan(t, entries, text, "XYZ").Matches); got != want {
				t.Errorf("%q in %q: %d matches, want %d", pattern, text, got, want)
			}
		}
	}
	wide := with(nil, label.Statement, label.Pattern, 0, "take … (é"+strings.ReplaceAll(list, "|", "|é")+") now")
	for _, w := range words {
		if got := len(scan(t, wide, "take it so é"+w+" now").Matches); got != 1 {
			t.Errorf("é%s behind a gap: %d matches, want 1", w, got)
		}
	}
	var entries []label.Entry
	for _, w := range words {
		entries = with(entries, label.Wording, label.Literal, 0, "take "+w, "take "+w+" home")
	}
	for _, w := range words {
		if got := len(scan(t, entries, "please take "+w+" home today").Matches); got != 2 {
			t.Errorf("%q, one of many entries: %d matches, want 2", w, got)
		}
	}
}

// TestWordThatGoesOn: a wording of one word is found by itself, whatever may stand behind it in others.
func TestWordThatGoesOn(t *testing.T) {
	t.Parallel()
	for _, more := range []string{"gifted {brand}", "gifted … by", "gifted by", "gifted #ad", "gifted {link}", "gifted {code}", "gifted (by|for) {brand}", "(a|gifted) {product} by"} {
		entries := with(wordings("gifted"), label.Statement, label.Pattern, 0, strings.ReplaceAll(more, "{product}", "…1"))
		for _, text := range []string{"it was gifted here and there and everywhere", "it was gifted", "gifted things", "so gifted, so kind of them", "gifted\nthings"} {
			if got := len(scan(t, entries, text, "XYZ").Matches); got != 1 {
				t.Errorf("beside %q in %q: %d matches, want 1", more, text, got)
			}
		}
	}
	gaps := with(nil, label.Statement, label.Pattern, 0, "gifted … link", "paid … code", "sent … shop")
	for _, text := range []string{"gifted, paid and sent link", "gifted, paid and sent code", "gifted, paid and sent shop"} {
		if got := len(scan(t, gaps, text).Matches); got != 1 {
			t.Errorf("three open gaps in %q: %d matches, want 1", text, got)
		}
	}
	two := with(nil, label.Statement, label.Pattern, 0, "gifted …3 {code}", "code {code}")
	if got := len(scan(t, two, "gifted code XYZ20").Matches); got != 2 {
		t.Errorf("a code behind a gap and behind a word: %d matches, want 2", got)
	}
}

// TestSharedBeginnings: entries that begin alike, by several ways or by one, are each found where they stand, and not by the ways of the other.
func TestSharedBeginnings(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		one, other, text string
		want             []string
	}{
		{"a? paid", "paid link", "a paid link", []string{"a paid", "paid link"}},
		{"see a? paid", "see paid link", "see a paid link", []string{"see a paid"}},
		{"see paid link", "see a? paid by", "see a paid link", nil},
		{"see paid by", "see a? paid link", "see a paid link", []string{"see a paid link"}},
		{"see (a|the) paid", "see a paid link", "see the paid link", []string{"see the paid"}},
		{"see (a|the) paid", "see (a|the) paid link", "see the paid link", []string{"see the paid link", "see the paid"}},
		{"see (a|the) paid", "see (a|the|b) paid link", "see the paid link", []string{"see the paid link", "see the paid"}},
		{"see (café|thé)", "see (cafe|the) now", "see cafe now", []string{"see cafe now", "see cafe accent"}},
		{"see {brand}", "see a? {brand} link", "see a XYZ link", []string{"see a XYZ link"}},
		{"see a? {brand}", "see {brand} link", "see a XYZ link", []string{"see a XYZ"}},
		{"see … by", "see a? … link", "see a so link", []string{"see a so link"}},
		{"see a? … by", "see … link now", "see a so link now", []string{"see a so link now"}},
		{"see …1 by", "see …2 link", "see so so by, see so so link", []string{"see so so link"}},
		{"see #{brand}_ad", "see #{brand}_ad now", "see #xyz_ad now", []string{"see #xyz_ad now", "see #xyz_ad"}},
	} {
		holds(t, with(nil, label.Statement, label.Pattern, 0, r.one, r.other), []string{"XYZ"}, []row{{r.one + ", " + r.other, r.text, r.want, ""}})
		holds(t, with(nil, label.Statement, label.Pattern, 0, r.other, r.one), []string{"XYZ"}, []row{{r.other + ", " + r.one, r.text, r.want, ""}})
	}
}

// TestSurestReading: where a word can be read as it stands and as a brand, the match says that it may be one; a name given goes before a guess.
// Behind a gap, of two spellings the one counts that is less folded.
func TestSurestReading(t *testing.T) {
	t.Parallel()
	for _, pattern := range []string{"take (Nike|XYZ|{brand}) now", "take ({brand}|Nike|XYZ) now", "take (Nike|{brand}|XYZ) now"} {
		for text, want := range map[string]label.Filling{"take Nike now": label.Guessed, "take XYZ now": label.Named, "take xyz now": label.Named, "take nike now": label.NoPlace} {
			m := scan(t, with(nil, label.Statement, label.Pattern, 0, pattern), text, "XYZ").Matches
			if len(m) != 1 || m[0].Brand != want {
				t.Errorf("%s in %q: %+v, want one filled by %d", pattern, text, m, want)
			}
		}
	}
	for _, pattern := range []string{"take (café|cafe) … now", "take (cafe|café) … now"} {
		holds(t, with(nil, label.Statement, label.Pattern, 0, pattern), nil, []row{
			{pattern + " without", "take cafe so now", []string{"take cafe so now"}, "the reading that is less folded"},
			{pattern + " with", "take café so now", []string{"take café so now"}, "the reading that is less folded"},
		})
	}
}

// TestFarNegators: a negator reaches a pattern around it, and a wording before it, however long they are.
func TestFarNegators(t *testing.T) {
	t.Parallel()
	entries := with(wordings("a b c d e f g"), label.Statement, label.Pattern, 0, "i was …12 paid …12 today")
	entries = with(entries, label.Negator, label.Literal, 0, "not")
	entries = with(entries, label.TrailingNegator, label.Literal, 0, "değil")
	so := func(n int) string { return strings.Repeat("so ", n) }
	holds(t, entries, nil, []row{
		{"in the first gap", "i was " + so(11) + "not paid " + so(12) + "today", []string{"i was " + so(11) + "not paid " + so(12) + "today negated"}, ""},
		{"at the end of the second", "i was " + so(12) + "paid " + so(11) + "not today", []string{"i was " + so(12) + "paid " + so(11) + "not today negated"}, ""},
		{"behind two gaps", "i was " + so(12) + "paid " + so(12) + "today değil", []string{"i was " + so(12) + "paid " + so(12) + "today negated"}, ""},
		{"behind a long wording", "a b c d e f g değil", []string{"a b c d e f g negated"}, ""},
		{"behind a hyphen", "non-a b c d e f g", []string{"a b c d e f g fused"}, "a wording of several words, too"},
	})
	holds(t, with(nil, label.Statement, label.Literal, 0, "sponsored", "paid link"), nil, []row{
		{"a statement of one word behind a hyphen", "all of it non-sponsored", []string{"sponsored fused"}, ""},
		{"of two", "a photo-paid link", []string{"paid link spacing"}, "people write a hyphen for a dash"},
	})
	brands := with(with(nil, label.Statement, label.Placed, 0, "thanks to {brand}"), label.TrailingNegator, label.Literal, 0, "değil")
	holds(t, brands, []string{"XYZ"}, []row{{"behind a brand", "thanks to XYZ değil", []string{"thanks to XYZ negated"}, ""}})
	names := with(nil, label.Statement, label.Pattern, 0, "thanks … {brand}")
	holds(t, names, []string{"Acme Foods", "XYZ"}, []row{
		{"a name with a full stop inside, behind a gap", "thanks to Acme. Foods", []string{"thanks to Acme. Foods"}, ""},
		{"another name in the next sentence", "thanks to Acme. XYZ loves it", nil, "a gap ends with its sentence"},
	})
}
