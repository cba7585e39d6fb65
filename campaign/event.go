package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/roi"
)

// Event is something that happened in a campaign. The set is closed: [Changed],
// [Selected], [Dropped], [Offered], [Negotiated], [Worked], [Started],
// [Published], [Seen], [TakenDown], [Amplified], [Measured], [Spent], [Paid],
// [Finished], [Cancelled] and [Closed].
type Event interface{ kind() Kind }

// Changed is that the brief was changed. The currency of the budget stays.
type Changed struct {
	Brief Brief `json:"brief"`
}

// Selected is that a creator was chosen to be asked. A creator who is chosen
// again is known anew: what was said before is replaced.
type Selected struct {
	Creator Creator `json:"creator"`
}

// Dropped is that a creator is out: declined, or no longer wanted. What they
// posted and were paid stays.
type Dropped struct {
	Creator string `json:"creator"`
	Reason  string `json:"reason,omitempty"`
}

// Offered is that terms were put to creators: the start of an agreement, or, with
// the id of one that there is and a higher version, the terms that it goes on
// with.
type Offered struct {
	Creators []string       `json:"creators"` // accounts that post under it
	Terms    contract.Terms `json:"terms"`
}

// Negotiated is a step in the life of an agreement.
type Negotiated struct {
	Terms string                  `json:"terms"`
	Step  contract.AgreementEvent `json:"step"`
}

// Worked is a step in the work on an asset: the Asset-th of a deliverable, from 1.
type Worked struct {
	Terms       string             `json:"terms"`
	Deliverable string             `json:"deliverable"`
	Asset       int                `json:"asset"`
	Step        contract.WorkEvent `json:"step"`
}

// Started is that the campaign runs.
type Started struct{}

// Published is that a creator posted. The day of the event is the day of going
// live unless Post.On says an earlier one.
type Published struct {
	Creator string `json:"creator"`
	Terms   string `json:"terms,omitempty"` // the agreement that it was posted under; empty is none

	// Post is the post as it was found; its ID is that of the campaign.
	Post contract.Post `json:"post"`

	// Text is the post as the audience meets it. ID, day, platform and format are
	// those of Post, the brand is that of the brief and the ties those of the terms,
	// where they are not said here; markets, sector and language likewise.
	Text disclosure.Publication `json:"text,omitzero"`
}

// Seen is that a post was still public on the day.
type Seen struct {
	Post string `json:"post"`
}

// TakenDown is that a post is no longer public from the day on.
type TakenDown struct {
	Post string `json:"post"`
}

// Amplified is that a post was brought to a wider audience, and what that cost:
// zero is nothing.
type Amplified struct {
	Post   string        `json:"post"`
	Spend  endorse.Money `json:"spend"`
	Advert bool          `json:"advert,omitempty"` // it ran as a paid advertisement
}

// Measured is a reading of the figures of a post: all that was counted up to the
// day, not what was added. A later reading takes the place of an earlier one of
// the same wave; counts may fall.
type Measured struct {
	Post    string         `json:"post"`
	Wave    Wave           `json:"wave,omitzero"`
	Counts  endorse.Counts `json:"counts"`
	Revenue endorse.Money  `json:"revenue,omitzero"` // put down to the post; not said is not known
}

// Spent is money that went out for something else than a creator's fee or
// commission, and to nobody who has an agreement. Amplification is [Amplified].
type Spent struct {
	ID      string        `json:"id"`
	Cost    roi.Cost      `json:"cost"`
	Amount  endorse.Money `json:"amount"`
	Creator string        `json:"creator,omitempty"` // whom it was spent on; empty is the campaign
	To      string        `json:"to,omitempty"`      // who got it
}

// Paid is money that went to a party of an agreement, or to a party of an
// affiliate programme, which has no Terms.
type Paid struct {
	ID     string        `json:"id"`
	Terms  string        `json:"terms,omitempty"`
	Party  string        `json:"party"`
	For    string        `json:"for,omitempty"` // the instalment; empty pays the oldest debts first
	Amount endorse.Money `json:"amount"`
}

// Finished is that the campaign is over. Figures, take-downs and payments may
// still come.
type Finished struct{}

// Cancelled is that the campaign is broken off.
type Cancelled struct {
	Reason string `json:"reason,omitempty"`
}

// Closed is that nothing more is to come.
type Closed struct{}

// Kind is which event of the set one is.
type Kind uint8

// The values of [Kind].
const (
	KindNotSaid Kind = iota
	KindChanged
	KindSelected
	KindDropped
	KindOffered
	KindNegotiated
	KindWorked
	KindStarted
	KindPublished
	KindSeen
	KindTakenDown
	KindAmplified
	KindMeasured
	KindSpent
	KindPaid
	KindFinished
	KindCancelled
	KindClosed
)

func (Changed) kind() Kind    { return KindChanged }
func (Selected) kind() Kind   { return KindSelected }
func (Dropped) kind() Kind    { return KindDropped }
func (Offered) kind() Kind    { return KindOffered }
func (Negotiated) kind() Kind { return KindNegotiated }
func (Worked) kind() Kind     { return KindWorked }
func (Started) kind() Kind    { return KindStarted }
func (Published) kind() Kind  { return KindPublished }
func (Seen) kind() Kind       { return KindSeen }
func (TakenDown) kind() Kind  { return KindTakenDown }
func (Amplified) kind() Kind  { return KindAmplified }
func (Measured) kind() Kind   { return KindMeasured }
func (Spent) kind() Kind      { return KindSpent }
func (Paid) kind() Kind       { return KindPaid }
func (Finished) kind() Kind   { return KindFinished }
func (Cancelled) kind() Kind  { return KindCancelled }
func (Closed) kind() Kind     { return KindClosed }
