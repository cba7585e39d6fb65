package tier_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
	"pgregory.net/rapid"
)

const ownJSON = `{"id":"agency-2026","publisher":"An agency","published":"2026-03","platform":"tiktok","verified":"read",` +
	`"checked":"2026-03-09","rungs":[{"name":"small","from":0,"below":5000},{"name":"large","from":5000,"note":"open"}]}`

func TestLadderJSON(t *testing.T) {
	t.Parallel()
	own := tier.Must(tier.New(tier.Source{
		ID: "agency-2026", Publisher: "An agency", Published: "2026-03", Platform: endorse.TikTok,
		Verified: tier.Read, Checked: endorse.On(2026, 3, 9),
	}, tier.Rung{Name: "small", Below: 5000}, tier.Rung{Name: "large", From: 5000, Note: "open"}))
	got, err := json.Marshal(own)
	if err != nil || string(got) != ownJSON {
		t.Errorf("JSON = %s, %v, want %s", got, err, ownJSON)
	}
	for _, l := range append(tier.Published(), own, tier.Standard(endorse.Twitch), tier.Ladder{}) {
		b, err := json.Marshal(l)
		if err != nil {
			t.Fatal(err)
		}
		var back tier.Ladder
		if err := json.Unmarshal(b, &back); err != nil || !back.Equal(l) {
			t.Errorf("decoding %s = %v, %v", b, back, err)
		}
	}
}

func TestLadderJSONRefused(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name, text string
		want       error // nil: a *ParseError
	}{
		{"text", `"seed"`, nil},
		{"other member", `{"id":"own","verified":"read","rungs":[{"name":"a","from":0}],"x":1}`, nil},
		{"other member of a rung", `{"id":"own","verified":"read","rungs":[{"name":"a","from":0,"to":5}]}`, nil},
		{"bound with a fraction", `{"id":"own","verified":"read","rungs":[{"name":"a","from":0.5}]}`, nil},
		{"bound beyond int64", `{"id":"own","verified":"read","rungs":[{"name":"a","from":9223372036854775808}]}`, nil},
		{"verification that there is not", `{"id":"own","verified":"sure","rungs":[{"name":"a","from":0}]}`, nil},
		{"31 February", `{"id":"own","verified":"read","checked":"2026-02-31","rungs":[{"name":"a","from":0}]}`, nil},
		{"no rungs", `{"id":"own","verified":"read"}`, tier.ErrNoRungs},
		{"gap", `{"id":"own","verified":"read","rungs":[{"name":"a","from":0,"below":5},{"name":"b","from":6}]}`, tier.ErrGap},
		{"other cuts under a published id", `{"id":"seed","verified":"read","rungs":[{"name":"a","from":0}]}`, tier.ErrTaken},
		{"published cuts under their id, from another source", `{"id":"seed","verified":"read","rungs":` + rungsOf(t, "seed") + `}`, tier.ErrTaken},
	}
	for _, row := range rows {
		t.Run(row.name, func(t *testing.T) {
			got := tier.Standard("")
			err := json.Unmarshal([]byte(row.text), &got)
			var parse *endorse.ParseError
			if row.want == nil && !errors.As(err, &parse) || row.want != nil && !errors.Is(err, row.want) {
				t.Errorf("decoding %s = %v, want %v", row.text, err, row.want)
			}
			if !got.Equal(tier.Standard("")) {
				t.Errorf("a failed decode left %v", got)
			}
		})
	}
}

// rungsOf is the JSON form of a ladder's rungs.
func rungsOf(t *testing.T, id string) string {
	t.Helper()
	b, err := json.Marshal(lookup(t, id).Rungs())
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestLadderRoundTrips(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		want := drawLadder(t, "one")
		b, err := json.Marshal(want)
		if err != nil {
			t.Fatal(err)
		}
		var got tier.Ladder
		if err := json.Unmarshal(b, &got); err != nil || !got.Equal(want) {
			t.Fatalf("decoding %s = %v, %v", b, got, err)
		}
	})
}

// TestDecodingErrorsAreShort gives decoders members and values of kilobytes.
func TestDecodingErrorsAreShort(t *testing.T) {
	t.Parallel()
	long, digits := strings.Repeat("x\xff", 1<<14), strings.Repeat("9", 1<<15)
	for _, target := range []any{new(tier.Ladder), new(tier.Tier), new(tier.Rung), new(tier.Basis), new(tier.Standing), new(tier.Verification)} {
		for _, text := range []string{
			`{"` + long + `":1,"from":0.5}`, `"` + long + `"`, digits, `{"id":"own","verified":"read","from":"a","rungs":[{"name":"a","from":` + digits + `}]}`,
			`{"id":"own","verified":"read","from":"a","rungs":[{"name":"` + long + `","from":0}]}`, `{"ladder":"` + long + `","from":"a"}`,
		} {
			if err := json.Unmarshal([]byte(text), target); err == nil || len(err.Error()) > 500 || !utf8.ValidString(err.Error()) {
				t.Errorf("%T from %.20q: %.100v", target, text, err)
			}
		}
	}
}

func FuzzLadderJSON(f *testing.F) {
	f.Add([]byte(ownJSON))
	f.Add([]byte(`{"id":"own","verified":"memory","rungs":[{"name":"a","from":0,"below":5},{"name":"b","from":6}]}`))
	for _, l := range tier.Published() {
		b, err := json.Marshal(l)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, again tier.Ladder
		if json.Unmarshal(b, &got) != nil || got.IsZero() {
			return
		}
		out, err := json.Marshal(got)
		if err != nil {
			t.Fatalf("%s was read and cannot be written: %v", b, err)
		}
		if err := json.Unmarshal(out, &again); err != nil || !again.Equal(got) {
			t.Errorf("%s came back as %v, %v", out, again, err)
		}
	})
}
