package endorse

import (
	"math"
	"strings"
	"unicode/utf8"
)

// multiples are the suffixes of shorthand, in lower case, by powers of ten.
var multiples = [...]struct {
	suffix string
	power  int
}{
	{"crore", 7}, {"lakh", 5}, {"mio", 6}, {"mrd", 9}, {"tsd", 3},
	{"bn", 9}, {"b", 9}, {"m", 6}, {"k", 3}, {"t", 12},
	{"千", 3}, {"천", 3}, {"万", 4}, {"萬", 4}, {"만", 4}, {"亿", 8}, {"億", 8}, {"억", 8},
}

// maxCountText bounds what ParseCount looks at, in bytes.
const maxCountText = 64

// ParseCount reads a count as people paste it:
//
//	1234567  1,234,567  1.234.567  12 345  1'234'567  12,34,567
//	475.8m  0.89k  3.3K  2.1B  12,5 Mio  1.2万  ~475800000
//
// Groups are of three digits, or of two before the last three as in India.
// A suffix, or "~" in front, marks the count as rounded. Empty text and "-"
// (also "–", "—", "n/a", "null") are not known. "1.234" is a [*ParseError],
// since it may be 1,234 or a fraction; so are "1,23" and "1.5", which are no
// whole numbers, negative numbers, and numbers above 9,223,372,036,854,775,807.
func ParseCount(s string) (Count, error) {
	if len(s) > maxCountText {
		return Count{}, &ParseError{"count", s, "too long"}
	}
	text := strings.ToLower(strings.TrimSpace(s))
	switch text {
	case "", "-", "–", "—", "n/a", "null":
		return Count{}, nil
	}
	state := countExact
	if rest, ok := strings.CutPrefix(text, "~"); ok {
		text, state = rest, countRounded
	}
	text, power := cutMultiple(text)
	if power > 0 {
		state = countRounded
	}
	whole, fraction, why := splitCount(text, power > 0)
	if why == "" {
		var n int64
		if n, why = joinCount(whole, fraction, power); why == "" {
			return Count{n, state}, nil
		}
	}
	return Count{}, &ParseError{"count", s, why}
}

// cutMultiple takes a suffix off, with the spaces before it.
func cutMultiple(s string) (string, int) {
	for _, m := range multiples {
		if rest, ok := strings.CutSuffix(s, m.suffix); ok {
			return strings.TrimRight(rest, " \u00a0\u202f"), m.power
		}
	}
	return s, 0
}

// splitCount gives the digits before and after the decimal point, without
// separators. Only shorthand may have a fraction.
func splitCount(s string, shorthand bool) (whole, fraction, why string) {
	if strings.HasPrefix(s, "-") {
		return "", "", "negative"
	}
	groups, marks := splitGroups(s)
	for _, g := range groups {
		if g == "" || strings.Trim(g, "0123456789") != "" {
			return "", "", countFault(s)
		}
	}
	switch {
	case len(marks) == 0:
		return s, "", ""
	case shorthand && len(marks) == 1 && (marks[0] == '.' || marks[0] == ',' && len(groups[1]) < 3):
		return groups[0], groups[1], ""
	case shorthand && len(marks) == 1 && marks[0] == ',':
		return "", "", "ambiguous: the comma may separate thousands or a fraction"
	case len(marks) == 1 && marks[0] == '.' && len(groups[1]) == 3:
		return "", "", "ambiguous: the point may separate thousands or a fraction"
	case !grouped(groups, marks):
		return "", "", fractionFault(marks)
	}
	return strings.Join(groups, ""), "", ""
}

// splitGroups cuts s at its separators and says which they were.
func splitGroups(s string) (groups []string, marks []rune) {
	for {
		i := strings.IndexAny(s, ".,' \u2019\u00a0\u2009\u202f_")
		if i < 0 {
			return append(groups, s), marks
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		groups, marks = append(groups, s[:i]), append(marks, r)
		s = s[i+n:]
	}
}

// grouped reports whether one kind of separator stands at thousands, or before
// the last three digits and each two before those. A group of thousands does
// not begin with 0: "0,234" is a fraction.
func grouped(groups []string, marks []rune) bool {
	last := len(groups) - 1
	first := len(groups[0])
	if len(groups[last]) != 3 || first > 3 || groups[0][0] == '0' {
		return false
	}
	three, two := true, marks[0] == ',' && first <= 2
	for i, g := range groups[1:] {
		if marks[i] != marks[0] {
			return false
		}
		if i+1 < last {
			three, two = three && len(g) == 3, two && len(g) == 2
		}
	}
	return three || two
}

func fractionFault(marks []rune) string {
	if len(marks) == 1 && (marks[0] == '.' || marks[0] == ',') {
		return "not a whole number"
	}
	return "separators are not at thousands"
}

func countFault(s string) string {
	if strings.Trim(s, "0123456789.,e+-") == "" && strings.Contains(s, "e") {
		return "exponent in count"
	}
	return "not a number"
}

// joinCount is whole.fraction × 10^power, if that is a whole number.
func joinCount(whole, fraction string, power int) (n int64, why string) {
	fraction = strings.TrimRight(fraction, "0")
	if len(fraction) > power {
		return 0, "not a whole number"
	}
	for _, c := range whole + fraction + strings.Repeat("0", power-len(fraction)) {
		d := int64(c - '0')
		if n > (math.MaxInt64-d)/10 {
			return 0, "above 9,223,372,036,854,775,807"
		}
		n = n*10 + d
	}
	return n, ""
}
