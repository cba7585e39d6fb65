package campaign

import (
	"cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi"
)

// completed is the event with what it leaves to the campaign: the day, and the
// platform of the creator.
func (e Published) completed(c *Campaign, day endorse.Date) Published {
	if e.Post.On.IsZero() {
		e.Post.On = day
	}
	if m, ok := c.creators.Get(e.Creator); ok && e.Post.Platform == "" {
		e.Post.Platform = m.selected.(Selected).Creator.Platform
	}
	if e.Text.On.IsZero() && !unseen(&e.Text) {
		e.Text.On = e.Post.On
	}
	return e
}

func (e Published) take(c *Campaign, t Taken) error {
	m, err := c.member("creator", e.Creator)
	if err != nil {
		return err
	}
	_, taken := c.posts.Get(e.Post.ID)
	platform := m.selected.(Selected).Creator.Platform
	err = cmp.Or(
		fault(e.Post.ID != "", "post.id", ErrNotSaid), fault(!taken, "post.id", ErrTaken),
		fault(e.Post.Platform == platform, "post.platform", ErrDiffers),
		fault(e.Post.Format <= endorse.FormatPin, "post.format", ErrKind),
		fault(e.Post.Disclosed <= endorse.No, "post.disclosed", ErrKind),
		fault(e.Post.Tool <= endorse.No, "post.tool", ErrKind),
		e.days(t.On), c.underTerms(&e), e.text(),
	)
	if err != nil {
		return err
	}
	c.posts = c.posts.With(e.Post.ID, &post{published: &e, removed: e.Post.Removed, seen: e.Post.Seen})
	return nil
}

// days refuses days of a post that are to come, and those before it was there.
func (e *Published) days(day endorse.Date) error {
	p := &e.Post
	return cmp.Or(
		fault(!p.On.After(day), "post.on", ErrFuture),
		fault(!p.Removed.After(day), "post.removed", ErrFuture),
		fault(!p.Seen.After(day), "post.seen", ErrFuture),
		fault(p.Removed.IsZero() || !p.Removed.Before(p.On), "post.removed", ErrReversed),
		fault(p.Seen.IsZero() || !p.Seen.Before(p.On), "post.seen", ErrReversed),
		fault(p.Removed.IsZero() || !p.Seen.After(p.Removed), "post.seen", ErrDown),
	)
}

// text refuses a publication that can't be worked with, or that says otherwise than
// the post. One that says nothing is fine.
func (e *Published) text() error {
	t, p := &e.Text, &e.Post
	if unseen(t) {
		return nil
	}
	if err := t.Validate(); err != nil {
		return at("text", err)
	}
	return cmp.Or(
		fault(t.ID == "" || t.ID == p.ID, "text.id", ErrDiffers),
		fault(t.On == p.On, "text.on", ErrDiffers),
		fault(t.Platform == "" || t.Platform == p.Platform, "text.platform", ErrDiffers),
		fault(t.Format == 0 || p.Format == 0 || t.Format == p.Format, "text.format", ErrDiffers),
	)
}

// post is a copy of what is known of a post.
func (c *Campaign) post(path, id string) (post, error) {
	p, ok := c.posts.Get(id)
	if !ok {
		return post{}, &FaultError{path, ErrNoSuch}
	}
	return *p, nil
}

func (e Seen) take(c *Campaign, t Taken) error {
	p, err := c.public(e.Post)
	if err != nil {
		return err
	}
	p.seen = t.On
	c.posts = c.posts.With(e.Post, &p)
	return nil
}

func (e TakenDown) take(c *Campaign, t Taken) error {
	p, err := c.public(e.Post)
	if err != nil {
		return err
	}
	p.removed = t.On
	c.posts = c.posts.With(e.Post, &p)
	return nil
}

// public is the post, if it is still up.
func (c *Campaign) public(id string) (post, error) {
	p, err := c.post("post", id)
	if err == nil {
		err = fault(p.removed.IsZero(), "post", ErrDown)
	}
	return p, err
}

func (e Amplified) take(c *Campaign, t Taken) error {
	p, err := c.post("post", e.Post)
	if err != nil {
		return err
	}
	_, long := e.Spend.MarshalText()
	sum, mixed := p.amplified.Add(e.Spend)
	err = cmp.Or(
		fault(e.Spend.Sign() >= 0, "spend", ErrNegative),
		fault(long == nil, "spend", endorse.ErrTooLong),
		fault(mixed == nil, "spend", ErrDiffers),
	)
	if err != nil {
		return err
	}
	p.amplified, p.wider, p.advert = sum, true, p.advert || e.Advert
	c.posts = c.posts.With(e.Post, &p)
	if e.Spend.Currency() != 0 {
		c.spent = c.spent.With(Spending{On: t.On, Post: e.Post, Spent: Spent{
			Cost: roi.CostAmplification, Amount: e.Spend, Creator: p.published.Creator,
		}})
	}
	return nil
}

func (e Measured) take(c *Campaign, t Taken) error {
	_, long := e.Revenue.MarshalText()
	err := cmp.Or(
		fault(e.Wave <= Secondary, "wave", ErrKind),
		fault(e.Revenue.Sign() >= 0, "revenue", ErrNegative),
		fault(long == nil, "revenue", endorse.ErrTooLong),
		fault(e.Post == "" || e.Creator == "", "creator", ErrBoth),
	)
	r := Reading{On: t.On, Counts: e.Counts, Revenue: e.Revenue}
	switch {
	case err != nil:
		return err
	case e.Creator != "":
		return c.credit(&e, r)
	}
	p, err := c.post("post", e.Post)
	if err == nil {
		err = fault(e.Wave == Primary || p.wider, "wave", ErrNotAmplified)
	}
	if err != nil {
		return err
	}
	p.results[e.Wave] = &r
	c.posts = c.posts.With(e.Post, &p)
	return nil
}

// credit notes figures of a creator as a whole.
func (c *Campaign) credit(e *Measured, r Reading) error {
	m, err := c.member("creator", e.Creator)
	if err == nil {
		err = fault(e.Wave == Primary, "wave", ErrNotAmplified)
	}
	if err != nil {
		return err
	}
	m.credited = r
	c.creators = c.creators.With(e.Creator, &m)
	return nil
}
