package endorse_test

import (
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
)

func TestParsePlatform(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in   string
		want Platform
		why  string
	}{
		{"instagram", Instagram, ""},
		{"Instagram", Instagram, "case is folded"},
		{"IG", Instagram, "what people type"},
		{"YouTube", YouTube, ""},
		{"You Tube", YouTube, "words are joined"},
		{"twitter", X, "the old name"},
		{"X (Twitter)", X, "exports write both"},
		{"X/Twitter", X, ""},
		{"naver_blog", NaverBlog, "underscores are hyphens"},
		{"Naver\u00a0Blog", NaverBlog, "no-break space"},
		{"RED", Xiaohongshu, ""},
		{"Weixin", WeChat, ""},
		{"-naver--blog_", NaverBlog, "hyphens stand between words only"},
		{"mastodon", "mastodon", "the set is open"},
		{"Truth Social", "truth-social", "and open to two words"},
		{"a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t", "a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t", "39 characters"},
	}
	for _, r := range rows {
		got, err := ParsePlatform(r.in)
		if err != nil || got != r.want {
			t.Errorf("ParsePlatform(%q) = %q, %v; want %q (%s)", r.in, got, err, r.want, r.why)
		}
	}
}

func TestParsePlatformRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, in, why string }{
		{"empty", "", "empty"},
		{"only separators", " - / ", "empty"},
		{"41 characters", strings.Repeat("a", 41), "too long"},
		{"ten megabytes", strings.Repeat("a ", 5<<20), "too long"},
		{"a dot", "insta.gram", "no ASCII letter"},
		{"Han", "小红书", "no ASCII letter"},
		{"invalid UTF-8", "ig\xff", "no ASCII letter"},
		{"a line break", "tik\ntok", "no ASCII letter"},
	}
	for _, r := range rows {
		got, err := ParsePlatform(r.in)
		wantParseError(t, r.name, err, "platform", r.why)
		if got != "" {
			t.Errorf("%s: ParsePlatform gave %q beside an error", r.name, got)
		}
	}
}

// TestPlatforms holds that the constants are what their own text parses to, and
// that each has a name.
func TestPlatforms(t *testing.T) {
	t.Parallel()
	all := Platforms()
	if len(all) != 26 {
		t.Errorf("%d platforms, want 26", len(all))
	}
	seen := map[Platform]bool{}
	for _, p := range all {
		if got, err := ParsePlatform(string(p)); got != p || err != nil {
			t.Errorf("ParsePlatform(%q) = %q, %v", p, got, err)
		}
		if !p.Known() || p.Name() == "" || seen[p] {
			t.Errorf("%q: known %t, name %q, seen before %t", p, p.Known(), p.Name(), seen[p])
		}
		seen[p] = true
	}
	all[0] = "changed"
	if Platforms()[0] == "changed" {
		t.Error("Platforms hands out its own slice")
	}
	if p := Platform("mastodon"); p.Known() || p.Name() != "mastodon" {
		t.Errorf("a platform without a constant: known %t, name %q", p.Known(), p.Name())
	}
}

func TestParseFormat(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in   string
		want Format
		why  string
	}{
		{"post", FormatPost, ""},
		{"Short Video", FormatShortVideo, "case and spaces"},
		{"reel", FormatShortVideo, "Instagram's word"},
		{"Shorts", FormatShortVideo, "YouTube's word"},
		{"video", FormatLongVideo, ""},
		{"tweet", FormatText, ""},
		{"newsletter", FormatArticle, ""},
		{"podcast", FormatAudio, ""},
		{"PIN", FormatPin, ""},
	}
	for _, r := range rows {
		if got, err := ParseFormat(r.in); err != nil || got != r.want {
			t.Errorf("ParseFormat(%q) = %v, %v; want %v (%s)", r.in, got, err, r.want, r.why)
		}
	}
	for _, in := range []string{"", "hologram", "post\x00", "not-said", strings.Repeat("post", 3<<20)} {
		_, err := ParseFormat(in)
		wantParseError(t, in[:min(len(in), 10)], err, "format", "not one of post")
	}
}

func TestFormats(t *testing.T) {
	t.Parallel()
	all := Formats()
	if len(all) != 10 || all[0] != FormatPost || all[9] != FormatPin {
		t.Errorf("Formats() = %v", all)
	}
	for _, f := range all {
		if got, err := ParseFormat(f.String()); got != f || err != nil {
			t.Errorf("ParseFormat(%q) = %v, %v", f, got, err)
		}
		video := f == FormatShortVideo || f == FormatLongVideo || f == FormatLive
		if f.Video() != video {
			t.Errorf("%v.Video() = %t", f, f.Video())
		}
	}
	if FormatNotSaid.String() != "" || Format(200).String() != "" || Format(200).Video() {
		t.Error("a format that there is not has text")
	}
	if _, err := Format(200).MarshalText(); err == nil {
		t.Error("a format that there is not can be written")
	}
}
