package attribution_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
	"pgregory.net/rapid"
)

// TestAddsUp: whatever the model, nothing is lost to the last cent.
func TestAddsUp(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 5)
		for _, model := range models() {
			got, err := attribution.Attribute(model, paths)
			if err != nil {
				continue // a key touch that is not marked
			}
			checkAddsUp(t, got)
		}
	})
}

// TestOrderOfPaths: turned around, split and put together, the same paths give
// the same result to the last digit.
func TestOrderOfPaths(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 5)
		turned := slices.Clone(paths)
		slices.Reverse(turned)
		split := splitUp(turned)
		for _, model := range models() {
			want, err := attribution.Attribute(model, paths)
			if err != nil {
				continue
			}
			for _, other := range [][]attribution.Path{turned, split} {
				if got, err := attribution.Attribute(model, other); err != nil || !got.Equal(want) {
					t.Errorf("%v: %+v, %v, want %+v", model, got, err, want)
				}
			}
		}
	})
}

// splitUp makes a path of one person of each conversion and null; the value is
// on the first.
func splitUp(paths []attribution.Path) (out []attribution.Path) {
	for _, p := range paths {
		value := p.Value
		for range p.Conversions {
			q := p
			q.Conversions, q.Nulls, q.Value = 1, 0, value
			out = append(out, q)
			value = value.TimesInt(0)
		}
		for range p.Nulls {
			q := p
			q.Conversions, q.Nulls, q.Value = 0, 1, endorse.Money{}
			out = append(out, q)
		}
	}
	return out
}

// TestScale: ten times the people have the same shares.
func TestScale(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 5)
		larger := slices.Clone(paths)
		for i := range larger {
			larger[i].Conversions *= 10
			larger[i].Nulls *= 10
		}
		for _, model := range models() {
			want, err := attribution.Attribute(model, paths)
			if err != nil {
				continue
			}
			if got := attribute2(t, model, larger); sharesNear(got, want) != "" {
				t.Errorf("%v: %s", model, sharesNear(got, want))
			}
		}
	})
}

func attribute2(t *rapid.T, model attribution.Model, paths []attribution.Path) attribution.Result {
	got, err := attribution.Attribute(model, paths)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// sharesNear names a channel whose shares differ by more than a unit of the last
// place.
func sharesNear(got, want attribution.Result) string {
	unit := endorse.MustRate("0.000000000001")
	for _, c := range want.Credits {
		if have := got.Of(c.Channel); have.Share.Sub(c.Share).Abs().Cmp(unit) > 0 {
			return fmt.Sprintf("%s has %v, want %v", c.Channel, have.Share, c.Share)
		}
	}
	return ""
}

// TestRenamed: a channel by another name has the same credit, but for the unit
// that goes by name.
func TestRenamed(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 4)
		renamed := make([]attribution.Path, len(paths))
		for i, p := range paths {
			p.Touches = slices.Clone(p.Touches)
			for k := range p.Touches {
				p.Touches[k].Channel = turned(p.Touches[k].Channel)
			}
			renamed[i] = p
		}
		for _, model := range models() {
			if strings.HasPrefix(model.String(), "last-non-direct") {
				continue
			}
			want, err := attribution.Attribute(model, paths)
			if err != nil {
				continue
			}
			got := attribute2(t, model, renamed)
			for i := range got.Credits {
				got.Credits[i].Channel = turned(got.Credits[i].Channel)
			}
			slices.Reverse(got.Credits)
			if diff := sharesNear(got, want); diff != "" {
				t.Errorf("%v: %s", model, diff)
			}
		}
	})
}

// turned swaps c0 with c3 and c1 with c2.
func turned(c attribution.Channel) attribution.Channel {
	return attribution.Channel(fmt.Sprint("c", '3'-c[1]))
}

// TestPlainRules holds the rules against sums by hand, path by path.
func TestPlainRules(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		paths := drawPaths(t, 5)
		var first, last, linear plainSum
		for _, p := range paths {
			n := len(p.Touches)
			for i, touch := range p.Touches {
				linear.add(touch.Channel, float64(p.Conversions)/float64(n))
				if i == 0 {
					first.add(touch.Channel, float64(p.Conversions))
				}
				if i == n-1 {
					last.add(touch.Channel, float64(p.Conversions))
				}
			}
		}
		first.check(t, attribute2(t, attribution.First{}, paths))
		last.check(t, attribute2(t, attribution.Last{}, paths))
		linear.check(t, attribute2(t, attribution.Linear{}, paths))
	})
}

type plainSum map[attribution.Channel]float64

func (s *plainSum) add(c attribution.Channel, x float64) {
	if *s == nil {
		*s = plainSum{}
	}
	(*s)[c] += x
}

func (s plainSum) check(t *rapid.T, got attribution.Result) {
	for c, want := range s {
		if diff := got.Of(c).Conversions.Float64() - want; diff > 1e-9 || diff < -1e-9 {
			t.Errorf("%s of %s: %v, want %v", c, got.Model, got.Of(c).Conversions, want)
		}
	}
}

// TestLaterNeverGetsLess: time decay gives a later touch at least as much.
func TestLaterNeverGetsLess(t *testing.T) {
	t.Parallel()
	week := attribution.HalfLife(7 * day)
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Int64Range(0, int64(400*day)).Draw(t, "a")
		b := rapid.Int64Range(a, int64(400*day)).Draw(t, "b")
		young, err1 := week.Weight(durationOf(a))
		old, err2 := week.Weight(durationOf(b))
		if err1 != nil || err2 != nil || old.Cmp(young) > 0 || young.Cmp(r("1")) > 0 {
			t.Errorf("at %d ns %v, at %d ns %v", a, young, b, old)
		}
	})
}

func TestComparison(t *testing.T) {
	t.Parallel()
	paths := []attribution.Path{one("a", "b"), one("b"), one("c", "c", "a")}
	c, err := attribution.Compare(paths, attribution.First{}, attribution.Last{}, attribution.Linear{})
	if err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(c.Channels()); got != "[a b c]" {
		t.Errorf("channels %s", got)
	}
	text := ""
	for _, credit := range c.Row("a") {
		text += credit.Conversions.String() + " "
	}
	if want := "1 1 0.833333333333 "; text != want {
		t.Errorf("row of a: %s, want %s", text, want)
	}
	least, most := c.Spread("c")
	if least.String() != "0" || most.String() != "0.333333333333" {
		t.Errorf("c has %v to %v", least, most)
	}
	if least, most = c.Spread("nobody"); !least.IsZero() || !most.IsZero() {
		t.Errorf("nobody has %v to %v", least, most)
	}
	if _, err := attribution.Compare(paths, attribution.First{}, attribution.TimeDecay{}); err == nil {
		t.Error("the error of a model is lost")
	}
}

func durationOf(n int64) time.Duration { return time.Duration(n) }
