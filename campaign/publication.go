package campaign

import "github.com/endorse-go/endorse/disclosure"

// Publication is the post as package disclosure checks it.
func (p Post) Publication() disclosure.Publication {
	q := p.Text
	q.ID, q.On, q.Platform, q.Format = p.ID, p.Post.On, p.Post.Platform, p.Post.Format
	return q
}
