package law

// Rule is a rule of placement. The zero value is not said and not valid in a
// row.
type Rule uint8

// The rules of placement.
const (
	RuleNotSaid          Rule = iota
	StartOfText               // the first thing in the text
	BeforeFold                // seen without opening the rest of the text
	NotAmongHashtags          // not inside a run of hashtags
	OnTheMedia                // on the picture or in the video
	StartOfVideo              // at the beginning of the video, stream or series
	ThroughoutVideo           // shown for as long as the row's measures ask
	SpokenAndOnScreen         // in sound and in picture
	EachStoryFrame            // on every frame, or those the measures name
	RepeatDuringLive          // again and again while the stream runs
	SpokenInAudio             // spoken, where there is only sound
	NotOnlyProfile            // a profile line does not label a post
	NotOnlyComment            // a comment does not label a post
	NotOnlyAfterLink          // not first met behind a link
	NotOnlyAtEnd              // not at the end of the text
	SameLanguage              // in the language of the post
	Legible                   // big, lasting and contrasting enough to be read
	NotHiddenByInterface      // not under the platform's buttons
	InTitle                   // in the title
	EachPost                  // every post bears its own
	Thumbnail                 // on the preview
	NearClaim                 // beside the link or claim that it speaks of

	rulesEnd
)

var ruleNames = [...]string{
	"", "start-of-text", "before-fold", "not-among-hashtags", "on-the-media", "start-of-video",
	"throughout-video", "spoken-and-on-screen", "each-story-frame", "repeat-during-live",
	"spoken-in-audio", "not-only-profile", "not-only-comment", "not-only-after-link",
	"not-only-at-end", "same-language", "legible", "not-hidden-by-interface", "in-title",
	"each-post", "thumbnail", "near-claim",
}

// Rules lists all rules of placement in the order of the constants. The slice
// is the caller's.
func Rules() []Rule {
	rs := make([]Rule, 0, rulesEnd-1)
	for r := StartOfText; r < rulesEnd; r++ {
		rs = append(rs, r)
	}
	return rs
}

// ContentKind is the kind of a content rule.
type ContentKind uint8

// The kinds of content rule.
const (
	ContentNotSaid ContentKind = iota
	RetouchedImage
	AIGenerated
	BannedCategory
	RestrictedCategory
	Minors
	HealthContent
	FinanceContent
	CryptoContent
	GamblingContent
	AlcoholContent
	TobaccoNicotine
	MedicineContent
	CosmeticSurgeryContent
	HFSSContent
	ChildrenAudience
	FakeReview
	OtherContent
)

var contentNames = [...]string{
	"", "retouched-image", "ai-generated", "banned-category", "restricted-category", "minors",
	"health", "finance", "crypto", "gambling", "alcohol", "tobacco-nicotine", "medicine",
	"cosmetic-surgery", "hfss", "children-audience", "fake-review", "other",
}

// ActorKind is the kind of an actor rule.
type ActorKind uint8

// The kinds of actor rule.
const (
	ActorNotSaid ActorKind = iota
	Registration
	Licence
	Qualification
	WrittenContract
	MandatoryClause
	Insurance
	JointLiability
	IdentityDisplay
	MinorEarnings
	AgeLimit
	PaymentTerm
	AudienceThreshold
	OtherActor
)

var actorNames = [...]string{
	"", "registration", "licence", "qualification", "written-contract", "mandatory-clause",
	"insurance", "joint-liability", "identity-display", "minor-earnings", "age-limit",
	"payment-term", "audience-threshold", "other",
}
