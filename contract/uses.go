package contract

import (
	"strings"

	"github.com/endorse-go/endorse"
)

// Uses is a set of ways to use content or the person in it. The zero value is the
// empty set and allows nothing.
type Uses uint32

// The uses of content, then those of the person, then those by machines.
const (
	Organic       Uses = 1 << iota // reposts on the holder's own accounts
	PaidSocial                     // advertisements on social platforms from the holder's account
	PartnershipAd                  // advertisements from the creator's handle: whitelisting, Spark Ads
	Retail                         // sites of retailers
	Mail                           // newsletters and messages
	OutOfHome                      // posters and screens in public places
	Broadcast                      // television and streaming
	Print
	Internal
	Press

	Likeness // the person's looks
	Voice
	PersonName
	Autograph
	Catchphrase
	MotionCapture

	Training // as material for models
	Replica  // a digital replica of the person

	usesEnd
)

// PersonalUses are uses of the person, whatever the work.
const PersonalUses = Likeness | Voice | PersonName | Autograph | Catchphrase | MotionCapture | Replica

// PaidUses are uses as paid advertising.
const PaidUses = PaidSocial | PartnershipAd | OutOfHome | Broadcast | Print

var usesNames = []string{
	"organic", "paid-social", "partnership-ad", "retail", "mail", "out-of-home", "broadcast", "print",
	"internal", "press", "likeness", "voice", "name", "autograph", "catchphrase", "motion-capture",
	"training", "replica",
}

// Each lists the members as sets of one, in the order of the constants. The slice
// is the caller's.
func (u Uses) Each() []Uses {
	var list []Uses
	for one := Organic; one < usesEnd; one <<= 1 {
		if u&one != 0 {
			list = append(list, one)
		}
	}
	return list
}

// String is the members joined by "|", "" for the empty set.
func (u Uses) String() string {
	var names []string
	for i, name := range usesNames {
		if u&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, "|")
}

// MarshalText writes what [Uses.String] gives.
func (u Uses) MarshalText() ([]byte, error) {
	if u >= usesEnd {
		return nil, &endorse.ParseError{What: "uses", Input: u.String(), Why: "not in the set"}
	}
	return []byte(u.String()), nil
}

// UnmarshalText reads what [Uses.String] gives; a name that there is not, or one
// that stands twice, is an [*endorse.ParseError].
func (u *Uses) UnmarshalText(b []byte) error {
	var set Uses
	for name := range strings.SplitSeq(string(b), "|") {
		if name == "" && len(b) == 0 {
			break
		}
		one := useOf(name)
		if one == 0 || set&one != 0 {
			return &endorse.ParseError{What: "uses", Input: string(b), Why: "no such use, or named twice"}
		}
		set |= one
	}
	*u = set
	return nil
}

func useOf(name string) Uses {
	for i, n := range usesNames {
		if n == name {
			return 1 << i
		}
	}
	return 0
}
