package tier_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
	"pgregory.net/rapid"
)

func TestTierForms(t *testing.T) {
	t.Parallel()
	seed := lookup(t, "seed")
	own := tier.Must(tier.New(tier.Source{ID: "own"}, tier.Rung{Name: "rung"}))
	rows := []struct {
		name       string
		tier       tier.Tier
		text, json string
	}{
		{"on a rung", seed.Of(endorse.MustCount(5000)), "seed/micro (5000 followers)",
			`{"ladder":"seed","standing":"rung","rung":"micro","by":"followers","count":5000}`},
		{"rounded", seed.Of(endorse.MustCount(48_200).AsRounded()), "seed/micro (~48200 followers)",
			`{"ladder":"seed","standing":"rung","rung":"micro","by":"followers","count":"~48200"}`},
		{"below", seed.Of(endorse.MustCount(400)), "seed/below (400 followers)",
			`{"ladder":"seed","standing":"below","by":"followers","count":400}`},
		{"below at zero", seed.Of(endorse.MustCount(0)), "seed/below (0 followers)",
			`{"ladder":"seed","standing":"below","by":"followers","count":0}`},
		{"not known", seed.Of(endorse.Count{}), "seed/not-known (followers)",
			`{"ladder":"seed","standing":"not-known","by":"followers"}`},
		{"by views", seed.ByViews(endorse.MustCount(5000)).Tier, "seed/micro (5000 median-views)",
			`{"ladder":"seed","standing":"rung","rung":"micro","by":"median-views","count":5000}`},
		{"name with a space", lookup(t, "devutl").Of(endorse.MustCount(5000)), "devutl/tier 3 (5000 followers)",
			`{"ladder":"devutl","standing":"rung","rung":"tier 3","by":"followers","count":5000}`},
		{"rung called rung", own.Of(endorse.MustCount(5)), "own/rung (5 followers)",
			`{"ladder":"own","standing":"rung","rung":"rung","by":"followers","count":5}`},
		{"zero Tier", tier.Tier{}, "", `null`},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			if got := row.tier.String(); got != row.text {
				t.Errorf("String() = %q, want %q", got, row.text)
			}
			if back, err := tier.Parse(row.text); err != nil || !back.Equal(row.tier) {
				t.Errorf("Parse(%q) = %v, %v", row.text, back, err)
			}
			if got, err := json.Marshal(row.tier); err != nil || string(got) != row.json {
				t.Errorf("JSON = %s, %v, want %s", got, err, row.json)
			}
			var back tier.Tier
			if err := json.Unmarshal([]byte(row.json), &back); err != nil || back != row.tier {
				t.Errorf("decoding %s = %v, %v", row.json, back, err)
			}
		})
	}
}

func TestTierTextRefused(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, text string }{
		{"no ladder", "micro (5000 followers)"},
		{"empty ladder", "/micro (5000 followers)"},
		{"ladder that is no id", "Seed/micro (5000 followers)"},
		{"no count", "own/micro"},
		{"no bracket at the end", "own/micro (5000 followers"},
		{"no basis", "own/micro (5000)"},
		{"other basis", "own/micro (5000 likes)"},
		{"shorthand", "own/micro (5K followers)"},
		{"leading zero", "own/micro (05000 followers)"},
		{"negative", "own/micro (-5 followers)"},
		{"two spaces", "own/micro  (5000 followers)"},
		{"rung without a count", "own/micro (followers)"},
		{"below without a count", "own/below (followers)"},
		{"not known with a count", "own/not-known (5 followers)"},
		{"no rung", "own/ (5000 followers)"},
		{"slash in the rung", "own/a/b (5000 followers)"},
		{"rung that the ladder lacks", "seed/nano (5000 followers)"},
		{"rung that the count is not on", "seed/macro (5000 followers)"},
		{"below where there is a rung", "seed/below (5000 followers)"},
		{"invalid UTF-8", "own/\xff (5000 followers)"},
		{"long", "own/" + strings.Repeat("a", 1<<20) + " (5 followers)"},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			before := lookup(t, "seed").Of(endorse.MustCount(7))
			got := before
			err := got.UnmarshalText([]byte(row.text))
			var parse *endorse.ParseError
			if !errors.As(err, &parse) || len(err.Error()) > 200 {
				t.Errorf("UnmarshalText = %v, want a short *ParseError", err)
			}
			if got != before {
				t.Errorf("a failed decode left %v", got)
			}
		})
	}
}

