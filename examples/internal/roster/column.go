package roster

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// Column is one column of a table: what stands over it and what it means.
type Column struct {
	Number   int // from 1
	Header   string
	Meaning  Meaning
	Currency endorse.Currency // named in the header, as in "Cost (USD)"
}

// Used reports whether the column is read.
func (c Column) Used() bool { return c.Meaning.Kind != Unused && c.Meaning.Kind != Ambiguous }

// At is an error in the column's cell on the line; nil stays nil.
func (c Column) At(line int, err error) error {
	if err == nil {
		return nil
	}
	return &sheet.Error{Line: line, Column: c.Number, Name: c.Header, Err: err}
}

// Columns gives every header its meaning. Of two columns that mean the same the
// first is used. What is not wanted is not used.
func Columns(headers []string, wanted func(Meaning) bool) []Column {
	columns := make([]Column, len(headers))
	for i, h := range headers {
		c := Column{Number: i + 1, Header: h}
		c.Meaning, c.Currency = meaningOf(h)
		if c.Meaning.Kind != Unused && !wanted(c.Meaning) {
			c.Meaning, c.Currency = notUsed, 0
		}
		for _, before := range columns[:i] {
			if c.Used() && before.Meaning == c.Meaning {
				c.Meaning = Meaning{Says: fmt.Sprintf("not used: means the same as column %d", before.Number)}
			}
		}
		columns[i] = c
	}
	return columns
}

// maxHeader is the longest header that is looked at, in bytes.
const maxHeader = 200

// meaningOf is what the header says; a currency at its end is taken off.
func meaningOf(header string) (Meaning, endorse.Currency) {
	if len(header) > maxHeader {
		return notUsed, 0
	}
	folded := fold(header)
	if m, ok := lookUp(folded); ok {
		return m, 0
	}
	words := strings.Fields(folded)
	if n := len(words); n > 1 && len(words[n-1]) == 3 {
		c, err := endorse.ParseCurrency(strings.ToUpper(words[n-1]))
		m, ok := lookUp(strings.Join(words[:n-1], " "))
		if err == nil && ok && m.Kind.Money() {
			return m, c
		}
	}
	return notUsed, 0
}

func lookUp(folded string) (Meaning, bool) {
	if m, ok := spellings[folded]; ok {
		return m, true
	}
	for _, tail := range []string{" eng rate", " engagement rate"} {
		if strings.HasSuffix(folded, tail) {
			return spellings[strings.TrimSpace(tail)], true
		}
	}
	return Meaning{}, false
}

// noise are words that change nothing in a header.
var noise = []string{"the", "of", "number", "no", "num", "nr", "count", "total", "sum", "in"}

// fold brings the spellings of a header together: "No. of Likes", "likesCount"
// and "LIKES" are all "like".
func fold(header string) string {
	var words []string
	for _, w := range strings.Fields(breakWords(header)) {
		if w = singular(w); !slices.Contains(noise, w) {
			words = append(words, w)
		}
	}
	return strings.Join(words, " ")
}

// breakWords is s in lower case, with a space where a word ends: at all but
// letters and digits, and where a small letter meets a capital.
func breakWords(s string) string {
	var b strings.Builder
	var last rune
	for _, r := range s {
		if unicode.IsLower(last) && unicode.IsUpper(r) {
			b.WriteByte(' ')
		}
		if last = r; !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.Mn, r) {
			r = ' '
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

func singular(word string) string {
	if len(word) > 3 && !strings.HasSuffix(word, "ss") {
		return strings.TrimSuffix(word, "s")
	}
	return word
}
