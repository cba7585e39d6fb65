package campaign

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// Validate reports what is wrong with the creator in itself, up to a hundred
// faults, joined, each a [*FaultError] with its path. A creator has an id and a
// platform; shares are 0 to 1, amounts and numbers not below zero; nobody told
// their tie more often than was looked at; a fee adds up to its lines. What is
// missing is no fault.
func (c Creator) Validate() error {
	x := &inspection{}
	x.id("id", c.ID)
	x.text("person", c.Person)
	x.text("name", c.Name)
	x.platform("platform", c.Platform)
	x.text("handle", c.Handle)
	x.check(c.Region == "" || c.Region.Valid(), "region", ErrKind)
	x.words("approach", c.Approach)
	x.lines("niches", c.Niches)
	x.check(len(c.Posts) <= MaxPosts, "posts", ErrTooMuch)
	x.growth(c.Growth)
	x.credible(c.Credible)
	x.past(c.Past)
	x.check(c.Safe <= endorse.No, "safe", ErrKind)
	x.lines("concerns", c.Concerns)
	x.check(c.Licensed <= endorse.No, "licensed", ErrKind)
	x.record(&c)
	x.quote(c.Asks)
	x.fair(c.Fair)
	return x.err()
}

func (x *inspection) growth(list []engagement.Reading) {
	x.check(len(list) <= MaxPosts, "growth", ErrTooMuch)
	var day *engagement.DayError
	if _, err := engagement.NewHistory(list); errors.As(err, &day) {
		x.check(false, item("growth", day.Row)+".on", either(day.On.IsZero(), ErrNotSaid, ErrTwice))
	}
}

// credible checks that the value is the part by the whole.
func (x *inspection) credible(p engagement.Proportion) {
	if p.Of == "" && p.Part == 0 && p.Whole == 0 && p.Value.IsZero() {
		return
	}
	x.text("credible.of", p.Of)
	x.check(p.Part >= 0, "credible.part", ErrNegative)
	x.check(p.Whole > 0, "credible.whole", ErrNotPositive)
	if p.Part < 0 || p.Whole <= 0 {
		return
	}
	same, err := engagement.NewProportion(p.Of, endorse.MustCount(p.Part), endorse.MustCount(p.Whole))
	x.check(err == nil, "credible.part", ErrTooMuch)
	x.check(err != nil || same.Value.Equal(p.Value), "credible.value", ErrSum)
}

func (x *inspection) past(list []Past) {
	x.check(len(list) <= MaxItems, "past", ErrTooMuch)
	seen := map[string]bool{}
	for i, p := range list[:min(len(list), MaxItems)] {
		path := item("past", i)
		x.id(path+".campaign", p.Campaign)
		x.check(!seen[p.Campaign], path+".campaign", ErrTwice)
		x.amount(path+".cost", p.Cost)
		x.amount(path+".revenue", p.Revenue)
		seen[p.Campaign] = true
	}
}

// record checks how many posts were looked at, and how many told their tie.
func (x *inspection) record(c *Creator) {
	told, said := c.Told.Int64()
	judged, looked := c.Judged.Int64()
	x.check(!said || looked, "judged", ErrNotSaid)
	x.check(!said || !looked || told <= judged, "told", ErrTooMuch)
}

func (x *inspection) quote(q roi.Quote) {
	x.amount("asks.fee", q.Fee)
	x.amount("asks.order_value", q.OrderValue)
	x.share("asks.margin", q.Margin)
}

// fair checks the ends, and that the lines add up to them.
func (x *inspection) fair(f roi.Fee) {
	x.text("fair.source", f.Source)
	x.amount("fair.low", f.Low)
	x.amount("fair.high", f.High)
	order, err := f.Low.Cmp(f.High)
	x.check(err == nil, "fair.high", err)
	x.check(err != nil || order <= 0, "fair", ErrReversed)
	x.check(len(f.Lines) <= MaxItems, "fair.lines", ErrTooMuch)
	if len(f.Lines) > MaxItems {
		return
	}
	for i, l := range f.Lines {
		x.text(item("fair.lines", i)+".what", l.What)
		x.written(item("fair.lines", i)+".low", l.Low)
		x.written(item("fair.lines", i)+".high", l.High)
	}
	same, err := f.Round(endorse.Exact)
	x.check(err == nil && same.Low.Equal(f.Low) && same.High.Equal(f.High), "fair.lines", ErrSum)
}
