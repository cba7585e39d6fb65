package campaign_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/roi"
)

func settled(t testing.TB, c campaign.Campaign, statements []affiliate.Statement, m, d int) campaign.Settlement {
	t.Helper()
	s, err := campaign.Settle(c, statements, day(m, d))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// sums are what a claim comes to, in the words of a letter.
func sums(cl campaign.Claim) []string {
	return []string{"told " + cl.Told.Amount(), "paid " + cl.Paid.Amount(), "open " + cl.Open.Amount(), "overdue " + cl.Overdue.Amount(),
		"surplus " + cl.Surplus.Amount(), "ahead " + cl.Ahead.Amount()}
}

// An agreement for EUR 1,000, half at signature on 10 February with 14 days net, half
// when all is done; 12 % a year for what comes late.
func TestSettleAgreement(t *testing.T) {
	t.Parallel()
	paid := func(id, what, amount string) campaign.Paid {
		return campaign.Paid{ID: id, Terms: "anna-1", Party: "anna", For: what, Amount: money(amount)}
	}
	rows := []struct {
		name string
		on   endorse.Date
		paid map[endorse.Date]campaign.Paid
		want []string
	}{
		{"the day before it is due nothing was told", day(2, 23), nil,
			[]string{"told 0.00", "paid 0.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 1000.00"}},
		{"on the last day to pay it is due, not overdue", day(2, 24), nil,
			[]string{"told 500.00", "paid 0.00", "open 500.00", "overdue 0.00", "surplus 0.00", "ahead 500.00"}},
		{"the day after it bears interest, 500 × 12 % / 365", day(2, 25), nil,
			[]string{"told 500.16", "paid 0.00", "open 500.16", "overdue 500.16", "surplus 0.00", "ahead 500.00"}},
		{"what is paid ahead was told", day(2, 20), map[endorse.Date]campaign.Paid{day(2, 20): paid("p", "start", "EUR 200")},
			[]string{"told 200.00", "paid 200.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 800.00"}},
		{"money without a name pays the oldest debt, then what is to come", day(2, 24), map[endorse.Date]campaign.Paid{day(2, 24): paid("p", "", "EUR 700")},
			[]string{"told 700.00", "paid 700.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 300.00"}},
		{"beyond everything it is surplus", day(2, 24), map[endorse.Date]campaign.Paid{day(2, 24): paid("p", "", "EUR 1001")},
			[]string{"told 1000.00", "paid 1001.00", "open 0.00", "overdue 0.00", "surplus 1.00", "ahead 0.00"}},
		{"late by a day, and the interest with it", day(2, 25), map[endorse.Date]campaign.Paid{day(2, 25): paid("p", "start", "EUR 500.16")},
			[]string{"told 500.16", "paid 500.16", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 500.00"}},
		{"for something that is not owed", day(2, 24), map[endorse.Date]campaign.Paid{day(2, 24): paid("p", "bonus", "EUR 50")},
			[]string{"told 500.00", "paid 50.00", "open 500.00", "overdue 0.00", "surplus 50.00", "ahead 500.00"}},
	}
	for _, r := range rows {
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
		s.agree(2, 10, teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1)), "anna")
		for d, p := range r.paid {
			s.on(d.Month(), d.Day(), p)
		}
		got, err := campaign.Settle(s.c, nil, r.on)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(r.want, sums(got.Claims[0])); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.name, diff)
		}
	}
}

// The second half is due when the last post has been there for as long as agreed.
func TestSettleCompletion(t *testing.T) {
	t.Parallel()
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 2)), "anna")
	s.on(3, 1, campaign.Started{}).on(3, 4, posted("anna", "anna-1", "a1", endorse.Instagram, endorse.FormatShortVideo, "Ad"))
	if got := settled(t, s.c, nil, 3, 20).Claims[0].Told.Amount(); got != "503.95" {
		t.Errorf("one of two posts: told %s, want the first half and its interest", got)
	}
	s.on(3, 9, posted("anna", "anna-1", "a2", endorse.Instagram, endorse.FormatShortVideo, "Ad"))
	for d, want := range map[int]string{22: "EUR 504.27", 23: "EUR 1004.44"} {
		if got := settled(t, s.c, nil, 3, d).Claims[0].Told.String(); got != want {
			t.Errorf("both posts up since 9 March, on 23 March minus %d: told %s, want %s", 23-d, got, want)
		}
	}
}

