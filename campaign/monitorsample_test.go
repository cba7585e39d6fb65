package campaign

import (
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
)

func sampleOf(numbers ...int64) sample {
	var s sample
	for _, n := range numbers {
		s.add(endorse.RateOfInt(n))
	}
	return s
}

// The interval of 4, 6, 8, 10, 12 is worked by hand: mean 8, deviation √10, t of 4
// degrees 2.776445105; for 5 more, 40 ± t·√10·√(5+25/5).
func TestAhead(t *testing.T) {
	t.Parallel()
	s := sampleOf(4, 6, 8, 10, 12)
	i, err := s.ahead(5)
	if err != nil {
		t.Fatal(err)
	}
	half := 2.776445105 * math.Sqrt(10) * math.Sqrt(10)
	low, high := 80-half, 80+half
	if math.Abs(i.Low.Float64()-low) > 1e-6 || math.Abs(i.High.Float64()-high) > 1e-6 {
		t.Errorf("ahead = %v to %v, want %v to %v", i.Low, i.High, low, high)
	}
	if i.Method != MethodPrediction || !i.Level.Equal(endorse.MustRate("0.95")) {
		t.Errorf("ahead is by %s at %v", i.Method, i.Level)
	}
	if got := s.expected(5).String(); got != "80" {
		t.Errorf("expected = %s, want 80", got)
	}
}

// What is measured is there: the low end never falls below it.
func TestAheadNotBelowMeasured(t *testing.T) {
	t.Parallel()
	i, err := sampleOf(0, 0, 0, 0, 100).ahead(3)
	if err != nil || i.Low.String() != "100" {
		t.Errorf("low end = %v, %v; want what is measured, 100", i.Low, err)
	}
}

func TestAheadOrder(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		numbers := rapid.SliceOfN(rapid.Int64Range(0, 1e12), 2, 20).Draw(t, "numbers")
		shuffled := rapid.Permutation(slices.Clone(numbers)).Draw(t, "shuffled")
		m := rapid.Int64Range(1, 50).Draw(t, "to come")
		a, err1 := sampleOf(numbers...).ahead(m)
		b, err2 := sampleOf(shuffled...).ahead(m)
		if err1 != nil || err2 != nil || !a.Equal(b) {
			t.Fatalf("%v and %v (%v, %v)", a, b, err1, err2)
		}
		sum := sampleOf(numbers...).expected(m)
		if a.Low.Cmp(sum) > 0 || a.High.Cmp(sum) < 0 {
			t.Fatalf("%v lies outside %v to %v", sum, a.Low, a.High)
		}
	})
}

// TestAheadCovers draws posts of one kind and looks how often the sum of those to
// come lies in the interval: about 95 times in 100.
func TestAheadCovers(t *testing.T) {
	t.Parallel()
	state := uint64(7)
	next := func() int64 { // the sum of twelve even draws is near enough to normal
		sum := int64(0)
		for range 12 {
			state = state*6364136223846793005 + 1442695040888963407
			sum += int64(state>>33) % 1000
		}
		return sum
	}
	held := 0
	const trials, seen, toCome = 2000, 6, 4
	for range trials {
		var s sample
		for range seen {
			s.add(endorse.RateOfInt(next()))
		}
		total := s.sum
		for range toCome {
			total = total.Add(endorse.RateOfInt(next()))
		}
		if i, err := s.ahead(toCome); err == nil && i.Contains(total) {
			held++
		}
	}
	if held < trials*93/100 || held > trials*97/100 {
		t.Errorf("held %d of %d", held, trials)
	}
}

func TestJudge(t *testing.T) {
	t.Parallel()
	even := sampleOf(100, 101, 99, 100, 100) // 500, next to no scatter
	wide := sampleOf(0, 300, 20, 10, 170)
	rows := []struct {
		name   string
		sample sample
		toCome int64
		over   bool
		target int64
		want   Verdict
	}{
		{"reached to the unit", even, 0, false, 500, Reached},
		{"reached, whatever is to come", even, 5, false, 400, Reached},
		{"reached by few posts", sampleOf(900), 5, false, 500, Reached},
		{"five more of the same suffice", even, 5, false, 990, OnTrack},
		{"five more of the same do not", even, 5, false, 1100, Behind},
		{"the target lies in the interval", even, 5, false, 1000, CannotTell},
		{"too wide to tell", wide, 5, false, 900, CannotTell},
		{"four posts tell nothing, however even", sampleOf(100, 100, 100, 100), 50, false, 1000, CannotTell},
		{"four posts do not tell of behind either", sampleOf(1, 1, 1, 1), 1, false, 1000, CannotTell},
		{"no post", sample{}, 5, false, 10, CannotTell},
		{"over and not reached, by few posts", sampleOf(1), 0, true, 10, Behind},
		{"over without a post", sample{}, 0, true, 10, Behind},
		{"over, and a post is not measured", even, 1, true, 590, OnTrack},
		{"nothing owed", even, 0, false, 501, Behind},
		{"nothing owed, few posts", sampleOf(1), 0, false, 501, CannotTell},
	}
	for _, r := range rows {
		o := outlook{sample: r.sample, toCome: r.toCome, target: endorse.RateOfInt(r.target), over: r.over}
		if got, _, why, err := o.judge(); err != nil || got != r.want || why == "" {
			t.Errorf("%s: %v (%s, %v), want %v", r.name, got, why, err, r.want)
		}
	}
}

