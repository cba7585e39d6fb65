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
	tongue   string      // the tag of that language
	texts    []text
	kinds    law.Ties // of the post
	media    Surfaces // where the post has text on the picture or in the video
	on       medium   // its platform
	links    bool     // a link or code stands in the text or is attached

	route      route // its markets
	candidates []candidate
	hinted     []hinted
	rules      *rules
	notes      []note      // those of the market at hand
	keys       []uint64    // scratch: their order, see settle
	outlines   []outline   // what the findings of all markets will say
	ends       []ending    // where those of each market end there
	sights     []sight     // what they saw
	labels     []rated     // scratch: labels of one tie
	lists      [4][]*rated // scratch, empty: room for the lists of a set
	group      []note      // scratch: notes of one group of rows

	wordList []string // words of the post, once asked for
	lower    []byte   // scratch: one text in small letters
	hasWords bool
	hints    [2]hintState // of a mention on retouching, and on AI

	hasBrands    bool                  // brands and named are of an earlier post, and may serve again
	brandNaming  [MaxTies]endorse.Fact // whether a text names the brand of a tie, once asked
	plainAssumed bool                  // a row took it that the post is not plainly advertising
}

// Check judges the post in each of its markets. Errors are those of
// [Publication.Validate], and [*TextError] for a surface over 64 KiB. The
// report shares nothing that can be written to with the checker or another
// report.
func (c *Checker) Check(p Publication) (report Report, err error) {
	k, err := c.begin(&p)
	if err != nil {
		return report, err
	}
	if err = k.read(); err == nil {
		k.report(&report)
	}
	k.end()
	return report, err
}

// begin takes a check of the post out of the pool; end puts it back.
func (c *Checker) begin(p *Publication) (*check, error) {
	if c == nil || c.book == nil {
		return nil, ErrNoBook
	}
	k := c.pool.Get().(*check)
	if err := p.validate(k.route.goes(p.Markets)); err != nil {
		c.pool.Put(k)
		return nil, err
	}
	k.route.plan(c, p.Markets, p.On)
	if names := brandsOf(p); !k.hasBrands || !slices.Equal(names, k.named) {
		brands, err := label.NewBrands(names)
		if err != nil {
			c.pool.Put(k)
			return nil, p.checkBrands()
		}
		k.brands, k.named, k.hasBrands = brands, append(k.named[:0], names...), true
	}
	k.own = *p
	if p.Language != k.tongue {
		k.tongue, k.language = p.Language, c.languages.find(p.Language)
	}
	k.post = &k.own
	return k, nil
}

// end puts the check back. What it holds of the post stays until the next one.
func (c *check) end() { c.checker.pool.Put(c) }

func brandsOf(p *Publication) []string {
	brands := p.Brand
	for i := range p.Ties {
		if b := p.Ties[i].Brand; b != "" && !slices.Contains(brands, b) {
			brands = append(slices.Clip(brands), b)
		}
	}
	return brands
}

// report fills in an empty report on the post that was read.
func (c *check) report(report *Report) {
	report.ID, report.Version, report.Book = c.post.ID, Version, c.checker.digest
	c.outlines, c.ends, c.sights = c.outlines[:0], c.ends[:0], c.sights[:0]
	own := new(sheet)
	if report.Markets = own.markets[:0]; len(c.route.stops) > len(own.markets) {
		report.Markets = make([]Market, 0, len(c.route.stops))
	}
	for _, s := range c.route.stops {
		c.notes = c.notes[:0]
		asked := c.judge(s.rules)
		report.Markets = append(report.Markets, Market{Region: s.line.region, Outcome: outcomeOf(c.notes, asked)})
		c.settle()
	}
	c.findings(report.Markets, own.seen[:])
	report.Assumed = c.assumed(own.assumed[:0])
}

// sheet is the memory of what most reports list beside their findings, in one piece.
type sheet struct {
	markets [1]Market
	assumed [4]string
	seen    [2]Evidence
}

// read finds what stands on the surfaces, once for all markets.
func (c *check) read() error {
	c.kinds, c.media = c.post.kinds(), c.post.media()
	if !c.on.known || c.on.platform != c.post.Platform {
		c.on = mediumOf(c.post.Platform)
		c.on.assumed = c.checker.folds[c.post.Platform]
	}
	c.links, c.hasWords = len(c.post.Links) > 0, false
	c.hints, c.plainAssumed = [2]hintState{}, false
	clear(c.brandNaming[:len(c.post.Ties)])
	if err := c.collect(); err != nil {
		return err
	}
	c.findCandidates()
	c.findHints()
	return nil
}

// judge holds the post against the rules of one region, appends its notes, and
// reports whether any tie has to be told there, or may have to be.
func (c *check) judge(r *rules) (asked bool) {
	c.rules = r
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
	n := c.rules.silence[reason].on(Unclear, reason)
	n.must = must
	return n
}

// on is a note that rests on the row.
func (s *source) on(outcome Outcome, reason Reason) note {
	if outcome == Met {
		reason = NoReason
	}
	return note{row: s.number, rank: s.rank, reason: reason, outcome: outcome, must: s.must, sight: sight{at: -1}}
}

// add takes a note. A breach of a row that rests on memory alone is unclear.
func (c *check) add(n note) {
	if n.outcome == Breached {
		if on := c.rules.bases[n.row]; on.Instrument != "" && on.Verified == law.Memory {
			n.outcome, n.reason = Unclear, MemoryOnly
		}
	}
	c.notes = append(c.notes, n)
}