// An end for convenience leaves the kill fee of the stage; what was paid beyond it is
// kept. After the creator's breach it comes back.
func TestSettleEnding(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name string
		step contract.AgreementEvent
		want []string
	}{
		{"the brand no longer wants it", contract.AgreementEvent{Step: contract.Cancel, By: "nowhere"},
			[]string{"told 500.00", "paid 500.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 0.00"}},
		{"the creator broke it", contract.AgreementEvent{Step: contract.Terminate, By: "nowhere"},
			[]string{"told 0.00", "paid 500.00", "open 0.00", "overdue 0.00", "surplus 500.00", "ahead 0.00"}},
	}
	for _, r := range rows {
		terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
		terms.KillFee = []contract.KillFee{{Stage: contract.BeforeWork, Share: rate("25%")}}
		terms.Termination.Convenience = endorse.Yes
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
		s.agree(2, 10, terms, "anna").on(2, 12, campaign.Paid{ID: "p", Terms: "anna-1", Party: "anna", Amount: money("EUR 500")})
		s.on(2, 20, campaign.Negotiated{Terms: "anna-1", Step: r.step})
		if diff := cmp.Diff(r.want, sums(settled(t, s.c, nil, 3, 20).Claims[0])); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.name, diff)
		}
	}
}

// Work on what an amendment took out of the terms counts for nothing when they end.
func TestSettleEndingAfterAnAmendment(t *testing.T) {
	t.Parallel()
	reels, stories := owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1), owes("stories", endorse.Instagram, endorse.FormatStory, 1)
	terms := teapotTerms("anna-1", "anna", "EUR 1000", reels, stories)
	terms.KillFee = []contract.KillFee{{Stage: contract.BeforeWork, Share: rate("25%")}, {Stage: contract.ConceptDone, Share: rate("50%")}}
	terms.Termination.Convenience = endorse.Yes
	less := terms
	less.Version, less.Deliverables = 2, []contract.Deliverable{reels}
	digest := func(t contract.Terms) string { d, _ := t.Digest(); return d }
	step := func(e contract.AgreementEvent) campaign.Event { return campaign.Negotiated{Terms: "anna-1", Step: e} }
	work := func(s contract.WorkStep, by string) campaign.Event {
		return campaign.Worked{Terms: "anna-1", Deliverable: "stories", Asset: 1, Step: contract.WorkEvent{Step: s, By: by}}
	}

	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, terms, "anna").on(2, 11, work(contract.Brief, "nowhere"), work(contract.Begin, "anna"))
	s.on(2, 15, campaign.Offered{Creators: []string{"anna"}, Terms: less},
		step(contract.AgreementEvent{Step: contract.Amended, Base: digest(terms), Version: 2, Digest: digest(less)}))
	s.on(2, 20, step(contract.AgreementEvent{Step: contract.Cancel, By: "nowhere"}))
	if got := settled(t, s.c, nil, 3, 6).Claims[0].Told.String(); got != "EUR 250.00" {
		t.Errorf("told %s, want the kill fee before work", got)
	}
}

