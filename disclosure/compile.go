package disclosure

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Checker holds publications against a book of law. It is compiled once, is
// immutable and safe for concurrent use.
type Checker struct {
	book    *law.Book
	digest  string
	scanner *label.Scanner
	entries []entry // by the id given to the scanner

	readings []reading  // by the scanner's number of a wording
	untagged []*reading // likewise, of a hashtag that of its word without the hash

	languages languageTable
	tieFacts  []string                    // names of the details of ties
	folds     map[endorse.Platform]string // what is assumed of a platform's fold

	timelines sync.Map // endorse.Region → *timeline
	pool      sync.Pool
}

// entry is a text that the scanner looks for.
type entry struct {
	text     string
	sentence *statements.Sentence // a sentence or a helping word, else nil
	message  bool                 // a text that content has to carry
	tag      bool                 // nothing but the brand's name or handle

	// plain lists the languages in which a regime accepts the wording for
	// every tie, a platform shows it, or it says advertising by itself.
	plain []string
	// label reports that some regime has a verdict on it, and langs are the
	// languages that its rows give.
	label bool
	langs []string

	// the same as sets; told is the language of a sentence
	plainIn, writtenIn, told languageSet
}

// ErrNoBook is a checker without a book: one that is nil or not from [NewChecker],
// or asked for without one.
var ErrNoBook = errors.New("a checker without a book of law")

// NewChecker compiles the wordings of the book and the sentences that tell of
// ties. Errors are that of a wording that cannot be looked for, and [ErrNoBook].
func NewChecker(book *law.Book) (*Checker, error) {
	if book == nil {
		return nil, ErrNoBook
	}
	c := &Checker{book: book, digest: book.Digest()}
	c.pool.New = func() any { return &check{checker: c} }
	list := c.gather()
	scanner, err := label.Compile(list)
	if err != nil {
		return nil, fmt.Errorf("compiling the wordings: %w", err)
	}
	c.scanner = scanner
	c.learnLanguages()
	c.learnReadings()
	c.nameFacts()
	return c, nil
}

// learnLanguages gives the entries their languages as sets.
func (c *Checker) learnLanguages() {
	for i := range c.entries {
		e := &c.entries[i]
		for _, lang := range e.plain {
			e.plainIn = e.plainIn.with(c.languages.learn(lang))
		}
		for _, lang := range e.langs {
			e.writtenIn = e.writtenIn.with(c.languages.learn(lang))
		}
		if e.sentence != nil {
			e.told = c.languages.learn(e.sentence.Lang)
			e.writtenIn = e.writtenIn.with(e.told)
		}
	}
}

// nameFacts spells once what findings and reports name again and again.
func (c *Checker) nameFacts() {
	c.tieFacts = tieFactNames()
	c.folds = map[endorse.Platform]string{}
	for _, f := range folds {
		c.folds[f.platform] = "fold: " + string(f.platform) + " shows " + strconv.Itoa(f.runes) + " characters" + linesShown(f)
	}
}

// Book is the law that the checker holds posts against, nil of one that has none.
func (c *Checker) Book() *law.Book {
	if c == nil {
		return nil
	}
	return c.book
}

// gathering collects entries, each text once.
type gathering struct {
	entries []entry
	list    []label.Entry
	byText  map[string]int
}

func (c *Checker) gather() []label.Entry {
	g := &gathering{byText: map[string]int{}}
	for _, w := range c.book.Wordings() {
		g.wording(w)
	}
	for _, p := range platformLabels {
		e := g.literal(p.text)
		e.plain, e.langs = append(e.plain, p.lang), append(e.langs, p.lang)
	}
	for _, w := range statements.Words() {
		e := g.literal(w.Text)
		e.plain, e.langs = append(e.plain, w.Lang), append(e.langs, w.Lang)
	}
	for _, r := range c.book.Regions() {
		regime, _ := c.book.Regime(r)
		for _, rule := range regime.Content {
			for _, m := range rule.Texts {
				g.literal(m.Text).message = true
			}
		}
	}
	tags := g.runTogether()
	g.sort()
	for id := range g.entries {
		if tag := tags[g.entries[id].text]; tag != "" {
			g.list = append(g.list, label.Entry{ID: id, Text: tag, Role: label.Wording, Form: label.Placed})
		}
	}
	for _, s := range statements.All() {
		g.entries = append(g.entries, entry{text: s.Pattern, sentence: &s})
		g.list = append(g.list, label.Entry{
			ID: len(g.entries) - 1, Text: s.Pattern, Role: s.Sense.Role(), Form: label.Pattern, Reach: s.Reach,
		})
	}
	c.entries = g.entries
	return g.list
}

// runTogether spells the wordings of several words before a place for the brand with
// these words in one hashtag, "#incollaborationwith [brand]", by their texts. One that
// the book has a row on is no spelling of another.
func (g *gathering) runTogether() map[string]string {
	tags := map[string]string{}
	for text := range g.byText {
		words, ok := strings.CutSuffix(text, " [brand]")
		if fields := strings.Fields(words); ok && len(fields) > 1 && isPhrase(words) {
			tag := "#" + strings.Join(fields, "")
			if _, known := g.byText[tag+" [brand]"]; !known {
				tags[text] = tag + " {brand}"
			}
		}
	}
	return tags
}

// isPhrase reports whether a text is of letters and spaces.
func isPhrase(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r != ' ' && !isWord(r) }) < 0
}

// sort numbers the entries by their texts, so that the numbers, by which the
// first of equals is told, do not depend on the order of the book's rows.
func (g *gathering) sort() {
	slices.SortFunc(g.entries, func(a, b entry) int { return strings.Compare(a.text, b.text) })
	list := make([]label.Entry, len(g.list))
	for i := range g.entries {
		list[i] = g.list[g.byText[g.entries[i].text]]
		list[i].ID = i
	}
	g.list, g.byText = list, nil
}

func (g *gathering) wording(w law.Wording) {
	if w.Form != law.Literal && w.Form != law.Placed {
		return
	}
	e := g.literal(w.Text)
	e.label = true
	if !slices.Contains(e.langs, w.Lang) {
		e.langs = append(e.langs, w.Lang)
	}
	if w.Verdict == law.Accepted && w.Ties == 0 {
		e.plain = append(e.plain, w.Lang)
	}
}

// places spells the places of a wording as the scanner has them.
var places = strings.NewReplacer("[brand]", "{brand}", "[product]", "{product}")

// literal is the entry of a text, which may have places for the brand.
func (g *gathering) literal(text string) *entry {
	i, known := g.byText[text]
	if !known {
		i = len(g.entries)
		g.byText[text] = i
		g.entries = append(g.entries, entry{text: text, tag: strings.Trim(strings.Replace(text, "[brand]", "", 1), "@#") == ""})
		placed, form := text, label.Literal
		if strings.Contains(text, "[") {
			placed = places.Replace(text)
		}
		if placed != text {
			form = label.Placed
		}
		g.list = append(g.list, label.Entry{ID: i, Text: placed, Role: label.Wording, Form: form})
	}
	return &g.entries[i]
}

// entryOf finds the id of a text.
func (c *Checker) entryOf() map[string]int32 {
	ids := make(map[string]int32, len(c.entries))
	for i := range c.entries {
		if c.entries[i].sentence == nil {
			ids[c.entries[i].text] = int32(i)
		}
	}
	return ids
}