// What is known of no single post counts, and tells nothing of those to come.
func TestForecastBeside(t *testing.T) {
	t.Parallel()
	o := outlook{sample: sampleOf(4, 6, 8, 10, 12), toCome: 5, beside: endorse.RateOfInt(1000)}
	without, _ := o.ahead(5)
	total, i, err := o.forecast()
	if err != nil || total.String() != "1080" || i.Low.Sub(without.Low).String() != "1000" || i.High.Sub(without.High).String() != "1000" {
		t.Errorf("forecast = %v, %v to %v, %v", total, i.Low, i.High, err)
	}
}

// TestNeverOnTrackByFew: below the stated number of posts nothing is on track.
func TestNeverOnTrackByFew(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		o := outlook{
			sample: sampleOf(rapid.SliceOfN(rapid.Int64Range(0, 1000), 0, LeastPosts-1).Draw(t, "posts")...),
			toCome: rapid.Int64Range(0, 1000).Draw(t, "to come"),
			target: endorse.RateOfInt(rapid.Int64Range(1, 5000).Draw(t, "target")),
			over:   rapid.Bool().Draw(t, "over"),
		}
		if got, _, _, err := o.judge(); err != nil || got == OnTrack {
			t.Fatalf("%v by %d posts (%v)", got, o.n, err)
		}
		at := endorse.Interval{Low: o.target, High: o.target, Level: level, Method: "drawn"}
		if got, _ := o.judgeRate(o.target, at); got == OnTrack {
			t.Fatalf("a rate is %v by %d posts", got, o.n)
		}
	})
}

func TestJudgeRate(t *testing.T) {
	t.Parallel()
	between := func(low, high string) endorse.Interval {
		return endorse.Interval{Low: endorse.MustRate(low), High: endorse.MustRate(high), Level: level, Method: "given"}
	}
	rows := []struct {
		name     string
		n        int64
		rate     string
		interval endorse.Interval
		toCome   int64
		over     bool
		want     Verdict
	}{
		{"whole interval above", 5, "4%", between("3%", "5%"), 2, false, OnTrack},
		{"whole interval below", 5, "2%", between("1%", "2.9%"), 2, false, Behind},
		{"around the target", 5, "4%", between("2.9%", "5%"), 2, false, CannotTell},
		{"four posts", 4, "4%", between("3%", "5%"), 2, false, CannotTell},
		{"a rate is not reached while posts are to come", 9, "9%", between("8%", "9.5%"), 1, true, OnTrack},
		{"over and reached", 1, "3%", endorse.Interval{}, 0, true, Reached},
		{"over and not", 9, "2.99%", between("2%", "4%"), 0, true, Behind},
		{"no post", 0, "0", endorse.Interval{}, 0, true, CannotTell},
	}
	for _, r := range rows {
		o := outlook{sample: sample{n: r.n}, toCome: r.toCome, over: r.over, target: endorse.MustRate("3%")}
		if got, why := o.judgeRate(endorse.MustRate(r.rate), r.interval); got != r.want || why == "" {
			t.Errorf("%s: %v (%s), want %v", r.name, got, why, r.want)
		}
	}
}

func TestTimeGone(t *testing.T) {
	t.Parallel()
	days := endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 10))
	rows := []struct {
		name string
		days endorse.Period
		on   endorse.Date
		want string
	}{
		{"the day before", days, endorse.On(2026, 2, 28), "0"},
		{"the first day counts as gone", days, endorse.On(2026, 3, 1), "0.1"},
		{"last day but one", days, endorse.On(2026, 3, 9), "0.9"},
		{"last day", days, endorse.On(2026, 3, 10), "1"},
		{"the day after", days, endorse.On(2026, 3, 11), "1"},
		{"no last day", endorse.Period{From: days.From}, endorse.On(2026, 3, 9), "0"},
		{"no day", days, endorse.Date{}, "0"},
	}
	for _, r := range rows {
		if got := timeGone(r.days, r.on).String(); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
}

// TestAroundMean: two posts are enough for an interval, one is not. Of 4 and 6 the mean
// is 5, its deviation 1, t of one degree 12.7062; a rate is not below zero.
func TestAroundMean(t *testing.T) {
	t.Parallel()
	if i, err := sampleOf(4).aroundMean(); err != nil || !i.IsZero() {
		t.Errorf("one post: %v, %v", i, err)
	}
	i, err := sampleOf(4, 6).aroundMean()
	if err != nil || !i.Low.IsZero() || math.Abs(i.High.Float64()-17.7062047) > 1e-6 {
		t.Errorf("two posts: %v to %v, %v", i.Low, i.High, err)
	}
}

// TestSidesOfATarget: an interval that ends at the target lies on neither side of it,
// one that begins there is at it.
func TestSidesOfATarget(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		low, high int64
		goal      Verdict
		benchmark Standing
	}{
		{7, 9, Behind, BelowBenchmark}, {7, 10, CannotTell, StandingUnknown}, {9, 11, CannotTell, StandingUnknown},
		{10, 12, OnTrack, StandingUnknown}, {11, 12, OnTrack, AboveBenchmark},
	} {
		i, ten := endorse.Interval{Low: endorse.RateOfInt(r.low), High: endorse.RateOfInt(r.high), Level: level, Method: MethodMean}, endorse.RateOfInt(10)
		goal, _ := against(i, ten)
		benchmark, _ := stand(LeastPosts, i, ten, 0)
		if goal != r.goal || benchmark != r.benchmark {
			t.Errorf("%d to %d beside 10: %v and %v, want %v and %v", r.low, r.high, goal, benchmark, r.goal, r.benchmark)
		}
	}
}
