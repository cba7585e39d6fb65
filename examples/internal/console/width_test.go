package console_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/endorse-go/endorse/examples/internal/console"
	"pgregory.net/rapid"
)

func TestWidth(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       int
		why        string
	}{
		{"empty", "", 0, ""},
		{"Latin", "Ada", 3, ""},
		{"composed accent", "é", 1, ""},
		{"combining accent", "e\u0301", 1, "the mark stands on the letter"},
		{"kanji", "春野", 4, "East Asian Wide"},
		{"Hangul", "한국", 4, ""},
		{"fullwidth", "Ａ", 2, ""},
		{"halfwidth katakana", "ｱ", 1, ""},
		{"emoji", "🍜", 2, ""},
		{"text symbol made an emoji", "❤\ufe0f", 2, "variation selector 16"},
		{"text symbol", "❤", 1, ""},
		{"joined family", "👩\u200d👩\u200d👧", 2, "one picture"},
		{"skin tone", "👍🏽", 2, ""},
		{"flag", "🇯🇵", 2, "two regional indicators"},
		{"two flags", "🇯🇵🇩🇪", 4, ""},
		{"zero-width space", "a\u200bb", 2, ""},
		{"Arabic", "سلام", 4, ""},
		{"infinity and dash", "∞–—", 3, "ambiguous width is narrow"},
	} {
		if got := console.Width(row.text); got != row.want {
			t.Errorf("%s: Width(%q) = %d, want %d (%s)", row.name, row.text, got, row.want, row.why)
		}
	}
}

func TestCut(t *testing.T) {
	for _, row := range []struct {
		text  string
		cells int
		want  string
	}{
		{"Ada", 3, "Ada"},
		{"Adam", 3, "Ad…"},
		{"春野はる", 5, "春野…"},
		{"春野はる", 4, "春…"},
		{"👩\u200d👩\u200d👧👧", 3, "👩\u200d👩\u200d👧…"},
		{"Ada", 1, "…"},
		{"Ada", 0, ""},
	} {
		if got := console.Cut(row.text, row.cells); got != row.want {
			t.Errorf("Cut(%q, %d) = %q, want %q", row.text, row.cells, got, row.want)
		}
	}
}

// TestCutFits draws text of the kinds that names are made of.
func TestCutFits(t *testing.T) {
	parts := []string{"a", "é", "e\u0301", "春", "한", "🍜", "👩\u200d👧", "🇯🇵", "❤\ufe0f", " ", "\u200b", "\x1b", "\xff"}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOfN(rapid.SampledFrom(parts), 0, 12).Draw(t, "parts"), "")
		cells := rapid.IntRange(1, 20).Draw(t, "cells")
		if got := console.Width(console.Cut(s, cells)); got > cells {
			t.Fatalf("Cut(%q, %d) takes %d cells", s, cells, got)
		}
		clean := console.Clean(s)
		if !utf8.ValidString(clean) || strings.ContainsAny(clean, "\x1b\n\r\t") {
			t.Fatalf("Clean(%q) = %q", s, clean)
		}
	})
}

func TestClean(t *testing.T) {
	for _, row := range []struct{ name, text, want string }{
		{"escape sequence", "\x1b[31mred", "·[31mred"},
		{"line break and tab", "a\nb\tc", "a b c"},
		{"right-to-left override", "abc\u202edef", "abc·def"},
		{"no UTF-8", "a\xffb", "a\ufffdb"},
		{"C1 control", "a\u009bb", "a·b"},
	} {
		if got := console.Clean(row.text); got != row.want {
			t.Errorf("%s: Clean(%q) = %q, want %q", row.name, row.text, got, row.want)
		}
	}
}

func FuzzWidth(f *testing.F) {
	for _, s := range []string{"", "Ada", "春野 🍜", "👩\u200d👩\u200d👧", "🇯🇵🇩", "\u200d\u200d", "\xf0\x9f", "e\u0301\u0301"} {
		f.Add(s, 5)
	}
	f.Fuzz(func(t *testing.T, s string, cells int) {
		if w := console.Width(s); w < 0 || w > 2*len(s) {
			t.Errorf("Width(%q) = %d", s, w)
		}
		if got := console.Cut(s, cells); cells > 0 && console.Width(got) > cells {
			t.Errorf("Cut(%q, %d) = %q is too wide", s, cells, got)
		}
	})
}
