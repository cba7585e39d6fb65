package main

import (
	"fmt"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
)

func TestMeaningOf(t *testing.T) {
	for _, row := range []struct{ header, want string }{
		{"Influencer", "creator"}, {"channel_info", "creator"}, {"User Name", "creator"}, {"accountName", "creator"},
		{"Followers", "followers"}, {"FOLLOWERS_COUNT", "followers"}, {"# of followers", "followers"},
		{"No. of Subscribers", "followers"}, {"followersCount", "followers"}, {"Abonnenten", "followers"}, {"abonnés", "followers"},
		{"Likes", "likes"}, {"like", "likes"}, {"Total Likes", "likes"}, {"total_likes", "likes"},
		{"avg_likes", "likes of the average post"}, {"Avg. likes per post", "likes of the average post"},
		{"new_post_avg_like", "likes of the average recent post"},
		{"Campaign_Cost", "cost"}, {"Cost (USD)", "cost in USD"}, {"spend_eur", "cost in EUR"}, {"Amount spent", "cost"},
		{"Revenue [JPY]", "revenue in JPY"}, {"Umsatz", "revenue"},
		{"Engagement_Rate", "engagement rate, as given"}, {"ER %", "engagement rate, as given"},
		{"60_day_eng_rate", "engagement rate, as given"}, {"engagementRate", "engagement rate, as given"},
		{"CPM", "CPM, as given"}, {"Return on investment", "ROI, as given"},
		{"Sales", "not used: orders or money? Call it orders or revenue"},
		{"Budget", "not used: planned or spent? Call it cost if it was spent"},
		{"Engagement", "not used: a number or a rate? Call it engagement rate, or likes and comments"},
		{"Likes EUR", "not used"}, {"rank", "not used"}, {"", "not used"}, {"country", "not used"}, {"cost per lead", "not used"},
		{strings.Repeat("likes", 100), "not used"},
	} {
		m, c := meaningOf(row.header)
		got := m.says
		if c.Valid() {
			got += " in " + c.String()
		}
		if got != row.want {
			t.Errorf("%q means %q, want %q", row.header, got, row.want)
		}
	}
}

func TestSecondColumnOfOneMeaning(t *testing.T) {
	columns := columnsOf([]string{"name", "Likes", "rank", "like count", "rank"})
	if got, want := columns[3].meaning.says, "not used: means the same as column 2"; got != want || columns[3].used() {
		t.Errorf("second likes: %q, want %q", got, want)
	}
	if got := columns[4].meaning.says; got != "not used" {
		t.Errorf("second rank: %q", got)
	}
}

func TestParseCount(t *testing.T) {
	for _, row := range []struct{ cell, want, why string }{
		{"36225", "36225", ""},
		{"475.8m", "~475800000", "shorthand is rounded"},
		{"0.89k", "~890", ""},
		{"36225.0", "36225", "a whole number in a column with gaps"},
		{"-1", "", "hidden"},
		{"hidden", "", ""},
		{"N/A", "", ""},
		{"", "", ""},
		{"0", "0", "zero is known"},
		{"-2", `parsing count "-2": negative`, ""},
		{"NaN", `parsing count "NaN": not a number`, "no count: somebody's arithmetic failed"},
		{"1.234", `parsing count "1.234": ambiguous: the point may separate thousands or a fraction`, ""},
		{"12.5", `parsing count "12.5": not a whole number`, ""},
		{".0", `parsing count ".0": not a number`, ""},
		{"1e9", `parsing count "1e9": exponent in count`, ""},
	} {
		got, err := parseCount(row.cell)
		if text := orError(got, err); text != row.want {
			t.Errorf("parseCount(%q) = %q, want %q (%s)", row.cell, text, row.want, row.why)
		}
	}
}

func TestParseAverage(t *testing.T) {
	for _, row := range []struct{ cell, want string }{
		{"8.7m", "~8700000"}, {"1234", "1234"}, {"1234.5", "~1234"}, {"1235.5", "~1236"}, {"0.4", "~0"}, {"", ""},
		{"3%", `parsing count "3%": not a number`}, {"-0.5", `parsing count "-0.5": negative`}, {"x", `parsing count "x": not a number`},
	} {
		got, err := parseAverage(row.cell)
		if text := orError(got, err); text != row.want {
			t.Errorf("parseAverage(%q) = %q, want %q", row.cell, text, row.want)
		}
	}
}

func TestParseAmount(t *testing.T) {
	for _, row := range []struct {
		cell     string
		currency endorse.Currency
		want     string
	}{
		{"73910.65", endorse.USD, "USD 73910.65"},
		{"1,234.50", endorse.USD, "USD 1234.50"},
		{"1,234,567", endorse.USD, "USD 1234567.00"},
		{"$1,234", endorse.USD, "USD 1234.00"},
		{"€12", 0, "EUR 12.00"},
		{"12 EUR", 0, "EUR 12.00"},
		{"EUR12", endorse.EUR, "EUR 12.00"},
		{"¥500", endorse.JPY, "JPY 500"},
		{"¥500", endorse.CNY, "CNY 500.00"},
		{"-5", endorse.EUR, "EUR -5.00"},
		{"0", endorse.EUR, "EUR 0.00"},
		{"", endorse.EUR, ""},
		{"n/a", endorse.EUR, ""},
		{"12", 0, ""},
		{"-1", endorse.EUR, "EUR -1.00"},
		{"$12", endorse.EUR, `parsing money "$12": not a decimal number`},
		{"$12 USD", endorse.EUR, `parsing amount "$12 USD": not in EUR`},
		{"£12", endorse.EUR, `parsing amount "£12": not in EUR`},
		{"12,50", endorse.EUR, `parsing amount "12,50": comma is not at thousands: write 1234.50`},
		{"1.234,50", endorse.EUR, `parsing money "1.234,50": comma in amount`},
		{"1e1000000", endorse.EUR, `parsing money "1e1000000": exponent in amount`},
		{"5k", endorse.EUR, `parsing money "5k": not a decimal number`},
	} {
		got, err := parseAmount(row.cell, row.currency)
		if text := orError(got, err); text != row.want {
			t.Errorf("parseAmount(%q, %v) = %q, want %q", row.cell, row.currency, text, row.want)
		}
	}
}

func TestParseGiven(t *testing.T) {
	for _, row := range []struct{ cell, want string }{
		{"24.93029675638371", "24.93029675638371 false"}, {"1.39%", "1.39 true"}, {"-0.15100872630240086", "-0.15100872630240086 false"},
		{"-1", "-1 false"}, {"2 %", "2 true"}, {"", "nil"}, {"n/a", "nil"},
		{"NaN%", `parsing rate "NaN%": not a number`}, {"1e99999999", `parsing rate "1e99999999": not a number`},
		{"1/3", `parsing rate "1/3": not a number`}, {"--1", `parsing rate "--1": not a number`}, {".", `parsing rate ".": not a number`},
		{"1.2.3", `parsing rate "1.2.3": not a number`}, {"%", `parsing rate "%": not a number`},
		{strings.Repeat("9", 41), `parsing rate "` + strings.Repeat("9", 40) + `…": not a number`},
	} {
		g, err := parseGiven(row.cell)
		text := fmt.Sprint(g.text, " ", g.percent)
		switch {
		case err != nil:
			text = err.Error()
		case g.value == nil:
			text = "nil"
		}
		if text != row.want {
			t.Errorf("parseGiven(%q) = %s, want %s", row.cell, text, row.want)
		}
	}
}

func orError(v fmt.Stringer, err error) string {
	if err != nil {
		return err.Error()
	}
	return v.String()
}
