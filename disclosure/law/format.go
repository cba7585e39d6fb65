package law

import "github.com/endorse-go/endorse"

// Formats is a set of formats of publication. The zero value is the empty
// set; in a row it stands for every format.
type Formats uint16

// The formats, each a set of one; see [endorse.Format] for what they are.
const (
	Post       Formats = 1 << endorse.FormatPost
	Carousel   Formats = 1 << endorse.FormatCarousel
	Story      Formats = 1 << endorse.FormatStory
	ShortVideo Formats = 1 << endorse.FormatShortVideo
	LongVideo  Formats = 1 << endorse.FormatLongVideo
	Live       Formats = 1 << endorse.FormatLive
	Audio      Formats = 1 << endorse.FormatAudio
	Text       Formats = 1 << endorse.FormatText
	Article    Formats = 1 << endorse.FormatArticle
	Pin        Formats = 1 << endorse.FormatPin
)

var formatNames = [...]string{
	"", "post", "carousel", "story", "short-video", "long-video", "live", "audio", "text", "article", "pin",
}

// Has reports whether a row with the set speaks of the format; the empty set
// speaks of all formats.
func (f Formats) Has(one endorse.Format) bool { return f == 0 || f&(1<<one) != 0 }

// String is the members joined by "|", and "*" for the empty set.
func (f Formats) String() string { return setText(uint64(f), formatNames[:]) }

// MarshalText writes what [Formats.String] gives.
func (f Formats) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what [Formats.String] gives.
func (f *Formats) UnmarshalText(b []byte) error {
	n, err := parseSet("formats", string(b), formatNames[:])
	if err != nil {
		return err
	}
	*f = Formats(n)
	return nil
}
