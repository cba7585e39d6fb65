package campaign_test

import (
	"testing"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/roi"
)

func on(year, month, day int) endorse.Date { return endorse.On(year, month, day) }

func eur(amount string) endorse.Money { return endorse.MustMoney("EUR " + amount) }

// spring is the brief of a made-up campaign in March 2026.
func spring() campaign.Brief {
	return campaign.Brief{
		ID: "spring", Title: "Spring Kettle", Brand: []string{"Nowhere Teapots", "nowhereteapots"},
		Days: endorse.Between(on(2026, 3, 1), on(2026, 3, 31)), Budget: eur("10000"),
		Markets: []endorse.Region{"GB", "DE"},
	}
}

// deal is an agreement of the brand with a creator: two stories and a reel for
// EUR 600 and 8 % of sales, half on signature, half at completion.
func deal(creator string) contract.Terms {
	return contract.Terms{
		ID: "deal-" + creator, Version: 1, Days: endorse.Between(on(2026, 2, 1), on(2026, 6, 30)),
		Governing: "DE", Markets: []endorse.Region{"DE"}, Sector: law.Food,
		Parties: []contract.Party{
			{ID: "teapots", Role: contract.Brand, Signs: true},
			{ID: creator, Role: contract.Creator, Signs: true},
		},
		Deliverables: []contract.Deliverable{
			{ID: "stories", Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 2},
			{
				ID: "reel", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 1,
				Must: contract.Content{Tags: []string{"#teatime"}}, Approval: contract.Review{Required: endorse.Yes, Days: 3, Rounds: 1},
			},
		},
		Compensation: contract.Compensation{Plan: pay.Plan{ID: "fee", Version: 1, Currency: endorse.EUR, Pay: pay.Sum{Of: []pay.Node{
			pay.Fixed{Amount: eur("600")}, pay.ShareOfSales{Rate: endorse.MustRate("8%")},
		}}}},
		Payment: contract.Payment{Net: endorse.MustCount(30), Instalments: []contract.Part{
			{ID: "deposit", Share: endorse.MustRate("50%"), When: contract.Anchor{Event: contract.Signature}},
			{ID: "rest", Share: endorse.MustRate("50%"), When: contract.Anchor{Event: contract.Completion}},
		}},
	}
}

// digest is that of terms.
func digest(t contract.Terms) string {
	sum, err := t.Digest()
	if err != nil {
		panic(err)
	}
	return sum
}

// signed are the steps from an offer to an agreement that is in force.
func signed(t contract.Terms, creator string) []campaign.Event {
	step := func(s contract.AgreementStep, by string) campaign.Event {
		e := contract.AgreementEvent{Step: s, By: by}
		if s == contract.Accept || s == contract.Sign {
			e.Version, e.Digest = t.Version, digest(t)
		}
		return campaign.Negotiated{Terms: t.ID, Step: e}
	}
	return []campaign.Event{
		campaign.Offered{Creators: []string{creator}, Terms: t, By: "teapots"},
		step(contract.Accept, creator), step(contract.Sign, creator), step(contract.Sign, "teapots"), step(contract.Start, "teapots"),
	}
}

// life is a campaign from its brief to its end, in which every kind of event
// happens.
func life() []campaign.Taken {
	var list []campaign.Taken
	add := func(day endorse.Date, events ...campaign.Event) {
		for _, e := range events {
			list = append(list, campaign.Taken{On: day, Event: e})
		}
	}
	wider := spring()
	wider.Budget = eur("12000")
	add(on(2026, 2, 1),
		campaign.Selected{Creator: campaign.Creator{ID: "ada", Name: "Ada Sampleton", Platform: endorse.Instagram, Followers: endorse.MustCount(48200)}},
		campaign.Selected{Creator: campaign.Creator{ID: "bo", Name: "Bo Placeholder", Platform: endorse.YouTube}},
		campaign.Dropped{Creator: "bo", Reason: "no time in March"},
		campaign.Changed{Brief: wider},
	)
	add(on(2026, 2, 2), signed(deal("ada"), "ada")...)
	add(on(2026, 2, 20),
		campaign.Worked{Terms: "deal-ada", Deliverable: "reel", Asset: 1, Step: contract.WorkEvent{Step: contract.Submit, By: "ada", Draft: "v1"}},
		campaign.Worked{Terms: "deal-ada", Deliverable: "reel", Asset: 1, Step: contract.WorkEvent{Step: contract.Approve, By: "teapots", Draft: "v1"}},
		campaign.Spent{ID: "kettle", Cost: roi.CostProduct, Amount: eur("48"), Creator: "ada", To: "warehouse"},
		campaign.Paid{ID: "first half", Terms: "deal-ada", Party: "ada", For: "deposit", Amount: eur("300")},
	)
	add(on(2026, 3, 3),
		campaign.Started{},
		campaign.Published{
			Creator: "ada", Terms: "deal-ada",
			Post: contract.Post{ID: "p1", For: "reel", Format: endorse.FormatShortVideo, URL: "https://example.com/p1", Tags: []string{"#teatime"}},
			Text: disclosure.Publication{Language: "de", Caption: "Werbung | Mein Morgen mit dem neuen Kessel #teatime"},
		},
	)
	add(on(2026, 3, 10),
		campaign.Published{Creator: "ada", Terms: "deal-ada", Post: contract.Post{ID: "p2", On: on(2026, 3, 8), Format: endorse.FormatStory}},
		campaign.Seen{Post: "p1"},
		campaign.Amplified{Post: "p1", Spend: eur("150"), Advert: true},
		campaign.TakenDown{Post: "p2"},
	)
	add(on(2026, 4, 1),
		campaign.Measured{Post: "p1", Counts: endorse.Counts{Likes: endorse.MustCount(1970), Comments: endorse.MustCount(107)}, Revenue: eur("810.40")},
		campaign.Measured{Post: "p1", Wave: campaign.Secondary, Counts: endorse.Counts{Impressions: endorse.MustCount(23391)}},
		campaign.Measured{Creator: "ada", Counts: endorse.Counts{Conversions: endorse.MustCount(12)}, Revenue: eur("420")},
		campaign.Finished{},
		campaign.Paid{ID: "second half", Terms: "deal-ada", Party: "ada", For: "rest", Amount: eur("300")},
		campaign.Closed{},
	)
	return list
}

// played is the campaign that events make.
func played(t testing.TB, events ...campaign.Taken) campaign.Campaign {
	t.Helper()
	c, err := campaign.Replay(spring(), events)
	if err != nil {
		t.Fatal(err)
	}
	return c
}
