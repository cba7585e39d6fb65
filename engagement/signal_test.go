package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

func usual(from, below string) engagement.Usual {
	u := engagement.Usual{From: endorse.MustRate(from), Source: "a study", Verified: engagement.Read}
	if below != "" {
		u.Below = endorse.MustRate(below)
	}
	return u
}

// liked are posts of so many comments on 1,000 likes each.
func liked(comments ...int64) engagement.Summary {
	var posts []engagement.Post
	for _, c := range comments {
		posts = append(posts, engagement.Post{Counts: endorse.Counts{Likes: n(1000), Comments: n(c)}})
	}
	return summed(engagement.CommentLikeRatio(), posts...)
}

func TestUsualLook(t *testing.T) {
	t.Parallel()
	twelve := func(a, b int64) engagement.Summary { return liked(a, b, a, b, a, b, a, b, a, b, a, b) }
	band := usual("0.005", "0.02")
	memory := band
	memory.Verified = engagement.VerifiedNotSaid
	rows := []struct {
		name string
		of   engagement.Summary
		by   engagement.Usual
		seen string
		side engagement.Side
		sure engagement.Sureness
		why  string
	}{
		{"twelve posts within", twelve(10, 14), band, "0.012", engagement.Within, engagement.Fair, "the interval is within too"},
		{"twelve posts far above", twelve(100, 120), band, "0.11", engagement.Over, engagement.Fair, ""},
		{"twelve posts far below", twelve(1, 2), band, "0.0015", engagement.Under, engagement.Fair, ""},
		{"few posts", liked(100, 120, 110), band, "0.11", engagement.Over, engagement.Slight, "three posts carry little"},
		{"one post", liked(100), band, "0.1", engagement.Over, engagement.Slight, "no interval"},
		{"near the edge", twelve(1, 43), band, "0.022", engagement.Over, engagement.Slight, "the interval reaches in"},
		{"inside, near the edge", twelve(1, 37), band, "0.019", engagement.Within, engagement.Slight, "the interval reaches out"},
		{"remembered", twelve(100, 120), memory, "0.11", engagement.Over, engagement.Slight, "what is usual is not verified"},
		{"the first usual number", liked(5), band, "0.005", engagement.Within, engagement.Slight, "From is within"},
		{"the first above", liked(20), band, "0.02", engagement.Over, engagement.Slight, "Below is over"},
		{"open above", liked(900), usual("0.005", ""), "0.9", engagement.Within, engagement.Slight, ""},
	}
	for _, r := range rows {
		got, err := r.by.Look(r.of)
		if err != nil || got.Seen.String() != r.seen || got.Side != r.side || got.Sure != r.sure || got.Kind != engagement.CommentsToLikes || got.Rests != r.of.Used() {
			t.Errorf("%s: %+v, %v; want %s, %v, %v: %s", r.name, got, err, r.seen, r.side, r.sure, r.why)
		}
		if got.Raised() != (r.side != engagement.Within) {
			t.Errorf("%s: raised %v", r.name, got.Raised())
		}
	}
}

func TestSignalKinds(t *testing.T) {
	t.Parallel()
	for kind, d := range map[engagement.SignalKind]engagement.Definition{
		engagement.CommentsToLikes: engagement.CommentLikeRatio(),
		engagement.LikesToViews:    engagement.ActionRate(engagement.ByViews, endorse.CountLikes),
		engagement.FarFromUsual:    byFollowers,
	} {
		if got, err := usual("0", "0.5").Look(summed(d, full())); err != nil || got.Kind != kind || got.Measured != d {
			t.Errorf("%v: %+v, %v; want %v", d, got, err, kind)
		}
	}
}

func TestLookVariance(t *testing.T) {
	t.Parallel()
	got, err := usual("0.1", "").LookVariance(summed(byFollowers, rated(20, 20, 20, 20, 20)...))
	if err != nil || !got.Seen.IsZero() || got.Side != engagement.Under || got.Kind != engagement.LittleVariance {
		t.Errorf("posts all alike: %+v, %v", got, err)
	}
	got, err = usual("0.1", "").LookVariance(summed(byFollowers, rated(10, 20, 30, 40, 50)...))
	if err != nil || got.Seen.Round(6, endorse.HalfEven).String() != "0.527046" || got.Raised() {
		t.Errorf("posts that differ: %+v, %v; want 0.0158114 by 0.03", got, err)
	}
	var few *engagement.FewError
	if _, err = usual("0.1", "").LookVariance(summed(byFollowers, rated(1, 2, 3, 4)...)); !errors.As(err, &few) {
		t.Errorf("four posts: %v", err)
	}
	if _, err = usual("0.1", "").LookVariance(summed(byFollowers, rated(0, 0, 0, 0, 0)...)); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("nobody engaged: %v", err)
	}
}

