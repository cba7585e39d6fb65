package disclosure

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/internal/statements"
	"github.com/endorse-go/endorse/disclosure/law"
)

// grade is what a candidate is worth as the label of a tie, the better the
// higher.
type grade uint8

const (
	worthNothing grade = iota
	named              // the brand's tag alone
	cancelled
	vague
	foreign
	understating
	misplaced // the words would do elsewhere
	open
	enough
)

// worth is a grade, the reason that keeps it from being enough, the row that
// says so, and the fact that is missing where it is open.
type worth struct {
	row    *source
	fact   fact
	grade  grade
	reason Reason
	listed bool // a row of the place itself names the wording
}

// worthOf is what a candidate is worth as the label of the post's tie.
func (c *check) worthOf(k *candidate, tie int, kind law.Ties) (w worth) {
	if k.word != nil && k.untagged != (c.names(k.word) && !c.names(c.reading(k.match))) {
		return worth{} // the place speaks of the hashtag itself, or of neither, or of the word
	}
	if c.names(k.read) {
		w = c.listedWorth(k, tie, kind)
	}
	if w.grade == worthNothing {
		w = c.unlistedWorth(k, tie, kind)
	}
	if w.grade == worthNothing {
		return w
	}
	if k.cancelled {
		return worth{grade: cancelled, reason: CancelledLabel, row: w.row}
	}
	if w.grade < open && k.read.tag {
		w.grade = named
	}
	switch {
	case k.doubtful:
		return inSentence(w)
	case k.tagged && w.grade == enough && !c.takesAny(kind):
		w.grade, w.reason, w.listed = open, UnlistedWording, false
	}
	return w
}

// names reports whether a row of the place is on one of the entries.
func (c *check) names(r *reading) bool { return c.rules.worded.has(r.number) }

// takesAny reports whether the place takes any clear wording for the tie.
func (c *check) takesAny(kind law.Ties) bool {
	return slices.ContainsFunc(c.rules.unlisted, func(row *wordRow) bool {
		return row.Verdict == law.Accepted && row.Ties.Covers(kind) && row.speaks(c.post)
	})
}

// inSentence lowers a single word between the words of a sentence: whether it
// is meant as a label is open, and a vague one is a word like any other.
func inSentence(w worth) worth {
	switch {
	case w.grade == enough:
		w.grade, w.reason = open, AmbiguousLabel
	case w.grade < open:
		return worth{}
	}
	return w
}

// listedWorth looks at the rows of the place that name the wording. Rows that
// name the tie outrank those for all ties, and the stricter the milder; of rows
// that say the same the one that spells the wording as it stands is cited.
func (c *check) listedWorth(k *candidate, tie int, kind law.Ties) worth {
	var best worth
	specific, bestExact := false, false
	var elsewhere worth // what rows for other ties make of it
	for _, row := range c.rules.worded.of(k.read.number) {
		if !row.speaks(c.post) {
			continue
		}
		if !row.Ties.Covers(kind) {
			if w := otherTie(row, kind); w.grade > elsewhere.grade {
				elsewhere = w
			}
			continue
		}
		w := c.rowWorth(row, k, tie)
		if w.grade == worthNothing {
			continue
		}
		exact := row.Text == k.match.Span.In(k.text(c).text)
		named := row.Ties != 0
		switch {
		case best.grade == worthNothing:
		case w.grade == best.grade:
			if bestExact || !exact {
				continue
			}
		case named != specific:
			if specific {
				continue
			}
		case w.grade > best.grade:
			continue
		}
		best, specific, bestExact = w, named, exact
	}
	if best.grade == worthNothing {
		return elsewhere
	}
	return best
}

// otherTie is the worth of a wording by a row for other ties only: where it
// tells of less than there is, it understates; where it is not even enough for
// those, it is not enough; else no row says.
func otherTie(row *wordRow, kind law.Ties) worth {
	w := worth{grade: open, reason: UnlistedWording, row: &row.source}
	switch {
	case row.Verdict == law.Insufficient || row.Verdict == law.Prohibited:
		w.grade, w.reason = vague, AmbiguousLabel
	case heaviest(row.Ties) < weight(kind), kind&insider != 0 && row.Ties&insider == 0:
		w.grade, w.reason = understating, UnderstatedTie
	}
	return w
}

// insider are ties of who the creator is, not of what the creator gets: a
// wording for another kind of tie does not tell of them.
const insider = law.Family | law.PersonalRelationship | law.Employment | law.Ownership | law.SelfPromotion

// weight ranks ties by how much they bind a creator: a thing given, a share or
// a closeness, a wage or a stake.
func weight(kind law.Ties) int {
	switch {
	case kind&law.InKind != 0:
		return 1
	case kind&(law.Affiliate|law.FutureBenefit|law.PastRelationship|law.Family|law.PersonalRelationship) != 0:
		return 2
	}
	return 3
}

func heaviest(set law.Ties) int {
	most := 0
	for one := law.Payment; one < law.NoTie; one <<= 1 {
		if set&one != 0 {
			most = max(most, weight(one))
		}
	}
	return most
}

