package rowrate_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/rowrate"
	"pgregory.net/rapid"
)

var likes = engagement.EngagementRate(engagement.ByFollowers, engagement.MustActions(endorse.CountLikes))

// TestMeanOfPosts holds that ten posts of 50 likes, their average and their sum
// are one mean, each a rate that is valid.
func TestMeanOfPosts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		each, posts := rapid.Int64Range(0, 1e6).Draw(t, "likes"), rapid.Int64Range(1, 50).Draw(t, "posts")
		followers := endorse.MustCount(rapid.Int64Range(1, 1e9).Draw(t, "followers"))
		one := engagement.Post{Counts: endorse.Counts{Likes: endorse.MustCount(each), Followers: followers}}
		summary, err := engagement.NewSummary(likes)
		if err != nil {
			t.Fatal(err)
		}
		for range posts {
			summary.Add(one)
		}
		want, err := summary.Mean()
		if err != nil {
			t.Fatal(err)
		}
		average, err := rowrate.OfAverage(likes, one.Counts)
		if err != nil {
			t.Fatal(err)
		}
		together, err := likes.Of(engagement.Post{Counts: endorse.Counts{Likes: endorse.MustCount(each * posts), Followers: followers}})
		if err != nil {
			t.Fatal(err)
		}
		unit := endorse.MustRate("0.000000000001")
		for name, got := range map[string]engagement.Rate{"average": average, "sum": rowrate.PerPost(together, posts)} {
			if err := got.Validate(); err != nil {
				t.Errorf("%s: %v", name, err)
			}
			if apart := got.Value.Sub(want.Value).Abs(); apart.Cmp(unit) > 0 || got.Statistic != engagement.Mean {
				t.Errorf("%s: %v, want %v", name, got, want)
			}
		}
	})
}

func TestNothingToGoBy(t *testing.T) {
	var unknown *endorse.UnknownCountError
	if _, err := rowrate.OfAverage(likes, endorse.Counts{}); !errors.As(err, &unknown) {
		t.Errorf("average of nothing: %v", err)
	}
	together, err := likes.Of(engagement.Post{Counts: endorse.Counts{Likes: endorse.MustCount(5), Followers: endorse.MustCount(100)}})
	if err != nil {
		t.Fatal(err)
	}
	if got := rowrate.PerPost(together, 0); !got.IsZero() {
		t.Errorf("no posts: %v", got)
	}
}