// A value beyond the named ones has no text, and what is refused is told the
// names that there are.
func TestEnumsThatThereAreNot(t *testing.T) {
	t.Parallel()
	if got := (tier.Read + 1).String() + (tier.MedianViews + 1).String() + (tier.OnRung + 1).String(); got != "" {
		t.Errorf("values that there are not have the text %q", got)
	}
	var v tier.Verification
	const want = `none of "memory" "secondary" "read"`
	var parse *endorse.ParseError
	if err := v.UnmarshalText([]byte("sure")); !errors.As(err, &parse) || parse.Why != want {
		t.Errorf("UnmarshalText(sure) = %v, want %s", err, want)
	}
}

func TestTierJSONRefused(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, text string }{
		{"text", `"seed/micro (5000 followers)"`},
		{"list", `[]`},
		{"nothing in it", `{}`},
		{"member that there is not", `{"ladder":"own","standing":"below","by":"followers","count":4,"x":1}`},
		{"no basis", `{"ladder":"own","standing":"below","count":4}`},
		{"other standing", `{"ladder":"own","standing":"above","by":"followers","count":4}`},
		{"standing as a number", `{"ladder":"own","standing":1,"by":"followers","count":4}`},
		{"rung and below", `{"ladder":"own","standing":"below","rung":"micro","by":"followers","count":4}`},
		{"rung without name", `{"ladder":"own","standing":"rung","by":"followers","count":4}`},
		{"negative count", `{"ladder":"own","standing":"below","by":"followers","count":-4}`},
		{"fraction", `{"ladder":"own","standing":"below","by":"followers","count":4.5}`},
		{"wrong rung of ours", `{"ladder":"seed","standing":"rung","rung":"mega","by":"followers","count":5000}`},
		{"count said and not known", `{"ladder":"own","standing":"not-known","by":"followers","count":4}`},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			before := lookup(t, "seed").Of(endorse.MustCount(7))
			got := before
			var parse *endorse.ParseError
			if err := json.Unmarshal([]byte(row.text), &got); !errors.As(err, &parse) {
				t.Errorf("decoding %s = %v, want a *ParseError", row.text, err)
			}
			if got != before {
				t.Errorf("a failed decode left %v", got)
			}
		})
	}
}

func TestTierRoundTrips(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := drawLadder(t, "one").Of(drawCount(t))
		text, err := want.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		if got, err := tier.Parse(string(text)); err != nil || got != want {
			t.Fatalf("Parse(%s) = %v, %v", text, got, err)
		}
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got tier.Tier
		if err := json.Unmarshal(b, &got); err != nil || got != want {
			t.Fatalf("decoding %s = %v, %v", b, got, err)
		}
	})
}

func TestEnumText(t *testing.T) {
	t.Parallel()
	for _, s := range []tier.Standing{tier.NotKnown, tier.Below, tier.OnRung} {
		var back tier.Standing
		if err := back.UnmarshalText([]byte(s.String())); err != nil || back != s {
			t.Errorf("Standing %v came back as %v, %v", s, back, err)
		}
	}
	for _, v := range []tier.Verification{tier.Memory, tier.Secondary, tier.Read} {
		var back tier.Verification
		if err := back.UnmarshalText([]byte(v.String())); err != nil || back != v {
			t.Errorf("Verification %v came back as %v, %v", v, back, err)
		}
	}
	var b tier.Basis
	if err := b.UnmarshalText([]byte("Followers")); err == nil {
		t.Error("Basis reads capitals")
	}
	if got := tier.Basis(9).String() + tier.Standing(9).String() + tier.Verification(9).String(); got != "" {
		t.Errorf("values beyond the enums print %q", got)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("seed/micro (5000 followers)")
	f.Add("own/not-known (median-views)")
	f.Add("own/rung (~5 followers)")
	f.Add("seed/below (400 followers)")
	f.Fuzz(func(t *testing.T, s string) {
		got, err := tier.Parse(s)
		if err == nil && got.String() != s {
			t.Errorf("Parse(%q).String() = %q", s, got)
		}
	})
}

func FuzzTierJSON(f *testing.F) {
	f.Add([]byte(`{"ladder":"seed","standing":"rung","rung":"micro","by":"followers","count":5000}`))
	f.Add([]byte(`{"ladder":"own","standing":"not-known","by":"median-views"}`))
	f.Add([]byte(`null`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, again tier.Tier
		if json.Unmarshal(b, &got) != nil {
			return
		}
		out, err := json.Marshal(got)
		if err != nil {
			t.Fatalf("%s was read and cannot be written: %v", b, err)
		}
		if err := json.Unmarshal(out, &again); err != nil || again != got {
			t.Errorf("%s came back as %v, %v", out, again, err)
		}
	})
}
