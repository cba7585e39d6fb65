package roi_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// reel is a post with a price for two of its counts, one of them hidden.
func reel() roi.Post {
	return roi.Post{
		Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Region: "DE", On: endorse.On(2026, 3, 4),
		Counts: endorse.Counts{Comments: n(84), Views: n(31_500), Saves: n(210)},
	}
}

func reelValue(t testing.TB) roi.EMV {
	t.Helper()
	v, err := mustPrices(t, each(endorse.CountLikes, "EUR 0.08"), each(endorse.CountComments, "EUR 0.60"),
		perMille(endorse.CountViews, "EUR 6.40")).EMV(reel())
	if err != nil {
		t.Fatal(err)
	}
	return v
}

const reelJSON = `{"prices":"own","total":{"amount":"252.00","currency":"EUR"},"lines":[` +
	`{"action":"comments","count":84,"price":{"amount":"0.60","currency":"EUR"},"unit":"each","value":{"amount":"50.40","currency":"EUR"}},` +
	`{"action":"views","count":31500,"price":{"amount":"6.40","currency":"EUR"},"unit":"per-mille","value":{"amount":"201.60","currency":"EUR"}}],` +
	`"unknown":["likes"],"unpriced":["saves"]}`

func TestEMVJSON(t *testing.T) {
	t.Parallel()
	want := reelValue(t)
	got, err := json.Marshal(want)
	if diff := cmp.Diff(reelJSON, string(got)); err != nil || diff != "" {
		t.Errorf("JSON mismatch, %v (-want +got):\n%s", err, diff)
	}
	var back roi.EMV
	if err := json.Unmarshal(got, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, back); diff != "" {
		t.Errorf("does not read back (-want +got):\n%s", diff)
	}
	b, err := json.Marshal(roi.EMV{})
	if err != nil || json.Unmarshal(b, &back) != nil || len(back.Lines) != 0 || !back.Total.Equal(endorse.Money{}) {
		t.Errorf("the zero value is %s, %v, and reads back as %v", b, err, back)
	}
}

func TestEMVJSONRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, old, now string }{
		{"another total", "252.00", "252.01"},
		{"another value", "50.40", "50.50"},
		{"another count", "84", "85"},
		{"a count not known", "84", "null"},
		{"another member", `"lines"`, `"x":1,"lines"`},
		{"no unit", `"per-mille"`, `""`},
		{"followers have no price", `"comments"`, `"followers"`},
		{"two currencies", `"201.60","currency":"EUR"`, `"201.60","currency":"USD"`},
		{"a price below zero", `"0.60"`, `"-0.60"`},
		{"a misspelt member", `"unpriced"`, `"unprized"`},
	}
	for _, row := range rows {
		in := strings.Replace(reelJSON, row.old, row.now, 1)
		got := reelValue(t)
		err := json.Unmarshal([]byte(in), &got)
		var parse *endorse.ParseError
		if diff := cmp.Diff(reelValue(t), got); in == reelJSON || !errors.As(err, &parse) || diff != "" {
			t.Errorf("%s: %v, left (-before +after)\n%s", row.name, err, diff)
		}
	}
}

func TestPostJSON(t *testing.T) {
	t.Parallel()
	b, err := json.Marshal(reel())
	want := `{"platform":"tiktok","format":"short-video","region":"DE","on":"2026-03-04","counts":{"comments":84,"saves":210,"views":31500}}`
	if err != nil || string(b) != want {
		t.Errorf("JSON is %s, %v; want %s", b, err, want)
	}
	var back roi.Post
	if err := json.Unmarshal(b, &back); err != nil || back != reel() {
		t.Errorf("reads back as %v, %v", back, err)
	}
	for _, bad := range []string{
		`{"platform":"tiktok","on":"2026-02-31"}`, `{"counts":{"views":-1}}`, `{"counts":{"vews":1}}`, `{"platfrom":"tiktok"}`, `[]`,
	} {
		kept := reel()
		var parse *endorse.ParseError
		if err := json.Unmarshal([]byte(bad), &kept); !errors.As(err, &parse) || kept != reel() {
			t.Errorf("decoding %s: %v, left %v", bad, err, kept)
		}
	}
}

// TestDecodingErrorsAreShort gives decoders members and values of kilobytes.
func TestDecodingErrorsAreShort(t *testing.T) {
	t.Parallel()
	long, digits := strings.Repeat("x\xff", 1<<14), strings.Repeat("9", 1<<15)
	for _, target := range []any{new(roi.Post), new(roi.EMV), new(roi.Outlay), new(roi.Prices), new(roi.Unit), new(roi.Cost)} {
		for _, text := range []string{
			`{"` + long + `":1}`, `"` + long + `"`, digits, `{"prices":` + digits + `,"fees":` + digits + `,"platform":` + digits + `}`,
		} {
			if err := json.Unmarshal([]byte(text), target); err == nil || len(err.Error()) > 500 || !utf8.ValidString(err.Error()) {
				t.Errorf("%T from %.20q: %.100v", target, text, err)
			}
		}
	}
}

func FuzzEMVJSON(f *testing.F) {
	f.Add([]byte(reelJSON))
	f.Add([]byte(`{"prices":"","total":null,"lines":null}`))
	f.Add([]byte(`{"unknown":[]}`))
	f.Add([]byte(`{"platform":"tiktok","counts":{"views":"1.2k"}}`))
	prices := mustPrices(f, each(endorse.CountLikes, "EUR 0.10"), perMille(endorse.CountViews, "EUR 6"))
	f.Fuzz(func(t *testing.T, b []byte) {
		var post roi.Post
		if json.Unmarshal(b, &post) == nil {
			if v, err := prices.EMV(post); err == nil && v.Total.Sign() < 0 {
				t.Errorf("%s is worth %v", b, v.Total)
			}
		}
		var got, again roi.EMV
		if json.Unmarshal(b, &got) != nil {
			return
		}
		out, err := json.Marshal(got)
		if errors.Is(err, endorse.ErrTooLong) {
			return
		}
		if err != nil || json.Unmarshal(out, &again) != nil {
			t.Fatalf("%s is written %s, %v", b, out, err)
		}
		if diff := cmp.Diff(got, again, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s reads back otherwise\n%s", out, diff)
		}
	})
}
