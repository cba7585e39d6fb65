package campaign_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// payout is a statement of a programme for the first half of March.
func payout(programme, party, amount string) affiliate.Statement {
	m := money(amount)
	return affiliate.Statement{Programme: programme, Party: party, Currency: m.Currency(), Period: endorse.Between(day(3, 1), day(3, 15)), Final: true,
		Earned: m, Payout: m, PayOn: day(3, 20)}
}

// member is an agreement of cleo's for EUR 100 that names a programme.
func member(id, programme string) contract.Terms {
	terms := teapotTerms(id, "cleo", "EUR 100", owes("posts", endorse.Instagram, endorse.FormatPost, 1))
	terms.Compensation.Programme = programme
	return terms
}

// books is what is settled by agreement, in words: what it comes to by kind, and what
// was paid.
func books(s campaign.Settlement) (list []string) {
	for _, cl := range s.Claims {
		line := fmt.Sprint(cl.Terms, cl.Parties, " ", cl.Currency, ":")
		for kind := campaign.LineInstalment; kind <= campaign.LineEarning; kind++ {
			var sum endorse.Money
			for _, l := range append(cl.Lines, cl.ToCome...) {
				if l.Kind == kind {
					sum, _ = sum.Add(l.Amount)
				}
			}
			if sum.Currency() != 0 {
				line += fmt.Sprint(" ", kind, " ", sum.Amount())
			}
		}
		list = append(list, fmt.Sprint(line, " paid ", cl.Paid.Amount()))
	}
	return list
}

// TestWhoseStatementAndPayment: to which agreement statements and payments without one
// belong.
func TestWhoseStatementAndPayment(t *testing.T) {
	t.Parallel()
	fee := "instalment 100.00 earning 7.00 paid "
	rows := []struct {
		name       string
		agreements [][2]string // terms and programme
		offer      bool        // nobody accepted them
		statements []affiliate.Statement
		pay        string // the line that EUR 9 to cleo name
		want       []string
	}{
		{"a statement of somebody else comes first", [][2]string{{"c", "one"}}, false,
			[]affiliate.Statement{payout("one", "eve", "EUR 3"), payout("one", "cleo", "EUR 7")}, "-",
			[]string{"c[cleo] EUR: " + fee + "0.00", "[eve] EUR: earning 3.00 paid 0.00"}},
		{"whose name is before", [][2]string{{"c", "one"}}, false,
			[]affiliate.Statement{payout("one", "cleo", "EUR 7"), payout("one", "abe", "EUR 3")}, "-",
			[]string{"c[cleo] EUR: " + fee + "0.00", "[abe] EUR: earning 3.00 paid 0.00"}},
		{"of two programmes the agreement with the first id is paid", [][2]string{{"c-2", "one"}, {"c-1", "two"}}, false,
			[]affiliate.Statement{payout("one", "cleo", "EUR 7"), payout("two", "cleo", "EUR 7")}, "",
			[]string{"c-1[cleo] EUR: " + fee + "9.00", "c-2[cleo] EUR: " + fee + "0.00"}},
		{"whichever statement comes first", [][2]string{{"c-2", "one"}, {"c-1", "two"}}, false,
			[]affiliate.Statement{payout("two", "cleo", "EUR 7"), payout("one", "cleo", "EUR 7")}, "",
			[]string{"c-1[cleo] EUR: " + fee + "9.00", "c-2[cleo] EUR: " + fee + "0.00"}},
		{"an offer takes no statement, and is no claim", [][2]string{{"c", "one"}}, true,
			[]affiliate.Statement{payout("one", "cleo", "EUR 7")}, "-", []string{"[cleo] EUR: earning 7.00 paid 0.00"}},
		{"a statement in dollars is a claim of its own", [][2]string{{"c", "one"}}, false,
			[]affiliate.Statement{payout("one", "cleo", "USD 7")}, "-",
			[]string{"c[cleo] EUR: instalment 100.00 paid 0.00", "c[cleo] USD: earning 7.00 paid 0.00"}},
		{"one that is not final owes nothing", [][2]string{{"c", "one"}}, false,
			[]affiliate.Statement{func() affiliate.Statement { s := payout("one", "cleo", "EUR 7"); s.Final = false; return s }()}, "-",
			[]string{"c[cleo] EUR: instalment 100.00 paid 0.00"}},
		{"one that pays nothing", [][2]string{{"c", "one"}}, false, []affiliate.Statement{payout("one", "cleo", "EUR 0")}, "-",
			[]string{"c[cleo] EUR: instalment 100.00 paid 0.00"}},
	}
	for _, r := range rows {
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "cleo", Platform: endorse.Instagram}})
		for _, a := range r.agreements {
			if r.offer {
				s.on(3, 18, campaign.Offered{Creators: []string{"cleo"}, Terms: member(a[0], a[1]), By: "nowhere"})
			} else {
				s.agree(3, 18, member(a[0], a[1]), "cleo")
			}
		}
		if r.pay != "-" {
			s.on(3, 18, campaign.Paid{ID: "p", Party: "cleo", For: r.pay, Amount: money("EUR 9")})
		}
		if diff := cmp.Diff(r.want, books(settled(t, s.c, r.statements, 3, 18))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", r.name, diff)
		}
	}
}

