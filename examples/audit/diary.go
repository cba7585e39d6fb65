package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// diary is the followers of an account by day. Of several numbers for one day
// the highest holds, as most accounts grow.
type diary struct {
	days    []engagement.Reading // one a day, by day
	unclear int                  // days with several numbers
	undated bool                 // whether there are several numbers, none with a day
	own     int                  // numbers that do not stand beside a post
}

// take takes the records' followers in.
func (d *diary) take(records []*record) {
	var all []engagement.Reading
	for _, r := range records {
		if r.counts.Followers.Known() && !r.on.IsZero() {
			all = append(all, engagement.Reading{On: r.on, Followers: r.counts.Followers})
			if !r.isPost {
				d.own++
			}
		}
		d.own += len(r.readings)
		all = append(all, r.readings...)
		for _, p := range r.posts {
			all = append(all, engagement.Reading{On: p.On, Followers: p.Counts.Followers})
		}
	}
	all = slices.DeleteFunc(all, func(r engagement.Reading) bool { return r.On.IsZero() || !r.Followers.Known() })
	slices.SortFunc(all, func(a, b engagement.Reading) int {
		if by := a.On.Compare(b.On); by != 0 {
			return by
		}
		return compareCount(a.Followers, b.Followers)
	})
	d.highest(all)
}

// highest keeps the last of each day.
func (d *diary) highest(all []engagement.Reading) {
	unclear := map[endorse.Date]bool{}
	for i, r := range all {
		if i > 0 && all[i-1].On.Equal(r.On) {
			if before := &d.days[len(d.days)-1]; before.Followers.Cmp(r.Followers) != 0 {
				unclear[r.On] = true
			}
			d.days[len(d.days)-1] = r
			continue
		}
		d.days = append(d.days, r)
	}
	d.unclear = len(unclear)
}

// last is the followers of the last day or, without one, the highest number that
// any record has.
func (d *diary) last(records []*record) (followers endorse.Count) {
	if n := len(d.days); n > 0 {
		return d.days[n-1].Followers
	}
	var all []endorse.Count
	for _, r := range records {
		all = append(all, r.counts.Followers)
		for _, p := range r.posts {
			all = append(all, p.Counts.Followers)
		}
	}
	for _, own := range all {
		if own.Known() && followers.Known() && own.Cmp(followers) != 0 {
			d.undated = true
		}
		if compareCount(own, followers) > 0 {
			followers = own
		}
	}
	return followers
}

// same reports whether there are posts of several days, all with one number of
// followers, and no other number: it is that of the day on which the file was
// made, and says nothing of growth.
func (d *diary) same() bool {
	if d.own > 0 || len(d.days) < 2 {
		return false
	}
	for _, r := range d.days {
		if !r.Followers.Equal(d.days[0].Followers) {
			return false
		}
	}
	return true
}

// history is the days as a history.
func (d *diary) history() engagement.History {
	h, err := engagement.NewHistory(d.days)
	if err != nil {
		return engagement.History{} // days are said and stand once
	}
	return h
}

// near is the followers of the day, of the last reading before it, or of the
// first one after it, and else those otherwise known.
func (d *diary) near(on endorse.Date, otherwise endorse.Count) (followers endorse.Count, sameDay bool) {
	if len(d.days) == 0 || on.IsZero() {
		return otherwise, false
	}
	at, found := slices.BinarySearchFunc(d.days, on, func(r engagement.Reading, on endorse.Date) int { return r.On.Compare(on) })
	if !found {
		at = max(at-1, 0)
	}
	return d.days[at].Followers, found
}

// cares says what was decided.
func (d *diary) cares() []gaps.Gap {
	switch {
	case d.undated:
		return []gaps.Gap{{What: "followers", Why: "several numbers without a day: the highest is taken"}}
	case d.unclear > 0:
		return []gaps.Gap{{What: "followers", Why: "several numbers for " + plural(d.unclear, "day") + ": the highest of a day is taken"}}
	}
	return nil
}
