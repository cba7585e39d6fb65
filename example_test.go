package endorse_test

import (
	"encoding/json"
	"errors"
	"fmt"

	"github.com/endorse-go/endorse"
)

// A creator in Berlin is paid in dollars: a fee, and a commission on what her
// link sold. The agency takes its share in euros. The platform hides the likes
// of her post, so its engagement rate is not known rather than zero.
func Example_creatorInBerlin() {
	fee := endorse.MustMoney("USD 1500")
	sales := endorse.MustMoney("USD 8421.37")
	commission := sales.Times(endorse.MustRate("12.5%")).Round(endorse.HalfEven)
	pay, err := fee.Add(commission)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("commission:", commission)
	fmt.Println("pay:       ", pay)

	rate := endorse.FX{
		From: endorse.USD, To: endorse.EUR, Rate: endorse.MustRate("0.9235"),
		On: endorse.On(2024, 5, 2), Source: "the contract",
	}
	euros, err := pay.Convert(rate, endorse.HalfEven)
	if err != nil {
		fmt.Println(err)
		return
	}
	parts, err := euros.Allocate(endorse.MustRate("85%"), endorse.MustRate("15%"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("in euros:  ", euros)
	fmt.Println("creator:   ", parts[0])
	fmt.Println("agency:    ", parts[1])

	views, err := endorse.ParseCount("475.8k")
	if err != nil {
		fmt.Println(err)
		return
	}
	post := endorse.Counts{Comments: endorse.MustCount(812), Views: views}
	perView, err := euros.Per(post.Views)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("a view:    ", perView.RoundTo(4, endorse.HalfEven), "rounded count:", post.Views.Rounded())
	_, err = post.Need(endorse.CountLikes)
	fmt.Println("engagement:", err)
	// Output:
	// commission: USD 1052.67
	// pay:        USD 2552.67
	// in euros:   EUR 2357.39
	// creator:    EUR 2003.78
	// agency:     EUR 353.61
	// a view:     EUR 0.005 rounded count: true
	// engagement: likes not known
}

// A price for a view lies below a cent and stays exact; a decimal comma is
// refused with its reason.
func ExampleParseMoney() {
	price, err := endorse.ParseMoney("EUR 0.0035")
	fmt.Println(price, err)
	_, err = endorse.ParseMoney("EUR 12,30")
	fmt.Println(err)
	// Output:
	// EUR 0.0035 <nil>
	// parsing money "EUR 12,30": comma in amount
}

func ExampleMoneyOfMinor() {
	cents, _ := endorse.MoneyOfMinor(1230, endorse.EUR)
	yen, _ := endorse.MoneyOfMinor(1230, endorse.JPY)
	fmt.Println(cents)
	fmt.Println(yen)
	// Output:
	// EUR 12.30
	// JPY 1230
}

func ExampleMoney_Add() {
	fee, production := endorse.MustMoney("EUR 1500"), endorse.MustMoney("EUR 249.90")
	fmt.Println(fee.Add(production))

	_, err := fee.Add(endorse.MustMoney("USD 100"))
	var mismatch *endorse.CurrencyMismatchError
	if errors.As(err, &mismatch) {
		fmt.Println("convert", mismatch.Want, "first")
	}
	// Output:
	// EUR 1749.90 <nil>
	// convert USD first
}

func ExampleSum() {
	total, err := endorse.Sum(endorse.MustMoney("EUR 0.10"), endorse.MustMoney("EUR 0.20"))
	fmt.Println(total, err)
	// Output: EUR 0.30 <nil>
}

// A commission is exact until it is paid.
func ExampleMoney_Times() {
	commission := endorse.MustMoney("EUR 33.33").Times(endorse.MustRate("12.5%"))
	fmt.Println(commission)
	fmt.Println(commission.Round(endorse.HalfEven))
	// Output:
	// EUR 4.16625
	// EUR 4.17
}

// A refund rounds like the sale it takes back if the mode looks at the
// magnitude.
func ExampleMoney_Round() {
	sale := endorse.MustMoney("EUR 0.125")
	fmt.Println(sale.Round(endorse.HalfAway), sale.Neg().Round(endorse.HalfAway))
	fmt.Println(sale.Round(endorse.Ceiling), sale.Neg().Round(endorse.Ceiling))
	// Output:
	// EUR 0.13 EUR -0.13
	// EUR 0.13 EUR -0.12
}

// The agency's share and the creator's add up to the fee.
func ExampleMoney_Allocate() {
	parts, err := endorse.MustMoney("EUR 999.99").Allocate(endorse.MustRate("85%"), endorse.MustRate("15%"))
	fmt.Println(parts, err)
	// Output: [EUR 849.99 EUR 150.00] <nil>
}

func ExampleMoney_Split() {
	parts, err := endorse.MustMoney("EUR 100").Split(3)
	fmt.Println(parts, err)
	// Output: [EUR 33.34 EUR 33.33 EUR 33.33] <nil>
}

// Cost for an engagement. Where the count is hidden or zero there is no price.
func ExampleMoney_Per() {
	fee := endorse.MustMoney("EUR 1500")
	fmt.Println(fee.Per(endorse.MustCount(48000)))
	_, err := fee.Per(endorse.Count{})
	fmt.Println(err)
	_, err = fee.Per(endorse.MustCount(0))
	fmt.Println(err)
	// Output:
	// EUR 0.03125 <nil>
	// not known
	// ratio over zero
}

// Return on ad spend.
func ExampleMoney_Over() {
	revenue, cost := endorse.MustMoney("EUR 9200"), endorse.MustMoney("EUR 2300")
	fmt.Println(revenue.Over(cost))
	// Output: 4 <nil>
}

func ExampleMoney_Cmp() {
	offer, budget := endorse.MustMoney("EUR 1500.00"), endorse.MustMoney("EUR 1499.99")
	order, err := offer.Cmp(budget)
	fmt.Println(order > 0, err)
	// Output: true <nil>
}

// The rate, its day and its source come with the conversion.
func ExampleMoney_Convert() {
	fx := endorse.FX{
		From: endorse.EUR, To: endorse.JPY, Rate: endorse.MustRate("165.37"),
		On: endorse.On(2024, 5, 2), Source: "the contract",
	}
	fmt.Println(endorse.MustMoney("EUR 12.30").Convert(fx, endorse.HalfEven))
	// Output: JPY 2034 <nil>
}

func ExampleParseRate() {
	for _, s := range []string{"0.031", "3.1%", "3.1 %"} {
		r, err := endorse.ParseRate(s)
		fmt.Println(r, r.Percent(), err)
	}
	// Output:
	// 0.031 3.1% <nil>
	// 0.031 3.1% <nil>
	// 0.031 3.1% <nil>
}

// A ratio over nothing is an error, not zero.
func ExampleRateOf() {
	likes, followers := endorse.MustCount(412), endorse.MustCount(10000)
	fmt.Println(endorse.RateOf(likes, followers))
	_, err := endorse.RateOf(likes, endorse.MustCount(0))
	fmt.Println(err)
	// Output:
	// 0.0412 <nil>
	// ratio over zero
}

func ExampleRate_Round() {
	r, _ := endorse.RateOf(endorse.MustCount(2), endorse.MustCount(3))
	fmt.Println(r.Round(3, endorse.HalfEven).Percent())
	// Output: 66.7%
}

// An amount is text in JSON, so that no reader makes a float of it.
func ExampleMoney_MarshalJSON() {
	b, err := json.Marshal(endorse.MustMoney("EUR 12.3"))
	fmt.Println(string(b), err)
	var m endorse.Money
	err = json.Unmarshal([]byte(`{"amount":12.30,"currency":"EUR"}`), &m)
	fmt.Println(err)
	// Output:
	// {"amount":"12.30","currency":"EUR"} <nil>
	// parsing money "{\"amount\":12.30,\"currency\":\"EUR\"}": not in the form {"amount":"12.30","currency":"EUR"}
}
