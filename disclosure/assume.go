package disclosure

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// assumed appends to an empty list what the report took as given.
func (c *check) assumed(list []string) []string {
	p := c.post
	if p.Seen == 0 {
		list = append(list, "seen: every surface of the format was looked at; one without text is empty")
	}
	if c.anyOverlay(func(o *Overlay) bool { return !o.Legible.Said() }) {
		list = append(list, "overlays: legible where not said")
	}
	if c.anyOverlay(func(o *Overlay) bool { return !o.Covered.Said() }) {
		list = append(list, "overlays: not covered by the interface where not said")
	}
	if p.Sector == 0 {
		list = append(list, "sector: none that a rule singles out")
	}
	if c.plainAssumed {
		list = append(list, "plain_ad: neither account nor content make plain that it is advertising, where a law asks for that to be shown")
	}
	if text := c.on.assumed; text != "" && p.Caption != "" {
		list = append(list, text)
	}
	if p.Format.Video() && (len(p.Overlays) > 0 || len(p.Spoken) > 0) {
		list = append(list, "start: up to second 3 is at the start, after second 10 is late, where the law names no number")
	}
	return list
}

func linesShown(f fold) string {
	if f.lines == 0 {
		return ""
	}
	return " or " + strconv.Itoa(f.lines) + " lines"
}

func (c *check) anyOverlay(f func(*Overlay) bool) bool {
	for i := range c.post.Overlays {
		if f(&c.post.Overlays[i]) {
			return true
		}
	}
	for i := range c.post.Frames {
		for j := range c.post.Frames[i].Overlays {
			if f(&c.post.Frames[i].Overlays[j]) {
				return true
			}
		}
	}
	return false
}

// hasTool reports whether the platform is known and has a label of its own for
// paid content.
func hasTool(p endorse.Platform) bool {
	switch p {
	case endorse.Bluesky, endorse.Kick, endorse.Blog, endorse.Substack, endorse.Podcast, endorse.NaverBlog,
		endorse.KakaoTalk, endorse.LINE, endorse.Telegram:
		return false
	}
	return p.Known()
}

// cutBrand cuts a text at its place for the brand.
func cutBrand(s string) (before, after string, placed bool) {
	return strings.Cut(s, "[brand]")
}
