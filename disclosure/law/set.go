package law

import (
	"math/bits"
	"strings"

	"github.com/endorse-go/endorse"
)

// setText writes a bit set as names joined by "|", "*" for the empty set.
func setText(set uint64, names []string) string {
	if set == 0 {
		return "*"
	}
	if bits.OnesCount64(set) == 1 {
		return enumText(uint64(bits.TrailingZeros64(set)), names)
	}
	var b strings.Builder
	for i, name := range names {
		if set&(1<<i) == 0 {
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('|')
		}
		b.WriteString(name)
	}
	return b.String()
}

// parseSet reads what setText writes.
func parseSet(what, s string, names []string) (uint64, error) {
	if s == "*" || s == "" {
		return 0, nil
	}
	var set uint64
	for part := range strings.SplitSeq(s, "|") {
		n, err := parseEnum(what, part, names)
		if err != nil {
			return 0, err
		}
		set |= 1 << n
	}
	return set, nil
}

// enumText is the name of a closed enum's value, "" beyond its end.
func enumText(n uint64, names []string) string {
	if n < uint64(len(names)) {
		return names[n]
	}
	return ""
}

// parseEnum is the value with that name.
func parseEnum(what, s string, names []string) (uint64, error) {
	for i, name := range names {
		if name == s {
			return uint64(i), nil
		}
	}
	return 0, &endorse.ParseError{What: what, Input: s, Why: "not one of " + strings.Join(nonEmpty(names), ", ")}
}

func nonEmpty(names []string) []string {
	if names[0] == "" {
		return names[1:]
	}
	return names
}
