package main

import (
	_ "embed"
	"fmt"
	"io"
	"strings"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/disclosure"
)

// agreementJSON is the agreement whose story -agreement tells. Its parties,
// works and sums are made up, and so are the days below.
//
//go:embed agreement.json
var agreementJSON []byte

// dated is a step of the agreement on its day.
type dated struct {
	step contract.AgreementStep
	by   string
	on   endorse.Date
}

var steps = []dated{
	{contract.Offer, "acme", endorse.On(2026, 1, 16)},
	{contract.Accept, "anna", endorse.On(2026, 1, 19)},
	{contract.Sign, "anna", endorse.On(2026, 1, 20)},
	{contract.Sign, "acme", endorse.On(2026, 1, 22)},
	{contract.Start, "", endorse.On(2026, 2, 1)},
	{contract.Complete, "", endorse.On(2026, 6, 10)},
}

// published is what was posted: one reel came down too early, one came late.
var published = []contract.Post{
	{
		ID: "reel-1", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: endorse.On(2026, 3, 5), Seconds: endorse.MustCount(42),
		Tags: []string{"TeaTime"}, Mentions: []string{"acmetea"}, Codes: []string{"anna10"}, Disclosed: endorse.Yes, Removed: endorse.On(2026, 5, 4),
	},
	{
		ID: "reel-2", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, On: endorse.On(2026, 3, 10), Seconds: endorse.MustCount(31),
		Tags: []string{"#teatime"}, Mentions: []string{"@acmetea"}, Codes: []string{"ANNA10"}, Disclosed: endorse.Yes, Seen: endorse.On(2026, 6, 8),
	},
	{
		ID: "story", Platform: endorse.Instagram, Format: endorse.FormatStory, On: endorse.On(2026, 3, 12), Frames: endorse.MustCount(3),
		Links: []string{"https://acme.example/tea"}, Disclosed: endorse.Yes, Seen: endorse.On(2026, 3, 13),
	},
}

// books is what happened and what was paid, and the holidays in between.
var books = contract.Record{
	Happened: []contract.Happening{
		{Event: contract.Signature, On: endorse.On(2026, 1, 22)},
		{Event: contract.GoLive, Deliverable: "reels", On: endorse.On(2026, 3, 5)},
		{Event: contract.Completion, On: endorse.On(2026, 6, 10)},
	},
	Receipts: []contract.Receipt{
		{On: endorse.On(2026, 1, 22), Amount: endorse.MustMoney("EUR 1000")},
		{On: endorse.On(2026, 4, 4), Amount: endorse.MustMoney("EUR 600")},
		{On: endorse.On(2026, 7, 20), Amount: endorse.MustMoney("EUR 400")},
	},
	Calendar: contract.NewWeekdays(endorse.On(2026, 4, 3), endorse.On(2026, 4, 6)),
}

// lastDay is the day from which the story looks back.
var lastDay = endorse.On(2026, 7, 31)

// tellAgreement prints an agreement from offer to last payment.
func tellAgreement(w io.Writer) error {
	terms, err := contract.Parse(agreementJSON)
	if err != nil {
		return err
	}
	story := &teller{terms: terms}
	for _, part := range []func() error{story.summary, story.duties, story.life, story.works, story.money} {
		if err := part(); err != nil {
			return err
		}
	}
	_, err = io.WriteString(w, story.text.String())
	return err
}

// teller writes the parts of the story.
type teller struct {
	terms contract.Terms
	text  strings.Builder
}

func (t *teller) head(title string) { fmt.Fprintf(&t.text, "%s\n\n", title) }

func (t *teller) line(format string, args ...any) { fmt.Fprintf(&t.text, "  "+format+"\n", args...) }

func (t *teller) summary() error {
	t.head("THE TERMS")
	for line := range strings.Lines(t.terms.Summary()) {
		t.line("%s", strings.TrimRight(line, "\n"))
	}
	return nil
}

func (t *teller) duties() error {
	duties, err := contract.Duties(t.terms, disclosure.Law(), steps[0].on)
	if err != nil {
		return err
	}
	count := map[contract.Answer]int{}
	for _, d := range duties {
		count[d.Answer]++
	}
	t.text.WriteString("\n")
	t.head("WHAT THE LAW AND GOOD PRACTICE ASK")
	t.line("%d asked: %d satisfied, %d not, %d for people to judge", len(duties), count[contract.Satisfied], count[contract.Unsatisfied], len(duties)-count[contract.Satisfied]-count[contract.Unsatisfied])
	return nil
}

func (t *teller) life() error {
	deal, err := contract.NewAgreement(t.terms)
	if err != nil {
		return err
	}
	t.text.WriteString("\n")
	t.head("FROM OFFER TO COMPLETION")
	_, _, digest := deal.Terms()
	for _, s := range steps {
		event := contract.AgreementEvent{Step: s.step, By: s.by}
		if s.step == contract.Accept || s.step == contract.Sign {
			event.Version, event.Digest = t.terms.Version, digest
		}
		if deal, err = deal.Apply(event, s.on); err != nil {
			return err
		}
		t.line("%s  %-10s %-6s %s", s.on, s.step, s.by, deal.State())
	}
	return nil
}

func (t *teller) works() error {
	done, err := contract.Fulfil(t.terms, published, steps[len(steps)-1].on)
	if err != nil {
		return err
	}
	t.text.WriteString("\n")
	t.head("WHAT WAS POSTED")
	for _, a := range done.Assets {
		t.line("%-8s %d  %-7s %-10s %v", a.Deliverable, a.Number, a.Post, a.Outcome, a.Defects)
	}
	return nil
}

func (t *teller) money() error {
	account, err := contract.NewAccount(t.terms, books, lastDay)
	if err != nil {
		return err
	}
	t.text.WriteString("\n")
	t.head("WHAT WAS PAID")
	for _, i := range account.Instalments {
		t.line("%-8s %11s  due %s, settled %s", i.ID, i.Amount, i.Due, i.Settled)
		for _, late := range i.Interest {
			t.line("         %11s  interest for %d days at %s a year", late.Amount, late.Days, late.Rate.Percent())
		}
	}
	t.line("open on %s: %s and %s of interest", lastDay, account.Due, account.Interest)
	return nil
}
