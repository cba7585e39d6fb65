package campaign

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// ExpiringDays is how far ahead a status looks: what runs out or is due within so
// many days is in it.
const ExpiringDays = 30

// Status is how a campaign stands on a day.
type Status struct {
	Campaign string       `json:"campaign"` // id of the brief
	On       endorse.Date `json:"on"`       // as asked for; it is included
	State    State        `json:"state"`    // of the campaign

	// TimeGone is the share of the campaign's days that is over by the end of the day:
	// 0 before the first, 1 from the last on, to 12 places.
	TimeGone endorse.Rate `json:"time_gone"`

	Goals  []Progress `json:"goals,omitempty"` // in the order of the brief
	Budget Burn       `json:"budget"`          // what became of the money

	// Deliveries are the posts held against what each agreement that binds owes, by
	// the id of the terms. Whether a post discloses is what Disclosure says of it,
	// where the post itself says nothing.
	Deliveries []contract.Fulfilment `json:"deliveries,omitempty"`

	// Disclosure is the check of each post in each of its markets, by the id of the
	// post; empty if no checker looked. Book is the digest of the law, and Version
	// that of the library.
	Disclosure []PostCheck `json:"disclosure,omitempty"`
	Book       string      `json:"book,omitempty"`
	Version    string      `json:"version,omitempty"`

	// Expiring is what runs out within [ExpiringDays]: offers that are open, agreements
	// that bind, windows while posts are owed, rights, exclusivities.
	Expiring []contract.Expiry `json:"expiring,omitempty"`

	// Payments are what is due and open, overdue first, then what falls due within
	// [ExpiringDays]; by day, terms and id.
	Payments []DueLine `json:"payments,omitempty"`

	// Problems are sentences on what somebody should look at.
	Problems []string `json:"problems,omitempty"`
}

// Burn is the budget and what became of it, all in its currency, at the rates of the
// brief, each rounded once, half away from zero.
type Burn struct {
	Budget   endorse.Money `json:"budget"`   // that of the brief
	Promised endorse.Money `json:"promised"` // to parties by agreements: told and to come; commission is promised once it is earned
	Due      endorse.Money `json:"due"`      // of that, due by the day and not paid
	Out      endorse.Money `json:"out"`      // paid to parties and spent on everything else
	Left     endorse.Money `json:"left"`     // budget less what is out, due or still to come; below zero it is exceeded

	// Share is Out over Budget, to 12 places; 0 of a budget of zero.
	Share endorse.Rate `json:"share"`

	// Unconverted are currencies without a rate: their money is in none of this.
	Unconverted []endorse.Currency `json:"unconverted,omitempty"`
}

// DueLine is a payment that is due, or will be soon.
type DueLine struct {
	Terms   string    `json:"terms,omitempty"` // id of the agreement; empty for what no agreement names
	Parties []string  `json:"parties"`         // whom it is owed to, as in [Claim]
	Line    ClaimLine `json:"line"`            // what is due, and what of it is open
	Days    int       `json:"days"`            // to the last day to pay; below zero it is overdue
}

// Monitor says how a campaign stands on a day, which may not be before its last
// event: goals against target and time, budget, what is delivered and owed, what the
// law says of each post, what runs out, what has to be paid.
//
// The checker says which law holds; with none, no post is checked, and the status
// says so. A post that cannot be checked is unclear, with the reason.
//
// Of money it knows the fees of agreements, what was paid and what was spent. What is
// sold and counted is paid by statements, which it does not see: neither budget nor
// payments hold commission that is earned and not paid. [Settle] takes statements, and
// a [Report] has the budget with them ([Money]).
func Monitor(c Campaign, checker *disclosure.Checker, on endorse.Date) (Status, error) {
	if err := c.watchable(on); err != nil {
		return Status{}, err
	}
	b, err := booksOf(&c, nil, on)
	if err != nil {
		return Status{}, err
	}
	s := Status{Campaign: c.brief.ID, On: on, State: c.state, TimeGone: timeGone(c.brief.Days, on)}
	if err := s.check(&c, checker); err != nil {
		return Status{}, err
	}
	if s.Goals, err = c.progress(b); err != nil {
		return Status{}, err
	}
	if err := s.deliver(b); err != nil {
		return Status{}, err
	}
	money, err := b.settle(&c)
	if err != nil {
		return Status{}, err
	}
	if s.Budget, err = burnOf(c.brief, &money); err != nil {
		return Status{}, err
	}
	s.pay(&money)
	s.expire(b)
	s.warn(b, checker)
	return s, nil
}

