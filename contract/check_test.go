package contract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

// TestCheckDetails: what else may lack, and what is enough.
func TestCheckDetails(t *testing.T) {
	type terms = contract.Terms
	views := contract.Metric{Count: endorse.CountViews, Source: "instagram", Days: 30, Boosted: endorse.No}
	bonus := func(further pay.Further) func(*terms) {
		return func(t *terms) {
			t.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("2000")}, pay.Bonus{By: pay.ByCounts,
				Counts: []endorse.CountName{endorse.CountViews}, Over: pay.Month, At: []pay.Milestone{{From: 1000, Amount: eur("50")}}, Further: further}}}
			t.Compensation.Metrics = []contract.Metric{views}
		}
	}
	managers := func(share string) func(*terms) {
		return func(t *terms) {
			for _, id := range []string{"m", "n"} {
				t.Parties = append(t.Parties, contract.Party{ID: id, Role: contract.Representative, Share: rate(share), Basis: contract.OfGross})
			}
		}
	}
	minor := func(guardian contract.Party) func(*terms) {
		return func(t *terms) {
			t.Parties[1].Born = on(2010, 1, 1)
			guardian.ID, guardian.Role = "mum", contract.Guardian
			t.Parties = append(t.Parties, guardian)
		}
	}
	rows := []struct {
		name, check, want string
		change            func(*terms)
	}{
		{"no review, no time for one", "C02", "satisfied", func(t *terms) {
			t.Deliverables[0].Approval = contract.Review{Required: endorse.No, Days: 30, Rounds: 3}
		}},
		{"a review that ends on the last day of the window", "C02", "satisfied", func(t *terms) { t.Deliverables[0].DraftDue = on(2026, 2, 27) }},
		{"how long a review takes", "C03", "unsatisfied deliverables[0].approval.days", func(t *terms) { t.Deliverables[0].Approval.Days = 0 }},
		{"a second deliverable, where the first needs no approval", "C03", "unsatisfied deliverables[1].approval.days deliverables[1].approval.silence", func(t *terms) {
			t.Deliverables[0].Approval, t.Deliverables[1].Approval = contract.Review{Required: endorse.No}, contract.Review{Required: endorse.Yes}
		}},
		{"how long after a notice", "C03", "unsatisfied deliverables[0].approval.notice_days", func(t *terms) { t.Deliverables[0].Approval.Silence = contract.NoticeFirst }},
		{"a day after a notice", "C03", "satisfied", func(t *terms) {
			t.Deliverables[0].Approval.Silence, t.Deliverables[0].Approval.NoticeDays = contract.NoticeFirst, 1
		}},
		{"a guardian of every minor", "C14", "satisfied", minor(contract.Party{Signs: true})},
		{"a guardian of another", "C14", "unsatisfied parties[guardian].signs", minor(contract.Party{Signs: true, For: "acme"})},
		{"a guardian who does not sign", "C14", "unsatisfied parties[guardian].signs", minor(contract.Party{For: "anna"})},
		{"the one deliverable asks for a label", "C15", "satisfied", func(t *terms) {
			t.Conduct.Disclosure, t.Deliverables = endorse.NotSaid, t.Deliverables[:1]
		}},
		{"a bonus that comes once", "C17", "satisfied", bonus(pay.Further{})},
		{"a bonus that comes again and again", "C17", "unsatisfied compensation.metrics[0].uncapped", bonus(pay.Further{Every: 1000, Amount: eur("5")})},
		{"again and again up to a number", "C17", "satisfied", bonus(pay.Further{Every: 1000, Amount: eur("5"), UpTo: 9000})},
		{"a second count, where nothing is said of the first", "C17", "unsatisfied compensation.metrics[0].uncapped", func(t *terms) {
			t.Compensation.Plan.Pay = pay.Sum{Of: []pay.Node{pay.Fixed{Amount: eur("2000")},
				pay.PerCount{Counts: []endorse.CountName{endorse.CountClicks}, Price: eur("1")}, pay.CPV(eur("0.01"))}}
			t.Compensation.Metrics = []contract.Metric{views}
		}},
		{"over how many days", "C18", "unsatisfied guarantees[0].days", func(t *terms) {
			t.Guarantees = []contract.Guarantee{{ID: "g", Count: endorse.CountViews, Number: 5, Source: "instagram", Remedies: []contract.Remedy{contract.Extension}}}
		}},
		{"no tolerance, nothing to count from", "C18", "satisfied", func(t *terms) {
			t.Guarantees = []contract.Guarantee{{ID: "g", Count: endorse.CountViews, Number: 5, Days: 1, Source: "instagram", Remedies: []contract.Remedy{contract.Extension}}}
		}},
		{"all of the fee to managers", "C21", "satisfied", managers("50%")},
		{"more than all", "C21", "unsatisfied parties", managers("50.1%")},
	}
	for _, r := range rows {
		terms := sample()
		r.change(&terms)
		got := answers(duties(t, terms, on(2026, 1, 15)), r.check)
		if !slices.Contains(got, r.want) || r.want == "satisfied" && slices.ContainsFunc(got, func(s string) bool { return s != "satisfied" }) {
			t.Errorf("%s: %s: %q, want %q", r.name, r.check, got, r.want)
		}
	}
}

