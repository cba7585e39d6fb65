package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// minimal is the smallest campaign; ROOT and CREATOR stand for members of
// either object.
const minimal = `{"version":1,"name":"x","currency":"EUR",ROOT"creators":[{"name":"Ada","platform":"instagram",CREATOR"posts":[{"id":"p","counts":{"likes":3}}]}]}`

func TestDecodeCampaignErrors(t *testing.T) {
	for _, row := range []struct{ name, root, creator, want string }{
		{"fine", ``, ``, `<nil>`},
		{"unknown member", `"colour":1,`, ``, `line 1, column 51: colour: no such member`},
		{"unknown member of a creator", ``, `"hat":1,`, `line 1, column 97: creators[0].hat: no such member`},
		{"unknown cost", ``, `"costs":{"hats":{"amount":"1","currency":"EUR"}},`, `line 1, column 107: creators[0].costs.hats: no such member`},
		{"float for money", ``, `"revenue":12.5,`, `line 1, column 101: creators[0].revenue: `},
		{"unknown currency", ``, `"revenue":{"amount":"1","currency":"EUX"},`, `line 1, column 101: creators[0].revenue: parsing`},
		{"negative cost", ``, `"costs":{"fees":{"amount":"-1","currency":"EUR"}},`, `line 1, column 107: creators[0].costs.fees: below zero`},
		{"reversed period", `"period":{"from":"2026-03-02","until":"2026-03-01"},`, ``, `line 1, column 51: period: parsing period`},
		{"31 February", `"period":{"from":"2026-02-31"},`, ``, `line 1, column 51: period: `},
		{"huge number", ``, `"orders":1e1000000,`, `line 1, column 100: creators[0].orders: parsing count "1e1000000"`},
		{"NaN", ``, `"orders":"NaN",`, `line 1, column 100: creators[0].orders: parsing count "NaN"`},
		{"exchange rate of zero", `"rates":[{"from":"USD","to":"EUR","rate":"0","on":"2026-03-01","source":"s"}],`, ``, `line 1, column 51: rates[0]: exchange rate is not above zero`},
		{"exchange rate without a day", `"rates":[{"from":"USD","to":"EUR","rate":"1","source":"s"}],`, ``, `line 1, column 51: rates[0].on: member missing`},
		{"exchange rate twice", `"rates":[{"from":"USD","to":"EUR","rate":"1","on":"2026-03-01","source":"s"},{"from":"USD","to":"EUR","rate":"2","on":"2026-03-02","source":"s"}],`, ``, `line 1, column 119: rates[1]: second rate from USD to EUR`},
		{"base that is none", ``, `"base":"likes",`, `line 1, column 98: creators[0].base: not followers, reach, impressions or views`},
		{"margin of 40", `"margin":"40",`, ``, `line 1, column 51: margin: not above 0 and at most 1`},
		{"level in percent", `"level":"95",`, ``, `line 1, column 50: level: not between 0.5 and 0.9999`},
		{"likes among reactions", `"actions":"likes+reactions",`, ``, `line 1, column 52: actions: `},
		{"prices without an id", `"prices":{"prices":[]},`, ``, `line 1, column 51: prices: `},
		{"unknown member of prices", `"prices":{"id":"x","hat":1,"prices":[]},`, ``, `line 1, column 51: prices: parsing prices`},
	} {
		text := strings.Replace(strings.Replace(minimal, "ROOT", row.root, 1), "CREATOR", row.creator, 1)
		_, err := decodeCampaign([]byte(text))
		if got := fmt.Sprint(err); !strings.HasPrefix(got, row.want) {
			t.Errorf("%s: %s\nwant %s", row.name, got, row.want)
		}
	}
}

// TestInFile reads the sample's own text as a file and from standard input.
func TestInFile(t *testing.T) {
	want := program("", "-figures", "-format", "json").out
	if got := program(string(sample), "-in", "-", "-format", "json"); got.out != want || got.code != 0 {
		t.Errorf("-in -: exit code %d, %s", got.code, got.err)
	}
	name := filepath.Join(t.TempDir(), "c.json")
	if err := os.WriteFile(name, sample, 0o600); err != nil {
		t.Fatal(err)
	}
	if got := program("", "-in", name, "-format", "json"); got.out != want || got.code != 0 {
		t.Errorf("-in FILE: exit code %d, %s", got.code, got.err)
	}
	if err := os.WriteFile(name, []byte("{\n \"version\": 2, \"x\": 1}"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := program("", "-in", name)
	wantErr := name + ": line 2, column 13: version: not version 1\n"
	if got.code != 2 || got.out != "" || !strings.HasPrefix(got.err, wantErr) || !strings.Contains(got.err, "name: member missing") {
		t.Errorf("bad file: exit code %d, standard error %q", got.code, got.err)
	}
}

// TestConversion checks a converted line by hand: 100 USD at 0.9 and 10
// EUR cost 100 EUR.
func TestConversion(t *testing.T) {
	const usd = `"costs":{"fees":{"amount":"100","currency":"USD"},"product":{"amount":"10","currency":"EUR"}},"revenue":{"amount":"200","currency":"USD"},`
	const fx = `"rates":[{"from":"USD","to":"EUR","rate":"0.9","on":"2026-03-01","source":"s"}],`
	for _, row := range []struct{ name, root, want string }{
		{"with a rate", fx, "Ada,EUR,100.00,180.00,1.8,0.8,"},
		{"without", "", "Ada,,,,,,no exchange rate from USD to EUR"},
	} {
		text := strings.Replace(strings.Replace(minimal, "ROOT", row.root, 1), "CREATOR", usd, 1)
		c, err := decodeCampaign([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		l := c.report().Creators[0]
		why := ""
		for _, m := range l.Missing {
			if m.What == "cost" {
				why = m.Why
			}
		}
		var cells []string
		for _, e := range exports {
			switch e.name {
			case "creator", "currency", "cost", "revenue", "roas", "roi":
				cells = append(cells, e.cell(&l).String())
			}
		}
		if got := strings.Join(append(cells, why), ","); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
}

func FuzzDecodeCampaign(f *testing.F) {
	f.Add(string(sample))
	f.Add(strings.Replace(strings.Replace(minimal, "ROOT", "", 1), "CREATOR", "", 1))
	f.Add(`{"version":1,"name":"x","currency":"JPY","creators":[]}`)
	f.Add(`{"version":1e999,"creators":[{"posts":[{"counts":{"likes":9223372036854775807}},{"counts":{"likes":"~1"}}]}]}`)
	f.Add("\xff{")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := decodeCampaign([]byte(text))
		if err != nil {
			return
		}
		for _, format := range []string{"table", "csv", "json"} {
			got := program(text, "-in", "-", "-format", format)
			if got.code != 0 || got.out == "" {
				t.Errorf("%d creators read, -format %s: exit code %d, %s", len(c.creators), format, got.code, got.err)
			}
		}
	})
}
