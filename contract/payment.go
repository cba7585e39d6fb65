package contract

import "github.com/endorse-go/endorse"

// Payment is when the fee is paid.
type Payment struct {
	// Instalments are the parts of the fee: by share or by amount, not both
	// mixed. Together they are the whole fee. None is the whole fee at completion.
	Instalments []Part `json:"instalments,omitempty"`

	// Net is how many days after its event a part is due: a known 0 is at once,
	// not known is not said. EndOfMonth moves the day to the end of its month;
	// Business counts business days; Roll moves a due day that is none.
	Net        endorse.Count `json:"net_days,omitzero"`
	EndOfMonth bool          `json:"end_of_month,omitempty"`
	Business   bool          `json:"business,omitempty"`
	Roll       Roll          `json:"roll,omitzero"`

	// PayWhenPaid is whether an agency pays only after the brand has paid it.
	PayWhenPaid endorse.Fact `json:"pay_when_paid,omitzero"`

	// Fair says that a term of more than 60 days was expressly agreed and is fair.
	Fair endorse.Fact `json:"fair,omitzero"`

	// Late is what a late payment costs; the zero value is nothing.
	Late Late `json:"late,omitzero"`

	// Services is the day by which the creator hands in the list of what was done.
	Services Anchor `json:"services,omitzero"`
}

// Part is an instalment as the terms have it.
type Part struct {
	// ID is its own among the instalments and must be said; Name is for people.
	ID   string `json:"id"`
	Name string `json:"name,omitempty"`

	// When is the event that makes it due.
	When Anchor `json:"when,omitzero"`

	// Share is its part of the fee, Amount the sum itself; one of both is said.
	Share  endorse.Rate  `json:"share,omitzero"`
	Amount endorse.Money `json:"amount,omitzero"`

	// Net takes the place of the schedule's, for a deposit that is due at once.
	Net endorse.Count `json:"net_days,omitzero"`
}

// Late is what a payment costs that comes late.
type Late struct {
	// Rate is the rate of the contract or the margin over the reference rate, for
	// the time that Per names.
	Rate endorse.Rate `json:"rate,omitzero"`
	Per  Per          `json:"per,omitzero"`

	// Count is how days become part of a year; not said is [Act365].
	Count DayCount `json:"day_count,omitzero"`

	// Reference is a central bank's rate, Published its day, Source where it is
	// from. It is the one in force when the debt became late.
	Reference endorse.Rate `json:"reference,omitzero"`
	Published endorse.Date `json:"published,omitzero"`
	Source    string       `json:"source,omitempty"`

	// Statute names the law that it follows, empty for a term of the contract.
	Statute string `json:"statute,omitempty"`

	// Fixed are sums due once beside interest, by the size of the debt, in
	// ascending order of From.
	Fixed []FixedSum `json:"fixed,omitempty"`
}

// FixedSum is a sum for a late debt of From or more, up to the next one's From.
type FixedSum struct {
	From endorse.Money `json:"from,omitzero"` // the zero Money is any
	Sum  endorse.Money `json:"sum"`           // due once, whatever the days
}

// Yearly is the rate for a year: a month's rate times twelve, plus the reference.
func (l Late) Yearly() endorse.Rate {
	rate := l.Rate
	if l.Per == PerMonth {
		rate = rate.Times(endorse.RateOfInt(12))
	}
	return rate.Add(l.Reference)
}

// Said reports whether the terms say anything of late payment.
func (l Late) Said() bool {
	return !l.Rate.IsZero() || !l.Reference.IsZero() || l.Statute != "" || len(l.Fixed) > 0
}

// net is how many days a part is due after its event, and whether that is said.
func (p *Payment) net(part *Part) (int, bool) {
	n := choose(part.Net.Known(), part.Net, p.Net)
	days, known := n.Int64()
	return int(min(days, 100_000)), known
}

// dueAfter is the due day of a part whose event was on a day; not said if the
// event is not, or business days count and there is no calendar.
func (p *Payment) dueAfter(event endorse.Date, part *Part, cal Calendar) endorse.Date {
	n, _ := p.net(part)
	day := event.AddDays(n)
	if p.Business {
		if day = (endorse.Date{}); cal != nil {
			day = AddBusinessDays(cal, event, n)
		}
	}
	if p.EndOfMonth && !day.IsZero() {
		day = day.AddDays(1 - day.Day()).AddMonths(1).AddDays(-1)
	}
	return Move(cal, day, p.Roll)
}
