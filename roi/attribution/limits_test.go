package attribution_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
)

// People of all paths together, those who did not convert too, are at most
// 10^14, and may be as many.
func TestMostPeople(t *testing.T) {
	t.Parallel()
	for nulls, want := range map[int64]error{50_000_000_000_000 - 1: nil, 50_000_000_000_000: attribution.ErrTooMany} {
		p := attribution.Path{Touches: through("a"), Conversions: 1, Nulls: nulls}
		if _, err := attribution.Attribute(attribution.Last{}, []attribution.Path{p, p}); !errors.Is(err, want) {
			t.Errorf("twice %d and 1: %v, want %v", nulls, err, want)
		}
	}
}

// As many channels as the models say are not too many.
func TestMostChannels(t *testing.T) {
	t.Parallel()
	paths := make([]attribution.Path, attribution.MaxStates)
	for i := range paths {
		paths[i] = one(attribution.Channel(fmt.Sprint("c", i)))
	}
	for _, model := range []attribution.Model{attribution.Markov{}, attribution.ShaoLi{}} {
		if got := attribute(t, model, paths); len(got.Credits) != len(paths) || got.Credits[0].Share.String() != "0.0009765625" {
			t.Errorf("%v: %d credits, the first %v", model, len(got.Credits), got.Credits[0])
		}
	}
}

// Close in age, three touches of one order weigh as much as one of another.
func TestDecayOfOneOrderIsOne(t *testing.T) {
	t.Parallel()
	p := attribution.Path{Conversions: 1, At: noon(15)}
	for i, c := range []attribution.Channel{"a", "b", "c"} {
		p.Touches = append(p.Touches, attribution.Touch{Channel: c, At: noon(15).Add(time.Duration(i-3) * time.Second)})
	}
	got := attribute(t, attribution.TimeDecay{HalfLife: 7 * day}, []attribution.Path{p, at("d", 15)})
	if share := got.Of("d").Share; share.String() != "0.5" {
		t.Errorf("%s; want half for d", sharesOf(got))
	}
}

// Values with more digits than others are worth what they say.
func TestValuesOfSeveralDigits(t *testing.T) {
	t.Parallel()
	a, b := one("a"), one("b")
	a.Value, b.Value = m("EUR 10"), m("EUR 30.125")
	got := attribute(t, attribution.Last{}, []attribution.Path{a, b})
	if x, y := got.Of("a").Value, got.Of("b").Value; !x.Equal(a.Value) || !y.Equal(b.Value) {
		t.Errorf("%v and %v, want each its own", x, y)
	}
}

// A touch without a time does not hide that others are out of order.
func TestOrderPastUntimed(t *testing.T) {
	t.Parallel()
	if err := untimed(at("abc", 3, 2, 1), 1).Validate(); !errors.Is(err, attribution.ErrUnordered) {
		t.Errorf("the third before the first: %v", err)
	}
	if err := untimed(at("abc", 1, 2, 3), 1).Validate(); err != nil {
		t.Errorf("in order: %v", err)
	}
}

// The states of a chain of order 2 keep the names of their channels, whichever
// was met first.
func TestStatesByName(t *testing.T) {
	t.Parallel()
	c, err := attribution.Markov{Order: 2}.Chain([]attribution.Path{one("b", "a", "c")})
	if err != nil {
		t.Fatal(err)
	}
	var text string
	for _, move := range c.Transitions() {
		text += stateText(move.From) + ">" + stateText(move.To) + " "
	}
	if want := "start>b b+a>a+c b>b+a a+c>conversion "; text != want {
		t.Errorf("%s, want %s", text, want)
	}
}

// A name, a player or a set beyond the last is none.
func TestBeyondTheLast(t *testing.T) {
	t.Parallel()
	for i := range 256 {
		via, stage, wins := attribution.Via(i), attribution.Stage(i), attribution.Precedence(i)
		if i > int(attribution.ViaSurvey) && via.String() != "" || i > int(attribution.Deal) && stage.String() != "" || i > int(attribution.BothStay) && wins.String() != "" {
			t.Errorf("%d is %q, %q, %q", i, via, stage, wins)
		}
		if c := attribution.CoalitionOf(i, -i-1); i < 32 && c != 1<<i || i >= 32 && c != 0 || c.Has(i) != (i < 32) || c.Has(-i-1) {
			t.Errorf("the set of %d is %b", i, c)
		}
	}
	game, err := attribution.NewGame(2, func(c attribution.Coalition) endorse.Rate { return endorse.RateOfInt(int64(c)) })
	for c, want := range map[attribution.Coalition]string{3: "3", 4: "0", 1 << 31: "0"} {
		if got := game.Worth(c); err != nil || got.String() != want {
			t.Errorf("worth of %b: %v, %v; want %s", c, got, err, want)
		}
	}
}

// What is read back adds up, and nothing in it is below zero.
func TestResultBelowZero(t *testing.T) {
	t.Parallel()
	const form = `{"model":"x","credits":[{"channel":"a","share":%s,"conversions":%s,"value":{"amount":%s,"currency":"EUR"}},` +
		`{"channel":"b","share":%s,"conversions":%s,"value":{"amount":%s,"currency":"EUR"}}],"conversions":2,"value":{"amount":"2.00","currency":"EUR"},"unattributed":%d}`
	rows := []struct {
		name  string
		parts []any
		good  bool
	}{
		{"half and half", []any{`"0.5"`, `"1"`, `"1.00"`, `"0.5"`, `"1"`, `"1.00"`, 3}, true},
		{"a share below zero", []any{`"-0.5"`, `"1"`, `"1.00"`, `"1.5"`, `"1"`, `"1.00"`, 0}, false},
		{"conversions below zero", []any{`"0.5"`, `"-1"`, `"1.00"`, `"0.5"`, `"3"`, `"1.00"`, 0}, false},
		{"a value below zero", []any{`"0.5"`, `"1"`, `"-1.00"`, `"0.5"`, `"1"`, `"3.00"`, 0}, false},
		{"nobody's below zero", []any{`"0.5"`, `"1"`, `"1.00"`, `"0.5"`, `"1"`, `"1.00"`, -1}, false},
	}
	for _, r := range rows {
		var got attribution.Result
		if err := json.Unmarshal(fmt.Appendf(nil, form, r.parts...), &got); (err == nil) != r.good {
			t.Errorf("%s: %v, want good %v", r.name, err, r.good)
		}
	}
	nobodys := attribute(t, attribution.Last{}, []attribution.Path{{Conversions: 3, Value: m("EUR 9")}})
	text, _ := json.Marshal(nobodys)
	var back attribution.Result
	if err := json.Unmarshal(text, &back); err != nil || !back.Equal(nobodys) {
		t.Errorf("all without a touch: %s does not read back: %v", text, err)
	}
}
