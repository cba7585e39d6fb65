package campaign

import (
	"iter"
	"reflect"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// post is a post as the campaign keeps it.
type post struct {
	published     *Published
	removed, seen endorse.Date
	amplified     endorse.Money
	wider, advert bool
	results       [2]*Reading // by wave
}

// Post is a post of a campaign and what is known of it.
type Post struct {
	ID      string // of its own in the campaign
	Creator string // id of the account
	Terms   string // the agreement that it was posted under; empty is none

	// Post is the post as it was found, with the last day on which it was seen and
	// the day on which it was taken down as the campaign knows them by now.
	Post contract.Post

	// Text is the post as the audience meets it, as far as it was said:
	// [Post.Publication] completes it.
	Text disclosure.Publication

	// Wider is whether it was brought to a wider audience, Amplified what that cost
	// in all, Advert whether it ran as a paid advertisement.
	Wider     bool
	Amplified endorse.Money
	Advert    bool

	// Results are the last readings by wave. One without a day was not taken.
	Results [2]Reading

	brief     *Brief
	terms     *contract.Terms
	followers endorse.Count // of the creator
}

// Equal reports whether both say the same, and have the same [Post.Publication].
func (p Post) Equal(q Post) bool {
	same := p.Amplified.Equal(q.Amplified) && reflect.DeepEqual(p.Publication(), q.Publication())
	for i := range p.Results {
		same = same && p.Results[i].Equal(q.Results[i])
	}
	return same && p.ID == q.ID && p.Creator == q.Creator && p.Terms == q.Terms && p.Wider == q.Wider &&
		p.Advert == q.Advert && reflect.DeepEqual(p.Post, q.Post) && reflect.DeepEqual(p.Text, q.Text)
}

// Reading is the figures of a post, or of a creator as a whole, up to a day.
type Reading struct {
	On      endorse.Date   // the day up to which they are; zero is no reading
	Counts  endorse.Counts // what is not known is not none
	Revenue endorse.Money  // not said is not known
}

// Equal reports whether both are of one day and have the same figures.
func (r Reading) Equal(s Reading) bool {
	return r.On == s.On && r.Counts == s.Counts && r.Revenue.Equal(s.Revenue)
}

// Posts yields the posts by id.
func (c Campaign) Posts() iter.Seq[Post] {
	return func(yield func(Post) bool) {
		for _, p := range c.posts.All() {
			if !yield(c.outside(p)) {
				return
			}
		}
	}
}

// Post is the post of that id.
func (c Campaign) Post(id string) (Post, bool) {
	p, ok := c.posts.Get(id)
	if !ok {
		return Post{}, false
	}
	return c.outside(p), true
}

// outside is a post as users see it.
func (c *Campaign) outside(p *post) Post {
	e := copied(ownPublished, *p.published)
	out := Post{
		ID: e.Post.ID, Creator: e.Creator, Terms: e.Terms, Post: e.Post, Text: e.Text,
		Wider: p.wider, Amplified: p.amplified, Advert: p.advert, brief: c.brief,
	}
	out.Post.Removed, out.Post.Seen = p.removed, p.seen
	for wave, r := range p.results {
		if r != nil {
			out.Results[wave] = *r
		}
	}
	if m, ok := c.creators.Get(e.Creator); ok {
		out.followers = m.selected.(Selected).Creator.Followers
	}
	if d, ok := c.deals.Get(e.Terms); ok {
		out.terms = d.terms
	}
	return out
}
