package disclosure

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// judgeConduct holds the post against what the place asks of content and
// people.
func (c *check) judgeConduct() {
	if c.post.Sector == 0 {
		for _, row := range c.rules.general {
			c.judgeContent(row)
		}
		return
	}
	for i := range c.rules.content {
		c.judgeContent(&c.rules.content[i])
	}
}

func (c *check) judgeContent(row *contentRow) {
	a := c.conductApplies(row)
	if a.holds == endorse.No {
		return
	}
	switch row.Effect {
	case law.Mention:
		c.judgeMention(row, a)
	case law.Ban:
		c.addConduct(row, a, kept{outcome: Breached, reason: BannedCategory})
	case law.Permit:
		c.judgePermit(row, a)
	case law.Audience:
		c.judgeAudience(row, a)
	}
}

// conductApplies is whether the row speaks of the post. Rules on goods speak of posts
// with a tie, unless they name those without one; a rule on a fact, such as a retouched
// picture, of any.
func (c *check) conductApplies(row *contentRow) answer {
	p := c.post
	switch {
	case !row.Formats.Has(p.Format) && p.Format != endorse.FormatNotSaid:
		return no
	case row.Sectors != 0 && row.Sectors&p.Sector == 0:
		return no
	}
	kinds := c.kinds
	untied := kinds == law.NoTie
	if untied && row.Ties&law.NoTie == 0 && (row.Effect != law.Mention || row.When == law.Always || row.Ties != 0) {
		return no
	}
	if row.Ties != 0 && kinds != 0 && row.Ties&kinds == 0 {
		return no
	}
	a := weaker(c.holds(row.When, -1), c.overThreshold(row.MinFollowers))
	if kinds == 0 && strength(a) == 2 && row.Ties != law.AllTies|law.NoTie && (row.Effect != law.Mention || row.Ties != 0) {
		return answer{fact: factTies}
	}
	return a
}

// addConduct takes a finding of a content row. Where it is open whether the
// row speaks of the post, a breach is unclear.
func (c *check) addConduct(row *contentRow, a answer, k kept) {
	if a.holds != endorse.Yes && k.outcome == Breached {
		k.outcome = Unclear
		if a.fact != noFact {
			k.reason, k.fact = UnknownFact, a.fact
		}
	}
	f := row.on(k.outcome, k.reason)
	f.fact = k.fact
	c.add(f)
}

// judgeMention looks for a text that the content has to carry, on the post or
// as a mark of the platform's own.
func (c *check) judgeMention(row *contentRow, a answer) {
	for i := range c.texts {
		t := &c.texts[i]
		if t.on&(body|OnThumbnail|OnPlatformLabel) == 0 || !t.shown() {
			continue
		}
		for j := range t.found.Matches {
			m := &t.found.Matches[j]
			if m.Role == label.Wording && !m.Fused && c.isMessage(m, row.texts) {
				k := candidate{at: i, match: m}
				c.add(k.point(row.on(Met, NoReason)))
				return
			}
		}
	}
	k := kept{outcome: Breached, reason: MissingMention}
	if len(row.texts) == 0 || row.Equivalent && c.mayMention(row) {
		k.outcome = Unclear // other words may say it
	}
	if k.outcome == Unclear && a.holds != endorse.Yes && a.fact != noFact {
		k.reason, k.fact = UnknownFact, a.fact
	}
	c.addConduct(row, a, k)
}

// mayMention reports whether words of the post may carry what a rule asks for:
// words of its kind, or for kinds without a list, a long word of the message.
func (c *check) mayMention(row *contentRow) bool {
	switch row.Kind {
	case law.RetouchedImage:
		return c.hintsAt(0, row.Kind)
	case law.AIGenerated:
		return c.hintsAt(1, row.Kind)
	}
	words := c.words()
	for _, m := range row.Texts {
		for part := range strings.FieldsSeq(strings.ToLower(m.Text)) {
			if part = strings.TrimFunc(part, func(r rune) bool { return !isWord(r) }); utf8.RuneCountInString(part) >= longWord && slices.Contains(words, part) {
				return true
			}
		}
	}
	return false
}

// hintState is whether words were looked for, and found.
type hintState struct{ looked, found bool }

func (c *check) hintsAt(i int, kind law.ContentKind) bool {
	if h := &c.hints[i]; !h.looked {
		h.looked = true
		h.found, _ = statements.HintsAt(kind, c.words())
	}
	return c.hints[i].found
}

// longWord is the length from which a word of a message is taken as telling.
const longWord = 6

func (c *check) isMessage(m *label.Match, texts []int32) bool {
	for _, id := range c.reading(m).ids {
		for _, want := range texts {
			if id == want {
				return true
			}
		}
	}
	return false
}

func (c *check) judgePermit(row *contentRow, a answer) {
	switch c.post.Facts.Licensed {
	case endorse.Yes:
		c.addConduct(row, a, kept{outcome: Met})
	case endorse.No:
		c.addConduct(row, a, kept{outcome: Breached, reason: LicenceMissing})
	default:
		c.addConduct(row, a, unknown(UnknownFact, factLicensed))
	}
}

// judgeAudience holds the post against the limits on who is reached and shown.
func (c *check) judgeAudience(row *contentRow, a answer) {
	if row.NoMinorShown {
		c.addConduct(row, a, limit(ask(c.post.Facts.Minor, factMinor)))
	}
	if row.AgeFrom > 0 {
		c.addConduct(row, a, limit(c.showsYounger(row.AgeFrom)))
	}
	minors := c.post.Minors
	if row.MinorsBelow > 0 {
		c.addConduct(row, a, limit(when(minors.known, minors.perCent(row.MinorsBelow) >= 0)))
	}
	if row.MinorsUpTo > 0 {
		c.addConduct(row, a, limit(when(minors.known, minors.perCent(row.MinorsUpTo) > 0)))
	}
	if row.MinorFollowersBelow.Known() {
		c.addConduct(row, a, limit(c.minorFollowers(row.MinorFollowersBelow)))
	}
}

// showsYounger is whether somebody is shown who is younger than that. Of minors it is
// enough to know that one is there.
func (c *check) showsYounger(age int) answer {
	years, said := c.post.Youngest.Int64()
	switch minor := c.post.Facts.Minor; {
	case said:
		return known(years < int64(age))
	case minor == endorse.Yes && age >= adult:
		return yes
	case minor == endorse.No && age <= adult:
		return no
	}
	return answer{fact: factYoungest}
}

// adult is the age from which nobody is a minor.
const adult = 18

// minorFollowers is whether as many followers as the limit are minors.
func (c *check) minorFollowers(below endorse.Count) answer {
	all, known1 := c.post.Followers.Rate()
	share, known2 := c.post.Minors.Rate()
	most, _ := below.Rate()
	if known1 && c.post.Followers.Cmp(below) < 0 {
		return no
	}
	return when(known1 && known2, all.Times(share).Cmp(most) >= 0)
}

func when(isKnown, holds bool) answer {
	if !isKnown {
		return answer{fact: factMinors}
	}
	return known(holds)
}

// limit is what a limit on the audience comes to where it is passed, kept, or
// not known.
func limit(passed answer) kept {
	switch passed.holds {
	case endorse.Yes:
		return kept{outcome: Breached, reason: AudienceLimit}
	case endorse.No:
		return kept{outcome: Met}
	}
	return unknown(UnknownFact, passed.fact)
}
