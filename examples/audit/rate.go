package main

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/rowrate"
	"github.com/endorse-go/endorse/tier"
)

// level is that of all intervals.
var level = endorse.MustRate("0.95")

// definition is the engagement rate that all creators are measured by: of likes
// and comments those that somebody has, unless the actions are asked for.
func (o options) definition(accounts []*account) engagement.Definition {
	if o.actions != 0 {
		return engagement.EngagementRate(o.base, o.actions)
	}
	var had []endorse.CountName
	for _, n := range engagement.LikesAndComments.Names() {
		for _, a := range accounts {
			if a.has(n) {
				had = append(had, n)
				break
			}
		}
	}
	actions, err := engagement.NewActions(had...)
	if err != nil || actions == 0 {
		actions = engagement.LikesAndComments
	}
	return engagement.EngagementRate(o.base, actions)
}

// has reports whether the account's rate can have that action.
func (a *account) has(n endorse.CountName) bool {
	switch {
	case len(a.posts) > 0:
		for _, p := range a.posts {
			if p.Counts.Of(n).Known() {
				return true
			}
		}
		return false
	case postCounts(a.average):
		return a.average.Of(n).Known()
	}
	return a.counts.Of(n).Known()
}

// measure is the creator's size and how the audience answers.
func (a *account) measure(def engagement.Definition) result {
	r := result{
		Creator: a.creator, Line: a.line, Rows: a.rows, Platform: a.platform, Followers: a.followers, Following: a.following,
		Given: a.given, Cares: a.cares, Tier: tier.Standard(a.platform).Of(a.followers),
	}
	switch r.Tier.Standing() {
	case tier.NotKnown:
		r.lack("tier", "followers not known")
	case tier.Below:
		r.lack("tier", "below the lowest rung of "+r.Tier.Ladder())
	}
	switch {
	case len(a.posts) > 0:
		r.fromPosts(def, a.posts)
	case postCounts(a.average):
		r.fromAverage(def, a.average)
	case postCounts(a.counts):
		r.fromTotals(def, a.counts)
	case a.given != "":
		r.lack("engagement rate", "given, but of which actions, base and statistic is not said")
	default:
		r.lack("engagement rate", "no counts of posts")
	}
	if postCounts(a.recent) {
		r.recently(def, a)
	}
	return r
}

// fromPosts is the rate of posts that are known one by one.
func (r *result) fromPosts(def engagement.Definition, posts []engagement.Post) {
	sample, err := engagement.SampleOf(def, posts)
	if err != nil {
		r.lackFor("engagement rate", err)
		return
	}
	summary := sample.Summary()
	for _, out := range summary.LeftOut() {
		r.lack("rate of some posts", fmt.Sprintf("%d of %s: %s", out.Posts, plural(len(posts), "post"), reasonOf(out)))
	}
	r.posts, r.rated = posts, posts
	if r.Engagement, err = summary.Pooled(); err != nil {
		r.lackFor("engagement rate", err)
		return
	}
	if r.Interval, err = summary.Interval(level); err != nil {
		r.lackFor("interval", err)
	}
	if r.Mean, err = summary.Mean(); err != nil {
		r.lackFor("mean", err)
	}
	if r.Median, err = sample.Median(); err != nil {
		r.lackFor("median", err)
	}
	r.scatter(summary)
}

// scatter is how far the rates of posts differ, and whether they rise or fall.
func (r *result) scatter(summary engagement.Summary) {
	if cv, err := summary.Consistency(); err != nil {
		r.lackFor("consistency", err)
	} else {
		r.Consistency = &cv
	}
	if trend, err := summary.Trend(level); err != nil {
		r.lackFor("trend", err)
	} else {
		r.Trend = &trend
	}
}

// reasonOf is why posts were left out, in words.
func reasonOf(out engagement.LeftOut) string {
	if out.Reason == engagement.ReasonUnknownCount {
		return gaps.Words(out.Count.String()) + " not known"
	}
	return gaps.Words(out.Reason.String())
}

// fromAverage is the rate of a row that has the average post.
func (r *result) fromAverage(def engagement.Definition, average endorse.Counts) {
	r.single(average)
	rate, err := rowrate.OfAverage(def, average)
	if err != nil {
		r.lackFor("engagement rate", err)
		return
	}
	r.Engagement, r.Mean, r.rated = rate, rate, r.posts
}

// fromTotals is the rate of a row that holds all posts together. By followers it
// takes how many they are; by reach and the like the sums are enough.
func (r *result) fromTotals(def engagement.Definition, counts endorse.Counts) {
	r.single(counts)
	together, err := def.Of(r.posts[0])
	if err != nil {
		r.lackFor("engagement rate", err)
		return
	}
	n, known := counts.Posts.Int64()
	if def.Base != engagement.ByFollowers {
		r.Engagement, r.rated = together, r.posts
		r.Engagement.Statistic = engagement.Pooled
		return
	}
	if !known || n == 0 {
		r.lack("engagement rate", "over how many posts is not said")
		return
	}
	r.Engagement = rowrate.PerPost(together, n)
	r.Mean = r.Engagement
	if p, fits := asPost(def, r.Mean.Value); fits {
		r.rated = []engagement.Post{p}
	}
}

// single notes that the counts are of a row, and what takes posts one by one.
func (r *result) single(counts endorse.Counts) {
	r.ofRow, r.posts = true, []engagement.Post{{Counts: counts}}
	r.lack("interval, median, consistency, trend", "posts are not known one by one")
}

// recently is the rate of recent posts, of those of the actions that the row has
// of them, beside that of all by the same actions.
func (r *result) recently(def engagement.Definition, a *account) {
	var names []endorse.CountName
	for _, n := range def.Actions.Names() {
		if a.recent.Of(n).Known() {
			names = append(names, n)
		}
	}
	actions, err := engagement.NewActions(names...)
	if err != nil || actions == 0 {
		return
	}
	def = engagement.EngagementRate(def.Base, actions)
	rate, err := rowrate.OfAverage(def, a.recent)
	if err != nil {
		r.lackFor("recent rate", err)
		return
	}
	r.Recent = &recently{Rate: rate}
	all, err := rowrate.OfAverage(def, a.average)
	if err != nil {
		r.lackFor("recent by all", err)
		return
	}
	r.Recent.ByAll = r.defined("recent by all", func() (endorse.Rate, error) { return rate.Value.Over(all.Value) })
}
