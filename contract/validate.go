package contract

import (
	"errors"
	"reflect"
	"strings"

	"github.com/endorse-go/endorse"
)

// Bounds of terms.
const (
	MaxItems  = 1_000  // deliverables, rights, parties and so on, of each
	MaxAssets = 10_000 // posts owed, of all deliverables together
)

const maxFaults = 100

// Validate reports what is wrong with the terms in themselves, up to a hundred
// faults, joined, each a [*FaultError] with its path: ids that are missing or
// taken, references to nothing, numbers below zero, shares above 100 %, weights of
// which none is above zero, days in the wrong order, amounts in another currency, a plan that is not valid. What is
// only missing is no fault: see [Duties].
func (t Terms) Validate() error {
	v := &validator{terms: &t}
	v.check(t.ID != "", "id", ErrNotSaid)
	v.check(t.Version >= 1, "version", ErrNotPositive)
	v.shapes(reflect.ValueOf(t), "")
	v.ids()
	v.references()
	v.plan()
	v.amounts()
	v.days()
	v.stages()
	return errors.Join(v.faults...)
}

type validator struct {
	terms  *Terms
	faults []error
}

func (v *validator) check(ok bool, path string, err error) {
	if !ok && len(v.faults) < maxFaults {
		v.faults = append(v.faults, &FaultError{path, err})
	}
}

// ids checks that every id is said and its own within its list.
func (v *validator) ids() {
	t := v.terms
	list(v, "parties", t.Parties, func(p Party) string { return p.ID })
	list(v, "deliverables", t.Deliverables, func(d Deliverable) string { return d.ID })
	list(v, "rights", t.Rights, func(g Grant) string { return g.ID })
	list(v, "exclusivity", t.Exclusivity, func(x Exclusivity) string { return x.ID })
	list(v, "payment.instalments", t.Payment.Instalments, func(p Part) string { return p.ID })
	list(v, "guarantees", t.Guarantees, func(g Guarantee) string { return g.ID })
	list(v, "minors", t.Minors, func(m Minor) string { return m.ID })
	assets := 0
	for _, d := range t.Deliverables {
		assets += min(d.owed(), MaxAssets+1)
	}
	v.check(assets <= MaxAssets, "deliverables", ErrTooMuch)
}

func list[T any](v *validator, name string, items []T, id func(T) string) {
	v.check(len(items) <= MaxItems, name, ErrTooMuch)
	seen := map[string]bool{}
	for i, item := range items {
		v.check(id(item) != "" && !seen[id(item)], path(name, i)+".id", ErrTaken)
		seen[id(item)] = true
	}
}

// references checks that ids name something.
func (v *validator) references() {
	t := v.terms
	for i, g := range t.Rights {
		at := path("rights", i)
		v.deliverables(at+".deliverables", g.Deliverables)
		v.anchor(at+".start", g.Start)
		v.party(at+".holder", g.Holder)
		v.check(g.After == "" || t.hasPart(g.After), at+".after_payment", ErrNoSuch)
	}
	for i, x := range t.Exclusivity {
		v.anchor(path("exclusivity", i)+".anchor", x.Anchor)
	}
	for i, p := range t.Payment.Instalments {
		v.anchor(path("payment.instalments", i)+".when", p.When)
	}
	for i, g := range t.Guarantees {
		v.deliverables(path("guarantees", i)+".deliverables", g.Deliverables)
	}
	for i, p := range t.Parties {
		v.party(path("parties", i)+".for", p.For)
	}
	for i, d := range t.Deliverables {
		v.shares(path("deliverables", i)+".shares", d.Shares)
	}
}

// shares checks that they name creators, each once, and give somebody something.
func (v *validator) shares(at string, list []Weight) {
	var sum endorse.Rate
	seen := map[string]bool{}
	for i, w := range list {
		who := path(at, i) + ".party"
		p, ok := v.terms.party(w.Party)
		v.check(w.Party != "", who, ErrNotSaid)
		v.check(w.Party == "" || ok, who, ErrNoSuch)
		v.check(!ok || p.Role == Creator, who, ErrKind)
		v.check(!seen[w.Party], who, ErrTwice)
		seen[w.Party], sum = true, sum.Add(w.Weight)
	}
	v.check(len(list) == 0 || sum.Sign() > 0, at, ErrNotPositive)
}

func (t *Terms) hasPart(id string) bool {
	for _, p := range t.Payment.Instalments {
		if p.ID == id {
			return true
		}
	}
	return false
}

func (v *validator) deliverables(at string, ids []string) {
	for i, id := range ids {
		_, ok := v.terms.deliverable(id)
		v.check(ok, path(at, i), ErrNoSuch)
	}
}

func (v *validator) anchor(at string, a Anchor) {
	if a.Deliverable != "" {
		v.deliverables(at+".deliverable", []string{a.Deliverable})
	}
	v.check(a.Event != OnDay || !a.On.IsZero(), at+".on", ErrNotSaid)
	v.check(a.Event == OnDay || a.On.IsZero(), at+".on", ErrBoth)
}

func (v *validator) party(at, id string) {
	_, ok := v.terms.party(id)
	v.check(id == "" || ok, at, ErrNoSuch)
}

// plan checks the compensation.
func (v *validator) plan() {
	c := v.terms.Compensation
	if c.Plan.Pay != nil {
		if err := c.Plan.Validate(); err != nil {
			v.check(false, "compensation.plan", err)
		}
	} else {
		v.check(reflect.ValueOf(c.Plan).IsZero(), "compensation.plan.pay", ErrNotSaid)
	}
	seen := map[endorse.CountName]bool{}
	for i, m := range c.Metrics {
		v.check(m.Count != endorse.CountNotSaid && !seen[m.Count], path("compensation.metrics", i)+".count", ErrTaken)
		seen[m.Count] = true
	}
	for i, g := range c.InKind {
		v.check(g.Kind.One() && inKind(g.Kind), path("compensation.in_kind", i)+".kind", ErrKind)
	}
}

// days checks what has to come in order.
func (v *validator) days() {
	for i, d := range v.terms.Deliverables {
		at := path("deliverables", i)
		v.check(d.DraftDue.IsZero() || d.Window.Until.IsZero() || !d.DraftDue.After(d.Window.Until), at+".draft_due", ErrReversed)
		r := d.Retention
		v.check(!r.Forever || r.Days == 0 && r.Months == 0, at+".retention", ErrBoth)
	}
	for i, g := range v.terms.Rights {
		at := path("rights", i)
		v.check(!g.Term.Perpetual || g.Term.Days == 0 && g.Term.Months == 0, at+".term", ErrBoth)
		days, known := g.Days()
		for k, p := range g.Permissions {
			inside := !known || !p.Days.From.Before(days.From) && (days.Until.IsZero() || !p.Days.Until.IsZero() && !p.Days.Until.After(days.Until))
			v.check(inside, path(at+".permissions", k)+".days", ErrOutside)
		}
	}
}

// stages checks that a kill fee does not fall as the work goes on.
func (v *validator) stages() {
	var last KillFee
	for i, k := range v.terms.KillFee {
		at := path("kill_fee", i)
		v.check(k.Stage > last.Stage, at+".stage", choose(k.Stage == StageNotSaid, ErrNotSaid, ErrReversed))
		v.check(k.Share.Cmp(last.Share) >= 0, at+".share", ErrFalling)
		last = k
	}
	m := v.terms.Master
	v.check(m.SHA256 == "" || len(m.SHA256) == 64 && strings.Trim(m.SHA256, "0123456789abcdef") == "", "master.sha256", ErrHash)
}
