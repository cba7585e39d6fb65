package main

import (
	"bytes"
	"encoding/json"
	"html"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/golden"
)

func write(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

func pageOf(t testing.TB, r campaign.Report, l limits) string {
	t.Helper()
	var b bytes.Buffer
	if err := writePage(&b, r, l); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// madeUp is a book of law that nobody made: pay has to be told by "Ad" or "Anzeige"
// before anything else. The page of the sample by it stays the same when real law changes.
func madeUp(t testing.TB) *disclosure.Checker {
	t.Helper()
	regime := func(region endorse.Region, name, lang, word string) *law.Regime {
		id := strings.ToLower(string(region)) + "-made-up"
		return &law.Regime{
			Region: region, Name: name, Languages: []string{lang}, CompleteFrom: endorse.On(2020, 1, 1),
			Instruments: []law.Instrument{{
				ID: id, Title: "A made-up act", Citation: "Made-up Act, s. 1", Kind: law.Statute, Binding: true,
				Days: endorse.Period{From: endorse.On(2020, 1, 1)}, URL: "https://law.example/" + id, Verified: law.Read, Checked: endorse.On(2026, 1, 1),
			}},
			Connections: []law.Connection{{Tie: law.Payment, Asks: law.Required, Instrument: id}},
			Wordings:    []law.Wording{{Text: word, Lang: lang, Verdict: law.Accepted, Instrument: id}},
			Placements:  []law.Placement{{Rule: law.StartOfText, Strength: law.Must, Instrument: id}},
		}
	}
	book, err := law.NewBook(regime("DE", "Germany", "de", "Anzeige"), regime("GB", "United Kingdom", "en", "Ad"))
	if err != nil {
		t.Fatal(err)
	}
	k, err := disclosure.NewChecker(book)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

// yardstick is held against figures that nobody published.
func yardstick() campaign.Yardstick {
	published := func(p endorse.Platform, value string) engagement.Benchmark {
		return engagement.Benchmark{
			Publisher: "Made-up Research", URL: "https://research.example/rates", Date: "2025", Platform: p, Metric: engagement.MetricEngagementRate,
			Base: engagement.ByFollowers, Statistic: engagement.Mean, Value: endorse.MustRate(value), Measured: endorse.Yes, Population: engagement.Creators,
		}
	}
	return campaign.Yardstick{
		Rate:       engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
		Benchmarks: []engagement.Benchmark{published(endorse.Instagram, "2%"), published(endorse.TikTok, "4%")},
	}
}

func sampleReport(t testing.TB) campaign.Report {
	t.Helper()
	c, statements := sampleStory(t)
	return reportOf(t, source{c, statements, day(3, 31)})
}

func reportOf(t testing.TB, s source) campaign.Report {
	t.Helper()
	r, err := s.report(madeUp(t), yardstick())
	if err != nil {
		t.Fatal(err)
	}
	r.Compliance.Book, r.Compliance.Version = "made-up", "test"
	return r
}

func TestGolden(t *testing.T) {
	golden.Check(t, "sample.html", pageOf(t, sampleReport(t), usual))
}

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

// TestRealLaw makes the page as a user gets it.
func TestRealLaw(t *testing.T) {
	r, err := options{actions: engagement.LikesAndComments, base: engagement.ByFollowers}.report(nil)
	if err != nil {
		t.Fatal(err)
	}
	checkPlaces(t, r, placesIn(pageOf(t, r, usual)))
}

// TestHostile brings markup where a campaign has text of its own.
func TestHostile(t *testing.T) {
	page := pageOf(t, hostileReport(t), usual)
	for _, bad := range []string{"<script", "<img", "onerror=\"", "javascript:"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if want := "&lt;script&gt;"; !strings.Contains(page, want) {
		t.Errorf("the page lacks %q", want)
	}
}

// hostileReport has a handle, a name, an id, a title and texts that are markup.
func hostileReport(t testing.TB) campaign.Report {
	t.Helper()
	const bad = `<script>console.error(1)</script>`
	b := sampleBrief
	b.Title, b.Goals = bad+`</title><img src=x onerror="console.error(2)">`, nil
	c, err := campaign.New(b)
	if err != nil {
		t.Fatal(err)
	}
	s := &story{t, c}
	names := []string{bad, `"><img src=x onerror="console.error(3)">`, "style=\"fill:#010001\"", "茶壺の人 🍵", "اسم مستعار", strings.Repeat("long", 60), "two\nlines"}
	for i, name := range names {
		id := name + strconv.Itoa(i)
		s.on(day(2, 1), campaign.Selected{Creator: campaign.Creator{ID: id, Name: name, Handle: bad, Platform: endorse.Instagram, Followers: count(900)}})
		s.agree(day(2, 1), terms("terms"+id, id, "EUR 90", []endorse.Region{"DE"}, owes("posts", endorse.Instagram, endorse.FormatPost, 1)), id)
	}
	s.on(day(3, 1), campaign.Started{})
	for i, name := range names {
		id := name + strconv.Itoa(i)
		s.on(day(3, 2), campaign.Published{Creator: id, Terms: "terms" + id, Post: contract.Post{ID: id, Platform: endorse.Instagram, Format: endorse.FormatPost}, Text: disclosure.Publication{Language: "de", Caption: "Tee #ad" + bad}},
			campaign.Measured{Post: id, Counts: endorse.Counts{Followers: count(900), Likes: count(int64(9 * i)), Comments: count(2)}})
	}
	r := reportOf(t, source{campaign: s.c, on: day(3, 9)})
	for i := range r.Compliance.Posts {
		for _, m := range r.Compliance.Posts[i].Markets {
			for k := range m.Findings {
				m.Findings[k].URL = "javascript:console.error(4)"
			}
		}
	}
	return r
}

// TestCrowd has more of everything than is shown: the page says so, and stays small.
func TestCrowd(t *testing.T) {
	page := pageOf(t, reportOf(t, source{campaign: crowd(t, 2_000), on: day(3, 31)}), usual)
	for _, want := range []string{"12 of 2000 creators are shown", "1900 more rows are not shown", "12 of 2000 accounts with a rate are shown"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not say %q", want)
		}
	}
	if len(page) > 3<<20 {
		t.Errorf("the page has %d bytes", len(page))
	}
	if i, j := strings.Index(page, `class="badge breached"`), strings.Index(page, `class="badge met"`); i < 0 || j >= 0 && j < i {
		t.Error("what is breached does not come first")
	}
}
