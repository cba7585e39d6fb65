package affiliate_test

import (
	"errors"
	"testing"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
)

// TestTouchesAtTheInstant: touches of one instant, and those that need a window to
// count.
func TestTouchesAtTheInstant(t *testing.T) {
	at := time.Date(2026, 2, 10, 10, 0, 0, 0, berlin)
	touch := func(k affiliate.TouchKind, ago time.Duration, creator string) affiliate.Event {
		return &affiliate.Touch{ID: creator + k.String(), At: at.Add(-ago), Kind: k, Customer: "kim", Creator: creator}
	}
	windows := func(w ...affiliate.Window) func(p *affiliate.Programme) {
		return func(p *affiliate.Programme) { p.Attribution.Windows = w }
	}
	clicks := windows(affiliate.Window{Kind: affiliate.LinkClick, Days: 1, Hours: 12})
	needs := func(p *affiliate.Programme) {
		p.Attribution.CodeNeedsClick = true
		windows(affiliate.Window{Kind: affiliate.LinkClick, Days: 1}, affiliate.Window{Kind: affiliate.AdView, Days: 1})(p)
	}
	for _, row := range []struct {
		name   string
		p      affiliate.Programme
		order  affiliate.Order
		before []affiliate.Event
		want   string
	}{
		{"a view without a window, at the order itself", two(affiliate.CodeFirst, clicks), affiliate.Order{}, []affiliate.Event{touch(affiliate.AdView, 0, "ben")}, "by"},
		{"a code without a window, at the order itself", two(affiliate.CodeFirst, clicks), affiliate.Order{}, []affiliate.Event{touch(affiliate.CodeUse, 0, "ben")}, "ben by code"},
		{"a code without a window, before the checkout", two(affiliate.CodeFirst, clicks), affiliate.Order{}, []affiliate.Event{touch(affiliate.CodeUse, time.Second, "ben")}, "by"},
		{"a click in a window of a day and 12 hours", two(affiliate.CodeFirst, clicks), affiliate.Order{}, []affiliate.Event{touch(affiliate.LinkClick, 36*time.Hour-1, "ben")}, "ben by click"},
		{"a click 36 hours before", two(affiliate.CodeFirst, clicks), affiliate.Order{}, []affiliate.Event{touch(affiliate.LinkClick, 36*time.Hour, "ben")}, "by"},
		{"most recent: a code and a click of one instant", two(affiliate.MostRecent), affiliate.Order{Creator: "anna", Code: "OLD"}, nil, "ben by code"},
		{"the shop's word and a click of one instant", two(affiliate.CodeFirst), affiliate.Order{Creator: "ben"}, []affiliate.Event{touch(affiliate.LinkClick, 0, "ben")}, "ben by named"},
		{"a view where codes need clicks", two(affiliate.CodeFirst, needs), affiliate.Order{}, []affiliate.Event{touch(affiliate.AdView, time.Hour, "ben")}, "ben by view"},
		{"a code where codes need clicks", two(affiliate.CodeFirst, needs), affiliate.Order{Code: "OLD"}, []affiliate.Event{touch(affiliate.LinkClick, time.Hour, "anna")}, "anna by click"},
		{"nobody's own name", two(affiliate.CodeFirst, func(p *affiliate.Programme) {}), affiliate.Order{Creator: "ben"}, nil, "ben by named"},
	} {
		o := row.order
		o.ID, o.At, o.Customer, o.Items = "o", at, "kim", []affiliate.Item{{Quantity: 1, Price: eur("10.00")}}
		if got := who(t, row.p, berlin, append(row.before, &o)...); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
	}
	p := programme(share("10%"), func(p *affiliate.Programme) { p.Parties[0].Own = []string{""} })
	if got := who(t, p, time.UTC, order("o", "10-02", "10.00")); got != "anna by named" {
		t.Errorf("an order of nobody in particular is its creator's own: %s", got)
	}
}

// TestSharesOfNothing: shares of which those that are known have no weight are a
// problem, and credit nobody.
func TestSharesOfNothing(t *testing.T) {
	o := order("o", "10-01", "100.00")
	o.Shares = []affiliate.Share{{Party: "nobody", Weight: endorse.MustRate("1")}, {Party: "anna"}}
	s := settle(t, ledger(t, programme(share("10%")), o), october)
	if lines(s) != "" || len(s.Problems) != 1 || !errors.Is(s.Problems[0].Err, affiliate.ErrUnknownParty) || s.Problems[0].Party != "nobody" {
		t.Errorf("lines %q, problems %v", lines(s), s.Problems)
	}
}

