package campaign

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// progress is the goal as it stands.
func (t *tally) progress(b *Brief, on endorse.Date) (Progress, error) {
	p := Progress{
		Goal: t.goal, By: t.by, TimeGone: timeGone(endorse.Period{From: b.Days.From, Until: t.by}, on),
		ToCome: t.toCome, Partly: t.partly,
	}
	if t.goal.Rate != (engagement.Definition{}) {
		return p, t.judgePooled(&p)
	}
	expected, interval, err := t.forecast()
	if err != nil {
		return Progress{}, err
	}
	p.Target = t.figure("target", t.target, b)
	p.Reached = without("reached", "no post has such a number yet")
	p.Expected = without("expected", tooFew(t.n))
	if t.known {
		p.Reached = t.figure("reached", t.measured(), b).of(t.n, t.leftOut)
	}
	if t.n >= LeastPosts || t.known && t.toCome == 0 {
		p.Expected = t.figure("expected", expected, b).of(t.n, t.leftOut)
		p.Expected.Interval = interval
	}
	if p.Verdict, _, p.Why, err = t.judge(); err != nil {
		return Progress{}, err
	}
	return p, t.share(&p)
}

// judgePooled is a goal that is a rate.
func (t *tally) judgePooled(p *Progress) error {
	base := t.goal.Rate.String() + ", pooled, first wave"
	p.Target = figureOfShare("target", t.target).over(base, "brief")
	p.Reached = without("reached", "no post has both counts of the rate").over(base, "readings of posts")
	p.Expected = p.Reached
	p.Expected.Name = "expected"
	var rate endorse.Rate
	var interval endorse.Interval
	if t.known {
		pooled, err := t.summary.Pooled()
		if err != nil {
			return err
		}
		if t.n > 1 {
			if interval, err = t.summary.Interval(level); err != nil {
				return err
			}
		}
		rate = pooled.Value
		p.Reached = figureOfShare("reached", rate).over(base, "readings of posts").of(t.n, t.leftOut)
		p.Expected = p.Reached
		p.Expected.Name, p.Expected.Interval = "expected", interval
	}
	p.Verdict, p.Why = t.judgeRate(rate, interval)
	return t.share(p)
}

func (t *tally) share(p *Progress) error {
	if !p.Reached.Known() || p.Target.Number.IsZero() {
		return nil
	}
	var err error
	p.Share, err = p.Reached.Number.Over(p.Target.Number)
	return err
}

// figure is a number of the goal as money or a count. A forecast is rounded to whole
// units, half to even, for people; its number is not.
func (t *tally) figure(name string, n endorse.Rate, b *Brief) Figure {
	f := Figure{Name: name, Number: n, Source: either(name == "target", "brief", "readings of posts")}
	switch {
	case t.goal.Revenue.Currency() != 0:
		m, err := endorse.NewMoney(n.Decimal(), b.Budget.Currency())
		if err != nil {
			return without(name, err.Error())
		}
		f.Value, f.Unit, f.Base = m.Round(endorse.HalfEven).String(), b.Budget.Currency().String(), "revenue put down to posts"
	case t.goal.Count != endorse.CountNotSaid:
		f.Value, f.Unit, f.Base = n.Round(0, endorse.HalfEven).String(), t.goal.Count.String(), "of all posts added"
	default:
		f.Value, f.Unit, f.Base = n.Round(0, endorse.HalfEven).String(), "actions", t.goal.Engagements.String()+" of all posts added"
	}
	return f
}
