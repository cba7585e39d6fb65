package contract_test

import (
	"errors"
	"fmt"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
)

func ExampleTerms_Summary() {
	fmt.Print(sample().Summary())
	// Output:
	// Agreement tea-2026, version 1 (Spring tea) runs from 2026-02-01 to 2026-08-31.
	// It is between Acme Tea GmbH as the brand and Anna Muster as the creator.
	// It is governed by the law of DE.
	// Deliverable reels: 2 × short-video on Instagram of at least 30 seconds, the draft by 2026-02-20, live from 2026-03-02 to 2026-03-08, public for 90 days, with #teatime, a mention of @acmetea, the code ANNA10 and a disclosure, approved within 3 days (silence approves) with 2 rounds of changes, for EUR 1200.00 of the fee.
	// Deliverable stories: 1 × story on Instagram of 3 frames, live from 2026-03-09 to 2026-03-15, public for 1 day, with the link https://acme.example/tea and a disclosure, without approval, for EUR 300.00 of the fee.
	// Right ads: the brand may use reels for organic and paid-social, in DE, AT, for 3 months, from going live of reels, with technical edits, once deposit is paid, for EUR 400.00 of the fee.
	// Exclusivity tea: the creator does not work for tea and coffee, 14 days before to 30 days after going live of reels, at the latest 2026-03-31, for EUR 100.00 of the fee.
	// The content may not train models.
	// A digital replica of the creator may not be made.
	// Plan tea, version 1, pays in EUR.
	// It pays a fee of EUR 2000.00 plus 8% of sales.
	// Amounts are rounded for each order line, halves away from zero.
	// The fee whatever is sold is EUR 2000.00.
	// Instalment deposit: 50% of the fee, due on signature.
	// Instalment live: 30% of the fee, due 30 days after going live of reels.
	// Instalment balance: 20% of the fee, due 30 days after completion, at the latest 2026-08-31.
	// Late payments bear 12% a year.
	// If the brand cancels at stage before-work, 25% of each part of the fee is due.
	// If the brand cancels at stage concept, 50% of each part of the fee is due.
	// If the brand cancels at stage produced, 75% of each part of the fee is due.
	// If the brand cancels at stage delivered, 100% of each part of the fee is due.
	// The creator discloses as the law of each market asks.
	// The brand may end it without a reason with 7 days of notice.
	// Either side may end it for a breach that is not put right within 10 days.
	// Records are kept for 6 years and may be audited.
}

func ExampleTerms_Diff() {
	before, after := sample(), sample()
	after.Version = 2
	after.Deliverables[0].Window.Until = on(2026, 3, 10)
	after.Rights[0].Term.Months = 6
	after.Deliverables = append(after.Deliverables, contract.Deliverable{ID: "post", Platform: endorse.Instagram, Format: endorse.FormatPost, Count: 1})
	changes, err := before.Diff(after)
	for _, c := range changes {
		fmt.Println(c)
	}
	fmt.Println(err)
	// Output:
	// deliverables[post]: added {"count":1,"format":"post","id":"post","platform":"instagram"}
	// deliverables[reels].window.until: 2026-03-08 → 2026-03-10
	// rights[ads].term.months: 3 → 6
	// version: 1 → 2
	// <nil>
}

func ExampleTerms_Validate() {
	terms := sample()
	terms.Deliverables[1].ID = "reels"
	terms.Rights[0].Deliverables = []string{"shorts"}
	terms.Payment.Instalments[0].Share = rate("60%")
	fmt.Println(terms.Validate())
	// Output:
	// deliverables[1].id: id not said or taken
	// rights[0].deliverables[0]: no such id in these terms
	// payment.instalments: does not add up
}

func ExampleParse() {
	_, err := contract.Parse([]byte(`{"format":1,"id":"d","version":1,"deliverabels":[]}`))
	fmt.Println(err)
	terms, err := contract.Parse([]byte(`{"format":1,"id":"d","version":1,"deliverables":[{"id":"reel","platform":"instagram","format":"short-video","count":1}]}`))
	fmt.Println(terms.Deliverables[0].Format, err)
	// Output:
	// json: unknown field "deliverabels"
	// short-video <nil>
}

