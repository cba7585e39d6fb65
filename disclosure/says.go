package disclosure

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse/disclosure/law"
)

// sentences say what a finding is about; "%" is what was found and where.
var sentences = [...]string{
	NoReason:        "% is kept",
	MissingLabel:    "nothing on the post tells of the tie",
	AmbiguousLabel:  "% does not say plainly that the post is advertising",
	UnderstatedTie:  "% is true and tells of less than the tie is",
	LateLabel:       "% comes late: not first, not before the fold or not at the start",
	BuriedLabel:     "% stands inside a run of hashtags",
	HiddenLabel:     "% lies under the platform's interface",
	IllegibleLabel:  "% cannot be read",
	ProfileOnly:     "% stands in the profile only",
	CommentOnly:     "% stands in a comment only",
	AfterLink:       "% stands after or away from the link it speaks of",
	WrongLanguage:   "% is not in the language that the audience is addressed in",
	NotSpoken:       "the label is not spoken",
	NotOnMedia:      "the label is not on the picture or in the video",
	NotThroughout:   "the label is not shown or repeated for as long as asked",
	FrameMissing:    "a frame bears no label",
	ToolNotEnough:   "the platform's own label does not do alone, or was not used where it is recommended",
	CancelledLabel:  "the text takes % back",
	MissingMention:  "a text that the content has to carry is missing",
	BannedCategory:  "what is promoted may not be promoted",
	LicenceMissing:  "what is promoted may be promoted with a licence or approval only",
	AudienceLimit:   "the post reaches or shows people it may not",
	OverLabelled:    "% says advertising where no tie asks for it",
	UnknownFact:     "it turns on a fact that is not known",
	UnknownTie:      "the ties between creator and brand are not known",
	UntoldTie:       "% hints at a tie that was not told",
	UnlistedWording: "no rule that we have says what % is worth here",
	NoLaw:           "no rule that we have speaks of this place, tie or day, or not of all of it",
	MemoryOnly:      "the rule was not looked up and decides nothing alone",
}

// Says is the finding as an English sentence, built from its fields: what was
// found where, what is asked, and by whom. Its wording may change; the fields
// are the promise.
func (f Finding) Says() string {
	var b strings.Builder
	switch {
	case f.Outcome == Met && f.Tie != 0 && f.Evidence().Surface == "" && strings.HasSuffix(f.Code(), "/"+f.Tie.String()):
		b.WriteString("the tie " + f.Tie.String() + " need not be told")
	default:
		if int(f.Reason) < len(sentences) {
			b.WriteString(strings.Replace(sentences[f.Reason], "%", f.subject(), 1))
		}
	}
	f.sayFact(&b)
	f.sayRule(&b)
	return b.String()
}

// subject is what the sentence speaks of.
func (f Finding) subject() string {
	saw := f.Evidence()
	if saw.Quote == "" {
		if f.Reason == NoReason {
			return "the rule"
		}
		return "the label"
	}
	s := strconv.Quote(shorten(saw.Quote)) + " in " + saw.Surface
	if f.Reason == NoReason {
		return "the rule, by " + s + ","
	}
	return s
}

func (f Finding) sayFact(b *strings.Builder) {
	if missing := f.Evidence().Fact; missing != "" {
		b.WriteString("; not known: " + missing)
	}
}

func (f Finding) sayRule(b *strings.Builder) {
	on := f.Basis()
	if on.Citation == "" {
		return
	}
	b.WriteString(" (" + on.Citation)
	if !f.Must {
		b.WriteString(", advice")
	}
	if on.Undated {
		b.WriteString(", first day not known")
	}
	if on.Verified == law.Memory {
		b.WriteString(", not looked up")
	}
	b.WriteString(")")
	if on.Detail != "" && f.Outcome != Met {
		b.WriteString(": " + on.Detail)
	}
}

// shorten cuts a quote after 60 code points.
func shorten(s string) string {
	n := 0
	for i := range s {
		if n++; n > 60 {
			return s[:i] + "…"
		}
	}
	return s
}