// rowWorth is what one row makes of a candidate.
func (c *check) rowWorth(row *wordRow, k *candidate, tie int) worth {
	w := worth{row: &row.source, listed: true}
	switch row.Verdict {
	case law.Accepted:
		w.grade = enough
	case law.Qualified:
		a := c.wordingHolds(row, k, tie)
		w.grade, w.reason, w.fact = qualified(row, k, a)
	default:
		if row.When != law.Always && c.wordingHolds(row, k, tie).holds == endorse.No {
			return worth{}
		}
		w.grade, w.reason = faulty(row.Fault)
	}
	if row.verified == law.Memory && (w.grade == enough || w.grade == open) {
		w.grade, w.reason = open, MemoryOnly
	}
	return w
}

func faulty(f law.Fault) (grade, Reason) {
	switch f {
	case law.Foreign:
		return foreign, WrongLanguage
	case law.Understates:
		return understating, UnderstatedTie
	}
	return vague, AmbiguousLabel
}

// qualified is the worth of a wording under its row's condition.
func qualified(row *wordRow, k *candidate, a answer) (grade, Reason, fact) {
	switch {
	case a.holds == endorse.Yes:
		return enough, NoReason, noFact
	case a.holds == endorse.NotSaid && a.fact != noFact:
		return open, UnknownFact, a.fact
	case a.holds == endorse.NotSaid:
		return open, AmbiguousLabel, noFact
	case row.When == law.AsPlatformLabel:
		return open, UnlistedWording, noFact // written by hand: no row says
	case row.When == law.FirstAndAlone && k.match.Place.Run > 1:
		return misplaced, BuriedLabel, noFact
	case row.When == law.FirstAndAlone:
		return misplaced, LateLabel, noFact
	case row.When == law.InItsLanguage:
		return foreign, WrongLanguage, noFact
	case row.When == law.NotAlone || row.When == law.WithBrand || row.When == law.BesideLink || row.When == law.MainProduct:
		return vague, AmbiguousLabel, noFact
	}
	return understating, UnderstatedTie, noFact
}

// unlistedWorth is what a plain label is worth that the place has no row for.
func (c *check) unlistedWorth(k *candidate, tie int, kind law.Ties) worth {
	h := c.hears(k, kind)
	switch {
	case h.lesser && !h.plain:
		return worth{grade: understating, reason: UnderstatedTie}
	case !h.plain && !h.known:
		return worth{}
	}
	for _, row := range c.rules.unlisted {
		closed := row.Verdict == law.Insufficient || row.Verdict == law.Prohibited
		if (h.plain || closed) && row.Ties.Covers(kind) && row.speaks(c.post) {
			w := c.rowWorth(row, k, tie)
			if h.told && w.grade == enough {
				w = c.givenWorth(w, k, tie, kind)
			}
			w.listed = false
			return w
		}
	}
	return worth{grade: open, reason: UnlistedWording}
}

// givenWorth holds a sentence that tells of a thing given, which a row for any
// clear wording takes, against the place's words for things given: it is worth
// no more than they are.
func (c *check) givenWorth(w worth, k *candidate, tie int, kind law.Ties) worth {
	for _, row := range c.rules.given {
		if !row.Ties.Covers(kind) || !row.speaks(c.post) {
			continue
		}
		if told := c.rowWorth(row, k, tie); told.grade < w.grade {
			w = told
		}
	}
	return w
}

// hearing is what a reader at the place hears in a candidate.
type hearing struct {
	plain  bool // that it is advertising, or the tie itself, in a language of the place or the post
	told   bool // of these the tie alone, by a sentence
	known  bool // a label: a plain one in another language, or a tag that some other place has a verdict on
	lesser bool // a sentence that tells a tie of less weight
}

func (c *check) hears(k *candidate, kind law.Ties) hearing {
	if k.read.sentence == nil {
		return hearing{known: k.read.known || k.read.labelled && k.match.Place.Run > 0, plain: c.understands(k.read.plainIn)}
	}
	var h hearing
	ad := false
	for _, id := range k.read.ids {
		e := &c.checker.entries[id]
		s := e.sentence
		switch {
		case s.Sense != statements.Plain || !c.understands(e.told):
		case s.Tells == 0 || s.Tells&kind != 0:
			h.plain, ad = true, ad || s.Tells == 0
		case heaviest(s.Tells) < weight(kind), kind&insider != 0 && s.Tells&insider == 0:
			h.lesser = true
		default: // of more weight, and not of who the creator is
			h.known = h.known || s.Tells&insider == 0
		}
	}
	h.told = h.plain && !ad
	return h
}

// understands reports whether one of the languages is that of the post or one
// of the place. A place without languages understands all.
func (c *check) understands(set languageSet) bool {
	if len(c.rules.languages) == 0 {
		return set != languageSet{}
	}
	return set.meets(c.rules.spoken) || set.meets(c.language)
}
