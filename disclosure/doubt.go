package disclosure

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure/label"
)

// inProse reports whether a single word stands between words of its line or behind
// two, with nothing that sets it apart, or inside a longer word of a script without
// spaces, so that it may be a word like any other.
func inProse(s string, m *label.Match) bool {
	quote := m.Span.In(s)
	if hasBreak(strings.TrimSpace(quote)) {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(quote); !cased(first) {
		return inCompound(s, m.Span)
	}
	before, after := s[:m.Span.Start], s[m.Span.End:]
	return endsInWord(before) && (beginsWithWord(after) || endsInWords(before))
}

// hasBreak reports whether a text has a space, a hyphen or a line break inside.
func hasBreak(s string) bool {
	for i := range len(s) {
		if b := s[i]; b == ' ' || b == '-' || b == '\n' || b == 0xC2 && strings.HasPrefix(s[i:], "\u00a0") {
			return true
		}
	}
	return false
}

// endsInWords reports whether two words of prose stand at the end, with nothing but
// spaces between and behind them: no names, no tags, no addresses.
func endsInWords(s string) bool {
	for range 2 {
		rest := strings.TrimRight(s, " \t\u00a0")
		start := strings.LastIndexAny(rest, " \t\u00a0\n") + 1
		if strings.IndexFunc(rest[start:], func(r rune) bool { return !isWord(r) && r != '\'' && r != '’' }) >= 0 || start == len(rest) {
			return false
		}
		s = rest[:start]
	}
	return true
}

// endsInWord reports whether a word, or a comma, stands at the end, spaces
// apart.
func endsInWord(s string) bool {
	for s != "" {
		last, size := utf8.DecodeLastRuneInString(s)
		if !isBlank(last) {
			return isWord(last) || last == ','
		}
		s = s[:len(s)-size]
	}
	return false
}

// beginsWithWord reports whether a word stands at the beginning, spaces apart.
func beginsWithWord(s string) bool {
	for s != "" {
		first, size := utf8.DecodeRuneInString(s)
		if !isBlank(first) {
			return isWord(first)
		}
		s = s[size:]
	}
	return false
}

func isBlank(r rune) bool { return r == ' ' || r == '\t' || r == '\u00a0' }

// cased reports whether the letter belongs to a script with spaces between
// words.
func cased(r rune) bool { return unicode.IsUpper(r) || unicode.IsLower(r) }

// doubt marks the labels that stand beside a denial, with no word between, "#ad
// #notanad": which of both holds is open. An adjective that is a negator as well
// belongs to what it stands with.
func doubt(labels []candidate, t *text) {
	var before, behind []label.Span // what is free of words beside denials
	for i := range t.found.Matches {
		if d := t.found.Matches[i].Span; isDenial(t.found.Matches, i) {
			before = append(before, label.Span{Start: strings.LastIndexFunc(t.text[:d.Start], isWord) + 1, End: d.Start})
			behind = append(behind, label.Span{Start: d.End, End: d.End + freeOfWords(t.text[d.End:])})
		}
	}
	for j := range labels {
		m := labels[j].match.Span
		labels[j].doubtful = labels[j].doubtful || holds(before, m.End) || holds(behind, m.Start)
	}
}

// isDenial reports whether the match at i denies, and does not negate as well.
func isDenial(all []label.Match, i int) bool {
	if all[i].Role != label.Denial {
		return false
	}
	for j := i + 1; j < len(all) && all[j].Span == all[i].Span; j++ {
		if all[j].Role == label.Negator || all[j].Role == label.TrailingNegator {
			return false
		}
	}
	return true
}

// freeOfWords is how many bytes of a text come before its first word.
func freeOfWords(s string) int {
	if i := strings.IndexFunc(s, isWord); i >= 0 {
		return i
	}
	return len(s)
}

// holds reports whether a place is in one of the parts, which are apart and in order.
func holds(parts []label.Span, at int) bool {
	i, is := slices.BinarySearchFunc(parts, at, func(p label.Span, at int) int { return cmp.Compare(p.Start, at) })
	return is || i > 0 && at <= parts[i-1].End
}

// isCrossed reports whether a cross stands right behind a label and none right before
// it: "PR❌" says that it is none, "❌Ad❌" adorns it.
func isCrossed(text string, at label.Span) bool {
	rest := text[at.End:]
	for rest != "" && (rest[0] == ' ' || rest[0] == ')' || rest[0] == ']') {
		rest = rest[1:]
	}
	if rest == "" || rest[0] < utf8.RuneSelf { // so most end
		return false
	}
	behind, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " )）]"))
	if behind < utf8.RuneSelf || !strings.ContainsRune(crosses, behind) {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text[:at.Start], " (（[\ufe0f"))
	return !strings.ContainsRune(crosses, before)
}

const crosses = "❌✖✗✘❎🚫"
