package label

import "unicode"

// classOf sorts a rune by Unicode's properties, before any folding.
func classOf(r rune) class {
	switch {
	case isIgnored(r):
		return ignored
	case isNewline(r):
		return newline
	case unicode.IsSpace(r) || unicode.Is(unicode.Zs, r):
		return space
	case r == 0xFF9E, r == 0xFF9F: // halfwidth sound marks
		return mark
	case isRun(r):
		return runRune
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return letter
	case unicode.IsMark(r):
		return mark
	case unicode.IsPunct(r):
		return punct
	case unicode.Is(unicode.No, r), unicode.Is(unicode.So, r):
		return enclosed(r)
	case r < 0x80 && r > ' ':
		return punct
	}
	return symbol
}

// enclosed sorts numbers and signs that are letters in a frame: ①, Ⓐ, 🄰, ².
func enclosed(r rune) class {
	switch {
	case 0x2460 <= r && r < 0x2474, 0x24B6 <= r && r < 0x24EB, r == '²', r == '³', r == '¹':
		return letter
	case 0x2070 <= r && r < 0x209D, 0x1F130 <= r && r < 0x1F14A:
		return letter
	}
	return symbol
}

// isIgnored reports whether r is a character that a reader does not see.
func isIgnored(r rune) bool {
	switch {
	case r == 0x00AD, r == 0x034F, r == 0x061C, r == 0x0640, r == 0x115F, r == 0x1160:
		return true
	case r == 0x17B4, r == 0x17B5, 0x180B <= r && r <= 0x180F, r == 0x3164, r == 0xFFA0, r == 0xFEFF:
		return true
	case 0x200B <= r && r <= 0x200F, 0x202A <= r && r <= 0x202E, 0x2060 <= r && r <= 0x206F:
		return true
	case 0xFE00 <= r && r <= 0xFE0F, 0xE0000 <= r && r <= 0xE0FFF, 0xFFF0 <= r && r <= 0xFFF8:
		return true
	}
	return false
}

func isNewline(r rune) bool {
	return r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == 0x85 || r == 0x2028 || r == 0x2029
}

// isRun reports whether r belongs to a script that puts no spaces between words, or whose words carry endings (Hangul), so
// that a wording is looked for anywhere inside.
func isRun(r rune) bool {
	switch {
	case r < 0x0E00:
		return false
	case r < 0x0F00: // Thai, Lao
		return !unicode.IsMark(r) && (unicode.IsLetter(r))
	case 0x1000 <= r && r < 0x10A0, 0x1780 <= r && r < 0x1800: // Myanmar, Khmer
		return unicode.IsLetter(r)
	case 0x1100 <= r && r < 0x1200, 0xA960 <= r && r < 0xA980, 0xAC00 <= r && r < 0xD800: // Hangul
		return true
	case 0x3005 <= r && r <= 0x3007, 0x3031 <= r && r <= 0x3035, 0x3041 <= r && r < 0x3100 && r != 0x30FB && r != 0x30A0:
		return !unicode.IsMark(r)
	case 0x3100 <= r && r < 0x3200, 0x31F0 <= r && r < 0x3200, 0x3400 <= r && r < 0xA000, 0xF900 <= r && r < 0xFB00:
		return unicode.IsLetter(r)
	case 0xFF66 <= r && r < 0xFFDD, 0x20000 <= r && r < 0x40000:
		return unicode.IsLetter(r)
	}
	return false
}

// isHangul reports whether r is Hangul, which is broken at line ends between any two syllables.
func isHangul(r rune) bool { return 0xAC00 <= r && r < 0xD7A4 || 0x1100 <= r && r < 0x1200 }

// plainLetters are letters with a stroke or of their own that people write plainly; they have no decomposition.
var plainLetters = map[rune]rune{
	'ł': 'l', 'ø': 'o', 'đ': 'd', 'ð': 'd', 'ħ': 'h', 'ŧ': 't', 'ŋ': 'n', 'ƒ': 'f',
}

// digraphs are letters that are written as two.
var digraphs = map[rune]string{'ß': "ss", 'æ': "ae", 'œ': "oe", 'þ': "th"}

