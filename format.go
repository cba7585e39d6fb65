package endorse

import "database/sql/driver"

// Format is the kind of publication. The set is closed; the zero value is not
// said.
type Format uint8

// The formats. What a platform calls them differs: a reel, a short and a
// TikTok are [FormatShortVideo], a thread is [FormatText], a newsletter a
// [FormatArticle].
const (
	FormatNotSaid    Format = iota
	FormatPost              // one picture, or a video shown like one, with a caption
	FormatCarousel          // several pictures or clips under one caption
	FormatStory             // frames that vanish after a day
	FormatShortVideo        // a vertical clip in an endless feed
	FormatLongVideo         // a video that is opened to be watched
	FormatLive              // a stream while it runs
	FormatAudio             // a podcast episode or voice post
	FormatText              // text without media
	FormatArticle           // a blog entry or newsletter
	FormatPin               // a saved picture that links away
)

var formatNames = [...]string{
	"", "post", "carousel", "story", "short-video", "long-video", "live",
	"audio", "text", "article", "pin",
}

// formatAliases are the platforms' own words for a format.
var formatAliases = map[string]Format{
	"image": FormatPost, "photo": FormatPost, "picture": FormatPost, "feed-post": FormatPost,
	"album": FormatCarousel, "gallery": FormatCarousel, "slideshow": FormatCarousel,
	"stories": FormatStory, "reel": FormatShortVideo, "reels": FormatShortVideo,
	"short": FormatShortVideo, "shorts": FormatShortVideo, "tiktok": FormatShortVideo,
	"video": FormatLongVideo, "stream": FormatLive, "livestream": FormatLive, "live-stream": FormatLive,
	"podcast": FormatAudio, "tweet": FormatText, "thread": FormatText, "status": FormatText,
	"blog": FormatArticle, "blog-post": FormatArticle, "newsletter": FormatArticle,
}

// ParseFormat reads a format: its own text ("short-video"), in any case, or a
// platform's word for it ("reel", "tweet"). Other text is a [*ParseError].
func ParseFormat(s string) (Format, error) {
	k := foldWords(s)
	for i, name := range formatNames {
		if i > 0 && name == k {
			return Format(i), nil
		}
	}
	if f, ok := formatAliases[k]; ok {
		return f, nil
	}
	return FormatNotSaid, &ParseError{"format", s, "not one of post, carousel, story, short-video, long-video, live, audio, text, article, pin"}
}

// Formats lists the formats in the order of the constants, without
// [FormatNotSaid]. The slice is the caller's.
func Formats() []Format {
	fs := make([]Format, 0, len(formatNames)-1)
	for i := 1; i < len(formatNames); i++ {
		fs = append(fs, Format(i))
	}
	return fs
}

// String is the format's text form, "" if it is not said or not a format.
func (f Format) String() string {
	if int(f) < len(formatNames) {
		return formatNames[f]
	}
	return ""
}

// Video reports whether the format has a running time that is watched: short
// and long video and live.
func (f Format) Video() bool {
	return f == FormatShortVideo || f == FormatLongVideo || f == FormatLive
}

// MarshalText writes the text form; not said is empty.
func (f Format) MarshalText() ([]byte, error) {
	if int(f) >= len(formatNames) {
		return nil, &ParseError{"format", "Format(" + itoa(int(f)) + ")", "no such format"}
	}
	return []byte(formatNames[f]), nil
}

// UnmarshalText reads what [ParseFormat] reads; empty text is not said.
func (f *Format) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*f = FormatNotSaid
		return nil
	}
	g, err := ParseFormat(string(b))
	if err != nil {
		return err
	}
	*f = g
	return nil
}

// Scan reads a database column of text as [ParseFormat] does; NULL and empty
// text are not said.
func (f *Format) Scan(src any) error {
	if src == nil {
		*f = FormatNotSaid
		return nil
	}
	s, err := columnText("format", src)
	if err != nil {
		return err
	}
	return f.UnmarshalText([]byte(s))
}

// Value is the text form for a database column, NULL for a format not said.
func (f Format) Value() (driver.Value, error) {
	if f == FormatNotSaid {
		return nil, nil
	}
	b, err := f.MarshalText()
	return string(b), err
}
