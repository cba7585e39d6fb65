package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/engagement"
)

// Progress is how a goal stands.
//
// Posts count that went live by the goal's last day, with their last readings
// whenever they were taken; so does what is known of a creator as a whole. Of a post
// the known readings of both waves add up; a rate is that of the first wave alone,
// the creators' own audience. Revenue in another currency is converted post by post,
// each rounded to the minor unit, half away from zero; without a rate it is not known.
//
// Expected is what is measured, and for each post that is still to come the mean of
// those so far, with a prediction interval of 0.95 ([MethodPrediction]); of a rate it
// is the rate so far with the interval of [engagement.Summary.Interval]. To come are
// the posts that agreements owe in windows that are open or open by then, and those
// that are up and not measured. Posts to come are taken to be like those so far, and
// a reading for the last one of its post: what posts add after it is not foreseen, so
// that the forecast errs low.
//
// On track is a goal whose interval lies at or above the target, behind one whose
// interval lies below it; in between, and of fewer than [LeastPosts] posts, nothing
// can be told. Once no more posts are to come, it is reached or behind.
type Progress struct {
	Goal     Goal         `json:"goal"`      // as the brief has it
	By       endorse.Date `json:"by"`        // last day to reach it, that day included
	TimeGone endorse.Rate `json:"time_gone"` // share of the days up to By, as in [Status]

	Reached  Figure `json:"reached"`  // what was measured so far
	Target   Figure `json:"target"`   // what is to be reached, money in the currency of the budget
	Expected Figure `json:"expected"` // what it will come to by then, with its interval

	// Share is what is reached over the target, to 12 places; 0 if nothing is known.
	Share endorse.Rate `json:"share"`

	ToCome int64 `json:"to_come"` // posts
	Partly int64 `json:"partly"`  // posts of which one wave has no such number

	Verdict Verdict `json:"verdict"` // how it stands
	Why     string  `json:"why"`     // in a sentence
}

// tally gathers the numbers of one goal.
type tally struct {
	outlook
	goal    Goal
	by      endorse.Date
	summary engagement.Summary
	known   bool // something is measured
	leftOut int64
	waiting int64 // of those left out, still up
	partly  int64
}

// progress is how all goals stand, in the order of the brief.
func (c *Campaign) progress(b *books) ([]Progress, error) {
	var list []Progress
	for i := range c.brief.Goals {
		t, err := c.tally(b, &c.brief.Goals[i])
		if err != nil {
			return nil, at(item("goals", i), err)
		}
		p, err := t.progress(c.brief, b.day)
		if err != nil {
			return nil, at(item("goals", i), err)
		}
		list = append(list, p)
	}
	return list, nil
}

func (c *Campaign) tally(b *books, g *Goal) (*tally, error) {
	t := &tally{goal: *g, by: g.By}
	if t.by.IsZero() {
		t.by = c.brief.Days.Until
	}
	if err := t.begin(c.brief); err != nil {
		return nil, err
	}
	t.over = c.state >= StateEnded || b.day.After(t.by)
	for _, p := range c.posts.All() {
		if !p.published.Post.On.After(t.by) {
			if err := t.take(p, c.brief); err != nil {
				return nil, err
			}
		}
	}
	for _, m := range c.creators.All() {
		if err := t.credit(&m.credited, c.brief); err != nil {
			return nil, err
		}
	}
	t.toCome = t.waiting
	for _, book := range b.deals {
		if !t.over {
			t.toCome += book.comingBy(t.by)
		}
	}
	return t, nil
}

// begin sets the target, in the currency of the budget if it is money.
func (t *tally) begin(b *Brief) error {
	switch {
	case t.goal.Rate != engagement.Definition{}:
		t.target = t.goal.AtLeast
		var err error
		t.summary, err = engagement.NewSummary(t.goal.Rate)
		return err
	case t.goal.Revenue.Currency() != 0:
		return t.value(&t.target, t.goal.Revenue, b)
	}
	t.target, _ = t.goal.Of.Rate()
	return nil
}

func (t *tally) value(to *endorse.Rate, m endorse.Money, b *Brief) error {
	m, err := b.inCents(m)
	if err == nil {
		*to, err = endorse.NewRate(m.Decimal())
	}
	return err
}

// take adds a post.
func (t *tally) take(p *post, b *Brief) error {
	if t.goal.Rate != (engagement.Definition{}) {
		t.rate(p)
		return nil
	}
	var sum endorse.Rate
	found, lacking := false, false
	for wave, r := range p.results {
		n, known, err := t.number(r, b)
		if err != nil {
			return err
		}
		found = found || known
		lacking = lacking || !known && (wave == int(Primary) || p.wider)
		sum = sum.Add(n)
	}
	if !found {
		t.leave(p)
		return nil
	}
	if lacking {
		t.partly++
	}
	t.known = true
	t.add(sum)
	return nil
}

func (t *tally) rate(p *post) {
	r := p.results[Primary]
	if r == nil || !t.summary.Add(engagement.Post{On: p.published.Post.On, Length: p.published.Post.Seconds, Counts: r.Counts}) {
		t.leave(p)
		return
	}
	t.known = true
	t.n++
}

func (t *tally) leave(p *post) {
	t.leftOut++
	if p.removed.IsZero() {
		t.waiting++
	}
}

func (t *tally) credit(r *Reading, b *Brief) error {
	if r.On.IsZero() || t.goal.Rate != (engagement.Definition{}) {
		return nil
	}
	n, known, err := t.number(r, b)
	if known {
		t.known = true
		t.beside = t.beside.Add(n)
	}
	return err
}

// number is the goal's number in a reading, if it is known. Revenue in a currency
// without a rate is not.
func (t *tally) number(r *Reading, b *Brief) (endorse.Rate, bool, error) {
	switch {
	case r == nil:
		return endorse.Rate{}, false, nil
	case t.goal.Revenue.Currency() != 0:
		if r.Revenue.Currency() == 0 || !b.reaches(r.Revenue) {
			return endorse.Rate{}, false, nil
		}
		var n endorse.Rate
		err := t.value(&n, r.Revenue, b)
		return n, err == nil, err
	case t.goal.Count != endorse.CountNotSaid:
		n, known := r.Counts.Of(t.goal.Count).Rate()
		return n, known, nil
	}
	n, known := actions(&r.Counts, t.goal.Engagements)
	return n, known, nil
}

// actions adds counts up; not known unless all are.
func actions(c *endorse.Counts, of engagement.Actions) (endorse.Rate, bool) {
	var sum endorse.Rate
	for _, name := range of.Names() {
		n, known := c.Of(name).Rate()
		if !known {
			return endorse.Rate{}, false
		}
		sum = sum.Add(n)
	}
	return sum, true
}

// comingBy is how many posts are owed in windows that open by a day.
func (b *dealBook) comingBy(day endorse.Date) int64 {
	if b.owed() == 0 {
		return 0
	}
	n := int64(0)
	for _, a := range b.fulfilment.Assets {
		d, ok := deliverable(b.terms, a.Deliverable)
		if ok && a.Outcome == contract.Pending && !d.Window.From.After(day) {
			n++
		}
	}
	return n
}
