package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/tier"
)

// Yardstick is by what a report measures. What is not said is not measured, but for
// the ladders and benchmarks, of which this library has its own.
type Yardstick struct {
	// Rate says what engagement is: which actions over what. Without it a report has
	// neither engagement nor its rate.
	Rate engagement.Definition

	// Statistic is of which rate of several posts a creator's is held against
	// published ones: [engagement.Mean] or [engagement.Median]. Not said is the mean,
	// of which most are published.
	Statistic engagement.Statistic

	// Ladder names the sizes of accounts; the zero Ladder is [tier.Standard] of each
	// platform.
	Ladder tier.Ladder

	// Benchmarks are what rates are held against; nil is [engagement.Benchmarks].
	Benchmarks []engagement.Benchmark
}

// Report is a campaign told: who, what, by what rules, with what result, for how much
// money, and what is to be learned. Every number is a [Figure].
type Report struct {
	Campaign  string         `json:"campaign"`           // id of the brief
	Title     string         `json:"title,omitempty"`    // of the brief
	Brand     []string       `json:"brand,omitempty"`    // names and handles, the name first
	On        endorse.Date   `json:"on"`                 // the day that it is told of
	Days      endorse.Period `json:"days"`               // of the campaign, both ends included
	State     State          `json:"state"`              // of the campaign
	Objective Objective      `json:"objective,omitzero"` // of the brief

	// Headline are the figures to read first: posts, reach, engagement-rate,
	// conversions, revenue, cost, roas, roi, compliance and so on. Goals are as in
	// the [Status].
	Headline []Figure   `json:"headline"`
	Goals    []Progress `json:"goals,omitempty"`

	Who        []Participant `json:"who,omitempty"`      // by the id of the account
	What       []Owed        `json:"what,omitempty"`     // by the id of the terms
	Compliance Compliance    `json:"compliance"`         // what the law says of the posts
	Results    Results       `json:"results"`            // what came of them
	Money      Money         `json:"money"`              // what it cost
	Learning   []Lesson      `json:"learning,omitempty"` // by the id of the account

	// Untold are sentences on what cannot be told, and why.
	Untold []string `json:"untold,omitempty"`
}

// Participant is an account that was chosen for the campaign.
type Participant struct {
	Creator   string           `json:"creator"`            // id of the account
	Person    string           `json:"person,omitempty"`   // who is behind it; empty is somebody of their own
	Name      string           `json:"name,omitempty"`     // of the person, for people
	Platform  endorse.Platform `json:"platform"`           // of the account
	Handle    string           `json:"handle,omitempty"`   // on that platform
	Approach  Approach         `json:"approach,omitzero"`  // of the creator alone; zero is that of the brief
	Tier      string           `json:"tier"`               // with its ladder: "standard-2026/micro"
	Followers endorse.Count    `json:"followers,omitzero"` // when they were chosen last
	Terms     []string         `json:"terms,omitempty"`    // agreements that it posts under
	Posts     int64            `json:"posts"`              // how many they posted
	Out       bool             `json:"out,omitempty"`      // whether they were dropped
	Reason    string           `json:"reason,omitempty"`   // why, in the caller's words
}

// Owed is an agreement and what came of what it owes.
type Owed struct {
	Terms        string                  `json:"terms"`                  // id of the terms
	Title        string                  `json:"title,omitempty"`        // of the terms
	State        contract.AgreementState `json:"state"`                  // where the agreement stands
	Creators     []string                `json:"creators,omitempty"`     // accounts that post under it
	Deliverables []OwedLine              `json:"deliverables,omitempty"` // in the order of the terms
	Surplus      []string                `json:"surplus,omitempty"`      // posts that no deliverable asks for
}

// OwedLine is a deliverable: how many posts are owed, and how many of them stand where.
type OwedLine struct {
	ID       string           `json:"id"`                 // of the deliverable
	Platform endorse.Platform `json:"platform,omitempty"` // where it is posted
	Format   endorse.Format   `json:"format,omitzero"`    // as what
	Owed     int              `json:"owed"`               // posts; 0 if the terms do not say
	Outcomes []OutcomeCount   `json:"outcomes,omitempty"` // those above zero
}

// OutcomeCount is how many assets came to an outcome.
type OutcomeCount struct {
	Outcome contract.Outcome `json:"outcome"` // where an asset stands
	Number  int              `json:"number"`  // assets, above zero
}

// Compliance is what the law says of the posts: a matrix of posts and markets.
type Compliance struct {
	Book    string          `json:"book,omitempty"`    // digest of the law; empty if no checker looked
	Version string          `json:"version,omitempty"` // of this library
	Markets []MarketOutcome `json:"markets,omitempty"` // the columns, sorted
	Posts   []PostCheck     `json:"posts,omitempty"`   // the rows, by id
}

// MarketOutcome is how many posts came to what in a market.
type MarketOutcome struct {
	Region      endorse.Region `json:"region"`       // the market
	Met         int            `json:"met"`          // posts that keep all that must be kept
	NotRequired int            `json:"not_required"` // posts that have nothing to tell
	Unclear     int            `json:"unclear"`      // posts of which it cannot be told
	Breached    int            `json:"breached"`     // posts that break what must be kept
}

