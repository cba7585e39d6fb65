package engagement_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// gaining is the history of an account that starts at 10,000 on 2026-01-01
// and gains so many followers on each day after it.
func gaining(gains ...int64) engagement.History {
	day, followers := endorse.On(2026, 1, 1), int64(10000)
	readings := []engagement.Reading{{On: day, Followers: n(followers)}}
	for _, g := range gains {
		day, followers = day.AddDays(1), followers+g
		readings = append(readings, engagement.Reading{On: day, Followers: n(followers)})
	}
	h, err := engagement.NewHistory(readings)
	if err != nil {
		panic(err)
	}
	return h
}

func january(days ...int) []endorse.Period {
	var periods []endorse.Period
	for _, d := range days {
		periods = append(periods, endorse.Between(endorse.On(2026, 1, d), endorse.On(2026, 1, d)))
	}
	return periods
}

func TestSpikes(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name           string
		gains          []int64
		median, spread string
		scale          engagement.Scale
		scores         []string
		days           []endorse.Period
		why            string
	}{
		{"one jump", []int64{3, 5, 7, 1, 5, 9, 105}, "5", "2", engagement.MedianDeviation, []string{"33.725"}, january(8),
			"deviations 2 0 2 4 0 4 100: 0.6745 × 100 / 2"},
		{"a mass departure", []int64{3, 5, 7, 1, 5, 9, -95}, "5", "2", engagement.MedianDeviation, []string{"-33.725"}, january(8), "losses score below zero"},
		{"nothing out of line", []int64{3, 5, 7, 1, 5, 9, 15}, "5", "2", engagement.MedianDeviation, nil, nil, "0.6745 × 10 / 2 = 3.37 is below 3.5"},
		{"more than half alike", []int64{5, 5, 5, 5, 5, 5, 75}, "5", "10", engagement.MeanDeviation, []string{"5.585192537544"}, january(8), "70 / (1.253314 × 10)"},
		{"all alike", []int64{5, 5, 5, 5, 5, 5, 5}, "5", "0", engagement.NoDeviation, nil, nil, "no scale, and no spike"},
		{"an even number", []int64{0, 2, 4, 6, 8, 10, 12, 100}, "7", "4", engagement.MedianDeviation, []string{"15.682125"}, january(9), "the mean of 6 and 8; 0.6745 × 93 / 4"},
	}
	for _, r := range rows {
		t.Run(r.name, func(t *testing.T) {
			t.Parallel()
			got, err := gaining(r.gains...).Spikes(engagement.UsualThreshold())
			if err != nil {
				t.Fatal(err)
			}
			if got.Median.String() != r.median || got.Spread.String() != r.spread || got.Scale != r.scale || got.Gains != len(r.gains) {
				t.Errorf("measured %v, %v, %v; want %s, %s, %v: %s", got.Median, got.Spread, got.Scale, r.median, r.spread, r.scale, r.why)
			}
			var scores []string
			var days []endorse.Period
			for _, s := range got.Spikes {
				scores, days = append(scores, s.Score.String()), append(days, s.Within)
			}
			if diff := cmp.Diff(r.scores, scores); diff != "" {
				t.Errorf("scores mismatch (-want +got): %s\n%s", r.why, diff)
			}
			if diff := cmp.Diff(r.days, days); diff != "" {
				t.Errorf("days mismatch (-want +got)\n%s", diff)
			}
		})
	}
}

// bit1024.com has 0.6745 × (10 - 5) / 2 = 1.69.
func TestSpikeScoreAsPublished(t *testing.T) {
	t.Parallel()
	got, err := gaining(3, 5, 7, 1, 5, 9, 10, 0, 3).Spikes(endorse.MustRate("1.68625"))
	if err != nil || got.Median.String() != "5" || got.Spread.String() != "2" {
		t.Fatalf("%+v, %v", got, err)
	}
	if len(got.Spikes) != 2 || got.Spikes[0].Score.String() != "1.68625" || got.Spikes[1].Net != 0 {
		t.Errorf("spikes %+v; want 10 and 0 at a threshold that is included", got.Spikes)
	}
}

func TestSpikesUndefined(t *testing.T) {
	t.Parallel()
	var few *engagement.FewError
	if _, err := gaining(1, 2, 3, 4, 5, 6).Spikes(engagement.UsualThreshold()); !errors.As(err, &few) || few.Least != engagement.LeastGains {
		t.Errorf("six gains: %v", err)
	}
	for _, threshold := range []string{"0", "-3.5"} {
		if _, err := gaining(1, 2, 3, 4, 5, 6, 7).Spikes(endorse.MustRate(threshold)); !errors.Is(err, engagement.ErrThreshold) {
			t.Errorf("threshold %s: %v", threshold, err)
		}
	}
}

// Scores do not change with the unit, nor with a gain added to every day.
func TestSpikeScoresAreInvariant(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		gains := rapid.SliceOfN(rapid.Int64Range(0, 500), 7, 20).Draw(t, "gains")
		k, shift := rapid.Int64Range(2, 50).Draw(t, "k"), rapid.Int64Range(0, 300).Draw(t, "shift")
		moved := make([]int64, len(gains))
		for i, g := range gains {
			moved[i] = k*g + shift
		}
		threshold := endorse.MustRate("0.000001")
		a, err1 := gaining(gains...).Spikes(threshold)
		b, err2 := gaining(moved...).Spikes(threshold)
		if err1 != nil || err2 != nil || len(a.Spikes) != len(b.Spikes) {
			t.Fatalf("%d spikes and %d: %v %v", len(a.Spikes), len(b.Spikes), err1, err2)
		}
		for i := range a.Spikes {
			if !near(a.Spikes[i].Score, b.Spikes[i].Score, 1e-9) {
				t.Fatalf("%v became %v", a.Spikes[i], b.Spikes[i])
			}
		}
	})
}

