package engagement_test

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// FuzzSummary: what reads back is written to the same bytes, and everything
// may be asked of it.
func FuzzSummary(f *testing.F) {
	posts := []engagement.Post{full(), full(), post(10, 1000), {}, post(3, 0)}
	for _, d := range definitions {
		sample, _ := engagement.SampleOf(d, posts)
		b, _ := sample.MarshalBinary()
		f.Add(b)
		b, _ = sample.Summary().MarshalBinary()
		f.Add(b)
		digest, _ := engagement.DigestOf(d, posts)
		b, _ = digest.MarshalBinary()
		f.Add(b)
		undated, _ := engagement.DigestOf(d, []engagement.Post{post(10, 1000), post(30, 1000)})
		b, _ = undated.MarshalBinary()
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		var s engagement.Summary
		if s.UnmarshalBinary(b) == nil {
			askAll(t, s)
			if again, _ := s.MarshalBinary(); !bytes.Equal(again, b) {
				t.Errorf("%x is written as %x", b, again)
			}
		}
		var digest engagement.Digest
		if digest.UnmarshalBinary(b) == nil {
			askDigest(t, digest)
			if again, _ := digest.MarshalBinary(); !bytes.Equal(again, b) {
				t.Errorf("%x is written as %x", b, again)
			}
		}
		var sample engagement.Sample
		if sample.UnmarshalBinary(b) != nil {
			return
		}
		askAll(t, sample.Summary())
		median, err := sample.Median()
		if err == nil && median.Validate() != nil {
			t.Errorf("median %v: %v", median, median.Validate())
		}
		if again, _ := sample.MarshalBinary(); !bytes.Equal(again, b) {
			t.Errorf("%x is written as %x", b, again)
		}
	})
}

func askDigest(t *testing.T, d engagement.Digest) {
	t.Helper()
	askAll(t, d.Summary())
	for _, at := range []string{"0", "0.1", "0.5", "1"} {
		q, err := d.Quantile(endorse.MustRate(at))
		if err != nil {
			continue
		}
		if q.Low.Cmp(q.Value) > 0 || q.High.Cmp(q.Value) < 0 {
			t.Errorf("quantile %s: %v", at, q)
		}
		if r, err := d.Rank(q.Value); err != nil || r.Low.Cmp(r.Below) > 0 || r.High.Cmp(r.Below) < 0 {
			t.Errorf("rank of %v: %v, %v", q.Value, r, err)
		}
	}
	var again engagement.Digest // a copy may not be fed
	if again.Merge(d) != nil || !again.Equal(d) {
		t.Error("merged into nothing it is another")
	}
}

func askAll(t *testing.T, s engagement.Summary) {
	t.Helper()
	for _, ask := range []func() (engagement.Rate, error){s.Pooled, s.Mean} {
		if r, err := ask(); err == nil && r.Validate() != nil {
			t.Errorf("%v: %v", r, r.Validate())
		}
	}
	_, _ = s.Consistency()
	level := endorse.MustRate("0.95")
	if i, err := s.Interval(level); err == nil && i.Low.Cmp(i.High) > 0 {
		t.Errorf("interval %v", i)
	}
	if trend, err := s.Trend(level); err == nil && trend.Interval.Low.Cmp(trend.Interval.High) > 0 {
		t.Errorf("trend %v", trend)
	}
	twice := s
	_ = twice.Merge(s)
}

// FuzzJSON: what a rate or a post is read from is written again and reads back
// the same.
func FuzzJSON(f *testing.F) {
	rate, _ := byFollowers.Of(full())
	b, _ := json.Marshal(rate)
	f.Add(b)
	weighted, _ := engagement.WeightedRate(engagement.ByReach, engagement.MustWeights("0.1*likes+2*comments")).Of(full())
	b, _ = json.Marshal(weighted)
	f.Add(b)
	b, _ = json.Marshal(full())
	f.Add(b)
	b, _ = json.Marshal(own()[1])
	f.Add(b)
	f.Add([]byte(`{"definition":{"metric":"reach-rate","base":"followers"},"statistic":"trimmed","trim":"0.1","value":"1e9"}`))
	f.Fuzz(func(t *testing.T, b []byte) {
		var r engagement.Rate
		if json.Unmarshal(b, &r) == nil && !r.IsZero() {
			again, err := json.Marshal(r)
			var back engagement.Rate
			if err != nil || json.Unmarshal(again, &back) != nil || !back.Equal(r) {
				t.Errorf("%s is written as %s, %v", b, again, err)
			}
		}
		var benchmark, again engagement.Benchmark
		if json.Unmarshal(b, &benchmark) == nil {
			out, err := json.Marshal(benchmark)
			if err != nil || json.Unmarshal(out, &again) != nil || !sameBenchmark(again, benchmark) {
				t.Errorf("%s is written as %s, %v", b, out, err)
			}
			_, _ = benchmark.Validate(), benchmark.Available()
		}
		var p engagement.Post
		if json.Unmarshal(b, &p) == nil {
			for _, d := range definitions {
				if r, err := d.Of(p); err == nil && r.Validate() != nil {
					t.Errorf("%s: %v", b, r.Validate())
				}
			}
		}
	})
}

