package affiliate

import "github.com/endorse-go/endorse"

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
