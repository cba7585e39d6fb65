package main

import (
	"slices"
	"testing"

	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/examples/beam/internal/draw"
)

// sequence gives parcels one after the other.
func sequence(list ...Parcel) func(*Parcel) bool {
	return func(p *Parcel) bool {
		if len(list) == 0 {
			return false
		}
		*p, list = list[0], list[1:]
		return true
	}
}

// TestOrderFn: an order goes to its customer with what is about it, and by itself
// where no customer is known: those without one have nothing to do with each other.
func TestOrderFn(t *testing.T) {
	for _, row := range []struct {
		name     string
		parcels  []Parcel
		customer string // "" for alone
	}{
		{"order then refund", []Parcel{{Ordered: true, Customer: "k1"}, {Ordered: true}}, "k1"},
		{"refund then order", []Parcel{{Ordered: true}, {Ordered: true, Customer: "k1"}}, "k1"},
		{"customer unknown", []Parcel{{Ordered: true}, {Ordered: true}}, ""},
	} {
		var byCustomer []string
		alone := 0
		(&orderFn{}).ProcessElement("A", sequence(row.parcels...),
			func(customer string, _ Parcel) { byCustomer = append(byCustomer, customer) }, func(Parcel) { alone++ })
		if want := row.customer != ""; slices.Equal(byCustomer, []string{row.customer}) != want || (alone == 1) == want {
			t.Errorf("%s: to customers %q, %d alone", row.name, byCustomer, alone)
		}
	}
}

// TestCustomerFn: touches of a customer who ordered nothing go no further.
func TestCustomerFn(t *testing.T) {
	fn := &customerFn{planOf(t, draw.Programme(3))}
	if err := fn.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	touch, order := Parcel{Events: [][]byte{{1}}}, Parcel{Ordered: true, Customer: "k1", Events: [][]byte{{2}}}
	for _, row := range []struct {
		name    string
		parcels []Parcel
		events  int
	}{
		{"touches alone", []Parcel{touch, touch}, 0},
		{"touches and an order", []Parcel{touch, order, touch}, 3},
		{"orders alone", []Parcel{order, order}, 2},
	} {
		events := 0
		fn.ProcessElement("k1", sequence(row.parcels...), func(p Parcel) { events += len(p.Events) })
		if events != row.events {
			t.Errorf("%s: %d events go on, want %d", row.name, events, row.events)
		}
	}
}

// TestPlaceFn: no event is lost when a worker has as many as it may gather.
func TestPlaceFn(t *testing.T) {
	fn := &placeFn{worker: planOf(t, draw.Programme(3))}
	if err := fn.Setup(t.Context()); err != nil {
		t.Fatal(err)
	}
	none := func(*Forest) bool { return false }
	found, states := map[string]bool{}, 0
	emit := func(group string, state []byte) {
		list, err := fn.carrier.unpack(state)
		if err != nil {
			t.Fatal(err)
		}
		states++
		for _, e := range list {
			found[affiliate.IDOf(e)] = true
		}
	}
	for i, text := range events(20, 3) {
		if i == 9 {
			fn.bytes = packBytes - 1
		}
		if err := fn.ProcessElement(Parcel{Parties: []string{"c0", "c2"}, Events: [][]byte{[]byte(text)}}, none, emit); err != nil {
			t.Fatal(err)
		}
		if full := i >= 9; full != (states == 1) {
			t.Errorf("event %d: %d states", i, states)
		}
	}
	if err := fn.FinishBundle(none, emit); err != nil {
		t.Fatal(err)
	}
	if len(found) != 20 || states != 2 {
		t.Errorf("%d events in %d states, want 20 in 2", len(found), states)
	}
}
