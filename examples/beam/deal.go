package main

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/internal/strictjson"
)

// nobody is the group of what concerns no party that the programme has. With a
// budget, which all parties share, it is the group of everybody.
const nobody = ""

// deal is a programme made ready for a worker, with the parties that belong
// together: who has a part of what another earns.
type deal struct {
	affiliate.Programme
	zone   *time.Location
	forest Forest
	joined map[string][]string // by the least id, those below it
	party  map[string]affiliate.Party
	owners map[string][]string // of a code, whatever the day
	codes  map[string][]int    // of a party
	terms  map[string][]int    // of a party alone
	wide   []int               // terms for groups and for all
	forAll bool                // some terms hold for parties that are not listed
}

// newDeal reads a programme.
func newDeal(text []byte) (*deal, error) {
	d := &deal{forest: newForest(), party: map[string]affiliate.Party{}, owners: map[string][]string{},
		codes: map[string][]int{}, terms: map[string][]int{}}
	v, err := strictjson.Parse(text)
	if err == nil {
		err = v.Into(&d.Programme)
	}
	if err == nil {
		d.zone, err = time.LoadLocation(d.Zone)
	}
	if err != nil {
		return nil, fmt.Errorf("programme: %w", err)
	}
	for _, p := range d.Parties {
		d.party[p.ID] = p
		d.forest.join(append(related(p), p.ID)...)
	}
	d.joined = d.forest.below()
	d.index()
	return d, nil
}

// index makes codes and terms ready to be looked up.
func (d *deal) index() {
	for i, c := range d.Codes {
		d.owners[c.Code] = append(d.owners[c.Code], c.Party)
		d.codes[c.Party] = append(d.codes[c.Party], i)
	}
	for i, t := range d.Terms {
		for _, id := range t.Parties {
			d.terms[id] = append(d.terms[id], i)
		}
		if len(t.Groups) > 0 || len(t.Parties) == 0 {
			d.wide = append(d.wide, i)
		}
		d.forAll = d.forAll || len(t.Groups)+len(t.Parties) == 0
	}
}

// related is who has a part of what a party earns.
func related(p affiliate.Party) (ids []string) {
	for _, m := range p.Members {
		ids = append(ids, m.Party)
	}
	for _, c := range p.Cuts {
		ids = append(ids, c.To)
	}
	if p.Parent != "" {
		ids = append(ids, p.Parent)
	}
	return ids
}

// group is the group that a party settles with, as far as the programme says.
func (d *deal) group(party string) string {
	_, listed := d.party[party]
	switch {
	case d.Budget.Currency() != 0:
		return nobody
	case listed, d.Open && d.forAll:
		return d.forest.root(party)
	}
	return nobody
}

// groups is those of several parties, each once and sorted, nobody only if there
// is no other.
func (d *deal) groups(parties []string) []string {
	var found []string
	for _, p := range parties {
		found = append(found, d.group(p))
	}
	found = once(append(found, nobody)) // which is the least of all
	if len(found) > 1 {
		return found[1:]
	}
	return found
}

// concerned is the parties that an event may concern. Of an order these are all
// that it might be credited to.
func (d *deal) concerned(e affiliate.Event) (parties []string) {
	switch e := e.(type) {
	case *affiliate.Order:
		parties = append(slices.Clone(d.owners[e.Code]), e.Creator)
		for _, s := range e.Shares {
			parties = append(parties, s.Party)
		}
	case *affiliate.Touch:
		parties = append(slices.Clone(d.owners[e.Code]), e.Creator)
	case *affiliate.Counted:
		parties = []string{e.Creator}
	case *affiliate.Payout:
		parties = []string{e.Party}
	case *affiliate.Adjustment:
		parties = []string{e.Party}
	}
	return slices.DeleteFunc(parties, func(id string) bool { return id == "" })
}

// about is the order that an event is about, or is.
func about(e affiliate.Event) (order string) {
	switch e := e.(type) {
	case *affiliate.Order:
		return e.ID
	case *affiliate.Refund:
		return e.Order
	case *affiliate.Chargeback:
		return e.Order
	case *affiliate.Reinstatement:
		return e.Order
	case *affiliate.Cancellation:
		return e.Order
	case *affiliate.Correction:
		return e.Order
	case *affiliate.Approval:
		return e.Order
	case *affiliate.Hold:
		return e.Order
	case *affiliate.Release:
		return e.Order
	}
	return ""
}

// shared reports whether an order may be credited to several parties that touches
// name.
func (d *deal) shared() bool { return d.Attribution.Model > affiliate.FirstTouch }

// part is a ledger of the programme with the parties of some groups, which costs
// what they do. The group nobody has the whole.
func (d *deal) part(groups []string) (*affiliate.Ledger, error) {
	p := d.Programme
	p.Parties, p.Codes, p.Terms = nil, nil, nil
	in := map[string]bool{}
	codes, terms := []int(nil), slices.Clone(d.wide)
	for _, g := range groups {
		for _, id := range append([]string{g}, d.joined[g]...) {
			in[id] = true
			if q, ok := d.party[id]; ok {
				p.Parties = append(p.Parties, q)
			}
			codes, terms = append(codes, d.codes[id]...), append(terms, d.terms[id]...)
		}
	}
	for _, i := range once(codes) {
		p.Codes = append(p.Codes, d.Codes[i])
	}
	for _, i := range once(terms) {
		t := d.Terms[i]
		t.Parties = slices.DeleteFunc(slices.Clone(t.Parties), func(id string) bool { return !in[id] })
		p.Terms = append(p.Terms, t)
	}
	if slices.Contains(groups, nobody) || len(p.Terms) == 0 {
		p = d.Programme
	}
	return affiliate.NewLedger(p, d.zone)
}

// once is a list sorted, each once.
func once[T cmp.Ordered](list []T) []T {
	slices.Sort(list)
	return slices.Compact(list)
}
