package engagement_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

var (
	clickRate = engagement.ClickThroughRate(engagement.ByImpressions)
	// batting is Robinson's prior, α 101.4 and β 287.3, as a mean and a weight.
	batting = clickPrior("0.260869565217", "388.7")
)

func clickPrior(mean, weight string) engagement.Prior {
	return engagement.Prior{
		Metric: engagement.MetricClickThroughRate, Base: engagement.ByImpressions,
		Mean: endorse.MustRate(mean), Weight: endorse.MustRate(weight), Source: "peers",
	}
}

func followerPrior(mean, weight string) engagement.Prior {
	p := clickPrior(mean, weight)
	p.Metric, p.Base = engagement.MetricEngagementRate, engagement.ByFollowers
	return p
}

func summed(d engagement.Definition, posts ...engagement.Post) engagement.Summary {
	s, err := engagement.Summarise(d, posts)
	if err != nil {
		panic(err)
	}
	return s
}

func TestShrink(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name    string
		summary engagement.Summary
		prior   engagement.Prior
		want    string
		pull    string
		model   string
		why     string
	}{
		{"4 of 10", summed(clickRate, clicks(4, 10)), batting, "0.2644", "0.9749", engagement.BetaBinomial, "Robinson 2015: 105.4 of 398.7"},
		{"300 of 1000", summed(clickRate, clicks(300, 1000)), batting, "0.289", "0.2799", engagement.BetaBinomial, "Robinson 2015: 401.4 of 1388.7"},
		{"no post", summed(clickRate), batting, "0.2609", "1", engagement.BetaBinomial, "the prior alone"},
		{"a prior without weight", summed(clickRate, clicks(4, 10)), clickPrior("0.26", "0"), "0.4", "0", engagement.BetaBinomial, "the posts alone"},
		{"a viral post", summed(byFollowers, post(3000, 1000)), followerPrior("0.03", "9000"), "0.327", "0.9", engagement.GammaPoisson, "above 1 is no obstacle: 3,270 of 10,000"},
		{"two posts", summed(byFollowers, post(50, 1000), post(70, 1000)), followerPrior("0.03", "6000"), "0.0375", "0.75", engagement.GammaPoisson, "300 of 8,000"},
	}
	for _, r := range rows {
		got, err := r.summary.Shrink(r.prior)
		if err != nil || got.Value.Round(4, endorse.HalfEven).String() != r.want || got.Pull.Round(4, endorse.HalfEven).String() != r.pull || got.Model != r.model {
			t.Errorf("%s: %v, pull %v, %s, %v; want %s, %s, %s: %s", r.name, got.Value, got.Pull, got.Model, err, r.want, r.pull, r.model, r.why)
		}
	}
}

func TestShrinkUndefined(t *testing.T) {
	t.Parallel()
	weighted := engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("2*likes"))
	var definition *engagement.DefinitionError
	var bad *engagement.MismatchError
	if _, err := summed(byFollowers, post(1, 10)).Shrink(batting); !errors.As(err, &bad) || bad.What != "metric" {
		t.Errorf("a prior of another metric: %v", err)
	}
	byReach := followerPrior("0.03", "10")
	byReach.Base = engagement.ByReach
	if _, err := summed(byFollowers, post(1, 10)).Shrink(byReach); !errors.As(err, &bad) || bad.What != "base" {
		t.Errorf("a prior by another base: %v", err)
	}
	heavy := followerPrior("0.03", "10")
	heavy.Metric = engagement.MetricWeightedRate
	if _, err := summed(weighted, post(1, 10)).Shrink(heavy); !errors.As(err, &definition) {
		t.Errorf("a weighted rate: %v", err)
	}
	if _, err := summed(byFollowers).Shrink(followerPrior("0.03", "0")); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("neither posts nor weight: %v", err)
	}
	if _, err := (engagement.Summary{}).Shrink(batting); !errors.As(err, &definition) {
		t.Errorf("no definition: %v", err)
	}
	if _, err := summed(clickRate, clicks(11, 10)).Shrink(batting); !errors.As(err, &definition) {
		t.Errorf("more clicks than impressions: %v", err)
	}
	for name, p := range map[string]engagement.Prior{
		"mean of zero": clickPrior("0", "10"), "a proportion of one": clickPrior("1", "10"), "weight below zero": clickPrior("0.1", "-1"), "no source": {Metric: batting.Metric, Base: batting.Base, Mean: batting.Mean},
	} {
		if _, err := summed(clickRate, clicks(1, 10)).Shrink(p); !errors.Is(err, engagement.ErrPrior) {
			t.Errorf("%s: %v, want ErrPrior", name, err)
		}
	}
	if _, err := summed(clickRate, clicks(1, 10)).Shrink(engagement.Prior{}); !errors.As(err, &definition) {
		t.Errorf("the zero prior: %v", err)
	}
	for name, s := range map[string]engagement.Summary{"nothing counted": summed(clickRate, clicks(0, 10)), "everything": summed(clickRate, clicks(10, 10))} {
		got, err := s.Shrink(clickPrior("0.1", "0"))
		if _, err2 := got.Interval(level95); err != nil || !errors.Is(err2, endorse.ErrZeroBase) {
			t.Errorf("%s, a prior without weight: %v, %v", name, err, err2)
		}
	}
}