// TestTermsOfAParty: which terms a party has.
func TestTermsOfAParty(t *testing.T) {
	in := func(id string, c endorse.Currency, rate string) pay.Plan {
		return pay.Plan{ID: id, Version: 1, Currency: c, Pay: share(rate)}
	}
	rates := []endorse.FX{{From: endorse.EUR, To: endorse.USD, Rate: endorse.MustRate("2"), On: endorse.On(2025, 10, 1)}}
	for _, row := range []struct {
		name  string
		terms []affiliate.Terms
		want  string
	}{
		{"its own in another currency before those for all", []affiliate.Terms{{Plan: in("all", endorse.EUR, "1%")}, {Parties: []string{"anna"}, Plan: in("own", endorse.USD, "10%")}}, "anna 20.00"},
		{"its group's before those for all", []affiliate.Terms{{Plan: in("all", endorse.EUR, "1%")}, {Groups: []string{"big"}, Plan: in("group", endorse.EUR, "5%")}}, "anna 5.00"},
		{"its own, listed before its group's", []affiliate.Terms{{Parties: []string{"anna"}, Plan: in("own", endorse.EUR, "10%")}, {Groups: []string{"big"}, Plan: in("group", endorse.EUR, "5%")}}, "anna 10.00"},
		{"none of another group", []affiliate.Terms{{Groups: []string{"small"}, Plan: in("group", endorse.EUR, "5%")}}, ""},
		{"none of another party", []affiliate.Terms{{Parties: []string{"ben"}, Plan: in("own", endorse.EUR, "5%")}}, ""},
	} {
		p := programme(nil, func(p *affiliate.Programme) {
			p.Parties = []affiliate.Party{{ID: "anna", Group: "big"}, {ID: "ben"}}
			p.Terms, p.Rates = row.terms, rates
		})
		s := settle(t, ledger(t, p, order("o", "10-01", "100.00")), october)
		if got := lines(s); got != row.want {
			t.Errorf("%s: %s, want %s", row.name, got, row.want)
		}
		if got := len(s.Problems) == 1 && errors.Is(s.Problems[0].Err, affiliate.ErrNoTerms); got != (row.want == "") {
			t.Errorf("%s: problems %v", row.name, s.Problems)
		}
	}
}

// TestOnePlanTwice: terms with one plan are one tally: a cap for good holds over both.
func TestOnePlanTwice(t *testing.T) {
	capped := plan(pay.Capped{Amount: eur("15.00"), Per: pay.PerParty, Of: share("10%")})
	p := programme(nil, func(p *affiliate.Programme) {
		p.Terms = []affiliate.Terms{{Days: endorse.Period{Until: endorse.On(2025, 10, 15)}, Plan: capped}, {Days: endorse.Period{From: endorse.On(2025, 10, 20)}, Plan: capped}}
	})
	if got := amounts(settle(t, ledger(t, p, order("a", "10-05", "100.00"), order("b", "10-25", "100.00")), october), affiliate.Earned); got != "10.00 5.00" {
		t.Errorf("earned %s, want 10.00 5.00", got)
	}
}

// TestLabelsOfBoth: a plan sees the labels of the order, of the party, and how the order
// was credited, however many there are of each.
func TestLabelsOfBoth(t *testing.T) {
	for _, label := range []string{"spring", "gold", "credit:named"} {
		node := pay.Rules{Rules: []pay.Rule{{Name: "a", When: pay.Match{Labels: []string{label}}, Pay: share("50%")}}, Else: share("10%")}
		o := order("o", "10-01", "10.00")
		o.Labels = []string{"spring"}
		p := programme(node, func(p *affiliate.Programme) { p.Parties[0].Labels = []string{"gold"} })
		if got := amounts(settle(t, ledger(t, p, o), october), affiliate.Earned); got != "5.00" {
			t.Errorf("%s: %s, want 5.00", label, got)
		}
	}
}

// TestJoinsLater: who is not listed has its plan from its first order on.
func TestJoinsLater(t *testing.T) {
	node := pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("31.00"), Every: pay.Month, ProRata: true}, share("10%")}}
	p := programme(node, func(p *affiliate.Programme) { p.Open = true })
	o := order("o", "10-16", "10.00")
	o.Creator = "zoe"
	if got, want := lines(settle(t, ledger(t, p, o), october)), "anna 31.00, zoe 1.00, zoe 16.00"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}
