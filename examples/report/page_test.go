package main

import (
	"bytes"
	"os"
	"strconv"
	"strings"
	"testing"

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
	for _, bad := range []string{"<script", "<img", "onerror=\"", "javascript:", "ZgotmplZ"} {
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
				on := m.Findings[k].Basis()
				on.URL = "javascript:console.error(4)"
				m.Findings[k] = m.Findings[k].RestingOn(on)
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
	_, matrix, _ := strings.Cut(page, `<table id="matrix">`)
	matrix, _, _ = strings.Cut(matrix, "</table>")
	if n := strings.Count(matrix, `class="badge breached"`); n != usual.rows {
		t.Errorf("%d of the first %d posts are breached: those do not come first", n, usual.rows)
	}
}