// TestStatementsThatAddUp: lines from the opening to the closing balance are taken.
func TestStatementsThatAddUp(t *testing.T) {
	t.Parallel()
	c, _ := teapots(t)
	st := payout("teapot-friends", "cleo", "EUR 7")
	st.Opening, st.Closing = money("EUR 2"), money("EUR 2")
	st.Lines = []affiliate.Line{{Amount: money("EUR 7")}, {Amount: money("EUR -7")}}
	if _, err := campaign.Settle(c, []affiliate.Statement{st}, day(3, 31)); err != nil {
		t.Error(err)
	}
	st.Lines[1].Amount = money("EUR -6.99")
	if _, err := campaign.Settle(c, []affiliate.Statement{st}, day(3, 31)); !errors.Is(err, campaign.ErrSum) {
		t.Errorf("a cent more: %v", err)
	}
}

// TestEndingWithRights: what a right costs is left to pay if it was used, whatever
// clause comes before the rest of the fee.
func TestEndingWithRights(t *testing.T) {
	t.Parallel()
	rows := []struct {
		name      string
		uses      contract.Uses
		amplified bool
		paid      string
		want      string
		clauses   int // that leave something
	}{
		{"a right that was not used, and a quarter of the rest", contract.PaidSocial, false, "EUR 200", "told 200.00", 1},
		{"a right that was used whole", contract.PaidSocial, true, "EUR 400", "told 400.00", 2},
		{"an amplified post uses no right to repost", contract.Organic, true, "EUR 200", "told 200.00", 1},
		{"what was paid beyond it is kept", contract.PaidSocial, false, "EUR 300", "told 300.00", 1},
	}
	for _, r := range rows {
		terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
		terms.KillFee = []contract.KillFee{{Stage: contract.BeforeWork, Share: rate("25%")}, {Stage: contract.Live, Share: rate("25%")}}
		terms.Termination.Convenience = endorse.Yes
		terms.Rights = []contract.Grant{{ID: "ads", Uses: r.uses, Holding: contract.NonExclusive, Fee: money("EUR 200"),
			Start: contract.Anchor{Event: contract.Signature}, Term: contract.Term{Months: 3}}}
		s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
		s.agree(2, 10, terms, "anna").on(2, 12, campaign.Paid{ID: "p", Terms: "anna-1", Party: "anna", Amount: money(r.paid)})
		s.on(3, 1, campaign.Started{}, campaign.Published{Creator: "anna", Terms: "anna-1", Post: contract.Post{ID: "story", Format: endorse.FormatStory}})
		if r.amplified {
			s.on(3, 2, campaign.Amplified{Post: "story", Spend: money("EUR 1")})
		}
		s.on(3, 3, campaign.Negotiated{Terms: "anna-1", Step: contract.AgreementEvent{Step: contract.Cancel, By: "nowhere"}})
		cl, clauses := settled(t, s.c, nil, 3, 3).Claims[0], 0
		for _, l := range cl.Lines {
			if l.Kind == campaign.LineEnding {
				clauses++
			}
		}
		if got := sums(cl); got[0] != r.want || clauses != r.clauses || !strings.HasPrefix(got[2], "open 0.00") || got[5] != "ahead 0.00" {
			t.Errorf("%s: %v by %d clauses, want %s by %d", r.name, got, clauses, r.want, r.clauses)
		}
	}
}

