package roi

import (
	"slices"
	"sync"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/tier"
)

// readPrices makes the published tables, in a fixed order.
var readPrices = sync.OnceValue(func() []Prices {
	return []Prices{{
		source: PriceSource{
			ID:        "zloadr-2025",
			Publisher: "Measuring Influencer Earned Media Value (e-book)",
			URL:       "https://zloadr.com/?id=260232&type=Book",
			Published: "2025",
			Verified:  tier.Read,
			Checked:   endorse.On(2026, 11, 21),
			Note: "One figure an action for all platforms, formats and countries, without a word on how it was found; read in a free chapter. " +
				"The book itself holds that most of the value that is reported is not incremental.",
		},
		rows: []Price{
			{Action: endorse.CountLikes, Amount: endorse.MustMoney("USD 0.10"), Unit: Each},
			{Action: endorse.CountComments, Amount: endorse.MustMoney("USD 0.75"), Unit: Each},
			{Action: endorse.CountShares, Amount: endorse.MustMoney("USD 1.50"), Unit: Each},
			{Action: endorse.CountSaves, Amount: endorse.MustMoney("USD 1.00"), Unit: Each},
		},
	}}
})

// PublishedPrices lists the published tables that state their prices, currency
// and year; the package comment names those that don't and why each is left
// out. No table is a default, and none a standard of the trade. The slice is the
// caller's.
func PublishedPrices() []Prices { return slices.Clone(readPrices()) }
