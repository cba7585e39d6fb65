package campaign

import "github.com/endorse-go/endorse/internal/word"

// State is where a campaign stands.
type State uint8

// The values of [State].
const (
	StateNotSaid   State = iota // no campaign: the zero [Campaign]
	StatePlanned                // is being prepared
	StateRunning                // creators post
	StateEnded                  // is over; figures and money still move
	StateCancelled              // was broken off; figures and money still move
	StateClosed                 // nothing more is to come
)

var stateWords = []string{"", "planned", "running", "ended", "cancelled", "closed"}

// String is the text form.
func (s State) String() string { return word.Of(s, stateWords) }

// MarshalText writes the text form.
func (s State) MarshalText() ([]byte, error) { return word.Text(s, stateWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *State) UnmarshalText(b []byte) error { return word.Read(s, stateWords, b) }

// Phase is the part of the work that the state belongs to: planned is
// [PhaseMake], running [PhaseManage], and what comes after [PhaseMonitor].
func (s State) Phase() Phase {
	switch s {
	case StatePlanned:
		return PhaseMake
	case StateRunning:
		return PhaseManage
	case StateEnded, StateCancelled, StateClosed:
		return PhaseMonitor
	}
	return PhaseNotSaid
}

// states is a set of states.
type states uint8

func (s State) set() states { return 1 << s }

const (
	whilePlanned   = states(1 << StatePlanned)
	whileRunning   = states(1 << StateRunning)
	whileEnded     = states(1 << StateEnded)
	whileCancelled = states(1 << StateCancelled)

	beforeEnd  = whilePlanned | whileRunning
	afterStart = whileRunning | whileEnded | whileCancelled
	whileOpen  = whilePlanned | afterStart
)

// rule is in which states an event may be taken, and where it leads; no state is
// where the campaign was.
type rule struct {
	from states
	to   State
}

// rules are those of each kind of event.
var rules = [...]rule{
	KindChanged:    {from: beforeEnd},
	KindSelected:   {from: beforeEnd},
	KindDropped:    {from: beforeEnd},
	KindOffered:    {from: beforeEnd | whileEnded}, // rights may be bought for longer
	KindNegotiated: {from: whileOpen},
	KindWorked:     {from: whileOpen},
	KindStarted:    {from: whilePlanned, to: StateRunning},
	KindPublished:  {from: afterStart}, // what is late, or was found late, is still a fact
	KindSeen:       {from: afterStart},
	KindTakenDown:  {from: afterStart},
	KindAmplified:  {from: afterStart},
	KindMeasured:   {from: afterStart},
	KindSpent:      {from: whileOpen},
	KindPaid:       {from: whileOpen},
	KindFinished:   {from: whileRunning, to: StateEnded},
	KindCancelled:  {from: beforeEnd, to: StateCancelled},
	KindClosed:     {from: whileEnded | whileCancelled, to: StateClosed},
}
