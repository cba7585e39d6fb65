package label

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"pgregory.net/rapid"
)

// fusible are labels for hashtags, some inside others, of fewer than six letters and of more.
var fusible = []string{"ad", "#promo", "gifted", "#sponsored", "paid ad", "anzeige", "広告", "#pr", "tie-in", "æra", "ad20"}

// fillings are what else stands in drawn hashtags.
var fillings = []string{"xyz", "Xyz", "acmefoods", "abc", "love", "zyx", "Summer", "s", "A", "x", "20", "7", "_", "_", "_", "not", "keine", "大", "é", "İ", "\u200d"}

// edge is a place between the letters of a hashtag, by what stands beside it.
type tagText struct {
	key    string
	starts []int // in the key, of each letter, and its end
	cut    []bool
	brand  []bool
}

// readTag takes a hashtag apart, letter by letter: where a part ends in it, and where a brand begins or ends.
func readTag(tag string, brands []string) tagText {
	var t tagText
	last, joined := rune(0), false
	mark := func(cut bool) {
		t.starts, t.cut, t.brand = append(t.starts, len(t.key)), append(t.cut, cut), append(t.brand, false)
	}
	for _, r := range strings.TrimPrefix(tag, "#") {
		switch {
		case r == '_':
			joined = true
			continue
		case r == '\u200d':
			continue
		}
		changed := unicode.IsDigit(last) != unicode.IsDigit(r) || isRun(last) != isRun(r) || !unicode.IsUpper(last) && unicode.IsUpper(r)
		mark(t.key == "" || joined || changed)
		t.key += FoldKey(string(r))
		last, joined = r, false
	}
	mark(true)
	for _, name := range brands {
		if i := strings.Index(t.key, name); i >= 0 {
			for k, at := range t.starts {
				if at == i || at == i+len(name) {
					t.brand[k], t.cut[k] = true, true
				}
			}
		}
	}
	return t
}

// stands reports whether a part of a hashtag from one place to another may be a label.
func (t tagText) stands(from, to int) bool {
	whole := len(t.starts) - 1
	long := t.starts[to]-t.starts[from] >= fusedEdge
	switch {
	case t.cut[from] && t.cut[to]:
		return true
	case t.cut[from]: // free at its end
		return from == 0 && long || t.brand[from]
	case t.cut[to]: // free at its beginning
		return to == whole && long || t.brand[to]
	}
	return false
}

// plainFused returns the key of the longest label that is a part, the first of equals, and whether a negator stands before it.
func plainFused(tag string, brands, labels []string) (key string, negated bool) {
	t := readTag(tag, brands)
	for from := range t.starts {
		for to := from + 1; to < len(t.starts); to++ {
			part := t.key[t.starts[from]:t.starts[to]]
			if len(part) > len(key) && slices.Contains(labels, part) && t.stands(from, to) {
				before := t.key[:t.starts[from]]
				key, negated = part, strings.HasPrefix(before, "not") || strings.HasPrefix(before, "keine")
			}
		}
	}
	return key, negated
}

// TestFusedIsTheLongestPart draws hashtags of labels, brands, underscores, capitals, digits and other letters, and holds that the label found in each is the
// longest part that begins and ends as the documentation says.
func TestFusedIsTheLongestPart(t *testing.T) {
	t.Parallel()
	entries := []Entry{{ID: 0, Text: "not", Role: Negator}, {ID: 1, Text: "keine", Role: Negator}}
	labels := make([]string, 2)
	for _, text := range fusible {
		entries = append(entries, Entry{ID: len(entries), Text: text, Role: Wording})
		labels = append(labels, FoldKey(text))
	}
	s := MustCompile(entries)
	brands := testBrands(t)
	names := brands.or().names
	pieces := slices.Concat(fillings, fillings, []string{"paidad", "Paid_Ad", "tiein", "Tie_in"})
	for _, text := range fusible {
		text = strings.TrimPrefix(text, "#")
		pieces = append(pieces, text, text, strings.ToUpper(text[:1])+text[1:], strings.ToUpper(text))
	}
	pieces = slices.DeleteFunc(pieces, func(p string) bool { return strings.ContainsAny(p, " -") || !isWhole(p) })
	rapid.Check(t, func(t *rapid.T) {
		for range 20 {
			tag := "#" + strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 6).Draw(t, "parts"), "")
			r, _ := s.Scan(tag, Brands{brands.set})
			if len(r.Tokens) != 1 || r.Tokens[0].Span.Len() != len(tag) {
				continue // of underscores and digits alone, or with a joiner at its end
			}
			want, negated := plainFused(tag, names, labels)
			var got []string
			for _, m := range r.Matches {
				for id := range s.IDs(m.Wording) {
					if got = append(got, labels[id]); m.Fused && m.Negated != negated {
						t.Fatalf("%q in %s: negated %v, want %v", labels[id], tag, m.Negated, negated)
					}
				}
			}
			if len(r.Matches) == 1 && !r.Matches[0].Fused {
				want = FoldKey(tag) // the hashtag is the label
			}
			if want == "" && len(got) > 0 || want != "" && !slices.Equal(got, []string{want}) {
				t.Fatalf("%s holds %q, want %q", tag, got, want)
			}
		}
	})
}

// isWhole reports whether a text is not cut inside a letter.
func isWhole(text string) bool { return strings.ToValidUTF8(text, "") == text }
