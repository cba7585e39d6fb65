package draw

import (
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/contract/affiliate"
)

// span is how long the events of a programme take.
const span = 85 * 24 * time.Hour

var begin = time.Date(2026, 1, 1, 6, 0, 0, 0, time.UTC)

// Event is the i-th of n events about so many creators: mostly orders; clicks,
// refunds and chargebacks of earlier ones; holds, payouts and adjustments; and
// now and then what nobody can settle.
func Event(i, n, creators int) []byte {
	r := dice(kindEvent, i)
	at := begin.Add(time.Duration(i) * (span / time.Duration(n)))
	b, err := affiliate.FormatEvent(event(r, i, n, creators, at))
	if err != nil {
		panic(err)
	}
	return b
}

func event(r *rand.Rand, i, n, creators int, at time.Time) affiliate.Event {
	id, order := fmt.Sprintf("E%d", i), fmt.Sprintf("A%d", i-i%10+r.IntN(6))
	seller := r.IntN(creators)
	party := func() string { return Creator(seller) }
	customer := fmt.Sprintf("k%d", r.IntN(n/4+1))
	switch i % 10 {
	case 6, 7:
		kind := pick(r, affiliate.LinkClick, affiliate.LinkClick, affiliate.AdView)
		return &affiliate.Touch{ID: id, At: at, Kind: kind, Customer: customer, Creator: party()}
	case 8:
		if r.IntN(20) == 0 {
			order = "nowhere"
		}
		if r.IntN(3) == 0 {
			return &affiliate.Chargeback{ID: id, At: at, Order: order}
		}
		return &affiliate.Refund{ID: id, At: at, Order: order, Amount: money(r, 400), Reason: "broken"}
	case 9:
		switch r.IntN(5) {
		case 0:
			return &affiliate.Payout{ID: id, At: at, Party: party(), Amount: money(r, 2000)}
		case 1:
			return &affiliate.Adjustment{ID: id, At: at, Party: party(), Amount: money(r, 900), Reason: "goodwill"}
		case 2:
			return &affiliate.Hold{ID: id, At: at, Order: order}
		}
		return &affiliate.Refund{ID: id, At: at.Add(3 * time.Hour), Order: order}
	}
	o := &affiliate.Order{ID: fmt.Sprintf("A%d", i), At: at, Customer: customer}
	credit(r, o, seller)
	for range 1 + r.IntN(3) {
		o.Items = append(o.Items, affiliate.Item{SKU: fmt.Sprintf("TEA-%d", r.IntN(9)), Categories: []string{pick(r, "tea", "pots")},
			Quantity: int64(1 + r.IntN(3)), Price: money(r, 6000)})
	}
	return o
}

// credit says how an order came to be, one way or another.
func credit(r *rand.Rand, o *affiliate.Order, seller int) {
	switch r.IntN(8) {
	case 0: // whoever the customer came from
	case 1, 2:
		o.Code = "CODE-" + Creator(seller)
	case 3:
		for _, p := range []int{seller, seller ^ 1} {
			o.Shares = append(o.Shares, affiliate.Share{Party: Creator(p), Weight: endorse.RateOfInt(int64(1 + p%2))})
		}
	case 4:
		o.Code, o.Customer = pick(r, "NOBODYS", "CODE-c0"), ""
	default:
		o.Creator, o.ClickAt = Creator(seller), o.At.Add(-time.Duration(r.IntN(400))*time.Hour)
	}
}

func money(r *rand.Rand, most int64) endorse.Money {
	m, err := endorse.MoneyOfMinor(1+r.Int64N(most), endorse.EUR)
	if err != nil {
		panic(err)
	}
	return m
}
