package disclosure

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// check is one publication under judgment: what was found on it, once for all
// markets, and the market at hand.
type check struct {
	checker  *Checker
	post     *Publication // the copy below
	own      Publication
	named    []string // the brands
	brands   label.Brands
	language languageSet // of the post
	texts    []text
	kinds    law.Ties // of the post
	media    Surfaces // where the post has text on the picture or in the video
	foldFact fact     // what is missing to know the platform's fold
	links    bool     // a link or code stands in the text or is attached

	candidates []candidate
	rules      *rules
	notes      []note
	told       []note  // those of all markets, settled
	ends       []int   // where those of each market end
	labels     []rated // scratch: labels of one tie
	kept       []rated
	lists      [4][]*rated // scratch: the lists of a set
	placings   []placing   // scratch: rows of placement for a tie
	group      []note      // scratch: notes of one group of rows
	assumed    []string

	wordList []string // words of the post, once asked for
	hasWords bool
	hints    [2]hintState // of a mention on retouching, and on AI

	hasBrands    bool         // brands and named are of an earlier post, and may serve again
	brandNaming  endorse.Fact // whether a text names the brand, once asked
	plainAssumed bool         // a row took it that the post is not plainly advertising
}

// Check judges the post in each of its markets. Errors are those of
// [Publication.Validate], and [*TextError] for a surface over 64 KiB. The
// report shares nothing with the checker.
func (c *Checker) Check(p Publication) (Report, error) {
	k, err := c.begin(&p)
	if err != nil {
		return Report{}, err
	}
	defer k.end()
	return k.run()
}

// begin takes a check of the post out of the pool; end puts it back.
func (c *Checker) begin(p *Publication) (*check, error) {
	if err := p.Validate(); err != nil {
		return nil, err
	}
	k := c.pool.Get().(*check)
	if names := brandsOf(p); !k.hasBrands || !slices.Equal(names, k.named) {
		brands, err := label.NewBrands(names)
		if err != nil {
			c.pool.Put(k)
			return nil, err
		}
		k.brands, k.named, k.hasBrands = brands, append(k.named[:0], names...), true
	}
	k.own = *p
	k.post, k.language, k.assumed = &k.own, c.languages.find(p.Language), nil
	return k, nil
}

func (c *check) end() {
	c.own, c.post, c.rules = Publication{}, nil, nil
	c.checker.pool.Put(c)
}

func brandsOf(p *Publication) []string {
	brands := p.Brand
	for i := range p.Ties {
		if b := p.Ties[i].Brand; b != "" && !slices.Contains(brands, b) {
			brands = append(slices.Clip(brands), b)
		}
	}
	return brands
}

func (c *check) run() (Report, error) {
	if err := c.read(); err != nil {
		return Report{}, err
	}
	report := Report{ID: c.post.ID, Version: Version, Book: c.checker.digest}
	c.told, c.ends = c.told[:0], c.ends[:0]
	report.Markets = make([]Market, 0, len(c.post.Markets))
	for i, region := range c.post.Markets {
		if slices.Contains(c.post.Markets[:i], region) {
			continue
		}
		asked := c.judge(region)
		report.Markets = append(report.Markets, Market{Region: region, Outcome: outcomeOf(c.notes, asked)})
		c.settle()
		c.ends = append(c.ends, len(c.told))
	}
	c.findings(report.Markets)
	c.assume()
	report.Assumed = c.assumed
	return report, nil
}

// read finds what stands on the surfaces, once for all markets.
func (c *check) read() error {
	c.kinds, c.media = c.post.kinds(), c.post.media()
	c.links, c.hasWords = len(c.post.Links) > 0, false
	c.hints, c.plainAssumed, c.brandNaming = [2]hintState{}, false, endorse.NotSaid
	if err := c.collect(); err != nil {
		return err
	}
	c.findCandidates()
	return nil
}

// judge holds the post against the law of one region and reports whether any
// tie has to be told there, or may have to be.
func (c *check) judge(region endorse.Region) (asked bool) {
	c.rules = c.checker.rulesOn(region, c.post.On)
	c.notes = c.notes[:0]
	asked = c.judgeTies()
	c.judgeConduct()
	c.judgeCompleteness()
	return asked
}

// outcomeOf is the outcome of a market: breached if a must is, else unclear if
// a must is, else met, or not required where nothing was asked.
func outcomeOf(notes []note, asked bool) Outcome {
	outcome := NotRequired
	if asked {
		outcome = Met
	}
	for i := range notes {
		if n := &notes[i]; n.must && n.outcome != Met && rank(n.outcome) > rank(outcome) {
			outcome = n.outcome
		}
	}
	return outcome
}

// judgeCompleteness keeps silence from being a pass: where the rows are not
// meant to be whole, what would be met is unclear.
func (c *check) judgeCompleteness() {
	r := c.rules
	switch {
	case !r.known:
		c.add(c.noRow(NoLaw, true))
	case !r.own && !r.region.IsPart():
		c.add(c.noRow(NoLaw, false))
	case !r.complete(c.post.On):
		c.add(c.noRow(NoLaw, true))
	}
}

// noRow is a note that rests on no row.
func (c *check) noRow(reason Reason, must bool) note {
	return note{row: &c.rules.silence[reason], reason: reason, outcome: Unclear, must: must, at: -1}
}

// on is a note that rests on the row.
func (s *source) on(outcome Outcome, reason Reason) note {
	if outcome == Met {
		reason = NoReason
	}
	return note{row: s, reason: reason, outcome: outcome, must: s.must, at: -1}
}

// add takes a note. A breach of a row that rests on memory alone is unclear.
func (c *check) add(n note) {
	if n.outcome == Breached && n.row.instrument != "" && n.row.verified == law.Memory {
		n.outcome, n.reason = Unclear, MemoryOnly
	}
	c.notes = append(c.notes, n)
}
