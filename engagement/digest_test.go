package engagement_test

import (
	"bytes"
	"errors"
	"math"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

// rated are posts whose rates are these numbers of thousandths.
func rated(thousandths ...int64) []engagement.Post {
	var posts []engagement.Post
	for _, r := range thousandths {
		posts = append(posts, post(r, 1000))
	}
	return posts
}

func TestQuantile(t *testing.T) {
	t.Parallel()
	four := rated(10, 20, 30, 40)
	rows := []struct {
		name  string
		posts []engagement.Post
		at    string
		want  string
		why   string
	}{
		{"lowest", four, "0", "0.01", ""},
		{"a quarter", four, "0.25", "0.01", "one of four is at or below it"},
		{"just above a quarter", four, "0.250000000001", "0.02", ""},
		{"half of an even number", four, "0.5", "0.02", "the second of four, where the median is 0.025"},
		{"highest", four, "1", "0.04", ""},
		{"one post", rated(7), "0.3", "0.007", ""},
		{"half of an odd number", rated(30, 10, 20), "0.5", "0.02", "in whatever order"},
		{"equal rates", rated(5, 5, 5, 9), "0.75", "0.005", ""},
	}
	for _, r := range rows {
		sample, _ := engagement.SampleOf(byFollowers, r.posts)
		digest, _ := engagement.DigestOf(byFollowers, r.posts)
		exact, err := sample.Quantile(endorse.MustRate(r.at))
		if err != nil || exact.Value.String() != r.want || !exact.Low.Equal(exact.High) || exact.Used != int64(len(r.posts)) {
			t.Errorf("%s: %+v, %v; want %s: %s", r.name, exact, err, r.want, r.why)
		}
		got, err := digest.Quantile(endorse.MustRate(r.at))
		if err != nil || got.Low.Cmp(exact.Value) > 0 || got.High.Cmp(exact.Value) < 0 {
			t.Errorf("%s: %v to %v, %v; want it to hold %s", r.name, got.Low, got.High, err, r.want)
		}
	}
}

func TestQuantileUndefined(t *testing.T) {
	t.Parallel()
	empty, _ := engagement.NewSample(byFollowers)
	none, _ := engagement.NewDigest(byFollowers)
	full, _ := engagement.DigestOf(byFollowers, rated(1))
	for _, ask := range []func(endorse.Rate) (engagement.Quantile, error){empty.Quantile, none.Quantile} {
		if _, err := ask(endorse.MustRate("0.5")); !errors.Is(err, engagement.ErrNoPosts) {
			t.Errorf("no post: %v", err)
		}
	}
	for _, at := range []string{"-0.1", "1.000000000001", "50"} {
		var bad *engagement.ShareError
		if _, err := full.Quantile(endorse.MustRate(at)); !errors.As(err, &bad) {
			t.Errorf("quantile %s: %v", at, err)
		}
	}
	for _, rank := range []func(endorse.Rate) (engagement.Rank, error){empty.Rank, none.Rank} {
		if _, err := rank(endorse.MustRate("0.5")); !errors.Is(err, engagement.ErrNoPosts) {
			t.Errorf("rank among nobody: %v", err)
		}
	}
	if _, err := empty.Skew(); !errors.Is(err, engagement.ErrNoPosts) {
		t.Errorf("skew of nothing: %v", err)
	}
	zeros, _ := engagement.SampleOf(byFollowers, rated(0, 0, 5))
	if _, err := zeros.Skew(); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("skew over a median of zero: %v", err)
	}
	if _, err := engagement.NewDigest(engagement.Definition{}); err == nil {
		t.Error("a digest of no definition")
	}
}

