// Package disclosure holds a post against advertising-disclosure law. It
// answers the question: does this post say enough, in each market that it
// addresses, under the law in force on its day, and if not, why not?
//
// # Words
//
// A [Publication] is a post as the audience meets it: its surfaces (title,
// caption, overlays, spoken lines, the platform's own label, …), its ties and
// the facts that no surface shows. A [Tie] is a link between the creator and a
// brand, such as a fee, a gift or a share of sales. A label is wording that
// tells of a tie. The law is a [law.Book]: rows of data, each resting on a text
// that is cited; [Law] is ours. A [Checker] is a book compiled. A [Report] has an
// outcome for each [Market] and its findings: a [Finding] is one rule held
// against the post, with what it rests on and where in the post it looked.
//
// An [Outcome] of a finding is met, breached or unclear; that of a market may be
// not-required too. A market is breached if something that must be kept is
// breached, else unclear if such a thing is unclear, else met. Advice
// (findings without Must) decides nothing. Silence is never a pass: a place,
// tie, wording or fact that nobody knows of leaves the market unclear, and the
// report says what is missing.
//
// # A path
//
//	checker, err := disclosure.NewChecker(disclosure.Law()) // once
//	report, err := checker.Check(disclosure.Publication{
//		On:       endorse.On(2026, 3, 1),
//		Platform: endorse.Instagram,
//		Format:   endorse.FormatPost,
//		Markets:  []endorse.Region{"GB", "DE"},
//		Ties:     []disclosure.Tie{{Kind: law.FreeProduct}},
//		Caption:  "#gifted A soft cream for the evening.",
//	})
//	for _, m := range report.Markets {
//		for _, f := range m.Findings {
//			fmt.Println(m.Region, f.Outcome, f.Code(), f.Says())
//		}
//	}
//
// [Checker.Brief] says before anything is written what the same law will ask.
// [Checker.Fix] looks for the shortest wording and place that would do.
//
// # How a post is judged
//
// In each market, by the rows in force on its day:
//
//  1. Which ties have to be told? A row may ask on a condition, from a number of
//     followers, or for some months after a relationship has ended. Where no tie
//     has to be told, the market is not-required, and the finding cites the row.
//     Where no row speaks of a tie, that is no-law and unclear.
//  2. Which wordings and sentences stand where? [label] finds them, however they
//     are written, with what takes them back ("not an ad"). What they are worth
//     depends on wording, language, tie, place and day together. The longest
//     wording speaks: "Ad – Gifted" is enough where "gifted" alone is not. Where a
//     place lists no such wording, a plain label in its language is
//     unlisted-wording and unclear, unless a row says what the unlisted are worth.
//  3. The best label speaks for the tie. If it is not enough, the finding says
//     why: ambiguous-label, understated-tie (true, but it tells of less than there
//     is), wrong-language, cancelled-label, or missing-label. Every tie needs its
//     cover.
//  4. Where does it stand? Each rule of placement that the place has for the
//     format is a finding of its own; see the table below. Of rows in one group
//     one is enough.
//  5. Is the platform's own label enough there? The stricter of what the place
//     says of the tool and of its words.
//  6. Content and people: texts that the content has to carry, what may not be
//     promoted or only with a licence, who may be reached and shown.
//  7. A fact or a surface that is unknown gives unclear, and is named, but only
//     where yes and no would end differently. What would be met is unclear too on
//     days before the rows of a place are whole ([law.Regime.CompleteFrom]), and
//     rows that nobody looked up (memory-only) breach nothing.
//
// # Rules of placement and reasons
//
// The reasons that a finding on each rule may have where it is not met. Beside
// them stand unknown-fact, memory-only, and missing-label for a row in a group
// that takes a label on the picture instead.
//
//	start-of-text            late-label
//	before-fold              late-label
//	not-among-hashtags       buried-label
//	on-the-media             not-on-media, frame-missing
//	start-of-video           late-label, not-on-media, not-throughout
//	throughout-video         not-throughout
//	spoken-and-on-screen     not-spoken, not-on-media
//	each-story-frame         frame-missing
//	repeat-during-live       not-throughout
//	spoken-in-audio          not-spoken, late-label, not-throughout
//	not-only-profile         profile-only
//	not-only-comment         comment-only
//	not-only-after-link      after-link
//	not-only-at-end          late-label
//	same-language            wrong-language
//	legible                  illegible-label
//	not-hidden-by-interface  hidden-label
//	in-title                 late-label
//	each-post                missing-label
//	thumbnail                not-on-media
//	near-claim               after-link, missing-mention
//
// each-post is kept by judging each post alone: a label elsewhere is none.
// near-claim asks for the label beside the link or code that it speaks of, or,
// where the row says so, for the brand by name: then missing-mention.
//
// # What is assumed
//
// [Report.Assumed] lists it. [Publication.Seen] left out means that all surfaces
// were looked at, so that one without text is empty and not unknown. Overlays
// are legible and uncovered unless said otherwise. A post whose sector is not
// said is in none that a rule singles out. Where a law lifts the duty only for
// advertising that is shown to be plain, what is not said is not plain.
//
// # Readings of this library
//
// Laws speak of "immediately", "the beginning" or "prominent" more often than
// of numbers. Where a row has a measure, that holds. Where it has none:
//
//   - First means that no word stands before it, and a handle is one (ASAI, complaints
//     40428 and 40459); emoji, punctuation and other labels may.
//   - In video, sound and streams a label up to second 3 is at the start, after
//     second 10 is late, and between the two unclear. "At the end" is the last 10
//     seconds. A title is at the start; so is a caption shown beside the picture
//     of a short video or a stream, before its fold. Where it is not said when a
//     label is heard, or shown in a video, a rule on when is unclear, unless another
//     label keeps it.
//   - A fold lies where publishers and makers of tools said in 2025 and 2026 that
//     the platform cuts a text; no platform promises one. Of several figures the
//     smallest is taken. Articles have no fold.
//   - A label inside a run of two or more hashtags is buried, unless it is the
//     first of them.
//   - Shown throughout means the whole running time; less is breached where the
//     product plays the main part, and unclear where that is not known, since
//     which part is promotional is not known either.
//   - A label early on the picture or in the sound satisfies a rule on the place
//     in the text, since it is met with before the text.
//   - A single label word between the words of a sentence or behind two of them, or
//     inside a longer word of Han, Katakana or Hangul, may be a word like any other;
//     and which holds of a label and a denial beside it, "#ad #notanad", or of one with
//     a cross behind, nobody can tell: ambiguous-label, unclear.
//   - A hashtag is its words run together: where the place has rows on the words
//     alone, they speak of it. It is no label that the place accepts, unless that takes
//     any clear wording: unlisted-wording, unclear.
//   - A brand is named by its name as a whole word; in Polish, Czech, Finnish,
//     Hungarian, Greek, Turkish and Romanian with an ending of up to four letters.
//   - Beside a link is its own line or the next to it.
//   - Of ties a gift weighs least, a share of sales, closeness or a past deal more,
//     a fee, a wage or a stake most: a wording known for lighter ties alone
//     understates a heavier one. A wording for another kind of tie understates
//     that of staff, owners, family and friends.
//
// # What it does not do
//
// It reads no pictures and hears no sound: the caller says what is on them. It
// translates nothing and corrects no spelling. It does not find out whether
// there is a tie; a discount code or an affiliate link is a hint (untold-tie),
// not a proof. What no fact of a post decides stays a note in the book. It does
// not know more law than its book, and the book says of every text whether and
// when somebody read it. It accuses nobody, and it is not legal advice.
//
// # Line format
//
// [Publication.UnmarshalJSON] and [Publication.MarshalJSON] speak the JSON that
// programs exchange, [Report.AppendLines] writes one line a market. Times are
// in seconds with at most three digits after the point, spans are half-open and
// in bytes of UTF-8.
//
// # Errors
//
// An error is for a post that cannot be worked with: [Publication.Validate]
// joins one for each fault, with its path (`ties[1].kind: …`), and a surface over
// [label.MaxText] bytes is a [*TextError]. A post that breaks a rule is a
// finding. Nothing panics.
//
// # Concurrency
//
// A [Checker] never changes as seen from outside and may be used by many
// goroutines at once; so may a book. A report is the caller's.
//
// # Numbers
//
// Nothing is rounded. Shares are exact, times are whole nanoseconds, and JSON
// carries milliseconds.
package disclosure
