package engagement_test

import (
	"encoding/json"
	"errors"
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