func ExampleTerms_Digest() {
	digest, err := sample().Digest()
	fmt.Println(len(digest), err)
	// Output:
	// 64 <nil>
}

func ExampleTerms_Ties() {
	var terms contract.Terms
	terms.Compensation.InKind = []contract.Gift{{Kind: law.EventOrTrip}}
	terms.Deliverables = []contract.Deliverable{{Product: contract.Product{Name: "kettle", Returns: endorse.Yes}}}
	terms.Compensation.Plan = pay.Plan{Pay: pay.ShareOfSales{Rate: rate("8%")}}
	for _, tie := range terms.Ties().Each() {
		fmt.Println(tie)
	}
	// Output:
	// loan
	// affiliate
	// event-or-trip
}

func ExampleTerms_Fee() {
	terms := sample()
	fee, err := terms.Fee()
	fmt.Println(fee, err)
	terms.Compensation.Plan.Pay = pay.Fixed{Amount: eur("300"), Every: pay.Month}
	fee, err = terms.Fee()
	fmt.Println(fee, err) // seven months
	// Output:
	// EUR 2000.00 <nil>
	// EUR 2100.00 <nil>
}

// What a deal pays beside its fee is for statements to say.
func ExampleTerms_Variable() {
	terms := sample() // EUR 2,000 and 8 % of sales
	fmt.Println(terms.Variable())
	terms.Compensation.Plan.Pay = pay.Guaranteed{Amount: eur("300"), Of: pay.Fixed{Amount: eur("200")}}
	fmt.Println(terms.Variable())
	// Output:
	// true
	// false
}

// A reel that lacks its code, and one that could be for either of two deliverables:
// it goes where it fulfils most.
func ExampleFulfil() {
	terms := contract.Terms{ID: "t", Version: 1, Deliverables: []contract.Deliverable{
		{ID: "any", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1, Window: endorse.Between(on(2026, 3, 1), on(2026, 3, 31))},
		{ID: "coded", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, Count: 1, Window: endorse.Between(on(2026, 3, 1), on(2026, 3, 31)), Must: contract.Content{Codes: []string{"TEA5"}}},
	}}
	posts := []contract.Post{
		{ID: "a", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, On: on(2026, 3, 3), Codes: []string{"tea5"}},
		{ID: "b", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, On: on(2026, 3, 9)},
		{ID: "c", Platform: endorse.TikTok, Format: endorse.FormatShortVideo, On: on(2026, 3, 20)},
	}
	done, err := contract.Fulfil(terms, posts, on(2026, 4, 1))
	for _, a := range done.Assets {
		fmt.Println(a.Deliverable, a.Post, a.Outcome)
	}
	fmt.Println("surplus:", done.Surplus, "done:", done.Done(), err)

	soon, _ := contract.Fulfil(terms, posts[1:2], on(2026, 3, 29))
	for _, a := range soon.Open() {
		fmt.Println(a.Deliverable, a.Repair, "by", a.Last, "days left:", a.DaysLeft)
	}
	// Output:
	// any b met
	// coded a met
	// surplus: [c] done: true <nil>
	// coded post by 2026-03-31 days left: 3
}

func ExampleConflicts() {
	tea, rival := sample(), sample()
	rival.ID, rival.Brands, rival.Categories = "beans-2026", []string{"beans"}, []string{"coffee"}
	rival.Exclusivity = nil
	rival.Deliverables[0].Window = endorse.Between(on(2026, 4, 5), on(2026, 4, 20))
	rival.Deliverables[1].Window = endorse.Between(on(2026, 5, 1), on(2026, 5, 2))
	for _, c := range contract.Conflicts([]contract.Terms{tea, rival}) {
		fmt.Println(c)
	}
	// Once the reels went live on 2 March, the window ends on 1 April.
	fixed := tea.Anchored([]contract.Happening{{Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 2)}}, on(2026, 3, 3))
	fmt.Println(len(contract.Conflicts([]contract.Terms{fixed, rival})))
	// Output:
	// barred: tea-2026 v1 exclusivity[0] and beans-2026 v1 deliverables[0], over coffee, 2026-04-05/2026-04-07
	// 0
}

