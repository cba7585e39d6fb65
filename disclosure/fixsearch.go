package disclosure

import (
	"errors"
	"math"
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Fix looks for what to add to the post so that no finding on a label is
// breached in any of its markets. Each proposal is held against the law with
// the checker itself before it is returned. It costs some hundred checks of
// the post, so ask for it where a report is breached; on a text of many hundreds of
// labels for many markets, or one of tens of thousands of characters, the search
// may be given up, and all that is breached is left. Errors are those of [Checker.Check].
func (c *Checker) Fix(p Publication) (Fix, error) {
	s := &fixSearch{checker: c, post: p, left: math.MaxInt}
	s.post.Markets = distinct(p.Markets)
	have, err := s.try(Fix{})
	if all := have.sum(); err != nil || all.breached == 0 && !all.tool {
		return Fix{}, err
	}
	s.left = mostWork
	fix, err := s.solve(have)
	if errors.Is(err, errGivenUp) {
		return Fix{Left: s.breached(have)}, nil
	}
	return fix, err
}

// mostWork bounds what is judged for one fix, all proposals together: each label
// in each market is one, and reading 64 bytes as much, or two beyond ASCII.
const mostWork = 500_000

// work is what it takes to judge the post once.
func (c *check) work() int {
	all, wide := 0, 0
	for i := range c.texts {
		text := c.texts[i].text
		all += len(text)
		for j := range len(text) {
			wide += int(text[j] >> 7)
		}
	}
	return len(c.candidates)*len(c.route.stops) + all/64 + wide/2
}

var errGivenUp = errors.New("too much to judge")

func distinct(markets []endorse.Region) []endorse.Region {
	var list []endorse.Region
	for _, m := range markets {
		if !slices.Contains(list, m) {
			list = append(list, m)
		}
	}
	return list
}

// fixSearch looks for a fix of one post.
type fixSearch struct {
	checker *Checker
	post    Publication
	pool    []proposal
	left    int // of the work that may be done
}

// proposal is a wording that may be added, with the markets that it satisfies
// alone when it stands wherever it can.
type proposal struct {
	message law.Message
	cures   marketSet
	open    []int // label findings that stay unclear, by market
}

// tally is what is wrong with the labels in each market.
type tally []strain

// strain weighs what is breached, and counts what is unclear. Advice to turn on
// the platform's own label stands apart: no wording follows it.
type strain struct {
	breached, open int
	tool           bool
}

// sum is that of all markets.
func (t tally) sum() (all strain) {
	for _, s := range t {
		all.breached += s.breached
		all.open += s.open
		all.tool = all.tool || s.tool
	}
	return all
}

// worse reports whether the strain is above another.
func (s strain) worse(t strain) bool {
	return s.breached > t.breached || s.breached == t.breached && s.open > t.open
}

// try is what the post with the fix comes to.
func (s *fixSearch) try(f Fix) (tally, error) {
	p := f.Apply(s.post)
	k, err := s.checker.begin(&p)
	if err != nil {
		return nil, err
	}
	defer k.end()
	if err := k.read(); err != nil {
		return nil, err
	}
	if s.left -= k.work(); s.left < 0 {
		return nil, errGivenUp
	}
	t := make(tally, len(p.Markets))
	for i, stop := range k.route.stops {
		k.notes = k.notes[:0]
		k.judge(stop.rules)
		t[i] = k.strain()
	}
	return t, nil
}

// strain weighs the findings that are about the label. One that must be kept
// and is breached outweighs any advice.
func (c *check) strain() (s strain) {
	for i := range c.notes {
		switch n := &c.notes[i]; {
		case !c.onLabel(n):
		case n.outcome == Breached && !n.must && n.reason == ToolNotEnough:
			s.tool = true
		case n.outcome == Breached && n.must:
			s.breached += weightOfMust
		case n.outcome == Breached:
			s.breached++
		case n.outcome == Unclear && n.must:
			s.open++
		}
	}
	return s
}

const weightOfMust = 1000

// onLabel reports whether the note is about the label or what it is worth, or
// about the brand that has to be named beside it.
func (c *check) onLabel(n *note) bool {
	return n.reason.OnLabel() || n.outcome == Unclear && (n.reason == UnlistedWording || (n.reason == MemoryOnly || n.reason == UnknownFact) && n.at >= 0) ||
		n.reason == MissingMention && strings.HasSuffix(c.rules.bases[n.row].Code, "/"+law.NearClaim.String())
}

// solve finds the wordings, then the fewest places for them.
func (s *fixSearch) solve(have tally) (Fix, error) {
	var sick marketSet
	for i, n := range have {
		if n.breached > 0 || n.open > 0 {
			sick.add(i)
		}
	}
	if err := s.propose(sick); err != nil {
		return Fix{}, err
	}
	words, rest, err := s.complete(s.cover(sick))
	if err != nil {
		return Fix{}, err
	}
	return s.arrange(words, rest)
}

// complete adds wordings, the most helpful first, while some market is still
// breached with all of them in place: several ties or languages may want
// several labels, and where no single one helps two together may.
func (s *fixSearch) complete(words []law.Message) ([]law.Message, tally, error) {
	words = s.plainFirst(words)
	now, err := s.tryWords(words)
	for err == nil && now.sum().breached > 0 {
		var more []law.Message
		more, err = s.helpful(words, now)
		if err != nil || more == nil {
			break
		}
		words = more
		now, err = s.tryWords(words)
	}
	return words, now, err
}

func (s *fixSearch) tryWords(words []law.Message) (tally, error) { return s.try(s.places().fix(words)) }

// helpful is the wordings with one more that leaves fewer findings breached, or
// two; nil if none do.
func (s *fixSearch) helpful(words []law.Message, now tally) ([]law.Message, error) {
	singles := s.additions(words, now)
	var pairs [][]law.Message
	for i, a := range singles {
		for _, b := range singles[i+1:] {
			if len(pairs) < maxPairs {
				pairs = append(pairs, []law.Message{a[0], b[0]})
			}
		}
	}
	for _, list := range [...][][]law.Message{singles, pairs} {
		var best []law.Message
		var fewest strain
		for _, more := range list {
			longer := s.plainFirst(slices.Concat(words, more))
			got, err := s.tryWords(longer)
			if err != nil {
				return nil, err
			}
			if n := got.sum(); n.breached < now.sum().breached && (best == nil || fewest.worse(n)) {
				best, fewest = longer, n
			}
		}
		if best != nil {
			return best, nil
		}
	}
	return nil, nil
}

// maxPairs bounds how many pairs of wordings are tried at once.
const maxPairs = 2000

// additions are the wordings, each alone, that may help a market breached now.
func (s *fixSearch) additions(words []law.Message, now tally) [][]law.Message {
	var sick marketSet
	for i, n := range now {
		if n.breached > 0 {
			sick.add(i)
		}
	}
	var list [][]law.Message
	for _, name := range brandsOf(&s.post) {
		if brand := brandMessage(name); !slices.Contains(words, brand) {
			list = append(list, []law.Message{brand})
		}
	}
	for _, m := range s.messages(&sick) {
		if !slices.Contains(words, m) {
			list = append(list, []law.Message{m})
		}
	}
	return list
}

// plainFirst puts the wordings that say advertising anywhere before the
// others, so that a label behind them still comes first.
func (s *fixSearch) plainFirst(words []law.Message) []law.Message {
	sorted := slices.Clone(words)
	slices.SortStableFunc(sorted, func(a, b law.Message) int {
		if x, y := s.checker.isPlainLabel(a.Text), s.checker.isPlainLabel(b.Text); x != y {
			return soFirst(x)
		}
		return 0
	})
	return sorted
}
