package pay

import (
	"cmp"
	"errors"
	"fmt"
	"slices"

	"github.com/endorse-go/endorse"
)

var (
	// ErrOutside is a day outside the period that is settled.
	ErrOutside = errors.New("outside the period")

	// ErrTwice is an order that is there twice.
	ErrTwice = errors.New("there is another with this id")
)

// Settle settles an activity from the first day of its period, on which the
// terms begin, to the last, which ends all spans. It is one engine with
// [Program.Price] and [Program.Close]; use these where earlier periods are
// remembered. An order outside the period is [ErrOutside], two orders of one id
// are [ErrTwice]; an order without an id can't be told from another and is a
// [*MissingError]. All that is wrong with the plan is joined; of the activity,
// the first fault is reported.
func (p Plan) Settle(a Activity) (Line, error) {
	prog, err := Compile(p)
	if err != nil {
		return Line{}, err
	}
	days, events, err := a.events()
	if err != nil {
		return Line{}, err
	}
	root := prog.newLine(Settlement, "pay", "")
	root.Days = days
	if days.From.IsZero() {
		return root, nil // nothing happened, on no day
	}
	t := prog.Open(days.From)
	for _, e := range events {
		if err := prog.happen(t, e, &root); err != nil {
			return Line{}, err
		}
	}
	posts, err := prog.End(t, days.Until, nil)
	root.addPostings(prog, posts)
	return root, err
}

// happen settles one event, after the spans that ended before it.
func (p *Program) happen(t *Tally, e event, root *Line) error {
	if err := p.reach(t, e.on()); err != nil {
		return err
	}
	root.addPostings(p, t.queue)
	t.queue = nil
	if e.order == nil {
		return p.Count(t, *e.more)
	}
	line, err := p.explain(t, e.order)
	if err == nil {
		root.add(line)
	}
	return err
}

func (l *Line) addPostings(p *Program, posts []Posting) {
	for _, post := range posts {
		l.add(p.PostingLine(post))
	}
}

// PostingLine is a posting as a line, with what a bound trimmed.
func (p *Program) PostingLine(post Posting) Line {
	path, rule := p.Where(post.Via)
	l := p.newLine(post.Kind, path, rule)
	l.Days, l.Base, l.Number, l.Rate = post.Days, plus(l.Base, post.Base), post.Number, post.Rate
	if post.Earned.Equal(post.Amount) {
		l.Amount = post.Amount
		return l
	}
	earned, trimmed := l, p.newLine(CapTrimmed, path, rule)
	earned.Amount, trimmed.Amount = post.Earned, minus(post.Amount, post.Earned)
	l.add(earned)
	l.add(trimmed)
	return l
}

// event is an order, or an increase.
type event struct {
	order *Order
	more  *Increase
}

func (e event) on() endorse.Date {
	if e.order != nil {
		return e.order.On
	}
	return e.more.On
}

func (e event) key() (endorse.Date, int64, string) {
	if e.order != nil {
		return e.order.On, e.order.At, e.order.ID
	}
	return e.more.On, e.more.At, e.more.ID
}

// events are what happened, by day, At and id, and the days that are settled.
func (a *Activity) events() (endorse.Period, []event, error) {
	if err := a.Period.Validate(); err != nil {
		return endorse.Period{}, nil, err
	}
	events, err := a.all()
	if err != nil {
		return endorse.Period{}, nil, err
	}
	slices.SortStableFunc(events, func(e, f event) int {
		d1, at1, id1 := e.key()
		d2, at2, id2 := f.key()
		return cmp.Or(d1.Compare(d2), cmp.Compare(at1, at2), cmp.Compare(id1, id2))
	})
	days := a.Period
	if n := len(events); n > 0 {
		if days.From.IsZero() {
			days.From = events[0].on()
		}
		if days.Until.IsZero() {
			days.Until = events[n-1].on()
		}
		if days.From.After(events[0].on()) || days.Until.Before(events[n-1].on()) {
			return days, nil, fmt.Errorf("activity of %v: %w", a.Period, ErrOutside)
		}
	}
	days.From, days.Until = orOther(days.From, days.Until), orOther(days.Until, days.From)
	if n, _ := days.Days(); n > maxDays {
		return days, nil, ErrFar
	}
	return days, events, nil
}

func orOther(d, other endorse.Date) endorse.Date {
	if d.IsZero() {
		return other
	}
	return d
}

// all lists the events as they were given.
func (a *Activity) all() ([]event, error) {
	events := make([]event, 0, len(a.Orders)+len(a.Increases))
	seen := make(map[string]bool, len(a.Orders))
	for i := range a.Orders {
		o := &a.Orders[i]
		switch {
		case o.ID == "":
			return nil, fmt.Errorf("orders[%d]: %w", i, &MissingError{"", "id", "pay"})
		case o.On.IsZero():
			return nil, fmt.Errorf("orders[%d]: %w", i, &MissingError{o.ID, "on", "pay"})
		case seen[o.ID]:
			return nil, fmt.Errorf("orders[%d]: order %q: %w", i, o.ID, ErrTwice)
		}
		seen[o.ID] = true
		events = append(events, event{order: o})
	}
	for i := range a.Increases {
		if a.Increases[i].On.IsZero() {
			return nil, fmt.Errorf("increases[%d]: %w", i, &MissingError{a.Increases[i].ID, "on", "pay"})
		}
		events = append(events, event{more: &a.Increases[i]})
	}
	return events, nil
}
