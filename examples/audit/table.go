package main

import (
	"errors"
	"io"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/examples/internal/roster"
	"github.com/endorse-go/endorse/examples/internal/sheet"
)

// table is a table of creators.
type table struct {
	*roster.Table
	shape    shape
	platform endorse.Platform // where a row names none
}

// wanted are the columns that an audit is made of.
func wanted(m roster.Meaning) bool {
	switch m.Kind {
	case roster.Currency, roster.Cost, roster.Revenue:
		return false
	case roster.Given:
		return m.Given == roster.GivenEngagement
	case roster.Ambiguous:
		return !m.Maybe.Money()
	}
	return true
}

var errNoDay = errors.New("no column says the day, which -rows asks for: call one of them date")

// openTable reads the headers, with the errors of roster.Open.
func openTable(in io.Reader, o options) (*table, error) {
	head, err := roster.Open(in, wanted)
	if head == nil {
		return nil, err
	}
	t := &table{head, o.rows, o.platform}
	if t.shape == byColumns {
		t.shape = shapeOf(head)
	}
	if err == nil && t.shape == readings && !head.Has(kind(roster.Day)) {
		err = errNoDay
	}
	return t, err
}

// kind asks for a column of that kind.
func kind(k roster.Kind) func(roster.Meaning) bool {
	return func(m roster.Meaning) bool { return m.Kind == k }
}

// shapeOf is what the columns say a row is. With an id of a post it is a post;
// with a day and counts, but neither averages nor a number of posts, too.
func shapeOf(t *roster.Table) shape {
	several := t.Has(func(m roster.Meaning) bool {
		return m.Kind == roster.Average || m.Kind == roster.RecentAverage || m.Kind == roster.Count && m.Count == endorse.CountPosts
	})
	ofPosts := t.Has(func(m roster.Meaning) bool { return m.Kind == roster.Count && !accountCounts[m.Count] })
	switch {
	case t.Has(kind(roster.Post)):
		return posts
	case !t.Has(kind(roster.Day)):
		return creators
	case ofPosts && !several:
		return posts
	}
	return readings
}

// next is the next row. The error is io.EOF at the end, what sheet.Reader gives,
// or all that is wrong with the row's cells, each a *sheet.Error, joined. What
// keeps only a given rate from being read stands in doubts and costs no row.
func (t *table) next() (r *record, doubts, err error) {
	row, err := t.Next()
	if err != nil {
		return nil, nil, err
	}
	r = &record{line: row.Line, platform: t.platform, alone: t.shape == creators}
	var minor []error
	err = t.Each(row, func(c roster.Column, cell string) error {
		bad := r.set(c.Meaning, cell)
		if c.Meaning.Kind == roster.Given {
			minor = append(minor, c.At(r.line, bad))
			return nil
		}
		return bad
	})
	if r.creator == "" && err == nil {
		err = &sheet.Error{Line: r.line, Err: errors.New("no creator")}
	}
	r.isPost = t.shape == posts && (r.post != "" || postCounts(r.counts))
	return r, errors.Join(minor...), err
}

// set reads one cell into the record. An empty cell is not known.
func (r *record) set(m roster.Meaning, cell string) (err error) {
	switch m.Kind {
	case roster.Creator:
		r.creator = cell
	case roster.Platform:
		if cell != "" {
			r.platform, err = endorse.ParsePlatform(cell)
		}
	case roster.Day:
		r.on, err = roster.ParseDay(cell)
	case roster.Post:
		r.post = cell
	case roster.Count:
		return roster.SetCount(&r.counts, m, cell)
	case roster.Average, roster.RecentAverage, roster.Given:
		if roster.Unknown(cell) {
			return nil
		}
		return r.averages().set(m, cell)
	}
	return err
}

func (a *averages) set(m roster.Meaning, cell string) error {
	switch m.Kind {
	case roster.Average:
		return roster.SetCount(&a.all, m, cell)
	case roster.RecentAverage:
		return roster.SetCount(&a.recent, m, cell)
	}
	rate, err := roster.ParseGiven(cell)
	a.given = rate.String()
	return err
}
