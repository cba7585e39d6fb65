package disclosure

import "testing"

// TestReadingsAreNumberedApart: what a match may be read as, a word or a hashtag as its
// word, has a number of its own, by which the rows of a place are found.
func TestReadingsAreNumberedApart(t *testing.T) {
	t.Parallel()
	c, err := NewChecker(Law())
	if err != nil {
		t.Fatal(err)
	}
	seen, words := map[int32]string{}, 0
	for r := range c.allReadings {
		if other, ok := seen[r.number]; ok {
			t.Errorf("%q and %q are both number %d", r.text, other, r.number)
		}
		seen[r.number] = r.text
		if int(r.number) >= len(c.readings) {
			words++
		}
	}
	if words < 2 {
		t.Errorf("%d hashtags are read as their word", words)
	}
}
