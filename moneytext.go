package endorse

import (
	"bytes"
	"database/sql/driver"
	"encoding/json"
	"io"
)

// String is the text form, "EUR 12.30", with at least the currency's digits
// and no zeros beyond them at the end; "" for the zero Money.
func (m Money) String() string {
	var buf [72]byte
	return string(m.appendText(buf[:0]))
}

func (m Money) appendText(b []byte) []byte {
	if m.Currency() == 0 {
		return b
	}
	b = append(append(b, m.Currency().String()...), ' ')
	return m.n.appendText(b, m.Currency().Digits())
}

// MarshalText writes [Money.String]. An amount with more digits than
// [ParseMoney] reads is [ErrTooLong]: round it first.
func (m Money) MarshalText() ([]byte, error) {
	if err := m.n.checkBounds(); err != nil {
		return nil, err
	}
	return m.appendText(nil), nil
}

// UnmarshalText reads what [ParseMoney] reads.
func (m *Money) UnmarshalText(b []byte) error {
	n, err := ParseMoney(string(b))
	if err != nil {
		return err
	}
	*m = n
	return nil
}

// MarshalJSON writes {"amount":"12.30","currency":"EUR"}, and null for the
// zero Money.
func (m Money) MarshalJSON() ([]byte, error) {
	if m.Currency() == 0 {
		return []byte("null"), nil
	}
	if err := m.n.checkBounds(); err != nil {
		return nil, err
	}
	b := m.n.appendText([]byte(`{"amount":"`), m.Currency().Digits())
	b = append(append(b, `","currency":"`...), m.Currency().String()...)
	return append(b, `"}`...), nil
}

// UnmarshalJSON reads what [Money.MarshalJSON] writes: the amount is a string,
// both members are needed, once each, and others are refused. null is the zero
// Money.
func (m *Money) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*m = Money{}
		return nil
	}
	amount, code, ok := moneyMembers(b)
	if !ok {
		return &ParseError{"money", string(b), `not in the form {"amount":"12.30","currency":"EUR"}`}
	}
	c, err := ParseCurrency(code)
	if err != nil {
		return err
	}
	n, err := ParseAmount(amount, c)
	if err != nil {
		return err
	}
	*m = n
	return nil
}

// moneyMembers reads the two members, each once and spelled exactly, which
// package json does not ask for: of two amounts it would take the last.
func moneyMembers(b []byte) (amount, code string, ok bool) {
	d := json.NewDecoder(bytes.NewReader(b))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return "", "", false
	}
	members := map[json.Token]*string{"amount": &amount, "currency": &code}
	for d.More() {
		name, _ := d.Token()
		value, _ := d.Token()
		text, isText := value.(string)
		if members[name] == nil || !isText {
			return "", "", false
		}
		*members[name] = text
		delete(members, name)
	}
	_, end := d.Token()
	_, behind := d.Token()
	return amount, code, len(members) == 0 && end == nil && behind == io.EOF
}

// Scan reads a database column of text such as "EUR 12.30"; NULL is the zero
// Money.
func (m *Money) Scan(src any) error {
	if src == nil {
		*m = Money{}
		return nil
	}
	s, err := columnText("money", src)
	if err != nil {
		return err
	}
	return m.UnmarshalText([]byte(s))
}

// Value is the text form for a database column, and NULL for the zero Money.
func (m Money) Value() (driver.Value, error) {
	if m.Currency() == 0 {
		return nil, nil
	}
	b, err := m.MarshalText()
	if err != nil {
		return nil, err
	}
	return string(b), nil
}
