package campaign

import "github.com/endorse-go/endorse/internal/word"

// Journey is a stage of the buyer's journey.
type Journey uint8

// The values of [Journey].
const (
	JourneyNotSaid Journey = iota
	ToAware                // has not heard of it
	ToConsider             // knows it and compares
	ToDecide               // is about to buy
	ToStay                 // has bought
	ToRecommend            // has bought and tells others
)

var journeyWords = []string{"", "awareness", "consideration", "decision", "retention", "advocacy"}

// String is the text form.
func (j Journey) String() string { return word.Of(j, journeyWords) }

// MarshalText writes the text form.
func (j Journey) MarshalText() ([]byte, error) { return word.Text(j, journeyWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (j *Journey) UnmarshalText(b []byte) error { return word.Read(j, journeyWords, b) }

// Wave is the way by which a post meets people. The zero value is the first: what
// nobody amplified has no second.
type Wave uint8

// The values of [Wave].
const (
	Primary   Wave = iota // the creator's own audience
	Secondary             // a wider audience, which the brand buys for the creator's post or brings it to
)

var waveWords = []string{"primary", "secondary"}

// String is the text form.
func (w Wave) String() string { return word.Of(w, waveWords) }

// MarshalText writes the text form.
func (w Wave) MarshalText() ([]byte, error) { return word.Text(w, waveWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (w *Wave) UnmarshalText(b []byte) error { return word.Read(w, waveWords, b) }

// Phase is a part of the work on a campaign.
type Phase uint8

// The values of [Phase].
const (
	PhaseNotSaid Phase = iota
	PhaseMake          // from the brief to what is posted
	PhaseManage        // what is posted, by what rules, and what is paid
	PhaseMonitor       // what came of it
)

var phaseWords = []string{"", "make", "manage", "monitor"}

// String is the text form.
func (p Phase) String() string { return word.Of(p, phaseWords) }

// MarshalText writes the text form.
func (p Phase) MarshalText() ([]byte, error) { return word.Text(p, phaseWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (p *Phase) UnmarshalText(b []byte) error { return word.Read(p, phaseWords, b) }

// Step is a step of the work, in a phase.
type Step uint8

// The values of [Step], in the order in which a campaign comes to them.
const (
	StepNotSaid Step = iota
	Identify         // find creators who might fit
	Select           // choose those who will be asked
	Agree            // come to terms
	Create           // make the content
	Review           // look at drafts
	Disclose         // see that ties are told
	Publish          // post it
	Amplify          // bring posts to a wider audience
	Pay              // settle what is owed
	Measure          // gather results
	Learn            // say what to do otherwise next time
)

var stepWords = []string{
	"", "identify", "select", "agree", "create", "review", "disclose", "publish", "amplify", "pay", "measure", "learn",
}

// String is the text form.
func (s Step) String() string { return word.Of(s, stepWords) }

// MarshalText writes the text form.
func (s Step) MarshalText() ([]byte, error) { return word.Text(s, stepWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (s *Step) UnmarshalText(b []byte) error { return word.Read(s, stepWords, b) }

// Phase is the phase that the step belongs to; that of no step is not said.
func (s Step) Phase() Phase {
	switch {
	case s == StepNotSaid || s > Learn:
		return PhaseNotSaid
	case s <= Create:
		return PhaseMake
	case s <= Pay:
		return PhaseManage
	}
	return PhaseMonitor
}
