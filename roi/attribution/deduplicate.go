package attribution

import (
	"cmp"
	"slices"

	"github.com/endorse-go/endorse"
)

// Precedence says whose an order is that carries a code of one channel and a
// link of another. The zero value is not said, and such an order is then an
// error.
type Precedence uint8

// The precedences.
const (
	PrecedenceNotSaid Precedence = iota
	CodeWins                     // touches by link leave the path
	LinkWins                     // touches by code leave the path
	BothStay                     // both are touches of the path, and the model shares out
)

var precedenceNames = []string{"", "code-wins", "link-wins", "both-stay"}

// String is the text form, "" for not said.
func (p Precedence) String() string { return nameOf(precedenceNames, int(p)) }

// MarshalText writes the text form.
func (p Precedence) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the text form, exactly; other text is an
// [*endorse.ParseError].
func (p *Precedence) UnmarshalText(b []byte) error {
	return parseName("precedence", precedenceNames, b, p)
}

// Deduplicate makes one path of all that name the same order, so that an order
// that the code report and the link report both have counts once. Touches are
// brought together by time, the same touch once; of one channel, a code beside a
// link is no touch of its own. Where a code of one channel meets a link of
// another, wins decides. Paths without an order are looked at one by one. The
// result is in order of first appearance, and paths as given are left alone.
//
// An order that is not one conversion, or touches to be merged without a time,
// are a [*PathError]; a value that two reports tell differently is an
// [*OrderConflictError], and so is a code against a link if nobody said who
// wins. Of two times of conversion the later holds; a value that one report
// leaves out is taken from the other.
func Deduplicate(paths []Path, wins Precedence) ([]Path, error) {
	out := make([]Path, 0, len(paths))
	place := make(map[string]int)
	for i, p := range paths {
		if err := p.Validate(); err != nil {
			return nil, &PathError{i, err}
		}
		if p.Order == "" {
			out = append(out, p)
			continue
		}
		if p.Conversions != 1 || p.Nulls != 0 {
			return nil, &PathError{i, ErrNotOneOrder}
		}
		at, again := place[p.Order]
		if !again {
			place[p.Order] = len(out)
			out = append(out, p)
			continue
		}
		merged, err := out[at].with(p)
		if err != nil {
			return nil, err
		}
		out[at] = merged
	}
	for i := range out {
		claimed, err := out[i].claimed(wins)
		if err != nil {
			return nil, err
		}
		out[i] = claimed
	}
	return out, nil
}

// with is one order from two reports.
func (p Path) with(q Path) (Path, error) {
	value, err := sameValue(p, q)
	if err != nil {
		return Path{}, err
	}
	p.Value = value
	if q.At.After(p.At) {
		p.At = q.At
	}
	if slices.EqualFunc(p.Touches, q.Touches, Touch.equal) {
		return p, nil
	}
	p.Touches = slices.Concat(p.Touches, q.Touches)
	if slices.ContainsFunc(p.Touches, func(t Touch) bool { return t.At.IsZero() }) {
		return Path{}, &OrderConflictError{p.Order, "touches", ErrNoTime}
	}
	slices.SortFunc(p.Touches, Touch.compare)
	p.Touches = slices.CompactFunc(p.Touches, Touch.equal)
	return p, nil
}

func sameValue(p, q Path) (endorse.Money, error) {
	switch {
	case q.Value.Currency() == 0:
		return p.Value, nil
	case p.Value.Currency() == 0:
		return q.Value, nil
	case p.Value.Currency() != q.Value.Currency():
		return endorse.Money{}, &OrderConflictError{p.Order, "currency", nil}
	case !p.Value.Equal(q.Value):
		return endorse.Money{}, &OrderConflictError{p.Order, "value", nil}
	}
	return p.Value, nil
}

func (t Touch) equal(u Touch) bool { return t.compare(u) == 0 }

// compare orders by time, then by all else, so that the result does not depend
// on which report came first.
func (t Touch) compare(u Touch) int {
	return cmp.Or(t.At.Compare(u.At), cmp.Compare(t.Channel, u.Channel), cmp.Compare(t.Via, u.Via), cmp.Compare(t.Stage, u.Stage))
}

// claimed is the path after the code and the link have settled whose it is.
func (p Path) claimed(wins Precedence) (Path, error) {
	byLink := make(map[Channel]bool)
	for _, t := range p.Touches {
		byLink[t.Channel] = byLink[t.Channel] || t.Via == ViaLink
	}
	p = p.keep(func(i int) bool { return p.Touches[i].Via != ViaCode || !byLink[p.Touches[i].Channel] })
	if !p.has(ViaCode) || !p.has(ViaLink) {
		return p, nil
	}
	switch wins {
	case CodeWins:
		return p.keep(func(i int) bool { return p.Touches[i].Via != ViaLink }), nil
	case LinkWins:
		return p.keep(func(i int) bool { return p.Touches[i].Via != ViaCode }), nil
	case BothStay:
		return p, nil
	}
	return Path{}, &OrderConflictError{p.Order, "claim", ErrNoPrecedence}
}

func (p Path) has(v Via) bool {
	return slices.ContainsFunc(p.Touches, func(t Touch) bool { return t.Via == v })
}
