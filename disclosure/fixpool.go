package disclosure

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// labelsFor lists the wordings that may label the post in the region: those
// that a row in force accepts for one of its ties, and plain labels in a
// language of the region or the post, a platform's own where no law names one. Places for the brand are filled; a
// wording whose place can't be filled is left out.
func (c *Checker) labelsFor(region endorse.Region, p *Publication) []law.Message {
	r := c.rulesOn(region, p.On)
	var list []law.Message
	add := func(text, lang string) {
		if text, ok := filled(text, p); ok && !slices.ContainsFunc(list, func(m law.Message) bool { return m.Text == text }) {
			list = append(list, law.Message{Text: text, Lang: lang})
		}
	}
	kinds := p.kinds()
	for id := range r.words {
		for _, row := range r.words[id] {
			if (row.Verdict == law.Accepted || row.Verdict == law.Qualified && row.When != law.AsPlatformLabel) && (row.Ties == 0 || row.Ties&kinds != 0) && row.speaks(p) {
				add(row.Text, row.Lang)
			}
		}
	}
	for _, ofLaw := range [...]bool{true, false} {
		for id := range c.entries {
			e := &c.entries[id]
			for _, lang := range e.plain {
				if e.label == ofLaw && len(r.words[id]) == 0 && c.spokenIn(r, p, lang) && (ofLaw || !inLanguage(list, lang)) {
					add(e.text, lang)
				}
			}
		}
	}
	return list
}

func inLanguage(list []law.Message, lang string) bool {
	return slices.ContainsFunc(list, func(m law.Message) bool { return languageFits(m.Lang, lang) })
}

// isPlainLabel reports whether a wording says advertising for every tie
// somewhere.
func (c *Checker) isPlainLabel(text string) bool {
	return slices.ContainsFunc(c.entries, func(e entry) bool { return e.text == text && len(e.plain) > 0 })
}

// spokenIn reports whether a language is one of the region or of the post.
// Where a region has none, it is that of the post, and English where that is
// not said.
func (c *Checker) spokenIn(r *rules, p *Publication, lang string) bool {
	if p.Language != "" && languageFits(lang, p.Language) {
		return true
	}
	if len(r.languages) == 0 {
		return languageFits(lang, "en")
	}
	return slices.ContainsFunc(r.languages, func(l string) bool { return languageFits(lang, l) })
}

// filled is a wording with the brand in its place.
func filled(text string, p *Publication) (string, bool) {
	if strings.Contains(text, "[product]") {
		return "", false
	}
	if !strings.Contains(text, "[brand]") {
		return text, true
	}
	brands := brandsOf(p)
	if len(brands) == 0 {
		return "", false
	}
	name := brands[0]
	if strings.ContainsAny(text, "#@_") { // a tag or handle holds no space
		name = strings.Join(strings.Fields(name), "")
	}
	return strings.ReplaceAll(text, "[brand]", name), true
}
