package pay

import (
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
)

// maxCount bounds what is counted at once, and maxCounted in all.
const (
	maxCount   = 1_000_000_000_000
	maxCounted = 1_000_000_000_000_000_000
)

// Count adds what a platform counted, on its day. More than 10^12 at once, and
// 10^18 in all, are [endorse.ErrTooLong]. Spans that end before the day are
// closed first, as in [Program.Price].
func (p *Program) Count(t *Tally, n Increase) error {
	if err := p.has(t); err != nil {
		return err
	}
	if n.On.IsZero() {
		return &MissingError{n.ID, "on", "pay"}
	}
	if n.More > maxCount || n.More < -maxCount {
		return countError(n, endorse.ErrTooLong)
	}
	if err := p.reach(t, n.On); err != nil {
		return countError(n, err)
	}
	return p.root.count1(t, n)
}

func countError(n Increase, err error) error {
	return fmt.Errorf("%s %q on %v: %w", n.Count, n.ID, n.On, err)
}

// count1 takes an increase down to the nodes that it is for.
func (o *op) count1(t *Tally, n Increase) error {
	if o == nil || o.kind == opDuring && !o.days.Contains(n.On) {
		return nil
	}
	if o.by == ByCounts && slices.Contains(o.counts(), n.Count) {
		c := t.at(o.cell, o.over, n.On)
		if sum := c.units + n.More; sum > maxCounted || sum < -maxCounted {
			return countError(n, endorse.ErrTooLong)
		}
		c.units += n.More
	}
	for _, kid := range o.kids {
		if err := kid.count1(t, n); err != nil {
			return err
		}
	}
	return nil
}

// counts names what an op counts.
func (o *op) counts() []endorse.CountName {
	switch n := o.node.(type) {
	case PerCount:
		return n.Counts
	case CountTiers:
		return n.Counts
	case Bonus:
		return n.Counts
	case Tiers:
		return n.Counts
	}
	return nil
}
