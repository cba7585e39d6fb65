package contract

import "github.com/endorse-go/endorse"

// Deliverable is something to make and, unless it is only handed over, to post.
type Deliverable struct {
	ID    string `json:"id"`              // of its own among the deliverables; must be said
	Title string `json:"title,omitempty"` // what it is for people; empty is none

	// Platform and Format are where and as what it is posted. Alternatives are
	// formats that will do as well.
	Platform     endorse.Platform `json:"platform,omitempty"`
	Format       endorse.Format   `json:"format,omitzero"`
	Alternatives []endorse.Format `json:"alternatives,omitempty"`

	// Count is how many posts are owed, each an asset; zero is not said, and then
	// [Fulfil] has one of it, which is never met. Frames is how many frames or
	// pictures each has at least, Seconds how long it is; zero is any.
	Count   int `json:"count,omitzero"`
	Frames  int `json:"frames,omitzero"`
	Seconds int `json:"seconds,omitzero"`

	// DraftDue is the last day to hand in a draft. Window is the days on which it
	// may go live, both included.
	DraftDue endorse.Date   `json:"draft_due,omitzero"`
	Window   endorse.Period `json:"window,omitzero"`

	Retention Retention `json:"retention,omitzero"` // how long it stays public
	Must      Content   `json:"must,omitzero"`      // what it has to hold
	MustNot   []string  `json:"must_not,omitempty"` // what it may not: a tag with #, a mention with @, anything else in words
	Approval  Review    `json:"approval,omitzero"`  // how drafts are approved
	Product   Product   `json:"product,omitzero"`   // what the creator gets to show

	// Insights is how many days after going live the creator sends figures, Raw
	// for how many days raw footage is kept.
	Insights int `json:"insights_days,omitzero"`
	Raw      int `json:"raw_days,omitzero"`

	// Shares split the fee of the deliverable between the creators who make it
	// together ([Deliverable.SplitFee]), each named once; none is not split.
	Shares []Weight `json:"shares,omitempty"`

	// Fee is the part of the whole fee that is for this deliverable, all assets
	// together: the base of kill fees and credits.
	Fee endorse.Money `json:"fee,omitzero"`
}

// Retention is how long a post stays public. The zero value is not said.
type Retention struct {
	// Days or Months count from the day of going live: 90 days from 1 March end
	// on 30 May, a month from 31 January on 28 February.
	Days   int `json:"days,omitzero"`
	Months int `json:"months,omitzero"`

	// Forever is without end, Highlight keeps a story beyond its day.
	Forever   bool `json:"forever,omitempty"`
	Highlight bool `json:"highlight,omitempty"`
}

// Said reports whether the retention has an end or has none on purpose.
func (r Retention) Said() bool { return r.Days > 0 || r.Months > 0 || r.Forever }

// Until is the day from which a post that went live on a day may come down; not
// said without an end.
func (r Retention) Until(live endorse.Date) endorse.Date {
	if r.Forever || !r.Said() {
		return endorse.Date{}
	}
	return live.AddMonths(r.Months).AddDays(r.Days)
}

// Content is what a post has to hold. Tags, mentions, links and codes are compared
// without regard to case and to a leading # or @.
type Content struct {
	Tags     []string `json:"tags,omitempty"`     // with or without #
	Mentions []string `json:"mentions,omitempty"` // handles, with or without @
	Links    []string `json:"links,omitempty"`    // whole addresses
	Codes    []string `json:"codes,omitempty"`    // discount codes

	// Disclosure is whether a disclosure is a condition of the deliverable, Labels
	// the wordings asked for, Tool whether the platform's own label is. Labels are for
	// brief and summary: whether a post discloses as it has to says [Post].Disclosed.
	Disclosure endorse.Fact `json:"disclosure,omitzero"`
	Labels     []string     `json:"labels,omitempty"`
	Tool       endorse.Fact `json:"tool,omitzero"`
}

// Product is what the creator gets to show. The zero value is none; whatever is
// said of it, there is one.
type Product struct {
	Name    string        `json:"name,omitempty"`   // what it is; empty is not said
	Ships   endorse.Date  `json:"ships,omitzero"`   // day on which it is sent; zero is not said
	Returns endorse.Fact  `json:"returns,omitzero"` // goes back afterwards; not said is taken as kept
	Value   endorse.Money `json:"value,omitzero"`   // without tax, if it is kept; no currency is not known
}

// said reports whether there is a product.
func (p *Product) said() bool {
	return p.Name != "" || !p.Ships.IsZero() || p.Returns.Said() || p.Value.Currency() != 0
}

// Weight is a creator's share of a deliverable, in proportion to the others'.
type Weight struct {
	Party  string       `json:"party"`  // id of the creator; must be said
	Weight endorse.Rate `json:"weight"` // 0 or more; 2 and 1 are two thirds and one third
}

// SplitFee is what of the fee of the deliverable is each creator's, in the order of
// Shares and in proportion to their weights: whole minor units by largest remainder, of
// equals the first, with nothing lost. Without shares it is nil, without a fee each part
// is the zero Money. Weights that [Terms.Validate] refuses give the errors of
// [endorse.Money.Allocate]. Who is paid when is for the instalments, which know no
// creators.
func (d Deliverable) SplitFee() ([]endorse.Money, error) {
	if len(d.Shares) == 0 {
		return nil, nil
	}
	weights := make([]endorse.Rate, len(d.Shares))
	for i, w := range d.Shares {
		weights[i] = w.Weight
	}
	return d.Fee.Allocate(weights...)
}

// owed is how many posts are owed at least: what is in the terms is owed once, even
// if they do not say how often.
func (d *Deliverable) owed() int { return max(d.Count, 1) }

func (t *Terms) deliverable(id string) (*Deliverable, bool) {
	for i := range t.Deliverables {
		if t.Deliverables[i].ID == id {
			return &t.Deliverables[i], true
		}
	}
	return nil, false
}

// accepts reports whether a post of a platform and format can be the deliverable.
func (d *Deliverable) accepts(p endorse.Platform, f endorse.Format) bool {
	if d.Platform != p {
		return false
	}
	for _, alt := range d.Alternatives {
		if alt == f {
			return true
		}
	}
	return d.Format == f
}
