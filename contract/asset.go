package contract

import "github.com/endorse-go/endorse"

// assets are those of a deliverable, with its posts by day.
func (f *fulfiller) assets(d *Deliverable, posts []*Post) ([]Asset, error) {
	fees, err := split(d.Fee, d.owed())
	if err != nil {
		return nil, err
	}
	list := make([]Asset, d.owed())
	for i := range list {
		a := &list[i]
		a.Deliverable, a.Number = d.ID, i+1
		if i < len(posts) {
			err = a.posted(d, posts[i], fees[i], f.day)
		} else {
			a.open(d, fees[i], f.day)
		}
		if err != nil {
			return nil, err
		}
	}
	return list, nil
}

// split is a fee in n parts; the zero Money in parts of nothing.
func split(fee endorse.Money, n int) ([]endorse.Money, error) {
	if fee.Currency() == 0 {
		return make([]endorse.Money, n), nil
	}
	return fee.Split(n)
}

// open is an asset without a post.
func (a *Asset) open(d *Deliverable, fee endorse.Money, day endorse.Date) {
	a.Outcome, a.Repair, a.Credit, a.Unknown = Pending, PostIt, fee, d.unknown()
	if !d.Window.Until.IsZero() && day.After(d.Window.Until) {
		a.Outcome = Missing
		return
	}
	a.window(d, day)
}

// window is how long a repair is in the window.
func (a *Asset) window(d *Deliverable, day endorse.Date) {
	if n, known := day.DaysUntil(d.Window.Until); known && n >= 0 {
		a.Last, a.DaysLeft = d.Window.Until, n+1
	}
}

// posted is an asset with its post.
func (a *Asset) posted(d *Deliverable, p *Post, fee endorse.Money, day endorse.Date) error {
	g := gradeOf(d, p, day)
	a.Post, a.LiveOn, a.Defects, a.Unknown = p.ID, p.On, g.defects, g.unknown
	a.Until = d.Retention.Until(p.On)
	a.Outcome = g.outcome(a.Until, d.Retention, day)
	switch a.Outcome {
	case TakenDown:
		a.Repair = Repost
		a.window(d, day)
		return a.prorate(d, p, fee)
	case Incomplete:
		a.Repair = Amend
		a.window(d, day)
	}
	return nil
}

// prorate is the part of the fee for the days that the post was not public. A post
// that has to stay for ever has no such part, and of one among nobody knows how many
// it is not known.
func (a *Asset) prorate(d *Deliverable, p *Post, fee endorse.Money) error {
	agreed, known := p.On.DaysUntil(a.Until)
	up, _ := p.On.DaysUntil(p.Removed)
	if !known || agreed <= 0 || d.Count == 0 {
		return nil
	}
	credit, err := portion(fee, int64(agreed-max(up, 0)), int64(agreed))
	a.Credit = credit
	return err
}

// outcome is the gravest of what was found.
func (g *grade) outcome(until endorse.Date, r Retention, day endorse.Date) Outcome {
	worst := Met
	for _, d := range g.defects {
		switch d.Kind {
		case DownEarly:
			return TakenDown
		case LateBy:
			worst = PostedLate // stands before what lacks
		default:
			worst = Incomplete
		}
	}
	switch {
	case worst != Met:
		return worst
	case len(g.unknown) > 0:
		return Unclear
	case r.Said() && (until.IsZero() || day.Before(until)):
		return Running
	}
	return Met
}

// Count is how many assets have an outcome.
func (f Fulfilment) Count(o Outcome) int {
	n := 0
	for _, a := range f.Assets {
		if a.Outcome == o {
			n++
		}
	}
	return n
}

// Done reports whether every asset is met. Where nothing was owed nothing is done;
// where the terms do not say how many posts are owed, no number is enough.
func (f Fulfilment) Done() bool { return len(f.Assets) > 0 && f.Count(Met) == len(f.Assets) }

// Open lists the assets that still can be made good, those first that have least
// time. The slice is the caller's.
func (f Fulfilment) Open() []Asset {
	var inTime, after []Asset
	for _, a := range f.Assets {
		switch {
		case a.Repair == NoRepair:
		case a.DaysLeft > 0:
			inTime = append(inTime, a)
		default:
			after = append(after, a)
		}
	}
	sortStable(inTime, func(a, b Asset) int { return a.DaysLeft - b.DaysLeft })
	return append(inTime, after...)
}

// Credit is what was not earned and not made good: missing assets, and the days
// that lack of those taken down.
func (f Fulfilment) Credit() (endorse.Money, error) {
	var sum endorse.Money
	for _, a := range f.Assets {
		if a.Outcome != Missing && a.Outcome != TakenDown {
			continue
		}
		var err error
		if sum, err = sum.Add(a.Credit); err != nil {
			return endorse.Money{}, err
		}
	}
	return sum, nil
}
