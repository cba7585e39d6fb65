package main

import (
	"context"
	"encoding/binary"
	"reflect"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
	"github.com/endorse-go/endorse/contract/affiliate"
)

func init() {
	beam.RegisterType(reflect.TypeFor[Parcel]())
	beam.RegisterCoder(reflect.TypeFor[Parcel](), encodeParcel, decodeParcel)
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
	Ordered  bool       // there is an order among them, or they need none
	Customer string     // whose orders they are about; empty if it is not known
	Parties  []string   // whom they may concern
	Shared   [][]string // parties that an order is, or may be, shared by
	Events   [][]byte   // JSON
}

// add takes another parcel in.
func (p *Parcel) add(q Parcel) {
	p.Ordered = p.Ordered || q.Ordered
	p.Customer = max(p.Customer, q.Customer)
	p.Parties = once(append(p.Parties, q.Parties...))
	p.Shared = append(p.Shared, q.Shared...)
	p.Events = append(p.Events, q.Events...)
}

// encodeParcel writes, with its length or number before each, the customer, the
// parties, those of each shared order, and the events; and whether it is ordered.
func encodeParcel(p Parcel) []byte {
	b := appendText([]byte{0}, p.Customer)
	if p.Ordered {
		b[0] = 1
	}
	b = appendList(b, p.Parties)
	b = binary.AppendUvarint(b, uint64(len(p.Shared)))
	for _, list := range p.Shared {
		b = appendList(b, list)
	}
	return appendList(b, p.Events)
}

func decodeParcel(b []byte) (p Parcel, err error) {
	if len(b) == 0 || b[0] > 1 {
		return p, errCoded
	}
	c := cut{rest: b[1:]}
	p = Parcel{Ordered: b[0] == 1, Customer: cutText[string](&c), Parties: cutList[string](&c)}
	for range c.number() {
		p.Shared = append(p.Shared, cutList[string](&c))
	}
	p.Events = cutList[[]byte](&c)
	return p, c.end()
}

// sort makes parcels of events: by order, and then by customer.
func (c settle) sort(s beam.Scope, events beam.PCollection) (parcels, instants beam.PCollection) {
	s = s.Scope("sort")
	byOrder, touches, others, instants := beam.ParDo4(s, &sortFn{c.programme}, events)
	orders, alone := beam.ParDo2(s, &orderFn{}, beam.GroupByKey(s, byOrder))
	customers := beam.ParDo(s, &customerFn{c.programme}, beam.GroupByKey(s, beam.Flatten(s, orders, touches)))
	return beam.Flatten(s, others, alone, customers), instants
}

// sortFn says by what an event finds its like.
type sortFn struct{ worker }

// ProcessElement emits an event about an order by the order, a touch by the
// customer, and another by itself; and of all the instant.
func (fn *sortFn) ProcessElement(ctx context.Context, l Line, byOrder, touch func(string, Parcel), alone func(Parcel), instant func(int64)) error {
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
	p.Ordered = true
	if o, ok := e.(*affiliate.Order); ok {
		p.Customer = o.Customer
		if len(o.Shares) > 1 || fn.deal.shared() {
			p.Shared = [][]string{p.Parties}
		}
	}
	if order := about(e); order != "" {
		byOrder(order, p)
		return nil
	}
	alone(p)
	return nil
}

// orderFn puts an order and what is about it in one parcel.
type orderFn struct{}

// ProcessElement emits the parcel by the order's customer, or by itself if none
// is known.
func (fn *orderFn) ProcessElement(_ string, parcels func(*Parcel) bool, byCustomer func(string, Parcel), alone func(Parcel)) {
	p := addAll(parcels)
	if p.Customer == "" {
		alone(p)
		return
	}
	byCustomer(p.Customer, p)
}

// addAll makes one parcel of several.
func addAll(parcels func(*Parcel) bool) (all Parcel) {
	for one := (Parcel{}); parcels(&one); one = (Parcel{}) {
		all.add(one)
	}
	return all
}

// customerFn puts a customer's orders and touches in one parcel.
type customerFn struct{ worker }

// ProcessElement emits the parcel, unless there are touches alone, which decide
// nothing.
func (fn *customerFn) ProcessElement(_ string, parcels func(*Parcel) bool, emit func(Parcel)) {
	all := addAll(parcels)
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

// placeFn sends the events of parcels to the groups that they may concern, those
// of a bundle together.
type placeFn struct {
	worker
	carrier carrier
	joined  Forest
	ready   bool
	events  map[string][]affiliate.Event // by group
	bytes   int                          // of their JSON
}

// Setup makes the programme ready.
func (fn *placeFn) Setup(ctx context.Context) (err error) {
	if err = fn.worker.Setup(ctx); err == nil {
		fn.carrier, err = newCarrier(fn.deal)
	}
	return err
}

// ProcessElement keeps the events of a parcel once a group.
func (fn *placeFn) ProcessElement(p Parcel, joined func(*Forest) bool, emit func(string, []byte)) error {
	if !fn.ready { // it is the same for all parcels, and comes from afar
		fn.joined, fn.ready = one(joined), true
	}
	if fn.events == nil {
		fn.events = map[string][]affiliate.Event{}
	}
	groups := fn.deal.groups(p.Parties)
	for i, g := range groups {
		groups[i] = fn.joined.root(g)
	}
	groups = once(groups)
	for _, text := range p.Events {
		e, err := affiliate.ParseEvent(text)
		if err != nil {
			return err
		}
		for _, g := range groups {
			fn.events[g] = append(fn.events[g], e)
		}
		fn.bytes += len(text)
	}
	if fn.bytes < packBytes {
		return nil
	}
	return fn.FinishBundle(joined, emit)
}

// FinishBundle emits the state of a ledger for each group.
func (fn *placeFn) FinishBundle(_ func(*Forest) bool, emit func(string, []byte)) error {
	for group, events := range fn.events {
		state, err := fn.carrier.pack(events)
		if err != nil {
			return err
		}
		emit(group, state)
	}
	fn.events, fn.bytes = nil, 0
	return nil
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
