package law

import "github.com/endorse-go/endorse"

// Regime is the disclosure law of one region as data. A file of data is one
// literal of it. Regimes are read only once they are in a [Book].
type Regime struct {
	// Region is the place, and Name its English name.
	Region endorse.Region `json:"region"`
	Name   string         `json:"name"`

	// Parents are regions whose law holds here as well, where no row of this
	// regime says otherwise. The parent of a part of a country is the country.
	Parents []Membership `json:"parents,omitempty"`

	// Members are places that follow this regime and may have none of their
	// own.
	Members []Membership `json:"members,omitempty"`

	// Languages are those that a label is expected in, BCP 47; none means that
	// the parents or the post decide.
	Languages []string `json:"languages,omitempty"`

	// Authorities are those who watch over the rules.
	Authorities []Authority `json:"authorities,omitempty"`

	// CompleteFrom is the first day from which the rows are meant to hold all
	// that the law of the place asks. Before it, the lack of a row means
	// nothing. Zero is: on no day.
	CompleteFrom endorse.Date `json:"complete_from,omitzero"`

	Instruments []Instrument  `json:"instruments,omitempty"` // the texts that its rows rest on, and no others
	Connections []Connection  `json:"connections,omitempty"` // which ties have to be told
	Wordings    []Wording     `json:"wordings,omitempty"`    // what texts are worth as labels
	Placements  []Placement   `json:"placements,omitempty"`  // where labels have to stand
	Tools       []Tool        `json:"tools,omitempty"`       // what platforms' own labels are worth
	Content     []ContentRule `json:"content,omitempty"`     // what posts must carry or may not promote
	Actors      []ActorRule   `json:"actors,omitempty"`      // what is asked of people and deals
	Penalties   []Penalty     `json:"penalties,omitempty"`   // what breaches may cost; changes no outcome

	// Open lists what could not be settled.
	Open []string `json:"open,omitempty"`
}

// Membership ties a region to another for some days; the zero Days are all.
type Membership struct {
	Region endorse.Region `json:"region"`        // the other region: the parent, or the member
	Days   endorse.Period `json:"days,omitzero"` // first and last day, both included; a zero end is open
}

// Authority is a body that watches over the rules.
type Authority struct {
	Name string `json:"name"`           // in its own language or in English
	Abbr string `json:"abbr,omitempty"` // the letters it goes by; empty is none
	Role string `json:"role,omitempty"` // such as "regulator" or "self-regulator"; empty is not said
}

// Instrument is a legal or code text that rows rest on.
type Instrument struct {
	// ID is the region's code and a name, in kebab case: "gb-cap-2".
	ID string `json:"id"`

	// Title is the text's name for people, Citation how a lawyer cites it. Kind
	// says what sort of text it is. All must be said.
	Title    string         `json:"title"`
	Citation string         `json:"citation"`
	Kind     InstrumentKind `json:"kind"`

	// Binding reports whether the text binds those it speaks to. It decides
	// no outcome.
	Binding bool `json:"binding"`

	// Days are the first and last day in force, both included. A zero From is
	// a first day that is not known, which counts as in force; a zero Until
	// means that it still holds.
	Days endorse.Period `json:"days,omitzero"`

	// URL is the official text, or the source where there is none.
	URL string `json:"url,omitempty"`

	// Verified says how the text was looked at, Checked when.
	Verified Verification `json:"verified"`
	Checked  endorse.Date `json:"checked,omitzero"`
}

