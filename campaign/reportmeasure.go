package campaign

import (
	"cmp"
	"maps"
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/tier"
)

// Results are what came of the posts, as a whole and by what they differ in. Rows are
// sorted by key.
//
// Counts, revenue and cost of the rows by creator, platform and tier add up to those
// of the total: each post is in one of them. By wave they add up too, but not the
// posts, since an amplified post is in both. By market nothing adds up: a post is in
// each market that it addresses, with all that it brought, as nobody knows whence it
// came. Rates never add up. What is known of a creator as a whole is in the total and
// in their rows, by the first wave, and in no market.
//
// A row with an empty key is the cost that no single row can be given: spending for
// the campaign as a whole, and agreements whose accounts are in several rows; the cost
// of those says that it lacks a part, and nothing is divided by it. What amplification
// cost is of the second wave, and no other cost of a wave or market.
//
// What was spent on accounts of which a number is not known, in any reading, is not
// held against what others brought: cpa, roas and the like leave it out and say how
// much that is ([Figure.Missing]).
type Results struct {
	Total      Row   `json:"total"`                 // all posts
	ByCreator  []Row `json:"by_creator,omitempty"`  // a person with several accounts is one
	ByPlatform []Row `json:"by_platform,omitempty"` // of the accounts
	ByTier     []Row `json:"by_tier,omitempty"`     // of the accounts, with the ladder
	ByMarket   []Row `json:"by_market,omitempty"`   // that posts address
	ByWave     []Row `json:"by_wave,omitempty"`     // own audience, then wider ones
}

// Row is what some posts brought and cost. Its figures are, in this order: reach,
// impressions, views, engagements, clicks, leads, conversions (each the sum of what
// the posts say, reach counting people as often as they saw one), revenue, cost (each
// post's or entry's converted to the currency of the budget and rounded to its minor
// unit, half away from zero), engagement-rate, cpm, cpe, cpc, cpa, roas, roi on revenue
// and, where the brief has a margin, roi-margin.
//
// Cost is what the parties were told by the day, paid or not (see [Settle]), what they
// were paid beyond it, and what was spent. What is agreed and not due yet is not in it,
// nor commission that no statement tells: before the last instalment is due, cpm, cpa
// and their kin are too low, and roas and roi too high.
type Row struct {
	Key     string   `json:"key"`            // account or person, platform, tier, market or wave; empty for the total, and for cost of no row
	Name    string   `json:"name,omitempty"` // for people; empty where the key says it
	Posts   int64    `json:"posts"`          // how many, measured or not
	Figures []Figure `json:"figures"`        // all of them, those not known too
}

// Figure is the figure of that name; false if the row has none.
func (r Row) Figure(name string) (Figure, bool) {
	i := slices.IndexFunc(r.Figures, func(f Figure) bool { return f.Name == name })
	if i < 0 {
		return Figure{}, false
	}
	return r.Figures[i], true
}

// account is a creator with what the report says of them.
type account struct {
	*Creator
	key   string // the person, or the account of somebody of their own
	tier  string
	terms []string
	posts int64
	rates engagement.Sample
	mean  sample
	known [2][numbers]bool // of anything measured, by wave
}

// measure gathers what a report is made of, in one pass over the posts.
type measure struct {
	campaign *Campaign
	yard     *Yardstick
	accounts []*account // by id
	byID     map[string]*account
	rows     [dimensions]map[string]*gathered
}

// dimension is what results are sorted by.
type dimension int

const (
	everything dimension = iota
	byCreator
	byPlatform
	byTier
	byMarket
	byWave
	dimensions
)

func newMeasure(c *Campaign, y *Yardstick) *measure {
	m := &measure{campaign: c, yard: y, byID: map[string]*account{}}
	for d := range m.rows {
		m.rows[d] = map[string]*gathered{}
	}
	for id := range c.creators.All() {
		k, _ := c.Creator(id)
		a := &account{Creator: &k, key: cmp.Or(k.Person, k.ID), tier: tierOf(y.Ladder, &k)}
		if y.Rate != (engagement.Definition{}) {
			a.rates, _ = engagement.NewSample(y.Rate)
		}
		m.accounts, m.byID[id] = append(m.accounts, a), a
	}
	for id, d := range c.deals.All() {
		for _, k := range d.creators {
			if a := m.byID[k]; a != nil {
				a.terms = append(a.terms, id)
			}
		}
	}
	return m
}

func tierOf(l tier.Ladder, k *Creator) string {
	if l.IsZero() {
		l = tier.Standard(k.Platform)
	}
	t := l.Of(k.Followers)
	return t.Ladder() + "/" + cmp.Or(t.Name(), t.Standing().String())
}

