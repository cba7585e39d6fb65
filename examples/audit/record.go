package main

import (
	"cmp"
	"errors"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/engagement"
)

// record is what one row or line says of a creator.
type record struct {
	line     int
	alone    bool // whether it is the only one of its creator
	creator  string
	platform endorse.Platform
	on       endorse.Date // on which it was read, or the post published
	post     string       // id of the post, if it has one
	isPost   bool         // whether counts are those of one post

	// counts are of the account and of the post, or of all its posts together.
	counts endorse.Counts
	row    *averages // nil on a row that has none

	readings []engagement.Reading // more of them, where a line holds several
	posts    []engagement.Post
}

// averages are what a row says of the average post.
type averages struct {
	all, recent endorse.Counts
	given       string // engagement rate as somebody else has it
}

// averages is where the record's averages stand.
func (r *record) averages() *averages {
	if r.row == nil {
		r.row = &averages{}
	}
	return r.row
}

// accountCounts are those that are of the account, whatever a row is.
var accountCounts = map[endorse.CountName]bool{
	endorse.CountFollowers: true, endorse.CountFollowing: true, endorse.CountPosts: true,
}

// postCounts reports whether the counts say anything about posts.
func postCounts(c endorse.Counts) bool {
	for _, n := range endorse.CountNames() {
		if !accountCounts[n] && c.Of(n).Known() {
			return true
		}
	}
	return false
}

// state reports whether the record tells of the account as a whole more than
// its followers.
func (r *record) state() bool {
	return !r.isPost && (postCounts(r.counts) || r.row != nil)
}

// handle is the creator's name as platforms compare it.
func (r *record) handle() string { return strings.ToLower(strings.TrimPrefix(r.creator, "@")) }

// compare orders records by their day, then by what they hold, so that nothing
// depends on where they stand in the file.
func (r *record) compare(s *record) int {
	return cmp.Or(r.on.Compare(s.on), compareCounts(&r.counts, &s.counts), r.row.compare(s.row),
		cmp.Compare(r.creator, s.creator), cmp.Compare(r.post, s.post))
}

// compare puts none first.
func (a *averages) compare(b *averages) int {
	switch {
	case a == nil || b == nil:
		return cmp.Compare(set(a), set(b))
	}
	return cmp.Or(compareCounts(&a.all, &b.all), compareCounts(&a.recent, &b.recent), cmp.Compare(a.given, b.given))
}

func set(a *averages) int {
	if a == nil {
		return 0
	}
	return 1
}

func compareCounts(c, d *endorse.Counts) int {
	for _, n := range endorse.CountNames() {
		if by := compareCount(c.Of(n), d.Of(n)); by != 0 {
			return by
		}
	}
	return 0
}

// compareCount puts what is not known first, and a rounded count before the
// exact one of the same size.
func compareCount(c, d endorse.Count) int {
	exact := func(c endorse.Count) int {
		if c.Rounded() {
			return 0
		}
		return 1
	}
	return cmp.Or(c.Cmp(d), cmp.Compare(exact(c), exact(d)))
}

// shape is what a row of a table is.
type shape uint8

const (
	byColumns shape = iota // not said: the columns decide
	creators               // an account: counts are over all its posts
	readings               // an account on a day
	posts                  // a post, or an account's followers on a day
)

var shapeNames = [...]string{"", "creators", "readings", "posts"}

var shapeSays = [...]string{
	creators: "a creator", readings: "a creator on a day", posts: "a post, or a creator's followers on a day",
}

// String is the flag's text.
func (s shape) String() string { return shapeNames[s] }

// Set reads the flag's text.
func (s *shape) Set(text string) error {
	for i, name := range shapeNames {
		if i > 0 && text == name {
			*s = shape(i)
			return nil
		}
	}
	return errors.New("not creators, readings or posts")
}
