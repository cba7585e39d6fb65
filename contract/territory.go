package contract

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

// Territory is where a clause holds. The zero value is not said. The Union is
// named by its members ([Members]), since they change.
type Territory struct {
	// World is everywhere but Except; otherwise In lists the places. A country
	// holds its parts.
	World  bool             `json:"world,omitempty"`
	In     []endorse.Region `json:"in,omitempty"`
	Except []endorse.Region `json:"except,omitempty"`
}

// Members lists the members of a union of regions on a day, by the book, sorted.
// The slice is the caller's.
func Members(book *law.Book, union endorse.Region, day endorse.Date) []endorse.Region {
	regime, _ := book.Regime(union)
	var list []endorse.Region
	for _, m := range regime.Members {
		if m.Days.Contains(day) {
			list = append(list, m.Region)
		}
	}
	slices.Sort(list)
	return list
}

// Said reports whether the territory is said.
func (t Territory) Said() bool { return t.World || len(t.In) > 0 }

// Contains reports whether the whole region lies in the territory; not said if the
// territory is not.
func (t Territory) Contains(r endorse.Region) endorse.Fact {
	switch {
	case !t.Said():
		return endorse.NotSaid
	case holds(t.Except, r) || t.cutsInto(r):
		return endorse.No
	}
	return endorse.FactOf(t.World || holds(t.In, r))
}

// cutsInto reports whether a part of the region is excepted.
func (t Territory) cutsInto(r endorse.Region) bool {
	return slices.ContainsFunc(t.Except, func(e endorse.Region) bool { return e.IsPart() && e.Country() == r })
}

// holds reports whether a region or its country is in the list.
func holds(list []endorse.Region, r endorse.Region) bool {
	return slices.Contains(list, r) || r.IsPart() && slices.Contains(list, r.Country())
}

// Meets reports whether some place may lie in both; a territory that is not said
// may be anywhere.
func (t Territory) Meets(u Territory) bool {
	switch {
	case !t.Said() || !u.Said() || t.World && u.World:
		return true
	case t.World:
		return u.meetsList(t)
	}
	return t.meetsList(u)
}

// meetsList reports whether one of the places of t, which is a list, meets u.
func (t Territory) meetsList(u Territory) bool {
	return slices.ContainsFunc(t.In, func(r endorse.Region) bool {
		if holds(t.Except, r) || holds(u.Except, r) {
			return false
		}
		return u.World || holds(u.In, r) || slices.ContainsFunc(u.In, func(s endorse.Region) bool {
			return s.IsPart() && s.Country() == r && !holds(t.Except, s) && !holds(u.Except, s)
		})
	})
}

// String is "world", "DE, FR", "world but US", or "" if it is not said.
func (t Territory) String() string {
	text := "world"
	if !t.World {
		text = joinText(t.In)
	}
	if len(t.Except) > 0 && t.Said() {
		text += " but " + joinText(t.Except)
	}
	return text
}

func joinText[T ~string](list []T) string {
	text := ""
	for i, s := range list {
		if i > 0 {
			text += ", "
		}
		text += string(s)
	}
	return text
}
