package disclosure

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Fix looks for what to add to the post so that no finding on a label is
// breached in any of its markets. Each proposal is held against the law with
// the checker itself before it is returned. It costs some hundred checks of
// the post, so ask for it where a report is breached. Errors are those of
// [Checker.Check].
func (c *Checker) Fix(p Publication) (Fix, error) {
	s := &fixSearch{checker: c, post: p}
	s.post.Markets = distinct(p.Markets)
	have, err := s.try(Fix{})
	if err != nil || have.sum() == 0 {
		return Fix{}, err
	}
	return s.solve(have)
}

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
}

// proposal is a wording that may be added, with the markets that it satisfies
// alone when it stands wherever it can.
type proposal struct {
	message law.Message
	cures   marketSet
}

// tally weighs the breached label findings of each market.
type tally []int

func (t tally) sum() int {
	n := 0
	for _, k := range t {
		n += k
	}
	return n
}

// marketSet is a set of places in the post's list of markets.
type marketSet [(MaxMarkets + 63) / 64]uint64

func (s *marketSet) add(i int)      { s[i/64] |= 1 << (i % 64) }
func (s *marketSet) has(i int) bool { return s[i/64]>>(i%64)&1 != 0 }

func (s *marketSet) without(t *marketSet) marketSet {
	var rest marketSet
	for i := range s {
		rest[i] = s[i] &^ t[i]
	}
	return rest
}

func (s *marketSet) size() int {
	n := 0
	for _, w := range s {
		n += bits.OnesCount64(w)
	}
	return n
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
	t := make(tally, len(p.Markets))
	for i, region := range p.Markets {
		k.judge(region)
		t[i] = k.breachedLabels()
	}
	return t, nil
}

// breachedLabels weighs the breached findings that are about the label. One
// that must be kept outweighs any advice.
func (c *check) breachedLabels() int {
	n := 0
	for i := range c.notes {
		switch {
		case c.notes[i].outcome != Breached || !c.notes[i].onLabel():
		case c.notes[i].must:
			n += weightOfMust
		default:
			n++
		}
	}
	return n
}

const weightOfMust = 1000

// onLabel reports whether the note is about the label, or about the brand that
// has to be named beside it.
func (n *note) onLabel() bool {
	return n.reason.OnLabel() || n.reason == MissingMention && strings.HasSuffix(n.row.code, "/"+law.NearClaim.String())
}

