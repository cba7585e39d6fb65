package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// audit computes everything.
func (o options) audit(records []*record, c *customs) *report {
	accounts := gather(records)
	rep := &report{On: o.on, Definition: o.definition(accounts), Creators: make([]result, len(accounts))}
	if rep.On.IsZero() {
		rep.On = lastDay(records)
	}
	for i, a := range accounts {
		r := a.measure(rep.Definition)
		r.place(rep.On)
		r.grow(a)
		rep.Creators[i] = r
	}
	all := gatherCrowd(rep.Definition, rep.Creators)
	for i, a := range accounts {
		r := &rep.Creators[i]
		all.rank(r)
		r.signals(a, rep.Definition, c, all)
		r.score(o.weights)
	}
	rep.tell()
	return rep
}

// lastDay is the last day that a record has.
func lastDay(records []*record) (last endorse.Date) {
	take := func(d endorse.Date) {
		if d.After(last) {
			last = d
		}
	}
	for _, r := range records {
		take(r.on)
		for _, one := range r.readings {
			take(one.On)
		}
		for _, p := range r.posts {
			take(p.On)
		}
	}
	return last
}

// never is what no file of counts tells.
var never = gaps.Gap{What: "audience, credibility, sentiment", Why: "counts do not show who follows, who comments and what is said"}

// tell counts what could be said of how many, and moves what is lacking of all
// creators from each of them to the report.
func (rep *report) tell() {
	for _, one := range tellings {
		n := 0
		for i := range rep.Creators {
			if one.said(&rep.Creators[i]) {
				n++
			}
		}
		rep.Told = append(rep.Told, told{one.what, n})
	}
	for _, g := range rep.Creators[0].Missing {
		if !slices.ContainsFunc(rep.Creators, func(r result) bool { return !slices.Contains(r.Missing, g) }) {
			rep.Missing = append(rep.Missing, g)
		}
	}
	for i := range rep.Creators {
		r := &rep.Creators[i]
		r.Missing = slices.DeleteFunc(r.Missing, func(g gaps.Gap) bool { return slices.Contains(rep.Missing, g) })
	}
	rep.Missing = append(rep.Missing, never)
}

// tellings are the things that a file may tell, in the order in which they are
// shown.
var tellings = func() []telling {
	list := []telling{
		{"tier", func(r *result) bool { return r.Tier.Name() != "" }},
		{"engagement rate", func(r *result) bool { return !r.Engagement.IsZero() }},
		{"interval", func(r *result) bool { return !r.Interval.IsZero() }},
		{"trend", func(r *result) bool { return r.Trend != nil }},
		{"benchmark", func(r *result) bool { return r.Benchmark != nil }},
		{"expected range", func(r *result) bool { return r.Expected != nil }},
		{"band", func(r *result) bool { return r.Band != nil }},
		{"place among peers", func(r *result) bool { return r.Peers != nil }},
		{"growth", func(r *result) bool { return r.Growth != nil }},
		{"forecast", func(r *result) bool { return r.Growth != nil && r.Growth.Ahead != nil }},
	}
	for _, kind := range kinds {
		list = append(list, telling{kind.String(), func(r *result) bool { return r.signal(kind) != nil }})
	}
	return list
}()

type telling struct {
	what string
	said func(*result) bool
}

// kinds are all kinds of signals, in the order in which they are looked at.
var kinds = []engagement.SignalKind{
	engagement.FarFromUsual, engagement.CommentsToLikes, engagement.LikesToViews, engagement.LittleVariance, engagement.FlatEngagement,
	engagement.JumpWithoutPosts, engagement.Sawtooth, engagement.ManyFollowed, engagement.FollowsToFollowers,
}

// signal is the signal of that kind, nil if it was not looked at.
func (r *result) signal(k engagement.SignalKind) *engagement.Signal {
	for i := range r.Signals {
		if r.Signals[i].Kind == k {
			return &r.Signals[i]
		}
	}
	return nil
}
