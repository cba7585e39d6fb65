package endorse_test

import (
	"database/sql"
	"database/sql/driver"
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	. "github.com/endorse-go/endorse"
	"github.com/google/go-cmp/cmp"
)

// What the types promise to other packages.
var (
	_ encoding.TextUnmarshaler = new(Platform)
	_ encoding.TextUnmarshaler = new(Region)
	_ encoding.TextMarshaler   = FormatPost
	_ encoding.TextMarshaler   = Rounding(0)
	_ encoding.TextMarshaler   = CountLikes
	_ driver.Valuer            = Money{}
	_ sql.Scanner              = new(Money)
	_ driver.Valuer            = Rate{}
	_ sql.Scanner              = new(Rate)
	_ driver.Valuer            = Count{}
	_ sql.Scanner              = new(Count)
	_ driver.Valuer            = EUR
	_ sql.Scanner              = new(Currency)
	_ driver.Valuer            = Date{}
	_ sql.Scanner              = new(Date)
	_ driver.Valuer            = NotSaid
	_ sql.Scanner              = new(Fact)
	_ driver.Valuer            = FormatPost
	_ sql.Scanner              = new(Format)
	_ fmt.Stringer             = Money{}
)

// TestJSONBytes holds the exact JSON of each type, and that it reads back.
func TestJSONBytes(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		in   any
		want string
	}{
		{"money", MustMoney("EUR 12.30"), `{"amount":"12.30","currency":"EUR"}`},
		{"money below a cent", MustMoney("EUR 0.0035"), `{"amount":"0.0035","currency":"EUR"}`},
		{"money without minor unit", MustMoney("JPY 1230"), `{"amount":"1230","currency":"JPY"}`},
		{"money below zero", MustMoney("KWD -1"), `{"amount":"-1.000","currency":"KWD"}`},
		{"no euros", MustMoney("EUR 0"), `{"amount":"0.00","currency":"EUR"}`},
		{"the zero Money", Money{}, `null`},
		{"rate", MustRate("3.1%"), `"0.031"`},
		{"a rate of zero", Rate{}, `"0"`},
		{"count", MustCount(1234567), `1234567`},
		{"a count of zero", MustCount(0), `0`},
		{"rounded count", MustCount(475800000).AsRounded(), `"~475800000"`},
		{"count not known", Count{}, `null`},
		{"date", On(2026, 3, 1), `"2026-03-01"`},
		{"date not said", Date{}, `""`},
		{"period", Between(On(2024, 1, 1), On(2024, 1, 31)), `{"from":"2024-01-01","until":"2024-01-31"}`},
		{"open period", Period{From: On(2024, 1, 1)}, `{"from":"2024-01-01"}`},
		{"all days", Period{}, `{}`},
		{"currency", EUR, `"EUR"`},
		{"no currency", Currency(0), `""`},
		{"platform", YouTube, `"youtube"`},
		{"format", FormatShortVideo, `"short-video"`},
		{"format not said", FormatNotSaid, `""`},
		{"region", Region("CA-QC"), `"CA-QC"`},
		{"rounding", HalfEven, `"half-even"`},
		{"exact", Exact, `"exact"`},
		{"count name", CountNewFollowers, `"new_followers"`},
		{"yes", Yes, `true`},
		{"no", No, `false`},
		{"not said", NotSaid, `null`},
		{"exchange rate", usdToEUR, `{"from":"USD","to":"EUR","rate":"0.9235","on":"2024-05-02","source":"example"}`},
		{"interval", Interval{MustRate("0.02"), MustRate("0.04"), MustRate("0.95"), "wilson"}, `{"low":"0.02","high":"0.04","level":"0.95","method":"wilson"}`},
	}
	for _, r := range rows {
		b, err := json.Marshal(r.in)
		if string(b) != r.want || err != nil {
			t.Errorf("%s: %s, %v; want %s", r.name, b, err, r.want)
		}
		back := reflect.New(reflect.TypeOf(r.in))
		if err := json.Unmarshal(b, back.Interface()); err != nil {
			t.Errorf("%s: reading %s back: %v", r.name, b, err)
		}
		if d := cmp.Diff(r.in, back.Elem().Interface()); d != "" {
			t.Errorf("%s: reading %s back (-want +got)\n%s", r.name, b, d)
		}
	}
}

