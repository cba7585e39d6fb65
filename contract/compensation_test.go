package contract_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestTies finds the tie at whatever depth of the plan, and in what is given.
func TestTies(t *testing.T) {
	share, fixed := pay.ShareOfSales{Rate: rate("8%")}, pay.Fixed{Amount: eur("1")}
	rows := []struct {
		name string
		c    contract.Compensation
		want law.Ties
	}{
		{"nothing", contract.Compensation{}, 0},
		{"a fee", contract.Compensation{Plan: pay.Plan{Pay: fixed}}, law.Payment},
		{"commission", contract.Compensation{Plan: pay.Plan{Pay: share}}, law.Affiliate},
		{"clicks", contract.Compensation{Plan: pay.Plan{Pay: pay.CPC(eur("1"))}}, law.Payment},
		{"a guarantee for commission", contract.Compensation{Plan: pay.Plan{Pay: pay.Guaranteed{Amount: eur("1"), Of: share}}}, law.Payment | law.Affiliate},
		{"an advance on commission", contract.Compensation{Plan: pay.Plan{Pay: pay.Recouped{Advance: eur("1"), Of: share}}}, law.Payment | law.Affiliate},
		{"inside rules, tiers, windows and bounds", contract.Compensation{Plan: pay.Plan{Pay: pay.Capped{Of: pay.During{Of: pay.Recurring{Of: pay.Limited{Of: pay.Floored{Of: pay.Adjusted{Of: pay.Rules{
			Rules: []pay.Rule{{Pay: pay.Tiers{Bands: []pay.Band{{Pay: share}}}}},
		}}}}}}}}}, law.Affiliate},
		{"what else is paid by no rule", contract.Compensation{Plan: pay.Plan{Pay: pay.Rules{Else: pay.Flat{Amount: eur("1")}}}}, law.Affiliate},
		{"the greatest of two", contract.Compensation{Plan: pay.Plan{Pay: pay.Greatest{Of: []pay.Node{fixed, share}}}}, law.Payment | law.Affiliate},
		{"the least of two", contract.Compensation{Plan: pay.Plan{Pay: pay.Least{Of: []pay.Node{share, pay.CountTiers{}}}}}, law.Payment | law.Affiliate},
		{"a bonus on views", contract.Compensation{Plan: pay.Plan{Pay: pay.Bonus{By: pay.ByCounts}}}, law.Payment},
		{"a bonus on sales", contract.Compensation{Plan: pay.Plan{Pay: pay.Bonus{By: pay.ByRevenue}}}, law.Affiliate},
		{"a trip and a share in the brand", contract.Compensation{InKind: []contract.Gift{{Kind: law.EventOrTrip}}, Equity: rate("1%")}, law.EventOrTrip | law.Ownership},
		{"an ambassador on the staff", contract.Compensation{Standing: endorse.Yes, Employment: endorse.Yes}, law.Ambassador | law.Employment},
		{"neither of both", contract.Compensation{Standing: endorse.No, Employment: endorse.NotSaid}, 0},
	}
	for _, r := range rows {
		if got := (contract.Terms{Compensation: r.c}).Ties(); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
}

// TestVariable: whatever hangs on sales, counts or numbers reached is beside the fee,
// at whatever depth; what is paid anyway is not.
func TestVariable(t *testing.T) {
	share, fixed := pay.ShareOfSales{Rate: rate("8%")}, pay.Fixed{Amount: eur("1"), Every: pay.Month}
	rows := []struct {
		name string
		pay  pay.Node
		want bool
	}{
		{"nothing", nil, false},
		{"a retainer", fixed, false},
		{"a guarantee of a fee", pay.Guaranteed{Amount: eur("5"), Of: pay.Sum{Of: []pay.Node{fixed, fixed}}}, false},
		{"commission", share, true},
		{"a fee and clicks", pay.Sum{Of: []pay.Node{fixed, pay.CPC(eur("1"))}}, true},
		{"views by bands", pay.CountTiers{}, true},
		{"a bonus", pay.Bonus{}, true},
		{"an amount for each order, capped", pay.Capped{Of: pay.Flat{Amount: eur("1")}}, true},
		{"an advance on commission", pay.Recouped{Of: share}, true},
		{"a rule that pays nothing", pay.Rules{Rules: []pay.Rule{{}}}, false},
		{"what no rule pays", pay.Rules{Else: share}, true},
	}
	for _, r := range rows {
		if got := (contract.Terms{Compensation: contract.Compensation{Plan: pay.Plan{Pay: r.pay}}}).Variable(); got != r.want {
			t.Errorf("%s: %t", r.name, got)
		}
	}
}

func TestBenefits(t *testing.T) {
	product := func(value string, returns endorse.Fact) contract.Terms {
		p := contract.Product{Name: "kettle", Returns: returns}
		if value != "" {
			p.Value = eur(value)
		}
		return contract.Terms{Deliverables: []contract.Deliverable{{Product: p}}}
	}
	both := product("80", endorse.No)
	both.Compensation.InKind = []contract.Gift{{Kind: law.EventOrTrip, Value: eur("400")}, {Kind: law.Loan, Value: eur("9000")}}
	mixed := product("80", endorse.No)
	mixed.Compensation.InKind = []contract.Gift{{Kind: law.Discount, Value: endorse.MustMoney("USD 5")}}
	var mismatch *endorse.CurrencyMismatchError
	rows := []struct {
		name  string
		terms contract.Terms
		want  string
		known bool
	}{
		{"kept", product("80", endorse.No), "EUR 80.00", true},
		{"kept, as far as is said", product("80", endorse.NotSaid), "EUR 80.00", true},
		{"goes back", product("80", endorse.Yes), "", true},
		{"without a value", product("", endorse.No), "", false},
		{"a trip beside it, and a loan", both, "EUR 480.00", true},
	}
	for _, r := range rows {
		got, known, err := r.terms.Benefits()
		if got.String() != r.want || known != r.known || err != nil {
			t.Errorf("%s: %s, %t, %v, want %s, %t", r.name, got, known, err, r.want, r.known)
		}
	}
	if _, _, err := mixed.Benefits(); !errors.As(err, &mismatch) {
		t.Errorf("two currencies: %v", err)
	}
}

// TestProductIsWhatIsSaidOfIt: a product without a name is one all the same.
func TestProductIsWhatIsSaidOfIt(t *testing.T) {
	rows := []struct {
		name    string
		product contract.Product
		ties    law.Ties
		worth   string
		known   bool
	}{
		{"nothing said", contract.Product{}, 0, "", true},
		{"a name", contract.Product{Name: "kettle"}, law.FreeProduct, "", false},
		{"a value alone", contract.Product{Value: eur("500")}, law.FreeProduct, "EUR 500.00", true},
		{"a day alone", contract.Product{Ships: on(2026, 3, 1)}, law.FreeProduct, "", false},
		{"something that is kept", contract.Product{Returns: endorse.No}, law.FreeProduct, "", false},
		{"something that goes back", contract.Product{Returns: endorse.Yes, Value: eur("500")}, law.Loan, "", true},
	}
	for _, r := range rows {
		terms := contract.Terms{Deliverables: []contract.Deliverable{{Product: r.product}}}
		worth, known, err := terms.Benefits()
		if terms.Ties() != r.ties || worth.String() != r.worth || known != r.known || err != nil {
			t.Errorf("%s: %s, %s, %t, %v, want %s, %s, %t", r.name, terms.Ties(), worth, known, err, r.ties, r.worth, r.known)
		}
	}
}

func TestSplitFee(t *testing.T) {
	shares := func(weights ...string) (list []contract.Weight) {
		for _, w := range weights {
			list = append(list, contract.Weight{Party: "p" + w, Weight: rate(w)})
		}
		return list
	}
	rows := []struct {
		name string
		d    contract.Deliverable
		want string
		err  error
	}{
		{"one creator's", contract.Deliverable{Fee: eur("100")}, "[]", nil},
		{"a third each, the first gets the cent", contract.Deliverable{Fee: eur("100"), Shares: shares("1", "1", "1")}, "[EUR 33.34 EUR 33.33 EUR 33.33]", nil},
		{"who gets nothing", contract.Deliverable{Fee: eur("100"), Shares: shares("0", "0.5")}, "[EUR 0.00 EUR 100.00]", nil},
		{"of a fee that is not said", contract.Deliverable{Shares: shares("2", "1")}, "[ ]", nil},
		{"nobody gets anything", contract.Deliverable{Fee: eur("100"), Shares: shares("0")}, "[]", endorse.ErrZeroBase},
		{"less than nothing", contract.Deliverable{Fee: eur("100"), Shares: shares("2", "-1")}, "[]", endorse.ErrNegativeWeight},
	}
	for _, r := range rows {
		got, err := r.d.SplitFee()
		if fmt.Sprint(got) != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %v, %v, want %s, %v", r.name, got, err, r.want, r.err)
		}
	}
}

