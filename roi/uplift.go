package roi

import (
	"slices"
	"sync"

	"github.com/endorse-go/endorse"
)

// UpliftKind says what an [Uplift] is paid for. The zero value is not said.
type UpliftKind uint8

// The kinds.
const (
	UpliftNotSaid       UpliftKind = iota
	UpliftRights                   // use of the content by the brand
	UpliftAmplification            // paid reach for the creator's post, whitelisting
	UpliftExclusivity              // no work for competitors
	UpliftRush                     // less time than usual
	UpliftOther
)

var upliftNames = [...]string{"", "rights", "amplification", "exclusivity", "rush", "other"}

// String is the text form, "" for not said.
func (k UpliftKind) String() string {
	if int(k) < len(upliftNames) {
		return upliftNames[k]
	}
	return ""
}

// MarshalText writes the text form.
func (k UpliftKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (k *UpliftKind) UnmarshalText(text []byte) error {
	i := slices.Index(upliftNames[:], string(text))
	if i < 0 {
		return &endorse.ParseError{What: "uplift", Input: string(text), Why: "no such uplift"}
	}
	*k = UpliftKind(i)
	return nil
}

// Uplift is what is paid beyond the post itself: a share of a fee, or a flat
// amount, one of the two.
type Uplift struct {
	Kind  UpliftKind    `json:"kind"`  // what it is paid for
	Share endorse.Rate  `json:"share"` // of a fee, 0.3 being 30 %; 0 where Flat is said
	Flat  endorse.Money `json:"flat"`  // an amount; no currency where Share is said

	// OnSubtotal takes the Share of all lines before it, so that uplifts
	// multiply; otherwise it is of the fee for the posts, and they add up.
	// Sources leave open which is meant.
	OnSubtotal bool `json:"on_subtotal,omitempty"`

	// Note says what was agreed: months, territory, category.
	Note string `json:"note,omitempty"`
}

// Factor is what a source multiplies a fee by, such as 1.3 for technology.
type Factor struct {
	Name  string       `json:"name"`  // what it is for; it names the line of the fee
	Times endorse.Rate `json:"times"` // above 0; 1 changes nothing, and 0 is not said, which is refused
}

// PublishedUplift is what a source asks for rights, as a share of the fee.
type PublishedUplift struct {
	Source string       // id of the source
	Kind   UpliftKind   // what it is paid for
	What   string       // what exactly, in words: for how long
	Low    endorse.Rate // share of the fee at the least, 0.5 being 50 %
	High   endorse.Rate // at the most; as Low where the source has one figure
	Note   string       // what to know of it; empty is nothing
}

// readUplifts makes the published uplifts.
var readUplifts = sync.OnceValue(func() []PublishedUplift {
	r := endorse.MustRate
	paid := func(what, share string) PublishedUplift {
		return PublishedUplift{"costcalculator", UpliftRights, what, r(share), r(share), ""}
	}
	return []PublishedUplift{
		paid("3 months of paid use", "0.15"),
		paid("6 months of paid use", "0.30"),
		paid("a year of paid use", "0.50"),
		paid("paid use in perpetuity", "1"),
		{"easyappsecom-2026", UpliftRights, "usage rights", r("0.5"), r("2"), "For how long is not said."},
	}
})

// PublishedUplifts lists what sources ask for rights. For exclusivity,
// amplification and rush no agreed figure was found: they are quoted by months
// and category, as flat amounts or shares, and the caller brings them. One
// source without a date takes about 4 % of the ad spend for one to three months
// of paid use, which is no share of the fee. The slice is the caller's.
func PublishedUplifts() []PublishedUplift { return slices.Clone(readUplifts()) }

// sponsorFactors are the factors of sponsorrate, by group and name.
var sponsorFactors = map[string]map[string]string{
	"niche": {
		"pets": "0.8", "food": "0.9", "entertainment": "0.9", "lifestyle": "0.9", "fitness": "1", "travel": "1", "gaming": "1.1", "fashion": "1.1",
		"beauty": "1.1", "health": "1.2", "technology": "1.3", "business": "1.3", "automotive": "1.3", "real-estate": "1.4", "finance": "1.5", "luxury": "1.5",
	},
	"region": {
		"us-canada": "1", "uae": "0.9", "australia": "0.9", "western-europe": "0.85", "other-mena": "0.6", "latin-america": "0.5",
		"south-east-asia": "0.45", "south-asia": "0.4", "africa": "0.35",
	},
	"engagement": {"below-1%": "0.7", "1-3%": "1"},
}

// SponsorRateFactor is a factor of the source sponsorrate: of group "niche"
// ("pets" to "luxury"), "region" ("us-canada", "western-europe" with the United
// Kingdom, "africa") or "engagement" ("below-1%", "1-3%"; above that it states no
// figure). False if there is no such factor.
func SponsorRateFactor(group, name string) (Factor, bool) {
	times, ok := sponsorFactors[group][name]
	if !ok {
		return Factor{}, false
	}
	return Factor{group + " " + name, endorse.MustRate(times)}, true
}

// SponsorRateViews is the views that the source sponsorrate expects of so many
// followers, rounded down and marked as rounded, since it is an estimate: 10 %
// for an Instagram story, 40 % a reel, 25 % a feed post, 30 % a TikTok or YouTube
// video, 35 % Shorts, 15 % a LinkedIn post. False for others, and for followers
// that are not known.
func SponsorRateViews(p endorse.Platform, f endorse.Format, followers endorse.Count) (endorse.Count, bool) {
	percent, ok := sponsorViews[sponsorFormat{p, f}]
	n, known := followers.Int64()
	if !ok || !known {
		return endorse.Count{}, false
	}
	views, err := endorse.NewCount(n/100*percent + n%100*percent/100)
	return views.AsRounded(), err == nil
}

type sponsorFormat struct {
	platform endorse.Platform
	format   endorse.Format
}

var sponsorViews = map[sponsorFormat]int64{
	{endorse.Instagram, endorse.FormatStory}:      10,
	{endorse.Instagram, endorse.FormatShortVideo}: 40,
	{endorse.Instagram, endorse.FormatPost}:       25,
	{endorse.TikTok, endorse.FormatShortVideo}:    30,
	{endorse.YouTube, endorse.FormatLongVideo}:    30,
	{endorse.YouTube, endorse.FormatShortVideo}:   35,
	{endorse.LinkedIn, endorse.FormatPost}:        15,
}
