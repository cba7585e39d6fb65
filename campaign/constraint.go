package campaign

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

// Constraint is a limit on what may be chosen of some offers: at least or at most
// so much. Both ends are included.
type Constraint struct {
	ID    string `json:"id"`             // of its own among the constraints; must be said
	Where Where  `json:"where,omitzero"` // which offers count; the zero value is all

	// Each says that the limits hold for each of those by itself: at most one offer
	// of each creator. At least then asks it of every one there is an offer of.
	Each Each `json:"each,omitzero"`

	AtLeast Quantity `json:"at_least,omitzero"` // what is asked of them, included
	AtMost  Quantity `json:"at_most,omitzero"`  // what they may come to, included
}

// Where picks offers: those that fit every list that is not empty.
type Where struct {
	Offers    []string           `json:"offers,omitempty"`    // ids of offers
	Creators  []string           `json:"creators,omitempty"`  // ids of accounts
	Persons   []string           `json:"persons,omitempty"`   // as offers name them; one that names nobody goes by its account
	Platforms []endorse.Platform `json:"platforms,omitempty"` // of the offers
	Formats   []endorse.Format   `json:"formats,omitempty"`   // of the offers
	Tiers     []string           `json:"tiers,omitempty"`     // as offers name them, exactly
	Groups    []string           `json:"groups,omitempty"`    // any of them
	Waves     []Wave             `json:"waves,omitempty"`     // of the offers
}

// Fits reports whether the offer is one of those.
func (w Where) Fits(o Offer) bool {
	return among(w.Offers, o.ID) && among(w.Creators, o.Creator) && among(w.Persons, cmp.Or(o.Person, o.Creator)) &&
		among(w.Platforms, o.Platform) && among(w.Formats, o.Format) && among(w.Tiers, o.Tier) && among(w.Waves, o.Wave) &&
		(len(w.Groups) == 0 || slices.ContainsFunc(o.Groups, func(g string) bool { return slices.Contains(w.Groups, g) }))
}

func among[T comparable](list []T, v T) bool { return len(list) == 0 || slices.Contains(list, v) }

// Quantity is how much of something, each part by itself; what is not said does not
// matter.
type Quantity struct {
	Offers   endorse.Count `json:"offers,omitzero"`   // how many of them
	Posts    endorse.Count `json:"posts,omitzero"`    // the counts of the offers
	Creators endorse.Count `json:"creators,omitzero"` // different accounts
	Persons  endorse.Count `json:"persons,omitzero"`  // different people behind them
	Money    endorse.Money `json:"money"`             // what the offers cost, in any currency with a rate
}

// Each is what a constraint holds for by itself.
type Each uint8

// The values of [Each].
const (
	EachNotSaid Each = iota // all together
	EachCreator
	EachPerson
	EachPlatform
	EachTier
	EachGroup
)

var eachWords = []string{"", "creator", "person", "platform", "tier", "group"}

// String is the text form.
func (e Each) String() string { return word.Of(e, eachWords) }

// MarshalText writes the text form.
func (e Each) MarshalText() ([]byte, error) { return word.Text(e, eachWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (e *Each) UnmarshalText(b []byte) error { return word.Read(e, eachWords, b) }

// keys are what an offer counts under: nothing where it has no tier, say.
func (e Each) keys(o *Offer) []string {
	key := ""
	switch e {
	case EachCreator:
		key = o.Creator
	case EachPerson:
		key = o.who()
	case EachPlatform:
		key = string(o.Platform)
	case EachTier:
		key = o.Tier
	case EachGroup:
		return o.Groups
	default:
		return []string{""}
	}
	if key == "" {
		return nil
	}
	return []string{key}
}
