package engagement_test

import (
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// thousand is a thousand everyday posts, dated.
func thousand() []engagement.Post {
	random := rand.New(rand.NewPCG(1, 2))
	posts := make([]engagement.Post, 1000)
	for i := range posts {
		followers := 1000 + random.Int64N(1_000_000)
		posts[i] = engagement.Post{On: endorse.On(2026, 1, 1).AddDays(i / 3), Counts: endorse.Counts{
			Likes: n(random.Int64N(followers / 10)), Comments: n(random.Int64N(500)), Followers: n(followers),
		}}
	}
	return posts
}

func BenchmarkDefinitionOf(b *testing.B) {
	p := full()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := byFollowers.Of(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDefinitionOfWeighted(b *testing.B) {
	p, d := full(), engagement.WeightedRate(engagement.ByFollowers, engagement.MustWeights("0.1*likes+0.75*comments"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := d.Of(p); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkSummaryMillion feeds a million posts a round.
func BenchmarkSummaryMillion(b *testing.B) {
	posts := thousand()
	b.ReportAllocs()
	for b.Loop() {
		s, _ := engagement.NewSummary(byFollowers)
		for range 1000 {
			for i := range posts {
				s.Add(posts[i])
			}
		}
		if s.Used() != 1_000_000 {
			b.Fatal(s.Used())
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1e6, "ns/post")
}

func BenchmarkSummaryMerge(b *testing.B) {
	s, _ := engagement.Summarise(byFollowers, thousand())
	var into engagement.Summary
	b.ReportAllocs()
	for b.Loop() {
		if err := into.Merge(s); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkInterval(b *testing.B) {
	s, _ := engagement.Summarise(byFollowers, thousand()[:12])
	level := endorse.MustRate("0.95")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Interval(level); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMedianOfThousand(b *testing.B) {
	s, _ := engagement.SampleOf(byFollowers, thousand())
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Median(); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDigestMillion feeds a million posts a round into one digest, whose
// memory does not grow with them.
func BenchmarkDigestMillion(b *testing.B) {
	posts := thousand()
	b.ReportAllocs()
	for b.Loop() {
		d, _ := engagement.NewDigest(byFollowers)
		for range 1000 {
			for i := range posts {
				d.Add(posts[i])
			}
		}
		if d.Summary().Used() != 1_000_000 {
			b.Fatal(d.Summary().Used())
		}
	}
	b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/1e6, "ns/post")
}

// BenchmarkQuantile asks for the median of 10,000 posts, in the digest and in
// the exact form.
func BenchmarkQuantile(b *testing.B) {
	var posts []engagement.Post
	for range 10 {
		posts = append(posts, thousand()...)
	}
	digest, _ := engagement.DigestOf(byFollowers, posts)
	sample, _ := engagement.SampleOf(byFollowers, posts)
	at := endorse.MustRate("0.5")
	for name, quantile := range map[string]func(endorse.Rate) (engagement.Quantile, error){"digest": digest.Quantile, "exact": sample.Quantile} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := quantile(at); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkTrend(b *testing.B) {
	s, _ := engagement.Summarise(byFollowers, thousand()[:30])
	b.ReportAllocs()
	for b.Loop() {
		if _, err := s.Trend(level95); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkShrunkInterval(b *testing.B) {
	s, _ := engagement.Summarise(byFollowers, thousand()[:12])
	shrunk, _ := s.Shrink(followerPrior("0.03", "20000"))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := shrunk.Interval(level95); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkReachHundred bounds the reach of a hundred audiences with all their
// pairs.
func BenchmarkReachHundred(b *testing.B) {
	random := rand.New(rand.NewPCG(3, 4))
	reach := engagement.Reach{Population: n(10_000_000)}
	for range 100 {
		reach.Audiences = append(reach.Audiences, n(50_000+random.Int64N(200_000)))
	}
	for i := range 100 {
		for k := range i {
			reach.Pairs = append(reach.Pairs, engagement.Pair{A: i, B: k, Both: n(random.Int64N(2_000))})
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := reach.Unique(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLookup(b *testing.B) {
	q := engagement.Query{
		Platform: endorse.Instagram, Followers: n(5000), Population: engagement.Creators,
		Metric: engagement.MetricEngagementRate, Base: engagement.ByFollowers, Statistic: engagement.Mean, On: endorse.On(2026, 12, 1),
	}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := engagement.Lookup(q); err != nil {
			b.Fatal(err)
		}
	}
}

// Rates of one post stay on the stack.
func TestOfDoesNotAllocate(t *testing.T) {
	p := full()
	if got := testing.AllocsPerRun(100, func() { _, _ = byFollowers.Of(p) }); got > 1 {
		t.Errorf("Of allocates %v times, want at most 1", got)
	}
	s, _ := engagement.NewSummary(byFollowers)
	if got := testing.AllocsPerRun(100, func() { s.Add(p) }); got != 0 {
		t.Errorf("Add allocates %v times, want none", got)
	}
	d, _ := engagement.NewDigest(byFollowers)
	d.Add(p)
	if got := testing.AllocsPerRun(100, func() { d.Add(p) }); got != 0 {
		t.Errorf("Digest.Add allocates %v times in a step it knows, want none", got)
	}
}
