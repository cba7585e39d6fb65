package law_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/disclosure/law"
)

var update = flag.Bool("update", false, "write the golden files anew")

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s (-golden +got):\n%s", name, diff)
	}
}

func TestBookAsJSON(t *testing.T) {
	b, err := json.MarshalIndent(sample(), "", "  ")
	if err != nil {
		t.Fatal(err)
	}
	golden(t, "book.json", string(b)+"\n")
	back, err := ParseBook(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, region := range sample().Regions() {
		want, _ := sample().Regime(region)
		got, _ := back.Regime(region)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s reads back otherwise (-want +got):\n%s", region, diff)
		}
	}
}

func TestBookAsMarkdown(t *testing.T) {
	golden(t, "aq-2022-06-01.md", sample().Markdown("AQ", on(2022, 6, 1)))
	for _, row := range []struct {
		region endorse.Region
		day    endorse.Date
		want   string
	}{
		{"GS", on(2022, 6, 1), "# Disclosure law: GS on 2022-06-01\n\nNo law in this book for that place and day.\n"},
		{"AQ", endorse.Date{}, "# Disclosure law: Antarctica (AQ) on \n\nNo law in this book for that place and day.\n"},
	} {
		if got := sample().Markdown(row.region, row.day); got != row.want {
			t.Errorf("Markdown(%s, %s) = %q", row.region, row.day, got)
		}
	}
	for day, want := range map[endorse.Date]string{
		on(2020, 12, 31): "The rows are meant to be whole from 2021-01-01 only; before it the lack of a row means nothing.",
		on(2021, 1, 1):   "The rows are meant to be whole from 2021-01-01.",
	} {
		if got := sample().Markdown("AQ", day); !strings.Contains(got, want) {
			t.Errorf("on %s the page lacks %q", day, want)
		}
	}
	part, err := sample().With(Regime{Region: "AQ", Wordings: []Wording{{Text: "|\n|", Lang: "en", Verdict: Accepted, Instrument: "aq-guide"}}})
	if err != nil {
		t.Fatal(err)
	}
	if got := part.Markdown("AQ", on(2026, 6, 1)); !strings.Contains(got, "| `\\| \\|` | en |") {
		t.Error("a text breaks out of its cell")
	}
}

func TestParseBookErrors(t *testing.T) {
	whole, err := sample().MarshalJSON()
	if err != nil {
		t.Fatal(err)
	}
	replaced := func(old, new string) string {
		s := strings.Replace(string(whole), old, new, 1)
		if s == string(whole) {
			t.Fatalf("the book has no %s", old)
		}
		return s
	}
	for _, row := range []struct{ name, in, want string }{
		{"empty", ``, "parsing book: EOF"},
		{"no object", `[]`, "parsing book: "},
		{"no version", `{"regimes":[]}`, "parsing book: version 0, not 1"},
		{"another version", `{"version":2,"regimes":[]}`, "parsing book: version 2, not 1"},
		{"more after it", `{"version":1,"regimes":[]} {}`, "parsing book: more after its end"},
		{"unknown field", replaced(`"name"`, `"nom"`), `parsing book: json: unknown field "nom"`},
		{"unknown tie", replaced(`"tie":"payment"`, `"tie":"gold"`), `"gold"`},
		{"unknown verdict", replaced(`"verdict":"accepted"`, `"verdict":"fine"`), `"fine"`},
		{"unknown region", replaced(`"region":"AQ"`, `"region":"XX"`), `"XX"`},
		{"not valid", replaced(`"name":"Antarctica"`, `"name":""`), "AQ.name: empty"},
		{"a row changed", replaced(`"Annonse"`, `"Reklame"`), "parsing book: digest does not fit the rows"},
		{"a day that is none", replaced(`"2020-01-01"`, `"2020-02-30"`), "2020-02-30"},
	} {
		t.Run(row.name, func(t *testing.T) {
			b, err := ParseBook([]byte(row.in))
			if b != nil || err == nil || !strings.Contains(err.Error(), row.want) {
				t.Errorf("%v, want %s", err, row.want)
			}
		})
	}
}

func TestParseBookWithoutDigest(t *testing.T) {
	b, err := ParseBook([]byte(`{"version":1,"regimes":[{"region":"AQ","name":"Antarctica"}]}`))
	if err != nil || len(b.Regions()) != 1 {
		t.Error(err)
	}
}

func TestParseRegime(t *testing.T) {
	r, err := ParseRegime([]byte(`{"region":"AQ","name":"Antarctica","wordings":[
		{"text":"Ad","lang":"en","verdict":"insufficient","fault":"understates","ties":"payment|loan","instrument":"aq-code"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	want := Regime{Region: "AQ", Name: "Antarctica", Wordings: []Wording{
		{Text: "Ad", Lang: "en", Verdict: Insufficient, Fault: Understates, Ties: Payment | Loan, Instrument: "aq-code"},
	}}
	if diff := cmp.Diff(want, r); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	for in, want := range map[string]string{
		``:                                  "parsing regime: EOF",
		`{"region":"AQ"} x`:                 "parsing regime: more after its end",
		`{"regions":"AQ"}`:                  `parsing regime: json: unknown field "regions"`,
		`{"tools":[{"verdict":"fine"}]}`:    `"fine"`,
		`{"actors":[{"amount":"1 EUROS"}]}`: "parsing regime: ",
	} {
		if got, err := ParseRegime([]byte(in)); err == nil || !strings.Contains(err.Error(), want) || got.Region != "" {
			t.Errorf("ParseRegime(%s): %v, want %s", in, err, want)
		}
	}
}
