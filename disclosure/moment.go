package disclosure

import "time"

// Moment is a time from the start of a video, stream or recording. The zero
// value is not said, which is not the start: that is At(0).
type Moment struct {
	after time.Duration
	said  bool
}

// At is the moment so long after the start. Below zero it is refused by
// [Publication.Validate].
func At(after time.Duration) Moment { return Moment{after, true} }

// After is how long after the start the moment is, and whether it is said.
func (m Moment) After() (time.Duration, bool) { return m.after, m.said }

// Equal reports whether both are the same moment, or both not said.
func (m Moment) Equal(n Moment) bool { return m == n }

// String is the time as a duration ("1.5s"), "" if it is not said.
func (m Moment) String() string {
	if !m.said {
		return ""
	}
	return m.after.String()
}
