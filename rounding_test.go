package endorse_test

import (
	"strconv"
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
)

// TestRoundingModes is the definition of each mode: below, at and above the
// middle, on both sides of zero, next to an even and next to an odd digit.
func TestRoundingModes(t *testing.T) {
	t.Parallel()
	modes := []Rounding{HalfAway, HalfEven, Up, Down, Ceiling, Floor}
	rows := []struct {
		in   string
		want string // in the order of modes
		why  string
	}{
		{"0.20", "0.2 0.2 0.2 0.2 0.2 0.2", "nothing to round"},
		{"0.21", "0.2 0.2 0.3 0.2 0.3 0.2", "below the middle"},
		{"0.25", "0.3 0.2 0.3 0.2 0.3 0.2", "a tie above an even digit"},
		{"0.35", "0.4 0.4 0.4 0.3 0.4 0.3", "a tie above an odd digit"},
		{"0.2500000001", "0.3 0.3 0.3 0.2 0.3 0.2", "just above a tie"},
		{"0.2499999999", "0.2 0.2 0.3 0.2 0.3 0.2", "just below a tie"},
		{"0.29", "0.3 0.3 0.3 0.2 0.3 0.2", "above the middle"},
		{"0.05", "0.1 0 0.1 0 0.1 0", "a tie above zero"},
		{"0.95", "1 1 1 0.9 1 0.9", "into the next whole number"},
		{"9.99", "10 10 10 9.9 10 9.9", "into the next ten"},
		{"-0.20", "-0.2 -0.2 -0.2 -0.2 -0.2 -0.2", "nothing to round"},
		{"-0.21", "-0.2 -0.2 -0.3 -0.2 -0.2 -0.3", "below the middle"},
		{"-0.25", "-0.3 -0.2 -0.3 -0.2 -0.2 -0.3", "a tie above an even digit"},
		{"-0.35", "-0.4 -0.4 -0.4 -0.3 -0.3 -0.4", "a tie above an odd digit"},
		{"-0.29", "-0.3 -0.3 -0.3 -0.2 -0.2 -0.3", "above the middle"},
		{"-0.01", "0 0 -0.1 0 0 -0.1", "zero has no sign"},
		{"0", "0 0 0 0 0 0", ""},
	}
	for _, r := range rows {
		for i, want := range strings.Fields(r.want) {
			got := MustRate(r.in).Round(1, modes[i])
			if got.String() != want {
				t.Errorf("%s %v = %v, want %s (%s)", r.in, modes[i], got, want, r.why)
			}
			if got.IsZero() && got.Sign() != 0 {
				t.Errorf("%s %v is zero with a sign", r.in, modes[i])
			}
		}
	}
}

// TestNotRounding holds which modes and places leave a number as it is.
func TestNotRounding(t *testing.T) {
	t.Parallel()
	r, m := MustRate("0.123456"), MustMoney("EUR 0.123456")
	if got := r.Round(2, Exact); !got.Equal(r) {
		t.Errorf("Exact gave %v", got)
	}
	if got := m.Round(Rounding(99)); !got.Equal(m) {
		t.Errorf("a mode that there is not gave %v", got)
	}
	if got := r.Round(-1, Up); !got.Equal(r) {
		t.Errorf("-1 places gave %v", got)
	}
	for _, places := range []int{6, 7, 40, 1 << 30} {
		if got := r.Round(places, Up); !got.Equal(r) {
			t.Errorf("%d places gave %v", places, got)
		}
	}
}

// TestMoneyRound rounds to the minor unit of each currency.
func TestMoneyRound(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in   string
		mode Rounding
		want string
		why  string
	}{
		{"EUR 0.125", HalfAway, "EUR 0.13", ""},
		{"EUR 0.125", HalfEven, "EUR 0.12", ""},
		{"EUR -0.125", HalfAway, "EUR -0.13", "away from zero, not up"},
		{"EUR 12.3", HalfEven, "EUR 12.30", "nothing to round"},
		{"JPY 12.5", HalfEven, "JPY 12", "no minor unit"},
		{"JPY 13.5", HalfEven, "JPY 14", ""},
		{"KWD 1.0005", HalfAway, "KWD 1.001", "a thousand fils"},
		{"CLF 1.00005", HalfEven, "CLF 1.0000", "four digits"},
		{"IDR 0.005", HalfAway, "IDR 0.01", "ISO's two digits"},
		{"XAU 1.5", HalfAway, "XAU 2", "no minor unit stated: whole ounces"},
		{"EUR 999999999999999999999999.995", HalfAway, "EUR 1000000000000000000000000.00", "as large as text gets"},
	}
	for _, r := range rows {
		if got := MustMoney(r.in).Round(r.mode); got.String() != r.want {
			t.Errorf("%s %v = %v, want %s (%s)", r.in, r.mode, got, r.want, r.why)
		}
	}
	if got := (Money{}).Round(Up); !got.Equal(Money{}) {
		t.Errorf("the zero Money rounded is %v", got)
	}
	if got := MustMoney("EUR 0.00351").RoundTo(4, HalfEven); got.String() != "EUR 0.0035" {
		t.Errorf("a price for a view is %v", got)
	}
}

func TestParseRounding(t *testing.T) {
	t.Parallel()
	for _, mode := range []Rounding{Exact, HalfAway, HalfEven, Up, Down, Ceiling, Floor} {
		if got, err := ParseRounding(mode.String()); got != mode || err != nil {
			t.Errorf("ParseRounding(%q) = %v, %v", mode, got, err)
		}
	}
	for in, why := range map[string]string{
		"half-up": "ambiguous below zero", "Half Up": "ambiguous below zero", "": "not one of", "bankers": "not one of",
		"\xff": "not one of", strings.Repeat("up", 5<<20): "not one of",
	} {
		got, err := ParseRounding(in)
		wantParseError(t, in[:min(len(in), 9)], err, "rounding", why)
		if got != Exact {
			t.Errorf("ParseRounding(%.9q) gave %v beside an error", in, got)
		}
	}
	for _, mode := range []Rounding{Floor + 1, 99} {
		if want := "Rounding(" + strconv.Itoa(int(mode)) + ")"; mode.String() != want {
			t.Errorf("%q, want %q", mode, want)
		}
		if _, err := mode.MarshalText(); err == nil {
			t.Errorf("%v, a mode that there is not, can be written", mode)
		}
	}
}