// TestJSONRefuses holds that what Parse refuses JSON does not bring in, and
// that the target keeps what it had.
func TestJSONRefuses(t *testing.T) {
	t.Parallel()
	rows := []struct {
		target any // holds the value from before
		inputs string
	}{
		{ptr(MustMoney("USD 7")), `"EUR 12.30" | 12.30 | true | [] | {} | {"amount":"12.30"} | {"currency":"EUR"} | {"amount":12.30,"currency":"EUR"} |
			{"amount":"12,30","currency":"EUR"} | {"amount":"1e1000000","currency":"EUR"} | {"amount":"12.30","currency":"ABC"} | {"amount":"12.30","currency":""} |
			{"amount":"","currency":"EUR"} | {"Amount":"12.30","currency":"EUR"} | {"amount":"1","amount":"2","currency":"EUR"} | {"amount":["1"],"currency":"EUR"} | {"amount":null,"currency":"EUR"} | {"amount":"12.30","currency":"EUR","tax":"1"} | ["amount","12.30","currency","EUR"] | {"amount":"NaN","currency":"EUR"}`},
		{ptr(MustRate("0.7")), `"" | "x" | "1,5" | 1e3 | 1e-3 | 1e1000000 | true | {} | [] | "3.1‰"`},
		{ptr(MustCount(7)), `-1 | 1.5 | 1e3 | 1.0 | "1.234" | true | {} | [1] | 9223372036854775808 | "x"`},
		{ptr(On(2000, 1, 1)), `"2026-02-31" | 20260301 | "2026-3-1" | true | {} | " "`},
		{ptr(USD), `"ABC" | 978 | "€" | true | {}`},
		{ptr(YouTube), `"a.b" | 1 | true | {} | "\u0000"`},
		{ptr(FormatPin), `"hologram" | 1 | true | {}`},
		{ptr(Region("FR")), `"ZZ" | "XX-1" | 1 | true | {}`},
		{ptr(HalfEven), `"half-up" | 1 | true | {}`},
		{ptr(CountLikes), `"like" | 1 | true | {}`},
		{ptr(No), `"maybe" | 2 | {} | [true] | -1`},
		{ptr(Counts{Likes: MustCount(7)}), `{"comments":5,"likes":-1} | {"likes":5,"coments":3} | {"comments":5,"shares":"1.234"} | [] | 3 | "likes"`},
		{ptr(usdToEUR), `{"from":"EUR","to":"ABC"} | {"from":"EUR","rate":"1,5"} | {"form":"EUR"} | []`},
		{ptr(Interval{High: MustRate("1")}), `{"low":"0.5","high":"x"} | {"low":"0.5","high":"0.4"} | {"lower":"0.1"} | []`},
		{ptr(Period{From: On(2000, 1, 1)}), `{"from":"2026-02-31"} | {"from":"2026-02-01","until":"2026-01-31"} | {"form":"2026-02-01"} | "2026-01-01/.." | []`},
	}
	for _, r := range rows {
		before := fmt.Sprint(reflect.ValueOf(r.target).Elem())
		for in := range strings.SplitSeq(r.inputs, "|") {
			err := json.Unmarshal([]byte(in), r.target)
			if got := fmt.Sprint(reflect.ValueOf(r.target).Elem()); err == nil || got != before {
				t.Errorf("%T from %s: %v, %v; want an error and %s", r.target, strings.TrimSpace(in), got, err, before)
			}
		}
	}
}

// TestJSONBytesRefused gives decoders themselves what encoding/json would not let
// through: nothing, half a value, and more than one.
func TestJSONBytesRefused(t *testing.T) {
	t.Parallel()
	for _, in := range []string{``, `{"amount":"1","currency":"EUR"`, `{"amount":"1","currency":"EUR"}{}`, `{"amount":"1","currency":"EUR"}]`, `{`, `"`} {
		for _, target := range []json.Unmarshaler{new(Money), new(Rate), new(Count), new(Counts), new(Period), new(FX), new(Interval)} {
			if err := target.UnmarshalJSON([]byte(in)); err == nil && in != "" { // no text is no count
				t.Errorf("%T from %s: read", target, in)
			}
		}
	}
	for _, in := range []string{`{}`, `[1]`} {
		var parse *ParseError
		if err := new(Rate).UnmarshalJSON([]byte(in)); !errors.As(err, &parse) || parse.Why != "not a JSON string or number" {
			t.Errorf("a rate from %s: %v", in, err)
		}
	}
}

