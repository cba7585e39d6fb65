package engagement_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// A failed decode says why and leaves the target as it was; what it leaves out
// is not known, whatever the target held.
func TestDecodingIsWholeOrNotAtAll(t *testing.T) {
	t.Parallel()
	day := engagement.Day{On: endorse.On(2026, 3, 1), Counts: endorse.Counts{Likes: n(3)}}
	rows := []struct {
		target any // holds the value from before
		inputs string
	}{
		{ptr(full()), `{"on":"2026-02-31"} | {"length":30,"counts":{"likes":-1}} | {"lenght":30} | {"counts":{"like":1}} | [] | "x"`},
		{ptr(day), `{"on":"2026-03-02","counts":{"likes":"1.234"}} | {"on":"2026-03-02","likes":3} | 7`},
		{ptr(own()[1]), `{"publisher":"B","metric":"love"} | {"publisher":"B","value":"1,5"} | {"publischer":"B"} | {"followers":{"to":3}} | []`},
		{ptr(byFollowers), `{"metric":"engagement-rate","base":"likes"} | {"metric":"reach-rate","base":"followers","weight":1} | {} | null`},
	}
	for _, row := range rows {
		before := reflect.ValueOf(row.target).Elem().Interface()
		for in := range strings.SplitSeq(row.inputs, "|") {
			err := json.Unmarshal([]byte(in), row.target)
			if now := reflect.ValueOf(row.target).Elem().Interface(); err == nil && !strings.Contains(in, "null") || !reflect.DeepEqual(now, before) {
				t.Errorf("%T from %s: %v, left %v", row.target, in, err, now)
			}
		}
	}
	p := full()
	if err := json.Unmarshal([]byte(`{"counts":{"likes":5}}`), &p); err != nil || p != (engagement.Post{Counts: endorse.Counts{Likes: n(5)}}) {
		t.Errorf("counts of the post before shine through: %v, %v", p, err)
	}
}

func ptr[T any](v T) *T { return &v }

// A rate with a definition that defines nothing still says which one.
func TestDecodingKeepsItsErrors(t *testing.T) {
	t.Parallel()
	var rate engagement.Rate
	var definition *engagement.DefinitionError
	if err := json.Unmarshal([]byte(`{"definition":{"metric":"reach-rate","base":"likes"}}`), &rate); !errors.As(err, &definition) {
		t.Errorf("%v, want a DefinitionError", err)
	}
	var parse *endorse.ParseError
	if err := rate.UnmarshalJSON([]byte(`{} {}`)); !errors.As(err, &parse) {
		t.Errorf("%v, want a ParseError", err)
	}
}

// TestDecodingErrorsAreShort gives decoders members and values of kilobytes.
func TestDecodingErrorsAreShort(t *testing.T) {
	t.Parallel()
	long, digits := strings.Repeat("x\xff", 1<<14), strings.Repeat("9", 1<<15)
	for _, target := range []any{
		new(engagement.Rate), new(engagement.Definition), new(engagement.Post), new(engagement.Day), new(engagement.Benchmark),
		new(engagement.Summary), new(engagement.Sample), new(engagement.Metric), new(engagement.Base), new(engagement.Statistic),
		new(engagement.Reason), new(engagement.Population), new(engagement.Verified), new(engagement.Differences),
		new(engagement.Actions), new(engagement.Weights),
	} {
		for _, text := range []string{`{"` + long + `":1}`, `"` + long + `"`, `"` + long + `*likes"`, digits, `{"used":` + digits + `,"length":` + digits + `,"followers":` + digits + `,"base":` + digits + `,"on":` + digits + `}`} {
			if err := json.Unmarshal([]byte(text), target); err == nil || len(err.Error()) > 500 || !utf8.ValidString(err.Error()) {
				t.Errorf("%T from %.20q: %.100v", target, text, err)
			}
		}
	}
}

// Errors and small values say what they are about.
func TestSays(t *testing.T) {
	t.Parallel()
	day := endorse.On(2026, 3, 1)
	reach, _ := engagement.ReachRate().Of(full())
	rows := []struct {
		of   any
		want string
	}{
		{&engagement.DayError{Row: 2, On: day}, "days[2]: 2026-03-01 stands twice"},
		{&engagement.DayError{Row: 2}, "days[2]: day not said"},
		{&engagement.LevelError{Level: endorse.MustRate("95")}, "confidence level 95: not between 0.5 and 0.9999"},
		{&engagement.TrimError{Share: endorse.MustRate("0.5")}, "trimming 0.5 at each end: not between 0 and below 0.5"},
		{engagement.ReachRate().Validate(), "<nil>"},
		{engagement.ClickThroughRate(engagement.ByLikes).Validate(), "defining click-through-rate by likes: no such metric by that base"},
		{&engagement.MismatchError{What: "base", Left: "reach"}, `comparing rates: base is "reach" here and not said there`},
		{&engagement.NotProportionError{}, "interval of no rate"},
		{&engagement.NotProportionError{Rate: reach}, "interval of 50% one-post reach-rate by followers, 1 post: not a proportion"},
		{engagement.Rate{}, ""},
		{engagement.Differences(0), "exact"},
		{engagement.OtherRange | engagement.Older, "other-range, older"},
		{engagement.Metric(200), ""},
	}
	for _, r := range rows {
		if got := fmt.Sprint(r.of); got != r.want {
			t.Errorf("%T says %q, want %q", r.of, got, r.want)
		}
	}
	two := engagement.OtherRange | engagement.Older
	if !two.Has(engagement.Older) || two.Has(engagement.Older|engagement.OneCountry) || !two.Has(0) {
		t.Errorf("%v has some that it has not", two)
	}
	half, one := engagement.MustWeights("0.5*likes"), engagement.MustWeights("1*likes")
	if half.Equal(one) || !half.Equal(engagement.MustWeights("0.50*likes")) {
		t.Error("weights are equal that are not, or not that are")
	}
	byReach := engagement.EngagementRate(engagement.ByReach, engagement.LikesAndComments)
	if byReach.Equal(byFollowers) || !byReach.Equal(byReach) {
		t.Error("definitions are equal that are not, or not that are")
	}
	if _, err := engagement.Metric(200).MarshalText(); err == nil {
		t.Error("a metric that there is not is written")
	}
}

// A sample stands in JSON as base64, and a summary is not read as one.
func TestSampleText(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, []engagement.Post{post(10, 1000), post(30, 1000), {}})
	text, err := json.Marshal(sample)
	var back engagement.Sample
	if err != nil || json.Unmarshal(text, &back) != nil || !back.Equal(sample) {
		t.Errorf("%s reads back as %v, %v", text, back, err)
	}
	other, _ := engagement.SampleOf(byFollowers, []engagement.Post{post(10, 1000), post(31, 1000), {}})
	if other.Equal(sample) {
		t.Error("two samples of other rates are equal")
	}
	summary, _ := json.Marshal(sample.Summary())
	if err := json.Unmarshal(summary, &back); err == nil || !back.Equal(sample) {
		t.Errorf("a summary reads as a sample: %v", err)
	}
}