// What a deal pays beside its fee is told by statements; without any, that is said.
func TestSettleSaysWhatNoStatementTells(t *testing.T) {
	t.Parallel()
	fee := pay.Fixed{Amount: money("EUR 1000")}
	both := pay.Sum{Of: []pay.Node{fee, pay.CPC(money("EUR 0.10"))}}
	statement := affiliate.Statement{Programme: "friends", Party: "anna", Currency: endorse.EUR, Period: endorse.Between(day(2, 1), day(2, 28)), Final: true,
		Earned: money("EUR 5"), Payout: money("EUR 5"), PayOn: day(3, 20)}
	rows := []struct {
		name, programme string
		pay             pay.Node
		list            []affiliate.Statement
		accepted        bool
		want            []string
	}{
		{"a fee alone", "", fee, nil, true, nil},
		{"clicks, and no statement", "", both, nil, true, []string{"what anna-1 pays beside its fee is in no figure: no statement tells it"}},
		{"a programme without a statement", "friends", both, nil, true, []string{"what anna-1 pays beside its fee is in no figure: no statement of friends tells it"}},
		{"a statement", "friends", both, []affiliate.Statement{statement}, true, nil},
		{"an offer, which owes nothing yet", "friends", both, nil, false, nil},
	}
	for _, r := range rows {
		terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
		terms.Compensation.Plan.Pay, terms.Compensation.Programme = r.pay, r.programme
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
		if r.accepted {
			s.agree(2, 10, terms, "anna")
		} else {
			s.on(2, 10, campaign.Offered{Creators: []string{"anna"}, Terms: terms, By: "nowhere"})
		}
		if diff := cmp.Diff(r.want, settled(t, s.c, r.list, 3, 1).Problems); diff != "" {
			t.Errorf("%s: Problems mismatch (-want +got):\n%s", r.name, diff)
		}
	}
}

func TestSettleStatements(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	s := settled(t, c, statements, 3, 31)
	i := len(s.Claims) - 1
	if got, want := s.Claims[i].Lines[0].ID, campaign.StatementID(statements[0]); got != want {
		t.Errorf("the statement is line %s, want %s", got, want)
	}
	if want := []string{"told 46.62", "paid 20.00", "open 26.62", "overdue 26.62", "surplus 0.00", "ahead 0.00"}; cmp.Diff(want, sums(s.Claims[i])) != "" {
		t.Errorf("cleo: %v, want %v", sums(s.Claims[i]), want)
	}

	other := statements[0]
	other.Party = "eve" // nobody has an agreement with
	s = settled(t, c, []affiliate.Statement{other}, 3, 31)
	i = len(s.Claims) - 1
	if cl := s.Claims[i]; cl.Terms != "" || cl.Open.String() != "EUR 46.60" || cl.Lines[0].Due != day(3, 20) {
		t.Errorf("a party without an agreement: %+v", cl)
	}

	twice := append(statements, statements[0])
	wrong := statements[0]
	wrong.Payout = money("EUR 46.61")
	lines := statements[0]
	lines.Lines = []affiliate.Line{{Amount: money("EUR 1")}}
	nobody := statements[0]
	nobody.Party = ""
	for name, r := range map[string]struct {
		list []affiliate.Statement
		want error
	}{
		"there twice":                   {twice, campaign.ErrTwice},
		"a cent more than its parts":    {[]affiliate.Statement{wrong}, campaign.ErrSum},
		"lines that do not make it":     {[]affiliate.Statement{lines}, campaign.ErrSum},
		"a statement of nobody's":       {[]affiliate.Statement{nobody}, campaign.ErrNotSaid},
		"a statement without any words": {make([]affiliate.Statement, 1), campaign.ErrNotSaid},
	} {
		var fault *campaign.FaultError
		if _, err := campaign.Settle(c, r.list, day(3, 31)); !errors.Is(err, r.want) || !errors.As(err, &fault) {
			t.Errorf("%s: %v, want %v", name, err, r.want)
		}
	}
}

func TestSettleRefuses(t *testing.T) {
	t.Parallel()
	c, _ := teapots(t)
	for name, r := range map[string]struct {
		c    campaign.Campaign
		on   endorse.Date
		want error
	}{
		"no campaign":               {campaign.Campaign{}, day(3, 31), campaign.ErrNotSaid},
		"no day":                    {c, endorse.Date{}, campaign.ErrNotSaid},
		"before the last event":     {c, day(3, 24), campaign.ErrDay},
		"the day of the last event": {c, day(3, 25), nil},
	} {
		if _, err := campaign.Settle(r.c, nil, r.on); !errors.Is(err, r.want) {
			t.Errorf("%s: %v, want %v", name, err, r.want)
		}
		if _, err := campaign.Monitor(r.c, nil, r.on); !errors.Is(err, r.want) {
			t.Errorf("%s: Monitor %v, want %v", name, err, r.want)
		}
	}
}