// TestJSONReads holds forms that are read though they are not written.
func TestJSONReads(t *testing.T) {
	t.Parallel()
	rows := []struct {
		in     string
		target any
		want   string
	}{
		{`{"currency":"EUR","amount":"12.3"}`, new(Money), "EUR 12.30"},
		{`null`, ptr(MustMoney("USD 7")), ""},
		{`0.031`, new(Rate), "0.031"},
		{`"3.1%"`, new(Rate), "0.031"},
		{`-5`, new(Rate), "-5"},
		{`null`, ptr(MustRate("0.7")), "0.7"},
		{`"475.8m"`, new(Count), "~475800000"},
		{`"-"`, ptr(MustCount(7)), ""},
		{`null`, ptr(MustCount(7)), ""},
		{`"IG"`, new(Platform), "instagram"},
		{`"uk"`, new(Region), "GB"},
		{`"eur"`, new(Currency), "EUR"},
		{`""`, ptr(On(2000, 1, 1)), ""},
		{`""`, ptr(EUR), ""},
		{`"1"`, new(Fact), "yes"},
		{`"Reel"`, new(Format), "short-video"},
		{`{"until":"2024-01-31"}`, ptr(Period{From: On(2000, 1, 1)}), "../2024-01-31"},
		{`null`, ptr(Period{From: On(2000, 1, 1)}), "2000-01-01/.."},
	}
	for _, r := range rows {
		err := json.Unmarshal([]byte(r.in), r.target)
		if got := fmt.Sprint(reflect.ValueOf(r.target).Elem()); err != nil || got != r.want {
			t.Errorf("%T from %s: %q, %v; want %q", r.target, r.in, got, err, r.want)
		}
	}
}

// TestCountsJSONReplaces holds that counts of the object before don't shine through.
func TestCountsJSONReplaces(t *testing.T) {
	t.Parallel()
	c := Counts{Likes: MustCount(7), Shares: MustCount(3)}
	if err := json.Unmarshal([]byte(`{"likes":"1.2k","comments":0}`), &c); err != nil || c != (Counts{Likes: MustCount(1200).AsRounded(), Comments: MustCount(0)}) {
		t.Errorf("%+v, %v", c, err)
	}
	if err := json.Unmarshal([]byte(`null`), &c); err != nil || !c.Likes.Known() {
		t.Errorf("null left %+v, %v", c, err)
	}
}

// TestJSONErrorsAreShort gives decoders members and values of 32 kilobytes.
func TestJSONErrorsAreShort(t *testing.T) {
	t.Parallel()
	long, digits := strings.Repeat("x\xff", 1<<14), strings.Repeat("9", 1<<15)
	documents := []string{
		`{"` + long + `":1}`, `"` + long + `"`, digits, `{"from":` + digits + `,"likes":` + digits + `,"low":` + digits + `,"amount":` + digits + `}`,
		`{"amount":"` + long + `","from":"` + long + `","likes":"` + long + `","low":"` + long + `","currency":"EUR"}`,
	}
	for _, target := range []any{
		new(Money), new(Rate), new(Count), new(Counts), new(Date), new(Period), new(Currency), new(Platform), new(Region),
		new(Format), new(Fact), new(Rounding), new(FX), new(Interval), new(CountName),
	} {
		for _, d := range documents {
			if err := json.Unmarshal([]byte(d), target); err == nil || len(err.Error()) > 500 || !utf8.ValidString(err.Error()) {
				t.Errorf("%T from %.20q: %.100v", target, d, err)
			}
		}
	}
}

// TestJSONOmits holds the trap that Money.IsZero sets for omitzero, and that
// Count and Fact keep zero and no.
func TestJSONOmits(t *testing.T) {
	t.Parallel()
	v := struct {
		Likes Count `json:"likes,omitzero"`
		Asked Fact  `json:"asked,omitzero"`
		Fee   Money `json:"fee,omitzero"`
	}{MustCount(0), No, MustMoney("EUR 0")}
	if b, err := json.Marshal(v); string(b) != `{"likes":0,"asked":false}` || err != nil {
		t.Errorf("%s, %v", b, err)
	}
}

// TestTextForms reads empty text, and text that is wrong, as the keys of a map
// and the attributes of other formats hand it over.
func TestTextForms(t *testing.T) {
	t.Parallel()
	rows := []struct {
		target encoding.TextUnmarshaler // holds the value from before
		empty  string
		bad    string
	}{
		{ptr(YouTube), "", "a.b"},
		{ptr(Region("FR")), "", "ZZ"},
		{ptr(FormatPin), "", "hologram"},
		{ptr(HalfEven), "exact", "half-up"},
		{ptr(CountLikes), "", "like"},
		{ptr(No), "not-said", "maybe"},
		{ptr(MustCount(7)), "", "1.234"},
		{ptr(On(2000, 1, 1)), "", "2026-02-31"},
		{ptr(EUR), "", "ABC"},
		{ptr(MustMoney("EUR 7")), "", "EUR 7,00"},
	}
	for _, r := range rows {
		text := func() string { return fmt.Sprint(reflect.ValueOf(r.target).Elem()) }
		before := text()
		if err := r.target.UnmarshalText([]byte(r.bad)); err == nil || text() != before {
			t.Errorf("%T from %q: %v, %v", r.target, r.bad, text(), err)
		}
		if err := r.target.UnmarshalText(nil); err != nil || text() != r.empty {
			t.Errorf("%T from nothing: %q, %v; want %q", r.target, text(), err, r.empty)
		}
	}
	byCount := map[Count]Fact{MustCount(12).AsRounded(): Yes}
	if b, err := json.Marshal(byCount); string(b) != `{"~12":true}` || err != nil {
		t.Errorf("as a key: %s, %v", b, err)
	}
}

