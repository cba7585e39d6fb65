package campaign

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/word"
)

// NoticeCode says what a [Notice] is about. The zero value is not said. Codes are
// stable; a code is never used again for something else.
type NoticeCode uint8

// The codes.
const (
	NoticeNotSaid        NoticeCode = iota
	DictatedCaption                 // a text that creators are to post word for word
	NoGoal                          // no goal, so that nothing can be reached or missed
	GoalOutsideDays                 // a goal whose last day is not one of the campaign's
	GoalBesideObjective             // no goal counts what the objective is about
	NoMarkets                       // no market, so that no law can be asked
	NoBrand                         // no name of the brand, which labels and ties may have to name
	NothingWanted                   // no deliverable
	NothingToAmplify                // amplification of posts that are not wanted
	GivenThoughOrganic              // a budget or a fee, where nothing is given
	ChosenThoughUnchosen            // chosen creators, where nobody is picked
	NothingGiven                    // paid creators and no budget
	DoAndDont                       // the same line among both
)

var noticeWords = []string{
	"", "dictated-caption", "no-goal", "goal-outside-days", "goal-beside-objective", "no-markets", "no-brand",
	"nothing-wanted", "nothing-to-amplify", "given-though-organic", "chosen-though-unchosen", "nothing-given", "do-and-dont",
}

var noticeSays = [...]string{
	DictatedCaption:      "creators are to post this word for word; their audience follows them for their own voice, so say what has to be told and leave the words to them",
	NoGoal:               "no goal has a number, so nobody can say afterwards whether it was reached",
	GoalOutsideDays:      "the goal is to be reached on a day that is not one of the campaign's",
	GoalBesideObjective:  "no goal counts what the objective is about",
	NoMarkets:            "no market is named, so no law can be asked what a post has to say",
	NoBrand:              "the brand has no name, which labels and contracts may have to give",
	NothingWanted:        "no deliverable is wanted",
	NothingToAmplify:     "posts are to be amplified that nobody is asked to make",
	GivenThoughOrganic:   "what is organic is posted with nothing given; a fee, goods or another advantage makes a tie that has to be told",
	ChosenThoughUnchosen: "word of mouth is what people tell who were not picked; creators who are chosen are paid, affiliates or advocates",
	NothingGiven:         "creators are to be paid and the budget is nothing",
	DoAndDont:            "the same line stands among what to do and what not to do",
}

// String is the text form, such as "dictated-caption".
func (c NoticeCode) String() string { return word.Of(c, noticeWords) }