// TestVerifyFinds: a settlement that somebody changed by a cent does not pass.
func TestVerifyFinds(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	cent := money("EUR 0.01")
	more := func(m *endorse.Money) { *m, _ = m.Add(cent) }
	for name, change := range map[string]func(s *campaign.Settlement){
		"a line":            func(s *campaign.Settlement) { more(&s.Claims[0].Lines[0].Amount) },
		"a payment":         func(s *campaign.Settlement) { more(&s.Claims[0].Payments[0].Amount) },
		"what was told":     func(s *campaign.Settlement) { more(&s.Claims[0].Told) },
		"what is open":      func(s *campaign.Settlement) { more(&s.Claims[0].Open) },
		"spending":          func(s *campaign.Settlement) { more(&s.Spending[0].Amount) },
		"what went out":     func(s *campaign.Settlement) { more(&s.Totals[0].Out) },
		"a total and Out":   func(s *campaign.Settlement) { more(&s.Totals[0].Out); more(&s.Totals[0].Spent) },
		"a claim gone":      func(s *campaign.Settlement) { s.Claims = s.Claims[1:] },
		"the converted sum": func(s *campaign.Settlement) { more(&s.Converted.Told) },
	} {
		s := settled(t, c, statements, 3, 31)
		if err := s.Verify(); err != nil {
			t.Fatal(err)
		}
		change(&s)
		if err := s.Verify(); !errors.Is(err, campaign.ErrSum) {
			t.Errorf("%s: %v, want %v", name, err, campaign.ErrSum)
		}
	}
}

// TestVerifyFindsWhere: each sum of a claim is held against its lines, and the fault says
// whose claim it is, of which currency.
func TestVerifyFindsWhere(t *testing.T) {
	t.Parallel()
	c, statements := teapots(t)
	eve := statements[0]
	eve.Party = "eve"
	more := func(m *endorse.Money) { *m, _ = m.Add(money("EUR 0.01")) }
	rows := []struct {
		name   string
		change func(cl *campaign.Claim)
		path   string
	}{
		{"told", func(cl *campaign.Claim) { more(&cl.Told) }, "claims: anna-1 EUR"},
		{"open", func(cl *campaign.Claim) { more(&cl.Open) }, "claims: anna-1 EUR"},
		{"ahead", func(cl *campaign.Claim) { more(&cl.Ahead) }, "claims: anna-1 EUR"},
		{"overdue", func(cl *campaign.Claim) { more(&cl.Overdue) }, "claims: anna-1 EUR"},
		{"of nobody", func(cl *campaign.Claim) { cl.Terms, cl.Parties = "", nil; more(&cl.Told) }, "claims:  EUR"},
		{"of a party", func(cl *campaign.Claim) { cl.Terms = ""; more(&cl.Told) }, "claims: anna EUR"},
	}
	for _, r := range rows {
		s := settled(t, c, []affiliate.Statement{eve}, 3, 31)
		r.change(&s.Claims[0])
		var fault *campaign.FaultError
		if err := s.Verify(); !errors.Is(err, campaign.ErrSum) || !errors.As(err, &fault) || fault.Path != r.path {
			t.Errorf("%s: %v, want it at %q", r.name, err, r.path)
		}
	}
}

