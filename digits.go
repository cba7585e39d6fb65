package endorse

import (
	"math/big"
	"math/bits"
	"strings"

	"github.com/shopspring/decimal"
)

// maxNumberText bounds the text of a number, in bytes. The longest that has no
// zeros in front takes 38.
const maxNumberText = 64

// parseNumber reads an optional sign, digits, and an optional point with
// digits: no exponent, no separators, no spaces. The string it returns says
// what is wrong, "" if nothing is.
func parseNumber(s string) (number, string) {
	if len(s) > maxNumberText {
		return number{}, "too long"
	}
	digits := strings.TrimPrefix(strings.TrimPrefix(s, "-"), "+")
	if len(s)-len(digits) > 1 {
		return number{}, "more than one sign"
	}
	whole, fraction, point := strings.Cut(digits, ".")
	if whole == "" || point && fraction == "" {
		return number{}, numberFault(digits)
	}
	whole = strings.TrimLeft(whole, "0")
	var n number
	for _, part := range []string{whole, fraction} {
		for i := 0; i < len(part); i++ {
			c := part[i] - '0'
			if c > 9 {
				return number{}, numberFault(digits)
			}
			if len(whole) > maxIntDigits || len(fraction) > maxFracDigits {
				return number{}, ErrTooLong.Error()
			}
			n.hi, n.lo, _ = mulWord(n.hi, n.lo, 10)
			var carry uint64
			n.lo, carry = bits.Add64(n.lo, uint64(c), 0)
			n.hi += carry
		}
	}
	n.form = form(len(fraction)).signed(s[0] == '-')
	return n.unsigned(), ""
}

// numberFault says why text without its sign is no number.
func numberFault(s string) string {
	switch {
	case s == "":
		return "no digits"
	case strings.ContainsRune(s, ','):
		return "comma in amount"
	case strings.ContainsAny(s, "eE") && strings.Trim(s, "0123456789.eE+-") == "":
		return "exponent in amount"
	case strings.ContainsAny(s, " \u00a0\u202f'_"):
		return "separator in amount"
	case strings.Trim(s, "0123456789.") == "":
		return "misplaced point"
	}
	return "not a decimal number"
}

// checkDecimal reports ErrTooLong for a decimal that may not enter.
func checkDecimal(d decimal.Decimal) error {
	c, e := d.Coefficient(), d.Exponent()
	switch {
	case c.Sign() == 0:
		return nil
	case e > maxIntDigits || c.BitLen() > 1<<12:
		return ErrTooLong
	}
	return bounds(c, e)
}

// bounds checks the digits of c × 10^e.
func bounds(c *big.Int, e int32) error {
	c, e = stripZeros(c, e)
	digits := len(new(big.Int).Abs(c).Text(10))
	if e < -maxFracDigits || digits+int(e) > maxIntDigits {
		return ErrTooLong
	}
	return nil
}

// checkBounds reports ErrTooLong for a number that could not be read back.
func (a number) checkBounds() error {
	if a.wide == nil && a.hi == 0 && a.form.scale() <= maxFracDigits {
		return nil
	}
	if a.isZero() {
		return nil
	}
	d := a.decimal()
	return bounds(d.Coefficient(), d.Exponent())
}

// appendText writes the number with at least so many digits after the point,
// and no zeros beyond them at the end.
func (a number) appendText(b []byte, least int) []byte {
	var buf [48]byte
	digits, scale := a.coefficient(buf[:]), a.form.scale()
	if a.wide != nil {
		scale = -int(a.wide.Exponent())
	}
	if a.neg() {
		b = append(b, '-')
	}
	for scale > least && digits[len(digits)-1] == '0' {
		if digits = digits[:len(digits)-1]; len(digits) == 0 {
			digits = append(digits, '0')
		}
		scale--
	}
	for ; scale < least; scale++ {
		digits = append(digits, '0')
	}
	if len(digits) <= scale {
		b = append(b, '0', '.')
		for range scale - len(digits) {
			b = append(b, '0')
		}
		return append(b, digits...)
	}
	b = append(b, digits[:len(digits)-scale]...)
	if scale > 0 {
		b = append(append(b, '.'), digits[len(digits)-scale:]...)
	}
	return b
}

// coefficient writes the digits of the coefficient, most significant first,
// with room left behind them.
func (a number) coefficient(buf []byte) []byte {
	if a.wide != nil {
		c := a.wide.Coefficient()
		return c.Abs(c).Append(nil, 10)
	}
	hi, lo := a.hi, a.lo
	i := 40
	for {
		q, r := hi/10, hi%10
		hi = q
		lo, r = bits.Div64(r, lo, 10)
		i--
		buf[i] = byte('0' + r)
		if hi|lo == 0 {
			return buf[i:40]
		}
	}
}
