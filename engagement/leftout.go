package engagement

import "github.com/endorse-go/endorse"

// Reason says why a post has no rate and was left out. The zero value is not
// said.
type Reason uint8

// The reasons.
const (
	ReasonNotSaid       Reason = iota
	ReasonUnknownCount         // a count that the rate needs is not known
	ReasonUnknownLength        // the running time is not known
	ReasonZeroBase             // the base is zero
	ReasonTooLarge             // the counts do not fit into 63 bits
	ReasonNoDefinition         // fed to a summary without a definition

	numReasons = int(iota)
)

var reasonNames = [numReasons]string{
	"", "unknown-count", "unknown-length", "zero-base", "too-large", "no-definition",
}

// ParseReason reads a reason's text form, such as "zero-base", in any case.
// Other text is an [endorse.ParseError].
func ParseReason(s string) (Reason, error) { return parseName[Reason]("reason", s, reasonNames[:]) }

// String is the text form, "" if the reason is not said.
func (r Reason) String() string { return nameOf(r, reasonNames[:]) }

// MarshalText writes the text form.
func (r Reason) MarshalText() ([]byte, error) { return marshalName("reason", r, reasonNames[:]) }

// UnmarshalText reads what [ParseReason] reads; empty text is not said.
func (r *Reason) UnmarshalText(text []byte) error {
	return unmarshalName("reason", r, text, reasonNames[:])
}

// LeftOut is how many posts were left out for one reason. A post that lacks
// several counts stands under the first of them in the order of
// [endorse.CountNames].
type LeftOut struct {
	Reason Reason            `json:"reason"`         // why they have no rate
	Count  endorse.CountName `json:"count,omitzero"` // the count that was not known
	Posts  int64             `json:"posts"`          // how many
}

// maxNeeds is the most counts that a definition can need: all actions but the
// reactions or the likes, and a base.
const maxNeeds = 20

// leftOut counts what was left out: by the slot of the unknown count in the
// definition, and by reason otherwise.
type leftOut struct {
	unknown [maxNeeds]int64
	other   [numReasons]int64
	total   int64
}

// at is where posts of that fault are counted.
func (l *leftOut) at(d Definition, why fault) *int64 {
	if why.reason == ReasonUnknownCount {
		return &l.unknown[d.slot(why.count)]
	}
	return &l.other[why.reason]
}

// list gives the entries above zero: unknown counts in the order of names,
// then the other reasons in the order of the constants.
func (l *leftOut) list(d Definition) []LeftOut {
	var out []LeftOut
	for _, n := range d.Needs() {
		if posts := l.unknown[d.slot(n)]; posts > 0 {
			out = append(out, LeftOut{ReasonUnknownCount, n, posts})
		}
	}
	for r, posts := range l.other {
		if posts > 0 {
			out = append(out, LeftOut{Reason: Reason(r), Posts: posts})
		}
	}
	return out
}

// merge adds the other's; the totals are known to fit.
func (l *leftOut) merge(m *leftOut) {
	for i := range l.unknown {
		l.unknown[i] += m.unknown[i]
	}
	for i := range l.other {
		l.other[i] += m.other[i]
	}
	l.total += m.total
}
