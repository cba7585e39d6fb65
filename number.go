package endorse

import (
	"math/big"
	"math/bits"

	"github.com/shopspring/decimal"
)

// number is an exact decimal: ±coefficient / 10^scale. Everyday numbers live
// in the two words of the coefficient; what does not fit is kept on decimal,
// and comes back as soon as it fits again. Money and Rate are made of it.
type number struct {
	hi, lo uint64           // the coefficient, if wide is nil
	wide   *decimal.Decimal // the number, if it does not fit; never changed
	form   form
}

// form packs what else a number is, so that two numbers travel in registers:
// the scale in bits 0 to 7 (digits after the point, at most maxScale), the
// currency of money in bits 8 to 23, and in bit 31 whether the number is below
// zero, which zero never is.
type form uint32

const negative form = 1 << 31

func (f form) scale() int         { return int(f & 0xff) }
func (f form) currency() Currency { return Currency(f >> 8) }
func (f form) neg() bool          { return f&negative != 0 }

// at is the form with another scale.
func (f form) at(scale int) form { return f&^0xff | form(scale) }

// in is the form with another currency.
func (f form) in(c Currency) form { return f&^(0xffff<<8) | form(c)<<8 }

// signed is the form with another sign.
func (f form) signed(neg bool) form {
	if neg {
		return f | negative
	}
	return f &^ negative
}

const (
	maxScale       = 38 // 10^38 is the last power of ten in two words
	wordPowers     = 19 // 10^19 is the last power of ten in one
	quotientPlaces = 12 // digits of a quotient, rounded half even
	maxIntDigits   = 24 // before the point, at every door
	maxFracDigits  = 12 // after it
)

// powers holds 10^0 to 10^19.
var powers = [...]uint64{
	1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10,
	1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
}

// small makes a number of a word and its scale.
func small(n int64, scale int) number {
	if n < 0 {
		return number{lo: -uint64(n), form: form(scale) | negative}
	}
	return number{lo: uint64(n), form: form(scale)}
}

// in is the number as an amount of a currency.
func (a number) in(c Currency) number {
	a.form = a.form.in(c)
	return a
}

func (a number) neg() bool { return a.form.neg() }

// unsigned clears the sign of zero.
func (a number) unsigned() number {
	if a.hi|a.lo == 0 {
		a.form &^= negative
	}
	return a
}

// fromDecimal takes d over as it is, however long.
func fromDecimal(d decimal.Decimal) number {
	c, e := d.Coefficient(), d.Exponent()
	if c.Sign() == 0 {
		return number{}
	}
	neg := c.Sign() < 0
	c.Abs(c)
	if e > 0 {
		c.Mul(c, pow10(int(e)))
		e = 0
	}
	if e < -maxScale || c.BitLen() > 128 {
		c, e = stripZeros(c, e)
	}
	if e >= -maxScale && c.BitLen() <= 128 {
		lo := new(big.Int).And(c, maxWord).Uint64()
		hi := new(big.Int).Rsh(c, 64).Uint64()
		return number{hi: hi, lo: lo, form: form(-e).signed(neg)}
	}
	if neg {
		c.Neg(c)
	}
	w := decimal.NewFromBigInt(c, e)
	return number{wide: &w, form: form(0).signed(neg)}
}

var maxWord = new(big.Int).SetUint64(^uint64(0))

// stripZeros drops zeros at the end of the fraction.
func stripZeros(c *big.Int, e int32) (*big.Int, int32) {
	ten, q, r := big.NewInt(10), new(big.Int), new(big.Int)
	for e < 0 {
		if q.QuoRem(c, ten, r); r.Sign() != 0 {
			break
		}
		c, q = q, c
		e++
	}
	return c, e
}

// decimal is the number as a decimal of its own.
func (a number) decimal() decimal.Decimal {
	if a.wide != nil {
		return *a.wide
	}
	c := new(big.Int).SetUint64(a.hi)
	c.Lsh(c, 64).Or(c, new(big.Int).SetUint64(a.lo))
	if a.neg() {
		c.Neg(c)
	}
	return decimal.NewFromBigInt(c, -int32(a.form.scale()))
}

