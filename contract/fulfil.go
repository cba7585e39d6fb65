package contract

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
)

// MaxPosts is how many posts [Fulfil] takes.
const MaxPosts = 20_000

// Fulfilment is the posts held against the deliverables on a day.
type Fulfilment struct {
	Terms   string       `json:"terms"`   // id of the terms
	Version int          `json:"version"` // of the terms
	Day     endorse.Date `json:"day"`     // as asked for; posts after it are left aside

	// Assets has an entry for each post owed, in the order of the terms, and one of a
	// deliverable that does not say how many.
	Assets []Asset `json:"assets"`

	// Surplus are the ids of posts that no deliverable asks for, by day and id; those
	// beyond the first of a deliverable that does not say how many are among them.
	Surplus []string `json:"surplus,omitempty"`
}

// Asset is one post that is owed, and what came of it.
type Asset struct {
	Deliverable string       `json:"deliverable"`      // id of the deliverable
	Number      int          `json:"number"`           // from 1, by day
	Outcome     Outcome      `json:"outcome"`          // where it stands; the gravest of its defects decides
	Post        string       `json:"post,omitempty"`   // id of the post; empty without one
	LiveOn      endorse.Date `json:"live_on,omitzero"` // day on which the post went live; zero without one

	// Until is the day from which it may come down.
	Until endorse.Date `json:"until,omitzero"`

	// Defects are what the post lacks; none of a post that was not made.
	Defects []Defect `json:"defects,omitempty"`

	// Unknown names facts that decide and are not known: fields of the post that
	// nobody looked at, and "count" if the terms do not say how many are owed.
	Unknown []string `json:"unknown,omitempty"`

	// Repair is what still makes it good. Last is the last day on which that is in
	// the window, DaysLeft the days until then, that day included; without a day it
	// is a make-good outside the window.
	Repair   Repair       `json:"repair,omitzero"`
	Last     endorse.Date `json:"last,omitzero"`
	DaysLeft int          `json:"days_left,omitzero"`

	// Credit is the part of the fee of the asset that was not earned if it is not
	// made good: all of a missing one, the days that lack of one taken down; the zero
	// Money where that is not known.
	Credit endorse.Money `json:"credit,omitzero"`
}

// Fulfil assigns posts to deliverables so that most is fulfilled: the most assets
// as agreed, and with that the most with any post at all; not the first post that
// comes. A post is for one asset, and only for a deliverable of its platform and
// format; posts after the day, or before the agreement, are left aside. It reports
// [*FaultError]s for terms that are not valid, for a post without an id or day, two
// posts of one id, and more than [MaxPosts].
func Fulfil(t Terms, posts []Post, day endorse.Date) (Fulfilment, error) {
	if err := t.Validate(); err != nil {
		return Fulfilment{}, err
	}
	if day.IsZero() {
		return Fulfilment{}, &FaultError{"day", ErrNotSaid}
	}
	f := &fulfiller{terms: &t, day: day}
	if err := f.take(posts); err != nil {
		return Fulfilment{}, err
	}
	f.assign()
	return f.result()
}

type fulfiller struct {
	terms *Terms
	day   endorse.Date
	posts []Post // those that count, by day and id
	owner []int  // by post: its deliverable, -1 for none
}

// take sorts the posts and refuses those that cannot be told apart.
func (f *fulfiller) take(posts []Post) error {
	if len(posts) > MaxPosts {
		return &FaultError{"posts", ErrTooMuch}
	}
	seen := make(map[string]bool, len(posts))
	for i, p := range posts {
		switch {
		case p.ID == "" || seen[p.ID]:
			return &FaultError{path("posts", i) + ".id", ErrTaken}
		case p.On.IsZero():
			return &FaultError{path("posts", i) + ".on", ErrNotSaid}
		}
		seen[p.ID] = true
		if !p.On.After(f.day) && !p.On.Before(f.terms.Days.From) {
			f.posts = append(f.posts, p)
		}
	}
	slices.SortFunc(f.posts, func(a, b Post) int {
		if c := a.On.Compare(b.On); c != 0 {
			return c
		}
		return strings.Compare(a.ID, b.ID)
	})
	return nil
}

// assign matches platform by platform, since no post crosses.
func (f *fulfiller) assign() {
	f.owner = make([]int, len(f.posts))
	for p := range f.owner {
		f.owner[p] = -1
	}
	done := map[endorse.Platform]bool{}
	for _, d := range f.terms.Deliverables {
		if !done[d.Platform] {
			done[d.Platform] = true
			f.assignOn(d.Platform)
		}
	}
}

func (f *fulfiller) assignOn(platform endorse.Platform) {
	var deliverables, posts, room []int
	for i, d := range f.terms.Deliverables {
		if d.Platform == platform {
			deliverables, room = append(deliverables, i), append(room, d.owed())
		}
	}
	for p := range f.posts {
		if f.posts[p].Platform == platform {
			posts = append(posts, p)
		}
	}
	weight := make([][]int64, len(deliverables))
	for k, d := range deliverables {
		weight[k] = make([]int64, len(posts))
		for j, p := range posts {
			weight[k][j] = f.weigh(&f.terms.Deliverables[d], &f.posts[p])
		}
	}
	for j, k := range match(room, weight, len(posts)) {
		if k >= 0 {
			f.owner[posts[j]] = deliverables[k]
		}
	}
}

// weigh is what a post is worth to a deliverable, 0 if it cannot be it.
func (f *fulfiller) weigh(d *Deliverable, p *Post) int64 {
	if !d.accepts(p.Platform, p.Format) || p.For != "" && p.For != d.ID {
		return 0
	}
	g := gradeOf(d, p, f.day)
	return weighMatched + choose[int64](len(g.defects) == 0, weighWhole, 0) +
		choose[int64](len(g.unknown) == 0, weighKnown, 0) + choose[int64](d.Window.Contains(p.On), weighInTime, 0)
}

func (f *fulfiller) result() (Fulfilment, error) {
	r := Fulfilment{Terms: f.terms.ID, Version: f.terms.Version, Day: f.day}
	byDeliverable := make([][]*Post, len(f.terms.Deliverables))
	for p, d := range f.owner {
		if d < 0 {
			r.Surplus = append(r.Surplus, f.posts[p].ID)
			continue
		}
		byDeliverable[d] = append(byDeliverable[d], &f.posts[p])
	}
	for i := range f.terms.Deliverables {
		assets, err := f.assets(&f.terms.Deliverables[i], byDeliverable[i])
		if err != nil {
			return Fulfilment{}, err
		}
		r.Assets = append(r.Assets, assets...)
	}
	return r, nil
}
