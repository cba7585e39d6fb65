package engagement

import (
	"math/bits"
	"strings"

	"github.com/endorse-go/endorse"
)

// Actions is the set of counts that are taken for engagement. There is no
// agreed set, so a rate carries its own. The zero value is the empty set.
// Actions are comparable with ==.
type Actions uint64

// Sets that the trade uses. None is a default: the caller names one.
const (
	// LikesAndComments is what HypeAuditor, infludata and Untapper count.
	LikesAndComments Actions = 1<<endorse.CountLikes | 1<<endorse.CountComments

	// LikesCommentsShares is what Influencer Hero counts.
	LikesCommentsShares = LikesAndComments | 1<<endorse.CountShares

	// LikesCommentsSharesSaves counts what a post's owner sees besides.
	LikesCommentsSharesSaves = LikesCommentsShares | 1<<endorse.CountSaves
)

// countable holds the counts that are something people did with a post.
// Reach, impressions, watch time and the size of an account are not.
const countable Actions = LikesCommentsSharesSaves |
	1<<endorse.CountReposts | 1<<endorse.CountQuotes | 1<<endorse.CountReplies |
	1<<endorse.CountReactions | 1<<endorse.CountDislikes | 1<<endorse.CountClicks |
	1<<endorse.CountViews | 1<<endorse.CountProfileVisits | 1<<endorse.CountNewFollowers |
	1<<endorse.CountLeads | 1<<endorse.CountEnquiries

// NewActions is the set of the named counts. A count that is nobody's action,
// such as reach or followers, is an [endorse.ParseError], and so are likes
// together with reactions, which hold the likes already.
func NewActions(names ...endorse.CountName) (Actions, error) {
	var a Actions
	for _, n := range names {
		if !countable.Has(n) {
			return 0, &endorse.ParseError{What: "actions", Input: n.String(), Why: "not an action"}
		}
		a |= 1 << n
	}
	if err := a.Validate(); err != nil {
		return 0, err
	}
	return a, nil
}

// MustActions is [NewActions] for literals; it panics on an error.
func MustActions(names ...endorse.CountName) Actions {
	a, err := NewActions(names...)
	if err != nil {
		panic(err)
	}
	return a
}

// Validate returns what [NewActions] would for the names in the set.
func (a Actions) Validate() error {
	switch {
	case a&^countable != 0:
		return &endorse.ParseError{What: "actions", Input: a.String(), Why: "not an action"}
	case a.Has(endorse.CountLikes) && a.Has(endorse.CountReactions):
		return &endorse.ParseError{What: "actions", Input: a.String(), Why: "likes are among the reactions"}
	}
	return nil
}

// Has reports whether the count is in the set.
func (a Actions) Has(n endorse.CountName) bool {
	return n != endorse.CountNotSaid && a>>n&1 == 1
}

// Len is the number of counts in the set.
func (a Actions) Len() int { return bits.OnesCount64(uint64(a)) }

// Names lists the counts in the order of [endorse.CountNames]. The slice is
// the caller's.
func (a Actions) Names() []endorse.CountName {
	var names []endorse.CountName
	for ; a != 0; a &= a - 1 {
		names = append(names, a.first())
	}
	return names
}

// first is the lowest name of a set that is not empty.
func (a Actions) first() endorse.CountName {
	return endorse.CountName(bits.TrailingZeros64(uint64(a)))
}

// String is the names joined by "+", as "likes+comments".
func (a Actions) String() string {
	parts := make([]string, 0, a.Len())
	for _, n := range a.Names() {
		parts = append(parts, n.String())
	}
	return strings.Join(parts, "+")
}

// ParseActions reads names joined by "+", in any order; empty text is the
// empty set. A name given twice is an [endorse.ParseError], as is what
// [NewActions] refuses.
func ParseActions(s string) (Actions, error) {
	if s == "" {
		return 0, nil
	}
	if len(s) > maxSetText {
		return 0, &endorse.ParseError{What: "actions", Input: s, Why: "too long"}
	}
	var a Actions
	for part := range strings.SplitSeq(s, "+") {
		n, err := endorse.ParseCountName(part)
		if err != nil {
			return 0, err
		}
		if a.Has(n) {
			return 0, &endorse.ParseError{What: "actions", Input: s, Why: "a count twice"}
		}
		a |= 1 << n
	}
	if err := a.Validate(); err != nil {
		return 0, err
	}
	return a, nil
}

// maxSetText bounds the text of a set of counts, in bytes.
const maxSetText = 1024

// MarshalText writes [Actions.String]; a set that [Actions.Validate] refuses
// is its error.
func (a Actions) MarshalText() ([]byte, error) { return []byte(a.String()), a.Validate() }

// UnmarshalText reads what [ParseActions] reads.
func (a *Actions) UnmarshalText(text []byte) error {
	b, err := ParseActions(string(text))
	if err != nil {
		return err
	}
	*a = b
	return nil
}
