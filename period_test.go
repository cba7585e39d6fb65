package endorse_test

import (
	"encoding/json"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
	"pgregory.net/rapid"
)

func TestPeriodContains(t *testing.T) {
	t.Parallel()
	campaign := Period{From: On(2023, 6, 9), Until: On(2024, 1, 31)}
	rows := []struct {
		name   string
		period Period
		day    Date
		want   bool
		why    string
	}{
		{"day before", campaign, On(2023, 6, 8), false, "not yet"},
		{"first day", campaign, On(2023, 6, 9), true, "From is included"},
		{"a day between", campaign, On(2023, 12, 31), true, ""},
		{"last day", campaign, On(2024, 1, 31), true, "Until is included"},
		{"day after", campaign, On(2024, 2, 1), false, "over"},
		{"one day: the day before", Period{On(2024, 2, 29), On(2024, 2, 29)}, On(2024, 2, 28), false, ""},
		{"one day: that day", Period{On(2024, 2, 29), On(2024, 2, 29)}, On(2024, 2, 29), true, ""},
		{"one day: the day after", Period{On(2024, 2, 29), On(2024, 2, 29)}, On(2024, 3, 1), false, ""},
		{"open end", Period{From: On(2024, 1, 1)}, On(9999, 12, 31), true, "zero Until is open"},
		{"open end, day before", Period{From: On(2024, 1, 1)}, On(2023, 12, 31), false, ""},
		{"open start", Period{Until: On(2024, 1, 1)}, On(1, 1, 1), true, "zero From is open"},
		{"open start, day after", Period{Until: On(2024, 1, 1)}, On(2024, 1, 2), false, ""},
		{"all days", Period{}, On(2024, 1, 1), true, ""},
		{"day not said", Period{}, Date{}, false, "silence is in no period"},
		{"reversed", Period{On(2024, 2, 1), On(2024, 1, 1)}, On(2024, 1, 15), false, ""},
	}
	for _, r := range rows {
		if got := r.period.Contains(r.day); got != r.want {
			t.Errorf("%s: %v contains %v: %t (%s)", r.name, r.period, r.day, got, r.why)
		}
	}
}

func TestPeriodIntersect(t *testing.T) {
	t.Parallel()
	p := func(s string) Period {
		q, err := ParsePeriod(s)
		if err != nil {
			t.Fatal(err)
		}
		return q
	}
	rows := []struct{ name, a, b, want string }{
		{"overlap", "2024-01-01/2024-01-31", "2024-01-15/2024-02-15", "2024-01-15/2024-01-31"},
		{"inside", "2024-01-01/2024-12-31", "2024-03-01/2024-03-31", "2024-03-01/2024-03-31"},
		{"one day shared", "2024-01-01/2024-01-31", "2024-01-31/2024-02-15", "2024-01-31/2024-01-31"},
		{"neighbours", "2024-01-01/2024-01-31", "2024-02-01/2024-02-15", ""},
		{"both open at the end", "2024-01-01/..", "2024-02-01/..", "2024-02-01/.."},
		{"both open at the start", "../2024-01-01", "../2024-02-01", "../2024-01-01"},
		{"open towards each other", "2024-01-01/..", "../2024-02-01", "2024-01-01/2024-02-01"},
		{"open away from each other", "../2024-01-01", "2024-02-01/..", ""},
		{"all days and some", "../..", "2024-01-01/2024-01-31", "2024-01-01/2024-01-31"},
		{"all days and all days", "../..", "../..", "../.."},
	}
	for _, r := range rows {
		for _, pair := range [][2]Period{{p(r.a), p(r.b)}, {p(r.b), p(r.a)}} {
			got, ok := pair[0].Intersect(pair[1])
			if ok != (r.want != "") || ok && got.String() != r.want || pair[0].Overlaps(pair[1]) != ok {
				t.Errorf("%s: %v and %v share %v, %t; want %q", r.name, pair[0], pair[1], got, ok, r.want)
			}
		}
	}
	reversed := Period{On(2024, 2, 1), On(2024, 1, 1)}
	if _, ok := reversed.Intersect(Period{}); ok {
		t.Error("a reversed period shares days with all days")
	}
	if _, ok := (Period{}).Intersect(reversed); ok {
		t.Error("all days share days with a reversed period")
	}
}

