package endorse_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	. "github.com/endorse-go/endorse"
)

// wantParseError asks for a ParseError of that kind whose reason holds some
// words, and whose message is short, valid UTF-8 on one line.
func wantParseError(t *testing.T, name string, err error, what, why string) {
	t.Helper()
	var p *ParseError
	if !errors.As(err, &p) {
		t.Errorf("%s: error %v, want a *ParseError", name, err)
		return
	}
	if p.What != what || !strings.Contains(p.Why, why) {
		t.Errorf("%s: %s: %q, want %s: …%q…", name, p.What, p.Why, what, why)
	}
	msg := err.Error()
	if len(msg) > 400 || !utf8.ValidString(msg) || strings.ContainsAny(msg, "\n\r\x00") {
		t.Errorf("%s: message of %d bytes, valid %t: %.80q", name, len(msg), utf8.ValidString(msg), msg)
	}
}

func TestParseErrorQuotesShortly(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, in, want string }{
		{"as it is", "EUR 12,30", `parsing money "EUR 12,30": why`},
		{"40 bytes in full", strings.Repeat("x", 40), `parsing money "` + strings.Repeat("x", 40) + `": why`},
		{"41 bytes cut", strings.Repeat("x", 41), `parsing money "` + strings.Repeat("x", 40) + `…": why`},
		{"cut at a rune's edge", strings.Repeat("x", 39) + "äy", `parsing money "` + strings.Repeat("x", 39) + `…": why`},
		{"invalid bytes", "a\xff", "parsing money \"a\ufffd\": why"},
		{"nothing but continuation bytes", strings.Repeat("\x80", 50), `parsing money "…": why`},
		{"quotes and line breaks", "a\"\n", `parsing money "a\"\n": why`},
		{"empty", "", `parsing money "": why`},
	}
	for _, r := range rows {
		if got := (&ParseError{What: "money", Input: r.in, Why: "why"}).Error(); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
}
