package label_test

import (
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

// Names of several words, of which one begins like another, and names with full stops behind a gap.
func TestBrandsThatBeginAlike(t *testing.T) {
	t.Parallel()
	entries := with(nil, label.Statement, label.Pattern, 0, "with {brand}", "thanks … {brand}", "{brand} partner", "#team{brand}_ad", "#love_{brand}", "code {code} by {brand}")
	holds(t, entries, []string{"Acme Bar", "Acme Foods", "Acme", "e.l.f.", "XYZ", "Acme Foods Ltd", "X Factor", "Partnership Co"}, []row{
		{"the second of two", "Acme Foods partner", []string{"Acme Foods partner"}, ""},
		{"the longest", "Acme Foods Ltd partner", []string{"Acme Foods Ltd partner"}, ""},
		{"that begins with one letter", "some of us say X Factor partner today, x partner", []string{"X Factor partner"}, ""},
		{"that begins with a long word", "some of us say Partnership Co partner today", []string{"Partnership Co partner"}, ""},
		{"the shorter and the longer", "with Acme Foods", []string{"with Acme Foods"}, ""},
		{"the shorter", "with Acme Fools", []string{"with Acme"}, "a name given goes before a guess"},
		{"one after the other", "with Acme Acme Bar", []string{"with Acme"}, ""},
		{"full stops inside, behind a gap", "thanks to e.l.f. today", []string{"thanks to e.l.f"}, ""},
		{"behind the end of a sentence", "thanks. To e.l.f. today", nil, "a gap ends with its sentence"},
		{"behind a gap too wide", "thanks to all of you e.l.f.", nil, "up to three words"},
		{"broken over a line", "with Acme\nFoods", []string{"with Acme\nFoods"}, ""},
		{"a hashtag is no part of a name", "with Acme #bar", []string{"with Acme"}, ""},
		{"a mark that no brand stands behind", "with, XYZ", nil, ""},
		{"a guess in brackets", "with (Northern Lights)", []string{"with (Northern Lights"}, ""},
		{"a guess ends at a mark", "with Northern: Lights", []string{"with Northern"}, ""},
		{"a capital inside is no capitalised word", "with iPhone", nil, ""},
		{"a hashtag that begins like a name", "#xylophone partner #xy partner", nil, "at the beginning a brand is known or a handle"},
		{"broken by a mark of no name", "with e?l?f?", nil, ""},
		{"inside a hashtag", "#teamxyz_ad #teamXYZad #love_xyz #lovexyz", []string{"#teamxyz_ad", "#teamXYZad case+spacing", "#love_xyz", "#lovexyz spacing"}, ""},
		{"inside another hashtag", "#beamxyz_ad #teamxyz_od #teamxyz #xyz_ad #teamzyx_ad #teamxyzx_ad", nil, "what stands around the name is of the wording"},
		{"a code of capitals and digits", "code XYZ20 by XYZ, code ABC by XYZ", []string{"code XYZ20 by XYZ case", "code ABC by XYZ case"}, ""},
		{"a code with a small letter, too short, of digits alone", "code XYz20 by XYZ, code ÉTé by XYZ, code ABCDEFGHIjkl by XYZ, code XY by XYZ, code 2020 by XYZ", nil, "three capitals and digits"},
	})
}

// A brand in the middle of a word.
func TestBrandInsideAWord(t *testing.T) {
	t.Parallel()
	holds(t, with(wordings("superb"), label.Statement, label.Placed, 0, "super{brand}"), []string{"XYZ"}, []row{
		{"in the middle of a text", "we love superxyz now, superb, superabc and xyz", []string{"superxyz", "superb"}, ""},
	})
}

// A name that begins with one letter, where codes have each token read.
func TestNameOfOneLetterBesideCodes(t *testing.T) {
	t.Parallel()
	holds(t, with(nil, label.Statement, label.Pattern, 0, "{code} for", "{brand} partner"), []string{"X Factor", "É Factor"}, []row{
		{"behind a longer word", "some lovely X Factor partner", []string{"X Factor partner"}, ""},
		{"with an accent", "some lovely É Factor partner", []string{"É Factor partner"}, ""},
	})
}