func (a number) isZero() bool { return a.hi|a.lo == 0 && a.wide == nil }

func (a number) sign() int {
	switch {
	case a.neg():
		return -1
	case a.isZero():
		return 0
	}
	return 1
}

func (a number) negated() number {
	if a.isZero() {
		return a
	}
	a.form ^= negative
	if a.wide != nil {
		w := a.wide.Neg()
		a.wide = &w
	}
	return a
}

// raised is the coefficient of a at a scale that is not below its own.
func (a number) raised(scale int) (hi, lo uint64, ok bool) {
	hi, lo, ok = a.hi, a.lo, true
	for k := scale - a.form.scale(); k > 0; k -= wordPowers {
		if hi, lo, ok = mulWord(hi, lo, powers[min(k, wordPowers)]); !ok {
			return 0, 0, false
		}
	}
	return hi, lo, true
}

// mulWord is (hi, lo) × m, if it fits.
func mulWord(hi, lo, m uint64) (uint64, uint64, bool) {
	over, h := bits.Mul64(hi, m)
	carry, l := bits.Mul64(lo, m)
	h, c := bits.Add64(h, carry, 0)
	return h, l, over == 0 && c == 0
}

// plus is a + b, in the currency of a.
func (a number) plus(b number) number {
	if a.form == b.form && a.hi|b.hi == 0 && a.wide == nil && b.wide == nil {
		if lo, carry := bits.Add64(a.lo, b.lo, 0); carry == 0 {
			a.lo = lo
			return a
		}
	}
	return a.plusAny(b)
}

func (a number) plusAny(b number) number {
	if a.wide == nil && b.wide == nil {
		if c, ok := plusWords(a, b); ok {
			return c
		}
	}
	return fromDecimal(a.decimal().Add(b.decimal())).in(a.form.currency())
}

func plusWords(a, b number) (number, bool) {
	scale := max(a.form.scale(), b.form.scale())
	ah, al, ok1 := a.raised(scale)
	bh, bl, ok2 := b.raised(scale)
	if !ok1 || !ok2 {
		return number{}, false
	}
	f := a.form.at(scale)
	if a.neg() == b.neg() {
		lo, c := bits.Add64(al, bl, 0)
		hi, c := bits.Add64(ah, bh, c)
		return number{hi: hi, lo: lo, form: f}, c == 0
	}
	if cmpWords(ah, al, bh, bl) < 0 {
		ah, al, bh, bl = bh, bl, ah, al
		f ^= negative
	}
	lo, c := bits.Sub64(al, bl, 0)
	hi, _ := bits.Sub64(ah, bh, c)
	return number{hi: hi, lo: lo, form: f}.unsigned(), true
}

// times is a × b, in the currency of a.
func (a number) times(b number) number {
	x, y := a, b
	if y.hi != 0 {
		x, y = y, x
	}
	scale := a.form.scale() + b.form.scale()
	if a.wide == nil && b.wide == nil && y.hi == 0 && scale <= maxScale {
		if hi, lo, ok := mulWord(x.hi, x.lo, y.lo); ok {
			f := a.form.at(scale) ^ b.form&negative
			return number{hi: hi, lo: lo, form: f}.unsigned()
		}
	}
	return fromDecimal(a.decimal().Mul(b.decimal())).in(a.form.currency())
}

// cmp is -1, 0 or 1.
func (a number) cmp(b number) int {
	if a.neg() != b.neg() {
		if a.neg() {
			return -1
		}
		return 1
	}
	if a.wide != nil || b.wide != nil {
		return a.decimal().Cmp(b.decimal())
	}
	scale := max(a.form.scale(), b.form.scale())
	ah, al, ok1 := a.raised(scale)
	bh, bl, ok2 := b.raised(scale)
	if !ok1 || !ok2 {
		return a.decimal().Cmp(b.decimal())
	}
	if a.neg() {
		return cmpWords(bh, bl, ah, al)
	}
	return cmpWords(ah, al, bh, bl)
}

func cmpWords(ah, al, bh, bl uint64) int {
	switch {
	case ah == bh && al == bl:
		return 0
	case ah < bh || ah == bh && al < bl:
		return -1
	}
	return 1
}

