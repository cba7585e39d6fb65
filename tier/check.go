package tier

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Faults of a ladder, reached with errors.Is through what [New] returns.
var (
	ErrNoRungs   = errors.New("no rungs")
	ErrTooMany   = errors.New("more than 100 rungs")
	ErrUnnamed   = errors.New("no name")
	ErrBadName   = errors.New(`a name of more than 64 bytes, in invalid UTF-8, with control characters, "/", "(" or ")", spaces around it, or a reserved word`)
	ErrDuplicate = errors.New("name of an earlier rung")
	ErrNegative  = errors.New("negative bound")
	ErrEmpty     = errors.New("holds no count")
	ErrGap       = errors.New("leaves a gap to the rung before")
	ErrOverlap   = errors.New("overlaps the rung before")
	ErrUnordered = errors.New("starts below the rung before")
	ErrOpen      = errors.New("no upper bound, but not the last rung")
	ErrClosed    = errors.New("last rung with an upper bound")

	ErrBadID        = errors.New("id is not lower-case kebab of 1 to 64 bytes")
	ErrTaken        = errors.New("id of a ladder of this package")
	ErrBadPublished = errors.New("published is neither a year, a month nor a day")
	ErrBadVerified  = errors.New("no such verification")
	ErrBadText      = errors.New("text of a source in invalid UTF-8 or above 4,096 bytes")
)

// RungError is a fault of one rung. It wraps one of the faults above.
type RungError struct {
	Index int   // place among the rungs given, from 0
	Rung  Rung  // the rung as given
	Err   error // one of the faults above
}

// Error names the rung by its place, name and bounds.
func (e *RungError) Error() string {
	return fmt.Sprintf("rungs[%d] %s: %v", e.Index, shown(e.Rung), e.Err)
}

// shown is the rung with its name quoted and shortened.
func shown(r Rung) string {
	r.Name = quote(r.Name)
	return r.String()
}

// quote is the text in quotes, cut after 40 bytes.
func quote(s string) string {
	if len(s) > 40 {
		s = strings.ToValidUTF8(s[:40], "") + "…"
	}
	return strconv.Quote(s)
}

// Unwrap is the fault.
func (e *RungError) Unwrap() error { return e.Err }

// SourceError is a fault of a ladder's source, or of its rungs as a whole.
type SourceError struct {
	ID  string // of the ladder, as given; empty if it has none
	Err error  // one of the faults above
}

// Error names the ladder by its id.
func (e *SourceError) Error() string { return "ladder " + quote(e.ID) + ": " + e.Err.Error() }

// Unwrap is the fault.
func (e *SourceError) Unwrap() error { return e.Err }

const (
	maxRungs = 100
	maxName  = 64
	maxText  = 4096
)

// check joins all that is wrong with a ladder, its id being taken aside.
func check(src Source, rungs []Rung) error {
	var faults []error
	for _, err := range checkSource(src) {
		faults = append(faults, &SourceError{src.ID, err})
	}
	switch {
	case len(rungs) == 0:
		faults = append(faults, &SourceError{src.ID, ErrNoRungs})
	case len(rungs) > maxRungs:
		faults = append(faults, &SourceError{src.ID, ErrTooMany})
	default:
		faults = append(faults, checkRungs(rungs)...)
	}
	return errors.Join(faults...)
}

func checkSource(src Source) (faults []error) {
	if !isID(src.ID) {
		faults = append(faults, ErrBadID)
	}
	if _, ok := src.PublishedIn(); !ok && src.Published != "" {
		faults = append(faults, ErrBadPublished)
	}
	if int(src.Verified) >= len(verificationNames) {
		faults = append(faults, ErrBadVerified)
	}
	for _, text := range []string{src.Publisher, src.URL, src.Via, string(src.Platform), src.Note} {
		if len(text) > maxText || !utf8.ValidString(text) {
			return append(faults, ErrBadText)
		}
	}
	return faults
}

func isID(id string) bool {
	if id == "" || len(id) > maxName {
		return false
	}
	for _, word := range strings.Split(id, "-") {
		if word == "" || strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" {
			return false
		}
	}
	return true
}

func checkRungs(rungs []Rung) (faults []error) {
	seen := make(map[string]bool, len(rungs))
	add := func(i int, err error) {
		if err != nil {
			faults = append(faults, &RungError{i, rungs[i], err})
		}
	}
	for i, r := range rungs {
		add(i, checkName(r.Name))
		if seen[r.Name] && r.Name != "" {
			add(i, ErrDuplicate)
		}
		seen[r.Name] = true
		add(i, checkBounds(r, i == len(rungs)-1))
		if i > 0 {
			add(i, checkStep(rungs[i-1], r))
		}
		if len(r.Note) > maxText || !utf8.ValidString(r.Note) {
			add(i, ErrBadText)
		}
	}
	return faults
}

// The words that stand for no rung in the text form of a [Tier] may not name
// one.
func checkName(name string) error {
	switch {
	case name == "":
		return ErrUnnamed
	case len(name) > maxName, !utf8.ValidString(name), strings.ContainsAny(name, "/()"),
		strings.TrimSpace(name) != name, strings.ContainsFunc(name, unicode.IsControl),
		name == Below.String(), name == NotKnown.String():
		return ErrBadName
	}
	return nil
}

func checkBounds(r Rung, last bool) error {
	switch {
	case r.From < 0 || r.Below < 0:
		return ErrNegative
	case r.Below == 0 && !last:
		return ErrOpen
	case r.Below != 0 && r.Below <= r.From:
		return ErrEmpty
	case r.Below != 0 && last:
		return ErrClosed
	}
	return nil
}

// checkStep holds a rung against the one before it. A rung before the last
// that is open or negative has been refused by itself.
func checkStep(before, r Rung) error {
	switch {
	case r.From < before.From:
		return ErrUnordered
	case before.Below <= 0:
		return nil
	case r.From > before.Below:
		return ErrGap
	case r.From < before.Below:
		return ErrOverlap
	}
	return nil
}
