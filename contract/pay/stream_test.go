package pay_test

import (
	"bytes"
	"slices"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// stream is a party's account under a program, as a ledger would keep it.
type stream struct {
	t     *rapid.T
	p     *Program
	tally *Tally
	was   map[string][]Amount
	left  map[string][]Amount // what has not gone back
	total endorse.Money
}

func newStream(t *rapid.T, p Plan, from endorse.Date) *stream {
	prog, err := Compile(p)
	if err != nil {
		t.Fatalf("%v\n%v", err, p)
	}
	return &stream{t: t, p: prog, tally: prog.Open(from), was: map[string][]Amount{}, left: map[string][]Amount{}, total: eur("0")}
}

func (s *stream) add(m endorse.Money) { s.total, _ = s.total.Add(m) }

func (s *stream) price(o Order) {
	out, err := s.p.Price(s.tally, &o, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	s.was[o.ID], s.left[o.ID] = out, append([]Amount(nil), out...)
	for _, a := range out {
		s.add(a.Paid)
	}
}

// giveBack returns a part of what is left of an order: n of d of each amount,
// everything if n is d.
func (s *stream) giveBack(o Order, back []OrderLine, n, d int64, wholly bool) {
	taken := make([]Amount, len(s.was[o.ID]))
	for i, a := range s.left[o.ID] {
		taken[i] = Amount{Earned: part(a.Earned, n, d), Paid: part(a.Paid, n, d)}
		s.left[o.ID][i] = Amount{Earned: minus(a.Earned, taken[i].Earned), Paid: minus(a.Paid, taken[i].Paid)}
		s.add(taken[i].Paid.Neg())
	}
	b := o
	b.Lines = back
	if err := s.p.Return(s.tally, Back{Order: &b, Was: s.was[o.ID], Taken: taken, Whole: wholly}); err != nil {
		s.t.Fatal(err)
	}
}

func minus(a, b endorse.Money) endorse.Money {
	m, _ := a.Sub(b)
	return m
}

func part(m endorse.Money, n, d int64) endorse.Money {
	a, _ := endorse.MoneyOfMinor(n, endorse.EUR)
	b, _ := endorse.MoneyOfMinor(d, endorse.EUR)
	out, _ := Proportion(m, a, b, endorse.HalfAway)
	return out
}

func (s *stream) close(day endorse.Date, end bool) {
	f := s.p.Close
	if end {
		f = s.p.End
	}
	posts, err := f(s.tally, day, nil)
	if err != nil {
		s.t.Fatal(err)
	}
	for _, p := range posts {
		s.add(p.Amount)
	}
}

// reread writes the tally and goes on with what is read.
func (s *stream) reread() {
	b, err := s.tally.MarshalBinary()
	if err != nil {
		s.t.Fatal(err)
	}
	s.tally = new(Tally)
	if err := s.tally.UnmarshalBinary(b); err != nil {
		s.t.Fatal(err)
	}
	if again, _ := s.tally.MarshalBinary(); !bytes.Equal(b, again) {
		s.t.Errorf("a tally reads as another")
	}
}

// refundable draws plans in which everything comes from orders.
func (g *gen) refundable() Node {
	inner := []Node{g.orderly(2), g.totals()}[g.int(0, 1)]
	switch g.int(0, 3) {
	case 0:
		over := g.span()
		if n, ok := inner.(Tiers); ok && n.Over == Lifetime {
			over = Lifetime // a lifetime posts on the day of closing, whichever span that is in
		}
		room := oneOf(g, Released, Used)
		if !orderly(inner) {
			room = Released
		}
		return Capped{Amount: g.money(3000), Per: PerParty, Over: over, Room: room, Of: inner}
	case 1:
		return Sum{Of: []Node{Capped{Amount: g.money(3000), Per: PerParty, Over: g.span(), Of: g.orderly(1)}, inner}}
	case 2:
		return g.rules(func() Node { return Capped{Amount: g.money(3000), Per: PerCustomer, Over: g.span(), Of: g.orderly(1)} })
	}
	return inner
}

// TestRefundOfEverything holds I2 and I3 through all bounds and totals: what is
// refunded whole, in any number of parts, in and after its span, leaves
// nothing.
func TestRefundOfEverything(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		plan := g.rounds(planOf(g.refundable()))
		a := g.activity(false)
		s := newStream(t, plan, a.Period.From)
		for _, o := range a.Orders {
			s.price(o)
		}
		if g.coin() {
			s.close(a.Period.Until, false)
		}
		for _, o := range a.Orders {
			half, rest := halves(o.Lines)
			if g.coin() {
				s.giveBack(o, half, 1, 2, false)
				s.giveBack(o, rest, 1, 1, hasItems(o))
			} else {
				s.giveBack(o, o.Lines, 1, 1, hasItems(o))
			}
		}
		s.close(a.Period.Until.AddDays(400), true)
		if !s.total.IsZero() {
			t.Errorf("%v is left of nothing\n%v\n%+v", s.total, plan, a)
		}
	})
}

func hasItems(o Order) bool {
	return slices.ContainsFunc(o.Lines, func(l OrderLine) bool { return l.Quantity > 0 })
}

// halves cuts every line in two.
func halves(in []OrderLine) (half, rest []OrderLine) {
	for _, l := range in {
		h, r := l, l
		h.Quantity = l.Quantity / 2
		r.Quantity = l.Quantity - h.Quantity
		h.Base = part(l.Base, 1, 2)
		r.Base = minus(l.Base, h.Base)
		half, rest = append(half, h), append(rest, r)
	}
	return half, rest
}

