package affiliate

import (
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// Story is everything that became of one order.
type Story struct {
	Order  *Order       `json:"order"` // as it was added
	On     endorse.Date `json:"on"`    // the day of sale
	Events []Event      `json:"-"`     // about the order, by time and id

	// Touches are those that were looked at, with what became of each.
	Touches []TouchVerdict `json:"touches,omitempty"`

	Credit  CreditRule `json:"credit"`            // what decided whose it is; zero is nobody's
	Credits []Share    `json:"credits,omitempty"` // who has it, by weight

	// Items are what each line of the order is worth to the customer and to the
	// plan.
	Items []ItemWorth `json:"items"`

	// Priced is how the plan came to what it gave, down to the leaf: at the last
	// pricing, where a correction made more than one.
	Priced pay.Line `json:"priced"`

	// Lines are all lines of the order on the statements of all parties.
	Lines []PartyLine `json:"lines"`

	// Payouts are those in which what the order earned was paid, one a party.
	Payouts []PartyLine `json:"payouts,omitempty"`

	PayableOn endorse.Date `json:"payable_on,omitzero"` // first day on which it is payable; zero is not known
	State     State        `json:"state"`               // how far it had come on the day asked for; zero if nobody earns by it
	Problems  []Problem    `json:"-"`                   // what could not be done about it; not in JSON
}

// TouchVerdict is a touch and whether it counted.
type TouchVerdict struct {
	Kind    TouchKind `json:"kind"`    // click, view or code
	Creator string    `json:"creator"` // whose it was; empty if nobody is known
	At      time.Time `json:"at"`      // when
	Verdict Verdict   `json:"verdict"` // zero is that it counted
}

// ItemWorth is an order line in two measures: what the customer pays, which
// refunds go by, and the base, which the plan goes by.
type ItemWorth struct {
	Value    endorse.Money `json:"value"`             // after discounts, in the order's currency
	Base     endorse.Money `json:"base"`              // what earns, in the plan's currency
	Excluded bool          `json:"excluded,omitzero"` // by [Base].Excluded: the base is then nothing
	Rate     endorse.FX    `json:"rate,omitzero"`     // of the base, where it was converted
}

// PartyLine is a line of a party's statement.
type PartyLine struct {
	Party  string         `json:"party"`  // id of the party
	Period endorse.Period `json:"period"` // of the statement, as far as it goes
	Line   Line           `json:"line"`   // as it stands there
}

// probe watches one order through a fold.
type probe struct {
	entry uint32
	story *Story
	err   error
}

func (p *probe) wants(entry uint32) bool { return p != nil && p.entry == entry }

// price notes what the plan will say to an order.
func (p *probe) price(f *fold, s *sale, o *pay.Order) {
	if p.wants(s.entry) {
		p.story.Priced, p.err = s.account.terms.program.Explain(s.account.tally, o)
	}
}

// judged notes what became of the touches.
func (p *probe) judged(f *fold, s *sale, currency endorse.Currency) {
	if !p.wants(s.entry) {
		return
	}
	st := p.story
	st.On, st.Credit = s.day, s.credit
	if len(f.rd.rec.shares) == 0 {
		for _, c := range f.candidates {
			v := TouchVerdict{Kind: c.kind, At: f.l.instant(c.at), Verdict: c.verdict}
			if c.party != nil {
				v.Creator = c.party.terms.ID
			}
			st.Touches = append(st.Touches, v)
		}
	}
	for _, w := range s.winners {
		st.Credits = append(st.Credits, Share{w.party.terms.ID, w.weight})
	}
	for _, it := range s.items {
		w := ItemWorth{Value: money(it.value, currency), Excluded: it.excluded, Base: money(it.base, currency)}
		if s.fx != nil {
			w.Rate, w.Base = *s.fx, money(it.base, s.fx.To)
		}
		st.Items = append(st.Items, w)
	}
}

// Explain tells the story of an order up to a day: its events, whose it is and
// why, its base, how the plan priced it, and every line that it has on a
// statement. An order that is not on the ledger, or has left it, is
// [ErrUnknownOrder]; what lines it has in closed periods is not told.
func (l *Ledger) Explain(order string, until endorse.Date) (Story, error) {
	if l.none() {
		return Story{}, ErrNoLedger
	}
	k := l.orders.find([]byte(order), l.idOf)
	if k == 0 {
		return Story{}, ErrUnknownOrder
	}
	if err := l.inReach(until); err != nil {
		return Story{}, err
	}
	story := Story{Order: l.eventOf(k).(*Order), On: l.cal.day(l.entries.at(k).at)}
	f := l.newFold(l.state.clone(), WithLines)
	f.probe = &probe{entry: k, story: &story}
	f.run(until)
	about := []uint32{}
	for a := l.entries.at(k).link; a != 0; a = l.entries.at(a).link {
		about = append(about, a)
	}
	slices.SortFunc(about, l.compare)
	for _, a := range about {
		story.Events = append(story.Events, l.eventOf(a))
	}
	f.tell(&story, order)
	if s := f.sale(k); s != nil && s.account != nil {
		l.stand(&story, s, until)
	}
	return story, f.probe.err
}

// tell gathers the lines and problems of an order.
func (f *fold) tell(story *Story, order string) {
	for _, st := range f.statements {
		for _, line := range st.Lines {
			if line.Order == order {
				story.Lines = append(story.Lines, PartyLine{st.Party, st.Period, line})
			}
		}
	}
	f.tellPayouts(story)
	for _, p := range f.settlement().Problems {
		if p.Order == order {
			story.Problems = append(story.Problems, p)
		}
	}
}

// tellPayouts finds the payout that followed each party's first line.
func (f *fold) tellPayouts(story *Story) {
	done := map[string]bool{}
	for _, l := range story.Lines {
		key := l.Party + " " + l.Line.Amount.Currency().String()
		for _, st := range f.statements {
			if done[key] || st.Party != l.Party || st.Currency != l.Line.Amount.Currency() || st.Period.Until.Before(l.Line.PayableOn) || l.Line.PayableOn.IsZero() {
				continue
			}
			for _, line := range st.Lines {
				if line.Kind == PaidOut && line.Event == "" {
					story.Payouts = append(story.Payouts, PartyLine{st.Party, st.Period, line})
					done[key] = true
				}
			}
		}
	}
}

// stand says how far the order has come.
func (l *Ledger) stand(story *Story, s *sale, day endorse.Date) {
	if s.due != never {
		story.PayableOn = s.due
	}
	story.State = Pending
	switch {
	case s.gone():
		story.State = Reversed
	case s.holds > 0:
		story.State = Held
	case len(s.parts) > 0 && !s.parts[0].balance.paid.IsZero() && !s.due.After(s.parts[0].balance.paid):
		story.State = Paid
	case !s.due.After(day):
		story.State = Locked
	case s.due != never && !s.due.AddDays(-l.c.Holding.Lock).After(day):
		story.State = Approved
	}
}
