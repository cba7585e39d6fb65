package contract_test

import (
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

// ice is a book with rows of conditions that ours has not yet.
func ice(t *testing.T) *law.Book {
	t.Helper()
	code := func(id string) law.Instrument {
		return law.Instrument{ID: id, Title: id, Citation: id, Kind: law.Statute, Binding: true, Verified: law.Read, Checked: on(2026, 1, 1)}
	}
	permit := func(id string, when law.Condition) law.ActorRule {
		return law.ActorRule{ID: id, Kind: law.Licence, Effect: law.Permit, Strength: law.Must, When: when, Instrument: "aq-pay"}
	}
	fans := permit("aq-fans", law.Always)
	fans.Followers = endorse.MustCount(10_000)
	sports, links := permit("aq-sports", law.Always), permit("aq-links", law.Always)
	sports.Sectors, links.Ties = law.Gambling, law.Affiliate
	book, err := law.NewBook(&law.Regime{
		Region: "AQ", Name: "Antarctica", Instruments: []law.Instrument{code("aq-pay"), code("aq-sales")},
		Connections: []law.Connection{
			{Tie: law.Affiliate, Asks: law.Required, Instrument: "aq-sales"}, {Tie: law.Payment, Asks: law.Required, Instrument: "aq-pay"},
		},
		Actors: []law.ActorRule{
			permit("aq-minor", law.MinorShown), permit("aq-boosted", law.Boosted), permit("aq-ai", law.MadeWithAI), fans, sports, links,
			{ID: "aq-court", Kind: law.PaymentTerm, Strength: law.Must, Instrument: "aq-pay"},
		},
	})
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// TestWhenRowsSpeak: a row that the terms surely meet has to be satisfied, one that they
// may meet is unclear, and one that they do not is left out.
func TestWhenRowsSpeak(t *testing.T) {
	type terms = contract.Terms
	const bad, open = "unsatisfied parties[1].documents", "unclear parties[1].documents"
	uses := func(u contract.Uses) func(*terms) {
		return func(t *terms) { t.Rights = []contract.Grant{{ID: "g", Uses: u}} }
	}
	fans := func(n int64) func(*terms) {
		return func(t *terms) { t.Parties[1].Followers = endorse.MustCount(n) }
	}
	rows := []struct {
		name, row, want string
		change          func(*terms)
	}{
		{"a minor is shown", "aq-minor", bad, func(t *terms) { t.Minors = []contract.Minor{{ID: "kid"}} }},
		{"no minor is named", "aq-minor", open, nil},
		{"paid use", "aq-boosted", bad, uses(contract.Organic | contract.PaidSocial)},
		{"no paid use", "aq-boosted", open, uses(contract.Organic)},
		{"a replica", "aq-ai", open, func(t *terms) { t.AI.Replica = endorse.Yes }},
		{"nothing is said of one", "aq-ai", open, nil},
		{"no replica", "aq-ai", "", func(t *terms) { t.AI.Replica = endorse.No }},
		{"nobody says what is promoted", "aq-sports", open, nil},
		{"it is promoted", "aq-sports", bad, func(t *terms) { t.Sector = law.Gambling }},
		{"something else is", "aq-sports", "", func(t *terms) { t.Sector = law.Food }},
		{"another tie", "aq-links", "", nil},
		{"the tie", "aq-links", bad, func(t *terms) { t.Compensation.Plan.Pay = pay.ShareOfSales{Rate: rate("8%")} }},
		{"no tie is known", "aq-links", open, func(t *terms) { t.Compensation = contract.Compensation{} }},
		{"enough followers", "aq-fans", bad, fans(10_000)},
		{"too few", "aq-fans", "satisfied", fans(9_999)},
		{"nobody says how many", "aq-fans", bad, nil},
		{"pay when paid, where no days are set", "aq-court", "for-people", func(t *terms) { t.Payment.PayWhenPaid = endorse.Yes }},
	}
	book := ice(t)
	for _, r := range rows {
		terms := deal("c", on(2026, 6, 1), "EUR 500", "AQ")
		if r.change != nil {
			r.change(&terms)
		}
		list, err := contract.Duties(terms, book, on(2026, 6, 15))
		if got := strings.Join(answers(list, r.row), "; "); err != nil || got != r.want {
			t.Errorf("%s: %s: %q, %v, want %q", r.name, r.row, got, err, r.want)
		}
	}
}

// TestLabelOfTheTie: the duty to disclose cites the law on a tie that the terms make.
func TestLabelOfTheTie(t *testing.T) {
	fixed, share := pay.Fixed{Amount: eur("500")}, pay.ShareOfSales{Rate: rate("8%")}
	for want, plan := range map[string]pay.Node{"aq-pay": fixed, "aq-sales": pay.Sum{Of: []pay.Node{fixed, share}}, "": nil} {
		terms := deal("c", on(2026, 6, 1), "EUR 500", "AQ")
		terms.Markets, terms.Compensation.Plan.Pay = []endorse.Region{"AQ"}, plan
		if plan == nil {
			terms.Compensation = contract.Compensation{}
		}
		list, err := contract.Duties(terms, ice(t), on(2026, 6, 15))
		for _, d := range list {
			if d.Code == "C15" && (d.Instrument.ID != want || d.Region != "AQ") {
				t.Errorf("%v: %q in %s, want %q", plan, d.Instrument.ID, d.Region, want)
			}
		}
		if err != nil || len(answers(list, "C15")) != 1 {
			t.Errorf("%v: %v, %v", plan, answers(list, "C15"), err)
		}
	}
}

// TestYearsOfRecords: as many years as the days of the row make, leap days left aside.
func TestYearsOfRecords(t *testing.T) {
	for days, want := range map[int]string{366: "satisfied", 367: "unsatisfied records.years", 730: "unsatisfied records.years"} {
		book, err := disclosure.Law().With(law.Regime{Region: "US-IL",
			Instruments: []law.Instrument{{ID: "us-il-new", Title: "New", Citation: "New", Kind: law.Statute, Binding: true, Verified: law.Read, Checked: on(2026, 1, 1)}},
			Actors:      []law.ActorRule{{ID: "us-il-records", Kind: law.OtherActor, Within: days, Instrument: "us-il-new"}}})
		if err != nil {
			t.Fatal(err)
		}
		terms := deal("c", on(2026, 6, 1), "USD 500", "US-IL")
		terms.Records.Years = 1
		list, err := contract.Duties(terms, book, on(2026, 6, 15))
		if got := strings.Join(answers(list, "us-il-records"), "; "); err != nil || got != want {
			t.Errorf("a year for %d days: %q, %v, want %q", days, got, err, want)
		}
	}
}