func TestLookFollowing(t *testing.T) {
	t.Parallel()
	for following, want := range map[int64]engagement.Side{1500: engagement.Within, 1501: engagement.Over} {
		got, err := engagement.UsualFollowing().LookFollowing(endorse.Counts{Following: n(following)})
		if err != nil || got.Side != want || got.Sure != engagement.Slight || got.Kind != engagement.ManyFollowed {
			t.Errorf("following %d: %+v, %v; want %v", following, got, err, want)
		}
	}
	got, err := usual("0", "1").LookFollowRatio(endorse.Counts{Following: n(3000), Followers: n(2000)})
	if err != nil || got.Seen.String() != "1.5" || got.Side != engagement.Over || got.Kind != engagement.FollowsToFollowers {
		t.Errorf("%+v, %v", got, err)
	}
	var unknown *endorse.UnknownCountError
	if _, err = engagement.UsualFollowing().LookFollowing(endorse.Counts{}); !errors.As(err, &unknown) || unknown.Name != endorse.CountFollowing {
		t.Errorf("following not known: %v", err)
	}
	if _, err = usual("0", "1").LookFollowRatio(endorse.Counts{Following: n(3), Followers: n(0)}); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("no followers: %v", err)
	}
}

func TestFlatEngagement(t *testing.T) {
	t.Parallel()
	series := func(likes, followers [10]int64) []engagement.Post {
		var posts []engagement.Post
		for i := range likes {
			p := post(likes[i], followers[i])
			p.On = endorse.On(2026, 1, 10-i) // the latest first
			posts = append(posts, p)
		}
		return posts
	}
	doubled := [10]int64{2000, 2000, 2000, 2000, 2000, 1000, 1000, 1000, 1000, 1000}
	flat := [10]int64{30, 30, 30, 30, 30, 30, 30, 30, 30, 30}
	along := [10]int64{60, 60, 60, 60, 60, 30, 30, 30, 30, 30}
	for name, r := range map[string]struct {
		likes [10]int64
		want  string
		side  engagement.Side
	}{"flat while followers double": {flat, "0.5", engagement.Under}, "along with them": {along, "1", engagement.Within}} {
		got, err := usual("0.75", "").FlatEngagement(byFollowers, series(r.likes, doubled))
		if err != nil || got.Seen.String() != r.want || got.Side != r.side || got.Rests != 10 {
			t.Errorf("%s: %+v, %v; want %s", name, got, err, r.want)
		}
	}
	eleven := append(series(flat, doubled), post(900, 1000))
	eleven[10].On = endorse.On(2026, 1, 5)
	var few *engagement.FewError
	if _, err := usual("0.75", "").FlatEngagement(byFollowers, eleven); !errors.As(err, &few) || few.Have != 4 {
		t.Errorf("two posts on the day in the middle: %v; want 4 before and 5 after it", err)
	}
	if _, err := usual("0.75", "").FlatEngagement(byFollowers, nil); !errors.As(err, &few) {
		t.Errorf("no posts: %v", err)
	}
	if _, err := usual("0.75", "").FlatEngagement(byFollowers, series([10]int64{1, 1, 1, 1, 1}, doubled)); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("nothing in the earlier half: %v", err)
	}
	var bad *engagement.MismatchError
	if _, err := usual("0.75", "").FlatEngagement(engagement.CommentLikeRatio(), nil); !errors.As(err, &bad) {
		t.Errorf("by likes: %v", err)
	}
}