func TestFee(t *testing.T) {
	month := pay.Fixed{Amount: eur("300"), Every: pay.Month}
	year := endorse.Between(on(2026, 1, 1), on(2026, 12, 31))
	rows := []struct {
		name string
		days endorse.Period
		pay  pay.Node
		want string
		err  error
	}{
		{"no plan", year, nil, "", nil},
		{"once", endorse.Period{}, pay.Fixed{Amount: eur("2000")}, "EUR 2000.00", nil},
		{"twelve months", year, month, "EUR 3600.00", nil},
		{"for how long is not said", endorse.Period{From: on(2026, 1, 1)}, month, "", endorse.ErrNotKnown},
		{"a guarantee a month", year, pay.Guaranteed{Amount: eur("100"), Over: pay.Month, Of: pay.ShareOfSales{Rate: rate("8%")}}, "EUR 1200.00", nil},
		{"commission alone", year, pay.ShareOfSales{Rate: rate("8%")}, "EUR 0.00", nil},
		{"too long to find out", endorse.Between(on(1900, 1, 1), on(2100, 1, 1)), month, "", contract.ErrTooMuch},
	}
	for _, r := range rows {
		terms := contract.Terms{Days: r.days}
		if r.pay != nil {
			terms.Compensation.Plan = pay.Plan{ID: "p", Version: 1, Currency: endorse.EUR, Pay: r.pay}
		}
		got, err := terms.Fee()
		if got.String() != r.want || !errors.Is(err, r.err) {
			t.Errorf("%s: %s, %v, want %s, %v", r.name, got, err, r.want, r.err)
		}
	}
}

