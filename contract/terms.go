package contract

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Terms are one version of an agreement: its data, beside a master agreement
// that holds the legal text. They are a plain value; [Terms.Validate] says what is
// wrong with them, [Duties] what they lack.
type Terms struct {
	// ID names the agreement, Version, from 1, this state of it. Title is for
	// people.
	ID      string `json:"id"`
	Version int    `json:"version"`
	Title   string `json:"title,omitempty"`

	// Master is the legal text that the terms refer to.
	Master Master `json:"master,omitzero"`

	// Days are the first and last day of the agreement; what goes on after it
	// (rights, exclusivity, retention) has days of its own.
	Days endorse.Period `json:"days,omitzero"`

	// OfferUntil is the last day on which the offer can be accepted.
	OfferUntil endorse.Date `json:"offer_until,omitzero"`

	// Governing is the place whose law governs the agreement, Markets the places
	// whose public the posts are aimed at.
	Governing endorse.Region   `json:"governing,omitempty"`
	Markets   []endorse.Region `json:"markets,omitempty"`

	// Brands and Categories are the caller's codes of what is promoted; they are
	// compared exactly with those of an [Exclusivity]. Aim names the promotional
	// aim: the French threshold adds up agreements with the same one. Sector is
	// what rules single out, such as health; zero is not said.
	Brands     []string    `json:"brands,omitempty"`
	Categories []string    `json:"categories,omitempty"`
	Aim        string      `json:"aim,omitempty"`
	Sector     law.Sectors `json:"sector,omitzero"`

	Parties      []Party       `json:"parties,omitempty"`      // who they are between
	Deliverables []Deliverable `json:"deliverables,omitempty"` // what is to be made and posted
	Rights       []Grant       `json:"rights,omitempty"`       // who may use it; none is no use beyond the post
	Exclusivity  []Exclusivity `json:"exclusivity,omitempty"`  // for whom the creator may not work
	AI           AI            `json:"ai,omitzero"`            // what machines may do with it
	Compensation Compensation  `json:"compensation,omitzero"`  // what the creator gets
	Payment      Payment       `json:"payment,omitzero"`       // when the fee is paid
	Guarantees   []Guarantee   `json:"guarantees,omitempty"`   // numbers that are promised
	KillFee      []KillFee     `json:"kill_fee,omitempty"`     // what is due at an early end, by rising stage
	Conduct      Conduct       `json:"conduct,omitzero"`       // how the parties have to behave
	Termination  Termination   `json:"termination,omitzero"`   // how they end before their time
	Records      Records       `json:"records,omitzero"`       // what is kept, and who may look
	Minors       []Minor       `json:"minors,omitempty"`       // who is shown and is a minor
}

// Master is a document by reference.
type Master struct {
	ID         string     `json:"id,omitempty"`        // how it is called between the parties; empty is no master
	URL        string     `json:"url,omitempty"`       // where it is kept; empty is not said
	SHA256     string     `json:"sha256,omitempty"`    // of the document, as hexadecimal text
	Precedence Precedence `json:"precedence,omitzero"` // which of the two wins; zero is not said

	// Locked names the topics that the terms may not change.
	Locked []string `json:"locked,omitempty"`
}

// AI is what may be done with content and likeness by machines. A grant that
// says nothing of it grants nothing of it.
type AI struct {
	// Training is whether the content may train models, Replica whether a
	// digital replica of the creator may be made.
	Training endorse.Fact `json:"training,omitzero"`
	Replica  endorse.Fact `json:"replica,omitzero"`

	// Uses describes the intended uses of a replica, Counsel says that the
	// creator had a lawyer or a union for it.
	Uses    string       `json:"uses,omitempty"`
	Counsel endorse.Fact `json:"counsel,omitzero"`
}

// Conduct is how the parties have to behave, and what is disclosed.
type Conduct struct {
	// Disclosure is whether the creator has to disclose as the law of each market
	// asks, and Code the code of advertising that both undertake to keep.
	Disclosure endorse.Fact `json:"disclosure,omitzero"`
	Code       string       `json:"code,omitempty"`

	// Mutual is whether the clause on morals binds both sides; Triggers lists
	// what breaks it, CureDays how long the other side has to put it right.
	Mutual   endorse.Fact `json:"mutual,omitzero"`
	Triggers []string     `json:"triggers,omitempty"`
	CureDays int          `json:"cure_days,omitzero"`

	// Confidential is how many months secrets are kept after the end.
	Confidential int `json:"confidential_months,omitzero"`
}

// Termination is how the agreement ends before its time.
type Termination struct {
	// Convenience is whether the brand may end it without a reason, with
	// NoticeDays of notice; the kill fee is due.
	Convenience endorse.Fact `json:"convenience,omitzero"`
	NoticeDays  int          `json:"notice_days,omitzero"`

	// CureDays is how long a party in breach has to put it right.
	CureDays int `json:"cure_days,omitzero"`

	// PlatformDays is how many days the parties talk if a platform or format goes.
	PlatformDays int `json:"platform_days,omitzero"`
}

// Records is what is kept and who may look at it.
type Records struct {
	// Years is how long records are kept; Audit whether the creator may have the
	// statements of sales checked, Lookback how many years back.
	Years    int          `json:"years,omitzero"`
	Audit    endorse.Fact `json:"audit,omitzero"`
	Lookback int          `json:"lookback_years,omitzero"`
}

// Minor is a minor who appears in the content.
type Minor struct {
	ID   string       `json:"id"`            // of its own among the minors; that of the party if a creator
	Born endorse.Date `json:"born,omitzero"` // day of birth; zero is not said

	// Share is the part of the content that shows the minor, 0.45 for 45 %.
	Share endorse.Rate `json:"share,omitzero"`

	// Part is what of the earnings on that share is set aside, Account where.
	Part    endorse.Rate `json:"part,omitzero"`
	Account string       `json:"account,omitempty"`

	// Permit is the authorisation of an authority or court, where one is needed.
	Permit string `json:"permit,omitempty"`
}
