package engagement_test

import (
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"pgregory.net/rapid"
)

func mentions(positive, negative, neutral int64) engagement.Sentiment {
	return engagement.Sentiment{Positive: n(positive), Negative: n(negative), Neutral: n(neutral)}
}

func TestSentiment(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name                  string
		of                    engagement.Sentiment
		net, without, positiv string
		why                   string
	}{
		{"80, 20, 100", mentions(80, 20, 100), "0.3", "0.6", "0.8", "Black Box Intelligence: 40 % - 10 % = 30; 80 % positive without neutral"},
		{"35, 6, 59", mentions(35, 6, 59), "0.29", "0.707317073171", "0.853658536585", "AllEars: 35 - 6 = +29"},
		{"all against", mentions(0, 7, 0), "-1", "-1", "0", ""},
		{"even", mentions(5, 5, 90), "0", "0", "0.5", ""},
	}
	for _, r := range rows {
		net, err1 := r.of.Net()
		without, err2 := r.of.NetExcludingNeutral()
		positive, err3 := r.of.PositiveShare()
		if errors.Join(err1, err2, err3) != nil || net.String() != r.net || without.String() != r.without || positive.String() != r.positiv {
			t.Errorf("%s: net %v, without neutral %v, positive %v; want %s, %s, %s: %s", r.name, net, without, positive, r.net, r.without, r.positiv, r.why)
		}
	}
}

func TestSentimentWeighted(t *testing.T) {
	t.Parallel()
	s := mentions(60, 20, 20)
	rate := endorse.MustRate
	rows := []struct {
		name      string
		weights   engagement.Tones
		intensity string
		want      string
	}{
		{"plain", engagement.Tones{Positive: rate("1"), Negative: rate("1"), Neutral: rate("1")}, "1", "0.4"},
		{"negative counts double", engagement.Tones{Positive: rate("1"), Negative: rate("2"), Neutral: rate("1")}, "1", "0.166666666667"},
		{"neutral counts half", engagement.Tones{Positive: rate("1"), Negative: rate("1"), Neutral: rate("0.5")}, "1", "0.444444444444"},
		{"intensity", engagement.Tones{Positive: rate("1"), Negative: rate("1"), Neutral: rate("1")}, "1.2", "0.48"},
	}
	for _, r := range rows {
		got, err := s.Weighted(r.weights, rate(r.intensity))
		if err != nil || got.String() != r.want {
			t.Errorf("%s: %v, %v; want %s", r.name, got, err, r.want)
		}
	}
	if _, err := s.Weighted(engagement.Tones{}, rate("1")); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("all weights zero: %v", err)
	}
	if _, err := s.Weighted(engagement.Tones{Positive: rate("-1")}, rate("1")); !errors.Is(err, engagement.ErrWeights) {
		t.Errorf("a weight below zero: %v", err)
	}
	scale := engagement.Tones{Positive: rate("5"), Negative: rate("1"), Neutral: rate("3")}
	if got, err := s.OnScale(scale); err != nil || got.String() != "3.8" {
		t.Errorf("on a scale of 1, 3, 5: %v, %v; want 380 by 100", got, err)
	}
}

func TestSentimentUndefined(t *testing.T) {
	t.Parallel()
	hidden := engagement.Sentiment{Positive: n(3), Negative: n(1)}
	if _, err := hidden.Net(); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("neutral not known: %v", err)
	}
	if _, err := hidden.Interval(level95); !errors.Is(err, endorse.ErrNotKnown) {
		t.Errorf("interval, neutral not known: %v", err)
	}
	if got, err := hidden.NetExcludingNeutral(); err != nil || got.String() != "0.5" {
		t.Errorf("without neutral: %v, %v", got, err)
	}
	for name, s := range map[string]engagement.Sentiment{"positive": {Negative: n(1), Neutral: n(2)}, "negative": {Positive: n(1), Neutral: n(2)}} {
		for _, of := range []func() (endorse.Rate, error){s.Net, s.NetExcludingNeutral, s.PositiveShare} {
			if got, err := of(); !errors.Is(err, endorse.ErrNotKnown) {
				t.Errorf("%s not known: %v, %v", name, got, err)
			}
		}
	}
	none := mentions(0, 0, 0)
	for name, of := range map[string]func() (endorse.Rate, error){"Net": none.Net, "NetExcludingNeutral": none.NetExcludingNeutral, "PositiveShare": none.PositiveShare} {
		if _, err := of(); !errors.Is(err, endorse.ErrZeroBase) {
			t.Errorf("%s of no mention: %v", name, err)
		}
	}
	if _, err := mentions(0, 0, 9).IntervalExcludingNeutral(level95); !errors.Is(err, endorse.ErrZeroBase) {
		t.Errorf("nobody takes a side: %v", err)
	}
}

