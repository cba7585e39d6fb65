package main

import (
	"strings"

	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/examples/internal/shell"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// customs are what is held to be usual, by kind of signal: of the trade, or by
// the caller's own rules, which come first. Some kinds have no range that
// anybody published.
type customs struct {
	usual map[engagement.SignalKind]engagement.Usual
	watch engagement.Watch
}

func newCustoms() *customs {
	return &customs{
		usual: map[engagement.SignalKind]engagement.Usual{
			engagement.CommentsToLikes: engagement.UsualCommentLike(),
			engagement.LikesToViews:    engagement.UsualLikesToViews(),
			engagement.ManyFollowed:    engagement.UsualFollowing(),
		},
		watch: engagement.UsualWatch(),
	}
}

func (c *customs) has(k engagement.SignalKind) bool {
	_, ok := c.usual[k]
	return ok
}

func (c *customs) of(k engagement.SignalKind) engagement.Usual { return c.usual[k] }

// ranged are the kinds that have a usual range.
var ranged = []engagement.SignalKind{
	engagement.FarFromUsual, engagement.CommentsToLikes, engagement.LikesToViews, engagement.LittleVariance,
	engagement.FlatEngagement, engagement.ManyFollowed, engagement.FollowsToFollowers,
}

// maxCustoms is the largest file of own rules that is read, in bytes.
const maxCustoms = 1 << 20

// readCustoms reads own rules, none for "".
func readCustoms(name string) (*customs, error) {
	c := newCustoms()
	if name == "" {
		return c, nil
	}
	in, _, err := shell.Open(name, strings.NewReader(""))
	if err != nil {
		return nil, err
	}
	defer in.Close()
	text, err := shell.ReadAll(in, maxCustoms)
	if err != nil {
		return nil, err
	}
	return c, c.decode(text)
}

// decode reads own rules in the JSON form that README.md describes.
func (c *customs) decode(text []byte) error {
	v, err := strictjson.Parse(text)
	if err != nil {
		return err
	}
	members := []strictjson.Member{strictjson.To("watch", &c.watch)}
	for _, k := range ranged {
		members = append(members, strictjson.Member{Name: k.String(), Value: func(v strictjson.Value) error {
			var u engagement.Usual
			if err := v.Into(&u); err != nil {
				return err
			}
			c.usual[k] = u
			return v.Error(u.Validate())
		}})
	}
	return v.Object(members...)
}
