package pay

import (
	"strconv"
	"strings"

	"github.com/endorse-go/endorse"
)

// String is the plan in plain English, a sentence for each thing that it says.
// The sentences may change between versions of this library; the plan is what
// counts. Nothing is read back from them.
func (p Plan) String() string { return strings.Join(p.Sentences(), " ") }

// Sentences says what the plan pays, in plain English. A plan that is not valid
// is one sentence that says so.
func (p Plan) Sentences() []string {
	if err := p.Validate(); err != nil {
		return []string{"The plan is not valid."}
	}
	out := []string{"Plan " + p.ID + ", version " + strconv.Itoa(p.Version) + ", pays in " + p.Currency.String() + "."}
	s := sentences{}
	s.say(p.Pay, "It pays ")
	out = append(out, s.out...)
	return append(out, "Amounts are rounded "+roundedWords[p.Rounding.At]+", "+modeWords(p.Rounding.Mode)+".")
}

var roundedWords = []string{"for each order line", "for each order", "on the running total of each month"}

func modeWords(m endorse.Rounding) string {
	return []string{
		endorse.HalfAway: "halves away from zero", endorse.HalfEven: "halves to the even digit", endorse.Up: "away from zero",
		endorse.Down: "towards zero", endorse.Ceiling: "up", endorse.Floor: "down",
	}[orHalfAway(m)]
}

// sentences gathers them: a node that is a phrase ends the sentence that leads
// to it; others begin sentences of their own for their parts.
type sentences struct{ out []string }

func (s *sentences) add(text string) { s.out = append(s.out, text+".") }

func (s *sentences) say(n Node, lead string) {
	switch n := n.(type) {
	case nil:
		s.add(lead + "nothing")
	case Rules:
		s.rules(n, lead)
	case Tiers:
		s.tiers(n, lead)
	case Sum:
		if text, ok := short(n); ok {
			s.add(lead + text)
			return
		}
		s.list(lead+"the sum of "+several(len(n.Of)), n.Of)
	case Greatest:
		s.list(lead+"whichever of "+several(len(n.Of))+" comes to most"+perWords(n.Per, n.Over), n.Of)
	case Least:
		s.list(lead+"whichever of "+several(len(n.Of))+" comes to least"+perWords(n.Per, n.Over), n.Of)
	default:
		s.single(n, lead)
	}
}

func several(n int) string {
	if n == 1 {
		return "one part"
	}
	return strconv.Itoa(n) + " parts"
}

func (s *sentences) list(lead string, of []Node) {
	s.add(lead)
	for i, k := range of {
		s.say(k, "Part "+strconv.Itoa(i+1)+" is ")
	}
}

// single says what a leaf or a bound says, then what the bound holds.
func (s *sentences) single(n Node, lead string) {
	of, bound := only(n)
	if !bound {
		s.add(lead + phrase(n))
		return
	}
	if text, ok := short(of); ok {
		s.add(lead + text + ", " + phrase(n))
		return
	}
	s.add(lead + "what follows, " + phrase(n))
	s.say(of, "This is ")
}

// short is a node in a phrase, where one does.
func short(n Node) (string, bool) {
	switch n := n.(type) {
	case Sum:
		parts := make([]string, len(n.Of))
		for i, k := range n.Of {
			if _, bound := only(k); bound || !leafNode(k) {
				return "", false
			}
			parts[i] = phrase(k)
		}
		return strings.Join(parts, " plus "), true
	case ShareOfSales, Flat, Fixed, PerCount:
		return phrase(n), true
	}
	if of, ok := only(n); ok {
		if text, ok := short(of); ok {
			return text + ", " + phrase(n), true
		}
	}
	return "", false
}

func leafNode(n Node) bool {
	switch n.(type) {
	case ShareOfSales, Flat, Fixed, PerCount:
		return true
	}
	return false
}

func (s *sentences) rules(n Rules, lead string) {
	s.add(lead + "by the first rule that holds for a line")
	for _, i := range rulesOp(n).ranked {
		r := n.Rules[i]
		s.say(r.Pay, "Rule "+strconv.Quote(r.Name)+", for "+r.When.String()+", pays ")
	}
	s.say(n.Else, "Everything else earns ")
}

func (s *sentences) tiers(n Tiers, lead string) {
	text := lead + readingWords[n.Reading] + measuredBy(n)
	switch {
	case n.Rolling > 0:
		text += " of the last " + strconv.Itoa(n.Rolling) + " days"
	case n.Standing == Previous:
		text += " of the " + n.Over.String() + " before"
	case n.Per == PerOrder:
		text += " of each order"
	case n.Reading != Slab:
		text += overWords(n.Over)
	}
	text += countingWords(n.Counting, n.Returns)
	if n.Lines == AllLines {
		text += ", counting all orders of the party"
	}
	s.add(text)
	for i, b := range n.Bands {
		s.say(b.Pay, bandWords(n, i)+" it is ")
	}
}

// countingWords says which orders count towards a total, and what refunds do to it.
func countingWords(from Stage, r Returns) string {
	text := ""
	if from != Tracked {
		text = ", counting orders that are at least " + from.String()
	}
	if r == Kept {
		text += ", refunds leaving the total as it was"
	}
	return text
}

var readingWords = []string{
	Marginal: "by bands, each part at its own band's terms, of ", RateBefore: "each order by the band reached before it, of ",
	RateAfter: "each order by the band reached with it, of ", Retroactive: "everything by the band reached in the end, of ",
	Slab: "each order by the band of its own ",
}

func measuredBy(n Tiers) string {
	switch {
	case n.Reading == Slab && n.By == ByRevenue:
		return "base"
	case n.Reading == Slab:
		return "number of items"
	case n.By == ByCounts:
		return "the " + countWords(n.Counts)
	}
	return []string{"", "the revenue", "the number of orders", "the number of items", "the party's own earnings"}[n.By]
}

func bandWords(n Tiers, i int) string {
	at := func(i int) string {
		if n.By.isMoney() {
			return n.Bands[i].FromAmount.String()
		}
		return strconv.FormatInt(n.Bands[i].From, 10)
	}
	from, below := "From ", "below "
	if n.Edge == Exceeded {
		from, below = "Above ", "up to "
	}
	switch {
	case len(n.Bands) == 1:
		return "Always"
	case i == 0:
		return strings.ToUpper(below[:1]) + below[1:] + at(1)
	case i+1 < len(n.Bands):
		return from + at(i) + ", " + below + at(i+1) + ","
	}
	return from + at(i)
}