// TestPeriodIntersectIsBoth holds the meaning: a day lies in the intersection
// if and only if it lies in both.
func TestPeriodIntersectIsBoth(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b, d := periods.Draw(t, "a"), periods.Draw(t, "b"), nearDates.Draw(t, "day")
		both, ok := a.Intersect(b)
		if got, want := ok && both.Contains(d), a.Contains(d) && b.Contains(d); got != want {
			t.Fatalf("%v in %v and %v: %t, want %t", d, a, b, got, want)
		}
	})
}

func TestPeriodDays(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name   string
		period Period
		want   int
		ok     bool
	}{
		{"one day", Period{On(2024, 2, 29), On(2024, 2, 29)}, 1, true},
		{"a leap year", Period{On(2024, 1, 1), On(2024, 12, 31)}, 366, true},
		{"all there are", Period{On(1, 1, 1), On(9999, 12, 31)}, 3652059, true},
		{"open start", Period{Until: On(2024, 1, 1)}, 0, false},
		{"open end", Period{From: On(2024, 1, 1)}, 0, false},
		{"reversed", Period{On(2024, 1, 2), On(2024, 1, 1)}, 0, false},
	}
	for _, r := range rows {
		if got, ok := r.period.Days(); got != r.want || ok != r.ok {
			t.Errorf("%s: %d, %t", r.name, got, ok)
		}
	}
}

func TestParsePeriod(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, in, why string }{
		{"both ends", "2024-01-01/2024-01-31", ""},
		{"one day", "2024-01-01/2024-01-01", ""},
		{"open end", "2024-01-01/..", ""},
		{"open start", "../2024-01-31", ""},
		{"all days", "../..", ""},
		{"reversed by a day", "2024-01-02/2024-01-01", "ends before it starts"},
		{"empty", "", "not in the form"},
		{"one date", "2024-01-01", "not in the form"},
		{"31 February", "2024-01-01/2024-02-31", "no such day"},
		{"nothing after the stroke", "2024-01-01/", "not in the form"},
		{"three dates", "2024-01-01/2024-01-02/2024-01-03", "not in the form"},
		{"a hyphen", "2024-01-01-2024-01-31", "not in the form"},
		{"invalid UTF-8", "\xff/\xfe", "not in the form"},
		{"ten megabytes", strings.Repeat("../", 3<<20), "not in the form"},
	}
	for _, r := range rows {
		got, err := ParsePeriod(r.in)
		if r.why != "" {
			wantParseError(t, r.name, err, "period", r.why)
			continue
		}
		if err != nil || got.String() != r.in {
			t.Errorf("%s: ParsePeriod(%q) = %v, %v", r.name, r.in, got, err)
		}
	}
}

func TestPeriodJSON(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, in, want string }{
		{"both ends", `{"from":"2024-01-01","until":"2024-01-31"}`, "2024-01-01/2024-01-31"},
		{"open end", `{"from":"2024-01-01"}`, "2024-01-01/.."},
		{"empty end", `{"from":"2024-01-01","until":""}`, "2024-01-01/.."},
		{"null end", `{"from":null,"until":"2024-01-31"}`, "../2024-01-31"},
		{"all days", `{}`, "../.."},
		{"null leaves it alone", `null`, "2000-01-01/2000-12-31"},
		{"reversed", `{"from":"2024-02-01","until":"2024-01-01"}`, ""},
		{"31 February", `{"from":"2024-02-31"}`, ""},
		{"misspelt", `{"form":"2024-02-01"}`, ""},
		{"text", `"2024-01-01/2024-01-31"`, ""},
	}
	for _, r := range rows {
		before := Between(On(2000, 1, 1), On(2000, 12, 31))
		p := before
		err := json.Unmarshal([]byte(r.in), &p)
		switch {
		case r.want == "" && (err == nil || p != before):
			t.Errorf("%s: %v, %v; want an error and no change", r.name, p, err)
		case r.want != "" && (err != nil || p.String() != r.want):
			t.Errorf("%s: %v, %v; want %s", r.name, p, err, r.want)
		}
	}
}
