package main

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// account is a creator on one platform: all that its records say.
type account struct {
	line      int // of its only record; 0 if there may be several
	rows      int
	creator   string
	platform  endorse.Platform
	followers endorse.Count
	following endorse.Count
	posts     []engagement.Post
	history   engagement.History
	same      bool // whether all its posts have the number of followers of one day

	counts          endorse.Counts // over all posts together, with the followers of that day
	average, recent endorse.Counts
	given           string

	cares []gaps.Gap // what was decided where the records leave it open
}

// owner tells accounts apart.
type owner struct {
	handle   string
	platform endorse.Platform
	alone    int // number of a record that is its own account
}

// gather makes accounts of records, in the order in which creators come up.
// Records of one creator, by name and platform, belong together; names differ
// neither by case nor by an @ in front.
func gather(records []*record) []*account {
	groups := map[owner][]*record{}
	var order []owner
	for i, r := range records {
		who := owner{handle: r.handle(), platform: r.platform}
		if r.alone {
			who.alone = i + 1
		}
		if groups[who] == nil {
			order = append(order, who)
		}
		groups[who] = append(groups[who], r)
	}
	accounts := make([]*account, len(order))
	for i, who := range order {
		accounts[i] = newAccount(groups[who])
	}
	return accounts
}

func newAccount(records []*record) *account {
	first := records[0]
	a := &account{rows: len(records), platform: first.platform}
	if first.alone {
		a.line = first.line
	}
	slices.SortStableFunc(records, (*record).compare)
	for _, r := range records {
		if a.creator == "" || r.creator < a.creator {
			a.creator = r.creator
		}
		if following := r.counts.Following; following.Known() {
			a.following = following
		}
	}
	var days diary
	days.take(records)
	a.followers = days.last(records)
	a.cares = append(a.cares, days.cares()...)
	if a.same = days.same(); !a.same && !first.alone {
		a.history = days.history()
	}
	a.takePosts(records, &days)
	a.takeState(records)
	return a
}

// takeState takes the latest record that tells of the account as a whole.
func (a *account) takeState(records []*record) {
	for _, r := range records {
		if !r.state() {
			continue
		}
		followers := r.counts.Followers
		if !followers.Known() {
			followers = a.followers
		}
		a.counts = r.counts.With(endorse.CountFollowers, followers)
		var row averages
		if r.row != nil {
			row = *r.row
		}
		a.average = row.all.With(endorse.CountFollowers, followers)
		a.recent = row.recent.With(endorse.CountFollowers, followers)
		a.given = row.given
	}
}

// takePosts takes the posts; one that stands on several rows, by its id, counts
// once, as it was last.
func (a *account) takePosts(records []*record, days *diary) {
	byID := map[string]int{}
	for _, r := range records {
		a.posts = append(a.posts, r.posts...)
		if !r.isPost {
			continue
		}
		p := engagement.Post{On: r.on, Counts: r.counts}
		for _, n := range []endorse.CountName{endorse.CountFollowing, endorse.CountPosts} {
			p.Counts = p.Counts.With(n, endorse.Count{})
		}
		at, again := byID[r.post]
		if again && r.post != "" {
			a.posts[at] = p
			continue
		}
		byID[r.post] = len(a.posts)
		a.posts = append(a.posts, p)
	}
	a.fillFollowers(days)
}

// fillFollowers gives posts that do not say their followers those of the reading
// before, as a rate by followers needs some, and notes how many.
func (a *account) fillFollowers(days *diary) {
	filled := 0
	for i := range a.posts {
		p := &a.posts[i]
		if p.Counts.Followers.Known() {
			continue
		}
		followers, sameDay := days.near(p.On, a.followers)
		if !followers.Known() {
			continue
		}
		p.Counts.Followers = followers
		if !sameDay {
			filled++
		}
	}
	if filled > 0 {
		a.cares = append(a.cares, gaps.Gap{
			What: "followers of " + plural(filled, "post"), Why: "not said: those of the nearest day are taken",
		})
	}
}
