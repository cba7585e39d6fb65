package endorse_test

import (
	"strings"
	"testing"

	. "github.com/endorse-go/endorse"
	"github.com/google/go-cmp/cmp"
)

// activeCurrencies are the codes of ISO 4217, list one, of 2026-01-01, by the
// digits of their minor unit.
var activeCurrencies = map[int]string{
	0: "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
	2: "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW " +
		"CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF " +
		"IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK " +
		"MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP " +
		"SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG " +
		"YER ZAR ZMW ZWG",
	3: "BHD IQD JOD KWD LYD OMR TND",
	4: "CLF UYW",
}

// withoutMinor are the codes for which list one has "N.A." minor units.
const withoutMinor = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX"

func TestCurrenciesAreListOne(t *testing.T) {
	t.Parallel()
	want := map[string]int{}
	for digits, codes := range activeCurrencies {
		for _, code := range strings.Fields(codes) {
			want[code] = digits
		}
	}
	for _, code := range strings.Fields(withoutMinor) {
		want[code] = -1
	}
	got := map[string]int{}
	for _, c := range Currencies() {
		got[c.String()] = c.Digits()
		if !c.HasMinor() {
			got[c.String()] = -1
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("active currencies mismatch (-want +got)\n%s", d)
	}
	if len(got) != 178 {
		t.Errorf("%d active codes, want 178", len(got))
	}
}

func TestCurrencyDigits(t *testing.T) {
	t.Parallel()
	rows := []struct {
		code   string
		digits int
		why    string
	}{
		{"SLE", 2, "Sierra Leone, since 2022"},
		{"VED", 2, "Venezuela, since 2021"},
		{"VES", 2, "Venezuela, since 2018"},
		{"XCG", 2, "Curaçao and Sint Maarten, since 2025"},
		{"ZWG", 2, "Zimbabwe, since 2024"},
		{"MRU", 2, "Mauritania, since 2018"},
		{"STN", 2, "São Tomé and Príncipe, since 2018"},
		{"JPY", 0, "no sen"},
		{"KWD", 3, "1000 fils"},
		{"CLF", 4, "unidad de fomento"},
		{"UYW", 4, "unidad previsional"},
		{"ISK", 0, "no aurar since 2007"},
		{"IDR", 2, "ISO keeps the sen that nobody pays in"},
		{"EUR", 2, ""},
		{"XAD", 2, "amendment 179"},
	}
	for _, r := range rows {
		c, err := ParseCurrency(r.code)
		if err != nil || c.Digits() != r.digits || !c.HasMinor() || c.String() != r.code {
			t.Errorf("%s: %v, %d digits, has minor %t, %v; want %d (%s)", r.code, c, c.Digits(), c.HasMinor(), err, r.digits, r.why)
		}
	}
}

func TestFormerCurrencies(t *testing.T) {
	t.Parallel()
	rows := []struct {
		code, successor Currency
		last            Date
		why             string
	}{
		{HRK, EUR, On(2022, 12, 31), "amendment 174"},
		{BGN, EUR, On(2025, 12, 31), "amendment 180"},
		{ANG, XCG, On(2025, 3, 30), "amendment 176"},
		{ZWL, ZWG, On(2024, 8, 31), "amendment 177: ran beside ZWG until then"},
		{SLL, SLE, On(2023, 12, 31), "amendment 175: ran beside SLE until then"},
		{CUC, CUP, On(2021, 6, 30), "amendment 178"},
		{VEF, VES, On(2018, 8, 19), ""},
		{MRO, MRU, On(2017, 12, 31), ""},
		{STD, STN, On(2017, 12, 31), ""},
		{BYR, BYN, On(2016, 12, 31), "amendment 161: ran beside BYN until then"},
		{LTL, EUR, On(2014, 12, 31), ""},
		{LVL, EUR, On(2013, 12, 31), ""},
	}
	for _, r := range rows {
		last, successor, ok := r.code.Former()
		if !ok || last != r.last || successor != r.successor || !r.code.Valid() {
			t.Errorf("%v: until %v, then %v, %t; want %v, %v (%s)", r.code, last, successor, ok, r.last, r.successor, r.why)
		}
		if _, _, former := successor.Former(); former {
			t.Errorf("%v came after %v and is itself a former currency", successor, r.code)
		}
		if m, err := ParseMoney(r.code.String() + " 1"); err != nil || m.Currency() != r.code {
			t.Errorf("an old statement in %v: %v, %v", r.code, m, err)
		}
	}
	if _, _, ok := EUR.Former(); ok {
		t.Error("the euro is called a former currency")
	}
	for _, c := range Currencies() {
		if _, _, ok := c.Former(); ok {
			t.Errorf("%v is both active and former", c)
		}
	}
}

func TestParseCurrency(t *testing.T) {
	t.Parallel()
	for in, want := range map[string]Currency{"EUR": EUR, "eur": EUR, " Usd ": USD, "xxx": XXX} {
		if got, err := ParseCurrency(in); got != want || err != nil {
			t.Errorf("ParseCurrency(%q) = %v, %v; want %v", in, got, err, want)
		}
	}
	for name, in := range map[string]string{
		"empty": "", "spaces": "   ", "a symbol": "€", "a sign of three bytes": "\u20ac", "two letters": "EU", "four letters": "EURO",
		"a number": "978", "not a code": "ABC", "a space inside": "E R", "brackets": "[[[", "braces": "{{{", "at signs": "@@@",
		"a tab": "\tEUR", "fullwidth": "ＥＵＲ", "invalid UTF-8": "EU\xff", "never a code": "ZZZ",
		"ten megabytes of spaces": strings.Repeat(" ", 10<<20) + "EUR", "ten megabytes of EUR": strings.Repeat("EUR", 3<<20),
	} {
		got, err := ParseCurrency(in)
		wantParseError(t, name, err, "currency", "not an ISO 4217 code")
		if got != 0 {
			t.Errorf("%s: ParseCurrency gave %v beside an error", name, got)
		}
	}
}

// TestNoCurrency says what values that are no currency answer.
func TestNoCurrency(t *testing.T) {
	t.Parallel()
	for _, c := range []Currency{0, 1, 26*26*26 + 1, 65535} {
		_, _, former := c.Former()
		if c.Valid() || c.HasMinor() || c.Digits() != 0 || former {
			t.Errorf("Currency(%d): valid %t, minor %t, %d digits", c, c.Valid(), c.HasMinor(), c.Digits())
		}
	}
	if Currency(0).String() != "" || Currency(65535).String() != "Currency(65535)" {
		t.Errorf("%q, %q", Currency(0), Currency(65535))
	}
	if _, err := Currency(65535).MarshalText(); err == nil {
		t.Error("a currency that there is not can be written")
	}
	if _, err := Currency(65535).Value(); err == nil {
		t.Error("a currency that there is not can be stored")
	}
	if _, err := NewMoney(decimalOf("1"), 65535); err == nil {
		t.Error("money in a currency that there is not")
	}
}
