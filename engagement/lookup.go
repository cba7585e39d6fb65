package engagement

import (
	"cmp"
	"errors"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// Query asks for the benchmark of an account or campaign. Whoever asks for a
// creator says so in Population: in the published table the pages of brands have
// a fraction of the rates of creators, and a query that leaves it open takes
// their figures for as good.
type Query struct {
	Platform   endorse.Platform // must be said
	Format     endorse.Format   // not said: any
	Followers  endorse.Count    // of the account
	Range      Range            // instead of Followers, a range of them, such as a tier's rung
	Industry   string           // empty: none
	Country    endorse.Region   // empty: any
	Population Population       // not said: any, brands' own pages too
	Metric     Metric           // must be said, and match
	Base       Base             // must be said, and match
	Statistic  Statistic        // must be said, and match
	On         endorse.Date     // day of the question; what was not surely public then is not used
	OldAfter   int              // months after which a benchmark is called old; 0 is [OldAfterMonths]
}

// Differences says how a benchmark differs from what was asked, a bit each;
// none is an exact match. The larger the number, the farther off: one
// difference outweighs all those before it.
type Differences uint16

// The differences, the lightest first.
const (
	NotMeasured     Differences = 1 << iota // the publisher collates, or names no study
	WiderFormat                             // of all formats
	WiderCountry                            // not limited to the country
	OneCountry                              // of one country where none was asked for
	Older                                   // old on the day asked, see [Query]: by default its date ends more than a year before
	WiderRange                              // of all sizes, or of a range that holds the one asked for
	WiderIndustry                           // of all industries
	OneFormat                               // of one format where none was asked for
	WiderPlatform                           // of all platforms
	WiderPopulation                         // of creators and brands together
	OtherPopulation                         // of creators where brands were asked for, or the reverse
	OtherRange                              // of accounts of another size, or of one size where none was asked for

	numDifferences = int(iota)
)

var differenceNames = [numDifferences]string{
	"not-measured", "wider-format", "wider-country", "one-country", "older", "wider-range",
	"wider-industry", "one-format", "wider-platform", "wider-population", "other-population", "other-range",
}

// Has reports whether all of the given differences are among them.
func (d Differences) Has(e Differences) bool { return d&e == e }

// String is "exact", or the differences joined by ", ", the heaviest first.
func (d Differences) String() string {
	if d == 0 {
		return "exact"
	}
	var parts []string
	for i := numDifferences - 1; i >= 0; i-- {
		if d>>i&1 == 1 {
			parts = append(parts, differenceNames[i])
		}
	}
	return strings.Join(parts, ", ")
}

// MarshalText writes the differences joined by ", ", nothing for none.
func (d Differences) MarshalText() ([]byte, error) {
	if d == 0 {
		return nil, nil
	}
	return []byte(d.String()), nil
}

// UnmarshalText reads what [Differences.MarshalText] writes, and "exact".
func (d *Differences) UnmarshalText(text []byte) error {
	var all Differences
	for part := range strings.SplitSeq(string(text), ", ") {
		i := slices.Index(differenceNames[:], part)
		switch {
		case i >= 0:
			all |= 1 << i
		case string(text) != "" && string(text) != "exact":
			return &endorse.ParseError{What: "differences", Input: string(text), Why: "no such difference"}
		}
	}
	*d = all
	return nil
}

// Match is a benchmark and how close it comes to what was asked.
type Match struct {
	Benchmark   Benchmark   `json:"benchmark"`            // the benchmark as published
	Differences Differences `json:"differences,omitzero"` // how it differs from what was asked; 0 is an exact match

	// Age is the number of days from the last day of the period of its
	// publication to the day asked; 0 if that period has not ended.
	Age int `json:"age_days"`
}

// ErrNoBenchmark is a question that no benchmark answers: none of that
// platform, metric, base and statistic was public on the day.
var ErrNoBenchmark = errors.New("no benchmark")

// ErrQuery is a question without platform, metric, base, statistic or day.
var ErrQuery = errors.New("benchmark query: platform, metric, base, statistic and day must be said")

// Lookup is the closest of the published benchmarks. [ErrNoBenchmark] if there
// is none, [ErrQuery] if the question lacks a part.
func Lookup(q Query) (Match, error) {
	found, err := q.matches(published())
	if err != nil {
		return Match{}, err
	}
	return slices.MinFunc(found, closer), nil
}

// Among is Lookup in the caller's own benchmarks, with all that answer, the
// closest first: fewest and lightest differences, then the newest, then those
// read at the source, then the order given. A benchmark that
// [Benchmark.Validate] refuses is passed over.
func (q Query) Among(benchmarks []Benchmark) ([]Match, error) {
	found, err := q.matches(benchmarks)
	slices.SortStableFunc(found, closer)
	return found, err
}

func closer(a, b Match) int {
	return cmp.Or(cmp.Compare(a.Differences, b.Differences), cmp.Compare(a.Age, b.Age),
		cmp.Compare(a.Benchmark.Verified-1, b.Benchmark.Verified-1)) // not said comes last
}

// matches lists what answers, in the order given.
func (q *Query) matches(benchmarks []Benchmark) ([]Match, error) {
	if q.Platform == "" || q.Metric == MetricNotSaid || q.Base == BaseNotSaid ||
		q.Statistic == StatisticNotSaid || q.On.IsZero() {
		return nil, ErrQuery
	}
	var found []Match
	for i := range benchmarks {
		if m, ok := q.match(&benchmarks[i]); ok {
			found = append(found, m)
		}
	}
	if len(found) == 0 {
		return nil, ErrNoBenchmark
	}
	return found, nil
}

// match compares one benchmark with the question.
func (q *Query) match(b *Benchmark) (Match, bool) {
	if b.Metric != q.Metric || b.Base != q.Base || b.Statistic != q.Statistic {
		return Match{}, false
	}
	d, ok := q.differences(b)
	if !ok || b.Validate() != nil || b.Available().After(q.On) {
		return Match{}, false
	}
	m := Match{Benchmark: *b, Differences: d}
	period, _ := b.Published()
	if age, ok := period.Until.DaysUntil(q.On); ok {
		m.Age = max(0, age)
	}
	if oldAfter(period.Until, q.On, q.OldAfter) {
		m.Differences |= Older
	}
	return m, true
}

// differences lists them; false if the benchmark is about something else.
func (q *Query) differences(b *Benchmark) (Differences, bool) {
	d := q.rangeDifference(b.Followers) | q.populationDifference(b.Population)
	if b.Measured != endorse.Yes {
		d |= NotMeasured
	}
	ok := true
	place := func(same, wider, narrower bool, ifWider, ifNarrower Differences) {
		switch {
		case same:
		case wider:
			d |= ifWider
		case narrower && ifNarrower != 0:
			d |= ifNarrower
		default:
			ok = false
		}
	}
	place(b.Platform == q.Platform, b.Platform == "", false, WiderPlatform, 0)
	place(b.Format == q.Format, b.Format == 0, q.Format == 0, WiderFormat, OneFormat)
	place(b.Industry == q.Industry, b.Industry == "", false, WiderIndustry, 0)
	place(b.Country == q.Country, b.Country == "", q.Country == "", WiderCountry, OneCountry)
	return d, ok
}

func (q *Query) populationDifference(p Population) Differences {
	switch {
	case q.Population == PopulationNotSaid || q.Population == p:
		return 0
	case p == Everyone || p == PopulationNotSaid:
		return WiderPopulation
	}
	return OtherPopulation
}

// rangeDifference is of the followers, of the range, or of neither.
func (q *Query) rangeDifference(r Range) Differences {
	followers, known := q.Followers.Int64()
	switch {
	case known && r.All():
		return WiderRange
	case known && r.Contains(followers):
		return 0
	case known:
		return OtherRange
	case r.From == q.Range.From && r.Below == q.Range.Below:
		return 0
	case !q.Range.All() && r.Covers(q.Range):
		return WiderRange
	}
	return OtherRange
}
