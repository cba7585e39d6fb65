package endorse_test

import (
	"bytes"
	"database/sql"
	"database/sql/driver"
	"encoding/json"
	"errors"
	"math/big"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	. "github.com/endorse-go/endorse"
)

// seed adds texts as people and programs write them, and some that nobody
// should.
func seed(f *testing.F, texts ...string) {
	for _, s := range append(texts, "", " ", "-", "\x00", "\xff\xfe", "null", "NaN", "1e1000000", strings.Repeat("9", 100)) {
		f.Add(s)
	}
}

// refused asks of an error that it is a ParseError with a short message of
// valid text.
func refused(t *testing.T, err error) {
	t.Helper()
	var p *ParseError
	if !errors.As(err, &p) || len(p.Error()) > 400 || !utf8.ValidString(p.Error()) {
		t.Fatalf("error %v of %T", err, err)
	}
}

func FuzzParseMoney(f *testing.F) {
	seed(f, "EUR 12.30", "JPY 1230", "KWD -1.005", "EUR 0.0035", "EUR 12,30", "€ 12", "EUR +1", "EUR 999999999999999999999999.999999999999")
	f.Fuzz(func(t *testing.T, s string) {
		m, err := ParseMoney(s)
		if err != nil {
			refused(t, err)
			return
		}
		again, err := ParseMoney(m.String())
		if err != nil || !again.Equal(m) || again.String() != m.String() {
			t.Fatalf("%q is %v, which reads as %v, %v", s, m, again, err)
		}
		if _, amount, ok := strings.Cut(s, " "); ok && rat(m.Amount()).Cmp(rat(amount)) != 0 {
			t.Fatalf("%q is %v", s, m)
		}
	})
}

func FuzzParseRate(f *testing.F) {
	seed(f, "0.031", "3.1%", "3.1 %", "-12.5%", "100", "1,5", "5%%", "0.0000000001%")
	f.Fuzz(func(t *testing.T, s string) {
		r, err := ParseRate(s)
		if err != nil {
			refused(t, err)
			return
		}
		again, err := ParseRate(r.String())
		if err != nil || !again.Equal(r) || again.String() != r.String() {
			t.Fatalf("%q is %v, which reads as %v, %v", s, r, again, err)
		}
		want, percent := new(big.Rat), strings.HasSuffix(s, "%")
		want.SetString(strings.TrimRight(strings.TrimSuffix(s, "%"), " \u00a0\u202f"))
		if percent {
			want.Quo(want, big.NewRat(100, 1))
		}
		if rat(r.String()).Cmp(want) != 0 {
			t.Fatalf("%q is %v, want %v", s, r, want)
		}
	})
}

func FuzzParseCount(f *testing.F) {
	seed(f, "475.8m", "0.89k", "1,234,567", "1.234.567", "12 345", "3.3K", "2.1B", "1.2万", "1.234", "1,23", "1.5", "12,34,567", "~12", "12,5 Mio", "0,234", "n/a")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCount(s)
		if err != nil {
			refused(t, err)
			return
		}
		n, known := c.Int64()
		if again, err := ParseCount(c.String()); err != nil || again != c || n < 0 || !known && n != 0 {
			t.Fatalf("%q is %v, which reads as %v, %v", s, c, again, err)
		}
	})
}

func FuzzParseDate(f *testing.F) {
	seed(f, "2026-03-01", "2024-02-29", "2026-02-29", "0001-01-01", "9999-12-31", "0000-01-01", "2026-3-1", "20260301")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDate(s)
		want, errTime := time.Parse(time.DateOnly, s)
		known := errTime == nil && want.Year() >= 1
		if err != nil {
			refused(t, err)
		}
		if (err == nil) != known || known && (DateOf(want) != d || d.String() != s) {
			t.Fatalf("%q is %v, %v; package time says %v, %v", s, d, err, want, errTime)
		}
	})
}

