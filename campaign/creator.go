package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// Creator is somebody who may work for a campaign, by one account. Who has
// several accounts stands here once for each, with the same Person. What is not
// said is not known, and is never taken as good or bad.
type Creator struct {
	ID     string `json:"id"`               // of the account in this campaign
	Person string `json:"person,omitempty"` // who is behind it; empty is somebody of their own
	Name   string `json:"name,omitempty"`   // of the person, for people

	Platform endorse.Platform `json:"platform"`          // of the account; must be said
	Handle   string           `json:"handle,omitempty"`  // on that platform
	Region   endorse.Region   `json:"region,omitempty"`  // where the person works
	Approach Approach         `json:"approach,omitzero"` // on what footing they speak; zero is that of the brief

	Followers endorse.Count       `json:"followers,omitzero"` // of the account, by now
	Niches    []string            `json:"niches,omitempty"`   // subjects that they are known for, as briefs name them
	Audience  engagement.Audience `json:"audience,omitzero"`  // who follows them

	// Posts are recent ones with their counts, Growth the followers over time.
	Posts  []engagement.Post    `json:"posts,omitempty"`
	Growth []engagement.Reading `json:"growth,omitempty"`

	// Credible is the share of followers that a sample found authentic, with its
	// size.
	Credible engagement.Proportion `json:"credible,omitzero"`

	// Past are results of earlier campaigns.
	Past []Past `json:"past,omitempty"`

	// Safe is whether what the account says and shows suits the brand, as somebody
	// who looked at it says; Concerns are what they found.
	Safe     endorse.Fact `json:"safe,omitzero"`
	Concerns []string     `json:"concerns,omitempty"`

	// Licensed is whether the creator has the licence or register entry that the
	// place asks for. Judged is how many of their advertising posts were checked,
	// Told how many of those told their tie.
	Licensed endorse.Fact  `json:"licensed,omitzero"`
	Judged   endorse.Count `json:"judged,omitzero"`
	Told     endorse.Count `json:"told,omitzero"`

	// Asks is the fee that the creator asks for all that is wanted of them, with what
	// is expected of it. Fair is a fee for the same to hold it against, from
	// [roi.FeeBand] or elsewhere; its lines add up to it.
	Asks roi.Quote `json:"asks,omitzero"`
	Fair roi.Fee   `json:"fair,omitzero"`
}

// Past is what an earlier campaign with a creator cost and brought.
type Past struct {
	Campaign string        `json:"campaign"`        // its id; must be said, and once
	Until    endorse.Date  `json:"until,omitzero"`  // its last day
	Cost     endorse.Money `json:"cost"`            // all that went out; no currency is not known
	Revenue  endorse.Money `json:"revenue"`         // that is put down to it; not said is not known
	Orders   endorse.Count `json:"orders,omitzero"` // that are put down to it; not known is not none
}
