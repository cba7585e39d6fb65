package endorse

import "database/sql/driver"

// Currency is a currency of ISO 4217, such as [EUR]. The zero value is no
// currency. Its number of minor digits is ISO's: 2 for EUR and IDR, 0 for JPY
// and ISK, 3 for KWD, 4 for CLF.
type Currency uint16

const (
	minorDigits = 0x0f
	known       = 0x10
	former      = 0x20
	noMinor     = 0x40
)

// ParseCurrency reads an ISO 4217 alphabetic code in any case, surrounding
// spaces aside. A code that is not on the list, active or former, is a
// [*ParseError]; symbols such as "€" and "$" are no codes.
func ParseCurrency(s string) (Currency, error) {
	b := s
	if len(b) > maxWords {
		return 0, &ParseError{"currency", s, "not an ISO 4217 code"}
	}
	for len(b) > 0 && b[0] == ' ' {
		b = b[1:]
	}
	for len(b) > 0 && b[len(b)-1] == ' ' {
		b = b[:len(b)-1]
	}
	n := 0
	for i := 0; i < len(b); i++ {
		c := b[i] &^ 0x20
		if len(b) != 3 || c < 'A' || c > 'Z' {
			return 0, &ParseError{"currency", s, "not an ISO 4217 code"}
		}
		n = n*26 + int(c-'A')
	}
	if c := Currency(n + 1); len(b) == 3 && c.Valid() {
		return c, nil
	}
	return 0, &ParseError{"currency", s, "not an ISO 4217 code"}
}

func (c Currency) entry() uint8 {
	if c < numCurrencies {
		return currencyTable[c]
	}
	return 0
}

// Valid reports whether c is on the list, active or former.
func (c Currency) Valid() bool { return c.entry()&known != 0 }

// Digits is the number of digits of the currency's minor unit. For codes to
// which ISO gives none, such as XAU, and for no currency, it is 0; see
// [Currency.HasMinor].
func (c Currency) Digits() int { return int(c.entry() & minorDigits) }

// HasMinor reports whether ISO states minor digits for the code, if only 0. It
// does not for precious metals, funds such as XDR, and XTS, XXX.
func (c Currency) HasMinor() bool { return c.Valid() && c.entry()&noMinor == 0 }

// Former gives the last day of a code that has left ISO's list, and the
// currency that came after it; false for an active one. Old statements in HRK
// and BGN can still be read; nothing stops new ones, so check the day.
func (c Currency) Former() (last Date, successor Currency, ok bool) {
	if c.entry()&former == 0 {
		return Date{}, 0, false
	}
	for _, f := range formerCurrencies {
		if f.code == c {
			return f.last, f.successor, true
		}
	}
	return Date{}, 0, false
}

// Currencies lists the active codes in alphabetical order. The slice is the
// caller's.
func Currencies() []Currency {
	var cs []Currency
	for i, e := range currencyTable {
		if e&known != 0 && e&former == 0 {
			cs = append(cs, Currency(i))
		}
	}
	return cs
}

// String is the ISO code, or "" for no currency.
func (c Currency) String() string {
	if !c.Valid() {
		if c == 0 {
			return ""
		}
		return "Currency(" + itoa(int(c)) + ")"
	}
	n := int(c) - 1
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	return string([]byte{letters[n/676], letters[n/26%26], letters[n%26]})
}

// MarshalText writes the ISO code, nothing for no currency.
func (c Currency) MarshalText() ([]byte, error) {
	if c != 0 && !c.Valid() {
		return nil, &ParseError{"currency", c.String(), "not an ISO 4217 code"}
	}
	return []byte(c.String()), nil
}

// UnmarshalText reads what [ParseCurrency] reads; empty text is no currency.
func (c *Currency) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*c = 0
		return nil
	}
	d, err := ParseCurrency(string(b))
	if err != nil {
		return err
	}
	*c = d
	return nil
}

// Scan reads a database column of text; NULL is no currency.
func (c *Currency) Scan(src any) error {
	if src == nil {
		*c = 0
		return nil
	}
	s, err := columnText("currency", src)
	if err != nil {
		return err
	}
	return c.UnmarshalText([]byte(s))
}

// Value is the ISO code for a database column, NULL for no currency.
func (c Currency) Value() (driver.Value, error) {
	if c == 0 {
		return nil, nil
	}
	b, err := c.MarshalText()
	return string(b), err
}
