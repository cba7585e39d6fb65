package story

import (
	"encoding/json"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
)

func sumOf(t *testing.T, all ...endorse.Money) endorse.Money {
	t.Helper()
	var sum endorse.Money
	for _, m := range all {
		var err error
		if sum, err = sum.Add(m); err != nil {
			t.Fatal(err)
		}
	}
	return sum
}

func moneyOf(t *testing.T, row campaign.Row, name string) endorse.Money {
	t.Helper()
	f, _ := row.Figure(name)
	m, ok := f.Money()
	if !ok && f.Known() {
		t.Fatalf("%s of %s is no money: %v", name, row.Key, f)
	}
	return m
}

func same(t *testing.T, what string, got, want endorse.Money) {
	t.Helper()
	if !got.Equal(want) {
		t.Errorf("%s: %v, want %v", what, got, want)
	}
}

// TestStepsAgree holds the sums of each step against the settlement.
func TestStepsAgree(t *testing.T) {
	paid := partOf[*payPart](t, "pay")
	results := partOf[*resultsPart](t, "results")
	report := partOf[*reportPart](t, "report")
	all := paid.Settlement.Converted

	cost := sumOf(t, all.Told, all.Spent, all.Surplus)
	same(t, "cost in total", moneyOf(t, results.Total, "cost"), cost)
	var costs, revenues []endorse.Money
	for _, row := range results.Creators {
		costs, revenues = append(costs, moneyOf(t, row, "cost")), append(revenues, moneyOf(t, row, "revenue"))
	}
	same(t, "cost by creator", sumOf(t, costs...), cost)
	same(t, "revenue by creator", sumOf(t, revenues...), moneyOf(t, results.Total, "revenue"))
	for _, f := range report.Headline {
		m, _ := f.Money()
		switch f.Name {
		case "cost":
			same(t, "cost of the report", m, cost)
		case "out":
			same(t, "out of the report", m, all.Out)
		case "open":
			same(t, "open of the report", m, all.Open)
		}
	}
	same(t, "out of the budget", paid.Burn.Out, all.Out)
	// What is ahead has commission of GBP 10.20 in it, at 1.15, of which the budget knows nothing.
	same(t, "the budget", sumOf(t, paid.Burn.Left, paid.Burn.Out, paid.Burn.Due, all.Ahead, endorse.MustMoney("EUR -11.73")), paid.Burn.Budget)
	partiesAgree(t, paid)
	statementsAgree(t, paid)
}

// partiesAgree adds the parties up by currency.
func partiesAgree(t *testing.T, paid *payPart) {
	t.Helper()
	for _, total := range paid.Settlement.Totals {
		var told, out []endorse.Money
		for _, p := range paid.Parties {
			if p.Currency == total.Out.Currency() {
				told, out = append(told, p.Total.Told), append(out, p.Total.Paid)
			}
		}
		same(t, "told to parties", sumOf(t, told...), total.Told)
		same(t, "paid to parties and spent", sumOf(t, append(out, total.Spent)...), total.Out)
	}
}

// statementsAgree holds each payout of a final statement against the line of the
// claim that it became, and the lines of the statement against its closing.
func statementsAgree(t *testing.T, paid *payPart) {
	t.Helper()
	claimed := map[string]endorse.Money{}
	for _, c := range paid.Settlement.Claims {
		for _, l := range append(c.Lines[:len(c.Lines):len(c.Lines)], c.ToCome...) {
			if l.Kind == campaign.LineEarning {
				claimed[l.ID] = l.Amount
			}
		}
	}
	final := 0
	for _, s := range paid.Statements {
		lines := []endorse.Money{s.Opening}
		for _, l := range s.Lines {
			lines = append(lines, l.Amount)
		}
		same(t, "lines of "+campaign.StatementID(s), sumOf(t, lines...), s.Closing)
		if s.Final {
			final++
			same(t, campaign.StatementID(s), claimed[campaign.StatementID(s)], s.Payout)
		}
	}
	if final != 2 || len(claimed) != final {
		t.Errorf("%d final statements, %d claims", final, len(claimed))
	}
}

// TestPlanAgrees adds up what the plan takes, which is what the agreements are for.
func TestPlanAgrees(t *testing.T) {
	plan := partOf[*planPart](t, "plan")
	var costs []endorse.Money
	fees := map[string]endorse.Money{}
	for _, o := range plan.Problem.Offers {
		fees[o.Terms] = o.Cost
	}
	for _, c := range plan.Plan.Chosen {
		costs = append(costs, c.Amount)
	}
	same(t, "cost of the plan", sumOf(t, costs...), plan.Plan.Cost)
	same(t, "budget of the plan", sumOf(t, plan.Plan.Cost, plan.Plan.Left), plan.Problem.Budget)
	for _, d := range partOf[*agreePart](t, "agree").Deals {
		if d.Terms.Compensation.Programme == "" {
			same(t, "fee of "+d.Terms.ID, d.Fee, fees[d.Terms.ID])
		}
	}
}

// TestCheckAgrees counts the matrix again.
func TestCheckAgrees(t *testing.T) {
	check, report := partOf[*checkPart](t, "check"), partOf[*reportPart](t, "report")
	counted := map[endorse.Region]int{}
	for _, p := range check.Posts {
		for _, m := range p.Markets {
			counted[m.Region]++
		}
	}
	for _, m := range report.Compliance.Markets {
		if n := m.Met + m.NotRequired + m.Unclear + m.Breached; n != counted[m.Region] || n != len(check.Posts) {
			t.Errorf("%s: %d outcomes of %d posts", m.Region, n, counted[m.Region])
		}
	}
	if len(counted) != 4 {
		t.Errorf("%d markets, want 4", len(counted))
	}
}

// TestReportIsThatOfTheLibrary: what the step prints as JSON is the report's own form.
func TestReportIsThatOfTheLibrary(t *testing.T) {
	part := partOf[*reportPart](t, "report")
	got, err := json.Marshal(part)
	if err != nil {
		t.Fatal(err)
	}
	want, err := json.Marshal(part.Report)
	if err != nil || string(got) != string(want) {
		t.Errorf("another form (%v)", err)
	}
}
