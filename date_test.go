package endorse_test

import (
	"math"
	"strings"
	"testing"
	"time"

	. "github.com/endorse-go/endorse"
	"pgregory.net/rapid"
)

func TestParseDate(t *testing.T) {
	t.Parallel()
	for _, s := range []string{"0001-01-01", "1900-02-28", "2000-02-29", "2024-02-29", "2026-03-01", "2026-12-31", "9999-12-31"} {
		d, err := ParseDate(s)
		if err != nil || d.String() != s {
			t.Errorf("ParseDate(%q) = %v, %v", s, d, err)
		}
	}
}

func TestParseDateRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct{ name, in, why string }{
		{"31 February", "2026-02-31", "no such day"},
		{"31 April", "2026-04-31", "no such day"},
		{"29 February of a common year", "2026-02-29", "no such day"},
		{"1900 was no leap year", "1900-02-29", "no such day"},
		{"month 13", "2026-13-01", "no such day"},
		{"month 0", "2026-00-10", "no such day"},
		{"day 0", "2026-01-00", "no such day"},
		{"year 0", "0000-01-01", "no such day"},
		{"empty", "", "not in the form"},
		{"no zeros in front", "2026-3-1", "not in the form"},
		{"day first", "01-03-2026", "not in the form"},
		{"slashes", "2026/03/01", "not in the form"},
		{"an instant", "2026-03-01T00:00:00Z", "not in the form"},
		{"a sign", "-026-03-01", "not in the form"},
		{"Arabic digits", "٢٠٢٦-٠٣-٠١", "not in the form"},
		{"invalid UTF-8", "2026-03-\xff1", "not in the form"},
		{"ten megabytes", strings.Repeat("2026-03-01", 1<<20), "not in the form"},
	}
	for _, r := range rows {
		d, err := ParseDate(r.in)
		wantParseError(t, r.name, err, "date", r.why)
		if !d.IsZero() {
			t.Errorf("%s: ParseDate gave %v beside an error", r.name, d)
		}
	}
}

func TestNewDateRefuses(t *testing.T) {
	t.Parallel()
	for _, in := range [][3]int{
		{2026, 2, 31}, {2026, 2, 29}, {0, 1, 1}, {10000, 1, 1}, {2026, 0, 1}, {2026, 13, 1}, {2026, 1, 0}, {2026, 1, 32},
		{-1, -1, -1}, {math.MaxInt, math.MaxInt, math.MaxInt}, {math.MinInt, 1, 1},
	} {
		d, err := NewDate(in[0], in[1], in[2])
		wantParseError(t, "NewDate", err, "date", "no such day")
		if !d.IsZero() {
			t.Errorf("NewDate(%v) = %v", in, d)
		}
	}
}

// TestOnPanics holds the one panic that a literal may have.
func TestOnPanics(t *testing.T) {
	t.Parallel()
	defer func() {
		if recover() == nil {
			t.Error("On(2026, 2, 31) did not panic")
		}
	}()
	On(2026, 2, 31)
}

func TestAddMonths(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		from Date
		n    int
		want Date
	}{
		{"plain", On(2026, 1, 15), 1, On(2026, 2, 15)},
		{"31 January, common year", On(2026, 1, 31), 1, On(2026, 2, 28)},
		{"31 January, leap year", On(2024, 1, 31), 1, On(2024, 2, 29)},
		{"29 February, a year on", On(2024, 2, 29), 12, On(2025, 2, 28)},
		{"29 February, four years on", On(2024, 2, 29), 48, On(2028, 2, 29)},
		{"over the year", On(2025, 11, 30), 3, On(2026, 2, 28)},
		{"December stays December", On(2025, 12, 31), 12, On(2026, 12, 31)},
		{"back", On(2026, 3, 31), -1, On(2026, 2, 28)},
		{"back over the year", On(2026, 1, 31), -2, On(2025, 11, 30)},
		{"no months", On(2026, 1, 31), 0, On(2026, 1, 31)},
		{"to the last month", On(9999, 11, 30), 1, On(9999, 12, 30)},
		{"beyond the last", On(9999, 12, 1), 1, Date{}},
		{"to the first month", On(1, 2, 28), -1, On(1, 1, 28)},
		{"before the first", On(1, 1, 1), -1, Date{}},
		{"as many as there are", On(2026, 1, 1), math.MaxInt, Date{}},
		{"as few as there are", On(2026, 1, 1), math.MinInt, Date{}},
		{"of a day not said", Date{}, 1, Date{}},
	}
	for _, r := range rows {
		if got := r.from.AddMonths(r.n); got != r.want {
			t.Errorf("%s: %v.AddMonths(%d) = %v, want %v", r.name, r.from, r.n, got, r.want)
		}
	}
}

