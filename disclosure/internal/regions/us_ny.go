package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&usny) }

// usny is the law of New York beside that of the United States.
var usny = law.Regime{
	Region:  "US-NY",
	Name:    "New York",
	Parents: []law.Membership{{Region: "US"}},
	// The ties, wordings and places are the country's; the rows here have their own days.
	CompleteFrom: on(2023, 7, 26),
	Instruments: []law.Instrument{
		{ID: "us-ny-gbl-396b", Title: "New York synthetic performer disclosure law", Citation: "N.Y. Gen. Bus. Law 396-b as amended by S.8420-A / A.8887-B of 2025", Kind: law.Statute, Binding: true, Days: since(2026, 6, 9), URL: "https://www.nysenate.gov/legislation/bills/2025/S8420/amendment/A", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "us-ny-fifa", Title: "New York Freelance Isn't Free Act", Citation: "N.Y. Gen. Bus. Law art. 44-A", Kind: law.Statute, Binding: true, Days: since(2024, 8, 28), URL: "https://www.nysenate.gov/legislation/laws/GBS/A44-A", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Content: []law.ContentRule{
		{ID: "us-ny-synthetic-performer", Kind: law.AIGenerated, Effect: law.Mention, Ties: law.AllTies, Formats: law.Post | law.Carousel | law.Story | law.ShortVideo | law.LongVideo | law.Live | law.Text | law.Article | law.Pin, When: law.AIPerformer, Texts: []law.Message{{Text: "synthetic performer", Lang: "en"}}, Equivalent: true, Strength: law.Must, Detail: "An ad with an AI-made human performer who is no real person says so conspicuously where its maker knows; wording is free; audio-only ads, translation and ads for expressive works are out.", Days: since(2026, 6, 9), Instrument: "us-ny-gbl-396b"},
	},
	Actors: []law.ActorRule{
		{ID: "us-ny-freelance", Kind: law.WrittenContract, Amount: endorse.MustMoney("USD 800"), Basis: law.PerRollingWindow, WindowDays: 120, Within: 30, Detail: "Written contract and pay by the agreed date, or within 30 days of completion, from 800 USD (single or summed over 120 days).", Days: since(2024, 8, 28), Instrument: "us-ny-fifa"},
		{ID: "us-ny-contract-clauses", Kind: law.MandatoryClause, Detail: "The contract holds the names and mailing addresses of both sides, the services item by item with value, rate and method of pay, the day of payment or how it is found, and the day by which the list of services is handed in.", Days: since(2024, 8, 28), Instrument: "us-ny-fifa"},
	},
	Penalties: []law.Penalty{
		{Detail: "New York: first violation of the synthetic performer law; 5,000 USD for each later one.", Amount: endorse.MustMoney("USD 1000"), Instrument: "us-ny-gbl-396b"},
		{Detail: "New York freelance law: up to 25,000 USD for a pattern of breaches; double damages for unpaid work, as in Illinois and California.", Amount: endorse.MustMoney("USD 25000"), Instrument: "us-ny-fifa"},
	},
	Open: []string{
		"One tracker says the New York synthetic performer law took effect on signing (11 December 2025); the others say 9 June 2026.",
	},
}
