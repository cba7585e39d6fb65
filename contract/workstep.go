package contract

import "github.com/endorse-go/endorse/internal/word"

// WorkState is where the work on an asset stands.
type WorkState uint8

// The values of [WorkState].
const (
	Planned WorkState = iota
	Briefed
	InProduction
	Submitted
	ChangesRequested
	Rejected
	Approved
	ApprovedBySilence
	Scheduled
	Posted
	Verified
	Retained // public for as long as agreed
	Closed
	RemovedEarly
	MadeGood
	Waived // the brand does without it
	Killed // the agreement ended before it went live
)

var workStateNames = []string{"planned", "briefed", "in-production", "submitted", "changes-requested", "rejected", "approved", "deemed-approved", "scheduled", "live", "verified", "retained", "closed", "removed-early", "made-good", "waived", "killed"}

// String is the text form.
func (s WorkState) String() string { return word.Of(s, workStateNames) }

// MarshalText writes the text form.
func (s WorkState) MarshalText() ([]byte, error) { return word.Text(s, workStateNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *WorkState) UnmarshalText(b []byte) error { return word.Read(s, workStateNames, b) }

// WorkStep is what is done in the work on an asset.
type WorkStep uint8

// The values of [WorkStep].
const (
	WorkStepNotSaid WorkStep = iota
	Brief
	Begin
	Submit
	RequestChanges
	Reject
	Approve
	Notify // the creator reminds of a draft that was not answered
	Deem   // time ends the review
	Schedule
	Publish
	Verify
	Retain
	Remove
	Redo
	Close
	Waive
	Kill
)

var workStepNames = []string{"", "brief", "begin", "submit", "request-changes", "reject", "approve", "notify", "deem", "schedule", "publish", "verify", "retain", "remove", "make-good", "close", "waive", "kill"}

// String is the text form.
func (s WorkStep) String() string { return word.Of(s, workStepNames) }

// MarshalText writes the text form.
func (s WorkStep) MarshalText() ([]byte, error) { return word.Text(s, workStepNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *WorkStep) UnmarshalText(b []byte) error { return word.Read(s, workStepNames, b) }
