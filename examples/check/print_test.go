package main

import (
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/examples/internal/console"
	"github.com/endorse-go/endorse/examples/internal/sheet"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/google/go-cmp/cmp"
)

// report is what no law here gives: built by hand, so that only the printing
// is held.
func report() disclosure.Report {
	late := disclosure.Finding{
		Reason: disclosure.LateLabel, Outcome: disclosure.Breached, Must: true,
	}.Showing(disclosure.Evidence{Surface: "caption", Span: label.Span{Start: 31, End: 34}, Quote: "=ad"}).RestingOn(disclosure.Basis{Code: "aq-code/start-of-text", Instrument: "aq-code", Citation: "Test code", URL: "https://example.com", Verified: law.Read, Binding: true})
	silent := disclosure.Finding{Reason: disclosure.NoLaw, Must: true}.Showing(disclosure.Evidence{Fact: "overlays"}).RestingOn(disclosure.Basis{Code: "BV/no-law"})
	kept := disclosure.Finding{Outcome: disclosure.Met}.RestingOn(disclosure.Basis{Code: "bv-act/tool"})
	return disclosure.Report{
		ID: "=p\x1b[2J1", Version: "9.9.9", Book: "b00c",
		Markets: []disclosure.Market{
			{Region: "AQ", Outcome: disclosure.Breached, Findings: []disclosure.Finding{late, kept}},
			{Region: "BV", Outcome: disclosure.Unclear, Findings: []disclosure.Finding{silent}},
			{Region: "HM", Outcome: disclosure.NotRequired},
		},
	}
}

func print(t *testing.T, f shell.Format, safety sheet.Safety) string {
	t.Helper()
	p := printerFor(f, safety, console.Painter{})
	out, err := p.report([]byte(p.head), report())
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

func TestCSV(t *testing.T) {
	says := func(market, finding int) string {
		s := report().Markets[market].Findings[finding].Says()
		if strings.ContainsAny(s, `",`) {
			s = `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
		}
		return s
	}
	late, kept, silent := says(0, 0), says(0, 1), says(1, 0)
	want := strings.Join([]string{
		"id,market,outcome,code,reason,finding,must,verified,binding,instrument,citation,url,surface,start,end,quote,fact,says,fix,version,book",
		"'=p\x1b[2J1,AQ,breached,aq-code/start-of-text,late-label,breached,true,read,true,aq-code,Test code,https://example.com,caption,31,34,'=ad,," + late + ",,9.9.9,b00c",
		"'=p\x1b[2J1,AQ,breached,bv-act/tool,,met,false,,false,,,,,0,0,,," + kept + ",,9.9.9,b00c",
		"'=p\x1b[2J1,BV,unclear,BV/no-law,no-law,unclear,true,,false,,,,,0,0,,overlays," + silent + ",,9.9.9,b00c",
		"'=p\x1b[2J1,HM,not-required,,,,,,,,,,,,,,,,,9.9.9,b00c", "",
	}, "\n")
	if diff := cmp.Diff(want, print(t, shell.CSV, sheet.Safe)); diff != "" {
		t.Errorf("CSV mismatch (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(strings.NewReplacer("'=", "=").Replace(want), print(t, shell.CSV, sheet.Raw)); diff != "" {
		t.Errorf("raw CSV mismatch (-want +got):\n%s", diff)
	}
}

func TestTable(t *testing.T) {
	m := report().Markets
	want := strings.Join([]string{
		"=p·[2J1  AQ  breached",
		"  breached  must    late-label        " + m[0].Findings[0].Says(),
		"  1 rule met",
		"=p·[2J1  BV  unclear",
		"  unclear   must    no-law            " + m[1].Findings[0].Says(),
		"=p·[2J1  HM  not-required", "", "",
	}, "\n")
	if diff := cmp.Diff(want, print(t, shell.Table, sheet.Safe)); diff != "" {
		t.Errorf("table mismatch (-want +got):\n%s", diff)
	}
}

func TestJSONIsTheLibrarys(t *testing.T) {
	want, err := report().AppendLines(nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), print(t, shell.JSON, sheet.Safe)); diff != "" {
		t.Errorf("JSON mismatch (-want +got):\n%s", diff)
	}
}

// TestMonitor writes as if on a terminal, with a clock of its own: a state at
// the start, none before the pause is over, a fault on a line of its own.
func TestMonitor(t *testing.T) {
	var b strings.Builder
	now := time.Unix(0, 0)
	m := monitor{out: &b, watched: true, now: func() time.Time { return now }}
	total := tally{}
	for _, step := range []struct {
		after  time.Duration
		met    int
		faults []fault
	}{
		{0, 100, nil},
		{pause - 1, 100, nil},
		{1, 200, nil},
		{pause / 2, 0, []fault{{"", 7, "no <JSON>"}}},
		{2 * time.Second, 600, nil},
	} {
		now = now.Add(step.after)
		total.outcomes[disclosure.Met] += step.met
		total.bad += len(step.faults)
		m.report(step.faults, total)
	}
	m.end(total)
	want := "\r\x1b[K100 checked, 0 breached, 0 refused" +
		"\r\x1b[K400 checked, 0 breached, 0 refused" +
		"\r\x1b[K{\"line\":7,\"error\":\"no <JSON>\"}\n" +
		"\r\x1b[K400 checked, 0 breached, 1 refused" +
		"\r\x1b[K1000 checked, 0 breached, 1 refused, 435 a second" +
		"\r\x1b[K1000 checked, 0 breached, 1 refused, 435 a second\n"
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Errorf("terminal mismatch (-want +got):\n%s", diff)
	}
	b.Reset()
	m.watched = false
	m.report(nil, total)
	m.end(total)
	if b.Len() > 0 {
		t.Errorf("nobody watches, and still %q", b.String())
	}
}
