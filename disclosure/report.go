package disclosure

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Outcome is what a check came to, of a finding or of a market. The zero value
// is unclear.
type Outcome uint8

// The outcomes. A finding is never NotRequired.
const (
	Unclear     Outcome = iota // a fact, a rule or a surface is missing
	NotRequired                // no tie of the post has to be told
	Met
	Breached
)

var outcomeNames = [...]string{"unclear", "not-required", "met", "breached"}

// String is the text form: "unclear", "not-required", "met", "breached".
func (o Outcome) String() string { return textOf(int(o), outcomeNames[:]) }

// MarshalText writes the text form.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// UnmarshalText reads the text form.
func (o *Outcome) UnmarshalText(b []byte) error {
	n, err := indexOf("outcome", string(b), outcomeNames[:])
	if err == nil {
		*o = Outcome(n)
	}
	return err
}

// Reason says what a finding that is not met is about. The zero value is that
// of a finding that is met.
type Reason uint8

// The reasons.
const (
	NoReason        Reason = iota
	MissingLabel           // nothing tells of the tie
	AmbiguousLabel         // the wording does not say that it is advertising
	UnderstatedTie         // the wording is true and tells of less than there is
	LateLabel              // not first, not before the fold, not at the start
	BuriedLabel            // inside a run of hashtags
	HiddenLabel            // under the platform's interface
	IllegibleLabel         // cannot be read
	ProfileOnly            // only in the profile
	CommentOnly            // only in a comment
	AfterLink              // only after or away from the link
	WrongLanguage          // not in the language of the audience
	NotSpoken              // not said aloud
	NotOnMedia             // not on the picture or in the video
	NotThroughout          // not shown or repeated for as long as asked
	FrameMissing           // a frame bears none
	ToolNotEnough          // the platform's own label does not do, or was not used
	CancelledLabel         // the text takes the label back
	MissingMention         // a text that the content has to carry is not there
	BannedCategory         // may not be promoted
	LicenceMissing         // may not be promoted without a licence
	AudienceLimit          // reaches or shows people it may not
	OverLabelled           // a label where no tie asks for one
	UnknownFact            // a fact that decides is not known
	UnknownTie             // the ties are not known
	UntoldTie              // the text hints at a tie that was not told
	UnlistedWording        // no row says what the wording is worth
	NoLaw                  // no row of the book speaks of it on the day
	MemoryOnly             // the row was not looked up
	reasonsEnd
)

var reasonNames = [...]string{
	"", "missing-label", "ambiguous-label", "understated-tie", "late-label", "buried-label",
	"hidden-label", "illegible-label", "profile-only", "comment-only", "after-link",
	"wrong-language", "not-spoken", "not-on-media", "not-throughout", "frame-missing",
	"tool-not-enough", "cancelled-label", "missing-mention", "banned-category", "licence-missing",
	"audience", "over-labelled", "unknown-fact", "unknown-tie", "untold-tie", "unlisted-wording",
	"no-law", "memory-only",
}

// Reasons lists all reasons in the order of the constants, without
// [NoReason]. The slice is the caller's.
func Reasons() []Reason {
	rs := make([]Reason, 0, reasonsEnd-1)
	for r := MissingLabel; r < reasonsEnd; r++ {
		rs = append(rs, r)
	}
	return rs
}

// OnLabel reports whether the reason is about the label: its wording, or where
// and how it stands.
func (r Reason) OnLabel() bool { return r >= MissingLabel && r <= CancelledLabel }

// String is the text form, such as "late-label"; "" for [NoReason].
func (r Reason) String() string { return textOf(int(r), reasonNames[:]) }

// MarshalText writes the text form.
func (r Reason) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the text form.
func (r *Reason) UnmarshalText(b []byte) error {
	n, err := indexOf("reason", string(b), reasonNames[:])
	if err == nil {
		*r = Reason(n)
	}
	return err
}

