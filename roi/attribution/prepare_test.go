package attribution_test

import (
	"errors"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/endorse-go/endorse/roi/attribution"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// touches is the channels of a path, each with how it was seen.
func touches(p attribution.Path) string {
	text := ""
	for _, t := range p.Touches {
		text += fmt.Sprint(t.Channel, " ", t.Via, "; ")
	}
	return text
}

func seen(channel attribution.Channel, via attribution.Via, at time.Time) attribution.Touch {
	return attribution.Touch{Channel: channel, Via: via, At: at}
}

func TestWindows(t *testing.T) {
	t.Parallel()
	usual := attribution.Windows{Link: 7 * day, View: day}
	conversion := noon(15)
	rows := []struct {
		name string
		via  attribution.Via
		age  time.Duration
		want bool
	}{
		{"link inside", attribution.ViaLink, 7*day - 1, true},
		{"link at the end", attribution.ViaLink, 7 * day, true},
		{"link outside", attribution.ViaLink, 7*day + 1, false},
		{"view at the end", attribution.ViaView, day, true},
		{"view outside", attribution.ViaView, day + 1, false},
		{"code at the conversion", attribution.ViaCode, 0, true},
		{"code without a window", attribution.ViaCode, 1, false},
		{"survey without a window", attribution.ViaSurvey, 1, false},
		{"kind not said", attribution.ViaNotSaid, 1, false},
	}
	for _, row := range rows {
		p := attribution.Path{At: conversion, Conversions: 1, Touches: []attribution.Touch{seen("a", row.via, conversion.Add(-row.age))}}
		got, err := p.Within(usual)
		if err != nil || (len(got.Touches) == 1) != row.want || len(p.Touches) != 1 {
			t.Errorf("%s: %v, %v, want %t", row.name, got.Touches, err, row.want)
		}
	}
	if _, err := one("a").Within(usual); !errors.Is(err, attribution.ErrNoTime) {
		t.Errorf("no times: %v", err)
	}
	if _, err := at("a", 16).Within(usual); !errors.Is(err, attribution.ErrAfterConversion) {
		t.Errorf("after the conversion: %v", err)
	}
}

func TestRepeatsTakenOut(t *testing.T) {
	t.Parallel()
	p := one("a", "a", "b", "a", "b", "b")
	if got := touches(p.Distinct()); got != "a ; b ; " {
		t.Errorf("distinct: %s", got)
	}
	if got := touches(p.Merged()); got != "a ; b ; a ; b ; " {
		t.Errorf("merged: %s", got)
	}
	p.Touches[2].Via, p.Touches[4].Via = attribution.ViaCode, attribution.ViaLink
	if got := touches(p.By(attribution.ViaCode, attribution.ViaLink)); got != "b code; b link; " {
		t.Errorf("by code or link: %s", got)
	}
	if len(p.Touches) != 6 {
		t.Error("the path given has changed")
	}
}

func TestDeduplicate(t *testing.T) {
	t.Parallel()
	order := func(id string, touches ...attribution.Touch) attribution.Path {
		return attribution.Path{Order: id, Conversions: 1, At: noon(20), Value: m("EUR 50"), Touches: touches}
	}
	anna, annas := seen("anna", attribution.ViaLink, noon(1)), seen("anna", attribution.ViaCode, noon(9))
	bens := seen("ben", attribution.ViaCode, noon(10))
	rows := []struct {
		name  string
		wins  attribution.Precedence
		paths []attribution.Path
		want  string
		why   string
	}{
		{"two reports", 0, []attribution.Path{order("1", anna), order("1", annas)}, "anna link; |", "one order, and of one channel the code is no touch of its own"},
		{"the same report twice", 0, []attribution.Path{order("1", anna), order("1", anna)}, "anna link; |", ""},
		{"two orders", 0, []attribution.Path{order("1", anna), order("2", anna)}, "anna link; |anna link; |", ""},
		{"no order said", 0, []attribution.Path{order("", anna), order("", anna)}, "anna link; |anna link; |", "nothing says that they are one"},
		{"code wins", attribution.CodeWins, []attribution.Path{order("1", anna), order("1", bens)}, "ben code; |", ""},
		{"link wins", attribution.LinkWins, []attribution.Path{order("1", anna), order("1", bens)}, "anna link; |", ""},
		{"both stay", attribution.BothStay, []attribution.Path{order("1", bens), order("1", anna)}, "anna link; ben code; |", "by time"},
		{"one path with both", attribution.CodeWins, []attribution.Path{order("", anna, bens)}, "ben code; |", ""},
		{"codes and a view", 0, []attribution.Path{order("1", seen("c", attribution.ViaView, noon(1)), bens)}, "c view; ben code; |", "no link, so nothing to decide"},
		{"a link and a view", 0, []attribution.Path{order("1", seen("c", attribution.ViaView, noon(1)), seen("ben", attribution.ViaLink, noon(2)))}, "c view; ben link; |", "no code, likewise"},
		{"a view stays", attribution.CodeWins, []attribution.Path{order("1", seen("c", attribution.ViaView, noon(1)), bens), order("1", anna)}, "c view; ben code; |", ""},
	}
	for _, row := range rows {
		got, err := attribution.Deduplicate(row.paths, row.wins)
		text := ""
		for _, p := range got {
			text += touches(p) + "|"
		}
		if err != nil || text != row.want {
			t.Errorf("%s: %s, %v, want %s: %s", row.name, text, err, row.want, row.why)
		}
	}
}

func TestDeduplicateErrors(t *testing.T) {
	t.Parallel()
	base := attribution.Path{Order: "1", Conversions: 1, At: noon(20), Touches: []attribution.Touch{seen("anna", attribution.ViaLink, noon(1))}}
	with := func(change func(*attribution.Path)) attribution.Path {
		p := base
		p.Touches = slices.Clone(p.Touches)
		p.Value = m("EUR 50")
		change(&p)
		return p
	}
	valued := with(func(*attribution.Path) {})
	rows := []struct {
		name  string
		other attribution.Path
		want  string
	}{
		{"another value", with(func(p *attribution.Path) { p.Value = m("EUR 49") }), `order "1": value differs`},
		{"another currency", with(func(p *attribution.Path) { p.Value = m("USD 50") }), `order "1": currency differs`},
		{"a code of another", with(func(p *attribution.Path) { p.Touches[0] = seen("ben", attribution.ViaCode, noon(2)) }), `order "1": ` + attribution.ErrNoPrecedence.Error()},
		{"no time", with(func(p *attribution.Path) { p.Touches[0] = seen("ben", attribution.ViaView, time.Time{}) }), `order "1": time not known`},
		{"two conversions", with(func(p *attribution.Path) { p.Conversions = 2 }), "paths[1]: " + attribution.ErrNotOneOrder.Error()},
		{"a null", with(func(p *attribution.Path) { p.Nulls = 1 }), "paths[1]: " + attribution.ErrNotOneOrder.Error()},
		{"a bad path", with(func(p *attribution.Path) { p.Touches[0].Channel = "" }), "paths[1]: " + attribution.ErrNoChannel.Error()},
		{"no value there", with(func(p *attribution.Path) { *p = base }), "<nil>"},
	}
	for _, row := range rows {
		if _, err := attribution.Deduplicate([]attribution.Path{valued, row.other}, 0); fmt.Sprint(err) != row.want {
			t.Errorf("%s: %v, want %s", row.name, err, row.want)
		}
	}
	later := with(func(p *attribution.Path) { p.At = noon(21) })
	got, err := attribution.Deduplicate([]attribution.Path{base, later}, 0)
	if err != nil || len(got) != 1 || !got[0].At.Equal(noon(21)) || got[0].Value.String() != "EUR 50.00" {
		t.Errorf("the later time and the value that is known: %+v, %v", got, err)
	}
}

// TestDeduplicateLaws: again changes nothing, and the reports of one order may
// come in any order.
func TestDeduplicateLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 4)
		for i := range paths {
			paths[i].Conversions, paths[i].Nulls, paths[i].Value = 1, 0, m("EUR 7")
			paths[i].Order = rapid.SampledFrom([]string{"", "1", "2"}).Draw(t, "order")
			for k := range paths[i].Touches {
				paths[i].Touches[k].Via = attribution.Via(rapid.IntRange(0, 4).Draw(t, "via"))
			}
		}
		wins := rapid.SampledFrom([]attribution.Precedence{attribution.CodeWins, attribution.LinkWins, attribution.BothStay}).Draw(t, "wins")
		got, err := attribution.Deduplicate(paths, wins)
		if err != nil {
			t.Fatal(err)
		}
		again, err := attribution.Deduplicate(got, wins)
		if diff := cmp.Diff(got, again); err != nil || diff != "" {
			t.Errorf("again: %v\n%s", err, diff)
		}
		other := slices.Clone(paths)
		slices.Reverse(other)
		turned, err := attribution.Deduplicate(other, wins)
		slices.SortFunc(got, byOrder)
		slices.SortFunc(turned, byOrder)
		if diff := cmp.Diff(got, turned); err != nil || diff != "" {
			t.Errorf("in another order: %v\n%s", err, diff)
		}
	})
}

func byOrder(p, q attribution.Path) int {
	switch a, b := p.Order+touches(p)+fmt.Sprint(p.Touches), q.Order+touches(q)+fmt.Sprint(q.Touches); {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}