// sameBenchmark compares all but how the value is kept.
func sameBenchmark(a, b engagement.Benchmark) bool {
	equal := a.Value.Equal(b.Value)
	a.Value, b.Value = endorse.Rate{}, endorse.Rate{}
	return equal && a == b
}

// FuzzText: what sets and weights are read from is written again and reads
// back the same.
func FuzzText(f *testing.F) {
	for _, s := range []string{"pooled", "Three_Second_Views", "zero-base", "everyone", "secondary", "exact", "likes+comments", "0.1*likes+0.75*comments", "", "likes+likes", "1e9*likes", "reactions+likes", "older, not-measured"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if a, err := engagement.ParseActions(s); err == nil {
			if back, err := engagement.ParseActions(a.String()); err != nil || back != a {
				t.Errorf("actions %q read as %v, %v", s, back, err)
			}
		}
		if w, err := engagement.ParseWeights(s); err == nil {
			if back, err := engagement.ParseWeights(w.String()); err != nil || back != w {
				t.Errorf("weights %q read as %v, %v", s, back, err)
			}
		}
		name(t, s, engagement.ParseMetric)
		name(t, s, engagement.ParseBase)
		name(t, s, engagement.ParseStatistic)
		name(t, s, engagement.ParseReason)
		name(t, s, engagement.ParsePopulation)
		name(t, s, engagement.ParseVerified)
		var d, back engagement.Differences
		if d.UnmarshalText([]byte(s)) == nil {
			if text, err := d.MarshalText(); err != nil || back.UnmarshalText(text) != nil || back != d {
				t.Errorf("differences %q read as %v", s, d)
			}
		}
		var sample engagement.Sample
		if sample.UnmarshalText([]byte(s)) == nil {
			askAll(t, sample.Summary())
		}
	})
}

// name: a name that is read is said, and its own text reads back.
func name[T interface {
	comparable
	String() string
}](t *testing.T, s string, parse func(string) (T, error)) {
	t.Helper()
	var none T
	v, err := parse(s)
	if err != nil {
		return
	}
	if back, err := parse(v.String()); err != nil || back != v || v == none {
		t.Errorf("%q reads as %v, which reads as %v, %v", s, v, back, err)
	}
}

// FuzzCarriers: histories, shares, curves and reaches that read are written
// again and read back the same, and everything may be asked of them.
func FuzzCarriers(f *testing.F) {
	for _, s := range []string{
		`[{"on":"2026-01-01","followers":1000},{"on":"2026-01-02","followers":"~1200"},{"on":"2026-01-09"}]`,
		`[{"group":"18-24","part":"0.4"},{"group":"25-34","part":"0.6"}]`,
		`{"audiences":[100,60,30],"pairs":[{"a":0,"b":2,"both":10}],"population":500}`,
		"18-24: 31%, 25-34: 0.45", "null", "[]",
	} {
		f.Add([]byte(s))
	}
	points, _ := json.Marshal(engagement.Curves()[0])
	f.Add(points)
	f.Fuzz(func(t *testing.T, b []byte) {
		var h engagement.History
		if json.Unmarshal(b, &h) == nil {
			var back engagement.History
			if again, err := json.Marshal(h); err != nil || json.Unmarshal(again, &back) != nil || back.Len() != h.Len() {
				t.Errorf("%s is written as %s, %v", b, again, err)
			}
			askHistory(h)
		}
		var s, back engagement.Shares
		if json.Unmarshal(b, &s) == nil {
			if again, err := json.Marshal(s); err != nil || json.Unmarshal(again, &back) != nil || !back.Equal(s) {
				t.Errorf("%s is written as %s, %v", b, again, err)
			}
		}
		if s, err := engagement.ParseShares(string(b)); err == nil && s.Whole() {
			if same, err := s.Intersection(s); err != nil || same.String() != "1" {
				t.Errorf("%q with itself is %v, %v", b, same, err)
			}
		}
		var r engagement.Reach
		if json.Unmarshal(b, &r) == nil {
			if u, err := r.Unique(); err == nil && u.Low.People.Cmp(u.High.People) > 0 {
				t.Errorf("%s: %+v", b, u)
			}
			_, _, _ = r.Exclusive(0)
		}
		var c engagement.Curve
		if json.Unmarshal(b, &c) == nil {
			_, _ = c.At(n(50_000))
			_, _ = c.Exponent()
		}
	})
}

func askHistory(h engagement.History) {
	_, _ = h.Spikes(engagement.UsualThreshold())
	_, _ = h.JumpsWithoutPosts([]engagement.Post{full()}, engagement.UsualWatch())
	_, _ = h.Sawtooth(engagement.UsualWatch())
	_, _ = h.Forecast(endorse.On(2030, 1, 1), level95)
	g, err := h.Growth()
	if err != nil {
		return
	}
	for _, ask := range []func() (endorse.Rate, error){g.Rate, g.Annualised, g.CAGR, g.PerDay} {
		_, _ = ask()
	}
	_, _ = g.Project(400)
	_ = h.Gaps()
}
