package contract

import "github.com/endorse-go/endorse"

// Review is how drafts are approved. The zero value says nothing of approval.
type Review struct {
	// Required is whether a post needs approval before it goes live.
	Required endorse.Fact `json:"required,omitzero"`

	// Days is how long the brand has, the day of receipt not counted; Business
	// counts business days, for which a [Calendar] is needed.
	Days     int  `json:"days,omitzero"`
	Business bool `json:"business,omitempty"`

	// AfterHours moves a draft that came in on no business day to the next.
	AfterHours bool `json:"after_hours,omitempty"`

	// Rounds is how many rounds of changes are in the fee; RoundFee what a further
	// one costs. What the law asks for is no round.
	Rounds   int           `json:"rounds,omitzero"`
	RoundFee endorse.Money `json:"round_fee,omitzero"`

	// Silence says what happens if the days pass. NoticeDays is how long the
	// brand still has after the creator's notice, DisputeDays how long it may
	// dispute an approval by silence.
	Silence     Silence `json:"silence,omitzero"`
	NoticeDays  int     `json:"notice_days,omitzero"`
	DisputeDays int     `json:"dispute_days,omitzero"`
}

// Due is the last day of the review of a draft that was handed in on a day. A
// calendar is needed, or else the day is not said, where business days count.
func (r Review) Due(handedIn endorse.Date, cal Calendar) endorse.Date {
	if !r.Business {
		return handedIn.AddDays(r.Days)
	}
	if cal == nil {
		return endorse.Date{}
	}
	if r.AfterHours {
		handedIn = Move(cal, handedIn, NextBusiness)
	}
	return AddBusinessDays(cal, handedIn, r.Days)
}

// NoticeDue is the last day of the review after the creator gave notice.
func (r Review) NoticeDue(notice endorse.Date, cal Calendar) endorse.Date {
	r.Days = r.NoticeDays
	return r.Due(notice, cal)
}
