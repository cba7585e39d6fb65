package campaign

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/internal/word"
)

// LineKind is what a line of a claim is for.
type LineKind uint8

// The values of [LineKind].
const (
	LineNotSaid    LineKind = iota
	LineInstalment          // a part of the fee
	LineEarning             // a payout by the statement of an affiliate programme
	LineInterest            // on what was paid late, or still is not
	LineEnding              // what an early end of the agreement leaves to pay
	LineKept                // paid beyond what an early end leaves, and not to give back
)

var lineWords = []string{"", "instalment", "earning", "interest", "ending", "kept"}

// String is the text form.
func (k LineKind) String() string { return word.Of(k, lineWords) }

// MarshalText writes the text form.
func (k LineKind) MarshalText() ([]byte, error) { return word.Text(k, lineWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (k *LineKind) UnmarshalText(b []byte) error { return word.Read(k, lineWords, b) }

// Claim is what somebody was told that they get in one currency, and got: the
// creators' side of an agreement, or a party of an affiliate programme.
type Claim struct {
	// Terms is the agreement, and State where it stands; empty for a programme that
	// no agreement names.
	Terms string                  `json:"terms,omitempty"`
	State contract.AgreementState `json:"state,omitzero"`

	// Parties are whom it is owed to: the creators of the terms and whoever else was
	// paid under them, sorted. Terms do not say how several divide it.
	Parties []string `json:"parties"`

	// Creators are the accounts that post under the agreement.
	Creators []string `json:"creators,omitempty"`

	// Currency is that of all amounts here; zero if the terms give no money.
	Currency endorse.Currency `json:"currency,omitzero"`

	// Lines are what they were told by the day: what is due, and what was paid before
	// it was due. ToCome is what is agreed or earned and not due yet.
	Lines  []ClaimLine `json:"lines,omitempty"`
	ToCome []ClaimLine `json:"to_come,omitempty"`

	Payments []ClaimPayment `json:"payments,omitempty"` // in the order in which they were made

	Told    endorse.Money `json:"told"`    // of all lines
	Paid    endorse.Money `json:"paid"`    // of all payments
	Open    endorse.Money `json:"open"`    // told and not paid
	Overdue endorse.Money `json:"overdue"` // of that, what was due before the day
	Surplus endorse.Money `json:"surplus"` // paid and not told
	Ahead   endorse.Money `json:"ahead"`   // of all that is to come
}

// ClaimLine is one thing that was told, or will be.
type ClaimLine struct {
	Kind LineKind `json:"kind"` // what it is for

	// ID is that of the instalment or statement ([StatementID]), or the clause that
	// an ending leaves something of; a payment names it.
	ID string `json:"id"`

	On  endorse.Date `json:"on,omitzero"`  // of the event that makes it due
	Due endorse.Date `json:"due,omitzero"` // the last day to pay, that day included; not said if the event has not come

	Amount endorse.Money `json:"amount"` // all of it
	Paid   endorse.Money `json:"paid"`   // what went out for it
	Open   endorse.Money `json:"open"`   // Amount less Paid

	// Parts are what the amount consists of, where it is more than one thing. They
	// add up to it, or where the money was sent in another currency to what Rate
	// converts.
	Parts []ClaimPart `json:"parts,omitempty"`
	Rate  endorse.FX  `json:"rate,omitzero"`
}

// ClaimPart is a part of a line.
type ClaimPart struct {
	Name   string        `json:"name"`   // what it is, in words
	Amount endorse.Money `json:"amount"` // below zero takes away
}

// ClaimPayment is money that went to a party.
type ClaimPayment struct {
	ID     string        `json:"id"`            // that of the payment
	On     endorse.Date  `json:"on"`            // the day on which it went out
	Party  string        `json:"party"`         // whom it went to
	For    string        `json:"for,omitempty"` // the line that it names; empty paid the oldest debts first
	Amount endorse.Money `json:"amount"`        // above zero
}

// claimOf makes a claim of an account: its instalments become lines of a kind, and
// money that the account has no use for pays interest before it is surplus.
func claimOf(a contract.Account, kind func(id, path string) LineKind) (Claim, error) {
	cl := Claim{Currency: a.Currency}
	for i := range a.Instalments {
		n := &a.Instalments[i]
		told, ahead := split(n, a.Day)
		told.Kind = kind(n.ID, n.Path)
		ahead.Kind = told.Kind
		if !told.Amount.IsZero() {
			cl.Lines = append(cl.Lines, told)
		}
		if !ahead.Amount.IsZero() {
			cl.ToCome = append(cl.ToCome, ahead)
		}
	}
	left := a.Surplus
	for i := range a.Instalments {
		l, ok, err := interestOn(&a.Instalments[i])
		if err != nil {
			return Claim{}, err
		}
		if ok {
			if left, err = l.pay(left); err != nil {
				return Claim{}, err
			}
			cl.Lines = append(cl.Lines, l)
		}
	}
	cl.Paid, cl.Surplus = a.Paid, left
	return cl, nil
}

// split is what was told of an instalment by the day, and what is to come.
func split(n *contract.Instalment, day endorse.Date) (told, ahead ClaimLine) {
	l := ClaimLine{ID: n.ID, On: n.Event, Due: n.Due, Amount: n.Amount, Paid: n.Paid, Open: n.Open}
	if !n.Due.IsZero() && !n.Due.After(day) {
		return l, ClaimLine{}
	}
	nothing := n.Amount.TimesInt(0)
	told, ahead = l, l
	told.Amount, told.Open = n.Paid, nothing
	ahead.Amount, ahead.Paid = n.Open, nothing
	return told, ahead
}

// interestOn is the interest of an instalment as a line, nothing of it paid.
func interestOn(n *contract.Instalment) (ClaimLine, bool, error) {
	l := ClaimLine{Kind: LineInterest, ID: n.ID, On: n.Due, Due: n.Due}
	for _, x := range n.Interest {
		var err error
		if l.Amount, err = l.Amount.Add(x.Total); err != nil {
			return l, false, err
		}
		l.Parts = append(l.Parts, ClaimPart{"interest on " + x.Principal.String(), x.Amount})
		if x.Fixed.Currency() != 0 {
			l.Parts = append(l.Parts, ClaimPart{"sum due once", x.Fixed})
		}
	}
	l.Paid, l.Open = l.Amount.TimesInt(0), l.Amount
	return l, !l.Amount.IsZero(), nil
}

// pay pays as much of the line as is left, and gives what is left then.
func (l *ClaimLine) pay(left endorse.Money) (endorse.Money, error) {
	part := l.Open
	if c, err := left.Cmp(part); err != nil {
		return left, err
	} else if c < 0 {
		part = left
	}
	if part.Sign() <= 0 {
		return left, nil
	}
	var err error
	if l.Paid, err = l.Paid.Add(part); err == nil {
		if l.Open, err = l.Open.Sub(part); err == nil {
			return left.Sub(part)
		}
	}
	return left, err
}

// total adds the lines up. Told less open plus surplus is what was paid; a claim of
// which that is not so is an [ErrSum].
func (cl *Claim) total(day endorse.Date) error {
	var err error
	add := func(sum *endorse.Money, m endorse.Money) {
		if err == nil {
			*sum, err = sum.Add(m)
		}
	}
	if cl.Currency != 0 {
		zero, failed := endorse.MoneyOfMinor(0, cl.Currency)
		err = failed
		for _, sum := range []*endorse.Money{&cl.Told, &cl.Open, &cl.Overdue, &cl.Ahead, &cl.Paid, &cl.Surplus} {
			add(sum, zero)
		}
	}
	for _, l := range cl.Lines {
		add(&cl.Told, l.Amount)
		add(&cl.Open, l.Open)
		if !l.Due.IsZero() && l.Due.Before(day) {
			add(&cl.Overdue, l.Open)
		}
	}
	for _, l := range cl.ToCome {
		add(&cl.Ahead, l.Amount)
	}
	if err != nil {
		return err
	}
	return cl.balanced()
}

func (cl *Claim) balanced() error {
	in, err := endorse.Sum(cl.Told, cl.Surplus)
	if err != nil {
		return err
	}
	out, err := endorse.Sum(cl.Paid, cl.Open)
	if err != nil {
		return err
	}
	var paid endorse.Money
	for _, p := range cl.Payments {
		if paid, err = paid.Add(p.Amount); err != nil {
			return err
		}
	}
	if c, err := in.Cmp(out); err != nil || c != 0 {
		return &FaultError{cl.path(), ErrSum}
	}
	if c, err := paid.Cmp(cl.Paid); err != nil || c != 0 {
		return &FaultError{cl.path() + ".payments", ErrSum}
	}
	return nil
}

// path names the claim in an error.
func (cl *Claim) path() string {
	who := cl.Terms
	if who == "" && len(cl.Parties) > 0 {
		who = cl.Parties[0]
	}
	return "claims: " + who + " " + cl.Currency.String()
}

// payees are the creators of terms and whoever of its parties was paid, sorted;
// without either everybody but the brand.
func payees(t *contract.Terms, paid []Payment) []string {
	var list, others []string
	for _, p := range t.Parties {
		switch p.Role {
		case contract.Creator:
			list = append(list, p.ID)
		case contract.Brand:
		default:
			others = append(others, p.ID)
		}
	}
	for _, p := range paid {
		list = append(list, p.Party)
	}
	if len(list) == 0 {
		list = others
	}
	slices.Sort(list)
	return slices.Compact(list)
}
