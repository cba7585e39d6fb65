package contract_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// Net 45 in Illinois, where 30 days after completion is the latest.
func ExampleDuty() {
	terms := deal("c", on(2026, 3, 10), "USD 500", "US-IL")
	terms.Payment.Net = endorse.MustCount(45)
	list, err := contract.Duties(terms, disclosure.Law(), on(2026, 3, 10))
	for _, d := range list {
		if d.Check == "C09" {
			fmt.Println(d)
		}
	}
	fmt.Println(err)
	// Output:
	// us-il-fwpa/payment-term unsatisfied (must): Pay is due not later than 30 days after the work is completed; a later day may not be agreed. Found: 45 days. Say it in payment.net_days. [820 ILCS 193]
	// <nil>
}

// A draft that nobody answers for three days is taken for approved.
func ExampleWork_Pending() {
	work, _ := contract.NewWork(sample(), "reels")
	work, _ = work.Apply(contract.WorkEvent{Step: contract.Submit, By: "anna", Draft: "sha-1"}, on(2026, 2, 20))
	_, due := work.Pending(on(2026, 2, 23))
	fmt.Println(work.ReviewDue(), due)
	event, due := work.Pending(on(2026, 2, 24))
	work, err := work.Apply(event, on(2026, 2, 24))
	fmt.Println(event.Step, due, work.State(), work.Approved(), err)
	// Output:
	// 2026-02-23 false
	// deem true deemed-approved sha-1 <nil>
}

func ExampleWork_Apply() {
	work, _ := contract.NewWork(sample(), "reels")
	_, err := work.Apply(contract.WorkEvent{Step: contract.Publish, By: "anna", Draft: "sha-1"}, on(2026, 3, 2))
	fmt.Println(err)
	work, _ = work.Apply(contract.WorkEvent{Step: contract.Submit, By: "anna", Draft: "sha-1"}, on(2026, 2, 20))
	work, _ = work.Apply(contract.WorkEvent{Step: contract.RequestChanges, By: "acme"}, on(2026, 2, 21))
	fmt.Println(work.State(), "rounds used:", work.Rounds(), "the review runs:", !work.ReviewDue().IsZero())
	fmt.Println(work.Steps("anna"))
	// Output:
	// work: publish by anna on 2026-03-02 from planned: no such step from here
	// changes-requested rounds used: 1 the review runs: false
	// [begin submit]
}

func ExampleAgreement_MarshalBinary() {
	deal, _ := contract.NewAgreement(sample())
	deal, _ = deal.Apply(contract.AgreementEvent{Step: contract.Offer, By: "acme"}, on(2026, 1, 16))
	data, err := deal.MarshalBinary()
	fmt.Println(err)
	var elsewhere contract.Agreement
	fmt.Println(elsewhere.UnmarshalBinary(data), elsewhere.State(), elsewhere.Equal(deal))
	fmt.Println(elsewhere.UnmarshalBinary(data[:40]) != nil)
	// Output:
	// <nil>
	// <nil> offered true
	// true
}

func ExampleAnchor_Day() {
	anchor := contract.Anchor{Event: contract.Approval, Deliverable: "reels", LongStop: on(2026, 3, 20)}
	fmt.Println(anchor.Day(nil, on(2026, 3, 19)).IsZero(), anchor.Day(nil, on(2026, 3, 20)))
	approved := []contract.Happening{{Event: contract.Approval, Deliverable: "reels", On: on(2026, 3, 4)}}
	fmt.Println(anchor.Day(approved, on(2026, 3, 25)))
	// Output:
	// true 2026-03-20
	// 2026-03-04
}

func ExampleAddBusinessDays() {
	cal := contract.NewWeekdays(on(2026, 12, 25))
	fmt.Println(contract.AddBusinessDays(cal, on(2026, 12, 23), 2))
	// Output:
	// 2026-12-28
}

func ExampleMembers() {
	members := contract.Members(disclosure.Law(), endorse.EU, on(2026, 6, 1))
	territory := contract.Territory{In: members}
	fmt.Println(len(members), territory.Contains("DE"), territory.Contains("GB"))
	// Output:
	// 27 yes no
}

func ExampleExclusivity_On() {
	x := sample().Exclusivity[0]
	live := []contract.Happening{{Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 2)}}
	fmt.Println(x.On(on(2026, 2, 16), live), x.On(on(2026, 4, 1), live), x.On(on(2026, 4, 2), live))
	// Output:
	// active active ended
}

func ExampleTerms_Benefits() {
	terms := sample()
	terms.Deliverables[0].Product = contract.Product{Name: "teapot", Returns: endorse.No, Value: eur("80")}
	value, known, err := terms.Benefits()
	fmt.Println(value, known, err)
	// Output:
	// EUR 80.00 true <nil>
}

