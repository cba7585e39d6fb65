package tier

import (
	"strconv"

	"github.com/endorse-go/endorse"
)

// Source says whose ladder it is, since when, and how we know.
type Source struct {
	// ID names the ladder for ever, in lower-case kebab of at most 64 bytes:
	// publisher and year. Other cuts by the same publisher have another id.
	ID string `json:"id"`

	// Publisher is who published the ladder, URL where it was looked at.
	Publisher string `json:"publisher,omitempty"`
	URL       string `json:"url,omitempty"`

	// Via is who reports the ladder, if it was not read at the publisher's.
	Via string `json:"via,omitempty"`

	// Published is the day of publication as far as the source states it:
	// "2022", "2022-07" or "2022-07-15"; empty is not said.
	// [Source.PublishedIn] gives the days that it may be.
	Published string `json:"published,omitempty"`

	// Platform is the platform that the ladder was made for; empty is all.
	Platform endorse.Platform `json:"platform,omitempty"`

	// Verified says how the ladder was looked at, Checked on which day. Where
	// one rung rests on less, its Note says so.
	Verified Verification `json:"verified"`
	Checked  endorse.Date `json:"checked,omitzero"`

	// Note says in a sentence what a user should know of the ladder.
	Note string `json:"note,omitempty"`
}

// PublishedIn is the span of days that Published leaves open: a whole year, a
// whole month, or one day. It is false if Published is empty or no such text.
func (s Source) PublishedIn() (endorse.Period, bool) {
	text := s.Published
	switch len(text) {
	case len("2006"):
		return span(text+"-01-01", text+"-12-31")
	case len("2006-01"):
		for _, last := range []string{"-31", "-30", "-29", "-28"} {
			if p, ok := span(text+"-01", text+last); ok {
				return p, true
			}
		}
	case len("2006-01-02"):
		return span(text, text)
	}
	return endorse.Period{}, false
}

func span(from, until string) (endorse.Period, bool) {
	first, err1 := endorse.ParseDate(from)
	last, err2 := endorse.ParseDate(until)
	return endorse.Period{From: first, Until: last}, err1 == nil && err2 == nil
}

// Verification says how a ladder was looked at. The zero value is from memory,
// the weakest; no published ladder of this package has it.
type Verification uint8

// The ways.
const (
	Memory    Verification = iota // not looked up
	Secondary                     // somebody else reports it
	Read                          // read at the publisher's
)

var verificationNames = []string{"memory", "secondary", "read"}

// Basis says which number of a creator was held against the ladder. The zero
// value is not said.
type Basis uint8

// The bases.
const (
	BasisNotSaid Basis = iota
	Followers          // followers, subscribers or connections of one account
	MedianViews        // the median of the views of recent posts
)

var basisNames = []string{"", "followers", "median-views"}

// Standing says where a count stands. The zero value is not known, which is
// neither a rung nor below one.
type Standing uint8

// The standings.
const (
	NotKnown Standing = iota // the count is not known
	Below                    // below the lowest rung: the ladder has no name for it
	OnRung                   // on a rung
)

var standingNames = []string{"not-known", "below", "rung"}

// String is "memory", "secondary" or "read".
func (v Verification) String() string { return enumText(v, verificationNames) }

// MarshalText writes the text form.
func (v Verification) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (v *Verification) UnmarshalText(b []byte) error {
	return enumRead(v, "verification", b, verificationNames)
}

// String is "followers" or "median-views", "" for not said.
func (b Basis) String() string { return enumText(b, basisNames) }

// MarshalText writes the text form.
func (b Basis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (b *Basis) UnmarshalText(text []byte) error { return enumRead(b, "basis", text, basisNames) }

// String is "not-known", "below" or "rung".
func (s Standing) String() string { return enumText(s, standingNames) }

// MarshalText writes the text form.
func (s Standing) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (s *Standing) UnmarshalText(b []byte) error { return enumRead(s, "standing", b, standingNames) }

func enumText[E ~uint8](e E, names []string) string {
	if int(e) < len(names) {
		return names[e]
	}
	return ""
}

func enumRead[E ~uint8](e *E, what string, b []byte, names []string) error {
	for i, name := range names {
		if name == string(b) {
			*e = E(i)
			return nil
		}
	}
	return &endorse.ParseError{What: what, Input: string(b), Why: "none of " + quoteAll(names)}
}

func quoteAll(names []string) string {
	var list []byte
	for _, name := range names {
		if len(list) > 0 {
			list = append(list, ' ')
		}
		list = strconv.AppendQuote(list, name)
	}
	return string(list)
}