// smallCapitals are letters of phonetic alphabets that fonts on the web use for small capitals.
var smallCapitals = map[rune]rune{
	'ᴀ': 'a', 'ʙ': 'b', 'ᴄ': 'c', 'ᴅ': 'd', 'ᴇ': 'e', 'ꜰ': 'f', 'ɢ': 'g', 'ʜ': 'h', 'ɪ': 'i', 'ᴊ': 'j', 'ᴋ': 'k',
	'ʟ': 'l', 'ᴍ': 'm', 'ɴ': 'n', 'ᴏ': 'o', 'ᴘ': 'p', 'ʀ': 'r', 'ꜱ': 's', 'ᴛ': 't', 'ᴜ': 'u', 'ᴠ': 'v', 'ᴡ': 'w', 'ʏ': 'y', 'ᴢ': 'z',
}

// special folds the runes that Unicode's tables do not fold as readers do.
func special(r rune) (folded, bool) {
	if plain, ok := smallCapitals[r]; ok {
		return folded{out: plain, fold: Compatibility, class: letter}, true
	}
	switch {
	case r == 'ß', r == 'æ', r == 'œ', r == 'þ':
		return folded{out: -1, class: letter}, true
	case r == 'ẞ', r == 'Æ', r == 'Œ', r == 'Þ':
		return folded{out: -1, fold: Case, class: letter}, true
	case r == 'İ':
		return folded{out: 'i', fold: Case, class: letter}, true
	case r == 'ı':
		return folded{out: 'i', class: letter}, true
	case r == '™', r == '℠', r == '®', r == '©':
		return folded{out: r}, true
	case 0x1F150 <= r && r <= 0x1F169:
		return folded{out: 'a' + r - 0x1F150, fold: Compatibility | Case, class: letter}, true
	case 0x1F170 <= r && r <= 0x1F189:
		return folded{out: 'a' + r - 0x1F170, fold: Compatibility | Case, class: letter}, true
	}
	return folded{}, false
}

// plainPunct puts all dashes, all apostrophes and all quotation marks into one class each.
func plainPunct(r rune) rune {
	switch {
	case unicode.Is(unicode.Pd, r), r == '−', r == '﹣', r == '－':
		return '-'
	case r == '’', r == '‘', r == '‛', r == 'ʼ', r == '′', r == '`', r == '´', r == '＇':
		return '\''
	case r == '“', r == '”', r == '„', r == '‟', r == '«', r == '»', r == '‹', r == '›', r == '″', r == '＂', r == '「', r == '」', r == '『', r == '』':
		return '"'
	case r == '【', r == '〔', r == '［', r == '〖':
		return '['
	case r == '】', r == '〕', r == '］', r == '〗':
		return ']'
	}
	return r
}

// twins are the Cyrillic, Greek and Armenian letters that look like a Latin one, by the letter as written.
var twins = map[rune]rune{
	'а': 'a', 'с': 'c', 'ԁ': 'd', 'е': 'e', 'һ': 'h', 'і': 'i', 'ј': 'j', 'к': 'k', 'ӏ': 'l', 'о': 'o', 'р': 'p', 'ԛ': 'q', 'ѕ': 's', 'ѵ': 'v', 'ԝ': 'w', 'х': 'x', 'у': 'y',
	'А': 'a', 'В': 'b', 'С': 'c', 'Ԁ': 'd', 'Е': 'e', 'Н': 'h', 'І': 'i', 'Ј': 'j', 'К': 'k', 'Ӏ': 'l', 'М': 'm', 'О': 'o', 'Р': 'p', 'Ԛ': 'q', 'Ѕ': 's', 'Т': 't', 'Ѵ': 'v', 'Ԝ': 'w', 'Х': 'x', 'У': 'y',
	'α': 'a', 'ι': 'i', 'κ': 'k', 'ν': 'v', 'ο': 'o', 'ρ': 'p', 'τ': 't', 'υ': 'u', 'χ': 'x', 'ϲ': 'c', 'ϳ': 'j',
	'Α': 'a', 'Β': 'b', 'Ε': 'e', 'Ζ': 'z', 'Η': 'h', 'Ι': 'i', 'Κ': 'k', 'Μ': 'm', 'Ν': 'n', 'Ο': 'o', 'Ρ': 'p', 'Τ': 't', 'Υ': 'y', 'Χ': 'x',
	'ո': 'n', 'ս': 'u', 'օ': 'o', 'հ': 'h', 'ց': 'g', 'ԍ': 'g',
}

// isTwinScript reports whether r is of a script that has twins of Latin letters.
func isTwinScript(r rune) bool { return 0x0370 <= r && r < 0x0590 }