func TestRank(t *testing.T) {
	t.Parallel()
	sample, _ := engagement.SampleOf(byFollowers, rated(10, 20, 20, 40))
	for of, want := range map[string]string{"0.009": "0", "0.01": "0", "0.015": "0.25", "0.02": "0.25", "0.0201": "0.75", "0.04": "0.75", "1": "1", "-1": "0"} {
		got, err := sample.Rank(endorse.MustRate(of))
		if err != nil || got.Below.String() != want || !got.Low.Equal(got.High) {
			t.Errorf("Rank(%s) = %+v, %v; want %s", of, got, err, want)
		}
	}
	digest, _ := engagement.DigestOf(byFollowers, rated(10, 20, 20, 40))
	for of, want := range map[string]string{"0.01": "0", "0.015": "0.25", "0.03": "0.75", "0.5": "1"} {
		if got, err := digest.Rank(endorse.MustRate(of)); err != nil || got.Low.String() != want || got.High.String() != want {
			t.Errorf("digest's Rank(%s) = %+v, %v; want %s without doubt", of, got, err, want)
		}
	}
	skew, err := sample.Skew()
	if err != nil || skew.Ratio.String() != "1.125" || skew.MedianBelow.String() != "0.111111111111" {
		t.Errorf("Skew = %+v, %v; want 0.0225 by 0.02, and 0.0025 of 0.0225", skew, err)
	}
}

// A digest's bounds hold what the sample says exactly, and its value is within
// 1/256 of it, whatever the rates.
func TestDigestBoundsHoldExact(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, posts := anyDefinition(t), somePosts(t, 1, 12)
		sample, _ := engagement.SampleOf(d, posts)
		digest, _ := engagement.DigestOf(d, posts)
		if !digest.Summary().Equal(sample.Summary()) {
			t.Fatal("another summary")
		}
		at := endorse.RateOfInt(int64(rapid.IntRange(0, 100).Draw(t, "percent"))).Times(endorse.MustRate("0.01"))
		exact, err := sample.Quantile(at)
		if err != nil {
			return
		}
		got, err := digest.Quantile(at)
		if err != nil || got.Low.Cmp(exact.Value) > 0 || got.High.Cmp(exact.Value) < 0 {
			t.Fatalf("%v to %v, %v; want it to hold %v", got.Low, got.High, err, exact.Value)
		}
		// Half a unit of the twelfth place is the rounding of the middle.
		off := got.Value.Sub(exact.Value).Abs().Times(endorse.RateOfInt(256))
		if off.Cmp(exact.Value.Add(endorse.MustRate("0.000000000128"))) > 0 {
			t.Fatalf("%v is more than 1/256 off %v", got.Value, exact.Value)
		}
		of := exact.Value.Times(rapid.SampledFrom([]endorse.Rate{endorse.MustRate("1"), endorse.MustRate("1.001"), endorse.MustRate("0.7")}).Draw(t, "times"))
		rank, _ := sample.Rank(of)
		around, err := digest.Rank(of)
		if err != nil || around.Low.Cmp(rank.Below) > 0 || around.High.Cmp(rank.Below) < 0 {
			t.Fatalf("rank of %v: %v to %v, %v; want it to hold %v", of, around.Low, around.High, err, rank.Below)
		}
	})
}

// Every order and grouping of shards gives the same digest, to the byte, and
// what it writes reads back.
func TestDigestMergeLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		d, posts := anyDefinition(t), somePosts(t, 0, 8)
		whole, _ := engagement.DigestOf(d, posts)
		shards := make([]engagement.Digest, rapid.IntRange(1, 4).Draw(t, "shards"))
		for i := range shards {
			shards[i], _ = engagement.NewDigest(d)
		}
		for _, p := range posts {
			shards[rapid.IntRange(0, len(shards)-1).Draw(t, "shard")].Add(p)
		}
		for len(shards) > 1 {
			i := rapid.IntRange(1, len(shards)-1).Draw(t, "merge")
			into := rapid.IntRange(0, i-1).Draw(t, "into")
			if err := shards[into].Merge(shards[i]); err != nil {
				t.Fatal(err)
			}
			shards = slices.Delete(shards, i, i+1)
		}
		if !shards[0].Equal(whole) || !bytes.Equal(encoded(t, shards[0]), encoded(t, whole)) {
			t.Fatal("merged shards differ from one pass")
		}
		var back engagement.Digest
		text, _ := whole.MarshalText()
		if err := back.UnmarshalText(text); err != nil || !back.Equal(whole) {
			t.Fatalf("does not read back: %v", err)
		}
	})
}

