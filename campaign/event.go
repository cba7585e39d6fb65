package campaign

import (
	"encoding/json"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/roi"
)

// Event is something that happened in a campaign. The set is closed: [Changed],
// [Selected], [Dropped], [Offered], [Negotiated], [Worked], [Started],
// [Published], [Seen], [TakenDown], [Amplified], [Measured], [Spent], [Paid],
// [Finished], [Cancelled] and [Closed].
type Event interface {
	kind() Kind

	// take checks the event against a campaign and works it in. The event in t is
	// this one, and the campaign's own.
	take(c *Campaign, t Taken) error
}

// Changed is that the brief was changed. The currency of the budget stays.
type Changed struct {
	Brief Brief `json:"brief"` // the whole brief as it is from now on; its id stays
}

// Selected is that a creator was chosen to be asked. A creator who is chosen
// again is known anew: what was said before is replaced, and who was out is in. An
// account stays on its platform.
type Selected struct {
	Creator Creator `json:"creator"` // all that is known of them by now
}

// Dropped is that a creator is out: declined, or no longer wanted. What they
// posted and were paid stays.
type Dropped struct {
	Creator string `json:"creator"`          // id of the account
	Reason  string `json:"reason,omitempty"` // in the caller's words; empty is not said
}

// Offered is that terms are on file: with a new id an agreement begins, with that
// of one that there is and a higher version they are terms that it may go on with,
// as a counter-offer or an amendment. A [Negotiated] step that names their version
// and digest brings them into play.
type Offered struct {
	Creators []string       `json:"creators"` // accounts that post under it
	Terms    contract.Terms `json:"terms"`    // the whole version; later ones have a higher number

	// By is the party that puts them to the other side, which takes the step of the
	// agreement too: an offer, or the counter-offer to one. Empty takes none.
	By string `json:"by,omitempty"`
}

// Negotiated is a step in the life of an agreement.
type Negotiated struct {
	Terms string                  `json:"terms"` // id of the terms
	Step  contract.AgreementEvent `json:"step"`  // the step, as its agreement takes it
}

// Worked is a step in the work on an asset.
type Worked struct {
	Terms       string             `json:"terms"`       // id of the terms
	Deliverable string             `json:"deliverable"` // id of the deliverable
	Asset       int                `json:"asset"`       // which of its posts, from 1
	Step        contract.WorkEvent `json:"step"`        // the step, as the work takes it
}

// Started is that the campaign runs.
type Started struct{}

// Published is that a creator posted. The day of the event is the day of going
// live unless Post.On says an earlier one; the platform is the creator's where Post
// says none.
type Published struct {
	Creator string `json:"creator"`         // id of the account
	Terms   string `json:"terms,omitempty"` // the agreement that it was posted under; empty is none

	// Post is the post as it was found; its ID is that of the campaign.
	Post contract.Post `json:"post"`

	// Text is the post as the audience meets it. What it may leave out
	// [Post.Publication] finds elsewhere; what it says has to agree with Post. Text
	// that says nothing is a post that nobody looked at.
	Text disclosure.Publication `json:"text,omitzero"`
}

// Seen is that a post was still public on the day.
type Seen struct {
	Post string `json:"post"` // id of the post
}

// TakenDown is that a post is no longer public from the day on.
type TakenDown struct {
	Post string `json:"post"` // id of the post
}

// Amplified is that a post was brought to a wider audience, and what that cost.
type Amplified struct {
	Post   string        `json:"post"`             // id of the post
	Spend  endorse.Money `json:"spend"`            // 0 or above, added to what it cost before; no currency is nothing
	Advert bool          `json:"advert,omitempty"` // it ran as a paid advertisement
}

// Measured is a reading of the figures of a post: all that was counted up to the
// day, not what was added. A later reading takes the place of an earlier one of
// the same wave; counts may fall. The secondary wave is that of an amplified post.
type Measured struct {
	Post string `json:"post,omitempty"` // id of the post; empty where Creator stands

	// Creator stands there instead of Post where figures are known of a creator as a
	// whole and of no single post: sales by a code or link. They come beside those
	// of the posts.
	Creator string `json:"creator,omitempty"`

	Wave    Wave           `json:"wave,omitzero"`    // whose figures they are; zero is the creator's own audience
	Counts  endorse.Counts `json:"counts"`           // all by now; what is not known is not none
	Revenue endorse.Money  `json:"revenue,omitzero"` // put down to it; not said is not known, EUR 0.00 is none
}

// MarshalJSON writes the reading. Revenue that is not known is left out; a known one
// of zero is not.
func (e Measured) MarshalJSON() ([]byte, error) {
	type members Measured
	form := struct {
		members
		Revenue *endorse.Money `json:"revenue,omitempty"`
	}{members: members(e)}
	if e.Revenue.Currency() != 0 {
		form.Revenue = &e.Revenue
	}
	return json.Marshal(form)
}

// Spent is money that went out under no agreement: goods, production, tools, a fee
// that was paid without terms. What a party of an agreement gets is [Paid], what
// amplifies a post [Amplified]. An amount below zero is money that came back.
type Spent struct {
	ID      string        `json:"id"`                // of its own among payments and spending; must be said
	Cost    roi.Cost      `json:"cost"`              // under which name; must be said
	Amount  endorse.Money `json:"amount"`            // must be in a currency; below zero is money that came back
	Creator string        `json:"creator,omitempty"` // whom it was spent on; empty is the campaign
	To      string        `json:"to,omitempty"`      // who got it
}

// Paid is money that went to a party of an agreement, or to one of an affiliate
// programme.
type Paid struct {
	ID     string        `json:"id"`              // of its own among payments and spending; must be said
	Terms  string        `json:"terms,omitempty"` // id of the agreement; empty for an affiliate programme
	Party  string        `json:"party"`           // id of the party, in the terms if they are said
	For    string        `json:"for,omitempty"`   // the instalment; empty pays the oldest debts first
	Amount endorse.Money `json:"amount"`          // above zero
}

// Finished is that the campaign is over. Figures, take-downs and payments may
// still come.
type Finished struct{}

// Cancelled is that the campaign is broken off.
type Cancelled struct {
	Reason string `json:"reason,omitempty"` // in the caller's words; empty is not said
}

// Closed is that nothing more is to come.
type Closed struct{}