func TestSentimentInterval(t *testing.T) {
	t.Parallel()
	got, err := mentions(125, 82, 92).Interval(level95)
	// The documentation of R's statpsych, ci.pairs.prop1, has 0.05011508 to 0.23559920.
	if err != nil || got.Low.Round(8, endorse.HalfEven).String() != "0.05011508" || got.High.Round(8, endorse.HalfEven).String() != "0.2355992" || got.Method != engagement.MethodAdjustedWald {
		t.Errorf("Interval = %+v, %v", got, err)
	}
	if got, err = mentions(3, 0, 0).Interval(level95); err != nil || got.High.String() != "1" || got.Low.Cmp(got.High) >= 0 {
		t.Errorf("three of three: %+v, %v; want a width, and not beyond 1", got, err)
	}
	if got, err = mentions(0, 3, 0).Interval(level95); err != nil || got.Low.String() != "-1" {
		t.Errorf("none of three: %+v, %v; want not beyond -1", got, err)
	}
	got, err = mentions(81, 182, 5).IntervalExcludingNeutral(level95)
	// Newcombe 1998 has 0.2553 to 0.3662 for 81 of 263.
	if err != nil || got.Low.Round(4, endorse.HalfEven).String() != "-0.4894" || got.High.Round(4, endorse.HalfEven).String() != "-0.2676" {
		t.Errorf("IntervalExcludingNeutral = %+v, %v", got, err)
	}
}

func TestSentimentLaws(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		p, m, u := known(t, "positive"), known(t, "negative"), known(t, "neutral")
		net, _ := mentions(p, m, u).Net()
		mirror, _ := mentions(m, p, u).Net()
		without, _ := mentions(p, m, u).NetExcludingNeutral()
		interval, err := mentions(p, m, u).Interval(level95)
		switch {
		case !mirror.Equal(net.Neg()):
			t.Fatalf("%v mirrored is %v", net, mirror)
		case without.Abs().Cmp(net.Abs()) < 0:
			t.Fatalf("without neutral %v, with %v", without, net)
		case err != nil || interval.Low.Cmp(endorse.RateOfInt(-1)) < 0 || interval.High.Cmp(endorse.RateOfInt(1)) > 0:
			t.Fatalf("interval %v, %v", interval, err)
		}
		more, _ := mentions(p+1, m, u).Net()
		if more.Cmp(net) < 0 {
			t.Fatalf("one more in favour: %v after %v", more, net)
		}
	})
}

func TestSentimentCoverage(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(2012, 37))
	const draws = 3000
	for _, tones := range [][2]float64{{0.4, 0.1}, {0.05, 0.02}, {0.9, 0.05}} {
		truth, _ := endorse.ApproxRate(tones[0] - tones[1])
		held := 0
		for range draws {
			counts := [3]int64{}
			for range 80 {
				switch x := random.Float64(); {
				case x < tones[0]:
					counts[0]++
				case x < tones[0]+tones[1]:
					counts[1]++
				default:
					counts[2]++
				}
			}
			got, err := mentions(counts[0], counts[1], counts[2]).Interval(level95)
			if err != nil {
				t.Fatal(err)
			}
			if got.Contains(truth.Round(12, endorse.HalfEven)) {
				held++
			}
		}
		if share := float64(held) / draws; share < 0.94 || share > 0.985 {
			t.Errorf("%v: covers %.4f", tones, share)
		}
	}
}
