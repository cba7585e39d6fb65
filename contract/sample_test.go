package contract_test

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure/law"
)

func on(y, m, d int) endorse.Date { return endorse.On(y, m, d) }

func eur(s string) endorse.Money { return endorse.MustMoney("EUR " + s) }

func rate(s string) endorse.Rate { return endorse.MustRate(s) }

// sample is an agreement between a tea brand and a creator: two reels and a story
// set for EUR 2,000 and 8% of sales.
func sample() contract.Terms {
	reels := contract.Deliverable{
		ID: "reels", Platform: endorse.Instagram, Format: endorse.FormatShortVideo, Count: 2, Seconds: 30,
		DraftDue: on(2026, 2, 20), Window: endorse.Between(on(2026, 3, 2), on(2026, 3, 8)),
		Retention: contract.Retention{Days: 90},
		Must:      contract.Content{Tags: []string{"#teatime"}, Mentions: []string{"@acmetea"}, Codes: []string{"ANNA10"}, Disclosure: endorse.Yes},
		Approval:  contract.Review{Required: endorse.Yes, Days: 3, Rounds: 2, Silence: contract.DeemedApproved, DisputeDays: 7},
		Fee:       eur("1200"),
	}
	stories := contract.Deliverable{
		ID: "stories", Platform: endorse.Instagram, Format: endorse.FormatStory, Count: 1, Frames: 3,
		Window: endorse.Between(on(2026, 3, 9), on(2026, 3, 15)), Retention: contract.Retention{Days: 1},
		Must:     contract.Content{Links: []string{"https://acme.example/tea"}, Disclosure: endorse.Yes},
		Approval: contract.Review{Required: endorse.No}, Fee: eur("300"),
	}
	return contract.Terms{
		ID: "tea-2026", Version: 1, Title: "Spring tea", Days: endorse.Between(on(2026, 2, 1), on(2026, 8, 31)),
		OfferUntil: on(2026, 1, 31), Governing: "DE", Markets: []endorse.Region{"DE"},
		Brands: []string{"acme"}, Categories: []string{"tea"}, Aim: "spring", Sector: law.Food,
		Parties: []contract.Party{
			{ID: "acme", Role: contract.Brand, Name: "Acme Tea GmbH", Address: "Teestr. 1, Hamburg", Email: "deals@acme.example", Region: "DE", Tax: "DE", Natural: endorse.No, Signs: true},
			{ID: "anna", Role: contract.Creator, Name: "Anna Muster", Address: "Hauptstr. 2, Köln", Email: "anna@example.org", Region: "DE", Tax: "DE", Natural: endorse.Yes, Born: on(1998, 5, 4), Signs: true,
				Handles: []contract.Handle{{Platform: endorse.Instagram, Name: "annasips"}}},
		},
		Deliverables: []contract.Deliverable{reels, stories},
		Rights: []contract.Grant{{
			ID: "ads", Deliverables: []string{"reels"}, Uses: contract.PaidSocial | contract.Organic, Territory: contract.Territory{In: []endorse.Region{"DE", "AT"}},
			Start: contract.Anchor{Event: contract.GoLive, Deliverable: "reels"}, Term: contract.Term{Months: 3}, Holding: contract.NonExclusive,
			Edits: contract.Technical, After: "deposit", Fee: eur("400"),
		}},
		Exclusivity: []contract.Exclusivity{{
			ID: "tea", Categories: []string{"tea", "coffee"}, Anchor: contract.Anchor{Event: contract.GoLive, Deliverable: "reels", LongStop: on(2026, 3, 31)},
			Before: 14, After: 30, Fee: eur("100"),
		}},
		AI: contract.AI{Training: endorse.No, Replica: endorse.No},
		Compensation: contract.Compensation{
			Plan: pay.Plan{ID: "tea", Version: 1, Currency: endorse.EUR, Pay: pay.Sum{Of: []pay.Node{
				pay.Fixed{Amount: eur("2000")}, pay.ShareOfSales{Rate: rate("8%")},
			}}},
			Programme: "acme-affiliates", LessForPrompt: endorse.No,
		},
		Payment: contract.Payment{
			Instalments: []contract.Part{
				{ID: "deposit", Share: rate("50%"), When: contract.Anchor{Event: contract.Signature}, Net: endorse.MustCount(0)},
				{ID: "live", Share: rate("30%"), When: contract.Anchor{Event: contract.GoLive, Deliverable: "reels"}},
				{ID: "balance", Share: rate("20%"), When: contract.Anchor{Event: contract.Completion, LongStop: on(2026, 8, 31)}},
			},
			Net: endorse.MustCount(30), Roll: contract.NextBusiness,
			Late: contract.Late{Rate: rate("1%"), Per: contract.PerMonth},
		},
		KillFee: []contract.KillFee{
			{Stage: contract.BeforeWork, Share: rate("25%")}, {Stage: contract.ConceptDone, Share: rate("50%")},
			{Stage: contract.Produced, Share: rate("75%")}, {Stage: contract.Delivered, Share: rate("100%")},
		},
		Conduct:     contract.Conduct{Disclosure: endorse.Yes, Mutual: endorse.Yes},
		Termination: contract.Termination{Convenience: endorse.Yes, NoticeDays: 7, CureDays: 10},
		Records:     contract.Records{Years: 6, Audit: endorse.Yes, Lookback: 2},
	}
}
