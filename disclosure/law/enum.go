package law

// Requirement says whether a tie has to be told. The zero value is not said
// and not valid in a row.
type Requirement uint8

// The requirements.
const (
	RequirementNotSaid Requirement = iota
	Required                       // a label is due
	Conditional                    // due where the row's When holds
	NotRequired                    // not due
)

var requirementNames = [...]string{"", "required", "conditional", "not-required"}

// Verdict is what the law of a place says of a wording. The zero value is not
// said and not valid in a row.
type Verdict uint8

// The verdicts.
const (
	VerdictNotSaid Verdict = iota
	Accepted               // enough, where it stands rightly
	Qualified              // enough where the row's When holds
	Insufficient           // not enough
	Prohibited             // may not be used
)

// The sheets that the regions rest on call Qualified "conditional".
var verdictNames = [...]string{"", "accepted", "conditional", "insufficient", "prohibited"}

// Form says how the text of a wording is to be read.
type Form uint8

// The forms.
const (
	// Literal is the text as it stands; brackets in it are brackets.
	Literal Form = iota

	// Placed is text with places: [brand] is the brand's name or handle,
	// [product] any few words. Other brackets are brackets.
	Placed

	// Unlisted speaks of every plain label that no other row names: accepted
	// where any clear wording does, insufficient where the list is closed.
	// Its text is empty.
	Unlisted

	// Sign is a mark that text cannot show reliably, such as a lone letter or
	// an asterisk. It is kept for readers and not searched for.
	Sign
)

var formNames = [...]string{"literal", "placed", "unlisted", "sign"}

// Fault says why a wording is not enough, where its verdict is that it is not. The
// zero value is vague, which every accepted wording has too: there it says nothing.
type Fault uint8

// The faults.
const (
	Vague       Fault = iota // does not say that the post is advertising
	Foreign                  // in a language that the audience is not addressed in
	Understates              // true, but tells of less than there is
)

var faultNames = [...]string{"vague", "foreign", "understates"}

// Strength says whether a rule has to be kept. The zero value is not said and
// not valid in a row.
type Strength uint8

// The strengths.
const (
	StrengthNotSaid Strength = iota
	Must
	Should
)

var strengthNames = [...]string{"", "must", "should"}

// ToolVerdict says whether a platform's own paid-partnership label is enough.
// The zero value is unsettled.
type ToolVerdict uint8

// The verdicts on tools, the stricter the lower, unsettled aside.
const (
	Unsettled      ToolVerdict = iota // no text says
	NotEnoughAlone                    // own words are due beside it
	Recommended                       // to be used; whether it does alone is not said
	Sufficient                        // does alone where it is seen
)

var toolNames = [...]string{"unclear", "not-enough-alone", "recommended", "sufficient"}

// Effect says what a content or actor rule does. The zero value is a note,
// which changes no outcome.
type Effect uint8

// The effects.
const (
	Note     Effect = iota // for people to read; no fact decides it
	Mention                // text that the post has to carry
	Ban                    // may not be promoted
	Permit                 // may be promoted only with a licence or approval
	Audience               // limits who may be reached or who may appear
)

var effectNames = [...]string{"note", "mention", "ban", "permit", "audience"}

// Verification says how an instrument was looked at. The zero value is from
// memory, the weakest.
type Verification uint8

// The ways.
const (
	Memory    Verification = iota // not looked up
	Secondary                     // a law firm, the press or another authority says so
	Read                          // the official text was read
)

var verificationNames = [...]string{"memory", "secondary", "read"}

// InstrumentKind is the kind of a legal text.
type InstrumentKind uint8

// The kinds of instrument.
const (
	InstrumentNotSaid InstrumentKind = iota
	Statute
	Regulation
	RegulatorGuidance
	SelfRegulatoryCode
	CaseLaw
)

var instrumentKindNames = [...]string{
	"", "statute", "regulation", "regulator-guidance", "self-regulatory-code", "case-law",
}

// Basis says over what an actor rule's amount is summed.
type Basis uint8

// The bases.
const (
	BasisNotSaid     Basis = iota
	PerContract            // one agreement
	PerYearAndBrand        // a calendar year with one advertiser
	PerYear                // a calendar year with everybody
	PerRollingWindow       // the row's WindowDays
)

var basisNames = [...]string{"", "contract", "year-and-brand", "year", "rolling-window"}
