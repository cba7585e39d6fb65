package law

import "github.com/endorse-go/endorse"

// Ties is a set of kinds of link between a creator and a brand. Each constant
// is a set of one kind, so that `law.Payment | law.Loan` is a set of two. The
// zero value is the empty set. As a limit, in a row of the law or an item of a
// brief, it limits nothing, and so stands for every kind; as a finding, such as
// that of a contract's terms, it is no kind at all. That a post has no tie is
// said by [NoTie] alone.
type Ties uint32

// The kinds of tie.
const (
	Payment              Ties = 1 << iota // money or money's worth for the post
	FreeProduct                           // a product or service free of charge, agreed or asked for
	UnsolicitedGift                       // something sent that nobody asked for
	Loan                                  // use of a thing that goes back
	Discount                              // a price that the public does not get, or a code that earns
	Affiliate                             // a share of sales through a link or code
	Employment                            // staff of the brand or of its agency
	Ownership                             // a share in the brand
	Family                                // the brand belongs to relatives
	PersonalRelationship                  // the brand belongs to friends
	EventOrTrip                           // travel, stay, entry or hospitality
	FutureBenefit                         // a benefit to come, or the chance of one
	PastRelationship                      // a deal that has ended
	Ambassador                            // a standing arrangement
	SelfPromotion                         // the creator's own business
	Charity                               // a cause, where something is given for the post
	Political                             // a political message, where something is given for it

	// NoTie is the statement that there is no tie at all. It stands alone, but in
	// the rows on content that speak of posts without a tie as well.
	NoTie

	tiesEnd
)

var tieNames = [...]string{
	"payment", "free-product", "unsolicited-gift", "loan", "discount", "affiliate", "employment",
	"ownership", "family", "personal-relationship", "event-or-trip", "future-benefit",
	"past-relationship", "ambassador", "self-promotion", "charity", "political", "none",
}

// AllTies is the set of all kinds, without [NoTie].
const AllTies Ties = NoTie - 1

// InKind is the set of ties where a thing or service is given, not money.
const InKind = FreeProduct | UnsolicitedGift | Loan | Discount | EventOrTrip

// ParseTie reads one kind, such as "free-product" or "none". Other text is an
// [*endorse.ParseError].
func ParseTie(s string) (Ties, error) {
	for i, name := range tieNames {
		if name == s {
			return 1 << i, nil
		}
	}
	return 0, &endorse.ParseError{What: "tie", Input: s, Why: "no such kind of tie"}
}

// Each lists the members of the set as sets of one, in the order of the
// constants. The slice is the caller's.
func (t Ties) Each() []Ties {
	var ts []Ties
	for one := Payment; one < tiesEnd; one <<= 1 {
		if t&one != 0 {
			ts = append(ts, one)
		}
	}
	return ts
}

// Covers reports whether a row with the set t speaks of every member of u; the
// empty set of a row speaks of all ties.
func (t Ties) Covers(u Ties) bool { return t == 0 || t&u == u }

// One reports whether the set has exactly one member.
func (t Ties) One() bool { return t != 0 && t&(t-1) == 0 && t < tiesEnd }

// String is the members joined by "|", as in "payment|loan", and "*" for the
// empty set.
func (t Ties) String() string { return setText(uint64(t), tieNames[:]) }

// MarshalText writes what [Ties.String] gives.
func (t Ties) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads what [Ties.String] gives.
func (t *Ties) UnmarshalText(b []byte) error {
	n, err := parseSet("ties", string(b), tieNames[:])
	if err != nil {
		return err
	}
	*t = Ties(n)
	return nil
}
