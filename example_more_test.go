package endorse_test

import (
	"fmt"
	"time"

	"github.com/shopspring/decimal"

	"github.com/endorse-go/endorse"
)

// Two exclusivities that meet on one day clash, since both ends are included.
func ExamplePeriod_Overlaps() {
	tea := endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31))
	coffee := endorse.Between(endorse.On(2026, 3, 31), endorse.On(2026, 4, 30))
	juice := endorse.Period{From: endorse.On(2026, 4, 1)}
	fmt.Println(tea.Overlaps(coffee), tea.Overlaps(juice))
	// Output: true false
}

// A campaign of March has 31 days; one without an end has no number of them.
func ExamplePeriod_Days() {
	march := endorse.Between(endorse.On(2026, 3, 1), endorse.On(2026, 3, 31))
	fmt.Println(march.Days())
	fmt.Println(endorse.Period{From: endorse.On(2026, 3, 1)}.Days())
	// Output:
	// 31 true
	// 0 false
}

// A post that goes live late in the evening of Los Angeles is one of the next
// day in Berlin: the caller says whose day it is.
func ExampleDateOf() {
	live := time.Date(2026, 3, 4, 21, 30, 0, 0, time.FixedZone("Los Angeles", -8*60*60))
	fmt.Println(endorse.DateOf(live))
	fmt.Println(endorse.DateOf(live.In(time.FixedZone("Berlin", 60*60))))
	// Output:
	// 2026-03-04
	// 2026-03-05
}

// The instant at which an embargo of 5 March ends in Berlin.
func ExampleDate_In() {
	berlin := time.FixedZone("Berlin", 60*60)
	fmt.Println(endorse.On(2026, 3, 5).In(berlin).Format(time.RFC3339))
	// Output: 2026-03-05T00:00:00+01:00
}

// An invoice of 20 February, net 30, falls due across the end of the month.
func ExampleDate_AddDays() {
	fmt.Println(endorse.On(2026, 2, 20).AddDays(30))
	// Output: 2026-03-22
}

// Days left until a draft is due; a due day that nobody agreed on leaves them
// unknown.
func ExampleDate_DaysUntil() {
	today := endorse.On(2026, 2, 17)
	fmt.Println(today.DaysUntil(endorse.On(2026, 2, 20)))
	fmt.Println(today.DaysUntil(endorse.On(2026, 2, 16)))
	fmt.Println(today.DaysUntil(endorse.Date{}))
	// Output:
	// 3 true
	// -1 true
	// 0 false
}

// Some platforms report hidden likes as -1, which is no number of likes.
func ExampleNewCount() {
	likes, err := endorse.NewCount(812)
	fmt.Println(likes, likes.Rounded(), err)
	hidden, err := endorse.NewCount(-1)
	fmt.Println(hidden.Known(), err)
	// Output:
	// 812 false <nil>
	// false parsing count "-1": negative: leave a hidden count unset
}

// A platform that shows followers in hundreds: the number is near, not exact.
func ExampleCount_AsRounded() {
	followers := endorse.MustCount(48_200).AsRounded()
	fmt.Println(followers, followers.Rounded(), followers == endorse.MustCount(48_200))
	// Output: ~48200 true false
}

// Three reels at one price.
func ExampleMoney_TimesInt() {
	fmt.Println(endorse.MustMoney("EUR 249.90").TimesInt(3))
	// Output: EUR 749.70
}

// What is left of a budget, and by how much it is missed.
func ExampleMoney_Sub() {
	budget, spent := endorse.MustMoney("EUR 5000"), endorse.MustMoney("EUR 5120.50")
	left, err := budget.Sub(spent)
	fmt.Println(left, err)
	if left.Sign() < 0 {
		fmt.Println("over by", left.Abs())
	}
	// Output:
	// EUR -120.50 <nil>
	// over by EUR 120.50
}

// The size of a clawback, which a statement shows below zero.
func ExampleMoney_Abs() {
	fmt.Println(endorse.MustMoney("EUR -8.50").Abs())
	// Output: EUR 8.50
}

// Decimals that another package computed or a driver read: exact, and bounded.
func ExampleNewMoney() {
	price, err := endorse.NewMoney(decimal.New(12345, -3), endorse.EUR)
	fmt.Println(price, price.Round(endorse.HalfAway), err)
	_, err = endorse.NewMoney(decimal.New(1, 24), endorse.EUR) // 10^24
	fmt.Println(err)
	// Output:
	// EUR 12.345 EUR 12.35 <nil>
	// more than 24 integer or 12 fraction digits
}

// A rate from a column of decimals: the ratio, not the percentage.
func ExampleNewRate() {
	share, err := endorse.NewRate(decimal.New(85, -3))
	fmt.Println(share, share.Percent(), endorse.MustMoney("EUR 200").Times(share), err)
	_, err = endorse.NewRate(decimal.New(1, -13)) // 13 places
	fmt.Println(err)
	// Output:
	// 0.085 8.5% EUR 17.00 <nil>
	// more than 24 integer or 12 fraction digits
}

// A day from three fields of a form.
func ExampleNewDate() {
	day, err := endorse.NewDate(2026, 2, 28)
	fmt.Println(day, err)
	_, err = endorse.NewDate(2026, 2, 29)
	fmt.Println(err)
	// Output:
	// 2026-02-28 <nil>
	// parsing date "2026-2-29": no such day
}

// A return of three times the cost, as a target.
func ExampleRateOfInt() {
	target := endorse.RateOfInt(3)
	fmt.Println(target, target.Percent(), endorse.MustMoney("EUR 2300").Times(target))
	// Output: 3 300% EUR 6900.00
}

// Figures that come one by one, by the name that an export gives them.
func ExampleCounts_With() {
	var post endorse.Counts
	for _, cell := range [][2]string{{"likes", "1,900"}, {"saves", "-"}, {"new followers", "312"}} {
		name, err := endorse.ParseCountName(cell[0])
		if err != nil {
			fmt.Println(err)
			return
		}
		count, err := endorse.ParseCount(cell[1])
		if err != nil {
			fmt.Println(err)
			return
		}
		post = post.With(name, count)
	}
	fmt.Println(post.Likes, post.Saves.Known(), post.NewFollowers)
	// Output: 1900 false 312
}

// Quebec has law of its own beside Canada's; Germany is no part of a country.
func ExampleRegion_IsPart() {
	for _, r := range []endorse.Region{"CA-QC", "DE", endorse.EU} {
		fmt.Println(r, r.IsPart())
	}
	// Output:
	// CA-QC true
	// DE false
	// EU false
}

// Zero minor digits and none at all are different: a yen is whole, an ounce of
// gold has no cents to round to.
func ExampleCurrency_HasMinor() {
	for _, c := range []endorse.Currency{endorse.JPY, endorse.XAU} {
		fmt.Println(c, c.Digits(), c.HasMinor())
	}
	// Output:
	// JPY 0 true
	// XAU 0 false
}
