package engagement

import (
	"errors"
	"fmt"
)

// Conditions that have no number.
var (
	// ErrNoPosts is a statistic over no post at all, or over none that could
	// be used.
	ErrNoPosts = errors.New("no post that could be used")

	// ErrFewPosts is a measure of scatter over fewer than two posts.
	ErrFewPosts = errors.New("fewer than two posts that could be used")

	// ErrNotAhead is a day to forecast that is not after the last reading.
	ErrNotAhead = errors.New("day is not after the last reading")

	// ErrThreshold is a threshold that is not above zero.
	ErrThreshold = errors.New("threshold not above zero")
)

// FewError is fewer posts, readings or gains than an answer needs.
type FewError struct {
	What        string // what there are too few of, such as "posts" or "readings"
	Have, Least int    // how many there are, and how many are needed at least
}

// Error says how many there are, and how many are needed.
func (e *FewError) Error() string {
	return fmt.Sprintf("%d %s, at least %d needed", e.Have, e.What, e.Least)
}

// MismatchError is two rates, or a rate and a benchmark, that may not be held
// against each other.
type MismatchError struct {
	// What is what differs: "metric", "base", "statistic" or "definition"; Left
	// and Right are its text forms on either side, in the order given, empty if
	// not said.
	What, Left, Right string
}

// Error names what differs, and how.
func (e *MismatchError) Error() string {
	return "comparing rates: " + e.What + " is " + quoteOr(e.Left) + " here and " + quoteOr(e.Right) + " there"
}

func quoteOr(s string) string {
	if s == "" {
		return "not said"
	}
	return `"` + s + `"`
}

func mismatch(what string, left, right fmt.Stringer) error {
	return &MismatchError{what, left.String(), right.String()}
}
