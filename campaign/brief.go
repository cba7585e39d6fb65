package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
)

// Brief is what a brand wants of a campaign, before anybody is asked. It says
// what is to come of it and what the law and the brand need; how it is said is
// the creator's.
type Brief struct {
	ID    string `json:"id"`              // names the campaign for ever; must be said
	Title string `json:"title,omitempty"` // for people

	// Brand holds the names and handles of the brand, the name first.
	Brand []string `json:"brand,omitempty"`

	Objective   Objective   `json:"objective,omitzero"`   // what it is for
	Approach    Approach    `json:"approach,omitzero"`    // of most creators; each may have another
	Trade       Trade       `json:"trade,omitzero"`       // whom the brand sells to
	Journey     Journey     `json:"journey,omitzero"`     // how far those are whom it addresses
	Partnership Partnership `json:"partnership,omitzero"` // how long brand and creators go together

	// Days are the first and last day of the campaign, both included.
	Days endorse.Period `json:"days"`

	// Markets are the places whose public it addresses, and by whose law posts are
	// judged. Sector is what is promoted, as far as the law has words for it.
	Markets []endorse.Region `json:"markets,omitempty"`
	Sector  law.Sectors      `json:"sector,omitzero"`

	// Categories are the brand's codes of what is promoted, as an exclusivity of a
	// contract names them. Niches are the subjects that creators should be known
	// for.
	Categories []string `json:"categories,omitempty"`
	Niches     []string `json:"niches,omitempty"`

	// Budget is the most that may go out, in the currency of the campaign. Rates
	// bring other currencies to it.
	Budget endorse.Money `json:"budget"`
	Rates  []endorse.FX  `json:"rates,omitempty"`

	// Margin is the share of revenue left after the goods. Not said, nothing is
	// computed that needs it.
	Margin endorse.Rate `json:"margin,omitzero"`

	// Goals are what it is to reach; each is measured by itself.
	Goals []Goal `json:"goals,omitempty"`

	// Audience is whom the posts are to meet, and Population how many such people
	// there are.
	Audience   []engagement.Wish `json:"audience,omitempty"`
	Population endorse.Count     `json:"population,omitzero"`

	// Wanted are the deliverables, of each creator or of all together.
	Wanted []Wanted `json:"wanted,omitempty"`

	// Do and Dont are what content has to and must not do, a line each. Mentions,
	// Hashtags and Links have to stand in it.
	Do       []string `json:"do,omitempty"`
	Dont     []string `json:"dont,omitempty"`
	Mentions []string `json:"mentions,omitempty"`
	Hashtags []string `json:"hashtags,omitempty"`
	Links    []string `json:"links,omitempty"`

	// Captions are texts that creators are to post word for word. They draw a
	// [Notice]: a label, a name or a warning may have to be as it is, a whole caption
	// is no creator's voice.
	Captions []string `json:"captions,omitempty"`
}

// Wanted is a kind of deliverable that a campaign asks for.
type Wanted struct {
	Platform endorse.Platform `json:"platform"`         // must be said
	Format   endorse.Format   `json:"format"`           // must be said
	Count    int              `json:"count"`            // posts, above zero
	Each     bool             `json:"each,omitempty"`   // of each creator on the platform; else of all together
	Wave     Wave             `json:"wave,omitzero"`    // secondary is amplification of such posts
	Seconds  int              `json:"seconds,omitzero"` // how long it is at least; zero is not said
}
