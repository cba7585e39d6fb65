package main

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi"
)

// campaign is what the program reports on.
type campaign struct {
	name, brand, about string
	period             endorse.Period
	currency           endorse.Currency   // of the report
	actions            engagement.Actions // what counts as engagement
	totalBase          engagement.Base    // of the total's rate
	level              endorse.Rate       // of intervals
	margin             endorse.Rate       // share of revenue that is left after the goods; 0 is not known
	on                 endorse.Date       // day for which benchmarks are looked up
	rates              []endorse.FX
	prices             roi.Prices // for the earned media value; zero is none
	creators           []creator
}

// creator is one of the campaign: either with posts, or with the counts that a
// row of a file has over all posts.
type creator struct {
	name     string
	platform endorse.Platform
	base     engagement.Base
	posts    []post
	row      *row // nil unless it comes from a row
	outlay   roi.Outlay
	revenue  endorse.Money // in no currency if it is not known
	orders   endorse.Count
}

// post is one publication.
type post struct {
	id     string
	on     endorse.Date
	format endorse.Format
	counts endorse.Counts
}

// followers is the account's size: of its latest post that says it, or of its
// row.
func (c *creator) followers() endorse.Count {
	if c.row != nil {
		return c.row.counts.Followers
	}
	var last endorse.Count
	var on endorse.Date
	for _, p := range c.posts {
		if p.counts.Followers.Known() && !p.on.Before(on) {
			last, on = p.counts.Followers, p.on
		}
	}
	return last
}

// sum is the count over all posts: not known if one of them is not, and then
// the number of posts that lack it.
func (c *creator) sum(n endorse.CountName) (total endorse.Count, lacking int) {
	if c.row != nil {
		total = c.row.counts.Of(n)
		if !total.Known() {
			lacking = 1
		}
		return total, lacking
	}
	total = endorse.MustCount(0)
	for _, p := range c.posts {
		v := p.counts.Of(n)
		if !v.Known() {
			lacking++
		}
		sum, err := total.Add(v)
		if err != nil {
			return endorse.Count{}, len(c.posts)
		}
		total = sum
	}
	if lacking > 0 || len(c.posts) == 0 {
		return endorse.Count{}, lacking
	}
	return total, 0
}
