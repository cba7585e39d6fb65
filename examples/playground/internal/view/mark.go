package view

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/endorse-go/endorse/disclosure"
)

// Text is a surface that findings speak of, cut where they begin and end.
type Text struct {
	Surface string `json:"surface"`
	Text    string `json:"text"`
	Marks   []Mark `json:"marks"` // in order, never over one another
}

// Mark is a stretch of text that the same findings speak of.
type Mark struct {
	From     int    `json:"from"` // UTF-16 code units
	Until    int    `json:"until"`
	Outcome  string `json:"outcome"` // that of the weightiest finding
	Must     bool   `json:"must"`
	Findings []int  `json:"findings"` // the weightiest first
}

// mark turns the spans of findings from bytes to UTF-16 and cuts the texts
// by them, in the order in which the findings name the surfaces.
func mark(p *disclosure.Publication, markets []Market) []Text {
	var names []string
	on := map[string][]*Finding{}
	for i := range markets {
		for j := range markets[i].Findings {
			f := &markets[i].Findings[j]
			if f.From >= f.Until {
				continue
			}
			if on[f.Surface] == nil {
				names = append(names, f.Surface)
			}
			on[f.Surface] = append(on[f.Surface], f)
		}
	}
	texts := make([]Text, 0, len(names))
	for _, name := range names {
		text := textOf(p, name)
		recount(text, on[name])
		texts = append(texts, Text{name, text, marks(on[name])})
	}
	return texts
}

// recount turns offsets in bytes to UTF-16 code units, in one walk.
func recount(text string, findings []*Finding) {
	var ends []*int
	for _, f := range findings {
		ends = append(ends, &f.From, &f.Until)
	}
	slices.SortStableFunc(ends, func(a, b *int) int { return *a - *b })
	at, units := 0, 0
	for _, end := range ends {
		for at < *end && at < len(text) {
			r, size := utf8.DecodeRuneInString(text[at:])
			at += size
			units += max(utf16.RuneLen(r), 1)
		}
		*end = units
	}
}

// marks cuts a text wherever a finding begins or ends.
func marks(findings []*Finding) []Mark {
	var cuts []int
	for _, f := range findings {
		cuts = append(cuts, f.From, f.Until)
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	var list []Mark
	for i := range len(cuts) - 1 {
		m := Mark{From: cuts[i], Until: cuts[i+1]}
		if m.fill(findings); len(m.Findings) > 0 {
			list = append(list, m)
		}
	}
	return list
}

// fill takes in the findings that cover the mark.
func (m *Mark) fill(findings []*Finding) {
	over := slices.DeleteFunc(slices.Clone(findings), func(f *Finding) bool { return f.From > m.From || f.Until < m.Until })
	slices.SortStableFunc(over, func(a, b *Finding) int { return weight(b.Outcome, b.Must) - weight(a.Outcome, a.Must) })
	for _, f := range over {
		m.Findings = append(m.Findings, f.N)
	}
	if len(over) > 0 {
		m.Outcome, m.Must = over[0].Outcome, over[0].Must
	}
}

// textOf is the text of a surface by its name, such as "caption" or
// "frames[2].overlays[0]".
func textOf(p *disclosure.Publication, surface string) string {
	switch surface {
	case "title":
		return p.Title
	case "caption":
		return p.Caption
	case "platform_label":
		return p.PlatformLabel
	case "profile":
		return p.Profile
	case "first_comment":
		return p.FirstComment
	case "thumbnail":
		return p.Thumbnail
	}
	list, i, rest := item(surface)
	switch {
	case list == "overlays" && i < len(p.Overlays):
		return p.Overlays[i].Text
	case list == "spoken" && i < len(p.Spoken):
		return p.Spoken[i].Text
	case list == "links" && i < len(p.Links):
		return p.Links[i]
	case list == "tags" && i < len(p.Tags):
		return p.Tags[i]
	case list == "frames" && i < len(p.Frames):
		return textOf(&disclosure.Publication{Overlays: p.Frames[i].Overlays}, strings.TrimPrefix(rest, "."))
	}
	return ""
}

// item cuts "overlays[3].rest" into its parts; a list without a number is none.
func item(s string) (list string, i int, rest string) {
	list, s, _ = strings.Cut(s, "[")
	number, rest, _ := strings.Cut(s, "]")
	i, err := strconv.Atoi(number)
	if err != nil || i < 0 {
		return "", 0, ""
	}
	return list, i, rest
}