// Two creators share the fee of a video, two thirds and one third of it.
func ExampleDeliverable_SplitFee() {
	video := contract.Deliverable{ID: "video", Fee: eur("1000"), Shares: []contract.Weight{
		{Party: "anna", Weight: rate("2")}, {Party: "bea", Weight: rate("1")},
	}}
	parts, err := video.SplitFee()
	for i, w := range video.Shares {
		fmt.Println(w.Party, parts[i])
	}
	fmt.Println(err)
	// Output:
	// anna EUR 666.67
	// bea EUR 333.33
	// <nil>
}

// What the brand may hold back on the day that the campaign is over: the second
// reel never came, and the first came down after 30 of 90 days.
func ExampleFulfilment_Credit() {
	terms := sample()
	terms.Deliverables = terms.Deliverables[:1]
	terms.Deliverables[0].Must = contract.Content{}
	done, err := contract.Fulfil(terms, []contract.Post{{
		ID: "r1", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: on(2026, 3, 2),
		Seconds: endorse.MustCount(30), Removed: on(2026, 4, 1),
	}}, on(2026, 6, 30))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range done.Assets {
		fmt.Println(a.Deliverable, a.Number, a.Outcome, a.Credit)
	}
	credit, err := done.Credit()
	fmt.Println("together:", credit, err)
	// Output:
	// reels 1 taken-down EUR 400.00
	// reels 2 missing EUR 600.00
	// together: EUR 1000.00 <nil>
}

// How a deal stands, in numbers.
func ExampleFulfilment_Count() {
	terms := sample()
	done, err := contract.Fulfil(terms, []contract.Post{{
		ID: "r1", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: on(2026, 3, 2), Seconds: endorse.MustCount(30),
		Tags: []string{"#teatime"}, Mentions: []string{"@acmetea"}, Codes: []string{"ANNA10"}, Disclosed: endorse.Yes, Seen: on(2026, 3, 10),
	}}, on(2026, 3, 10))
	fmt.Println(len(done.Assets), "owed, running:", done.Count(contract.Running),
		"missing:", done.Count(contract.Missing), "pending:", done.Count(contract.Pending), err)
	// Output: 3 owed, running: 1 missing: 1 pending: 1 <nil>
}

// What the brand owes if it no longer wants the reels, the further they are the
// more. A stage that nobody named has the share of the one before.
func ExampleTerms_KillShare() {
	terms := sample()
	for _, stage := range []contract.Stage{contract.BeforeWork, contract.Produced, contract.Live} {
		fmt.Println(stage, terms.KillShare(stage).Percent())
	}
	// Output:
	// before-work 25%
	// produced 75%
	// live 100%
}

// The window of the reels ends on 8 March.
func ExampleWork_Late() {
	work, err := contract.NewWork(sample(), "reels")
	fmt.Println(work.Late(on(2026, 3, 8)), work.Late(on(2026, 3, 9)), work.Late(on(2026, 3, 11)), err)
	// Output: 0 1 3 <nil>
}

// Saturday, 28 February 2026, as the day on which an instalment is due.
func ExampleMove() {
	cal := contract.NewWeekdays()
	for _, roll := range []contract.Roll{contract.Stays, contract.NextBusiness, contract.PreviousBusiness} {
		fmt.Println(roll, contract.Move(cal, on(2026, 2, 28), roll))
	}
	// Output:
	// stays 2026-02-28
	// next 2026-03-02
	// previous 2026-02-27
}

// No other tea for 14 days before and 30 days after the first reel; the brand
// lets her off from 16 March on.
func ExampleExclusivity_Window() {
	x := sample().Exclusivity[0]
	live := endorse.Between(on(2026, 3, 2), on(2026, 3, 2))
	fmt.Println(x.Window(live))
	x.Waived = on(2026, 3, 16)
	fmt.Println(x.Window(live))
	// Output:
	// 2026-02-16/2026-04-01
	// 2026-02-16/2026-03-15
}

// A brand that is silent is reminded on a Friday, and has two business days more.
func ExampleReview_NoticeDue() {
	review := contract.Review{Days: 3, Business: true, Silence: contract.NoticeFirst, NoticeDays: 2}
	fmt.Println(review.NoticeDue(on(2026, 2, 20), contract.NewWeekdays()))
	// Output: 2026-02-24
}

// The day from which a reel may come down.
func ExampleRetention_Until() {
	live := on(2026, 3, 1)
	fmt.Println(contract.Retention{Days: 90}.Until(live))
	fmt.Println(contract.Retention{Months: 6}.Until(live))
	fmt.Println("for ever:", contract.Retention{Forever: true}.Until(live).IsZero())
	// Output:
	// 2026-05-30
	// 2026-09-01
	// for ever: true
}
