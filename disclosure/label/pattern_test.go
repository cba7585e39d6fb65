package label_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse/disclosure/label"
)

// pattern makes one statement in pattern form.
func pattern(text string) []label.Entry {
	return []label.Entry{{Text: text, Role: label.Statement, Form: label.Pattern}}
}

func TestPatterns(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, pattern, text string
		want                string // the match; empty is none
	}{
		{"words", "sent me this", "XYZ sent me this for free", "sent me this"},
		{"alternatives", "(sent|gave) me", "they gave me that", "gave me"},
		{"alternatives of several words", "(sent|made a gift to) me", "made a gift to me", "made a gift to me"},
		{"nested alternatives", "(i (earn|get)|we make) money", "we make money", "we make money"},
		{"alternatives do not mix", "(i (earn|get)|we make) money", "we get money", ""},
		{"left out", "my? affiliate (link|links)", "affiliate link", "affiliate link"},
		{"not left out", "(some|most)? links", "some links", "some links"},
		{"question mark behind a word takes that word", "my links? here", "my here", "my here"},
		{"gap of none", "i earn … commission", "I earn commission", "I earn commission"},
		{"gap of three", "i earn … commission", "I earn a very small commission", "I earn a very small commission"},
		{"gap too wide", "i earn … commission", "I earn a very very small commission", ""},
		{"gap of five", "i earn …5 commission", "I earn a very very small commission", "I earn a very very small commission"},
		{"gap over a comma", "earn … commission", "earn, perhaps, a commission", "earn, perhaps, a commission"},
		{"gap over the end of a sentence", "earn … commission", "I earn. No commission", ""},
		{"gap over a full stop without space", "earn … commission", "what I earn.No commission", ""},
		{"gap over a number", "earn … commission", "earn 3.5 percent commission", "earn 3.5 percent commission"},
		{"gap over a line break", "earn … commission", "earn a\ncommission", "earn a\ncommission"},
		{"gap over a blank line", "earn … commission", "earn a\n\ncommission", ""},
		{"gap over a link", "earn … commission", "earn at https://a.com commission", "earn at https://a.com commission"},
		{"gap in Han", "我…5广告", "我想说这是广告", "我想说这是广告"},
		{"gap in Han too wide", "我…3广告", "我想说这是广告", ""},
		{"link", "buy at {link}", "buy at https://a.com now", "buy at https://a.com"},
		{"link needs to be one", "buy at {link}", "buy at home", ""},
		{"code", "code {code}", "code SAVE20", "code SAVE20"},
		{"code of digits alone", "code {code}", "code 2020", ""},
		{"code in small letters", "code {code}", "code save", ""},
		{"code of two letters", "code {code}", "code AB", ""},
		{"product", "{brand} sent me {product} for free", "@xyz sent me this new jacket for free", "@xyz sent me this new jacket for free"},
		{"product of five words", "{brand} sent me {product} for free", "@xyz sent me this very nice new jacket for free", ""},
		{"product at the end says nothing", "sent me {product}", "sent me flowers", "sent me"},
		{"escaped", `links? marked \* are \(affiliate\)`, "links marked * are (affiliate)", "links marked * are (affiliate)"},
		{"escaped three times", `\(a\:b\) by`, "(a:b) by", "(a:b) by"},
		{"code first", "{code} for", "so use SAVE for more of it now", "SAVE for"},
		{"escaped inside a word", `\(ad\) by`, "(ad) by", "(ad) by"},
		{"apostrophes", "it's sponsored", "it’s sponsored", "it’s sponsored"},
		{"folded", "paid by", "𝗣𝗔𝗜𝗗\nʙʏ", "𝗣𝗔𝗜𝗗\nʙʏ"},
		{"code with accents", "code {code}", "code ÉTÉ9 now", "code ÉTÉ9"},
		{"code with a small letter", "code {code}", "code ÉTé9 now", ""},
		{"code of letters behind a gap", "gifted …3 {code}", "it was gifted with the SAVE now and more", "gifted with the SAVE"},
		{"code with accents behind a gap", "gifted …3 {code}", "it was gifted with the ÉTÉ20 now and more", "gifted with the ÉTÉ20"},
		{"the longer, though folded", "a a? paid", "A a paid", "A a paid"},
		{"backslash at the end", `paid by \`, `paid by \ so`, `paid by \`},
		{"product at the beginning says nothing", "{product} sent me", "flowers sent me", "sent me"},
		{"mark behind a gap", "sent {product} – free", "sent jacket – free", "sent jacket – free"},
		{"mark behind a gap too wide", "paid …1 – by", "paid a b – by", ""},
		{"behind a hyphen", "affiliate link", "see the photo-affiliate link.", "affiliate link"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			got := ""
			for _, m := range scan(t, pattern(r.pattern), r.text).Matches {
				got = m.Span.In(r.text)
				if m.Fused {
					t.Error("fused")
				}
			}
			if got != r.want {
				t.Errorf("%q in %q found %q, want %q", r.pattern, r.text, got, r.want)
			}
		})
	}
}

func TestCompileErrors(t *testing.T) {
	t.Parallel()
	long := strings.Repeat("x ", 600)
	rows := []struct {
		name  string
		entry label.Entry
		want  error
	}{
		{"no role", label.Entry{Text: "ad"}, label.ErrUnknown},
		{"unknown role", label.Entry{Text: "ad", Role: 99}, label.ErrUnknown},
		{"unknown form", label.Entry{Text: "ad", Role: label.Wording, Form: 9}, label.ErrUnknown},
		{"empty", label.Entry{Role: label.Wording}, label.ErrEmptyText},
		{"white space", label.Entry{Text: " \n", Role: label.Wording}, label.ErrEmptyText},
		{"ignorables alone", label.Entry{Text: "\u200b", Role: label.Wording}, label.ErrEmptyText},
		{"brand alone", label.Entry{Text: "{brand}", Role: label.Wording, Form: label.Placed}, label.ErrEmptyText},
		{"product alone", label.Entry{Text: "{product}", Role: label.Wording, Form: label.Placed}, label.ErrEmptyText},
		{"long text", label.Entry{Text: long, Role: label.Wording}, label.ErrLongText},
		{"many parts", label.Entry{Text: strings.Repeat("a ", 300), Role: label.Wording}, label.ErrLongText},
		{"long word", label.Entry{Text: strings.Repeat("x", 97), Role: label.Wording}, label.ErrLongWord},
		{"marks without end", label.Entry{Text: "か\u3099" + strings.Repeat("\u0301", 14), Role: label.Wording}, label.ErrLongWord},
		{"reach of a wording", label.Entry{Text: "ad", Role: label.Wording, Reach: 1}, label.ErrReach},
		{"reach below none", label.Entry{Text: "not", Role: label.Negator, Reach: -1}, label.ErrReach},
		{"reach too far", label.Entry{Text: "not", Role: label.Negator, Reach: 13}, label.ErrReach},
		{"bracket open", pattern("(a|b")[0], label.ErrPattern},
		{"bracket closed", pattern("a) b")[0], label.ErrPattern},
		{"bar outside", pattern("a|b")[0], label.ErrPattern},
		{"empty alternative", pattern("(a|) b")[0], label.ErrPattern},
		{"question of nothing", pattern("? a")[0], label.ErrPattern},
		{"gap at the beginning", pattern("… a")[0], label.ErrPattern},
		{"gap at the end", pattern("a …")[0], label.ErrPattern},
		{"gap at the end when left out", pattern("a … b?")[0], label.ErrPattern},
		{"two gaps", pattern("a … …2 b")[0], label.ErrPattern},
		{"two gaps when left out", pattern("a … b? … c")[0], label.ErrPattern},
		{"wide gap", pattern("a …13 b")[0], label.ErrPattern},
		{"no gap", pattern("a …0 b")[0], label.ErrPattern},
		{"gap of four digits", pattern("a …0003 b")[0], label.ErrPattern},
		{"unknown place", pattern("a {thing}")[0], label.ErrPattern},
		{"all left out", pattern("a? b?")[0], label.ErrEmptyText},
		{"deep", pattern(strings.Repeat("(", 10) + "a" + strings.Repeat(")", 10))[0], label.ErrPattern},
	}
	for _, r := range rows {
		_, err := label.Compile([]label.Entry{{Text: "fine", Role: label.Wording}, r.entry})
		var entry *label.EntryError
		if !errors.Is(err, r.want) || !errors.As(err, &entry) || entry.Index != 1 {
			t.Errorf("%s: error %v, want entries[1] with %v", r.name, err, r.want)
		}
	}
}

// All entries that are refused are named at once.
func TestCompileJoinsErrors(t *testing.T) {
	t.Parallel()
	_, err := label.Compile([]label.Entry{{ID: 1}, {Text: "ad", Role: label.Wording}, {Text: "a|b", Role: label.Statement, Form: label.Pattern}})
	for _, want := range []string{"entries[0]: ", "entries[2]: compiling statement \"a|b\": "} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not hold %q", err, want)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("MustCompile of a bad entry did not panic")
		}
	}()
	label.MustCompile([]label.Entry{{}})
}

func TestNewBrands(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name  string
		names []string
		want  error
	}{
		{"none", nil, nil},
		{"as many as may be", make([]string, label.MaxBrands), nil},
		{"too many", make([]string, label.MaxBrands+1), label.ErrTooManyBrands},
		{"signs alone", []string{"XYZ", "!?"}, label.ErrBrandName},
		{"as long as may be", []string{strings.Repeat("x", label.MaxBrandName)}, nil},
		{"too long", []string{strings.Repeat("x", label.MaxBrandName+1)}, label.ErrBrandName},
		{"too long when folded", []string{strings.Repeat("ﷺ", 30)}, label.ErrBrandName},
	}
	for _, r := range rows {
		if _, err := label.NewBrands(r.names); !errors.Is(err, r.want) {
			t.Errorf("%s: error %v, want %v", r.name, err, r.want)
		}
	}
	a, _ := label.NewBrands([]string{"Acme Foods", "", "@acme_foods", "ACME-FOODS"})
	b, _ := label.NewBrands([]string{"#AcmeFoods"})
	if !a.Equal(b) || a.Equal(label.Brands{}) || !(label.Brands{}).Equal(label.Brands{}) {
		t.Error("spellings of one brand are one brand")
	}
}

func TestFoldKey(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, want string }{
		{"Acme Foods", "acmefoods"}, {"@acme_foods", "acmefoods"}, {"#AcmeFoods", "acmefoods"}, {"H&M", "hm"}, {"L’Oréal", "loreal"},
		{"brand.com", "brandcom"}, {"ＸＹＺ", "xyz"}, {"ХҮΖ", "хүζ"}, {"ΧΥΖ", "xyz"}, {"資生堂", "資生堂"}, {"", ""}, {"🎁!", ""}, {"İpek", "ipek"}, {"Weiß", "weiss"},
	}
	for _, r := range rows {
		if got := label.FoldKey(r.name); got != r.want {
			t.Errorf("FoldKey(%q) = %q, want %q", r.name, got, r.want)
		}
	}
}
