package engagement

import (
	"math"
	"math/big"
)

// possible reports whether posts could have given these sums: so many numbers
// of at most 63 bits, with each sum of squares as large as its sum asks
// (Cauchy and Schwarz). What passes can neither overflow nor give a negative
// variance.
func (s *Summary) possible() bool {
	if s.rounded > s.used || s.def.Metric == MetricNotSaid && s.used > 0 {
		return false
	}
	n := big.NewInt(s.used)
	e, b, r := s.sums.e.big(), s.sums.b.big(), s.sums.r.big()
	ee, bb, rr := s.sums.ee.big(), s.sums.bb.big(), s.sums.rr.big()
	eb := s.sums.eb.big()
	most := product(n, big.NewInt(math.MaxInt64))
	return b.Cmp(n) >= 0 && e.Cmp(most) <= 0 && b.Cmp(most) <= 0 && r.Cmp(product(n, maxUnits())) <= 0 &&
		ee.Cmp(product(e, big.NewInt(math.MaxInt64))) <= 0 &&
		bb.Cmp(product(b, big.NewInt(math.MaxInt64))) <= 0 &&
		rr.Cmp(product(r, maxUnits())) <= 0 &&
		product(e, e).Cmp(product(n, ee)) <= 0 &&
		product(b, b).Cmp(product(n, bb)) <= 0 &&
		product(r, r).Cmp(product(n, rr)) <= 0 &&
		product(eb, eb).Cmp(product(ee, bb)) <= 0
}

// possible reports the same of the sums over the dated posts: their days are
// between the first and the last there is, their rates among all rates, and
// neither the scatter of days nor the squares left over by the line are
// negative (the determinant of Gram).
func (d *datedSums) possible(s *Summary) bool {
	n, t, r := big.NewInt(d.posts), d.t.big(), d.r.big()
	last := big.NewInt(lastDayNumber)
	tt, rr, tr := d.scatter()
	return d.posts <= s.used && t.Cmp(n) >= 0 && d.tt.big().Cmp(product(t, last)) <= 0 &&
		d.r.cmp(&s.sums.r) <= 0 && d.rr.cmp(&s.sums.rr) <= 0 &&
		d.rr.big().Cmp(product(r, maxUnits())) <= 0 &&
		tt.Sign() >= 0 && rr.Sign() >= 0 && product(tr, tr).Cmp(product(tt, rr)) <= 0
}

// maxUnits is the largest rate of a post, in units.
func maxUnits() *big.Int {
	return product(big.NewInt(math.MaxInt64), big.NewInt(unitsPerRate))
}

func product(a, b *big.Int) *big.Int { return new(big.Int).Mul(a, b) }
