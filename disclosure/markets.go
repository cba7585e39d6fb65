package disclosure

import (
	"slices"
	"sort"
	"sync"

	"github.com/endorse-go/endorse"
)

// timeline holds the compiled rules of a region, one set for each stretch of
// days on which the same rows hold.
type timeline struct {
	region  endorse.Region
	changes []endorse.Date
	sets    []lazyRules
}

type lazyRules struct {
	once  sync.Once
	rules *rules
}

// timeline is that of the region, which has to be valid.
func (c *Checker) timeline(region endorse.Region) *timeline {
	v, ok := c.timelines.Load(region)
	if !ok {
		changes := c.book.Changes(region)
		v, _ = c.timelines.LoadOrStore(region, &timeline{region, changes, make([]lazyRules, len(changes)+1)})
	}
	return v.(*timeline)
}

// stretch is the number of the stretch in which a day lies.
func (t *timeline) stretch(day endorse.Date) int {
	return sort.Search(len(t.changes), func(i int) bool { return day.Before(t.changes[i]) })
}

func (c *Checker) rulesOn(region endorse.Region, day endorse.Date) *rules {
	return c.rulesIn(c.timeline(region), day)
}

func (c *Checker) rulesIn(t *timeline, day endorse.Date) *rules {
	set := &t.sets[t.stretch(day)]
	set.once.Do(func() { set.rules = c.compileRules(t.region, day) })
	return set.rules
}

// route is the markets of a post, each once, with their rules on a day. The
// next post often goes the same way.
type route struct {
	markets []endorse.Region // as the post lists them
	day     endorse.Date
	stops   []stop
}

// stop is one market with its rules.
type stop struct {
	line  *timeline
	rules *rules
}

// goes reports whether the route is through these markets, which then are
// valid.
func (r *route) goes(markets []endorse.Region) bool { return slices.Equal(r.markets, markets) }

// plan makes the route that of the markets on the day. They have to be valid.
func (r *route) plan(c *Checker, markets []endorse.Region, day endorse.Date) {
	same := r.goes(markets)
	if !same {
		r.markets, r.stops = append(r.markets[:0], markets...), r.stops[:0]
		for i, region := range markets {
			if !slices.Contains(markets[:i], region) {
				r.stops = append(r.stops, stop{line: c.timeline(region)})
			}
		}
	}
	if same && r.day == day {
		return
	}
	r.day = day
	for i := range r.stops {
		r.stops[i].rules = c.rulesIn(r.stops[i].line, day)
	}
}
