package roster

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

func all(Meaning) bool { return true }

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
		{"Date", "day"}, {"posted_at", "day"}, {"Published on", "day"}, {"Datum", "day"}, {"timestamp", "day"},
		{"post_id", "post: a row is one"}, {"Post URL", "post: a row is one"}, {"shortcode", "post: a row is one"},
		{"post", "posts"}, {"Avg. views", "views of the average post"}, {"Following", "following"}, {"follows", "not used"},
	} {
		m, c := meaningOf(row.header)
		got := m.Says
		if c.Valid() {
			got += " in " + c.String()
		}
		if got != row.want {
			t.Errorf("%q means %q, want %q", row.header, got, row.want)
		}
	}
}

func TestSecondColumnOfOneMeaning(t *testing.T) {
	columns := Columns([]string{"name", "Likes", "rank", "like count", "rank"}, all)
	if got, want := columns[3].Meaning.Says, "not used: means the same as column 2"; got != want || columns[3].Used() {
		t.Errorf("second likes: %q, want %q", got, want)
	}
	if got := columns[4].Meaning.Says; got != "not used" {
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
		got, err := ParseCount(row.cell)
		if text := orError(got, err); text != row.want {
			t.Errorf("ParseCount(%q) = %q, want %q (%s)", row.cell, text, row.want, row.why)
		}
	}
}

func TestParseAverage(t *testing.T) {
	for _, row := range []struct{ cell, want string }{
		{"8.7m", "~8700000"}, {"1234", "1234"}, {"1234.5", "~1234"}, {"1235.5", "~1236"}, {"0.4", "~0"}, {"", ""},
		{"3%", `parsing count "3%": not a number`}, {"-0.5", `parsing count "-0.5": negative`}, {"x", `parsing count "x": not a number`},
	} {
		got, err := ParseAverage(row.cell)
		if text := orError(got, err); text != row.want {
			t.Errorf("ParseAverage(%q) = %q, want %q", row.cell, text, row.want)
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
		g, err := ParseGiven(row.cell)
		text := fmt.Sprint(g.Text, " ", g.Percent)
		switch {
		case err != nil:
			text = err.Error()
		case g.Value == nil:
			text = "nil"
		}
		if text != row.want {
			t.Errorf("ParseGiven(%q) = %s, want %s", row.cell, text, row.want)
		}
	}
}

func orError(v fmt.Stringer, err error) string {
	if err != nil {
		return err.Error()
	}
	return v.String()
}

func TestParseDay(t *testing.T) {
	for _, row := range []struct{ cell, want string }{
		{"2026-03-01", "2026-03-01"},
		{"2026-03-01T23:30:00Z", "2026-03-01"},
		{"2026-03-01T23:30:00-08:00", "2026-03-01"},
		{"2026-03-01 09:15", "2026-03-01"},
		{"2026/03/01", "2026-03-01"},
		{"01.03.2026", "2026-03-01"},
		{"01.03.2026 09:15:00", "2026-03-01"},
		{"", ""},
		{"n/a", ""},
		{"03/01/2026", `parsing day "03/01/2026": day or month first? write 2026-03-01`},
		{"13/01/2026", `parsing day "13/01/2026": day or month first? write 2026-03-01`},
		{"2026/02/30", `parsing day "2026/02/30": no such day`},
		{"2026-02-30T10:00", `parsing day "2026-02-30T10:00": no such day`},
		{"31.02.2026", `parsing day "31.02.2026": no such day`},
		{"1.3.2026", `parsing date "1.3.2026": not in the form 2006-01-02`},
		{"2026-03-01 or so", `parsing date "2026-03-01 or so": not in the form 2006-01-02`},
		{"-1", `parsing date "-1": not in the form 2006-01-02`},
	} {
		got, err := ParseDay(row.cell)
		text := orError(got, err)
		if err == nil && got.IsZero() {
			text = ""
		}
		if text != row.want {
			t.Errorf("ParseDay(%q) = %s, want %s", row.cell, text, row.want)
		}
	}
}

func TestOpen(t *testing.T) {
	for _, row := range []struct {
		name, text string
		want       error
		columns    int
	}{
		{"empty", "", ErrNoHeader, 0},
		{"no creator", "likes,followers\n", ErrNoCreator, 2},
		{"creator alone", "name,rank\n", ErrNoColumn, 2},
		{"ambiguous alone", "name,sales\n", ErrNoColumn, 2},
		{"good", "name,likes\n", nil, 2},
	} {
		table, err := Open(strings.NewReader(row.text), all)
		if err != row.want || table != nil && len(table.Columns) != row.columns || (table == nil) != (row.columns == 0) {
			t.Errorf("%s: %v, %v; want %v", row.name, table, err, row.want)
		}
	}
}

func TestUnwantedIsNotUsed(t *testing.T) {
	columns := Columns([]string{"name", "date", "cost (USD)", "likes"}, func(m Meaning) bool { return m.Kind != Day && !m.Kind.Money() })
	for i, want := range []string{"creator", "not used", "not used", "likes"} {
		if columns[i].Meaning.Says != want || columns[i].Currency.Valid() {
			t.Errorf("column %d: %q in %v, want %q", i+1, columns[i].Meaning.Says, columns[i].Currency, want)
		}
	}
}

// TestEach holds that every cell is handed over once, that short rows are fine
// and that what is wrong has its place.
func TestEach(t *testing.T) {
	table, err := Open(strings.NewReader("name,x,likes\nada,1,2\nbo\ncy,1,two,\ndi,1,2,3\n"), all)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"ada 2: <nil>",
		"bo: <nil>",
		`cy two: line 4, column 3 (likes): no number`,
		"di 2: line 5, column 4: cell without a header",
	} {
		record, err := table.Next()
		if err != nil {
			t.Fatal(err)
		}
		var cells []string
		err = table.Each(record, func(_ Column, cell string) error {
			cells = append(cells, cell)
			if cell == "two" {
				return errors.New("no number")
			}
			return nil
		})
		if got := fmt.Sprintf("%s: %v", strings.Join(cells, " "), err); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
