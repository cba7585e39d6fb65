package disclosure

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

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
	for _, rows := range r.words.rows {
		for _, row := range rows {
			if (row.Verdict == law.Accepted || row.Verdict == law.Qualified && row.When != law.AsPlatformLabel) && (row.Ties == 0 || row.Ties&kinds != 0) && row.speaks(p) {
				add(row.Text, row.Lang)
			}
		}
	}
	for _, ofLaw := range [...]bool{true, false} {
		for id := range c.entries {
			e := &c.entries[id]
			for _, lang := range e.plain {
				if e.label == ofLaw && !r.words.has(int32(id)) && c.spokenIn(r, p, lang) && (ofLaw || !inLanguage(list, lang)) {
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

// propose fills the pool with the wordings that some sick market accepts, or
// that say advertising in one of its languages, each tried alone in every
// place, the shortest first. One that cures all and leaves nothing unclear ends
// the search: no other is shorter.
func (s *fixSearch) propose(sick marketSet) error {
	for _, m := range s.messages(&sick) {
		p, got, err := s.proposal(m)
		if err != nil {
			return err
		}
		s.pool = append(s.pool, p)
		if rest := sick.without(&p.cures); rest.size() == 0 && got.open == 0 {
			break
		}
	}
	return nil
}

// proposal tries a wording in every place, and with the brand beside it where
// that helps.
func (s *fixSearch) proposal(m law.Message) (proposal, strain, error) {
	p := proposal{message: m}
	got, err := s.tryWords([]law.Message{m})
	if brand, ok := s.brand(); ok && err == nil && got.sum().breached > 0 {
		var with tally
		if with, err = s.tryWords([]law.Message{m, brand}); err == nil && got.sum().worse(with.sum()) {
			got = with
		}
	}
	for i, n := range got {
		if n.breached == 0 {
			p.cures.add(i)
		}
		p.open = append(p.open, n.open)
	}
	return p, got.sum(), err
}

// brand is the name of the brand, to stand beside a label.
func (s *fixSearch) brand() (law.Message, bool) {
	if brands := brandsOf(&s.post); len(brands) > 0 {
		return brandMessage(brands[0]), true
	}
	return law.Message{}, false
}

func brandMessage(name string) law.Message { return law.Message{Text: name, Lang: "und"} }

// messages lists the wordings to try, by length.
func (s *fixSearch) messages(sick *marketSet) []law.Message {
	var list []law.Message
	for i, region := range s.post.Markets {
		if sick.has(i) {
			list = append(list, s.checker.labelsFor(region, &s.post)...)
		}
	}
	slices.SortFunc(list, func(a, b law.Message) int {
		return cmp.Or(cmp.Compare(utf8.RuneCountInString(a.Text), utf8.RuneCountInString(b.Text)), strings.Compare(a.Text, b.Text), strings.Compare(a.Lang, b.Lang))
	})
	return slices.CompactFunc(list, func(a, b law.Message) bool { return a.Text == b.Text })
}
