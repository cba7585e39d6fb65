package disclosure

import (
	"math/bits"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Surfaces is a set of places where a post carries text. The zero value is
// the empty set.
type Surfaces uint16

// The surfaces, each a set of one.
const (
	OnTitle Surfaces = 1 << iota
	OnCaption
	OnOverlays
	OnSpoken
	OnPlatformLabel
	OnProfile
	OnFirstComment
	OnLinks
	OnTags
	OnThumbnail
	OnFrames

	surfacesEnd
)

var surfaceNames = [...]string{
	"title", "caption", "overlays", "spoken", "platform_label", "profile", "first_comment",
	"links", "tags", "thumbnail", "frames",
}

// ParseSurface reads one surface by its name in the line format, such as
// "first_comment". Other text is an [*endorse.ParseError].
func ParseSurface(s string) (Surfaces, error) {
	for i, name := range surfaceNames {
		if name == s {
			return 1 << i, nil
		}
	}
	return 0, &endorse.ParseError{What: "surface", Input: s, Why: "no such surface"}
}

// Names lists the names of the members. The slice is the caller's.
func (s Surfaces) Names() []string {
	var names []string
	for i, name := range surfaceNames {
		if s&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return names
}

// name is the name of a set of one.
func (s Surfaces) name() string { return surfaceNames[bits.TrailingZeros16(uint16(s))] }

// sees reports whether the caller looked at all of the surfaces.
func (p *Publication) sees(s Surfaces) bool { return p.Seen == 0 || p.Seen&s == s }

// media is where a format carries text on the picture or in the video. Text of
// a story without overlays is what stands on its frame.
func (p *Publication) media() Surfaces {
	switch {
	case len(p.Frames) > 0 || p.Seen&OnFrames != 0 && p.Seen&OnOverlays == 0:
		return OnFrames
	case p.captionOnFrame():
		return OnOverlays | OnCaption
	}
	return OnOverlays
}

// captionOnFrame reports whether the caption is the text on a story's frame.
func (p *Publication) captionOnFrame() bool {
	return p.Format == endorse.FormatStory && len(p.Frames) == 0 && len(p.Overlays) == 0
}

// kinds is the set of the kinds of tie of the publication.
func (p *Publication) kinds() law.Ties {
	var set law.Ties
	for i := range p.Ties {
		set |= p.Ties[i].Kind
	}
	return set
}
