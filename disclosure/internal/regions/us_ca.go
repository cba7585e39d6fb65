package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&usca) }

// usca is the law of California beside that of the United States.
var usca = law.Regime{
	Region:  "US-CA",
	Name:    "California",
	Parents: []law.Membership{{Region: "US"}},
	// The ties, wordings and places are the country's; the rows here have their own days.
	CompleteFrom: on(2023, 7, 26),
	Instruments: []law.Instrument{
		{ID: "us-ca-sb988", Title: "California Freelance Worker Protection Act", Citation: "SB 988 of 2024; Cal. Bus. & Prof. Code 18100 and following", Kind: law.Statute, Binding: true, Days: since(2025, 1, 1), URL: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240SB988", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "us-ca-sb764", Title: "California SB 764: minors on online platforms", Citation: "Cal. Fam. Code 6650-6656", Kind: law.Statute, Binding: true, Days: since(2025, 1, 1), URL: "https://leginfo.legislature.ca.gov/faces/billCompareClient.xhtml?bill_id=202320240SB764&showamends=false", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "us-ca-ab1880", Title: "California AB 1880: Coogan trust widened to minor content creators", Citation: "AB 1880, Stats. 2024, ch. 610; Cal. Fam. Code 6750, 6752-6753", Kind: law.Statute, Binding: true, Days: since(2025, 1, 1), URL: "https://leginfo.legislature.ca.gov/faces/billNavClient.xhtml?bill_id=202320240AB1880", Verified: law.Read, Checked: on(2026, 11, 21)},
		{ID: "us-ca-la-freelance", Title: "Los Angeles freelance worker protections", Citation: "City of Los Angeles, freelance ordinance in force from 1 July 2023, as noted in summaries of city ordinances", Kind: law.Statute, Binding: true, Days: since(2023, 7, 1), Verified: law.Secondary, Checked: on(2026, 11, 25)},
	},
	Actors: []law.ActorRule{
		{ID: "us-ca-freelance", Kind: law.WrittenContract, Amount: endorse.MustMoney("USD 250"), Basis: law.PerRollingWindow, WindowDays: 120, Within: 30, Detail: "Written contract and pay by the agreed date, or within 30 days, from 250 USD (single or summed over 120 days) for listed professional services, digital content creators among them.", Days: since(2025, 1, 1), Instrument: "us-ca-sb988"},
		{ID: "us-ca-minor-vlog", Kind: law.MinorEarnings, Detail: "A minor in at least 30% of paid image or video content gets a trust share in proportion to appearance; trust opened within 60 business days of first meeting the test.", Days: since(2025, 1, 1), Instrument: "us-ca-sb764"},
		{ID: "us-ca-minor-creator", Kind: law.MinorEarnings, Percent: 15, Detail: "A minor content creator with a direct contract with a third party falls under the Coogan rules: 15% of gross earnings go into a blocked trust, deposited by the employer within 15 business days.", Days: since(2025, 1, 1), Instrument: "us-ca-ab1880"},
		{ID: "us-ca-contract-clauses", Kind: law.MandatoryClause, Detail: "The contract holds the parties, the services item by item, the rate and the day of payment; a copy goes to the freelancer.", Days: since(2025, 1, 1), Instrument: "us-ca-sb988"},
		{ID: "us-ca-records", Kind: law.OtherActor, Within: 1461, Detail: "The hiring party keeps the contract for four years.", Days: since(2025, 1, 1), Instrument: "us-ca-sb988"},
		{ID: "us-ca-la-written", Kind: law.WrittenContract, When: law.Judgement, Amount: endorse.MustMoney("USD 600"), Basis: law.PerYearAndBrand, Within: 30, Detail: "In the city of Los Angeles: written contract and pay by the agreed day or within 30 days, from 600 USD in a calendar year; records for four years.", Instrument: "us-ca-la-freelance"},
	},
	Open: []string{
		"California SB 764: a bill tracker says 65% of gross earnings, the code text read says a share in proportion to appearance. Check Fam. Code 6653 in full.",
	},
}
