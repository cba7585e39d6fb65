package whole_test

import (
	"errors"
	"math"
	"reflect"
	"sync"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/campaign"
	"github.com/endorse-go/endorse/contract"
	"github.com/endorse-go/endorse/contract/affiliate"
	"github.com/endorse-go/endorse/contract/pay"
	"github.com/endorse-go/endorse/disclosure"
	"github.com/endorse-go/endorse/disclosure/label"
	"github.com/endorse-go/endorse/disclosure/law"
	"github.com/endorse-go/endorse/engagement"
	"github.com/endorse-go/endorse/roi/attribution"
	"github.com/endorse-go/endorse/tier"
	"github.com/shopspring/decimal"
)

// registry has what is known of types by hand: the worst values of those that only
// their constructors make, and more for others. Pointers that stand here are all that
// there are of their type.
var registry = sync.OnceValue(func() map[reflect.Type][]reflect.Value {
	all := map[reflect.Type][]reflect.Value{}
	for _, v := range known {
		list := reflect.ValueOf(v)
		of := list.Type().Elem()
		for i := range list.Len() {
			all[of] = append(all[of], list.Index(i))
		}
	}
	return all
})

const (
	most  = "999999999999999999999999.999999999999"
	least = "0.000000000001"
)

var known = []any{
	[]endorse.Money{
		endorse.MustMoney("EUR " + most), endorse.MustMoney("EUR -" + most), endorse.MustMoney("EUR " + least),
		endorse.MustMoney("EUR 0"), endorse.MustMoney("EUR 1"), endorse.MustMoney("JPY " + most),
	},
	[]endorse.Rate{
		endorse.MustRate(most), endorse.MustRate("-" + most), endorse.MustRate(least), endorse.MustRate("-" + least),
		endorse.MustRate("0.5"), endorse.MustRate("1"), endorse.MustRate("3"),
	},
	[]endorse.Count{
		endorse.MustCount(0), endorse.MustCount(1), endorse.MustCount(2), endorse.MustCount(math.MaxInt64), endorse.MustCount(math.MaxInt64).AsRounded(),
	},
	[]endorse.Date{endorse.On(1, 1, 1), endorse.On(2024, 2, 29), endorse.On(9999, 12, 31)},
	[]endorse.Region{"DE", "US-NY", "EU", "UK", "XX"},
	[]endorse.Platform{endorse.Instagram},
	[]endorse.Currency{endorse.EUR, endorse.JPY},
	[]decimal.Decimal{
		decimal.New(math.MaxInt64, 5), decimal.New(1, math.MaxInt32), decimal.New(-1, math.MinInt32), decimal.New(1, 20_000_000),
		decimal.New(1, -20_000_000), decimal.New(0, math.MaxInt32),
	},
	[]time.Time{time.Date(1, 1, 1, 0, 0, 0, 1, time.UTC), time.Date(2026, 3, 1, 12, 0, 0, 0, time.UTC), time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC), time.Unix(math.MaxInt64, 0), time.Unix(math.MinInt64, 0)},
	[]*time.Location{time.UTC, time.FixedZone("far", 1<<30)},
	[]*law.Book{disclosure.Law(), new(law.Book)},

	[]*disclosure.Checker{checker, nil, {}},
	[]*label.Scanner{scanner, nil, {}},
	[]label.Brands{must(label.NewBrands([]string{"Acme", "a", "Nike"}))},
	[]tier.Ladder{tier.Published()[0], tier.Standard(endorse.Instagram)},
	[]tier.Tier{tier.Standard(endorse.Instagram).Of(endorse.MustCount(math.MaxInt64))},
	[]engagement.Summary{must(engagement.Summarise(byFollowers, feed(1))), must(engagement.Summarise(byFollowers, feed(500)))},
	[]engagement.Sample{must(engagement.SampleOf(byFollowers, feed(1))), must(engagement.SampleOf(byFollowers, feed(500)))},
	[]engagement.Digest{must(engagement.DigestOf(byFollowers, feed(1))), must(engagement.DigestOf(byFollowers, feed(500)))},
	[]engagement.History{must(engagement.NewHistory(readings(2))), must(engagement.NewHistory(readings(3000)))},
	[]engagement.Actions{must(engagement.NewActions(endorse.CountLikes))},
	[]attribution.Game{must(attribution.NewGame(16, func(c attribution.Coalition) endorse.Rate { return endorse.RateOfInt(int64(c)) }))},
	[]attribution.Chain{must(attribution.Markov{}.Chain(paths(500, 30)))},
	[]contract.Agreement{must(contract.NewAgreement(deal(1)))},
	[]contract.Work{must(contract.NewWork(deal(1), "reels"))},
	[]contract.Invoice{must(contract.NewInvoice(deal(1), "i", eur("999999999999.99")))},
	[]*pay.Program{program, new(pay.Program)},
	[]*pay.Tally{used(), new(pay.Tally)},
	[]*affiliate.Ledger{ledger(200), nil, {}},
	[]campaign.Campaign{must(campaign.New(brief()))},

	[]any{
		nil, int64(math.MinInt64), int64(math.MaxInt64), math.NaN(), math.Inf(1), math.MaxFloat64, []byte(nil), []byte("\xff"), most, "1e999999999",
		time.Time{}, true, struct{}{}, (*int)(nil),
	},
}

// implementations are of the types that satisfy the closed interfaces.
var implementations = []any{
	pay.Fixed{}, pay.Flat{}, pay.ShareOfSales{}, pay.PerCount{}, pay.CountTiers{}, pay.Bonus{}, pay.Rules{}, pay.Tiers{}, pay.During{},
	pay.Recurring{}, pay.Sum{}, pay.Greatest{}, pay.Least{}, pay.Adjusted{}, pay.Floored{}, pay.Capped{}, pay.Limited{}, pay.Guaranteed{}, pay.Recouped{},
	&affiliate.Order{}, &affiliate.Refund{}, &affiliate.Chargeback{}, &affiliate.Reinstatement{}, &affiliate.Cancellation{}, &affiliate.Correction{},
	&affiliate.Approval{}, &affiliate.Hold{}, &affiliate.Release{}, &affiliate.Touch{}, &affiliate.Counted{}, &affiliate.Payout{}, &affiliate.Adjustment{},
	campaign.Changed{}, campaign.Selected{}, campaign.Dropped{}, campaign.Offered{}, campaign.Negotiated{}, campaign.Worked{}, campaign.Started{},
	campaign.Published{}, campaign.Seen{}, campaign.TakenDown{}, campaign.Amplified{}, campaign.Measured{}, campaign.Spent{}, campaign.Paid{},
	campaign.Finished{}, campaign.Cancelled{}, campaign.Closed{},
	attribution.First{}, attribution.Last{}, attribution.LastNonDirect{}, attribution.Linear{}, attribution.Position{}, attribution.TimeDecay{},
	attribution.LinearDecay{}, attribution.Shapley{}, attribution.Markov{}, attribution.ShaoLi{},
	contract.EveryDay{}, contract.Weekdays{},
	failing{},
}

// failing is a writer that takes nothing.
type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errRefused }

var errRefused = errors.New("refused")