// TestFirstUse: a payment at the first use waits for the earliest of the posts that
// were brought to a wider audience, and for none that was not.
func TestFirstUse(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 3))
	terms.Payment.Instalments = []contract.Part{{ID: "all", Share: rate("100%"), When: contract.Anchor{Event: contract.FirstUse}}}
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, terms, "anna").on(3, 1, campaign.Started{}).posts(3, 2, 0, 1, 1, 1)
	s.on(3, 6, campaign.Amplified{Post: "p1"}).on(3, 8, campaign.Amplified{Post: "p0"})
	cl := settled(t, s.c, nil, 3, 8).Claims[0]
	if lines := append(cl.Lines, cl.ToCome...); lines[0].On != day(3, 6) {
		t.Errorf("first used on %v, want 6 March", lines[0].On)
	}
}

// TestLateSums: a sum due once is due in the currency of the fee, and with no payout in
// another.
func TestLateSums(t *testing.T) {
	t.Parallel()
	terms := teapotTerms("anna-1", "anna", "EUR 1000", owes("reels", endorse.Instagram, endorse.FormatShortVideo, 1))
	terms.Payment.Late.Fixed = []contract.FixedSum{{Sum: money("EUR 40")}}
	s := begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}})
	s.agree(2, 10, terms, "anna").on(2, 12, campaign.Paid{ID: "p", Terms: "anna-1", Party: "anna", Amount: money("USD 5")})
	got := settled(t, s.c, nil, 2, 25)
	if told := got.Claims[0].Told.String(); told != "EUR 540.16" || len(got.Claims) != 2 {
		t.Errorf("told %s, want 500, 16 cents of interest and 40", told)
	}
	terms.Compensation.Programme = "friends"
	s = begin(t, teapotBrief()).on(2, 1, campaign.Selected{Creator: campaign.Creator{ID: "anna", Platform: endorse.Instagram}}).agree(2, 10, terms, "anna")
	got = settled(t, s.c, []affiliate.Statement{payout("friends", "anna", "USD 1000")}, 4, 20)
	var told []string
	for _, cl := range got.Claims {
		told = append(told, cl.Told.String())
	}
	if want := "EUR 549.04, USD 1007.23"; strings.Join(told, ", ") != want { // 22 days of interest on the dollars
		t.Errorf("told %s, want %s", told, want)
	}
}

// TestPayoutOnItsDay: where no terms say net days, a payout is to come from the end of
// its period, due on its day and overdue from the next. What is paid for it before is
// paid for it.
func TestPayoutOnItsDay(t *testing.T) {
	t.Parallel()
	rows := []struct {
		on   endorse.Date
		paid bool
		want []string
	}{
		{day(3, 15), false, []string{"told 0.00", "paid 0.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 7.00"}},
		{day(3, 19), false, []string{"told 0.00", "paid 0.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 7.00"}},
		{day(3, 19), true, []string{"told 7.00", "paid 7.00", "open 0.00", "overdue 0.00", "surplus 0.00", "ahead 0.00"}},
		{day(3, 20), false, []string{"told 7.00", "paid 0.00", "open 7.00", "overdue 0.00", "surplus 0.00", "ahead 0.00"}},
		{day(3, 21), false, []string{"told 7.00", "paid 0.00", "open 7.00", "overdue 7.00", "surplus 0.00", "ahead 0.00"}},
	}
	for _, r := range rows {
		st := payout("one", "eve", "EUR 7")
		s := begin(t, teapotBrief())
		if r.paid {
			s.on(3, 16, campaign.Paid{ID: "p", Party: "eve", For: campaign.StatementID(st), Amount: money("EUR 7")})
		}
		got := settled(t, s.c, []affiliate.Statement{st}, r.on.Month(), r.on.Day())
		if len(got.Claims) != 1 || len(got.Problems) != 0 || cmp.Diff(r.want, sums(got.Claims[0])) != "" {
			t.Errorf("on %v, paid %v: %+v, %v", r.on, r.paid, got.Claims, got.Problems)
		}
	}
}
