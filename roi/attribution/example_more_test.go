package attribution_test

import (
	"fmt"

	"github.com/endorse-go/endorse"
	"github.com/endorse-go/endorse/roi/attribution"
)

// A sale to a business: a talk made the lead, an offer the deal. The four key
// touches have 22.5 % each, the newsletter what is left.
func ExampleFullPath() {
	path := attribution.Path{Conversions: 1, Value: endorse.MustMoney("EUR 4000"), Touches: []attribution.Touch{
		{Channel: "anna"},
		{Channel: "talk", Stage: attribution.Lead},
		{Channel: "newsletter"},
		{Channel: "offer", Stage: attribution.Deal},
		{Channel: "search"},
	}}
	result, err := attribution.Attribute(attribution.FullPath(), []attribution.Path{path})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range result.Credits {
		fmt.Println(c.Channel, c.Share.Percent(), c.Value)
	}
	// Output:
	// anna 22.5% EUR 900.00
	// newsletter 10% EUR 400.00
	// offer 22.5% EUR 900.00
	// search 22.5% EUR 900.00
	// talk 22.5% EUR 900.00
}

// Who brought the order by what the customer typed at the till, whatever was
// clicked later.
func ExamplePath_By() {
	path := attribution.Path{Conversions: 1, Value: endorse.MustMoney("EUR 60"), Touches: []attribution.Touch{
		{Channel: "anna", Via: attribution.ViaCode},
		{Channel: "ben", Via: attribution.ViaLink},
	}}
	for _, p := range []attribution.Path{path, path.By(attribution.ViaCode)} {
		result, err := attribution.Attribute(attribution.Last{}, []attribution.Path{p})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(len(p.Touches), "touches: anna", result.Of("anna").Value, "ben", result.Of("ben").Value)
	}
	// Output:
	// 2 touches: anna EUR 0.00 ben EUR 60.00
	// 1 touches: anna EUR 60.00 ben
}

// The share of people who buy by whom exactly they met, as a game: what anna and
// ben bring together beyond what each brings alone.
func ExampleExactRates() {
	game, channels, err := attribution.ExactRates([]attribution.Path{
		{Touches: attribution.Through("anna"), Conversions: 2, Nulls: 98},
		{Touches: attribution.Through("ben"), Conversions: 3, Nulls: 97},
		{Touches: attribution.Through("anna", "ben"), Conversions: 8, Nulls: 92},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	anna, ben := attribution.CoalitionOf(0), attribution.CoalitionOf(1)
	fmt.Println(channels, game.Worth(anna), game.Worth(ben), game.Worth(anna|ben))
	fmt.Println(game.Shapley())
	// Output:
	// [anna ben] 0.02 0.03 0.08
	// [7/200 9/200]
}
