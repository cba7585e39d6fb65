package engagement_test

import (
	"encoding/json"
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestShares(t *testing.T) {
	t.Parallel()
	s := engagement.MustShares("25-34: 45%, 18-24: 31%, 35+: 0.24")
	want := []engagement.Share{{"18-24", endorse.MustRate("0.31")}, {"25-34", endorse.MustRate("0.45")}, {"35+", endorse.MustRate("0.24")}}
	if diff := cmp.Diff(want, s.All()); diff != "" {
		t.Errorf("All mismatch (-want +got)\n%s", diff)
	}
	if !s.Whole() || s.Sum().String() != "1" {
		t.Errorf("sum %v, whole %v", s.Sum(), s.Whole())
	}
	if r, ok := s.Of("25-34"); !ok || r.String() != "0.45" {
		t.Errorf("Of = %v, %v", r, ok)
	}
	if _, ok := s.Of("55+"); ok {
		t.Error("a group that is not listed is listed")
	}
	for text, whole := range map[string]bool{"a: 50%, b: 49%": true, "a: 50%, b: 48.9%": false, "a: 51%, b: 50%": true, "a: 51%, b: 50.1%": false, "": false, "a: 99.5%": true} {
		if got := engagement.MustShares(text).Whole(); got != whole {
			t.Errorf("%q is whole: %v, want %v: half a point a group", text, got, whole)
		}
	}
}

func TestSharesRefuse(t *testing.T) {
	t.Parallel()
	var group *engagement.GroupError
	var share *engagement.ShareError
	var parse *endorse.ParseError
	for text, as := range map[string]any{"a: 1%, a: 2%": &group, ": 3%": &group, "a: 101%": &share, "a: -1%": &share, "a 5%": &parse, "a: b": &parse, "a:1%,": &parse} {
		if _, err := engagement.ParseShares(text); err == nil || !errors.As(err, as) {
			t.Errorf("%q: %v, want a %T", text, err, as)
		}
	}
	s := engagement.MustShares("a: 40%")
	for _, text := range []string{`[{"group":"a","part":"2"}]`, `[{"group":"a","prat":"0.2"}]`, `{}`, `[{"group":"a","part":"0.2"},{"group":"a","part":"0.2"}]`} {
		got := s
		if err := json.Unmarshal([]byte(text), &got); err == nil || !got.Equal(s) {
			t.Errorf("%s: %v, want an error and nothing changed", text, err)
		}
	}
}

func TestMeasures(t *testing.T) {
	t.Parallel()
	age := engagement.MustShares("18-24: 50%, 25-34: 30%, 35+: 20%")
	target := engagement.MustShares("18-24: 20%, 25-34: 60%, 35+: 20%")
	got, err := age.Intersection(target)
	if err != nil || got.String() != "0.7" {
		t.Errorf("Intersection = %v, %v; want 0.2 + 0.3 + 0.2", got, err)
	}
	rounded := engagement.MustShares("18-24: 50%, 25-34: 30%, 35+: 19%") // adds up to 99 %
	for _, pair := range [][2]engagement.Shares{{age, rounded}, {rounded, age}} {
		if got, err = pair[0].Intersection(pair[1]); err != nil || got.String() != "0.99" {
			t.Errorf("Intersection with what lacks a point = %v, %v; want 0.99 from either side", got, err)
		}
	}
	if got, err = age.InTarget("18-24", "25-34"); err != nil || got.String() != "0.8" {
		t.Errorf("InTarget = %v, %v", got, err)
	}
	if got, err = age.InTarget("55+"); err != nil || !got.IsZero() {
		t.Errorf("a group that a whole list lacks: %v, %v; want nobody", got, err)
	}
	var group *engagement.GroupError
	top := engagement.MustShares("DE: 40%, AT: 12%")
	if _, err = top.InTarget("DE", "CH"); !errors.As(err, &group) || group.Group != "CH" {
		t.Errorf("a group that a part of a list lacks: %v", err)
	}
	if got, err = top.InTarget("DE", "AT"); err != nil || got.String() != "0.52" {
		t.Errorf("groups that a part of a list has: %v, %v", got, err)
	}
	if _, err = top.InTarget("DE", "DE"); !errors.As(err, &group) {
		t.Errorf("a group twice: %v", err)
	}
	if _, err = top.InTarget(); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("no group: %v", err)
	}
	var whole *engagement.WholeError
	if _, err = age.Intersection(top); !errors.As(err, &whole) || whole.Sum.String() != "0.52" {
		t.Errorf("a target that is no whole: %v", err)
	}
	interests := engagement.MustShares("beauty: 60%, travel: 50%, food: 20%")
	if got, err = interests.MeanShare(engagement.MustShares("beauty: 75%, food: 25%")); err != nil || got.String() != "0.5" {
		t.Errorf("MeanShare = %v, %v; want 0.75 × 0.6 + 0.25 × 0.2", got, err)
	}
	if _, err = interests.MeanShare(engagement.MustShares("cars: 1")); !errors.As(err, &group) {
		t.Errorf("an interest that nobody measured: %v", err)
	}
	if _, err = interests.MeanShare(engagement.MustShares("beauty: 0")); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("all weights zero: %v", err)
	}
}

