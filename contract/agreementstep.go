package contract

import "github.com/endorse-go/endorse/internal/word"

// AgreementState is where an agreement stands.
type AgreementState uint8

// The values of [AgreementState].
const (
	Draft AgreementState = iota
	Offered
	Countered // the other side answered with another version
	Accepted  // both sides mean the same version
	PartlySigned
	Signed
	Active
	Suspended // clocks stop
	Completed
	EndedByCreator // for the creator's breach
	EndedByBrand   // for the brand's breach
	Cancelled      // the brand no longer wanted it
	Expired
	Declined
	Withdrawn
	Lapsed // the offer ran out
)

var agreementStateNames = []string{"draft", "offered", "countered", "accepted", "partially-signed", "signed", "active", "suspended", "completed", "terminated-creator", "terminated-brand", "cancelled", "expired", "declined", "withdrawn", "lapsed"}

// String is the text form.
func (s AgreementState) String() string { return word.Of(s, agreementStateNames) }

// MarshalText writes the text form.
func (s AgreementState) MarshalText() ([]byte, error) { return word.Text(s, agreementStateNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *AgreementState) UnmarshalText(b []byte) error { return word.Read(s, agreementStateNames, b) }

// AgreementStep is what is done to an agreement.
type AgreementStep uint8

// The values of [AgreementStep].
const (
	AgreementStepNotSaid AgreementStep = iota
	Offer
	Counter
	Accept
	Sign
	Start
	Amended // an amendment came into force
	Suspend
	Resume
	Terminate // for the other side's breach
	Cancel    // for convenience
	Complete
	Decline
	Withdraw // of the offer by who made it, or of what was accepted by who has not signed
	Lapse
	Expire
)

var agreementStepNames = []string{"", "offer", "counter", "accept", "sign", "start", "amended", "suspend", "resume", "terminate", "cancel", "complete", "decline", "withdraw", "lapse", "expire"}

// String is the text form.
func (s AgreementStep) String() string { return word.Of(s, agreementStepNames) }

// MarshalText writes the text form.
func (s AgreementStep) MarshalText() ([]byte, error) { return word.Text(s, agreementStepNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *AgreementStep) UnmarshalText(b []byte) error { return word.Read(s, agreementStepNames, b) }
