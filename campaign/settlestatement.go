package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// StatementID is the name by which a payment refers to the payout of a statement:
// programme, party, currency and the last day of its period, with a stroke between
// them.
func StatementID(st affiliate.Statement) string {
	return st.Programme + "/" + st.Party + "/" + st.Currency.String() + "/" + st.Period.Until.String()
}

// earning is the payout of a statement as an account takes it, in the currency in
// which it is sent; none if the period is not over or nothing is paid. Net days that
// the terms say count from the last day of the period; where they say none, the
// statement's own day of payout holds.
func earning(st *affiliate.Statement, net endorse.Count) (contract.Earning, bool) {
	e := contract.Earning{ID: StatementID(*st), On: st.Period.Until, Amount: st.Payout}
	if st.Sent.Currency() != 0 {
		e.Amount = st.Sent
	}
	if !net.Known() && !st.PayOn.IsZero() {
		e.Due = st.PayOn
	}
	return e, st.Final && e.Amount.Sign() > 0
}

// partsOf are the parts of a statement that make the payout.
func partsOf(st *affiliate.Statement) []ClaimPart {
	var parts []ClaimPart
	for _, p := range []ClaimPart{
		{"opening balance", st.Opening}, {"earned", st.Earned}, {"returned", st.Returned}, {"posted", st.Posted},
		{"adjusted", st.Adjusted}, {"recouped", st.Recouped}, {"fee", st.Fee.Neg()}, {"carried on", st.Closing.Neg()},
	} {
		if !p.Amount.IsZero() {
			parts = append(parts, p)
		}
	}
	return parts
}

// checkStatements refuses statements that are there twice, contradict themselves,
// or belong to no party.
func checkStatements(list []affiliate.Statement) error {
	seen := map[string]bool{}
	for i := range list {
		st := &list[i]
		id, path := StatementID(*st), item("statements", i)
		switch {
		case st.Party == "":
			return &FaultError{path + ".party", ErrNotSaid}
		case st.Currency == 0:
			return &FaultError{path + ".currency", ErrNotSaid}
		case st.Period.Until.IsZero():
			return &FaultError{path + ".period.until", ErrNotSaid}
		case seen[id]:
			return &FaultError{path, ErrTwice}
		}
		seen[id] = true
		if err := checkStatement(st); err != nil {
			return &FaultError{path, err}
		}
	}
	return nil
}

// checkStatement holds that the parts of a statement make its payout, and its lines
// what the balance moved by.
func checkStatement(st *affiliate.Statement) error {
	var sum endorse.Money
	var err error
	for _, p := range partsOf(st) {
		if sum, err = sum.Add(p.Amount); err != nil {
			return err
		}
	}
	if c, err := sum.Cmp(st.Payout); err != nil || c != 0 || st.Payout.Sign() < 0 || st.Sent.Sign() < 0 {
		return ErrSum
	}
	if len(st.Lines) == 0 {
		return nil
	}
	moved := st.Opening
	for i := range st.Lines {
		if moved, err = moved.Add(st.Lines[i].Amount); err != nil {
			return err
		}
	}
	if c, err := moved.Cmp(st.Closing); err != nil || c != 0 {
		return ErrSum
	}
	return nil
}
