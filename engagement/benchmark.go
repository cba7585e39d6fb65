package engagement

import (
	"errors"
	"strconv"
	"strings"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Benchmark is a rate that somebody published: who, where, when, of whom, by
// which base and statistic. Actions are not among it: publishers rarely say
// which they count. Whether a mean or median is over posts or over accounts is
// not always said either; the note tells what is known.
type Benchmark struct {
	Publisher  string           `json:"publisher"`           // who published it; must be said
	URL        string           `json:"url"`                 // where; must be said
	Date       string           `json:"date"`                // of publication as stated: "2025", "2025-03" or "2025-03-14"
	Platform   endorse.Platform `json:"platform,omitzero"`   // empty: all platforms
	Format     endorse.Format   `json:"format,omitzero"`     // not said: all formats
	Followers  Range            `json:"followers,omitzero"`  // zero: accounts of all sizes
	Industry   string           `json:"industry,omitzero"`   // lower-case kebab; empty: all
	Country    endorse.Region   `json:"country,omitzero"`    // empty: not limited to one
	Metric     Metric           `json:"metric"`              // what was measured
	Base       Base             `json:"base"`                // over what
	Statistic  Statistic        `json:"statistic"`           // by which statistic
	Value      endorse.Rate     `json:"value"`               // as printed, exactly
	Population Population       `json:"population,omitzero"` // whose accounts
	Measured   endorse.Fact     `json:"measured,omitzero"`   // whether the publisher measured it; no for collations and figures without a study
	Verified   Verified         `json:"verified,omitzero"`   // how we know it
	Checked    endorse.Date     `json:"checked,omitzero"`    // day on which we last looked
	Note       string           `json:"note,omitzero"`       // what to know of it, such as what the figure is a mean of; empty is nothing
}

// Range is a range of follower counts. The zero Range is all sizes.
type Range struct {
	From  int64  `json:"from"`           // least number of followers, included
	Below int64  `json:"below,omitzero"` // first number above, not included; 0 is open
	Name  string `json:"name,omitzero"`  // the publisher's own ("micro"); empty if it has none
}

// All reports whether the range holds accounts of all sizes.
func (r Range) All() bool { return r.From <= 0 && r.Below == 0 }

// Contains reports whether an account of so many followers is in the range;
// From is included, Below is not.
func (r Range) Contains(followers int64) bool {
	return followers >= r.From && (r.Below == 0 || followers < r.Below)
}

// Covers reports whether all of the other range lies in this one.
func (r Range) Covers(s Range) bool {
	return s.From >= r.From && (r.Below == 0 || s.Below != 0 && s.Below <= r.Below)
}

// String is the bounds, as "[1000,10000)" or "[1000000,)", and the name.
func (r Range) String() string {
	s := "[" + strconv.FormatInt(r.From, 10) + ","
	if r.Below != 0 {
		s += strconv.FormatInt(r.Below, 10)
	}
	return strings.TrimSpace(s + ") " + r.Name)
}

// Population is whose accounts a benchmark measures. The zero value is not
// said.
type Population uint8

// The populations.
const (
	PopulationNotSaid Population = iota
	Creators
	Brands
	Everyone // creators and brands together
)

var populationNames = [...]string{"", "creators", "brands", "everyone"}

// ParsePopulation reads a population's text form in any case. Other text is an
// [endorse.ParseError].
func ParsePopulation(s string) (Population, error) {
	return parseName[Population]("population", s, populationNames[:])
}

// String is the text form, "" if it is not said.
func (p Population) String() string { return nameOf(p, populationNames[:]) }

// MarshalText writes the text form.
func (p Population) MarshalText() ([]byte, error) {
	return marshalName("population", p, populationNames[:])
}

// UnmarshalText reads what [ParsePopulation] reads; empty text is not said.
func (p *Population) UnmarshalText(text []byte) error {
	return unmarshalName("population", p, text, populationNames[:])
}

// Verified is how a published figure is known. The zero value is not said.
type Verified uint8

// How it is known.
const (
	VerifiedNotSaid Verified = iota
	Read                     // on the publisher's own page
	Secondary                // on another's page that quotes it
)

var verifiedNames = [...]string{"", "read", "secondary"}

// ParseVerified reads a text form in any case. Other text is an
// [endorse.ParseError].
func ParseVerified(s string) (Verified, error) {
	return parseName[Verified]("verification", s, verifiedNames[:])
}

// String is the text form, "" if it is not said.
func (v Verified) String() string { return nameOf(v, verifiedNames[:]) }

// MarshalText writes the text form.
func (v Verified) MarshalText() ([]byte, error) {
	return marshalName("verification", v, verifiedNames[:])
}

// UnmarshalText reads what [ParseVerified] reads; empty text is not said.
func (v *Verified) UnmarshalText(text []byte) error {
	return unmarshalName("verification", v, text, verifiedNames[:])
}

// Published is the period of its publication: the year, month or day that Date
// states. Another Date is an [endorse.ParseError].
func (b Benchmark) Published() (endorse.Period, error) {
	text, months := b.Date, 0
	switch len(b.Date) {
	case len("2025"):
		text, months = b.Date+"-01-01", 12
	case len("2025-03"):
		text, months = b.Date+"-01", 1
	}
	first, err := endorse.ParseDate(text)
	if err != nil {
		return endorse.Period{}, &endorse.ParseError{What: "benchmark date", Input: b.Date, Why: "not a year, month or day"}
	}
	if months == 0 {
		return endorse.Period{From: first, Until: first}, nil
	}
	return endorse.Period{From: first, Until: lastDay(first, months)}, nil
}

// lastDay is the last day of so many months; the last there is, in the last
// year there is.
func lastDay(first endorse.Date, months int) endorse.Date {
	if next := first.AddMonths(months); !next.IsZero() {
		return next.AddDays(-1)
	}
	return endorse.On(9999, 12, 31)
}

// Available is the first day on which it was surely public: the last day of
// the period of its publication, or the day on which we looked if that is
// earlier. Not said if Date can't be read.
func (b Benchmark) Available() endorse.Date {
	p, err := b.Published()
	if err != nil {
		return endorse.Date{}
	}
	if !b.Checked.IsZero() && b.Checked.Before(p.Until) {
		return b.Checked
	}
	return p.Until
}

// Validate reports, joined, what is missing or wrong: publisher, URL, date,
// metric and base, statistic, a value that is not above zero, a range that is
// empty.
func (b Benchmark) Validate() error {
	var errs []error
	if b.Publisher == "" {
		errs = append(errs, errors.New("benchmark: no publisher"))
	}
	if b.URL == "" {
		errs = append(errs, errors.New("benchmark: no URL"))
	}
	if _, err := b.Published(); err != nil {
		errs = append(errs, err)
	}
	if !b.Metric.known() || !metricFacts[b.Metric].bases.has(b.Base) {
		errs = append(errs, errors.New("benchmark: no such metric by that base"))
	}
	if b.Statistic == StatisticNotSaid || b.Statistic > Daily {
		errs = append(errs, errors.New("benchmark: statistic not said"))
	}
	if b.Value.Sign() <= 0 {
		errs = append(errs, errors.New("benchmark: value not above zero"))
	}
	if b.Followers.From < 0 || b.Followers.Below != 0 && b.Followers.Below <= b.Followers.From {
		errs = append(errs, errors.New("benchmark: empty range "+b.Followers.String()))
	}
	return errors.Join(errs...)
}

// UnmarshalJSON reads an object of the parts; another member is an
// [endorse.ParseError]. What [Benchmark.Validate] refuses is read, so that all
// that is wrong with a table can be reported at once. null leaves b alone.
func (b *Benchmark) UnmarshalJSON(text []byte) error {
	type plain Benchmark
	return strict.Whole("benchmark", text, (*plain)(b))
}

// row is a published benchmark as it stands in the table.
type row struct {
	publisher, url, date string
	platform             endorse.Platform
	format               endorse.Format
	followers            Range
	industry             string
	country              endorse.Region
	metric               Metric
	base                 Base
	statistic            Statistic
	rate                 string
	population           Population
	measured             endorse.Fact
	verified             Verified
	note                 string
}

// published is the table, made when it is first asked for.
var published = sync.OnceValue(func() []Benchmark {
	checked, _ := endorse.ParseDate(checkedOn)
	all := make([]Benchmark, len(rows))
	for i, r := range rows {
		all[i] = Benchmark{
			Publisher: r.publisher, URL: r.url, Date: r.date, Platform: r.platform, Format: r.format,
			Followers: r.followers, Industry: r.industry, Country: r.country, Metric: r.metric,
			Base: r.base, Statistic: r.statistic, Value: endorse.MustRate(r.rate),
			Population: r.population, Measured: r.measured, Verified: r.verified, Checked: checked, Note: r.note,
		}
	}
	return all
})

// Benchmarks lists the published benchmarks that ship with this package, in a
// fixed order. The slice is the caller's.
func Benchmarks() []Benchmark { return append([]Benchmark(nil), published()...) }
