package pay_test

import (
	"errors"
	"testing"

	"github.com/endorse-go/endorse"
	. "github.com/endorse-go/endorse/contract/pay"
)

// TestTotals holds what counts towards a total: which days, orders and lines.
func TestTotals(t *testing.T) {
	t.Parallel()
	on := func(id string, day endorse.Date, base string) Order {
		o := order(line("shoes", base))
		o.ID, o.On = id, day
		return o
	}
	oct := func(id string, day int, base string) Order { return on(id, endorse.On(2026, 10, day), base) }
	approved := oct("2", 2, "1000")
	approved.Stage = Approved
	hat := oct("1", 1, "1000")
	hat.Lines[0].Categories = []string{"hat"}
	onlyShoes := func(n Tiers) Node {
		return Rules{Rules: []Rule{{Name: "shoes", When: Match{Categories: []string{"shoes"}}, Pay: n}}}
	}
	bands := []Band{{Pay: share("5")}, {FromAmount: eur("1000"), Pay: share("8")}}
	tiers := func(r Reading, change func(*Tiers)) Tiers {
		n := Tiers{Reading: r, By: ByRevenue, Bands: bands}
		change(&n)
		return n
	}
	month := func(n *Tiers) { n.Over = Month }
	for _, r := range []struct {
		name   string
		pay    Node
		orders []Order
		want   string // of the last order
	}{
		{"the month so far", tiers(RateBefore, month), []Order{oct("1", 1, "1000"), oct("2", 31, "100")}, "8.00"},
		{"a new month begins at nothing", tiers(RateBefore, month), []Order{oct("1", 31, "1000"), on("2", endorse.On(2026, 11, 1), "100")}, "5.00"},
		{"a lifetime goes on", tiers(RateBefore, func(*Tiers) {}), []Order{oct("1", 31, "1000"), on("2", endorse.On(2026, 11, 1), "100")}, "8.00"},
		{"30 days, the first of them", tiers(RateBefore, func(n *Tiers) { n.Rolling = 30 }), []Order{oct("1", 1, "1000"), oct("2", 30, "100")}, "8.00"},
		{"30 days, one too many", tiers(RateBefore, func(n *Tiers) { n.Rolling = 30 }), []Order{oct("1", 1, "1000"), oct("2", 31, "100")}, "5.00"},
		{"the month before decides", tiers(RateBefore, func(n *Tiers) { n.Over, n.Standing = Month, Previous }),
			[]Order{oct("1", 31, "1000"), on("2", endorse.On(2026, 11, 1), "100")}, "8.00"},
		{"two months before do not", tiers(RateBefore, func(n *Tiers) { n.Over, n.Standing = Month, Previous }),
			[]Order{oct("1", 31, "1000"), on("2", endorse.On(2026, 12, 1), "100")}, "5.00"},
		{"an order that is not approved lifts nobody", tiers(RateAfter, func(n *Tiers) { n.Counting = Approved }), []Order{oct("1", 1, "1000"), oct("2", 2, "100")}, "5.00"},
		{"nor itself", tiers(RateAfter, func(n *Tiers) { n.Counting = Approved }), []Order{oct("1", 1, "1000")}, "50.00"},
		{"an approved one does", tiers(RateAfter, func(n *Tiers) { n.Counting = Approved }), []Order{approved}, "80.00"},
		{"other lines do not count", onlyShoes(tiers(RateBefore, month)), []Order{hat, oct("2", 2, "100")}, "5.00"},
		{"all lines do where the plan says so", onlyShoes(tiers(RateBefore, func(n *Tiers) { n.Lines = AllLines })), []Order{hat, oct("2", 2, "100")}, "8.00"},
		{"two totals of all lines, of which one counts only what is approved",
			Sum{Of: []Node{tiers(RateBefore, func(n *Tiers) { n.Lines, n.Counting = AllLines, Approved }), tiers(RateBefore, func(n *Tiers) { n.Lines = AllLines })}},
			[]Order{oct("1", 1, "1000"), oct("2", 2, "100")}, "13.00"},
		{"50.00 earned before", tiers(RateBefore, func(n *Tiers) {
			n.By, n.Bands = ByEarnings, []Band{{Pay: share("5")}, {FromAmount: eur("50"), Pay: share("8")}}
		}), []Order{oct("1", 1, "1000"), oct("2", 2, "100")}, "8.00"},
		{"one item short", tiers(RateAfter, func(n *Tiers) { n.By, n.Bands = ByUnits, []Band{{Pay: share("5")}, {From: 3, Pay: share("8")}} }),
			[]Order{oct("1", 1, "100"), oct("2", 2, "100")}, "5.00"},
		{"the third item", tiers(RateAfter, func(n *Tiers) { n.By, n.Bands = ByUnits, []Band{{Pay: share("5")}, {From: 3, Pay: share("8")}} }),
			[]Order{oct("1", 1, "100"), oct("2", 2, "100"), oct("3", 3, "100")}, "8.00"},
	} {
		got := settle(t, planOf(r.pay), Activity{Orders: r.orders})
		if last := got.Parts[len(r.orders)-1]; !last.Amount.Equal(eur(r.want)) {
			t.Errorf("%s: got %v, want %s", r.name, last.Amount, r.want)
		}
	}
}

