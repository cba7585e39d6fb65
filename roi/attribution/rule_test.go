package attribution_test

import (
	"errors"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
)

// at is touches at noon of those days of March 2026, for a conversion on the 15th.
func at(channels string, days ...int) attribution.Path {
	p := attribution.Path{Conversions: 1, At: noon(15)}
	for i, d := range days {
		p.Touches = append(p.Touches, attribution.Touch{Channel: attribution.Channel(channels[i : i+1]), At: noon(d)})
	}
	return p
}

func marked(p attribution.Path, lead, deal int) attribution.Path {
	p.Touches[lead].Stage = attribution.Lead
	if deal >= 0 {
		p.Touches[deal].Stage = attribution.Deal
	}
	return p
}

// untimed is the path without the time of one touch.
func untimed(p attribution.Path, touch int) attribution.Path {
	p.Touches[touch].At = time.Time{}
	return p
}

func one(channels ...attribution.Channel) attribution.Path {
	return attribution.Path{Touches: through(channels...), Conversions: 1}
}

// TestRules holds the rules of formulas §3.5 on one path each.
func TestRules(t *testing.T) {
	t.Parallel()
	week := attribution.TimeDecay{HalfLife: 7 * day}
	wMiddle := attribution.WShaped()
	wMiddle.Key = attribution.KeyMiddle
	rows := []struct {
		name  string
		model attribution.Model
		path  attribution.Path
		want  string
		why   string
	}{
		{"first", attribution.First{}, one("b", "a", "c"), "a 0 b 1 c 0", ""},
		{"last", attribution.Last{}, one("b", "a", "c"), "a 0 b 0 c 1", ""},
		{"last non-direct", attribution.LastNonDirect{}, one("a", "b", "direct"), "a 0 b 1 direct 0", ""},
		{"only the first is not direct", attribution.LastNonDirect{}, one("a", "direct", "direct"), "a 1 direct 0", ""},
		{"all direct", attribution.LastNonDirect{}, one("direct", "direct"), "direct 1", "direct if alone"},
		{"own name of direct", attribution.LastNonDirect{Direct: []attribution.Channel{"typed", "mark"}}, one("a", "direct", "typed", "mark"), "a 0 direct 1 mark 0 typed 0", "the list replaces the default"},
		{"linear", attribution.Linear{}, one("a", "b", "a", "c"), "a 0.5 b 0.25 c 0.25", "repeats count each time"},
		{"linear, once", attribution.Linear{}, one("a", "b", "a", "c", "d").Distinct(), "a 0.25 b 0.25 c 0.25 d 0.25", "repeats count once"},
		{"thirds", attribution.Linear{}, one("a", "b", "c"), "a 0.333333333334 b 0.333333333333 c 0.333333333333", "adds up to 1; the first by name gets the unit"},
		{"thirds, met in another order", attribution.Linear{}, one("b", "a", "c"), "a 0.333333333334 b 0.333333333333 c 0.333333333333", "still the first by name"},
		{"U", attribution.UShaped(), one("a", "b", "c", "d"), "a 0.4 b 0.1 c 0.1 d 0.4", "40 / 20 / 40"},
		{"U, two", attribution.UShaped(), one("a", "b"), "a 0.5 b 0.5", "50 / 50"},
		{"U, one", attribution.UShaped(), one("a"), "a 1", ""},
		{"U, ends alike", attribution.UShaped(), one("a", "b", "a"), "a 0.8 b 0.2", ""},
		{"W", attribution.WShaped(), marked(at("abcde", 1, 2, 3, 4, 5), 1, -1), "a 0.3 b 0.3 c 0.05 d 0.05 e 0.3", ""},
		{"W, nothing in the rest", attribution.WShaped(), marked(at("abc", 1, 2, 3), 1, -1), "a 0.333333333334 b 0.333333333333 c 0.333333333333", "the 10 is shared out"},
		{"W, lead at once", attribution.WShaped(), marked(at("abc", 1, 2, 3), 0, -1), "a 0.6 b 0.1 c 0.3", "a touch in two places gets both"},
		{"W, two touches", attribution.WShaped(), one("a", "b"), "a 0.5 b 0.5", "falls back"},
		{"W, middle", wMiddle, one("a", "b", "c", "d"), "a 0.3 b 0.3 c 0.1 d 0.3", "of two in the middle the earlier"},
		{"Z", attribution.FullPath(), marked(at("abcdef", 1, 2, 3, 4, 5, 6), 1, 3), "a 0.225 b 0.225 c 0.05 d 0.225 e 0.05 f 0.225", ""},
		{"a place that weighs nothing", attribution.Position{First: r("0.4"), Rest: r("0.6")}, one("a", "b", "c"), "a 0.4 b 0.3 c 0.3", "the last is one of the others"},
		{"own weights", attribution.Position{First: r("0.5"), Last: r("0.25")}, one("a", "b", "c"), "a 0.666666666667 b 0 c 0.333333333333", "in proportion"},
		{"time decay", week, at("abc", 1, 8, 15), "a 0.142857142857 b 0.285714285714 c 0.571428571429", "a quarter, a half, one: 1/7, 2/7, 4/7"},
		{"time decay, long ago", attribution.TimeDecay{HalfLife: day / 8}, at("ab", 1, 1), "a 0.5 b 0.5", "age counts beside the youngest of the path"},
		{"time decay, one old touch", week, at("a", 1), "a 1", "normalised"},
		{"time decay, 63 half-lives", attribution.TimeDecay{HalfLife: day / 8}, at("ab", 1, 15), "a 0 b 1", ""},
		{"linear decay", attribution.LinearDecay{}, at("abc", 1, 8, 15), "a 0 b 0.333333333333 c 0.666666666667", "the earliest gets nothing"},
		{"linear decay of one", attribution.LinearDecay{}, at("a", 1), "a 1", "nobody is younger"},
		{"linear decay at one time", attribution.LinearDecay{}, at("ab", 3, 3), "a 0.5 b 0.5", ""},
	}
	for _, row := range rows {
		if got := sharesOf(attribute(t, row.model, []attribution.Path{row.path})); got != row.want {
			t.Errorf("%s: %s, want %s: %s", row.name, got, row.want, row.why)
		}
	}
}

