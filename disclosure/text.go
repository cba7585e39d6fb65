package disclosure

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// text is one text of a post with what was found in it.
type text struct {
	on       Surfaces // one
	frame    int      // of a frame's overlay, else -1
	index    int      // in its list, else -1
	text     string
	name     string        // once spelled
	from, to time.Duration // to 0 is not said
	untimed  bool          // of a video or sound, and from is not said
	legible  endorse.Fact
	covered  endorse.Fact
	found    label.Result

	head      int   // words of the labels that the text begins with
	proseEnd  int   // end of the last word that is no hashtag, handle or link
	linkLines []int // lines with a link or a code, ascending
}

// path names the text as a finding does: "frames[2].overlays[0]".
func (t *text) path() string {
	if t.name == "" {
		t.name = t.spell()
	}
	return t.name
}

func (t *text) spell() string {
	switch {
	case t.frame >= 0:
		return "frames[" + strconv.Itoa(t.frame) + "].overlays[" + strconv.Itoa(t.index) + "]"
	case t.index >= 0:
		return t.on.name() + "[" + strconv.Itoa(t.index) + "]"
	case t.on == 0:
		return ""
	}
	return t.on.name()
}

// shown reports whether the text can be seen or heard.
func (t *text) shown() bool { return t.legible != endorse.No && t.covered != endorse.Yes }

// collect scans every text of the post that is not empty.
func (c *check) collect() error {
	p := c.post
	c.texts = c.texts[:0]
	for _, one := range [...]struct {
		on   Surfaces
		text string
	}{
		{OnTitle, p.Title}, {OnCaption, p.Caption}, {OnPlatformLabel, p.PlatformLabel},
		{OnProfile, p.Profile}, {OnFirstComment, p.FirstComment}, {OnThumbnail, p.Thumbnail},
	} {
		if one.text == "" {
			continue
		}
		if err := c.take(text{on: one.on, frame: -1, index: -1, text: one.text}); err != nil {
			return err
		}
	}
	for i, o := range p.Overlays {
		if err := c.take(overlayText(o, OnOverlays, -1, i).in(p.Format)); err != nil {
			return err
		}
	}
	for f := range p.Frames {
		for i, o := range p.Frames[f].Overlays {
			if err := c.take(overlayText(o, OnFrames, f, i)); err != nil {
				return err
			}
		}
	}
	for i, l := range p.Spoken {
		at, said := l.At.After()
		if err := c.take(text{on: OnSpoken, frame: -1, index: i, text: l.Text, from: at, untimed: !said}); err != nil {
			return err
		}
	}
	return nil
}

func overlayText(o Overlay, on Surfaces, frame, i int) text {
	return text{
		on: on, frame: frame, index: i, text: o.Text, from: o.From, to: o.To, legible: o.Legible, covered: o.Covered,
	}
}

// in is the text of an overlay in a post of the format: in a video it has a time.
func (t text) in(f endorse.Format) text {
	t.untimed = f.Video() && t.from == 0 && t.to == 0
	return t
}

// take scans a text into the next place, whose slices it reuses.
func (c *check) take(t text) error {
	if t.text == "" {
		return nil
	}
	if n := len(c.texts); n < cap(c.texts) {
		c.texts = c.texts[:n+1]
		c.texts[n].renew(&t)
	} else {
		c.texts = append(c.texts, t)
	}
	last := &c.texts[len(c.texts)-1]
	if err := c.checker.scanner.ScanInto(&last.found, last.text, c.brands); err != nil {
		return &TextError{Surface: last.path(), Err: err}
	}
	last.proseEnd = proseEnd(last)
	c.findLinks(last)
	return nil
}

// renew makes the text another one, in the memory of what was found in it.
func (t *text) renew(as *text) {
	t.on, t.frame, t.index, t.text = as.on, as.frame, as.index, as.text
	t.from, t.to, t.untimed, t.legible, t.covered = as.from, as.to, as.untimed, as.legible, as.covered
	t.head, t.proseEnd, t.linkLines = 0, 0, t.linkLines[:0]
	if t.name != "" {
		t.name = ""
	}
}

// TextError is a surface that could not be read.
type TextError struct {
	Surface string // where, as in [Finding]: "frames[2].overlays[0]"
	Err     error  // [label.ErrTooLong]
}

// Error is the surface and the reason.
func (e *TextError) Error() string { return e.Surface + ": " + e.Err.Error() }

// Unwrap returns the reason.
func (e *TextError) Unwrap() error { return e.Err }

// proseEnd is the end of the last letter or digit outside hashtags, handles
// and links; 0 if there is none.
func proseEnd(t *text) int {
	end := len(t.text)
	tokens := t.found.Tokens
	for end > 0 {
		if n := len(tokens); n > 0 && tokens[n-1].Span.End >= end {
			end = tokens[n-1].Span.Start
			tokens = tokens[:n-1]
			continue
		}
		r, size := utf8.DecodeLastRuneInString(t.text[:end])
		if isWord(r) {
			return end
		}
		end -= size
	}
	return 0
}

// findLinks notes the lines on which links and codes stand. A hint at things
// given, which may be a discount among others, is neither.
func (c *check) findLinks(t *text) {
	line, at := 0, 0
	for _, token := range t.found.Tokens {
		if token.Kind != label.Link {
			continue
		}
		line += strings.Count(t.text[at:token.Span.Start], "\n")
		at = token.Span.Start
		t.linkLines = append(t.linkLines, line)
	}
	for i := range t.found.Matches {
		m := &t.found.Matches[i]
		if s := c.sentence(m); s != nil && s.Sense == statements.Vague && s.Tells&^(law.Discount|law.Affiliate) == 0 {
			t.linkLines = append(t.linkLines, m.Place.Line)
		}
	}
	slices.Sort(t.linkLines)
	body := t.on == OnTitle || t.on == OnCaption
	c.links = c.links || body && len(t.linkLines) > 0
}