// MarshalText writes the text form.
func (c NoticeCode) MarshalText() ([]byte, error) { return word.Text(c, noticeWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (c *NoticeCode) UnmarshalText(b []byte) error { return word.Read(c, noticeWords, b) }

// Notice is something in a brief that a person should look at: it is no fault, and
// stops nothing.
type Notice struct {
	Code  NoticeCode `json:"code"`            // what it is about; codes are stable
	Path  string     `json:"path"`            // "do[2]"
	Quote string     `json:"quote,omitempty"` // of the brief
}

// Says is the notice as an English sentence. Its wording may change; the fields
// are the promise.
func (n Notice) Says() string {
	s := n.Path + ": "
	if n.Quote != "" {
		s += "“" + clip(n.Quote) + "”: "
	}
	if int(n.Code) < len(noticeSays) {
		s += noticeSays[n.Code]
	}
	return s
}

// clip shortens a text for a sentence.
func clip(s string) string {
	const most = 60
	if utf8.RuneCountInString(s) <= most {
		return s
	}
	return string([]rune(s)[:most]) + "…"
}

// notices gathers them in the order of the brief's fields.
type notices []Notice

func (n *notices) add(holds bool, code NoticeCode, path, quote string) {
	if holds {
		*n = append(*n, Notice{code, path, quote})
	}
}

// Notices lists what a person should look at before the brief goes out: texts
// that are dictated, goals that nothing can measure, words that contradict each
// other. With the creators that are to be asked it says which of them the brief's
// footing does not fit. A line of Do that quotes six words or more in a row, or 40
// letters, dictates a caption; a short quote may be a label or a name.
func (b Brief) Notices(creators ...Creator) []Notice {
	n := &notices{}
	n.add(len(b.Brand) == 0, NoBrand, "brand", "")
	n.footing(&b, creators)
	n.add(len(b.Markets) == 0, NoMarkets, "markets", "")
	n.goals(&b)
	n.wanted(&b)
	for i, line := range b.Do {
		if quote, ok := quoted(line); ok {
			n.add(true, DictatedCaption, item("do", i), quote)
		}
		n.add(slices.ContainsFunc(b.Dont, func(s string) bool { return fold(s) == fold(line) }), DoAndDont, item("do", i), line)
	}
	for i, text := range b.Captions {
		n.add(true, DictatedCaption, item("captions", i), text)
	}
	return *n
}

// footing compares what creators get with the footing that they speak on.
func (n *notices) footing(b *Brief, creators []Creator) {
	n.add(b.Approach.nothingGiven() && b.Budget.Sign() > 0, GivenThoughOrganic, "budget", b.Budget.String())
	n.add(b.Approach == ApproachPaid && b.Budget.IsZero(), NothingGiven, "budget", "")
	each := slices.IndexFunc(b.Wanted, func(w Wanted) bool { return w.Each })
	n.add(b.Approach == ApproachWordOfMouth && each >= 0, ChosenThoughUnchosen, item("wanted", each), "")
	for i, c := range creators {
		footing, path := b.footing(&c), item("creators", i)
		n.add(footing == ApproachWordOfMouth, ChosenThoughUnchosen, path+".approach", c.ID)
		n.add(footing.nothingGiven() && c.Asks.Fee.Sign() > 0, GivenThoughOrganic, path+".asks.fee", c.Asks.Fee.String())
	}
}

// footing is a creator's own approach, or that of the brief.
func (b *Brief) footing(c *Creator) Approach {
	if c.Approach != ApproachNotSaid {
		return c.Approach
	}
	return b.Approach
}

// nothingGiven reports whether creators on that footing get nothing.
func (a Approach) nothingGiven() bool { return a == ApproachOrganic || a == ApproachWordOfMouth }

func (n *notices) goals(b *Brief) {
	n.add(len(b.Goals) == 0, NoGoal, "goals", "")
	counted := false
	for i, g := range b.Goals {
		n.add(!g.By.IsZero() && !b.Days.Contains(g.By), GoalOutsideDays, item("goals", i)+".by", g.By.String())
		counted = counted || b.Objective.counts(g)
	}
	n.add(len(b.Goals) > 0 && !counted, GoalBesideObjective, "objective", b.Objective.String())
}

// counts reports whether a goal says something of the objective. That people stay,
// speak for a brand or that it can use their pictures is counted in many ways, so
// there any goal will do.
func (o Objective) counts(g Goal) bool {
	switch o {
	case Awareness:
		return slices.Contains([]endorse.CountName{endorse.CountReach, endorse.CountImpressions, endorse.CountViews, endorse.CountThreeSecondViews}, g.Count)
	case Consideration:
		return g.Engagements != 0 || g.AtLeast.Sign() > 0 || g.Count != endorse.CountNotSaid
	case Leads:
		return g.Count == endorse.CountLeads || g.Count == endorse.CountEnquiries
	case Sales:
		return g.Revenue.Sign() > 0 || g.Count == endorse.CountConversions || g.Count == endorse.CountNewCustomers
	}
	return true
}

func (n *notices) wanted(b *Brief) {
	n.add(len(b.Wanted) == 0, NothingWanted, "wanted", "")
	for i, w := range b.Wanted {
		source := slices.ContainsFunc(b.Wanted, func(v Wanted) bool { return v.Wave == Primary && v.Platform == w.Platform && v.Format == w.Format })
		n.add(w.Wave == Secondary && !source, NothingToAmplify, item("wanted", i), w.Platform.Name())
	}
}

// quotes are marks that open a quotation, and those that close it.
var quotes = map[rune]string{'"': `"`, '“': `”“`, '„': `“”`, '«': `»`, '»': `«`, '‘': `’`, '「': `」`, '『': `』`, '”': `”`}

// Lengths from which a quotation is a caption and no label.
const (
	captionWords   = 6
	captionLetters = 40
)

// quoted is the first quotation in a line that is as long as a caption.
func quoted(line string) (string, bool) {
	never := map[string]bool{} // marks that do not come any more
	for line != "" {
		r, size := utf8.DecodeRuneInString(line)
		line = line[size:]
		closing := quotes[r]
		if closing == "" || never[closing] {
			continue
		}
		end := strings.IndexAny(line, closing)
		switch {
		case end < 0:
			never[closing] = true
		case long(line[:end]):
			return line[:end], true
		default:
			_, size = utf8.DecodeRuneInString(line[end:])
			line = line[end+size:]
		}
	}
	return "", false
}

func long(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	return letters >= captionLetters || len(strings.Fields(s)) >= captionWords && letters > 0
}

// fold is a line or word as it is compared: without case, # and space around it.
func fold(s string) string {
	return strings.ToLower(strings.Trim(strings.TrimSpace(s), "#"))
}