func FuzzParsePeriod(f *testing.F) {
	seed(f, "2024-01-01/2024-01-31", "2024-01-01/..", "../2024-01-31", "../..", "2024-01-31/2024-01-01", "/", "2024-01-01")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePeriod(s)
		if err != nil {
			refused(t, err)
			return
		}
		if p.String() != s || p.Validate() != nil {
			t.Fatalf("%q is %v, %v", s, p, p.Validate())
		}
	})
}

func FuzzParseRegion(f *testing.F) {
	seed(f, "DE", "uk", "EL", "EU", "CA-QC", "us-ny", "XK", "EU-DE", "GB-", "ſe", "fr-75")
	f.Fuzz(func(t *testing.T, s string) {
		r, err := ParseRegion(s)
		if err != nil {
			refused(t, err)
			return
		}
		if !r.Valid() || !r.Country().Valid() || r.Country().IsPart() || len(r) > 6 {
			t.Fatalf("%q is %q in %q", s, r, r.Country())
		}
	})
}

func FuzzParseCurrency(f *testing.F) {
	seed(f, "EUR", "usd", " JPY ", "HRK", "XXX", "ABC", "€", "978", "[[[")
	f.Fuzz(func(t *testing.T, s string) {
		c, err := ParseCurrency(s)
		if err != nil {
			refused(t, err)
			return
		}
		if !c.Valid() || c.String() != strings.ToUpper(strings.Trim(s, " ")) {
			t.Fatalf("%q is %v", s, c)
		}
	})
}

func FuzzParsePlatform(f *testing.F) {
	seed(f, "instagram", "IG", "You Tube", "X (Twitter)", "naver_blog", "Mastodon", "小红书", "a--b", "-a-")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePlatform(s)
		if err != nil {
			refused(t, err)
			return
		}
		if again, err := ParsePlatform(string(p)); err != nil || again != p || p.Name() == "" || len(p) > 40 {
			t.Fatalf("%q is %q, which reads as %q, %v", s, p, again, err)
		}
	})
}

// FuzzNames: a name that is read is written as text that reads back as the same
// value.
func FuzzNames(f *testing.F) {
	seed(f, "Reel", "short-video", "TikTok", "half-even", "Half Up", "new followers", "NEW_FOLLOWERS", "yes", "N", "not said", "true")
	f.Fuzz(func(t *testing.T, s string) {
		name(t, s, ParseFormat)
		name(t, s, ParseRounding)
		name(t, s, ParseCountName)
		name(t, s, ParseFact)
	})
}

func name[T interface {
	comparable
	String() string
}](t *testing.T, s string, parse func(string) (T, error)) {
	t.Helper()
	v, err := parse(s)
	if err != nil {
		refused(t, err)
		return
	}
	if again, err := parse(v.String()); err != nil || again != v {
		t.Fatalf("%q is %v, which reads as %v, %v", s, v, again, err)
	}
}

// FuzzColumns: a text column is read like the text, or leaves its target alone.
func FuzzColumns(f *testing.F) {
	seed(f, "EUR 12.30", "0.031", "~12", "2026-03-01", "reel", "no", "usd")
	f.Fuzz(func(t *testing.T, s string) {
		column(t, s, MustMoney("USD 7"), Money.Equal)
		column(t, s, MustRate("0.7"), Rate.Equal)
		column(t, s, MustCount(7), Count.Equal)
		column(t, s, On(2000, 1, 1), Date.Equal)
		column(t, s, USD, func(a, b Currency) bool { return a == b })
		column(t, s, FormatPin, func(a, b Format) bool { return a == b })
		column(t, s, No, func(a, b Fact) bool { return a == b })
	})
}

// column scans text over a value, and what is stored of that over it again.
func column[T driver.Valuer, P interface {
	*T
	sql.Scanner
}](t *testing.T, s string, before T, equal func(T, T) bool) {
	t.Helper()
	v := before
	if err := P(&v).Scan([]byte(s)); err != nil {
		if !equal(v, before) {
			t.Fatalf("%q failed with %v and left %v", s, err, v)
		}
		refused(t, err)
		return
	}
	stored, err := v.Value()
	again := before
	if err != nil || P(&again).Scan(stored) != nil || !equal(again, v) {
		t.Fatalf("%q is %v, stored as %v, %v, and scanned as %v", s, v, stored, err, again)
	}
}