func TestAddDays(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		from Date
		n    int
		want Date
	}{
		{"over the month", On(2026, 1, 31), 1, On(2026, 2, 1)},
		{"over the year", On(2025, 12, 31), 1, On(2026, 1, 1)},
		{"back over the year", On(2026, 1, 1), -1, On(2025, 12, 31)},
		{"onto the leap day", On(2024, 2, 28), 1, On(2024, 2, 29)},
		{"over it", On(2024, 2, 29), 1, On(2024, 3, 1)},
		{"past it in a common year", On(2026, 2, 28), 1, On(2026, 3, 1)},
		{"the last day", On(9999, 12, 30), 1, On(9999, 12, 31)},
		{"beyond it", On(9999, 12, 31), 1, Date{}},
		{"before the first", On(1, 1, 1), -1, Date{}},
		{"as many as there are", On(1, 1, 1), math.MaxInt, Date{}},
		{"as few as there are", On(9999, 12, 31), math.MinInt, Date{}},
		{"of a day not said", Date{}, 1, Date{}},
	}
	for _, r := range rows {
		if got := r.from.AddDays(r.n); got != r.want {
			t.Errorf("%s: %v.AddDays(%d) = %v, want %v", r.name, r.from, r.n, got, r.want)
		}
	}
}

// TestDateNotSaid says what the zero Date answers.
func TestDateNotSaid(t *testing.T) {
	t.Parallel()
	var d Date
	y, m, n := d.Split()
	if !d.IsZero() || d.String() != "" || y != 0 || m != 0 || n != 0 || d.Year() != 0 || d.Month() != 0 || d.Day() != 0 {
		t.Errorf("the zero Date is %q, %d-%d-%d", d, y, m, n)
	}
	if !d.In(nil).IsZero() || !d.Before(On(1, 1, 1)) || d.After(On(1, 1, 1)) || d.Compare(On(1, 1, 1)) != -1 {
		t.Error("the zero Date is not before all days")
	}
	if _, ok := d.DaysUntil(On(2026, 1, 1)); ok {
		t.Error("days from a day not said are counted")
	}
	if _, ok := On(2026, 1, 1).DaysUntil(d); ok {
		t.Error("days to a day not said are counted")
	}
	_ = d.Weekday() // meaningless, but no panic
}

func TestDateOf(t *testing.T) {
	t.Parallel()
	instant := time.Date(2026, 3, 1, 1, 30, 0, 0, time.UTC)
	newYork := time.FixedZone("UTC-5", -5*60*60)
	if got := DateOf(instant); got != On(2026, 3, 1) {
		t.Errorf("in UTC it is %v", got)
	}
	if got := DateOf(instant.In(newYork)); got != On(2026, 2, 28) {
		t.Errorf("in New York it is still the day before, not %v", got)
	}
	for _, year := range []int{0, -1, 10000} {
		if got := DateOf(time.Date(year, 6, 1, 0, 0, 0, 0, time.UTC)); !got.IsZero() {
			t.Errorf("year %d gave %v", year, got)
		}
	}
	if got := On(2026, 3, 1).In(newYork); !got.Equal(time.Date(2026, 3, 1, 5, 0, 0, 0, time.UTC)) {
		t.Errorf("midnight in New York is %v", got)
	}
	if got := On(2026, 3, 1).In(nil); got.Location() != time.UTC {
		t.Errorf("nil is %v, want UTC", got.Location())
	}
}

// TestDateAgreesWithTime compares every calculation with package time, over all
// years.
func TestDateAgreesWithTime(t *testing.T) {
	t.Parallel()
	first := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(0, 3652058).Draw(t, "day")
		k := rapid.IntRange(-3652058, 3652058).Draw(t, "days later")
		want := first.AddDate(0, 0, n)
		d := On(1, 1, 1).AddDays(n)
		y, m, day := d.Split()
		if y != want.Year() || m != int(want.Month()) || day != want.Day() || d.Weekday() != want.Weekday() {
			t.Fatalf("day %d is %v %v, want %v", n, d, d.Weekday(), want)
		}
		if d.String() != want.Format(time.DateOnly) || DateOf(want) != d || !d.In(nil).Equal(want) {
			t.Fatalf("day %d is %v, want %v", n, d, want)
		}
		e := d.AddDays(k)
		if n+k < 0 || n+k > 3652058 {
			if !e.IsZero() {
				t.Fatalf("%v and %d days is %v", d, k, e)
			}
			return
		}
		if got, ok := d.DaysUntil(e); !ok || got != k || e.Compare(d) != cmpInt(k, 0) || e.After(d) != (k > 0) || e.Before(d) != (k < 0) || e.Equal(d) != (k == 0) {
			t.Fatalf("from %v to %v: %d, want %d", d, e, got, k)
		}
	})
}

// TestAddMonthsAgreesWithTime compares with package time, which runs over into
// the next month where AddMonths stops at the last day.
func TestAddMonthsAgreesWithTime(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d := dates.Draw(t, "day")
		n := rapid.IntRange(-2400, 2400).Draw(t, "months")
		first := time.Date(d.Year(), time.Month(d.Month()+n), 1, 0, 0, 0, 0, time.UTC)
		last := first.AddDate(0, 1, -1)
		want := DateOf(first.AddDate(0, 0, min(d.Day(), last.Day())-1))
		if got := d.AddMonths(n); got != want {
			t.Fatalf("%v.AddMonths(%d) = %v, want %v", d, n, got, want)
		}
	})
}

func cmpInt(a, b int) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
