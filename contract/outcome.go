package contract

import "github.com/endorse-go/endorse/internal/word"

// Outcome is where an asset stands. The zero value is that a fact is missing to
// tell.
type Outcome uint8

// The values of [Outcome].
const (
	Unclear    Outcome = iota
	Met                // as agreed, and for as long
	Running            // as agreed so far; it has to stay up longer
	Pending            // not posted, and the window is open
	Missing            // not posted, and the window is over
	PostedLate         // and nothing else is known to be otherwise than agreed
	Incomplete         // something that has to be in it is not, or something is that may not, or it came too early
	TakenDown          // before its time was over
)

var outcomeNames = []string{"unclear", "met", "running", "pending", "missing", "late", "incomplete", "taken-down"}

// String is the text form.
func (o Outcome) String() string { return word.Of(o, outcomeNames) }

// MarshalText writes the text form.
func (o Outcome) MarshalText() ([]byte, error) { return word.Text(o, outcomeNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (o *Outcome) UnmarshalText(b []byte) error { return word.Read(o, outcomeNames, b) }

// DefectKind is what is wrong with a post. The zero value is not said.
type DefectKind uint8

// The values of [DefectKind].
const (
	DefectNotSaid DefectKind = iota
	LateBy                   // days after the window
	EarlyBy                  // days before the window
	NoTag
	NoMention
	NoLink
	NoCode
	NoDisclosure
	NoTool // the platform's own label
	FewFrames
	TooShort
	DownEarly // days that it should have stayed up
	Forbidden // something that may not be in it
)

var defectKindNames = []string{"", "late", "early", "no-tag", "no-mention", "no-link", "no-code", "no-disclosure", "no-tool", "few-frames", "too-short", "down-early", "forbidden"}

// String is the text form.
func (k DefectKind) String() string { return word.Of(k, defectKindNames) }

// MarshalText writes the text form.
func (k DefectKind) MarshalText() ([]byte, error) { return word.Text(k, defectKindNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (k *DefectKind) UnmarshalText(b []byte) error { return word.Read(k, defectKindNames, b) }

// Repair is what still makes an asset good.
type Repair uint8

// The values of [Repair].
const (
	NoRepair Repair = iota
	PostIt          // post what is missing
	Repost          // post again for the days that lack
	Amend           // put in what lacks, take out what may not be there
)

var repairNames = []string{"", "post", "repost", "amend"}

// String is the text form.
func (r Repair) String() string { return word.Of(r, repairNames) }

// MarshalText writes the text form.
func (r Repair) MarshalText() ([]byte, error) { return word.Text(r, repairNames) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (r *Repair) UnmarshalText(b []byte) error { return word.Read(r, repairNames, b) }