// readsBack decodes JSON, and if that works, asks that the value is written to
// JSON which reads back as an equal value. If not, the target must be as before.
func readsBack[T any](t *testing.T, data []byte, before T, equal func(T, T) bool) {
	v := before
	if err := json.Unmarshal(data, &v); err != nil {
		if !equal(v, before) {
			t.Fatalf("%q failed with %v and left %v", data, err, v)
		}
		return
	}
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatalf("%q is %v, which can't be written: %v", data, v, err)
	}
	var again T
	if err := json.Unmarshal(b, &again); err != nil || !equal(again, v) {
		t.Fatalf("%q is %v, written %s, read %v, %v", data, v, b, again, err)
	}
}

func FuzzMoneyJSON(f *testing.F) {
	for _, s := range []string{
		`{"amount":"12.30","currency":"EUR"}`, `null`, `{}`, `"EUR 12.30"`, `{"amount":12.30,"currency":"EUR"}`,
		`{"amount":"1","currency":"EUR","amount":"2"}`, `{"amount":"1e1000000","currency":"EUR"}`, `[`, "\xff",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { readsBack(t, data, MustMoney("USD 7"), Money.Equal) })
}

func FuzzCountJSON(f *testing.F) {
	for _, s := range []string{`12`, `"475.8m"`, `null`, `-1`, `1e3`, `"~12"`, `1.5`, `"1.234"`, `9223372036854775808`, `{}`, "\xff"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) { readsBack(t, data, MustCount(7), Count.Equal) })
}

func FuzzRateJSON(f *testing.F) {
	for _, s := range []string{`0.031`, `"3.1%"`, `-5`, `1e3`, `null`, `""`, `"1,5"`, `1E-400000`, `{}`, "\xff"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if string(bytes.TrimSpace(data)) != "null" {
			readsBack(t, data, MustRate("0.7"), Rate.Equal)
		}
	})
}

// FuzzCarriersJSON is for the objects of several parts.
func FuzzCarriersJSON(f *testing.F) {
	for _, s := range []string{
		`{"likes":12,"comments":"~3","views":null}`, `{"like":12}`, `{"likes":1,"likes":-1}`,
		`{"from":"USD","to":"EUR","rate":"0.92","on":"2026-03-31","source":"a bank"}`, `{"from":"USD","to":""}`,
		`{"low":"0.1","high":"0.2","level":"0.95","method":"wilson"}`, `{"low":"0.3","high":"0.2"}`, `{}`, `[]`, "\xff",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if string(bytes.TrimSpace(data)) == "null" {
			return
		}
		readsBack(t, data, Counts{Likes: MustCount(7)}, func(a, b Counts) bool { return a == b })
		readsBack(t, data, usdToEUR, func(a, b FX) bool {
			return a.From == b.From && a.To == b.To && a.Rate.Equal(b.Rate) && a.On == b.On && a.Source == b.Source
		})
		readsBack(t, data, Interval{High: MustRate("1")}, Interval.Equal)
	})
}

func FuzzFactJSON(f *testing.F) {
	for _, s := range []string{`true`, `false`, `null`, `"yes"`, `""`, `1`, `-1`, `"maybe"`, `{}`, "\xff"} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		readsBack(t, data, No, func(a, b Fact) bool { return a == b })
	})
}

func FuzzPeriodJSON(f *testing.F) {
	for _, s := range []string{`{"from":"2024-01-01","until":"2024-01-31"}`, `{}`, `null`, `{"from":"2024-02-31"}`, `{"from":"2024-02-01","until":"2024-01-01"}`, `{"form":""}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		readsBack(t, data, Between(On(2000, 1, 1), On(2000, 12, 31)), func(a, b Period) bool { return a == b })
	})
}
