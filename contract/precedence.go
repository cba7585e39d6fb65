package contract

import "github.com/endorse-go/endorse/internal/word"

// Precedence says which document wins where the terms and the master agreement
// differ.
type Precedence uint8

// The values of [Precedence].
const (
	PrecedenceNotSaid Precedence = iota
	TermsFirst                   // the terms win, as in most agency agreements
	MasterFirst                  // the master wins unless it leaves the topic open
)

var precedenceNames = []string{"", "terms-first", "master-first"}

// String is the text form.
func (p Precedence) String() string { return word.Of(p, precedenceNames) }

// MarshalText writes the text form.
func (p Precedence) MarshalText() ([]byte, error) { return word.Text(p, precedenceNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (p *Precedence) UnmarshalText(b []byte) error { return word.Read(p, precedenceNames, b) }

// Silence says what happens if nobody answers a draft in time.
type Silence uint8

// The values of [Silence].
const (
	SilenceNotSaid Silence = iota
	DeemedApproved         // the draft is taken for approved
	NoticeFirst            // the creator gives notice; after that the draft is taken for approved
	Slips                  // the dates move day for day
	DeemedRejected         // the draft is taken for rejected
)

var silenceNames = []string{"", "deemed-approved", "notice-first", "slips", "deemed-rejected"}

// String is the text form.
func (s Silence) String() string { return word.Of(s, silenceNames) }

// MarshalText writes the text form.
func (s Silence) MarshalText() ([]byte, error) { return word.Text(s, silenceNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Silence) UnmarshalText(b []byte) error { return word.Read(s, silenceNames, b) }
