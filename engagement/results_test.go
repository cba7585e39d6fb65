package engagement_test

import (
	"encoding/json"
	"reflect"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Every result is written as JSON, and what is read back is written the same.
func TestResultsJSON(t *testing.T) {
	t.Parallel()
	must := func(v any, err error) any {
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	growth, _ := march().Growth()
	sample, _ := engagement.SampleOf(byFollowers, rated(10, 20, 30, 40, 50, 60))
	summary := summed(byFollowers, weekly(10, 20, 15, 40, 50)...)
	reach := engagement.Reach{Audiences: counts(400, 300), Population: n(5000)}
	jump, err1 := march().JumpsWithoutPosts(nil, engagement.UsualWatch())
	look, err2 := usual("0.01", "").Look(summary)
	shrunk, err3 := summary.Shrink(followerPrior("0.03", "100"))
	expected, err4 := engagement.Expect(instagram(5000, engagement.Mean))
	place, err5 := untapper(t).Place(medianOf(t, byFollowers, 30))
	for _, v := range []any{
		growth, must(growth.Project(3)), must(march().Forecast(endorse.On(2026, 5, 1), level95)), must(march().Spikes(engagement.UsualThreshold())),
		must(summary.Trend(level95)), must(sample.Quantile(endorse.MustRate("0.3"))), must(sample.Rank(endorse.MustRate("0.03"))), must(sample.Skew()),
		must(reach.Unique()), must(jump, err1), must(look, err2), must(engagement.NewScore(look.Part(endorse.RateOfInt(1)))), must(shrunk, err3),
		must(expected, err4), must(place, err5), must(sample.Effect(post(3, 100))), must(engagement.Total([]engagement.Post{full()}, endorse.CountLikes)),
		must(engagement.CredibleShare(n(3), n(9))), engagement.UsualWatch(), march(), engagement.Curves()[0], engagement.PublishedBands()[3],
	} {
		text, err := json.Marshal(v)
		if err != nil {
			t.Errorf("%T: %v", v, err)
			continue
		}
		back := reflect.New(reflect.TypeOf(v))
		if err := json.Unmarshal(text, back.Interface()); err != nil {
			t.Errorf("%T: %s: %v", v, text, err)
			continue
		}
		if again, err := json.Marshal(back.Elem().Interface()); err != nil || string(again) != string(text) {
			t.Errorf("%T: %s is written again as %s, %v", v, text, again, err)
		}
	}
}