func ExampleExpiring() {
	terms := sample().Anchored([]contract.Happening{{Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 2)}}, on(2026, 3, 2))
	for _, e := range contract.Expiring([]contract.Terms{terms}, on(2026, 3, 8), 30) {
		fmt.Println(e.What, e.Path, e.Last, e.Days)
	}
	// Output:
	// window deliverables[0].window 2026-03-08 0
	// window deliverables[1].window 2026-03-15 7
	// exclusivity exclusivity[0] 2026-04-01 24
}

func ExampleGrant_Allows() {
	grant := sample().Anchored([]contract.Happening{{Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 2)}}, on(2026, 3, 2)).Rights[0]
	fmt.Println(grant.Allows(contract.PaidSocial, "DE", on(2026, 6, 1)))
	fmt.Println(grant.Allows(contract.PaidSocial, "DE", on(2026, 6, 2))) // three months from 2 March end on 1 June
	fmt.Println(grant.Allows(contract.PaidSocial, "FR", on(2026, 4, 1)))
	fmt.Println(grant.Allows(contract.Training, "DE", on(2026, 4, 1)))
	fmt.Println(sample().Rights[0].Allows(contract.PaidSocial, "DE", on(2026, 4, 1))) // not yet live
	// Output:
	// yes
	// no
	// no
	// no
	// not-said
}

func ExampleAllAllow() {
	long := contract.Grant{Uses: contract.PaidSocial, Territory: contract.Territory{World: true}, Start: contract.Anchor{Event: contract.OnDay, On: on(2026, 1, 1)}, Term: contract.Term{Months: 12}}
	short := long
	short.Term.Months = 3
	fmt.Println(contract.AllAllow([]contract.Grant{long, short}, contract.PaidSocial, "US", on(2026, 3, 31)))
	fmt.Println(contract.AllAllow([]contract.Grant{long, short}, contract.PaidSocial, "US", on(2026, 4, 1)))
	// Output:
	// yes
	// no
}

func ExampleUsageFee() {
	fmt.Println(contract.UsageFee(eur("1500"), rate("30%"), 3))
	// Output:
	// EUR 1350.00
}

// A draft handed in on a Thursday evening: three business days later in England,
// and a day more by the calendar of the United States, where it is a holiday.
func ExampleReview_Due() {
	review := contract.Review{Days: 3, Business: true, AfterHours: true}
	england := contract.NewWeekdays(on(2026, 12, 25), on(2026, 12, 28))
	us := contract.NewWeekdays(on(2026, 11, 26), on(2026, 12, 25))
	fmt.Println(review.Due(on(2026, 11, 26), england))
	fmt.Println(review.Due(on(2026, 11, 26), us))
	// Output:
	// 2026-12-01
	// 2026-12-02
}

// GBP 3,600 due on 30 September and paid on 9 November, at 8 points over a base
// rate of 3.75%, with the fixed sums of the book's rows.
func ExampleLate_Interest() {
	gbp := endorse.MustMoney
	late := contract.Late{
		Rate: rate("8%"), Reference: rate("3.75%"), Published: on(2026, 6, 30), Source: "Bank of England", Statute: "gb-late-payment-1998",
		Fixed: []contract.FixedSum{{Sum: gbp("GBP 40")}, {From: gbp("GBP 1000"), Sum: gbp("GBP 70")}, {From: gbp("GBP 10000"), Sum: gbp("GBP 100")}},
	}
	i, err := late.Interest(gbp("GBP 3600"), on(2026, 9, 30), on(2026, 11, 9))
	fmt.Println(i.Days, i.Count, i.Rate.Percent(), i.Amount, i.Fixed, i.Total, err)
	// Output:
	// 40 act/365 11.75% GBP 46.36 GBP 70.00 GBP 116.36 <nil>
}

