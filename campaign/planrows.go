package campaign

import (
	"slices"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign/internal/pick"
	"github.com/endorse-go/endorse/internal/word"
)

// Limit is one of the limits of a problem.
type Limit struct {
	// Kind says which; a budget has no other field.
	Kind LimitKind `json:"kind"`

	// ID is the constraint or the offer. And is the second offer of [LimitNeeds] and
	// [LimitApart], and for a constraint of each creator, say, which.
	ID  string `json:"id,omitempty"`
	And string `json:"and,omitempty"`

	// Of is what is counted by a constraint.
	Of Counting `json:"of,omitzero"`
}

// String is the limit in words: "at most, tiktok, creators".
func (l Limit) String() string {
	parts := []string{l.Kind.String()}
	for _, s := range []string{l.ID, l.And, l.Of.String()} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, ", ")
}

// LimitKind is the kind of a limit.
type LimitKind uint8

// The values of [LimitKind].
const (
	LimitNotSaid LimitKind = iota
	LimitBudget
	LimitAtLeast // of a constraint
	LimitAtMost
	LimitNeeds   // an offer that needs another
	LimitApart   // two of which only one can be had
	LimitMust    // an offer that must be in
	LimitMustNot // or out
)

var limitWords = []string{"", "budget", "at-least", "at-most", "needs", "apart", "must", "must-not"}

// String is the text form.
func (k LimitKind) String() string { return word.Of(k, limitWords) }

// MarshalText writes the text form.
func (k LimitKind) MarshalText() ([]byte, error) { return word.Text(k, limitWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (k *LimitKind) UnmarshalText(b []byte) error { return word.Read(k, limitWords, b) }

// Counting is what is counted of the chosen offers.
type Counting uint8

// The values of [Counting], as the parts of [Quantity].
const (
	CountingNotSaid Counting = iota
	OfOffers
	OfPosts
	OfCreators
	OfPersons
	OfMoney
)

var countingWords = []string{"", "offers", "posts", "creators", "persons", "money"}

// String is the text form.
func (m Counting) String() string { return word.Of(m, countingWords) }

// MarshalText writes the text form.
func (m Counting) MarshalText() ([]byte, error) { return word.Text(m, countingWords) }

// UnmarshalText reads the text form; other text is an [*endorse.ParseError].
func (m *Counting) UnmarshalText(b []byte) error { return word.Read(m, countingWords, b) }

// count is a part of the quantity that is a number, and whether it is said.
func (q Quantity) count(m Counting) (int64, bool) {
	return [...]endorse.Count{OfOffers: q.Offers, OfPosts: q.Posts, OfCreators: q.Creators, OfPersons: q.Persons}[m].Int64()
}

// constrain adds the rows of a constraint: one for each measure that it limits, and
// each key that it limits by itself.
func (x *planning) constrain(c *Constraint) {
	byKey := map[string][]int{}
	for i := range x.Offers {
		if o := &x.Offers[i]; c.Where.Fits(*o) {
			for _, key := range c.Each.keys(o) {
				byKey[key] = append(byKey[key], i)
			}
		}
	}
	keys := make([]string, 0, len(byKey))
	for key := range byKey {
		keys = append(keys, key)
	}
	if len(keys) == 0 && c.Each == EachNotSaid {
		keys = append(keys, "")
	}
	slices.Sort(keys)
	for _, key := range keys {
		for m := OfOffers; m <= OfMoney; m++ {
			if r, said := x.limit(c, m); said {
				r.Members = x.members(byKey[key], m)
				x.addRow(Limit{ID: c.ID, And: key}, m, r)
			}
		}
	}
}

// limit is a row without members, and whether the constraint limits the measure.
func (x *planning) limit(c *Constraint, m Counting) (r pick.Row, said bool) {
	if m == OfMoney {
		least, most := c.AtLeast.Money, c.AtMost.Money
		r.HasMost = most.Currency() != 0
		r.Least, r.Most = x.units(x.inBudget(least)), x.units(x.inBudget(most))
		return r, r.HasMost || least.Currency() != 0
	}
	least, hasLeast := c.AtLeast.count(m)
	most, hasMost := c.AtMost.count(m)
	return pick.Row{Least: pick.Small(uint64(least)), Most: pick.Small(uint64(most)), HasMost: hasMost}, hasLeast || hasMost
}

// members are offers with what they count: accounts and people count once.
func (x *planning) members(offers []int, m Counting) []pick.Member {
	var list []pick.Member
	units := map[string]int{}
	for k, i := range offers {
		o := &x.Offers[i]
		e := pick.Member{Item: i, Unit: k, Amount: pick.Small(1)}
		switch m {
		case OfPosts:
			e.Amount = pick.Small(uint64(o.Count))
		case OfMoney:
			e.Amount = x.units(x.costs[i])
		case OfCreators:
			e.Unit = unit(units, o.Creator)
		case OfPersons:
			e.Unit = unit(units, o.who())
		}
		list = append(list, e)
	}
	return list
}

// unit is the number of a name, the next if it is new.
func unit(units map[string]int, name string) int {
	if _, known := units[name]; !known {
		units[name] = len(units)
	}
	return units[name]
}

// limitOf is the limit of a line of the model.
func (x *planning) limitOf(l pick.Line) Limit {
	switch l.Kind {
	case pick.Need:
		e := x.given.Needs[l.Of]
		return Limit{Kind: LimitNeeds, ID: x.Offers[e[0]].ID, And: x.Offers[e[1]].ID}
	case pick.Clash:
		e := x.given.Apart[l.Of]
		return Limit{Kind: LimitApart, ID: x.Offers[e[0]].ID, And: x.Offers[e[1]].ID}
	}
	limit := x.limits[l.Of]
	if limit.Kind == LimitBudget {
		return limit
	}
	limit.Of = x.counts[l.Of]
	limit.Kind = LimitAtMost
	if l.Kind == pick.Least {
		limit.Kind = LimitAtLeast
	}
	return limit
}
