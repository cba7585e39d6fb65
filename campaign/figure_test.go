package campaign_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

func TestFigure(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name   string
		figure campaign.Figure
		known  bool
		text   string
		money  string
		json   string
	}{
		{"the zero figure is not known", campaign.Figure{}, false, "(not known)", "", `{"name":""}`},
		{"a zero is known, and has a number", campaign.Figure{Name: "posts", Value: "0", Unit: "posts"}, true, "0", "", `{"name":"posts","value":"0","number":"0","unit":"posts"}`},
		{"what is missing says why", campaign.Figure{Name: "roas", Missing: "no cost"}, false, "(no cost)", "", `{"name":"roas","missing":"no cost"}`},
		{"money that is not known", campaign.Figure{Name: "cost", Missing: "no rate", Unit: "EUR"}, false, "(no rate)", "", `{"name":"cost","unit":"EUR","missing":"no rate"}`},
		{"money", campaign.Figure{Name: "cost", Value: "EUR 1.50", Number: rate("1.5"), Unit: "EUR"}, true, "EUR 1.50", "EUR 1.50", `{"name":"cost","value":"EUR 1.50","number":"1.5","unit":"EUR"}`},
	}
	for _, r := range rows {
		data, err := json.Marshal(r.figure)
		m, ok := r.figure.Money()
		if err != nil || string(data) != r.json || r.figure.Known() != r.known || r.figure.String() != r.text || m.String() != r.money || ok != (r.money != "") {
			t.Errorf("%s: %s, %v, %v, %v (%v)", r.name, data, r.figure.Known(), r.figure, m, err)
		}
	}
}

// TestMarkdownEscapes: a name cannot break out of its cell, draw a picture or begin a
// heading.
func TestMarkdownEscapes(t *testing.T) {
	t.Parallel()
	b := teapotBrief()
	b.Title = "# spring | <b>"
	s := begin(t, b).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "x", Name: "a|b\n<script>![](http://x.example)`", Platform: endorse.Instagram}})
	text := reportOf(t, s.c, nil, nil, day(2, 1)).Markdown()
	for _, bad := range []string{"a|b", "<script>", "![](", "# # spring", "<b>"} {
		if strings.Contains(text, bad) {
			t.Errorf("the report has %q", bad)
		}
	}
	if !strings.Contains(text, `a\|b &lt;script&gt;!\[\](http://x.example)`) {
		t.Errorf("the name is not in it:\n%s", text)
	}
}

func TestMarkdownRows(t *testing.T) {
	t.Parallel()
	s := begin(t, teapotBrief())
	for i := range campaign.MarkdownRows + 3 {
		s.on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: fmt.Sprintf("c%03d", i), Platform: endorse.Instagram}})
	}
	r := reportOf(t, s.c, nil, nil, day(2, 1))
	text := r.Markdown()
	if !strings.Contains(text, "c049") || strings.Contains(text, "c050") || !strings.Contains(text, "\n3 more rows are not shown.\n") {
		t.Errorf("not cut after %d rows:\n%s", campaign.MarkdownRows, text)
	}
	if data, err := r.MarshalJSON(); err != nil || !strings.Contains(string(data), "c052") {
		t.Errorf("JSON lacks a row: %v", err)
	}
}

func TestWatchWords(t *testing.T) {
	t.Parallel()
	for _, v := range []campaign.Verdict{campaign.CannotTell, campaign.OnTrack, campaign.Behind, campaign.Reached} {
		var back campaign.Verdict
		if text, err := v.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != v {
			t.Errorf("%v comes back as %v", v, back)
		}
	}
	for _, v := range []campaign.Standing{campaign.StandingUnknown, campaign.AboveBenchmark, campaign.BelowBenchmark} {
		var back campaign.Standing
		if text, err := v.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != v {
			t.Errorf("%v comes back as %v", v, back)
		}
	}
	for v := campaign.LineNotSaid; v <= campaign.LineKept; v++ {
		var back campaign.LineKind
		if text, err := v.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != v {
			t.Errorf("%v comes back as %v", v, back)
		}
	}
	if _, err := campaign.Verdict(9).MarshalText(); err == nil {
		t.Error("a verdict that there is not is written")
	}
}
