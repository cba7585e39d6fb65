package contract_test

import (
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// Two reels and a story set for a tea brand: offered, accepted, signed; the first draft approved by silence; one reel posted
// late, one taken down after 60 of 90 days; the balance paid ten days late.
func Example_twoReelsAndAStorySet() {
	terms := sample()
	unmet := 0
	duties, err := contract.Duties(terms, disclosure.Law(), on(2026, 1, 15))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, d := range duties {
		if d.Answer == contract.Unsatisfied {
			unmet++
		}
	}
	fmt.Println("ties for the check:", terms.Ties(), "| duties unsatisfied:", unmet)

	deal, _ := contract.NewAgreement(terms)
	_, _, digest := deal.Terms()
	for _, step := range []struct {
		event contract.AgreementEvent
		day   endorse.Date
	}{
		{contract.AgreementEvent{Step: contract.Offer, By: "acme"}, on(2026, 1, 16)},
		{contract.AgreementEvent{Step: contract.Accept, By: "anna", Version: 1, Digest: digest}, on(2026, 1, 19)},
		{contract.AgreementEvent{Step: contract.Sign, By: "anna", Version: 1, Digest: digest}, on(2026, 1, 20)},
		{contract.AgreementEvent{Step: contract.Sign, By: "acme", Version: 1, Digest: digest}, on(2026, 1, 22)},
		{contract.AgreementEvent{Step: contract.Start}, on(2026, 2, 1)},
	} {
		if deal, err = deal.Apply(step.event, step.day); err != nil {
			fmt.Println(err)
			return
		}
	}
	fmt.Println("agreement:", deal.State())

	reel, _ := contract.NewWork(terms, "reels")
	reel, _ = reel.Apply(contract.WorkEvent{Step: contract.Submit, By: "anna", Draft: "sha-1"}, on(2026, 2, 20))
	_, early := reel.Apply(contract.WorkEvent{Step: contract.Publish, By: "anna", Draft: "sha-1"}, on(2026, 2, 23))
	var refused *contract.TransitionError
	fmt.Println(errors.As(early, &refused), early)
	event, _ := reel.Pending(on(2026, 2, 24))
	reel, _ = reel.Apply(event, on(2026, 2, 24))
	fmt.Println("reel:", reel.State(), "stage for a kill fee:", reel.Stage())

	posts := []contract.Post{
		{ID: "r1", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: on(2026, 3, 5), Seconds: endorse.MustCount(42), Tags: []string{"TeaTime"}, Mentions: []string{"acmetea"}, Codes: []string{"anna10"}, Disclosed: endorse.Yes, Removed: on(2026, 5, 4)},
		{ID: "r2", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: on(2026, 3, 10), Seconds: endorse.MustCount(31), Tags: []string{"#teatime"}, Mentions: []string{"@acmetea"}, Codes: []string{"ANNA10"}, Disclosed: endorse.Yes, Seen: on(2026, 6, 8)},
		{ID: "s1", Platform: endorse.Instagram, Format: endorse.FormatStory, On: on(2026, 3, 12), Frames: endorse.MustCount(3), Links: []string{"https://acme.example/tea"}, Disclosed: endorse.Yes, Seen: on(2026, 3, 13)},
	}
	done, _ := contract.Fulfil(terms, posts, on(2026, 6, 10))
	for _, a := range done.Assets {
		fmt.Println(a.Credit, a.Deliverable, a.Number, a.Post, a.Outcome, a.Defects)
	}

	account, _ := contract.NewAccount(terms, contract.Record{
		Happened: []contract.Happening{
			{Event: contract.Signature, On: on(2026, 1, 22)}, {Event: contract.GoLive, Deliverable: "reels", On: on(2026, 3, 5)},
			{Event: contract.Completion, On: on(2026, 6, 10)},
		},
		Receipts: []contract.Receipt{{On: on(2026, 1, 22), Amount: eur("1000")}, {On: on(2026, 4, 4), Amount: eur("600")}, {On: on(2026, 7, 20), Amount: eur("400")}},
		Calendar: contract.NewWeekdays(on(2026, 4, 3), on(2026, 4, 6)), // Good Friday, Easter Monday
	}, on(2026, 7, 31))
	for _, i := range account.Instalments {
		fmt.Println(i.ID, i.Amount, "due", i.Due, "settled", i.Settled)
		for _, late := range i.Interest {
			fmt.Println("  late", late.Days, "days at", late.Rate.Percent(), "a year:", late.Amount)
		}
	}
	fmt.Println("open:", account.Due, "interest:", account.Interest)

	// Output:
	// ties for the check: payment|affiliate | duties unsatisfied: 0
	// agreement: active
	// true work: publish by anna on 2026-02-23 from submitted: no such step from here
	// reel: deemed-approved stage for a kill fee: delivered
	// EUR 200.00 reels 1 r1 taken-down [down-early by 30 days]
	//  reels 2 r2 late [late by 2 days]
	//  stories 1 s1 met []
	// deposit EUR 1000.00 due 2026-01-22 settled 2026-01-22
	// live EUR 600.00 due 2026-04-07 settled 2026-04-04
	// balance EUR 400.00 due 2026-07-10 settled 2026-07-20
	//   late 10 days at 12% a year: EUR 1.32
	// open: EUR 0.00 interest: EUR 1.32
}
