package main

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
	"github.com/endorse-go/endorse/examples/internal/rowrate"
	"github.com/endorse-go/endorse/tier"
)

// audience fills in the creator's tier and how the audience answers.
func (c *campaign) audience(l *line, who *creator) {
	l.Followers = who.followers()
	l.Tier = tier.Standard(who.platform).Of(l.Followers)
	switch l.Tier.Standing() {
	case tier.NotKnown:
		l.lack("tier", "followers not known")
	case tier.Below:
		l.lack("tier", "below the lowest rung of "+l.Tier.Ladder())
	}
	if who.row != nil {
		c.rowRate(l, who)
	} else {
		c.postsRate(l, who)
	}
	switch {
	case !l.Mean.IsZero():
		c.benchmark(l, l.Mean)
	case l.Engagement.Statistic == engagement.Mean:
		c.benchmark(l, l.Engagement)
	}
}

// postsRate is the rate of a creator whose posts are known one by one.
func (c *campaign) postsRate(l *line, who *creator) {
	def := engagement.EngagementRate(who.base, c.actions)
	summary, err := engagement.Summarise(def, who.forRates())
	if err != nil {
		l.lack("engagement", err.Error())
		return
	}
	for _, out := range summary.LeftOut() {
		l.lack("engagement of some posts", fmt.Sprintf("%d of %d posts: %s", out.Posts, len(who.posts), reasonOf(out)))
	}
	if c.pooledRate(l, &summary); l.Engagement.IsZero() {
		return
	}
	if l.Mean, err = summary.Mean(); err != nil {
		l.lack("engagement per post", err.Error())
	}
}

// reasonOf is why posts were left out, in words.
func reasonOf(out engagement.LeftOut) string {
	if out.Reason == engagement.ReasonUnknownCount {
		return gaps.Words(out.Count.String()) + " not known"
	}
	return gaps.Words(out.Reason.String())
}

func (c *creator) forRates() []engagement.Post {
	posts := make([]engagement.Post, len(c.posts))
	for i, p := range c.posts {
		posts[i] = engagement.Post{On: p.on, Counts: p.counts}
	}
	return posts
}

// rowRate is the rate of a creator of whom a file has one row. Averages of a
// post are a mean over posts; counts over all posts are taken as one, and by
// followers also for each post, since followers count for every one of them.
func (c *campaign) rowRate(l *line, who *creator) {
	if average := who.row.averages(); average.Likes.Known() || average.Comments.Known() {
		c.averageRate(l, who, average)
		return
	}
	def := engagement.EngagementRate(who.base, c.actions)
	rate, err := def.Of(engagement.Post{Counts: who.row.counts})
	if err != nil {
		l.lack("engagement", gaps.Because(err))
		return
	}
	l.Engagement, l.EngagementRate, l.Together = rate, &rate.Value, who.row.counts.Posts
	posts, known := l.Together.Int64()
	if who.base == engagement.ByFollowers && known && posts > 0 {
		l.Mean = rowrate.PerPost(rate, posts)
	}
}

// averages are the counts of the average post, with the followers.
func (r *row) averages() endorse.Counts {
	average := r.average
	average.Followers = r.counts.Followers
	return average
}

// averageRate is the rate of the average post, of those of its actions that the
// file averages.
func (c *campaign) averageRate(l *line, who *creator, average endorse.Counts) {
	def, err := c.averageDefinition(&average)
	if err != nil {
		l.lack("engagement", gaps.Because(err))
		return
	}
	rate, err := rowrate.OfAverage(def, average)
	if err != nil {
		l.lack("engagement", gaps.Because(err))
		return
	}
	l.Engagement, l.EngagementRate = rate, &rate.Value
}

func (c *campaign) averageDefinition(average *endorse.Counts) (engagement.Definition, error) {
	var names []endorse.CountName
	for _, n := range c.actions.Names() {
		if average.Of(n).Known() {
			names = append(names, n)
		}
	}
	actions, err := engagement.NewActions(names...)
	return engagement.EngagementRate(engagement.ByFollowers, actions), err
}

// benchmark puts the closest published mean beside the creator's.
func (c *campaign) benchmark(l *line, mean engagement.Rate) {
	if c.on.IsZero() || l.Platform == "" {
		return
	}
	found, err := engagement.Lookup(engagement.Query{
		Platform: l.Platform, Followers: l.Followers, Population: engagement.Creators,
		Metric: mean.Definition.Metric, Base: mean.Definition.Base, Statistic: mean.Statistic, On: c.on,
	})
	if err != nil {
		l.lack("benchmark", err.Error()+" for "+l.Platform.Name()+", mean by "+mean.Definition.Base.String())
		return
	}
	compared, err := mean.Against(found.Benchmark)
	if err != nil {
		l.lack("benchmark", err.Error())
		return
	}
	b := found.Benchmark
	l.Benchmark = &beside{b.Publisher, b.Date, b.URL, b.Statistic, b.Base, b.Value, compared.Ratio, b.Followers, found.Differences}
}
