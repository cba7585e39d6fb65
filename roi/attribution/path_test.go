package attribution_test

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
	"github.com/google/go-cmp/cmp"
)

func TestPathFaults(t *testing.T) {
	t.Parallel()
	with := func(change func(*attribution.Path)) attribution.Path {
		p := attribution.Path{Touches: through("a", "b"), Conversions: 1}
		change(&p)
		return p
	}
	rows := []struct {
		name string
		path attribution.Path
		want error
	}{
		{"fine", with(func(*attribution.Path) {}), nil},
		{"no touches", with(func(p *attribution.Path) { p.Touches = nil }), nil},
		{"nothing came of it", with(func(p *attribution.Path) { p.Conversions = 0 }), attribution.ErrNothing},
		{"conversions below zero", with(func(p *attribution.Path) { p.Conversions = -1 }), attribution.ErrNegative},
		{"nulls below zero", with(func(p *attribution.Path) { p.Nulls = -1 }), attribution.ErrNegative},
		{"value below zero", with(func(p *attribution.Path) { p.Value = m("EUR -1") }), attribution.ErrNegative},
		{"value of a null", with(func(p *attribution.Path) { p.Conversions, p.Nulls, p.Value = 0, 1, m("EUR 0") }), attribution.ErrValueOfNothing},
		{"touch of nobody", with(func(p *attribution.Path) { p.Touches[1].Channel = "" }), attribution.ErrNoChannel},
		{"out of order", with(func(p *attribution.Path) { p.Touches[0].At, p.Touches[1].At = noon(2), noon(1) }), attribution.ErrUnordered},
		{"at one time", with(func(p *attribution.Path) { p.Touches[0].At, p.Touches[1].At = noon(1), noon(1) }), nil},
		{"at the conversion", with(func(p *attribution.Path) { p.Touches[1].At, p.At = noon(1), noon(1) }), nil},
		{"after it", with(func(p *attribution.Path) { p.Touches[1].At, p.At = noon(1).Add(1), noon(1) }), attribution.ErrAfterConversion},
		{"ten thousand touches", with(func(p *attribution.Path) { p.Touches = through(many(10_000)...) }), nil},
		{"one more", with(func(p *attribution.Path) { p.Touches = through(many(10_001)...) }), attribution.ErrTooMany},
		{"too many people", with(func(p *attribution.Path) { p.Nulls = 100_000_000_000_001 }), attribution.ErrTooMany},
	}
	for _, row := range rows {
		if err := row.path.Validate(); !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
		_, err := attribution.Attribute(attribution.Last{}, []attribution.Path{one("x"), row.path})
		var at *attribution.PathError
		if row.want != nil && (!errors.As(err, &at) || at.Index != 1) {
			t.Errorf("%s: %v, want a *PathError of paths[1]", row.name, err)
		}
	}
}

func many(n int) []attribution.Channel {
	return slices.Repeat([]attribution.Channel{"a"}, n)
}

func TestPathsTogether(t *testing.T) {
	t.Parallel()
	euro, dollar := one("a"), one("b")
	euro.Value, dollar.Value = m("EUR 10"), m("USD 10")
	var mixed *endorse.CurrencyMismatchError
	if _, err := attribution.Attribute(attribution.Last{}, []attribution.Path{euro, dollar}); !errors.As(err, &mixed) {
		t.Errorf("euros and dollars: %v", err)
	}
	for _, paths := range [][]attribution.Path{{euro, one("b")}, {one("b"), euro}} {
		if _, err := attribution.Attribute(attribution.Last{}, paths); !errors.Is(err, endorse.ErrNotKnown) {
			t.Errorf("a value that one path leaves out: %v", err)
		}
	}
	null := attribution.Path{Touches: through("b"), Nulls: 7}
	got := attribute(t, attribution.Last{}, []attribution.Path{null, euro})
	if got.Conversions != 1 || got.Value.String() != "EUR 10.00" || sharesOf(got) != "a 1" {
		t.Errorf("people who did not convert need no value: %+v", got)
	}
	half := attribution.Path{Conversions: 50_000_000_000_001, Touches: through("a")}
	if _, err := attribution.Attribute(attribution.Last{}, []attribution.Path{half, half}); !errors.Is(err, attribution.ErrTooMany) {
		t.Errorf("too many people together: %v", err)
	}
}

// TestUnattributed: a conversion that met nobody is nobody's.
func TestUnattributed(t *testing.T) {
	t.Parallel()
	walkIn := attribution.Path{Conversions: 2, Value: m("EUR 30")}
	sold := one("a")
	sold.Value = m("EUR 10")
	for _, model := range models() {
		got := attribute(t, model, []attribution.Path{walkIn, {Nulls: 1}, withTimes(sold)})
		if got.Unattributed != 2 || got.UnattributedValue.String() != "EUR 30.00" || got.Conversions != 1 || got.Value.String() != "EUR 10.00" {
			t.Errorf("%v: %+v", model, got)
		}
		got = attribute(t, model, []attribution.Path{walkIn})
		if got.Unattributed != 2 || got.Credits != nil || got.Value.String() != "EUR 0.00" {
			t.Errorf("%v of nobody's conversions: %+v", model, got)
		}
	}
}

