package disclosure

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
)

// reading is what is known of the entries that a match is read as, whatever
// the market. They differ in case and the like; the first by text stands for
// all where one has to.
type reading struct {
	number   int32 // in the order in which they are learned
	ids      []int32
	text     string               // of the first
	sentence *statements.Sentence // the first, nil where it is a wording

	plain    bool // one of them says advertising by itself somewhere
	known    bool // a wording does
	labelled bool // some regime has a verdict on one that is more than a tag
	tag      bool // nothing but the brand's tag

	plainIn, writtenIn languageSet // all of them together
	everywhere         bool        // one is of no language
}

// learnReadings gathers what the scanner's wordings are read as.
func (c *Checker) learnReadings() {
	c.readings = make([]reading, c.scanner.Len())
	all := make([]int32, 0, len(c.entries))
	for w := range c.readings {
		first := len(all)
		for id := range c.scanner.IDs(w) {
			all = append(all, int32(id))
		}
		ids := all[first:len(all):len(all)]
		slices.SortFunc(ids, func(a, b int32) int { return strings.Compare(c.entries[a].text, c.entries[b].text) })
		c.readings[w] = c.reading(ids)
		c.readings[w].number = int32(w)
	}
	c.untagged = c.wordsOfTags()
}

// allReadings are those of the scanner's wordings, and those of hashtags as
// words.
func (c *Checker) allReadings(yield func(*reading) bool) {
	for i := range c.readings {
		if !yield(&c.readings[i]) {
			return
		}
	}
	for _, r := range c.untagged {
		if r != nil && !yield(r) {
			return
		}
	}
}

func (c *Checker) reading(ids []int32) reading {
	r := reading{ids: ids, text: c.entries[ids[0]].text, sentence: c.entries[ids[0]].sentence, tag: true}
	for _, id := range ids {
		e := &c.entries[id]
		r.plain = r.plain || len(e.plain) > 0 || e.sentence != nil
		r.known = r.known || len(e.plain) > 0 && e.sentence == nil
		r.labelled = r.labelled || e.label && !e.tag
		r.tag = r.tag && e.tag
		r.everywhere = r.everywhere || e.writtenIn == everyLanguage
		r.plainIn, r.writtenIn = r.plainIn.with(e.plainIn), r.writtenIn.with(e.writtenIn)
	}
	return r
}

// wordsOfTags finds, for each hashtag that is a wording or a sentence, the reading
// of the same words without the hash; nil where there is none.
func (c *Checker) wordsOfTags() []*reading {
	words := map[string][]int32{}
	for id := range c.entries {
		if e := &c.entries[id]; e.label && !strings.HasPrefix(e.text, "#") {
			key := label.FoldKey(e.text)
			words[key] = append(words[key], int32(id))
		}
	}
	list, number := make([]*reading, len(c.readings)), int32(len(c.readings))
	for w := range c.readings {
		if r := &c.readings[w]; strings.HasPrefix(r.text, "#") && !strings.Contains(r.text, "[") {
			if ids := words[label.FoldKey(r.text)]; ids != nil {
				word := c.reading(ids)
				word.number = number
				list[w] = &word
				number++
			}
		}
	}
	return list
}

// reading is what the match is read as.
func (c *check) reading(m *label.Match) *reading { return &c.checker.readings[m.Wording] }

// sentence is the sentence that a match is of; nil if it is of a wording.
func (c *check) sentence(m *label.Match) *statements.Sentence {
	if m.Role == label.Wording {
		return nil
	}
	return c.reading(m).sentence
}

// isIn reports whether the words are of one of the languages, or of none.
func (r *reading) isIn(set languageSet) bool { return r.everywhere || r.writtenIn.meets(set) }