func TestDigestMergeRefuses(t *testing.T) {
	t.Parallel()
	a, _ := engagement.DigestOf(byFollowers, rated(10))
	b, _ := engagement.DigestOf(engagement.CommentLikeRatio(), []engagement.Post{full()})
	want := a
	var bad *engagement.MismatchError
	if err := a.Merge(b); !errors.As(err, &bad) || !a.Equal(want) {
		t.Errorf("another definition: %v", err)
	}
	var zero engagement.Digest
	if err := zero.Merge(a); err != nil || !zero.Equal(a) {
		t.Errorf("the zero digest is not neutral: %v", err)
	}
}

// Rates as small and as large as there are have steps of their own.
func TestDigestExtremes(t *testing.T) {
	t.Parallel()
	posts := []engagement.Post{post(math.MaxInt64, 1), post(1, math.MaxInt64), post(0, 5), post(1, 1_000_000_000_000)}
	digest, _ := engagement.DigestOf(byFollowers, posts)
	lowest, err1 := digest.Quantile(endorse.Rate{})
	highest, err2 := digest.Quantile(endorse.RateOfInt(1))
	if err1 != nil || err2 != nil || !lowest.Value.IsZero() || highest.Value.String() != "9223372036854775807" {
		t.Errorf("%v to %v, %v %v", lowest.Value, highest.Value, err1, err2)
	}
	third, err := digest.Quantile(endorse.MustRate("0.75"))
	if err != nil || third.Low.String() != "0.000000000001" || third.High.String() != "0.000000000001" {
		t.Errorf("the smallest step: %+v, %v", third, err)
	}
}

func TestDigestMalformed(t *testing.T) {
	t.Parallel()
	digest, _ := engagement.DigestOf(byFollowers, rated(10, 30))
	good, _ := digest.MarshalBinary()
	tail := "\x05\x02\x54\x0b\xe4\x00\x05\x06\xfc\x23\xac\x00\x95\x1b\x01\xca\x01\x01"
	if !bytes.HasSuffix(good, []byte(tail)) {
		t.Fatalf("%q does not end in %q", good, tail)
	}
	head := good[:len(good)-len(tail)]
	rows := map[string]string{
		"lowest above its step":      "\x05\x02\x64\x0b\xe4\x00\x05\x06\xfc\x23\xac\x00\x95\x1b\x01\xca\x01\x01",
		"highest below its step":     "\x05\x02\x54\x0b\xe4\x00\x05\x06\xdc\x23\xac\x00\x95\x1b\x01\xca\x01\x01",
		"more posts than used":       "\x05\x02\x54\x0b\xe4\x00\x05\x06\xfc\x23\xac\x00\x95\x1b\x02\xca\x01\x01",
		"no posts in a step":         "\x05\x02\x54\x0b\xe4\x00\x05\x06\xfc\x23\xac\x00\x95\x1b\x02\xca\x01\x00",
		"a step twice":               "\x05\x02\x54\x0b\xe4\x00\x05\x06\xfc\x23\xac\x00\x95\x1b\x01\x00\x01",
		"a step beyond all":          "\x05\x02\x54\x0b\xe4\x00\x05\x06\xfc\x23\xac\x00\x95\x1b\x01\xca\xff\x7f\x01",
		"steps that the sum forbids": "\x05\x06\xfc\x23\xac\x00\x05\x06\xfc\x23\xac\x00\xdf\x1c\x02",
		"rates too large":            "\x10\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\x05\x06\xfc\x23\xac\x00\x95\x1b\x01\xca\x01\x01",
	}
	for name, tail := range rows {
		got := digest
		if err := got.UnmarshalBinary(append(bytes.Clone(head), tail...)); !errors.Is(err, engagement.ErrEncoding) || !got.Equal(digest) {
			t.Errorf("%s: %v, want ErrEncoding and nothing changed", name, err)
		}
	}
	for i := range good {
		if err := new(engagement.Digest).UnmarshalBinary(good[:i]); !errors.Is(err, engagement.ErrEncoding) {
			t.Errorf("cut to %d bytes: %v", i, err)
		}
	}
}
