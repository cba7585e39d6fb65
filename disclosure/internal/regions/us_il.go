package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&usil) }

// usil is the law of Illinois beside that of the United States.
var usil = law.Regime{
	Region:  "US-IL",
	Name:    "Illinois",
	Parents: []law.Membership{{Region: "US"}},
	// The ties, wordings and places are the country's; the rows here have their own days.
	CompleteFrom: on(2023, 7, 26),
	Instruments: []law.Instrument{
		{ID: "us-il-fwpa", Title: "Illinois Freelance Worker Protection Act", Citation: "820 ILCS 193", Kind: law.Statute, Binding: true, Days: since(2024, 7, 1), URL: "https://www.ilga.gov/legislation/ilcs/ilcs3.asp?ActID=4466", Verified: law.Secondary, Checked: on(2026, 11, 21)},
		{ID: "us-il-vlog", Title: "Illinois Child Labor Law of 2024: minor engaged in the work of vlogging", Citation: "820 ILCS 206/95 and 206/100 (earlier 820 ILCS 205/12.6)", Kind: law.Statute, Binding: true, Days: since(2024, 7, 1), URL: "https://www.ilga.gov/legislation/ilcs/fulltext.asp?DocName=082002050K12.6", Verified: law.Read, Checked: on(2026, 11, 21)},
	},
	Actors: []law.ActorRule{
		{ID: "us-il-freelance", Kind: law.WrittenContract, Amount: endorse.MustMoney("USD 500"), Basis: law.PerRollingWindow, WindowDays: 120, Within: 30, Detail: "Written contract and pay within 30 days of completion, from 500 USD (single or summed over 120 days); only natural persons without an entity.", Days: since(2024, 7, 1), Instrument: "us-il-fwpa"},
		{ID: "us-il-minor", Kind: law.MinorEarnings, AgeBelow: 16, Percent: 50, Detail: "A minor under 16 in at least 30% of paid video content within 30 days gets a trust share worth half or more of that content share (820 ILCS 206/100); records are kept.", Days: since(2024, 7, 1), Instrument: "us-il-vlog"},
		{ID: "us-il-contract-clauses", Kind: law.MandatoryClause, Detail: "A signed copy goes to the freelancer; the contract holds the services, the pay, and a day of payment or a mechanism for it.", Days: since(2024, 7, 1), Instrument: "us-il-fwpa"},
		{ID: "us-il-payment", Kind: law.PaymentTerm, Amount: endorse.MustMoney("USD 500"), Basis: law.PerRollingWindow, WindowDays: 120, Within: 30, Strength: law.Must, Detail: "Pay is due not later than 30 days after the work is completed; a later day may not be agreed.", Days: since(2024, 7, 1), Instrument: "us-il-fwpa"},
		{ID: "us-il-no-discount", Kind: law.OtherActor, Detail: "Timely pay may not be made to depend on accepting less.", Days: since(2024, 7, 1), Instrument: "us-il-fwpa"},
		{ID: "us-il-records", Kind: law.OtherActor, Within: 730, Detail: "The hiring party keeps records for two years.", Days: since(2024, 7, 1), Instrument: "us-il-fwpa"},
	},
	Open: []string{
		"Illinois: the trust formula (half or more of the content share) was read in section 100; the view or pay thresholds of section 95 were not.",
	},
}