func ExampleTerms_End() {
	terms := sample()
	final, err := terms.End(contract.Ending{
		Cause: contract.Convenience, Stages: map[string]contract.Stage{"reels": contract.Produced, "stories": contract.BeforeWork}, Paid: eur("1000"),
	})
	for _, l := range final.Lines {
		fmt.Println(l.Path, l.Stage, l.Share.Percent(), "of", l.Base, "is", l.Amount)
	}
	fmt.Println("owed:", final.Owed, "to pay:", final.Balance, err)
	// Output:
	// deliverables[0] produced 75% of EUR 1200.00 is EUR 900.00
	// deliverables[1] before-work 25% of EUR 300.00 is EUR 75.00
	// rights[0]  0% of EUR 400.00 is EUR 0.00
	// exclusivity[0] produced 75% of EUR 100.00 is EUR 75.00
	// owed: EUR 1050.00 to pay: EUR 50.00 <nil>
}

func ExampleNewAccount() {
	account, err := contract.NewAccount(sample(), contract.Record{
		Happened: []contract.Happening{{Event: contract.Signature, On: on(2026, 1, 22)}, {Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 5)}},
		Earned:   []contract.Earning{{ID: "commission-2026-03", On: on(2026, 3, 31), Amount: eur("96.40")}},
		Receipts: []contract.Receipt{{On: on(2026, 1, 22), Amount: eur("1000"), For: "deposit"}},
	}, on(2026, 4, 10))
	for _, i := range account.Instalments {
		fmt.Printf("%s: due [%s], open %s\n", i.ID, i.Due, i.Open)
	}
	fmt.Println("due:", account.Due, "overdue:", account.Overdue, "interest:", account.Interest, err)
	// Output:
	// deposit: due [2026-01-22], open EUR 0.00
	// live: due [2026-04-04], open EUR 600.00
	// balance: due [], open EUR 400.00
	// commission-2026-03: due [2026-04-30], open EUR 96.40
	// due: EUR 600.00 overdue: EUR 600.00 interest: EUR 1.18 <nil>
}

func ExampleGuarantee_Shortfall() {
	g := contract.Guarantee{Count: endorse.CountViews, Number: 200_000, Tolerance: rate("10%"), From: contract.FromTolerated, Fee: eur("2400")}
	s, err := g.Shortfall(endorse.MustCount(150_000))
	fmt.Println(s.Missing, s.Credit, err)
	g.From = contract.FromGuaranteed
	s, err = g.Shortfall(endorse.MustCount(150_000))
	fmt.Println(s.Missing, s.Credit, err)
	// Output:
	// 30000 EUR 360.00 <nil>
	// 50000 EUR 600.00 <nil>
}

func ExampleSetAside() {
	shares, err := contract.SetAside(endorse.MustMoney("USD 4000"), rate("45%"), rate("50%"), 2)
	fmt.Println(shares, err)
	// Output:
	// [USD 450.00 USD 450.00] <nil>
}

// EUR 600 in March and products of EUR 450 in June for one aim: together they need
// the written form of French law.
func ExampleDuties() {
	book, day := disclosure.Law(), on(2026, 6, 15)
	deal := func(id string, from endorse.Date, fee, gift string) contract.Terms {
		t := contract.Terms{ID: id, Version: 1, Days: endorse.Period{From: from}, Governing: "FR", Markets: []endorse.Region{"FR"}, Aim: "spring",
			Parties: []contract.Party{{ID: "maison", Role: contract.Brand, Region: "FR"}, {ID: "lea", Role: contract.Creator, Region: "FR"}}}
		if fee != "" {
			t.Compensation.Plan = pay.Plan{ID: "fee", Version: 1, Currency: endorse.EUR, Pay: pay.Fixed{Amount: eur(fee)}}
		}
		if gift != "" {
			t.Compensation.InKind = []contract.Gift{{Kind: law.FreeProduct, Value: eur(gift)}}
		}
		return t
	}
	march, june := deal("march", on(2026, 3, 1), "600", ""), deal("june", on(2026, 6, 1), "", "450")
	for _, earlier := range [][]contract.Terms{nil, {march}} {
		duties, err := contract.Duties(june, book, day, earlier...)
		for _, d := range duties {
			if d.Row == "fr-written-contract" {
				fmt.Println(d.Check, d.Answer, "|", d.Found, "|", strings.Join(d.Fields, " "), err)
			}
		}
	}
	// Output:
	// C13 satisfied | below the threshold: EUR 450.00 of EUR 1000.00 |  <nil>
	// C13 unsatisfied | EUR 1050.00 of EUR 1000.00 | parties[].signs parties[0].name parties[0].address parties[1].name parties[1].address <nil>
}

