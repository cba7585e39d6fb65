package engagement

import (
	"errors"
	"strings"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Band is a range of rates that a publisher gives a name to: "average",
// "good".
type Band struct {
	Label string       `json:"label"`          // the publisher's own, in lower case
	From  endorse.Rate `json:"from"`           // the least rate of the band, included
	Below endorse.Rate `json:"below,omitzero"` // the first rate above it, not included; 0 is open
}

// UnmarshalJSON reads an object of label, from and below; another member is an
// [endorse.ParseError], and null leaves b alone.
func (b *Band) UnmarshalJSON(text []byte) error {
	type plain Band
	return strict.Whole("band", text, (*plain)(b))
}

// Contains reports whether the rate is in the band.
func (b Band) Contains(r endorse.Rate) bool {
	return r.Cmp(b.From) >= 0 && (b.Below.IsZero() || r.Cmp(b.Below) < 0)
}

// String is the label and the bounds, "good [3%,5%)".
func (b Band) String() string {
	s := b.Label + " [" + b.From.Percent() + ","
	if !b.Below.IsZero() {
		s += b.Below.Percent()
	}
	return strings.TrimSpace(s) + ")"
}

// Bands are the named ranges that somebody published for accounts of one size
// on one platform. What counts as an action, and by which statistic, few
// publishers say. The words are the publishers'; this package judges nobody.
type Bands struct {
	Publisher string           `json:"publisher"`          // who published them; must be said
	URL       string           `json:"url"`                // where; must be said
	Date      string           `json:"date"`               // as [Benchmark] has it
	Platform  endorse.Platform `json:"platform,omitzero"`  // empty: all platforms
	Format    endorse.Format   `json:"format,omitzero"`    // not said: all formats
	Followers Range            `json:"followers,omitzero"` // zero: accounts of all sizes
	Metric    Metric           `json:"metric"`             // what was measured
	Base      Base             `json:"base"`               // over what
	Statistic Statistic        `json:"statistic,omitzero"` // not said where the publisher does not say
	List      []Band           `json:"bands"`              // in ascending order; gaps are the publisher's
	Verified  Verified         `json:"verified,omitzero"`  // how we know them
	Checked   endorse.Date     `json:"checked,omitzero"`   // day on which we last looked; zero is not said
	Note      string           `json:"note,omitempty"`     // what to know of them; empty is nothing
}

// UnmarshalJSON reads an object of the parts; another member is an
// [endorse.ParseError]. What [Bands.Validate] refuses is read. null leaves b
// alone.
func (b *Bands) UnmarshalJSON(text []byte) error {
	type plain Bands
	return strict.Whole("bands", text, (*plain)(b))
}

// benchmark is a benchmark that shares the provenance of the bands, to be
// dated and looked up like one.
func (b Bands) benchmark() Benchmark {
	statistic := b.Statistic
	if statistic == StatisticNotSaid {
		statistic = Mean // not looked at
	}
	return Benchmark{
		Publisher: b.Publisher, URL: b.URL, Date: b.Date, Platform: b.Platform, Format: b.Format,
		Followers: b.Followers, Metric: b.Metric, Base: b.Base, Statistic: statistic,
		Value: one, Verified: b.Verified, Checked: b.Checked, Measured: endorse.Yes,
	}
}

// Published is the period of their publication, as [Benchmark.Published] has
// it.
func (b Bands) Published() (endorse.Period, error) { return b.benchmark().Published() }

// Old reports what [Benchmark.Old] does.
func (b Bands) Old(on endorse.Date, months int) bool { return b.benchmark().Old(on, months) }

// Validate reports, joined, what is missing or wrong: what [Benchmark.Validate]
// asks for, but the statistic, and bands that are nameless, empty, or not in
// ascending order.
func (b Bands) Validate() error {
	errs := []error{b.benchmark().Validate()}
	if b.Statistic > Daily {
		errs = append(errs, errors.New("bands: no such statistic"))
	}
	if len(b.List) == 0 {
		errs = append(errs, errors.New("bands: none"))
	}
	for i, band := range b.List {
		last := i == len(b.List)-1
		switch {
		case band.Label == "":
			errs = append(errs, errors.New("bands: one without a label"))
		case band.From.Sign() < 0, !band.Below.IsZero() && band.Below.Cmp(band.From) <= 0, band.Below.IsZero() && !last:
			errs = append(errs, errors.New("bands: "+band.String()+" holds nothing, or is open in the middle"))
		case i > 0 && band.From.Cmp(b.List[i-1].Below) < 0:
			errs = append(errs, errors.New("bands: "+band.String()+" begins below the end of the one before"))
		}
	}
	return errors.Join(errs...)
}

// BandStanding says where a rate stands beside bands. The zero value is not
// said.
type BandStanding uint8

// The standings.
const (
	BandNotSaid  BandStanding = iota
	InBand                    // in the band named
	BelowBands                // below the lowest
	AboveBands                // at or above the end of the highest
	BetweenBands              // in a gap that the publisher left
)

var bandStandingNames = [...]string{"", "in-band", "below-bands", "above-bands", "between-bands"}

// String is the text form, "" if it is not said.
func (s BandStanding) String() string { return nameOf(s, bandStandingNames[:]) }

// MarshalText writes the text form.
func (s BandStanding) MarshalText() ([]byte, error) {
	return marshalName("standing", s, bandStandingNames[:])
}

// UnmarshalText reads a text form; empty text is not said.
func (s *BandStanding) UnmarshalText(text []byte) error {
	return unmarshalName("standing", s, text, bandStandingNames[:])
}

// Position is where a rate stands among bands.
type Position struct {
	Rate     Rate         `json:"rate"`          // the rate that was placed
	Bands    Bands        `json:"bands"`         // all bands that it was placed among
	Standing BandStanding `json:"standing"`      // in a band, or on which side of them
	Band     Band         `json:"band,omitzero"` // the one it is in
}

// Place says which of the bands the rate is in. Another metric or base is a
// [*MismatchError], and so is another statistic where the publisher states one.
// What [Rate.Validate] and [Bands.Validate] refuse is an error.
func (b Bands) Place(r Rate) (Position, error) {
	if err := errors.Join(r.Validate(), b.Validate()); err != nil {
		return Position{}, err
	}
	switch {
	case r.Definition.Metric != b.Metric:
		return Position{}, mismatch("metric", r.Definition.Metric, b.Metric)
	case r.Definition.Base != b.Base:
		return Position{}, mismatch("base", r.Definition.Base, b.Base)
	case b.Statistic != StatisticNotSaid && r.Statistic != b.Statistic:
		return Position{}, mismatch("statistic", r.Statistic, b.Statistic)
	}
	p := Position{Rate: r, Bands: b, Standing: AboveBands}
	for i, band := range b.List {
		switch {
		case band.Contains(r.Value):
			p.Standing, p.Band = InBand, band
			return p, nil
		case r.Value.Cmp(band.From) < 0 && i == 0:
			p.Standing = BelowBands
			return p, nil
		case r.Value.Cmp(band.From) < 0:
			p.Standing = BetweenBands
			return p, nil
		}
	}
	return p, nil
}

// Usual is one of the bands as what is usual, by its label, and whether there
// is such a band.
func (b Bands) Usual(label string) (Usual, bool) {
	for _, band := range b.List {
		if band.Label == label {
			source := b.Publisher + " " + b.Date + ", " + label + ", " + b.URL
			return Usual{band.From, band.Below, b.Metric, b.Base, b.Statistic, source, b.Verified}, true
		}
	}
	return Usual{}, false
}

// bandRow is published bands as they stand in the table.
type bandRow struct {
	publisher, url, date string
	platform             endorse.Platform
	format               endorse.Format
	followers            Range
	base                 Base
	statistic            Statistic
	bands                []bandText
	verified             Verified
	note                 string
}

// bandText is a band as printed, in percent; empty is open.
type bandText struct{ label, from, below string }

// publishedBands is the table, made when it is first asked for.
var publishedBands = sync.OnceValue(func() []Bands {
	checked, _ := endorse.ParseDate(checkedOn)
	all := make([]Bands, len(bandRows))
	for i, r := range bandRows {
		b := Bands{
			Publisher: r.publisher, URL: r.url, Date: r.date, Platform: r.platform, Format: r.format,
			Followers: r.followers, Metric: MetricEngagementRate, Base: r.base, Statistic: r.statistic,
			Verified: r.verified, Checked: checked, Note: r.note,
		}
		for _, t := range r.bands {
			b.List = append(b.List, Band{t.label, percent(t.from), percent(t.below)})
		}
		all[i] = b
	}
	return all
})

func percent(s string) endorse.Rate {
	if s == "" {
		return endorse.Rate{}
	}
	return endorse.MustRate(s + "%")
}