// Connection says whether a tie has to be told.
type Connection struct {
	// Tie is one kind.
	Tie Ties `json:"tie"`

	// Asks says what is asked. A Conditional row has a When other than Always.
	Asks Requirement `json:"asks"`
	When Condition   `json:"when,omitzero"`

	// Sectors limits the row; empty is all.
	Sectors Sectors `json:"sectors,omitzero"`

	// MinFollowers is the number of followers from which the row holds,
	// included; not known is no threshold.
	MinFollowers endorse.Count `json:"min_followers,omitzero"`

	// Lookback is how many months after a relationship ended it still has to
	// be told, the last month included; 0 is no limit stated.
	Lookback int `json:"lookback,omitzero"`

	// Detail is the rule in a sentence, for people.
	Detail string `json:"detail,omitempty"`

	// Days are the row's own, both ends included; an end that is zero is that of
	// its Instrument, the id of the text that it rests on. Part tells the row
	// from others of that text on the same subject; empty is none.
	Days       endorse.Period `json:"days,omitzero"`
	Instrument string         `json:"instrument"`
	Part       string         `json:"part,omitempty"`
}

// Wording is a text and what the law says of it as a label.
type Wording struct {
	// Text is exactly as the source spells it, in NFC; Form says how to read
	// it. Lang is its language, BCP 47, "und" where it has none.
	Text string `json:"text"`
	Form Form   `json:"form,omitzero"`
	Lang string `json:"lang"`

	// Verdict holds for Ties, empty being all, and, where it is Qualified,
	// under When. An Insufficient or Prohibited wording may have a When too:
	// the verdict then speaks only where it holds. Fault says why such a wording
	// is not enough; of the others it says nothing.
	Verdict Verdict   `json:"verdict"`
	Fault   Fault     `json:"fault,omitzero"`
	Ties    Ties      `json:"ties,omitzero"`
	When    Condition `json:"when,omitzero"`

	// Formats and Platforms limit the row; empty is all.
	Formats   Formats            `json:"formats,omitzero"`
	Platforms []endorse.Platform `json:"platforms,omitempty"`

	// Detail, Days, Instrument and Part are those of any row, see [Connection].
	Detail     string         `json:"detail,omitempty"`
	Days       endorse.Period `json:"days,omitzero"`
	Instrument string         `json:"instrument"`
	Part       string         `json:"part,omitempty"`
}

// Placement says where and how a label has to stand.
type Placement struct {
	// Rule is what is asked; a row has one.
	Rule Rule `json:"rule"`

	// Formats and Platforms limit the row; empty is all.
	Formats   Formats            `json:"formats,omitzero"`
	Platforms []endorse.Platform `json:"platforms,omitempty"`

	// Ties and When limit it further.
	Ties Ties      `json:"ties,omitzero"`
	When Condition `json:"when,omitzero"`

	// Strength says whether it has to be kept; it must be said.
	Strength Strength `json:"strength"`

	// Measures say how much is asked; see each [MeasureKind]. None is the rule
	// as its name says it.
	Measures []Measure `json:"measures,omitempty"`

	// Group joins rows of which one is enough. Empty is a row of its own.
	Group string `json:"group,omitempty"`

	// Replaces names rules of the parents that this row stands for as well; a
	// row always stands for its own rule.
	Replaces []Rule `json:"replaces,omitempty"`

	// Detail, Days, Instrument and Part are those of any row, see [Connection].
	Detail     string         `json:"detail,omitempty"`
	Days       endorse.Period `json:"days,omitzero"`
	Instrument string         `json:"instrument"`
	Part       string         `json:"part,omitempty"`
}

// Tool says whether the platform's own paid-partnership label is enough.
type Tool struct {
	// Platform is the platform; empty is every one that has no row of its own.
	Platform endorse.Platform `json:"platform,omitempty"`

	// Verdict is what that label is worth; zero is unsettled.
	Verdict ToolVerdict `json:"verdict"`

	// Reads limits the row to labels that read so, compared without case;
	// [brand] is a place. None is whatever the platform shows.
	Reads []string `json:"reads,omitempty"`

	// Detail, Days, Instrument and Part are those of any row, see [Connection].
	Detail     string         `json:"detail,omitempty"`
	Days       endorse.Period `json:"days,omitzero"`
	Instrument string         `json:"instrument"`
	Part       string         `json:"part,omitempty"`
}
