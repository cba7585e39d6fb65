package campaign

import (
	"cmp"
	"maps"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// books are the agreements of a campaign with their posts and payments, and what
// stands under none.
type books struct {
	deals []*dealBook // by the id of the terms
	loose map[string]*looseBook
	day   endorse.Date
}

// looseBook is a party of affiliate programmes that no agreement names.
type looseBook struct {
	party      string
	payments   []Payment
	statements []*affiliate.Statement
}

// booksOf opens the books of a campaign on a day.
func booksOf(c *Campaign, statements []affiliate.Statement, day endorse.Date) (*books, error) {
	b := &books{loose: map[string]*looseBook{}, day: day}
	byTerms := map[string]*dealBook{}
	for id, d := range c.deals.All() {
		book := &dealBook{deal: d}
		byTerms[id] = book
		b.deals = append(b.deals, book)
	}
	wider := c.firstWider()
	for id, p := range c.posts.All() {
		book := byTerms[p.published.Terms]
		if book == nil {
			continue
		}
		post := p.published.Post
		post.Removed, post.Seen = p.removed, p.seen
		book.posts = append(book.posts, post)
		if on, ok := wider[id]; ok && (book.wider.IsZero() || on.Before(book.wider)) {
			book.wider = on
		}
	}
	b.file(c, byTerms, statements)
	for _, book := range b.deals {
		if err := book.fulfil(day); err != nil {
			return nil, err
		}
	}
	return b, nil
}

// fulfil holds the posts against the deliverables of an agreement that binds.
func (b *dealBook) fulfil(day endorse.Date) error {
	if !bound(b.state()) {
		return nil
	}
	f, err := contract.Fulfil(*b.terms, b.posts, day)
	b.fulfilment = f
	return at("deals: "+b.terms.ID, err)
}

// firstWider is the day on which each post was amplified first.
func (c *Campaign) firstWider() map[string]endorse.Date {
	days := map[string]endorse.Date{}
	for t := range c.history.All() {
		e, ok := t.Event.(Amplified)
		if _, known := days[e.Post]; ok && !known {
			days[e.Post] = t.On
		}
	}
	return days
}

// membership is a party's in a programme.
type membership struct{ programme, party string }

// file puts statements and payments where they belong. A statement belongs to the
// agreement of its party that names its programme; a payment to its agreement, or
// without one to that of the party's statements.
func (b *books) file(c *Campaign, byTerms map[string]*dealBook, statements []affiliate.Statement) {
	under := b.memberships()
	byParty, byStatement := map[string]*dealBook{}, map[string]*dealBook{}
	for i := range statements {
		st := &statements[i]
		book := under[membership{st.Programme, st.Party}]
		if book == nil {
			l := b.party(st.Party)
			l.statements = append(l.statements, st)
			continue
		}
		book.statements = append(book.statements, st)
		byStatement[StatementID(*st)] = book
		if other := byParty[st.Party]; other == nil || book.terms.ID < other.terms.ID {
			byParty[st.Party] = book
		}
	}
	for p := range c.paid.All() {
		book := cmp.Or(byTerms[p.Terms], byStatement[p.For])
		if book == nil && p.For == "" && b.loose[p.Party] == nil {
			book = byParty[p.Party]
		}
		if book == nil {
			l := b.party(p.Party)
			l.payments = append(l.payments, p)
			continue
		}
		book.payments = append(book.payments, p)
	}
}

// memberships are the agreements that name a programme, the first of each party.
func (b *books) memberships() map[membership]*dealBook {
	under := map[membership]*dealBook{}
	for _, book := range b.deals {
		programme := book.terms.Compensation.Programme
		if programme == "" || !bound(book.state()) {
			continue
		}
		for _, p := range book.terms.Parties {
			if key := (membership{programme, p.ID}); under[key] == nil {
				under[key] = book
			}
		}
	}
	return under
}

func (b *books) party(id string) *looseBook {
	l := b.loose[id]
	if l == nil {
		l = &looseBook{party: id}
		b.loose[id] = l
	}
	return l
}

// claims are all claims: those of agreements by the id of the terms, then those of
// other parties by name, each by currency; and what somebody should look at.
func (b *books) claims() ([]Claim, []string, error) {
	var list []Claim
	var problems []string
	for _, book := range b.deals {
		cls, trouble, err := book.claims(b.day)
		if err != nil {
			return nil, nil, err
		}
		list, problems = append(list, cls...), append(problems, trouble...)
		if len(book.payments) > 0 && !bound(book.state()) {
			problems = append(problems, "paid under "+book.terms.ID+", which nobody accepted")
		}
	}
	for _, party := range slices.Sorted(maps.Keys(b.loose)) {
		cls, trouble, err := b.loose[party].claims(b.day)
		if err != nil {
			return nil, nil, at("party: "+party, err)
		}
		list, problems = append(list, cls...), append(problems, trouble...)
	}
	return list, problems, nil
}

func (l *looseBook) claims(day endorse.Date) ([]Claim, []string, error) {
	terms := &contract.Terms{ID: "no agreement with " + l.party}
	book := &dealBook{deal: &deal{terms: terms}, payments: l.payments, statements: l.statements}
	list, problems, err := book.claims(day)
	for i := range list {
		list[i].Terms, list[i].Parties = "", []string{l.party}
	}
	return list, problems, err
}