// steady are 30 gains of 8 to 12, with others on the days given.
func steady(others map[int]int64) []int64 {
	gains := make([]int64, 30)
	for i := range gains {
		gains[i] = 8 + int64(i*7%5)
		if g, ok := others[i+2]; ok {
			gains[i] = g
		}
	}
	return gains
}

func postsOn(days ...int) []engagement.Post {
	var posts []engagement.Post
	for _, d := range days {
		p := post(10, 1000)
		p.On = endorse.On(2026, 1, d)
		posts = append(posts, p)
	}
	return posts
}

func TestJumpsWithoutPosts(t *testing.T) {
	t.Parallel()
	h := gaining(steady(map[int]int64{10: 900, 20: 900})...)
	rows := []struct {
		name  string
		posts []engagement.Post
		days  []endorse.Period
		why   string
	}{
		{"no post at all", nil, january(10, 20), ""},
		{"a post on the day", postsOn(10), january(20), ""},
		{"a post three days before", postsOn(7), january(20), "still within"},
		{"a post four days before", postsOn(6), january(10, 20), "too early"},
		{"a post the day after", postsOn(11), january(10, 20), "cannot have brought it"},
		{"a post without a day", []engagement.Post{post(1, 10)}, january(10, 20), "explains nothing"},
		{"posts for both", postsOn(8, 20), nil, ""},
	}
	for _, r := range rows {
		got, err := h.JumpsWithoutPosts(r.posts, engagement.UsualWatch())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.days, got.Days); diff != "" || got.Raised() != (r.days != nil) || got.Kind != engagement.JumpWithoutPosts || got.Rests != 30 {
			t.Errorf("%s: %+v: %s\n%s", r.name, got, r.why, diff)
		}
		if got.Seen.String() != endorse.RateOfInt(int64(len(r.days))).String() || got.Sure != engagement.Fair {
			t.Errorf("%s: seen %v, %v", r.name, got.Seen, got.Sure)
		}
	}
	if got, _ := gaining(steady(map[int]int64{10: -900})...).JumpsWithoutPosts(nil, engagement.UsualWatch()); got.Raised() {
		t.Errorf("a loss is no jump: %+v", got)
	}
	bad := engagement.UsualWatch()
	bad.PostWithin = -1
	if _, err := h.JumpsWithoutPosts(nil, bad); !errors.Is(err, engagement.ErrWatch) {
		t.Errorf("days below zero: %v", err)
	}
	early := gaining(900, 9, 10, 11, 8, 9, 12, 10)
	wide := engagement.UsualWatch()
	wide.PostWithin = 1 << 30
	if got, err := early.JumpsWithoutPosts(postsOn(1), wide); err != nil || got.Raised() {
		t.Errorf("a window from before the first day there is: %+v, %v", got, err)
	}
}

func TestSawtooth(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name   string
		others map[int]int64
		days   []endorse.Period
		why    string
	}{
		{"a jump that stays", map[int]int64{5: 900}, nil, ""},
		{"half of it leaves", map[int]int64{5: 900, 12: -600}, january(5), "600 less what the days between brought"},
		{"less than half leaves", map[int]int64{5: 900, 12: -400}, nil, ""},
		{"twice", map[int]int64{5: 900, 12: -600, 15: 900, 22: -600}, january(5, 15), ""},
		{"a loss without a jump", map[int]int64{12: -600}, nil, ""},
	}
	for _, r := range rows {
		got, err := gaining(steady(r.others)...).Sawtooth(engagement.UsualWatch())
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.days, got.Days); diff != "" || got.Raised() != (r.days != nil) || got.Kind != engagement.Sawtooth {
			t.Errorf("%s: %+v: %s\n%s", r.name, got, r.why, diff)
		}
	}
	short := engagement.UsualWatch()
	short.LostWithin = 6
	if got, _ := gaining(steady(map[int]int64{5: 900, 12: -600})...).Sawtooth(short); got.Raised() {
		t.Errorf("taken back after 7 days, within 6: %+v", got)
	}
	short.LostWithin = 7
	if got, _ := gaining(steady(map[int]int64{5: 900, 12: -600})...).Sawtooth(short); !got.Raised() {
		t.Errorf("taken back after 7 days, within 7: %+v", got)
	}
	var few *engagement.FewError
	if _, err := gaining(1, 2).Sawtooth(engagement.UsualWatch()); !errors.As(err, &few) {
		t.Errorf("two gains: %v", err)
	}
}

// A gain between readings such as 1.2M and 1.3M may be one of rounding.
func TestRoundedReadings(t *testing.T) {
	t.Parallel()
	readings := gaining(steady(map[int]int64{10: 900})...).Readings()
	for i := range readings {
		readings[i].Followers = readings[i].Followers.AsRounded()
	}
	h, err := engagement.NewHistory(readings)
	if err != nil {
		t.Fatal(err)
	}
	got, err := h.JumpsWithoutPosts(nil, engagement.UsualWatch())
	if err != nil || !got.Raised() || got.Rounded != 30 || got.Sure != engagement.Slight {
		t.Errorf("%+v, %v; want it raised, and no more than slight", got, err)
	}
}
