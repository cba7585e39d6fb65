package contract

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// Post is a post as it was found. A fact or number that is not said was not
// looked at.
type Post struct {
	ID string `json:"id"` // of its own among the posts; must be said

	// For names the deliverable that the creator posted it for; it then counts for
	// no other.
	For string `json:"for,omitempty"`

	Platform endorse.Platform `json:"platform"`      // must be that of the deliverable
	Format   endorse.Format   `json:"format"`        // must be that of the deliverable, or an alternative
	On       endorse.Date     `json:"on"`            // the day of going live
	URL      string           `json:"url,omitempty"` // where it is; empty is not said

	Frames  endorse.Count `json:"frames,omitzero"`  // of a story or carousel; not known was not looked at
	Seconds endorse.Count `json:"seconds,omitzero"` // running time; not known was not looked at

	// Tags, Mentions, Links and Codes are what was found in it: nil is that nobody
	// looked, an empty list that there are none. Whoever looks with a function that
	// gives nil for none has to make an empty list of it. Case and a leading # or @
	// play no part.
	Tags     []string `json:"tags,omitzero"`
	Mentions []string `json:"mentions,omitzero"`
	Links    []string `json:"links,omitzero"`
	Codes    []string `json:"codes,omitzero"`

	// Forbidden is what of [Deliverable.MustNot] somebody saw or heard in it, in the
	// words of the terms: nil is that nobody looked, an empty list that there is none.
	Forbidden []string `json:"forbidden,omitzero"`

	// Disclosed is whether it discloses as it has to, which package disclosure
	// finds out; Tool whether the platform's own label is on.
	Disclosed endorse.Fact `json:"disclosed,omitzero"`
	Tool      endorse.Fact `json:"tool,omitzero"`

	// Removed is the day on which it was no longer public, Seen the last day on
	// which it was seen to be.
	Removed endorse.Date `json:"removed,omitzero"`
	Seen    endorse.Date `json:"seen,omitzero"`
}

// Defect is something of a post that is not as agreed.
type Defect struct {
	Kind DefectKind `json:"kind"`           // what is wrong
	What string     `json:"what,omitempty"` // the tag, link, code or number that lacks; what is forbidden
	Days int        `json:"days,omitzero"`  // for late, early and down early
}

// String is the defect in words: "late by 3 days", "no-tag #teatime".
func (d Defect) String() string {
	text := d.Kind.String()
	if d.What != "" {
		text += " " + d.What
	}
	if d.Days > 0 {
		text += " by " + plural(d.Days, "day")
	}
	return text
}

// grade is a post held against a deliverable.
type grade struct {
	defects []Defect
	unknown []string
}

func (g *grade) lacks(kind DefectKind, what string, days int) {
	g.defects = append(g.defects, Defect{kind, what, days})
}

// unknown is what the terms leave open, whatever the post is.
func (d *Deliverable) unknown() []string {
	if d.Count == 0 {
		return []string{"count"}
	}
	return nil
}

// gradeOf holds a post against a deliverable on a day.
func gradeOf(d *Deliverable, p *Post, day endorse.Date) grade {
	g := grade{unknown: d.unknown()}
	if n, known := d.Window.Until.DaysUntil(p.On); known && n > 0 {
		g.lacks(LateBy, "", n)
	}
	if n, known := p.On.DaysUntil(d.Window.From); known && n > 0 {
		g.lacks(EarlyBy, "", n)
	}
	g.list(d.Must.Tags, p.Tags, NoTag, "tags")
	g.list(d.Must.Mentions, p.Mentions, NoMention, "mentions")
	g.list(d.Must.Links, p.Links, NoLink, "links")
	g.list(d.Must.Codes, p.Codes, NoCode, "codes")
	g.without(d.MustNot, p)
	g.fact(d.Must.Disclosure, p.Disclosed, NoDisclosure, "disclosed")
	g.fact(d.Must.Tool, p.Tool, NoTool, "tool")
	g.number(d.Frames, p.Frames, FewFrames, "frames")
	g.number(d.Seconds, p.Seconds, TooShort, "seconds")
	g.kept(d, p, day)
	return g
}

func (g *grade) list(asked, found []string, kind DefectKind, name string) {
	if len(asked) > 0 && found == nil {
		g.unknown = append(g.unknown, name)
		return
	}
	for _, what := range asked {
		if !named(found, what) {
			g.lacks(kind, what, 0)
		}
	}
}

// without looks for what may not be there.
func (g *grade) without(forbidden []string, p *Post) {
	open := false
	for _, what := range forbidden {
		switch p.has(what) {
		case endorse.Yes:
			g.lacks(Forbidden, what, 0)
		case endorse.NotSaid:
			open = true
		}
	}
	if open {
		g.unknown = append(g.unknown, "forbidden")
	}
}

// has reports whether a post has something: the tags tell of what begins with #, the
// mentions of what begins with @. Of anything else the lists tell only that it is
// there; whether it is not, people tell.
func (p *Post) has(what string) endorse.Fact {
	lists, told := [][]string{p.Tags, p.Mentions, p.Links, p.Codes}, false
	switch {
	case strings.HasPrefix(what, "#"):
		lists, told = lists[:1], p.Tags != nil
	case strings.HasPrefix(what, "@"):
		lists, told = lists[1:2], p.Mentions != nil
	}
	there := func(found []string) bool { return named(found, what) }
	if there(p.Forbidden) || slices.ContainsFunc(lists, there) {
		return endorse.Yes
	}
	return choose(told || p.Forbidden != nil, endorse.No, endorse.NotSaid)
}

// named reports whether a list has a tag, whatever its case and its # or @.
func named(list []string, want string) bool {
	want = strings.TrimLeft(want, "#@")
	for _, s := range list {
		if strings.EqualFold(strings.TrimLeft(s, "#@"), want) {
			return true
		}
	}
	return false
}

func (g *grade) fact(asked, is endorse.Fact, kind DefectKind, name string) {
	switch {
	case asked != endorse.Yes:
	case is == endorse.No:
		g.lacks(kind, "", 0)
	case is == endorse.NotSaid:
		g.unknown = append(g.unknown, name)
	}
}

func (g *grade) number(asked int, is endorse.Count, kind DefectKind, name string) {
	n, known := is.Int64()
	switch {
	case asked == 0:
	case !known:
		g.unknown = append(g.unknown, name)
	case n < int64(asked):
		g.lacks(kind, is.String(), 0)
	}
}

// kept looks at how long the post was public, as far as the day tells.
func (g *grade) kept(d *Deliverable, p *Post, day endorse.Date) {
	if !d.Retention.Said() {
		return
	}
	until := d.Retention.Until(p.On)
	switch {
	case !p.Removed.IsZero() && !p.Removed.After(day) && (until.IsZero() || p.Removed.Before(until)):
		lacking, _ := p.Removed.DaysUntil(until)
		g.lacks(DownEarly, "", lacking)
	case !until.IsZero() && !day.Before(until) && p.Seen.Before(until) && p.Removed.IsZero():
		g.unknown = append(g.unknown, "seen")
	}
}
