package campaign

import (
	"math/bits"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/engagement"
)

// Validate reports what is wrong with the brief in itself, up to a hundred
// faults, joined, each a [*FaultError] with its path. A brief has an id, first and
// last day, and a budget in a currency, which may be of zero. Lists hold nothing
// twice; numbers are not below zero; a goal is one number; amounts in another
// currency than the budget's have a rate that leads to it; names of the brand are
// such as a check of a post can look for ([label.ErrBrandName], at most
// [label.MaxBrands]). What is only missing or unwise is no fault: see [Brief.Notices].
func (b Brief) Validate() error {
	x := &inspection{}
	x.id("id", b.ID)
	x.text("title", b.Title)
	x.brands(b.Brand)
	x.words("objective", b.Objective)
	x.words("approach", b.Approach)
	x.words("trade", b.Trade)
	x.words("journey", b.Journey)
	x.words("partnership", b.Partnership)
	x.check(!b.Days.From.IsZero(), "days.from", ErrNotSaid)
	x.check(!b.Days.Until.IsZero(), "days.until", ErrNotSaid)
	x.check(b.Days.Validate() == nil, "days", ErrReversed)
	x.regions(b.Markets)
	x.check(b.Sector == 0 || bits.OnesCount64(uint64(b.Sector)) == 1 && b.Sector.String() != "", "sector", ErrKind)
	x.lines("categories", b.Categories)
	x.lines("niches", b.Niches)
	x.budget(&b)
	x.share("margin", b.Margin)
	x.goals(&b)
	x.wishes(b.Audience)
	n, known := b.Population.Int64()
	x.check(!known || n > 0, "population", ErrNotPositive)
	x.wanted(b.Wanted)
	x.lines("do", b.Do)
	x.lines("dont", b.Dont)
	x.lines("mentions", b.Mentions)
	x.lines("hashtags", b.Hashtags)
	x.lines("links", b.Links)
	x.lines("captions", b.Captions)
	return x.err()
}

// brands checks names that posts are looked through for: what a check of a post would
// refuse is refused here, before there are posts.
func (x *inspection) brands(list []string) {
	x.lines("brand", list)
	x.check(len(list) <= label.MaxBrands, "brand", ErrTooMuch)
	for i, name := range list[:min(len(list), label.MaxBrands)] {
		_, err := label.NewBrands(list[i : i+1])
		x.check(name == "" || err == nil, item("brand", i), label.ErrBrandName)
	}
}

func (x *inspection) regions(list []endorse.Region) {
	x.check(len(list) <= MaxItems, "markets", ErrTooMuch)
	seen := map[endorse.Region]bool{}
	for i, r := range list[:min(len(list), MaxItems)] {
		x.check(r.Valid(), item("markets", i), ErrKind)
		x.check(!seen[r], item("markets", i), ErrTwice)
		seen[r] = true
	}
}

// budget checks the budget and the rates that lead to its currency.
func (x *inspection) budget(b *Brief) {
	x.check(b.Budget.Currency() != 0, "budget", ErrNotSaid)
	x.amount("budget", b.Budget)
	x.check(len(b.Rates) <= MaxItems, "rates", ErrTooMuch)
	seen := map[endorse.Currency]bool{b.Budget.Currency(): true}
	for i, fx := range b.Rates[:min(len(b.Rates), MaxItems)] {
		path := item("rates", i)
		if err := fx.Validate(); err != nil {
			x.check(false, path, err)
			continue
		}
		x.check(fx.To == b.Budget.Currency(), path+".to", ErrCurrency)
		x.check(!seen[fx.From], path+".from", ErrTwice)
		x.text(path+".source", fx.Source)
		seen[fx.From] = true
	}
}

// reaches reports whether an amount can be brought to the currency of the budget.
func (b *Brief) reaches(m endorse.Money) bool {
	_, err := b.inBudget(m)
	return err == nil
}

// inBudget is an amount in the currency of the budget, every digit kept. Money in
// no currency stays what it is; a currency without a rate is [ErrCurrency].
func (b *Brief) inBudget(m endorse.Money) (endorse.Money, error) {
	if m.Currency() == 0 || m.Currency() == b.Budget.Currency() {
		return m, nil
	}
	for _, fx := range b.Rates {
		if fx.From == m.Currency() && fx.To == b.Budget.Currency() {
			return m.Convert(fx, endorse.Exact)
		}
	}
	return endorse.Money{}, ErrCurrency
}