// TestAgencyOwes: an agency that is principal is the one whose name and address
// are asked for.
func TestAgencyOwes(t *testing.T) {
	terms := deal("c", on(2026, 6, 20), "USD 800", "US-NY")
	identified(&terms)
	terms.Parties = append(terms.Parties, contract.Party{ID: "agency", Role: contract.Agency, Capacity: contract.Principal, Name: "Between Ltd"})
	if got := answers(duties(t, terms, on(2026, 6, 20)), "us-ny-freelance"); len(got) != 1 || got[0] != "unsatisfied parties[2].address" {
		t.Errorf("%q", got)
	}
}

func TestExclusivityOn(t *testing.T) {
	x := contract.Exclusivity{Anchor: contract.Anchor{Event: contract.GoLive, Deliverable: "reels", LongStop: on(2026, 3, 31)}, Before: 14, After: 30}
	live := []contract.Happening{{Event: contract.GoLive, Deliverable: "stories", On: on(2026, 2, 1)}, {Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 10)}}
	rows := []struct {
		name     string
		day      endorse.Date
		happened []contract.Happening
		waived   endorse.Date
		want     contract.ExclusivityState
	}{
		{"not live yet", on(2026, 3, 5), nil, endorse.Date{}, contract.ExclusivityOpen},
		{"the long stop has come", on(2026, 3, 31), nil, endorse.Date{}, contract.ExclusivityRunning},
		{"last day after the long stop", on(2026, 4, 30), nil, endorse.Date{}, contract.ExclusivityRunning},
		{"day after that", on(2026, 5, 1), nil, endorse.Date{}, contract.ExclusivityEnded},
		{"before its days", on(2026, 2, 23), live, endorse.Date{}, contract.ExclusivityFuture},
		{"first day", on(2026, 2, 24), live, endorse.Date{}, contract.ExclusivityRunning},
		{"last day", on(2026, 4, 9), live, endorse.Date{}, contract.ExclusivityRunning},
		{"day after", on(2026, 4, 10), live, endorse.Date{}, contract.ExclusivityEnded},
		{"day before the waiver", on(2026, 3, 19), live, on(2026, 3, 20), contract.ExclusivityRunning},
		{"day of the waiver", on(2026, 3, 20), live, on(2026, 3, 20), contract.ExclusivityWaived},
	}
	for _, r := range rows {
		x.Waived = r.waived
		if got := x.On(r.day, r.happened); got != r.want {
			t.Errorf("%s: %s, want %s", r.name, got, r.want)
		}
	}
}

// TestExpiringBounds: the day itself and the last of so many days are in it.
func TestExpiringBounds(t *testing.T) {
	terms := contract.Terms{ID: "t", Version: 1, OfferUntil: on(2026, 3, 31)}
	for day, want := range map[endorse.Date]int{on(2026, 2, 28): 0, on(2026, 3, 1): 1, on(2026, 3, 31): 1, on(2026, 4, 1): 0} {
		if got := contract.Expiring([]contract.Terms{terms}, day, 30); len(got) != want {
			t.Errorf("%s: %v, want %d", day, got, want)
		}
	}
}

func TestMembers(t *testing.T) {
	before, after := contract.Members(disclosure.Law(), endorse.EU, on(2019, 6, 1)), contract.Members(disclosure.Law(), endorse.EU, on(2026, 6, 1))
	if len(before) != 28 || len(after) != 27 {
		t.Errorf("%d members, then %d", len(before), len(after))
	}
}

// TestWindowsOfSeveral: an anchor on any deliverable may fall on the days of each.
func TestWindowsOfSeveral(t *testing.T) {
	tea := sample()
	tea.Exclusivity[0].Anchor = contract.Anchor{Event: contract.GoLive} // 2 to 15 March, 14 before to 30 after
	rival := sample()
	rival.ID, rival.Brands, rival.Categories, rival.Exclusivity, rival.Deliverables = "b", []string{"beans"}, []string{"coffee"}, nil, rival.Deliverables[:1]
	for day, want := range map[endorse.Date]int{on(2026, 2, 15): 0, on(2026, 2, 16): 1, on(2026, 4, 14): 1, on(2026, 4, 15): 0} {
		rival.Deliverables[0].Window = endorse.Between(day, day)
		if got := contract.Conflicts([]contract.Terms{tea, rival}); len(got) != want {
			t.Errorf("%s: %v, want %d", day, got, want)
		}
	}
}