// The interval of the beta posterior is Robinson's: 4 of 10 lies between 0.222
// and 0.309, 300 of 1,000 between 0.266 and 0.313.
func TestShrunkInterval(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		k, n      int64
		low, high string
	}{{4, 10, "0.222", "0.309"}, {300, 1000, "0.266", "0.313"}} {
		shrunk, _ := summed(clickRate, clicks(r.k, r.n)).Shrink(batting)
		got, err := shrunk.Interval(level95)
		if err != nil || got.Low.Round(3, endorse.HalfEven).String() != r.low || got.High.Round(3, endorse.HalfEven).String() != r.high || got.Method != engagement.MethodBetaPosterior {
			t.Errorf("%d of %d: %+v, %v; want %s to %s", r.k, r.n, got, err, r.low, r.high)
		}
	}
	shrunk, _ := summed(byFollowers, post(40, 1000)).Shrink(followerPrior("0.03", "1000"))
	var bad *engagement.LevelError
	if _, err := shrunk.Interval(endorse.MustRate("0.3")); !errors.As(err, &bad) {
		t.Errorf("level 0.3: %v", err)
	}
}

// The shrunk rate lies between the prior and the posts' own, ever nearer to
// the prior as its weight grows; its interval holds it and narrows with posts.
func TestShrinkLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		var posts []engagement.Post
		for range rapid.IntRange(1, 5).Draw(t, "posts") {
			posts = append(posts, post(rapid.Int64Range(0, 5000).Draw(t, "likes"), rapid.Int64Range(100, 100_000).Draw(t, "followers")))
		}
		s := summed(byFollowers, posts...)
		own, _ := s.Pooled()
		light, heavy := followerPrior("0.03", "500"), followerPrior("0.03", "50000")
		a, err1 := s.Shrink(light)
		b, err2 := s.Shrink(heavy)
		if err1 != nil || err2 != nil {
			t.Fatal(err1, err2)
		}
		gap := func(r engagement.Shrunk) endorse.Rate { return r.Value.Sub(light.Mean).Abs() }
		if gap(b).Cmp(gap(a)) > 0 || gap(a).Cmp(own.Value.Sub(light.Mean).Abs()) > 0 {
			t.Fatalf("own %v, %v with a light prior, %v with a heavy one", own.Value, a.Value, b.Value)
		}
		interval, err := a.Interval(level95)
		if err != nil || !interval.Contains(a.Value) {
			t.Fatalf("%v is not in %v, %v", a.Value, interval, err)
		}
	})
}

// Rates drawn from the prior itself, and posts from the rates, lie in the
// interval of 0.9 in 90 of 100 accounts, by either model.
func TestShrunkCoverage(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(2015, 9))
	level := endorse.MustRate("0.9")
	const accounts = 800
	held := [2]int{}
	for range accounts {
		// A gamma of shape 3 is the sum of three exponentials; 100 followers
		// of weight make its mean 0.03.
		lambda := (random.ExpFloat64() + random.ExpFloat64() + random.ExpFloat64()) / 100
		shrunk, err := summed(byFollowers, post(poisson(random, lambda*400), 400)).Shrink(followerPrior("0.03", "100"))
		held[0] += holds(t, shrunk, err, lambda, level)
		// The middle of three uniform numbers is a beta of 2 and 2.
		u := []float64{random.Float64(), random.Float64(), random.Float64()}
		p := max(min(u[0], u[1]), min(max(u[0], u[1]), u[2]))
		hits := int64(0)
		for range 60 {
			if random.Float64() < p {
				hits++
			}
		}
		shrunk, err = summed(clickRate, clicks(hits, 60)).Shrink(clickPrior("0.5", "4"))
		held[1] += holds(t, shrunk, err, p, level)
	}
	for i, h := range held {
		if share := float64(h) / accounts; share < 0.87 || share > 0.93 {
			t.Errorf("model %d covers %.4f", i, share)
		}
	}
}

