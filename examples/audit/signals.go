package main

import (
	"errors"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/gaps"
)

// look is one signal: its kind, and what gives it.
type look struct {
	kind engagement.SignalKind
	of   func() (engagement.Signal, error)
}

var (
	errNoUsual = errors.New("nobody says what is usual: give it by -usual")
	errNoPosts = errors.New("posts are not known one by one")
	errNoDays  = errors.New("followers of single days are not known")
	errSame    = errors.New("every post has the same number of followers: it is that of one day")
)

// signals looks at everything that may be out of line. What can't be looked at
// is noted with its reason.
func (r *result) signals(a *account, def engagement.Definition, c *customs, all crowd) {
	for _, l := range []look{
		{engagement.FarFromUsual, func() (engagement.Signal, error) { return r.farFromUsual(def, c, all) }},
		{engagement.CommentsToLikes, func() (engagement.Signal, error) {
			return r.rate(c.of(engagement.CommentsToLikes), engagement.CommentLikeRatio())
		}},
		{engagement.LikesToViews, func() (engagement.Signal, error) {
			return r.rate(c.of(engagement.LikesToViews), engagement.ActionRate(engagement.ByViews, endorse.CountLikes))
		}},
		{engagement.LittleVariance, func() (engagement.Signal, error) { return r.variance(a, def, c) }},
		{engagement.FlatEngagement, func() (engagement.Signal, error) { return a.flat(def, c) }},
		{engagement.JumpWithoutPosts, func() (engagement.Signal, error) { return a.jumps(c) }},
		{engagement.Sawtooth, func() (engagement.Signal, error) { return a.sawtooth(c) }},
		{engagement.ManyFollowed, func() (engagement.Signal, error) {
			return c.of(engagement.ManyFollowed).LookFollowing(a.size())
		}},
		{engagement.FollowsToFollowers, func() (engagement.Signal, error) {
			if !c.has(engagement.FollowsToFollowers) {
				return engagement.Signal{}, errNoUsual
			}
			return c.of(engagement.FollowsToFollowers).LookFollowRatio(a.size())
		}},
	} {
		signal, err := l.of()
		if err != nil {
			r.lack(l.kind.String(), gaps.Because(err))
			continue
		}
		r.Signals = append(r.Signals, signal)
	}
}

// size is the account's followers and whom it follows.
func (a *account) size() endorse.Counts {
	return endorse.Counts{Followers: a.followers, Following: a.following}
}

// rate holds a rate of the posts against what is usual.
func (r *result) rate(u engagement.Usual, def engagement.Definition) (engagement.Signal, error) {
	if len(r.posts) == 0 {
		return engagement.Signal{}, errors.New("no counts of posts")
	}
	summary, err := engagement.Summarise(def, r.posts)
	if err != nil {
		return engagement.Signal{}, err
	}
	if summary.Used() == 0 {
		_, err := def.Of(r.posts[0])
		return engagement.Signal{}, err
	}
	return u.Look(summary)
}

// farFromUsual holds the engagement rate against the caller's range or, without
// one, against peers. Published figures are no range for it: they are means, and
// accounts differ far more than means of accounts do.
func (r *result) farFromUsual(def engagement.Definition, c *customs, all crowd) (engagement.Signal, error) {
	if r.Engagement.IsZero() {
		return engagement.Signal{}, errors.New("no engagement rate")
	}
	summary, err := engagement.Summarise(def, r.rated)
	if err != nil {
		return engagement.Signal{}, err
	}
	if c.has(engagement.FarFromUsual) {
		return c.of(engagement.FarFromUsual).Look(summary)
	}
	usual, err := all.usual(r)
	if err != nil {
		return engagement.Signal{}, err
	}
	return usual.Look(summary)
}

func (r *result) variance(a *account, def engagement.Definition, c *customs) (engagement.Signal, error) {
	switch {
	case len(a.posts) == 0:
		return engagement.Signal{}, errNoPosts
	case !c.has(engagement.LittleVariance):
		return engagement.Signal{}, errNoUsual
	}
	summary, err := engagement.Summarise(def, a.posts)
	if err != nil {
		return engagement.Signal{}, err
	}
	return c.of(engagement.LittleVariance).LookVariance(summary)
}

func (a *account) flat(def engagement.Definition, c *customs) (engagement.Signal, error) {
	switch {
	case len(a.posts) == 0:
		return engagement.Signal{}, errNoPosts
	case a.same:
		return engagement.Signal{}, errSame
	case !c.has(engagement.FlatEngagement):
		return engagement.Signal{}, errNoUsual
	}
	return c.of(engagement.FlatEngagement).FlatEngagement(def, a.posts)
}

// jumps asks for posts, since without any every jump would seem to have none.
func (a *account) jumps(c *customs) (engagement.Signal, error) {
	switch {
	case a.history.Len() == 0:
		return engagement.Signal{}, errNoDays
	case len(a.posts) == 0:
		return engagement.Signal{}, errors.New("no posts that could explain a jump are known")
	}
	return a.history.JumpsWithoutPosts(a.posts, c.watch)
}

func (a *account) sawtooth(c *customs) (engagement.Signal, error) {
	if a.history.Len() == 0 {
		return engagement.Signal{}, errNoDays
	}
	return a.history.Sawtooth(c.watch)
}