// withTimes gives touches and conversion a day each.
func withTimes(p attribution.Path) attribution.Path {
	for i := range p.Touches {
		p.Touches[i].At = noon(1 + i)
	}
	p.At = noon(1 + len(p.Touches))
	return p
}

const pathJSON = `{"order":"A-17","touches":[{"channel":"anna","at":"2026-03-01T12:00:00Z","via":"link","stage":"lead"},` +
	`{"channel":"code ben","via":"code"}],"at":"2026-03-04T12:00:00Z","conversions":1,"nulls":2,"value":{"amount":"80.00","currency":"EUR"}}`

func aPath() attribution.Path {
	return attribution.Path{
		Order: "A-17", At: noon(4), Conversions: 1, Nulls: 2, Value: m("EUR 80"),
		Touches: []attribution.Touch{{"anna", noon(1), attribution.ViaLink, attribution.Lead}, {"code ben", time.Time{}, attribution.ViaCode, 0}},
	}
}

func TestPathJSON(t *testing.T) {
	t.Parallel()
	b, err := json.Marshal(aPath())
	if err != nil || string(b) != pathJSON {
		t.Errorf("JSON is %s, %v", b, err)
	}
	var back attribution.Path
	if err := json.Unmarshal(b, &back); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(aPath(), back); diff != "" {
		t.Errorf("does not read back (-want +got):\n%s", diff)
	}
	if err := json.Unmarshal([]byte("null"), &back); err != nil || back.Order != "A-17" {
		t.Errorf("null: %v, left %v", err, back)
	}
	for _, bad := range [][2]string{
		{`"channel"`, `"chanel"`}, {`"nulls"`, `"null"`}, {`"link"`, `"Link"`}, {`"lead"`, `"mql"`}, {`"anna"`, `""`},
		{"03-01T", "03-05T"}, {`"conversions":1`, `"conversions":-1`}, {"80.00", "-80.00"}, {`"conversions":1`, `"conversions":1.5`},
	} {
		in := strings.Replace(pathJSON, bad[0], bad[1], 1)
		kept := aPath()
		var parse *endorse.ParseError
		err := json.Unmarshal([]byte(in), &kept)
		if diff := cmp.Diff(aPath(), kept); in == pathJSON || !errors.As(err, &parse) || diff != "" {
			t.Errorf("%s for %s: %v, left %s", bad[1], bad[0], err, diff)
		}
	}
}

const resultJSON = `{"model":"last-touch","credits":[{"channel":"a","share":"0","conversions":"0","value":{"amount":"0.00","currency":"EUR"}},` +
	`{"channel":"b","share":"1","conversions":"2","value":{"amount":"9.50","currency":"EUR"}}],"conversions":2,` +
	`"value":{"amount":"9.50","currency":"EUR"},"unattributed_value":{"amount":"0.00","currency":"EUR"}}`

func TestResultJSON(t *testing.T) {
	t.Parallel()
	want := attribute(t, attribution.Last{}, []attribution.Path{{Touches: through("a", "b"), Conversions: 2, Value: m("EUR 9.50")}})
	b, err := json.Marshal(want)
	if err != nil || string(b) != resultJSON {
		t.Errorf("JSON is %s, %v", b, err)
	}
	var back attribution.Result
	if err := json.Unmarshal(b, &back); err != nil || !back.Equal(want) {
		t.Errorf("reads back as %+v, %v", back, err)
	}
	for _, bad := range [][2]string{
		{`"share":"1"`, `"share":"0.9"`}, {`"conversions":"2"`, `"conversions":"3"`}, {`"9.50"`, `"9.51"`}, {`"b"`, `"a"`},
		{`"model"`, `"modell"`}, {`"conversions":2`, `"conversions":3`}, {`"share":"0"`, `"share":"-1"`}, {`"EUR"`, `"USD"`},
	} {
		in := strings.Replace(resultJSON, bad[0], bad[1], 1)
		kept := want
		var parse *endorse.ParseError
		if err := json.Unmarshal([]byte(in), &kept); in == resultJSON || !errors.As(err, &parse) || !kept.Equal(want) {
			t.Errorf("%s for %s: %v, left %+v", bad[1], bad[0], err, kept)
		}
	}
}

func FuzzPathJSON(f *testing.F) {
	f.Add([]byte(pathJSON))
	f.Add([]byte(`{"touches":[{"channel":"a"},{"channel":"b"}],"conversions":3,"nulls":1}`))
	f.Add([]byte(`{"touches":null,"nulls":1,"at":"9999-12-31T23:59:59Z"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var p, again attribution.Path
		if json.Unmarshal(b, &p) != nil {
			return
		}
		out, err := json.Marshal(p)
		if err != nil || json.Unmarshal(out, &again) != nil {
			t.Fatalf("%s is written %s, %v", b, out, err)
		}
		for _, model := range models() {
			got, err := attribution.Attribute(model, []attribution.Path{p})
			if err == nil {
				checkAddsUp(t, got)
			}
		}
	})
}

func FuzzResultJSON(f *testing.F) {
	f.Add([]byte(resultJSON))
	f.Add([]byte(`{"model":"x","credits":null,"conversions":0,"value":null,"unattributed":3,"unattributed_value":null}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var got, again attribution.Result
		if json.Unmarshal(b, &got) != nil {
			return
		}
		checkAddsUp(t, got)
		out, err := json.Marshal(got)
		if err != nil || json.Unmarshal(out, &again) != nil || !again.Equal(got) {
			t.Fatalf("%s is written %s, %v", b, out, err)
		}
	})
}

