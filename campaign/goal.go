package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// Goal is a number that the campaign is to reach: a count, an amount or a rate,
// exactly one of them.
type Goal struct {
	// ID is its own among the goals; it must be said.
	ID string `json:"id"`

	// Count and Of are a number of something: 400 conversions. Counts of all posts
	// of the campaign add up; reach is then that of each post added, in which people
	// stand as often as they saw one.
	Count endorse.CountName `json:"count,omitzero"`
	Of    endorse.Count     `json:"of,omitzero"`

	// Engagements says that Of is a number of these actions together.
	Engagements engagement.Actions `json:"engagements,omitzero"`

	// Revenue is sales that the campaign is to bring.
	Revenue endorse.Money `json:"revenue,omitzero"`

	// Rate and AtLeast are a rate over all posts (pooled).
	Rate    engagement.Definition `json:"rate,omitzero"`
	AtLeast endorse.Rate          `json:"at_least,omitzero"`

	// By is the last day to reach it; not said is the last day of the campaign.
	By endorse.Date `json:"by,omitzero"`
}