func ExampleAgreement_Apply() {
	deal, _ := contract.NewAgreement(sample())
	deal, _ = deal.Apply(contract.AgreementEvent{Step: contract.Offer, By: "acme"}, on(2026, 1, 16))
	_, err := deal.Apply(contract.AgreementEvent{Step: contract.Accept, By: "acme", Version: 1}, on(2026, 1, 17))
	fmt.Println(err)
	_, err = deal.Apply(contract.AgreementEvent{Step: contract.Accept, By: "anna", Version: 1, Digest: "of other terms"}, on(2026, 1, 17))
	fmt.Println(errors.Is(err, contract.ErrVersion))
	fmt.Println(deal.State(), deal.Steps("anna"))
	// Output:
	// agreement: accept by acme on 2026-01-17 from offered: not for that party to do
	// true
	// offered [counter accept decline]
}

func ExampleAmendment_Apply() {
	before := sample()
	after := sample()
	after.Version, after.Rights[0].Term.Months = 2, 6
	digest, _ := after.Digest()
	change, _ := contract.NewAmendment(before, after, on(2026, 4, 30))
	change, _ = change.Apply(contract.AmendmentEvent{Step: contract.Propose, By: "acme"}, on(2026, 4, 1))
	change, _ = change.Apply(contract.AmendmentEvent{Step: contract.SignAmendment, By: "acme", Digest: digest}, on(2026, 4, 1))
	_, ready := change.Event()
	fmt.Println(change.State(), ready)
	change, err := change.Apply(contract.AmendmentEvent{Step: contract.SignAmendment, By: "anna", Digest: digest}, on(2026, 4, 2))
	event, ready := change.Event()
	fmt.Println(change.State(), ready, event.Version, err)
	// Output:
	// partially-signed false
	// in-force true 2 <nil>
}

func ExampleLicense_Apply() {
	right, _ := contract.NewLicense(sample(), "ads", 14)
	_, err := right.Apply(contract.LicenseEvent{Step: contract.Activate}, on(2026, 3, 2))
	fmt.Println(errors.Is(err, contract.ErrUnpaid))
	right, _ = right.Apply(contract.LicenseEvent{Step: contract.Activate, Paid: true}, on(2026, 3, 2))
	right, _ = right.Apply(contract.LicenseEvent{Step: contract.Revoke, By: "anna", Uses: contract.PaidSocial}, on(2026, 4, 1))
	fmt.Println(right.State(), right.Uses(), right.Days(), right.Allows(contract.PaidSocial, "DE", on(2026, 4, 2)))
	right, err = right.Apply(contract.LicenseEvent{Step: contract.Extend, By: "anna", Until: on(2026, 9, 1)}, on(2026, 5, 20))
	fmt.Println(right.Days(), err)
	// Output:
	// true
	// active organic 2026-03-02/2026-06-01 no
	// 2026-03-02/2026-09-01 <nil>
}

func ExampleInvoice_Apply() {
	bill, _ := contract.NewInvoice(sample(), "2026-17", eur("600"))
	bill, _ = bill.Apply(contract.InvoiceEvent{Step: contract.Issue, By: "anna", Due: on(2026, 4, 4)}, on(2026, 3, 5))
	bill, _ = bill.Apply(contract.InvoiceEvent{Step: contract.Dispute, By: "acme", Amount: eur("100")}, on(2026, 3, 20))
	bill, _ = bill.Apply(contract.InvoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("200")}, on(2026, 4, 1))
	fmt.Println(bill.State(), "open:", bill.Open(), "overdue:", bill.Overdue(on(2026, 4, 5)))
	_, err := bill.Apply(contract.InvoiceEvent{Step: contract.Pay, By: "acme", Amount: eur("500")}, on(2026, 4, 6))
	fmt.Println(err)
	// Output:
	// partly-paid open: EUR 400.00 overdue: EUR 300.00
	// invoice: pay by acme on 2026-04-06 from partly-paid: more than is open
}
