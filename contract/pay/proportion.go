package pay

import (
	"math/big"

	"github.com/endorse-go/endorse"
)

// bigProportion is Proportion for amounts of any length.
func bigProportion(amount, part, whole endorse.Money, mode endorse.Rounding) (endorse.Money, error) {
	a, p, w := amount.Decimal(), part.Decimal(), whole.Decimal()
	n := new(big.Int).Mul(a.Coefficient(), p.Coefficient())
	d := w.Coefficient()
	digits := amount.Currency().Digits()
	shift(n, d, int(a.Exponent())+int(p.Exponent())-int(w.Exponent())+digits)
	q, r := new(big.Int).QuoRem(n.Abs(n), d.Abs(d), new(big.Int))
	q.Mul(q, big.NewInt(100)).Add(q, big.NewInt(bigBeyond(r, d)))
	text := withPoint(q.String(), digits+2)
	if amount.Sign()*part.Sign()*whole.Sign() < 0 {
		text = "-" + text
	}
	m, err := endorse.ParseAmount(text, amount.Currency())
	return m.Round(mode), err
}

// shift multiplies n by 10^e, or d where e is below zero.
func shift(n, d *big.Int, e int) {
	x := n
	if e < 0 {
		x, e = d, -e
	}
	x.Mul(x, new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(e)), nil))
}

func bigBeyond(rest, whole *big.Int) int64 {
	if rest.Sign() == 0 {
		return 0
	}
	return 50 + 25*int64(new(big.Int).Lsh(rest, 1).Cmp(whole))
}

// withPoint puts the point before the last so many digits.
func withPoint(s string, places int) string {
	for len(s) <= places {
		s = "0" + s
	}
	return s[:len(s)-places] + "." + s[len(s)-places:]
}
