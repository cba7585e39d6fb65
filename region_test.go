package endorse_test

import (
	"slices"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
)

func TestParseRegion(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in   string
		want Region
		why  string
	}{
		{"DE", "DE", ""},
		{"de", "DE", "any case"},
		{"UK", "GB", "ISO 3166-1 reserves UK, the code is GB"},
		{"uk-sct", "GB-SCT", "a part of it, too"},
		{"EL", "GR", "the Union writes EL for Greece"},
		{"EU", EU, "no country, but a place with law"},
		{"CA-QC", "CA-QC", "a province"},
		{"us-ny", "US-NY", "a state"},
		{"FR-75", "FR-75", "digits are allowed in a part"},
		{"GB-1", "GB-1", "one character is the shortest part"},
	}
	for _, r := range rows {
		if got, err := ParseRegion(r.in); err != nil || got != r.want {
			t.Errorf("ParseRegion(%q) = %q, %v; want %q (%s)", r.in, got, err, r.want, r.why)
		}
	}
}

func TestParseRegionRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, in, why string }{
		{"empty", "", "ISO 3166"},
		{"one letter", "D", "ISO 3166"},
		{"a name", "Germany", "ISO 3166"},
		{"three letters", "DEU", "ISO 3166-1"},
		{"not assigned", "XK", "ISO 3166-1"},
		{"reserved for users", "ZZ", "ISO 3166-1"},
		{"no longer a country", "YU", "ISO 3166-1"},
		{"a part without its country", "-QC", "ISO 3166-1"},
		{"a country without its part", "CA-", "ISO 3166-2"},
		{"a part of the Union", "EU-DE", "ISO 3166-2"},
		{"a part of four", "US-NEWY", "ISO 3166"},
		{"two parts", "A-B-C", "ISO 3166-1"},
		{"two hyphens", "US--N", "ISO 3166-2"},
		{"a space in front", " DE", "ISO 3166-1"},
		{"long s, which is S in upper case", "ſe", "ISO 3166"},
		{"dotless i", "ıt", "ISO 3166"},
		{"invalid UTF-8", "D\xff", "ISO 3166"},
		{"ten megabytes", strings.Repeat("DE", 5<<20), "ISO 3166"},
	}
	for _, r := range rows {
		got, err := ParseRegion(r.in)
		wantParseError(t, r.name, err, "region", r.why)
		if got != "" {
			t.Errorf("%s: ParseRegion gave %q beside an error", r.name, got)
		}
	}
}

// TestCountries counts what ParseRegion takes of the 676 pairs of letters: the
// 249 codes of ISO 3166-1, the Union, and the two that are repaired.
func TestCountries(t *testing.T) {
	t.Parallel()
	valid, repaired := 0, 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			in := Region([]rune{a, b})
			got, err := ParseRegion(string(in))
			switch {
			case err == nil && got == in:
				valid++
			case err == nil:
				repaired++
			}
			if in.Valid() != (err == nil && got == in) {
				t.Errorf("%s.Valid() = %t", in, in.Valid())
			}
		}
	}
	if valid != 250 || repaired != 2 {
		t.Errorf("%d valid and %d repaired codes, want 250 and 2", valid, repaired)
	}
}

func TestRegionParts(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in, country Region
		part        bool
	}{
		{"US-NY", "US", true},
		{"US", "US", false},
		{"EU", "EU", false},
		{"", "", false},
	}
	for _, r := range rows {
		if r.in.Country() != r.country || r.in.IsPart() != r.part {
			t.Errorf("%q: country %q, part %t", r.in, r.in.Country(), r.in.IsPart())
		}
	}
	for _, bad := range []Region{"", "us", "UK", "US-ny", "US-"} {
		if bad.Valid() {
			t.Errorf("%q is valid", bad)
		}
	}
}

// TestRegionOrder holds that a country sorts before its parts, and they before
// the next country.
func TestRegionOrder(t *testing.T) {
	t.Parallel()
	inOrder := []Region{"", "CA", "CA-ON", "CA-QC", "CC", "EU", "US", "US-NY"}
	if !slices.IsSorted(inOrder) {
		t.Errorf("%v is not in order", inOrder)
	}
}
