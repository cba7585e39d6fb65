package campaign_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

var update = flag.Bool("update", false, "write the golden files anew")

// madeUp is a book of law that nobody made: in both places pay has to be told, by
// "Anzeige" or by "Ad", before anything else in the text.
func madeUp(t testing.TB) *disclosure.Checker {
	t.Helper()
	regime := func(region endorse.Region, name, lang, word string) *law.Regime {
		id := map[endorse.Region]string{"DE": "de-made-up", "GB": "gb-made-up"}[region]
		return &law.Regime{
			Region: region, Name: name, Languages: []string{lang}, CompleteFrom: endorse.On(2020, 1, 1),
			Instruments: []law.Instrument{{
				ID: id, Title: "A made-up act", Citation: "Made-up Act, s. 1", Kind: law.Statute, Binding: true,
				Days: endorse.Period{From: endorse.On(2020, 1, 1)}, URL: "https://law.example/" + id, Verified: law.Read, Checked: endorse.On(2026, 1, 1),
			}},
			Connections: []law.Connection{
				{Tie: law.Payment, Asks: law.Required, Instrument: id},
				{Tie: law.Affiliate, Asks: law.Required, Instrument: id},
			},
			Wordings:   []law.Wording{{Text: word, Lang: lang, Verdict: law.Accepted, Instrument: id}},
			Placements: []law.Placement{{Rule: law.StartOfText, Strength: law.Must, Instrument: id}},
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

// yardstick is engagement by followers, held against figures that nobody published.
func yardstick() campaign.Yardstick {
	published := func(p endorse.Platform, value string) engagement.Benchmark {
		return engagement.Benchmark{
			Publisher: "Made-up Research", URL: "https://research.example/rates", Date: "2025", Platform: p,
			Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean,
			Value: rate(value), Measured: endorse.Yes, Population: engagement.Creators,
		}
	}
	return campaign.Yardstick{
		Rate:       engagement.EngagementRate(engagement.ByFollowers, engagement.LikesAndComments),
		Benchmarks: []engagement.Benchmark{published(endorse.Instagram, "2%"), published(endorse.TikTok, "4%")},
	}
}

func reportOf(t testing.TB, c campaign.Campaign, statements []affiliate.Statement, k *disclosure.Checker, on endorse.Date) campaign.Report {
	t.Helper()
	s, err := campaign.Settle(c, statements, on)
	if err != nil {
		t.Fatal(err)
	}
	st, err := campaign.Monitor(c, k, on)
	if err != nil {
		t.Fatal(err)
	}
	st.Book, st.Version = "made-up", "test" // of other versions they differ
	r, err := campaign.NewReport(c, s, st, yardstick())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestReportGolden(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	r := reportOf(t, c, statements, madeUp(t), day(3, 31))
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	pretty.WriteByte('\n')
	golden(t, "report.json", pretty.Bytes())
	golden(t, "report.md", []byte(r.Markdown()))
	golden(t, "report.txt", []byte(r.String()))
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("%s mismatch (-want +got):\n%s", name, diff)
	}
}

func TestReportRefuses(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	s, err := campaign.Settle(c, statements, day(3, 31))
	if err != nil {
		t.Fatal(err)
	}
	st, err := campaign.Monitor(c, nil, day(3, 31))
	if err != nil {
		t.Fatal(err)
	}
	other, later := st, st
	other.Campaign, later.On = "autumn-kettle", day(4, 1)
	elsewhere := s
	elsewhere.Campaign = "autumn-kettle"
	forged := s
	forged.Claims = append([]campaign.Claim(nil), s.Claims...)
	forged.Claims[0].Paid = money("EUR 1")
	rows := []struct {
		name string
		s    campaign.Settlement
		st   campaign.Status
		y    campaign.Yardstick
		want error
	}{
		{"status of another campaign", s, other, campaign.Yardstick{}, campaign.ErrDiffers},
		{"status of another day", s, later, campaign.Yardstick{}, campaign.ErrDiffers},
		{"settlement of another campaign", elsewhere, st, campaign.Yardstick{}, campaign.ErrDiffers},
		{"settlement that does not add up", forged, st, campaign.Yardstick{}, campaign.ErrSum},
		{"a rate that there is not", s, st, campaign.Yardstick{Rate: engagement.Definition{Metric: engagement.MetricEngagementRate}}, nil},
	}
	for _, r := range rows {
		if _, err := campaign.NewReport(c, r.s, r.st, r.y); err == nil || r.want != nil && !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", r.name, err, r.want)
		}
	}
	if _, err := campaign.NewReport(campaign.Campaign{}, s, st, campaign.Yardstick{}); !errors.Is(err, campaign.ErrNotSaid) {
		t.Errorf("no campaign: %v", err)
	}
}

// Amounts of which each can be written, and their sum cannot, are no figure and no panic.
func TestReportTooMuch(t *testing.T) {
	t.Parallel()
	most := money("EUR 999999999999999999999999.99")
	s := begin(t, teapotBrief()).on(3, 1, campaign.Started{}, campaign.Selected{Creator: campaign.Creator{ID: "a", Platform: endorse.Instagram}})
	for _, id := range []string{"p", "q"} {
		s.on(3, 2, campaign.Published{Creator: "a", Post: contract.Post{ID: id, Format: endorse.FormatPost}},
			campaign.Measured{Post: id, Revenue: most}, campaign.Spent{ID: id, Cost: roi.CostTools, Amount: most, Creator: "a"})
	}
	r := reportOf(t, s.c, nil, nil, day(3, 2))
	for name, want := range map[string]string{"revenue": "amounts do not add up", "cost": "more than 24 integer or 12 fraction digits"} {
		if f, _ := r.Results.Total.Figure(name); f.Known() || f.Missing != want {
			t.Errorf("%s = %v, want why it is not known: %q", name, f, want)
		}
	}
}

func TestFaultErrorOfNothing(t *testing.T) {
	t.Parallel()
	if got := (&campaign.FaultError{Path: "p"}).Error(); got != "p: <nil>" {
		t.Errorf("got %q", got)
	}
}

// The budget of a report knows what programmes owe, which a status does not.
func TestReportBudgetHasEarnings(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	r := reportOf(t, c, statements, nil, day(3, 31))
	m := r.Money.Settlement.Converted
	if b := r.Money.Budget; !b.Due.Equal(m.Open) || !b.Out.Equal(m.Out) {
		t.Errorf("due %v and out %v, settled are %v and %v", b.Due, b.Out, m.Open, m.Out)
	}
	if status := monitored(t, c, nil, 3, 31); status.Budget.Due.Equal(m.Open) {
		t.Error("no earnings are open: the row shows nothing")
	}
}