// TestReturnsOfTotals holds what a refund does to the total of running tiers.
func TestReturnsOfTotals(t *testing.T) {
	t.Parallel()
	bands := []Band{{Pay: share("5")}, {FromAmount: eur("1000"), Pay: share("8")}}
	before := func(r Returns) Tiers { return Tiers{Reading: RateBefore, By: ByRevenue, Returns: r, Bands: bands} }
	for _, r := range []struct {
		name string
		pay  Node
		want string
	}{
		{"it comes off", before(Counted), "5.00"},
		{"it does not", before(Kept), "8.00"},
		{"it comes off a part that was not the best", Greatest{Per: PerOrder, Of: []Node{share("6"), before(Counted)}}, "6.00"},
		{"nor behind a rule in it", Greatest{Per: PerOrder, Of: []Node{share("6"), Rules{Rules: []Rule{{Name: "x", When: Match{SKUs: []string{"x"}}, Pay: before(Counted)}}}}}, "6.00"},
		{"it does not, in such a part", Greatest{Per: PerOrder, Of: []Node{share("6"), before(Kept)}}, "8.00"},
	} {
		p := compiled(t, r.pay)
		tally := p.Open(october.From)
		first, next := order(line("x", "1000")), order(line("x", "100"))
		was, err := p.Price(tally, &first, nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := p.Return(tally, Back{Order: &first, Was: was, Taken: was, Whole: true}); err != nil {
			t.Fatal(err)
		}
		got, err := p.Price(tally, &next, nil)
		if err != nil || !got[0].Paid.Equal(eur(r.want)) {
			t.Errorf("%s: got %v, %v, want %s", r.name, got, err, r.want)
		}
	}
}

// TestLateReturn holds that what goes back from a month that is closed counts in
// the one that is open, where that is guaranteed.
func TestLateReturn(t *testing.T) {
	t.Parallel()
	p := compiled(t, Guaranteed{Amount: eur("500"), Over: Month, Of: share("10")})
	tally := p.Open(october.From)
	o := order(line("x", "6400"))
	was, err := p.Price(tally, &o, nil)
	if err != nil {
		t.Fatal(err)
	}
	if posts, err := p.Close(tally, october.Until, nil); err != nil || len(posts) != 0 {
		t.Fatalf("October: %v, %v", posts, err)
	}
	back := order(line("x", "1000"))
	if err := p.Return(tally, Back{Order: &back, Was: was, Taken: []Amount{{Earned: eur("100"), Paid: eur("100")}}}); err != nil {
		t.Fatal(err)
	}
	posts, err := p.Close(tally, endorse.On(2026, 11, 30), nil)
	if err != nil || len(posts) != 1 || !posts[0].Earned.Equal(eur("600")) || !posts[0].Base.Equal(eur("-100")) {
		t.Errorf("November: %v, %v", posts, err)
	}
}

// TestTallyBytes holds bytes that are no tally.
func TestTallyBytes(t *testing.T) {
	t.Parallel()
	days := func(from, closed, next string) []byte {
		b := []byte{1}
		for _, d := range []string{from, closed, next, ""} {
			b = append(append(b, byte(len(d))), d...)
		}
		return append(b, 0, 0, 0, 0)
	}
	for _, r := range []struct {
		name string
		in   []byte
		ok   bool
	}{
		{"a new one", days("2026-10-01", "2026-09-30", "2026-10-31"), true},
		{"nothing", nil, false},
		{"another version", append([]byte{2}, days("", "", "")[1:]...), false},
		{"cut short", days("2026-10-01", "2026-09-30", "2026-10-31")[:20], false},
		{"more than a tally", append(days("", "", ""), 0), false},
		{"a next end that has passed", days("2026-10-01", "2026-10-31", "2026-10-31"), false},
		{"no first day", days("", "2026-10-31", "2026-11-30"), false},
		{"a day that there is not", days("2026-10-32", "2026-09-30", "2026-10-31"), false},
	} {
		tally := new(Tally)
		if err := tally.UnmarshalBinary(r.in); (err == nil) != r.ok || err != nil && !errors.Is(err, ErrTally) {
			t.Errorf("%s: %v", r.name, err)
		}
	}
}

// TestAgainOwnBands holds that an order that crosses bands by itself crosses
// them anew when part of it went back.
func TestAgainOwnBands(t *testing.T) {
	t.Parallel()
	p := compiled(t, Tiers{Reading: Marginal, By: ByRevenue, Per: PerOrder, Bands: []Band{{Pay: share("7")}, {FromAmount: eur("1000"), Pay: share("2.5")}}})
	sold, left := order(line("x", "1400"), line("y", "600")), order(line("x", "700"), line("y", "600"))
	was, err := p.Price(p.Open(sold.On), &sold, nil)
	if err != nil {
		t.Fatal(err)
	}
	now, err := p.Again(&sold, &left, was, nil)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"80", "15", "49", "28.50"} { // 70 + 10; 15; 49; 21 + 7.50
		if got := append(was, now...)[i].Earned; !got.Equal(eur(want)) {
			t.Errorf("amount %d: got %v, want %s", i, got, want)
		}
	}
}