func TestHalfLife(t *testing.T) {
	t.Parallel()
	week := attribution.HalfLife(7 * day)
	rows := []struct {
		name string
		days int
		want string
	}{
		{"now", 0, "1"}, {"a half-life", 7, "0.5"}, {"two", 14, "0.25"},
		{"a day", 1, "0.905723664264"}, {"three days", 3, "0.742997144568"}, {"thirty days", 30, "0.05127095975"},
	}
	for _, row := range rows {
		got, err := week.Weight(time.Duration(row.days) * day)
		if err != nil || got.String() != row.want {
			t.Errorf("%s: %v, %v, want %s", row.name, got, err, row.want)
		}
	}
	if _, err := week.Weight(-1); !errors.Is(err, attribution.ErrAfterConversion) {
		t.Errorf("age below zero: %v", err)
	}
	if _, err := attribution.HalfLife(0).Weight(1); !errors.Is(err, attribution.ErrHalfLife) {
		t.Errorf("no half-life: %v", err)
	}
}

func TestRuleErrors(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name  string
		model attribution.Model
		path  attribution.Path
		want  error
	}{
		{"no model", nil, one("a"), attribution.ErrNoModel},
		{"no half-life", attribution.TimeDecay{}, at("a", 1), attribution.ErrHalfLife},
		{"decay without times", attribution.TimeDecay{HalfLife: day}, one("a"), endorse.ErrNotKnown},
		{"decay without one time", attribution.TimeDecay{HalfLife: day}, untimed(at("ab", 1, 2), 0), attribution.ErrNoTime},
		{"decay without the conversion's", attribution.TimeDecay{HalfLife: day}, attribution.Path{Touches: at("a", 1).Touches, Conversions: 1}, attribution.ErrNoTime},
		{"ramp without times", attribution.LinearDecay{}, one("a"), attribution.ErrNoTime},
		{"touch after the conversion", attribution.TimeDecay{HalfLife: day}, at("a", 16), attribution.ErrAfterConversion},
		{"no key touch", attribution.WShaped(), one("a", "b", "c"), attribution.ErrNoKeyTouch},
		{"no deal", attribution.FullPath(), marked(at("abcd", 1, 2, 3, 4), 1, -1), attribution.ErrNoKeyTouch},
		{"all weights zero", attribution.Position{}, one("a"), attribution.ErrNoWeight},
		{"weights that find no touch", attribution.Position{Deal: r("1")}, marked(at("ab", 1, 2), 1, -1), attribution.ErrNoKeyTouch},
		{"only a rest, and none left", attribution.Position{First: r("0"), Deal: r("0.5"), Lead: r("0.5"), Rest: r("0")}, one("a"), attribution.ErrNoWeight},
		{"nobody converted", attribution.Last{}, attribution.Path{Touches: through("a"), Nulls: 3}, attribution.ErrNoConversions},
		{"nobody converted is a zero base", attribution.Markov{}, attribution.Path{Touches: through("a"), Nulls: 3}, endorse.ErrZeroBase},
	}
	for _, row := range rows {
		if _, err := attribution.Attribute(row.model, []attribution.Path{row.path}); !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
	}
	for _, bad := range []endorse.Rate{r("-0.1"), r("1.000000000001")} {
		if _, err := attribution.Attribute(attribution.Position{First: bad, Last: r("1")}, []attribution.Path{one("a")}); err == nil {
			t.Errorf("a weight of %v is taken", bad)
		}
	}
}
