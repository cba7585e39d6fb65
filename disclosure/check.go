package disclosure

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
)

// check is one publication under judgment: what was found on it, once for all
// markets, and the market at hand.
type check struct {
	checker *Checker
	post    *Publication
	brands  label.Brands
	texts   []text
	links   bool // a link or code stands in the text or is attached

	candidates []candidate
	rules      *rules
	findings   []Finding
	assumed    []string
}

// Check judges the post in each of its markets. Errors are those of
// [Publication.Validate], and [*TextError] for a surface over 64 KiB. The
// report shares nothing with the checker.
func (c *Checker) Check(p Publication) (Report, error) {
	if err := p.Validate(); err != nil {
		return Report{}, err
	}
	brands, err := label.NewBrands(brandsOf(&p))
	if err != nil {
		return Report{}, err
	}
	k := c.pool.Get().(*check)
	defer c.pool.Put(k)
	k.post, k.brands, k.assumed = &p, brands, nil
	report, err := k.run()
	k.post, k.rules = nil, nil
	return report, err
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
	c.links = len(c.post.Links) > 0
	if err := c.collect(); err != nil {
		return Report{}, err
	}
	c.findCandidates()
	report := Report{ID: c.post.ID, Version: Version, Book: c.checker.digest}
	report.Markets = make([]Market, 0, len(c.post.Markets))
	for i, region := range c.post.Markets {
		if slices.Contains(c.post.Markets[:i], region) {
			continue
		}
		report.Markets = append(report.Markets, c.market(region))
	}
	c.assume()
	report.Assumed = c.assumed
	report.Fix = c.fix(report)
	return report, nil
}

// market judges the post in one region.
func (c *check) market(region endorse.Region) Market {
	c.rules = c.checker.rulesOn(region, c.post.On)
	c.findings = c.findings[:0]
	asked := c.judgeTies()
	c.judgeConduct()
	c.judgeCompleteness()
	slices.SortStableFunc(c.findings, compareFindings)
	c.findings = slices.CompactFunc(c.findings, sameFinding)
	m := Market{Region: region, Findings: slices.Clone(c.findings)}
	m.Outcome = outcomeOf(m.Findings, asked)
	return m
}

// outcomeOf is the outcome of a market: breached if a must is, else unclear if
// a must is, else met, or not required where nothing was asked.
func outcomeOf(findings []Finding, asked bool) Outcome {
	outcome := NotRequired
	if asked {
		outcome = Met
	}
	for i := range findings {
		if f := &findings[i]; f.Must && f.Outcome != Met && rank(f.Outcome) > rank(outcome) {
			outcome = f.Outcome
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

// noRow is a finding that rests on no row.
func (c *check) noRow(reason Reason, must bool) Finding {
	return Finding{
		Code: string(c.rules.region) + "/" + reason.String(), Reason: reason, Outcome: Unclear, Must: must,
		Verified: law.Read,
	}
}

// on is a finding that rests on the row.
func (s *source) on(outcome Outcome, reason Reason) Finding {
	f := Finding{
		Code: s.code, Reason: reason, Outcome: outcome, Must: s.must, Instrument: s.instrument,
		Citation: s.citation, URL: s.url, Verified: s.verified, Binding: s.binding,
		Undated: s.undated, Detail: s.detail,
	}
	if outcome == Met {
		f.Reason = NoReason
	}
	return f
}

// add takes a finding. A breach of a row that rests on memory alone is unclear.
func (c *check) add(f Finding) {
	if f.Outcome == Breached && f.Instrument != "" && f.Verified == law.Memory {
		f.Outcome, f.Reason = Unclear, MemoryOnly
	}
	c.findings = append(c.findings, f)
}

func compareFindings(a, b Finding) int {
	if n := strings.Compare(a.Code, b.Code); n != 0 {
		return n
	}
	if n := strings.Compare(a.Surface, b.Surface); n != 0 {
		return n
	}
	if n := a.Span.Start - b.Span.Start; n != 0 {
		return n
	}
	if n := a.Span.End - b.Span.End; n != 0 {
		return n
	}
	if n := int(a.Reason) - int(b.Reason); n != 0 {
		return n
	}
	if n := int(a.Outcome) - int(b.Outcome); n != 0 {
		return n
	}
	if n := strings.Compare(a.Fact, b.Fact); n != 0 {
		return n
	}
	return int(a.Tie) - int(b.Tie)
}

// sameFinding reports whether two findings say the same, the tie aside.
func sameFinding(a, b Finding) bool {
	a.Tie = b.Tie
	return a == b
}