// Money is the settlement and what became of the budget by it, earnings of affiliate
// programmes included: those of a [Status] are without.
type Money struct {
	Budget     Burn         `json:"budget"`            // with what affiliate statements tell
	Settlement Settlement   `json:"settlement"`        // all claims, payments and spending
	Parties    []PartyTotal `json:"parties,omitempty"` // by party, over all agreements
}

// NewReport puts a report together from a campaign, its settlement and its status,
// all of the same campaign and day; otherwise it is a [*FaultError] with [ErrDiffers].
// A settlement that [Settlement.Verify] finds fault with and a definition of engagement
// that is not valid are refused too.
func NewReport(c Campaign, s Settlement, st Status, y Yardstick) (Report, error) {
	if err := c.reportable(&s, &st, &y); err != nil {
		return Report{}, err
	}
	b := copied(ownBrief, *c.brief)
	r := Report{
		Campaign: b.ID, Title: b.Title, Brand: b.Brand, On: s.On, Days: b.Days, State: c.state,
		Objective: b.Objective, Goals: st.Goals,
	}
	m := newMeasure(&c, &y)
	var err error
	if r.Results, err = m.results(&s); err != nil {
		return Report{}, err
	}
	r.Who, r.What = m.who(), c.owed(&st)
	r.Compliance = complianceOf(&st)
	r.Money.Settlement = s
	if r.Money.Budget, err = burnOf(c.brief, &s); err != nil {
		return Report{}, err
	}
	if r.Money.Parties, err = s.Parties(); err != nil {
		return Report{}, err
	}
	if r.Learning, err = m.lessons(s.On); err != nil {
		return Report{}, err
	}
	r.Headline = headline(&r)
	r.Untold = untold(&r, &st)
	return r, nil
}

func (c *Campaign) reportable(s *Settlement, st *Status, y *Yardstick) error {
	if err := c.watchable(s.On); err != nil {
		return err
	}
	switch {
	case s.Campaign != c.brief.ID:
		return &FaultError{"settlement.campaign", ErrDiffers}
	case st.Campaign != c.brief.ID:
		return &FaultError{"status.campaign", ErrDiffers}
	case st.On != s.On:
		return &FaultError{"status.on", ErrDiffers}
	}
	if y.Rate != (engagement.Definition{}) {
		if err := y.Rate.Validate(); err != nil {
			return at("yardstick.rate", err)
		}
	}
	return at("settlement", s.Verify())
}

// who lists the accounts.
func (m *measure) who() []Participant {
	var list []Participant
	for _, a := range m.accounts {
		p := Participant{
			Creator: a.ID, Person: a.Person, Name: a.Name, Platform: a.Platform, Handle: a.Handle, Approach: a.Approach,
			Tier: a.tier, Followers: a.Followers, Terms: a.terms, Posts: a.posts,
		}
		p.Reason, p.Out = m.campaign.Dropped(a.ID)
		list = append(list, p)
	}
	return list
}

// owed lists the agreements.
func (c *Campaign) owed(st *Status) []Owed {
	done := map[string]*contract.Fulfilment{}
	for i := range st.Deliveries {
		done[st.Deliveries[i].Terms] = &st.Deliveries[i]
	}
	var list []Owed
	for id, d := range c.deals.All() {
		o := Owed{Terms: id, Title: d.terms.Title, State: d.agreement.State(), Creators: append([]string(nil), d.creators...)}
		f := done[id]
		if f == nil {
			f = &contract.Fulfilment{}
		}
		o.Surplus = append(o.Surplus, f.Surplus...)
		for _, x := range d.terms.Deliverables {
			l := OwedLine{ID: x.ID, Platform: x.Platform, Format: x.Format, Owed: x.Count}
			l.count(f)
			o.Deliverables = append(o.Deliverables, l)
		}
		list = append(list, o)
	}
	return list
}

func (l *OwedLine) count(f *contract.Fulfilment) {
	var numbers [contract.TakenDown + 1]int
	for _, a := range f.Assets {
		if a.Deliverable == l.ID && int(a.Outcome) < len(numbers) {
			numbers[a.Outcome]++
		}
	}
	for o, n := range numbers {
		if n > 0 {
			l.Outcomes = append(l.Outcomes, OutcomeCount{contract.Outcome(o), n})
		}
	}
}

// complianceOf is the matrix of posts and markets.
func complianceOf(st *Status) Compliance {
	c := Compliance{Book: st.Book, Version: st.Version, Posts: st.Disclosure}
	columns := map[endorse.Region]*MarketOutcome{}
	for i := range st.Disclosure {
		for _, k := range st.Disclosure[i].Markets {
			if columns[k.Region] == nil {
				columns[k.Region] = &MarketOutcome{Region: k.Region}
			}
			columns[k.Region].add(k.Outcome)
		}
	}
	for _, region := range sortedKeys(columns) {
		c.Markets = append(c.Markets, *columns[region])
	}
	return c
}

func (m *MarketOutcome) add(o disclosure.Outcome) {
	switch o {
	case disclosure.Met:
		m.Met++
	case disclosure.NotRequired:
		m.NotRequired++
	case disclosure.Breached:
		m.Breached++
	default:
		m.Unclear++
	}
}