// checkAddsUp holds that nothing is lost and nothing is below zero.
func checkAddsUp(t interface {
	Helper()
	Errorf(string, ...any)
}, got attribution.Result) {
	t.Helper()
	if len(got.Credits) == 0 {
		return
	}
	var share, conversions endorse.Rate
	var value endorse.Money
	for _, c := range got.Credits {
		if c.Share.Sign() < 0 || c.Value.Sign() < 0 {
			t.Errorf("%s: credit below zero: %+v", got.Model, c)
		}
		share, conversions = share.Add(c.Share), conversions.Add(c.Conversions)
		value, _ = value.Add(c.Value)
	}
	if !share.Equal(r("1")) || !conversions.Equal(endorse.RateOfInt(got.Conversions)) || !value.Equal(got.Value) {
		t.Errorf("%s: %v of 1, %v of %d, %v of %v", got.Model, share, conversions, got.Conversions, value, got.Value)
	}
}

// TestPathAtItsLimits holds the most that a path may have, and one more.
func TestPathAtItsLimits(t *testing.T) {
	t.Parallel()
	const people = 100_000_000_000_000
	touches := func(n int) []attribution.Touch {
		list := make([]attribution.Touch, n)
		for i := range list {
			list[i] = attribution.Touch{Channel: "search"}
		}
		return list
	}
	for _, row := range []struct {
		name string
		path attribution.Path
		want error
	}{
		{"ten thousand touches", attribution.Path{Touches: touches(10_000), Conversions: 1}, nil},
		{"one more", attribution.Path{Touches: touches(10_001), Conversions: 1}, attribution.ErrTooMany},
		{"all people convert", attribution.Path{Touches: touches(1), Conversions: people}, nil},
		{"one more does", attribution.Path{Touches: touches(1), Conversions: people + 1}, attribution.ErrTooMany},
		{"nobody does", attribution.Path{Touches: touches(1), Nulls: people}, nil},
		{"one more does not", attribution.Path{Touches: touches(1), Nulls: people + 1}, attribution.ErrTooMany},
	} {
		if err := row.path.Validate(); !errors.Is(err, row.want) {
			t.Errorf("%s: %v, want %v", row.name, err, row.want)
		}
	}
}

// TestEqualInAllParts holds that results that differ in one part are not equal.
func TestEqualInAllParts(t *testing.T) {
	t.Parallel()
	eur := endorse.MustMoney
	whole := func() attribution.Result {
		return attribution.Result{Model: "last", Conversions: 3, Value: eur("EUR 5"), Unattributed: 1, UnattributedValue: eur("EUR 2"),
			Credits: []attribution.Credit{{Channel: "search", Share: endorse.MustRate("1"), Conversions: endorse.MustRate("3"), Value: eur("EUR 5")}}}
	}
	for name, change := range map[string]func(r *attribution.Result){
		"model":              func(r *attribution.Result) { r.Model = "first" },
		"conversions":        func(r *attribution.Result) { r.Conversions = 4 },
		"value":              func(r *attribution.Result) { r.Value = eur("EUR 6") },
		"unattributed":       func(r *attribution.Result) { r.Unattributed = 2 },
		"unattributed value": func(r *attribution.Result) { r.UnattributedValue = eur("EUR 3") },
		"credits":            func(r *attribution.Result) { r.Credits = nil },
		"channel":            func(r *attribution.Result) { r.Credits[0].Channel = "social" },
		"share":              func(r *attribution.Result) { r.Credits[0].Share = endorse.MustRate("0.9") },
		"part":               func(r *attribution.Result) { r.Credits[0].Conversions = endorse.MustRate("2") },
		"worth":              func(r *attribution.Result) { r.Credits[0].Value = eur("EUR 4") },
	} {
		one, other := whole(), whole()
		if !one.Equal(other) {
			t.Fatal("a result does not equal itself")
		}
		if change(&other); one.Equal(other) || other.Equal(one) {
			t.Errorf("results of another %s are equal", name)
		}
	}
}

// TestHasBeyond holds that no set has a player that there cannot be.
func TestHasBeyond(t *testing.T) {
	t.Parallel()
	all := attribution.Coalition(math.MaxUint32)
	for player, want := range map[int]bool{-1: false, 0: true, 31: true, 32: false, math.MaxInt: false, math.MinInt: false} {
		if got := all.Has(player); got != want {
			t.Errorf("Has(%d) = %v, want %v", player, got, want)
		}
	}
}
