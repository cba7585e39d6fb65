package engagement_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/google/go-cmp/cmp"
)

// falling are 30 losses of 96 to 100 a day, with others on the days given.
func falling(others map[int]int64) []int64 {
	gains := steady(nil)
	for i := range gains {
		gains[i] -= 108
		if g, ok := others[i+2]; ok {
			gains[i] = g
		}
	}
	return gains
}

// A jump taken back is a gain far above the account's own, of which the share
// asked for leaves again within the days asked for, neither one sooner.
func TestSawtoothEdges(t *testing.T) {
	t.Parallel()
	exact := make([]int64, 30) // 10, 11, 12 and nothing that changes what leaves
	for i := range exact {
		exact[i] = int64(i % 3)
	}
	exact[3], exact[4] = 1000, -500
	watch := func(taken string, lost int) engagement.Watch {
		w := engagement.UsualWatch()
		w.TakenBack, w.LostWithin = endorse.MustRate(taken), lost
		return w
	}
	flat := make([]int64, 30) // a jump, and then nobody comes or goes
	for i := range 12 {
		flat[i] = int64(i % 3)
	}
	flat[12] = 900
	rows := []struct {
		name  string
		gains []int64
		watch engagement.Watch
		days  []endorse.Period
		why   string
	}{
		{"exactly half leaves the next day", exact, watch("0.5", 1), january(5), "the share is included"},
		{"a little more was asked for", exact, watch("0.501", 1), nil, ""},
		{"on the very day", exact, watch("0.5", 0), nil, "no day is looked at after the jump"},
		{"any loss counts", exact, watch("0", 1), january(5), ""},
		{"any loss counts, and there is none", flat, watch("0", 30), nil, "nobody left"},
		{"a day without a loss in a decline", falling(map[int]int64{9: 0}), watch("0.5", 30), nil, "nothing was gained that could leave"},
		{"a day of gain in a decline", falling(map[int]int64{9: 50}), watch("0.5", 30), january(9), ""},
		{"little gained on one day of many thousands", []int64{5000, 5010, 5020, 5000, 10, -6, 5010, 5020, 5000, 5010}, watch("0.5", 30), nil, "far below the account's own gains"},
	}
	for _, r := range rows {
		got, err := gaining(r.gains...).Sawtooth(r.watch)
		if diff := cmp.Diff(r.days, got.Days); err != nil || diff != "" {
			t.Errorf("%s: %+v, %v: %s\n%s", r.name, got.Days, err, r.why, diff)
		}
	}
}

// With no day before the jump, a post explains it on its own day alone.
func TestJumpExplainedOnTheDay(t *testing.T) {
	t.Parallel()
	h := gaining(steady(map[int]int64{10: 900})...)
	w := engagement.UsualWatch()
	w.PostWithin = 0
	for day, want := range map[int][]endorse.Period{9: january(10), 10: nil} {
		got, err := h.JumpsWithoutPosts(postsOn(day), w)
		if diff := cmp.Diff(want, got.Days); err != nil || diff != "" {
			t.Errorf("a post on the %dth: %v\n%s", day, err, diff)
		}
	}
}
