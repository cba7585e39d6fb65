package campaign

import "github.com/endorse-go/endorse"

// Offer is something that can be had of a creator at one price: a post, a package
// of posts, or bringing posts to a wider audience. It is taken whole or not at all.
type Offer struct {
	ID      string `json:"id"`               // of its own among the offers; must be said
	Creator string `json:"creator"`          // the account
	Person  string `json:"person,omitempty"` // who is behind it; empty is somebody of their own

	Platform endorse.Platform `json:"platform,omitempty"` // empty is not said
	Format   endorse.Format   `json:"format,omitzero"`    // zero is not said
	Count    int              `json:"count"`              // posts, above zero
	Tier     string           `json:"tier,omitempty"`     // of the account, as the caller names it; empty is in no tier
	Wave     Wave             `json:"wave,omitzero"`      // secondary is amplification; zero is a post

	// Groups are names of the caller's to which a [Constraint] may refer.
	Groups []string `json:"groups,omitempty"`

	// Needs are offers without which this one cannot be had: a secondary wave needs
	// its post.
	Needs []string `json:"needs,omitempty"`

	// Terms is the agreement by which it would be had, for [Exclusive].
	Terms string `json:"terms,omitempty"`

	// Cost is all that it costs, in any currency with a rate; zero is said with a
	// currency.
	Cost endorse.Money `json:"cost"`

	// Reach is how many people of the population it is expected to reach. Where the
	// population has segments, Within says it for each; a segment that it does not
	// name it does not reach.
	Reach  endorse.Count `json:"reach,omitzero"`
	Within []Within      `json:"within,omitempty"`

	// Orders and Revenue are what it is expected to bring.
	Orders  Estimate      `json:"orders,omitzero"`
	Revenue endorse.Money `json:"revenue"`
}

// Within is how many people of a segment are reached.
type Within struct {
	Segment string        `json:"segment"` // id of the segment
	People  endorse.Count `json:"people"`  // at most all of it; must be known
}

// Segment is a part of the population: a country, an age band. Nobody is in two.
type Segment struct {
	ID     string        `json:"id"`     // of its own among the segments; must be said
	People endorse.Count `json:"people"` // above zero
}

// who is the person behind the offer. An account of somebody of their own is a
// person that no name can be.
func (o *Offer) who() string {
	if o.Person != "" {
		return "person " + o.Person
	}
	return "account " + o.Creator
}
