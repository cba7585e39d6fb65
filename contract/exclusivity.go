package contract

import (
	"slices"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/internal/word"
)

// Exclusivity is a promise of the creator not to work for others for some days.
type Exclusivity struct {
	// ID is its own among the exclusivities; it must be said.
	ID string `json:"id"`

	// Categories and Brands are the codes that it bars: competitors by name, or
	// whole categories. Without either it bars everything.
	Categories []string `json:"categories,omitempty"`
	Brands     []string `json:"brands,omitempty"`

	// Platforms and Territory limit where it holds; empty platforms are all, a
	// territory that is not said may be anywhere.
	Platforms []endorse.Platform `json:"platforms,omitempty"`
	Territory Territory          `json:"territory,omitzero"`

	// Anchor is what the days count from, Before and After how many days it
	// reaches; the day of the anchor is in it.
	Anchor Anchor `json:"anchor,omitzero"`
	Before int    `json:"before_days,omitzero"`
	After  int    `json:"after_days,omitzero"`

	// Bars is the ties that it bars: paid posts, gifts, affiliate links. The empty
	// set bars all of them.
	Bars law.Ties `json:"bars,omitzero"`

	// Except names agreements or brands that were there before.
	Except []string `json:"except,omitempty"`

	// Waived is the day from which the brand no longer holds to it.
	Waived endorse.Date `json:"waived,omitzero"`

	// Fee is the part of the whole fee that is for the promise.
	Fee endorse.Money `json:"fee,omitzero"`
}

// Window is the days of the exclusivity when its anchor falls on a day; both ends
// included, cut at the day of a waiver. It is reversed if waived before.
func (x Exclusivity) Window(anchor endorse.Period) endorse.Period {
	p := endorse.Period{From: anchor.From.AddDays(-x.Before), Until: anchor.Until.AddDays(x.After)}
	if last := x.Waived.AddDays(-1); !x.Waived.IsZero() && (p.Until.IsZero() || last.Before(p.Until)) {
		p.Until = last
	}
	return p
}

// ExclusivityState is where an exclusivity stands on a day. It follows from the
// days alone.
type ExclusivityState uint8

// The values of [ExclusivityState].
const (
	ExclusivityOpen    ExclusivityState = iota // the anchor has not happened
	ExclusivityFuture                          // begins later
	ExclusivityRunning                         // holds
	ExclusivityEnded                           // is over
	ExclusivityWaived                          // the brand no longer holds to it
)

var exclusivityStateNames = []string{"open", "future", "active", "ended", "waived"}

// String is the text form.
func (s ExclusivityState) String() string { return word.Of(s, exclusivityStateNames) }

// On is where the exclusivity stands on a day, by what has happened. Before the
// anchor has happened it is open, even if its days before the anchor may run.
func (x Exclusivity) On(day endorse.Date, happened []Happening) ExclusivityState {
	anchor := x.Anchor.Day(happened, day)
	window := x.Window(endorse.Period{From: anchor, Until: anchor})
	switch {
	case !x.Waived.IsZero() && !day.Before(x.Waived):
		return ExclusivityWaived
	case anchor.IsZero():
		return ExclusivityOpen
	case day.Before(window.From):
		return ExclusivityFuture
	case window.Contains(day):
		return ExclusivityRunning
	}
	return ExclusivityEnded
}

// barred is the widest window that the terms allow.
func (t *Terms) barred(x *Exclusivity) endorse.Period { return x.Window(t.span(x.Anchor)) }

// spares reports whether the other terms are excepted.
func (x *Exclusivity) spares(other *Terms) bool {
	return slices.Contains(x.Except, other.ID) || slices.ContainsFunc(other.Brands, func(b string) bool {
		return slices.Contains(x.Except, b)
	})
}

// on reports whether it holds on a platform; one that is not said may be any.
func (x *Exclusivity) on(p endorse.Platform) bool {
	return len(x.Platforms) == 0 || p == "" || slices.Contains(x.Platforms, p)
}