// deliver holds the posts against what is owed, with what the check found of them.
func (s *Status) deliver(b *books) error {
	disclosed := map[string]endorse.Fact{}
	for i := range s.Disclosure {
		if f := s.Disclosure[i].disclosed(); f != endorse.NotSaid {
			disclosed[s.Disclosure[i].Post] = f
		}
	}
	for _, book := range b.deals {
		if !bound(book.state()) {
			continue
		}
		f, err := book.told(disclosed, s.On)
		if err != nil {
			return at("deals: "+book.terms.ID, err)
		}
		s.Deliveries = append(s.Deliveries, f)
	}
	return nil
}

// told is the fulfilment by posts of which a check found whether they disclose, where
// that is asked and they do not say it.
func (b *dealBook) told(disclosed map[string]endorse.Fact, on endorse.Date) (contract.Fulfilment, error) {
	asked := slices.ContainsFunc(b.terms.Deliverables, func(d contract.Deliverable) bool { return d.Must.Disclosure == endorse.Yes })
	if !asked || len(disclosed) == 0 {
		return b.fulfilment, nil
	}
	posts := slices.Clone(b.posts)
	for i := range posts {
		if posts[i].Disclosed == endorse.NotSaid {
			posts[i].Disclosed = disclosed[posts[i].ID]
		}
	}
	return contract.Fulfil(*b.terms, posts, on)
}

// burnOf is what became of the budget by a settlement.
func burnOf(b *Brief, m *Settlement) (Burn, error) {
	t := m.Converted
	burn := Burn{Budget: b.Budget, Due: t.Open, Out: t.Out, Unconverted: m.Unconverted}
	var err error
	if burn.Promised, err = endorse.Sum(t.Told, t.Ahead); err != nil {
		return Burn{}, err
	}
	if burn.Left, err = endorse.Sum(b.Budget, t.Out.Neg(), t.Open.Neg(), t.Ahead.Neg()); err != nil {
		return Burn{}, err
	}
	if !b.Budget.IsZero() {
		burn.Share, err = t.Out.Over(b.Budget)
	}
	return burn, err
}

// pay lists what is open and due, and what will be due soon.
func (s *Status) pay(m *Settlement) {
	for i := range m.Claims {
		cl := &m.Claims[i]
		for _, l := range slices.Concat(cl.Lines, cl.ToCome) {
			days, known := s.On.DaysUntil(l.Due)
			if known && l.Open.Sign() > 0 && days <= ExpiringDays {
				s.Payments = append(s.Payments, DueLine{cl.Terms, slices.Clone(cl.Parties), l, days})
			}
		}
	}
	slices.SortStableFunc(s.Payments, func(a, b DueLine) int {
		return cmp.Or(cmp.Compare(a.Days, b.Days), cmp.Compare(a.Terms, b.Terms), cmp.Compare(a.Line.ID, b.Line.ID))
	})
}

// expire lists what runs out. An offer that was taken up runs out no more, nor does a
// window in which nothing is owed any more.
func (s *Status) expire(b *books) {
	var all []contract.Terms
	binds, owes := map[string]bool{}, map[string]bool{}
	for _, book := range b.deals {
		switch book.state() {
		case contract.Declined, contract.Withdrawn, contract.Lapsed:
			continue
		}
		all = append(all, book.terms.Anchored(book.happened(), s.On))
		binds[book.terms.ID] = bound(book.state())
		owes[book.terms.ID] = !bound(book.state()) || book.owed() > 0
	}
	for _, e := range contract.Expiring(all, s.On, ExpiringDays) {
		keep := true
		switch e.What {
		case "offer":
			keep = !binds[e.Terms]
		case "window", "draft":
			keep = owes[e.Terms]
		}
		if keep {
			s.Expiring = append(s.Expiring, e)
		}
	}
}

// owed is how many posts are still to come by an agreement that goes on.
func (b *dealBook) owed() int {
	switch _, ended := causes[b.state()]; {
	case ended, b.state() == contract.Completed, b.state() == contract.Expired:
		return 0
	}
	return b.fulfilment.Count(contract.Pending)
}

func (s *Status) warn(b *books, checker *disclosure.Checker) {
	if checker == nil && len(b.deals) > 0 {
		s.Problems = append(s.Problems, "no post was checked: there is no law to check by")
	}
	for _, book := range b.deals {
		if len(book.posts)+len(book.payments) > 0 && !bound(book.state()) {
			s.Problems = append(s.Problems, "posts or payments stand under "+book.terms.ID+", which nobody accepted")
		}
	}
}
