package regions

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/disclosure/law"
)

func init() { add(&usut) }

// usut is the law of Utah beside that of the United States.
var usut = law.Regime{
	Region:  "US-UT",
	Name:    "Utah",
	Parents: []law.Membership{{Region: "US"}},
	// The ties, wordings and places are the country's; the rows here have their own days.
	CompleteFrom: on(2023, 7, 26),
	Instruments: []law.Instrument{
		{ID: "us-ut-hb322", Title: "Utah HB 322 of 2025: child actor and content creation rules", Citation: "Utah Code 34-23-501 and following", Kind: law.Statute, Binding: true, Days: since(2025, 5, 1), URL: "https://law.counselstack.com/statute/ut/34-23-503", Verified: law.Secondary, Checked: on(2026, 11, 21)},
	},
	Actors: []law.ActorRule{
		{ID: "us-ut-minor", Kind: law.MinorEarnings, Amount: endorse.MustMoney("USD 150000"), Basis: law.PerYear, Detail: "Creators above 150,000 USD a year with a qualifying minor keep monthly records and pay the minor's part into trust; removal can be asked for at 18.", Days: since(2025, 5, 1), Instrument: "us-ut-hb322"},
	},
}