// round is the number at so many places; with more places than it has, or a
// mode that does not round, the number itself.
func (a number) round(places int, mode Rounding) number {
	drop := a.form.scale() - places
	if a.wide == nil && drop <= 0 || !mode.rounds() || places < 0 {
		return a
	}
	if a.wide != nil || drop > wordPowers {
		return roundWide(a.decimal(), places, mode).in(a.form.currency())
	}
	q, r := a.divWord(powers[drop])
	if r != 0 && mode.away(a.neg(), cmpHalf(r, powers[drop]), q.lo&1 == 1) {
		q = q.next()
	}
	q.form = a.form.at(places)
	return q.unsigned()
}

// divWord divides the coefficient by a word.
func (a number) divWord(d uint64) (q number, rest uint64) {
	if a.hi == 0 {
		return number{lo: a.lo / d}, a.lo % d
	}
	q.hi, rest = a.hi/d, a.hi%d
	q.lo, rest = bits.Div64(rest, a.lo, d)
	return q, rest
}

// next is the number with its coefficient, which is a quotient and so not the
// largest, one higher.
func (a number) next() number {
	var carry uint64
	a.lo, carry = bits.Add64(a.lo, 1, 0)
	a.hi += carry
	return a
}

// cmpHalf compares a remainder with half of its divisor.
func cmpHalf(r, d uint64) int {
	switch {
	case r < d-r:
		return -1
	case r > d-r:
		return 1
	}
	return 0
}

// roundWide is round for what does not fit into two words.
func roundWide(d decimal.Decimal, places int, mode Rounding) number {
	drop := -int(d.Exponent()) - places
	if drop <= 0 {
		return fromDecimal(d)
	}
	c := d.Coefficient()
	neg := c.Sign() < 0
	q := divBig(c.Abs(c), pow10(drop), neg, mode)
	if neg {
		q.Neg(q)
	}
	return fromDecimal(decimal.NewFromBigInt(q, -int32(places)))
}

// divBig is n / d for positive numbers, rounded.
func divBig(n, d *big.Int, neg bool, mode Rounding) *big.Int {
	q, r := new(big.Int).QuoRem(n, d, new(big.Int))
	if r.Sign() == 0 {
		return q
	}
	if mode.away(neg, r.Lsh(r, 1).Cmp(d), q.Bit(0) == 1) {
		q.Add(q, big.NewInt(1))
	}
	return q
}

func pow10(n int) *big.Int {
	return new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(n)), nil)
}

// over is a / b to quotientPlaces, half even. b is not zero.
func (a number) over(b number) number {
	if q, ok := overWords(a, b); ok {
		return q
	}
	x, y := a.decimal(), b.decimal()
	n, d := x.Coefficient(), y.Coefficient()
	neg := n.Sign()*d.Sign() < 0
	n.Abs(n)
	d.Abs(d)
	if e := quotientPlaces + int(x.Exponent()) - int(y.Exponent()); e >= 0 {
		n.Mul(n, pow10(e))
	} else {
		d.Mul(d, pow10(-e))
	}
	q := divBig(n, d, neg, HalfEven)
	if neg {
		q.Neg(q)
	}
	return fromDecimal(decimal.NewFromBigInt(q, -quotientPlaces))
}

// overWords is over where two words by one suffice.
func overWords(a, b number) (number, bool) {
	e := quotientPlaces + b.form.scale() - a.form.scale()
	if a.wide != nil || b.wide != nil || b.hi != 0 || b.lo == 0 || e < 0 {
		return number{}, false
	}
	hi, lo, ok := number{hi: a.hi, lo: a.lo}.raised(e)
	if !ok {
		return number{}, false
	}
	neg := a.neg() != b.neg()
	q, r := number{hi: hi, lo: lo}.divWord(b.lo)
	if r != 0 && HalfEven.away(neg, cmpHalf(r, b.lo), q.lo&1 == 1) {
		q = q.next()
	}
	q.form = form(quotientPlaces).signed(neg)
	return q.unsigned(), true
}
