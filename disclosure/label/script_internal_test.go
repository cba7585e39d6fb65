package label

import (
	"testing"
	"unicode/utf8"
)

// stretch is a run of code points, both ends included.
type stretch struct{ first, last rune }

// TestBlocks holds the edges of the blocks that Unicode's properties do not tell apart.
func TestBlocks(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		name string
		is   func(rune) bool
		in   []stretch
	}{
		{"what a reader does not see", isIgnored, []stretch{
			{0x00AD, 0x00AD}, {0x034F, 0x034F}, {0x061C, 0x061C}, {0x0640, 0x0640}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
			{0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x206F}, {0x3164, 0x3164}, {0xFE00, 0xFE0F}, {0xFEFF, 0xFEFF}, {0xFFA0, 0xFFA0},
			{0xFFF0, 0xFFF8}, {0xE0000, 0xE0FFF},
		}},
		{"line ends", isNewline, []stretch{{'\n', '\r'}, {0x85, 0x85}, {0x2028, 0x2029}}},
		{"Hangul", isHangul, []stretch{{0x1100, 0x11FF}, {0xAC00, 0xD7A3}}},
		{"letters in a frame", func(r rune) bool { return enclosed(r) == letter }, []stretch{
			{'²', '³'}, {'¹', '¹'}, {0x2070, 0x209C}, {0x2460, 0x2473}, {0x24B6, 0x24EA}, {0x1F130, 0x1F149},
		}},
		{"letters whose marks are accents", accentsOff, []stretch{
			{0, 0x08FF}, {0x1D00, 0x1FFF}, {0x2100, 0x21FF}, {0x2460, 0x24FF}, {0xFB00, 0xFDFF}, {0xFE70, 0xFEFE}, {0xFF00, 0xFF5F},
			{0x1D400, 0x1D7FF}, {0x1F100, 0x1F1FF},
		}},
		{"scripts with twins", isTwinScript, []stretch{{0x0370, 0x058F}}},
		{"fullwidth forms", func(r rune) bool { return formOf(r) == Width }, []stretch{{0xFF00, 0xFFEF}}},
		{"mathematical letters", func(r rune) bool { return formOf(r) == Mathematical }, []stretch{{0x2100, 0x214F}, {0x1D400, 0x1D7FF}}},
	} {
		for _, s := range row.in {
			for _, r := range []rune{s.first, s.last} {
				if !row.is(r) {
					t.Errorf("%s: %U is none", row.name, r)
				}
			}
			for _, r := range []rune{s.first - 1, s.last + 1} {
				if r >= 0 && row.is(r) != within(row.in, r) {
					t.Errorf("%s: %U is one", row.name, r)
				}
			}
		}
	}
}

func within(list []stretch, r rune) bool {
	for _, s := range list {
		if s.first <= r && r <= s.last {
			return true
		}
	}
	return false
}

// TestRunScripts holds which letters stand in words without spaces, at the edges of
// their blocks.
func TestRunScripts(t *testing.T) {
	t.Parallel()
	for _, row := range []struct {
		script string
		runes  []rune
		want   bool
	}{
		{"Thai", []rune{0x0E01, 0x0E30, 0x0E46}, true},
		{"a mark of Thai", []rune{0x0E31, 0x0E4E}, false},
		{"the sign of the baht, Thai digits", []rune{0x0E3F, 0x0E50}, false},
		{"Lao", []rune{0x0E81, 0x0EDF}, true},
		{"Tibetan, Malayalam", []rune{0x0F00, 0x0F40, 0x0D7F}, false},
		{"Myanmar", []rune{0x1000, 0x108E}, true},
		{"Georgian", []rune{0x10A0, 0x10FF}, false},
		{"Hangul letters", []rune{0x1100, 0x11FF, 0xA960, 0xA97C, 0xD7B0, 0xD7FB}, true},
		{"Ethiopic, Javanese", []rune{0x1200, 0xA984}, false},
		{"Khmer", []rune{0x1780, 0x17D7, 0x17DC}, true},
		{"Mongolian, Tagbanwa", []rune{0x1820, 0x1770}, false},
		{"signs that stand for Han", []rune{0x3005, 0x3006, 0x3007, 0x3031, 0x3035}, true},
		{"brackets and signs beside them", []rune{0x3004, 0x3008, 0x3030, 0x3036, 0x3040}, false},
		{"kana", []rune{0x3041, 0x3096, 0x309D, 0x30A1, 0x30FA, 0x30FC, 0x30FF}, true},
		{"marks and points of kana", []rune{0x3099, 0x309A, 0x30A0, 0x30FB}, false},
		{"Bopomofo, Hangul of compatibility, small kana", []rune{0x3105, 0x318E, 0x31F0, 0x31FF}, true},
		{"Hangul in brackets", []rune{0x3200, 0x33FF}, false},
		{"Han", []rune{0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xF900, 0xFAD9, 0x20000, 0x3134A}, true},
		{"hexagrams, Yi, ligatures", []rune{0x4DC0, 0xA000, 0xFB00}, false},
		{"halfwidth kana and Hangul", []rune{0xFF66, 0xFF9D, 0xFFDC}, true},
		{"halfwidth points, fullwidth letters", []rune{0xFF61, 0xFF65, 0xFF41}, false},
		{"Adlam, Ethiopic", []rune{0x1E900, 0xAB01}, false},
	} {
		for _, r := range row.runes {
			if got := isRun(r); got != row.want {
				t.Errorf("%s: isRun(%U) = %v", row.script, r, got)
			}
		}
	}
}

// TestFoldOfBlocks holds that the tables by block give what the slow way gives, at the
// edges of each.
func TestFoldOfBlocks(t *testing.T) {
	t.Parallel()
	table := foldTable()
	for _, r := range []rune{
		0x3400, 0x33FF, 0x9FFF, 0xA000, 0xABFF, 0xAC00, 0xD7A3, 0xD7A4, 0x2FFF, 0x3000, 0x30FF, 0x3100, 0xFEFF, 0xFF00, 0xFFFF, 0x10000,
		0x1D3FF, 0x1D400, 0x1D7FF, 0x1D800, 0xFDFF, 0xFE00, 0xFE0F, 0xFE10, 0x24FF, 0x2500, 0x2BFF, 0x2C00, 0x1F1FF, 0x1F300, 0x1FFFF, 0x20000,
	} {
		if got, want := foldRune(table, r), foldSlow(r); got != want {
			t.Errorf("%U folds to %+v, slowly to %+v", r, got, want)
		}
	}
}

// TestSpelledKeepsWhatFoldingKeeps holds that the bytes that a spelling keeps without a look are those of ASCII that folding leaves as they are.
func TestSpelledKeepsWhatFoldingKeeps(t *testing.T) {
	t.Parallel()
	for b := ' ' + 1; b < utf8.RuneSelf-1; b++ {
		if want := foldTable()[b].out == b; spelled[b] != want {
			t.Errorf("%q: %v, want %v", b, spelled[b], want)
		}
	}
}
