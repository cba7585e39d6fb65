package tier

import (
	"encoding/json"
	"strings"
	"unique"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/internal/strict"
)

// Tier is where a creator stands on a ladder. It carries the ladder's id,
// since a rung's name alone means nothing: micro ends anywhere from 5,000 to
// 100,000. Tiers are comparable with ==. The zero Tier is on no ladder.
type Tier struct {
	spot unique.Handle[spot]
	size endorse.Count
	by   Basis
}

// at is the tier's place, empty for the zero Tier, whose handle has no value.
func (t Tier) at() spot {
	if t.IsZero() {
		return spot{}
	}
	return t.spot.Value()
}

// Ladder is the id of the ladder.
func (t Tier) Ladder() string { return t.at().ladder }

// Name is the rung's name, "" unless the standing is [OnRung].
func (t Tier) Name() string { return t.at().name }

// Standing says whether the count is on a rung, below the lowest, or not known.
func (t Tier) Standing() Standing { return t.at().standing }

// Size is the count that was placed.
func (t Tier) Size() endorse.Count { return t.size }

// By says what was counted.
func (t Tier) By() Basis { return t.by }

// IsZero reports whether the tier is on no ladder.
func (t Tier) IsZero() bool { return t == Tier{} }

// Equal reports whether both are the same count on the same rung of the same
// ladder.
func (t Tier) Equal(u Tier) bool { return t == u }

// word is the rung's name, or what stands for it where there is none.
func (t Tier) word() string {
	if at := t.at(); at.standing == OnRung {
		return at.name
	}
	return t.Standing().String()
}

// String is the text form: "seed/micro (5000 followers)", "seed/below (400
// followers)", "seed/not-known (followers)"; with "~" before a rounded count,
// and "median-views" where the tier is by views. The zero Tier is "".
func (t Tier) String() string {
	if t.IsZero() {
		return ""
	}
	count := t.size.String()
	if count != "" {
		count += " "
	}
	return t.Ladder() + "/" + t.word() + " (" + count + t.by.String() + ")"
}

// Parse reads what [Tier.String] writes. For the ladders of this package the
// rung must be the one that the count stands on; of other ladders only the form
// is checked. Everything else is an [*endorse.ParseError].
func Parse(s string) (Tier, error) {
	if s == "" {
		return Tier{}, nil
	}
	bad := &endorse.ParseError{What: "tier", Input: s, Why: "not in the form seed/micro (5000 followers)"}
	ladder, rest, _ := strings.Cut(s, "/")
	word, inner, _ := strings.Cut(rest, " (")
	inner, whole := strings.CutSuffix(inner, ")")
	if !whole {
		return Tier{}, bad
	}
	at := spot{ladder: ladder, standing: OnRung}
	var t Tier
	number, basis, found := strings.Cut(inner, " ")
	if !found {
		number, basis = "", inner
	}
	if t.by.UnmarshalText([]byte(basis)) != nil || t.size.UnmarshalText([]byte(number)) != nil {
		return Tier{}, bad
	}
	switch word {
	case NotKnown.String():
		at.standing = NotKnown
	case Below.String():
		at.standing = Below
	default:
		at.name = word
	}
	t.spot = unique.Make(at)
	if t.String() != s {
		return Tier{}, bad
	}
	return t.checked(s)
}

// checked is t, if it can be what a ladder says.
func (t Tier) checked(input string) (Tier, error) {
	if why := t.fault(); why != "" {
		return Tier{}, &endorse.ParseError{What: "tier", Input: input, Why: why}
	}
	return t, nil
}

func (t Tier) fault() string {
	at := t.at()
	switch {
	case !isID(at.ladder):
		return "ladder: " + ErrBadID.Error()
	case t.by == BasisNotSaid:
		return "no basis"
	case t.size.Known() != (at.standing != NotKnown):
		return "a count that is known stands somewhere, one that is not nowhere"
	case (at.standing == OnRung) != (at.name != ""):
		return "a name goes with a rung, and only with one"
	case at.name != "" && checkName(at.name) != nil:
		return "rung: " + checkName(at.name).Error()
	}
	if l, ours := Lookup(at.ladder); ours && l.place(t.size, t.by) != t {
		return "the ladder puts that count on " + l.place(t.size, t.by).word()
	}
	return ""
}

// MarshalText writes [Tier.String].
func (t Tier) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads what [Parse] reads.
func (t *Tier) UnmarshalText(b []byte) error {
	u, err := Parse(string(b))
	if err != nil {
		return err
	}
	*t = u
	return nil
}

// tierForm is the JSON form of a Tier.
type tierForm struct {
	Ladder   string        `json:"ladder"`
	Standing Standing      `json:"standing"`
	Rung     string        `json:"rung,omitempty"`
	By       Basis         `json:"by"`
	Count    endorse.Count `json:"count,omitzero"`
}

// MarshalJSON writes
//
//	{"ladder":"seed","standing":"rung","rung":"micro","by":"followers","count":5000}
//
// without rung below the lowest, without count if it is not known, and null for
// the zero Tier.
func (t Tier) MarshalJSON() ([]byte, error) {
	if t.IsZero() {
		return []byte("null"), nil
	}
	return json.Marshal(tierForm{t.Ladder(), t.Standing(), t.Name(), t.by, t.size})
}

// UnmarshalJSON reads what [Tier.MarshalJSON] writes and refuses other members
// and what [Parse] refuses, with an [*endorse.ParseError]. null is the zero
// Tier.
func (t *Tier) UnmarshalJSON(b []byte) error {
	if string(b) == "null" {
		*t = Tier{}
		return nil
	}
	var form tierForm
	if err := strict.One("tier", b, &form); err != nil {
		return err
	}
	at := unique.Make(spot{form.Ladder, form.Rung, form.Standing})
	u, err := Tier{at, form.Count, form.By}.checked(string(b))
	if err != nil {
		return err
	}
	*t = u
	return nil
}