// TestReturnAndBack holds that a chargeback that is won leaves a tally as it
// was.
func TestReturnAndBack(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		plan := g.rounds(planOf(g.refundable()))
		a := g.activity(false)
		s, u := newStream(t, plan, a.Period.From), newStream(t, plan, a.Period.From)
		for _, o := range a.Orders {
			s.price(o)
			u.price(o)
			if g.coin() {
				s.giveBack(o, o.Lines, 1, 1, hasItems(o))
				b := o
				b.Lines = negated(o.Lines)
				taken := make([]Amount, len(s.was[o.ID]))
				for i, w := range s.was[o.ID] {
					taken[i] = Amount{Earned: w.Earned.Neg(), Paid: w.Paid.Neg()}
					s.add(w.Paid)
				}
				if err := s.p.Return(s.tally, Back{Order: &b, Was: s.was[o.ID], Taken: taken, Whole: hasItems(o)}); err != nil {
					t.Fatal(err)
				}
			}
		}
		s.close(a.Period.Until, true)
		u.close(a.Period.Until, true)
		if !s.total.Equal(u.total) {
			t.Errorf("got %v, want %v\n%v\n%+v", s.total, u.total, plan, a)
		}
	})
}

func negated(in []OrderLine) []OrderLine {
	var out []OrderLine
	for _, l := range in {
		l.Base, l.Quantity = l.Base.Neg(), -l.Quantity
		out = append(out, l)
	}
	return out
}

// recoupsForLife reports whether closing decides when something is withheld,
// and so what a lifetime's cap or comparison around it sees.
func recoupsForLife(n Node) bool {
	if r, ok := n.(Recouped); ok && r.Over == Lifetime {
		return true
	}
	switch n := n.(type) {
	case During:
		return recoupsForLife(n.Of)
	case Recurring:
		return recoupsForLife(n.Of)
	}
	for _, k := range below(n) {
		if recoupsForLife(k) {
			return true
		}
	}
	return false
}

// TestAgain holds that nothing gone changes nothing, and everything gone leaves
// nothing.
func TestAgain(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(t *rapid.T) {
		g := &gen{t: t}
		plan := g.rounds(planOf(g.refundable()))
		a := g.activity(false)
		s := newStream(t, plan, a.Period.From)
		for _, o := range a.Orders {
			s.price(o)
			same, err := s.p.Again(&o, &o, s.was[o.ID], nil)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(s.was[o.ID], same); diff != "" {
				t.Errorf("nothing gone (-want +got)\n%s\n%v", diff, plan)
			}
			none := o
			none.Lines = make([]OrderLine, len(o.Lines))
			for i, l := range o.Lines {
				none.Lines[i] = l
				none.Lines[i].Quantity, none.Lines[i].Base = 0, eur("0")
			}
			gone, err := s.p.Again(&o, &none, s.was[o.ID], nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, a := range gone {
				if !a.Earned.IsZero() || !a.Paid.IsZero() {
					t.Errorf("everything gone, %v left\n%v", a, plan)
				}
			}
		}
	})
}

// TestReratedRefund holds a refund after the month was paid: the part at its
// rate, and the month at a lower one.
func TestReratedRefund(t *testing.T) {
	t.Parallel()
	tiers := Tiers{Reading: Retroactive, By: ByRevenue, Over: Month, Bands: []Band{{Pay: share("5")}, {FromAmount: eur("1000"), Pay: share("8")}}}
	p, err := Compile(planOf(tiers))
	if err != nil {
		t.Fatal(err)
	}
	tally := p.Open(october.From)
	o := order(line("x", "1050"))
	was, err := p.Price(tally, &o, nil)
	if err != nil || !was[0].Paid.Equal(eur("84")) {
		t.Fatalf("priced %v, %v", was, err)
	}
	if posts, _ := p.Close(tally, october.Until, nil); len(posts) != 0 {
		t.Fatalf("October posts %v", posts)
	}
	back := order(line("x", "100"))
	if err := p.Return(tally, Back{Order: &back, Was: was, Taken: []Amount{{Earned: eur("8"), Paid: eur("8")}}}); err != nil {
		t.Fatal(err)
	}
	posts, err := p.Close(tally, october.Until, nil)
	want := []Posting{{Kind: Rerated, Via: posts[0].Via, Days: october, Base: eur("950"), Rate: pct("5"), Earned: eur("-28.50"), Amount: eur("-28.50")}}
	if diff := cmp.Diff(want, posts); diff != "" || err != nil {
		t.Errorf("Close mismatch (-want +got), %v\n%s", err, diff)
	}
	if posts, _ := p.Close(tally, october.Until, nil); len(posts) != 0 {
		t.Errorf("closed again, posts %v", posts)
	}
}

// TestRoom holds what a refund under a cap of the month does: the room comes
// back, or not.
func TestRoom(t *testing.T) {
	t.Parallel()
	for _, r := range []struct {
		room Room
		want string
	}{{Released, "55"}, {Used, "40"}} {
		rapid.Check(t, func(t *rapid.T) {
			s := newStream(t, planOf(Capped{Amount: eur("100"), Per: PerParty, Over: Month, Room: r.room, Of: share("100")}), october.From)
			os := orders("60", "30", "25")
			for _, o := range os {
				s.price(o)
			}
			if !s.total.Equal(eur("100")) {
				t.Errorf("capped at %v", s.total)
			}
			s.giveBack(os[0], os[0].Lines, 1, 1, true)
			s.close(october.Until, true)
			if !s.total.Equal(eur(r.want)) {
				t.Errorf("%v: got %v, want %s", r.room, s.total, r.want)
			}
		})
	}
}
