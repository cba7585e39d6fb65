package disclosure

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Fix is what to add to a post so that its ties are told in all its markets at
// once: the fewest and shortest wordings, in the fewest places. It mends labels
// alone; what the content may not promote or has to mention stays as it is. Advice to
// turn on the platform's own label is taken unless that would make unclear what must
// be kept. The zero value is that nothing is to mend.
type Fix struct {
	// Labels are the wordings, as the law spells them, with their languages.
	Labels []law.Message

	// Steps say where they go.
	Steps []Step

	// Left are the markets in which a label finding would still be breached,
	// because the book lists no wording that would do, or the search was given up.
	Left []endorse.Region
}

// Step is one text to put on one surface.
type Step struct {
	// On is one surface. In a title or caption the text goes first, on a line
	// of its own in a caption. Text is what to put there.
	On   Surfaces
	Text string

	// From and To are when an overlay is to be shown. To 0 is until the end; that
	// of an [Overlay] is not said, and stays so where the length is not known.
	From, To time.Duration

	// Frames are the frames of a story or carousel that bear it, from 0.
	Frames []int

	// Every is how long after it was said it is said again at the latest, the
	// last time at the end; 0 is said once.
	Every time.Duration
}

// IsZero reports whether nothing is to mend.
func (f Fix) IsZero() bool { return len(f.Steps) == 0 && len(f.Left) == 0 }

// Equal reports whether two fixes say the same.
func (f Fix) Equal(g Fix) bool {
	return slices.Equal(f.Labels, g.Labels) && slices.Equal(f.Left, g.Left) &&
		slices.EqualFunc(f.Steps, g.Steps, Step.equal)
}

func (s Step) equal(t Step) bool {
	return s.On == t.On && s.Text == t.Text && s.From == t.From && s.To == t.To && s.Every == t.Every && slices.Equal(s.Frames, t.Frames)
}

// Apply is the post with the steps taken. The post given is left as it is.
// Surfaces that the steps write on count as seen.
func (f Fix) Apply(p Publication) Publication {
	for _, s := range f.Steps {
		p = s.apply(p)
	}
	return p
}

func (s Step) apply(p Publication) Publication {
	if p.Seen != 0 {
		p.Seen |= s.On
	}
	switch s.On {
	case OnCaption:
		p.Caption = first(s.Text, "\n\n", p.Caption)
	case OnTitle:
		p.Title = first(s.Text, " | ", p.Title)
	case OnThumbnail:
		p.Thumbnail = first(s.Text, " | ", p.Thumbnail)
	case OnPlatformLabel:
		p.PlatformLabel = s.Text
	case OnOverlays:
		p.Overlays = append([]Overlay{s.overlay(p.Duration)}, p.Overlays...)
	case OnFrames:
		p.Frames = s.onFrames(p.Frames)
	case OnSpoken:
		p.Spoken = append(s.said(p.Duration), p.Spoken...)
	}
	return p
}

func first(text, mark, rest string) string {
	if rest == "" {
		return text
	}
	return text + mark + rest
}

// overlay is shown from start to end; of a video whose length is not known the
// end is not said.
func (s Step) overlay(length time.Duration) Overlay {
	to := s.To
	if to == 0 {
		to = length
	}
	return Overlay{Text: s.Text, From: s.From, To: to, Legible: endorse.Yes, Covered: endorse.No}
}

func (s Step) onFrames(frames []Frame) []Frame {
	frames = slices.Clone(frames)
	for _, i := range s.Frames {
		if i < len(frames) {
			frames[i].Overlays = append([]Overlay{s.overlay(0)}, frames[i].Overlays...)
		}
	}
	return frames
}

// closing is how long before the end the last label is said.
const closing = 3 * time.Second

// said is the text said at the start, and again as often as the step asks.
func (s Step) said(length time.Duration) []Line {
	lines := []Line{{Text: s.Text, At: At(0)}}
	if s.Every <= 0 {
		return lines
	}
	for at := s.Every; at < length && len(lines) < MaxTexts/2; at += s.Every {
		lines = append(lines, Line{Text: s.Text, At: At(at)})
	}
	if end := length - closing; end > 0 {
		lines = append(lines, Line{Text: s.Text, At: At(end)})
	}
	return lines
}

// String is the fix as an English sentence: what to add and where; "" if
// nothing is to mend.
func (f Fix) String() string {
	var parts []string
	for _, s := range f.Steps {
		parts = append(parts, s.String())
	}
	if len(f.Left) > 0 {
		left := make([]string, len(f.Left))
		for i, r := range f.Left {
			left[i] = string(r)
		}
		parts = append(parts, "no listed wording does in "+strings.Join(left, ", "))
	}
	return strings.Join(parts, "; ")
}

// String is the step as an English clause.
func (s Step) String() string {
	text := "“" + s.Text + "”"
	switch s.On {
	case OnCaption:
		return "put " + text + " first in the caption"
	case OnTitle:
		return "put " + text + " first in the title"
	case OnThumbnail:
		return "put " + text + " on the thumbnail"
	case OnPlatformLabel:
		return "turn on the platform's own label " + text
	case OnFrames:
		return "show " + text + " on " + framesText(s.Frames)
	case OnSpoken:
		if s.Every > 0 {
			return "say " + text + " at the start, every " + secondsText(s.Every) + " and at the end"
		}
		return "say " + text + " at the start"
	}
	if s.To == 0 {
		return "show " + text + " on the picture from the start to the end"
	}
	return "show " + text + " on the picture for the first " + secondsText(s.To)
}

func framesText(frames []int) string {
	numbers := make([]string, len(frames))
	for i, f := range frames {
		numbers[i] = strconv.Itoa(f + 1)
	}
	if len(frames) == 1 {
		return "frame " + numbers[0]
	}
	return "frames " + strings.Join(numbers, ", ")
}

func secondsText(d time.Duration) string {
	return strconv.Itoa(int((d+time.Second-1)/time.Second)) + " seconds"
}
