package affiliate

import (
	"cmp"
	"slices"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/pay"
)

// compiled is a programme made ready: immutable, with look-ups by id.
type compiled struct {
	Programme
	zone      *time.Location
	parties   map[string]*partyTerms
	all       *partyTerms // what a party that is not listed has
	terms     []*planTerms
	codes     map[string][]Code
	rates     map[pair][]endorse.FX // by day
	windows   [CodeUse + 1]int64    // nanoseconds, 0 none
	sku       map[string]bool       // excluded
	class     map[string]bool
	label     map[string]bool
	excluding bool  // anything at all
	counts    bool  // a plan asks which order of its customer one is, or since when there are some
	refunds   int64 // the refund window in nanoseconds, 0 none
}

// planTerms is one of the terms with its program. Terms with one plan have one
// number, and a party one tally under them.
type planTerms struct {
	Terms
	number  int
	program *pay.Program
	needs   pay.Needs
}

// partyTerms is a party with the terms that may hold for it, the most specific
// first.
type partyTerms struct {
	Party
	terms  []*planTerms
	own    map[string]bool
	simple bool // nobody else gets anything with what it earns
}

type pair struct{ from, to endorse.Currency }

// compile makes a valid programme ready.
func compile(p Programme, zone *time.Location) (*compiled, error) {
	c := &compiled{Programme: p, zone: zone, parties: map[string]*partyTerms{}, codes: map[string][]Code{},
		rates: map[pair][]endorse.FX{}, refunds: int64(p.Refunds.Days) * nanosADay}
	if err := c.compileTerms(); err != nil {
		return nil, err
	}
	for _, party := range p.Parties {
		c.parties[party.ID] = c.withTerms(party)
	}
	c.all = c.withTerms(Party{})
	for _, code := range p.Codes {
		c.codes[code.Code] = append(c.codes[code.Code], code)
	}
	c.compileRates()
	for _, w := range p.Attribution.Windows {
		c.windows[w.Kind] = int64(w.Days)*nanosADay + int64(w.Hours)*int64(time.Hour)
	}
	x := p.Base.Excluded
	c.sku, c.class, c.label = set(x.SKUs), set(x.Categories), set(x.Labels)
	c.excluding = len(c.sku)+len(c.class)+len(c.label) > 0
	return c, nil
}

func (c *compiled) compileTerms() error {
	for i, t := range c.Terms {
		prog, err := pay.Compile(t.Plan)
		if err != nil {
			return fault(at("terms", i)+".plan", err)
		}
		pt := &planTerms{t, i, prog, prog.Needs()}
		if k := slices.IndexFunc(c.terms, func(u *planTerms) bool { return u.Plan.ID == t.Plan.ID && u.Plan.Version == t.Plan.Version }); k >= 0 {
			pt.number, pt.program = c.terms[k].number, c.terms[k].program
		}
		c.terms = append(c.terms, pt)
		c.counts = c.counts || pt.needs.Since || pt.needs.Payment
	}
	return nil
}

func (c *compiled) compileRates() {
	for _, fx := range c.Rates {
		k := pair{fx.From, fx.To}
		c.rates[k] = append(c.rates[k], fx)
	}
	for _, list := range c.rates {
		slices.SortFunc(list, func(a, b endorse.FX) int { return a.On.Compare(b.On) })
	}
}

func set(list []string) map[string]bool {
	m := make(map[string]bool, len(list))
	for _, s := range list {
		m[s] = true
	}
	return m
}

// rank is how closely terms are meant for a party: 0 itself, 1 its group, 2
// all, -1 not at all.
func (t *Terms) rank(p *Party) int {
	switch {
	case slices.Contains(t.Parties, p.ID) && p.ID != "":
		return 0
	case slices.Contains(t.Groups, p.Group) && p.Group != "":
		return 1
	case len(t.Parties) == 0 && len(t.Groups) == 0:
		return 2
	}
	return -1
}

func (c *compiled) withTerms(p Party) *partyTerms {
	t := &partyTerms{Party: p, own: set(p.Own)}
	for _, terms := range c.terms {
		if terms.rank(&p) >= 0 {
			t.terms = append(t.terms, terms)
		}
	}
	slices.SortStableFunc(t.terms, func(a, b *planTerms) int { return cmp.Compare(a.rank(&p), b.rank(&p)) })
	t.simple = len(p.Members) == 0 && len(p.Cuts) == 0 && (p.Parent == "" || len(c.Levels) == 0)
	return t
}

// party is the party with the id, nil if the programme does not have it. No id
// is nobody's, whoever may join.
func (c *compiled) party(id string) *partyTerms {
	if p := c.parties[id]; p != nil || !c.Open || id == "" {
		return p
	}
	p := *c.all
	p.ID = id
	return &p
}

// choose is the terms of a party on a day: those in the currency, else the
// first of the same closeness in another; nil if none cover the day. Closer
// terms in another currency go before farther ones in the order's own.
func (p *partyTerms) choose(day endorse.Date, currency endorse.Currency) *planTerms {
	var found *planTerms
	for _, t := range p.terms {
		if !t.Days.Contains(day) {
			continue
		}
		if found != nil && t.rank(&p.Party) != found.rank(&p.Party) {
			break
		}
		if t.Plan.Currency == currency {
			return t
		}
		if found == nil {
			found = t
		}
	}
	return found
}

// rate is the last exchange rate published on or before the day.
func (c *compiled) rate(from, to endorse.Currency, day endorse.Date) (endorse.FX, error) {
	list := c.rates[pair{from, to}]
	i, exact := slices.BinarySearchFunc(list, day, func(fx endorse.FX, d endorse.Date) int { return fx.On.Compare(d) })
	if exact {
		i++
	}
	if i == 0 {
		return endorse.FX{}, &RateError{from, to, day}
	}
	return list[i-1], nil
}

// codeOwner is whose a code is on a day.
func (c *compiled) codeOwner(code string, day endorse.Date) string {
	for _, k := range c.codes[code] {
		if k.Days.Contains(day) {
			return k.Party
		}
	}
	return ""
}

// ends is the last day on which the party has the plan, zero for no end.
func (p *partyTerms) ends(number int) endorse.Date {
	var last endorse.Date
	for _, t := range p.terms {
		if t.number != number {
			continue
		}
		if t.Days.Until.IsZero() {
			return endorse.Date{}
		}
		if t.Days.Until.After(last) {
			last = t.Days.Until
		}
	}
	return last
}