// TestFound: what a duty says that it found is there.
func TestFound(t *testing.T) {
	type terms = contract.Terms
	rows := []struct {
		name, check, want string // "" is that nothing is said
		change            func(*terms)
	}{
		{"names what it bars", "C06", "", nil},
		{"names nothing", "C06", "bars everything", func(t *terms) { t.Exclusivity[0].Categories = nil }},
		{"a brand and a category", "C06", "", func(t *terms) {
			t.Exclusivity[0].Categories, t.Exclusivity[0].Brands = []string{"tea"}, []string{"beans"}
		}},
		{"kill fees", "C08", "", nil},
		{"no kill fee", "C08", "none", func(t *terms) { t.KillFee = nil }},
		{"six years", "C20", "6 years", nil},
		{"no years", "C20", "", func(t *terms) { t.Records.Years = 0 }},
		{"nobody shares", "C21", "", nil},
		{"all sign", "C22", "takes no signature of another version", nil},
		{"one does not", "C22", "", func(t *terms) { t.Parties[0].Signs = false }},
		{"approval is not required", "C03", "not required", func(t *terms) { t.Deliverables = t.Deliverables[1:]; unlinked(t) }},
		{"approval is not mentioned", "C03", "not mentioned", func(t *terms) {
			t.Deliverables = t.Deliverables[1:]
			t.Deliverables[0].Approval.Required = endorse.NotSaid
			unlinked(t)
		}},
	}
	for _, r := range rows {
		terms := sample()
		if r.change != nil {
			r.change(&terms)
		}
		for _, d := range duties(t, terms, on(2026, 1, 15)) {
			if d.Check == r.check && d.Row == "" && (!strings.Contains(d.Found, r.want) || r.want == "" && d.Found != "") {
				t.Errorf("%s: %s: %q, want %q", r.name, r.check, d.Found, r.want)
			}
		}
	}
}

// unlinked takes out what refers to the reels of the sample.
func unlinked(t *contract.Terms) {
	t.Rights, t.Exclusivity, t.Payment.Instalments[1].When.Deliverable = nil, nil, ""
}

// TestDutyInALine: where to say it stands in the line of a duty that is not satisfied,
// if fields would help.
func TestDutyInALine(t *testing.T) {
	for want, d := range map[string]contract.Duty{
		"C01 satisfied (must): Ask.":                   {Code: "C01", Answer: contract.Satisfied, Severity: contract.Must, Asks: "Ask.", Fields: []string{"a"}},
		"C01 unsatisfied (must): Ask.":                 {Code: "C01", Answer: contract.Unsatisfied, Severity: contract.Must, Asks: "Ask."},
		"C01 unclear (info): Ask. Say it in a, b. [X]": {Code: "C01", Asks: "Ask.", Fields: []string{"a", "b"}, Instrument: cite("X")},
	} {
		if got := d.String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func cite(citation string) law.Instrument { return law.Instrument{Citation: citation} }