// drawMoney draws payments and spending onto a campaign with agreements in two
// currencies, and adds up what went out.
func drawMoney(t *rapid.T, tb testing.TB) (campaign.Campaign, map[endorse.Currency]endorse.Money) {
	s := begin(tb, teapotBrief()).on(2, 1,
		campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}},
		campaign.Selected{Creator: campaign.Creator{ID: "ben", Platform: endorse.TikTok}})
	s.agree(2, 2, teapotTerms("anna-1", "anna", "EUR 999.99", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1)), "anna")
	s.agree(2, 3, teapotTerms("ben-1", "ben", "USD 1000.01", owes("clips", endorse.TikTok, endorse.FormatShortVideo, 1)), "ben")
	out := map[endorse.Currency]endorse.Money{}
	d := day(2, 4)
	for i := range rapid.IntRange(0, 12).Draw(t, "entries") {
		d = d.AddDays(rapid.IntRange(0, 20).Draw(t, "days"))
		currency := rapid.SampledFrom([]endorse.Currency{endorse.EUR, endorse.USD, endorse.GBP}).Draw(t, "currency")
		amount, _ := endorse.MoneyOfMinor(rapid.Int64Range(1, 200_000).Draw(t, "minor"), currency)
		id := string(rune('a' + i))
		party := rapid.SampledFrom([]string{"anna", "ben", ""}).Draw(t, "to")
		var e campaign.Event = campaign.Spent{ID: id, Cost: rapid.SampledFrom(roi.Costs()).Draw(t, "cost"), Amount: amount}
		if party != "" {
			terms := rapid.SampledFrom([]string{party + "-1", ""}).Draw(t, "terms")
			e = campaign.Paid{ID: id, Terms: terms, Party: party, Amount: amount, For: rapid.SampledFrom([]string{"", "start", "done", "x"}).Draw(t, "for")}
		}
		s.on(d.Month(), d.Day(), e)
		out[currency], _ = out[currency].Add(amount)
	}
	return s.c, out
}

// TestConservation: money out is what parties were told and the spending, less what is
// open, plus what nobody was told of; to the minor unit, in each currency, whatever
// was paid for whatever.
func TestConservation(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		c, out := drawMoney(rt, t)
		s, err := campaign.Settle(c, nil, c.Day().AddDays(rapid.IntRange(0, 300).Draw(rt, "later")))
		if err != nil {
			rt.Fatal(err)
		}
		if err := s.Verify(); err != nil {
			rt.Fatal(err)
		}
		for _, total := range s.Totals {
			currency := total.Out.Currency()
			told, _ := endorse.Sum(total.Told, total.Spent, total.Surplus, total.Open.Neg())
			if c, err := told.Cmp(out[currency]); err != nil || c != 0 {
				rt.Fatalf("%v: told and spent come to %v, %v went out", currency, told, out[currency])
			}
			delete(out, currency)
		}
		if len(out) > 0 {
			rt.Fatalf("no total of %v", out)
		}
		checkParties(rt, s)
	})
}

// checkParties holds that the totals of parties add up to those of the claims.
func checkParties(t *rapid.T, s campaign.Settlement) {
	parties, err := s.Parties()
	if err != nil {
		t.Fatal(err)
	}
	told := map[endorse.Currency]endorse.Money{}
	for _, p := range parties {
		told[p.Currency], _ = told[p.Currency].Add(p.Total.Told)
	}
	for _, cl := range s.Claims {
		told[cl.Currency], _ = told[cl.Currency].Sub(cl.Told)
	}
	for c, m := range told {
		if !m.IsZero() {
			t.Fatalf("%v: parties and claims differ by %v", c, m)
		}
	}
}

// What was paid without an agreement goes to the agreement of the statement that it
// names, or of the party whose statements all stand there.
func TestSettlePaymentFindsStatement(t *testing.T) {
	t.Parallel()
	for _, what := range []string{"teapot-friends/cleo/EUR/2026-03-15", ""} {
		c, statements := teapots(t)
		c, err := c.Apply(campaign.Paid{ID: "p9", Party: "cleo", For: what, Amount: money("EUR 26.62")}, day(3, 30))
		if err != nil {
			t.Fatal(err)
		}
		s := settled(t, c, statements, 3, 30)
		cl := s.Claims[len(s.Claims)-1]
		if len(s.Claims) != 3 || cl.Terms != "cleo-1" || !cl.Open.IsZero() || cl.Paid.String() != "EUR 46.62" {
			t.Errorf("paid for %q: %d claims, %s paid %v, open %v", what, len(s.Claims), cl.Terms, cl.Paid, cl.Open)
		}
		s = settled(t, c, nil, 3, 30)
		if cl := s.Claims[len(s.Claims)-1]; cl.Terms != "" || cl.Surplus.String() != "EUR 26.62" {
			t.Errorf("without the statement: %+v", cl)
		}
	}
}

