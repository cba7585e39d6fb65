package engagement

import (
	"math/big"
	"testing"
)

// The digits are those of another program for numbers of any precision.
func TestRealFunctions(t *testing.T) {
	t.Parallel()
	ratio := func(a, b int64) *big.Float { return newReal().SetRat(big.NewRat(a, b)) }
	rows := []struct {
		name string
		got  *big.Float
		want string
	}{
		{"ln 2", realLn(realOf(2)), "0.693147180559945309417232121458176568075500134360255254120680009"},
		{"ln 1", realLn(realOf(1)), "0"},
		{"ln 10^-9", realLn(ratio(1, 1_000_000_000)), "-20.723265836946411156161923092159277868409913397659"},
		{"e", realExp(realOf(1)), "2.718281828459045235360287471352662497757247093699959574966967628"},
		{"e^0", realExp(newReal()), "1"},
		{"e^-50.5", realExp(ratio(-101, 2)), "1.1698459177061964685851625184541888630533196921741e-22"},
		{"1.5^(365/30)", realPow(ratio(3, 2), ratio(365, 30)), "138.81731877375482721722771263676547992678264908489"},
		{"ln gamma 1/2", lnGamma(ratio(1, 2)), "0.57236494292470008707171367567652935582364740645766"},
		{"ln gamma 100,000.25", lnGamma(ratio(400001, 4)), "1051290.5872040856366767159704378627395665392509045"},
	}
	for _, r := range rows {
		want, _ := newReal().SetString(r.want)
		gap := newReal().Abs(realSub(r.got, want))
		if limit := realMul(realAdd(realOf(1), newReal().Abs(want)), realOf(1e-35)); gap.Cmp(limit) > 0 {
			t.Errorf("%s = %s, want %s", r.name, r.got.Text('g', 50), r.want)
		}
	}
	if got := realExp(realOf(-1e300)); got.Sign() != 0 {
		t.Errorf("e^-10^300 = %v", got)
	}
	if _, err := roundReal(realExp(realOf(1e300))); err != ErrTooLarge {
		t.Errorf("e^10^300: %v, want ErrTooLarge", err)
	}
}

// Quantiles of the posteriors, to 9 digits, on either side of the shape from
// which the expansion stands in.
func TestPosteriorQuantiles(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name      string
		a, b      float64 // b of 0 is a gamma distribution
		low, high string
	}{
		{"gamma 0.05", 0.05, 0, "5.3156618899143e-33", "0.567173761753859"},
		{"gamma 0.5", 0.5, 0, "0.000491034558587628", "2.51194309365744"},
		{"gamma 1", 1, 0, "0.0253178079842899", "3.68887945411394"},
		{"gamma 3.2", 3.2, 0, "0.706681813199648", "7.54018623507281"},
		{"gamma 50", 50, 0, "37.1109637374619", "64.7805985929183"},
		{"gamma 1000", 1000, 0, "938.973018407695", "1062.92115122489"},
		{"beta 0.05, 3", 0.05, 3, "2.09188056093339e-33", "0.199440319215244"},
		{"beta of arc sine", 0.5, 0.5, "0.00154133313343601", "0.998458666866564"},
		{"uniform", 1, 1, "0.025", "0.975"},
		{"beta 105.4, 293.3", 105.4, 293.3, "0.222279842525062", "0.308677500605515"},
		{"beta 401.4, 987.3", 401.4, 987.3, "0.265506235812511", "0.313163898374474"},
		{"beta 3, 0.2", 3, 0.2, "0.563410949220266", "0.999999997563141"},
	}
	tail := realQuo(realOf(1), realOf(40))
	for _, r := range rows {
		low, high := gammaQuantiles(realOf(r.a), tail, 0.95)
		if r.b > 0 {
			low, high = betaQuantiles(realOf(r.a), realOf(r.b), tail, 0.95)
		}
		for _, end := range []struct {
			got  *big.Float
			want string
		}{{low, r.low}, {high, r.high}} {
			want, _ := newReal().SetString(end.want)
			if gap := newReal().Abs(realSub(end.got, want)); gap.Cmp(realMul(want, realOf(1e-10))) > 0 {
				t.Errorf("%s: %s, want %s", r.name, end.got.Text('g', 15), end.want)
			}
		}
	}
}

// The expansion meets the series where it takes over.
func TestExpansionMeetsSeries(t *testing.T) {
	t.Parallel()
	tail := realQuo(realOf(1), realOf(40))
	close := func(what string, a, b *big.Float) {
		if gap := newReal().Abs(realSub(a, b)); gap.Cmp(realMul(b, realOf(2e-10))) > 0 {
			t.Errorf("%s: %s by series, %s by expansion", what, a.Text('g', 15), b.Text('g', 15))
		}
	}
	shape := realOf(manyDraws)
	low, high := gammaQuantiles(shape, tail, 0.95)
	deviation := newReal().Sqrt(shape)
	low2, high2 := expansion(shape, deviation, realQuo(realOf(2), deviation), realQuo(realOf(6), shape), 0.95)
	close("gamma, low", low, low2)
	close("gamma, high", high, high2)
	for _, b := range []float64{manyDraws, 3e6, 1e9} {
		low, high = betaQuantiles(shape, realOf(b), tail, 0.95)
		low2, high2 = betaExpansion(shape, realOf(b), 0.95)
		close("beta, low", low, low2)
		close("beta, high", high, high2)
	}
}