// solve finds the wordings, then the fewest places for them.
func (s *fixSearch) solve(have tally) (Fix, error) {
	var sick marketSet
	for i, n := range have {
		if n > 0 {
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

// propose fills the pool with the wordings that some sick market accepts, or
// that say advertising in one of its languages, each tried alone in every
// place, the shortest first. One that cures all ends the search: no other is
// shorter.
func (s *fixSearch) propose(sick marketSet) error {
	everywhere := s.places()
	for _, m := range s.messages(&sick) {
		got, err := s.try(everywhere.fix([]law.Message{m}))
		if err != nil {
			return err
		}
		p := proposal{message: m}
		for i, n := range got {
			if n == 0 {
				p.cures.add(i)
			}
		}
		s.pool = append(s.pool, p)
		if rest := sick.without(&p.cures); rest.size() == 0 {
			break
		}
	}
	return nil
}

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

// cover is the fewest wordings that together cure the most of the sick
// markets, and of those the shortest.
func (s *fixSearch) cover(sick marketSet) []law.Message {
	var kept []proposal
	for _, p := range s.pool {
		p.cures = intersect(&p.cures, &sick)
		if p.cures.size() > 0 && !slices.ContainsFunc(kept, func(k proposal) bool { rest := p.cures.without(&k.cures); return rest.size() == 0 }) {
			kept = append(kept, p)
		}
	}
	var curable marketSet
	for i := range kept {
		for w := range curable {
			curable[w] |= kept[i].cures[w]
		}
	}
	c := coverage{pool: kept}
	for depth := 1; curable.size() > 0 && c.best == nil && depth <= len(kept); depth++ {
		c.search(curable, nil, 0, depth)
	}
	words := make([]law.Message, len(c.best))
	for i, p := range c.best {
		words[i] = kept[p].message
	}
	return words
}

func intersect(a, b *marketSet) marketSet {
	var both marketSet
	for i := range a {
		both[i] = a[i] & b[i]
	}
	return both
}

// coverage looks for a smallest cover by branching on the market that the
// fewest wordings cure.
type coverage struct {
	pool  []proposal
	best  []int
	runes int
}

func (c *coverage) search(open marketSet, chosen []int, runes, depth int) {
	if open.size() == 0 {
		if c.best == nil || runes < c.runes {
			c.best, c.runes = slices.Clone(chosen), runes
		}
		return
	}
	if depth == 0 || c.best != nil && runes >= c.runes {
		return
	}
	for _, i := range c.curers(&open) {
		p := &c.pool[i]
		c.search(open.without(&p.cures), append(chosen, i), runes+utf8.RuneCountInString(p.message.Text), depth-1)
	}
}

// curers are the wordings that cure the market which the fewest cure.
func (c *coverage) curers(open *marketSet) []int {
	var fewest []int
	for m := range MaxMarkets {
		if !open.has(m) {
			continue
		}
		var list []int
		for i := range c.pool {
			if c.pool[i].cures.has(m) {
				list = append(list, i)
			}
		}
		if fewest == nil || len(list) < len(fewest) {
			fewest = list
		}
	}
	return fewest
}

// complete adds wordings, the most helpful first, while some market is still
// breached with all of them in place: several ties or languages may want
// several labels, and where no single one helps two together may.
func (s *fixSearch) complete(words []law.Message) ([]law.Message, tally, error) {
	words = s.plainFirst(words)
	now, err := s.tryWords(words)
	for err == nil && now.sum() > 0 {
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
		fewest := now.sum()
		for _, more := range list {
			longer := s.plainFirst(slices.Concat(words, more))
			got, err := s.tryWords(longer)
			if err != nil {
				return nil, err
			}
			if n := got.sum(); n < fewest {
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
		if n > 0 {
			sick.add(i)
		}
	}
	var list [][]law.Message
	if brands := brandsOf(&s.post); len(brands) > 0 {
		list = append(list, []law.Message{{Text: brands[0], Lang: "und"}})
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

// arrange finds the fewest places in which the wordings do as much as they do
// everywhere.
func (s *fixSearch) arrange(words []law.Message, want tally) (Fix, error) {
	var left []endorse.Region
	for i, n := range want {
		if n > 0 {
			left = append(left, s.post.Markets[i])
		}
	}
	if len(words) == 0 {
		return Fix{Left: left}, nil
	}
	for _, a := range s.arrangements() {
		f := a.fix(words)
		got, err := s.try(f)
		if err != nil {
			return Fix{}, err
		}
		if got.sum() <= want.sum() {
			f.Left = left
			return f, nil
		}
	}
	f := s.places().fix(words)
	f.Left = left
	return f, nil
}

// arrangement is a choice of places, and what each costs the creator.
type arrangement struct {
	steps []Step
	cost  int
}

// fix puts the wordings into the places.
func (a arrangement) fix(words []law.Message) Fix {
	if len(words) == 0 {
		return Fix{}
	}
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.Text
	}
	f := Fix{Labels: words, Steps: slices.Clone(a.steps)}
	for i := range f.Steps {
		if f.Steps[i].Text == "" {
			f.Steps[i].Text = strings.Join(texts, " | ")
		}
	}
	return f
}

// places is the arrangement with a label in every place that the format has,
// for as long as can be.
func (s *fixSearch) places() arrangement {
	var all arrangement
	for _, options := range s.options() {
		most := options[len(options)-1]
		all.steps = append(all.steps, most.steps...)
		all.cost += most.cost
	}
	return all
}

// arrangements are all choices of places, the cheapest first.
func (s *fixSearch) arrangements() []arrangement {
	list := []arrangement{{}}
	for _, options := range s.options() {
		var next []arrangement
		for _, a := range list {
			next = append(next, a)
			for _, o := range options {
				next = append(next, arrangement{slices.Concat(a.steps, o.steps), a.cost + o.cost})
			}
		}
		list = next
	}
	slices.SortStableFunc(list, func(a, b arrangement) int { return a.cost - b.cost })
	return list[1:]
}

// options are, for each surface that posts of the format have, the ways to
// put a label on it, the mildest first.
func (s *fixSearch) options() [][]arrangement {
	p := &s.post
	var list [][]arrangement
	add := func(ways ...arrangement) { list = append(list, ways) }
	if p.Format != endorse.FormatAudio {
		add(one(2, Step{On: OnCaption}))
	}
	switch {
	case len(p.Frames) > 0:
		add(framesOptions(len(p.Frames))...)
	case p.Format.Video():
		add(s.overlayOptions()...)
	case p.Format != endorse.FormatText && p.Format != endorse.FormatArticle && p.Format != endorse.FormatAudio:
		add(one(3, Step{On: OnOverlays}))
	}
	if p.Format == endorse.FormatLongVideo || p.Format == endorse.FormatArticle || p.Format == endorse.FormatLive || p.Format == endorse.FormatAudio || p.Title != "" {
		add(one(2, Step{On: OnTitle}))
	}
	if p.Format.Video() || p.Format == endorse.FormatAudio {
		add(one(3, Step{On: OnSpoken}), one(8, Step{On: OnSpoken, Every: repeatEvery}))
	}
	if p.Format.Video() {
		add(one(9, Step{On: OnThumbnail}))
	}
	if p.PlatformLabel == "" && hasTool(p.Platform) {
		add(one(20, Step{On: OnPlatformLabel, Text: s.toolText()}))
	}
	return list
}

// repeatEvery is how often a label is said again where once is not enough. It
// keeps what the shortest interval of the book asks.
const repeatEvery = 30 * time.Second

func one(cost int, steps ...Step) arrangement { return arrangement{steps, cost} }

func framesOptions(n int) []arrangement {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	list := []arrangement{one(3, Step{On: OnFrames, Frames: []int{0}})}
	if n > 2 {
		list = append(list, one(4, Step{On: OnFrames, Frames: []int{0, n - 1}}))
	}
	if n > 1 {
		list = append(list, one(5, Step{On: OnFrames, Frames: all}))
	}
	return list
}

// overlayOptions are for how long an overlay is shown: some seconds, half of
// the video, all of it.
func (s *fixSearch) overlayOptions() []arrangement {
	whole := one(7, Step{On: OnOverlays})
	length := s.post.Duration
	var list []arrangement
	for i, d := range [...]time.Duration{5 * time.Second, length / 3, length / 2} {
		if d = (d + time.Second - 1).Truncate(time.Second); length > 0 && d < length {
			list = append(list, one(3+i, Step{On: OnOverlays, To: d}))
		}
	}
	return append(list, whole)
}

// toolText is how the platform's own label reads in the language of the post,
// or in English.
func (s *fixSearch) toolText() string {
	for _, l := range platformLabels {
		if s.post.Language != "" && languageFits(l.lang, s.post.Language) && !strings.Contains(l.text, "[brand]") {
			return l.text
		}
	}
	return platformLabels[0].text
}
