package roi

import (
	"slices"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
	"github.com/endorse-go/endorse/tier"
)

// FeeBasis is what a [FeeBand] is a price of. The zero value is not said.
type FeeBasis uint8

// The bases.
const (
	FeeBasisNotSaid FeeBasis = iota
	PerPost
	PerThousandViews
	PerThousandFollowers
	PerEngagement
)

var feeBasisNames = [...]string{"", "post", "thousand-views", "thousand-followers", "engagement"}

// String is the text form, "" for not said.
func (b FeeBasis) String() string {
	if int(b) < len(feeBasisNames) {
		return feeBasisNames[b]
	}
	return ""
}

// MarshalText writes the text form.
func (b FeeBasis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (b *FeeBasis) UnmarshalText(text []byte) error {
	k := slices.Index(feeBasisNames[:], string(text))
	if k < 0 {
		return &endorse.ParseError{What: "basis of a fee", Input: string(text), Why: "no such basis"}
	}
	*b = FeeBasis(k)
	return nil
}

// FeeBand is what a source says that a post costs, for a platform, format and
// tier.
type FeeBand struct {
	Source   string           `json:"source"`             // id of a [PriceSource], see [FeeSource]
	Platform endorse.Platform `json:"platform,omitempty"` // empty is all
	Format   endorse.Format   `json:"format,omitzero"`    // zero is all

	// Rung is the source's own name of the tier. Where a micro creator ends
	// differs by twenty times between sources, and these don't say. Empty is all.
	Rung string `json:"rung,omitempty"`

	// Called is what the source calls the format, where that is narrower.
	Called string `json:"called,omitempty"`

	// Basis is what Low and High are a price of; not said is [ErrNoBasis].
	Basis FeeBasis `json:"basis"`

	// Low and High are the ends of the price, both included; equal where the
	// source has one figure.
	Low  endorse.Money `json:"low"`
	High endorse.Money `json:"high"`

	// Note says what a user should know of this row.
	Note string `json:"note,omitempty"`
}

// UnmarshalJSON reads an object with the members of FeeBand; another member is
// an [*endorse.ParseError]. null leaves b alone.
func (b *FeeBand) UnmarshalJSON(text []byte) error {
	type plain FeeBand
	return strict.Whole("fee band", text, (*plain)(b))
}

// checkedFees is the day on which the sources were last looked at.
var checkedFees = endorse.On(2026, 11, 21)

// feeSources are the publishers of bands, uplifts and factors.
var feeSources = sync.OnceValue(func() []PriceSource {
	source := func(id, publisher, url, published, note string) PriceSource {
		return PriceSource{ID: id, Publisher: publisher, URL: "https://" + url, Published: published, Verified: tier.Read, Checked: checkedFees, Note: note}
	}
	return []PriceSource{
		source("easyappsecom-2026", "easyappsecom.com", "easyappsecom.com", "2026", "Bands by tier for all platforms together; where tiers end is not said."),
		source("untapper-2026", "Untapper", "untapper.com", "2026", "Prices by thousand, of micro and macro alone; of what thousand is not said beside them."),
		source("agentcalc", "AgentCalc", "agentcalc.com", "", "A calculator's bands, up to ten times those of easyappsecom-2026 for the same names."),
		source("sponsorrate", "SponsorRate", "sponsorrate-com.pages.dev/methodology", "", "A calculator that states its method: one price a thousand views by format, then factors; its fee is 0.7 to 1.4 of the result. Its factors for engagement above 3 % and for tiers are not stated."),
		source("costcalculator", "costcalculator.calculator.city", "costcalculator.calculator.city", "", "By followers on Instagram and TikTok, by views on YouTube, by readers of newsletters."),
		source("katha-ads", "Katha Ads", "katha-ads.com", "", "India; reels, by engagement."),
		source("rule-100-per-10k", "curlsnpearlsss.com, createur.herokuapp.com", "curlsnpearlsss.com", "", "A rule of thumb that many repeat and nobody has founded: 100 dollars for 10,000 followers, up to three times that where engagement is above average."),
	}
})

// FeeSource is the publisher of that id, with the year where it states one; an
// empty Published is not said.
func FeeSource(id string) (PriceSource, bool) {
	for _, s := range feeSources() {
		if s.ID == id {
			return s, true
		}
	}
	return PriceSource{}, false
}

// FeeBandsFor lists the published bands that hold for a post on that platform,
// in that format, by a creator of that tier, narrower ones first and otherwise
// in the order of [PublishedFeeBands]. A band whose own platform, format or tier
// is not said holds for all; one that names what is not said here does not. The
// slice is the caller's.
func FeeBandsFor(platform endorse.Platform, format endorse.Format, rung string) []FeeBand {
	var list []FeeBand
	for _, b := range readFeeBands() {
		if (b.Platform == "" || b.Platform == platform) && (b.Format == endorse.FormatNotSaid || b.Format == format) && (b.Rung == "" || b.Rung == rung) {
			list = append(list, b)
		}
	}
	slices.SortStableFunc(list, func(a, b FeeBand) int { return b.narrow() - a.narrow() })
	return list
}

// narrow counts what the band names.
func (b FeeBand) narrow() (n int) {
	for _, named := range []bool{b.Platform != "", b.Format != endorse.FormatNotSaid, b.Rung != ""} {
		if named {
			n++
		}
	}
	return n
}

// PublishedFeeBands lists all bands of the sources, in a fixed order. None is a
// standard: two that use the same names differ by ten times. The slice is the
// caller's.
func PublishedFeeBands() []FeeBand { return slices.Clone(readFeeBands()) }
