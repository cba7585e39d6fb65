package disclosure

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// assume lists what the report took as given.
func (c *check) assume() {
	p := c.post
	c.assumed = make([]string, 0, 4)
	if p.Seen == 0 {
		c.assumed = append(c.assumed, "seen: every surface of the format was looked at; one without text is empty")
	}
	if c.anyOverlay(func(o *Overlay) bool { return !o.Legible.Said() }) {
		c.assumed = append(c.assumed, "overlays: legible where not said")
	}
	if c.anyOverlay(func(o *Overlay) bool { return !o.Covered.Said() }) {
		c.assumed = append(c.assumed, "overlays: not covered by the interface where not said")
	}
	if p.Sector == 0 {
		c.assumed = append(c.assumed, "sector: none that a rule singles out")
	}
	if c.plainAssumed {
		c.assumed = append(c.assumed, "plain_ad: neither account nor content make plain that it is advertising, where a law asks for that to be shown")
	}
	if text := c.checker.folds[p.Platform]; text != "" && p.Caption != "" {
		c.assumed = append(c.assumed, text)
	}
	if p.Format.Video() && (len(p.Overlays) > 0 || len(p.Spoken) > 0) {
		c.assumed = append(c.assumed, "start: up to second 3 is at the start, after second 10 is late, where the law names no number")
	}
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
