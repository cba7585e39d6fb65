package engagement

import (
	"github.com/endorse-go/endorse"
)

// Effect is how a post did beside the other posts of the same creator.
type Effect struct {
	Post  Rate         `json:"post"`  // the rate of the post
	Usual Rate         `json:"usual"` // the median of the others
	Ratio endorse.Rate `json:"ratio"` // post by usual, to 12 places, half even: 2 is twice as much

	// Difference is post less usual: 0.01 is one percentage point above.
	Difference endorse.Rate `json:"difference"`

	// Rank is the share of the others that did worse.
	Rank Rank `json:"rank"`
}

// LeastOwnPosts is the number of a creator's own posts below which there is
// nothing to hold a post against.
const LeastOwnPosts = 5

// Effect holds a post against the sample of the creator's own posts, which
// should not have it among them. Posts of other formats, and boosted ones, make
// another base: feed what is alike. Fewer than 5 posts are a [*FewError], a
// median of zero is [endorse.ErrZeroBase]; other errors are those of
// [Definition.Of].
func (s Sample) Effect(p Post) (Effect, error) {
	if s.summary.used < LeastOwnPosts {
		return Effect{}, &FewError{"posts", int(s.summary.used), LeastOwnPosts}
	}
	post, err := s.summary.def.Of(p)
	if err != nil {
		return Effect{}, err
	}
	usual, err := s.Median()
	if err != nil {
		return Effect{}, err
	}
	e := Effect{Post: post, Usual: usual, Difference: post.Value.Sub(usual.Value)}
	if e.Ratio, err = post.Value.Over(usual.Value); err != nil {
		return Effect{}, err
	}
	e.Rank, err = s.Rank(post.Value)
	return e, err
}