func poisson(random *rand.Rand, mean float64) int64 {
	n, p := int64(0), random.Float64()
	for limit := math.Exp(-mean); p > limit; n++ {
		p *= random.Float64()
	}
	return n
}

func holds(t *testing.T, r engagement.Shrunk, err error, truth float64, level endorse.Rate) int {
	t.Helper()
	interval, err2 := r.Interval(level)
	rate, err3 := endorse.ApproxRate(truth)
	if err = errors.Join(err, err2, err3); err != nil {
		t.Fatal(err)
	}
	if interval.Contains(rate) {
		return 1
	}
	return 0
}

func TestPriorOf(t *testing.T) {
	t.Parallel()
	peers := []engagement.Summary{
		summed(byFollowers, post(100, 10000)), summed(byFollowers, post(300, 10000)), summed(byFollowers, post(500, 10000)), summed(byFollowers),
	}
	got, err := engagement.PriorOf(peers, "three peers")
	// m 0.03; Σ B (r-m)² = 8; less 2 m leaves 7.94; by 30,000 - 10,000 is τ² = 0.000397; m/τ² = 75.566750629723.
	if err != nil || got.Mean.String() != "0.03" || got.Weight.String() != "75.566750629723" || got.Source != "three peers" {
		t.Errorf("PriorOf = %+v, %v", got, err)
	}
	proportions := []engagement.Summary{summed(clickRate, clicks(10, 100)), summed(clickRate, clicks(20, 100)), summed(clickRate, clicks(30, 100))}
	got, err = engagement.PriorOf(proportions, "three peers")
	// m 0.2; Σ B (r-m)² = 2; less 2 × 0.16 leaves 1.68; by 200 is τ² = 0.0084; 0.16/0.0084 - 1 = 18.047619.
	if err != nil || got.Mean.String() != "0.2" || got.Weight.String() != "18.047619047619" {
		t.Errorf("PriorOf proportions = %+v, %v", got, err)
	}
	alike := []engagement.Summary{peers[0], peers[0], peers[0]}
	if _, err := engagement.PriorOf(alike, "x"); !errors.Is(err, engagement.ErrNoScatter) {
		t.Errorf("peers alike: %v", err)
	}
	var few *engagement.FewError
	if _, err := engagement.PriorOf(peers[1:], "x"); !errors.As(err, &few) || few.Have != 2 {
		t.Errorf("two peers with posts: %v", err)
	}
	var bad *engagement.MismatchError
	if _, err := engagement.PriorOf(append(proportions, peers[0]), "x"); !errors.As(err, &bad) {
		t.Errorf("two definitions: %v", err)
	}
	nobody := summed(byFollowers, post(0, 10))
	if _, err := engagement.PriorOf([]engagement.Summary{nobody, nobody, nobody}, "x"); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("nothing counted: %v", err)
	}
	if _, err := engagement.PriorOf(peers, ""); !errors.Is(err, engagement.ErrPrior) {
		t.Errorf("no source: %v", err)
	}
}

func TestBenchmarkPrior(t *testing.T) {
	t.Parallel()
	b := own()[0]
	p, err := b.Prior(endorse.RateOfInt(5000))
	if err != nil || !p.Mean.Equal(b.Value) || p.Metric != b.Metric || p.Base != b.Base || p.Source == "" {
		t.Errorf("Prior = %+v, %v", p, err)
	}
	text, _ := json.Marshal(p)
	var back engagement.Prior
	if err := json.Unmarshal(text, &back); err != nil || back.Source != p.Source || !back.Weight.Equal(p.Weight) {
		t.Errorf("%s reads back as %+v, %v", text, back, err)
	}
	if _, err := (engagement.Benchmark{}).Prior(endorse.RateOfInt(1)); err == nil {
		t.Error("a prior of no benchmark")
	}
}
