package disclosure

import (
	"math/bits"
	"strconv"
)

// fact numbers what a finding may lack: a fact of the post, a surface, a
// detail of a tie, or a time of a text. Its name is spelled where a report is
// written. The zero value is none.
type fact uint32

// The facts of the post.
const (
	noFact fact = iota
	factPlainAd
	factOwnAccount
	factMainProduct
	factAI
	factRetouched
	factMinor
	factBoosted
	factLicensed
	factMinors
	factYoungest
	factFollowers
	factTies
	factBrand
	factLanguage
	factFormat
	factPlatform
	factFold
	factDuration

	ofSurfaces // from here on, by place in the names of surfaces
	ofTies     = ofSurfaces + fact(len(surfaceNames))
	ofTexts    = ofTies + MaxTies*fact(len(tieDetails)) // two for each text of the check
)

var factNames = [ofSurfaces]string{
	"", "plain_ad", "own_account", "main_product", "ai", "retouched", "minor", "boosted", "licensed", "minors", "youngest",
	"followers", "ties", "brand", "language", "format", "platform", "fold", "duration",
}

// detail is one of the facts about a tie.
type detail uint8

// The facts about a tie.
const (
	tieAsked detail = iota
	tieDuty
	tieControl
	tiePublic
	tieMonths
)

var tieDetails = [...]string{"asked", "duty", "control", "public", "months"}

// of is the fact of the tie with that place in the post.
func (d detail) of(tie int) fact {
	return ofTies + fact(tie)*fact(len(tieDetails)) + fact(d)
}

// fact is the first surface of the set as something that was not looked at.
func (s Surfaces) fact() fact { return ofSurfaces + fact(bits.TrailingZeros16(uint16(s))) }

// fromOf and toOf are when the text with that place in the check begins to be
// shown or is said, and when it is shown no longer.
func fromOf(text int) fact { return ofTexts + 2*fact(text) }
func toOf(text int) fact   { return fromOf(text) + 1 }

// nameOf spells a fact as a finding has it.
func (c *check) nameOf(f fact) string {
	switch {
	case f < ofSurfaces:
		return factNames[f]
	case f < ofTies:
		return surfaceNames[f-ofSurfaces]
	case f < ofTexts:
		return c.checker.tieFacts[f-ofTies]
	}
	switch t := &c.texts[(f-ofTexts)/2]; {
	case t.on == OnSpoken:
		return t.path() + ".at"
	case (f-ofTexts)%2 == 0:
		return t.path() + ".from"
	default:
		return t.path() + ".to"
	}
}

// tieFactNames spells once the facts of ties, which reports name again and again.
func tieFactNames() []string {
	names := make([]string, 0, ofTexts-ofTies)
	for tie := range MaxTies {
		for _, name := range tieDetails {
			names = append(names, "ties["+strconv.Itoa(tie)+"]."+name)
		}
	}
	return names
}
