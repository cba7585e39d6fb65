package engagement

import "github.com/endorse-go/endorse"

// Base is what a rate is taken over. A rate without its base says nothing: by
// followers and by reach the same post differs by a factor of ten. The zero
// value is not said.
type Base uint8

// The bases. An engagement rate goes by one of the first four; the others
// belong to single metrics.
const (
	BaseNotSaid        Base = iota
	ByFollowers             // followers of the account on the day of posting
	ByReach                 // different people or accounts that saw it
	ByImpressions           // times it was shown
	ByViews                 // views as the platform counts them
	ByStarts                // plays that began
	ByThreeSecondViews      // plays that lasted three seconds
	ByLikes                 // likes
	ByPlayTime              // views times the running time, in seconds
)

var baseNames = [...]string{
	"", "followers", "reach", "impressions", "views", "starts",
	"three-second-views", "likes", "play-time",
}

// baseCounts names the count that each base is read from; play time is read
// from views and the post's length.
var baseCounts = [...]endorse.CountName{
	ByFollowers:        endorse.CountFollowers,
	ByReach:            endorse.CountReach,
	ByImpressions:      endorse.CountImpressions,
	ByViews:            endorse.CountViews,
	ByStarts:           endorse.CountStarts,
	ByThreeSecondViews: endorse.CountThreeSecondViews,
	ByLikes:            endorse.CountLikes,
	ByPlayTime:         endorse.CountViews,
}

// ParseBase reads a base's text form, such as "followers", in any case. Other
// text is an [endorse.ParseError].
func ParseBase(s string) (Base, error) { return parseName[Base]("base", s, baseNames[:]) }

// Bases lists all bases in the order of the constants, without [BaseNotSaid].
// The slice is the caller's.
func Bases() []Base { return allNames[Base](len(baseNames)) }

// Count is the count that the base is read from, none if the base is not said.
// [ByPlayTime] is read from the views, times the length of the post.
func (b Base) Count() endorse.CountName {
	if int(b) < len(baseCounts) {
		return baseCounts[b]
	}
	return endorse.CountNotSaid
}

// String is the text form, "" if the base is not said.
func (b Base) String() string { return nameOf(b, baseNames[:]) }

// MarshalText writes the text form.
func (b Base) MarshalText() ([]byte, error) { return marshalName("base", b, baseNames[:]) }

// UnmarshalText reads what [ParseBase] reads; empty text is not said.
func (b *Base) UnmarshalText(text []byte) error {
	return unmarshalName("base", b, text, baseNames[:])
}