// anyShares draws shares of a few groups that add up to 1.
func anyShares(t *rapid.T, name string) engagement.Shares {
	voices := make([]engagement.Voice, 4)
	for i := range voices {
		voices[i] = engagement.Voice{Name: string(rune('a' + i)), Count: n(rapid.Int64Range(0, 1000).Draw(t, name))}
	}
	voices[0].Count = n(rapid.Int64Range(1, 1000).Draw(t, name))
	s, err := engagement.ShareOfVoice(voices...)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Intersection is symmetric, 1 with itself, within 0 to 1, and no larger than
// the share of the audience in the target's groups.
func TestMeasureLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		a, b := anyShares(t, "a"), anyShares(t, "b")
		ab, err1 := a.Intersection(b)
		ba, err2 := b.Intersection(a)
		self, err3 := a.Intersection(a)
		if errors.Join(err1, err2, err3) != nil || !ab.Equal(ba) || self.String() != "1" || ab.Sign() < 0 || ab.Cmp(self) > 0 {
			t.Fatalf("%v, %v, with itself %v", ab, ba, self)
		}
		var groups []string
		for _, share := range b.All() {
			if !share.Part.IsZero() {
				groups = append(groups, share.Group)
			}
		}
		if in, err := a.InTarget(groups...); err != nil || in.Cmp(ab) < 0 {
			t.Fatalf("in target %v, %v; intersection %v", in, err, ab)
		}
	})
}

func TestMatch(t *testing.T) {
	t.Parallel()
	audience := engagement.Audience{
		Age: engagement.MustShares("18-24: 50%, 25-34: 30%, 35+: 20%"), Gender: engagement.MustShares("women: 80%, men: 20%"),
		Place: engagement.MustShares("DE: 40%, AT: 12%"), Interests: engagement.MustShares("beauty: 60%"),
	}
	wish := func(d engagement.Dimension, m engagement.Measure, target, weight string) engagement.Wish {
		return engagement.Wish{Dimension: d, Measure: m, Target: engagement.MustShares(target), Weight: endorse.MustRate(weight)}
	}
	got, err := audience.Match(
		wish(engagement.Age, engagement.Intersection, "18-24: 20%, 25-34: 60%, 35+: 20%", "2"),
		wish(engagement.Gender, engagement.InTarget, "women: 100%", "1"),
		wish(engagement.Place, engagement.InTarget, "DE: 1, CH: 1", "3"),
		wish(engagement.Language, engagement.Intersection, "de: 100%", "1"),
		wish(engagement.Interests, engagement.MeanShare, "beauty: 1", "1"),
	)
	if err != nil {
		t.Fatal(err)
	}
	// (2 × 0.7 + 0.8 + 0.6) / 4; place and language are missing, 4 of 8.
	if got.Value.String() != "0.7" || got.Covered.String() != "0.5" {
		t.Errorf("score %v, covered %v", got.Value, got.Covered)
	}
	wantMissing := map[string]string{"place": `group "CH": share not known`, "language": "audience by language: not known"}
	for _, p := range got.Missing() {
		if p.Missing != wantMissing[p.Name] {
			t.Errorf("%s is missing for %q, want %q", p.Name, p.Missing, wantMissing[p.Name])
		}
		delete(wantMissing, p.Name)
	}
	if len(wantMissing) > 0 {
		t.Errorf("not missing: %v", wantMissing)
	}
	for name, w := range map[string]engagement.Wish{
		"interests by intersection": wish(engagement.Interests, engagement.Intersection, "beauty: 1", "1"),
		"age by mean share":         wish(engagement.Age, engagement.MeanShare, "18-24: 1", "1"),
		"no measure":                wish(engagement.Age, engagement.MeasureNotSaid, "18-24: 1", "1"),
		"no dimension":              wish(engagement.DimensionNotSaid, engagement.InTarget, "18-24: 1", "1"),
		"no target":                 wish(engagement.Age, engagement.InTarget, "", "1"),
	} {
		if _, err := audience.Match(w); !errors.Is(err, engagement.ErrTarget) {
			t.Errorf("%s: %v, want ErrTarget", name, err)
		}
	}
	women := wish(engagement.Gender, engagement.InTarget, "women: 1", "1")
	if _, err := audience.Match(women, women); !errors.Is(err, engagement.ErrTarget) {
		t.Errorf("a dimension twice: %v", err)
	}
	if _, err := (engagement.Audience{}).Match(women); !errors.Is(err, engagement.ErrNothingKnown) {
		t.Errorf("an audience that nobody knows: %v", err)
	}
	var whole *engagement.WholeError
	if _, err := audience.Match(wish(engagement.Age, engagement.Intersection, "18-24: 50%", "1")); !errors.As(err, &whole) {
		t.Errorf("half a target: %v", err)
	}
}

func TestAudienceJSON(t *testing.T) {
	t.Parallel()
	a := engagement.Audience{Age: engagement.MustShares("18-24: 50%, 25-34: 50%")}
	b, err := json.Marshal(a)
	want := `{"age":[{"group":"18-24","part":"0.5"},{"group":"25-34","part":"0.5"}]}`
	if err != nil || string(b) != want {
		t.Errorf("Marshal = %s, %v; want %s", b, err, want)
	}
	var back engagement.Audience
	if err := json.Unmarshal(b, &back); err != nil || !back.Age.Equal(a.Age) {
		t.Errorf("reads back as %+v, %v", back, err)
	}
	if err := json.Unmarshal([]byte(`{"sex":[]}`), &back); err == nil {
		t.Error("an unknown dimension reads")
	}
}