// TestColumns writes values to a database and reads them back.
func TestColumns(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		in   driver.Valuer
		want driver.Value
	}{
		{"money", MustMoney("EUR 12.3"), "EUR 12.30"},
		{"the zero Money", Money{}, nil},
		{"rate", MustRate("3.1%"), "0.031"},
		{"count", MustCount(12), int64(12)},
		{"a count of zero", MustCount(0), int64(0)},
		{"rounded count", MustCount(12).AsRounded(), "~12"},
		{"count not known", Count{}, nil},
		{"currency", EUR, "EUR"},
		{"no currency", Currency(0), nil},
		{"date", On(2026, 3, 1), "2026-03-01"},
		{"date not said", Date{}, nil},
		{"yes", Yes, true},
		{"no is not NULL", No, false},
		{"not said", NotSaid, nil},
		{"format", FormatShortVideo, "short-video"},
		{"format not said", FormatNotSaid, nil},
	}
	for _, r := range rows {
		got, err := r.in.Value()
		if got != r.want || err != nil || !driver.IsValue(got) {
			t.Errorf("%s is stored as %v, %v; want %v", r.name, got, err, r.want)
		}
		for _, column := range []any{got, bytesOf(got)} {
			back := reflect.New(reflect.TypeOf(r.in))
			if err := back.Interface().(sql.Scanner).Scan(column); err != nil {
				t.Errorf("%s from %v: %v", r.name, column, err)
			}
			if d := cmp.Diff(r.in, back.Elem().Interface()); d != "" {
				t.Errorf("%s from %v (-want +got)\n%s", r.name, column, d)
			}
		}
	}
}

// TestColumnsRead holds columns that are read though they are not written.
func TestColumnsRead(t *testing.T) {
	t.Parallel()
	late := time.Date(2026, 3, 1, 23, 30, 0, 0, time.FixedZone("UTC-5", -5*3600))
	rows := []struct {
		name   string
		target sql.Scanner
		column any
		want   string
	}{
		{"an instant is the day of its own zone", new(Date), late, "2026-03-01"},
		{"a date as bytes", new(Date), []byte("2026-03-01"), "2026-03-01"},
		{"one", new(Fact), int64(1), "yes"},
		{"zero", ptr(Yes), int64(0), "no"},
		{"false", ptr(Yes), false, "no"},
		{"a platform's word", new(Format), "Reel", "short-video"},
		{"an integer is a rate", new(Rate), int64(3), "3"},
		{"shorthand", new(Count), "1.2k", "~1200"},
	}
	for _, r := range rows {
		err := r.target.Scan(r.column)
		if got := fmt.Sprint(reflect.ValueOf(r.target).Elem()); err != nil || got != r.want {
			t.Errorf("%s: %q, %v; want %q", r.name, got, err, r.want)
		}
	}
	if err := new(Date).Scan(time.Date(10000, 1, 1, 0, 0, 0, 0, time.UTC)); err == nil {
		t.Error("an instant of the year 10000 is a date")
	}
}

func TestColumnsRefuse(t *testing.T) {
	t.Parallel()
	targets := []sql.Scanner{
		ptr(MustMoney("USD 7")), ptr(MustRate("0.7")), ptr(MustCount(7)), ptr(USD), ptr(On(2000, 1, 1)), ptr(Yes), ptr(FormatPin),
	}
	for _, target := range targets {
		before := fmt.Sprint(reflect.ValueOf(target).Elem())
		for _, column := range []any{12.5, true, time.Now(), "12,30", []byte("\xff"), int64(-1), struct{}{}} {
			if readable(target, column) {
				continue
			}
			err := target.Scan(column)
			if got := fmt.Sprint(reflect.ValueOf(target).Elem()); err == nil || got != before {
				t.Errorf("%T from %v: %v, %v; want an error and %s", target, column, got, err, before)
			}
		}
	}
	if err := new(Rate).Scan(nil); err == nil {
		t.Error("NULL is a rate")
	}
}

// readable tells the columns that the target does read: a rate may be -1, a
// fact is a boolean, a date an instant.
func readable(target sql.Scanner, column any) bool {
	switch target.(type) {
	case *Rate:
		return column == int64(-1)
	case *Fact:
		return column == true
	case *Date:
		_, instant := column.(time.Time)
		return instant
	}
	return false
}

func ptr[T any](v T) *T { return &v }

// bytesOf is a column as a driver hands text over, other columns as they are.
func bytesOf(v driver.Value) any {
	if s, ok := v.(string); ok {
		return []byte(s)
	}
	return v
}
