package disclosure

import (
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Publication is a post as the audience meets it: the surfaces as they are,
// not verdicts about them, and the facts that no surface shows. Only On is
// needed; what is not said is unknown.
type Publication struct {
	ID       string           // the caller's own; the report carries it
	On       endorse.Date     // the day it is published
	Platform endorse.Platform // empty is not said
	Format   endorse.Format   // zero is not said
	Language string           // of the text, BCP 47; empty is not said
	Markets  []endorse.Region // whose audience it addresses
	Sector   law.Sectors      // one sector; zero is not said

	// Ties are the links between creator and brand. None means that they are
	// not known; that there is no tie is said by one [law.NoTie].
	Ties []Tie

	// Brand holds the names and handles of the brand, or of all brands where ties
	// name several.
	Brand []string

	Title         string    // of a video or article
	Caption       string    // or description, or the body of a text or article
	Overlays      []Overlay // texts on the picture or video
	Spoken        []Line    // what is said, in order
	PlatformLabel string    // the platform's own label, as it is shown
	Profile       string    // text of the account's profile, where it describes itself
	FirstComment  string    // the creator's own, under the post
	Links         []string  // addresses in the post, beside those in its texts
	Tags          []string  // accounts and topics attached outside the text; no label
	Thumbnail     string    // text on the still that stands for the video
	Frames        []Frame   // of a story or carousel, in order

	Duration  time.Duration // running time; 0 is not said
	Followers endorse.Count // of the account; not known where a threshold needs it is unclear
	Minors    Share         // of the audience
	Youngest  endorse.Count // age in whole years of the youngest person shown in a part that counts; not known is not said

	// Seen are the surfaces that the caller has looked at. The zero value is
	// all that the format has: a surface without text is then empty. A surface
	// outside Seen is unknown.
	Seen Surfaces

	Facts Facts // what no text shows
}

// Tie is one link between the creator and a brand.
type Tie struct {
	// Kind is one kind of tie.
	Kind law.Ties

	// Brand is whom it ties to, by name or handle, where the post speaks of
	// several. Where ties name one brand alone, what the post lists as Brand stands for
	// it too; where they name several, what no other tie names does, if the post lists
	// this one as well.
	Brand string

	// Months is how long ago a past relationship ended, in whole months.
	Months endorse.Count

	Asked   endorse.Fact // the brand asked for the post, or hinted at one
	Duty    endorse.Fact // the creator owed the post
	Control endorse.Fact // the brand had a say in it; the post's fact where not said
	Public  endorse.Fact // everybody could have had the benefit
}

// Overlay is text on a picture or in a video.
type Overlay struct {
	Text string // as it is shown

	// From and To are when it is shown, from the start of the video. To 0 is
	// not said, and where both are 0 it is not said when it is shown; from the
	// start is said with To.
	From, To time.Duration

	Legible endorse.Fact // not said is taken as legible
	Covered endorse.Fact // by the platform's interface; not said is taken as not
}

// Line is something that is said.
type Line struct {
	Text string // in the words that are heard
	At   Moment // when its first word is said; the zero value is not said, At(0) is the start
}

// Frame is one picture or clip of a story or carousel.
type Frame struct {
	Overlays []Overlay // texts on it; none is a frame without text
}

// Facts are what no text of the post shows.
type Facts struct {
	Retouched   endorse.Fact // looks of a person were altered
	AI          endorse.Fact // picture, sound or person made by AI
	MainProduct endorse.Fact // the product plays the main part
	Control     endorse.Fact // the brand had a say in the post
	Minor       endorse.Fact // a minor appears
	Boosted     endorse.Fact // also runs as a paid advertisement
	Licensed    endorse.Fact // licence or approval for what is promoted is there
	OwnAccount  endorse.Fact // the account is the brand's own
	PlainAd     endorse.Fact // account or content make plain that it is advertising
}

// Share is a part of the audience. The zero value is not known.
type Share struct {
	rate  endorse.Rate
	known bool
}

// NewShare is a share from 0 to 1. Other rates are a [*endorse.ParseError].
func NewShare(r endorse.Rate) (Share, error) {
	if r.Sign() < 0 || r.Cmp(endorse.RateOfInt(1)) > 0 {
		return Share{}, &endorse.ParseError{What: "share", Input: r.String(), Why: "not from 0 to 1"}
	}
	return Share{r, true}, nil
}

// ParseShare reads "25%" or "0.25". Empty text is not known.
func ParseShare(s string) (Share, error) {
	if s == "" {
		return Share{}, nil
	}
	r, err := endorse.ParseRate(s)
	if err != nil {
		return Share{}, err
	}
	return NewShare(r)
}

// Rate is the share, and whether it is known.
func (s Share) Rate() (endorse.Rate, bool) { return s.rate, s.known }

// Equal reports whether both are the same share, or both not known.
func (s Share) Equal(t Share) bool { return s.known == t.known && s.rate.Equal(t.rate) }

// String is the share as a ratio ("0.25"), "" if it is not known.
func (s Share) String() string {
	if !s.known {
		return ""
	}
	return s.rate.String()
}

// perCent compares the share with a number of per cent, as Cmp does.
func (s Share) perCent(n int) int {
	return s.rate.Times(endorse.RateOfInt(100)).Cmp(endorse.RateOfInt(int64(n)))
}
