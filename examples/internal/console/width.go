package console

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wide lists the characters that take two cells, as first and last of a range,
// in order.
var wide = [...][2]rune{
	{0x1100, 0x115F}, {0x231A, 0x231B}, {0x2329, 0x232A}, {0x23E9, 0x23EC}, {0x23F0, 0x23F0}, {0x23F3, 0x23F3},
	{0x25FD, 0x25FE}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267F, 0x267F}, {0x2693, 0x2693}, {0x26A1, 0x26A1},
	{0x26AA, 0x26AB}, {0x26BD, 0x26BE}, {0x26C4, 0x26C5}, {0x26CE, 0x26CE}, {0x26D4, 0x26D4}, {0x26EA, 0x26EA},
	{0x26F2, 0x26F3}, {0x26F5, 0x26F5}, {0x26FA, 0x26FA}, {0x26FD, 0x26FD}, {0x2705, 0x2705}, {0x270A, 0x270B},
	{0x2728, 0x2728}, {0x274C, 0x274C}, {0x274E, 0x274E}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
	{0x27B0, 0x27B0}, {0x27BF, 0x27BF}, {0x2B1B, 0x2B1C}, {0x2B50, 0x2B50}, {0x2B55, 0x2B55}, {0x2E80, 0x303E},
	{0x3041, 0x33FF}, {0x3400, 0x4DBF}, {0x4E00, 0xA4CF}, {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
	{0xFE10, 0xFE19}, {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x18DFF}, {0x1AFF0, 0x1B2FF},
	{0x1F004, 0x1F004}, {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320},
	{0x1F32D, 0x1F335}, {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3},
	{0x1F3E0, 0x1F3F0}, {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC},
	{0x1F4FF, 0x1F53D}, {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596},
	{0x1F5A4, 0x1F5A4}, {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2},
	{0x1F6D5, 0x1F6D7}, {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB},
	{0x1F7F0, 0x1F7F0}, {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF},
	{0x20000, 0x3FFFD},
}

const (
	joiner       = '\u200d' // zero-width joiner: the next character is drawn into this one
	emojiVariant = '\ufe0f' // the character before is drawn as an emoji
)

// Width is the number of cells that s takes in a terminal: two for a wide
// letter or an emoji, none for a combining mark, one for most others. Joined
// emoji count as one emoji, two regional indicators as one flag. Control
// characters count none: [Clean] the text first.
func Width(s string) int {
	total := 0
	clusters(s, func(_, _, w int) bool {
		total += w
		return true
	})
	return total
}

// Cut is s if it takes at most the given number of cells, else its beginning
// with "…" as the last cell. It cuts between clusters only.
func Cut(s string, cells int) string {
	if Width(s) <= cells {
		return s
	}
	end, used := 0, 0
	clusters(s, func(_, to, w int) bool {
		if used+w > cells-1 {
			return false
		}
		end, used = to, used+w
		return true
	})
	if cells < 1 {
		return ""
	}
	return s[:end] + "…"
}

// clusters calls each with the bytes and the width of one cluster after the
// other: a character with what is drawn onto it.
func clusters(s string, each func(from, to, width int) bool) {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		w, j, flag := runeWidth(r), i+n, regional(r)
		for j < len(s) {
			next, m := utf8.DecodeRuneInString(s[j:])
			switch {
			case next == joiner && w == 2:
				_, after := utf8.DecodeRuneInString(s[j+m:])
				m += after
			case next == emojiVariant && w == 1:
				w = 2
			case flag && regional(next):
				w, flag = 2, false
			case w == 2 && 0x1F3FB <= next && next <= 0x1F3FF:
			case runeWidth(next) != 0:
				m = 0
			}
			if m == 0 {
				break
			}
			j += m
		}
		if !each(i, j, w) {
			return
		}
		i = j
	}
}

func regional(r rune) bool { return 0x1F1E6 <= r && r <= 0x1F1FF }

func runeWidth(r rune) int {
	switch {
	case r < 0x20 || 0x7F <= r && r < 0xA0:
		return 0
	case r < 0x300:
		return 1
	case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf) || 0x1160 <= r && r <= 0x11FF:
		return 0
	}
	i := sort.Search(len(wide), func(i int) bool { return wide[i][1] >= r })
	if i < len(wide) && wide[i][0] <= r {
		return 2
	}
	return 1
}

// Clean makes text from outside safe to print in one cell of a table: control
// characters, line breaks, escape sequences and marks that change the writing
// direction become "·", bytes that are no UTF-8 become U+FFFD.
func Clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return ' '
		case unicode.IsControl(r), 0x202A <= r && r <= 0x202E, 0x2066 <= r && r <= 0x2069, r == 0x2028, r == 0x2029:
			return '·'
		}
		return r
	}, strings.ToValidUTF8(s, "\uFFFD"))
}
