package campaign

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"

	"github.com/endorse-go/endorse"
)

// Faults of a plan that is held against its problem, each inside a [FaultError].
var (
	ErrBroken = errors.New("breaks a limit of the problem")
	ErrDiffer = errors.New("is not what the problem gives for the chosen offers")
	ErrProof  = errors.New("the slopes and prices do not give that bound")
	ErrBetter = errors.New("there is a better plan")
	ErrNoEnd  = errors.New("the search for a better plan did not end")
)

// Verify holds the plan against the problem and reports what is wrong, joined, each
// a [*FaultError] with the path in the plan: limits that the chosen offers break,
// by plain counting; numbers and reasons that are not theirs; a bound that the slopes
// and prices do not give; and, of a plan that says it is exact, a better one, which
// a search from the beginning looks for. How a plan that is not exact was found and
// after how many nodes is not checked. A problem that is not valid is reported as by
// [Problem.Validate].
func (p Plan) Verify(of Problem) error {
	x, err := of.planning()
	if err != nil {
		return err
	}
	set, err := x.setOf(p.Chosen)
	if err != nil {
		return err
	}
	v := &inspection{}
	for _, l := range x.broken(set) {
		v.check(false, "chosen", &BrokenLimitError{l})
	}
	bound, ok := x.bound(p.Proof)
	v.check(ok && bound.Equal(p.Proof.Bound), "proof", ErrProof)
	v.compare(x, p, set)
	if p.Exact && len(v.faults) == 0 {
		better, ended := x.model.Better(x.model.Worth(set), x.nodes())
		v.check(!better, "exact", ErrBetter)
		v.check(better || ended, "exact", ErrNoEnd)
	}
	return v.err()
}

// BrokenLimitError is a limit that chosen offers break. It is an [ErrBroken].
type BrokenLimitError struct {
	Limit Limit // the one that is passed
}

// Error names the limit.
func (e *BrokenLimitError) Error() string { return ErrBroken.Error() + ": " + e.Limit.String() }

// Unwrap is [ErrBroken].
func (e *BrokenLimitError) Unwrap() error { return ErrBroken }

func (x *planning) setOf(chosen []Choice) ([]int, error) {
	var set []int
	seen := make(map[int]bool, len(chosen))
	for k, c := range chosen {
		i, known := x.place[c.Offer]
		switch {
		case !known:
			return nil, &FaultError{item("chosen", k) + ".offer", ErrNoSuch}
		case seen[i]:
			return nil, &FaultError{item("chosen", k) + ".offer", ErrTwice}
		}
		seen[i] = true
		set = append(set, i)
	}
	slices.Sort(set)
	return set, nil
}

// compare holds every member of the plan against the one that is made of its
// offers.
func (x *inspection) compare(of *planning, p Plan, set []int) {
	want, err := of.describe(set, p.Proof, p.Method, p.Nodes)
	x.check(err == nil, "chosen", err)
	x.check(p.Method > MethodNotSaid && p.Method <= Greedy, "method", ErrKind)
	x.check(p.Nodes >= 0, "nodes", ErrNegative)
	for _, part := range []struct {
		path      string
		got, want any
	}{
		{"aim", p.Aim, want.Aim}, {"unit", p.Unit, want.Unit}, {"chosen", p.Chosen, want.Chosen}, {"left_out", p.LeftOut, want.LeftOut},
		{"cost", p.Cost, want.Cost}, {"left", p.Left, want.Left}, {"value", p.Value, want.Value}, {"bound", p.Bound, want.Bound},
		{"gap", p.Gap, want.Gap}, {"exact", p.Exact, want.Exact}, {"reach", p.Reach, want.Reach},
	} {
		got, err1 := json.Marshal(part.got)
		same, err2 := json.Marshal(part.want)
		x.check(err1 == nil && err2 == nil && bytes.Equal(got, same), part.path, ErrDiffer)
	}
}

// broken lists the limits that a set breaks: the plain reading of the problem,
// which shares nothing with the search.
func (x *planning) broken(set []int) []Limit {
	in := map[string]bool{}
	var offers []Offer
	for _, i := range set {
		in[x.Offers[i].ID] = true
		offers = append(offers, x.Offers[i])
	}
	var list []Limit
	add := func(broken bool, l Limit) {
		if broken {
			list = append(list, l)
		}
	}
	over, _ := x.sum(offers).Cmp(x.Budget)
	add(over > 0, Limit{Kind: LimitBudget})
	for i := range x.Constraints {
		list = append(list, x.brokenBy(&x.Constraints[i], offers)...)
	}
	for _, o := range offers {
		for _, need := range o.Needs {
			add(!in[need], Limit{Kind: LimitNeeds, ID: o.ID, And: need})
		}
	}
	for _, pair := range x.Apart {
		add(in[pair[0]] && in[pair[1]], Limit{Kind: LimitApart, ID: pair[0], And: pair[1]})
	}
	for _, id := range x.Must {
		add(!in[id], Limit{Kind: LimitMust, ID: id})
	}
	for _, id := range x.MustNot {
		add(in[id], Limit{Kind: LimitMustNot, ID: id})
	}
	return list
}

// sum is what offers cost in the currency of the budget.
func (x *planning) sum(offers []Offer) endorse.Money {
	var total endorse.Money
	for _, o := range offers {
		total, _ = total.Add(x.inBudget(o.Cost))
	}
	return total
}

// brokenBy lists the limits of a constraint that chosen offers break.
func (x *planning) brokenBy(c *Constraint, chosen []Offer) []Limit {
	byKey := map[string][]Offer{}
	for i := range x.Offers { // a key without a chosen offer has its least as well
		for _, key := range c.Each.keys(&x.Offers[i]) {
			if c.Where.Fits(x.Offers[i]) {
				byKey[key] = nil
			}
		}
	}
	if c.Each == EachNotSaid {
		byKey[""] = nil
	}
	for _, o := range chosen {
		for _, key := range c.Each.keys(&o) {
			if c.Where.Fits(o) {
				byKey[key] = append(byKey[key], o)
			}
		}
	}
	var list []Limit
	for key, offers := range byKey {
		for of := OfOffers; of <= OfMoney; of++ {
			if x.compareTo(c.AtLeast, of, offers) < 0 {
				list = append(list, Limit{LimitAtLeast, c.ID, key, of})
			}
			if x.compareTo(c.AtMost, of, offers) > 0 {
				list = append(list, Limit{LimitAtMost, c.ID, key, of})
			}
		}
	}
	slices.SortFunc(list, compareLimits)
	return list
}

func compareLimits(a, b Limit) int {
	return slices.Compare([]string{a.And, a.Of.String(), a.Kind.String()}, []string{b.And, b.Of.String(), b.Kind.String()})
}

// compareTo is how offers stand to a part of a quantity: 0 where it is not said.
func (x *planning) compareTo(q Quantity, of Counting, offers []Offer) int {
	if of == OfMoney {
		if q.Money.Currency() == 0 {
			return 0
		}
		c, _ := x.sum(offers).Cmp(x.inBudget(q.Money))
		return c
	}
	limit, said := q.count(of)
	if !said {
		return 0
	}
	n, different := int64(0), map[string]bool{}
	for _, o := range offers {
		switch of {
		case OfOffers:
			n++
		case OfPosts:
			n += int64(o.Count)
		case OfCreators:
			different[o.Creator] = true
		case OfPersons:
			different[o.who()] = true
		}
	}
	switch n += int64(len(different)); {
	case n < limit:
		return -1
	case n > limit:
		return 1
	}
	return 0
}
