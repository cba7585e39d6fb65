package campaign_test

import (
	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
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