func (m *measure) row(d dimension, key, name string) *gathered {
	g := m.rows[d][key]
	if g == nil {
		g = &gathered{key: key, name: name}
		if key != "" && (d == byMarket || d == byWave && key != Secondary.String()) {
			g.untold = untoldCosts[d]
		}
		if m.yard.Rate != (engagement.Definition{}) {
			g.rate, _ = engagement.NewSummary(m.yard.Rate)
		}
		m.rows[d][key] = g
	}
	return g
}

// untoldCosts say why the rows of a dimension have no cost of their own.
var untoldCosts = [dimensions]string{
	byMarket: "not told by market: a post is in each that it addresses",
	byWave:   "not told by wave, but for amplification",
}

// of lists the rows that a creator's numbers go to.
func (m *measure) of(a *account) []*gathered {
	return []*gathered{
		m.row(everything, "", ""), m.row(byCreator, a.key, a.Name),
		m.row(byPlatform, string(a.Platform), m.nameOf(byPlatform, string(a.Platform), a)), m.row(byTier, a.tier, ""),
	}
}

// take adds a post to all rows that it belongs to.
func (m *measure) take(p *post) error {
	a := m.byID[p.published.Creator]
	if a == nil {
		return nil
	}
	a.posts++
	rows := m.of(a)
	for _, market := range m.markets(p) {
		rows = append(rows, m.row(byMarket, string(market), ""))
	}
	var waves [2]*heard
	for wave, r := range p.results {
		var err error
		if waves[wave], err = m.hear(a, Wave(wave), r); err != nil {
			return err
		}
	}
	for _, g := range rows {
		g.take(waves[:]...)
		g.feed(p, Primary)
	}
	for wave, r := range p.results {
		if wave == int(Primary) || r != nil || p.wider {
			g := m.row(byWave, Wave(wave).String(), "")
			g.take(waves[wave])
			g.feed(p, Wave(wave))
		}
	}
	m.sample(a, p)
	return nil
}

// hear reads a reading of an account's, and notes what is known of the account.
func (m *measure) hear(a *account, w Wave, r *Reading) (*heard, error) {
	h, err := hear(r, m.campaign.brief, m.yard.Rate.Actions)
	for i, known := range h.known {
		a.known[w][i] = a.known[w][i] || known
	}
	return h, err
}

// markets are those that a post addresses: its own, those of its terms, or of the
// brief.
func (m *measure) markets(p *post) []endorse.Region {
	list := p.published.Text.Markets
	if d, ok := m.campaign.deals.Get(p.published.Terms); ok && len(list) == 0 {
		list = d.terms.Markets
	}
	if len(list) == 0 {
		list = m.campaign.brief.Markets
	}
	list = slices.Clone(list)
	slices.Sort(list)
	return slices.Compact(list)
}

// sample adds a post to the rates of its account.
func (m *measure) sample(a *account, p *post) {
	r := p.results[Primary]
	if r == nil || m.yard.Rate == (engagement.Definition{}) {
		return
	}
	q := engagementPost(p, r)
	if one, err := m.yard.Rate.Of(q); err == nil && a.rates.Add(q) {
		a.mean.add(one.Value)
	}
}

func engagementPost(p *post, r *Reading) engagement.Post {
	return engagement.Post{On: p.published.Post.On, Length: p.published.Post.Seconds, Counts: r.Counts}
}

// credit adds what is known of a creator as a whole.
func (m *measure) credit(a *account, r Reading) error {
	h, err := m.hear(a, Primary, &r)
	if err != nil {
		return err
	}
	for _, g := range append(m.of(a), m.row(byWave, Primary.String(), "")) {
		g.credit(h)
	}
	return nil
}

// results goes over posts, readings and money.
func (m *measure) results(s *Settlement) (Results, error) {
	m.row(everything, "", "")
	for _, p := range m.campaign.posts.All() {
		if err := m.take(p); err != nil {
			return Results{}, err
		}
	}
	for _, a := range m.accounts {
		if r, ok := m.campaign.Credited(a.ID); ok {
			if err := m.credit(a, r); err != nil {
				return Results{}, err
			}
		}
	}
	if err := m.charge(s); err != nil {
		return Results{}, err
	}
	r := Results{Total: m.rows[everything][""].row(m)}
	for d, list := range map[dimension]*[]Row{
		byCreator: &r.ByCreator, byPlatform: &r.ByPlatform, byTier: &r.ByTier, byMarket: &r.ByMarket, byWave: &r.ByWave,
	} {
		for _, key := range sortedKeys(m.rows[d]) {
			*list = append(*list, m.rows[d][key].row(m))
		}
	}
	return r, nil
}

func sortedKeys[K cmp.Ordered, V any](m map[K]V) []K { return slices.Sorted(maps.Keys(m)) }