func TestUsualRefuses(t *testing.T) {
	t.Parallel()
	for name, u := range map[string]engagement.Usual{
		"no source":  {Below: endorse.MustRate("0.1")},
		"below zero": usual("-0.1", "0.1"),
		"empty":      usual("0.1", "0.1"),
	} {
		if _, err := u.Look(liked(1)); !errors.Is(err, engagement.ErrUsual) {
			t.Errorf("%s: %v, want ErrUsual", name, err)
		}
		if _, err := u.FlatEngagement(byFollowers, nil); !errors.Is(err, engagement.ErrUsual) {
			t.Errorf("%s, flat: %v, want ErrUsual", name, err)
		}
	}
	if _, err := usual("0", "1").Look(liked()); !errors.Is(err, engagement.ErrNoPosts) {
		t.Errorf("no post: %v", err)
	}
	for _, u := range []engagement.Usual{engagement.UsualCommentLike(), engagement.UsualFollowing(), engagement.UsualLikesToViews()} {
		if err := u.Validate(); err != nil {
			t.Errorf("%+v: %v", u, err)
		}
	}
}

func TestUsualAmong(t *testing.T) {
	t.Parallel()
	var rates []int64
	for i := range int64(101) {
		rates = append(rates, 100+i)
	}
	peers, _ := engagement.DigestOf(byFollowers, rated(rates...))
	got, err := engagement.UsualAmong(peers, endorse.MustRate("0.1"), endorse.MustRate("0.9"), "101 peers")
	if err != nil || !near(got.From, endorse.MustRate("0.11"), 1.0/256) || !near(got.Below, endorse.MustRate("0.19"), 1.0/256) || got.Source != "101 peers" {
		t.Errorf("UsualAmong = %+v, %v", got, err)
	}
	nine, _ := engagement.DigestOf(byFollowers, rated(rates[:9]...))
	var few *engagement.FewError
	if _, err := engagement.UsualAmong(nine, endorse.MustRate("0.1"), endorse.MustRate("0.9"), "x"); !errors.As(err, &few) {
		t.Errorf("nine peers: %v", err)
	}
	if _, err := engagement.UsualAmong(peers, endorse.MustRate("0.9"), endorse.MustRate("0.1"), "x"); !errors.Is(err, engagement.ErrUsual) {
		t.Errorf("turned around: %v", err)
	}
}

// Closeness is 1 exactly where a number is usual, falls with the distance on
// either side, and does not change with the unit.
func TestCloseness(t *testing.T) {
	t.Parallel()
	band := usual("0.02", "0.08")
	for seen, want := range map[string]string{"0": "0", "0.01": "0.5", "0.02": "1", "0.05": "1", "0.08": "1", "0.16": "0.5", "-0.4": "0"} {
		if got := band.Closeness(endorse.MustRate(seen)); got.String() != want {
			t.Errorf("Closeness(%s) = %v, want %s", seen, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		a := endorse.RateOfInt(known(t, "a")).Times(endorse.MustRate("0.0001"))
		b := a.Add(endorse.RateOfInt(known(t, "b")).Times(endorse.MustRate("0.0001")))
		ca, cb := band.Closeness(a), band.Closeness(b)
		switch {
		case ca.Sign() < 0 || ca.Cmp(endorse.RateOfInt(1)) > 0:
			t.Fatalf("%v of %v", ca, a)
		case b.Cmp(band.From) <= 0 && ca.Cmp(cb) > 0, a.Cmp(band.Below) >= 0 && ca.Cmp(cb) < 0:
			t.Fatalf("%v of %v and %v of %v", ca, a, cb, b)
		}
	})
}

func TestUsualOutside(t *testing.T) {
	t.Parallel()
	band := usual("0.02", "0.08")
	for _, r := range []struct {
		low, high string
		want      bool
	}{{"0.001", "0.019", true}, {"0.08", "0.5", true}, {"0.01", "0.02", false}, {"0.079", "0.5", false}, {"0.03", "0.04", false}, {"0.01", "0.09", false}} {
		i := endorse.Interval{Low: endorse.MustRate(r.low), High: endorse.MustRate(r.high), Level: level95, Method: "x"}
		if got := band.Outside(i); got != r.want {
			t.Errorf("%s to %s is outside: %v, want %v", r.low, r.high, got, r.want)
		}
	}
}

func TestSignalPart(t *testing.T) {
	t.Parallel()
	signal, _ := usual("0.005", "0.02").Look(liked(40))
	p := signal.Part(endorse.RateOfInt(2))
	if p.Name != "comments-to-likes" || p.Value.String() != "0.5" || p.Weight.String() != "2" || p.Basis != "over what is usual: a study" {
		t.Errorf("Part = %+v", p)
	}
	if _, err := engagement.NewScore(p); err != nil {
		t.Error(err)
	}
}
