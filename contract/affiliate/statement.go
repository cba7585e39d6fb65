package affiliate

import (
	"bytes"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
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
	Programme string           `json:"programme"`
	Party     string           `json:"party"`
	Currency  endorse.Currency `json:"currency"`
	Period    endorse.Period   `json:"period"`

	// Final says that the period is over. Without it the statement shows the
	// period up to its last day, and nothing is paid yet.
	Final bool `json:"final"`

	Opening endorse.Money `json:"opening"`
	Earned  endorse.Money `json:"earned"` // by orders

	// Returned is what refunds, chargebacks, cancellations and corrections took,
	// below zero, re-rated tiers included, and what reinstatements gave back.
	Returned endorse.Money `json:"returned"`
	Posted   endorse.Money `json:"posted"`   // by the ends of spans
	Adjusted endorse.Money `json:"adjusted"` // by hand, and written off
	Recouped endorse.Money `json:"recouped"` // withheld for an advance: below zero
	Fee      endorse.Money `json:"fee"`
	Payout   endorse.Money `json:"payout"`
	Closing  endorse.Money `json:"closing"`

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

// writeOff gives up a balance that has been below zero for too long.
func (f *fold) writeOff(p *partyState, b *balance) {
	if b.amount >= 0 {
		b.negative = 0
		return
	}
	b.negative++
	if n := f.c.Payouts.WriteOff; n > 0 && b.negative >= n {
		f.book(b, &row{kind: WrittenOff, on: f.today, due: f.today, seller: p, amount: -b.amount,
			extra: &rowExtra{reason: "below zero for too long"}})
		b.negative = 0
	}
}

// pay pays what is payable, if it reaches the threshold and the fee leaves some.
func (f *fold) pay(p *partyState, b *balance, st *Statement) {
	q := &f.c.Payouts
	every := max(q.Every, 1)
	amount := b.amount - b.pending(f.today)
	if q.Schedule == ByEvent || p.terms.Unpaid || amount <= 0 || !q.reached(amount, b.currency) ||
		every > 1 && (periodsBetween(f.c.Period, f.c.Days.From, f.today)+1)%every != 0 {
		return
	}
	fee := q.fee(amount, b.currency)
	if fee < 0 {
		f.problems = append(f.problems, Problem{Party: p.terms.ID, On: f.today, Err: ErrTooLarge})
		return
	}
	if q.FeeBy == ByProgramme {
		st.BorneFee, fee = money(fee, b.currency), 0
	}
	if fee >= amount {
		return
	}
	st.PayOn = f.today.AddDays(q.After)
	if !f.send(p, amount-fee, b, st) {
		return
	}
	if fee > 0 {
		f.book(b, &row{kind: FeeCharged, on: f.today, due: f.today, seller: p, amount: -fee})
	}
	f.book(b, &row{kind: PaidOut, on: f.today, due: f.today, seller: p, amount: fee - amount})
	b.paid = f.today
}

// send converts a payout to the party's currency where the programme converts
// payouts; false without a rate.
func (f *fold) send(p *partyState, amount int64, b *balance, st *Statement) bool {
	to := p.terms.Currency
	if f.c.Convert != AtPayout || to == 0 || to == b.currency {
		return true
	}
	fx, err := f.c.rate(b.currency, to, st.PayOn)
	if err == nil {
		st.Rate = fx
		st.Sent, err = money(amount, b.currency).Convert(fx, endorse.HalfAway)
	}
	if err != nil {
		f.problems = append(f.problems, Problem{Party: p.terms.ID, On: f.today, Err: err})
		st.PayOn, st.BorneFee = endorse.Date{}, endorse.Money{}
	}
	return err == nil
}

// reached reports whether an amount is enough to be paid.
func (q *Payouts) reached(amount int64, c endorse.Currency) bool {
	for _, m := range q.Thresholds {
		if m.Currency() == c {
			least, _ := m.Minor()
			return amount > least || amount == least && q.Edge == 0
		}
	}
	return true
}

// fee is what a payout costs.
func (q *Payouts) fee(amount int64, c endorse.Currency) int64 {
	fee := times(amount, q.FeeRate)
	for _, m := range q.Fees {
		if m.Currency() == c {
			n, _ := m.Minor()
			fee += n
		}
	}
	return fee
}

// line puts a row into words, as it stands on a day.
func (f *fold) line(l *Line, r *row, b *balance, day endorse.Date) {
	*l = Line{Kind: r.kind, Role: r.role, On: r.on, Item: int(r.item), SKU: f.l.names.text(r.sku), Credit: r.credit,
		Amount: money(r.amount, b.currency), Posting: r.posting, via: r.via}
	if r.at != 0 {
		l.At = time.Unix(0, r.at).In(f.c.zone)
	}
	if r.event != 0 {
		l.Event = string(f.l.idOf(r.event))
	}
	if l.Order = l.Event; r.order != r.event {
		l.Order = ""
		if r.order != 0 {
			l.Order = string(f.l.idOf(r.order))
		}
	}
	if r.role != Seller || r.account != nil && len(r.seller.terms.Members) > 0 {
		l.Seller = r.seller.terms.ID
	}
	if a := r.account; a != nil {
		plan := &a.terms.Plan
		l.Plan, l.Version, l.program = plan.ID, plan.Version, a.terms.program
		l.Base, l.Trimmed = money(r.base, plan.Currency), money(r.trimmed, plan.Currency)
		l.Node, l.Rule = f.where(a.terms, r.via)
	}
	if x := r.extra; x != nil {
		l.Rate, l.Days, l.Reason, l.Parts = x.fx, x.days, x.reason, slices.Clone(x.parts)
	}
	f.standing(l, r, b, day)
}

// way is a way through a plan.
type way struct {
	program *pay.Program
	via     pay.Via
}

// where is the node and rule of a way, looked up once.
func (f *fold) where(t *planTerms, via pay.Via) (node, rule string) {
	k := way{t.program, via}
	if names, ok := f.ways[k]; ok {
		return names[0], names[1]
	}
	node, rule = t.program.Where(via)
	if f.ways == nil {
		f.ways = map[way][2]string{}
	}
	f.ways[k] = [2]string{node, rule}
	return node, rule
}

// standing says how far a row has come by a day.
func (f *fold) standing(l *Line, r *row, b *balance, day endorse.Date) {
	due := r.due
	var s *sale
	if r.order != 0 {
		s = f.sales[r.order]
	}
	if s != nil && r.kind == Earned {
		due = s.due
	}
	if due != never {
		l.PayableOn = due
	}
	switch {
	case s != nil && r.kind == Earned && r.item > 0 && s.lineGone(int(r.item)-1):
		l.State = Reversed
	case s != nil && s.holds > 0 && due == never:
		l.State = Held
	case !b.paid.IsZero() && !due.After(b.paid) && !r.on.After(b.paid):
		l.State = Paid
	case !due.After(day):
		l.State = Locked
	case due != never && !due.AddDays(-f.c.Holding.Lock).After(day):
		l.State = Approved
	default:
		l.State = Pending
	}
}

func (s *sale) lineGone(item int) bool {
	if item >= len(s.items) {
		return false
	}
	part, _ := s.items[item].left()
	return part == 0
}

// Settle folds the ledger up to a day, included: a statement for each period
// that is not closed, and for the one that the day lies in, as it stands. The
// ledger does not change. A day more than a hundred years after the programme's
// first is [ErrOutsideTime].
func (l *Ledger) Settle(until endorse.Date, detail Detail) (Settlement, error) {
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
