package main

import (
	"context"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/endorse-go/endorse/contract/affiliate"
)

func init() {
	beam.RegisterType(reflect.TypeFor[Parcel]())
	beam.RegisterDoFn(&sortFn{})
	beam.RegisterDoFn(&orderFn{})
	beam.RegisterDoFn(&customerFn{})
	beam.RegisterDoFn(&joinFn{})
	beam.RegisterDoFn(&placeFn{})
	beam.RegisterDoFn(&everyGroupFn{})
	register.Emitter1[Parcel]()
	register.Emitter1[string]()
	register.Emitter2[string, []byte]()
	register.Emitter2[string, Parcel]()
	register.Iter1[Parcel]()
}

// Parcel is events that have to be settled together, and whom they may concern.
type Parcel struct {
	Ordered bool       // there is an order among them, or they need none
	Parties []string   // whom they may concern
	Shared  [][]string // parties that an order is, or may be, shared by
	Events  [][]byte   // JSON
}

// add takes another parcel in.
func (p *Parcel) add(q Parcel) {
	p.Ordered = p.Ordered || q.Ordered
	p.Parties = once(append(p.Parties, q.Parties...))
	p.Shared = append(p.Shared, q.Shared...)
	p.Events = append(p.Events, q.Events...)
}

// sort makes parcels of events: by order, and then by customer.
func (c settle) sort(s beam.Scope, events beam.PCollection) (parcels, instants beam.PCollection) {
	s = s.Scope("sort")
	byOrder, touches, others, instants := beam.ParDo4(s, &sortFn{c.programme}, events)
	orders, alone := beam.ParDo2(s, &orderFn{c.programme}, beam.GroupByKey(s, byOrder))
	customers := beam.ParDo(s, &customerFn{c.programme}, beam.GroupByKey(s, beam.Flatten(s, orders, touches)))
	return beam.Flatten(s, others, alone, customers), instants
}

// sortFn says by what an event finds its like.
type sortFn struct{ worker }

// ProcessElement emits an event about an order by the order, a touch by the
// customer, and another by itself; and of all the instant.
func (fn *sortFn) ProcessElement(ctx context.Context, l Line, byOrder func(string, []byte), touch func(string, Parcel), alone func(Parcel), instant func(int64)) error {
	e, err := affiliate.ParseEvent(l.Text)
	if err != nil {
		return err
	}
	taken.Inc(ctx, 1)
	instant(affiliate.InstantOf(e).UnixNano())
	p := Parcel{Parties: fn.deal.concerned(e), Events: [][]byte{l.Text}}
	if t, ok := e.(*affiliate.Touch); ok {
		touch(t.Customer, p)
		return nil
	}
	if order := about(e); order != "" {
		byOrder(order, l.Text)
		return nil
	}
	p.Ordered = true
	alone(p)
	return nil
}

// orderFn puts an order and what is about it in one parcel.
type orderFn struct{ worker }

// ProcessElement emits the parcel by the order's customer, or by itself if none
// is known.
func (fn *orderFn) ProcessElement(_ string, events func(*[]byte) bool, byCustomer func(string, Parcel), alone func(Parcel)) error {
	p, customer := Parcel{Ordered: true}, ""
	for one := []byte(nil); events(&one); one = nil {
		e, err := affiliate.ParseEvent(one)
		if err != nil {
			return err
		}
		p.Events = append(p.Events, one)
		if o, ok := e.(*affiliate.Order); ok {
			customer, p.Parties = o.Customer, fn.deal.concerned(e)
			if len(o.Shares) > 1 || fn.deal.shared() {
				p.Shared = [][]string{p.Parties}
			}
		}
	}
	if customer == "" {
		alone(p)
		return nil
	}
	byCustomer(customer, p)
	return nil
}

// customerFn puts a customer's orders and touches in one parcel.
type customerFn struct{ worker }

// ProcessElement emits the parcel, unless there are touches alone, which decide
// nothing.
func (fn *customerFn) ProcessElement(_ string, parcels func(*Parcel) bool, emit func(Parcel)) {
	var all Parcel
	for one := (Parcel{}); parcels(&one); one = (Parcel{}) {
		all.add(one)
	}
	if !all.Ordered {
		return
	}
	if fn.deal.shared() {
		all.Shared = [][]string{all.Parties}
	}
	emit(all)
}

// joinFn joins the groups of parties that orders are shared by.
type joinFn struct{ worker }

// ProcessElement emits a forest where there is something to join.
func (fn *joinFn) ProcessElement(p Parcel, emit func(Forest)) {
	f := newForest()
	for _, parties := range p.Shared {
		f.join(fn.deal.groups(parties)...)
	}
	if len(f.up) > 0 {
		emit(f)
	}
}

// placeFn sends parcels to the groups that they may concern.
type placeFn struct{ worker }

// ProcessElement emits each event once a group.
func (fn *placeFn) ProcessElement(p Parcel, joined func(*Forest) bool, emit func(string, []byte)) {
	f := one(joined)
	groups := fn.deal.groups(p.Parties)
	for i, g := range groups {
		groups[i] = f.root(g)
	}
	for _, g := range once(groups) {
		for _, e := range p.Events {
			emit(g, e)
		}
	}
}

// one is the forest of a side input, an empty one if nothing was joined.
func one(side func(*Forest) bool) Forest {
	f := newForest()
	side(&f)
	return f
}

// everyGroupFn makes each group of the programme exist: some earn without events.
type everyGroupFn struct{ worker }

// ProcessElement emits each group with no event.
func (fn *everyGroupFn) ProcessElement(_ []byte, joined func(*Forest) bool, emit func(string, []byte)) {
	f := one(joined)
	groups := []string{nobody}
	for _, p := range fn.deal.Parties {
		groups = append(groups, f.root(fn.deal.group(p.ID)))
	}
	for _, g := range once(groups) {
		emit(g, nil)
	}
}
