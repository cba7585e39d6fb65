package affiliate

import (
	"bytes"
	"slices"

	"github.com/endorse-go/endorse"
)

// Settlement is what a ledger comes to.
type Settlement struct {
	// Statements are by period, then party, then currency. Parties to whom
	// nothing happened and nothing is owed have none.
	Statements []Statement `json:"statements"`

	// Problems are by the time of the event.
	Problems []Problem `json:"-"`
}

// Statement is what a party earned in one period and currency, and what became
// of it. Closing is Opening plus Earned, Returned, Posted, Adjusted and Recouped,
// less Fee and Payout; it is the Opening of the next period.
type Statement struct {
	Programme string           `json:"programme"` // its id
	Party     string           `json:"party"`     // id of the party
	Currency  endorse.Currency `json:"currency"`  // of all amounts here but Sent
	Period    endorse.Period   `json:"period"`    // as far as it goes, both ends included

	// Final says that the period is over. Without it the statement shows the
	// period up to its last day, and nothing is paid yet.
	Final bool `json:"final"`

	Opening endorse.Money `json:"opening"` // balance carried over; below zero is owed to the programme
	Earned  endorse.Money `json:"earned"`  // by orders

	// Returned is what refunds, chargebacks, cancellations and corrections took,
	// below zero, re-rated tiers included, and what reinstatements gave back.
	Returned endorse.Money `json:"returned"`
	Posted   endorse.Money `json:"posted"`   // by the ends of spans
	Adjusted endorse.Money `json:"adjusted"` // by hand, and written off
	Recouped endorse.Money `json:"recouped"` // withheld for an advance: below zero
	Fee      endorse.Money `json:"fee"`      // of payouts; 0 or above
	Payout   endorse.Money `json:"payout"`   // paid out in the period; 0 or above
	Closing  endorse.Money `json:"closing"`  // balance carried forward; below zero is owed to the programme

	// Pending is the part of Closing that is not payable yet.
	Pending endorse.Money `json:"pending"`

	// PayOn is the day on which the money of the period's payout goes out.
	PayOn endorse.Date `json:"pay_on,omitzero"`

	// Sent is the period's payout in the party's currency, where that is another,
	// at Rate.
	Sent endorse.Money `json:"sent,omitzero"`
	Rate endorse.FX    `json:"rate,omitzero"`

	// BorneFee is a fee that the programme bears: it is in no other field.
	BorneFee endorse.Money `json:"borne_fee,omitzero"`

	// Lines are by time and id of the event; what the period's end posts and pays
	// comes last. Their amounts add up to Closing less Opening.
	Lines []Line `json:"lines,omitempty"`
}

// endBalance writes off, pays, and makes the statement of a balance.
func (f *fold) endBalance(p *partyState, b *balance, day endorse.Date, final bool) {
	if pending := b.pending(day); !b.active && b.amount == 0 && b.opening == 0 && pending == 0 {
		return
	}
	st := Statement{Programme: f.c.ID, Party: p.terms.ID, Currency: b.currency, Final: final,
		Period: endorse.Period{From: f.period.From, Until: day}}
	if final {
		f.writeOff(p, b)
		f.pay(p, b, &st)
	}
	f.fillStatement(&st, b, day)
	f.statements = append(f.statements, st)
}

func (f *fold) fillStatement(st *Statement, b *balance, day endorse.Date) {
	sum := func(kinds ...Kind) endorse.Money {
		n := int64(0)
		for _, k := range kinds {
			n += b.sums[k]
		}
		return money(n, b.currency)
	}
	st.Opening, st.Closing = money(b.opening, b.currency), money(b.amount, b.currency)
	st.Earned, st.Posted, st.Recouped = sum(Earned), sum(SpanPosted), sum(AdvanceRecouped)
	st.Returned = sum(Refunded, ChargedBack, Cancelled, Reinstated, Corrected)
	st.Adjusted = sum(Adjusted, WrittenOff)
	st.Fee, st.Payout = sum(FeeCharged).Neg(), sum(PaidOut).Neg()
	st.Pending = money(b.pending(day), b.currency)
	if f.detail == WithLines {
		st.Lines = make([]Line, len(b.rows))
		for i := range b.rows {
			f.line(&st.Lines[i], &b.rows[i], b, day)
		}
	}
}

// Settle folds the ledger up to a day, included: a statement for each period
// that is not closed, and for the one that the day lies in, as it stands. The
// ledger does not change. A day more than a hundred years after the programme's
// first is [ErrOutsideTime].
func (l *Ledger) Settle(until endorse.Date, detail Detail) (Settlement, error) {
	if l.none() {
		return Settlement{}, ErrNoLedger
	}
	f, err := l.settle(l.state.clone(), until, detail)
	if err != nil {
		return Settlement{}, err
	}
	return f.settlement(), nil
}

func (l *Ledger) settle(s *state, until endorse.Date, detail Detail) (*fold, error) {
	if err := l.inReach(until); err != nil {
		return nil, err
	}
	f := l.newFold(s, detail)
	f.run(until)
	return f, nil
}

func (l *Ledger) inReach(day endorse.Date) error {
	if n, ok := l.c.Days.From.DaysUntil(day); !ok || n > maxDays {
		return fault("until", ErrOutsideTime)
	}
	return nil
}

func (f *fold) settlement() Settlement {
	f.once()
	slices.SortStableFunc(f.problems, func(a, b Problem) int {
		if d := a.On.Compare(b.On); d != 0 {
			return d
		}
		return bytes.Compare([]byte(a.Event), []byte(b.Event))
	})
	return Settlement{f.statements, f.problems}
}

// once drops problems that were met twice.
func (f *fold) once() {
	type key struct{ event, order, party, text string }
	seen := map[key]bool{}
	f.problems = slices.DeleteFunc(f.problems, func(p Problem) bool {
		k := key{p.Event, p.Order, p.Party, p.Err.Error()}
		if seen[k] {
			return true
		}
		seen[k] = true
		return false
	})
}
