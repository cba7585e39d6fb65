package engagement

import (
	"cmp"
	"math/big"
	"math/bits"
	"strings"

	"github.com/endorse-go/endorse"
)

// wide is a whole number below 2^320, least word first. Sums of counts, of
// their squares and of rates are kept in it, so that adding is exact and its
// order makes no difference. The largest sum there can be is of 2^63 squares
// of rates of 2^103 units: 2^269.
type wide [5]uint64

const (
	ratePlaces     = 12                // digits after the point of a post's rate
	unitsPerRate   = 1_000_000_000_000 // units of the last of them that make 1
	unitsPerWeight = 1_000_000         // millionths that make a weight of 1
	maxIntDigits   = 24                // digits before the point that a Rate reads and writes
	wideBytes      = 40
)

// add adds v.
func (w *wide) add(v *wide) {
	var c uint64
	for i := range w {
		w[i], c = bits.Add64(w[i], v[i], c)
	}
}

// addWord adds one word.
func (w *wide) addWord(lo uint64) { w.addWords(0, lo) }

// addWords adds two words.
func (w *wide) addWords(hi, lo uint64) {
	var c uint64
	w[0], c = bits.Add64(w[0], lo, 0)
	w[1], c = bits.Add64(w[1], hi, c)
	for i := 2; c != 0 && i < len(w); i++ {
		w[i], c = bits.Add64(w[i], 0, c)
	}
}

// addProduct adds a × b.
func (w *wide) addProduct(a, b uint64) {
	hi, lo := bits.Mul64(a, b)
	w.addWords(hi, lo)
}

// addSquare adds u².
func (w *wide) addSquare(u units) {
	w.addProduct(u.lo, u.lo)
	if u.hi == 0 {
		return
	}
	mh, ml := bits.Mul64(u.hi, u.lo)
	hh, hl := bits.Mul64(u.hi, u.hi)
	w.add(&wide{0, ml << 1, mh<<1 | ml>>63, mh >> 63})
	w.add(&wide{0, 0, hl, hh})
}

// addTimes adds u × t, for t of at most 32 bits.
func (w *wide) addTimes(u units, t uint64) {
	w.addProduct(u.lo, t)
	if u.hi != 0 {
		hi, mid := bits.Mul64(u.hi, t)
		w.add(&wide{0, mid, hi})
	}
}

// sub subtracts v, which is not more.
func (w *wide) sub(v *wide) {
	var b uint64
	for i := range w {
		w[i], b = bits.Sub64(w[i], v[i], b)
	}
}

// cmp is -1, 0 or +1 as w is less than v, the same or more.
func (w *wide) cmp(v *wide) int {
	for i := len(w) - 1; i >= 0; i-- {
		if c := cmp.Compare(w[i], v[i]); c != 0 {
			return c
		}
	}
	return 0
}

// big is the number as a big.Int of its own.
func (w *wide) big() *big.Int {
	var b [wideBytes]byte
	for i, word := range w {
		for k := range 8 {
			b[wideBytes-1-8*i-k] = byte(word >> (8 * k))
		}
	}
	return new(big.Int).SetBytes(b[:])
}

// units is the rate of a post in units of its twelfth place, below 2^103.
type units struct{ hi, lo uint64 }

// units is the rate of the post, half even.
func (f fraction) units() units {
	per := uint64(unitsPerRate)
	if f.weighted {
		per = unitsPerRate / unitsPerWeight
	}
	d := uint64(f.base)
	hi, lo := bits.Mul64(uint64(f.sum), per)
	q := units{hi: hi / d}
	q.lo, lo = bits.Div64(hi%d, lo, d)
	if lo > d-lo || lo == d-lo && q.lo&1 == 1 {
		var c uint64
		q.lo, c = bits.Add64(q.lo, 1, 0)
		q.hi += c
	}
	return q
}

func (u units) cmp(v units) int {
	switch {
	case u == v:
		return 0
	case u.hi < v.hi || u.hi == v.hi && u.lo < v.lo:
		return -1
	}
	return 1
}

// rateOfUnits is n units of the given place as a Rate; [ErrTooLarge] if it has
// more than 24 digits before the point.
func rateOfUnits(n *big.Int, places int) (endorse.Rate, error) {
	s := n.String()
	if len(s) <= places {
		s = strings.Repeat("0", places+1-len(s)) + s
	}
	if len(s)-places > maxIntDigits {
		return endorse.Rate{}, ErrTooLarge
	}
	if places > 0 {
		s = s[:len(s)-places] + "." + s[len(s)-places:]
	}
	return endorse.ParseRate(s)
}