func (x *inspection) goals(b *Brief) {
	x.check(len(b.Goals) <= MaxItems, "goals", ErrTooMuch)
	seen := map[string]bool{}
	for i, g := range b.Goals[:min(len(b.Goals), MaxItems)] {
		path := item("goals", i)
		x.id(path+".id", g.ID)
		x.check(!seen[g.ID], path+".id", ErrTwice)
		seen[g.ID] = true
		x.goal(path, g)
		x.check(b.reaches(g.Revenue), path+".revenue", ErrCurrency)
	}
}

// goal checks that it is one number, and one above zero.
func (x *inspection) goal(path string, g Goal) {
	count, actions := g.Count != endorse.CountNotSaid, g.Engagements != 0
	revenue, rate := g.Revenue.Currency() != 0, g.Rate != engagement.Definition{}
	kinds := 0
	for _, said := range []bool{count, actions, revenue, rate} {
		if said {
			kinds++
		}
	}
	x.check(kinds > 0, path, ErrNotSaid)
	x.check(kinds < 2, path, ErrBoth)
	x.words(path+".count", g.Count)
	x.check(!count || addsUp(g.Count), path+".count", ErrKind)
	x.check(g.Engagements.Validate() == nil, path+".engagements", ErrKind)
	n, known := g.Of.Int64()
	x.check(known == (count || actions), path+".of", either(known, ErrBoth, ErrNotSaid))
	x.check(!known || n > 0, path+".of", ErrNotPositive)
	x.amount(path+".revenue", g.Revenue)
	x.check(!revenue || g.Revenue.Sign() > 0, path+".revenue", ErrNotPositive)
	x.check(!rate || g.Rate.Validate() == nil, path+".rate", ErrKind)
	x.check(rate || g.AtLeast.IsZero(), path+".at_least", ErrBoth)
	x.check(!rate || g.AtLeast.Sign() > 0, path+".at_least", ErrNotPositive)
}

// addsUp reports whether a count of several posts may be added up: the size of an
// account is not that of its posts.
func addsUp(n endorse.CountName) bool {
	return n != endorse.CountFollowers && n != endorse.CountFollowing && n != endorse.CountPosts
}

func either[T any](yes bool, a, b T) T {
	if yes {
		return a
	}
	return b
}

func (x *inspection) wishes(list []engagement.Wish) {
	seen, weight := map[engagement.Dimension]bool{}, endorse.Rate{}
	x.check(len(list) <= MaxItems, "audience", ErrTooMuch)
	for i, w := range list[:min(len(list), MaxItems)] {
		path := item("audience", i)
		if err := w.Validate(); err != nil {
			x.check(false, path, err)
		}
		x.check(!seen[w.Dimension], path+".dimension", ErrTwice)
		x.check(w.Weight.Sign() >= 0, path+".weight", ErrNegative)
		seen[w.Dimension], weight = true, weight.Add(w.Weight)
	}
	x.check(len(list) == 0 || weight.Sign() > 0, "audience", ErrNoWeight)
}

func (x *inspection) wanted(list []Wanted) {
	x.check(len(list) <= MaxItems, "wanted", ErrTooMuch)
	for i, w := range list[:min(len(list), MaxItems)] {
		path := item("wanted", i)
		x.platform(path+".platform", w.Platform)
		x.words(path+".format", w.Format)
		x.check(w.Format != endorse.FormatNotSaid, path+".format", ErrNotSaid)
		x.check(w.Count > 0, path+".count", ErrNotPositive)
		x.check(w.Count <= MaxPosts, path+".count", ErrTooMuch)
		x.words(path+".wave", w.Wave)
		x.check(w.Seconds >= 0, path+".seconds", ErrNegative)
		x.check(w.Seconds <= maxSeconds, path+".seconds", ErrTooMuch)
	}
}

// maxSeconds is a week, as for a publication.
const maxSeconds = 7 * 24 * 60 * 60
