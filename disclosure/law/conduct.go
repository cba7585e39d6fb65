package law

import "github.com/endorse-go/endorse"

// ContentRule is what the content must carry or may not promote.
type ContentRule struct {
	// ID names the row: region and subject, in kebab case.
	ID string `json:"id"`

	// Kind is the subject, Effect what the rule does; zero is a note, which
	// changes no outcome.
	Kind   ContentKind `json:"kind"`
	Effect Effect      `json:"effect,omitzero"`

	// Sectors, Ties, Formats and When say which posts it speaks of; empty is all,
	// of Ties all with a tie, and for a Mention on a fact, such as a retouched
	// picture, any. With [NoTie] among them it speaks of posts without a tie too.
	// MinFollowers is the number from which it holds, included.
	Sectors      Sectors       `json:"sectors,omitzero"`
	Ties         Ties          `json:"ties,omitzero"`
	Formats      Formats       `json:"formats,omitzero"`
	When         Condition     `json:"when,omitzero"`
	MinFollowers endorse.Count `json:"min_followers,omitzero"`

	// Texts are the messages of a Mention; one of them is enough. Where
	// Equivalent is set, other words of the same sense will do.
	Texts      []Message `json:"texts,omitempty"`
	Equivalent bool      `json:"equivalent,omitempty"`

	// MinorsBelow is, for Audience, the share of minors in per cent that may
	// not be reached; MinorsUpTo the share that may not be passed. 0 is not
	// said. NoMinorShown says that no minor may appear, AgeFrom that nobody may who
	// is younger than so many years, 0 that there is no such age.
	MinorsBelow  int  `json:"minors_below,omitzero"`
	MinorsUpTo   int  `json:"minors_up_to,omitzero"`
	NoMinorShown bool `json:"no_minor_shown,omitempty"`
	AgeFrom      int  `json:"age_from,omitzero"`

	// MinorFollowersBelow is, for Audience, the number of followers who are
	// minors that may not be reached; not known is no such limit.
	MinorFollowersBelow endorse.Count `json:"minor_followers_below,omitzero"`

	// Strength says whether it has to be kept; a note may leave it out.
	Strength Strength `json:"strength,omitzero"`

	// Detail is the rule in a sentence, for people.
	Detail string `json:"detail,omitempty"`

	// Days are the row's own, both ends included; an end that is zero is that of
	// its Instrument, the id of the text that it rests on.
	Days       endorse.Period `json:"days,omitzero"`
	Instrument string         `json:"instrument"`
}

// Message is a text that a post has to carry, as the source spells it.
type Message struct {
	Text string `json:"text"` // as the source spells it, in NFC; must be said
	Lang string `json:"lang"` // its language, BCP 47
}

// ActorRule is what a place asks of the people and the deal.
type ActorRule struct {
	// ID names the row: region and subject, in kebab case.
	ID string `json:"id"`

	// Kind is the subject, Effect what the rule does: a note, which is zero, or
	// Permit.
	Kind   ActorKind `json:"kind"`
	Effect Effect    `json:"effect,omitzero"`

	// Sectors, Ties and When say which posts or deals it speaks of; empty is
	// all.
	Sectors Sectors   `json:"sectors,omitzero"`
	Ties    Ties      `json:"ties,omitzero"`
	When    Condition `json:"when,omitzero"`

	// Amount is the sum from which the row holds, or that it fixes; Detail
	// says which. No currency is no amount. Basis says over what it is summed,
	// WindowDays the length of a rolling window; 0 with any other basis.
	Amount     endorse.Money `json:"amount,omitzero"`
	Basis      Basis         `json:"basis,omitzero"`
	WindowDays int           `json:"window_days,omitzero"`

	// Followers is the number from which the row holds, included. A known 0
	// says that the law sets no threshold.
	Followers endorse.Count `json:"followers,omitzero"`

	// Within is a number of days that the row sets: to pay, to register; 0 is
	// not said.
	Within int `json:"within,omitzero"`

	// AgeBelow is the age under which a person is meant; 0 is not said.
	AgeBelow int `json:"age_below,omitzero"`

	// Percent is a share in per cent that the row sets, such as the part of
	// earnings to put aside; 0 is not said.
	Percent int `json:"percent,omitzero"`

	// Strength says whether it has to be kept; a note may leave it out.
	Strength Strength `json:"strength,omitzero"`

	// Detail is the rule in a sentence, for people.
	Detail string `json:"detail,omitempty"`

	// Days are the row's own, both ends included; an end that is zero is that of
	// its Instrument, the id of the text that it rests on.
	Days       endorse.Period `json:"days,omitzero"`
	Instrument string         `json:"instrument"`
}

// Penalty is what a breach may cost, or has cost.
type Penalty struct {
	// Detail says who faces what, for which breach, and what Amount is.
	Detail string `json:"detail"`

	// Amount is one sum that Detail names; no currency is none. Mostly it is the most
	// that the text allows, but it may be the least, that of a first breach, the cap
	// beside a share of turnover, or what was imposed or reported in some case: Detail
	// alone tells which, so amounts are for showing beside it, not for comparing.
	Amount endorse.Money `json:"amount,omitzero"`

	Instrument string `json:"instrument"` // id of the text that it rests on
}