// Finding is one rule held against the post: what came of it, and for which tie.
// Two findings are compared with [Finding.Equal], not with ==.
type Finding struct {
	Reason  Reason  // NoReason where it is met
	Outcome Outcome // met, breached or unclear

	// Must reports whether the rule has to be kept; otherwise it is advice and
	// decides no market.
	Must bool

	// Tie is the kind of tie that the finding is about; zero is none or all.
	Tie law.Ties

	// Findings of a report, and of all reports of a checker, share these, which
	// nobody writes to. Nil is the zero value.
	basis    *Basis
	evidence *Evidence
}

// Basis is what a finding rests on.
type Basis struct {
	// Code is stable: the instrument and what the row is about, such as
	// "gb-cap-2/start-of-text". Where there is no row it is the region and the
	// reason: "AR/no-law".
	Code string

	// Instrument, Citation and URL say what the row is of, and Verified and
	// Binding how far that goes. They are empty where there is no row. Undated
	// reports that the first day of the row is not known.
	Instrument, Citation, URL string
	Verified                  law.Verification
	Binding                   bool
	Undated                   bool

	// Detail is the row's own sentence.
	Detail string
}

// Evidence is what a finding saw of the post.
type Evidence struct {
	// Surface is where: "caption", "overlays[0]", "frames[2].overlays[0]".
	// Span is in bytes of that surface's text, and Quote is what stands there.
	Surface string
	Span    label.Span
	Quote   string

	// Fact names what is missing where the finding is unclear for lack of it:
	// "retouched", "ties[0].duty", "overlays".
	Fact string
}

// Basis returns what the finding rests on.
func (f Finding) Basis() Basis {
	if f.basis == nil {
		return Basis{}
	}
	return *f.basis
}

// Code is that of the basis.
func (f Finding) Code() string {
	if f.basis == nil {
		return ""
	}
	return f.basis.Code
}

// Evidence returns what the finding saw of the post.
func (f Finding) Evidence() Evidence {
	if f.evidence == nil {
		return Evidence{}
	}
	return *f.evidence
}

// RestingOn returns the finding with another basis, for findings that no check
// has made: those of a test, or read back.
func (f Finding) RestingOn(b Basis) Finding {
	f.basis = &b
	return f
}

// Showing returns the finding with other evidence.
func (f Finding) Showing(e Evidence) Finding {
	f.evidence = &e
	return f
}

// Equal reports whether two findings say the same.
func (f Finding) Equal(g Finding) bool {
	if f.Basis() != g.Basis() || f.Evidence() != g.Evidence() {
		return false
	}
	g.basis, g.evidence = f.basis, f.evidence
	return f == g
}

// Market is what the check came to in one region.
type Market struct {
	Region   endorse.Region // as the post has it
	Outcome  Outcome        // breached if a must is, else unclear if a must is, else met or not required
	Findings []Finding      // by code, surface and span
}

// Report is what a check came to in each market.
type Report struct {
	ID      string   // of the post, as given
	Markets []Market // each market once, in the order of the post

	// Assumed lists what was taken as given because nothing was said.
	Assumed []string

	// Fix is what would tell the ties in all markets at once. A check leaves it
	// empty; see [Checker.Fix].
	Fix Fix

	// Version is that of this library, and Book the digest of the law.
	Version, Book string
}

// Outcome is the worst of the markets: breached, then unclear, then met, then
// not required. Without markets it is unclear.
func (r Report) Outcome() Outcome {
	worst := NotRequired
	for _, m := range r.Markets {
		if rank(m.Outcome) > rank(worst) {
			worst = m.Outcome
		}
	}
	if len(r.Markets) == 0 {
		return Unclear
	}
	return worst
}

func rank(o Outcome) int {
	switch o {
	case NotRequired:
		return 0
	case Met:
		return 1
	case Breached:
		return 3
	}
	return 2
}

func textOf(n int, names []string) string {
	if n < len(names) {
		return names[n]
	}
	return ""
}

func indexOf(what, s string, names []string) (int, error) {
	for i, name := range names {
		if name == s {
			return i, nil
		}
	}
	return 0, &endorse.ParseError{What: what, Input: s, Why: "no such " + what}
}
