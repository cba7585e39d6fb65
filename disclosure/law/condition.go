package law

// Condition is what a row depends on besides its days, ties, formats and
// sectors. The zero value is Always. A condition is decided by facts of the
// post; where the fact is not said the condition is open.
type Condition uint8

// The conditions.
const (
	// Always holds.
	Always Condition = iota

	// Judgement is a test that no fact of a publication decides; it is always
	// open. The row's Detail states it.
	Judgement

	// InReturn holds where the brand asked for the post, the creator owed it,
	// or the brand had a say in it; it fails where all three are denied.
	InReturn
	// Unasked is the opposite of InReturn.
	Unasked
	// OnDuty holds where the creator owed the post; NoDuty where not.
	OnDuty
	NoDuty
	// OnControl holds where the brand had a say in the post; NoControl where not.
	OnControl
	NoControl

	// UnlessPlain fails where account or content make plain that this is
	// advertising.
	UnlessPlain
	// UnlessShownPlain fails only where account or content are said to make
	// plain that this is advertising; what is not said counts as not plain.
	UnlessShownPlain
	// UnlessPlainInPost fails only where the post itself makes it plain; a
	// plain account leaves it open.
	UnlessPlainInPost
	// UnlessOwnAccount fails on the brand's own account.
	UnlessOwnAccount
	// UnlessPublic fails where everybody could have had the benefit.
	UnlessPublic

	// MainProduct holds where the product plays the main part, Subordinate
	// where it does not.
	MainProduct
	Subordinate
	// WithLinks holds where the post links away or gives a code.
	WithLinks
	// WithoutCaption holds where the post has no caption.
	WithoutCaption
	// SpokenClaim holds where the post speaks.
	SpokenClaim
	// AIPerformer holds where a person in the post was made by AI, and
	// MadeWithAI where anything in it was.
	AIPerformer
	MadeWithAI
	// Retouched holds where looks in the picture were altered.
	Retouched
	// MinorShown holds where a minor appears.
	MinorShown
	// Boosted holds where the post runs as a paid advertisement as well.
	Boosted

	// AsPlatformLabel holds for the platform's own label, not for words that
	// the creator writes.
	AsPlatformLabel
	// FirstAndAlone holds where the wording is the first thing in the text
	// and stands in no run of hashtags.
	FirstAndAlone
	// NotAlone holds where another sufficient wording stands beside it.
	NotAlone
	// WithBrand holds where the brand is named or tagged as well.
	WithBrand
	// UnlessWithBrand fails where the brand is named or tagged as well.
	UnlessWithBrand
	// BesideLink holds where the wording stands in the line of a link.
	BesideLink
	// InItsLanguage holds where the post is in the wording's own language.
	InItsLanguage
	// UnlessInItsLanguage fails where the post is said to be in the wording's
	// own language; what is not said counts as another language.
	UnlessInItsLanguage
	// AdultAudience holds where less than half of the audience are minors.
	AdultAudience

	conditionsEnd
)

var conditionNames = [...]string{
	"always", "judgement", "in-return", "unasked", "on-duty", "no-duty", "on-control", "no-control",
	"unless-plain", "unless-shown-plain", "unless-plain-in-post", "unless-own-account", "unless-public",
	"main-product", "subordinate", "with-links", "without-caption", "spoken-claim", "ai-performer", "made-with-ai",
	"retouched", "minor-shown", "boosted", "as-platform-label", "first-and-alone", "not-alone",
	"with-brand", "unless-with-brand", "beside-link", "in-its-language", "unless-in-its-language", "adult-audience",
}

// ofWording reports whether the condition looks at a found wording and so
// makes sense on a wording only.
func (c Condition) ofWording() bool {
	return c >= AsPlatformLabel && c <= UnlessInItsLanguage
}

// Measure is how much of a rule of placement is asked.
type Measure struct {
	// Kind is what is measured.
	Kind MeasureKind `json:"kind"`

	// UpTo limits the measure to publications of at most so many seconds; 0
	// is no limit. Of several measures the first that fits holds.
	UpTo int `json:"up_to,omitzero"`

	// N is the number: seconds, tags, or the numerator of a share.
	N int `json:"n,omitzero"`

	// D is the denominator of a share.
	D int `json:"d,omitzero"`
}

// MeasureKind is what a measure counts. The zero value is not said and not
// valid in a row.
type MeasureKind uint8

// The kinds of measure.
const (
	MeasureNotSaid    MeasureKind = iota
	AtLeastSeconds                // shown for N seconds or more in all
	ShareOfLength                 // shown for N/D of the running time or more
	WholePart                     // shown for the whole promotional part
	EverySeconds                  // again after at most N seconds
	WithinSeconds                 // begins within the first N seconds
	AtStart                       // at the beginning
	StartAndEnd                   // at the beginning and at the end
	FirstFrame                    // on the first frame
	FirstAndLastFrame             // on the first and the last frame
	EveryFrame                    // on every picture of a series
	FirstOrLastTag                // first or last of a run of hashtags will do
	WithinFirstTags               // among the first N hashtags will do
	WithinLines                   // within the first N lines of the text
	AlsoInText                    // in the title or description as well
	SeenToo                       // in picture or writing; spoken words alone do not do and need not be there
	NamesBrand                    // the brand is named in the text
	PlaceLanguage                 // in a language of the place, whatever that of the post
)

var measureNames = [...]string{
	"", "at-least-seconds", "share-of-length", "whole-part", "every-seconds", "within-seconds",
	"at-start", "start-and-end", "first-frame", "first-and-last-frame", "every-frame", "first-or-last-tag", "within-first-tags",
	"within-lines", "also-in-text", "seen-too", "names-brand", "place-language",
}