// Each event that a payment may wait for is read off the campaign, on its day.
func TestSettleAnchors(t *testing.T) {
	t.Parallel()
	anchors := map[contract.Event]endorse.Date{
		contract.Signature: day(2, 10), contract.DraftIn: day(2, 20), contract.Approval: day(2, 22),
		contract.GoLive: day(3, 2), contract.FirstUse: day(3, 6), contract.Paid: day(2, 12), contract.Completion: day(3, 2),
	}
	for event, want := range anchors {
		terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
		terms.Payment.Instalments = []contract.Part{{ID: "all", Share: rate("100%"), When: contract.Anchor{Event: event}}}
		terms.Deliverables[0].Approval = contract.Review{Required: endorse.Yes, Days: 5}
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
		s.agree(2, 10, terms, "anna").on(2, 12, campaign.Paid{ID: "p", Terms: "anna-1", Party: "anna", Amount: money("EUR 1")})
		work := func(step contract.WorkStep, by string) campaign.Event {
			return campaign.Worked{Terms: "anna-1", Deliverable: "reels", Asset: 1, Step: contract.WorkEvent{Step: step, By: by, Draft: "d1"}}
		}
		s.on(2, 20, work(contract.Submit, "anna")).on(2, 22, work(contract.Approve, "nowhere"))
		s.on(3, 2, campaign.Started{}, posted("anna", "anna-1", "a1", endorse.Instagram, endorse.FormatShortVideo, "Ad"))
		s.on(3, 6, campaign.Amplified{Post: "a1"}).on(3, 8, campaign.Amplified{Post: "a1"})
		cl := settled(t, s.c, nil, 3, 8).Claims[0]
		lines := append(cl.ToCome, cl.Lines...)
		if got := lines[0]; got.On != want || got.Due != want.AddDays(14) {
			t.Errorf("%v: on %v, due %v; want %v and 14 days", event, got.On, got.Due, want)
		}
	}
}

// In a currency of its own a payment is surplus there and pays nothing here.
func TestSettleCurrencies(t *testing.T) {
	t.Parallel()
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1)), "anna")
	s.on(2, 24, campaign.Paid{ID: "p", Terms: "anna-1", Party: "anna", Amount: money("GBP 500")})
	got := settled(t, s.c, nil, 2, 24)
	if len(got.Claims) != 2 || got.Claims[0].Open.String() != "EUR 500.00" || got.Claims[1].Surplus.String() != "GBP 500.00" {
		t.Errorf("claims: %+v", got.Claims)
	}
	if len(got.Unconverted) != 1 || got.Converted.Out.String() != "EUR 0.00" {
		t.Errorf("unconverted %v, out %v", got.Unconverted, got.Converted.Out)
	}
}

// Of several agreements that name a programme the first takes its statements.
func TestSettleFirstOfProgramme(t *testing.T) {
	t.Parallel()
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "cleo", Platform: endorse.Instagram}})
	for _, id := range []string{"cleo-2", "cleo-1", "cleo-3"} {
		terms := teapotTerms(id, "cleo", "EUR 100", owes("posts", endorse.Instagram, endorse.FormatPost, 1))
		terms.Compensation.Programme = "teapot-friends"
		s.agree(2, 2, terms, "cleo")
	}
	_, statements := teapots(t)
	for _, cl := range settled(t, s.c, statements, 4, 1).Claims {
		earns := false
		for _, l := range append(cl.Lines, cl.ToCome...) {
			earns = earns || l.Kind == campaign.LineEarning
		}
		if earns != (cl.Terms == "cleo-1") {
			t.Errorf("%s has the statement: %v", cl.Terms, earns)
		}
	}
}
