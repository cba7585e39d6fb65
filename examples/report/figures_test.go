package main

import (
	"bytes"
	"encoding/json"
	"html"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

// shown is a number or a word on the page with its place in the report.
type shown struct{ At, Text, Exact string }

var placed = regexp.MustCompile(`<(?:data value="([^"]*)"|span) data-at="([^"]*)">([^<]*)<`)

func placesIn(page string) []shown {
	var list []shown
	for _, m := range placed.FindAllStringSubmatch(page, -1) {
		list = append(list, shown{html.UnescapeString(m[2]), html.UnescapeString(m[3]), html.UnescapeString(m[1])})
	}
	return list
}

func TestFigures(t *testing.T) {
	r := sampleReport(t)
	checkPlaces(t, r, placesIn(pageOf(t, r, usual)))
}

// checkPlaces holds what a page shows against the JSON form of the report, and looks for
// what it does not show.
func checkPlaces(t *testing.T, r campaign.Report, list []shown) {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var whole any
	in := json.NewDecoder(bytes.NewReader(data))
	in.UseNumber()
	if err := in.Decode(&whole); err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, s := range list {
		seen[s.At] = true
		want := wanted(s.At, resolve(whole, s.At))
		if diff := cmp.Diff(want, shown{s.At, s.Text, s.Exact}); diff != "" {
			t.Errorf("%s (-report +page):\n%s", s.At, diff)
		}
	}
	for _, at := range needed(&r) {
		if !seen[at] {
			t.Errorf("%s is not on the page", at)
		}
	}
}

var step = regexp.MustCompile(`[a-z_]+|\[\d+\]`)

// resolve is what stands at a place.
func resolve(v any, at string) any {
	for _, s := range step.FindAllString(at, -1) {
		switch x := v.(type) {
		case map[string]any:
			v = x[s]
		case []any:
			i, err := strconv.Atoi(strings.Trim(s, "[]"))
			if err != nil || i >= len(x) {
				return nil
			}
			v = x[i]
		default:
			return nil
		}
	}
	return v
}

// wanted is how the page has to show a value of the JSON form.
func wanted(at string, v any) shown {
	switch x := v.(type) {
	case json.Number:
		return shown{at, x.String(), x.String()}
	case string:
		if strings.HasSuffix(at, ".share") || strings.HasSuffix(at, ".time_gone") {
			return shown{at, endorse.MustRate(x).Round(3, endorse.HalfEven).Percent(), x}
		}
		return shown{at, x, ""}
	case map[string]any:
		has := func(name string) string { s, _ := x[name].(string); return s }
		switch {
		case x["currency"] != nil:
			return shown{at, has("currency") + " " + has("amount"), has("amount")}
		case x["method"] != nil:
			low, high := endorse.MustRate(has("low")), endorse.MustRate(has("high"))
			of := campaign.Figure{Interval: endorse.Interval{Low: low, High: high}}
			if has("method") == campaign.MethodPrediction {
				of.Unit = "things"
			}
			return shown{at, ends(of), has("low") + " " + has("high")}
		case x["number"] != nil:
			return shown{at, has("value"), has("number")}
		}
	}
	return shown{At: at, Text: "nothing stands there"}
}

// needed are the places of numbers that nobody should look for in vain.
func needed(r *campaign.Report) []string {
	var list []string
	need := func(at string, f campaign.Figure) {
		if f.Known() {
			list = append(list, at)
		}
	}
	for i, f := range r.Headline {
		need(place("headline", i), f)
	}
	for by, rows := range map[string][]campaign.Row{
		"creator": r.Results.ByCreator, "platform": r.Results.ByPlatform, "tier": r.Results.ByTier, "market": r.Results.ByMarket, "wave": r.Results.ByWave,
	} {
		for i := range rows {
			for _, name := range resultColumns {
				f, at := figureOf(place("results.by_"+by, i), &rows[i], name)
				need(at, f)
			}
		}
	}
	for i, x := range r.Learning {
		need(place("learning", i)+".rate", x.Rate)
		need(place("learning", i)+".benchmark", x.Benchmark)
	}
	for i, p := range r.Compliance.Posts {
		for k, m := range p.Markets {
			at := place(place("compliance.posts", i)+".markets", k)
			list = append(list, at+".outcome")
			for n := range m.Findings {
				list = append(list, place(at+".findings", n)+".says")
			}
		}
	}
	for i, c := range r.Money.Settlement.Claims {
		for k, l := range c.Lines {
			at := place(place("money.settlement.claims", i)+".lines", k)
			list = append(list, at+".amount", at+".open")
			for n := range l.Parts {
				list = append(list, place(at+".parts", n)+".amount")
			}
		}
	}
	return list
}
